#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a vault from core/vault/format.md alone: read_vault.py FOLDER USER PASSPHRASE-FILE OUT [CAPSULES]

Writes a plain SQLite database (and its log) to OUT, which SQLite then reads by itself, and what is sealed in
capsules to this person, or to the leads where they are one, to CAPSULES, as lines of JSON. For tests and for
the day on which the program is gone; what it writes is in the clear.
"""
import base64
import hashlib
import json
import os
import sqlite3
import struct
import sys
import unicodedata

from nacl import bindings

PAGE, BODY, NONCE, TAG = 4096, 4056, 24, 16
LOG_HEADER, FRAME_HEADER = 32, 24


def blake(key, size, message):
    return hashlib.blake2b(message, key=key, digest_size=size).digest()


def unseal(key, nonce, box, covered):
    return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(box, covered, nonce, key)


class Keyring:
    def __init__(self, path):
        text = open(path, "rb").read()
        whole = json.loads(text)
        self.ring = whole["keyring"]
        compact = json.dumps(self.ring, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
        if hashlib.sha256(compact).hexdigest() != whole["sum"]:
            raise SystemExit("keyring: the sum does not fit")

    def slot_of(self, user):
        plain = "".join(c for c in unicodedata.normalize("NFKD", user).casefold()
                        if unicodedata.category(c) != "Mn").replace("\u0142", "l")
        for slot in self.ring["slots"]:
            salt = base64.b64decode(slot["nameSalt"])
            if slot["kind"] == "person" and blake(salt, 32, plain.encode()) == base64.b64decode(slot["nameHash"]):
                return slot
        raise SystemExit("keyring: nobody of this name")

    def open(self, user, passphrase):
        slot = self.slot_of(user)
        get = lambda name: base64.b64decode(slot[name])
        secret = unicodedata.normalize("NFKC", passphrase).strip().encode()
        key = bindings.crypto_pwhash_alg(32, secret, get("salt"), slot["passes"], slot["memory"],
                                         bindings.crypto_pwhash_ALG_ARGON2ID13)
        covered = "|".join([self.ring["vault"], slot["id"], slot["kind"], str(slot["memory"]), str(slot["passes"])])
        own = unseal(key, get("nonce"), get("box"), covered.encode())
        self.pairs = self.pairs_of(slot, own)
        master = bindings.crypto_box_seal_open(get("liveKey"), get("publicKey"), own)
        bare = {name: value for name, value in self.ring.items() if name != "proof"}
        text = json.dumps(bare, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
        if blake(master, 32, b"keyring" + text) != base64.b64decode(self.ring["proof"]):
            raise SystemExit("keyring: not proven")
        return master

    def pairs_of(self, slot, own):
        """Every secret key this person has, by key id: their own, of earlier slots, and the leads'."""
        public = base64.b64decode(slot["publicKey"])
        pairs = {key_id(public): (public, own)}
        opened = lambda box: bindings.crypto_box_seal_open(base64.b64decode(box), public, own)
        for box in slot.get("former", []):
            secret = opened(box)
            earlier = bindings.crypto_scalarmult_base(secret)
            pairs[key_id(earlier)] = (earlier, secret)
        for leads in self.ring.get("leads", []):
            for share in leads["shares"]:
                if share["recipient"] == key_id(public):
                    shared = base64.b64decode(leads["publicKey"])
                    pairs[key_id(shared)] = (shared, opened(share["sealed"]))
        return pairs


def key_id(public):
    return hashlib.blake2b(public, digest_size=16).hexdigest()


class Seal:
    def __init__(self, master, salt):
        self.page = blake(master, 32, b"page" + salt)
        self.masks = [blake(master, 16, b"mask%d" % i + salt) for i in range(4)]

    def open(self, role, number, sealed):
        clear = 16 if (role, number) == (b"P", 1) else 0
        covered = role + bytes(7) + struct.pack("<Q", number)
        body = unseal(self.page, sealed[BODY:BODY + NONCE], sealed[clear:BODY] + sealed[BODY + NONCE:], covered)
        return (b"SQLite format 3\0" if clear else b"") + body + bytes(NONCE + TAG)

    def show(self, header):
        left, right = struct.unpack("<II", header[16:])
        for key in reversed(self.masks):
            mix = bindings.crypto_shorthash_siphash24(header[:16] + struct.pack("<I", left), key)
            left, right = right ^ struct.unpack("<I", mix[:4])[0], left
        return header[:16] + struct.pack("<II", left, right)


def plain_database(master, path, out):
    sealed = open(path, "rb").read()
    seal = Seal(master, sealed[:16])
    with open(out, "wb") as plain:
        for at in range(0, len(sealed), PAGE):
            plain.write(seal.open(b"P", at // PAGE + 1, sealed[at:at + PAGE]))
    return seal


def plain_log(seal, path, out):
    if not os.path.exists(path):
        return
    sealed = open(path, "rb").read()
    with open(out, "wb") as plain:
        plain.write(sealed[:LOG_HEADER])
        for at in range(LOG_HEADER, len(sealed) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE):
            header = sealed[at:at + FRAME_HEADER]
            number = struct.unpack(">I", header[:4])[0]
            page = sealed[at + FRAME_HEADER:at + FRAME_HEADER + PAGE]
            try:
                plain.write(seal.show(header) + seal.open(b"W", number, page))
            except Exception:  # an old or torn frame ends the log
                return


def open_capsules(pairs, database, out):
    rows = sqlite3.connect(database).execute(
        "SELECT call, kind, recipient, w.sealed, c.sealed FROM capsule_wrap w JOIN capsule c USING (call, kind)"
        " ORDER BY call, kind")
    seen = set()
    with open(out, "w", encoding="utf-8") as lines:
        for call, kind, recipient, wrap, sealed in rows:
            if recipient not in pairs or (call, kind) in seen:
                continue
            seen.add((call, kind))
            key = bindings.crypto_box_seal_open(base64.b64decode(wrap), *pairs[recipient])
            box = base64.b64decode(sealed)
            padded = unseal(key, box[:NONCE], box[NONCE:], f"capsule|{kind}|{call}".encode())
            text = padded[:padded.rindex(b"\x80")].decode()
            lines.write(json.dumps({"call": call, "kind": kind, "text": text}, ensure_ascii=False) + "\n")


def main():
    folder, user, passphrase_file, out, *capsules = sys.argv[1:]
    passphrase = open(passphrase_file, encoding="utf-8").read()
    keyring = Keyring(os.path.join(folder, "keyring.json"))
    master = keyring.open(user, passphrase)
    seal = plain_database(master, os.path.join(folder, "latarnia.vault"), out)
    plain_log(seal, os.path.join(folder, "latarnia.vault-wal"), out + "-wal")
    if capsules:
        open_capsules(keyring.pairs, out, capsules[0])


main()
