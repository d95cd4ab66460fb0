"""Cut a query into tokens and tell what each one's shape says: a size, a path, a port, a glob, a plain word.

One pass over the characters and no regular expression: compiling one costs more than reading the query
(importing `re` alone is 4 ms of CPU).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

QUOTES = {'"': '"', "'": "'", "`": "`", "“": "”", "‘": "’", "«": "»"}
STRIP_END = ".,;:?!)]}>"
STRIP_START = "([{<"
PAIRS = {"]": "[", "}": "{", ")": "("}

SIZE_UNITS = {
    "b": "c", "byte": "c", "bytes": "c",
    "k": "k", "kb": "k", "kib": "k", "kilobyte": "k", "kilobytes": "k", "kbs": "k",
    "m": "M", "mb": "M", "mib": "M", "meg": "M", "megs": "M", "megabyte": "M", "megabytes": "M", "mbs": "M",
    "g": "G", "gb": "G", "gib": "G", "gig": "G", "gigs": "G", "gigabyte": "G", "gigabytes": "G", "gbs": "G",
    "t": "T", "tb": "T", "tib": "T", "terabyte": "T", "terabytes": "T",
}  # fmt: skip
"""Unit as typed (lower case) to the letter that `find -size` and `truncate -s` use."""

TIME_UNITS = {
    "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
    "min": 60, "mins": 60, "minute": 60, "minutes": 60,
    "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
    "d": 86400, "day": 86400, "days": 86400,
    "w": 604800, "week": 604800, "weeks": 604800, "wk": 604800, "wks": 604800,
    "fortnight": 1209600, "fortnights": 1209600,
    "month": 2592000, "months": 2592000, "mo": 2592000,
    "quarter": 7776000, "quarters": 7776000,
    "year": 31536000, "years": 31536000, "yr": 31536000, "yrs": 31536000, "y": 31536000,
}  # fmt: skip
"""Unit as typed (lower case) to seconds; a month counts 30 days and a year 365, as people mean them."""

ORDINALS = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
"""Ordinals in words. "First" is a concept of its own, for "first ten lines" counts and does not point."""

FILE_EXTENSIONS = frozenset(
    "1 7z aac avi awk bak bash bat bin bmp bz2 c cc cfg class cnf conf config cpp crt cs css csv dat db deb diff dmg "
    "doc docx env exe flac gif go gpg gz h heic hpp htm html ico ini ipynb iso jar java jpeg jpg js json jsonl jsx key "
    "kt less lock log lua lz4 m3u m4a m4v map md mkv mov mp3 mp4 mpg mpeg o odp ods odt ogg old orig out parquet patch pdf pem php "
    "pid pl png po ppt pptx psd properties proto ps1 pub py pyc r rar rb rpm rs rst scala scss sh sock so sql sqlite "
    "sqlite3 srt svg swift swp tar tbz tex tgz tif tiff tmp toml ts tsv tsx txt txz vim vue war wav webm webp whl "
    "xls xlsx xml xz yaml yml zip zsh zst".split()
)
CODE_OBJECTS = frozenset("process module document window math sys os self this".split())
"""What stands before the dot in names of code: "process.env" is no file."""
BARE_FILES = ("sshd_config", "ssh_config")
"""Names without a dot that are those of files."""
TOP_DOMAINS = frozenset(
    """com org net edu gov io dev app co uk de fr eu us info local localdomain internal lan corp intranet
    example nl ch pl se es jp cn ru br cloud xyz""".split()
)


class Token:
    """One piece of the query: `text` as typed, `low` in lower case, its span, and what its shape says."""

    __slots__ = ("end", "kind", "low", "start", "text", "value")

    def __init__(self, text: str, start: int, end: int, kind: str, value: Any = None) -> None:
        self.text = text
        self.low = text.lower()
        self.start = start
        self.end = end
        self.kind = kind
        self.value = text if value is None else value

    def __repr__(self) -> str:
        return f"<{self.kind} {self.text!r}>"

    def read_as(self, low: str) -> Token:
        """Return a copy that is read as the word `low`."""
        token = Token(self.text, self.start, self.end, self.kind, self.value)
        token.low = low
        return token


_seen: dict[str, list[Token]] = {}
MOST_SEEN = 16
"""Texts whose tokens are kept: a request that is hard to answer is read some seven times, whole or in parts."""


def tokenize(query: str) -> list[Token]:
    """Return the tokens of `query` in order; linear in its length. Commas become tokens of kind `comma`.

    The tokens may be shared with other readings of the same text: copy one before changing it.
    """
    tokens = _seen.get(query)
    if tokens is None:
        if len(_seen) >= MOST_SEEN:
            _seen.clear()
        tokens = _seen[query] = _tokenize(query)
    return list(tokens)


MARKS = frozenset((*QUOTES, *"{[#"))
"""What may begin something that holds blanks."""


def _tokenize(query: str) -> list[Token]:
    tokens: list[Token] = []
    if MARKS.isdisjoint(query):
        end = 0
        for word in query.split():
            start = query.index(word, end)
            end = start + len(word)
            if word.isalpha():
                tokens.append(Token(word, start, end, "word"))
            else:
                _cut(query, start, end, tokens)
        return tokens
    i, n = 0, len(query)
    last_close = {close: query.rfind(close) for close in QUOTES.values()}
    while i < n:
        ch = query[i]
        if ch.isspace():
            i += 1
            continue
        if ch in QUOTES and last_close[QUOTES[ch]] > i:
            end = _closing(query, i)
            if end > 0:
                body = query[i + 1 : end]
                tokens.append(Token(body, i, end + 1, "quoted"))
                i = end + 1
                continue
        if ch in "{[":
            end = _json(query, i)
            if end > 0:
                tokens.append(Token(query[i:end], i, end, "quoted"))
                i = end
                continue
        if ch == "#" and (end := _heading(query, i)):
            tokens.append(Token(query[i:end], i, end, "quoted"))
            i = end
            continue
        j = i
        while j < n and not query[j].isspace():
            if query[j] in '"“«' and j > i:
                break
            j += 1
        _cut(query, i, j, tokens)
        i = j
    return tokens


def _heading(query: str, start: int) -> int:
    """Return the index behind a heading of Markdown, "## Notes", whose first word is capitalised; else 0."""
    k = start
    while query[k : k + 1] == "#":
        k += 1
    if query[k : k + 1] != " " or not query[k + 1 : k + 2].isupper() or k - start > 6:
        return 0
    k += 1
    while k < len(query) and (query[k].isalnum() or query[k] in "-_"):
        k += 1
    return k


def _json(query: str, start: int) -> int:
    """Return the index after the JSON object or list that opens at `start`, or -1 when there is none."""
    if query[start + 1 :].lstrip()[:1] not in ('"', "{", "["):
        return -1
    depth, k, quoted = 0, start, False
    while k < len(query):
        ch = query[k]
        if ch == '"':
            quoted = not quoted
        elif ch == "\\" and quoted:
            k += 1
        elif not quoted and ch in "{[":
            depth += 1
        elif not quoted and ch in "}]":
            depth -= 1
            if depth == 0:
                return k + 1
        k += 1
    return -1


def _closing(query: str, start: int) -> int:
    """Return the index of the quote that closes the one at `start`, or -1 when it is an apostrophe."""
    close = QUOTES[query[start]]
    end = start
    while True:
        end = query.find(close, end + 1)
        if end < 0:
            return -1
        after = query[end + 1 : end + 2]
        if close not in "'’" or not after or not after.isalnum():
            return end if end > start + 1 else -1


BEFORE_MARKS = frozenset(
    """by is on separator delimiter with replace change every each all character char symbol sign before after
    first last""".split()
)
"""Words after which a mark alone is meant as such: "separated by ;", "replace , with ;"."""


def _cut(query: str, start: int, end: int, tokens: list[Token]) -> None:
    """Append the tokens of one run without spaces: strip punctuation around it, split it at commas."""
    trailing_comma = False
    marked = query[start + 1 : end - 1]
    if (
        query[start] == "("
        and marked.isdigit()
        and query[end - 1] == ")"
        and tokens
        and tokens[-1].low in MARKED
    ):
        tokens.append(Token(query[start:end], start, end, "literal"))
        return
    if end - start == 1 and query[start] in ",;:" and tokens and tokens[-1].low in BEFORE_MARKS:
        tokens.append(Token(query[start:end], start, end, "quoted"))
        return
    if end - start > 2 and query[start:end].strip(".") == "":
        return  # "and so on ..."
    while (
        start < end and query[start] in STRIP_START and not (query[start] == "[" and "]" in query[start:end])
    ):
        start += 1
    while end > start and query[end - 1] in STRIP_END:
        ch = query[end - 1]
        body = query[start:end]
        if ch == "." and body.strip(".") == "":
            break  # `.` and `..` are folders
        if ch == "." and body.endswith(("/.", "/..")):
            break
        if ch in PAIRS and PAIRS[ch] in body:
            break
        if ch == ">" and body.strip("<>=") == "":
            break
        if ch == "?" and body.rstrip("?").strip("0123456789./") == "":
            end -= 1
            continue  # an address
        if ch == "?" and ("*" in body or "/" in body) and not _ends_question(query, end):
            break
        if ch == ",":
            trailing_comma = True
        end -= 1
    if start < end:
        text = query[start:end]
        parts = text.split(",")
        if len(parts) > 1 and "{" not in text and not _grouped_number(parts) and len(text) > 1:
            at = start
            for k, part in enumerate(parts):
                if part:
                    tokens.append(_token(part, at, at + len(part)))
                at += len(part) + 1
                if k < len(parts) - 1:
                    tokens.append(Token(",", at - 1, at, "comma"))
        else:
            tokens.append(_token(text, start, end))
    if trailing_comma:
        tokens.append(Token(",", end, end + 1, "comma"))


MARKED = frozenset("with a containing contain contains have has having the named called like".split())
"""Words after which "(1)" is part of a name, as browsers give it to a second download."""
QUESTIONS = frozenset("what what's which who when where why how is are does did has have".split())


def _ends_question(query: str, end: int) -> bool:
    """Tell whether the mark before `end` closes a question rather than stands for one character of a name."""
    if query[end:].strip():
        return False
    extension = query[: end - 1].rpartition(".")[2].lower()
    return extension in FILE_EXTENSIONS or query.split(maxsplit=1)[0].lower() in QUESTIONS


def _grouped_number(parts: list[str]) -> bool:
    return parts[0].isdigit() and all(p.isdigit() and len(p) == 3 for p in parts[1:])


def _token(text: str, start: int, end: int) -> Token:
    kind, value = shape(text)
    return Token(text, start, end, kind, value)


def shape(text: str) -> tuple[str, Any]:
    """Classify one unquoted token by its shape; the value is parsed where the kind has one.

    Sizes are `(number, unit letter)`, durations `(number, seconds per unit)`, numbers int or float.
    """
    low = text.lower()
    first = text[0]
    if first.isdigit() or (first in ".:-+" and len(text) > 1 and text[1].isdigit()):
        found = _numeric(text, low)
        if found is not None:
            return found
    if "://" in text:
        return "url", text
    if "*" in text or "[" in text or "{" in text or ("?" in text and len(text) > 1):
        return "glob", text
    if "@" in text and 0 < text.find("@") < len(text) - 1:
        return "userhost", text
    if first == "~" or text in (".", "..") or text.startswith(("./", "../", "/", "$")):
        return "path", text
    if first == "-" and len(text) > 1 and text[1:2].isalpha():
        return "flag", text
    change = low.lstrip("ugoa")
    if change[:1] in ("+", "-", "=") and len(change) > 1:
        if set(change[1:]) <= set("rwxst"):
            return "mode", text
        if len(low) - len(change) < 2:
            return "literal", text
    if "/" in text:
        return ("path", text) if text.strip("/") else ("path", "/")
    if first == "." and len(text) > 1:
        return "ext", text
    if "." in text:
        stem, _, ext = low.rpartition(".")
        if stem and ext:
            if stem == "console" or (stem in CODE_OBJECTS and ext not in FILE_EXTENSIONS):
                return "literal", text
            if ext in FILE_EXTENSIONS:
                return "file", text
            if ext in TOP_DOMAINS or low.startswith("www."):
                return "host", text
            if ext.isalnum():
                return "file", text
    name, colon, port = low.rpartition(":")
    if colon and port.isascii() and port.isdigit() and len(port) < 6 and ("." in name or name == "localhost"):
        return "host", text
    if len(text) == 9 and "-" in text and octal(text) != text:
        return "mode", text
    if text.isalpha() or "'" in text or "’" in text:
        return "word", text
    if low in BARE_FILES:
        return "file", text
    if all(c.isalnum() or c in "_-" for c in text):
        return "ident", text
    return "literal", text


def octal(mode: str) -> str:
    """Return a mode in the letters of `ls` ("rwxr-xr-x") as digits, any other text as it is."""
    low = mode.lower()
    if len(low) != 9 or any(c not in (want, "-") for c, want in zip(low, "rwxrwxrwx", strict=True)):
        return mode
    return "".join(
        str(sum(bit for c, bit in zip(low[k : k + 3], (4, 2, 1), strict=True) if c != "-")) for k in (0, 3, 6)
    )


def _numeric(text: str, low: str) -> tuple[str, Any] | None:
    """Read a token that starts with a digit: number, size, duration, address, mode, ordinal, date."""
    body = low.replace(",", "")
    k = 0
    while k < len(body) and (body[k].isdigit() or body[k] == "."):
        k += 1
    head, tail = body[:k], body[k:]
    if low[0] == ":" and low[1:].isdigit() and low.isascii():
        return "port", int(low[1:]) if len(low) < 12 else text
    if not head:
        return None
    if not tail:
        if head.count(".") == 3:
            return "ip", text
        if head.isascii() and head.isdigit():
            return ("number", int(head)) if len(head) < 16 else ("literal", text)
        if head.count(".") == 1 and head[0] != "." and head[-1] != "." and len(head) < 16 and head.isascii():
            return "number", float(head)
        return None if head[0] == "." else ("literal", text)
    if head.count(".") > 1:
        if head.count(".") == 3 and tail[0] in "/:":
            return "ip", text
        return "literal", text
    if head in (".", "") or head[0] == "." or not head.isascii() or len(head) > 15:
        return None
    if tail in ("st", "nd", "rd", "th") and "." not in head:
        return "ordinal", int(head)
    tail = tail.removesuffix("/s") or tail  # "200KB/s"
    number: float = float(head) if "." in head else int(head)
    if tail in SIZE_UNITS and tail != "b":
        return "size", (number, SIZE_UNITS[tail])
    if tail in TIME_UNITS:
        return "span", (number, TIME_UNITS[tail])
    if tail[0] == "-" and len(tail) > 2 and tail[1:] in SIZE_UNITS:
        return "size", (number, SIZE_UNITS[tail[1:]])  # "100-byte chunks"
    if tail == "%":
        return "percent", number
    if low[-2:] in ("am", "pm") and _digits(low[:-2], ":") and int(head) in range(1, 13):
        hour = int(head) % 12 + (12 if low[-2:] == "pm" else 0)
        return "clock", f"{hour}:{low[len(head) + 1 : -2] or '00'}"
    dated = (
        head.isdigit() and len(head) == 4 and len(low) in (7, 10) and low[4] in "-/" and _digits(low, "-/")
    )
    if dated and (low[:4] == "0000" or not "01" <= low[5:7] <= "12" or (len(low) == 10 and not _is_day(low))):
        return "impossible", text
    if dated:
        return "date", text.replace("/", "-")
    if head.isdigit() and tail[0] == ":" and _digits(low, ":") and low.count(":") in (1, 2) and len(low) <= 8:
        return "clock", text
    if head.isdigit() and tail[0] in "-." and _digits(low, "-.") and low.count("-") == 1:
        return "range", text
    if "/" in text:
        return "path", text
    if "." in text and low.rpartition(".")[2] in FILE_EXTENSIONS:
        return "file", text
    return "ident", text


def _is_day(low: str) -> bool:
    """Tell whether `2024-02-30` or the like is a day of the calendar."""
    year, month, day = int(low[:4]), int(low[5:7]), low[8:]
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    most = 31 - (month in (4, 6, 9, 11)) if month != 2 else 28 + leap
    return low[7] == low[4] and day.isdigit() and year > 0 and 1 <= int(day) <= most


def _digits(low: str, separators: str) -> bool:
    return all(c.isdigit() or c in separators for c in low)
