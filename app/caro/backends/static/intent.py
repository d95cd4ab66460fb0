"""The record of one intent, and the collection of all of them."""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from caro.domain import Environment

    Builder = Callable[[Mapping[str, Any], Environment], str | None]
    Command = str | Mapping[str, str] | Builder

DOMAINS = (
    "files",
    "text",
    "system",
    "system_cpu",
    "system_users",
    "system_shell",
    "system_time",
    "system_power",
    "services",
    "logs",
    "schedule",
    "process",
    "process_inspect",
    "process_files",
    "process_control",
    "network",
    "network_address",
    "network_link",
    "network_probe",
    "network_http",
    "network_request",
    "remote",
    "firewall",
    "archives",
    "git",
    "git_log",
    "git_branch",
    "git_merge",
    "git_change",
    "git_commit",
    "git_undo",
    "git_stash",
    "git_remote",
    "git_tag",
    "git_admin",
    "git_config",
    "git_settings",
    "git_patch",
    "devtools",
    "docker",
    "docker_look",
    "docker_image",
    "docker_compose",
    "python",
    "node",
    "build",
    "code",
    "kubernetes",
    "databases",
    "codec",
    "packages",
    "permissions",
    "files_in",
    "text_reports",
    "text_json",
    "text_tables",
    "text_picks",
    "text_shapes",
    "text_parts",
    "files_bulk",
    "system_reports",
    "system_checks",
    "system_look",
    "system_more",
    "network_waits",
    "network_many",
    "packages_reports",
    "git_reports",
    "docker_many",
    "git_many",
    "kubernetes_many",
    "databases_many",
    "codec_keys",
    "build_many",
    "media",
)
"""Modules of `intents/`, in the order that settles a tie."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One row of the intent table; `intents/__init__.py` explains the fields."""

    id: str
    say: tuple[str, ...]
    run: Command
    yes: Mapping[str, str]
    no: tuple[str, ...]
    also: str = ""
    """Concepts that may be said besides, for all phrasings: words separated by blanks."""
    note: str = ""


def intent(
    id: str,
    say: tuple[str, ...] | str,
    run: Command,
    yes: Mapping[str, str],
    no: tuple[str, ...] | str = (),
    also: str = "",
    note: str = "",
) -> Intent:
    """Return the row; single strings stand for tuples of one."""
    return Intent(
        id=id,
        say=(say,) if isinstance(say, str) else say,
        run=run,
        yes=yes,
        no=(no,) if isinstance(no, str) else no,
        also=also,
        note=note,
    )


def all_intents() -> list[Intent]:
    """Return every intent, by importing the modules of all domains. For compiling, documents and tests."""
    from importlib import import_module

    rows: list[Intent] = []
    for domain in DOMAINS:
        module = import_module(f"caro.backends.static.intents.{domain}")
        rows.extend(module.INTENTS)
    return rows
