"""Intents about how texts are laid out: empty fields, words in a line, parts of a file, settings by key."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import in_place, path, q, regex, replacement, sed
from caro.backends.static.intents.text_fields import awk, guard, separator, which

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def empty_field(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print, count or delete the rows in which a column is empty, or in which it is not."""
    if not separator(values):
        return None  # between blanks nothing is empty
    keep = "not" in values or "nonempty" in values
    blank = "!~" if keep else "~"
    test = f"{which(values)} {blank} /^[[:space:]]*$/"
    if "delete" in values:
        if keep or "count" in values:
            return None
        file = path(values["f"])
        return awk(values, test.replace(" ~ ", " !~ ")) + f" > {file}.tmp && mv {file}.tmp {file}"
    if "count" in values:
        return awk(
            values, f"{guard(values)}{'&& ' if guard(values) else ''}{test} {{n++}} END {{print n + 0}}"
        )
    return awk(values, test)


def repeated_field(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the rows whose value in a column comes in another row too."""
    where = which(values)
    return awk(values, f"NR == FNR {{n[{where}]++; next}} n[{where}] > 1") + f" {path(values['f'])}"


def extreme_row(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the row that has the largest or the smallest number in a column."""
    where, sign = which(values), ">" if values.keys() & {"largest", "maximum"} else "<"
    test = f'{where} == {where} + 0 && (m == "" || {where} {sign} m)'
    return awk(values, f"{test} {{m = {where}; row = $0}} END {{print row}}")


def rounded(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Round the numbers of a column."""
    mark, where = separator(values), which(values)
    if not 0 <= values["m"] < 16:
        return None
    glue = f'BEGIN {{OFS = "{mark}"}} '.replace("\t", "\\t") if mark else ""
    figure = f'sprintf("%.{values["m"]}f", {where})'
    return awk(values, f"{glue}{where} == {where} + 0 {{{where} = {figure}}} {{print}}")


def setting(values: Mapping[str, Any], environment: Environment) -> str:
    """Print what a file of `key = value` has for a key."""
    key = regex(str(values["k"]))
    return f"sed -n {sed(f's/^[[:space:]]*{key}[[:space:]]*=[[:space:]]*//p')} {path(values['f'])}"


def with_header(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Cut a table into files of so many rows, each with the header."""
    stem, _, ending = str(values["f"]).rpartition(".")
    n = values["n"]
    if n < 1 or not stem or any(c in stem for c in "\"\\%'") or values.keys() & {"without", "skip", "except"}:
        return None
    name = f'out = sprintf("{stem}_%03d.{ending}", ++k)'
    return (
        f"awk 'NR == 1 {{head = $0; next}} (NR - 2) % {n} == 0 {{close(out); {name}; print head > out}} "
        f"{{print > out}}' {path(values['f'])}"
    )


def one_sided(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the lines that a newer file has more, or lacks, by their place in it."""
    sign = "<" if values.keys() & {"removed", "deleted", "delete"} else ">"
    return f"diff {path(values['a'])} {path(values['b'])} | grep '^{sign}' | cut -c 3-"


def around_sign(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print what stands before or after the first of a sign in each line."""
    sign = str(values["x"])
    if len(sign) != 1:
        return None
    return f"cut -d{q(sign)} -f{'1' if 'before' in values else '2-'} {path(values['f'])}"


def widths(values: Mapping[str, Any], environment: Environment) -> str:
    """Print how many columns each line has."""
    return awk(values, "{print NF}")


def words_reversed(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the words of each line from the last to the first."""
    program = '{s = ""; for (i = NF; i; i--) s = s (s == "" ? "" : " ") $i; print s}'
    return f"awk '{program}' {path(values['f'])}"


SIGNS = {
    "colon": ":", "comma": ",", "semicolon": ";", "equals": "=", "pipe": "|", "slash": "/", "hash": "#",
    "space": " ",
}  # fmt: skip


def cut_at(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete what stands before or after the first of a text in each line; the text itself stays."""
    text = str(values["x"]) if "x" in values else next(s for c, s in SIGNS.items() if c in values)
    if {"before", "after"} <= values.keys() or "last" in values:
        return None
    if "after" in values:
        script = f"s/{regex(text)}.*/{replacement(text)}/"
    elif len(text) == 1 and text not in "]^\\/":
        script = f"s/^[^{text}]*{regex(text)}/{replacement(text)}/"
    else:
        return None
    return f"{in_place(environment)} {sed(script)} {path(values['f'])}"


def word_off(values: Mapping[str, Any], environment: Environment) -> str:
    """Delete the first or the last word of each line."""
    script = "s/[[:space:]]*[^[:space:]]+[[:space:]]*$//"
    if "first" in values:
        script = "s/^[[:space:]]*[^[:space:]]+[[:space:]]*//"
    return f"{in_place(environment)} -E {sed(script)} {path(values['f'])}"


def first_words(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print the first words of each line."""
    n = values["n"]
    return f"cut -d' ' -f1-{n} {path(values['f'])}" if 0 < n < 1000 else None


def characters(values: Mapping[str, Any], environment: Environment) -> str:
    """Print characters of each line by their place."""
    span = f"{values['n']}-{values['m']}" if "m" in values else values.get("r", values.get("n"))
    return f"cut -c {span} {path(values['f'])}"


def word_of_line(values: Mapping[str, Any], environment: Environment) -> str:
    """Print one word of one line."""
    return f"awk 'NR == {values['m']} {{print ${values['n']}}}' {path(values['f'])}"


def longest_lines(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the longest or the shortest lines."""
    back = "r" if "longest" in values else ""
    head = f" | head -n {values['n']}" if "n" in values else ""
    return f"awk '{{print length, $0}}' {path(values['f'])} | sort -n{back}{head} | cut -d' ' -f2-"


def of_length(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print or count the lines whose length lies within two bounds."""
    a, b = int(values["a"]), int(values["b"])
    if a > b:
        return None
    tail = " | wc -l" if "count" in values else ""
    return f"awk 'length >= {a} && length <= {b}' {path(values['f'])}{tail}"


def quoted_lines(values: Mapping[str, Any], environment: Environment) -> str:
    """Put quotes around each line."""
    if "single" in values:
        return f"{in_place(environment)} \"s/.*/'&'/\" {path(values['f'])}"
    return f"{in_place(environment)} 's/.*/\"&\"/' {path(values['f'])}"


def column_case(values: Mapping[str, Any], environment: Environment) -> str:
    """Print a file with one column in upper or lower case."""
    mark, where = separator(values), which(values)
    glue = f'BEGIN {{OFS = "{mark}"}} '.replace("\t", "\\t") if mark else ""
    start = "NR > 1 " if guard(values) else ""
    case = "toupper" if "uppercase" in values else "tolower"
    return awk(values, f"{glue}{start}{{{where} = {case}({where})}} {{print}}")


ALSO = (
    "file text csv tsv value values line lines data header except without skip comma semicolon colon pipe tab"
)

INTENTS = (
    intent(
        "shapes.field.empty",
        say=(
            "[count|delete] lines column {n:number} [not] (empty|blank|missing) {f:files}",
            "[count|delete] lines (first|last) column [not] (empty|blank|missing) {f:files}",
        ),
        run=empty_field,
        yes={"show lines where field 3 is empty in a.csv": "awk -F, '$3 ~ /^[[:space:]]*$/' a.csv"},
        no=("delete empty lines in a.csv", "column 3 of a.csv", "delete column 3 of a.csv"),
        also=ALSO + " where whose not of in find has all",
    ),
    intent(
        "shapes.field.repeated",
        say=(
            "lines (same|duplicate|repeated) [value] column {n:number} {f:files}",
            "lines (same|duplicate|repeated) [value] first column {f:files}",
        ),
        run=repeated_field,
        yes={
            "find rows in a.csv with the same value in column 1": "awk -F, 'NR == FNR {n[$1]++; next} n[$1] > 1' a.csv a.csv",
        },
        no=("duplicate values in column 2 of a.csv", "duplicate lines of a.csv"),
        also="file text csv tsv value values line find with in of all comma semicolon tab have",
    ),
    intent(
        "shapes.row.extreme",
        say=(
            "line !with (largest|smallest|maximum|minimum) [value|number] column {n:number} {f:files}",
            "line !with (largest|smallest|maximum|minimum) [value|number] (first|last) column {f:files}",
        ),
        run=extreme_row,
        yes={
            "show the row with the largest value in column 2 of a.csv": "awk -F, '$2 == $2 + 0 && (m == \"\" || $2 > m) {m = $2; row = $0} END {print row}' a.csv",
        },
        no=("largest value in column 2 of a.csv", "longest line of a.csv"),
        also="file text csv tsv value number in of the comma semicolon tab find",
    ),
    intent(
        "shapes.rounded",
        say=(
            "round [numbers] column {n:number} {f:files} !to {m:number} (decimals|decimal|places|digits)",
            "round [numbers] column {n:number} {f:files} {m:number} (decimals|decimal|places|digits)",
        ),
        run=rounded,
        yes={
            "round the numbers in column 2 of a.csv to 2 decimals": 'awk -F, \'BEGIN {OFS = ","} $2 == $2 + 0 {$2 = sprintf("%.2f", $2)} {print}\' a.csv',
        },
        no=("average of column 2 in a.csv", "column 2 of a.csv"),
        also="file text csv tsv number numbers value values in of decimals decimal places digits comma tab all",
    ),
    intent(
        "shapes.columns.each",
        say=("count columns each line {f:files}",),
        run=widths,
        yes={"count how many fields each line in a.csv has": "awk -F, '{print NF}' a.csv"},
        no=("how many columns does a.csv have", "count words per line in a.txt"),
        also="file text csv tsv in of comma semicolon colon pipe tab separated each",
    ),
    intent(
        "shapes.setting",
        say=(
            "(key|option|setting|variable|parameter|property) {k:word} {f:inifile}",
            "!value !of (key|option|setting|variable|parameter|property) {k:word} {f:inifile}",
        ),
        run=setting,
        yes={
            "print the value of key timeout in settings.ini": "sed -n 's/^[[:space:]]*timeout[[:space:]]*=[[:space:]]*//p' settings.ini",
        },
        no=("value of the key version in package.json", "list the keys in settings.ini"),
        also="file value of in from !named read find configuration",
    ),
    intent(
        "shapes.same.lines",
        say=(
            "same lines {a:file} {b:file} (regardless|whatever|ignoring|different) [sort]",
            "same lines {a:file} {b:file} !in any order",
            "same {a:file} {b:file} regardless sort [lines]",
        ),
        run={"gnu": "cmp -s <(sort {a}) <(sort {b}) && echo same || echo different"},
        yes={
            "check if a.txt and b.txt have the same lines regardless of order": "cmp -s <(sort a.txt) <(sort b.txt) && echo same || echo different",
        },
        no=("are a.txt and b.txt identical", "lines common to a.txt and b.txt"),
        also="file text sort of if whether check lines in content",
    ),
    intent(
        "shapes.words.difference",
        say=("difference {a:file} {b:file} word !by", "difference word {a:file} {b:file} level"),
        run="git diff --no-index --word-diff {a} {b}",
        yes={
            "show differences between a.txt and b.txt word by word": "git diff --no-index --word-diff a.txt b.txt",
        },
        no=("compare a.txt and b.txt", "diff between two branches word by word"),
        also="file text between show level",
    ),
    intent(
        "shapes.lines.added",
        say=(
            "(added|removed) lines between {a:file} {b:file}",
            "(added|removed) lines !from {a:file} !to {b:file}",
        ),
        run=one_sided,
        yes={
            "show only the added lines between old.txt and new.txt": "diff old.txt new.txt | grep '^>' | cut -c 3-",
        },
        no=("lines in a.txt that are not in b.txt", "compare old.txt and new.txt"),
        also="file text between from to line",
    ),
    intent(
        "shapes.bom",
        say=("(delete|strip) byteordermark {f:files}", "(delete|strip) byteordermark {e:ext} files"),
        run={
            "gnu": "sed -i '1s/^\\xEF\\xBB\\xBF//' [[f?{f}]][[e?*.{e:raw}]]",
            "bsd": "LC_ALL=C sed -i '' $'1s/^\\xEF\\xBB\\xBF//' [[f?{f}]][[e?*.{e:raw}]]",
        },
        yes={"remove the byte order mark from a.txt": "sed -i '1s/^\\xEF\\xBB\\xBF//' a.txt"},
        no=("remove carriage returns from a.txt", "sort a.txt"),
        also="file text all from utf8 start",
    ),
    intent(
        "shapes.dos.files",
        say=(
            "file !with (crlf|dos|window|windows) lineendings [!in {d:dir}]",
            "(which|!find) file (crlf|dos|window|windows) lineendings [!in {d:dir}]",
            "file containing (carriage|crlf) [!in {d:dir}]",
        ),
        run="grep -rlI $'\\r' [[d?{d}]][[!d?.]]",
        yes={"find files with windows line endings": "grep -rlI $'\\r' ."},
        no=("convert windows line endings in a.txt", "delete carriage returns from a.txt"),
        also="file text all name here recursive which that have use directory returns return",
    ),
    intent(
        "shapes.letters.count",
        say="count character {f:files} (without|except|not) (space|spaces|whitespace|blanks)",
        run="tr -d '[:space:]' < {f} | wc -m",
        yes={"count the characters in a.txt without spaces": "tr -d '[:space:]' < a.txt | wc -m"},
        no=("count the characters in a.txt", "remove spaces from a.txt"),
        also="file text in count",
    ),
    intent(
        "shapes.words.reversed",
        say=("reverse word each line {f:files}", "reverse [sort] word {f:files}"),
        run=words_reversed,
        yes={
            "reverse the words in each line of a.txt": 'awk \'{s = ""; for (i = NF; i; i--) s = s (s == "" ? "" : " ") $i; print s}\' a.txt',
        },
        no=("reverse the lines of a.txt", "reverse the characters of each line in a.txt"),
        also="file text in of sort each",
    ),
    intent(
        "shapes.zeros",
        say="(delete|strip|trim|drop) leading zeros {f:files}",
        run={"gnu": "sed -E 's/(^|[^0-9.])0+([0-9])/\\1\\2/g' {f}"},
        yes={
            "remove leading zeros from the numbers in a.txt": "sed -E 's/(^|[^0-9.])0+([0-9])/\\1\\2/g' a.txt"
        },
        no=("remove leading spaces from a.txt", "pad column 1 of a.txt to 5 digits with zeros"),
        also="file text all number numbers from in each line",
    ),
    intent(
        "shapes.split.header",
        say=(
            "split {f:file} {n:number} lines header",
            "(split|cut|break) {f:file} (piece|part|parts|chunks|files|file) {n:number} lines header",
        ),
        run=with_header,
        yes={
            "split big.csv into pieces of 10000 rows keeping the header in each": "awk 'NR == 1 {head = $0; next} (NR - 2) % 10000 == 0 {close(out); out = sprintf(\"big_%03d.csv\", ++k); print head > out} {print > out}' big.csv",
        },
        no=("split big.csv into files of 1000 lines", "first 3 lines of big.csv"),
        also="file csv tsv each keep keeping piece part parts chunks with repeat repeated include including of in to without skip except files copy",
    ),
    intent(
        "shapes.beside.sign",
        say="(part|text|!everything) (before|after) {x:sign} [each|all] [lines] {f:files}",
        run=around_sign,
        yes={"print the part after the = in settings.ini": "cut -d'=' -f2- settings.ini"},
        no=("lines after foo in a.txt", "the part before the colon in a.txt"),
        also="file text only first sign character each line all everything in of",
    ),
    intent(
        "shapes.cut.at",
        say=(
            "(delete|strip|cut) (part|text|!everything) (before|after) {x:text} each line {f:files}",
            "(delete|strip|cut) (part|text|!everything) (before|after) [first] {x:sign} [each|all] [lines] {f:files}",
            "(delete|strip|cut) (part|text|!everything) (before|after) [first] (comma|colon|semicolon|equals|pipe|slash|hash|space) [each|all] [lines] {f:files}",
        ),
        run=cut_at,
        yes={
            "delete everything after # on each line of a.conf": "sed -i 's/#.*/#/' a.conf",
            "remove the text before the first comma in each line of a.txt": "sed -i 's/^[^,]*,/,/' a.txt",
        },
        no=("delete everything in a.txt", "delete the lines after foo in a.txt"),
        also="file text first each all line on in of from the word character sign",
    ),
    intent(
        "shapes.word.off",
        say="(delete|strip|cut|drop) (first|last) word each line {f:files}",
        run=word_off,
        yes={
            "delete the last word of each line in a.txt": "sed -i -E 's/[[:space:]]*[^[:space:]]+[[:space:]]*$//' a.txt",
        },
        no=("delete the last line of a.txt", "last word of each line in a.txt"),
        also="file text of in from",
    ),
    intent(
        "shapes.words.first",
        say="first {n:number} word each line {f:files}",
        run=first_words,
        yes={"keep only the first 2 words of each line in a.txt": "cut -d' ' -f1-2 a.txt"},
        no=("first word of each line in a.txt", "first 2 lines of a.txt"),
        also="file text of in keep extract",
    ),
    intent(
        "shapes.characters",
        say=(
            "character {n:number} !to {m:number} each line {f:files}",
            "character {r:range} each line {f:files}",
            "{n:nth} character each line {f:files}",
        ),
        run=characters,
        yes={
            "print characters 3 to 8 of every line of a.txt": "cut -c 3-8 a.txt",
            "print the 5th character of each line in a.txt": "cut -c 5 a.txt",
        },
        no=("first 3 characters of each line in a.txt", "count characters in a.txt"),
        also="file text of in extract to",
    ),
    intent(
        "shapes.word.of.line",
        say=(
            "{n:nth} word !of {m:nth} line {f:files}",
            "{n:nth} word line {m:number} {f:files}",
        ),
        run=word_of_line,
        yes={"print the third word of the second line of a.txt": "awk 'NR == 2 {print $3}' a.txt"},
        no=("third word of each line of a.txt", "second line of a.txt"),
        also="file text of in on from",
    ),
    intent(
        "shapes.lines.longest",
        say=(
            "{n:number} (longest|shortest) lines {f:files}",
            "sort {f:files} !by [line] length (longest|shortest) first",
            "sort lines {f:files} length (longest|shortest) first",
        ),
        run=longest_lines,
        yes={
            "show the 3 longest lines in a.txt": "awk '{print length, $0}' a.txt | sort -nr | head -n 3 | cut -d' ' -f2-",
        },
        no=("longest line of a.txt", "sort a.txt by length"),
        also="file text line of in by",
    ),
    intent(
        "shapes.lines.length",
        say=(
            "[count] lines between {a:number} !and {b:number} character {f:files}",
            "[count] lines !with {a:number} !to {b:number} character {f:files}",
        ),
        run=of_length,
        yes={
            "lines of big.txt that are between 10 and 20 characters long": "awk 'length >= 10 && length <= 20' big.txt",
        },
        no=("lines longer than 10 characters in a.txt", "lines between 10 and 20 of a.txt"),
        also="file text of in long length with line",
    ),
    intent(
        "shapes.lines.quoted",
        say=(
            "(add|insert) [single|double] quote around each line {f:files}",
            "move [single|double] quote around each line (!in|!of|!from) {f:files}",
            "(wrap|enclose|surround|quote) each line {f:files} (single|double) [quote|quotes]",
            "(wrap|enclose|surround) each line {f:files} (quote|quotes)",
        ),
        run=quoted_lines,
        yes={"put quotes around every line in a.txt": "sed -i 's/.*/\"&\"/' a.txt"},
        no=("remove quotes from a.txt", "add foo to each line of a.txt"),
        also="file text in of with double single quote",
    ),
    intent(
        "shapes.column.case",
        say=(
            "(uppercase|lowercase) column {n:number} {f:files}",
            "(uppercase|lowercase) (first|last) column {f:files}",
        ),
        run=column_case,
        yes={
            "make the first column of a.csv uppercase": "awk -F, 'BEGIN {OFS = \",\"} {$1 = toupper($1)} {print}' a.csv",
        },
        no=("convert a.csv to uppercase", "column 1 of a.csv"),
        also="file text csv tsv values value of in all header except without skip convert change turn create",
    ),
)
