"""Intents that print text in another form: case, order, encoding, JSON."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import names_file, number, path, q

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def case(values: Mapping[str, Any], environment: Environment) -> str:
    """Put a file or a text into upper or lower case."""
    upper = "uppercase" in values
    pair = "'[:lower:]' '[:upper:]'" if upper else "'[:upper:]' '[:lower:]'"
    file = str(values.get("f") or values["t"])
    if "t" in values and not names_file(file):
        return f"echo {q(file)} | tr {pair}"
    out = f" > {path(values['o'])}" if "o" in values else ""
    return f"tr {pair} < {path(file)}{out}"


def untabbed(values: Mapping[str, Any], environment: Environment) -> str:
    """Turn tabs into spaces: up to the next stop, or each into so many where it says "replace"."""
    count, file = values.get("n"), path(str(values["f"]))
    if isinstance(count, int) and 0 < count <= 16 and environment.dialect != "bsd" and "replace" in values:
        return f"sed -i 's/\\t/{' ' * count}/g' {file}"
    if any(c in file for c in "*?[") and "replace" in values:
        width = f"-t {count} " if isinstance(count, int) else ""
        return f'for f in {file}; do expand {width}"$f" > "$f.tmp" && mv "$f.tmp" "$f"; done'
    return f"expand -t {count} {file}" if isinstance(count, int) else f"expand {file}"


def newlines(values: Mapping[str, Any], environment: Environment) -> str:
    """Change line ends of DOS to those of Unix."""
    target = f"*.{values['e']}" if "e" in values else path(values["f"])
    if environment.dialect != "bsd":
        return f"sed -i 's/\\r$//' {target}"
    return f"sed -i '' $'s/\\r$//' {target}"


def encode(values: Mapping[str, Any], environment: Environment) -> str:
    """Encode or decode base64, of a file or a text."""
    flag = ("-D " if environment.dialect == "bsd" else "-d ") if "decode" in values else ""
    if "t" in values and flag and names_file(str(values["t"])):
        values = {**values, "f": values["t"]}  # no text in base64 has a dot
    elif "t" in values:
        return f"echo {q(values['t'])} | base64 -d" if flag else f"echo -n {q(values['t'])} | base64"
    name = path(values["f"])
    out = f" > {path(values['o'])}" if "o" in values else ""
    if environment.dialect == "bsd":
        return f"base64 {flag}-i {name}{out}"
    return f"base64 {flag}{name}{out}"


def laid_out(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Lay a file out for reading by the tool of its kind; "format" means other things to other files."""
    file = str(values["f"])
    if file.endswith((".json", ".geojson", ".ipynb", ".webmanifest")):
        return f"jq . {path(file)}"
    if file.endswith((".xml", ".html", ".svg")):
        return f"xmllint --format {path(file)}"
    return None


def _is_encoding(name: str) -> bool:
    import codecs

    try:
        return bool(codecs.lookup(name).name)
    except LookupError:
        return False


def encodings(values: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return the two encodings as iconv calls them, or None for what is none."""
    names = {
        "latin1": "ISO-8859-1",
        "latin-1": "ISO-8859-1",
        "utf8": "UTF-8",
        "utf16": "UTF-16",
        "utf-8": "UTF-8",
        "utf-16": "UTF-16",
    }
    old, new = (
        names.get(str(values.get(k, "utf-8")).lower(), str(values.get(k, "UTF-8")).upper())
        for k in ("a", "b")
    )
    return (old, new) if _is_encoding(old) and _is_encoding(new) else None


def recode(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Convert a file from one character encoding to another."""
    pair = encodings(values)
    if pair is None:
        return None
    out = f" > {path(values['o'])}" if "o" in values else ""
    return f"iconv -f {pair[0]} -t {pair[1]} {path(values['f'])}{out}"


def recode_many(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Convert all files of a kind, each in its place or into another folder."""
    pair = encodings(values)
    if pair is None or "recursive" in values:
        return None
    folder = path(str(values["d"])).rstrip("/") + "/" if "d" in values else ""
    if "o" in values:
        out = path(str(values["o"])).rstrip("/")
        name = "${f##*/}" if folder else "$f"
        loop = f'iconv -f {pair[0]} -t {pair[1]} "$f" > {out}/"{name}"'
        return f"mkdir -p {out} && for f in {folder}*.{values['e']}; do {loop}; done"
    loop = f'iconv -f {pair[0]} -t {pair[1]} "$f" > "$f.tmp" && mv "$f.tmp" "$f"'
    return f"for f in {folder}*.{values['e']}; do {loop}; done"


def key(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Read one key of a JSON file."""
    name = str(values["k"]).lstrip(".")
    if "all" in values or "each" in values:
        if not name.replace("_", "a").isalnum():
            return None
        return f"""jq -r '.. | objects | select(has("{name}")).{name}' {path(values["f"])}"""
    if not name.replace("_", "a").replace(".", "a").isalnum():
        return f"jq '.[\"{name}\"]' {path(values['f'])}"
    return f"jq -r .{name} {path(values['f'])}"


def validated(values: Mapping[str, Any], environment: Environment) -> str:
    """Check a JSON file; and print it, where that is asked besides."""
    both = {"check", "show"} <= values.keys()
    return f"jq {'.' if both else 'empty'} {path(values['f'])}"


def wrap(values: Mapping[str, Any], environment: Environment) -> str:
    """Fold lines at a width."""
    return f"fold -s -w {number(values, default=80)} {path(values['f'])}"


INTENTS = (
    intent(
        "text.case",
        say=(
            "(uppercase|lowercase) {f:files}",
            "(uppercase|lowercase) (text|string|word) {t:text}",
            "(uppercase|lowercase) {f:files} !to {o:file}",
            "(capitalize|uppercase) [all] [letters] {f:files}",
        ),
        run=case,
        yes={
            "convert notes.txt to uppercase": "tr '[:lower:]' '[:upper:]' < notes.txt",
            "make all text in a.txt lower case": "tr '[:upper:]' '[:lower:]' < a.txt",
            "convert the string 'Hello' to lowercase": "echo Hello | tr '[:upper:]' '[:lower:]'",
        },
        no=("rename all files to lowercase", "count uppercase letters in a.txt"),
        also="file text string convert change turn transform create character all letter content line everything from print",
    ),
    intent(
        "text.reverse.lines",
        say=(
            "reverse [lines|order] {f:files}",
            "(tac|upside-down) {f:files}",
            "{f:files} reverse (order|lines)",
            "last line first {f:files}",
            "reverse last line first {f:files}",
        ),
        run={"gnu": "tac {f}", "bsd": "tail -r {f}"},
        yes={"print a.txt in reverse order": "tac a.txt", "reverse the lines of a.txt": "tac a.txt"},
        no=("sort a.txt in reverse", "reverse each line of a.txt"),
        also="file text line order lines of bottom top from to",
    ),
    intent(
        "text.reverse.characters",
        say=(
            "reverse character {f:files}",
            "reverse each line {f:files}",
            "reverse characters each line {f:files}",
        ),
        run="rev {f}",
        yes={"reverse the characters of each line in a.txt": "rev a.txt"},
        no="reverse the lines of a.txt",
        also="file text line character",
    ),
    intent(
        "text.reverse.string",
        say="reverse (text|string|word) {t:text}",
        run="echo {t} | rev",
        yes={"reverse the string 'hello'": "echo hello | rev"},
        no="reverse the lines of a.txt",
    ),
    intent(
        "text.string.length",
        say="(length|count) [character] (text|string) {t:text}",
        run="printf %s {t} | wc -m",
        yes={"length of the string 'hello'": "printf %s hello | wc -m"},
        no=("length of the longest line in a.txt", "count the lines containing 'foo' in a.txt"),
        also="character long",
    ),
    intent(
        "text.tabs.expand",
        say=(
            "tabstospaces {f:files}",
            "tabs !to {n:number} spaces {f:files}",
            "tabs !with {n:number} spaces {f:files}",
            "tabstospaces {n:number} {f:files}",
            "replace tab {f:files} !with {n:number} spaces",
            "replace tab !with {n:number} spaces {f:files}",
        ),
        run=untabbed,
        yes={
            "convert tabs to 4 spaces in main.py": "expand -t 4 main.py",
            "replace every tab with 4 spaces in notes.txt": "sed -i 's/\\t/    /g' notes.txt",
            "replace tabs with spaces in a.txt": "expand a.txt",
        },
        no="convert spaces to tabs in main.py",
        also="file text all each convert space by from replace change expand extract turn into width",
    ),
    intent(
        "text.tabs.unexpand",
        say=("unexpand {f:files}", "spacestotabs {f:files}", "{n:number} spacestotabs {f:files}"),
        run="unexpand [[n?-t {n}]][[!n?-a]] {f}",
        yes={
            "unexpand a.txt": "unexpand -a a.txt",
            "convert spaces to tabs in main.py": "unexpand -a main.py",
        },
        no="convert tabs to spaces in a.txt",
        also="file text all each convert space by from replace change turn",
    ),
    intent(
        "text.newlines",
        say=(
            "(fix|delete|replace|change|convert) (crlf|dos|windows) lineendings {f:files}",
            "(fix|change|convert) lineendings {f:files}",
            "(convert|change|fix|replace) crlf lf {f:files}",
            "(convert|change) dos {f:files} [format]",
            "delete (carriage|crlf) {f:files}",
            "delete (windows|dos) newlines {f:files}",
            "(convert|change) {f:files} (unix) (file|format|style)",
            "dos2unix {f:files}",
            "(fix|delete|replace|change|convert) (crlf|dos|windows) [lineendings] {e:ext} files",
        ),
        run=newlines,
        yes={
            "convert a.txt from crlf to lf": "sed -i 's/\\r$//' a.txt",
            "change windows line endings to unix in script.sh": "sed -i 's/\\r$//' script.sh",
            "remove carriage returns from a.txt": "sed -i 's/\\r$//' a.txt",
        },
        no=("unix2dos a.txt", "remove line 3 from a.txt"),
        also="file text line ending lf format style all from character end newline return returns convert change windows lineendings returns",
    ),
    intent(
        "text.newlines.dos",
        say=("unix2dos {f:files}", "unixtodos {f:files}"),
        run={"gnu": "sed -i 's/$/\\r/' {f}", "bsd": "sed -i '' $'s/$/\\r/' {f}"},
        yes={"unix2dos a.txt": "sed -i 's/$/\\r/' a.txt"},
        no="dos2unix a.txt",
        also="file convert change from lineendings lf text replace",
    ),
    intent(
        "text.base64",
        say=(
            "base64 [encode|encoded|decode|decoded] {f:files}",
            "(encode|encoded) base64 {f:files}",
            "base64 (decode|decoded) {f:files}",
            "base64 text {t:text}",
            "(encode|encoded) base64 text {t:text}",
            "base64 (decode|decoded) text {t:text}",
            "base64 text (!in|!from|!of) {f:files}",
            "(encode|encoded) base64 text (!in|!from|!of) {f:files}",
            "base64 (decode|decoded) text (!in|!from|!of) {f:files}",
            "base64 {f:files} !to {o:file}",
        ),
        run=encode,
        yes={
            "encode photo.png in base64": "base64 photo.png",
            "base64 decode data.b64": "base64 -d data.b64",
            "base64 encode the string 'hello'": "echo -n hello | base64",
            "decode the base64 string 'aGVsbG8='": "echo aGVsbG8= | base64 -d",
        },
        no="generate a random password",
        also="file text string encode encoded decode decoded convert word from image",
    ),
    intent(
        "text.laid-out",
        say="(format|pretty|pretty-print|prettify|indent|beautify) {f:file}",
        run=laid_out,
        yes={
            "pretty print data.json": "jq . data.json",
            "prettify feed.xml": "xmllint --format feed.xml",
        },
        no=("minify data.json", "format the disk"),
        also="file json xml print readable human nicely",
    ),
    intent(
        "text.json.format",
        say=(
            "(format|pretty|pretty-print|prettify|indent|beautify|readable) json {f:file}",
            "human json {f:file}",
        ),
        run="jq . {f}",
        yes={"format the json file data.json": "jq . data.json"},
        no=("minify data.json", "format the disk"),
        also="file json print readable human nicely",
    ),
    intent(
        "text.json.validate",
        say=("(valid|validate|validity|syntax|lint) [json] {f:file}", "!check json {f:file}"),
        run=validated,
        yes={"check whether data.json is valid json": "jq empty data.json"},
        no="pretty print data.json",
        also="file json if whether check syntax and show",
    ),
    intent(
        "text.json.minify",
        say=("(minify|compact) {f:file}", "compress json {f:file}"),
        run="jq -c . {f}",
        yes={"minify data.json": "jq -c . data.json"},
        no="pretty print data.json",
        also="file json one line into",
    ),
    intent(
        "text.json.key",
        say=("(key|value|column|attribute|property) {k:word} {f:jsonfile}",),
        run=key,
        yes={
            "get the value of the key version in package.json": "jq -r .version package.json",
            "get the value of the name field in package.json": "jq -r .name package.json",
        },
        no=("keys of data.json", "column 3 of data.csv"),
        also="file json key value field extract read print from all each !named",
    ),
    intent(
        "text.json.keys",
        say="keys {f:jsonfile}",
        run="jq keys {f}",
        yes={"list the keys of data.json": "jq keys data.json"},
        no="value of the key version in package.json",
        also="file json all top-level",
    ),
    intent(
        "text.json.length",
        say=(
            "count (elements|objects|items|item|records) {f:jsonfile}",
            "(length|size) [json] (array|list) {f:jsonfile}",
        ),
        run="jq length {f}",
        yes={"how many elements are in data.json": "jq length data.json"},
        no="count the lines in data.json",
        also="file json array list",
    ),
    intent(
        "text.recode",
        say=(
            "(convert|change|encoding) {f:files} from {a:text} !to {b:text} [encoding]",
            "convert encoding {f:files} from {a:text} to {b:text}",
        ),
        run=recode,
        yes={"convert a.txt from latin1 to utf-8": "iconv -f ISO-8859-1 -t UTF-8 a.txt"},
        no=("convert a.txt to uppercase", "rename a.txt from x to y"),
        also="file text encoding convert encode character",
    ),
    intent(
        "text.recode.many",
        say=(
            "(convert|change|encoding) {e:ext} files [!in {d:dir}] !from {a:text} !to {b:text}",
            "(convert|change|encoding) {e:ext} files [!in {d:dir}] !from {a:text} !to {b:text} directory {o:dir}",
        ),
        run=recode_many,
        yes={
            "convert all txt files from latin1 to utf-8": 'for f in *.txt; do iconv -f ISO-8859-1 -t UTF-8 "$f" > "$f.tmp" && mv "$f.tmp" "$f"; done'
        },
        no=("convert a.txt from latin1 to utf-8", "convert all png files to jpg"),
        also="file text encoding all each character recursive here directory",
    ),
    intent(
        "text.encoding",
        say=("(encoding|charset) {f:files}", "character encoding {f:files}"),
        run="file -i {f}",
        yes={"which encoding does a.txt have": "file -i a.txt"},
        no="convert a.txt from latin1 to utf-8",
        also="file text character set detect use",
    ),
    intent(
        "text.hexdump",
        say=("(hexdump|hex|hexadecimal|xxd) [dump] {f:files}", "(bytes|binary) [hex] {f:files} hexadecimal"),
        run="xxd {f}",
        yes={"hexdump of data.bin": "xxd data.bin", "show data.bin in hexadecimal": "xxd data.bin"},
        no="show data.bin",
        also="file dump bytes content contents view",
    ),
    intent(
        "text.strings",
        say=("(strings|printable) {f:files}", "(readable|human) text {f:files}"),
        run="strings {f}",
        yes={"show printable strings in program.bin": "strings program.bin"},
        no="show program.bin",
        also="file binary text characters all extract readable executable character",
    ),
    intent(
        "text.wrap",
        say=(
            "(fold|wrap) {f:files} {n:number} [characters|columns]",
            "(fold|wrap) {f:files}",
            "(fold|wrap) lines {f:files} width {n:number}",
        ),
        run=wrap,
        yes={"wrap the lines of a.txt at 72 characters": "fold -s -w 72 a.txt"},
        no="lines longer than 72 characters in a.txt",
        also="file text line lines character column width long at to",
    ),
    intent(
        "text.spell",
        say=("(spell|spelling|spellcheck) {f:file}",),
        run="aspell check {f}",
        yes={"check the spelling of notes.txt": "aspell check notes.txt"},
        no="show notes.txt",
        also="file errors mistakes error",
    ),
    intent(
        "text.write",
        say=(
            "write {t:text} !to {f:file}",
            "(save|put|echo) [text] {t:text} !to {f:file}",
            "create file {f:file} containing {t:text}",
            "create {f:file} !with [text|content|contents] {t:text}",
        ),
        run="echo {t} > {f}",
        yes={
            "write 'hello world' to notes.txt": "echo 'hello world' > notes.txt",
            "create a file hello.txt with the content 'hi'": "echo hi > hello.txt",
        },
        no=("append 'hello' to notes.txt", "create hello.txt"),
        also="file text string new line content named word contents called",
    ),
)
