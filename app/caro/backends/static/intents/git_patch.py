"""Intents about patches, archives, submodules, worktrees and bisecting in git."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote
from caro.backends.static.slots import archive_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def archive(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the export of one tree, as zip unless the words or the name say otherwise."""
    name = values["out"] if isinstance(values.get("out"), str) else ""
    if archive_kind(str(values.get("ref", ""))):
        return None  # what the export is to be called is no branch
    if not name:
        name = "archive.zip" if "zip" in values or "archive" not in values else "archive.tar.gz"
    return f"git archive --output={quote(name)} {quote(values.get('ref', 'HEAD'))}"


def patch(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the patches of the last commits, or of the one that is named."""
    return f"git format-patch -{values.get('n', 1)} {quote(values.get('ref', 'HEAD'))}"


INTENTS = (
    git(
        "bisect.start",
        say=(
            "bisect !find (broke|broken|bug|commit)",
            "bisect commit",
            "!find commit (broke|introduced|caused) [bug] bisect",
            "bisect !find commit",
            "(start|begin|run) bisect [session]",
            "git bisect [start]",
            "bisect start",
            "!find commit (introduced|broke|caused) bug",
            "(start|begin) binary [search] (commit|bug)",
        ),
        run="git bisect start",
        yes={"start a git bisect": "git bisect start"},
        no=("mark commit as bad in bisect", "end the bisect"),
        also="things broke broken which find commit using session start binary search to a bug new which",
    ),
    git(
        "bisect.mark",
        say=(
            "mark [commit] (good|bad)",
            "bisect (good|bad)",
            "bisect (good|bad) {ref:commit}",
            "mark [commit] {ref:commit} (good|bad)",
        ),
        run="git bisect [[good?good]][[bad?bad]][[ref? {ref}]]",
        yes={
            "mark the current commit as bad in bisect": "git bisect bad",
            "bisect good v1.0": "git bisect good v1.0",
        },
        no="start bisect",
        also="commit current this as in bisect mark version good bad",
    ),
    git(
        "bisect.reset",
        say=("(stop|end|reset|finish|quit|abort|exit|cancel) bisect",),
        run="git bisect reset",
        yes={"end the bisect": "git bisect reset"},
        no="start bisect",
        also="session out current and",
    ),
    git(
        "submodule.update",
        say=(
            "(update|initialize|init|download|clone|pull|checkout|fetch|!get) submodule",
            "submodule update",
        ),
        run="git submodule update --init --recursive[[newest? --remote]]",
        yes={
            "update all submodules": "git submodule update --init --recursive",
            "initialize git submodules": "git submodule update --init --recursive",
        },
        no=("list submodules", "add a submodule"),
        also="all recursively recursive and newest to commit remote nested init update initialize",
    ),
    git(
        "submodule.list",
        say=("submodule", "submodule status"),
        run="git submodule status",
        yes={"list submodules": "git submodule status"},
        no=("update submodules", "add submodule"),
        also="all status have of",
    ),
    git(
        "submodule.add",
        say=(
            "add submodule {url:remoteurl}",
            "add {url:remoteurl} as submodule",
            "add submodule {url:remoteurl} (!in|!to|!at|directory) {dir:dir}",
        ),
        run="git submodule add {url}[[dir? {dir}]]",
        yes={"add https://github.com/a/b.git as a submodule": "git submodule add https://github.com/a/b.git"},
        no="list submodules",
        also="new as to under from in directory",
    ),
    git(
        "worktree.list",
        say="worktree",
        run="git worktree list",
        yes={"list git worktrees": "git worktree list"},
        no="add a worktree",
        also="all have",
    ),
    git(
        "worktree.add",
        say=(
            "(add|create|new) worktree {dir:dir} (branch|!for|!from|!with) {branch:ref}",
            "(add|create|new) worktree branch {branch:ref} (!in|!at|!to) {dir:dir}",
            "(add|create|new) worktree (!in|!at|directory) {dir:dir}",
            "(add|create) worktree {dir:path}",
        ),
        run="git worktree add {dir}[[branch? {branch}]]",
        yes={"create a worktree in ../hotfix for branch hotfix": "git worktree add ../hotfix hotfix"},
        no="list worktrees",
        also="new branch for in at to",
    ),
    git(
        "worktree.remove",
        say=("delete worktree {dir:dir}", "delete worktree (!in|!at|directory) {dir:dir}"),
        run="git worktree remove {dir}",
        yes={"remove the worktree ../hotfix": "git worktree remove ../hotfix"},
        no="list worktrees",
        also="in at named",
    ),
    git(
        "archive",
        say=(
            "git archive",
            "(export|archive|zip) (repo|repository|git|head|branch) [zip archive]",
            "git archive {out:archive}",
            "(create|export|zip|archive) (git|repo|repository|head) {out:archive}",
            "(create|export|zip|archive) !current (head|branch|commit) {out:archive}",
            "(create|export|zip|archive) [!current] (head|branch|commit) {out:archive} (without|except) git [directory]",
            "(export|archive|zip) branch {ref:ref}",
            "(export|archive|zip) branch {ref:ref} {out:archive}",
            "create (zip|archive) (git|repo|repository|head)",
            "create (zip|archive) branch {ref:ref}",
            "(create|export|zip|archive) (track|tracked) file {ref:gitref} {out:archive}",
            "(create|export|zip|archive) (track|tracked) file {out:archive}",
            "(create|export|zip|archive) [tag|release|version|commit] {ref:gitref} {out:archive}",
            "(create|export|zip|archive) (tag|release|version) {ref:ref} {out:archive}",
        ),
        run=archive,
        yes={
            "export the git repo as a zip": "git archive --output=archive.zip HEAD",
            "git archive branch dev to dev.tar.gz": "git archive --output=dev.tar.gz dev",
            "export the current branch to release.zip": "git archive --output=release.zip HEAD",
            "export the current HEAD as a zip file named release.zip without the git directory": "git archive --output=release.zip HEAD",
        },
        no=("extract archive.zip", "zip the folder src"),
        also="zip archive of to as current head branch named file track tracked tag release version files all without history export create into in from last commit current directory except",
    ),
    git(
        "patch.create",
        say=(
            "(create|generate|make|export) patch [last commit]",
            "(create|export) patch last {n:number} commit",
            "last {n:number} commit [as] patch",
            "export last commit as patch",
            "format patch",
            "(create|export) commit {ref:commit} patch",
        ),
        run=patch,
        yes={
            "create a patch from the last commit": "git format-patch -1 HEAD",
            "create patches for the last 3 commits": "git format-patch -3 HEAD",
        },
        no=("apply fix.patch", "stage a patch"),
        also="from of for last newest commit file new as git head",
    ),
    git(
        "patch.diff",
        say=(
            "(save|write|export|create) (difference|change|patch|uncommitted) [to] {file:file}",
            "(save|create) patch {file:file} [from] (uncommitted|change|difference)",
            "git difference to {file:file} file",
            "(save|create) (uncommitted|unstaged|staged) change patch {file:file}",
        ),
        run="git diff[[staged? --staged]] > {file}",
        yes={"save my changes to fix.patch": "git diff > fix.patch"},
        no=("apply fix.patch", "create a patch from the last commit"),
        also="file patch change difference uncommitted unstaged staged local to from with named as current all git named in my",
    ),
    git(
        "patch.apply",
        say=(
            "apply [patch] {file:file}",
            "apply patch file {file:file}",
            "git apply {file:file}",
            "!check apply [patch] {file:file} [cleanly]",
            "can apply [patch] {file:file} [cleanly]",
        ),
        run="git apply[[check? --check]] {file}",
        yes={"apply the patch fix.patch": "git apply fix.patch"},
        no=("create fix.patch", "apply the stash", "kubectl apply -f app.yaml"),
        also="patch file difference with from",
    ),
    git(
        "patch.am",
        say=(
            "(apply|import) [patch] {file:file} !as commit",
            "git am {file:file}",
            "(apply|import) mailbox {file:file}",
        ),
        run="git am {file}",
        yes={"apply 0001-fix.patch as a commit": "git am 0001-fix.patch"},
        no="apply fix.patch",
        also="patch file commit mailbox format-patch with from author message",
    ),
)
