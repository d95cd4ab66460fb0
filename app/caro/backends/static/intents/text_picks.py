"""Intents that pick parts of files out, or change parts of them, by where they stand."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import in_place, names_file, path, q, regex, replacement, sed
from caro.backends.static.intents.text_search import is_day, lines_of_days
from caro.backends.static.linewords import LEVELS
from caro.backends.static.surroundings import exists
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def nth_of_line(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Replace one occurrence of a text on each line, counted from the left."""
    if "insensitive" in values and environment.dialect == "bsd":
        return None
    flags = "I" if "insensitive" in values else ""
    script = f"s/{regex(str(values['a']))}/{replacement(str(values['b']))}/{values['k']}{flags}"
    return f"{in_place(environment)} {sed(script)} {path(values['f'])}"


def after_last(values: Mapping[str, Any], environment: Environment) -> str:
    """Print what follows the last line that holds a text."""
    program = (
        f'/{regex(str(values["t"]))}/ {{s = ""; on = 1; next}} on {{s = s $0 "\\n"}} END {{printf "%s", s}}'
    )
    return f"awk {sed(program)} {path(values['f'])}"


def paragraphs(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the paragraphs, set apart by blank lines, that hold a text; or count them."""
    line, text = (
        ("tolower($0) ~ ", str(values["t"]).lower()) if "insensitive" in values else ("", str(values["t"]))
    )
    test = f"{line}/{regex(text)}/"
    if values.keys() & {"not", "without"}:
        test = f"!({test})" if line else f"!{test}"
    if "count" in values:
        return f"awk -v RS= {sed(test + ' {n++} END {print n + 0}')} {path(values['f'])}"
    return f"awk -v RS= -v ORS='\\n\\n' {sed(test)} {path(values['f'])}"


def commented(values: Mapping[str, Any], environment: Environment) -> str:
    """Put a hash before the lines that begin with a text."""
    script = f"/^[[:space:]]*{regex(str(values['t']))}/s/^/#/"
    return f"{in_place(environment)} {sed(script)} {path(values['f'])}"


def untagged(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print a file without what stands in angle brackets; tags of other kinds are in other files."""
    marked = str(values["f"]).lower().endswith((".html", ".htm", ".xml", ".xhtml", ".svg"))
    if not marked and not values.keys() & {"html", "xml"}:
        return None
    return f"sed 's/<[^>]*>//g' {path(values['f'])}"


def each_apart(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Count the lines that hold one text, and those that hold another, each by itself."""
    texts = [str(values[slot]).strip() for slot in ("t", "u", "v") if slot in values]
    if all(text in LEVELS and text.endswith("s") for text in texts):
        texts = [LEVELS[text] for text in texts]  # "errors and warnings", however they are spelled
        values = {**values, "insensitive": True}
    if any(c in text for text in texts for c in "\"\\'/"):
        return None
    if "insensitive" in values:
        texts = [text.lower() for text in texts]
    line = "tolower($0) ~ " if "insensitive" in values else ""
    counts = " ".join(f"{line}/{regex(text)}/ {{{name}++}}" for text, name in zip(texts, "abc", strict=False))
    told = "; ".join(f'print "{text}", {name} + 0' for text, name in zip(texts, "abc", strict=False))
    return f"awk {sed(f'{counts} END {{{told}}}')} {path(values['f'])}"


def counted_files(values: Mapping[str, Any], environment: Environment) -> str:
    """Name the files that hold a text with the number of lines that do."""
    letters = "i" if "insensitive" in values else ""
    letters += "w" if "wholeword" in values else ""
    text = str(values["t"])
    letters += "F" if any(c in ".*[]^$\\" for c in text) else ""
    only = f"--include={q('*.' + str(values['e']))} " if "e" in values else ""
    place = path(str(values["d"])) if "d" in values else "."
    sought = f"-e {q(text)}" if text.startswith("-") else q(text)
    return f"grep -rc{letters} {only}{sought} {place} | grep -v ':0$'"


def of_kinds(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Look for a text in files of one kind or two, below a folder, but not in some folder there."""
    text = str(values["t"])
    letters = "l" if "name" in values and "linenumbers" not in values else ""
    letters += "i" if "insensitive" in values else ""
    letters += "w" if "wholeword" in values else ""
    letters += "n" if "linenumbers" in values else ""
    letters += "F" if any(c in ".*[]^$\\" for c in text) else ""
    globs = " ".join(f"--include={q('*.' + str(values[slot]))}" for slot in ("e", "g") if slot in values)
    left = [str(values[slot]).strip("/") for slot in ("x", "y") if slot in values]
    ending = f".{values['e']}" if "e" in values else ""
    kinds_too = bool(ending) and any(
        ("*" in name or name[:1] == ".") and not name.endswith(ending) for name in left
    )
    if values.get("d") == "sub" or kinds_too:
        return None  # "the sub directory .git" is not to be searched; "without .o files and *.swp"
    left = [f"*{name}" if name[:1] == "." and name[1:] in FILE_EXTENSIONS else name for name in left]
    spared = " ".join(
        f"--exclude{'' if '*' in name or names_file(name) else '-dir'}={q(name)}" for name in left
    )
    if any(not _is_place(name, environment) for name in left):
        return None  # "but not TODO", "ignoring binary files"
    if any("/" in name for name in left) or names_file(str(values.get("d", "")).rpartition("/")[2]):
        return None  # grep knows folders to leave out by their name alone
    place = path(str(values["d"])) if "d" in values else "."
    sought = f"-e {q(text)}" if text.startswith("-") else q(text)
    return " ".join(part for part in (f"grep -r{letters}", globs, spared, sought, place) if part)


USUAL = frozenset(
    "node_modules vendor vendors dist build target venv env __pycache__ coverage tmp out bin obj logs".split()
)
"""Folders that are left out of searches by their name."""


def _is_place(name: str, environment: Environment) -> bool:
    """Tell whether a name is that of a folder or of files, and no text."""
    return "." in name or "*" in name or name in USUAL or exists(name, environment)


def of_kinds_told(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Look for a text in all files of a folder, with the name of the file, the line and its number."""
    return of_kinds({k: v for k, v in values.items() if k != "name"}, environment)


def dated(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print the lines that hold a date as it was written."""
    day, file = str(values["d"]), path(values["f"])
    signs = (("since", ">="), ("after", ">"), ("before", "<"), ("until", "<="), ("onwards", ">="))
    sign = next((sign for word, sign in signs if word in values), None)
    if sign is None and {"from", "on"} <= values.keys():
        sign = ">="  # "from 2024-05-01 on"
    tail = " | wc -l" if "count" in values else ""
    if sign is None:
        return f"grep {'-c ' if tail else ''}{q(day)} {file}"
    test = f'd {sign} "{day}"' if sign[0] == ">" else f'd && d {sign} "{day}"'
    return lines_of_days(test, file) + tail if is_day(day) else None


def invalid(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Name the JSON files that cannot be read as such."""
    if values["e"] != "json":
        return None
    tells = {"check", "validate", "if", "whether", "invalid", "broken", "malformed", "corrupt", "bad", "not"}
    if not values.keys() & tells:
        return None  # "which json files are valid" asks for the others
    if "recursive" in values or "d" in values:
        place = path(str(values["d"])) if "d" in values else "."
        return f"find {place} -type f -name '*.json' ! -exec jq empty {{}} \\; -print 2>/dev/null"
    return 'for f in *.json; do jq empty "$f" 2>/dev/null || echo "$f"; done'


def packed_count(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Count the lines that hold a text in all compressed files of a pattern together."""
    if not str(values["f"]).endswith(".gz"):
        return None
    letters = "i" if "insensitive" in values else ""
    letters += "v" if values.keys() & {"not", "without"} else ""
    text = str(values["t"])
    letters += "F" if any(c in ".*[]^$\\" for c in text) else ""
    return f"zgrep -h{letters} {q(text)} {path(str(values['f']))} | wc -l"


TEXT = "file text word string line pattern"

INTENTS = (
    intent(
        "picks.replace.nth",
        say=(
            "(replace|change) {k:nth} occurrence {a:text} (!with|!by|!to) {b:text} each line {f:files}",
            "(replace|change) {k:nth} {a:text} (!with|!by|!to) {b:text} each line {f:files}",
        ),
        run=nth_of_line,
        yes={
            "replace the second occurrence of foo with bar on every line of a.txt": "sed -i 's/foo/bar/2' a.txt",
        },
        no=("replace foo with bar on line 3 of a.txt", "replace every occurrence of foo with bar in a.txt"),
        also=TEXT + " insensitive in on of the",
    ),
    intent(
        "picks.after.last",
        say=(
            "lines after last (occurrence|line|matching) {t:text} {f:files}",
            "!everything after last (occurrence|line|matching) {t:text} {f:files}",
            "lines after last {t:text} {f:files}",
            "!everything after last {t:text} {f:files}",
            "lines after last line (containing|matching) {t:text} {f:files}",
        ),
        run=after_last,
        yes={
            "show all lines of a.log after the last occurrence of RESTART": 'awk \'/RESTART/ {s = ""; on = 1; next} on {s = s $0 "\\n"} END {printf "%s", s}\' a.log',
        },
        no=("show everything after END in a.txt", "the last 5 lines after line 10 of a.txt"),
        also=TEXT + " all containing matching of !with",
    ),
    intent(
        "picks.paragraphs",
        say=(
            "[count] (paragraph|paragraphs) (containing|mentioning|matching) {t:text} {f:files}",
            "[count] (paragraph|paragraphs) !with {t:text} {f:files}",
            "[count] (paragraph|paragraphs) without {t:text} {f:files}",
            "[count] (paragraph|paragraphs) not (containing|mentioning|matching) {t:text} {f:files}",
        ),
        run=paragraphs,
        yes={
            "print the paragraphs of notes.txt that contain the word budget": "awk -v RS= -v ORS='\\n\\n' '/budget/' notes.txt",
        },
        no=("lines containing budget in notes.txt", "count the paragraphs of notes.txt"),
        also=TEXT + " all insensitive only find",
    ),
    intent(
        "picks.comment.starting",
        say=("comment out line starting {t:text} {f:files}",),
        run=commented,
        yes={
            "comment out the line starting with Port in app.conf": "sed -i '/^[[:space:]]*Port/s/^/#/' app.conf",
        },
        no=("comment out line 5 in config.sh", "lines starting with Port in app.conf"),
        also=TEXT + " all each",
    ),
    intent(
        "picks.tags.strip",
        say=(
            "(delete|strip|drop) (html|xml) tag {f:files}",
            "(delete|strip|drop) tag {f:files}",
            "(strip|delete) (html|xml) {f:files}",
            "without (html|xml) tag {f:files}",
        ),
        run=untagged,
        yes={"remove html tags from page.html": "sed 's/<[^>]*>//g' page.html"},
        no=("delete the tag v1.0", "delete page.html"),
        also="file text all html xml each from of show",
    ),
    intent(
        "picks.sort.addresses",
        say=(
            "sort {f:files} as ip [numeric]",
            "sort {f:files} !by ip [numeric]",
            "sort ip {f:files} [numeric]",
        ),
        run="sort -t . -k1,1n -k2,2n -k3,3n -k4,4n {f}",
        yes={
            "sort ips.txt as ip addresses": "sort -t . -k1,1n -k2,2n -k3,3n -k4,4n ips.txt",
        },
        no=("sort ips.txt", "list unique ips in access.log"),
        also="file text line numeric order ascending in of list correct properly",
    ),
    intent(
        "picks.counted.apart",
        say=(
            "count {t:text} !and {u:text} lines {f:files} (separately|apart|each)",
            "count lines (containing|matching|!with) {t:text} !and {u:text} {f:files} (separately|apart)",
            "count {t:text} {u:text} !and {v:text} lines {f:files} (separately|apart|each)",
            "count {t:text} !and {u:text} (request|requests|message|entries) {f:files} (separately|apart|each)",
            "count {t:text} !and {u:text} {f:files} (separately|apart)",
        ),
        run=each_apart,
        yes={
            "count the FOO and the BAR lines in app.log separately": 'awk \'/FOO/ {a++} /BAR/ {b++} END {print "FOO", a + 0; print "BAR", b + 0}\' app.log',
        },
        no=("count lines containing foo or bar in a.txt", "lines with foo and bar in a.txt"),
        also=TEXT + " insensitive in message each",
    ),
    intent(
        "picks.counted.files",
        say=(
            "name !and count (matching|occurrence|lines) {t:text} [{e:ext}] file [!in {d:dir}] (except|without|omit|hide) zeromatches",
            "count (matching|occurrence|lines) {t:text} each [{e:ext}] file [!in {d:dir}] (except|without|omit|hide) zeromatches",
        ),
        run=counted_files,
        yes={
            "count matches of import in each py file, skipping files with no matches": "grep -rc --include='*.py' import . | grep -v ':0$'",
        },
        no=("count lines containing TODO in each txt file", "which files contain TODO"),
        also=TEXT + " all insensitive wholeword recursive name count each of for containing",
    ),
    intent(
        "picks.search.kinds",
        say=(
            "(!find|grep|containing) {t:text} {e:ext} (!and|!or) {g:ext} files [in {d:dir}]",
            "(!find|grep) (word|text|string|phrase) {t:text} {e:ext} (!and|!or) {g:ext} files [in {d:dir}]",
            "(!find|grep|containing) {t:text} [in {d:dir}] (except|without|omit|skip) {x:path}",
            "(!find|grep|containing) {t:text} [in {d:dir}] (except|without|omit|skip) {x:path} !and {y:path}",
            "(!find|grep|containing) {t:text} {e:ext} files [in {d:dir}] (except|without|omit|skip) {x:path}",
            "(!find|grep|containing) {t:text} {e:ext} (!and|!or) {g:ext} files (except|without|omit|skip) {x:path}",
        ),
        run=of_kinds,
        yes={
            "search for TODO in .yml and .yaml files": "grep -r --include='*.yml' --include='*.yaml' TODO .",
            "search recursively for TODO but skip node_modules": "grep -r --exclude-dir=node_modules TODO .",
        },
        no=("search for TODO in a.txt", "find files named foo", "search for TODO in all py files"),
        also=TEXT + " all insensitive wholeword linenumbers recursive directory here each any name show",
    ),
    intent(
        "picks.lines.dated",
        say=(
            "[count] lines {f:files} (!from|!on|!of|!for) {d:date} [onwards]",
            "[count] (messages|message|entries|logged) {f:files} (!from|!on|!of|!for) {d:date} [onwards]",
            "[count] lines {f:files} (since|after|before|until) {d:date}",
            "[count] (messages|message|entries|logged) {f:files} (since|after|before|until) {d:date}",
        ),
        run=dated,
        yes={"show the lines in error.log from 2024-05-01": "grep 2024-05-01 error.log"},
        no=("lines containing 2024 in error.log", "files from 2024-05-01"),
        also="file text lines line all log on from messages message entries logged find in for of",
    ),
    intent(
        "picks.search.told",
        say=(
            "file {d:dir} (word|text|string|phrase|containing) {t:text} !and name linenumbers [line]",
            "file {d:dir} (word|text|string|phrase|containing) {t:text} linenumbers name",
            "{e:ext} file {d:dir} (word|text|string|phrase|containing) {t:text} !and name linenumbers [line]",
        ),
        run=of_kinds_told,
        yes={
            "find files under /etc that have the word nameserver and print the file name, the line number and the line": "grep -rn nameserver /etc",
        },
        no=("files under /etc containing nameserver", "line numbers of foo in a.txt"),
        also="file word text string containing insensitive wholeword line recursive under in each matching",
    ),
    intent(
        "picks.json.invalid",
        say=(
            "(valid|invalid|validate|broken|malformed|corrupt) {e:ext} files [!in {d:dir}]",
            "!check {e:ext} files [!in {d:dir}] (valid|validate|parse)",
            "(valid|invalid|validate|parse) {e:ext} files (broken|invalid|bad) [name]",
        ),
        run=invalid,
        yes={
            "which json files are invalid": 'for f in *.json; do jq empty "$f" 2>/dev/null || echo "$f"; done',
        },
        no=("check whether a.json is valid", "find json files"),
        also="file each all check validate valid invalid broken bad name show find if whether recursive not here syntax one number",
    ),
    intent(
        "picks.gz.count",
        say=(
            "count lines (containing|matching|!with) {t:text} {f:glob}",
            "count lines [not] (containing|matching) {t:text} (compressed|gzipped|gz) log {f:glob}",
            "count lines (containing|matching|!with) {t:text} (compressed|gzipped|gz|compress) [log|logs|file] {f:glob}",
        ),
        run=packed_count,
        yes={
            "count the lines with timeout in app.log.*.gz": "zgrep -h timeout app.log.*.gz | wc -l",
        },
        no=("search for error in app.log.gz", "count lines in app.log"),
        also=TEXT + " all compressed gzipped gz log logs insensitive total compress",
    ),
)
