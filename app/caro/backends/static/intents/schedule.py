"""Intents about work that runs later: cron jobs, timers, `at`."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import SAFE, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


DAYS = ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
PERIODS = {
    (1, 60): "* * * * *",
    (1, 3600): "0 * * * *",
    (1, 86400): "0 0 * * *",
    (1, 604800): "0 0 * * 0",
    (1, 2592000): "0 0 1 * *",
    (1, 31536000): "0 0 1 1 *",
}
"""Time spans, as (count, seconds), to the five fields of a crontab."""

WORDS = (
    ("reboot", "@reboot"), ("boot", "@reboot"), ("hourly", "0 * * * *"), ("hour", "0 * * * *"),
    ("minute", "* * * * *"), ("midnight", "0 0 * * *"), ("noon", "0 12 * * *"), ("nightly", "0 0 * * *"),
    ("daily", "0 0 * * *"), ("weekly", "0 0 * * 0"), ("week", "0 0 * * 0"), ("monthly", "0 0 1 * *"),
    ("month", "0 0 1 * *"), ("yearly", "0 0 1 1 *"), ("year", "0 0 1 1 *"), ("night", "0 0 * * *"),
    ("day", "0 0 * * *"),
)  # fmt: skip
"""What is said of the time, the most special first, to the fields of a crontab."""


def _when(values: Mapping[str, Any]) -> str | None:
    """Return the five fields of a crontab for what was said, or None."""
    clock, span, hour = values.get("clock"), values.get("span"), values.get("hour")
    days = [str(k) for k, day in enumerate(DAYS) if day in values]
    if "weekday" in values or "weekdays" in values:
        days = ["1-5"]
    elif "weekend" in values or "weekends" in values:
        days = ["0,6"]
    if type(hour) is int:
        if hour > 23:
            return None
        clock = f"{hour}:00"
    if clock is None and "midnight" in values:
        clock = "0:00"
    if clock is None and "noon" in values:
        clock = "12:00"
    date = values.get("dom")
    date = date if type(date) is int else 1 if "first" in values else None
    monthly = "month" in values or "monthly" in values
    if clock is not None:
        hours, _, minutes = str(clock).partition(":")
        if (
            not minutes.isdigit()
            or not hours.isdigit()
            or not {"hour", "hourly", "minute"}.isdisjoint(values)
        ):
            return None
        at = f"{int(minutes)} {int(hours)}"
        if span is not None:
            return f"{at} * * *" if span == (1, 86400) else None
    elif days or date is not None:
        at = "0 0"
    elif span is not None:
        count, unit = span
        if count != int(count):
            count, unit = count * unit / 60, 60  # every half hour is every 30 minutes
        if count < 1 or count != int(count):
            return None
        count = int(count)
        span = (count, unit)
        if unit == 60 and count < 60 and 60 % count == 0:
            return PERIODS.get(span) or f"*/{count} * * * *"
        if unit == 3600 and count < 24 and 24 % count == 0:
            return PERIODS.get(span) or f"0 */{count} * * *"
        if unit == 86400 and count in (2, 3, 5, 7, 10, 14, 15):
            return f"0 0 */{count} * *"
        return PERIODS.get(span)
    else:
        return next((line for word, line in WORDS if word in values), None)
    if date is not None:
        return f"{at} {date} * *" if monthly and not days and date < 32 else None
    if days:
        return None if monthly else f"{at} * * {','.join(days)}"
    if "week" in values or "weekly" in values:
        return f"{at} * * 0"
    return f"{at} 1 * *" if monthly else f"{at} * * *"


def add_job(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command that adds a line to the crontab and keeps the others; by the second, `watch`."""
    span, script = values.get("span"), str(values["script"])
    if span is not None and span[1] == 1:
        return f"watch -n {span[0]:g} {quote(script)}"
    when = _when(values)
    if "/" not in script and "." not in script and " " not in script and "cron" not in values:
        return None
    if when is None or "%" in script or "\\" in script:
        return None
    if script.startswith(("/", "~/")) or " " in script:
        return f"(crontab -l 2>/dev/null; echo {quote(f'{when} {script}')}) | crontab -"
    if not all(c in SAFE for c in script):
        return None
    return f'(crontab -l 2>/dev/null; echo "{when} $PWD/{script.removeprefix("./")}") | crontab -'


NO_SCRIPTS = frozenset(
    "old older all last first new newest oldest empty duplicate broken unused disabled commented other".split()
)
"""Words that choose among the lines of a crontab, and name no script."""


def delete_job(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what writes the crontab back without the lines that name a script."""
    script = str(values["script"])
    if script.lower() in NO_SCRIPTS:
        return None
    named = any(c in script for c in "./") or {"item", "line"} & values.keys()
    return f"crontab -l | grep -vF {quote(script)} | crontab -" if named and script[0] != "-" else None


TIMES = (
    "[minute] [hour] [day] [week] [month] [year] [night] [midnight] [noon] [weekday] [weekend] [monday] [tuesday] "
    "[wednesday] [thursday] [friday] [saturday] [sunday]"
)
JOB = "(run|cron|schedule) {script:path}"


INTENTS = (
    intent(
        "cron.list",
        say=("cron", "cron (install|active|entries|jobs)", "!current user cron"),
        run="crontab -l",
        yes={"list cron jobs": "crontab -l", "show my crontab": "crontab -l"},
        no=("edit the crontab", "cron jobs of root", "delete all cron jobs"),
        also="all user active entries jobs install current schedule",
    ),
    intent(
        "cron.status",
        say=("cron (status|alive|up)", "cron service [status|running]", "cron daemon [status|running]"),
        run={"gnu": "systemctl status cron", "bsd": "sudo launchctl list com.vix.cron"},
        yes={
            "show status of cron": "systemctl status cron",
            "is the cron service running": "systemctl status cron",
        },
        no=("list cron jobs", "cron jobs of root"),
        also="service status running active systemctl",
    ),
    intent(
        "cron.edit",
        say=("(edit|create|add|open|change|modified) [new] cron",),
        run="crontab -e",
        yes={"edit the crontab": "crontab -e", "add a cron job": "crontab -e"},
        no=("list cron jobs", "delete the crontab", "edit the crontab of root"),
        also="new user jobs",
    ),
    intent(
        "cron.edit_user",
        say=(
            "(edit|modified|change|open) cron (of|for) [user] {user:account}",
            "(edit|modified) [user] {user:account} cron",
        ),
        run="sudo crontab -u {user} -e",
        yes={"edit the crontab of root": "sudo crontab -u root -e"},
        no="edit crontab",
        also="user jobs",
    ),
    intent(
        "cron.list_user",
        say=("cron (of|for|by) [user] {user:account}", "user {user:account} cron", "{user:account} cron"),
        run="sudo crontab -u {user} -l",
        yes={
            "list cron jobs of user alice": "sudo crontab -u alice -l",
            "show crontab for root": "sudo crontab -u root -l",
        },
        no=("list cron jobs", "list cron jobs of all users"),
        also="user jobs all",
    ),
    intent(
        "cron.delete_all",
        say=("delete !all cron", "delete (my|user|entire) cron", "(clear|wipe) cron"),
        run="crontab -r",
        yes={"delete all my cron jobs": "crontab -r", "remove the entire crontab": "crontab -r"},
        no=("delete the cron job backup.sh", "list cron jobs"),
        also="user all",
    ),
    intent(
        "cron.delete_one",
        say=(
            "delete cron {script:path}",
            "delete cron [run] {script:path}",
            "delete cron [line] (containing|matching|!for|!with) {script:path}",
            "delete {script:path} (line|item) cron",
            "delete {script:path} (line|item) !from cron",
            "delete cron (line|item) {script:path}",
        ),
        run=delete_job,
        yes={
            "remove the cron job that runs /opt/backup.sh": "crontab -l | grep -vF /opt/backup.sh | crontab -",
            "delete the crontab line containing backup.sh": "crontab -l | grep -vF backup.sh | crontab -",
        },
        no=("delete all cron jobs", "list cron jobs", "delete the crontab of root", "delete cron.log"),
        also="job jobs line item run from containing keep other others with my",
    ),
    intent(
        "cron.system",
        say=("(system-wide|systemwide|global) cron", "!machine cron", "cron !machine"),
        run="cat /etc/crontab",
        yes={
            "show the system-wide crontab": "cat /etc/crontab",
            "show the system crontab": "cat /etc/crontab",
        },
        no="my crontab",
        also="jobs wide",
    ),
    intent(
        "cron.add",
        say=(
            f"{JOB} each {TIMES} [{{clock:clock}}]",
            f"{JOB} each {TIMES} !at {{hour:number}}",
            f"{JOB} each {TIMES} (first|!on) {{dom:number}} month [{{clock:clock}}]",
            f"{JOB} each month first [day] [{{clock:clock}}]",
            f"{JOB} each {{span:span}} [{{clock:clock}}]",
            f"{JOB} (hourly|daily|weekly|monthly|yearly|nightly) {TIMES} [{{clock:clock}}]",
            f"{JOB} (daily|nightly) !at {{hour:number}}",
            f"{JOB} (weekday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday) [{{clock:clock}}]",
            "(cron|schedule) {script:path} !at {clock:clock}",
            f"{JOB} (weekday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday) item [{{clock:clock}}]",
            f"{JOB} at (reboot|boot)",
            "cron {script:path} (reboot|boot)",
        ),
        run=add_job,
        yes={
            "run /opt/backup.sh every day at 02:30": "(crontab -l 2>/dev/null; echo '30 2 * * * /opt/backup.sh') | crontab -",
            "schedule /opt/backup.sh every 5 minutes": "(crontab -l 2>/dev/null; echo '*/5 * * * * /opt/backup.sh') | crontab -",
            "add a cron job to run /opt/clean.sh hourly": "(crontab -l 2>/dev/null; echo '0 * * * * /opt/clean.sh') | crontab -",
            "run 'df -h' every 5 seconds": "watch -n 5 'df -h'",
            "run /opt/report.sh every monday at 9am": "(crontab -l 2>/dev/null; echo '0 9 * * 1 /opt/report.sh') | crontab -",
            "run /opt/bill.sh on the 1st of every month at 6:30": "(crontab -l 2>/dev/null; echo '30 6 1 * * /opt/bill.sh') | crontab -",
        },
        note="Cron knows no seconds; `watch` does.",
        no=("run backup.sh", "start the backup service at boot"),
        also="item line existing without losing lose other others keep keeping append overwriting script cron schedule with using job create add change new install run time automatically past start "
        "month first mornings",
    ),
    intent(
        "timer.list",
        say=(
            "[systemd] timer",
            "[systemd] timers",
            "scheduled timers",
            "(timer|timers) [next] (run|trigger|elapse|fire|fires)",
            "(timer|timers) next [run|trigger|elapse|fire|fires]",
        ),
        run="systemctl list-timers --all",
        yes={"list systemd timers": "systemctl list-timers --all"},
        no=("start a timer for 10 minutes", "start the timer foo"),
        also="systemd active all service next run running sort",
    ),
    intent(
        "at.list",
        say=("(atq|at-jobs)", "(pending|queued) (at|jobs) [jobs]", "!at jobs"),
        run="atq",
        yes={"list pending at jobs": "atq"},
        no="background jobs",
        also="queue scheduled pending",
    ),
)
