"""Intents about logs: the journal, the kernel's ring buffer, logs of services."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

UNITS = ((604800, "week"), (86400, "day"), (3600, "hour"), (60, "min"), (1, "sec"))


def since(values: Mapping[str, Any]) -> str | None:
    """Return what `journalctl --since` takes for the time said, "" when none was, None when unreadable."""
    if "yesterday" in values:
        return "yesterday"
    if "today" in values:
        return "today"
    if "date" in values and isinstance(values["date"], str):
        return str(values["date"])
    span = values.get("span")
    if not span:
        return ""
    seconds = span[0] * span[1]
    for size, name in UNITS:
        if seconds >= size and seconds % size == 0:
            count = int(seconds // size)
            return f"{count} {name}{'s' if count > 1 and name != 'min' and name != 'sec' else ''} ago"
    return None


def journal(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a `journalctl` line for the service, time, priority, boot and count that were said."""
    start = since(values)
    if start is None:
        return None
    if environment.platform == "macos":
        return mac_journal(values, start)
    parts = ["journalctl"]
    if "name" in values:
        parts += ["-u", quote(str(values["name"]))]
    if "kernel" in values:
        parts.append("-k")
    if "boot" in values:
        parts.append("-b -1" if "last" in values and "since" not in values else "-b")
    if "error" in values:
        parts.append("-p err")
    elif "warnings" in values:
        parts.append("-p warning")
    if start:
        parts += ["--since", quote(start)]
    if "n" in values:
        parts += ["-n", str(values["n"])]
    if "follow" in values or "tail" in values:
        parts.append("-f")
    if len(parts) == 1 and ("newest" in values or "recently" in values):
        parts.append("-e")
    return " ".join(parts)


def vacuum(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command that trims the journal to a size, or to what is younger than a time span."""
    if "size" in values:
        amount, unit = values["size"]
        return f"sudo journalctl --vacuum-size={amount:g}{unit.upper()}"
    count, unit_seconds = values["span"]
    for size, letter in ((604800, "weeks"), (86400, "d"), (3600, "h"), (60, "m"), (1, "s")):
        if unit_seconds >= size and count * unit_seconds % size == 0:
            return f"sudo journalctl --vacuum-time={count * unit_seconds // size:g}{letter}"
    return None


def mac_journal(values: Mapping[str, Any], start: str) -> str | None:
    """Return the `log` line that serves for the same on macOS, where it can say it."""
    if "n" in values or "boot" in values or "kernel" in values:
        return None
    parts = ["log stream" if "follow" in values else "log show"]
    tests = []
    if "name" in values:
        tests.append(f'process == "{values["name"]}"')
    if "error" in values:
        tests.append("messageType == error")
    if tests:
        parts += ["--predicate", quote(" and ".join(tests))]
    if "follow" not in values:
        span = values.get("span")
        hours = span[0] * span[1] / 3600 if span else (1 if not start else 0)
        if hours and hours == int(hours):
            parts.append(f"--last {int(hours)}h")
        elif start == "today":
            parts.append('--start "$(date +%F)"')
        else:
            return None
    return " ".join(parts)


INTENTS = (
    intent(
        "log.service",
        say=(
            "log [of|for|from] [service] {name:daemon} [service] [today|yesterday|follow|error]",
            "log [of|for|from] service {name:service} [today|yesterday|follow|error]",
            "(journal|journalctl) [of|for] [service] {name:service} [service] [today|yesterday|follow|error]",
            "log [of|for|from] [service] {name:daemon} [service] [error|follow] {span:span}",
            "log [of|for|from] service {name:service} [error|follow] {span:span}",
            "(journal|journalctl) [of|for] [service] {name:service} [error|follow] {span:span}",
            "log [of|for|from] [service] {name:daemon} [service] since {date:date}",
            "log [of|for|from] service {name:service} since {date:date}",
            "last {n:number} [line|entries|item] (log|journal|journalctl) [of|for|from] [service] {name:service} [service]",
            "{n:number} (newest|recently) [line|entries|item] log [of|for|from] [service] {name:daemon} [service]",
            "{n:number} (newest|recently) [line|entries|item] log [of|for|from] service {name:service}",
            "follow [service] {name:service} [service] (log|journal|journalctl)",
            "follow (log|journal|journalctl) [of|for|from] [service] {name:service} [service]",
            "error (log|journal) [of|for] [service] {name:service} service",
            "log output service {name:service}",
        ),
        run=journal,
        yes={
            "show logs of the nginx service": "journalctl -u nginx",
            "show logs of nginx since today": "journalctl -u nginx --since today",
            "follow the logs of the ssh service": "journalctl -u ssh -f",
            "show the last 50 lines of the log of nginx": "journalctl -u nginx -n 50",
            "show nginx service logs from the last 2 hours": "journalctl -u nginx --since '2 hours ago'",
        },
        no=("show logs of container web", "git log of main", "kernel logs"),
        also="service tail journal journalctl systemd since last ago output newest line entries item recently unit unit's today yesterday messages",
    ),
    intent(
        "log.service.failure",
        say=(
            "{name:daemon} [service] (fail|failed|failing|crash|crashed|crashing) [start|starting|running]",
            "service {name:service} (fail|failed|failing|crash|crashed|crashing) [start|starting|running]",
            "{name:daemon} [service] not (start|starting|running|work|working|come)",
            "service {name:service} not (start|starting|work|working)",
        ),
        run={
            "gnu": "journalctl -xeu {name}",
            "bsd": "log show --last 1h --predicate 'process == \"{name}\"'",
        },
        yes={
            "why did nginx fail to start": "journalctl -xeu nginx",
            "why is the mysql service not starting": "journalctl -xeu mysql",
        },
        no=("list failed services", "stop nginx from starting at boot", "is nginx running"),
        also="service start reason why run up cause error log last",
    ),
    intent(
        "log.journal",
        say=(
            "(journal|journalctl) [today|yesterday|follow|recently|newest]",
            "(!machine|systemd) (log|messages|events) [today|yesterday|follow|recently|newest]",
            "log !machine since (today|yesterday)",
            "syslog [today|yesterday|follow|recently|newest]",
            "(journal|journalctl|syslog) [last|since|ago] {span:span}",
            "log !machine [last|since|ago] {span:span}",
            "log service [last|since|ago] {span:span}",
            "(journal|journalctl) since {date:date}",
            "log !machine since {date:date}",
            "last {n:number} [line|entries|item|messages] (journal|journalctl|syslog)",
            "last {n:number} [line|entries|item|messages] log !machine",
            "{n:number} (newest|recently) (journal|syslog) [line|entries|item|messages]",
            "{n:number} (newest|recently) !machine log [line|entries|item|messages]",
        ),
        run=journal,
        yes={
            "show the journal": "journalctl",
            "show the journal since today": "journalctl --since today",
            "follow the system log": "journalctl -f",
            "show the system journal of the last hour": "journalctl --since '1 hour ago'",
            "show the last 100 lines of the journal": "journalctl -n 100",
            "journal since 30 minutes ago": "journalctl --since '30 minutes ago'",
        },
        no=("git log", "rotate the logs", "show logs of nginx"),
        also="log tail journal journalctl systemd line entries item messages all service since last ago recently events today yesterday",
    ),
    intent(
        "log.errors",
        say=(
            "error [in|from] !machine (log|journal)",
            "error (journal|journalctl|syslog)",
            "(warnings|error) (journal|journalctl|syslog) [today|yesterday]",
            "error !machine [log|journal] [today|yesterday|follow]",
            "error log !machine",
            "error log (today|yesterday)",
            "error (journal|journalctl|syslog) [last|since|ago] {span:span}",
            "error !machine [log] [last|since|ago] {span:span}",
            "error log since boot",
            "error [!machine|journal] (since|from|in) boot",
        ),
        run=journal,
        yes={
            "show errors in the journal": "journalctl -p err",
            "show system errors since yesterday": "journalctl -p err --since yesterday",
            "show errors since boot": "journalctl -b -p err",
        },
        no=("show errors in app.log", "kernel errors"),
        also="log journal journalctl systemd messages all since last ago recently only entries today yesterday",
    ),
    intent(
        "log.boot",
        say=(
            "boot (log|journal|messages)",
            "(log|journal) (since|from|of|this|current) [last|this|current] boot",
            "journal last boot",
        ),
        run=journal,
        yes={
            "show boot logs": "journalctl -b",
            "logs of the previous boot": "journalctl -b -1",
            "show journal since boot": "journalctl -b",
        },
        no=("reboot history", "errors since boot"),
        also="journal journalctl systemd messages service last since log",
    ),
    intent(
        "log.kernel",
        say=("kernel (log|messages|ring|buffer|output)", "dmesg", "ring buffer"),
        run={"gnu": "sudo dmesg -T", "bsd": "sudo dmesg"},
        yes={
            "show kernel messages": "sudo dmesg -T",
            "show dmesg with human readable timestamps": "sudo dmesg -T",
        },
        no=("follow kernel messages", "kernel version", "kernel errors"),
        also="human timestamps log messages ring buffer time output kernel",
    ),
    intent(
        "log.kernel.follow",
        say=("(follow|tail) (kernel|dmesg) [log|messages|ring|buffer]",),
        run={"gnu": "sudo dmesg -wT", "bsd": "log stream --predicate 'process == \"kernel\"'"},
        yes={"follow kernel messages": "sudo dmesg -wT", "watch dmesg live": "sudo dmesg -wT"},
        no="kernel messages",
        also="log messages new output",
    ),
    intent(
        "log.kernel.errors",
        say=("(kernel|dmesg) (error|warnings) [and|or] [error|warnings]", "hardware error"),
        run={"gnu": "sudo dmesg -T --level=err,warn", "bsd": "sudo dmesg | grep -i error"},
        yes={
            "show kernel errors": "sudo dmesg -T --level=err,warn",
            "show errors and warnings from dmesg": "sudo dmesg -T --level=err,warn",
        },
        no="kernel messages",
        also="log messages only error warnings",
    ),
    intent(
        "log.kernel.search",
        say=(
            "!find (dmesg|kernel) [log|messages] for {text:text}",
            "(dmesg|kernel) (log|messages) (containing|matching|about) {text:text}",
            "grep dmesg for {text:text}",
            "dmesg !for {text:text}",
            "(dmesg|kernel) (log|messages|message) {text:word} (human|timestamp|timestamps)",
        ),
        run="sudo dmesg -T | grep -i -- {text}",
        yes={
            "search dmesg for usb": "sudo dmesg -T | grep -i -- usb",
            "show kernel messages about usb with human readable timestamps": "sudo dmesg -T | grep -i -- usb",
        },
        no="kernel messages",
        also="log messages message output human timestamp timestamps with",
    ),
    intent(
        "log.oom",
        say=(
            "(oom|oom-killer|oomkiller) [kill|killer|log|process|messages|events]",
            "process kill out memory",
            "out memory (kill|events|messages|log|error)",
        ),
        run={
            "gnu": "sudo dmesg -T | grep -iE 'out of memory|oom-kill'",
            "bsd": "log show --last 1d --predicate 'eventMessage contains \"memorystatus\"'",
        },
        yes={"did the oom killer kill any process": "sudo dmesg -T | grep -iE 'out of memory|oom-kill'"},
        no="kill processes out of memory",
        also="kill killer log process messages events kernel recently",
    ),
    intent(
        "log.journal.size",
        say=(
            "(journal|journalctl|journald) [log] [disk] (usage|size|space) [disk]",
            "disk [space] usage (journal|journald|systemd) [log]",
            "(big|large) (journal|journald|journalctl) [log]",
        ),
        run="journalctl --disk-usage",
        yes={
            "how much disk space does the journal use": "journalctl --disk-usage",
            "journal disk usage": "journalctl --disk-usage",
        },
        no="shrink the journal",
        also="space log disk systemd size take",
    ),
    intent(
        "log.disk",
        say=(
            "disk [space] usage log",
            "space usage log",
            "log (usage|take) space",
            "size [!all] log directory",
            "(big|large) log directory",
        ),
        run="sudo du -sh /var/log",
        yes={"how much space do logs take": "sudo du -sh /var/log"},
        no=("size of app.log", "journal disk usage", "largest log files"),
        also="all disk space take total directory size system",
    ),
    intent(
        "log.journal.vacuum_size",
        say=(
            "(vacuum|shrink|clean|clear|reduce|limit|trim) [systemd|journal] (journal|journald|journalctl) [log] [to|smaller|atmost] {size:size}",
            "(vacuum|shrink|clean|reduce|limit) systemd log [to] {size:size}",
        ),
        run=vacuum,
        yes={"shrink the journal to 200M": "sudo journalctl --vacuum-size=200M"},
        no="journal size",
        also="size log space keep only smaller atmost",
    ),
    intent(
        "log.journal.vacuum_time",
        say=(
            "(vacuum|clean|clear|delete|trim) [up] (journal|journald|journalctl) [log|entries|item] older [than] {span:span}",
            "(keep|vacuum) journal [log] [last|only] {span:span}",
            "(clean|clear|delete|trim) [up] [old] (journal|journald) keep [last|only] {span:span}",
        ),
        run=vacuum,
        yes={"delete journal logs older than 7 days": "sudo journalctl --vacuum-time=7d"},
        no="delete logs older than 7 days",
        also="systemd log entries last item old only up",
    ),
    intent(
        "log.auth",
        say=("(auth|authentication|login|sudo) log", "log (auth|authentication)"),
        run={
            "gnu": "sudo less /var/log/auth.log",
            "bsd": "log show --last 1d --predicate 'process == \"sudo\"'",
        },
        yes={"show the auth log": "sudo less /var/log/auth.log"},
        no="failed logins",
        also="file events",
    ),
    intent(
        "log.ssh",
        say=("(ssh|sshd) log [today|yesterday]", "log ssh (login|connection|server)"),
        run={
            "gnu": "journalctl -u ssh[[today? --since today]][[yesterday? --since yesterday]]",
            "bsd": "log show --last 1d --predicate 'process == \"sshd\"'",
        },
        yes={"show ssh logs": "journalctl -u ssh"},
        no="ssh to web1",
        also="service server connection login all",
    ),
)
