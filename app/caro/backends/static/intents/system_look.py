"""Intents that look closer at a machine and its accounts: hardware, clock, passwords, who may do what."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def failed_logins(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the attempts to log in over ssh that failed, from the time that was said."""
    from caro.backends.static.intents.system_reports import _since

    since = _since(values)
    if environment.dialect == "bsd":
        return None
    timed = f" --since {since}" if since else ""
    found = f"journalctl -t sshd{timed} | grep 'Failed password'"
    return found + " | wc -l" if "count" in values else found


def expires(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the order after how many days a password has to be changed."""
    days = values["span"][0] * values["span"][1] / 86400
    if environment.dialect == "bsd" or days < 1 or days != int(days):
        return None
    return f"sudo chage -M {int(days)} {quote(str(values['user']))}"


INTENTS = (
    intent(
        "look.user.sudoers",
        say=(
            "user (!using|run) sudo",
            "user sudo (rights|access|privileges|permission|allowed)",
            "sudoers",
        ),
        run={"gnu": "getent group sudo", "bsd": "dscl . -read /Groups/admin GroupMembership"},
        yes={
            "which users can use sudo": "getent group sudo",
            "list users with sudo rights": "getent group sudo",
        },
        no=("give alice sudo rights", "sudo commands run by alice", "can user bob use sudo"),
        also="!all rights access privileges permission use allowed account",
    ),
    intent(
        "look.user.password_age",
        say=(
            "(!when|last|date) {user:account} [last] (change|modified|changed) [his|her] password",
            "password (age|ageing|aging|expiry|expiration) [of|for] [user] {user:account}",
            "!when password [of|for] [user] {user:account} (expire|expires|change|changed|modified)",
        ),
        run="sudo chage -l {user}",
        yes={
            "when did bob last change his password": "sudo chage -l bob",
            "when does the password of user bob expire": "sudo chage -l bob",
        },
        no=("change the password of bob", "make bob's password expire in 90 days"),
        also="user account last his her when did of !when",
    ),
    intent(
        "look.user.password_expires",
        say=(
            "(create|change|let) password {user:account} expire !in {span:span}",
            "(create|change|let) password {user:account} expire (after|each) {span:span}",
            "password {user:account} [must] (change|expire) (each|after) {span:span}",
        ),
        run=expires,
        yes={"make bob's password expire in 90 days": "sudo chage -M 90 bob"},
        no=("when does the password of user bob expire", "change the password of bob"),
        also="user account of must",
    ),
    intent(
        "look.logins.failed",
        say=(
            "(failed|fail) ssh (login|logins|attempts|!password) [today|yesterday|thisweek]",
            "(failed|fail) ssh login [attempts|attempt] [last|since] {span:span}",
            "(failed|fail) login [attempts] ssh (today|yesterday)",
        ),
        run=failed_logins,
        yes={
            "show failed ssh logins of today": "journalctl -t sshd --since today | grep 'Failed password'",
            "failed ssh logins in the last 2 hours": "journalctl -t sshd --since '2 hours ago' | grep 'Failed password'",
        },
        no=("failed logins", "ssh to web1", "count failed ssh login attempts per ip in auth.log"),
        also="login attempts attempt count !all since last",
    ),
    intent(
        "look.hardware.virtual",
        say=("(virtual|virtualized|virtualised) physical [!machine]", "running vm", "physical (vm|virtual)"),
        run={"gnu": "systemd-detect-virt", "bsd": "sysctl kern.hv_vmm_present"},
        yes={
            "is this machine virtual or physical": "systemd-detect-virt",
            "am i running in a vm": "systemd-detect-virt",
        },
        no=("create a virtual machine", "list virtual machines", "run the vm web"),
        also="hardware real bare metal server",
    ),
    intent(
        "look.hardware.network",
        say=("(pci|pcie) [device] interface", "interface [pci|hardware] (model|chip|chipset|vendor)"),
        run={"gnu": "lspci | grep -iE 'ethernet|network'", "bsd": "networksetup -listallhardwareports"},
        yes={"show the pci devices that are network cards": "lspci | grep -iE 'ethernet|network'"},
        no=("list pci devices", "list network interfaces"),
        also="pci pcie device hardware network all model",
    ),
    intent(
        "look.hardware.disks",
        say=(
            "disk [!with] (model|serial|vendor)",
            "disk model serial [count|number|numbers]",
            "(model|serial) [numbers|number|count] disk",
        ),
        run={"gnu": "lsblk -d -o NAME,SIZE,MODEL,SERIAL", "bsd": "system_profiler SPStorageDataType"},
        yes={"list disks with their model and serial number": "lsblk -d -o NAME,SIZE,MODEL,SERIAL"},
        no=("list disks", "serial number of this computer"),
        also="serial model number numbers vendor size name all hardware hard",
    ),
    intent(
        "look.cpu.flags",
        say=(
            "cpu (flags|features|extensions|flag|feature)",
            "(flags|flag|features|extensions) cpu [supports|support]",
        ),
        run={"gnu": "lscpu | grep Flags", "bsd": "sysctl machdep.cpu.features"},
        yes={"which cpu flags does this machine support": "lscpu | grep Flags"},
        no=("cpu usage", "how many cpus"),
        also="support supports supported available free machine instruction",
    ),
    intent(
        "look.cpu.sockets",
        say=(
            "count cpu (sockets|socket) [core]",
            "cpu sockets core [each]",
            "(count|number) core each (socket|sockets)",
        ),
        run={
            "gnu": "lscpu | grep -E '^(Socket|Core|Thread)'",
            "bsd": "sysctl hw.packages hw.physicalcpu hw.logicalcpu",
        },
        yes={"how many cpu sockets and cores per socket": "lscpu | grep -E '^(Socket|Core|Thread)'"},
        no=("how many cpu cores", "count sockets"),
        also="each core cpu count number thread physical",
    ),
    intent(
        "look.cpu.threads",
        say=("(hyperthreading|hyper-threading|smt) [isenabled|enabled|active|on]",),
        run={"gnu": "lscpu | grep 'Thread(s) per core'", "bsd": "sysctl hw.physicalcpu hw.logicalcpu"},
        yes={"is hyperthreading enabled": "lscpu | grep 'Thread(s) per core'"},
        no=("disable hyperthreading", "threads of process 12"),
        also="isenabled active cpu",
    ),
    intent(
        "look.net.speed",
        say=("[link] speed [interface] {dev:netdev}", "speed {dev:netdev} link"),
        run={"gnu": "cat /sys/class/net/{dev}/speed", "bsd": "ifconfig {dev} | grep media"},
        yes={"show the speed of eth0": "cat /sys/class/net/eth0/speed"},
        no=("mtu of eth0", "set the speed of eth0 to 1000", "speed test"),
        also="link interface connection",
    ),
    intent(
        "look.clock.synchronized",
        say=("(ntp|clock|time) (synchronized|insync)", "ntp status", "ntp (active|running|working)"),
        run={"gnu": "timedatectl show -p NTPSynchronized", "bsd": "sudo systemsetup -getusingnetworktime"},
        yes={"show the ntp status": "timedatectl show -p NTPSynchronized"},
        no=("enable ntp", "synchronize the system clock"),
        also="ntp !machine",
    ),
    intent(
        "look.clock.week",
        say=("week (count|number) [today]", "number week [today]"),
        run="date +%V",
        yes={"week number of today": "date +%V", "which week number is it": "date +%V"},
        no=("last week", "files of this week"),
        also="today year current number this count",
    ),
    intent(
        "look.clock.iso",
        say=(
            "(date|time) [format] (iso|iso8601|iso-8601) [format] timezone",
            "(iso|iso8601|iso-8601) timestamp",
        ),
        run={"gnu": "date -Iseconds", "bsd": "date +%Y-%m-%dT%H:%M:%S%z"},
        yes={"show the date in ISO format with timezone": "date -Iseconds"},
        no=("show the date", "convert the dates in a.csv to iso format"),
        also="format current date time now today",
    ),
    intent(
        "look.pid.service",
        say=("service pid {pid:pid} owner", "service (pid|process) {pid:pid}"),
        run="systemctl status {pid}",
        yes={"which service does pid 812 belong to": "systemctl status 812"},
        no=("status of the service web", "what is pid 812"),
        also="owner process pid part unit",
    ),
)
