"""Intents about work that runs later: cron jobs, timers, `at`."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import SAFE, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def add_job(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command that adds a line to the crontab and keeps the others; by the second, `watch`."""
    span, clock = values.get("span"), values.get("clock")
    if span is not None and span[1] == 1:
        return f"watch -n {span[0]:g} {quote(str(values['script']))}"
    if clock is not None:
        hour, _, minute = str(clock).partition(":")
        if not minute.isdigit():
            return None
        when = f"{int(minute)} {int(hour)} * * *"
    elif span is not None:
        count, unit = span
        if count != int(count):
            count, unit = count * unit / 60, 60  # every half hour is every 30 minutes
        if count < 1 or count != int(count):
            return None
        count = int(count)
        periods = {
            (1, 60): "* * * * *",
            (1, 3600): "0 * * * *",
            (1, 86400): "0 0 * * *",
            (1, 604800): "0 0 * * 0",
        }
        if (count, unit) in periods:
            when = periods[count, unit]
        elif unit == 60 and 60 % count == 0:
            when = f"*/{count} * * * *"
        elif unit == 3600 and 24 % count == 0:
            when = f"0 */{count} * * *"
        else:
            return None
    else:
        words = (
            ("reboot", "@reboot"), ("boot", "@reboot"), ("hourly", "0 * * * *"), ("hour", "0 * * * *"),
            ("minute", "* * * * *"), ("midnight", "0 0 * * *"), ("daily", "0 0 * * *"), ("day", "0 0 * * *"),
            ("weekly", "0 0 * * 0"), ("week", "0 0 * * 0"), ("monthly", "0 0 1 * *"), ("month", "0 0 1 * *"),
        )  # fmt: skip
        found = [line for word, line in words if word in values]
        if not found:
            return None
        when = found[0]
    script = str(values["script"])
    if not all(c in SAFE for c in script.removeprefix("~/")):
        return None
    if script.startswith(("/", "~/")):
        return f"(crontab -l 2>/dev/null; echo '{when} {script}') | crontab -"
    return f'(crontab -l 2>/dev/null; echo "{when} $PWD/{script.removeprefix("./")}") | crontab -'


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
            "(run|cron|schedule) {script:path} [cron] each (minute|hour|day|week|month)",
            "(run|cron|schedule) {script:path} [cron] (hourly|daily|weekly|monthly)",
            "(run|cron|schedule) {script:path} [cron] each {span:span}",
            "(run|cron|schedule) {script:path} [cron] (daily|each) [day] at {clock:clock}",
            "(run|cron|schedule) {script:path} [cron] (daily|each) [day] [at] midnight",
            "(run|cron|schedule) {script:path} [cron] at (reboot|boot)",
            "(create|add|change) cron [to|that] [run] {script:path} each (minute|hour|day|week|month)",
            "(create|add|change) cron [to|that] [run] {script:path} (hourly|daily|weekly|monthly)",
            "(create|add|change) cron [to|that] [run] {script:path} each {span:span}",
            "(create|add|change) cron [to|that] [run] {script:path} (daily|each) [day] at {clock:clock}",
            "(create|add|change) cron [to|that] [run] {script:path} (reboot|boot)",
        ),
        run=add_job,
        yes={
            "run /opt/backup.sh every day at 02:30": "(crontab -l 2>/dev/null; echo '30 2 * * * /opt/backup.sh') | crontab -",
            "schedule /opt/backup.sh every 5 minutes": "(crontab -l 2>/dev/null; echo '*/5 * * * * /opt/backup.sh') | crontab -",
            "add a cron job to run /opt/clean.sh hourly": "(crontab -l 2>/dev/null; echo '0 * * * * /opt/clean.sh') | crontab -",
            "run 'df -h' every 5 seconds": "watch -n 5 'df -h'",
        },
        note="Cron knows no seconds; `watch` does.",
        no=("run backup.sh", "run /opt/backup.sh every monday"),
        also="script cron schedule with using day minute job",
    ),
    intent(
        "timer.list",
        say=("[systemd] timer", "[systemd] timers", "scheduled timers"),
        run="systemctl list-timers --all",
        yes={"list systemd timers": "systemctl list-timers --all"},
        no=("start a timer for 10 minutes", "start the timer foo"),
        also="systemd active all service next run running",
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
