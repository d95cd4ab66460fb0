"""Reads one's own safety rules and exceptions: TOML, checked field by field, and tried on their examples.

A fault ends the program (status 4) and names file and line: a rule that is silently dropped would leave its
owner less safe than they believe.
"""

from __future__ import annotations

import os
import tomllib

from caro.cli.config_file import content
from caro.cli.settings import ConfigurationError
from caro.domain import RISKS
from caro.safety.own import Lowering, OwnRule, OwnRules, Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caro.domain import Risk

_PATTERN = ("programs", "words", "options", "without", "paths", "effects")
_LISTS = (*_PATTERN, "match", "no_match")
_FIELDS = {
    "rules": (*_LISTS, "id", "level", "reason"),
    "exceptions": (*_LISTS, "rule", "level", "reason"),
}
MAX_FILES = 200


class _FaultError(Exception):
    pass


def load(folders: Sequence[tuple[str, str, bool]], check_examples: bool = True) -> OwnRules | None:
    """Return what the files in `folders` say, None when there is nothing; ConfigurationError for a fault.

    A folder comes with its configuration file ("" when there is none) and whether it is the machine's.
    """
    rules: list[OwnRule] = []
    exceptions: list[tuple[Lowering, bool]] = []
    for folder, config, machine in folders:
        for path in _files(folder, config):
            found_rules, found_exceptions = _read(path, inside_config=path == config)
            rules += found_rules
            exceptions += [(one, machine) for one in found_exceptions]
    if not rules and not exceptions:
        return None
    _distinct(rules)
    _allowed(rules, exceptions)
    own = OwnRules(tuple(rules), tuple(one for one, _ in exceptions))
    if check_examples:
        for problem in failing(own):
            raise ConfigurationError(problem)
    return own


def _files(folder: str, config: str) -> list[str]:
    out = [config] if config else []
    names = os.listdir(folder) if os.path.isdir(folder) else []
    if "rules.toml" in names:
        out.append(os.path.join(folder, "rules.toml"))
    if "safety.d" in names:
        inner = os.path.join(folder, "safety.d")
        try:
            out += [os.path.join(inner, name) for name in sorted(os.listdir(inner)) if name.endswith(".toml")]
        except OSError as error:
            raise ConfigurationError(f"{inner} can't be read: {error.strerror or error}") from None
    if len(out) > MAX_FILES:
        raise ConfigurationError(f"{folder}/safety.d holds more than {MAX_FILES} files")
    return out


def _read(path: str, inside_config: bool) -> tuple[list[OwnRule], list[Lowering]]:
    try:
        text = content(path)
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: not TOML: {error}") from None
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    if inside_config:
        inner = table.get("safety")
        table = {k: v for k, v in inner.items() if k in _FIELDS} if isinstance(inner, dict) else {}
    for name in table:
        if name not in _FIELDS:
            raise ConfigurationError(
                f"{path}: unknown key {name!r:.60}; a file of rules holds [[rules]] and [[exceptions]]"
            )
    rules = [_rule(row, place) for row, place in _rows(table, "rules", path, text)]
    return rules, [_lowering(row, place) for row, place in _rows(table, "exceptions", path, text)]


def _rows(
    table: Mapping[str, object], name: str, path: str, text: str
) -> list[tuple[Mapping[str, object], str]]:
    rows = table.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ConfigurationError(f"{path}: {name} is not a list of tables; write [[{name}]] above each")
    heads = [
        number
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip().startswith("[[")
        and line.strip("[ ").partition("]")[0].rpartition(".")[2].strip() == name
    ]
    places = heads if len(heads) == len(rows) else [_line_of(name, text)] * len(rows)
    return [(row, f"{path}:{line}") for row, line in zip(rows, places, strict=True)]


def _line_of(name: str, text: str) -> int:
    lines = enumerate(text.split("\n"), 1)
    return next((number for number, line in lines if line.strip().startswith(name)), 1)


def _rule(row: Mapping[str, object], place: str) -> OwnRule:
    try:
        _known(row, "rules")
        name = _text(row, "id")
        if not name.replace("-", "a").replace("_", "a").replace(".", "a").isalnum() or not name.isascii():
            raise _FaultError(f"id {name!r:.60} may hold letters, digits, '-', '_' and '.' alone")
        level = _level(row, "moderate", "high", "critical")
        match, no_match = _texts(row, "match"), _texts(row, "no_match")
        if not match:
            raise _FaultError(f"rule {name} has no example: give match = ['a command that it finds']")
        return OwnRule(name, level, _text(row, "reason"), _pattern(row), place, match, no_match)
    except _FaultError as fault:
        raise ConfigurationError(f"{place}: {fault}") from None


def _lowering(row: Mapping[str, object], place: str) -> Lowering:
    try:
        _known(row, "exceptions")
        level = _level(row, *RISKS[:-1])
        pattern = _pattern(row)
        if pattern.effects and not (pattern.programs or pattern.words or pattern.paths):
            raise _FaultError("an exception needs programs, words or paths, not effects alone")
        name, reason = _text(row, "rule"), _text(row, "reason")
        return Lowering(name, level, reason, pattern, place, _texts(row, "match"), _texts(row, "no_match"))
    except _FaultError as fault:
        raise ConfigurationError(f"{place}: {fault}") from None


def _known(row: Mapping[str, object], kind: str) -> None:
    import difflib

    for name in row:
        if name not in _FIELDS[kind]:
            near = difflib.get_close_matches(name, _FIELDS[kind], n=1, cutoff=0.5)
            advice = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(_FIELDS[kind]))}"
            raise _FaultError(f"unknown field {name!r:.60}; {advice}")


def _text(row: Mapping[str, object], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _FaultError(f'{name} is missing; write {name} = "…"')
    if not value.isprintable() or len(value) > 300:
        raise _FaultError(f"{name} has to be one line of at most 300 characters that can be shown")
    return value.strip().rstrip(".")


def _texts(row: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = row.get(name, [])
    value = [value] if isinstance(value, str) else value
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise _FaultError(f'{name} has to be a list of texts, such as {name} = ["…"]')
    return tuple(value)


def _level(row: Mapping[str, object], *allowed: Risk) -> Risk:
    value = row.get("level")
    for level in allowed:
        if value == level:
            return level
    said = f"is {value!r:.40}" if value is not None else "is missing"
    raise _FaultError(f"level {said}; it can be {', '.join(allowed[:-1])} or {allowed[-1]}")


def _pattern(row: Mapping[str, object]) -> Pattern:
    from caro.safety.rules import RULES

    fields = {name: _texts(row, name) for name in _PATTERN}
    if not any(fields.values()):
        raise _FaultError(f"it says not what it applies to: give one of {', '.join(_PATTERN)}")
    kinds = sorted({rule.effect for rule in RULES})
    for effect in fields["effects"]:
        if effect not in kinds:
            raise _FaultError(f"unknown effect {effect!r:.60}; there are {', '.join(kinds)}")
    return Pattern(**fields)


def _distinct(rules: Sequence[OwnRule]) -> None:
    from caro.safety.rules import RULES

    taken = {rule.id: "built in" for rule in RULES}
    for rule in rules:
        if rule.id in taken:
            raise ConfigurationError(f"{rule.source}: the id {rule.id} is taken ({taken[rule.id]})")
        taken[rule.id] = rule.source


def _allowed(rules: Sequence[OwnRule], exceptions: Sequence[tuple[Lowering, bool]]) -> None:
    """Check that each exception names a rule; only the machine's files may name a critical one."""
    from caro.safety.rules import RULES

    levels: dict[str, Risk] = {rule.id: rule.risk for rule in RULES}
    levels.update({rule.id: rule.risk for rule in rules})
    for one, machine in exceptions:
        if one.rule not in levels:
            import difflib

            near = difflib.get_close_matches(one.rule, list(levels), n=1, cutoff=0.5)
            advice = f"did you mean {near[0]}?" if near else "caro safety list shows them"
            raise ConfigurationError(f"{one.source}: no rule is called {one.rule!r:.60}; {advice}")
        if levels[one.rule] == "critical" and not machine:
            raise ConfigurationError(
                f"{one.source}: {one.rule} is critical; only the files in the machine's folder may make an "
                "exception to it"
            )
        if RISKS.index(one.risk) >= RISKS.index(levels[one.rule]):
            raise ConfigurationError(
                f"{one.source}: {one.rule} is {levels[one.rule]}, which {one.risk} does not lower"
            )


def failing(own: OwnRules) -> list[str]:
    """Try every rule and exception on its own examples; return one line for each that fails."""
    from caro.safety import explain

    out = []
    rows: list[OwnRule | Lowering] = [*own.rules, *own.exceptions]
    for row in rows:
        name = row.id if isinstance(row, OwnRule) else row.rule
        what = "the rule" if isinstance(row, OwnRule) else "the exception to"
        for wanted, commands in ((True, row.match), (False, row.no_match)):
            for command in commands:
                found, _ = explain(command, rules=own)
                hit = any(
                    one.rule == name and (isinstance(row, OwnRule) or f" by {row.source}: " in one.exception)
                    for one in found
                )
                if hit is not wanted:
                    verb = "does not apply to" if wanted else "applies to"
                    out.append(f"{row.source}: {what} {name} {verb} its example {command!r:.100}")
    return out
