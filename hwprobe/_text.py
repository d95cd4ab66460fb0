"""Small readers of the notations of /proc and /sys; whatever they are given, they never raise."""

from __future__ import annotations

MOST_CPUS = 1 << 14
"""Larger numbers in a list of processors are noise: the kernel's own maximum is 8192."""


def number(text: str, base: int = 10) -> int | None:
    """Return a whole number of at most 20 digits, None for anything else (`max`, `-1`, nothing)."""
    text = text.strip()
    if not (text.isascii() and text.isalnum() and len(text) <= 20):
        return None
    try:
        return int(text, base)
    except ValueError:
        return None


def decimal(text: str) -> float | None:
    """Return a number with a fraction that is zero or more, None for anything else."""
    head, _, tail = text.strip().partition(".")
    digits = head + tail
    return float(text) if digits.isascii() and digits.isdigit() and head and len(digits) <= 20 else None


def size(text: str) -> int | None:
    """Return bytes from the notation of the caches: `32K`, `1M`, `512`."""
    text = text.strip()
    scale = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}.get(text[-1:].upper(), 0)
    value = number(text[:-1] if scale else text)
    return None if value is None else value * (scale or 1)


def cpu_list(text: str) -> frozenset[int]:
    """Return the numbers of a list such as `0-3,8,10-11`; what is no list is empty."""
    found: set[int] = set()
    for part in text.strip().split(","):
        first, dash, last = part.partition("-")
        low = number(first)
        high = number(last) if dash else low
        if low is not None and high is not None and low <= high < MOST_CPUS:
            found.update(range(low, high + 1))
    return frozenset(found)


def rows(text: str, mark: str = ":") -> dict[str, str]:
    """Return `name: value` lines; the first of equal names counts."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, sign, value = line.partition(mark)
        if sign:
            found.setdefault(name.strip(), value.strip())
    return found


def cpu_mask(text: str) -> frozenset[int]:
    """Return the numbers of the bits of a mask such as `00000000,0000000f`; what is no mask is empty."""
    digits = text.strip().replace(",", "")
    if not digits.isalnum() or len(digits) > MOST_CPUS // 4:
        return frozenset()
    try:
        value = int(digits, 16)
    except ValueError:
        return frozenset()
    return frozenset(bit for bit in range(value.bit_length()) if value >> bit & 1)
