"""Options of GNU's tools where BSD's or BusyBox's answer, and the other way round."""

from __future__ import annotations

import re

from caro.fixing.options import blamed
from caro.fixing.quoting import quote
from caro.fixing.scene import Fix, Part, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT: dict[str, dict[str, str]] = {
    tool: dict(pair.split(":") for pair in pairs.split())
    for tool, pairs in {
        "sort": "--human-numeric-sort:-h --numeric-sort:-n --reverse:-r --key:-k --field-separator:-t "
        "--unique:-u "
        "--version-sort:-V --output:-o --ignore-case:-f --stable:-s --zero-terminated:-z",
        "du": "--max-depth:-d --human-readable:-h --summarize:-s --all:-a --total:-c --one-file-system:-x",
        "df": "--human-readable:-h --inodes:-i --print-type:-T --all:-a",
        "head": "--lines:-n --bytes:-c --quiet:-q",
        "tail": "--lines:-n --bytes:-c --follow:-f --quiet:-q",
        "wc": "--lines:-l --words:-w --bytes:-c --chars:-m --max-line-length:-L",
        "cut": "--delimiter:-d --fields:-f --characters:-c --bytes:-b --only-delimited:-s",
        "uniq": "--count:-c --repeated:-d --unique:-u --ignore-case:-i --skip-fields:-f",
        "tr": "--delete:-d --squeeze-repeats:-s --complement:-c",
        "rm": "--recursive:-r --force:-f --interactive:-i",
        "cp": "--recursive:-R --archive:-a --force:-f --preserve:-p --no-clobber:-n --interactive:-i",
        "mv": "--force:-f --no-clobber:-n --interactive:-i",
        "mkdir": "--parents:-p --mode:-m",
        "ls": "--all:-a --almost-all:-A --recursive:-R --human-readable:-h --reverse:-r --inode:-i --size:-s",
        "grep": "--recursive:-r --ignore-case:-i --line-number:-n --invert-match:-v --count:-c "
        "--only-matching:-o "
        "--files-with-matches:-l --word-regexp:-w --extended-regexp:-E --fixed-strings:-F --quiet:-q "
        "--max-count:-m --after-context:-A --before-context:-B --context:-C --no-filename:-h",
        "xargs": "--null:-0 --max-args:-n --max-procs:-P --no-run-if-empty:-r --verbose:-t",
        "sed": "--quiet:-n --regexp-extended:-E --expression:-e --in-place:-i",
        "chmod": "--recursive:-R", "chown": "--recursive:-R --no-dereference:-h", "chgrp": "--recursive:-R",
        "ln": "--symbolic:-s --force:-f", "touch": "--no-create:-c --reference:-r",
        "cat": "--number:-n", "nl": "--body-numbering:-b", "stat": "--format:-c",
        "tar": "--extract:-x --create:-c --file:-f --gzip:-z --verbose:-v --list:-t",
        "free": "--human:-h --mega:-m --giga:-g", "uname": "--all:-a", "date": "--date:-d --utc:-u",
    }.items()
}  # fmt: skip
"""By tool: its long options and the short ones that mean the same, which BSD and BusyBox mostly have."""

TAKES_WORD = frozenset("--key --field-separator --output --max-depth --lines --bytes --delimiter --fields "
        "--characters "
                       "--max-args --max-procs --max-count --after-context --before-context --context --mode "
                       "--expression --format --file --reference --skip-fields --date "
                       "--body-numbering".split())  # fmt: skip

LOOKS_ONLY = {
    "ls": (
        "--color",
        "--group-directories-first",
        "--time-style",
        "--full-time",
        "--hyperlink",
        "--quoting-style",
    ),
    "grep": ("--color", "--colour"),
    "diff": ("--color",),
    "ip": ("-c", "--color", "-color"),
    "sort": ("--parallel",),
    "tree": ("-C",),
}
"""By tool: options that change nothing but how it looks, or how fast it is."""


def _parts(scene: Scene, wrong: str) -> Iterator[tuple[Part, str]]:
    """Yield each part and the option with dashes that is wrong in it, one by one."""
    for part in scene.parts:
        if part.program not in SHORT and part.program not in LOOKS_ONLY and part.program not in SPECIAL:
            continue
        yield part, wrong


def long_options(scene: Scene) -> Iterator[Fix]:
    """`du --max-depth=1` on BusyBox, `cp --recursive` on macOS: the short options that mean the same."""
    wrong = blamed(scene)
    if not (wrong or (scene.silent and scene.environment.dialect != "gnu")):
        return
    for part, _ in _parts(scene, wrong):
        table = SHORT.get(part.program, {})
        changes: list[tuple[int, int, str]] = []
        for at, word in enumerate(part.args):
            name, equals, value = (word.value or "").partition("=")
            if name not in table:
                continue
            text = table[name]
            if equals:
                text += ("" if len(value) == 1 or value.isdigit() else " ") + quote(value)
                if text[:2] in ("-d", "-n") and value.isdigit():
                    text = f"{table[name]} {value}"
            elif name in TAKES_WORD and at + 1 >= len(part.args):
                continue
            changes.append((word.start, word.end, text))
        named = not wrong or wrong.startswith("--") or wrong == "-"
        if changes and named:
            yield Fix(scene.edited(*changes), f"this {part.program} knows short options only")


def only_looks(scene: Scene) -> Iterator[Fix]:
    """`ls --color` on macOS, `ls --time-style` on BusyBox: left out, the same is listed."""
    wrong = blamed(scene)
    for part in scene.parts:
        for word in part.args:
            name = (word.value or "").partition("=")[0]
            if wrong and name.lstrip("-") == wrong.lstrip("-") and name in LOOKS_ONLY.get(part.program, ()):
                yield Fix(
                    scene.edited((word.start - 1, word.end, "")),
                    f"this {part.program} has no {name}, which only changes the looks",
                )


PERL = (("\\d", "[0-9]"), ("\\s", "[[:space:]]"), ("\\S", "[^[:space:]]"))
ONLY_PERL = ("(?", "\\K", "\\b", "\\D", "*?", "+?", "\\h", "\\Q", "\\p", "\\x")


def perl_patterns(scene: Scene) -> Iterator[Fix]:
    """`grep -P` where grep has no Perl patterns: an extended one, where the pattern can be said so."""
    wrong = blamed(scene)
    lacks = wrong.lstrip("-") in ("P", "perl-regexp") or scene.said(
        "support for the -p option is not compiled"
    )
    if not (lacks or (scene.silent and scene.environment.dialect != "gnu")):
        return
    for part in scene.parts:
        if part.program != "grep" or not part.plain():
            continue
        option = next(
            (one for one in part.args if re.fullmatch(r"-\w*P\w*|--perl-regexp", one.value or "")), None
        )
        pattern = part.plain()[0]
        text = pattern.value
        if (
            option is None
            or text is None
            or any(mark in text for mark in ONLY_PERL)
            or re.search(r"\[[^]]*\\", text)
        ):
            continue
        for perl, posix in PERL:
            text = text.replace(perl, posix)
        new = "-E" if option.text.startswith("--") else option.text.replace("P", "E")
        yield Fix(
            scene.edited((option.start, option.end, new), (pattern.start, pattern.end, quote(text))),
            "this grep has no Perl patterns",
        )


def find_printf(scene: Scene) -> Iterator[Fix]:
    r"""`find . -printf '%p\n'` where find has none: `-print`, or `stat` for sizes and times."""
    wrong = blamed(scene)
    if not (wrong == "-printf" or (scene.silent and scene.environment.dialect != "gnu")):
        return
    bsd = scene.environment.dialect == "bsd"
    for part in scene.parts:
        values = [word.value or "" for word in part.args]
        if part.program != "find" or "-printf" not in values[:-1]:
            continue
        at = values.index("-printf")
        text = _stat_format(values[at + 1], bsd)
        if text is None:
            continue
        new = text if text.startswith("-") else f"-exec stat {'-f' if bsd else '-c'} {quote(text)} {{}} +"
        yield Fix(scene.edited((part.args[at].start, part.args[at + 1].end, new)), "this find has no -printf")


def _stat_format(text: str, bsd: bool) -> str | None:
    if text in ("%p\\n", "%p"):
        return "-print"
    if text == "%p\\0":
        return "-print0"
    if not text.endswith("\\n"):
        return None
    marks = {"%p": "%N", "%s": "%z", "%m": "%Lp", "%u": "%Su", "%T@": "%m"} if bsd else {
        "%p": "%n", "%s": "%s", "%m": "%a", "%u": "%U", "%T@": "%Y",
    }  # fmt: skip
    parts = re.split(r"(%T@|%[a-zA-Z])", text[:-2])
    if any(piece.startswith("%") and piece not in marks for piece in parts) or "\\" in "".join(parts):
        return None
    return "".join(marks.get(piece, piece) for piece in parts)


def sed_in_place(scene: Scene) -> Iterator[Fix]:
    """`sed -i s/a/b/ FILE` on BSD, whose -i takes an ending; `sed -i '' …` on GNU, which takes that for a
    file."""
    for part in scene.parts:
        if part.program not in ("sed", "gsed") or not part.args:
            continue
        word = next((one for one in part.args if one.value in ("-i", "-i.bak")), None)
        at = part.args.index(word) if word else -1
        if word is None or word.value != "-i":
            continue
        follows = part.args[at + 1] if at + 1 < len(part.args) else None
        empty = follows is not None and follows.value == ""
        if scene.environment.dialect == "bsd" and not empty:
            if scene.silent or scene.said(
                "invalid command code", "extra characters", "undefined label", "expects", "unterminated"
            ):
                yield Fix(
                    scene.edited((word.end, word.end, " ''")),
                    "this sed's -i wants an ending, which may be empty",
                )
        elif scene.environment.dialect == "bsd" or follows is None or not empty:
            continue
        elif scene.silent or scene.said("can't read", "no such file"):
            yield Fix(scene.edited((word.end, follows.end, "")), "this sed's -i takes no word for an ending")


UNITS = {"day": "d", "week": "w", "month": "m", "year": "y", "hour": "H", "minute": "M", "second": "S"}


def date_of(scene: Scene) -> Iterator[Fix]:
    """`date -d '2 days ago'`: BSD's date counts with -v, BusyBox's takes seconds since 1970 after `@`."""
    dialect = scene.environment.dialect
    wrong = blamed(scene)
    if not (
        wrong.lstrip("-") in ("d", "date")
        or scene.said("invalid date", "illegal time format", "usage: date", "multi-call binary")
        or (scene.silent and dialect != "gnu")
    ):
        return
    for part in scene.parts:
        if part.program != "date":
            continue
        for at, word in enumerate(part.args[:-1]):
            if word.value not in ("-d", "--date"):
                continue
            when = part.args[at + 1]
            new = _date(when.value or "", dialect, scene)
            if new is not None:
                yield Fix(scene.edited((word.start, when.end, new)), "this date knows no such words")


def _date(text: str, dialect: str, scene: Scene) -> str | None:
    low = text.strip().lower()
    if dialect == "bsd" and re.fullmatch(r"@\d+", low):
        return f"-r {low[1:]}"
    found = re.fullmatch(r"(?P<sign>[+-])?\s*(?P<n>\d+)\s*(?P<unit>[a-z]+?)s?(?P<ago>\s+ago)?", low)
    back = bool(found and (found["ago"] or found["sign"] == "-")) or low == "yesterday"
    if low in ("yesterday", "tomorrow"):
        count, unit = 1, "day"
    elif found and found["unit"] in UNITS:
        count, unit = int(found["n"]), found["unit"]
    else:
        return None
    if dialect == "bsd":
        return f"-v{'-' if back else '+'}{count}{UNITS[unit]}"
    seconds = {"day": 86400, "week": 604800, "hour": 3600, "minute": 60, "second": 1}.get(unit)
    if seconds is None or not scene.said("invalid date", "multi-call binary", "busybox"):
        return None
    return f'-d "@$(($(date +%s) {"-" if back else "+"} {count * seconds}))"'


def busybox_ps(scene: Scene) -> Iterator[Fix]:
    """`ps -eo … --sort` on BusyBox, `ps aux --sort=-%cpu` on macOS: sorted by sort, or by BSD's own
    letters."""
    wrong = blamed(scene)
    for part in scene.parts:
        if part.program != "ps" or not wrong or wrong.lstrip("-") not in ("sort", ""):
            continue
        word = next((one for one in part.args if (one.value or "").startswith("--sort")), None)
        key = (word.value or "").partition("=")[2].lstrip("+-") if word else ""
        letter = {"%cpu": "-r", "pcpu": "-r", "%mem": "-m", "pmem": "-m", "rss": "-m"}.get(key)
        if word is not None and letter and scene.environment.dialect == "bsd":
            yield Fix(scene.put(word, letter), f"this ps sorts with {letter}")


def split_by(scene: Scene) -> Iterator[Fix]:
    """`xargs -d ,` on BSD and BusyBox: the delimiter becomes a NUL, which every xargs splits by."""
    wrong = blamed(scene)
    if wrong.lstrip("-") not in ("d", "delimiter"):
        return
    for part in scene.parts:
        if part.program != "xargs":
            continue
        for at, word in enumerate(part.args):
            found = re.fullmatch(r"(?:-d|--delimiter=?)(.*)", word.value or "")
            if not found or word.text.startswith("--null"):
                continue
            follows = not found[1] and at + 1 < len(part.args)
            mark = (part.args[at + 1].value or "") if follows else found[1]
            end = part.args[at + 1].end if follows else word.end
            if len(mark) == 1 or mark in ("\\n", "\\t"):
                yield Fix(
                    scene.edited(
                        (part.start, part.start, f"tr {quote(mark)} '\\0' | "), (word.start, end, "-0")
                    ),
                    "this xargs has no -d",
                )
                return


SPECIAL = frozenset(("grep", "find", "sed", "date", "ps", "xargs", "stat"))

RULES = (sed_in_place, perl_patterns, find_printf, date_of, busybox_ps, split_by, long_options, only_looks)
