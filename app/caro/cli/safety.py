"""`caro safety`: what the rules are, whether they hold, and how they judge a command."""

from __future__ import annotations

from caro.cli.options import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed

VERBS = {
    "list": "every rule with its level, its reason and where it comes from",
    "test": "try all rules on their examples; status 1 when one fails",
    "explain": "how one command is judged: word, effect, rule",
}


def safety(parsed: Parsed, env: Environ) -> int:
    """Run one of the verbs; return the exit status."""
    verb, *words = parsed.words or ("",)
    if verb not in VERBS:
        raise UsageError(
            f"caro safety takes {', '.join(VERBS)}: " + "; ".join(f"{k}: {v}" for k, v in VERBS.items())
        )
    from caro.cli import safety_report

    if verb == "explain":
        return safety_report.explain(parsed, words, env)
    if words:
        raise UsageError(f"caro safety {verb} takes no further words")
    return safety_report.rules(parsed, env) if verb == "list" else safety_report.test(parsed, env)
