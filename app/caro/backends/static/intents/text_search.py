"""Intents that look for text in files: all the questions that grep answers."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import SPECIAL, is_folder, names_file, number, path, q, sed
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import is_folder as stands_here

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

NO_TEXT = frozenset(
    "file directory subdirectory item symlink line word column size largest smallest newest oldest newer older larger "
    "smaller empty hidden broken executable duplicate unique recently modified accessed longest shortest each name "
    "first last total average permission process follow".split()
)
"""Concepts that say what is looked at, or how, rather than what is looked for."""


PARTS = frozenset("array arrays list lists object objects element elements record records".split())
"""What a JSON file is made of: none of it is looked for as a word there."""

PACKED = ("tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst", "zip", "7z", "rar")
"""Archives in which names are looked for, not text."""


def needle(values: Mapping[str, Any], flags: str = "") -> str | None:
    """Return grep's options and pattern for the text asked for; literal unless a pattern was announced."""
    from caro.backends.static.words import look_up  # the words are compiled from these rows

    text = str(values["t"])
    if look_up(text.lower().removeprefix("of ")) in NO_TEXT:
        return None
    if len(text) > 3 and text[-1] == "s" and text[:-1].isupper():
        text = text[:-1]  # "TODOs" are written TODO
    head = "^" if "starting" in values else ""
    tail = "$" if "ending" in values else ""
    if "pattern" in values:
        flags += "E"
    elif any(c in SPECIAL for c in text):
        if head or tail:
            text = "".join("\\" + c if c in SPECIAL else c for c in text)
        else:
            flags += "F"
    if "exactly" in values or "exact" in values:
        flags += "x"
    if "u" in values:
        other = str(values["u"])
        if any(c in SPECIAL for c in text + other):
            return f"{'-' + flags if flags else ''} -e {q(text)} -e {q(other)}".strip()
        return f"-{flags.replace('F', '')}E {q(text + '|' + other)}"
    word = q(head + text + tail)
    if word[0] == "-" or word.startswith("'-"):
        word = "-e " + word
    return f"-{flags} {word}" if flags else word


def options(values: Mapping[str, Any]) -> str:
    """Return the single-letter options that the request's concepts stand for."""
    pairs = (
        ("insensitive", "i"), ("wholeword", "w"), ("linenumbers", "n"), ("not", "v"), ("without", "v"),
        ("except", "v"), ("omit", "v"), ("hide", "v"), ("count", "c"),
    )  # fmt: skip
    return "".join(dict.fromkeys(letter for concept, letter in pairs if concept in values))


def context(values: Mapping[str, Any]) -> str:
    """Return the option for lines around each match, and for a limit on matches."""
    out = ""
    if "j" in values:
        out = f"-B {values['k']} -A {values['j']} "
    elif "k" in values:
        before, after = "before" in values, "after" in values
        letter = "B" if before and not after else "A" if after and not before else "C"
        out = f"-{letter} {values['k']} "
    if "m" in values:
        out += f"-m {values['m']} "
    return out


def search(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Look for a text in the files or the folder named, or in everything here."""
    if "k" in values and ("last" in values or "first" in values):
        return None  # of which match: left to the composer of lines
    asked = str(values["t"]).lower() in PARTS or (
        "of" in values
        and not values.keys() & {"word", "text", "line", "containing", "matching", "occurrence"}
    )
    if str(values.get("f", "")).endswith(".json") and asked:
        return None  # "the names of the array" looks for no such word
    flags = options(values)
    where, include, tool = ".", "", "grep"
    deep = True
    place = values.get("f") or values.get("d")
    if place:
        where = path(place)
        deep = (
            "recursive" in values
            or "directory" in values
            or "e" in values
            or "all" in values
            or is_folder(place)
        )
        if "g" in values:
            where += " " + path(values["g"])
        if archive_kind(place) in PACKED:
            from caro.backends.static.intents.archives import listing

            return listing({"a": place, "t": values["t"]}, environment)
        if place.endswith(".gz") and "count" in values and any(c in place for c in "*?["):
            from caro.backends.static.intents.text_picks import packed_count

            return packed_count(values, environment)
        if place.endswith(".gz"):
            tool, deep = "zgrep", False
    if "e" in values:
        include = f"--include={q('*.' + values['e'])} "
    found = needle(values, ("r" if deep else "") + flags)
    return f"{tool} {include}{context(values)}{found} {where}" if found else None


def names(values: Mapping[str, Any], environment: Environment) -> str | None:
    """List the files that hold a text, or hold it not."""
    if names_file(str(values.get("d", "")).rpartition("/")[2]):
        return None
    letter = "L" if "not" in values or "without" in values else "l"
    flags = "r" + options({k: v for k, v in values.items() if k not in ("not", "without", "count")}) + letter
    include = f"--include={q('*.' + values['e'])} " if "e" in values else ""
    found = needle(values, flags)
    tail = " | wc -l" if "count" in values else ""
    if found is None:
        return None
    letters, _, rest = found.partition(" ")
    return f"grep {letters} {include}{rest} {path(values['d']) if 'd' in values else '.'}{tail}"


def occurrences(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Count every occurrence of a text, several per line included."""
    flags = options({k: v for k, v in values.items() if k in ("insensitive", "wholeword")})
    if "file" in values and not values.keys() & {"f", "e", "d", "all", "each", "recursive"}:
        return None  # "count the files in which it occurs" are no occurrences
    if "e" in values:
        found = needle(values, "roh" + flags)
        return f"grep --include={q('*.' + values['e'])} {found} . | wc -l" if found else None
    place = str(values.get("f") or values.get("d") or ".")
    found = needle(values, ("roh" if is_folder(place) else "o") + flags)
    return f"grep {found} {path(place)} | wc -l" if found else None


def both(values: Mapping[str, Any], environment: Environment) -> str:
    """Lines that hold two texts, in any order; or the first without the second."""
    first, second = str(values["t"]), str(values["u"])
    fixed = "F" if any(c in SPECIAL for c in first + second) else ""
    dash = f"-{fixed} " if fixed else ""
    no = f"-v{fixed} " if "not" in values or "without" in values or "except" in values else dash
    return f"grep {dash}{q(first)} {path(values['f'])} | grep {no}{q(second)}"


def is_day(text: str) -> bool:
    """Tell whether a text is a date as 2024-05-01 is."""
    return len(text) == 10 and text[4] + text[7] == "--" and (text[:4] + text[5:7] + text[8:]).isdigit()


def is_time(text: str) -> bool:
    """Tell whether a text is a time of day as 09:30 is."""
    return len(text) == 5 and text[2] == ":" and (text[:2] + text[3:]).isdigit()


def lines_of_days(test: str, file: str) -> str:
    """Return awk that compares the date in each line; a line without one belongs to the line before."""
    day = "-".join("[0-9]" * n for n in (4, 2, 2))
    return f"awk 'match($0, /{day}/) {{d = substr($0, RSTART, 10)}} {test}' {file}"


def between(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Lines from the one that holds a text to the one that holds another; of dates, all lines of those days."""
    if "w" in values:
        found = between({k: v for k, v in values.items() if k in "tuf"}, environment)
        if found is None:
            return None
        found += f" | grep {q(str(values['w']))}"
        return found + (f" | grep -v {q(str(values['x']))}" if "x" in values else "")
    days = [str(values[k]) for k in ("t", "u")]
    inner = values.keys() & {"nomarks", "exclusive", "without", "not"}
    if all(is_day(day) for day in days) and not inner:
        if days[0] > days[1]:
            return None
        return lines_of_days(f'd >= "{days[0]}" && d <= "{days[1]}"', path(values["f"]))
    times = [day.zfill(5) for day in days]
    if all(is_time(time) for time in times) and not inner:
        time = 'match(" " $0, /[^0-9][0-2][0-9]:[0-5][0-9]/) {t = substr($0, RSTART, 5)}'
        if times[0] > times[1]:  # over midnight
            return f"""awk '{time} t && (t >= "{times[0]}" || t < "{times[1]}")' {path(values["f"])}"""
        return f"""awk '{time} t >= "{times[0]}" && t < "{times[1]}"' {path(values["f"])}"""
    if all(day.isdigit() for day in days):
        if inner or int(days[0]) > int(days[1]) or int(days[0]) < 1:
            return None
        return f"sed -n {sed(f'{days[0]},{days[1]}p')} {path(values['f'])}"
    start, end = (("".join("\\" + c if c in ".*[]^$\\/" else c for c in str(values[k]))) for k in ("t", "u"))
    return f"sed -n {sed(f'/{start}/,/{end}/' + ('{//!p;}' if inner else 'p'))} {path(values['f'])}"


def present(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Tell whether a text is in a file, or a file in an archive."""
    if archive_kind(str(values["f"])) in PACKED:
        return search(values, environment)
    letters = options({k: v for k, v in values.items() if k in ("insensitive", "wholeword")})
    if stands_here(str(values["f"]), environment):
        found = needle(values, "rl" + letters)
        return f"grep {found} {path(values['f'])}" if found else None
    found = needle(values, "q" + letters)
    return f"grep {found} {path(values['f'])} && echo yes || echo no" if found else None


def first_match(values: Mapping[str, Any], environment: Environment) -> str | None:
    """The first or the last matches."""
    if "last" in values:
        found = needle(values)
        return f"grep {found} {path(values['f'])} | tail -n {number(values)}" if found else None
    found = needle(values)
    return f"grep -m {number(values)} {found} {path(values['f'])}" if found else None


ALSO = "file text word string line insensitive wholeword linenumbers pattern all occurrence log show phrase any each keyword of"

MARKS = {
    "comma": ",",
    "semicolon": ";",
    "colon": ":",
    "period": "\\.",
    "tab": "\t",
    "quote": '"',
    "hash": "#",
}


def marks(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Count how often a mark stands in a file."""
    mark = next((sign for name, sign in MARKS.items() if name in values), None)
    if mark is None:
        return None
    word = "$'\\t'" if mark == "\t" else q(mark)
    return f"grep -o {word} {path(values['f'])} | wc -l"


INTENTS = (
    intent(
        "search.file",
        say=(
            "lines [not] (containing|matching|mentioning) {t:text} {f:files} [{g:files}]",
            "lines without {t:text} {f:files}",
            "(except|skip|omit|hide) lines (containing|matching|with) {t:text} {f:files}",
            "(except|skip) {t:text} lines {f:files}",
            "(!find|grep) [word] {t:word} {f:files} [{g:files}]",
            "(!find|grep) (word|text|string|phrase|pattern|occurrence|term|keyword) {t:text} {f:files} [{g:files}]",
            "grep {t:text} {f:files}",
            "!find {t:text} {f:files} (insensitive|linenumbers|wholeword)",
            "lines !with [word] {t:text} {f:files}",
            "lines (starting with|ending with) {t:text} {f:files}",
            "exact line {t:text} {f:files}",
            "!where {t:text} {f:files}",
            "!where {t:text} (containing|mentioning|occurrence|used|defined|set) {f:files}",
            "(occurrence|mention) [word|text] {t:text} !show {f:files}",
            "(except|without|omit|hide) {t:text} {f:files}",
        ),
        run=search,
        yes={
            "search for TODO in notes.txt": "grep TODO notes.txt",
            "show lines containing error in app.log": "grep error app.log",
            "find the word timeout in app.log ignoring case with line numbers": "grep -in timeout app.log",
            "print lines that do not contain debug in app.log": "grep -v debug app.log",
            "lines starting with # in config.ini": "grep '^#' config.ini",
            "grep for 'connection refused' in /var/log/syslog": "grep 'connection refused' /var/log/syslog",
        },
        no=(
            "count lines containing error in app.log",
            "delete lines containing debug in app.log",
            "replace foo with bar in a.txt",
        ),
        also=ALSO,
    ),
    intent(
        "search.file.count",
        say=(
            "count lines [not] (containing|matching|mentioning) {t:text} {f:files}",
            "count lines without {t:text} {f:files}",
            "count lines !with {t:text} {f:files}",
            "count lines (starting with|ending with) {t:text} {f:files}",
        ),
        run=search,
        yes={
            "count lines containing error in app.log": "grep -c error app.log",
            "how many lines in app.log do not contain debug": "grep -vc debug app.log",
            "how many lines start with # in config.ini": "grep -c '^#' config.ini",
        },
        no=("count lines in app.log", "lines containing error in app.log"),
        also=ALSO,
    ),
    intent(
        "search.context",
        say=(
            "(!find|grep) {t:text} {f:files} {k:number} lines context",
            "{k:number} lines (before|after|around|context|surrounding|following|preceding) {t:text} {f:files}",
            "(containing|matching) {t:text} {f:files} {k:number} lines (before|after|around|context|surrounding)",
            "{k:number} lines before !and {j:number} lines after {t:text} {f:files}",
            "{k:number} lines before !and {j:number} after [each] (matching|occurrence) {t:text} {f:files}",
        ),
        run=search,
        yes={
            "show 3 lines around error in app.log": "grep -C 3 error app.log",
            "search error in app.log with 2 lines of context": "grep -C 2 error app.log",
            "show 5 lines after each match of 'panic' in app.log": "grep -A 5 panic app.log",
        },
        no=("lines containing error in app.log", "first 3 lines of app.log"),
        also="before after around context each matching line insensitive linenumbers file word text containing occurrence find and match where",
    ),
    intent(
        "search.several",
        say=(
            "lines (containing|matching) {t:text} !or {u:text} {f:files}",
            "(!find|grep) {t:text} !or {u:text} {f:files}",
            "lines !with {t:text} !or {u:text} {f:files}",
        ),
        run=search,
        yes={"lines containing error or warning in app.log": "grep -E 'error|warning' app.log"},
        no="lines containing error in app.log",
        also=ALSO + " either",
    ),
    intent(
        "search.both",
        say=(
            "lines (containing|!with|matching) {t:text} !and {u:text} {f:files}",
            "lines containing {t:text} (not|without|except) [containing] {u:text} {f:files}",
            "lines both {t:text} !and {u:text} {f:files}",
        ),
        run=both,
        yes={
            "lines containing both error and timeout in app.log": "grep error app.log | grep timeout",
            "lines containing error but not timeout in app.log": "grep error app.log | grep -v timeout",
        },
        no=("lines containing error or timeout in app.log", "lines containing error in app.log"),
        also=ALSO + " both containing but",
    ),
    intent(
        "search.tree",
        say=(
            "(!find|grep) [word] {t:text} recursive [in {d:dir}]",
            "(!find|grep) [word] {t:word} !all files [in {d:dir}]",
            "(!find|grep) (word|text|string|phrase|pattern|occurrence|term|keyword) {t:text} !all files [in {d:dir}]",
            "(!find|grep) [word] {t:word} {e:ext} files [in {d:dir}]",
            "(!find|grep) (word|text|string|phrase|pattern|occurrence|term|keyword) {t:text} {e:ext} files [in {d:dir}]",
            "(!find|grep) [word] {t:word} directory {d:dir}",
            "(!find|grep) (word|text|string|phrase|pattern|occurrence) {t:text} [in {d:dir}]",
            "(!find|grep) (word|text|string|phrase|pattern|occurrence) {t:text} !in {d:dir}",
            "lines containing {t:text} !all files [in {d:dir}]",
            "lines containing {t:text} {e:ext} files [in {d:dir}]",
            "grep {t:text} [in {d:dir}]",
            "(!find|grep) [word] {t:word} {e:ext} files recursive [in {d:dir}]",
            "(!find|!show|grep) each {t:word} linenumbers [name]",
            "(!find|!show|grep) !all {t:word} linenumbers name",
        ),
        run=search,
        yes={
            "search for TODO in all files": "grep -r TODO .",
            "search recursively for TODO in src": "grep -r TODO src",
            "find the string foo_bar in all python files": "grep --include='*.py' -r foo_bar .",
            "grep for deprecated recursively, case insensitive with line numbers": "grep -rin deprecated .",
            "search for the text 'hello world' in the folder manual": "grep -r 'hello world' manual",
        },
        no=(
            "search for TODO in notes.txt",
            "find all files in src",
            "find files named foo",
            "find python files",
        ),
        also="file text word string line insensitive wholeword linenumbers all occurrence recursive directory here phrase any each code project pattern source",
    ),
    intent(
        "search.tree.count",
        say=("count lines containing {t:text} each {e:ext} files", "count matches {t:text} each file"),
        run="grep -c {t} [[e?*.{e:raw}]][[!e?*]]",
        yes={"count lines containing TODO in each txt file": "grep -c TODO *.txt"},
        no="count lines in each txt file",
        also="matching file all word text each",
    ),
    intent(
        "search.names",
        say=(
            "(file|name) [not] (containing|mentioning) {t:text} [in {d:dir}]",
            "file without [word] {t:text} [in {d:dir}]",
            "which file (containing|mentioning) {t:text}",
            "{e:ext} files [not] (containing|mentioning) {t:text} [in {d:dir}]",
            "name file (grep|matching|!find) {t:text} [in {d:dir}]",
        ),
        run=names,
        yes={
            "which files contain the word TODO": "grep -rl TODO .",
            "list files containing foo in src": "grep -rl foo src",
            "python files containing import_os": "grep -rl --include='*.py' import_os .",
            "files not containing license_header": "grep -rL license_header .",
        },
        no=(
            "files with names containing foo",
            "lines containing TODO in a.txt",
            "files starting with foo",
            "delete files containing foo",
        ),
        also="text word string all only insensitive wholeword recursive here phrase directory that just",
    ),
    intent(
        "search.occurrences",
        say=(
            "count occurrence [word|text|string] {t:text} {f:files}",
            "count word {t:text} {f:files}",
            "occurrence [word|text|string] {t:text} {f:files}",
            "count occurrence {t:text} {e:ext} files",
            "count occurrence {t:text} [!all files] [in {d:dir}]",
        ),
        run=occurrences,
        yes={
            "count occurrences of foo in a.txt": "grep -o foo a.txt | wc -l",
            "how many times does error appear in app.log": "grep -o error app.log | wc -l",
            "how often does the word cat occur in story.txt": "grep -o cat story.txt | wc -l",
        },
        no=("count words in a.txt", "count lines containing foo in a.txt"),
        also="file text word string insensitive wholeword occurrence all number recursive count character",
    ),
    intent(
        "search.present",
        say=(
            "!check if {t:text} !in {f:files}",
            "does {f:files} containing {t:text}",
            "file {f:files} containing {t:text}",
            "!check {f:files} containing {t:text}",
        ),
        run=present,
        yes={"check whether notes.txt contains milk": "grep -q milk notes.txt && echo yes || echo no"},
        no="lines containing milk in notes.txt",
        also="file text word string if whether exists present",
    ),
    intent(
        "search.first",
        say=(
            "first [{n:number}] (matching|occurrence) {t:text} {f:files}",
            "first [{n:number}] lines containing {t:text} {f:files}",
            "last [{n:number}] (matching|occurrence) {t:text} {f:files}",
            "last [{n:number}] lines containing {t:text} {f:files}",
        ),
        run=first_match,
        yes={
            "show the first line containing error in app.log": "grep -m 1 error app.log",
            "first 5 lines matching error in app.log": "grep -m 5 error app.log",
            "last occurrence of error in app.log": "grep error app.log | tail -n 1",
        },
        no=("lines containing error in app.log", "replace the first occurrence of foo with bar in a.txt"),
        also="file text word string line of find",
    ),
    intent(
        "search.linenumbers",
        say=(
            "linenumbers {t:text} {f:files}",
            "linenumbers (containing|matching|find) {t:text} {f:files}",
            "linenumbers word {t:text} {f:files}",
            "linenumbers number {t:text} {f:files}",
        ),
        run="grep -n {t} {f} | cut -d: -f1",
        yes={"on which line is 'main' in app.py": "grep -n main app.py | cut -d: -f1"},
        no=("show a.txt with line numbers", "search for TODO in notes.txt with line numbers"),
        also="file text word string line occurrence occurs",
    ),
    intent(
        "search.between",
        say=(
            "(lines|text|!everything) between {t:text} {u:text} {f:files}",
            "lines !from {t:text} !to {u:text} {f:files}",
            "(lines|text|!everything) between {t:quoted_text} {u:quoted_text} {f:files}",
            "lines !from {t:quoted_text} !to {u:quoted_text} {f:files}",
            "section between {t:quoted_text} {u:quoted_text} {f:files}",
            "lines between {t:text} !and {u:text} {f:files} (containing|matching) {w:text}",
            "lines between {t:text} !and {u:text} {f:files} (containing|matching) {w:text} (without|not|except) {x:text}",
            "lines !from {t:text} !to {u:text} {f:files} (containing|matching) {w:text}",
            "!from {t:quoted_text} !to {u:quoted_text} {f:files}",
            "(block|section) between {t:text} {u:text} {f:files}",
            "(lines|block|section) !from {t:text} !to {u:text} {f:files}",
            "(lines|text|block|section|!everything) between {t:text} !and {u:text} {f:files} (nomarks|withmarks)",
            "(lines|text|block|section|!everything) between {t:text} !and {u:text} !in {f:files} (nomarks|withmarks|exclusive|inclusive)",
            "(lines|text|!everything) between (marker|markers) {t:text} !and {u:text} {f:files} [exclusive|inclusive|nomarks|withmarks]",
        ),
        run=between,
        yes={
            "print lines between 'START' and 'END' in a.txt": "sed -n '/START/,/END/p' a.txt",
            "show a.md from ## Usage to ## License": "sed -n '/## Usage/,/## License/p' a.md",
            "print the lines between START and END in a.txt": "sed -n '/START/,/END/p' a.txt",
            "print the lines between BEGIN and END in a.txt without the markers": "sed -n '/BEGIN/,/END/{//!p;}' a.txt",
        },
        no=("lines between 3 and 7 in a.txt", "delete lines between START and END in a.txt"),
        also="file text line pattern word and marker markers",
    ),
    intent(
        "search.after",
        say=("!everything after {t:text} {f:files}", "lines after {t:text} {f:files}"),
        run="sed '1,/{t:re}/d' {f}",
        yes={
            "print all lines after 'END' in a.txt": "sed '1,/END/d' a.txt",
            "everything after the line ## Notes in a.md": "sed '1,/## Notes/d' a.md",
        },
        no="everything after line 10 of a.txt",
        also="all file text word line pattern containing matching first",
    ),
    intent(
        "search.only",
        say=(
            "part matching {t:text} {f:files}",
            "extract matching {t:text} {f:files}",
            "extract pattern {t:text} {f:files}",
        ),
        run="grep -oE {t} {f}",
        yes={"extract only the parts matching '[0-9]+' from a.txt": "grep -oE '[0-9]+' a.txt"},
        no="lines matching foo in a.txt",
        also="file text word pattern part all from parts only strings",
    ),
    intent(
        "search.emails",
        say=("(email|e-mail|mail|emails) [address] {f:files}",),
        run="grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}' {f}",
        yes={
            "extract all email addresses from contacts.txt": "grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}' contacts.txt"
        },
        no="send an email to bob@example.com",
        also="file text extract all from emails address find download pull grab out of each get collect copy",
    ),
    intent(
        "search.emails.domains",
        say=(
            "(domain|domains) {f:files} (occurrence|count|frequent|each|withcounts)",
            "count (email|mail|address) each (domain|provider) {f:files}",
            "(frequent|top) (domain|domains) {f:files}",
            "count each [email] (domain|domains) {f:files}",
        ),
        run="grep -oE '@[[:alnum:].-]+' {f} | cut -c 2- | sort | uniq -c | sort -rn",
        yes={
            "count email addresses per domain in list.txt": "grep -oE '@[[:alnum:].-]+' list.txt | cut -c 2- | sort | uniq -c | sort -rn"
        },
        no="extract the emails from list.txt",
        also="file text email mail address all each count occurrence frequent sort how and of by withcounts",
    ),
    intent(
        "search.emails.domains.list",
        say=(
            "(email|mail) (domain|domains) {f:files}",
            "(domain|domains) (email|mail) [address] {f:files}",
            "unique [email] (domain|domains) {f:files}",
        ),
        run="grep -oE '@[[:alnum:].-]+' {f} | cut -c 2- | sort -u",
        yes={
            "list the email domains in list.txt": "grep -oE '@[[:alnum:].-]+' list.txt | cut -c 2- | sort -u"
        },
        no=("count emails per domain in list.txt", "extract the emails from list.txt"),
        also="file text extract all address unique of from",
    ),
    intent(
        "search.urls",
        say="(urls|url|link|links|hyperlinks) {f:files}",
        run="grep -oE 'http[[https?s]][[!https?s?]]://[^[:space:]\"<>)]+' {f}",
        yes={"extract all urls from page.html": "grep -oE 'https?://[^[:space:]\"<>)]+' page.html"},
        no=("download the url http://a.org", "count lines in page.html"),
        also="file text extract all web http https download pull grab out of each get collect find from address",
    ),
    intent(
        "search.ips",
        say=("ip {f:files}", "ip [address] {f:files}"),
        run="grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' {f}",
        yes={"extract ip addresses from access.log": "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' access.log"},
        no=("show my ip address", "top 10 ips in access.log", "unique ips in access.log"),
        also="file text extract all log ipv4 address",
    ),
    intent(
        "search.ips.unique",
        say=("unique ip [address] {f:files}", "different ip [address] {f:files}"),
        run="grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' {f} | sort -u",
        yes={"list unique ips in access.log": "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' access.log | sort -u"},
        no=("count unique ips in access.log", "extract ips from access.log"),
        also="file text extract all log ipv4 address",
    ),
    intent(
        "search.ips.unique.count",
        say=("count (unique|different) ip [address] {f:files}",),
        run="grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' {f} | sort -u | wc -l",
        yes={
            "how many unique ips are in access.log": "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' access.log | sort -u | wc -l"
        },
        no="list unique ips in access.log",
        also="file text all log ipv4 address there visitors",
    ),
    intent(
        "search.numbers",
        say=("(numbers|digits|integers) {f:files}", "extract (numbers|digits) {f:files}"),
        run="grep -oE '[0-9]+' {f}",
        yes={"extract all numbers from a.txt": "grep -oE '[0-9]+' a.txt"},
        no=("sum the numbers in a.txt", "line numbers of a.txt", "remove digits from a.txt"),
        also="file text extract all only",
    ),
    intent(
        "search.quoted",
        say=("(quoted|quotes) [text|strings] {f:files}",),
        run="grep -o '\"[^\"]*\"' {f}[[between? | tr -d '\"']]",
        yes={"extract quoted strings from main.c": 'grep -o \'"[^"]*"\' main.c'},
        no="remove quotes from a.csv",
        also="between file text extract all strings double in between",
    ),
    intent(
        "search.digits.lines",
        say=("lines (containing|with) (number|digits|digit|numbers) {f:files}",),
        run="grep '[0-9]' {f}",
        yes={"lines containing digits in a.txt": "grep '[0-9]' a.txt"},
        no="extract numbers from a.txt",
        also="file text all any at least one",
    ),
    intent(
        "search.uncommented",
        say=(
            "(without|except|not) (comments|comment|commented) {f:files}",
            "(uncommented|noncomment|active) lines {f:files}",
            "strip comments !and (empty|blank) [line] {f:files}",
            "strip (empty|blank) [line] !and comments {f:files}",
            "(except|without|not) comments (!and|!or) (empty|blank|blanks) [line] {f:files}",
            "active lines {f:files} (not|without) comments (!and|!or) (empty|blank|blanks)",
        ),
        run="grep -Ev '^[[:space:]]*(#|$)' {f}",
        yes={"show only the active lines of app.conf": "grep -Ev '^[[:space:]]*(#|$)' app.conf"},
        no=("delete comments from config.ini", "show config.ini"),
        also="file text lines and empty blank blanks configuration only line strip cat or",
    ),
    intent(
        "search.mark.count",
        say="count (comma|semicolon|colon|period|tab|quote|hash) {f:files}",
        run=marks,
        yes={"how many commas are in a.txt": "grep -o , a.txt | wc -l"},
        no=("count lines in a.txt", "replace commas with tabs in a.txt"),
        also="file text character all in",
    ),
    intent(
        "search.gz",
        say=(
            "(!find|grep|containing|zgrep) {t:text} {f:archive}",
            "(!find|grep) (word|text) {t:text} {f:archive}",
            "zgrep {t:text} {f:archive}",
            "lines containing {t:text} {f:archive}",
            "(!find|grep|containing|zgrep) {t:text} (compress|gz) (log|files|file) [!in {d:path}]",
        ),
        run="zgrep[[insensitive? -i]][[without? -v]] {t} [[f?{f}]][[d?{d}/]][[!f?*.gz]]",
        yes={"search for error in app.log.gz": "zgrep error app.log.gz"},
        no="search for error in app.log",
        also="file text word lines compressed compress log insensitive without extract",
    ),
)
