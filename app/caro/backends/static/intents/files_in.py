"""Intents about a file in a place; after the archives, whose members are asked for in the same words."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents.files import delete

INTENTS = (
    intent(
        "look.content",
        say=("!in {f:file}", "!in file {f:file}"),
        run="cat {f}",
        yes={"what's in notes.txt": "cat notes.txt"},
        no=("how many lines are in notes.txt", "what is the third line in notes.txt"),
        also="file content contents written inside text",
    ),
    intent(
        "file.delete.in",
        say=(
            "delete {f:file} !in {d:path}",
            "delete file {f:path} !in {d:path}",
            "delete {f:file} !from {d:path}",
            "delete file {f:path} !from directory {d:path}",
            "delete {f:file} !in directory {d:path}",
            "delete {f:file} {g:file} (in|from) {d:path}",
        ),
        run=delete,
        yes={"delete the file 'letter to bank.pdf' in docs": "rm 'docs/letter to bank.pdf'"},
        no=("delete all pdf files in docs", "remove notes.txt from backup.zip"),
        also="file directory named called",
    ),
)
