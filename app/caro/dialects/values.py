"""What an option's value is called in another dialect: formats of stat and find, dates, sizes, patterns."""

from __future__ import annotations

from itertools import pairwise

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.domain import Dialect


@dataclass(frozen=True, slots=True)
class Said:
    """An option said in another dialect, as shell text."""

    text: str
    """What stands in its place; empty where it is left out."""
    before: str = ""
    """What goes before the tool."""
    after: str = ""
    """What goes behind its last word."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An option that is to be said in another dialect."""

    value: str
    """Its value; empty where it has none."""
    written: str
    """The value as shell text."""
    target: Dialect
    words: tuple[str, ...]
    """The tool's words, those whose value an expansion decides as they are written."""
    option: str = ""
    """The option itself."""


def quote(text: str) -> str:
    """Return a text as one shell word."""
    plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,"
    if text and all(char in plain for char in text) and text[0] != "=":
        return text
    return "'" + text.replace("'", "'\\''") + "'"


def coded(text: str) -> str:
    """Return a text with tabs or line ends as `$'…'`, any other as `quote` does."""
    if "\t" not in text and "\n" not in text and "\r" not in text:
        return quote(text)
    for char, written in (("\\", "\\\\"), ("'", "\\'"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(char, written)
    return f"$'{text}'"


# --- stat and find ---------------------------------------------------------------------------------------

STAT = {
    "%n": "%N", "%s": "%z", "%a": "%Lp", "%A": "%Sp", "%U": "%Su", "%G": "%Sg", "%u": "%u", "%g": "%g",
    "%y": "%Sm", "%x": "%Sa", "%z": "%Sc", "%w": "%SB", "%Y": "%m", "%X": "%a", "%Z": "%c", "%W": "%B",
    "%i": "%i", "%h": "%l", "%b": "%b", "%F": "%HT", "%o": "%k",
}  # fmt: skip
"""Marks of GNU's stat, and those of BSD's that tell the same."""
PRINTF = {"%p": "%n", "%s": "%s", "%m": "%a", "%u": "%U", "%g": "%G", "%T@": "%Y", "%i": "%i", "%n": "%h"}
"""Marks of `find -printf`, and those of GNU's stat."""
ENDS = (("\\n", "\n"), ("\\t", "\t"))


def marks(text: str, by: dict[str, str]) -> str | None:
    """Return a format with its marks exchanged; None where there is one that `by` has not."""
    out, at = "", 0
    longest = max(map(len, by))
    while at < len(text):
        if text[at] != "%":
            out += text[at]
            at += 1
            continue
        if text[at : at + 2] == "%%":
            out += "%%"
            at += 2
            continue
        for size in range(longest, 1, -1):
            if text[at : at + size] in by:
                out += by[text[at : at + size]]
                at += size
                break
        else:
            return None
    return out


def _stat(asked: Asked) -> Said | None:
    if asked.target == "bsd":
        text = marks(asked.value, STAT)
        return None if text is None else Said(f"-f {quote(text)}")
    back = {bsd: gnu for gnu, bsd in STAT.items()}
    text = marks(asked.value, {**back, "%OLp": "%a", "%Dm": "%Y", "%Mp%Lp": "%a"})
    return None if text is None else Said(f"-c {quote(text)}")


def _stat_printf(asked: Asked) -> Said | None:
    text = asked.value
    if asked.target == "gnu":
        back = {bsd: gnu for gnu, bsd in STAT.items()}
        told = marks(text, {**back, "%n": "\\n", "%t": "\\t"})
        return None if told is None else Said(f"--printf={quote(told)}")
    if asked.target == "bsd":
        told = marks(text, STAT)
        if told is None:
            return None
        for written, mark in (("\\n", "%n"), ("\\t", "%t")):
            told = told.replace(written, mark)
        return None if "\\" in told else Said(f"-nf {quote(told)}")
    line = text.removesuffix("\\n")
    return Said(f"-c {quote(line)}") if text.endswith("\\n") and "\\" not in line else None


def _printf(asked: Asked) -> Said | None:
    text = asked.value
    if text in ("%p\\n", "%p"):
        return Said("-print")
    if text == "%p\\0":
        return Said("-print0")
    if text == "%f\\n":
        return Said("-exec basename {} ';'")
    if text == "%h\\n":
        return Said("-exec dirname {} ';'")
    told = marks(text.removesuffix("\\n"), PRINTF) if text.endswith("\\n") else None
    if told is None or "%p" not in text or "\\" in told.replace("\\t", ""):
        return None  # of stat's lines, each has to name its file
    if asked.target == "bsd":
        told = marks(told, STAT)
        return (
            None if told is None else Said(f"-exec stat -f {quote(told.replace(chr(92) + 't', '%t'))} {{}} +")
        )
    return Said(f"-exec stat -c {coded(told.replace(chr(92) + 't', chr(9)))} {{}} +")


UNITS = {"c": 1, "w": 2, "b": 512, "k": 1 << 10, "M": 1 << 20, "G": 1 << 30, "": 512}


def _size(asked: Asked) -> Said | None:
    sign, text = (asked.value[:1], asked.value[1:]) if asked.value[:1] in "+-" else ("", asked.value)
    unit = text[-1:] if not text[-1:].isdigit() else ""
    number = text.removesuffix(unit)
    if not number.isdigit() or unit not in UNITS:
        return None
    size = int(number) * UNITS[unit]
    if sign == "+":
        return Said(f"-size +{size}c")
    # GNU's rounds up to whole units
    below = size - UNITS[unit] + 1
    return Said(f"-size -{below}c" if sign == "-" else f"-size +{size - UNITS[unit]}c -size -{size + 1}c")


def _delete(asked: Asked) -> Said | None:
    words = asked.words
    if words[2:] == ("-mindepth", "1", "-delete"):
        return Said("-maxdepth 1 -exec rm -r {} +")
    files = any(pair == ("-type", "f") for pair in pairwise(words))
    return Said("-exec rm {} +") if files and words[-1] == "-delete" else None


def _xtype(asked: Asked) -> Said | None:
    if asked.value != "l":
        return None
    acts = any(word in asked.words for word in ("-exec", "-print", "-print0", "-delete", "-ok", "-execdir"))
    return Said("! -exec test -e {} ';'" + ("" if acts else " -print"))


def _newermt(asked: Asked) -> Said | None:
    return None


def _regextype(asked: Asked) -> Said | None:
    if asked.value not in ("posix-extended", "egrep", "posix-egrep") or asked.target != "bsd":
        return None
    return Said("", before="-E")


def _hours(asked: Asked) -> Said | None:
    text = asked.value
    sign = text[0] if text[:1] in "+-" else ""
    return Said(f"-mmin {sign}{int(text[len(sign) : -1]) * 60}") if text[len(sign) : -1].isdigit() else None


def _mark(asked: Asked) -> Said | None:
    if len(asked.value) != 1 and asked.value not in ("\\n", "\\t", "\\0"):
        return None
    if asked.value == "\\0":
        return Said("-0")
    source = _source(asked.words)
    return Said("-0", before=f"tr {quote(asked.value)} '\\0'{source and f' < {quote(source)}'} | ")


def _source(words: tuple[str, ...]) -> str:
    """Return the file that xargs is told to read, "" for none."""
    return next((file for word, file in pairwise(words) if word in ("-a", "--arg-file")), "")


def _arg_file(asked: Asked) -> Said | None:
    """It is read by `tr` where that parts its words."""
    if any(word[:2] == "-d" or word.startswith("--delimiter") for word in asked.words):
        return Said("")
    return None if asked.target == "busybox" else Said(f"< {asked.written}")


def _last(asked: Asked) -> Said | None:
    return Said("", after=asked.written)


# --- dates -----------------------------------------------------------------------------------------------

BSD_UNITS = {"day": "d", "week": "w", "month": "m", "year": "y", "hour": "H", "minute": "M", "min": "M",
             "second": "S", "sec": "S"}  # fmt: skip
SECONDS = {"day": 86400, "week": 604800, "hour": 3600, "minute": 60, "min": 60, "second": 1, "sec": 1}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def shift(text: str) -> tuple[int, str] | None:
    """Return how far from now a time in words is and in which unit: `2 days ago` is (-2, "day")."""
    low = text.strip().lower()
    if low in ("now", "today"):
        return 0, "day"
    if low in ("yesterday", "tomorrow"):
        return (-1 if low == "yesterday" else 1), "day"
    words = low.replace("+", " +").replace("-", " -").split()
    ago = words[-1:] == ["ago"]
    words = words[:-1] if ago else words
    if len(words) == 2 and words[0] in ("+", "-"):
        words = [words[0] + words[1]]
    if len(words) == 3 and words[0] in ("+", "-"):
        words = [words[0] + words[1], words[2]]
    if words[:1] in (["last"], ["next"]) and len(words) == 2:
        words = ["-1" if words[0] == "last" else "1", words[1]]
    if len(words) == 1:
        digits = words[0].lstrip("+-0123456789")
        words = [words[0].removesuffix(digits), digits]
    if len(words) != 2:
        return None
    count, unit = words[0], words[1].removesuffix("s")
    if not count.lstrip("+-").isdigit() or unit not in BSD_UNITS or len(count.lstrip("+-")) > 6:
        return None
    return int(count) * (-1 if ago else 1), unit


def instant(text: str) -> str | None:
    """Return `2024-02-29`, with or without a time, as `2024-02-29 00:00:00`; None for anything else."""
    day, _, time = text.strip().replace("T", " ").partition(" ")
    parts = day.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not "".join(parts).isdigit():
        return None
    clock = time.split(":") if time else ["00", "00"]
    clock += ["00"] * (3 - len(clock))
    if len(clock) != 3 or any(len(part) != 2 or not part.isdigit() for part in clock):
        return None
    return f"{day} {':'.join(clock)}"


def _date(asked: Asked) -> Said | None:
    text, target = asked.value, asked.target
    if text.startswith('"') or "$" in text:
        # a sum of seconds, which BSD's takes without the sign before it
        return Said(f'-r "{text[2:]}') if target == "bsd" and text[:2] == '"@' else None
    if target == "gnu" or asked.option == "-v":
        return _from_bsd(text, asked.option, target)
    at = instant(text)
    if at is not None:
        if target == "busybox":
            return Said(f"-d {quote(at)}") if "T" in text else None
        return Said(f"-j -f '%Y-%m-%d %H:%M:%S' {quote(at)}")
    away = shift(text)
    if away is None:
        return _weekday(text) if target == "bsd" else _clock(text)
    count, unit = away
    if target == "bsd":
        return Said(f"-v{count:+d}{BSD_UNITS[unit]}") if count else Said("")
    return None if unit not in SECONDS else Said(f"-d {_moved(count * SECONDS[unit])}")


def _weekday(text: str) -> Said | None:
    words = text.strip().lower().split()
    if len(words) == 2 and words[0] in ("next", "last") and words[1] in WEEKDAYS:
        sign = "+" if words[0] == "next" else "-"
        return Said(f"-v{sign}1d -v{sign}{words[1][:3]}")
    return None


def _clock(text: str) -> Said | None:
    """BusyBox takes a time of day as it is."""
    parts = text.strip().split(":")
    return Said(f"-d {quote(text)}") if 1 < len(parts) < 4 and "".join(parts).isdigit() else None


def _moved(seconds: int) -> str:
    return (
        f'"@$(($(date +%s) {"-" if seconds < 0 else "+"} {abs(seconds)}))"' if seconds else '"@$(date +%s)"'
    )


def _from_bsd(text: str, option: str, target: Dialect) -> Said | None:
    """`-v-2d` of BSD: a sign, a number and a unit."""
    if option != "-v" or text[:1] not in ("+", "-"):
        return None
    names = {"d": "day", "w": "week", "m": "month", "y": "year", "H": "hour", "M": "minute", "S": "second"}
    number, unit = text[1:-1], names.get(text[-1:])
    if not number.isdigit() or unit is None or target == "bsd":
        return None
    if target == "busybox":
        seconds = SECONDS.get(unit)
        return None if seconds is None else Said(f"-d {_moved(int(text[:-1]) * seconds)}")
    plural = "" if number == "1" else "s"
    return Said(f"-d {quote(f'{text[0]}{number} {unit}{plural}')}")


def _since_1970(asked: Asked) -> Said | None:
    number = asked.value.removeprefix("@")
    if asked.target == "bsd" and asked.written[:2] == '"@':
        return Said(f'-r "{asked.written[2:]}')
    if not number.isdigit():
        return None
    return Said(f"-r {number}" if asked.target == "bsd" else f"-d @{number}")


def _touch(asked: Asked) -> Said | None:
    text, target = asked.value, asked.target
    if target == "gnu":
        return None
    at = instant(text)
    if target == "busybox":
        # without a time, BusyBox's touch takes that of now
        return _date(asked) if at is None else Said(f"-d {quote(at)}") if at != text else None
    if at is not None and "T" in text:
        return None
    if at is not None:
        digits = "".join(char for char in at if char.isdigit())
        return Said(f"-t {digits[:12]}.{digits[12:]}")
    said = _date(asked)
    return None if said is None else Said(f'-t "$(date {said.text} +%Y%m%d%H%M.%S)"')


# --- others ----------------------------------------------------------------------------------------------

PERL = (("\\d", "[0-9]"), ("\\s", "[[:space:]]"), ("\\S", "[^[:space:]]"))
ONLY_PERL = ("(?", "\\K", "\\b", "\\D", "*?", "+?", "\\h", "\\Q", "\\p", "\\x", "\\t", "\\n")


def without_perl(text: str) -> str | None:
    r"""Return a pattern of Perl as an extended one; None where it can't be said so."""
    opened = text.find("[")
    if any(mark in text for mark in ONLY_PERL) or (
        opened >= 0 and "\\" in text[opened : text.find("]", opened)]
    ):
        return None
    for perl, posix in PERL:
        text = text.replace(perl, posix)
    return text


def _transform(asked: Asked) -> Said | None:
    """`s/old/new/` for GNU is `/old/new/` for BSD."""
    if asked.target == "gnu" and asked.option == "-s":
        return Said(f"--transform={quote('s' + asked.value)}")
    if asked.target != "bsd" or asked.value[:1] != "s" or len(asked.value) < 4:
        return None
    return Said(f"-s {quote(asked.value[1:])}")


def _wrap(asked: Asked) -> Said | None:
    if asked.target == "bsd":
        return Said("" if asked.value == "0" else f"-b {asked.value}")
    return Said(f"-w {asked.value}")


def _unit(asked: Asked) -> Said | None:
    text = asked.written
    return Said("bs=" + (text.lower() if asked.target == "bsd" else text.upper()))


def _thousandths(asked: Asked) -> Said | None:
    """Seconds are a few; thousandths of them are hundreds."""
    number = int(asked.value)
    if asked.target == "bsd" and number < 100:
        return Said(f"-W {number * 1000}")
    if asked.target != "bsd" and number >= 1000:
        return Said(f"-W {number // 1000}")
    return None


CONVERTERS: dict[str, Callable[[Asked], Said | None]] = {
    "stat": _stat, "stat_printf": _stat_printf, "printf": _printf, "size": _size, "delete": _delete,
    "xtype": _xtype, "newermt": _newermt, "regextype": _regextype, "hours": _hours, "mark": _mark,
    "last": _last, "arg_file": _arg_file, "date": _date, "since_1970": _since_1970, "touch": _touch,
    "transform": _transform, "wrap": _wrap, "unit": _unit, "thousandths": _thousandths,
}  # fmt: skip
"""By name: what says an option in another dialect; None where it can't be said."""
