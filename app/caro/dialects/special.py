"""Differences that no option shows: sed's `-i` and its scripts, find without a folder, grep's patterns."""

from __future__ import annotations

from itertools import pairwise

from caro.dialects import sedscript
from caro.dialects.values import CONVERTERS, Asked, quote, without_perl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.dialects.reach import Call
    from caro.dialects.rewriting import Reading
    from caro.shell.script import Word

    Special = Callable[[str, Call, Reading], frozenset[int]]
    """Notes what is to be changed; returns the words that are settled by that."""


def _sed(command: str, call: Call, reading: Reading) -> frozenset[int]:
    words, values = call.words, call.values()
    target, done = reading.target, set()
    edits = False
    for at, value in enumerate(values[1:], 1):
        word = words[at]
        if value == "--":
            break
        if value.startswith("--in-place"):
            edits = True
            ending = value.partition("=")[2]
            if target != "gnu":
                new = f"-i{ending}" if ending else ("-i ''" if target == "bsd" else "-i")
                reading.change(call, value, (word.start, word.end), new)
            done.add(at)
            continue
        if value[:1] != "-" or value[:2] == "--" or not _edits(value):
            continue
        edits = True
        following = values[at + 1] if at + 1 < len(values) else None
        bare = value.endswith("i")
        if not bare:
            done.add(at)
            continue  # `-i.bak` is the same everywhere
        if target == "bsd":
            if not _is_ending(call, at):
                reading.change(call, value, (word.end, word.end), " ''", f"{value} ''")
                if "''" in word.text or '""' in word.text:
                    reading.changes.pop()
                    reading.change(call, word.text, (word.start, word.end), f"{value} ''")
            else:
                done.add(at + 1)
        elif following is not None and _is_ending(call, at):
            reading.change(
                call,
                f"{value} {words[at + 1].text}",
                (word.end, words[at + 1].end),
                following,
                f"{value}{following}",
            )
            done.add(at + 1)
        done.add(at)
    for word in _scripts(call, done):
        _script(call, word, reading, edits)
    return frozenset(done)


def _edits(cluster: str) -> bool:
    """Tell whether the letters of `-nEi` hold the i that edits, before one that takes a word."""
    for letter in cluster[1:]:
        if letter in "efl":
            return False
        if letter == "i":
            return True
    return False


def _is_ending(call: Call, at: int) -> bool:
    """Tell whether the word behind `-i` is BSD's ending: an empty one, or `.bak` with a script behind it."""
    values = call.values()
    if at + 1 >= len(values):
        return False
    following = values[at + 1]
    if not following:
        return True
    return following[0] == "." and following[1:].isalnum() and len(values) > at + 3


def _scripts(call: Call, done: set[int]) -> list[Word]:
    """Return the words that are scripts, or hold one behind `-e`."""
    found: list[Word] = []
    first: Word | None = None
    values, at, ended = call.values(), 1, False
    by_option = False
    while at < len(values):
        value = values[at]
        if at in done and value[:1] != "-":
            at += 1
            continue
        if not ended and value == "--":
            ended = True
        elif not ended and value in ("-f", "--file"):
            by_option = True
            at += 1
        elif not ended and (
            value in ("--expression", "-e")
            or (value[:1] == "-" and value[1:2] != "-" and value.endswith("e"))
        ):
            by_option = True
            at += 1
            if at < len(values):
                found.append(call.words[at])
        elif not ended and value[:1] == "-" and len(value) > 1:
            if value.startswith(("--expression=", "--file=")):
                by_option = True
        elif first is None:
            first = call.words[at]
        at += 1
    return found if by_option or first is None else [first]


def _script(call: Call, word: Word, reading: Reading, edits: bool) -> None:
    text = word.value
    if reading.target == "gnu":
        return
    if text is None or (word.parts and any(part.kind != "text" for part in word.parts)):
        return
    extended = any(
        value in ("--regexp-extended",)
        or (value[:1] == "-" and value[1:2] != "-" and ("E" in value or "r" in value))
        for value in call.values()[1:]
        if len(value) < 6 or value[:2] == "--"
    )
    said = sedscript.said(text, reading.target, extended)
    if isinstance(said, str):
        reading.lack(call, "script", said, edits)
    elif said is not None:
        reading.change(call, word.text, (word.start, word.end), said.shell())


def _find(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """`find -name x`: BSD's wants a folder to begin with."""
    values = call.values()
    if reading.target != "bsd":
        if reading.target == "gnu" and "-E" in values and "-regex" in values:
            at = values.index("-E")
            word, test = call.words[at], call.words[values.index("-regex")]
            reading.change(call, "-E", (word.start, word.end), "", "-regextype posix-extended")
            reading.change(
                call, "-regex", (test.start, test.start), "-regextype posix-extended ", "-regextype"
            )
            return frozenset((at,))
        return frozenset()
    at = 1
    while at < len(values) and values[at] in ("-H", "-L", "-P", "-E", "-X", "-d", "-s", "-x"):
        at += 1
    if at == len(values) or values[at][:1] in ("-", "(", "!"):
        end = call.words[at - 1].end
        reading.change(call, "no folder", (end, end), " .", "find .")
    return frozenset()


def _grep(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """`grep -P`: an extended pattern where it can be said as one."""
    values, words = call.values(), call.words
    if reading.target == "gnu":
        return frozenset()
    pattern = _pattern(call)
    for at, value in enumerate(values[1:], 1):
        cluster = value[:1] == "-" and value[1:2] != "-" and "P" in value and value[1:].isalpha()
        if not (cluster or value == "--perl-regexp"):
            continue
        if pattern is None or pattern.value is None:
            return frozenset()
        text = without_perl(pattern.value)
        if text is None:
            return frozenset()
        new = value.replace("P", "E") if cluster else "-E"
        reading.change(call, value, (words[at].start, words[at].end), new)
        if text != pattern.value:
            reading.change(call, pattern.text, (pattern.start, pattern.end), quote(text))
        return frozenset((at,))
    if reading.target == "busybox":
        return _by_find(command, call, reading)
    if (
        reading.target == "bsd"
        and not _names_file(call)
        and any(
            value in ("--recursive", "-r", "-R")
            or (value[:1] == "-" and value[1:].isalpha() and ("r" in value or "R" in value))
            for value in values[1:]
        )
    ):
        reading.change(call, "no folder", (call.end, call.end), " .", "grep -r … .")
    return frozenset()


def _by_find(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """`grep -rn --include=PATTERN TEXT FOLDER`: find chooses the files."""
    names: list[str] = []
    flags, values, words = "", call.values(), call.words
    operands, by_option = _operands(call)
    for at, value in enumerate(values[1:], 1):
        if value.startswith("--include="):
            names.append(words[at].text.partition("=")[2])
        elif value[:1] == "-" and value[1:].isalpha():
            flags += value[1:]
        elif value[:1] == "-":
            return frozenset()
    if not names or by_option is not None or not operands or not set("rR") & set(flags) or not call.joined:
        return frozenset()
    flags = "".join(letter for letter in flags if letter not in "rR")
    if not set("hHlLq") & set(flags):
        flags = "H" + flags
    tests = " -o ".join(f"-name {name if name[:1] in QUOTES else quote(name)}" for name in names)
    tests = tests if len(names) == 1 else f"'(' {tests} ')'"
    folders = " ".join(word.text for word in operands[1:]) or "."
    text = f"find {folders} -type f {tests} -exec grep -{flags} {operands[0].text} {{}} +"
    span = (words[0].start, call.end)
    reading.change(call, command[slice(*span)], span, text)
    return frozenset(range(1, len(words)))


QUOTES = ("'", '"')
TAKING = ("-A", "-B", "-C", "-m", "-f", "-e", "--include", "--exclude", "--exclude-dir", "-D", "-d")


def _operands(call: Call) -> tuple[list[Word], Word | None]:
    found: list[Word] = []
    by_option: Word | None = None
    values, at = call.values(), 1
    while at < len(values):
        value = values[at]
        if value == "--":
            found += call.words[at + 1 :]
            break
        if value in TAKING or (
            value[:1] == "-" and value[1:2] != "-" and value[-1:] == "e" and len(value) > 1
        ):
            if value.endswith("e") and value[:2] != "--" and at + 1 < len(values):
                by_option = call.words[at + 1]
            at += 1
        elif value[:1] != "-" or value == "-":
            found.append(call.words[at])
        at += 1
    return found, by_option


def _pattern(call: Call) -> Word | None:
    found, by_option = _operands(call)
    return by_option or (found[0] if found else None)


def _names_file(call: Call) -> bool:
    found, by_option = _operands(call)
    return len(found) > (0 if by_option is not None else 1)


def _head(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """`head -n -2 FILE` in BSD's words: read backwards, without the first lines, backwards again."""
    if reading.target != "bsd" or not call.direct:
        return frozenset()
    values, words = call.values(), call.words
    for at, value in enumerate(values[1:], 1):
        number = value.removeprefix("--lines=").removeprefix("-n")
        last = at
        if value in ("-n", "--lines") and at + 1 < len(values):
            number, last = values[at + 1], at + 1
        if value[:2] not in ("-n", "--") or number[:1] != "-" or not number[1:].isdigit():
            continue
        files = [word.text for k, word in enumerate(words[1:], 1) if not at <= k <= last]
        if any(text[:1] == "-" for text in files) or len(files) > 1 or not call.joined or call.fed:
            return frozenset()
        name = f" {files[0]}" if files else ""
        text = f"tail -r{name} | tail -n +{int(number[1:]) + 1} | tail -r"
        span = (words[0].start, call.end)
        reading.change(call, command[slice(*span)], span, text)
        return frozenset(range(1, len(words)))
    return frozenset()


def _base64(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """BSD's takes its file behind `-i`."""
    values = call.values()
    if reading.target == "bsd" and "-i" not in values and "--input" not in values:
        at = 1
        while at < len(values):
            if values[at] in ("-w", "-b", "--wrap", "-o"):
                at += 1
            elif values[at][:1] != "-":
                start = call.words[at].start
                reading.change(call, values[at], (start, start), "-i ", f"-i {call.words[at].text}")
                break
            at += 1
    return frozenset()


def _paste(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """BSD's reads what comes in only where a dash says so."""
    values = call.values()
    names = [
        value
        for before, value in pairwise(values)
        if (value[:1] != "-" or value == "-") and not (before[:1] == "-" and before[-1:] == "d")
    ]
    if reading.target == "bsd" and not names:
        reading.change(call, "no file", (call.end, call.end), " -", "paste … -")
    return frozenset()


ONLY_GAWK = (
    "gensub(", "asort(", "asorti(", "strftime(", "systime(", "patsplit(", "PROCINFO", "IGNORECASE",
    "BEGINFILE", "ENDFILE", "FPAT", "FIELDWIDTHS", "inplace",
)  # fmt: skip


def _awk(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """What gawk alone has."""
    if reading.target != "gnu":
        for value in call.values()[1:]:
            for word in ONLY_GAWK:
                if word in value:
                    reading.lack(call, word, f"{word.rstrip('(')} is gawk's; other awks have none")
                    return frozenset()
    return frozenset()


READ = {"%Y-%m-%d": "", "%F": "", "%Y-%m-%d %H:%M:%S": "", "%F %T": "", "%Y-%m-%d %H:%M": "", "%s": "@"}
"""Forms that GNU's and BusyBox's date read by themselves, with what they want before the value."""


def _date(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """`date -j -f FORMAT DATE` of BSD."""
    values, words = call.values(), call.words
    if reading.target == "bsd":
        return frozenset()
    shifts = [at for at, value in enumerate(values) if value[:2] == "-v" and value[2:3] in ("+", "-")]
    if len(shifts) > 1:
        return _moved(call, shifts, reading)
    if "-j" not in values:
        return frozenset()
    alone = words[values.index("-j")]
    at = values.index("-f") if "-f" in values else 0
    if not at or at + 2 >= len(values) or values[at + 1] not in READ or words[at + 2].value is None:
        return frozenset()
    reading.change(call, "-j", (alone.start, alone.end), "", "-d")
    new = f"-d {quote(READ[values[at + 1]] + values[at + 2])}"
    span = (words[at].start, words[at + 2].end)
    reading.change(call, command[slice(*span)], span, new)
    return frozenset((values.index("-j"), at, at + 1, at + 2))


def _moved(call: Call, shifts: list[int], reading: Reading) -> frozenset[int]:
    """Several `-v` in one `-d`."""
    said = [CONVERTERS["date"](Asked(call.values()[at][2:], "", "gnu", (), "-v")) for at in shifts]
    if reading.target == "busybox" or any(one is None for one in said):
        return frozenset()
    text = " ".join(one.text.removeprefix("-d ").strip("'") for one in said if one is not None)
    for at in shifts[1:]:
        word = call.words[at]
        reading.change(call, word.text, (word.start, word.end), "", "-d")
    word = call.words[shifts[0]]
    reading.change(call, word.text, (word.start, word.end), f"-d {quote(text)}")
    return frozenset(shifts)


def _stat(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """`stat -nf FORMAT` of BSD: without a line end of its own."""
    values, words = call.values(), call.words
    if reading.target == "bsd" or "-nf" not in values[:-1]:
        return frozenset()
    at = values.index("-nf")
    said = CONVERTERS["stat_printf"](Asked(values[at + 1], words[at + 1].text, "gnu", values, "-nf"))
    if said is not None and reading.target == "busybox":
        text = said.text.partition("=")[2].strip("'")
        said = CONVERTERS["stat_printf"](Asked(text, text, "busybox", values, "--printf"))
    if said is None:
        return frozenset()
    span = (words[at].start, words[at + 1].end)
    reading.change(call, command[slice(*span)], span, said.text)
    return frozenset((at, at + 1))


def _ls(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """`ls -lT` of BSD, whose T takes no word."""
    values = call.values()
    for at, value in enumerate(values[1:], 1):
        following = values[at + 1] if at + 1 < len(values) else ""
        if value[:1] != "-" or not value[1:].isalpha() or value[-1] != "T" or following.isdigit():
            continue
        if reading.target != "bsd":
            word = call.words[at]
            kept = value[:-1] if len(value) > 2 else ""
            reading.change(call, value, (word.start, word.end), f"{kept} --full-time".strip())
            return frozenset((at,))
    return frozenset()


COLUMNS = {"cmd": "command", "pcpu": "%cpu", "pmem": "%mem", "start_time": "start"}
"""Names that GNU's ps has for columns, and BSD's."""
ONLY_GNU_COLUMNS = ("etimes", "nlwp", "psr", "cgroup", "unit")


def _ps(command: str, call: Call, reading: Reading) -> frozenset[int]:
    """The names of columns behind `-o`, and their widths, which BSD's has not."""
    values, words = call.values(), call.words
    if reading.target != "bsd":
        return frozenset()
    for at, value in enumerate(values[1:], 1):
        before = values[at - 1]
        if before[:1] != "-" or before[-1:] != "o" or before[:2] == "--" or words[at].text != value:
            continue
        new = []
        for name in value.split(","):
            column, ending = name.rstrip("=").partition(":")[0], "=" * name.endswith("=")
            if column in ONLY_GNU_COLUMNS:
                reading.lack(call, column, f"{column} is GNU ps's; macOS has no such column")
            new.append(COLUMNS.get(column, column) + ending)
        if ",".join(new) != value:
            reading.change(call, value, (words[at].start, words[at].end), ",".join(new))
    return frozenset()


SPECIAL: dict[str, Special] = {
    "sed": _sed, "find": _find, "grep": _grep, "head": _head, "base64": _base64, "paste": _paste, "awk": _awk,
    "gawk": _awk, "date": _date, "stat": _stat, "ls": _ls, "ps": _ps,
}  # fmt: skip
"""By tool."""
