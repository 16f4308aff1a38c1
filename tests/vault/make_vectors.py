#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/vault/vectors.json from core/vault/format.md, not from the program: libsodium through PyNaCl."""
import hashlib
import json
import struct

from nacl import bindings

PAGE, RESERVE, BODY = 4096, 40, 4056


def subkey(master, label, salt, size):
    return hashlib.blake2b(label + salt, key=master, digest_size=size).digest()


def place(role, number):
    return role.encode() + bytes(7) + struct.pack("<Q", number)


def seal(master, salt, role, number, plain, nonce):
    clear = 16 if (role, number) == ("P", 1) else 0
    box = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        plain[clear:BODY], place(role, number), nonce, subkey(master, b"page", salt, 32))
    return salt[:clear] + box[:-16] + nonce + box[-16:]


def hide(master, salt, header):
    left, right = struct.unpack("<II", header[16:])
    for i in range(4):
        key = subkey(master, b"mask%d" % i, salt, 16)
        mix = bindings.crypto_shorthash_siphash24(header[:16] + struct.pack("<I", right), key)
        left, right = right, left ^ struct.unpack("<I", mix[:4])[0]
    return header[:16] + struct.pack("<II", left, right)


def plain_page(role, number):
    page = bytearray((i * 31 + 7) & 255 for i in range(BODY)) + bytearray(RESERVE)
    if (role, number) == ("P", 1):
        page[:16] = b"SQLite format 3\0"
    return bytes(page)


def blake(message, key=b""):
    return hashlib.blake2b(message, key=key, digest_size=32).digest()


def audit():
    """Two lines of an audit and the anchor behind them."""
    root = bytes(range(32))
    key, seed, link = blake(b"next" + root), blake(b"sign", root), blake(b"begn", root).hex()
    lines = []
    for columns in [
            ["A", "1", "1795748400000", "70000", "boot-1", "person-1", "session-1", "readCall", "call-1", "", ""],
            ["A", "2", "1795748401500", "71500", "boot-1", "person-1", "session-1", "openIdentity", "call-1",
             "name phone", "callBack"]]:
        text = "\x1f".join(columns + [link]).encode()
        digest = blake(b"line" + text)
        mac = blake(digest, key).hex()
        lines.append({"columns": columns, "prev": link, "mac": mac})
        key, link = blake(b"next" + key), blake(b"link" + digest + mac.encode()).hex()
    public, secret = bindings.crypto_sign_seed_keypair(seed)
    following, _ = bindings.crypto_sign_seed_keypair(blake(b"next" + seed))
    anchor = " ".join(["latarnia-audit-anchor-1", "A", "1", "2", link, public.hex(), following.hex()])
    signature = bindings.crypto_sign(anchor.encode(), secret)[:64].hex()
    return {"root": root.hex(), "lines": lines, "key": key.hex(), "anchor": anchor + " " + signature}


def capsule():
    """A capsule with its wrap for one recipient; the pair and everything random are given."""
    secret, ephemeral, key, nonce = bytes(range(32)), bytes(range(64, 96)), bytes(range(96, 128)), bytes(range(24))
    public, once = bindings.crypto_scalarmult_base(secret), bindings.crypto_scalarmult_base(ephemeral)
    box_nonce = hashlib.blake2b(once + public, digest_size=24).digest()
    call, kind, text = "01900000-0000-7000-8000-000000000001", "identity", "Synthetic Name"
    padded = text.encode() + b"\x80"
    padded += bytes(-len(padded) % 256)
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        padded, ("capsule|%s|%s" % (kind, call)).encode(), nonce, key)
    return {"secretKey": secret.hex(), "recipient": hashlib.blake2b(public, digest_size=16).hexdigest(),
            "wrap": (once + bindings.crypto_box(key, box_nonce, public, ephemeral)).hex(),
            "call": call, "kind": kind, "text": text, "sealed": (nonce + sealed).hex()}


def blind():
    secret = bytes(range(32))
    keys = [{"kind": kind, "plain": plain,
             "key": hashlib.blake2b(("blind|%s|%s" % (kind, plain)).encode(), key=secret, digest_size=16).hexdigest()}
            for kind, plain in [("phone", "48000000000"), ("name", "645740"), ("place", "645740"),
                                ("nickname", "=\u043e\u043a\u0441\u0430\u043d\u0430")]]
    return {"secret": secret.hex(), "keys": keys}


def main():
    vectors = []
    for n, (role, number) in enumerate([("P", 1), ("P", 2), ("W", 1), ("W", 70000), ("J", 516)]):
        master, salt = bytes(range(n, n + 32)), bytes(range(100 + n, 116 + n))
        header = bytes((n * 17 + i * 3) & 255 for i in range(24))
        nonce = bytes((n * 7 + i) & 255 for i in range(24))
        vectors.append({
            "master": master.hex(), "salt": salt.hex(), "role": role, "number": number,
            "sealed": seal(master, salt, role, number, plain_page(role, number), nonce).hex(),
            "frame": header.hex(), "hidden": hide(master, salt, header).hex()})
    print(json.dumps({"pages": vectors, "audit": audit(), "capsule": capsule(), "blind": blind()}, indent=1))


main()
