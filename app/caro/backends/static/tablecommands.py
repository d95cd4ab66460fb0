"""Render a table query with cut, sort, uniq and awk: the shortest of them that does it."""

from __future__ import annotations

from caro.backends.static.render import quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablequery import TableQuery


def command(query: TableQuery) -> str | None:
    """Return the command, or None when this combination has no rendering."""
    if query.table.fields:
        from caro.backends.static.jsoncommands import command as json_command

        return json_command(query)
    if query.headed and query.filters and query.table.header and not query.headless:
        if (
            query.group
            or query.figure
            or query.sort
            or query.unique
            or query.count
            or query.top
            or query.ordered
        ):
            return None
        shown = f" {{print {', '.join(map(_field, query.select))}}}" if query.select else ""
        condition = _condition(query).removeprefix("NR > 1 && ")
        return _awk(
            query,
            f"NR == 1 || {f'({condition})' if ' ' in condition and '&&' in condition else condition}{shown}",
        )
    if query.group is not None:
        return _grouped(query)
    if query.figure is not None:
        return _figure(query) if not query.ordered else None
    if query.sort is not None:
        return _sorted(query)
    if query.ordered:
        plain = len(query.select) == 1 and not (query.count or query.top or query.unique)
        numeric = " -n" if plain and query.table.numeric(query.select[0]) else ""
        back = "r" if query.descending else ""
        flags = f"{numeric}{back}" if numeric else " -r" if back else ""
        if query.unique and len(query.select) == 1 and not (query.count or query.top):
            return f"{_distinct(query)}{back}"
        return f"{_values(query, query.select[0])} | sort{flags}" if plain else None
    if query.unique:
        return _distinct(query)
    if query.count:
        if query.select:
            return None
        if query.filters:
            return f"{_rows(query)} | wc -l"
        if query.dropped:
            return None
        return f"tail -n +2 {_path(query)} | wc -l" if query.table.header else f"wc -l {_path(query)}"
    if query.top and query.filters and not query.select:
        return f"{_rows(query)} | head -n {query.top}"
    if query.top or query.frequent or query.descending is not None:
        return None
    if query.headless and not query.select and not query.filters:
        return f"tail -n +2 {_path(query)}"
    return _columns(query) if query.select else _rows(query)


def _path(query: TableQuery) -> str:
    return quote_path(query.table.path)


def _flag(query: TableQuery, option: str) -> str:
    """Return ` -F,` for awk, ` -t,` for sort, ` -d,` for cut; "" where the tool's own default is right."""
    delimiter = query.table.delimiter
    if not delimiter or (delimiter == "\t" and option == "-d"):
        return ""
    if delimiter == "\t":
        return " -F'\\t'" if option == "-F" else " -t$'\\t'"
    return f" {option}{delimiter}" if delimiter in ",:" else f" {option}'{delimiter}'"


def _field(column: int) -> str:
    return "$NF" if column < 0 else f"${column}"


def _condition(query: TableQuery) -> str:
    """Return the filters as an awk condition; the header is never a row."""
    parts = ["NR > 1"] if query.table.header else []
    for column, operator, values in query.filters:
        joint = " && " if operator == "!=" else " || "
        tests = [_test(query, column, operator, value) for value in values]
        parts.append(tests[0] if len(tests) == 1 else "(" + joint.join(tests) + ")")
    if query.table.header and any(op in ("==", "~") for _, op, _ in query.filters):
        parts = parts[1:]  # no column title equals one of its values
    return " && ".join(parts)


def _test(query: TableQuery, column: int, operator: str, value: str) -> str:
    """Return one comparison in awk."""
    if operator[0] == "t":
        field = _field(column)
        field = f"substr({field}, {query.clock[0]}, {query.clock[1]})" if query.clock is not None else field
        return f'{field} {operator[1:]} "{value}"'
    if operator in ("~", "!~"):
        return f"{_field(column)} {operator} /{value}/"
    number = value.lstrip("-").replace(".", "", 1).isdigit()
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("'", "'\\''")
    field = _number(query, column) if number else _field(column)
    return f"{field} {operator} " + (value if number else f'"{escaped}"')


def _number(query: TableQuery, column: int) -> str:
    """Return a column as a number in awk: "305ms" is one only when something is added to it."""
    return f"{_field(column)} + 0" if query.table.measured(column) else _field(column)


def _key(query: TableQuery) -> str:
    """Return what rows are grouped by, in awk."""
    field = _field(query.group or 1)
    return f"substr({field}, {query.part[0]}, {query.part[1]})" if query.part is not None else field


def _awk(query: TableQuery, program: str) -> str:
    return f"awk{_flag(query, '-F')} '{program}' {_path(query)}"


def _rows(query: TableQuery) -> str:
    return _awk(query, _condition(query))


def _columns(query: TableQuery) -> str | None:
    """Return the chosen columns of all rows, or of those the filters let through."""
    plain = query.table.delimiter and min(query.select) > 0
    if not query.filters:
        if plain and query.select == sorted(query.select):
            cut = f"cut{_flag(query, '-d')} -f{_spans(query.select)}"
            return f"tail -n +2 {_path(query)} | {cut}" if query.headless else f"{cut} {_path(query)}"
        if query.headless:
            return _awk(query, "NR > 1 {print " + ", ".join(map(_field, query.select)) + "}")
        return _awk(query, "{print " + ", ".join(map(_field, query.select)) + "}")
    chosen = f"{_condition(query)} {{print {', '.join(map(_field, query.select))}}}"
    if query.dropped and query.table.delimiter:
        mark = _flag(query, "-F")[3:]
        return f"awk -F{mark} -v OFS={mark} '{chosen}' {_path(query)}"
    return _awk(query, chosen)


def _spans(columns: list[int]) -> str:
    """Return columns in the form of cut: "1-4,6"; two neighbours stay two."""
    spans: list[list[int]] = []
    for column in columns:
        if spans and spans[-1][-1] == column - 1:
            spans[-1].append(column)
        else:
            spans.append([column])
    return ",".join(f"{s[0]}-{s[-1]}" if len(s) > 2 else ",".join(map(str, s)) for s in spans)


def _values(query: TableQuery, column: int) -> str:
    """Return a pipeline that prints one column without its header."""
    if query.filters:
        return _awk(query, f"{_condition(query)} {{print {_field(column)}}}")
    if not query.table.delimiter or column < 0:
        return _awk(query, f"{{print {_field(column)}}}")
    if query.table.header:
        return f"tail -n +2 {_path(query)} | cut{_flag(query, '-d')} -f{column}"
    return f"cut{_flag(query, '-d')} -f{column} {_path(query)}"


def _distinct(query: TableQuery) -> str | None:
    if len(query.select) != 1 or query.top:
        return None
    flags = ("n" if query.table.numeric(query.select[0]) and query.descending is not None else "") + "u"
    flags += "r" if query.descending else ""
    return f"{_values(query, query.select[0])} | sort -{flags}" + (" | wc -l" if query.count else "")


def _grouped(query: TableQuery) -> str | None:
    """Return one line a group: a count, a sum or an average."""
    group = query.group or 1
    key = _key(query)
    condition = _condition(query)
    before = condition + " " if condition else ""
    ranked = query.frequent or query.top is not None or query.descending is not None
    if query.having is not None:
        sign, bound = query.having
        program = f"{before}{{n[{key}]++}} END {{for (k in n) if (n[k] {sign} {bound}) print k, n[k]}}"
        return _awk(query, program)
    if query.figures or (query.decimals is not None and query.figure != "average"):
        return None
    by_key = query.ordered or (query.sort is not None and query.sort == group)
    if by_key:
        return _by_key(query) if not (query.frequent or query.top or query.having) else None
    if query.sort is not None and query.top != 1:
        return None  # in an order that the groups do not have
    if len(query.select) > 1:
        return None if ranked else _sums(query, before, key)
    order = "" if query.descending is False else "r"
    if query.sort is not None and query.top == 1:
        if query.sort < 0 or query.select:
            return None
        flags = ("n" if query.table.numeric(query.sort) else "") + ("r" if query.descending else "")
        order = f"sort{_flag(query, '-t')} -k{query.sort},{query.sort}{flags}"
        first = f"awk{_flag(query, '-F')} '!seen[{key}]++'"
        if query.filters:
            return f"{_rows(query)} | {order} | {first}"
        body = f"tail -n +2 {_path(query)} | {order}" if query.table.header else f"{order} {_path(query)}"
        return f"{body} | {first}"
    if query.figure is None:
        if query.select:
            return None
        if query.table.header and not ranked:
            return _awk(query, f"{before}{{n[{key}]++}} END {{for (k in n) print k, n[k]}}")
        timely = query.part is not None and not ranked
        tail = f" | sort -{order}n" if (ranked or not query.table.header) and not timely else ""
        tail += f" | head -n {query.top}" if query.top else ""
        source = _values(query, group)
        if query.part is not None:
            program = f"{before or ('NR > 1 ' if query.table.header else '')}{{print {key}}}"
            source = _awk(query, program)
        return f"{source} | sort | uniq -c{tail}"
    if query.figure not in ("sum", "average"):
        sign = ">" if query.figure == "maximum" else "<"
        value = _number(query, query.select[0])
        program = f"{before}{{if (!({key} in m) || {value} {sign} m[{key}]) m[{key}] = {value}}}"
        return _awk(query, f"{program} END {{for (k in m) print k, m[k]}}")
    value = _field(query.select[0])
    if query.figure == "sum":
        each, result = f"{before}{{s[{key}] += {value}}}", "s[k]"
    else:
        each, result = f"{before}{{s[{key}] += {value}; n[{key}]++}}", _rounded(query, "s[k] / n[k]")
    if not ranked:
        return _awk(query, f"{each} END {{for (k in s) print k, {result}}}")
    tail = f" | sort -{order}n" + (f" | head -n {query.top}" if query.top else "")
    return _awk(query, f"{each} END {{for (k in s) print {result}, k}}") + tail


def _by_key(query: TableQuery) -> str | None:
    """Return the groups in order of what they are grouped by."""
    flags = "n" if query.part is None and query.table.numeric(query.group or 1) else ""
    flags += "r" if query.descending else ""
    query.ordered, query.sort, query.descending = False, None, None
    plain = _grouped(query)
    if plain is None:
        return None
    order = f"sort -{flags}" if flags else "sort"
    head, counted, _ = plain.partition(" | sort | uniq -c")
    return f"{head} | {order} | uniq -c" if counted else f"{plain} | {order}"


def _figure(query: TableQuery) -> str | None:
    """Return one number: the sum, average, maximum or minimum of a column."""
    if query.frequent or query.sort:
        return None
    if query.nth is not None:
        order = "rn" if query.figure == "maximum" else "n"
        return f"{_values(query, query.select[0])} | sort -{order} | sed -n '{query.nth}p'"
    if query.top:
        order = "rn" if query.figure == "maximum" else "n"
        extreme = query.figure in ("maximum", "minimum")
        return f"{_values(query, query.select[0])} | sort -{order} | head -n {query.top}" if extreme else None
    value = _number(query, query.select[0])
    condition = _condition(query)
    before = condition + " " if condition else ""
    if len(query.select) > 1:
        return _sums(query, before, "")
    if query.figures:
        return _several(query, before, value)
    if query.figure == "sum":
        return _awk(query, f"{before}{{s += {value}}} END {{print s}}")
    if query.figure == "average":
        return _awk(query, f"{before}{{s += {value}; n++}} END {{if (n) print {_rounded(query, 's / n')}}}")
    sign = ">" if query.figure == "maximum" else "<"
    test = f'm == "" || {value} {sign} m'
    return _awk(query, f"{before}{{if ({test}) m = {value}}} END {{print m}}")


def _sums(query: TableQuery, before: str, key: str) -> str:
    """Return the sums or averages of several columns, for each group where there is a key."""
    mean = query.figure == "average"
    names = [f"s{k}[{key}]" if key else f"s{k}" for k in range(1, len(query.select) + 1)]
    steps = [f"{name} += {_field(column)}" for name, column in zip(names, query.select, strict=True)]
    count = f"n[{key}]" if key else "n"
    steps += [f"{count}++"] if mean or key else []
    said = [(name.replace(f"[{key}]", "[k]") if key else name) for name in names]
    said = [f"{name} / {'n[k]' if key else 'n'}" if mean else name for name in said]
    told = f"for (k in n) print k, {', '.join(said)}" if key else f"print {', '.join(said)}"
    return _awk(query, f"{before}{{{'; '.join(steps)}}} END {{{told}}}")


def _rounded(query: TableQuery, figure: str) -> str:
    """Return a figure in awk with as many places as are asked for."""
    return figure if query.decimals is None else f'sprintf("%.{query.decimals}f", {figure})'


def _several(query: TableQuery, before: str, value: str) -> str | None:
    """Return several figures of one column, each with its name: min, max, average, sum."""
    asked = [query.figure or "", *query.figures]
    names = {"minimum": "min", "maximum": "max", "average": "avg", "sum": "sum"}
    results = {"minimum": "min", "maximum": "max", "average": "sum / n", "sum": "sum"}
    if query.top or len(set(asked)) != len(asked):
        return None
    steps = ["n++"] if "average" in asked or {"minimum", "maximum"} & set(asked) else []
    steps += [f"sum += {value}"] if {"average", "sum"} & set(asked) else []
    for figure, sign in (("minimum", "<"), ("maximum", ">")):
        name = names[figure]
        steps += [f"if (n == 1 || {value} {sign} {name}) {name} = {value}"] if figure in asked else []
    told = ", ".join(f'"{names[figure]}", {results[figure]}' for figure in asked)
    return _awk(query, f"{before}{{{'; '.join(steps)}}} END {{print {told}}}")


def _sorted(query: TableQuery) -> str | None:
    """Return the rows in order of a column, the header kept on top."""
    if query.unique or query.count:
        return None
    column = query.sort or 1
    if column < 0:
        return None
    order = f"sort{_flag(query, '-t')}"
    keys = [column, *query.keys]
    for k, key in enumerate(keys):
        flags = "n" if query.table.numeric(key) else "h" if query.table.human(key) else ""
        # of several keys, "descending" is said of the last
        flags += "r" if query.descending and k == len(keys) - 1 else ""
        order += f" -k{key},{key}{flags}"
    if query.filters:
        limit = f" | head -n {query.top}" if query.top else ""
        plain = query.table.delimiter and min(query.select, default=1) > 0
        if not query.select:
            return f"{_rows(query)} | {order}{limit}"
        if not plain or query.select != sorted(query.select):
            return None
        return f"{_rows(query)} | {order}{limit} | cut{_flag(query, '-d')} -f{_spans(query.select)}"
    if query.select:
        body = f"tail -n +2 {_path(query)} | {order}" if query.table.header else f"{order} {_path(query)}"
        cut = f"cut{_flag(query, '-d')} -f{','.join(map(str, query.select))}"
        if not query.table.delimiter:
            cut = "awk '{print " + ", ".join(map(_field, query.select)) + "}'"
        return f"{body}{f' | head -n {query.top}' if query.top else ''} | {cut}"
    if query.headless:
        limit = f" | head -n {query.top}" if query.top else ""
        return f"tail -n +2 {_path(query)} | {order}{limit}"
    if not query.table.header:
        return f"{order} {_path(query)}" + (f" | head -n {query.top}" if query.top else "")
    if query.top:
        return f"tail -n +2 {_path(query)} | {order} | head -n {query.top}"
    return f"(head -n 1 {_path(query)}; tail -n +2 {_path(query)} | {order})"
