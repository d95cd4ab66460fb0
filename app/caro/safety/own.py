"""The rules and exceptions that an organisation or a person adds to the built-in ones.

A rule can only add findings. An exception lowers one finding of one rule, for the commands that it describes
and no others: it is held against the very effect that was found, so that a command beside it is judged as
ever. Both are data from files; this module does not know where they came from.
"""

from __future__ import annotations

from caro._record import dataclass
from caro.safety.paths import HOME, UNKNOWN, normal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Finding, Risk
    from caro.safety.effect import Effect


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a rule or an exception applies to; every field that is filled in must fit."""

    programs: tuple[str, ...] = ()
    """Names of programs, any of them; `*` and `?` stand for any letters."""
    words: tuple[str, ...] = ()
    """Arguments that must be there in this order; `a|b` is either, `*` and `?` any letters."""
    options: tuple[str, ...] = ()
    """Options of which one must be given, also in a cluster or with a value."""
    without: tuple[str, ...] = ()
    """Words and options that must not be given."""
    paths: tuple[str, ...] = ()
    """Paths that are acted on, any of them: a folder stands for all in it, `*` and `?` for any letters."""
    effects: tuple[str, ...] = ()
    """Kinds of effect, any of them."""


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A rule of one's own."""

    id: str
    risk: Risk
    reason: str
    pattern: Pattern
    source: str
    """FILE:LINE."""
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lowering:
    """An exception: what it lowers, and to what."""

    rule: str
    """The id of the rule whose finding is lowered."""
    risk: Risk
    reason: str
    pattern: Pattern
    source: str
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnRules:
    """All of them."""

    rules: tuple[OwnRule, ...] = ()
    exceptions: tuple[Lowering, ...] = ()


def fits(pattern: Pattern, effect: Effect, run: Effect | None) -> bool:
    """Whether `pattern` describes `effect`, which the command noted as `run` has."""
    if pattern.effects and effect.kind not in pattern.effects:
        return False
    if pattern.programs or pattern.words or pattern.options or pattern.without:
        if run is None or (pattern.programs and not _any(pattern.programs, run.target)):
            return False
        texts = [arg.text for arg in run.args]
        if not _in_order(pattern.words, texts):
            return False
        if pattern.options and not any(_given(option, texts) for option in pattern.options):
            return False
        if any(_given(option, texts) or _any((option,), *texts) for option in pattern.without):
            return False
    return not pattern.paths or any(_inside(pattern.paths, path) for path in _paths(effect))


def covers(pattern: Pattern, effect: Effect, run: Effect | None) -> bool:
    """Whether an exception with `pattern` holds for `effect`: it must describe all that is acted on.

    Where words or paths are given, each operand of the command has to be one of them, `..` worked out;
    `rm -rf /srv/scratch /srv/data` is no case for an exception about /srv/scratch, nor is its folder /srv.
    """
    if not fits(pattern, effect, run):
        return False
    if not (pattern.words or pattern.paths):
        return True
    texts = [arg.text for arg in run.args] if run is not None else [effect.text]
    words = tuple(choice for word in pattern.words for choice in word.split("|"))
    for text in texts:
        if UNKNOWN in text:
            return False
        if text.startswith("-"):
            continue
        path = _path(text, effect.cwd)
        plain = path if "/" in text else text
        if not _any(words, plain) and not any(_below(one, path) for one in pattern.paths):
            return False
    return True


def judged(own: OwnRules, found: list[Finding], effect: Effect, run: Effect | None) -> list[Finding]:
    """Return `found` with what one's own rules find in `effect`, and with the exceptions made."""
    from caro.domain import RISKS, Finding

    if run is not None and not (run.start <= effect.start and effect.end <= run.end):
        run = None
    out = list(found)
    for rule in own.rules:
        if fits(rule.pattern, effect, run):
            out.append(Finding(rule.id, rule.reason, effect.start, effect.end, rule.risk))
    for index, one in enumerate(out):
        for lowering in own.exceptions:
            lower = RISKS.index(lowering.risk) < RISKS.index(one.risk)
            if lowering.rule == one.rule and lower and covers(lowering.pattern, effect, run):
                note = f"lowered from {one.risk} to {lowering.risk} by {lowering.source}: {lowering.reason}"
                out[index] = Finding(one.rule, one.reason, one.start, one.end, lowering.risk, note)
                break
    return out


def _paths(effect: Effect) -> list[str]:
    texts = [effect.text] if effect.kind != "run" else [arg.text for arg in effect.args]
    return [_path(text.partition("=")[2] if text[:1] == "-" else text, effect.cwd) for text in texts]


def _path(text: str, cwd: str) -> str:
    if cwd and text[:1] not in ("/", "~", HOME):
        text = cwd + "/" + text
    return normal(HOME + text[1:] if text.startswith("~") else text)


def _below(raw: str, path: str) -> bool:
    """Whether `path` is the folder (or file) `raw`, or in it."""
    pattern = normal(HOME + raw[1:] if raw.startswith("~") else raw)
    return _like(pattern, path) or _like(pattern + "/*", path)


def _inside(patterns: tuple[str, ...], path: str) -> bool:
    """Whether what is done to `path` is done to one of `patterns`: to a folder means to all in it."""
    for raw in patterns:
        pattern = normal(HOME + raw[1:] if raw.startswith("~") else raw)
        # `rm -rf /srv/*` is done to /srv/prod, and so is `rm -rf /srv`.
        if _below(raw, path) or _like(path, pattern) or pattern.startswith(path.rstrip("/") + "/"):
            return True
    return False


def _like(pattern: str, text: str) -> bool:
    if "*" not in pattern and "?" not in pattern and "[" not in pattern:
        return pattern == text
    from fnmatch import fnmatchcase

    return fnmatchcase(text, pattern)


def _any(patterns: tuple[str, ...], *texts: str) -> bool:
    return any(_like(pattern, text) for pattern in patterns for text in texts)


def _in_order(words: tuple[str, ...], texts: list[str]) -> bool:
    at = 0
    for word in words:
        while at < len(texts) and not _any(tuple(word.split("|")), texts[at]):
            at += 1
        if at == len(texts):
            return False
        at += 1
    return True


def _given(option: str, texts: list[str]) -> bool:
    from caro.safety.judge import option_given

    return option_given(option, texts)
