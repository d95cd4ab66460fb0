"""Intents about git's settings."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def config(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the command that sets the name or the mail address of commits."""
    where = " --global" if "global" in values or "globally" in values or "all" in values else ""
    if isinstance(values.get("mail"), str) and isinstance(values.get("value"), str):
        return (
            f"git config{where} user.name {quote(values['value'])}"
            f" && git config{where} user.email {quote(values['mail'])}"
        )
    if isinstance(values.get("mail"), str):
        return f"git config{where} user.email {quote(values['mail'])}"
    return f"git config{where} user.name {quote(values['value'])}"


def show_user(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what shows the name, the mail address or both; "who am I to git" wants both."""
    asked_name = any(k in values for k in ("name", "user", "username", "author", "committer"))
    scope = " --global" if "global" in values or "globally" in values else ""
    both = ("email" in values and ("name" in values or "username" in values)) or not (
        asked_name or "email" in values
    )
    wanted = ("name", "email") if both else ("email",) if "email" in values else ("name",)
    return " && ".join(f"git config{scope} user.{key}" for key in wanted)


INTENTS = (
    git(
        "config.list",
        say=("git (config|configuration|settings|setting)", "git global (config|settings|configuration)"),
        run="git config --list[[global? --global]][[origin? --show-origin]][[where? --show-origin]][[local? --local]]",
        yes={
            "show git config": "git config --list",
            "list my global git settings": "git config --list --global",
        },
        no=("set git user name to Ann", "edit git config"),
        also="all global local value values current options where origin come",
    ),
    git(
        "config.edit",
        say=(
            "edit [global] git (config|configuration|settings)",
            "open git (config|configuration)",
            "edit gitconfig",
            "modify git config",
        ),
        run="git config[[global? --global]][[gitconfig? --global]] --edit",
        yes={"edit the global git config": "git config --global --edit"},
        no="show git config",
        also="global my editor file open in",
    ),
    git(
        "config.user.show",
        say=(
            "git (name|user|username) email",
            "git identity",
            "commit (name|user|username) email",
            "(name|email) (commit|commits) (usage|using|made)",
            "!who git think",
            "git (author|committer) (name|email)",
            "git (user|author|username) [name]",
            "git email",
            "git user email",
            "(user|author|committer) name git config",
            "email git (config|configured|uses)",
            "git config (user|username|email)",
            "git name",
        ),
        run=show_user,
        yes={
            "show my git user name": "git config user.name",
            "what is my git email": "git config user.email",
        },
        no=("set my git user name to Ann", "git log by author"),
        also="usage with made made and both globally name committer think as think am who config configured global address currently username my use name set for who author identity commit",
    ),
    git(
        "config.user.set",
        say=(
            "(configure|change) git !named {value:saying}",
            "(configure|change|configured) git [globally] name {value:text}",
            "(change|configure|tell) git my name {value:text}",
            "(change|configure) name !for git {value:text}",
            "git name {value:saying}",
            "git email {mail:email}",
            "(change|configure) git name {value:text} email {mail:email}",
            "(change|configure|git) (name|user) {value:text} [and] email {mail:email}",
            "(change|configure|update) [global] git (user|name|username|author) [to] {value:text}",
            "(change|configure|update) [global] git (email|mail) [to] {mail:email}",
            "git config [global] (name|username|user) {value:text}",
            "git config [global] (email|mail) {mail:email}",
            "(change|configure) git user email {mail:email}",
            "(change|configure|update) git user name {value:text}",
            "(change|configure) email !for git {mail:email}",
            "(change|configure) (email|commit) {mail:email} (repo|repository|git)",
        ),
        run=config,
        yes={
            "set my git user name to 'Ann Lee'": "git config user.name 'Ann Lee'",
            "set the global git email to ann@example.com": "git config --global user.email ann@example.com",
        },
        no=("show my git email", "change the author of the last commit"),
        also="configure with and my globally global user name email address to as for this local only config username identity author in all here commit",
    ),
    git(
        "config.alias",
        say=(
            "(create|add|change|define) git alias {alias:ref} (!for|!to|!as) {cmd:text}",
            "git alias {alias:ref} (!for|!to) {cmd:text}",
            "(create|add) alias {alias:ref} !for git {cmd:text}",
        ),
        run="git config --global alias.{alias} {cmd}",
        yes={"create a git alias st for status": "git config --global alias.st status"},
        no=("list git aliases", "create alias ll for 'ls -l'"),
        also="global to for as named shortcut",
    ),
    git(
        "config.alias.list",
        say=("git alias",),
        run="git config --get-regexp '^alias\\.'",
        yes={"list git aliases": "git config --get-regexp '^alias\\.'"},
        no="create a git alias st for status",
        also="all my configured defined",
    ),
    git(
        "config.editor",
        say=(
            "(change|configure|!use) git editor [to] {editor:ref}",
            "(change|make) {editor:ref} git editor",
            "git (!use|!using) {editor:ref} editor",
        ),
        run="git config --global core.editor {editor}",
        yes={"set the git editor to nano": "git config --global core.editor nano"},
        no="edit git config",
        also="default global to as my for the core",
    ),
    git(
        "config.branch",
        say=(
            "(change|configure) [git] default branch [name] [to] {branch:ref}",
            "git default branch {branch:ref}",
        ),
        run="git config --global init.defaultBranch {branch}",
        yes={"set the default branch name to main in git": "git config --global init.defaultBranch main"},
        no="rename branch main",
        also="name to new initial for git global in as init",
    ),
    git(
        "config.credentials",
        say=(
            "git (remember|store|cache|save) (password|credentials|credential)",
            "(remember|store|cache|save) git (password|credentials)",
            "git credential (helper|store|cache)",
        ),
        run="git config --global credential.helper [[store?store]][[!store?cache]]",
        yes={"make git remember my credentials": "git config --global credential.helper cache"},
        no="show git config",
        also="make my for credential helper store password save permanently",
    ),
    git(
        "config.get",
        say=(
            "git config (value|!get|setting) {key:file}",
            "value of git config {key:file}",
            "git (config|setting) {key:file}",
        ),
        run="git config --get {key:raw}",
        yes={"get git config value user.email": "git config --get user.email"},
        no="set git config",
        also="value of get setting for option global key",
    ),
)
