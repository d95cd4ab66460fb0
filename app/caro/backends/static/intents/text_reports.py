"""Intents that work a figure or a table out of lines: median, percentile, spread, the last row of each key, …"""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import in_place, number, path, q, regex, replacement, sed
from caro.backends.static.intents.text_fields import awk, separator
from caro.backends.static.intents.text_sort import of_numbers
from caro.backends.static.surroundings import exists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


SAID = frozenset(
    (
        "number",
        "numeric",
        "value",
        "latency",
        "latencies",
        "line",
        "oneline",
        "time",
        "times",
        "calculate",
        "compute",
    )
)
"""Concepts of a request that says itself that a file holds numbers."""


def _is_other(values: Mapping[str, Any], environment: Environment) -> bool:
    """Tell whether a file here holds no numbers, though nothing of the request says that it does."""
    name = str(values["f"])
    said = not SAID.isdisjoint(values)
    return not said and exists(name, environment) and not of_numbers(name, environment)


def median(values: Mapping[str, Any], environment: Environment) -> str | None:
    """The number in the middle of all, or halfway between the two there."""
    if _is_other(values, environment):
        return None
    middle = "if (NR % 2) print a[(NR + 1) / 2]; else print (a[NR / 2] + a[NR / 2 + 1]) / 2"
    return f"sort -n {path(values['f'])} | awk '{{a[NR] = $1}} END {{{middle}}}'"


RANKS = ("p50", "p75", "p90", "p95", "p99")
"""Percentiles by their short names."""


def percentile(values: Mapping[str, Any], environment: Environment) -> str | None:
    """The smallest number that so many percent of all numbers do not exceed (the nearest rank)."""
    if _is_other(values, environment):
        return None
    short = next((rank for rank in RANKS if rank in values), "")
    rank = int(short[1:]) if short else int(values["p"])
    if not 0 < rank <= 100:
        return None
    return f"sort -n {path(values['f'])} | awk '{{v[NR] = $1}} END {{if (NR) print v[int((NR * {rank} + 99) / 100)]}}'"


def spread(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Standard deviation or variance, of all there is or of a sample; the mean before it where asked."""
    if _is_other(values, environment):
        return None
    figure = "s / (NR - 1)" if "sample" in values else "s / NR"
    figure = figure if "variance" in values else f"sqrt({figure})"
    shown = f"m, {figure}" if "average" in values else figure
    least = "NR > 1" if "sample" in values else "NR"
    return f"awk '{{d = $1 - m; m += d / NR; s += d * ($1 - m)}} END {{if ({least}) print {shown}}}' {path(values['f'])}"


def drop_between(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete the lines between two others, which go too or stay; None where the request leaves that open."""
    if ("nomarks" in values) == ("withmarks" in values):
        return None
    span = f"/{regex(str(values['t']))}/,/{regex(str(values['u']))}/"
    script = span + ("{//!d;}" if "nomarks" in values else "d")
    return f"{in_place(environment)} {sed(script)} {path(values['f'])}"


def replace_on(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Replace a text on the lines that hold another one, or on those that do not."""
    told = values.keys() & {"containing", "matching", "starting", "ending"}
    if not told and any(str(values[slot]).isdigit() for slot in "abc"):
        return None  # "on the lines from 3 to 9"
    lines = ("^" if "starting" in values else "") + regex(str(values["c"]))
    lines += "$" if "ending" in values else ""
    other = "!" if any(c in values for c in ("not", "without", "except")) else ""
    script = f"/{lines}/{other}s/{regex(str(values['a']))}/{replacement(str(values['b']))}/g"
    prints = any(c in values for c in ("preview", "print", "output", "show"))
    tool = "sed" if prints and "place" not in values else in_place(environment)
    return f"{tool} {sed(script)} {path(values['f'])}"


def one_header(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Put tables one after another, with the header of the first alone."""
    ending = str(values.get("e", "tsv" if "tsvs" in values else "csv")).lstrip("*.")
    if ending not in ("csv", "tsv", "txt") or values.get("x", 1) != 1:
        return None
    if "." in str(values.get("d", "")).strip("./"):
        values = {**values, "o": values["d"]} if "o" not in values else values
        values = {name: value for name, value in values.items() if name != "d"}
    out = str(values.get("o") or f"merged.{ending}")
    folder = path(str(values["d"])).rstrip("/") + "/" if "d" in values else ""
    if exists(out, environment) and out.endswith("." + ending):
        return None  # it would be read as one table more, while it is written
    return f"awk 'FNR > 1 || NR == 1' {folder}*.{ending} > {path(out)}"


def of_each_key(values: Mapping[str, Any], environment: Environment) -> str | None:
    """The last or the first row of each value of a column, in the order in which the values first come."""
    n = number(values)
    if n < 1:
        return None
    if "first" in values and not values.keys() & {"last", "newest"}:
        return awk(values, f"!seen[${n}]++")
    kept = f"!(${n} in row) {{key[++n] = ${n}}} {{row[${n}] = $0}}"
    return awk(values, f"{kept} END {{for (i = 1; i <= n; i++) print row[key[i]]}}")


def transpose(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Turn rows into columns."""
    mark = separator(values)
    if len(mark) > 1:
        return None
    glue = '"\\t"' if mark == "\t" else f'"{mark or " "}"'
    grown = f"{{for (i = 1; i <= NF; i++) t[i] = NR == 1 ? $i : t[i] {glue} $i; if (NF > n) n = NF}}"
    out = f" > {path(values['o'])}" if "o" in values else ""
    return awk(values, f"{grown} END {{for (i = 1; i <= n; i++) print t[i]}}") + out


def visitors(values: Mapping[str, Any], environment: Environment) -> str:
    """Rank the user agents or the referrers of an access log in the combined format."""
    field = "$6" if "useragent" in values else "$4"
    n = number(values, default=0)
    head = f" | head -n {n}" if n else ""
    return f"awk -F'\"' '{{print {field}}}' {path(values['f'])} | sort | uniq -c | sort -rn{head}"


def ssh_failures(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Count failed logins over ssh for each address, in a log or in the journal."""
    if environment.dialect == "bsd" and "f" not in values:
        return None
    if "f" in values:
        source = f"grep 'Failed password' {path(values['f'])}"
    else:
        source = "sudo journalctl -t sshd --no-pager | grep 'Failed password'"
    n = number(values, default=0)
    head = f" | head -n {n}" if n else ""
    return f"{source} | grep -oE 'from [0-9a-f.:]+' | cut -d' ' -f2 | sort | uniq -c | sort -rn{head}"


FINDS = {
    "email": "[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}",
    "ip": "([0-9]{1,3}\\.){3}[0-9]{1,3}",
    "url": 'https?://[^[:space:]"<>)]+',
}
"""What is looked for, and its regular expression."""


def found_below(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Mail addresses, addresses of machines or of pages in all files of a folder, each once where asked."""
    kind = "ip" if "ip" in values else "url" if values.keys() & {"url", "urls", "links", "link"} else "email"
    only = f"--include={q('*.' + str(values['e']))} " if "e" in values else ""
    place = path(str(values["d"])) if "d" in values else "."
    command = f"grep -rhoE {only}{q(FINDS[kind])} {place}"
    if values.keys() & {"lowercase", "lowercased", "insensitive"}:
        command += " | tr '[:upper:]' '[:lower:]'"
    command += " | sort -u" if "unique" in values or "duplicate" in values else ""
    return command + (" | wc -l" if "count" in values else "")


def words(values: Mapping[str, Any], environment: Environment) -> str:
    """Rank the words of all files of a kind."""
    text = f"cat *.{values['e']}"
    if "d" in values:
        text = f"find {path(str(values['d']))} -type f -name {q('*.' + str(values['e']))} -exec cat {{}} +"
    folded = " | tr '[:upper:]' '[:lower:]'" if "insensitive" in values else ""
    n = number(values, default=0)
    head = f" | head -n {n}" if n else ""
    return f"{text} | tr -cs '[:alnum:]' '\\n'{folded} | sort | uniq -c | sort -rn{head}"


def sized(values: Mapping[str, Any], environment: Environment) -> str | None:
    """The number of lines or words of each file, in order; without the totals that `wc` adds."""
    back = "" if values.keys() & {"ascending", "smallestfirst", "smallest", "minimum"} else "r"
    letter = "w" if "word" in values else "l"
    place = path(str(values["d"])) if "d" in values else "."
    name = f" -name {q('*.' + str(values['e']))}" if "e" in values else ""
    n = number(values, default=0)
    head = f" | head -n {n}" if n else ""
    return f"find {place} -type f{name} -exec wc -{letter} {{}} \\; | sort -n{back}{head}"


def hushed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Name the files of a folder that hold a text, without what could not be read."""
    text = str(values["t"])
    fixed = "F" if any(c in ".*[]^$\\" for c in text) else ""
    folded = "i" if "insensitive" in values else ""
    only = f"--include={q('*.' + str(values['e']))} " if "e" in values else ""
    sought = f"-- {q(text)}" if text.startswith("-") else q(text)
    return f"grep -rl{fixed}{folded} {only}{sought} {path(str(values['d']))} 2>/dev/null"


NUMBERS = "occurrence give number value values all line oneline file calculate compute each of text latency latencies response time list column first"

INTENTS = (
    intent(
        "report.median",
        say="median {f:file}",
        run=median,
        yes={
            "median of the numbers in data.txt": "sort -n data.txt | awk '{a[NR] = $1} END {if (NR % 2) print a[(NR + 1) / 2]; else print (a[NR / 2] + a[NR / 2 + 1]) / 2}'",
            "compute the median of numbers.txt": "sort -n numbers.txt | awk '{a[NR] = $1} END {if (NR % 2) print a[(NR + 1) / 2]; else print (a[NR / 2] + a[NR / 2 + 1]) / 2}'",
        },
        no=("average of the numbers in data.txt", "sort data.txt", "median line length of a.txt"),
        also=NUMBERS,
    ),
    intent(
        "report.percentile",
        say=(
            "{p:number} percentile {f:file}",
            "percentile {p:number} {f:file}",
            "{p:percent} percentile {f:file}",
            "percentile {p:percent} {f:file}",
            "(p50|p75|p90|p95|p99) {f:file}",
        ),
        run=percentile,
        yes={
            "95th percentile of the numbers in latencies.txt": "sort -n latencies.txt | awk '{v[NR] = $1} END {if (NR) print v[int((NR * 95 + 99) / 100)]}'",
        },
        no=("95 percent of data.txt", "median of data.txt", "first 95 lines of data.txt"),
        also=NUMBERS,
    ),
    intent(
        "report.spread",
        say=("(deviation|variance) {f:file}", "average (deviation|variance) {f:file}"),
        run=spread,
        yes={
            "standard deviation of the numbers in data.txt": "awk '{d = $1 - m; m += d / NR; s += d * ($1 - m)} END {if (NR) print sqrt(s / NR)}' data.txt",
            "sample variance of nums.txt": "awk '{d = $1 - m; m += d / NR; s += d * ($1 - m)} END {if (NR > 1) print s / (NR - 1)}' nums.txt",
        },
        no=("average of the numbers in data.txt", "sum of the numbers in data.txt"),
        also=NUMBERS + " sample average and",
    ),
    intent(
        "report.delete.between",
        say=(
            "delete (lines|text|!everything) between {t:text} !and {u:text} {f:files} (nomarks|withmarks)",
            "delete (lines|text|!everything) between {t:text} !and {u:text} (nomarks|withmarks) {f:files}",
        ),
        run=drop_between,
        yes={
            "delete the lines between START and END in a.txt including the markers": "sed -i '/START/,/END/d' a.txt",
            "delete everything between START and END in a.txt but keep the markers": "sed -i '/START/,/END/{//!d;}' a.txt",
        },
        no=("delete the lines between 3 and 7 in a.txt", "lines between START and END in a.txt"),
        also="file marker markers line",
    ),
    intent(
        "report.replace.on",
        say=(
            "(replace|change) {a:text} (!with|!by|!to) {b:text} lines (containing|matching|starting|ending) {c:text} {f:file}",
            "(replace|change) {a:text} (!with|!by|!to) {b:text} lines !with {c:text} {f:file}",
            "(replace|change) {a:text} (!with|!by|!to) {b:text} {f:file} lines (containing|matching|starting|ending) {c:text}",
            "(replace|change) {a:text} (!with|!by|!to) {b:text} {f:file} lines !with {c:text}",
        ),
        run=replace_on,
        yes={
            "replace foo with bar only on lines containing baz in a.txt": "sed -i '/baz/s/foo/bar/g' a.txt",
            "replace foo by bar on lines not containing baz in a.txt": "sed -i '/baz/!s/foo/bar/g' a.txt",
        },
        no=(
            "replace foo with bar in a.txt",
            "replace foo with bar on line 3 of a.txt",
            "delete lines containing baz in a.txt",
            "replace lines containing foo with bar in a.txt",
            "change owner to bob on files with foo in docs",
        ),
        also="file only on of each in !place not without except but text word preview print output each",
    ),
    intent(
        "report.table.merge",
        say=(
            "(merge|combine|join|concatenate|concat|together|append) [!all] {e:ext} [files] [!in {d:dir}] oneheader [!to] {o:file}",
            "(merge|combine|join|concatenate|concat|together|append) [!all] {e:ext} [files] [!in {d:dir}] [!to] {o:file} oneheader",
            "(merge|combine|join|concatenate|concat|together) [!all] {e:ext} files [!in {d:dir}] oneheader",
            "(merge|combine|join|concatenate|concat|together) [!all] {e:ext} [files] [!in {d:dir}] !to {x:number} oneheader",
            "(merge|combine|join|concatenate|concat) [!all] (csvs|tsvs) [!in {d:dir}] oneheader [!to {o:file}]",
            "(merge|combine|join|concatenate|concat) [!all] (csvs|tsvs) [!in {d:dir}] !to {x:number} [file] oneheader",
        ),
        run=one_header,
        yes={
            "merge all csv files in data into all.csv with only one header": "awk 'FNR > 1 || NR == 1' data/*.csv > all.csv",
            "merge all csv files into one with only the first header": "awk 'FNR > 1 || NR == 1' *.csv > merged.csv",
        },
        no=("merge all csv files into all.csv", "remove the header of data.csv", "merge a.csv and b.csv"),
        also="file all one single here directory keep keeping first and but move to",
    ),
    intent(
        "report.key.rows",
        say=(
            "(last|newest|first) line each [different|unique] (key|value|id|user|name) column {n:number} {f:file}",
            "(last|newest|first) (occurrence|entry|item|record) each [different|unique] (key|value|id|user|name) column {n:number} {f:file}",
            "(last|newest) (line|occurrence|entry|item|record) each (key|value|id|user|name) column first {f:file}",
        ),
        run=of_each_key,
        yes={
            "keep only the last row for each value of column 1 in data.csv": "awk -F, '!($1 in row) {key[++n] = $1} {row[$1] = $0} END {for (i = 1; i <= n; i++) print row[key[i]]}' data.csv",
            "first row for each value of column 2 in data.csv": "awk -F, '!seen[$2]++' data.csv",
        },
        no=(
            "last column of each row in data.csv",
            "first field of each line in scores.tsv",
            "first 3 columns of each row in data.csv",
            "last 2 columns of each row in data.csv",
            "last row of data.csv",
            "count each value of column 1 in data.csv",
        ),
        also="file keep keeping only value values key id user name different unique all entry record occurrence line",
    ),
    intent(
        "report.transpose",
        say=(
            "transpose {f:file} [!to {o:file}]",
            "(flip|swap|exchange|switch|change|turn|convert|replace) lines column {f:file} [!to {o:file}]",
        ),
        run=transpose,
        yes={
            "transpose matrix.txt": "awk '{for (i = 1; i <= NF; i++) t[i] = NR == 1 ? $i : t[i] \" \" $i; if (NF > n) n = NF} END {for (i = 1; i <= n; i++) print t[i]}' matrix.txt",
            "transpose the rows and columns of data.csv": "awk -F, '{for (i = 1; i <= NF; i++) t[i] = NR == 1 ? $i : t[i] \",\" $i; if (NF > n) n = NF} END {for (i = 1; i <= n; i++) print t[i]}' data.csv",
        },
        no=(
            "swap columns 1 and 2 of data.csv",
            "count rows and columns of data.csv",
            "sort the rows of data.csv",
        ),
        also="file line column table matrix csv tsv and to save with",
    ),
    intent(
        "report.visitors",
        say=(
            "[top] [frequent] [{n:number}] (useragent|referrer) {f:files} (frequent|top|count|each|most)",
            "top {n:number} (useragent|referrer) {f:files}",
            "{n:number} frequent (useragent|referrer) {f:files}",
            "frequent (useragent|referrer) {f:files}",
            "count [requests|hits] each (useragent|referrer) {f:files}",
            "(useragent|referrer) {f:files} (frequent|occurrence|count) [most]",
        ),
        run=visitors,
        yes={
            "top 10 user agents in access.log": "awk -F'\"' '{print $6}' access.log | sort | uniq -c | sort -rn | head -n 10",
            "count requests per referrer in access.log": "awk -F'\"' '{print $4}' access.log | sort | uniq -c | sort -rn",
        },
        no=(
            "top 10 ips in access.log",
            "requests with the user agent curl in access.log",
            "set the user agent of git",
        ),
        also="file log by occurrence requests hits count sort number most frequent each top descending first used",
    ),
    intent(
        "report.ssh.failed",
        say=(
            "[top {n:number}] failed ssh (login|attempt|attempts|password|authentication|logins) [attempt|attempts] (each|by|group|!by|most|count) ip [{f:file}]",
            "top {n:number} ip failed ssh (login|attempt|attempts|password|authentication) [attempt|attempts] [{f:file}]",
            "ip most failed ssh (login|attempt|attempts|password|authentication) [attempt|attempts] [{f:file}]",
        ),
        run=ssh_failures,
        yes={
            "failed ssh logins per ip from auth.log": "grep 'Failed password' auth.log | grep -oE 'from [0-9a-f.:]+' | cut -d' ' -f2 | sort | uniq -c | sort -rn",
            "count failed ssh logins per ip in the journal": "sudo journalctl -t sshd --no-pager | grep 'Failed password' | grep -oE 'from [0-9a-f.:]+' | cut -d' ' -f2 | sort | uniq -c | sort -rn",
        },
        no=(
            "failed logins",
            "failed ssh logins today",
            "successful ssh logins per ip",
            "failed ssh logins per user",
        ),
        also="file log journal journald address count each by group occurrence most first sort descending top number attempt attempts password withcounts",
    ),
    intent(
        "report.found.below",
        say=(
            "(email|e-mail|mail|ip) address !all [{e:ext}] file (!in|!under) {d:dir}",
            "extract (email|e-mail|emails|ip|urls|links) [!all] [{e:ext}] file (!in|!under) {d:dir}",
            "urls !all [{e:ext}] file (!in|!under) {d:dir}",
            "unique (email|e-mail|mail|emails|ip|urls|links) [address] [{e:ext}] file (!in|!under|recursive) {d:dir}",
            "unique (email|e-mail|mail|emails|ip|urls|links) [address] !all {e:ext} file",
            "count unique (email|e-mail|mail|emails|ip|urls|links) [address] [!all] [{e:ext}] file (!in|!under) {d:dir}",
        ),
        run=found_below,
        yes={
            "unique email addresses in all files in mails": "grep -rhoE '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}' mails | sort -u",
            "extract all unique ip addresses from all files below logs": "grep -rhoE '([0-9]{1,3}\\.){3}[0-9]{1,3}' logs | sort -u",
        },
        no=(
            "extract all email addresses from contacts.txt",
            "count the files in mails",
            "find files in mails that contain an email address",
            "email all files in docs to bob@example.com",
            "mail all txt files in docs",
        ),
        also="file extract get all unique duplicate lowercase lowercased insensitive recursive text each without from found",
    ),
    intent(
        "report.extensions",
        say=(
            "count file each extension [!in {d:dir}] (frequent|sort|descending|largestfirst|recursive)",
            "count file (!by|group) extension [!in {d:dir}] (frequent|sort|descending|largestfirst|recursive)",
            "frequent extension [!in {d:dir}]",
            "(extension|extensions) count [!in {d:dir}] (frequent|sort|descending)",
            "break down file !by extension [!in {d:dir}]",
        ),
        run="find [[d?{d}]][[!d?.]] -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn",
        yes={
            "count files per extension, most common first": "find . -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn",
            "which file extensions are most common below src": "find src -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn",
        },
        no=("count the csv files", "files sorted by extension", "list files without an extension"),
        also="file extension extensions count recursive frequent sort descending first number by each directory tree all here",
    ),
    intent(
        "report.words",
        say=(
            "[{n:number}] frequent words [!all] {e:ext} files [!in {d:dir}]",
            "top {n:number} [frequent] words [!all] {e:ext} files [!in {d:dir}]",
        ),
        run=words,
        yes={
            "10 most frequent words in all txt files": "cat *.txt | tr -cs '[:alnum:]' '\\n' | sort | uniq -c | sort -rn | head -n 10",
        },
        no=(
            "count words in all txt files",
            "most frequent words in story.txt",
            "most frequent words per txt file",
        ),
        also="file text insensitive across top",
    ),
    intent(
        "report.sized",
        say=(
            "count (line|word) each [{e:ext}] file sort [count]",
            "count (line|word) each [{e:ext}] file [!in {d:dir}] (sort|largestfirst|smallestfirst|descending|ascending|most|mostlines)",
            "(line|word) count [!all] {e:ext} file [!in {d:dir}] (sort|largestfirst|smallestfirst|descending|ascending)",
            "(line|word) each [!all] [{e:ext}] file [!in {d:dir}] (sort|largestfirst|smallestfirst|descending|ascending)",
            "{e:ext} file [!in {d:dir}] numeric line",
            "{e:ext} file [!in {d:dir}] sort count line",
            "[{n:number}] {e:ext} file [!in {d:dir}] most (line|word)",
        ),
        run=sized,
        yes={
            "line counts of all py files sorted": "find . -type f -name '*.py' -exec wc -l {} \\; | sort -nr",
            "number of lines per file in src, largest first": "find src -type f -exec wc -l {} \\; | sort -nr",
        },
        no=(
            "count the lines of all py files",
            "sort the lines of a.txt",
            "count lines in each txt file containing foo",
        ),
        also="file text by name count each sort largestfirst smallestfirst descending ascending most numeric number first recursive",
    ),
    intent(
        "report.named.hushed",
        say=(
            "file (containing|grep) {t:text} {d:dir} hideerrors",
            "file [!with] (text|word) {t:text} (!in|!under) {d:dir} hideerrors",
            "{e:ext} file (containing|grep) {t:text} {d:dir} hideerrors",
            "file (containing|grep) {t:text} {d:dir} (hide|hiding|suppress) error [messages]",
            "file containing {t:text} {d:dir} without error [messages]",
            "(!find|!for) {t:text} {d:dir} file hideerrors",
            "{d:dir} recursive !for {t:text} (file|name) hideerrors",
        ),
        run=hushed,
        yes={
            "list files that contain TODO in /etc hiding errors": "grep -rl TODO /etc 2>/dev/null",
            "which files below /etc contain 10.0.0.1, suppress permission errors": "grep -rlF 10.0.0.1 /etc 2>/dev/null",
        },
        no=(
            "files in /etc that contain TODO",
            "files in /var/log that contain errors",
            "find files containing foo but not errors in logs",
        ),
        also="file name text word recursive only all insensitive directory and list string error messages",
    ),
)
