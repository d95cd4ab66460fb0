"""Intents that sort lines, find unique and repeated ones, count how often each occurs, and compare files."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import WRAPPED, number, path, q
from caro.backends.static.intents.text_fields import separator
from caro.backends.static.surroundings import is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def of_numbers(name: str, environment: Environment) -> bool:
    """Tell whether every line at the start of a file is a number, where that may be looked up."""
    if not environment.may_look:
        return False
    from caro.backends.static.tablefile import is_number, start

    lines = start(name, environment.cwd)
    return bool(lines) and all(is_number(line.strip()) for line in lines)


def sort(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Sort the lines of files: by number, size, column, length, without repeats, backwards, in place."""
    file = path(values["f"]) + (" " + path(values["g"]) if "g" in values else "")
    if "length" in values:
        back = "r" if "reverse" in values or "longest" in values else ""
        return f"awk '{{print length, $0}}' {file} | sort -n{back} | cut -d' ' -f2-"
    flags = ""
    numeric = any(c in values for c in ("numeric", "number", "numbers", "value"))
    if not numeric and not any(c in values for c in ("alphabetical", "unique", "n", "column", "g")):
        numeric = of_numbers(str(values["f"]), environment)
    if "human" in values or "size" in values:
        flags += "h"
    elif "version" in values:
        flags += "V"
    elif "month" in values:
        flags += "M"
    elif numeric:
        flags += "n"
    if any(c in values for c in ("reverse", "descending", "largest", "largestfirst")):
        flags += "r"
        if "largest" in values and "n" not in flags:
            flags = "n" + flags
    if "insensitive" in values:
        flags += "f"
    if "unique" in values or "duplicate" in values:
        flags += "u"
    key = ""
    if "n" in values or "column" in values:
        if "last" in values and "n" not in values:
            return None
        n = number(values)
        mark = separator(values)
        key = ("" if not mark else "-t$'\\t' " if mark == "\t" else f"-t{q(mark)} ") + f"-k{n},{n}"
        if flags:
            key += flags if "u" not in flags else flags.replace("u", "") + " -u"
        flags = ""
    parts = ["sort", *([key] if key else []), *([f"-{flags}"] if flags else [])]
    if "place" in values or ("save" in values and "o" not in values):
        return " ".join([*parts, "-o", file, file])
    if "o" in values:
        return " ".join([*parts, file, ">", path(values["o"])])
    return " ".join([*parts, file])


def ranking(values: Mapping[str, Any], environment: Environment) -> str:
    """Rank lines, words or characters by how often they come."""
    file = path(values["f"])
    if "word" in values or "commonestword" in values:
        folded = " | tr '[:upper:]' '[:lower:]'" if "insensitive" in values else ""
        source = f"tr -cs '[:alnum:]' '\\n' < {file}{folded} | sort"
    elif "character" in values:
        source = f"grep -o . {file} | sort"
    else:
        source = f"sort {file}"
    n = number(values, default=0)
    if not n and ("one" in values or "commonestword" in values or "commonestline" in values):
        n = 1
    return f"{source} | uniq -c | sort -rn" + (f" | head -n {n}" if n else "")


def web_log(values: Mapping[str, Any], environment: Environment) -> str:
    """Rank addresses, pages or status codes of an access log in the common format."""
    field = (
        "$9"
        if "status" in values
        else "$7"
        if any(c in values for c in ("url", "urls", "page", "pages", "path"))
        else "$1"
    )
    n = number(values, default=0)
    return f"awk '{{print {field}}}' {path(values['f'])} | sort | uniq -c | sort -rn" + (
        f" | head -n {n}" if n else ""
    )


def extremes(values: Mapping[str, Any], environment: Environment) -> str:
    """The largest or smallest numbers of a file with one number a line."""
    back = "r" if any(c in values for c in ("largest", "maximum", "top")) else ""
    return f"sort -n{back} {path(values['f'])} | head -n {number(values)}"


def only_in(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Lines of one file that another lacks."""
    if any(is_folder(str(values[k]), environment) for k in "ab"):
        return None  # of folders, names are compared and not lines
    if "word" in values and "line" not in values and environment.dialect != "busybox":
        a, b = (f"<(tr -cs '[:alnum:]' '\\n' < {path(values[k])} | sort -u)" for k in "ab")
        return f"comm -23 {a} {b}"
    return f"grep -vxFf {path(values['b'])} {path(values['a'])}"


def difference(values: Mapping[str, Any], environment: Environment) -> str:
    """Compare two files: side by side, unified, without white space or case, or just whether they differ."""
    flags = ""
    if "side" in values:
        flags += "y"
    elif "unified" in values or "patch" in values:
        flags += "u"
    if "blank" in values or "empty" in values:
        flags += "B"
    if "whitespace" in values or "spaces" in values or "space" in values:
        flags += "w"
    if "insensitive" in values:
        flags += "i"
    if "directory" in values or "recursive" in values:
        flags += "r"
    if any(c in values for c in ("brief", "briefly")):
        flags += "q"
    tool = f"diff -{flags}" if flags else "diff"
    if "color" in values or "colour" in values:
        tool += " --color=always"
    out = f" > {path(values['o'])}" if "o" in values else ""
    return f"{tool} {path(values['a'])} {path(values['b'])}{out}"


def byte_by_byte(values: Mapping[str, Any], environment: Environment) -> str:
    """Tell where two files differ first, or all places where they do."""
    return f"cmp {'-l ' if 'all' in values else ''}{path(values['a'])} {path(values['b'])}"


def sorted_difference(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Compare the lines of two files, whatever their order."""
    if environment.dialect == "busybox":
        return None
    i, f = (" -i", " -f") if "insensitive" in values else ("", "")
    return f"diff{i} <(sort{f} {path(values['a'])}) <(sort{f} {path(values['b'])})"


def shared(values: Mapping[str, Any], environment: Environment) -> str:
    """Lines that two files share; or their number."""
    count = "-c " if "count" in values else ""
    folded = "i" if "insensitive" in values else ""
    return f"grep {count}-{folded}xFf {path(values['a'])} {path(values['b'])}"


def merge(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Put files one after another, into a new one where it is named."""
    kinds = [str(values[k]).rpartition(".")[2].lower() for k in ("a", "b", "c", "e") if k in values]
    if not WRAPPED.isdisjoint(kinds):
        return None
    if "e" in values:
        return f"cat *.{values['e']} > {path(values['o'])}"
    files = " ".join(path(values[k]) for k in ("a", "b", "c") if k in values)
    return f"cat {files} > {path(values['o'])}" if "o" in values else f"cat {files}"


def joined(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Join two files on their first column; of tables with commas the header goes along with the rest."""
    a, b = str(values["a"]), str(values["b"])
    if number(values) != 1:
        return None
    kinds = {name.rpartition(".")[2].lower() for name in (a, b)}
    if not kinds & {"csv", "tsv"}:
        return f"join <(sort {path(a)}) <(sort {path(b)})"
    if len(kinds) > 1:
        return None
    mark = "$'\\t'" if kinds == {"tsv"} else ","
    return f"join -t{mark} <(sort -t{mark} -k1,1 {path(a)}) <(sort -t{mark} -k1,1 {path(b)})"


DIFF = (
    "file text line lines side difference whitespace spaces space insensitive unified patch blank empty color colour "
    "brief briefly show only two between contents content"
)

INTENTS = (
    intent(
        "sort.lines",
        say=(
            "sort {f:files} [{g:files}]",
            "sort {f:files} column {n:number}",
            "sort {f:files} {n:number} column",
            "sort {f:files} first column",
            "sort {f:files} !to {o:file}",
            "sort {f:files} save {o:file}",
            "sort {f:files} column {n:number} (delimiter|separator|separated) {x:text}",
            "(alphabetical|numeric|ascending|descending) {f:files}",
            "move {f:files} (alphabetical|numeric|ascending|descending|sort) [order]",
            "move lines {f:files} (alphabetical|numeric|ascending|descending) [order]",
        ),
        run=sort,
        yes={
            "sort names.txt": "sort names.txt",
            "sort the lines of names.txt alphabetically in reverse order": "sort -r names.txt",
            "sort numbers.txt numerically": "sort -n numbers.txt",
            "sort data.csv by the third column numerically": "sort -t, -k3,3n data.csv",
            "sort names.txt and remove duplicates": "sort -u names.txt",
            "sort a.txt in place": "sort -o a.txt a.txt",
            "sort names.txt ignoring case": "sort -f names.txt",
            "sort names.txt and save the result to sorted.txt": "sort names.txt > sorted.txt",
        },
        no=("sort files by size", "reverse the lines of a.txt"),
        also=(
            "file text line alphabetical numeric reverse descending ascending unique duplicate delete human size version month number "
            "numbers insensitive length longest shortest largest smallestfirst largestfirst place save result results csv "
            "value values comma semicolon colon tab pipe separated content contents out order in maximum minimum"
        ),
    ),
    intent(
        "sort.check",
        say=("!check {f:files} sort", "{f:files} sort (already|whether)"),
        run="sort -c {f}",
        yes={"check if names.txt is sorted": "sort -c names.txt"},
        no="sort names.txt",
        also="file whether already line alphabetical if",
    ),
    intent(
        "sort.shuffle",
        say=(
            "(shuffle|randomize|randomise|scramble) {f:files}",
            "(sort|lines) random [order] {f:files}",
            "random order lines {f:files}",
        ),
        run={"gnu": "shuf {f}", "bsd": "sort -R {f}"},
        yes={"shuffle the lines of names.txt": "shuf names.txt", "print a.txt in random order": "shuf a.txt"},
        no=("random line from names.txt", "sort names.txt"),
        also="file text line lines order sort random randomly",
    ),
    intent(
        "sort.unique",
        say=(
            "unique [lines] {f:files}",
            "(delete|without) duplicate [lines] {f:files} sort",
            "unique lines {f:files}",
        ),
        run="sort -u {f}",
        yes={
            "show the unique lines of a.txt": "sort -u a.txt",
            "list distinct lines in a.txt": "sort -u a.txt",
        },
        no=(
            "count unique lines in a.txt",
            "lines that appear only once in a.txt",
            "unique ips in access.log",
        ),
        also="file text line value values entries item word only",
    ),
    intent(
        "sort.unique.keep",
        say=(
            "(delete|without|drop|strip|collapse) duplicate [lines] {f:files}",
            "(delete|without|drop|strip) duplicate {f:files} (keep|keeping|preserve|preserving|changing|without|not) (order|sort|sorting)",
            "unique {f:files} (keep|keeping|preserve|preserving|without|not) (order|sort|sorting)",
            "unique {f:files} original order",
        ),
        run="awk '!seen[$0]++' {f}",
        yes={
            "remove duplicate lines from a.txt": "awk '!seen[$0]++' a.txt",
            "remove duplicates from a.txt without changing the order": "awk '!seen[$0]++' a.txt",
            "delete repeated lines in a.txt keeping the order": "awk '!seen[$0]++' a.txt",
        },
        no=("show duplicate lines in a.txt", "remove consecutive duplicate lines from a.txt"),
        also="file text line all from order original sort without keep first occurrence change unique duplicate",
    ),
    intent(
        "sort.unique.adjacent",
        say=(
            "(delete|without) (consecutive|adjacent) duplicate [lines] {f:files}",
            "unique (consecutive|adjacent) {f:files}",
        ),
        run="uniq {f}",
        yes={"remove consecutive duplicate lines from a.txt": "uniq a.txt"},
        no="remove duplicate lines from a.txt",
        also="file text line all from",
    ),
    intent(
        "sort.unique.count",
        say=("count unique [lines] {f:files}", "count different lines {f:files}"),
        run="sort -u {f} | wc -l",
        yes={"how many unique lines are in a.txt": "sort -u a.txt | wc -l"},
        no=("unique lines of a.txt", "how many unique words in a.txt"),
        also="file text line value values entries item there",
    ),
    intent(
        "sort.duplicates",
        say=(
            "duplicate [lines] {f:files}",
            "lines occurrence larger once {f:files}",
        ),
        run="sort {f} | uniq -d",
        yes={"find duplicate lines in a.txt": "sort a.txt | uniq -d"},
        no=(
            "remove duplicate lines from a.txt",
            "count duplicate lines in a.txt",
            "duplicate a.txt to b.txt",
            "find duplicate files",
        ),
        also="file text line only all value values occurrence entries !show",
    ),
    intent(
        "sort.duplicates.count",
        say="count duplicate [lines] {f:files}",
        run="sort {f} | uniq -d | wc -l",
        yes={"how many duplicate lines are in a.txt": "sort a.txt | uniq -d | wc -l"},
        no="find duplicate lines in a.txt",
        also="file text line value values entries",
    ),
    intent(
        "sort.duplicates.each",
        say=("duplicate [lines] {f:files} withcounts", "duplicate lines {f:files} occurrence each"),
        run="sort {f} | uniq -cd",
        yes={"show the duplicate lines of a.txt with their counts": "sort a.txt | uniq -cd"},
        no=("find duplicate lines in a.txt", "how many duplicate lines are in a.txt"),
        also="file text line value values entries only all find",
    ),
    intent(
        "sort.once",
        say=(
            "lines occurrence once {f:files}",
            "lines once {f:files}",
            "lines not duplicate {f:files}",
            "(norepeats|not duplicate) [lines] {f:files}",
            "(non-repeated|unrepeated|nonrepeated) lines {f:files}",
        ),
        run="sort {f} | uniq -u",
        yes={"show lines that appear only once in a.txt": "sort a.txt | uniq -u"},
        no="unique lines of a.txt",
        also="file text line only occurrence once all exactly just one single word value values",
    ),
    intent(
        "sort.ranking",
        say=(
            "occurrence each (line|word|character) {f:files}",
            "frequent (line|word|character) {f:files}",
            "[top] {n:number} frequent (line|word|character) {f:files}",
            "top {n:number} (word|character) {f:files}",
            "count each (word|character) {f:files}",
            "occurrence each unique line {f:files}",
            "most usage word [{n:number}] {f:files}",
            "sort word {f:files} occurrence",
            "count occurrence each (line|word|character) {f:files}",
            "count duplicate lines each {f:files}",
            "[unique] (line|word|character) {f:files} withcounts",
        ),
        run=ranking,
        yes={
            "count how often each line occurs in a.txt": "sort a.txt | uniq -c | sort -rn",
            "top 10 most frequent words in story.txt": "tr -cs '[:alnum:]' '\\n' < story.txt | sort | uniq -c | sort -rn | head -n 10",
            "show the 5 most common lines in app.log": "sort app.log | uniq -c | sort -rn | head -n 5",
            "word frequency in story.txt": "tr -cs '[:alnum:]' '\\n' < story.txt | sort | uniq -c | sort -rn",
        },
        no=("count words in story.txt", "count occurrences of foo in a.txt", "top 10 ips in access.log"),
        also="file text frequent occurrence sort reverse descending first count each top number of unique insensitive used appearing most by",
    ),
    intent(
        "sort.ranking.first",
        say=("(commonestword|commonestline) {f:files}",),
        run=ranking,
        yes={
            "what is the most common word in story.txt": "tr -cs '[:alnum:]' '\\n' < story.txt | sort | uniq -c | sort -rn | head -n 1",
            "most common line in app.log": "sort app.log | uniq -c | sort -rn | head -n 1",
        },
        no=("most common words in story.txt", "5 most common lines in app.log"),
        also="file text frequent insensitive often",
    ),
    intent(
        "sort.weblog",
        say=(
            "[top] [frequent] [{n:number}] (ip|ips|visitors|clients) [address] {f:files} (frequent|top|count|each|requests|most)",
            "top {n:number} (ip|urls|url|pages|page|visitors) {f:files}",
            "{n:number} frequent (ip|urls|url|pages|page|visitors) {f:files}",
            "frequent (ip|urls|url|pages|page|status) {f:files}",
            "count (requests|hits) each (ip|url|page|status) {f:files}",
            "count each (ip|url|page|status) {f:files}",
            "most [{n:number}] (requested|visited|active) (urls|url|pages|page|ip) {f:files}",
        ),
        run=web_log,
        yes={
            "top 10 IP addresses in access.log": "awk '{print $1}' access.log | sort | uniq -c | sort -rn | head -n 10",
            "count requests per ip in access.log": "awk '{print $1}' access.log | sort | uniq -c | sort -rn",
            "5 most requested urls in access.log": "awk '{print $7}' access.log | sort | uniq -c | sort -rn | head -n 5",
        },
        no=("extract ip addresses from access.log", "unique ips in access.log"),
        also="file log address by occurrence requests requested request hits visited count sort from number most code codes frequent each top most",
    ),
    intent(
        "sort.words.unique",
        say="unique words {f:files}",
        run="tr -cs '[:alnum:]' '\\n' < {f} | sort -u",
        yes={"list unique words in story.txt": "tr -cs '[:alnum:]' '\\n' < story.txt | sort -u"},
        no="unique lines in story.txt",
        also="file text all sort alphabetical",
    ),
    intent(
        "sort.words.unique.count",
        say=("count (unique|different) words {f:files}",),
        run="tr -cs '[:alnum:]' '\\n' < {f} | sort -u | wc -l",
        yes={
            "how many different words are in story.txt": "tr -cs '[:alnum:]' '\\n' < story.txt | sort -u | wc -l"
        },
        no="count words in story.txt",
        also="file text all there",
    ),
    intent(
        "sort.words.longest",
        say="longest word {f:files}",
        run="tr -cs '[:alnum:]' '\\n' < {f} | awk 'length > max {max = length; word = $0} END {print word}'",
        yes={
            "longest word in story.txt": "tr -cs '[:alnum:]' '\\n' < story.txt | awk 'length > max {max = length; word = $0} END {print word}'"
        },
        no="longest line in story.txt",
        also="file text",
    ),
    intent(
        "sort.words.lines",
        say=(
            "each word each line {f:files}",
            "(split|put) words (lines|line) {f:files}",
            "split {f:files} words each line",
        ),
        run="tr -s '[:space:]' '\\n' < {f}",
        yes={"put each word of a.txt on its own line": "tr -s '[:space:]' '\\n' < a.txt"},
        no="count words per line in a.txt",
        also="file text its own separate one each on line into",
    ),
    intent(
        "sort.extremes",
        say=(
            "(largest|smallest|maximum|minimum) [{n:number}] (number|numbers|value|values) {f:files}",
            "{n:number} (largest|smallest) (numbers|values) {f:files}",
            "top {n:number} (numbers|values|scores) {f:files}",
        ),
        run=extremes,
        yes={"the 3 largest numbers in numbers.txt": "sort -nr numbers.txt | head -n 3"},
        no=("sum of the numbers in numbers.txt", "largest file"),
        also="file text from value in",
    ),
    intent(
        "compare.files",
        say=(
            "difference {a:files} {b:files}",
            "(different|changed) between {a:files} {b:files}",
            "difference {a:files} {b:files} (save|to) {o:file}",
            "(patch) from {a:files} {b:files} to {o:file}",
            "create patch {a:files} {b:files}",
        ),
        run=difference,
        yes={
            "compare a.txt and b.txt": "diff a.txt b.txt",
            "show the differences between a.txt and b.txt side by side": "diff -y a.txt b.txt",
            "diff old.conf new.conf ignoring whitespace": "diff -w old.conf new.conf",
        },
        no=("lines only in a.txt but not in b.txt", "are a.txt and b.txt identical"),
        also=DIFF + " ignoring ignore except side-by-side to format diff",
    ),
    intent(
        "compare.same",
        say=(
            "(identical|same|equal) {a:files} {b:files}",
            "difference {a:files} {b:files} (whether|byte|binary)",
            "{a:files} !and {b:files} (whether|!check) difference",
        ),
        run="cmp -s {a} {b} && echo identical || echo different",
        yes={
            "check whether a.bin and b.bin are identical": "cmp -s a.bin b.bin && echo identical || echo different"
        },
        no="compare a.txt and b.txt",
        also="file contents content whether if byte binary two same difference bytes",
    ),
    intent(
        "compare.bytes",
        say=(
            "difference {a:file} {b:file} bytes !by",
            "difference bytes {a:file} {b:file}",
            "first (difference|different) bytes {a:file} {b:file}",
        ),
        run=byte_by_byte,
        yes={"compare a.bin and b.bin byte by byte": "cmp a.bin b.bin"},
        no=("compare a.txt and b.txt", "are a.bin and b.bin identical"),
        also="file content contents binary two all show in of position",
    ),
    intent(
        "compare.sorted",
        say=("difference sort {a:files} {b:files}", "difference {a:files} {b:files} sort"),
        run=sorted_difference,
        yes={"compare the sorted contents of a.txt and b.txt": "diff <(sort a.txt) <(sort b.txt)"},
        no=("compare a.txt and b.txt", "sort a.txt and b.txt"),
        also="file text line lines content contents insensitive between after show",
    ),
    intent(
        "compare.only",
        say=(
            "lines !in {a:files} not !in {b:files}",
            "!in {a:files} (not|except|missing) !in {b:files}",
            "!in {a:files} missing !from {b:files}",
            "lines {a:files} (not|missing|without|except) {b:files}",
            "lines unique !to {a:files} {b:files}",
            "(word|item|entry|name|value) !in {a:files} not !in {b:files}",
        ),
        run=only_in,
        yes={"lines in a.txt that are not in b.txt": "grep -vxFf b.txt a.txt"},
        no=("lines common to a.txt and b.txt", "lines in a.txt not containing foo"),
        also="file text line only but not except compare present from of exist word item entry name value also appear occurrence unsorted",
    ),
    intent(
        "compare.unshared",
        say=(
            "{a:files} {b:files} (not|except) (both|share|shared|common)",
            "not (common|shared|share) {a:files} {b:files}",
        ),
        run={"gnu": "comm -3 <(sort {a}) <(sort {b})", "busybox": "sort {a} {b} | uniq -u"},
        yes={
            "lines in a.txt or b.txt but not in both": "comm -3 <(sort a.txt) <(sort b.txt)",
            "lines that a.txt and b.txt do not share": "comm -3 <(sort a.txt) <(sort b.txt)",
        },
        no=("lines in both a.txt and b.txt", "lines in a.txt but not in b.txt"),
        also="file text line but not in or item entry name value of two files that they only don't dont",
    ),
    intent(
        "sort.version.newest",
        say="(newest|latest|highest) version {f:files}",
        run="sort -V {f} | tail -n 1",
        yes={"the newest version in versions.txt": "sort -V versions.txt | tail -n 1"},
        no=("sort versions.txt by version", "version of bash"),
        also="number file text in",
    ),
    intent(
        "compare.common",
        say=(
            "(lines|line) (both|shared|frequent|intersection) {a:files} {b:files}",
            "lines frequent !to {a:files} {b:files}",
            "(lines|line|word|item|entry|name|value) !in (both|same) {a:files} {b:files}",
            "lines frequent between {a:files} {b:files}",
            "(intersection|both|frequent) {a:files} {b:files}",
        ),
        run=shared,
        yes={"show lines common to a.txt and b.txt": "grep -xFf a.txt b.txt"},
        no="lines in a.txt that are not in b.txt",
        also="file text line word item entry value occurrence appear both of same present unsorted insensitive count",
    ),
    intent(
        "merge.files",
        say=(
            "(merge|concatenate|combine|join|cat) {a:files} {b:files} [{c:files}]",
            "(merge|concatenate|combine|join|cat) {a:files} {b:files} !to {o:file}",
            "(merge|concatenate|combine|join|cat) {a:files} {b:files} {c:files} !to {o:file}",
            "(merge|concatenate|combine|join) {e:ext} files !to {o:file}",
            "(merge|concatenate|combine|join) {a:glob} [files] !to {o:file}",
        ),
        run=merge,
        yes={
            "merge a.txt and b.txt into all.txt": "cat a.txt b.txt > all.txt",
            "concatenate all txt files into all.txt": "cat *.txt > all.txt",
            "combine a.txt and b.txt": "cat a.txt b.txt",
        },
        no=("merge branch dev", "paste a.txt and b.txt side by side", "join lines of a.txt"),
        also="file text one single new files together content contents into all called",
    ),
    intent(
        "merge.unique",
        say=(
            "(merge|concatenate|combine|join|cat|sort) {a:files} {b:files} unique",
            "(merge|concatenate|combine|join|cat|sort) {a:files} {b:files} {c:files} unique",
            "(merge|concatenate|combine|join|cat|sort) {a:files} {b:files} (delete|without|drop) duplicate [lines]",
            "unique lines (both|across) {a:files} {b:files}",
        ),
        run="sort -u {a} {b}[[c? {c}]]",
        yes={"merge a.txt and b.txt without duplicates": "sort -u a.txt b.txt"},
        no="merge a.txt and b.txt",
        also="file text line list single sort together into both all and delete duplicate",
    ),
    intent(
        "merge.sort",
        say=(
            "(merge|concatenate|combine|join|cat) {a:files} {b:files} sort",
            "(merge|concatenate|combine|join|cat) sort {a:files} {b:files}",
            "sort {a:files} {b:files} together",
        ),
        run="sort [[already?-m ]]{a} {b}",
        yes={
            "combine a.txt and b.txt into a sorted list": "sort a.txt b.txt",
            "merge the already sorted files a.txt and b.txt": "sort -m a.txt b.txt",
        },
        no="merge a.txt and b.txt",
        also="file text line list single together into both all result alphabetical already two output",
    ),
    intent(
        "merge.paste",
        say=(
            "(paste|side) {a:files} {b:files}",
            "(paste|side|move|merge|combine) {a:files} {b:files} (side|columns)",
            "(merge|combine|join|paste) {a:files} {b:files} (line|lines|column|columns|side|side-by-side)",
        ),
        run="paste [[comma?-d, ]]{a} {b}",
        yes={
            "paste a.txt and b.txt side by side": "paste a.txt b.txt",
            "merge a.txt and b.txt line by line": "paste a.txt b.txt",
        },
        no=("compare a.txt and b.txt side by side", "merge a.txt and b.txt"),
        also="file text by line side columns comma separated show as two column",
    ),
    intent(
        "merge.join",
        say=(
            "(join|merge|combine) {a:files} {b:files} (first|common|key) [column]",
            "(join|merge|combine) {a:files} {b:files} column {n:number}",
        ),
        run=joined,
        yes={
            "join a.txt and b.txt on the first column": "join <(sort a.txt) <(sort b.txt)",
            "join two unsorted csv files a.csv and b.csv on the first column": "join -t, <(sort -t, -k1,1 a.csv) <(sort -t, -k1,1 b.csv)",
        },
        no=("join a.txt and b.txt", "merge the first lines of a.txt and b.txt"),
        also="file first common column key on by two match matching their two unsorted inner csv both !sort each comma tab separated of",
    ),
)
