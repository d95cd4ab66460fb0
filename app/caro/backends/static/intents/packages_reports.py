"""Intents that look into what apt and dpkg did: by hand, on a day, and what removed packages left behind."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._packages import manager
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

RESIDUAL = "dpkg -l | awk '/^rc/ {print $2}'"


def manual(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the packages installed by hand whose names hold a text, or begin with it."""
    text = str(values["text"])
    if manager(values, environment) != "apt" or not text.replace("-", "").replace(".", "").isalnum():
        return None
    begin = "^" if "starting" in values else ""
    return f"apt-mark showmanual | grep {quote(begin + text.replace('.', chr(92) + '.'))}"


def residual(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the packages that are removed and have left their configuration."""
    return RESIDUAL if manager(values, environment) == "apt" else None


def purge_residual(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what purges the configuration that removed packages have left."""
    return "sudo apt purge '~c'" if manager(values, environment) == "apt" else None


def on_day(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what dpkg's log has of a day: packages installed, upgraded or removed."""
    if manager(values, environment) != "apt":
        return None
    if isinstance(values.get("date"), str):
        day = str(values["date"])
    else:
        day = "$(date +%F)" if "today" in values else "$(date -d yesterday +%F)"
    action = next(
        (
            action
            for word, action in (("upgrade", "upgrade"), ("modified", "upgrade"), ("delete", "remove"))
            if word in values
        ),
        "install",
    )
    pattern = f"^{day} .* {action} "
    return f"zgrep -h {quote(pattern) if '$' not in day else chr(34) + pattern + chr(34)} /var/log/dpkg.log*"


WHEN = "(today|yesterday)"
LEFT = "(residual|leftover|orphaned|remaining|left|free|left-over)"
CONFIG = "(config|configuration|configs|conf)"

INTENTS = (
    intent(
        "report.package.manual",
        say=(
            "manually (install|installed) package (matching|containing|grep|starting) {text:text}",
            "package (install|installed) manually (matching|containing|starting) {text:text}",
            "package (install|installed) (by|hand) hand (matching|containing|starting) {text:text}",
            "package (install|installed) manually !with {text:text} !in name",
            "package (install|installed) hand !with {text:text} !in name",
            "(marked|mark) manual package !with {text:text} !in name",
            "package (marked|mark) manual !with {text:text} !in name",
            "manually (install|installed) package !with {text:text} !in name",
            "manual package (matching|containing|starting) {text:text}",
            "manually (install|installed) package !with name starting {text:text}",
        ),
        run=manual,
        yes={
            "manually installed packages matching python": "apt-mark showmanual | grep python",
            "which packages did I install by hand that contain nginx": "apt-mark showmanual | grep nginx",
            "manually installed packages whose name starts with php": "apt-mark showmanual | grep '^php'",
        },
        no=(
            "list manually installed packages",
            "list installed packages matching python",
            "install the package python3",
        ),
        also="package apt name whose with in by all matching list name install installed user",
    ),
    intent(
        "report.package.residual",
        say=(
            f"package {LEFT} {CONFIG} [file]",
            f"{LEFT} {CONFIG} [file] package",
            f"(uninstall|deleted|delete) package still {CONFIG}",
            f"package (uninstall|deleted|delete) {CONFIG} [file] {LEFT}",
            "package (!in|state|status) rc",
            "rc package",
        ),
        run=residual,
        yes={
            "list packages with residual config files": RESIDUAL,
            "which packages are in state rc": RESIDUAL,
        },
        no=(
            "list config files",
            "remove leftover config of uninstalled packages",
            "list installed packages",
            "configuration files of the package nginx",
        ),
        also="package dpkg apt with in all list file state status config removed uninstall deleted still",
    ),
    intent(
        "report.package.purge_residual",
        say=(
            f"(purge|delete|clean) {LEFT} {CONFIG} [file] [of|from] [uninstall|delete|deleted] package",
            f"(purge|delete|clean) {CONFIG} [file] [of|from] (deleted|uninstall|removed) package",
            f"(purge|delete|clean) {CONFIG} [file] !all removed package",
            "(purge|delete|clean) [!all] package rc [state|status]",
            "(purge|delete|clean) [!all] rc package",
        ),
        run=purge_residual,
        yes={
            "purge residual configuration of removed packages": "sudo apt purge '~c'",
            "remove leftover config of uninstalled packages": "sudo apt purge '~c'",
            "purge all packages in rc state": "sudo apt purge '~c'",
        },
        no=("purge the package nginx", "remove unused packages", "delete all config files", "purge nginx"),
        also="package all apt dpkg file delete uninstall deleted up state status in",
    ),
    intent(
        "report.package.on_day",
        say=(
            f"package (installed|install|upgrade|upgraded) {WHEN}",
            "package (installed|install|upgrade|upgraded) [on] {date:date}",
            f"package (deleted|delete|uninstall) {WHEN} (dpkg|apt) [log]",
            f"package (deleted|delete|uninstall) {WHEN} according (dpkg|apt) [log]",
            "package (deleted|delete|uninstall) [on] {date:date} (dpkg|apt) [log]",
            f"(apt|dpkg) (installed|install|upgrade) {WHEN}",
            "(apt|dpkg) (installed|install|upgrade) [on] {date:date}",
        ),
        run=on_day,
        yes={
            "packages installed yesterday": 'zgrep -h "^$(date -d yesterday +%F) .* install " /var/log/dpkg.log*',
            "which packages were installed on 2025-03-01": "zgrep -h '^2025-03-01 .* install ' /var/log/dpkg.log*",
            "packages upgraded today": 'zgrep -h "^$(date +%F) .* upgrade " /var/log/dpkg.log*',
        },
        no=(
            "list installed packages",
            "upgrade all packages",
            "install the updates of today",
            "upgrade the package nginx",
        ),
        also="package dpkg apt log with on using what whatdid deleted",
    ),
)
