"""Intents about limits, kernel settings, and turning the machine off."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def power(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the shutdown command: `-r` for a reboot, at `delay` (count, seconds each) or `clock`."""
    flag = "-r" if "reboot" in values or "restart" in values else "-h"
    delay, clock = values.get("delay"), values.get("clock")
    if delay:
        minutes = delay[0] * delay[1] / 60
        if minutes != int(minutes):
            return None
        return f"sudo shutdown {flag} +{int(minutes)}"
    if clock is None and ("midnight" in values or "noon" in values):
        clock = "00:00" if "midnight" in values else "12:00"
    if clock:
        return f"sudo shutdown {flag} {quote(str(clock))}"
    return f"sudo shutdown {flag} now"


KERNEL = ("abi", "debug", "dev", "fs", "kernel", "net", "user", "vm", "kern", "hw", "machdep")
"""What the names of the kernel's parameters begin with."""


def parameter(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Set a parameter of the kernel; a name of another shape is that of a file."""
    key = str(values["key"])
    family, dot, _ = key.partition(".")
    if "/" in key or not dot or not (family in KERNEL or "sysctl" in values or "kernel" in values):
        return None
    return f"sudo sysctl -w {quote(key)}={int(values['n'])}"


def become(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the login as another user; root is reached with one's own password."""
    user = values.get("user")
    if not isinstance(user, str) or user == "root":
        return "sudo -i"
    return f"su - {quote(user)}"


INTENTS = (
    intent(
        "system.limits",
        say=("(ulimit|ulimits|limits) [resource||user]", "(resource|user) limits"),
        run="ulimit -a",
        yes={"show all ulimits": "ulimit -a", "show resource limits": "ulimit -a"},
        no=("limits of process 123", "set the open file limit to 4096"),
        also="resource session user all process",
    ),
    intent(
        "system.limits.files",
        say=(
            "(limit|ulimit|limits|maximum) (open|accessed) file [descriptors|handles|count]",
            "(limit|ulimit|limits|maximum) [count|number] file (descriptors|handles)",
        ),
        run="ulimit -n",
        yes={"what is the open file limit": "ulimit -n", "maximum number of open files": "ulimit -n"},
        no=("count open files", "set the open file limit to 4096"),
        also="count number open allowed process descriptors user limit each",
    ),
    intent(
        "system.limits.files_set",
        say=(
            "(change|raise|increase) [limit|maximum|ulimit] (open|accessed) file [limit|descriptors] to {n:number}",
            "(change|raise|increase) (limit|ulimit) [file] descriptors to {n:number}",
        ),
        run="ulimit -n {n}",
        yes={"set the open file limit to 4096": "ulimit -n 4096"},
        no="show open file limit",
        also="limit maximum count number session",
    ),
    intent(
        "system.openfiles.count",
        say=("count (open|accessed) file [descriptors|handles]", "count file (descriptors|handles) [open]"),
        run="lsof | wc -l",
        yes={"how many files are open": "lsof | wc -l", "count open files": "lsof | wc -l"},
        no=("maximum number of open files", "how many open files does process 1 have"),
        also="!machine total all open descriptors",
    ),
    intent(
        "system.sysctl.all",
        say=(
            "(sysctl|kernel) (parameters|settings|variables|!all)",
            "!all (sysctl|kernel) parameters",
            "sysctl",
        ),
        run="sysctl -a",
        yes={"show all kernel parameters": "sysctl -a", "list sysctl settings": "sysctl -a"},
        no="set vm.swappiness to 10",
        also="parameters settings all runtime values kernel sysctl",
    ),
    intent(
        "system.sysctl.set",
        say=(
            "change [sysctl|kernel] [parameter|setting] {key:file} to {n:number}",
            "change (sysctl|kernel) {key:file} to {n:number}",
            "change (sysctl|kernel) (parameter|setting) {key:file} to {n:number}",
        ),
        run=parameter,
        yes={"set sysctl vm.swappiness to 10": "sudo sysctl -w vm.swappiness=10"},
        no="change file.txt to 5 lines",
        also="value sysctl kernel",
    ),
    intent(
        "system.swappiness",
        say=("swappiness",),
        run="sysctl vm.swappiness",
        yes={"what is the swappiness value": "sysctl vm.swappiness"},
        no="set swappiness to 10",
        also="value setting swap level",
    ),
    intent(
        "system.swappiness.set",
        say=("change swappiness to {n:number}", "swappiness to {n:number}"),
        run="sudo sysctl -w vm.swappiness={n}",
        yes={"set swappiness to 10": "sudo sysctl -w vm.swappiness=10"},
        no="show swappiness",
        also="value",
    ),
    intent(
        "system.power.reboot",
        say=("reboot [!machine]", "restart !machine", "(reboot|restart) !machine"),
        run="sudo reboot",
        yes={"reboot the machine": "sudo reboot", "restart my computer": "sudo reboot"},
        no=("reboot in 10 minutes", "restart nginx", "cancel reboot", "reboot if needed"),
        also="server immediately now pi raspberry",
    ),
    intent(
        "system.power.off",
        say=(
            "shutdown [!machine] [now|immediately]",
            "(disable|stop) !machine [now|immediately]",
            "(turn|switch|change|power) !machine off [now|immediately]",
            "halt machine",
        ),
        run="sudo shutdown -h now",
        yes={
            "shut down the computer now": "sudo shutdown -h now",
            "power off this machine": "sudo shutdown -h now",
        },
        no=("shutdown in 10 minutes", "cancel the shutdown", "stop the docker service"),
        also="server immediately now laptop",
    ),
    intent(
        "system.power.later",
        say=(
            "(shutdown|reboot) [!machine] (in|after) {delay:span}",
            "(restart|disable) !machine (in|after) {delay:span}",
            "(turn|switch|change|power) !machine off [in|after] {delay:span}",
            "(turn|switch|change|power) !machine off [at] {clock:clock}",
            "schedule (shutdown|reboot|restart) [!machine] (in|after) {delay:span}",
            "[schedule] (shutdown|reboot) [!machine] [at|for] {clock:clock}",
            "(restart|disable) !machine [at|for] {clock:clock}",
            "schedule (shutdown|reboot|restart) [!machine] [at|for] {clock:clock}",
            "(shutdown|reboot|schedule) [shutdown|reboot|restart] [!machine] [at|for] (midnight|noon)",
            "restart !machine [at] (midnight|noon)",
        ),
        run=power,
        yes={
            "shut down in 30 minutes": "sudo shutdown -h +30",
            "reboot in 5 minutes": "sudo shutdown -r +5",
            "shutdown the computer at 23:00": "sudo shutdown -h 23:00",
        },
        no=("cancel the shutdown", "reboot"),
        also="server schedule tonight pi raspberry automatically",
    ),
    intent(
        "system.power.cancel",
        say=("(cancel|abort|stop) [scheduled|pending|planned] (shutdown|reboot|restart)",),
        run={"gnu": "sudo shutdown -c", "bsd": "sudo killall shutdown"},
        yes={"cancel the scheduled shutdown": "sudo shutdown -c", "abort the reboot": "sudo shutdown -c"},
        no="shut down in 10 minutes",
        also="scheduled pending planned",
    ),
    intent(
        "system.power.suspend",
        say=("(suspend|sleep|hibernate) !machine", "sleep mode", "!machine to sleep", "suspend to memory"),
        run={"gnu": "systemctl suspend", "bsd": "pmset sleepnow"},
        yes={"suspend the computer": "systemctl suspend", "put my laptop to sleep": "systemctl suspend"},
        no=("suspend process 123", "sleep for 10 seconds"),
        also="mode move !machine to",
    ),
    intent(
        "system.power.lock",
        say=("lock (screen|session|display)",),
        run={"gnu": "loginctl lock-session", "bsd": "pmset displaysleepnow"},
        yes={"lock the screen": "loginctl lock-session"},
        no="lock the file",
        also="session",
    ),
    intent(
        "system.su",
        say=(
            "(change|login|become|su) user {user:account}",
            "(become|su) {user:account}",
            "(become|su) root",
        ),
        run=become,
        yes={"switch to user postgres": "su - postgres", "become root": "sudo -i"},
        no=("add a user called bob", "rename user bob to robert"),
        also="user to as account shell root",
    ),
    intent(
        "system.logout_user",
        say=(
            "logout user {user:account}",
            "logout {user:account}",
            "kill [!all] session (!of|user) {user:account}",
            "(kick|kick out) user {user:account}",
        ),
        run={"gnu": "sudo loginctl terminate-user {user}", "bsd": "sudo pkill -KILL -u {user}"},
        yes={"log out user bob": "sudo loginctl terminate-user bob"},
        no=("log out", "list logged in users"),
        also="user force session all out off machine",
    ),
    intent(
        "system.logout",
        say=("(logout|log-out) [session|!current]", "(exit|close|quit|leave) [session]"),
        run="exit",
        yes={"exit the shell": "exit", "close this session": "exit"},
        no="close port 80",
        also="session current",
    ),
)
