"""Intents about columns: of tables in csv, tsv and blank-separated files."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import names_file, number, path, q, regex, sed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

NAMED = (("comma", ","), ("semicolon", ";"), ("colon", ":"), ("pipe", "|"), ("tab", "\t"))
COLON_FILES = ("/etc/passwd", "/etc/group", "/etc/shadow")


def separator(values: Mapping[str, Any]) -> str:
    """Return the separator asked for, or the one the file's name implies; "" for runs of blanks."""
    if "x" in values:
        return str(values["x"])
    for concept, character in NAMED:
        if concept in values:
            return character
    name = str(values["f"]).lower()
    if name.endswith(".csv"):
        return ","
    if name.endswith(".tsv"):
        return "\t"
    return ":" if name in COLON_FILES else ""


def awk(values: Mapping[str, Any], program: str) -> str:
    """Return an awk call with the file's separator."""
    mark = separator(values)
    if not mark:
        option = ""
    elif mark == "\t":
        option = "-F'\\t' "
    else:
        option = f"-F{q('[' + mark + ']' if mark in '|.*+?^$' else mark)} "
    return f"awk {option}{sed(program)} {path(values['f'])}"


def which(values: Mapping[str, Any], name: str = "n") -> str:
    """Return awk's name for the column asked for."""
    if name in values:
        return f"${values[name]}"
    return "$NF" if "last" in values else "$1"


def guard(values: Mapping[str, Any]) -> str:
    """Return the condition that leaves out a header, where the request says so."""
    header = "header" in values or ("first" in values and "line" in values and "n" in values)
    return "NR > 1 " if header and any(c in values for c in ("except", "without", "skip", "not")) else ""


def spares(values: Mapping[str, Any]) -> bool:
    """Tell whether the request leaves something out, and no header: "ignoring the first field"."""
    told = any(c in values for c in ("except", "without", "skip"))
    return told and "header" not in values and not ("first" in values and "line" in values)


def column(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print one column, several, or a range of them."""
    if values.get("n") == 0 or names_file(str(values.get("x", ""))) or spares(values):
        return None
    if "m" in values and "n" not in values:
        values = {**values, "n": 1}
    mark = separator(values)
    if "m" in values and "to" in values and mark and len(mark) == 1 and not guard(values):
        delimiter = "" if mark == "\t" else f"-d{q(mark)} "
        return f"cut {delimiter}-f{values['n']}-{values['m']} {path(values['f'])}"
    if "m" in values and "to" in values:
        shown = ", ".join(f"${k}" for k in range(int(values["n"]), int(values["m"]) + 1))
        return awk(values, f"{guard(values)}{{print {shown}}}") if shown else None
    if mark and len(mark) == 1 and not guard(values) and "last" not in values:
        fields = ",".join(str(values[k]) for k in ("n", "m", "o") if k in values) or "1"
        delimiter = "" if mark == "\t" else f"-d{q(mark)} "
        return f"cut {delimiter}-f{fields} {path(values['f'])}"
    shown = ", ".join(which(values, k) for k in ("n", "m", "o") if k in values) or which(values)
    return awk(values, f"{guard(values)}{{print {shown}}}")


def literal(value: Any) -> str:
    """Return a value as awk writes it: a number as it is, anything else as a string."""
    text = str(value)
    if text.replace(".", "", 1).isdigit():
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


NO_VALUES = frozenset(
    "same duplicate duplicates unique distinct empty blank missing different repeated".split()
)
"""What rows are like in a column by comparison, and no value of it."""


def rows(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print the rows whose column compares so with a value; or count them."""
    if str(values["v"]).lower() in NO_VALUES:
        return None
    value = literal(values["v"])
    signs = (("atleast", ">="), ("atmost", "<="), ("larger", ">"), ("smaller", "<"))
    sign = next((s for c, s in signs if c in values), None)
    where = which(values)
    if sign is not None and value[0] == '"':
        return None
    if "containing" in values:
        test = f"index({where}, {value if value[0] == chr(34) else chr(34) + value + chr(34)})"
        test = "!" + test if "not" in values else test
    else:
        test = f"{where} {sign or ('!=' if 'not' in values else '==')} {value}"
    if spares(values):
        return None
    if "header" in values and not guard(values):
        test = "NR == 1 || " + test
    if "count" in values:
        return awk(values, f"{test} {{n++}} END {{print n + 0}}")
    return awk(values, test)


def of_lines(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print one column of the lines that hold a text."""
    text = regex(str(values["v"]))
    return None if "'" in text else awk(values, f"/{text}/ {{print {which(values)}}}")


EXTREMES = (("min", "<"), ("max", ">"))
"""Name of an extreme to the sign of what replaces it."""


def figure(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Sum, average, or the extreme of one column."""
    if not values.keys() & {"n", "column", "number", "numbers", "value", "values", "line", "add"}:
        from caro.backends.static.intents.text_sort import of_numbers

        if environment.may_look and not of_numbers(str(values["f"]), environment):
            return None  # "the sum of a.iso" is no sum of numbers
    where, only = which(values), guard(values)
    if "average" in values and "sum" in values:
        numeric = f"{where} == {where} + 0 " if not only and separator(values) else only
        return awk(values, f"{numeric}{{s += {where}; n++}} END {{if (n) print s, s / n}}")
    if "average" in values:
        numeric = f"{where} == {where} + 0 " if not only and separator(values) else only
        return awk(values, f"{numeric}{{s += {where}; n++}} END {{if (n) print s / n}}")
    first = "NR == 2" if only else "NR == 1"
    if not only and separator(values):
        return _of_table(values, where)  # its first line may name the columns
    if values.keys() & {"maximum", "largest"} and values.keys() & {"minimum", "smallest"}:
        keeps = " ".join(f"if ({first} || {where} {sign} {m}) {m} = {where};" for m, sign in EXTREMES)
        return awk(values, f"{only}{{{keeps[:-1]}}} END {{print min, max}}")
    if any(c in values for c in ("maximum", "largest")):
        return awk(
            values, f"{only + '&& ' if only else ''}({first} || {where} > m) {{m = {where}}} END {{print m}}"
        )
    if any(c in values for c in ("minimum", "smallest")):
        return awk(
            values, f"{only + '&& ' if only else ''}({first} || {where} < m) {{m = {where}}} END {{print m}}"
        )
    return awk(values, f"{only}{{s += {where}}} END {{print s}}")


def _of_table(values: Mapping[str, Any], where: str) -> str:
    """Print an extreme of one column, or the sum where none is asked for, over the numbers in it alone."""
    wanted = [
        (m, sign)
        for m, sign in EXTREMES
        if values.keys() & ({"maximum", "largest"} if m == "max" else {"minimum", "smallest"})
    ]
    if not wanted:
        return awk(values, f"{{s += {where}}} END {{print s}}")
    if len(wanted) == 1:
        test = f'{where} == {where} + 0 && (m == "" || {where} {wanted[0][1]} m)'
        return awk(values, f"{test} {{m = {where}}} END {{print m}}")
    keeps = "; ".join(f'if ({m} == "" || {where} {sign} {m}) {m} = {where}' for m, sign in wanted)
    return awk(values, f"{where} == {where} + 0 {{{keeps}}} END {{print min, max}}")


def group(values: Mapping[str, Any], environment: Environment) -> str:
    """Count the rows, or sum a column, for each value of another."""
    key, only = which(values), guard(values)
    if "m" in values:
        return awk(values, f"{only}{{s[{key}] += ${values['m']}}} END {{for (k in s) print k, s[k]}}")
    return awk(values, f"{only}{{n[{key}]++}} END {{for (k in n) print k, n[k]}}")


def values_of(values: Mapping[str, Any], environment: Environment) -> str | None:
    """List or count the distinct values of a column, or rank them by how often they come."""
    if spares(values):
        return None
    picked = column({k: v for k, v in values.items() if k != "k"}, environment)
    if picked is None:
        return None
    if "frequent" in values or "top" in values or "occurrence" in values:
        limit = f" | head -n {number(values, 'k')}" if "k" in values else ""
        return f"{picked} | sort | uniq -c | sort -rn{limit}"
    if "duplicate" in values:
        return f"{picked} | sort | uniq -d"
    return f"{picked} | sort -u" + (" | wc -l" if "count" in values else "")


def _no_table(values: Mapping[str, Any]) -> bool:
    """Tell whether the file is of a kind that holds no header."""
    return (
        str(values["f"])
        .lower()
        .endswith(
            (".json", ".jsonl", ".ndjson", ".geojson", ".yaml", ".yml", ".toml", ".xml", ".html", ".md")
        )
    )


def by_name(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print a column by the name in the header."""
    if _no_table(values):
        return None
    values = {**values, "comma": True} if not separator(values) else values
    name = literal(values["c"]) if not str(values["c"]).isdigit() else f'"{values["c"]}"'
    return awk(values, f"NR == 1 {{for (i = 1; i <= NF; i++) if ($i == {name}) c = i; next}} {{print $c}}")


def header(values: Mapping[str, Any], environment: Environment) -> str | None:
    """List the names of the columns, one a line."""
    if _no_table(values):
        return None
    mark = separator(values) or ","
    return f"head -n 1 {path(values['f'])} | tr {q(mark) if mark != chr(9) else chr(39) + chr(92) + 't' + chr(39)} '\\n'"


def count_columns(values: Mapping[str, Any], environment: Environment) -> str:
    """Count the columns by the first line."""
    return awk(values, "NR == 1 {print NF; exit}")


def drop_column(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print a file without one column."""
    mark = separator(values)
    if "last" in values and mark:
        sign = "[^" + ("\\t" if mark == "\t" else mark) + "]"
        return f"sed 's/{mark if mark != chr(9) else chr(92) + 't'}{sign}*$//' {path(values['f'])}"
    if environment.dialect != "gnu" or not mark or len(mark) != 1 or "last" in values:
        return None
    delimiter = "" if mark == "\t" else f"-d{q(mark)} "
    return f"cut {delimiter}--complement -f{number(values)} {path(values['f'])}"


def swap(values: Mapping[str, Any], environment: Environment) -> str:
    """Print a table with two columns exchanged."""
    mark = separator(values)
    out = "" if not mark else f'BEGIN {{OFS = "{mark if mark != chr(9) else chr(92) + "t"}"}} '
    a, b = values.get("n", 1), values.get("m", 2)
    return awk(values, f"{out}{{t = ${a}; ${a} = ${b}; ${b} = t; print}}")


def table(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Align columns for reading; what is no table is laid out by its own tool."""
    if str(values["f"]).endswith(".json"):
        return f"jq . {path(values['f'])}"
    if str(values["f"]).endswith((".xml", ".html", ".svg")):
        return f"xmllint --format {path(values['f'])}"
    if str(values["f"]).endswith((".yaml", ".yml", ".toml", ".py", ".js", ".ts", ".css", ".sql")):
        return None
    mark = separator(values)
    if mark == "\t":
        return f"column -t -s $'\\t' {path(values['f'])}"
    return f"column -t{' -s ' + q(mark) if mark else ''} {path(values['f'])}"


ALSO = (
    "file text csv tsv value values number line lines data delimited separated delimiter separator comma semicolon "
    "colon pipe tab header except without skip space"
)

SIGNS = {
    "colon": ":", "comma": ",", "semicolon": ";", "equals": "=", "pipe": "|", "slash": "/", "dash": "-",
    "period": ".", "at": "@",
}  # fmt: skip


def beside(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print what stands before or after the first of a sign in each line."""
    sign = next((sign for name, sign in SIGNS.items() if name in values), None)
    fields = "1" if "before" in values else "2-"
    return f"cut -d{q(sign)} -f{fields} {path(values['f'])}" if sign is not None else None


def of_numbers_only(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print the numbers of a file within a bound; None where its lines are no numbers."""
    from caro.backends.static.intents.text_sort import of_numbers

    if not of_numbers(str(values["f"]), environment) and environment.may_look:
        return None
    file = path(values["f"])
    signs = (("larger", ">"), ("smaller", "<"), ("under", "<"), ("atleast", ">="), ("atmost", "<="))
    sign = next((sign for name, sign in signs if name in values), None)
    test = f"$1 {sign} {values['n']}"
    return f"awk '{test}' {file}" + (" | wc -l" if "count" in values else "") if sign else None


INTENTS = (
    intent(
        "fields.numbers",
        say=("[count] (numbers|values) (larger|smaller|under|atleast|atmost) {n:number} {f:files}",),
        run=of_numbers_only,
        yes={
            "numbers bigger than 50 in numbers.txt": "awk '$1 > 50' numbers.txt",
            "how many numbers in a.txt are smaller than 10": "awk '$1 < 10' a.txt | wc -l",
        },
        no=("lines with more than 50 characters in a.txt", "sum of numbers.txt"),
        also="file text all find of in than is are",
    ),
    intent(
        "fields.beside",
        say=(
            "(part|text|!everything) (before|after) (colon|comma|semicolon|equals|pipe|slash|dash) [each|all] [lines] {f:files}",
        ),
        run=beside,
        yes={
            "show only the part before the colon in users.txt": "cut -d: -f1 users.txt",
            "the text after the comma in each line of a.txt": "cut -d, -f2- a.txt",
        },
        no=("lines before the colon of a.txt", "column 2 of a.txt"),
        also="file text only first sign character each line all everything in of",
    ),
    intent(
        "fields.column",
        say=(
            "column {n:number} {f:files}",
            "(first|last) column {f:files}",
            "columns {n:number} !and {m:number} {f:files}",
            "columns {n:number} !to {m:number} {f:files}",
            "first !and {m:number} columns {f:files}",
            "columns {n:number} {m:number} !and {o:number} {f:files}",
            "column {n:number} {f:files} (delimiter|separator|separated|split) {x:text}",
            "(except|without|skip) header column {n:number} {f:files}",
            "{n:number} word each line {f:files}",
            "(first|last) word each line {f:files}",
        ),
        run=column,
        yes={
            "print the second column of data.csv": "cut -d, -f2 data.csv",
            "show column 3 of table.txt": "awk '{print $3}' table.txt",
            "print columns 1 and 3 of data.csv": "cut -d, -f1,3 data.csv",
            "last column of table.txt": "awk '{print $NF}' table.txt",
            "show the first field of /etc/passwd": "cut -d: -f1 /etc/passwd",
            "print the 2nd column of data.csv without the header": "awk -F, 'NR > 1 {print $2}' data.csv",
            "print columns 2 to 4 of data.tsv": "cut -f2-4 data.tsv",
            "first word of each line in a.txt": "awk '{print $1}' a.txt",
        },
        no=(
            "sum column 3 of table.txt",
            "sort data.csv by column 2",
            "how many columns does data.csv have",
            "delete column 2 of data.csv",
        ),
        also=ALSO + " only extract from each of the",
    ),
    intent(
        "fields.rows",
        say=(
            "lines column {n:number} {v:text} {f:files} [where|whose|equals|equal|same]",
            "lines column {n:number} [not] (larger|smaller|atleast|atmost|containing) {v:text} {f:files}",
            "column {n:number} (larger|smaller|atleast|atmost|equals|equal|containing) {v:text} {f:files}",
            "count lines column {n:number} (larger|smaller|atleast|atmost|equals|equal|containing) {v:text} {f:files}",
            "lines (first|last) column (larger|smaller|atleast|atmost|equals|equal|containing) {v:text} {f:files}",
        ),
        run=rows,
        yes={
            "show rows of data.csv where column 3 is greater than 100": "awk -F, '$3 > 100' data.csv",
            "print lines of table.txt whose second column equals foo": "awk '$2 == \"foo\"' table.txt",
            "how many rows in data.csv have column 2 equal to paris": "awk -F, '$2 == \"paris\" {n++} END {print n + 0}' data.csv",
        },
        no=("column 3 of data.csv", "sort data.csv by column 3"),
        also=ALSO + " where whose equals equal to not only filter all keep the",
    ),
    intent(
        "fields.of_lines",
        say=(
            "column {n:number} !of lines !with {v:text} {f:files}",
            "column {n:number} !of lines (containing|matching) {v:text} {f:files}",
            "column {n:number} !from lines !with {v:text} {f:files}",
            "column {n:number} !from lines (containing|matching) {v:text} {f:files}",
        ),
        run=of_lines,
        yes={
            "show the 5th field of lines with GET in access.log": "awk '/GET/ {print $5}' access.log",
            "print column 2 of the lines containing paris in data.csv": "awk -F, '/paris/ {print $2}' data.csv",
        },
        no=("column 3 of data.csv", "lines of data.csv where column 2 is paris"),
        also=ALSO + " with only the each",
    ),
    intent(
        "fields.figure",
        say=(
            "(sum|total|average|maximum|minimum|largest|smallest) column {n:number} {f:files}",
            "(minimum|smallest) (maximum|largest) column {n:number} {f:files}",
            "(minimum|smallest) (maximum|largest) [values|numbers|number|value] column {n:number} {f:files}",
            "(sum|total|average|maximum|minimum|largest|smallest) (first|last) column {f:files}",
            "(sum|total|average|maximum|minimum|largest|smallest) (numbers|number|values|value) {f:files}",
            "(sum|average) lines {f:files}",
            "add numbers {f:files}",
            "add values column {n:number} {f:files}",
            "(sum|average) !of {f:files}",
            "sum average {f:files}",
        ),
        run=figure,
        yes={
            "sum the third column of data.csv": "awk -F, '{s += $3} END {print s}' data.csv",
            "average of column 2 in table.txt": "awk '{s += $2; n++} END {if (n) print s / n}' table.txt",
            "what is the maximum of column 3 in data.csv skipping the header": "awk -F, 'NR > 1 && (NR == 2 || $3 > m) {m = $3} END {print m}' data.csv",
            "minimum and maximum of column 4 in data.txt": "awk '{if (NR == 1 || $4 < min) min = $4; if (NR == 1 || $4 > max) max = $4} END {print min, max}' data.txt",
            "sum and average of numbers.txt": "awk '{s += $1; n++} END {if (n) print s, s / n}' numbers.txt",
            "add up all the numbers in numbers.txt": "awk '{s += $1} END {print s}' numbers.txt",
        },
        no=(
            "column 3 of data.csv",
            "sum column 3 grouped by column 1 of data.csv",
            "average line length of a.txt",
        ),
        also=ALSO + " all of up in numbers",
    ),
    intent(
        "fields.group",
        say=(
            "count lines each value column {n:number} {f:files}",
            "(count|group|lines) (grouped|group) !by column {n:number} {f:files}",
            "count each column {n:number} {f:files}",
            "sum column {m:number} (grouped|group|each) [by] column {n:number} {f:files}",
            "sum column {m:number} !by column {n:number} {f:files}",
            "group {f:files} !by column {n:number} !and sum column {m:number}",
            "group {f:files} !by first column !and sum {m:number} [column]",
            "group {f:files} !by first column !and sum column {m:number}",
        ),
        run=group,
        yes={
            "sum column 3 grouped by column 1 in data.csv": "awk -F, '{s[$1] += $3} END {for (k in s) print k, s[k]}' data.csv",
            "count rows grouped by column 2 in data.csv": "awk -F, '{n[$2]++} END {for (k in n) print k, n[k]}' data.csv",
        },
        no="sum column 3 of data.csv",
        also=ALSO + " each by for",
    ),
    intent(
        "fields.values",
        say=(
            "[count] (unique|different) [values] column {n:number} {f:files}",
            "[count] (unique|different) [values] (first|last) column {f:files}",
            "[top] frequent [{k:number}] [values] column {n:number} {f:files}",
            "top {k:number} [frequent] values column {n:number} {f:files}",
            "{k:number} frequent values column {n:number} {f:files}",
            "{k:number} frequent values first column {f:files}",
            "duplicate [values] column {n:number} {f:files}",
            "occurrence each [value] column {n:number} {f:files}",
        ),
        run=values_of,
        yes={
            "unique values of column 2 in data.csv": "cut -d, -f2 data.csv | sort -u",
            "how many distinct values are in the first column of data.csv": "cut -d, -f1 data.csv | sort -u | wc -l",
            "top 5 most common values in column 3 of data.csv": "cut -d, -f3 data.csv | sort | uniq -c | sort -rn | head -n 5",
        },
        no=("column 2 of data.csv", "unique lines of data.csv"),
        also=ALSO + " all count frequent occurrence in of each sort",
    ),
    intent(
        "fields.byname",
        say=("column {c:word} {f:files}", "column !named {c:text} {f:files}"),
        run=by_name,
        yes={
            "print the column named price from data.csv": "awk -F, 'NR == 1 {for (i = 1; i <= NF; i++) if ($i == \"price\") c = i; next} {print $c}' data.csv"
        },
        no=("column 3 of data.csv", "column names of data.csv"),
        also="file csv tsv header named called values",
    ),
    intent(
        "fields.names",
        say=(
            "(column|header) name {f:files}",
            "columns {f:files} (exist|available)",
            "header each line {f:files}",
        ),
        run=header,
        yes={"list the column names of data.csv": "head -n 1 data.csv | tr , '\\n'"},
        no="column 3 of data.csv",
        also="file csv tsv header column all",
    ),
    intent(
        "fields.count",
        say="count columns {f:files}",
        run=count_columns,
        yes={"how many columns does data.csv have": "awk -F, 'NR == 1 {print NF; exit}' data.csv"},
        no=("column 3 of data.csv", "count columns per line in data.csv"),
        also="file csv tsv comma separated tab",
    ),
    intent(
        "fields.drop",
        say=(
            "delete column {n:number} {f:files}",
            "(delete|drop) first column {f:files}",
            "drop column {n:number} {f:files}",
            "(delete|drop|except|without) last column {f:files}",
            "(except|without) column {n:number} {f:files}",
            "(except|without) first column {f:files}",
        ),
        run=drop_column,
        yes={"remove column 2 from data.csv": "cut -d, --complement -f2 data.csv"},
        no="column 2 of data.csv",
        also="file csv tsv from comma all separated tab",
    ),
    intent(
        "fields.swap",
        say=(
            "(replace|exchange) columns {n:number} !and {m:number} {f:files}",
            "(swap|exchange|replace) first !and second columns {f:files}",
            "(swap|exchange|replace|reverse) first !and {m:number} columns {f:files}",
        ),
        run=swap,
        yes={
            "swap columns 1 and 2 of data.csv": "awk -F, 'BEGIN {OFS = \",\"} {t = $1; $1 = $2; $2 = t; print}' data.csv"
        },
        no="columns 1 and 2 of data.csv",
        also="file csv tsv comma separated tab",
    ),
    intent(
        "fields.table",
        say=(
            "(table|align|aligned|tabular|pretty) {f:files}",
            "(align|aligned) columns {f:files}",
            "(pretty|pretty-print) {f:files} table",
            "pretty-print {f:files}",
        ),
        run=table,
        yes={
            "show data.csv as a table": "column -t -s , data.csv",
            "align the columns of table.txt": "column -t table.txt",
        },
        no=("column 3 of data.csv",),
        also="file csv tsv columns nicely nice formatted comma print format table aligned neat neatly",
    ),
    intent(
        "fields.tsv",
        say=("(convert|turn|change) {f:files} (tsv|tab|tabs) [separated]",),
        run="tr ',' '\\t' < {f}",
        yes={"convert data.csv to tsv": "tr ',' '\\t' < data.csv"},
        no="convert data.tsv to csv",
        also="file csv separated values format from",
    ),
    intent(
        "fields.csv",
        say=("(convert|turn|change) {f:files} (csv|comma)",),
        run="tr '\\t' ',' < {f}",
        yes={"convert data.tsv to csv": "tr '\\t' ',' < data.tsv"},
        no="convert data.csv to tsv",
        also="file tsv separated values format from tab",
    ),
    intent(
        "fields.passwd",
        say=("(usernames|users|user) !from {f:files}", "(usernames|user) !in {f:files}"),
        run="cut -d: -f1 {f}",
        yes={"list the user names from /etc/passwd": "cut -d: -f1 /etc/passwd"},
        no="show the shell of each user in /etc/passwd",
        also="file all name names usernames",
    ),
    intent(
        "fields.passwd.shells",
        say=("(shells|shell) each user", "[login] (shells) user {f:files}", "login shell each user"),
        run="cut -d: -f1,7 /etc/passwd",
        yes={"show the login shells of each user": "cut -d: -f1,7 /etc/passwd"},
        no="list all users",
        also="all login their user users with",
    ),
)
