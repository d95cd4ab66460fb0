"""Reads the options from what `PROGRAM --help` prints, for a short list of programs.

They are programs that write no file and open no connection whatever they are given, and that print their help
and end, in the forms of GNU, BSD, BusyBox and macOS alike. They are taken from folders of the system alone: a
program of that name in another folder of PATH is not run.
"""

from __future__ import annotations

import os
import re

from caro.explaining.lookup import MAX_LINE, MAX_LINES, Page, shortened

SAFE = frozenset(
    """
    awk basename cat cmp comm cut date df diff dirname du egrep env expand fgrep find fmt fold gawk
    grep gzip head id jq join ls lsblk lscpu md5sum nl nproc numfmt od paste pr ps readlink realpath
    rg sed seq sha1sum sha256sum sha512sum shuf sort stat tac tail tr uname uniq wc xargs xz zstd
    """.split()
)
FOLDERS = ("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")
SECONDS = 2.0
MAX_BYTES = 256 * 1024

_DEFINES = re.compile(r"^\s{1,8}(-\S.*?)(?:\s{2,}(\S.*))?$")
_FORM = re.compile(r"(?<![\w-])(--?[A-Za-z0-9?#@][\w+-]*)")
_VALUE = re.compile(r"(?:=|\[=| )[<\[A-Z]")


def page(name: str, seconds: float) -> Page | None:
    """Return what the program says of its options; None where it is not on the list or says nothing."""
    if name not in SAFE or seconds <= 0:
        return None
    path = next((f"{one}/{name}" for one in FOLDERS if os.access(f"{one}/{name}", os.X_OK)), None)
    if path is None:
        return None
    return parsed(_printed(path, min(seconds, SECONDS)))


def _printed(path: str, seconds: float) -> str:
    """Return what `path --help` prints within the bounds; nothing of this process reaches it."""
    import select
    import subprocess
    import time

    try:
        child = subprocess.Popen(
            [path, "--help"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd="/",
            env={"PATH": ":".join(FOLDERS), "LC_ALL": "C", "COLUMNS": "200", "PAGER": "cat"},
            start_new_session=True,
        )
    except OSError:
        return ""
    assert child.stdout is not None
    data = b""
    end = time.monotonic() + seconds
    try:
        while len(data) < MAX_BYTES and (left := end - time.monotonic()) > 0:
            if not select.select([child.stdout], [], [], left)[0]:
                break
            piece = os.read(child.stdout.fileno(), 65536)
            if not piece:
                break
            data += piece
    finally:
        child.stdout.close()
        child.kill()
        child.wait()
    return data.decode("utf-8", "replace")


def parsed(text: str) -> Page:
    """Read the options from a text of help: lines that begin with a dash, and what stands behind or below."""
    options: dict[str, tuple[str, bool]] = {}
    forms: list[str] = []
    says: list[str] = []
    valued = False

    def keep() -> None:
        told = shortened(" ".join(says))
        for form in forms if told else ():
            options.setdefault(form, (told, valued))

    for line in text.split("\n", MAX_LINES)[:MAX_LINES]:
        found = _DEFINES.match(line) if len(line) <= MAX_LINE else None
        if found is None:
            if line[:8].isspace() and line.strip() and forms:
                says.append(line.strip())
            elif forms:
                keep()
                forms = []
            continue
        keep()
        forms = _FORM.findall(found[1])
        valued = any(_VALUE.match(found[1], one.end()) for one in _FORM.finditer(found[1]))
        says = [found[2]] if found[2] else []
    keep()
    return Page("", options)
