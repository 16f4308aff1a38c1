#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second statement of the draw of a sample, written from core/review/ReviewSample.h alone.

Reads one JSON object a line from the standard input, {"seed": "…", "size": n, "least": n, "calls": [[id,
stratum], …]}, and writes {"frame": "…", "strata": [[stratum, calls, [drawn ids]], …]} for each.
"""
import hashlib
import json
import sys
from fractions import Fraction

ALL_BITS = 2**64 - 1


def numbers(seed):
    """SplitMix64."""
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & ALL_BITS
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & ALL_BITS
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & ALL_BITS
        yield z ^ (z >> 31)


def below(stream, bound):
    while True:
        number = next(stream)
        if number >= 2**64 % bound:
            return number % bound


def shares(sizes, size, least):
    """Sizes by stratum, in order, to what each is given."""
    quota = {name: Fraction(size * count, sum(sizes.values())) for name, count in sizes.items()}
    small = {name: min(least, sizes[name]) for name in sizes if quota[name] < min(least, sizes[name])}
    if small:
        others = {name: count for name, count in sizes.items() if name not in small}
        return {**small, **(shares(others, size - sum(small.values()), least) if others else {})}
    given = {name: int(quota[name]) for name in sizes}
    by_remainder = sorted(sizes, key=lambda name: given[name] - quota[name])
    for name in by_remainder[: size - sum(given.values())]:
        given[name] += 1
    return given


def draw(order):
    strata = {}
    for call, stratum in sorted(order["calls"]):
        strata.setdefault(stratum, []).append(call)
    strata = dict(sorted(strata.items()))
    text = lambda word: f"{len(word.encode())}:{word}"
    frame = "".join(text(name) + f"{len(calls)}#" + "".join(map(text, calls)) for name, calls in strata.items())
    sizes = {name: len(calls) for name, calls in strata.items()}
    given = shares(sizes, min(order["size"], sum(sizes.values())), order["least"])
    stream = numbers(int(order["seed"]))
    drawn = []
    for name, calls in strata.items():
        calls = list(calls)
        for i in range(given[name]):
            other = i + below(stream, len(calls) - i)
            calls[i], calls[other] = calls[other], calls[i]
        drawn.append([name, sizes[name], calls[: given[name]]])
    return {"frame": hashlib.sha256(frame.encode()).hexdigest(), "strata": drawn}


for line in sys.stdin:
    print(json.dumps(draw(json.loads(line))))
