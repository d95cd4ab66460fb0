"""Intents that drop, keep or order parts of files: lines another has, lines by number."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import in_place, path, q, sed
from caro.backends.static.intents.text_fields import separator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def also_in(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print, count or delete the lines of a file that another one has too."""
    a, b = path(values["a"]), path(values["b"])
    folded = "i" if "insensitive" in values else ""
    if "word" in values and "line" not in values:
        if "delete" in values or folded or environment.dialect == "busybox":
            return None
        one, other = (f"<(tr -cs '[:alnum:]' '\\n' < {file} | sort -u)" for file in (a, b))
        return f"comm -12 {one} {other}" + (" | wc -l" if "count" in values else "")
    if "delete" in values:
        if "count" in values or folded:
            return None
        # grep would tell by its exit that nothing is left, and the file would stay
        kept = "FILENAME == ARGV[1] {seen[$0]; next} !($0 in seen)"
        return f"awk '{kept}' {b} {a} > {a}.tmp && mv {a}.tmp {a}"
    return f"grep {'-c ' if 'count' in values else ''}-{folded}xFf {b} {a}"


def lines_dropped(values: Mapping[str, Any], environment: Environment) -> str:
    """Delete single lines by number, or all after one."""
    if "n" in values:
        script = f"{int(values['n']) + 1},$d"
    elif "a" in values:
        script = "; ".join(f"{values[slot]}d" for slot in "abc" if slot in values)
    else:
        script = "1d; $d"
    return f"{in_place(environment)} {sed(script)} {path(values['f'])}"


def below_header(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Sort the rows of a table by a column; the header stays on top or goes."""
    mark, file = separator(values), path(values["f"])
    if len(mark) > 1:
        return None
    option = "" if not mark else "-t$'\\t' " if mark == "\t" else f"-t{q(mark)} "
    n = values.get("n", 1)
    flags = ("n" if "numeric" in values else "") + ("r" if values.keys() & {"reverse", "descending"} else "")
    rows = f"tail -n +2 {file} | sort {option}-k{n},{n}{flags}"
    return f"head -n 1 {file} && {rows}" if "keep" in values else rows


def columns_dropped(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print a table without two of its columns."""
    mark = separator(values)
    if environment.dialect != "gnu" or len(mark) != 1:
        return None
    option = "" if mark == "\t" else f"-d{q(mark)} "
    return f"cut {option}--complement -f{values.get('n', 1)},{values['m']} {path(values['f'])}"


def repeated(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the lines that come more often than so many times, or less."""
    signs = (("atleast", ">="), ("atmost", "<="), ("larger", ">"), ("smaller", "<"))
    sign = next(s for c, s in signs if c in values)
    return f"sort {path(values['f'])} | uniq -c | awk '$1 {sign} {values['n']}'"


def trailing_off(values: Mapping[str, Any], environment: Environment) -> str:
    """Delete a mark at the end of each line."""
    sign = next(s for c, s in TRAILS if c in values)
    return f"{in_place(environment)} {sed(f's/{sign}*$//')} {path(values['f'])}"


TRAILS = (("comma", ","), ("semicolon", ";"), ("colon", ":"), ("period", "[.]"), ("slash", "\\/"))


def headed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Put a header before the first line."""
    text = str(values["t"])
    if environment.dialect != "gnu" or "\\" in text:
        return None
    return f"{in_place(environment)} {sed('1i ' + text)} {path(values['f'])}"


def at_blanks(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Write each paragraph to a file of its own."""
    stem, _, ending = str(values["f"]).rpartition(".")
    if not stem or any(c in stem for c in "\"\\'"):
        return None
    return f'awk -v RS= \'{{out = "{stem}_" NR ".{ending}"; print > out; close(out)}}\' {path(values["f"])}'


INTENTS = (
    intent(
        "parts.lines.repeated",
        say="lines occurrence (larger|smaller|atleast|atmost) {n:number} {f:file}",
        run=repeated,
        yes={"find lines in big.log that occur more than 10 times": "sort big.log | uniq -c | awk '$1 > 10'"},
        no=("lines larger than 10 characters in a.txt", "duplicate lines of a.txt"),
        also="file text occurrence find in of all",
    ),
    intent(
        "parts.trailing.off",
        say=(
            "(delete|strip|drop|trim) trailing (comma|semicolon|colon|period|slash) [each|all] [lines] {f:file}",
            "(delete|strip|drop|trim) (comma|semicolon|colon|period|slash) end each line {f:file}",
        ),
        run=trailing_off,
        yes={"delete the trailing commas of each line in list.csv": "sed -i 's/,*$//' list.csv"},
        no=("remove trailing whitespace from a.txt", "remove all commas from a.txt"),
        also="file text csv line each all end at of in from",
    ),
    intent(
        "parts.lines.alsoin",
        say=(
            "[count|delete] lines {a:file} alsoin {b:file}",
            "[count|delete] (word|item|entry|name|value) {a:file} alsoin {b:file}",
        ),
        run=also_in,
        yes={
            "count the lines in a.txt that are also in b.txt": "grep -c -xFf b.txt a.txt",
            "remove all lines from a.txt that are also in b.txt": "awk 'FILENAME == ARGV[1] {seen[$0]; next} !($0 in seen)' b.txt a.txt > a.txt.tmp && mv a.txt.tmp a.txt",
        },
        no=("count the lines in a.txt and b.txt", "lines in a.txt but not in b.txt"),
        also="file text line all in from insensitive word item entry name value count delete",
    ),
    intent(
        "parts.lines.dropped",
        say=(
            "delete lines {a:number} !and {b:number} {f:file}",
            "delete lines {a:number} {b:number} !and {c:number} {f:file}",
            "delete first !and last line {f:file}",
            "delete lines after line {n:number} {f:file}",
            "delete !everything after line {n:number} {f:file}",
        ),
        run=lines_dropped,
        yes={
            "remove lines 3, 5 and 7 from a.txt": "sed -i '3d; 5d; 7d' a.txt",
            "delete the first and the last line of a.txt": "sed -i '1d; $d' a.txt",
            "delete all lines after line 100 in a.txt": "sed -i '101,$d' a.txt",
        },
        no=("delete lines 3 to 5 of a.txt", "delete the first line of a.txt"),
        also="file text line all from of in",
    ),
    intent(
        "parts.sort.below.header",
        say=(
            "sort {f:file} !by column {n:number} [numeric] (keep|except|without|skip) header",
            "sort {f:file} !by first column [numeric] (keep|except|without|skip) header",
        ),
        run=below_header,
        yes={
            "sort a.csv by column 2 but keep the header on top": "head -n 1 a.csv && tail -n +2 a.csv | sort -t, -k2,2",
            "sort a.csv by column 2 numerically, skip the header": "tail -n +2 a.csv | sort -t, -k2,2n",
        },
        no=("sort a.csv by column 2", "delete the header of a.csv"),
        also="file csv tsv line numeric reverse descending ascending order first top at on in the place alphabetical keep",
    ),
    intent(
        "parts.columns.dropped",
        say=(
            "(delete|drop|except|without) columns {n:number} !and {m:number} {f:file}",
            "(delete|drop|except|without) first !and {m:number} columns {f:file}",
        ),
        run=columns_dropped,
        yes={"delete columns 2 and 3 from a.csv": "cut -d, --complement -f2,3 a.csv"},
        no=("columns 2 and 3 of a.csv", "delete column 2 from a.csv"),
        also="file csv tsv from of all in only show",
    ),
    intent(
        "parts.header.add",
        say=(
            "(add|insert|prepend|put) header [line] {t:quoted_text} !to {f:file}",
            "(add|insert|prepend|put) {t:quoted_text} !as header [line] {f:file}",
            "(add|insert|prepend|put) header [line] {t:quoted_text} {f:file}",
        ),
        run=headed,
        yes={"add a header line 'id,name' to data.csv": "sed -i '1i id,name' data.csv"},
        no=("add a header to data.csv", "delete the header of data.csv"),
        also="file csv tsv line to as of the top beginning start",
    ),
    intent(
        "parts.unique.skipping",
        say=(
            "unique {f:file} (except|skip) first column",
            "unique {f:file} (except|skip) first {n:number} columns",
        ),
        run="uniq -f [[n?{n}]][[!n?1]] {f}",
        yes={"uniq a.txt ignoring the first field": "uniq -f 1 a.txt"},
        no=("unique values of column 1 of a.txt", "unique lines of a.txt"),
        also="file text lines line compare",
    ),
    intent(
        "parts.rot13",
        say="rot13 {f:file}",
        run="tr 'A-Za-z' 'N-ZA-Mn-za-m' < {f}",
        yes={"apply rot13 to a.txt": "tr 'A-Za-z' 'N-ZA-Mn-za-m' < a.txt"},
        no="base64 encode a.txt",
        also="file text encode decode to with convert apply translate change turn",
    ),
    intent(
        "parts.split.paragraphs",
        say=(
            "split {f:file} (!at|!by|!on) [each] (empty|blank) line [separate] [files]",
            "split {f:file} (!to|!by|!at) (paragraph|paragraphs) [separate] [files]",
            "(paragraph|paragraphs) {f:file} separate file",
        ),
        run=at_blanks,
        yes={
            "split a.txt at each blank line into separate files": 'awk -v RS= \'{out = "a_" NR ".txt"; print > out; close(out)}\' a.txt',
        },
        no=("delete blank lines in a.txt", "split a.txt into files of 10 lines"),
        also="file text each separate one every own into each of",
    ),
)
