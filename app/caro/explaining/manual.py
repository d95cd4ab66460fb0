"""Reads a manual page's file for what its program is for and what its options do.

Pages are source text for roff, which is read here without running anything: the few requests that name
options (`.TP`, `.IP`, `.It`, `.PP` with an indented text behind it) cover man and mdoc pages alike.
"""

from __future__ import annotations

import os
import re
import stat
import zlib

from caro.explaining.lookup import MAX_LINE, MAX_LINES, Page, shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SECTIONS = ("1", "8", "6", "1p", "1ssl", "1m")
MAX_STORED, MAX_TEXT = 1 << 20, 4 << 20
"""Most bytes that are read from a page's file, and that it may unpack to; the largest known is 1.3 MB."""
FOLDERS = ("/usr/local/share/man", "/usr/share/man", "/opt/homebrew/share/man", "/usr/local/man")

_FORM = re.compile(r"(?<![\w-])(--?[A-Za-z0-9?#@%][\w+-]*|-#)")
_VALUE = re.compile(r"(?:=|\[=| )\s*[<{\w\[]")
_FONT = re.compile(r"\\f(?:\[[^\]]*\]|\(..|.)|\\s[+-]?\d|\\[&|^/,)%:]|\\\*\(..")
_NAMED = {
    "-": "-", "hy": "-", "mi": "-", "en": "-", "em": "-", "aq": "'", "cq": "'", "oq": "'", "dq": '"',
    "lq": '"', "rq": '"', "bu": "*", "ha": "^", "ti": "~", "rs": "\\", "co": "(c)", "ga": "`",
    "la": "<", "ra": ">",
}  # fmt: skip
_SINGLE = {"-": "-", "e": "\\", " ": " ", "~": " ", "0": " ", "'": "'", "`": "`", ".": "."}
_ESCAPE = re.compile(r"\\(?:\((..)|\[([^\]]*)\]|(.))")
_PARAGRAPHS = frozenset("TP IP It PP P LP HP TQ Pp SH SS Sh Ss El RS RE".split())


def page(name: str, variables: Mapping[str, str]) -> Page | None:
    """Return what the page of `name` says; None where there is none that can be read."""
    for folder in folders(variables):
        for section in SECTIONS:
            for ending in (".gz", ""):
                text = _read(os.path.join(folder, f"man{section[0]}", f"{name}.{section}{ending}"))
                if text is None:
                    continue
                link = re.match(r"(?:[.']\\\".*\n|\s)*\.so\s+(?:man./)?([\w.+-]+)\s*$", text)
                if link is not None:
                    other = os.path.join(folder, f"man{link[1].rpartition('.')[2][:1]}", link[1])
                    text = _read(other + ".gz") or _read(other)
                if text:
                    return parsed(text)
    return None


def folders(variables: Mapping[str, str]) -> list[str]:
    """Return where pages lie: MANPATH, else beside the folders of PATH and where systems keep them."""
    named = [one for one in variables.get("MANPATH", "").split(":") if one.startswith("/")]
    beside = [
        os.path.join(os.path.dirname(one.rstrip("/")), "share", "man")
        for one in variables.get("PATH", "").split(":")
        if one.startswith("/")
    ]
    return list(dict.fromkeys([*named, *([] if named else [*beside, *FOLDERS])]))


def _read(path: str) -> str | None:
    """Return the text of a page's file, within bounds; None where it is no such file."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError):
        return None
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        data = b""
        while len(data) < MAX_STORED and (piece := os.read(handle, MAX_STORED - len(data))):
            data += piece
    except OSError:
        return None
    finally:
        os.close(handle)
    if path.endswith(".gz"):
        try:
            data = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, MAX_TEXT)
        except zlib.error:
            return None
    return data.decode("utf-8", "replace")


def parsed(text: str) -> Page:
    """Read the source of a page."""
    options: dict[str, tuple[str, bool]] = {}
    tags: list[str] = []
    says: list[str] = []
    for kind, line in _pieces(text):
        if kind == "tag":
            if says:
                _keep(options, tags, says)
                tags, says = [], []
            tags.append(line)
        elif kind == "end":
            if says or not line:
                _keep(options, tags, says)
                tags, says = [], []
        elif tags and len(says) < 8:
            says.append(line)
    _keep(options, tags, says)
    return Page(shortened(_name(text)), options)


def _keep(options: dict[str, tuple[str, bool]], tags: list[str], says: list[str]) -> None:
    text = shortened(" ".join(says))
    if not text:
        return
    forms: list[str] = []
    valued = False
    for tag in tags:
        if "[no-]" in tag:
            tag = f"{tag.replace('[no-]', '')} {tag.replace('[no-]', 'no-')}"
        for found in _FORM.finditer(tag):
            forms.append(found[1])
            valued = valued or bool(_VALUE.match(tag, found.end()))
    for form in forms:
        options.setdefault(form, (text, valued))


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Give the page as tags, lines of text, and ends of paragraphs."""
    waiting = paragraph = False
    for line in text.split("\n", MAX_LINES)[:MAX_LINES]:
        if line[:2] in ('."', ".\\", "'\\") or line == "'" or len(line) > MAX_LINE:
            continue
        request, plain = "", line
        if line[:1] in (".", "'"):
            words = line[1:].split(None, 1)
            request = words[0] if words else ""
            plain = _arguments(words[1]) if len(words) > 1 else ""
        if request in _PARAGRAPHS:
            if request == "TP":
                waiting, paragraph = True, False
            elif request == "TQ":
                waiting = True
            elif request == "IP" and plain:
                quoted = line.split(None, 1)[1]
                yield "tag", _clean(_first(quoted))
            elif request == "It":
                yield "tag", _mdoc(plain)
            elif request in ("PP", "P", "LP", "HP"):
                yield "end", ""
                paragraph = True
            elif request in ("RS", "RE"):
                paragraph = False
            else:
                yield "end", ""
                waiting = paragraph = False
            continue
        if request and request not in _FONTS:
            plain = _mdoc(plain) if request in _MDOC else ""
            if not plain:
                continue
        clean = _clean(plain)
        if waiting:
            waiting = False
            yield "tag", clean
        elif paragraph and clean.startswith("-"):
            paragraph = False
            yield "tag", clean
        elif clean.strip():
            paragraph = False
            yield "text", clean
        else:
            yield "end", "blank"


_FONTS = frozenset("B I R BR BI IR IB RB RI SM SB".split())
_MDOC = frozenset("Nm Ar Pa Ql Sq Dq Em Sy Ev Va Li Cm Xr Fl Qq".split())
_MACROS = frozenset("Ar Ns Xo Op Cm Li Pa Ql Sq Dq Nm Em Sy Ev Va Xc".split())


def _first(text: str) -> str:
    """Return the first argument of a request."""
    if text.startswith('"'):
        return text[1:].partition('"')[0]
    return re.split(r"(?<!\\) ", text, maxsplit=1)[0]


def _arguments(text: str) -> str:
    """Return the arguments of a request as they are shown: fonts that take turns leave no blank between."""
    if '"' not in text:
        return text
    out = [quoted or plain for quoted, plain in re.findall(r'"((?:[^"]|"")*)"|(\S+)', text)]
    return " ".join(one.strip() for one in out)


def _mdoc(text: str) -> str:
    """Return a line of mdoc as text: `Fl a Ar file` is `-a file`."""
    out: list[str] = []
    dash = False
    for word in text.split():
        if word == "Fl":
            dash = True
        elif word in _MACROS:
            dash = False
        else:
            bare = word.strip('"')
            out.append(f"-{bare}" if dash and bare not in (",", "|", ".") else bare)
            dash = False
    return _clean(" ".join(out))


def _clean(text: str) -> str:
    """Return text without roff's escapes."""
    text = text.partition('\\"')[0]
    text = _FONT.sub("", text)

    def plain(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        if name is not None:
            return _NAMED.get(name, "")
        return _SINGLE.get(match[3], "")

    return _ESCAPE.sub(plain, text)


def _name(text: str) -> str:
    """Return what the section NAME says behind the dash."""
    match = re.search(r"^\.(?:SH|Sh)\s+\"?(?:NAME|Name)\"?\s*\n(.*?)(?=^\.(?:SH|Sh)\s|\Z)", text, re.M | re.S)
    if match is None:
        return ""
    body = match[1]
    found = re.search(r"^\.Nd\s+(.*)$", body, re.M)
    if found is not None:
        return _clean(found[1])
    lines = [_arguments(line[1:].partition(" ")[2]) if line[:1] == "." else line for line in body.split("\n")]
    whole = _clean(" ".join(line for line in lines if not line.startswith('\\"')))
    for mark in (" - ", " -- ", " — "):
        if mark in whole:
            return whole.partition(mark)[2]
    return ""
