"""Intents that look into a git repository: state, differences, history."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def diff(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `git diff` that the words and values ask for."""
    out = "git diff"
    if "staged" in values or "cached" in values or "index" in values:
        out += " --staged"
    named = isinstance(values.get("file"), str)
    two = "b" in values
    if "name" in values or ("file" in values and not named and (two or "difference" not in values)):
        out += " --name-only"
    elif "stat" in values or "statistics" in values or "summary" in values:
        out += " --stat"
    if "word" in values:
        out += " --word-diff"
    if "whitespace" in values or ("space" in values and "white" in values):
        out += " -w"
    if "uncommitted" in values or "last" in values:
        out += " HEAD"
    for side in ("a", "b"):
        if side in values:
            out += " " + quote(values[side])
    return out + (" -- " + quote_path(values["file"]) if named else "")


def diff_last(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the difference that the last commits made; "between the last two" is what the newer one did."""
    back = values.get("n", 1) - (1 if "between" in values else 0)
    return f"git diff HEAD~{max(back, 1)} HEAD"


DIFF = "change modified difference file name stat statistics summary all current here this only made but already just so far"


INTENTS = (
    git(
        "status",
        say=(
            "working directory clean",
            "directory clean",
            "item !to commit",
            "(untracked|modified) and (staged|untracked|modified) file git",
            "(short|brief|compact) status",
            "git status",
            "git (changes|modified)",
            "status (repo|repository|working|tree|branch)",
            "(repo|repository|working tree) clean",
        ),
        run="git status[[short? --short]][[brief? --short]][[compact? --short]]",
        yes={
            "git status": "git status",
            "show the status of the repository": "git status",
            "short git status": "git status --short",
        },
        no=("git status of submodules", "status of nginx"),
        also="item commit current short brief compact format working tree all file change modified check this",
    ),
    git(
        "diff",
        say=(
            "!whatdid (change|modified)",
            "git difference",
            "(staged|cached) (change|difference|modified|file)",
            "unstaged (change|difference|modified|file)",
            "uncommitted (change|difference|modified|work|file)",
            "(modified|difference|change) since last commit",
            "(change|modified|file) index git",
            "git difference word",
            "git difference (whitespace|white space) [ignoring ignore without except]",
            "git modified file name",
            "git change file name",
            "!show staged",
            "staged !for commit",
        ),
        run=diff,
        yes={
            "git diff": "git diff",
            "show staged changes": "git diff --staged",
            "list the names of the staged files": "git diff --staged --name-only",
            "what changed since the last commit": "git diff HEAD",
            "git diff stat": "git diff --stat",
            "show uncommitted changes": "git diff HEAD",
        },
        no=("unstage all changes", "discard uncommitted changes", "diff between a.txt and b.txt"),
        also=DIFF + " commit",
    ),
    git(
        "diff.tobecommitted",
        say=("tobecommitted"),
        run="git diff --staged[[file? --name-only]]",
        yes={
            "show what changes are about to be committed": "git diff --staged",
            "which files are ready to commit": "git diff --staged --name-only",
        },
        no="commit all changes",
        also="change file staged git difference",
    ),
    git(
        "diff.file",
        say=(
            "git (difference|change|modified|changes) {file:file}",
            "(difference|change|changes|modified) !in {file:file}",
            "(difference|change|modified) {file:file} since last commit",
            "(difference|change) !of {file:file}",
            "(staged|unstaged|uncommitted) (change|changes|difference|modified) {file:file}",
        ),
        run=diff,
        yes={
            "git diff of app.py": "git diff -- app.py",
            "show the staged changes of src/app.py": "git diff --staged -- src/app.py",
            "what changed in README.md": "git diff -- README.md",
        },
        no=("change foo to bar in app.py", "discard changes in app.py", "difference between a.txt and b.txt"),
        also=DIFF + " staged unstaged uncommitted made",
    ),
    git(
        "diff.refs",
        say=(
            "(difference|modified|change) {a:gitref} {b:gitref}",
            "(difference|modified|change) between {a:gitref} {b:gitref}",
            "(difference|modified|change) file between {a:gitref} {b:gitref}",
            "(difference|modified|change) (branch|commit|tag|git) {a:ref} {b:ref}",
            "(difference|modified|change) (branch|commit|tag|git) between {a:ref} {b:ref}",
            "difference (branch|commit|tag|git|!current|working) {a:ref}",
            "difference {k:number} (commit|branch|tag) {a:ref} {b:ref}",
            "(difference|modified) file between {a:ref} {b:ref} (branch|commit)",
        ),
        run=diff,
        yes={
            "show the difference between branches main and dev": "git diff main dev",
            "which files changed between branch main and feature/x": "git diff --name-only main feature/x",
            "compare the current branch with main": "git diff main",
        },
        no=("difference between a.txt and b.txt", "merge branch main and dev"),
        also=DIFF + " branch commit tag between against to with working tree current",
    ),
    git(
        "diff.refs.file",
        say=(
            "(difference|modified|change) {file:file} (!in|!on|between) {a:gitref} {b:gitref}",
            "(difference|modified|change) {file:file} between {a:gitref} and {b:gitref}",
            "(difference|modified|change) file {file:file} between (branch|commit|tag|git) {a:ref} {b:ref}",
            "(difference|modified|change) {file:file} between (branch|commit|tag|git) {a:ref} {b:ref}",
        ),
        run=diff,
        yes={"diff of file app.py between branches main and dev": "git diff main dev -- app.py"},
        no="diff of file a.txt and b.txt",
        also="file and version between in on branch commit tag made of",
    ),
    git(
        "diff.commits.last",
        say=(
            "(change|modified) last {n:number} commit",
            "!what (change|modified) last {n:number} commit",
            "difference last {n:number} commit",
            "(difference|modified|change) parentcommit",
        ),
        run=diff_last,
        yes={"diff between the last two commits": "git diff HEAD~1 HEAD"},
        no="show the last two commits",
        also="file made between",
    ),
    git(
        "show.last",
        say=(
            "last commit (modified|change|difference|introduced)",
            "newest commit (modified|change|difference)",
            "git !show last commit",
            "name file !in last commit",
        ),
        run="git show[[file? --name-only --pretty=]][[stat? --stat]] HEAD",
        yes={
            "what changed in the last commit": "git show HEAD",
            "list the files changed in the last commit": "git show --name-only --pretty= HEAD",
        },
        no=("undo the last commit", "diff since last commit", "change the last commit message"),
        also="file name change modified difference made introduced stat patch did",
    ),
    git(
        "show.last.stat",
        say=(
            "!show last commit !with [file] [name]",
            "!show last commit !and file",
            "!show newest commit !with file",
        ),
        run="git show --stat HEAD",
        yes={"show the last commit with the files it touched": "git show --stat HEAD"},
        no=("list the files changed in the last commit", "undo the last commit"),
        also="touch touched change modified file its which stat",
    ),
    git(
        "show.file",
        say=(
            "!show {file:file} (!from|!at|!in|!as of|version) (commit|branch|tag|git) {ref:ref}",
            "!show {file:file} (!from|!at|!in|!on|!as) {ref:gitref}",
            "(content|version|state) {file:file} (!from|!at|!in|!on|!as) {ref:gitref}",
            "file {file:file} (!from|!at|!in) {ref:ref} branch",
            "(content|version|old) {file:file} (commit|branch|tag) {ref:ref}",
        ),
        run="git show {ref}:{file:raw}",
        yes={
            "show app.py from commit abc1234": "git show abc1234:app.py",
            "show shop/cart.py as it was in v1.0.0": "git show v1.0.0:shop/cart.py",
            "show the version of README.md in branch dev": "git show dev:README.md",
        },
        no=("restore app.py from commit abc1234", "show commit abc1234"),
        also="file version content old branch as at in on from look looked how state like",
    ),
    git(
        "show.message",
        say=("last commit message", "message (last|newest|latest) commit", "!of commit message {ref:commit}"),
        run="git log -1 --pretty=%B[[ref? {ref}]]",
        yes={
            "show the last commit message": "git log -1 --pretty=%B",
            "what is the message of commit abc1234": "git log -1 --pretty=%B abc1234",
        },
        no=("change the last commit message", "commit with message fix"),
        also="last newest body",
    ),
    git(
        "show.date",
        say=("last commit date", "last commit time", "!when last commit", "!when newest commit"),
        run="git log -1 --format=%cd",
        yes={
            "when was the last commit made": "git log -1 --format=%cd",
            "date of the last commit": "git log -1 --format=%cd",
        },
        no="commits since 2024-01-01",
        also="made date time",
    ),
    git(
        "show.author",
        say=(
            "last commit author",
            "author newest commit",
            "!who (made|wrote|created|authored) last commit",
            "commit author !of {ref:commit}",
            "!who (made|wrote|created|authored) commit {ref:commit}",
        ),
        run="git log -1 --format=%an[[ref? {ref}]]",
        yes={
            "who made the last commit": "git log -1 --format=%an",
            "author of commit abc1234": "git log -1 --format=%an abc1234",
        },
        no=("commits by author alice", "change the author of the last commit"),
        also="name last",
    ),
    git(
        "hash",
        say=(
            "last commit (hash|sha|id)",
            "newest commit (hash|sha|id)",
            "current commit (hash|sha|id)",
            "(hash|sha|id) head",
            "commit (hash|sha|id)",
            "head commit",
        ),
        run="git rev-parse[[short? --short]][[abbreviated? --short]] HEAD",
        yes={
            "hash of the last commit": "git rev-parse HEAD",
            "short hash of the current commit": "git rev-parse --short HEAD",
        },
        no=("show commit abc1234", "sha256 of file.txt"),
        also="current head short abbreviated last newest full",
    ),
    git(
        "tag.commit",
        say=(
            "!which commit tag {ref:gitref}",
            "!which commit (is|was) tag {ref:gitref}",
            "commit (behind|of) tag {ref:ref}",
        ),
        run="git rev-list -n 1 {ref}",
        yes={"which commit is tagged v0.10.0": "git rev-list -n 1 v0.10.0"},
        no=("tag this commit v1.0", "list tags"),
        also="commit of with as",
    ),
    git(
        "hash.ref",
        say=(
            "(hash|sha|id) (branch|tag) {ref:ref}",
            "commit (hash|sha|id) (branch|tag) {ref:ref}",
            "commit (branch|tag) {ref:ref} point",
            "(hash|sha|id) [!of] [commit] {ref:gitref}",
        ),
        run="git rev-parse[[short? --short]] {ref}",
        yes={
            "commit hash of tag v1.0": "git rev-parse v1.0",
            "print the full hash of HEAD~3": "git rev-parse 'HEAD~3'",
        },
        no="hash of the last commit",
        also="short commit point at last newest full long complete of",
    ),
)
