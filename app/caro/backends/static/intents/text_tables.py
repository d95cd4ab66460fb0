"""Intents about tables beyond one column: their rows by another file, one file each value, other forms."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import in_place, path, q, regex, replacement, sed
from caro.backends.static.intents.text_fields import NAMED, awk, column, guard, separator, which
from caro.backends.static.surroundings import exists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def joined_columns(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print columns with a mark between them; where the file has no mark of its own, it is the file's."""
    named = [(concept, mark) for concept, mark in (*NAMED, ("space", " ")) if concept in values]
    mark = str(values["x"]) if "x" in values else named[0][1] if len(named) == 1 else ""
    plain = {k: v for k, v in values.items() if k != "x" and k not in [concept for concept, _ in named]}
    own = separator(plain)
    if not mark or (own == "," and mark == ";"):
        return None  # whether the table has semicolons or is to have them is not said
    if not own or mark == own:
        return column(values, environment)
    glue = mark.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    shown = ", ".join(which(plain, slot) for slot in ("n", "m", "o") if slot in plain or slot == "n")
    return awk(plain, f'BEGIN {{OFS = "{glue}"}} {guard(plain)}{{print {shown}}}')


def counted(values: Mapping[str, Any], environment: Environment) -> str:
    """Print each value of a column with how often it comes."""
    picked = column({k: v for k, v in values.items() if k in ("n", "f", "last", "first")}, environment)
    if guard(values):
        picked = awk(values, f"{guard(values)}{{print {which(values)}}}")
    return f"{picked} | sort | uniq -c | sort -rn"


def sorted_once(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Sort lines by a column and print those that are alike once."""
    mark = separator(values)
    if "last" in values or len(mark) > 1:
        return None
    option = "" if not mark else "-t$'\\t' " if mark == "\t" else f"-t{q(mark)} "
    n = values.get("n", 1)
    flags = ("n" if "numeric" in values else "") + ("r" if values.keys() & {"reverse", "descending"} else "")
    out = f" > {path(values['o'])}" if "o" in values else ""
    return f"sort {option}-k{n},{n}{flags} {path(values['f'])} | uniq{out}"


def of_width(values: Mapping[str, Any], environment: Environment) -> str:
    """Print or count the lines that have so many columns, more or fewer."""
    signs = (("atleast", ">="), ("atmost", "<="), ("larger", ">"), ("smaller", "<"))
    sign = next((s for c, s in signs if c in values), "==")
    if values.keys() & {"not", "without", "except"}:
        sign = {"==": "!=", ">": "<=", "<": ">=", ">=": "<", "<=": ">"}[sign]
    test = f"NF {sign} {values['n']}"
    if "wordcount" in values:
        tail = " | wc -l" if "count" in values else ""
        return f"awk '{test}' {path(values['f'])}{tail}"
    return awk(values, f"{test} {{n++}} END {{print n + 0}}" if "count" in values else test)


def listed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print the rows of a table whose column stands in another file, a value a line, or stands not there."""
    if "last" in values:
        return None
    mark = separator(values)
    option = "" if not mark else "-F'\\t' " if mark == "\t" else f"-F{q(mark)} "
    test = f"{which(values)} in seen"
    if values.keys() & {"not", "missing", "without", "except"}:
        test = f"!({test})"
    keep = f"FILENAME == ARGV[1] {{seen[$0]; next}} {test}"
    return f"awk {option}'{keep}' {path(values['b'])} {path(values['f'])}"


def file_each(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Write the rows of each value of a column to a file of its own, named after the value."""
    ending = str(values["f"]).rpartition(".")[2].lower()
    if ending not in ("csv", "tsv", "txt", "log"):
        return None
    out = f'({which(values)} ".{ending}")'
    if "header" not in values:
        return awk(values, f"{{print > {out}}}")
    if values.keys() & {"without", "skip", "except"}:
        return awk(values, f"NR > 1 {{print > {out}}}")
    test = f"NR == 1 {{head = $0; next}} !seen[{which(values)}]++ {{print head > {out}}}"
    return awk(values, f"{test} {{print > {out}}}")


def padded(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print a file with the numbers of one column filled up with zeros."""
    mark, width = separator(values), values["m"]
    if not 0 < width < 100 or "last" in values:
        return None
    glue = f'BEGIN {{OFS = "{mark}"}} '.replace("\t", "\\t") if mark else ""
    where = which(values)
    return awk(values, f'{glue}{where} == {where} + 0 {{{where} = sprintf("%0{width}d", {where})}} {{print}}')


def as_json(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print a table as a list of objects, by the names in its header."""
    name = str(values["f"])
    if not name.lower().endswith((".csv", ".tsv")):
        return None
    mark = ', delimiter="\\t"' if name.lower().endswith(".tsv") else ""
    program = f"import csv, json, sys; print(json.dumps(list(csv.DictReader(sys.stdin{mark})), indent=2))"
    out = f" > {path(values['o'])}" if "o" in values else ""
    return f"python3 -c {q(program)} < {path(name)}{out}"


def renamed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Give a column another title in the header."""
    mark = separator(values)
    if mark not in (",", "\t", ";", "|", ":") or exists(str(values["f"]), environment):
        return None  # what is here has been looked at: it has no such column
    sign = "\\|" if mark == "|" else "\\t" if mark == "\t" else mark
    old, new = regex(str(values["a"])), replacement(str(values["b"]))
    if any(c in str(values["a"]) for c in "+?(){}|"):
        return None
    script = f"1s/(^|{sign}){old}({sign}|$)/\\1{new}\\2/"
    return f"{in_place(environment)} -E {sed(script)} {path(values['f'])}"


def first_columns(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print so many columns from the left."""
    n, mark = values["n"], separator(values)
    named = [concept for concept, _ in NAMED]
    own = separator({k: v for k, v in values.items() if k not in named})
    if not 0 < n < 30 or (own and own != mark):
        return None
    if len(mark) == 1 and not guard(values):
        return f"cut {'' if mark == chr(9) else f'-d{q(mark)} '}-f1-{n} {path(values['f'])}"
    return awk(values, f"{guard(values)}{{print {', '.join(f'${k}' for k in range(1, n + 1))}}}")


ALSO = "file text csv tsv value values number line lines data header except without skip only each of"
MARKS = "comma semicolon colon pipe tab space"

INTENTS = (
    intent(
        "tables.columns.joined",
        say=(
            "columns {n:number} !and {m:number} {f:files} separated !by (comma|semicolon|colon|pipe|tab|space)",
            "columns {n:number} !and {m:number} {f:files} separated !by {x:quoted_text}",
            "columns first !and {m:number} {f:files} separated !by (comma|semicolon|colon|pipe|tab|space)",
            "columns {n:number} {m:number} !and {o:number} {f:files} separated !by (comma|semicolon|colon|pipe|tab|space)",
        ),
        run=joined_columns,
        yes={
            "print columns 1 and 3 of data.csv separated by a tab": "awk -F, 'BEGIN {OFS = \"\\t\"} {print $1, $3}' data.csv",
        },
        no=("columns 1 and 3 of data.csv", "sum column 1 of data.csv"),
        also=ALSO + " only extract from",
    ),
    intent(
        "tables.values.counted",
        say=(
            "unique [values] column {n:number} {f:files} withcounts",
            "unique [values] (first|last) column {f:files} withcounts",
            "[values] column {n:number} {f:files} withcounts",
        ),
        run=counted,
        yes={
            "unique values of column 2 in data.csv with their counts": "cut -d, -f2 data.csv | sort | uniq -c | sort -rn",
        },
        no=("how many unique values are in column 2 of data.csv", "unique values of column 2 in data.csv"),
        also=ALSO + " all in from sort",
    ),
    intent(
        "tables.sorted.once",
        say=(
            "sort {f:files} !by column {n:number} unique",
            "sort {f:files} !by column {n:number} (delete|drop|without) duplicate [lines]",
            "sort {f:files} !by first column unique",
            "sort {f:files} !by first column (delete|drop|without) duplicate [lines]",
            "sort {f:files} !by column {n:number} unique (save|write|!to) {o:file}",
        ),
        run=sorted_once,
        yes={"sort log.txt by the second field and remove duplicates": "sort -k2,2 log.txt | uniq"},
        no=("unique values of column 2 in a.txt", "sort a.txt by column 2"),
        also="file text csv tsv line lines numeric reverse descending ascending order in alphabetical",
    ),
    intent(
        "tables.lines.width",
        say=(
            "[count] lines columncount {n:number} {f:files}",
            "[count] lines [not] (larger|smaller|atleast|atmost) columncount {n:number} {f:files}",
            "[count] lines [not] [containing] wordcount {n:number} {f:files}",
            "[count] lines [not] [containing] (larger|smaller|atleast|atmost) wordcount {n:number} {f:files}",
        ),
        run=of_width,
        yes={
            "print lines that have exactly 5 fields in table.txt": "awk 'NF == 5' table.txt",
            "how many rows of data.csv have more than 3 columns": "awk -F, 'NF > 3 {n++} END {print n + 0}' data.csv",
        },
        no=("column 5 of table.txt", "first 5 columns of table.txt"),
        also="file text csv tsv not all comma semicolon colon pipe tab separated find",
    ),
    intent(
        "tables.rows.listed",
        say=(
            "lines {f:files} (column|key) {n:number} [not] (!in|listed|appear|occurrence|exist|present) {b:file}",
            "lines {f:files} first column [not] (!in|listed|appear|occurrence|exist|present) {b:file}",
        ),
        run=listed,
        yes={
            "print the rows of a.csv whose first column appears in ids.txt": "awk -F, 'FILENAME == ARGV[1] {seen[$0]; next} $1 in seen' ids.txt a.csv",
        },
        no=("lines in a.txt that are in b.txt", "first column of a.csv"),
        also="file text csv tsv value values !where in not missing listed appear occurrence exist present listed is only find",
    ),
    intent(
        "tables.file.each",
        say=(
            "split {f:file} !to file each value column {n:number} [header]",
            "split {f:file} !by [value] column {n:number} [header]",
            "split {f:file} !to file each value first column [header]",
            "split {f:file} !by [value] first column [header]",
            "split {f:file} each value column {n:number} [header]",
            "split {f:file} file each column {n:number} [header]",
        ),
        run=file_each,
        yes={
            "split data.csv into one file per value of the second column": "awk -F, '{print > ($2 \".csv\")}' data.csv",
            "split data.csv by the first column, keeping the header in each file": 'awk -F, \'NR == 1 {head = $0; next} !seen[$1]++ {print head > ($1 ".csv")} {print > ($1 ".csv")}\' data.csv',
        },
        no=("split data.csv into files of 1000 lines", "column 2 of data.csv"),
        also="file csv tsv one separate value values unique each keep keeping with without skip except of in first header",
    ),
    intent(
        "tables.padded",
        say=(
            "pad [numbers] column {n:number} {f:file} !to {m:number} [digits] [zeros]",
            "pad [numbers] first column {f:file} !to {m:number} [digits] [zeros]",
            "pad [numbers] column {n:number} {f:file} !with zeros !to {m:number} [digits]",
        ),
        run=padded,
        yes={
            "pad the numbers in the first column of list.txt to 5 digits with zeros": "awk '$1 == $1 + 0 {$1 = sprintf(\"%05d\", $1)} {print}' list.txt",
        },
        no=("column 1 of list.txt", "numbers in list.txt"),
        also="file text csv tsv number numbers digits digit zero zeros leading with width character in of wide long value values",
    ),
    intent(
        "tables.renamed",
        say=(
            "rename column {a:word} {f:file} !to {b:word}",
            "(change|rename) header {a:word} {f:file} !to {b:word}",
            "rename column {a:word} header {f:file} !to {b:word}",
            "(change|rename) column name {a:word} {f:file} !to {b:word}",
        ),
        run=renamed,
        yes={
            "rename the column foo in people.csv to bar": "sed -i -E '1s/(^|,)foo(,|$)/\\1bar\\2/' people.csv",
        },
        no=("rename a.csv to b.csv", "print the column named foo of people.csv"),
        also="file csv tsv header column in of the title",
    ),
    intent(
        "tables.columns.first",
        say="first {n:number} columns {f:files}",
        run=first_columns,
        yes={
            "print the first 3 columns of data.csv": "cut -d, -f1-3 data.csv",
            "first 2 fields of each line of a.txt": "awk '{print $1, $2}' a.txt",
        },
        no=("first column of data.csv", "first 3 lines of data.csv"),
        also=ALSO + " " + MARKS + " separated extract from",
    ),
    intent(
        "tables.json",
        say=(
            "(convert|turn|transform|export|change) {f:file} [csv] !to json",
            "(convert|turn|transform|export|change) {f:file} [csv] !to {o:jsonfile}",
        ),
        run=as_json,
        yes={
            "convert data.csv to json": "python3 -c 'import csv, json, sys; print(json.dumps(list(csv.DictReader(sys.stdin)), indent=2))' < data.csv",
        },
        no=("convert data.json to csv", "pretty print data.json"),
        also="file csv array list objects",
    ),
)
