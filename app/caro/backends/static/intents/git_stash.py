"""Intents about git's stash."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def stash(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the stash of what is said: new files too, one file, a message."""
    out = "git stash push" if "msg" in values or "f" in values else "git stash"
    if "untracked" in values or ("new" in values and "file" in values):
        out += " -u"
    if "keep" in values:
        out += " --keep-index"
    if "msg" in values:
        out += f" -m {quote(str(values['msg']))}"
    return out + (f" {quote_path(values['f'])}" if "f" in values else "")


INTENTS = (
    git(
        "stash",
        say=(
            "(move|change|save) [work change] aside",
            "(shelve|park) [work change]",
            "stash",
            "git stash [save push]",
            "stash change",
            "(shelve|temporarily save|temporarily set) change [aside]",
            "save [work change] for later",
            "stash !with (message|!named) {msg:text}",
            "stash message {msg:text}",
            "stash {f:file}",
            "stash !named {msg:text}",
            "stash untracked",
            "stash containing untracked [{msg:text}]",
            "stash !as {msg:text}",
            "stash !keep (staged|index)",
        ),
        run=stash,
        yes={
            "stash my changes": "git stash",
            "stash changes including untracked files": "git stash -u",
            "stash with message 'wip login'": "git stash push -m 'wip login'",
        },
        no=("list stashes", "pop the stash", "drop the last stash"),
        also="change current all work my save uncommitted create push working directory file untracked containing including new modified local message named in progress temporarily later away aside put store and too tree keep",
    ),
    git(
        "stash.cherrypick",
        say=(
            "stash [change] [and] cherrypick {ref:commit}",
            "stash [change] [and] cherrypick (last|newest|top) commit (!of|!from|!on) {ref:ref}",
            "stash cherrypick (last|newest) commit {ref:ref} branch",
        ),
        run="git stash && git cherry-pick {ref}",
        yes={
            "stash my changes and cherry-pick the latest commit of branch fix": "git stash && git cherry-pick fix"
        },
        no=("stash my changes", "cherry-pick abc1234"),
        also="change my all current commit branch then of last newest",
    ),
    git(
        "stash.staged",
        say=("stash staged [change file]", "stash index"),
        run="git stash push --staged[[msg? -m {msg}]]",
        yes={"stash only the staged changes": "git stash push --staged"},
        no=("stash my changes", "stash but keep the staged changes"),
        also="only change all file my",
    ),
    git(
        "stash.list",
        say=(
            "!show stash",
            "stash list",
            "!all stash",
            "list stash",
            "stash have",
            "!which stash",
            "count stash",
        ),
        run="git stash list[[count? | wc -l]]",
        yes={"list stashes": "git stash list", "show all my stashes": "git stash list"},
        no=("stash my changes", "show the contents of the last stash", "clear all stashes"),
        also="all exist saved entries",
    ),
    git(
        "stash.show",
        say=(
            "!show (change|difference|content|patch|modified|!inside) stash",
            "(difference|content|patch) [last] stash",
            "!show (last|newest) stash",
            "!in stash",
            "!show stash {n:number}",
            "!show stash {ref:glob}",
            "(difference|change|patch) stash {n:number}",
            "stash contain",
        ),
        run="git stash show -p[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={
            "show the changes in the last stash": "git stash show -p",
            "show the diff of the stash": "git stash show -p",
        },
        no=("list stashes", "apply the last stash"),
        also="content contents change difference last newest in of patch full file top inside number",
    ),
    git(
        "stash.pop",
        say=(
            "stash pop",
            "pop stash",
            "(restore|bring|!get|unstash|recover|reapply) [ago] stash [change]",
            "(restore|!get) stash change",
            "(apply|restore) stash [and] (delete|drop)",
            "pop stash {n:number}",
            "unstash",
            "pop stash {ref:glob}",
        ),
        run="git stash pop[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={"pop the stash": "git stash pop", "restore my stashed changes": "git stash pop"},
        no=("apply the stash", "drop the stash", "stash changes"),
        also="last newest change ago top from apply latest my work back and delete drop it number most",
    ),
    git(
        "stash.apply",
        say=(
            "apply stash",
            "apply stash {n:number}",
            "(apply|restore) stash (without|keep) [delete drop it removing]",
            "apply stash {ref:glob}",
        ),
        run="git stash apply[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={"apply the last stash": "git stash apply", "apply stash 2": "git stash apply stash@{2}"},
        no=("pop the stash", "drop stash 2"),
        also="last newest change top most to working number keep it in list without removing dropping delete drop but not",
    ),
    git(
        "stash.drop",
        say=(
            "(drop|delete) stash",
            "(drop|delete) stash {n:number}",
            "(drop|delete|discard|throw) (last|newest|top) stash",
            "(drop|delete) stash {ref:glob}",
            "discard stash",
        ),
        run="git stash drop[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={"drop the last stash": "git stash drop", "delete stash 1": "git stash drop stash@{1}"},
        no=("clear all stashes", "pop the stash"),
        also="last newest top most number entry item",
    ),
    git(
        "stash.clear",
        say=("(clear|empty) stash", "(delete|drop|clear) !all stash", "(delete|drop|clear) each stash"),
        run="git stash clear",
        yes={"clear all stashes": "git stash clear", "delete all stashes": "git stash clear"},
        no=("drop the last stash", "list all stashes"),
        also="all list entries item saved",
    ),
    git(
        "stash.branch",
        say="create branch {branch:ref} from [last] stash",
        run="git stash branch {branch}",
        yes={"create a branch called wip from the stash": "git stash branch wip"},
        no="create branch wip",
        also="new last newest named",
    ),
)
