"""Intents about commits in git, and about amending them."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def commit(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the commit, with staging first where everything or a file is to go in."""
    message = quote(str(values["msg"])) if "msg" in values else ""
    out = (
        "git commit"
        + (" --allow-empty" if "empty" in values else "")
        + (" -s" if "signoff" in values else "")
    )
    if isinstance(values.get("file"), str):
        path = quote_path(values["file"])
        return (
            f"git add {path} && {out} -m {message} {path}"
            if "add" in values or "stage" in values
            else (f"{out} -m {message} {path}")
        )
    if ("add" in values or "stage" in values) and "staged" not in values:
        return f"git add -A && {out} -m {message}"
    if values.keys() & {"all", "uncommitted"} and "staged" not in values:
        out += " -a"
    return f"{out} -m {message}" if message else out


def author(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the change of the last commit's author, which git wants as `Name <address>`."""
    whole = f"{values['name']} <{values['mail']}>" if "name" in values else str(values["who"])
    return f"git commit --amend --no-edit --author={quote(whole)}" if "<" in whole else None


INTENTS = (
    git(
        "commit.message",
        say=(
            "commit message {msg:text}",
            "commit !with message {msg:text}",
            "git commit {msg:text}",
            "(add|stage) commit message {msg:text}",
            "commit (!with|!as|saying) {msg:text}",
            "commit !all change {msg:text}",
            "commit file {file:file} message {msg:text}",
            "commit {file:file} message {msg:text}",
            "commit {file:file} !with {msg:text}",
            "empty commit message {msg:text}",
            "empty commit !with {msg:text}",
            "commit change {msg:text}",
        ),
        run=commit,
        yes={
            "commit with message 'fix login'": "git commit -m 'fix login'",
            'commit all changes with the message "first draft"': "git commit -a -m 'first draft'",
            "stage everything and commit with message 'wip'": "git add -A && git commit -m wip",
            "commit only app.py with message 'fix'": "git commit -m fix app.py",
        },
        no=(
            "change the last commit message to 'x'",
            "find commits whose message contains 'x'",
            "last commit message",
        ),
        also="all change staged file add stage create do new only tracked modified everything now with and text current empty sign signoff saying git make as in record save",
    ),
    git(
        "commit",
        say=(
            "git commit",
            "commit change",
            "commit staged change",
            "commit [!all] uncommitted (change|work)",
            "commit !all uncommitted (change|work)",
            "commit !all",
            "(create|save) commit",
            "commit work",
        ),
        run=commit,
        yes={
            "commit my changes": "git commit",
            "commit all changes": "git commit -a",
            "commit all uncommitted changes": "git commit -a",
        },
        no=("show commits", "undo commit", "uncommitted changes", "commits on dev"),
        also="all change staged file new create current save work modified tracked uncommitted",
    ),
    git(
        "commit.empty",
        say="(create|add|push|commit) empty commit",
        run="git commit --allow-empty -m 'Empty commit'",
        yes={"create an empty commit": "git commit --allow-empty -m 'Empty commit'"},
        no="find empty files",
        also="new create add",
    ),
    git(
        "commit.amend",
        say=(
            "(amend|change|edit|fix|modify|reword|rewrite|update|rename|modified|replace) last commit (!to|!as) {msg:saying}",
            "(reword|rename) last commit {msg:text}",
            "(reword|rename) (commit|head) {msg:saying}",
            "(change|edit|reword|rewrite|modified|update|rename) newest commit message {msg:text}",
            "(amend|change|edit|fix|modify|reword|rewrite|update|rename|modified|replace) last commit message [to] {msg:text}",
            "amend [last] commit [message] {msg:text}",
            "(change|edit|modify|reword|amend|fix|update) commit message {msg:text}",
        ),
        run="git commit --amend -m {msg}",
        yes={"change the last commit message to 'fix typo'": "git commit --amend -m 'fix typo'"},
        no=("commit with message 'fix typo'", "last commit message"),
        also="say so that reads says instead to with as newest text new message of last git",
    ),
    git(
        "commit.amend.editor",
        say=(
            "(amend|change|edit|fix|modify|reword|rewrite|update|modified) (last|newest) commit message",
            "amend (last|newest) commit",
            "(amend|edit) commit message",
            "edit (last|newest) commit",
            "git amend",
            "amend commit",
        ),
        run="git commit --amend",
        yes={
            "amend the last commit": "git commit --amend",
            "edit the last commit message": "git commit --amend",
        },
        no=("amend the last commit without changing the message", "last commit message"),
        also="text last newest message",
    ),
    git(
        "commit.amend.noedit",
        say=(
            "(add|put|include|containing|move) (staged|change|file|index) (last commit|parentcommit|newest commit)",
            "(add|include) (staged|change) commit (without|not) (change|changing|edit|modified|touch) message",
            "(add|put) staged last commit",
            "(amend|add) [staged] last commit keep message",
            "amend [last] commit (not|without) (edit|editing|change|changing|opening|modified|touch|altering) [message editor]",
            "amend commit keep [same] message",
            "amend commit no edit",
            "amend (no-edit|noedit)",
            "add [change|staged|file] to last commit",
            "(add|include|containing) (staged|change|forgotten|file) last commit",
            "add forgotten [file] to last commit",
            "commit amend same message",
        ),
        run="git commit --amend --no-edit",
        yes={
            "amend the last commit without changing the message": "git commit --amend --no-edit",
            "add staged changes to the last commit": "git commit --amend --no-edit",
        },
        no=("amend the last commit", "stage changes"),
        also="keep keeping as is message what staged parentcommit put last newest commit change staged file to into its message editor same forgotten the with",
    ),
    git(
        "commit.amend.file",
        say=("add {file:file} to last commit", "add forgotten [file] {file:file} to last commit"),
        run="git add {file} && git commit --amend --no-edit",
        yes={"add app.py to the last commit": "git add app.py && git commit --amend --no-edit"},
        no="add app.py to the index",
        also="forgotten newest file include without changing message",
    ),
    git(
        "commit.amend.author",
        say=(
            "(change|amend|fix|edit|modified) author last commit [to] {name:text} {mail:email}",
            "(change|amend|fix) last commit author [to] {who:saying}",
            "(change|amend|fix|edit) author last commit [to] {who:text}",
            "(change|amend) author last commit {name:text} {mail:email}",
        ),
        run=author,
        yes={
            "change the author of the last commit to 'Ann Lee <ann@example.com>'": "git commit --amend --no-edit --author='Ann Lee <ann@example.com>'"
        },
        no="author of the last commit",
        also="to newest",
    ),
)
