"""`caro stats`: what was noted about answers, which alerts fire, and the switch for it. Nothing is sent."""

from __future__ import annotations

import time
from datetime import datetime

from caro.cli import settings, status
from caro.cli.options import STATS_WORDS, UsageError
from caro.cli.render_json import line
from caro.cli.settings import ConfigurationError
from caro.escape import visible
from caro.metrics import folder, rules
from caro.metrics.reading import Reading, read
from caro.metrics.summary import figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.metrics.rules import Alert
    from caro.metrics.summary import Figure

SCHEMA = 1
FIRED = 1
DEFAULT_SINCE = "7d"
UNITS = {"m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
"""Seconds by the letter behind a number."""
WORDS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}

VERBS = {
    "alerts": "tell which rules fire; exit 1 when one does",
    "on": "note figures about answers from now on",
    "off": "note nothing from now on",
    "text": "note the words of requests and commands too",
    "delete": "delete all that was noted",
}
"""In the order of `STATS_WORDS`."""


class Stretch:
    """The time that a report is about: from `start` to `end`, in seconds of Unix time."""

    def __init__(self, text: str, now: float) -> None:
        """Understand `7d`, `all`, or a date; UsageError for anything else."""
        self.end = now
        self.start = 0.0
        self.says = f"since {text}"
        if text == "all":
            self.says = "in all"
            return
        count, unit = text[:-1], text[-1:]
        if unit in UNITS and count.isascii() and count.isdigit() and 0 < int(count[:9]) == int(count):
            self.start = max(now - int(count) * UNITS[unit], 0.0)
            self.says = f"in the last {count} {WORDS[unit].removesuffix('s' if int(count) == 1 else '')}"
            return
        try:
            # Not `time.strptime`, whose module C code imports unseen: a compiled program may lack it.
            self.start = max(datetime.fromisoformat(text).timestamp(), 0.0)
        except (ValueError, OverflowError):
            raise UsageError(
                f"--since can't be '{text[:60]}'; it takes a time such as 30m, 24h, 7d or 4w, a date such as "
                "2026-11-28, or all"
            ) from None
        if self.start >= now:
            raise UsageError(f"--since {text} lies in the future")

    @property
    def before(self) -> float:
        """When the stretch began that was as long and came before it; the same as `start` for `all`."""
        return max(2 * self.start - self.end, 0.0) if self.start else 0.0


class Report:
    """Everything that is shown, in whichever format."""

    def __init__(self, place: str | None, setting: str, stretch: Stretch) -> None:
        """Read the files; ConfigurationError where they can't be read."""
        self.place = place
        self.setting = setting
        self.stretch = stretch
        found = _read(place, stretch.end, min(stretch.before, stretch.end - 2 * LONGEST))
        within = tuple(one for one in found.records if one.at >= stretch.start)
        earlier = [one for one in found.records if stretch.before <= one.at < stretch.start]
        self.reading = Reading(within, found.unreadable, found.foreign, found.files, found.size)
        self.figures: dict[str, Figure] = figures(within)
        self.before: dict[str, Figure] = figures(earlier)
        self.alerts: list[Alert] = rules.alerts(found.records, stretch.end)


LONGEST = 60 * max(rule.minutes for rule in rules.RULES)
"""Seconds that the rules look back."""


def stats(parsed: Parsed, env: Environ) -> int:
    """Run one of the verbs, or show the figures; return the exit status."""
    verb, *more = parsed.words or ("",)
    if more or (verb and verb not in STATS_WORDS):
        raise UsageError(f"caro stats takes nothing or one of {', '.join(STATS_WORDS)}; caro stats --help")
    if verb and "since" in parsed.values:
        raise UsageError(f"--since goes with caro stats, and not with caro stats {verb}")
    form = parsed.values.get("output", "text")
    if verb and form == "openmetrics":
        raise UsageError(f"--output openmetrics goes with caro stats, and not with caro stats {verb}")
    layers = settings.layered(env)
    setting, source = layers.pick("stats", {})
    place = folder(env.variables)
    if verb == "alerts":
        return _alerts(place, str(setting), source, form, env)
    if verb == "delete":
        return _delete(place, form, env)
    if verb:
        return _switch(verb, form, env)
    stretch = Stretch(parsed.values.get("since", DEFAULT_SINCE), time.time())
    report = Report(place, str(setting), stretch)
    if form == "openmetrics":
        from caro.metrics.openmetrics import text

        env.out(text(report.reading, report.figures, report.alerts))
    elif form == "json":
        env.out(line(report_object(report)))
    else:
        from caro.cli.stats_text import show

        show(report, env)
    return status.ANSWERED


def report_object(report: Report) -> dict[str, object]:
    """Return the report for JSON."""
    from caro.metrics.summary import histogram

    stretch, reading = report.stretch, report.reading
    return {
        "schema": SCHEMA,
        "stats": report.setting,
        "folder": report.place,
        "since": stretch.start or None,
        "until": stretch.end,
        "answers": len(reading.records),
        "figures": [_figure_object(one, report) for one in report.figures.values()],
        "histogram": [
            {"up_to_ms": None if edge == float("inf") else edge, "answers": count}
            for edge, count in histogram(reading.records)
        ],
        "alerts": [alert_object(one) for one in report.alerts],
        "unreadable": reading.unreadable,
        "foreign": reading.foreign,
        "files": reading.files,
        "bytes": reading.size,
        "error": None,
    }


def _figure_object(figure: Figure, report: Report) -> dict[str, object]:
    target, earlier = rules.TARGETS.get(figure.key), report.before.get(figure.key)
    return {
        "key": figure.key,
        "value": figure.value,
        "unit": figure.unit,
        "answers": figure.count,
        "target": None
        if target is None
        else {"is": "least" if target.least else "most", "value": target.limit},
        "mark": rules.mark(figure),
        "before": None if earlier is None else earlier.value,
    }


def alert_object(alert: Alert) -> dict[str, object]:
    """Return what became of one rule, for JSON."""
    rule = alert.rule
    return {
        "rule": rule.name,
        "fires": alert.fires,
        "figure": rule.figure,
        "value": alert.value,
        "unit": rules.UNITS[rule.figure],
        "limit": rule.limit,
        "minutes": rule.minutes,
        "answers": alert.count,
    }


def alert_text(alert: Alert) -> str:
    """Return what became of a rule as a sentence, without a full stop."""
    rule, unit = alert.rule, rules.UNITS[alert.rule.figure]
    over = "under" if rule.below else "over"
    what = {"p95": "p95", "rate": "answers under load", "errors": "errors"}[rule.figure]
    value = 0.0 if alert.value is None else alert.value
    return (
        f"{rule.name}: {what} {over} {rule.limit:g} {unit} for {rule.minutes:g} minutes: {value:.3g} {unit}, "
        f"{alert.count} answers"
    )


def _read(place: str | None, now: float, since: float) -> Reading:
    if place is None:
        return Reading(())
    try:
        return read(place, now, since)
    except OSError as error:
        raise ConfigurationError(
            f"the figures in {place} can't be read ({error.strerror or error}): mend that, or set "
            "CARO_STATE_DIR to another folder"
        ) from None


def _alerts(place: str | None, setting: str, source: str, form: str, env: Environ) -> int:
    if setting == "off" or place is None:
        why = "there is no home folder" if place is None else f"{source} says off"
        raise ConfigurationError(f"no answers are noted ({why}), so no alert can fire: caro stats on")
    now = time.time()
    found = rules.alerts(_read(place, now, now - 2 * LONGEST).records, now)
    fired = [one for one in found if one.fires]
    if form == "json":
        env.out(line({"schema": SCHEMA, "alerts": [alert_object(one) for one in found], "error": None}))
    else:
        env.out("".join(f"{alert_text(one)}\n" for one in fired))
        if not fired and env.is_terminal(env.stderr):
            count = max(one.count for one in found)
            env.err(f"caro: no alert; {count} answers in the last {LONGEST / 60:g} minutes\n")
    return FIRED if fired else status.ANSWERED


def _delete(place: str | None, form: str, env: Environ) -> int:
    from caro.metrics.files import delete

    try:
        count = delete(place) if place is not None else 0
    except OSError as error:
        raise ConfigurationError(f"{place}: {error.strerror or error}; delete answers*.jsonl there") from None
    text = f"deleted {count} file{'s' * (count != 1)} in {place}" if count else "there was nothing to delete"
    _tell(text, {"deleted": count, "folder": place}, form, env)
    return status.ANSWERED


def _switch(setting: str, form: str, env: Environ) -> int:
    from caro.cli import config_store

    path = config_store.place(env.variables)
    config_store.change(path, {"stats": setting})
    says = {
        "on": "figures about answers are noted from now on, without their words",
        "off": "nothing is noted from now on; caro stats delete deletes what was",
        "text": "requests and commands are noted with the figures from now on; they stay on this machine",
    }
    _tell(f"{says[setting]} ({path})", {"stats": setting, "config": path}, form, env)
    value, source = settings.layered(env).pick("stats", {})
    if value != setting:
        env.err(f"caro: but {visible(source)} says {value}, which outranks that\n")
    return status.ANSWERED


def _tell(text: str, value: Mapping[str, object], form: str, env: Environ) -> None:
    env.out(line({"schema": SCHEMA, **value, "error": None}) if form == "json" else visible(text) + "\n")
