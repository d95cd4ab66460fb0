"""What `caro safety` and `caro check --explain` print."""

from __future__ import annotations

from caro.cli import settings, status
from caro.cli.render_json import SCHEMA, line
from caro.cli.render_text import coloured
from caro.domain import RISKS
from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.safety import Steps
    from caro.safety.own import OwnRules


def rules(parsed: Parsed, env: Environ) -> int:
    """Print every rule and exception, worst first."""
    from caro.safety.rules import RULES

    own = settings.own_rules(env.variables)
    rows = [
        *((rule.id, rule.risk, rule.reason, "built in") for rule in RULES),
        *((rule.id, rule.risk, rule.reason, rule.source) for rule in (own.rules if own else ())),
    ]
    rows.sort(key=lambda row: (-RISKS.index(row[1]), row[0]))
    exceptions = own.exceptions if own else ()
    if parsed.values.get("output") == "json":
        listed = [dict(zip(("rule", "level", "reason", "source"), row, strict=True)) for row in rows]
        lowered = [
            {"rule": one.rule, "level": one.risk, "reason": one.reason, "source": one.source}
            for one in exceptions
        ]
        env.out(line({"schema": SCHEMA, "rules": listed, "exceptions": lowered}))
        return status.ANSWERED
    for name, risk, reason, source in rows:
        place = "" if source == "built in" else f" ({visible(source)})"
        env.out(f"{coloured(risk, env, env.stdout)} {name}: {visible(reason)}{place}\n")
    for one in exceptions:
        env.out(f"exception to {one.rule}: {one.risk}: {visible(one.reason)} ({visible(one.source)})\n")
    return status.ANSWERED


def test(parsed: Parsed, env: Environ) -> int:
    """Try the examples of all rules; 1 when one fails."""
    from caro.cli.safety_files import failing
    from caro.safety import assess
    from caro.safety.rules import RULES

    own = settings.own_rules(env.variables, check_examples=False)
    problems = failing(own) if own else []
    tried = examples(own) if own else 0
    for rule in RULES:
        for wanted, commands in ((True, rule.match), (False, rule.no_match)):
            for command in commands:
                tried += 1
                if (rule.id in [one.rule for one in assess(command).findings]) is not wanted:
                    verb = "does not apply to" if wanted else "applies to"
                    problems.append(f"built in: the rule {rule.id} {verb} its example {command!r}")
    if parsed.values.get("output") == "json":
        env.out(line({"schema": SCHEMA, "examples": tried, "failing": problems}))
    else:
        for problem in problems:
            env.out(visible(problem) + "\n")
        env.out(f"{tried} examples, {len(problems)} of them fail\n")
    return status.NO_ANSWER if problems else status.ANSWERED


def examples(own: OwnRules) -> int:
    """Return how many examples there are."""
    of_rules = sum(len(row.match) + len(row.no_match) for row in own.rules)
    return of_rules + sum(len(row.match) + len(row.no_match) for row in own.exceptions)


def explain(parsed: Parsed, words: list[str], env: Environ) -> int:
    """Explain one command."""
    from caro.cli.check import check
    from caro.cli.options import Parsed as Line

    return check(Line("check", {**parsed.values, "explain": "yes"}, tuple(words)), env)


def steps_as_text(command: str, steps: Steps, env: Environ) -> str:
    """Return the walk in lines: the word, what it does, and the rule that this meets."""
    from caro.safety.telling import told

    out = []
    seen = set()
    for effect, found in steps:
        words = visible(" ".join(command[effect.start : effect.end].split("\n")))
        block = [f"  {words[:200]}", f"    {visible(told(effect))}"]
        for one in found:
            block.append(f"    {coloured(one.risk, env, env.stdout)}: {one.rule}: {visible(one.reason)}")
            if one.exception:
                block.append(f"    {visible(one.exception)}")
        if not found:
            block.append("    no rule objects")
        text = "\n".join(block)
        if text not in seen:
            seen.add(text)
            out.append(text)
    return "\n".join(out) + "\n" if out else ""


def steps_as_objects(steps: Steps) -> list[dict[str, object]]:
    """Return the walk for JSON."""
    from caro.cli.render_json import finding_fields
    from caro.safety.telling import told

    return [
        {
            "start": effect.start,
            "end": effect.end,
            "effect": effect.kind,
            "text": told(effect),
            "findings": [{**finding_fields(one), "risk": one.risk} for one in found],
        }
        for effect, found in steps
    ]
