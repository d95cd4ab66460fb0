"""Rules for ordinary work that changes something, and for commands that no other rule knows."""

from __future__ import annotations

from caro.safety.rules._rule import Rule

RULES = (
    Rule(
        "change",
        "moderate",
        "it changes something, or runs a program",
        "ordinary",
        match=("ssh host", "python3 -m pip list"),
        no_match=("ls",),
    ),
    Rule(
        "unpack",
        "moderate",
        "it unpacks files, which may replace others",
        "unpack",
        match=("tar xzf a.tgz",),
        no_match=("tar tf a.tar",),
    ),
)
