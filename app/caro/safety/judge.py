"""Holds the effects of a command against the rules and returns what was found."""

from __future__ import annotations

from caro.domain import RISKS, Finding
from caro.safety.clearing import stands_back
from caro.safety.effect import Effect
from caro.safety.everyday import opinion
from caro.safety.rules import RULES, Rule
from caro.safety.walk import Walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.own import OwnRules
    from caro.shell.script import Script


def _by_key() -> tuple[dict[str, list[Rule]], dict[str, list[Rule]], list[tuple[str, Rule]]]:
    kinds: dict[str, list[Rule]] = {}
    names: dict[str, list[Rule]] = {}
    starts: list[tuple[str, Rule]] = []
    for rule in RULES:
        if rule.effect != "run":
            kinds.setdefault(rule.effect, []).append(rule)
        for name in rule.names.split():
            if name.endswith("*"):
                starts.append((name[:-1], rule))
            else:
                names.setdefault(name, []).append(rule)
    for rules in kinds.values():
        rules.sort(key=lambda rule: -RISKS.index(rule.risk))
    return kinds, names, starts


_KINDS, _NAMES, _STARTS = _by_key()


def findings(
    command: str,
    script: Script | None,
    windows: str = "",
    own: OwnRules | None = None,
    steps: list[tuple[Effect, list[Finding]]] | None = None,
) -> list[Finding]:
    """Return what the rules find in `command`, worst first.

    `script` is what the shell's own grammar makes of it, None for a command of another shell; `windows` says
    which one it is, or may be, as well: `powershell` or `cmd`. `steps` takes each effect with its
    findings.
    """
    walk = Walk()
    try:
        if script is not None:
            walk.whole(script)
        if windows:
            from caro.safety.windows import whole

            whole(walk, command, windows)
    except RecursionError:
        walk.emit("too_complex", (0, len(command)))
    found: dict[tuple[str, int, int], Finding] = {}
    run: Effect | None = None
    for effect in walk.effects:
        if effect.kind == "run":
            run = effect
        here = [
            Finding(rule.id, rule.reason, effect.start, effect.end, rule.risk)
            for rule in _matching(effect)
            if rule.risk == "critical" or not effect.guess
        ]
        if own is not None and not effect.guess:
            from caro.safety.own import judged

            here = judged(own, here, effect, run)
        if steps is not None and (here or not effect.guess):
            steps.append((effect, here))
        for one in here:
            key = (one.rule, one.start, one.end)
            if key not in found or RISKS.index(one.risk) > RISKS.index(found[key].risk):
                found[key] = one
    return sorted(found.values(), key=lambda one: (-RISKS.index(one.risk), one.start, one.end))


_FALLBACKS = {
    "removes": Rule("removes", "moderate", "it removes or stops something", "run"),
    "unlisted": Rule("unlisted", "moderate", "it runs a program that the rules do not know", "run"),
}


def _matching(effect: Effect) -> list[Rule]:
    if effect.kind != "run":
        fit = [rule for rule in _KINDS.get(effect.kind, ()) if _fits(rule, effect)]
        return [rule for rule in fit if rule.risk == fit[0].risk]  # they are sorted, the worst first
    if "looks" in effect.flags:
        return []
    rules = _NAMES.get(effect.target) or _NAMES.get(effect.target.lower(), [])
    rules = [*rules, *(rule for start, rule in _STARTS if effect.target.startswith(start))]
    texts = [arg.text for arg in effect.args]
    fit = [rule for rule in rules if _runs(rule, effect.target, texts)]
    if "reads" in effect.flags:
        fit = [rule for rule in fit if rule.risk != "moderate"]
    if not fit and "known" not in effect.flags:
        thought = opinion(effect.target, effect.args, "own" in effect.flags)
        return [_FALLBACKS[thought]] if thought in _FALLBACKS else []
    return fit


def _fits(rule: Rule, effect: Effect) -> bool:
    if rule.targets and effect.target not in rule.targets.split():
        return False
    if rule.flags and not effect.flags.issuperset(rule.flags.split()):
        return False
    return not (rule.absent and effect.flags.intersection(rule.absent.split()))


def _runs(rule: Rule, name: str, texts: list[str]) -> bool:
    if rule.words and not _in_order(rule.words, texts):
        return False
    if rule.options and not any(option_given(option, texts) for option in rule.options.split()):
        return False
    return not (rule.absent and stands_back(rule.absent, rule.options, name, texts))


def option_given(option: str, texts: list[str]) -> bool:
    """Whether an option is given: alone, in a cluster of letters, or with `=value`."""
    short = len(option) == 2 and option[0] == "-"
    for text in texts:
        if text == option or text.startswith(option + "="):
            return True
        letters = text[1:] if text[:1] == "-" and text[1:2] != "-" else ""
        # `-KILL` is the name of a signal, not a cluster.
        if short and option[1] in letters and not (len(letters) > 2 and letters[:3].isupper()):
            return True
    return False


_choices: dict[str, list[tuple[list[str], list[str]]]] = {}
"""The words of a rule, each as the texts that it may be and the patterns; as many as there are rules."""


def _in_order(words: str, texts: list[str]) -> bool:
    wanted = _choices.get(words)
    if wanted is None:
        wanted = _choices[words] = []
        for word in words.replace("\\ ", "\x00").split():
            choices = [choice.replace("\x00", " ") for choice in word.split("|")]
            patterns = [one for one in choices if len(one) > 1 and (one[0] == "*" or one[-1] == "*")]
            wanted.append(([one for one in choices if one not in patterns], patterns))
    at = 0
    for exact, patterns in wanted:
        while at < len(texts) and texts[at] not in exact and not (patterns and _is_like(patterns, texts[at])):
            at += 1
        if at == len(texts):
            return False
        at += 1
    return True


def _is_like(patterns: list[str], text: str) -> bool:
    for one in patterns:
        if one[0] == "*":
            if one.strip("*").lower() in text.lower():
                return True
        elif text.startswith(one[:-1]):
            return True
    return False
