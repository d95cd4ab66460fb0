"""Intents that bring the work of branches together in git."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


FORWARD = ("ff", "no-ff", "fast", "fastforward", "fast-forward")


def merge(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the merge; "fast forward" is a wish for it or against it, by the word that goes with it."""
    out = "git merge"
    if any(k in values for k in FORWARD):
        if "without" in values or "not" in values or "no-ff" in values:
            out += " --no-ff"
        elif "only" in values:
            out += " --ff-only"
        else:
            return None
    if "nocommit" in values or ("commit" in values and ("without" in values or "not" in values)):
        out += " --no-commit"
    if "squash" in values:
        out += " --squash"
    return f"{out} {quote(values['branch'])}"


def side(values: Mapping[str, Any], environment: Environment) -> str:
    """Return what takes one side of a conflict, and marks it as resolved where that is said."""
    file = quote_path(str(values["file"]))
    out = f"git checkout {'--ours' if 'oursversion' in values else '--theirs'} {file}"
    return out + (f" && git add {file}" if values.keys() & {"mark", "stage", "add", "resolved"} else "")


INTENTS = (
    git(
        "merge",
        say=(
            "merge [branch] {branch:ref}",
            "merge [branch] {branch:ref} to !current branch",
            "merge {branch:ref} branch",
            "(bring|pull) changes !from branch {branch:ref} into !current branch",
        ),
        run=merge,
        yes={
            "merge branch feature-x": "git merge feature-x",
            "merge dev into the current branch": "git merge dev",
            "squash merge feature-x": "git merge --squash feature-x",
            "merge feature-x without fast forward": "git merge --no-ff feature-x",
        },
        no=("merge dev into main", "merge file a.pdf and b.pdf", "abort the merge"),
        also="here only git committing commit nocommit yet automatically latest newest branch to into in current this my squash local changes from without ff fast forward no-ff no fast-forward fastforward not",
    ),
    git(
        "merge.into",
        say=("merge [branch] {branch:ref} (!to|!into) [branch] {target:ref}",),
        run="git switch {target} && git merge {branch}",
        yes={"merge dev into main": "git switch main && git merge dev"},
        no=("merge branch dev", "merge a.pdf and b.pdf to c.pdf"),
        also="branch to into",
    ),
    git(
        "abort",
        say=(
            "(abort|cancel|stop|quit) (merge|rebase|cherrypick|revert)",
            "git merge (abort|undo)",
            "(abort|cancel) (merge|rebase) conflict",
            "undo (merge|rebase) progress",
            "(!get|back) out merge",
        ),
        run="git [[merge?merge]][[rebase?rebase]][[cherrypick?cherry-pick]][[revert?revert]] --abort",
        yes={
            "abort the merge": "git merge --abort",
            "cancel the rebase": "git rebase --abort",
            "abort cherry-pick": "git cherry-pick --abort",
        },
        no=("continue the rebase", "undo the last merge commit"),
        also="current this ongoing conflict conflicts with in progress out back ago failed",
    ),
    git(
        "continue",
        say=("(continue|resume|proceed) (merge|rebase|cherrypick|revert)", "git rebase (continue|proceed)"),
        run="git [[merge?merge]][[rebase?rebase]][[cherrypick?cherry-pick]][[revert?revert]] --continue",
        yes={
            "continue the rebase": "git rebase --continue",
            "continue rebasing after resolving conflicts": "git rebase --continue",
        },
        no="abort the rebase",
        also="after resolving resolve conflict conflicts fixing solving current fixed",
    ),
    git(
        "rebase.skip",
        say="skip commit rebase",
        run="git rebase --skip",
        yes={"skip this commit during the rebase": "git rebase --skip"},
        no="continue the rebase",
        also="during this current while in patch",
    ),
    git(
        "rebase",
        say=(
            "rebase [!current] [branch] (!to|!on|!onto|against) [branch] {onto:ref}",
            "git rebase {onto:ref}",
            "rebase !current branch {onto:ref}",
            "rebase my branch {onto:ref}",
        ),
        run="git rebase[[interactively? -i]][[interactive? -i]] {onto}",
        yes={
            "rebase onto main": "git rebase main",
            "rebase the current branch on top of origin/main": "git rebase origin/main",
        },
        no=("rebase dev onto main", "abort the rebase", "rebase the last 3 commits"),
        also="current branch this on onto to top interactively interactive latest newest my changes",
    ),
    git(
        "rebase.switch",
        say=(
            "{branch:gitref} {onto:gitref} (change|checkout) [to] [branch] rebase",
            "{branch:ref} {onto:ref} (change|checkout) [to] [branch] rebase",
        ),
        run="git switch {branch} && git rebase {onto}",
        yes={"switch to dev and rebase it on top of main": "git switch dev && git rebase main"},
        no=("rebase onto main", "switch to branch dev"),
        also="branch top on onto of then it",
    ),
    git(
        "rebase.branch",
        say="rebase [branch] {branch:ref} (!on|!onto|!to|against) [branch] {onto:ref}",
        run="git rebase {onto} {branch}",
        yes={"rebase dev onto main": "git rebase main dev"},
        no="rebase onto main",
        also="branch top on onto",
    ),
    git(
        "rebase.interactive",
        say=(
            "(rebase|squash|edit|reorder|rewrite|fixup|combine) last {n:number} commit",
            "interactive rebase last {n:number} commit",
            "(squash|combine|merge) last {n:number} commit in {one:number}",
            "rebase interactively last {n:number} commit",
            "(rebase|squash) {n:number} commit",
        ),
        run="git rebase -i HEAD~{n}",
        yes={
            "interactive rebase of the last 3 commits": "git rebase -i HEAD~3",
            "squash the last 4 commits": "git rebase -i HEAD~4",
        },
        no=("undo the last 3 commits", "rebase onto main"),
        also="interactive interactively together into one in number to squash last rebase edit",
    ),
    git(
        "cherrypick",
        say=(
            "cherrypick (last|newest|top) commit (!of|!from|!on) [branch] {ref:ref}",
            "cherrypick {ref:ref} (last|newest|top|tip) commit",
            "cherrypick (tip|top|head) (!of|!from) [branch] {ref:ref}",
            "cherrypick [commit] {ref:commit}",
            "(apply|copy) commit {ref:commit} (!to|!onto|!on) !current branch",
            "cherrypick commit {ref:commit} (!from) branch {from:ref}",
        ),
        run="git cherry-pick[[nocommit? -n]] {ref}",
        yes={
            "cherry-pick commit abc1234": "git cherry-pick abc1234",
            "apply commit abc1234 to the current branch": "git cherry-pick abc1234",
        },
        no=("abort cherry-pick", "revert commit abc1234"),
        also="last newest tip of most commit current this branch to onto into from on single change changes nocommit",
    ),
    git(
        "conflicts",
        say=(
            "conflict",
            "(unmerged|conflicted|conflicting|conflict) file",
            "file !with (merge|conflict) conflict",
            "merge conflict",
        ),
        run="git diff --name-only --diff-filter=U",
        yes={
            "list files with merge conflicts": "git diff --name-only --diff-filter=U",
            "show conflicted files": "git diff --name-only --diff-filter=U",
        },
        no=("resolve conflicts", "abort the merge"),
        also="file merge have name unresolved in path current all conflicts have having",
    ),
    git(
        "conflicts.side",
        say=(
            "(!use|usage|keep|keeping|take|accept|accepting|checkout|resolve|resolve usage|resolve keeping|resolve accepting) (oursversion|theirsversion) {file:file}",
            "resolve conflict {file:file} (!with|!using) (oursversion|theirsversion)",
        ),
        run=side,
        yes={
            "keep our version of app.py": "git checkout --ours app.py",
            "resolve the conflict in a.txt by using their version and mark it resolved": "git checkout --theirs a.txt && git add a.txt",
            "accept theirs for config.yml": "git checkout --theirs config.yml",
        },
        no="list conflicts",
        also="version conflict merge using usage resolve resolved side of in by mark as stage add it and with",
    ),
    git(
        "merge.base",
        say=(
            "(common|merge) (ancestor|base) [branch] {a:ref} {b:ref}",
            "merge base",
            "commit where {a:ref} and {b:ref} diverged",
            "(frequent|common) ancestor {a:ref} {b:ref}",
        ),
        run="git merge-base {a} {b}",
        yes={"find the common ancestor of main and dev": "git merge-base main dev"},
        no="merge main and dev",
        also="branch of between common best commit",
    ),
)
