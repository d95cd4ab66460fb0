"""Undo English inflection by rule: plurals, `-ing`, `-ed`. The vocabulary decides which guess is a word."""

from __future__ import annotations


def stems(low: str) -> list[str]:
    """Return what `low` may be an inflected form of, likeliest first."""
    out: list[str] = []
    if low.endswith(("'s", "’s")):
        out.append(low[:-2])
    if len(low) < 4:
        return out
    if low.endswith("s") and not low.endswith("ss"):
        out.append(low[:-1])
        if low.endswith("ies"):
            out.append(low[:-3] + "y")
        elif low.endswith("es") and low[-3] in "sxzho":  # "boxes", but "notes" is no plural of "not"
            out.append(low[:-2])
    elif low.endswith("ing") and len(low) > 5:
        root = low[:-3]
        out += [root, root + "e"]
        if len(root) > 3 and root[-1] == root[-2]:
            out.append(root[:-1])
    elif low.endswith("ed") and len(low) > 4:
        root = low[:-2]
        out += [root, low[:-1]]
        if low.endswith("ied"):
            out.append(low[:-3] + "y")
        elif len(root) > 3 and root[-1] == root[-2]:
            out.append(root[:-1])
    return out
