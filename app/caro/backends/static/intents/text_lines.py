"""Intents about which lines of a file to show, and how many there are."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import WRAPPED, is_folder, number, path, q, sed
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import is_folder as stands_here

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def count(values: Mapping[str, Any], environment: Environment) -> str:
    """Count lines, words, characters or bytes of one file, of several, or of what a glob names."""
    flags = "".join(
        f for f, c in (("l", "line"), ("w", "word"), ("m", "character"), ("c", "bytes")) if c in values
    )
    if "g" not in values and stands_here(str(values["f"]), environment):
        return count_tree({**values, "d": values["f"]}, environment)
    files = [path(values[k]) for k in ("f", "g") if k in values]
    if "total" in values and any(c in values["f"] for c in "*?["):
        return f"cat {files[0]} | wc -{flags}"
    return f"wc -{flags} {' '.join(files)}"


def count_tree(values: Mapping[str, Any], environment: Environment) -> str:
    """Count lines of all files below a folder, of one extension or any; one figure where a total is asked for."""
    folder = path(values["d"]) if "d" in values else "."
    flag = "w" if "word" in values and "line" not in values else "m" if "character" in values else "l"
    name = f" -name {q('*.' + values['e'])}" if "e" in values else ""
    if "total" in values and "each" not in values:
        return f"find {folder} -type f{name} -exec cat {{}} + | wc -{flag}"
    return f"find {folder} -type f{name} -exec wc -{flag} {{}} +"


def head(values: Mapping[str, Any], environment: Environment) -> str:
    """Show the first lines; numbered where asked."""
    return f"head -n {number(values, default=10)} {path(values['f'])}"


def last_lines(values: Mapping[str, Any], environment: Environment) -> str:
    """Show the last lines, and keep following where asked."""
    follow = " -f" if "follow" in values else ""
    return f"tail -n {number(values, default=10)}{follow} {path(values['f'])}"


def line_range(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Show lines from one number to another, or two single lines."""
    if "r" in values:
        a, _, b = str(values["r"]).replace("..", "-").partition("-")
        first, last = int(a), int(b)
    else:
        first, last = int(values["a"]), int(values["b"])
    if first > last or first < 1:
        return None
    if "linenumbers" in values:
        return f"awk 'NR >= {first} && NR <= {last} {{print NR \": \" $0}}' {path(values['f'])}"
    script = f"{first},{last}p" if "pick" not in values else f"{first}p;{last}p"
    return f"sed -n {sed(script)} {path(values['f'])}"


def two_lines(values: Mapping[str, Any], environment: Environment) -> str:
    """Show two single lines."""
    return f"sed -n {sed('{}p;{}p'.format(values['a'], values['b']))} {path(values['f'])}"


def skip_last(values: Mapping[str, Any], environment: Environment) -> str:
    """Show all but the last lines; BSD head knows no negative count."""
    n, file = number(values), path(values["f"])
    if environment.dialect == "bsd":
        return f"tail -r {file} | tail -n +{n + 1} | tail -r"
    return f"head -n -{n} {file}"


def every_line(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Show every nth line, from the nth or from the one that is named."""
    n = number(values, default=2)
    start = number(values, "m", default=n) if "first" not in values else 1
    if n < 2:
        return None
    after = f"NR >= {start} && " if start > n else ""
    return f"awk '{after}NR % {n} == {start % n}' {path(values['f'])}"


def cut_characters(values: Mapping[str, Any], environment: Environment) -> str:
    """Show the first or last characters of each line."""
    n = number(values)
    if "last" in values:
        return f"sed -E {sed(f's/.*(.{{{n}}})$/' + chr(92) + '1/')} {path(values['f'])}"
    return f"cut -c 1-{n} {path(values['f'])}"


def size_part(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Show the first or last bytes of a file."""
    amount, unit = values["s"]
    if amount != int(amount):
        return None
    tool = "tail" if "last" in values else "head"
    factor = {"c": 1, "k": 1024, "M": 1024**2, "G": 1024**3}.get(unit, 1)
    return f"{tool} -c {int(amount) * factor} {path(values['f'])}"


def show(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print files."""
    if is_folder(values["f"]) and "file" not in values:
        return None
    if archive_kind(values["f"]) and "g" not in values:
        from caro.backends.static.intents.archives import listing

        return listing({**values, "a": values["f"]}, environment)
    several = [str(values[k]) for k in ("f", "g", "h") if k in values]
    if len(several) > 1 and not WRAPPED.isdisjoint(name.rpartition(".")[2].lower() for name in several):
        return None
    return f"cat {' '.join(map(path, several))}"


def random_lines(values: Mapping[str, Any], environment: Environment) -> str:
    """Show lines drawn by chance; macOS has no shuf."""
    n, file = number(values), path(values["f"])
    return f"sort -R {file} | head -n {n}" if environment.dialect == "bsd" else f"shuf -n {n} {file}"


NEWS = frozenset("changes updates additions entries messages news activity".split())
"""What any log is watched for: a line with such a word in it is not meant."""
TROUBLE = {"errors": "error", "warnings": "warning", "exceptions": "exception", "failures": "fail"}
"""What is looked for in a log by its plural, to what stands in a line."""


def follow_filtered(values: Mapping[str, Any], environment: Environment) -> str:
    """Print what is added to a file, only lines with a text where one is named."""
    file, text = path(str(values["f"])), str(values["t"])
    if text.lower() in NEWS:
        return f"tail -f {file}"
    if text.lower() in TROUBLE:
        return f"tail -f {file} | grep -i --line-buffered {TROUBLE[text.lower()]}"
    return f"tail -f {file} | grep --line-buffered {q(text)}"


INTENTS = (
    intent(
        "text.count",
        say=(
            "count (line|word|character|bytes) {f:files} [{g:files}]",
            "(line|word|character) !count {f:files}",
            "total (line|word|character) {f:files}",
            "how long is file {f:files} in (line|word|character)",
        ),
        run=count,
        yes={
            "count the lines in notes.txt": "wc -l notes.txt",
            "how many words are in report.txt?": "wc -w report.txt",
            "count lines and words of a.txt and b.txt": "wc -lw a.txt b.txt",
            "number of characters in README.md": "wc -m README.md",
        },
        no=(
            "count lines containing error in app.log",
            "count empty lines in a.txt",
            "count unique lines in a.txt",
        ),
        also="line word character bytes file text total code all of and there exist data",
    ),
    intent(
        "text.count.everything",
        say="[count] line word (character|bytes) {f:files}",
        run="wc {f}",
        yes={"show the line, word and byte count of notes.txt": "wc notes.txt"},
        no="count words in notes.txt",
        also="count file number",
    ),
    intent(
        "text.count.tree",
        say=(
            "count (line|word|character) each {e:ext} file [in {d:dir}]",
            "count (line|word|character) !all {e:ext} files [in {d:dir}]",
            "count (line|word|character) {e:ext} files [in {d:dir}]",
            "count (line|word|character) !all files [in {d:dir}]",
            "count (line|word|character) each file [in {d:dir}]",
            "total (line|word|character) {e:ext} files [in {d:dir}]",
        ),
        run=count_tree,
        yes={
            "count lines in all python files": "find . -type f -name '*.py' -exec wc -l {} +",
            "total lines in all .js files in src": "find src -type f -name '*.js' -exec cat {} + | wc -l",
            "count the lines of each file": "find . -type f -exec wc -l {} +",
        },
        no=("count lines in notes.txt", "count files"),
        also="code total recursive here project source each all",
    ),
    intent(
        "text.lines.empty.count",
        say="count (empty|blank) lines {f:files}",
        run="grep -c '^$' {f}",
        yes={"how many blank lines are there in notes.txt": "grep -c '^$' notes.txt"},
        no=("count lines in notes.txt", "delete empty lines in notes.txt"),
        also="file text",
    ),
    intent(
        "text.lines.nonempty.count",
        say=(
            "count not (empty|blank) lines {f:files}",
            "count (nonempty|non-empty|non-blank|nonblank) lines {f:files}",
            "count lines {f:files} (except|without) (empty|blank) [ones]",
        ),
        run="grep -c . {f}",
        yes={"count non-empty lines in notes.txt": "grep -c . notes.txt"},
        no="count empty lines in notes.txt",
        also="file text line",
    ),
    intent(
        "text.head",
        say=(
            "first {n:number} lines {f:files}",
            "top {n:number} lines {f:files}",
            "(head|beginning) {f:files}",
            "first few lines {f:files}",
            "first {n:number} items {f:files}",
            "{n:number} lines (beginning|start) {f:files}",
            "head {n:number} [lines] {f:files}",
        ),
        run=head,
        yes={
            "show the first 5 lines of notes.txt": "head -n 5 notes.txt",
            "display top twenty lines of access.log": "head -n 20 access.log",
            "head of notes.txt": "head -n 10 notes.txt",
        },
        no=(
            "last 5 lines of notes.txt",
            "first 5 characters of each line of notes.txt",
            "delete the first 5 lines of a.txt",
        ),
        also="file text only out from",
    ),
    intent(
        "text.head.one",
        say=("first line {f:files}", "header [line|row] {f:files}"),
        run="head -n 1 {f}",
        yes={"print the first line of data.csv": "head -n 1 data.csv"},
        no=("first line of each file", "delete the first line of data.csv"),
        also="file text csv only very",
    ),
    intent(
        "text.head.each",
        say=("first {n:number} lines each {e:ext} files", "first {n:number} lines all {e:ext} files"),
        run="head -n {n} *.{e:raw}",
        yes={"first 3 lines of every txt file": "head -n 3 *.txt"},
        no="first 3 lines of a.txt",
        also="all each here",
    ),
    intent(
        "text.head.one.each",
        say=("first line each {e:ext} files", "first line all {e:ext} files"),
        run="head -q -n 1 *.{e:raw}",
        yes={"show the first line of every txt file": "head -q -n 1 *.txt"},
        no="first line of a.txt",
        also="all each here",
    ),
    intent(
        "text.tail",
        say=(
            "last {n:number} lines {f:files}",
            "bottom {n:number} lines {f:files}",
            "{n:number} lines end {f:files}",
            "follow {f:files} last {n:number} lines",
            "last few lines {f:files}",
            "last {n:number} items {f:files}",
            "(tail|end) {f:files}",
            "tail {n:number} [lines] {f:files}",
        ),
        run=last_lines,
        yes={
            "show the last 20 lines of app.log": "tail -n 20 app.log",
            "show me the last 100 lines of app.log and keep following it": "tail -n 100 -f app.log",
            "bottom 3 lines of notes.txt": "tail -n 3 notes.txt",
        },
        no=("first 20 lines of app.log", "all but the last 3 lines of notes.txt", "follow app.log"),
        also="file text only log follow keep new newest out from it",
    ),
    intent(
        "text.tail.one",
        say=("last line {f:files}", "bottom line {f:files}"),
        run="tail -n 1 {f}",
        yes={"what is the last line of app.log": "tail -n 1 app.log"},
        no=("delete the last line of app.log", "last 2 lines of app.log"),
        also="file text only log very",
    ),
    intent(
        "text.tail.one.each",
        say=("last line each {e:ext} files", "last line all {e:ext} files"),
        run="tail -q -n 1 *.{e:raw}",
        yes={"show the last line of every log file": "tail -q -n 1 *.log"},
        no="last line of a.txt",
        also="all each here",
    ),
    intent(
        "text.tail.each",
        say=("last {n:number} lines each {e:ext} files", "last {n:number} lines all {e:ext} files"),
        run="tail -n {n} *.{e:raw}",
        yes={"last 10 lines of every log file": "tail -n 10 *.log"},
        no="last 10 lines of app.log",
        also="all each here",
    ),
    intent(
        "text.tail.secondlast",
        say=("(penultimate|second-to-last) line {f:files}", "{n:number} to last line {f:files}"),
        run="tail -n [[n?{n}]][[!n?2]] {f} | head -n 1",
        yes={"print the second to last line of a.txt": "tail -n 2 a.txt | head -n 1"},
        no="last line of a.txt",
        also="file text",
    ),
    intent(
        "text.follow",
        say=(
            "follow {f:files}",
            "tail {f:files} follow",
            "(new|newly) lines {f:files}",
            "lines added {f:files}",
        ),
        run="tail -f {f}",
        yes={
            "follow app.log": "tail -f app.log",
            "watch the log file /var/log/syslog in real time": "tail -f /var/log/syslog",
            "tail -f app.log": "tail -f app.log",
        },
        no=("last 10 lines of app.log", "follow app.log showing only errors"),
        also="file log end output new lines newly added append appended keep tail line text change content them arrive changes it as they are happening",
    ),
    intent(
        "text.follow.rotate",
        say="follow {f:files} (rotated|rotation|rotates|recreated)",
        run="tail -F {f}",
        yes={"follow app.log even when it is rotated": "tail -F app.log"},
        no="follow app.log",
        also="file log even after when if gets log it",
    ),
    intent(
        "text.follow.filter",
        say=(
            "follow {f:files} [lines] (containing|matching) {t:text}",
            "follow {f:files} (filter|grep|only) [lines] [with] {t:text}",
            "follow {f:files} line with {t:text}",
            "follow {f:files} !for {t:text}",
        ),
        run=follow_filtered,
        yes={
            "follow app.log and show only lines containing timeout": "tail -f app.log | grep --line-buffered timeout",
            "tail -f app.log and grep for 'out of memory'": "tail -f app.log | grep --line-buffered 'out of memory'",
            "watch app.log for errors": "tail -f app.log | grep -i --line-buffered error",
            "watch app.log for changes": "tail -f app.log",
        },
        no=("follow app.log", "lines containing timeout in app.log"),
        also="file log only line new word text tail grep filter",
    ),
    intent(
        "text.line.nth",
        say=("line {n:number} {f:files}", "line number {n:number} {f:files}", "{n:number} line {f:files}"),
        run="sed -n '{n}p' {f}",
        yes={
            "show line 42 of main.py": "sed -n '42p' main.py",
            "print the third line of notes.txt": "sed -n '3p' notes.txt",
            "what is on the 10th line of a.txt": "sed -n '10p' a.txt",
        },
        no=(
            "first 10 lines of a.txt",
            "delete line 3 of a.txt",
            "lines 3 to 5 of a.txt",
            "last 3 lines of a.txt",
        ),
        also="file text only number exactly",
    ),
    intent(
        "text.line.range",
        say=(
            "lines {a:number} !to {b:number} {f:files}",
            "lines between {a:number} {b:number} {f:files}",
            "lines {a:number} (until|through|thru|till|up) {b:number} {f:files}",
            "lines {a:number} !using {b:number} {f:files}",
            "lines {r:range} {f:files}",
        ),
        run=line_range,
        yes={
            "print lines 10 to 20 of main.py": "sed -n '10,20p' main.py",
            "show me lines 5-8 of notes.txt": "sed -n '5,8p' notes.txt",
            "lines between 3 and 7 in a.txt": "sed -n '3,7p' a.txt",
            "lines 3 to 7 of a.txt with their numbers": "awk 'NR >= 3 && NR <= 7 {print NR \": \" $0}' a.txt",
        },
        no=("delete lines 10 to 20 of main.py", "count lines in a.txt"),
        also="linenumbers file text only from number line between up and",
    ),
    intent(
        "text.line.two",
        say="lines {a:number} !and {b:number} {f:files}",
        run=two_lines,
        yes={"show lines 3 and 7 of a.txt": "sed -n '3p;7p' a.txt"},
        no=("lines between 3 and 7 of a.txt", "lines 3 to 7 of a.txt"),
        also="file text only number",
    ),
    intent(
        "text.line.three",
        say="lines {a:number} {b:number} !and {c:number} {f:files}",
        run="sed -n '{a}p;{b}p;{c}p' {f}",
        yes={"show lines 5, 8 and 12 of a.txt": "sed -n '5p;8p;12p' a.txt"},
        no="lines 5 and 8 of a.txt",
        also="file text only number",
    ),
    intent(
        "text.line.from",
        say=(
            "lines {n:number} !to end {f:files}",
            "!everything after line {n:number} {f:files}",
            "lines starting {n:number} {f:files}",
            "lines {n:number} onwards {f:files}",
        ),
        run="[[after?sed '1,{n}d']][[!after?tail -n +{n}]] {f}",
        yes={
            "print from line 10 to the end of a.txt": "tail -n +10 a.txt",
            "show everything after line 10 of a.txt": "sed '1,10d' a.txt",
        },
        no=("first 10 lines of a.txt", "last 10 lines of a.txt"),
        also="file text all line start starting from onwards at",
    ),
    intent(
        "text.skip.first",
        say=(
            "(except|without|skip) first {n:number} lines {f:files}",
            "(except|without|skip) first line {f:files}",
            "(except|without|skip) header [line|row] {f:files}",
        ),
        run="tail -n +[[n?{n:inc}]][[!n?2]] {f}",
        yes={
            "show all but the first 3 lines of a.txt": "tail -n +4 a.txt",
            "print data.csv without the header": "tail -n +2 data.csv",
            "skip the first line of data.csv": "tail -n +2 data.csv",
        },
        no=("first 3 lines of a.txt", "delete the first line of data.csv", "all but the last line of a.txt"),
        also="file text all line csv rest and",
    ),
    intent(
        "text.skip.last",
        say=(
            "(except|without|skip) last {n:number} lines {f:files}",
            "(except|without|skip) last line {f:files}",
        ),
        run=skip_last,
        yes={
            "show everything except the last 2 lines of a.txt": "head -n -2 a.txt",
            "print a.txt without its last line": "head -n -1 a.txt",
        },
        no="last 2 lines of a.txt",
        also="file text all line",
    ),
    intent(
        "text.lines.every",
        say=(
            "each {n:number} line {f:files}",
            "each (other|alternate) line {f:files}",
            "each {n:number} line {f:files} starting [line] {m:number}",
            "each (other|alternate) line {f:files} starting [line] {m:number}",
            "each {n:number} line {f:files} starting first [line]",
            "each (other|alternate) line {f:files} starting first [line]",
        ),
        run=every_line,
        yes={
            "print every 3rd line of a.txt": "awk 'NR % 3 == 0' a.txt",
            "show every other line of a.txt": "awk 'NR % 2 == 0' a.txt",
        },
        no=("3rd line of a.txt", "delete every 3rd line of a.txt"),
        also="file text only from at",
    ),
    intent(
        "text.lines.even",
        say="even [numbered|even-numbered] lines {f:files}",
        run="awk 'NR % 2 == 0' {f}",
        yes={"print the even lines of a.txt": "awk 'NR % 2 == 0' a.txt"},
        no="odd lines of a.txt",
        also="file text number numbered",
    ),
    intent(
        "text.lines.odd",
        say="odd [numbered|odd-numbered] lines {f:files}",
        run="awk 'NR % 2 == 1' {f}",
        yes={"print the odd numbered lines of a.txt": "awk 'NR % 2 == 1' a.txt"},
        no="even lines of a.txt",
        also="file text number numbered",
    ),
    intent(
        "text.lines.longest",
        say=("longest line {f:files}", "line most characters {f:files}", "linenumbers longest {f:files}"),
        run="awk 'length > max {max = length; line = [[linenumbers?NR \": \" ]]$0} END {print line}' {f}",
        yes={
            "what is the longest line in notes.txt": "awk 'length > max {max = length; line = $0} END {print line}' notes.txt",
            "which line is the longest in notes.txt": "awk 'length > max {max = length; line = NR \": \" $0} END {print line}' notes.txt",
        },
        no=("length of the longest line in notes.txt", "longest word in notes.txt"),
        also="file text",
    ),
    intent(
        "text.lines.longest.length",
        say=(
            "length longest line {f:files}",
            "(maximum|longest) line length {f:files}",
            "how long longest line {f:files}",
            "count character longest line {f:files}",
        ),
        run={"gnu": "wc -L {f}", "bsd": "awk 'length > max {max = length} END {print max}' {f}"},
        yes={"length of the longest line in notes.txt": "wc -L notes.txt"},
        no="longest line of notes.txt",
        also="file text",
    ),
    intent(
        "text.lines.shortest",
        say=("shortest line {f:files}", "linenumbers shortest {f:files}"),
        run="awk 'NR == 1 || length < min {min = length; line = [[linenumbers?NR \": \" ]]$0} END {print line}' {f}",
        yes={
            "shortest line in notes.txt": "awk 'NR == 1 || length < min {min = length; line = $0} END {print line}' notes.txt"
        },
        no="longest line in notes.txt",
        also="file text",
    ),
    intent(
        "text.lines.longer",
        say=(
            "lines (longer|larger|over|exceeding) {n:number} [characters] {f:files}",
            "lines longer than {n:number} [characters] {f:files}",
        ),
        run="awk 'length > {n}' {f}",
        yes={"show lines longer than 80 characters in main.py": "awk 'length > 80' main.py"},
        no=("lines shorter than 80 characters in main.py", "longest line in main.py"),
        also="file text character with",
    ),
    intent(
        "text.lines.longer.count",
        say="count lines (longer|larger) {n:number} [characters] {f:files}",
        run="awk 'length > {n}' {f} | wc -l",
        yes={"how many lines in main.py are longer than 80 characters": "awk 'length > 80' main.py | wc -l"},
        no="show lines longer than 80 characters in main.py",
        also="file text character",
    ),
    intent(
        "text.lines.shorter",
        say="lines (shorter|smaller) {n:number} [characters] {f:files}",
        run="awk 'length < {n}' {f}",
        yes={"lines in a.txt with fewer than 10 characters": "awk 'length < 10' a.txt"},
        no="lines longer than 10 characters in a.txt",
        also="file text character with",
    ),
    intent(
        "text.lines.lengths",
        say=("length each line {f:files}", "count characters each line {f:files}"),
        run="awk '{print length}' {f}",
        yes={"print the length of each line in a.txt": "awk '{print length}' a.txt"},
        no="length of the longest line in a.txt",
        also="file text",
    ),
    intent(
        "text.lines.wordcounts",
        say="count words each line {f:files}",
        run="awk '{print NF}' {f}",
        yes={"count words per line in a.txt": "awk '{print NF}' a.txt"},
        no="count words in a.txt",
        also="file text column",
    ),
    intent(
        "text.lines.average",
        say="average (line length|length) {f:files}",
        run="awk '{total += length} END {print total / NR}' {f}",
        yes={"average line length of a.txt": "awk '{total += length} END {print total / NR}' a.txt"},
        no="average of column 2 in a.txt",
        also="file text line lines",
    ),
    intent(
        "text.lines.number",
        say=(
            "linenumbers {f:files}",
            "number lines {f:files}",
            "(number|numbered|numbering) each line {f:files}",
            "add linenumbers {f:files}",
            "(number|numbered) lines {f:files}",
        ),
        run="cat -n {f}",
        yes={
            "show notes.txt with line numbers": "cat -n notes.txt",
            "number the lines of notes.txt": "cat -n notes.txt",
            "add line numbers to a.txt": "cat -n a.txt",
        },
        no=("how many lines in notes.txt", "line number of the word foo in notes.txt"),
        also="file text line all each add",
    ),
    intent(
        "text.lines.number.nonempty",
        say="(linenumbers|number) not (empty|blank) lines {f:files}",
        run="cat -b {f}",
        yes={"number only the non empty lines of a.txt": "cat -b a.txt"},
        no="number the lines of a.txt",
        also="file text only",
    ),
    intent(
        "text.random.line",
        say=(
            "random line {f:files}",
            "random {n:number} lines {f:files}",
            "pick line (random|randomly) {f:files}",
            "{n:number} random lines {f:files}",
        ),
        run=random_lines,
        yes={
            "pick a random line from names.txt": "shuf -n 1 names.txt",
            "5 random lines of names.txt": "shuf -n 5 names.txt",
        },
        no="shuffle the lines of names.txt",
        also="file text pick select choose sample at randomly",
    ),
    intent(
        "text.random.words",
        say=(
            "random word {f:files}",
            "random {n:number} words {f:files}",
            "{n:number} random words {f:files}",
        ),
        run={
            "gnu": "tr -cs '[:alnum:]' '\\n' < {f} | shuf -n [[n?{n}]][[!n?1]]",
            "bsd": "tr -cs '[:alnum:]' '\\n' < {f} | sort -R | head -n [[n?{n}]][[!n?1]]",
        },
        yes={"3 random words from story.txt": "tr -cs '[:alnum:]' '\\n' < story.txt | shuf -n 3"},
        no="3 random lines of story.txt",
        also="file text pick select choose sample at randomly",
    ),
    intent(
        "text.words.longer",
        say=("words larger {n:number} characters {f:files}", "words atleast {n:number} characters {f:files}"),
        run="tr -cs '[:alnum:]' '\\n' < {f} | awk 'length [[atleast?>= ]][[!atleast?> ]]{n}'",
        yes={
            "words with more than 5 letters in a.txt": "tr -cs '[:alnum:]' '\\n' < a.txt | awk 'length > 5'"
        },
        no="lines with more than 5 characters in a.txt",
        also="file text only with",
    ),
    intent(
        "text.bytes.part",
        say=("first {s:size} {f:files}", "last {s:size} {f:files}"),
        run=size_part,
        yes={
            "first 100 bytes of data.bin": "head -c 100 data.bin",
            "last 1KB of app.log": "tail -c 1024 app.log",
        },
        no="first 100 lines of data.bin",
        also="file",
    ),
    intent(
        "text.characters.part",
        say=("first {n:number} characters {f:files}", "last {n:number} characters {f:files}"),
        run="[[first?head]][[last?tail]] -c {n} {f}",
        yes={
            "show the first 50 characters of notes.txt": "head -c 50 notes.txt",
            "last 20 characters of a.txt": "tail -c 20 a.txt",
        },
        no="first 5 characters of each line in a.txt",
        also="file text",
    ),
    intent(
        "text.characters.line",
        say=(
            "first {n:number} characters each line {f:files}",
            "last {n:number} characters each line {f:files}",
        ),
        run=cut_characters,
        yes={"first 5 characters of each line in a.txt": "cut -c 1-5 a.txt"},
        no="first 5 characters of a.txt",
        also="file text",
    ),
    intent(
        "text.show",
        say=(
            "!show {f:files}",
            "(cat|content|contents|read|accessed) {f:files}",
            "concatenate {f:files} {g:files}",
            "!show {f:files} {g:files} [{h:files}]",
            "dump {f:files}",
        ),
        run=show,
        yes={
            "show me what is in notes.txt": "cat notes.txt",
            "print the contents of config.yaml": "cat config.yaml",
            "cat /etc/hosts": "cat /etc/hosts",
            "display a.txt and b.txt together": "cat a.txt b.txt",
        },
        no=("show the size of notes.txt", "show files in src", "show all txt files"),
        also="file text content contents together all read whole out in of and on screen one after another concatenate",
    ),
    intent(
        "text.page",
        say=("(page|pager|scroll|less|paginate|screen) {f:files}", "smaller {f:files}"),
        run="less {f}",
        yes={"view app.log page by page": "less app.log", "scroll through app.log": "less app.log"},
        no="show app.log",
        also="file text one at time a smaller log content with page",
    ),
    intent(
        "text.show.hidden",
        say=(
            "(nonprinting|non-printing|invisible|whitespace|tabs|special|control|non-printable) characters {f:files}",
            "(tabs|tab|line endings|lineendings) visible {f:files}",
            "(tabs|tab) {x:variable} line (end|ends) {f:files}",
            "(tabs|tab) visible {x:variable} [line] (end|ends) {f:files}",
            "(tabs|tab) !and (lineendings|whitespace|spaces) {f:files}",
            "line (end|ends) !and (tabs|tab) {f:files}",
        ),
        run={"gnu": "cat -A {f}", "bsd": "cat -vet {f}"},
        yes={"show invisible characters in a.txt": "cat -A a.txt"},
        no="remove non-printing characters from a.txt",
        also="file text and tab tabs line endings end ends at whitespace spaces character hidden visible make lineendings special newline",
    ),
)
