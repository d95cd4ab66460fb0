"""Whole commands that another dialect gives to another program: `nproc`, `tac`, `ip addr`."""

from __future__ import annotations

from caro.dialects.difference import DIALECTS, Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.dialects.reach import Call
    from caro.dialects.rewriting import Reading

REST = ("ARGS", "[ARGS]")
PREFIXED = frozenset(
    "sed grep find tar date ls xargs stat head tail sort df cp mv rm cut wc readlink realpath base64 "
    "split shuf timeout tac seq touch mktemp numfmt truncate nproc".split()
)
"""GNU's tools that Homebrew installs with a g before their names."""

_programs: dict[str, list[Program]] = {}


def programs(name: str) -> list[Program]:
    """Return the rows in which a program is named."""
    if not _programs:
        from caro.dialects.tools import MODULES

        for module in MODULES:
            for row in module.ROWS:
                if isinstance(row, Program):
                    names = {form.split(" ")[0] for dialect in DIALECTS for form in row.forms(dialect)}
                    for one in names:
                        _programs.setdefault(one, []).append(row)
    return _programs.get(name, [])


def whole(command: str, call: Call, reading: Reading) -> bool:
    """Say a whole command by another program; False where the table has nothing about it."""
    target = reading.target
    if target != "bsd" and call.tool[:1] == "g" and call.tool[1:] in PREFIXED:
        reading.change(call, call.tool, (call.words[0].start, call.words[0].end), call.tool[1:])
        return False
    lacking: Program | None = None
    for row in programs(call.tool):
        if any(_match(form, call) is not None for form in row.forms(target)):
            return False
        forms = [form for dialect in DIALECTS if dialect != target for form in row.forms(dialect)]
        found = next((matched for form in forms if (matched := _match(form, call)) is not None), None)
        if found is None:
            continue
        new = row.forms(target)[:1] if _serves(row, call) else ()
        if new and (text := _filled(command, new[0], found, call)) is not None:
            span = (call.words[0].start, call.end)
            reading.change(call, command[slice(*span)], span, text)
            return True
        lacking = lacking or row
    if lacking is not None:
        from caro.dialects.rewriting import WHERE

        more = f"; instead: {one}" if (one := lacking.instead(target)) else ""
        there = any(
            form.split(" ")[0] == call.tool for row in programs(call.tool) for form in row.forms(target)
        )
        name = f"“{command[call.words[0].start : call.end]}”" if there else call.tool
        if not more and lacking.forms(target):
            more = f"; much the same: {lacking.forms(target)[0]}"
        reading.lack(call, call.tool, f"{WHERE[target]} has no {name}{more}")
        return True
    return False


def _serves(row: Program, call: Call) -> bool:
    """Tell whether whatever reads the output can read that of another program as well."""
    return not call.reader or row.alike == "all" or (row.alike == "lines" and call.reader == "grep")


def _match(form: str, call: Call) -> dict[str, tuple[int, int]] | None:
    """Return where the words in capitals of a form stand in the line; None where it is another command."""
    tokens, values, words = form.split(" "), call.values(), call.words
    if "|" in tokens:
        return None  # what several programs do is not looked for
    found: dict[str, tuple[int, int]] = {}
    strict = tokens[0] not in ANY
    for at, token in enumerate(tokens):
        if token in REST:
            rest = words[at:]
            if not rest:
                return found if token == "[ARGS]" else None
            if strict and any(value[:1] == "-" and value != "-" for value in values[at:]):
                return None
            found["ARGS"] = (rest[0].start, rest[-1].end)
            return found
        if at >= len(words):
            return None
        if token == "N":
            if not values[at].isdigit():
                return None
            found[token] = (words[at].start, words[at].end)
        elif token == "NAME":
            if values[at][:1] == "-":
                return None
            found[token] = (words[at].start, words[at].end)
        elif token != (call.tool if at == 0 else values[at]):
            return None
    return found if len(words) == len(tokens) else None


ANY = frozenset("ip timeout watch systemctl journalctl ss strace setsid inotifywait cp".split())
"""Programs of which any option will do, since nothing of it is said in another way."""


def _filled(command: str, form: str, found: dict[str, tuple[int, int]], call: Call) -> str | None:
    """Return a form with its words filled in; None where it can't stand in that place."""
    if not call.direct and any(mark in form for mark in ("|", "<", "$(")):
        return None
    if not call.joined or ("|" in form and call.fed):
        return None
    out = []
    for token in form.split(" "):
        name = "ARGS" if token in REST else token
        if name in found:
            out.append(command[slice(*found[name])])
        elif token in ("ARGS", "N", "NAME"):
            return None
        elif token != "[ARGS]":
            out.append(token)
    return " ".join(out)
