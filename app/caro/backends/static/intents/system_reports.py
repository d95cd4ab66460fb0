"""Intents that sum up or choose: memory by program, open files by process, units that fail, options of mounts."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import sed
from caro.backends.static.render import quote, quote_path
from caro.backends.static.topics.times import ago

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

SUMMED = 'awk \'{size = $1; $1 = ""; sum[$0] += size} END {for (name in sum) printf "%.1f MB%s\\n", sum[name] / 1024, name}\''
DESCRIPTORS = (
    "sudo find /proc -mindepth 3 -maxdepth 3 -path '/proc/[0-9]*/fd/*' 2>/dev/null | cut -d/ -f3 | sort | uniq -c "
    '| sort -rn{top} | while read -r count pid; do echo "$count $pid $(cat /proc/"$pid"/comm)"; done'
)
PORTS = {
    "tcp": "sudo ss -Htlpn | awk '{n = split($4, part, \":\"); print part[n], $4, $6}' | sort -n",
    "udp": "sudo ss -Hulpn | awk '{n = split($4, part, \":\"); print part[n], $4, $6}' | sort -n",
    "": "sudo ss -Htulpn | awk '{n = split($5, part, \":\"); print part[n], $1, $5, $7}' | sort -n",
}
"""By protocol: `ss` names it in a column of its own only where it lists both."""
WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
NOT_RUNNING = (
    "systemctl list-unit-files --type=service --state=enabled --no-legend | awk '$1 !~ /@\\./ {print $1}' "
    '| while read -r unit; do systemctl is-active --quiet "$unit" || echo "$unit"; done'
)
LISTEN = "sort [numeric] port"
JOURNAL_ERRORS = (
    "journalctl -p err --since {since} -o cat --output-fields=_SYSTEMD_UNIT | sort | uniq -c | sort -rn"
)


def _head(values: Mapping[str, Any]) -> str:
    """Return what keeps as many lines as were asked for."""
    n = values.get("n")
    return f" | head -n {n}" if isinstance(n, int) else " | head -n 10" if "top" in values else ""


def _since(values: Mapping[str, Any]) -> str | None:
    """Return the point in time that was said, as journalctl takes it and the shell needs it, or None."""
    if isinstance(values.get("span"), tuple):
        return quote(ago(values["span"]))
    if isinstance(values.get("date"), str):
        return quote(values["date"]) if len(values["date"]) == 10 else None
    from caro.backends.static.dates import DAYS, weekday

    day = "monday" if "thisweek" in values else next((day for day in DAYS if day in values), None)
    if day is not None:
        return weekday(day)
    return next((day for day in ("today", "yesterday") if day in values), None)


def memory_each_program(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the memory of all processes of one name together, by name."""
    listing = "ps -axo rss=,comm=" if environment.dialect == "bsd" else "ps -eo rss=,comm="
    return f"{listing} | {SUMMED} | sort -rn{_head(values)}"


def descriptors(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return how many files each process holds open; None where there is no `/proc`."""
    return None if environment.dialect == "bsd" else DESCRIPTORS.replace("{top}", _head(values))


def ports(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the ports that are listened on, in their order; None where there is no `ss`."""
    protocol = "tcp" if "tcp" in values else "udp" if "udp" in values else ""
    return None if environment.dialect == "bsd" else PORTS[protocol]


def journal_errors(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return how many errors each unit wrote into the journal."""
    since = "today" if "midnight" in values else _since(values)
    if since is None or environment.dialect == "bsd":
        return None
    return JOURNAL_ERRORS.format(since=since) + _head(values)


def sudo_commands(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what the journal has of one account's calls of `sudo`."""
    if environment.dialect == "bsd":
        return None
    since = _since(values)
    timed = f" --since {since}" if since else ""
    pattern = " " + str(values["user"]).replace("\\", "\\\\").replace(".", "\\.") + " : .*COMMAND="
    return f"journalctl _COMM=sudo{timed} | grep {sed(pattern)}"


def slow_units(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the units by the time that they took to start."""
    return None if environment.dialect == "bsd" else f"systemd-analyze blame{_head(values)}"


def not_running(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the services that start with the machine and do not run now; None where there is no systemd."""
    return None if environment.dialect == "bsd" else NOT_RUNNING


def mount_options(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the options of the mount that a path lies in; a bare word is rather a kind of file system."""
    at = str(values["at"])
    if environment.dialect == "bsd" or not at.startswith(("/", "~", ".", "$")):
        return None
    return f"findmnt -no OPTIONS -T {quote_path(at)}"


INTENTS = (
    intent(
        "report.memory.program",
        say=(
            "sum memory [usage] process !by name",
            "(sum|total) memory [usage] each process [name]",
            "memory [usage] each process name",
            "memory [usage] each process sum",
            "memory [usage] (group|grouped) !by (process|name|!command)",
            "memory [usage] process (group|grouped) !by (name|!command)",
            "(sum|total) memory (group|grouped) !by process",
            "(sum|total) rss [memory] each process [name]",
            "(sum|total) rss process !by name",
            "(sum|total) memory [usage] !by process name",
        ),
        run=memory_each_program,
        yes={
            "total memory used per program": f"ps -eo rss=,comm= | {SUMMED} | sort -rn",
            "sum the memory of processes by name": f"ps -eo rss=,comm= | {SUMMED} | sort -rn",
            "memory usage grouped by program, top": f"ps -eo rss=,comm= | {SUMMED} | sort -rn | head -n 10",
        },
        no=(
            "memory usage per user",
            "top 5 processes by memory",
            "total memory",
            "memory usage of process nginx",
        ),
        also="sort usage total sum largest largestfirst descending name top highest mb megabytes rss all each for of by",
    ),
    intent(
        "report.memory.named",
        say=(
            "(total|sum) memory [usage] !all {name:program} process",
            "(total|sum) memory [usage] process named {name:program}",
            "(total|sum) memory [usage] {name:program} process",
            "memory [usage] {name:program} (mb|megabytes|mib)",
        ),
        run={
            "gnu": "ps -C {name} -o rss= | awk '{sum += $1} END {printf \"%.1f MB\\n\", sum / 1024}'",
            "bsd": "ps -axo rss=,ucomm= | awk -v name={name} '$2 == name {sum += $1} END {printf \"%.1f MB\\n\", sum / 1024}'",
        },
        yes={
            "total memory usage of all chrome processes": "ps -C chrome -o rss= | awk '{sum += $1} END {printf \"%.1f MB\\n\", sum / 1024}'"
        },
        no=("total memory", "memory usage of chrome", "kill all chrome processes"),
        also="usage mb megabytes all running together used",
    ),
    intent(
        "report.descriptors",
        say=(
            "process (numeric|count) [open] file (descriptors|handles|descriptor)",
            "process (numeric|count) open (file|fds|handles)",
            "top {n:number} process (numeric|count) [open] file (descriptors|handles|descriptor)",
            "top {n:number} process (numeric|count) open (file|fds|handles)",
            "top process (numeric|count) [open] file [descriptors|handles]",
            "count open file !by process",
            "top {n:number} process !by count open file",
            "count open (file|fds|descriptors|handles) each process",
            "top {n:number} count open (file|fds|descriptors|handles) each process",
            "(fds|descriptors|handles) each process",
            "top {n:number} (fds|descriptors|handles) each process",
            "process most open (file|fds|descriptors|handles)",
            "process most (fds|descriptors|handles)",
            "{n:number} process most open (file|fds|descriptors|handles)",
            "{n:number} process most (fds|descriptors|handles)",
            "process !by open file (descriptors|handles)",
            "top {n:number} process !by open file (descriptors|handles)",
        ),
        run=descriptors,
        yes={
            "how many file descriptors does each process have open": DESCRIPTORS.replace("{top}", ""),
            "top 10 processes by number of open file descriptors": DESCRIPTORS.replace(
                "{top}", " | head -n 10"
            ),
            "which 5 processes have the most open files": DESCRIPTORS.replace("{top}", " | head -n 5"),
        },
        no=(
            "open files of process 1234",
            "count the open files of process 12",
            "how many open files does the process nginx have",
            "how many file descriptors does process 12 have",
            "limit of open files",
            "top 10 processes by memory",
        ),
        also="file open sort descending largest largestfirst highest top first most with by holding occupying running machine all",
    ),
    intent(
        "report.units.not_running",
        say=(
            "(isenabled|enable) service not (running|run|active|up|start|started|alive)",
            "(isenabled|enable) service [currently] (inactive|stop|stopped|dead|broken|down)",
            "service [systemd] (isenabled|enable) (inactive|stop|stopped|dead|broken|down)",
            "service start boot not (running|run|active|up)",
            "(isenabled|enable) service except (running|run|active|up)",
            "service (isenabled|enable) except (running|run|active|up)",
        ),
        run=not_running,
        yes={
            "list enabled services that are not running": NOT_RUNNING,
        },
        no=(
            "list enabled services",
            "services that are not running",
            "is nginx enabled",
            "services that are not enabled",
            "enable the service web and start it",
        ),
        also="systemd boot all !at !on running currently automatically at on",
    ),
    intent(
        "report.units.slow",
        say=(
            "(slowest|slow) service [boot|start|systemd]",
            "[top] [{n:number}] (slowest|slow) service [!at] [boot|start|startup]",
            "service (slowed|slow) [down] boot [most]",
            "service (longest) [!to] (start|boot)",
            "service longest start",
            "[top] [{n:number}] service longest start",
            "[top] [{n:number}] (slowest|slow) service boot top",
        ),
        run=slow_units,
        yes={
            "slowest services at boot": "systemd-analyze blame",
            "show the 5 slowest units at startup": "systemd-analyze blame | head -n 5",
        },
        no=("services at boot", "slow queries", "start the service web", "slowest tests"),
        also="boot start systemd down most take took all top startup longest time during to slow",
    ),
    intent(
        "report.journal.errors",
        say=(
            "count error [messages] each service [journal|log] (today|midnight)",
            "count error [messages] !by service [journal|log] (today|midnight)",
            "error [messages] each service [journal|log] (today|midnight)",
            "(journal|log) error (group|grouped) !by service (today|midnight)",
            "error (journal|log) (today|midnight) (group|grouped) !by service",
            "service (log|logged) most error (today|midnight)",
            "[top] [{n:number}] service numeric error [messages] [journal|log] (today|midnight)",
            "[top] [{n:number}] service !by count error [messages] [journal|log] (today|midnight)",
            "[top] [{n:number}] service most error [messages] [journal|log] (today|midnight)",
            "count error [messages] each service (journal|log) since {date:date}",
            "count error [messages] each service (journal|log) [last|since] {span:span}",
        ),
        run=journal_errors,
        yes={
            "count error messages per unit in the journal today": JOURNAL_ERRORS.format(since="today"),
            "which 3 services logged the most errors today": JOURNAL_ERRORS.format(since="today")
            + " | head -n 3",
            "count errors per unit in the journal in the last 2 days": JOURNAL_ERRORS.format(
                since="'2 days ago'"
            ),
        },
        no=(
            "errors of the service web today",
            "errors today",
            "count errors in app.log",
            "which services failed",
        ),
        also="log journal systemd since last ago messages top sort descending most logged wrote all from of written write",
    ),
    intent(
        "report.sudo",
        say=(
            "sudo (!command|usage|log|calls|entries|item) [run|user|of|by|for] {user:account} [today|yesterday]",
            "sudo (!command|usage|log|calls|entries|item) [run|user|of|by|for] {user:account} [since|last|ago] {span:span}",
            "sudo (!command|usage|log|calls|entries|item) [run|user|of|by|for] {user:account} [since] {date:date}",
            "{user:account} run [!with|!using] sudo (today|yesterday|thisweek)",
            "sudo !command {user:account} run (today|yesterday|thisweek)",
            "{user:account} run [!with|!using] sudo [since|last|ago] {span:span}",
            "{user:account} run [!with|!using] sudo [since] {date:date}",
        ),
        run=sudo_commands,
        yes={
            "sudo commands run by alice since yesterday": "journalctl _COMM=sudo --since yesterday | grep ' alice : .*COMMAND='",
            "what did bob run with sudo in the last 2 hours": "journalctl _COMM=sudo --since '2 hours ago' | grep ' bob : .*COMMAND='",
            "list all sudo commands of user deploy since 2025-01-01": "journalctl _COMM=sudo --since 2025-01-01 | grep ' deploy : .*COMMAND='",
        },
        no=(
            "sudo log",
            "can alice use sudo",
            "give alice sudo rights",
            "run make with sudo",
            "what may alice run with sudo",
        ),
        also="journal log since last ago user thisweek today yesterday !what whatdid command run as root from entries in ran",
    ),
    intent(
        "report.mount.options",
        say=(
            "(mount|mounts) (option|options|flags) [of|for|on] {at:path}",
            "{at:path} [disk] (mount|mounts) (option|options|flags)",
            "(option|options|flags) {at:path} (mount|mounts)",
            "(option|options|flags) disk {at:path} (mount|mounts)",
        ),
        run=mount_options,
        yes={
            "show the mount options of /home": "findmnt -no OPTIONS -T /home",
            "with which options is /var mounted": "findmnt -no OPTIONS -T /var",
        },
        no=("mount /dev/sdb1 on /mnt", "options of ls", "list mounts", "remount / with the option ro"),
        also="disk with for of on containing that in",
    ),
    intent(
        "report.ports.sorted",
        say=(
            f"(listening|open) port {LISTEN}",
            f"listening [tcp|udp] (port|connection|process|pid|program) {LISTEN}",
            f"listening pid {LISTEN}",
            f"process listening [!on] port {LISTEN}",
            "listening port [process] (numeric|sort numeric) [process] [name]",
        ),
        run=ports,
        yes={
            "list listening ports with programs sorted by port": PORTS[""],
            "show all listening tcp ports with the process, sorted by port number": PORTS["tcp"],
        },
        no=("list listening ports", "is port 80 open on example.com", "processes sorted by memory"),
        also="port process name pid sort number numeric tcp udp connection open all listening with their by ascending and which on",
    ),
)
