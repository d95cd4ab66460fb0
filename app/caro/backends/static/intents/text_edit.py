"""Intents that change the text of files: replace, delete, insert, join, split."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import (
    WRAPPED,
    in_place,
    names_file,
    number,
    path,
    q,
    regex,
    replacement,
    sed,
)
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import exists, lacks_ending
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def sed_tool(values: Mapping[str, Any], environment: Environment) -> str:
    """Return sed for changing files in place, or for printing only where the request says "show"."""
    return "sed" if "show" in values else in_place(environment)


def _is_key(values: Mapping[str, Any], environment: Environment) -> bool:
    """Tell whether "change port to 80" speaks of an option of the file: its value is meant, not its name."""
    name, key = str(values.get("f", "")), str(values["a"])
    if "change" not in values or not name.endswith(OPTION_FILES) or not environment.may_look:
        return False
    from caro.backends.static.tablefile import start

    return any(line.partition("=")[0].strip() == key for line in start(name, environment.cwd) if "=" in line)


OPTION_FILES = (".ini", ".conf", ".cfg", ".env", ".properties", ".cnf", ".desktop", ".service")
"""Files of lines like `option = value`."""


MANY = ("multiple ", "several ", "consecutive ", "repeated ", "double ", "duplicate ")
ONE = (
    "one",
    "single",
    "a single",
    "one space",
    "a single space",
    "single space",
    "a space",
    "space",
    "a single one",
)
"""What is written for a run of blanks: "replace multiple spaces with one"."""


def replace(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Replace one text by another: everywhere or first in each line, in a file, a glob or all files of a kind."""
    bsd = environment.dialect == "bsd"
    if _is_key(values, environment) or values["a"] in MARKS or values["b"] in MARKS:
        return None
    if str(values["a"]) in KEYS and "change" in values and not values.keys() & {"word", "text"}:
        return None  # "set the version field to 2": which is to be changed is said before
    if str(values.get("d", ""))[:1] == "." and str(values["d"])[1:].lower() in FILE_EXTENSIONS:
        values = {
            **{k: v for k, v in values.items() if k != "d"},
            "e": str(values["d"])[1:],
            "recursive": True,
        }
    bare = str(values.get("f", ""))
    if bare[:1] == "." and bare[1:].lower() in FILE_EXTENSIONS and not exists(bare, environment):
        values = {**{k: v for k, v in values.items() if k != "f"}, "e": bare[1:]}
    old, new = regex(str(values["a"])), replacement(str(values["b"]))
    if str(values["a"]).lower().startswith(MANY):
        if not str(values["a"]).lower().endswith("spaces") or str(values["b"]).lower() not in ONE:
            return None
        old, new = "  *", " "
    if "wholeword" in values:
        old = f"[[:<:]]{old}[[:>:]]" if bsd else f"\\b{old}\\b"
    if bsd and "insensitive" in values:
        return None
    flags = "" if "first" in values and "each" in values else "g"
    flags += "I" if "insensitive" in values else ""
    script = f"s/{old}/{new}/{flags}"
    if "first" in values and "line" in values and "each" not in values:
        script = f"1{script}"
    elif "first" in values and "each" not in values:
        if bsd or "insensitive" in values:
            return None
        script = f"0,/{old}/s//{new}/"
    if "n" in values:
        script = f"{values['n']}{script}"
    elif "m" in values and "o" in values:
        script = f"{values['m']},{values['o']}{script}"
    tool = sed_tool(values, environment)
    if "bak" in values or "backup" in values:
        tool = "sed -i.bak"
    if "without" in values or "preview" in values or "dry" in values or "not" in values:
        tool = "sed"
    if "e" in values:
        below = "here" not in values and lacks_ending(values["e"], environment)
        if "recursive" in values or "d" in values or below:
            where = path(values["d"]) if "d" in values else "."
            return f"find {where} -type f -name {q('*.' + values['e'])} -exec {tool} {sed(script)} {{}} +"
        return f"{tool} {sed(script)} *.{values['e']}"
    if "f" in values:
        files = path(values["f"]) + (" " + path(values["g"]) if "g" in values else "")
        return f"{tool} {sed(script)} {files}"
    if "recursive" in values or "d" in values:
        where = path(values["d"]) if "d" in values else "."
        return f"find {where} -type f -exec {tool} {sed(script)} {{}} +"
    return f"find . -maxdepth 1 -type f -exec {tool} {sed(script)} {{}} +"


KEYS = frozenset("field fields key keys property attribute setting option parameter".split())
"""Nouns behind the name of what is to be changed."""
MARKS = frozenset(
    "comma commas semicolon semicolons newline newlines tab tabs space spaces colons pipes quotes".split()
)
"""Names of characters: who writes them without quotes means the characters."""


def drop(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete lines that hold a text, or all that do not."""
    text = regex(str(values["t"]))
    text = ("^" if "starting" in values else "") + text + ("$" if "ending" in values else "")
    script = f"/{text}/" + ("!d" if "not" in values or "without" in values or "except" in values else "d")
    if "insensitive" in values:
        if environment.dialect == "bsd":
            return None
        script = script[:-1] + "Id" if "!" not in script else script[:-2] + "I!d"
    target = f"*.{values['e']}" if "e" in values else path(values["f"])
    return f"{sed_tool(values, environment)} {sed(script)} {target}"


def drop_lines(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete lines by number: one, a range, the first ones, the last one."""
    if "a" in values:
        script = f"{values['a']},{values['b']}d"
    elif "r" in values:
        a, _, b = str(values["r"]).partition("-")
        script = f"{a},{b}d"
    elif "first" in values or "header" in values:
        n = number(values)
        script = f"1,{n}d" if n > 1 else "1d"
    elif "last" in values:
        if "n" in values and number(values) > 1:
            return None
        script = "$d"
    else:
        script = f"{number(values)}d"
    return f"{sed_tool(values, environment)} {sed(script)} {path(values['f'])}"


def strip(values: Mapping[str, Any], environment: Environment) -> str:
    """Cut white space off the ends of lines, or drop it or empty lines altogether."""
    both = bool({"beginning", "start"} & values.keys()) and "end" in values
    if both or ("leading" in values and "trailing" in values):
        script = "s/^[[:space:]]*//; s/[[:space:]]*$//"
    elif {"leading", "beginning", "start"} & values.keys():
        script = "s/^[[:space:]]*//"
    else:
        script = "s/[[:space:]]*$//"
    target = f"*.{values['e']}" if "e" in values else path(values["f"])
    return f"{sed_tool(values, environment)} {sed(script)} {target}"


def drop_empty(values: Mapping[str, Any], environment: Environment) -> str:
    """Delete empty lines; blank ones too, where the request says so."""
    target = f"*.{values['e']}" if "e" in values else path(values["f"])
    pattern = "/^[[:space:]]*$/d" if "whitespace" in values else "/^$/d"
    return f"{sed_tool(values, environment)} {sed(pattern)} {target}"


LINES_OF_SOME_KIND = (
    "header",
    "footer",
    "comment",
    "title",
    "newline",
    "blank",
    "separator",
    "entry",
    "license",
)
"""What is put into a file without saying which: "add a header line"."""


def insert(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Insert a line at the start, at the end, before or after a line given by number or by text."""
    text, file = str(values["t"]), path(values.get("f", ""))
    wrapped = file.rpartition(".")[2].lower() in WRAPPED and not archive_kind(str(values.get("f", "")))
    if text.lower() in LINES_OF_SOME_KIND or wrapped:
        return None
    if "e" in values:
        folder = path(str(values["d"]).rstrip("/")) + "/" if "d" in values else ""
        return (
            f"{in_place(environment)} {sed('1i ' + text)} {folder}*.{values['e']}"
            if environment.dialect == "gnu"
            else None
        )
    if archive_kind(str(values["f"])):
        from caro.backends.static.intents.archives import add

        return add({"a": values["f"], "p": text}, environment)
    front = any(c in values for c in ("top", "beginning", "first", "start", "prepend"))
    if names_file(text) and "line" not in values:
        return None if front else f"cat {path(text)} >> {file}"
    if "m" in values or "n" in values:
        address = f"/{regex(str(values['m']))}/" if "m" in values else str(values["n"])
        verb = "i" if "before" in values or ("n" in values and "after" not in values) else "a"
    elif front:
        address, verb = "1", "i"
    else:
        return f"echo {q(text)} >> {file}"
    text = text.replace("\\", "\\\\")
    if environment.dialect == "bsd":
        return f"sed -i '' {sed(address + verb + chr(92))}$'\\n'{q(text)}$'\\n' {file}"
    return f"sed -i {sed(f'{address}{verb} {text}')} {file}"


SIGNS = (
    ("comma", ","), ("semicolon", ";"), ("colon", ":"), ("period", "."), ("dot", "."), ("dash", "- "),
    ("space", " "), ("tab", "\t"), ("hash", "#"),
)  # fmt: skip


def edge(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Put a text before or after every line."""
    if "file" in values and str(values.get("t", "")).lower() in FILE_EXTENSIONS:
        return None  # "at the end of each txt file"
    front = any(c in values for c in ("beginning", "start", "prefix", "prepend", "front", "before"))
    text = str(values["t"]) if "t" in values else next(s for c, s in SIGNS if c in values)
    script = f"s/{'^' if front else '$'}/{replacement(text)}/"
    return f"{sed_tool(values, environment)} {sed(script)} {path(values['f'])}"


SEPARATORS = {"comma": ",", "space": " ", "semicolon": ";", "pipe": "|", "tab": "\\t", "colon": ":"}


def join_some(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Join so many lines at a time, with the separator that was named."""
    n = number(values)
    glue = str(values["t"]) if "t" in values else next((s for c, s in SEPARATORS.items() if c in values), " ")
    if not 1 < n < 50 or values.get("m", 1) != 1 or (len(glue) > 1 and glue[0] != "\\"):
        return None
    mark = "" if glue == "\\t" else f"-d {q(glue)} "
    return f"paste {mark}{'- ' * n}< {path(values['f'])}"


def join(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Join all lines to one, with the separator that was named."""
    if "each" in values and str(values.get("t", "")).isdigit():
        return None  # "join every 3 lines"
    glue = str(values["t"]) if "t" in values else next((s for c, s in SEPARATORS.items() if c in values), " ")
    if len(glue) > 1 and glue[0] != "\\":  # paste takes the characters in turn
        escaped = glue.replace("\\", "\\\\").replace('"', '\\"')
        program = f'{{printf "%s%s", sep, $0; sep = "{escaped}"}} END {{print ""}}'
        return f"awk {sed(program)} {path(values['f'])}"
    return f"paste -sd {q(glue)} {path(values['f'])}"


def split(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Split a file by lines, by size or into equal parts."""
    file = path(values["f"])
    prefix = " " + q(values["p"]) if "p" in values else ""
    if "s" in values:
        amount, unit = values["s"]
        letter = {
            "c": "",
            "k": "K" if environment.dialect == "gnu" else "k",
            "M": "M" if environment.dialect == "gnu" else "m",
            "G": "G",
        }.get(unit)
        if letter is None or amount != int(amount):
            return None
        return f"split -b {int(amount)}{letter} {file}{prefix}"
    if "line" in values:
        return f"split -l {number(values)} {file}{prefix}"
    return f"split -n {number(values)} {file}{prefix}"


def remove_characters(values: Mapping[str, Any], environment: Environment) -> str:
    """Print a file without characters of some class."""
    sets = (
        ("digit", "[:digit:]"), ("number", "[:digit:]"), ("punctuation", "[:punct:]"), ("quote", "\"'"),
        ("comma", ","), ("newline", "\\n"), ("tab", "\\t"), ("whitespace", "[:space:]"), ("space", " "),
    )  # fmt: skip
    chosen = next(s for c, s in sets if c in values)
    return (
        f"tr -d {q(chosen)} < {path(values['f'])}" if chosen != "\"'" else f"tr -d '\"' < {path(values['f'])}"
    )


EVERY = (
    "file text word string all occurrence each place insensitive wholeword recursive here line instead string"
)


def cut_ends(values: Mapping[str, Any], environment: Environment) -> str:
    """Cut characters off the beginning or the end of each line."""
    n = number(values)
    some = "." if n == 1 else f".{{{n}}}"
    script = f"s/{some}$//" if "last" in values else f"s/^{some}//"
    return f"{sed_tool(values, environment)}{' -E' if n > 1 else ''} {sed(script)} {path(values['f'])}"


def squeezed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Make one space of each run of them."""
    return f"tr -s ' ' < {path(values['f'])}" if values.get("n", 1) == 1 else None


INTENTS = (
    intent(
        "edit.cut.ends",
        say=(
            "(delete|cut|strip|chop) (first|last) character [each|all] [lines] {f:files}",
            "(delete|cut|strip|chop) (first|last) {n:number} characters [each|all] [lines] {f:files}",
        ),
        run=cut_ends,
        yes={
            "remove the first character of every line in a.txt": "sed -i 's/^.//' a.txt",
            "remove the last 2 characters from each line of a.txt": "sed -i -E 's/.{2}$//' a.txt",
        },
        no=("delete the first line of a.txt", "first 3 characters of each line of a.txt"),
        also="file text from off of in each line",
    ),
    intent(
        "edit.replace",
        say=(
            "(replace|change) {a:text} !with {b:text} {f:files} [{g:files}]",
            "replace {a:text} !to {b:text} {f:files}",
            "change {a:text} !to {b:text} !in {f:files}",
            "change (port|value|word|text|line|name|number|version) [from] {a:text} !to {b:text} !in {f:files}",
            "replace (port|value|word|text|name|number|version) {a:text} !with {b:text} {f:files}",
            "(replace|change) each {a:text} !with {b:text} {f:files}",
            "(replace|change) each {a:text} !to {b:text} {f:files}",
            "(replace|change) each {a:text} !by {b:text} {f:files}",
            "replace {a:text} !by {b:text} {f:files}",
            "(replace|change) {a:text} !with {b:text} {e:ext} files [in {d:dir}]",
            "replace {a:text} !to {b:text} {e:ext} files [in {d:dir}]",
            "change {a:text} !to {b:text} !in {e:ext} files",
            "replace {a:text} !by {b:text} {e:ext} files [in {d:dir}]",
            "replace {a:text} !with {b:text} !all files [in {d:dir}]",
            "(replace|change) {a:text} !with {b:text} recursive [in {d:dir}]",
            "!with {a:text} replace !by {b:text} {f:files}",
            "replace first [occurrence] {a:text} !with {b:text} {f:files}",
            "replace {a:text} !with {b:text} line {n:number} {f:files}",
            "(replace|change) {a:text} (!with|!by) {b:text} lines {m:number} !to {o:number} {f:files}",
            "replace {a:text} !with {b:text} {f:files} (preview|dry|without|not) [modified|changing|changed|change|file|run]",
            "replace {a:text} !with {b:text} {f:files} [keep|keeping|save] backup",
        ),
        run=replace,
        yes={
            "replace foo with bar in notes.txt": "sed -i 's/foo/bar/g' notes.txt",
            "change every occurrence of http to https in config.yaml": "sed -i 's/http/https/g' config.yaml",
            "replace 'hello world' by 'a/b' in a.txt": "sed -i 's/hello world/a\\/b/g' a.txt",
            "replace foo with bar in all txt files": "sed -i 's/foo/bar/g' *.txt",
            "replace foo with bar in all python files recursively": "find . -type f -name '*.py' -exec sed -i 's/foo/bar/g' {} +",
            "replace the first occurrence of foo with bar in a.txt": "sed -i '0,/foo/s//bar/' a.txt",
            "replace foo with bar on line 3 of a.txt": "sed -i '3s/foo/bar/g' a.txt",
        },
        no=("replace foo with bar", "rename a.txt to b.txt", "change permissions of a.txt to 644"),
        also=EVERY + " show first backup keep everywhere throughout globally",
    ),
    intent(
        "edit.delete.matching",
        say=(
            "delete lines [not] (containing|matching) {t:text} {f:files}",
            "delete lines !with {t:text} {f:files}",
            "delete lines without {t:text} {f:files}",
            "delete lines (starting with|ending with) {t:text} {f:files}",
            "delete lines containing {t:text} {e:ext} files",
            "(except|keep) lines (containing|matching) {t:text} {f:files} delete",
        ),
        run=drop,
        yes={
            "delete lines containing debug from app.log": "sed -i '/debug/d' app.log",
            "remove all lines that start with # in config.ini": "sed -i '/^#/d' config.ini",
            "remove lines not containing error from app.log": "sed -i '/error/!d' app.log",
        },
        no=(
            "show lines containing debug in app.log",
            "delete empty lines in a.txt",
            "delete files containing debug",
        ),
        also="show file text word string all insensitive pattern from line rest other",
    ),
    intent(
        "edit.delete.number",
        say=(
            "delete line {n:number} {f:files}",
            "delete {n:number} line {f:files}",
            "delete lines {a:number} !to {b:number} {f:files}",
            "delete lines between {a:number} {b:number} {f:files}",
            "delete lines {a:number} !using {b:number} {f:files}",
            "delete lines {r:range} {f:files}",
            "delete first {n:number} lines {f:files}",
            "delete (first|last) line {f:files}",
            "delete header [line] {f:files}",
        ),
        run=drop_lines,
        yes={
            "delete line 5 of a.txt": "sed -i '5d' a.txt",
            "remove lines 10 to 20 from main.py": "sed -i '10,20d' main.py",
            "delete the first 3 lines of a.txt": "sed -i '1,3d' a.txt",
            "remove the last line of a.txt": "sed -i '$d' a.txt",
            "delete the header row from data.csv": "sed -i '1d' data.csv",
        },
        no=("show line 5 of a.txt", "delete lines containing 5 in a.txt", "delete the last 3 lines of a.txt"),
        also="show file text from number line csv and",
    ),
    intent(
        "edit.delete.last",
        say="delete last {n:number} lines {f:files}",
        run={
            "gnu": "head -n -{n} {f} > {f}.tmp && mv {f}.tmp {f}",
            "bsd": "tail -r {f} | tail -n +{n:inc} | tail -r > {f}.tmp && mv {f}.tmp {f}",
        },
        yes={"delete the last 3 lines of a.txt": "head -n -3 a.txt > a.txt.tmp && mv a.txt.tmp a.txt"},
        no="delete the first 3 lines of a.txt",
        also="file text from line",
    ),
    intent(
        "edit.delete.empty",
        say=(
            "delete (empty|blank) lines {f:files}",
            "delete (empty|blank) lines {e:ext} files",
            "delete (empty|blank) [and] whitespace lines {f:files}",
        ),
        run=drop_empty,
        yes={"remove blank lines from notes.txt": "sed -i '/^$/d' notes.txt"},
        no=("count empty lines in notes.txt", "delete empty files"),
        also="show file text all from line only",
    ),
    intent(
        "edit.show.nonempty",
        say=(
            "(without|except|not) (empty|blank) lines {f:files}",
            "(nonblank|nonempty|non-empty|non-blank) lines {f:files}",
        ),
        run="grep -v '^$' {f}",
        yes={"show notes.txt without empty lines": "grep -v '^$' notes.txt"},
        no=("delete empty lines in notes.txt", "count the non-empty lines of notes.txt"),
        also="file text all line only",
    ),
    intent(
        "edit.delete.comments",
        say=("delete (comments|comment|commented) [lines] {f:files}",),
        run={"gnu": "sed -i '/^[[:space:]]*#/d' {f}", "bsd": "sed -i '' '/^[[:space:]]*#/d' {f}"},
        yes={"remove all comment lines from app.conf": "sed -i '/^[[:space:]]*#/d' app.conf"},
        no="show config.ini without comments",
        also="file text all from line lines out",
    ),
    intent(
        "edit.strip",
        say=(
            "(delete|strip|trim) (trailing|leading) (whitespace|spaces|blanks|space) {f:files}",
            "(delete|strip|trim) (trailing|leading) (whitespace|spaces|space) {e:ext} files",
            "(delete|strip|trim) (whitespace|spaces|space|blanks) end [each] line {f:files}",
            "(delete|strip|trim) (whitespace|spaces|space|blanks) line (end|ends|endings) {f:files}",
            "(strip|trim) (whitespace|lines) {f:files}",
            "delete (indentation|indent) {f:files}",
            "delete (whitespace|spaces|space) (beginning|start) each line {f:files}",
        ),
        run=strip,
        yes={
            "remove trailing whitespace from main.py": "sed -i 's/[[:space:]]*$//' main.py",
            "strip leading spaces in notes.txt": "sed -i 's/^[[:space:]]*//' notes.txt",
        },
        no=("remove all spaces from a.txt", "delete a.txt"),
        also="show file text all from each line lines and trailing leading white beginning start end at",
    ),
    intent(
        "edit.squeeze",
        say=(
            "(squeeze|collapse|multiple|consecutive|repeated|duplicate) (spaces|space|whitespace) {f:files}",
            "replace multiple (spaces|space) single (space|spaces) {f:files}",
            "(squeeze|collapse|replace|reduce) (multiple|consecutive|repeated) (spaces|space) !to {n:number} [space] {f:files}",
            "(squeeze|collapse|reduce) (spaces|space) !to {n:number} [space] {f:files}",
        ),
        run=squeezed,
        yes={"squeeze multiple spaces in a.txt": "tr -s ' ' < a.txt"},
        no="remove trailing spaces in a.txt",
        also="file text all one a with into single multiple consecutive replace delete",
    ),
    intent(
        "edit.squeeze.lines",
        say=("(squeeze|collapse|multiple|consecutive|repeated|duplicate) (empty|blank) lines {f:files}",),
        run="cat -s {f}",
        yes={"collapse consecutive blank lines in a.txt": "cat -s a.txt"},
        no="delete blank lines in a.txt",
        also="file text all one a with into single multiple consecutive replace delete",
    ),
    intent(
        "edit.characters.delete",
        say=(
            "delete (digit|number|punctuation|quote|comma|newline|tab|space|whitespace) {f:files}",
            "strip (digit|number|punctuation|quote|comma|newline) {f:files}",
        ),
        run=remove_characters,
        yes={
            "remove all digits from a.txt": "tr -d '[:digit:]' < a.txt",
            "delete all spaces in a.txt": "tr -d ' ' < a.txt",
        },
        no=("delete line numbers from a.txt", "remove trailing spaces from a.txt"),
        also="file text all from character double comma newline tab space quote every",
    ),
    intent(
        "edit.characters.nonprinting",
        say="delete (nonprinting|non-printing|non-printable|unprintable|nonprintable|control) [characters] {f:files}",
        run="tr -cd '[:print:]\\n\\t' < {f}",
        yes={"remove non-printable characters from a.txt": "tr -cd '[:print:]\\n\\t' < a.txt"},
        no="show non-printing characters in a.txt",
        also="file text all from character",
    ),
    intent(
        "edit.characters.nonascii",
        say="delete (non-ascii|nonascii|unicode) [characters] {f:files}",
        run={"gnu": "LC_ALL=C tr -cd '\\0-\\177' < {f}"},
        yes={"remove non-ascii characters from a.txt": "LC_ALL=C tr -cd '\\0-\\177' < a.txt"},
        no="find non-ascii characters in a.txt",
        also="file text all from character",
    ),
    intent(
        "edit.insert",
        say=(
            "(add|append|insert|prepend) {t:text} !to {f:files}",
            "(add|append|insert|prepend) line {t:text} !to {f:files}",
            "(add|append|insert|write) {t:text} (end|bottom|top|beginning|start) {f:files}",
            "(add|append|insert) {t:text} first line {f:files}",
            "(add|append|insert) line {t:text} (after|before) line {n:number} {f:files}",
            "insert {t:text} !at line {n:number} {f:files}",
            "(add|append|insert) {t:text} (after|before) line {n:number} {f:files}",
            "(add|append|insert) {t:text} (after|before) [lines] (containing|matching) {m:text} {f:files}",
            "(add|append|insert) {t:text} (after|before) line !with {m:text} {f:files}",
            "(append|write) {t:text} {f:files}",
            "(add|append|insert|put) line (saying|reading|containing) {t:text} [!to] {f:files}",
            "(add|append|insert|put) line (saying|reading|containing) {t:text} (end|bottom|top|beginning|start) {f:files}",
            "(put|move) {t:quoted_text} (end|bottom|top|beginning|start) {f:files}",
            "(add|append|insert|prepend|put|move) {t:text} (first line|top|beginning|start) each {e:ext} files [in {d:dir}]",
            "(add|append|insert|prepend|put|move) {t:text} (first line|top|beginning|start) !all {e:ext} files [in {d:dir}]",
        ),
        run=insert,
        yes={
            "append the line 'hello' to notes.txt": "echo hello >> notes.txt",
            "add 'import os' at the beginning of main.py": "sed -i '1i import os' main.py",
            "insert the line 'foo' after line 3 of a.txt": "sed -i '3a foo' a.txt",
            "append a.txt to b.txt": "cat a.txt >> b.txt",
        },
        no=("add line numbers to a.txt", "replace foo with bar in a.txt"),
        also="file text line end bottom of at the new as string start word very last saying each all",
    ),
    intent(
        "edit.edge",
        say=(
            "(add|append|insert|prepend|put) {t:text} (beginning|start|front|end|before) each line {f:files}",
            "(prefix|prepend|append) each line [with] {t:text} {f:files}",
            "(prefix|prepend|append) each line {f:files} !with {t:text}",
            "(append|prepend|add) {t:text} !to each line {f:files}",
            "(add|append|insert|prepend|put) (comma|semicolon|colon|period|dot|dash|space|tab|hash) (beginning|start|front|end) each line {f:files}",
        ),
        run=edge,
        yes={
            "add '> ' to the beginning of each line in mail.txt": "sed -i 's/^/> /' mail.txt",
            "append a comma ',' to the end of every line of a.txt": "sed -i 's/$/,/' a.txt",
        },
        no="append foo to a.txt",
        also="file text word string all at of comma semicolon",
    ),
    intent(
        "edit.indent",
        say="indent [lines] {f:files} {n:number} spaces",
        run={
            "gnu": "sed -i \"s/^/$(printf '%{n}s')/\" {f}",
            "bsd": "sed -i '' \"s/^/$(printf '%{n}s')/\" {f}",
        },
        yes={"indent all lines of a.txt by 4 spaces": "sed -i \"s/^/$(printf '%4s')/\" a.txt"},
        no="replace tabs with 4 spaces in a.txt",
        also="file text all by line each",
    ),
    intent(
        "edit.join",
        say=(
            "(join|merge|combine) lines {f:files} [comma] [space] [semicolon] [pipe] [tab]",
            "(join|merge|combine) lines {f:files} !with {t:text}",
            "(join|merge|combine) lines {f:files} (comma|semicolon|space)",
            "lines (comma|comma-separated) list {f:files}",
            "replace (newlines|newline) !with (commas|spaces) {f:files}",
            "oneline {f:files} [comma|space|semicolon|tab|pipe]",
            "(comma|semicolon) [separated|list] {n:number} lines {f:files}",
            "(join|merge|combine) {f:files} (oneline|comma)",
        ),
        run=join,
        yes={
            "join all lines of names.txt with commas": "paste -sd , names.txt",
            "combine the lines of a.txt into a single line": "paste -sd ' ' a.txt",
            "replace newlines with spaces in a.txt": "paste -sd ' ' a.txt",
        },
        no=("join a.txt and b.txt",),
        also="file text all into one single line separated list comma space spaces string create turn convert change out of each semicolon tab pipe oneline join merge content",
    ),
    intent(
        "edit.join.some",
        say=(
            "(join|merge|combine) each {n:number} lines {f:files} [comma|space|semicolon|pipe|tab]",
            "(join|merge|combine) each {n:number} lines {f:files} !to {m:number} [line]",
            "(join|merge|combine) each {n:number} lines {f:files} !with (comma|space|semicolon|pipe|tab)",
            "(join|merge|combine) each {n:number} lines {f:files} !with {t:quoted_text}",
        ),
        run=join_some,
        yes={
            "join every 3 lines of a.txt with a tab": "paste - - - < a.txt",
            "combine every two lines of a.txt into one": "paste -d ' ' - - < a.txt",
        },
        no=("join all lines of a.txt with commas", "every 3rd line of a.txt"),
        also="file text line of together each to with",
    ),
    intent(
        "edit.split",
        say=(
            "split {f:files} {n:number} lines [each]",
            "split {f:files} {s:size} [each]",
            "split {f:files} {n:number} (parts|pieces|files|chunks)",
            "(split|cut|break) {f:files} {n:number} lines named {p:word}",
            "(split|cut|break) {f:files} {n:number} (parts|pieces|files|chunks) named {p:word}",
            "(split|cut|break) {f:files} {s:size} [parts|pieces|files|chunks] named {p:word}",
            "(cut|break|chop|slice) {f:files} {n:number} lines (parts|pieces|files|chunks|each)",
            "(cut|break|chop|slice) {f:files} {s:size} (parts|pieces|files|chunks|each)",
            "(cut|break|chop|slice) {f:files} {n:number} (parts|pieces|files|chunks)",
        ),
        run=split,
        yes={
            "split big.txt into files of 1000 lines each": "split -l 1000 big.txt",
            "split video.mp4 into 100MB chunks": "split -b 100M video.mp4",
            "split data.bin into 4 equal parts": "split -n 4 data.bin",
        },
        no=("split archive.tar.gz", "first 1000 lines of big.txt"),
        also="file text pieces chunks parts of each equal smaller into line lines every size with part up long piece",
    ),
    intent(
        "edit.empty",
        say=(
            "empty file {f:files}",
            "(truncate|blank) [file] {f:files}",
            "(clear|empty|wipe) [contents|content] {f:file}",
            "delete (contents|content|!everything) {f:files}",
        ),
        run="truncate -s 0 {f}",
        yes={
            "empty the file app.log": "truncate -s 0 app.log",
            "truncate app.log": "truncate -s 0 app.log",
            "clear the contents of app.log": "truncate -s 0 app.log",
        },
        no=("delete app.log", "delete empty lines in app.log", "create an empty file app.log"),
        also="file text log content contents all without deleting delete it inside bytes",
    ),
    intent(
        "edit.capitalize.lines",
        say=(
            "(capitalize|uppercase) first character each line {f:files}",
            "(capitalize|capitalise) [first] line {f:files}",
            "(capitalize|capitalise) each line {f:files}",
        ),
        run={
            "gnu": "sed 's/^./\\U&/' {f}",
            "bsd": "awk '{print toupper(substr($0, 1, 1)) substr($0, 2)}' {f}",
        },
        yes={"capitalize the first letter of each line in a.txt": "sed 's/^./\\U&/' a.txt"},
        no=("capitalize the first letter of each word in a.txt", "convert a.txt to uppercase"),
        also="file text create of in start",
    ),
    intent(
        "edit.capitalize.words",
        say=(
            "(capitalize|uppercase) first character each word {f:files}",
            "(capitalize|capitalise) each word {f:files}",
            "(titlecase|title-case) {f:files}",
        ),
        run={"gnu": "sed 's/\\b./\\u&/g' {f}"},
        yes={"capitalize every word in a.txt": "sed 's/\\b./\\u&/g' a.txt"},
        no="capitalize the first letter of each line in a.txt",
        also="file text create of in",
    ),
    intent(
        "edit.comment.line",
        say=("comment [out] line {n:number} {f:files}",),
        run={"gnu": "sed -i '{n}s/^/#/' {f}", "bsd": "sed -i '' '{n}s/^/#/' {f}"},
        yes={"comment out line 5 in config.sh": "sed -i '5s/^/#/' config.sh"},
        no="uncomment line 5 in config.sh",
        also="file out",
    ),
    intent(
        "edit.uncomment",
        say=("uncomment {t:text} {f:files}", "uncomment line !with {t:text} {f:files}"),
        run={
            "gnu": "sed -i 's/^[[:space:]]*#[[:space:]]*\\({t:re}\\)/\\1/' {f}",
            "bsd": "sed -i '' 's/^[[:space:]]*#[[:space:]]*\\({t:re}\\)/\\1/' {f}",
        },
        yes={
            "uncomment PermitRootLogin in sshd.conf": "sed -i 's/^[[:space:]]*#[[:space:]]*\\(PermitRootLogin\\)/\\1/' sshd.conf"
        },
        no=("uncomment line 5 in config.sh", "comment out PermitRootLogin in sshd.conf"),
        also="file the with",
    ),
    intent(
        "edit.uncomment.line",
        say="uncomment line {n:number} {f:files}",
        run={"gnu": "sed -i '{n}s/^#//' {f}", "bsd": "sed -i '' '{n}s/^#//' {f}"},
        yes={"uncomment line 5 in config.sh": "sed -i '5s/^#//' config.sh"},
        no="comment out line 5 in config.sh",
        also="file",
    ),
    intent(
        "edit.comment.matching",
        say=(
            "comment [out] (containing|matching) {t:text} {f:files}",
            "comment [out] line !with {t:text} {f:files}",
            "comment [out] {t:text} line {f:files}",
        ),
        run={"gnu": "sed -i '/{t:re}/s/^/#/' {f}", "bsd": "sed -i '' '/{t:re}/s/^/#/' {f}"},
        yes={"comment out lines containing debug in config.sh": "sed -i '/debug/s/^/#/' config.sh"},
        no="delete lines containing debug in config.sh",
        also="file out all text word line",
    ),
    intent(
        "edit.double",
        say=(
            "(double|double-space) [space] {f:files}",
            "(add|insert) (blank|empty) line after each line {f:files}",
        ),
        run="sed G {f}",
        yes={"add an empty line after each line of a.txt": "sed G a.txt"},
        no="remove empty lines from a.txt",
        also="file text",
    ),
    intent(
        "edit.line.replace",
        say=(
            "replace line {n:number} [of] {f:files} !with {t:text}",
            "change line {n:number} {f:files} !to {t:text}",
        ),
        run={"gnu": "sed -i '{n}s/.*/{t:repl}/' {f}", "bsd": "sed -i '' '{n}s/.*/{t:repl}/' {f}"},
        yes={"replace line 4 of a.txt with 'hello there'": "sed -i '4s/.*/hello there/' a.txt"},
        no="replace foo with bar on line 4 of a.txt",
        also="file text",
    ),
)
