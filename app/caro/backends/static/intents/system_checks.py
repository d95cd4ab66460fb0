"""Intents that look for what needs care: swap by process, full disks, accounts unused, jobs of everyone, messages."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents.system_reports import _head, _since
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

SWAPPED = (
    "awk '/^Name:/ {name = substr($0, 7)} /^Pid:/ {pid = $2} /^VmSwap:/ && $2 > 0 {print $2 \" kB\", pid, name}' "
    "/proc/[0-9]*/status 2>/dev/null | sort -rn"
)
EVERYONES = 'for user in $(cut -d: -f1 /etc/passwd); do sudo crontab -l -u "$user" 2>/dev/null | sed "s/^/$user: /"; done'
MESSAGES = "journalctl -p {priority} --since {since} -o cat | sort | uniq -c | sort -rn"


def swapped(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the processes of which a part lies in swap; None where there is no `/proc`."""
    return None if environment.dialect == "bsd" else SWAPPED + _head(values)


def everyones_cron(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the jobs of every account, under its name."""
    return (
        EVERYONES.replace("cut -d: -f1 /etc/passwd", "dscl . -list /Users")
        if environment.dialect == "bsd"
        else EVERYONES
    )


def full(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the test of one file system that says so where it is fuller than a mark."""
    path = values["path"] if isinstance(values.get("path"), str) else "/" if "root" in values else None
    limit = values["n"]
    if path is None or not 0 < limit < 100 or limit != int(limit):
        return None
    least = "-ge" if "atleast" in values else "-gt"
    shown = str(path).replace("'", "")
    said = f"{shown} is {'at least' if 'atleast' in values else 'more than'} {int(limit)}% full"
    used = f"df -P {quote_path(str(path))} | awk 'NR == 2 {{print $5 + 0}}'"
    return f'[ "$({used})" {least} {int(limit)} ] && echo {quote(said)}'


def messages(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the messages of the journal that were written most often."""
    since = "today" if values.keys() & {"midnight", "morning"} else _since(values)
    if environment.dialect == "bsd" or (since is None and "boot" not in values):
        return None
    priority = "warning" if "warning" in values else "err"
    found = MESSAGES.replace("{priority}", priority)
    found = found.replace("--since {since}", "-b") if since is None else found.replace("{since}", since)
    return found + (_head(values) or " | head -n 10")


SINCE = (
    "(today|yesterday|midnight|morning|thisweek|boot)",
    "[last|since] {span:span}",
    "since {date:date}",
)
PROBLEM = "(error|warnings)"

INTENTS = (
    intent(
        "check.swap.process",
        say=(
            "process swap [usage|space|memory]",
            "top {n:number} process swap [usage|space|memory]",
            "top process swap",
            "{n:number} process most swap",
            "process most swap",
        ),
        run=swapped,
        yes={
            "which processes use swap": SWAPPED,
            "top 10 processes by swap usage": f"{SWAPPED} | head -n 10",
        },
        no=("show swap space", "turn off swap", "kill the processes that use swap"),
        also="usage space memory largest largestfirst descending sort top most by in size running biggest first",
    ),
    intent(
        "check.cron.everyone",
        say=("cron each user", "cron !all user", "user cron each"),
        run=everyones_cron,
        yes={"list all cron jobs of all users": EVERYONES},
        no=("my cron jobs", "cron jobs of user bob", "delete all cron jobs"),
        also="!all each !machine",
    ),
    intent(
        "check.disk.warn",
        say=(
            "(warn|warning|warnings|alert|message) root [disk] [space] (larger|atleast) {n:percent} [howfull|full|usage]",
            "(warn|warning|warnings|alert|message) [disk] {path:path} (larger|atleast) {n:percent} [howfull|full|usage]",
        ),
        run=full,
        yes={
            "print a warning if the root filesystem is more than 90 percent full": "[ \"$(df -P / | awk 'NR == 2 {print $5 + 0}')\" -gt 90 ] && echo '/ is more than 90% full'",
            "warn me when /var is over 80% full": "[ \"$(df -P /var | awk 'NR == 2 {print $5 + 0}')\" -gt 80 ] && echo '/var is more than 80% full'",
        },
        no=("filesystems more than 80 percent full", "how full is /var"),
        also="disk mount mounts howfull full usage used space echo !when all",
    ),
    intent(
        "check.user.never",
        say=("(user|account) neverin",),
        run="lastlog | awk '/Never logged in/ {print $1}'",
        yes={"list users who have never logged in": "lastlog | awk '/Never logged in/ {print $1}'"},
        no=("users logged in", "last logins of alice"),
        also="account local",
    ),
    intent(
        "check.journal.messages",
        say=tuple(
            f"[top] [{{n:number}}] frequent {PROBLEM} [messages|message] [journal|log|journalctl] {since}"
            for since in SINCE
        ),
        run=messages,
        yes={
            "show the 10 most common error messages in the journal since this morning": MESSAGES.format(
                priority="err", since="today"
            )
            + " | head -n 10",
            "most frequent warnings in the journal in the last 2 days": MESSAGES.format(
                priority="warning", since="'2 days ago'"
            )
            + " | head -n 10",
        },
        no=("errors today", "most common error in app.log", "count errors per unit in the journal today"),
        also="journal log systemd message messages since last top entries !machine journalctl",
    ),
)
