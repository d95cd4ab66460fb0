"""Intents about other repositories: remotes, cloning, pushing, pulling, tags."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def clone(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the `git clone` with the wanted depth, branch and folder."""
    out = "git clone"
    depth = values.get("depth")
    if depth is None and (
        "shallow" in values or (("last" in values or "newest" in values) and "commit" in values)
    ):
        depth = 1
    if depth is not None:
        out += f" --depth {depth}"
    if "bare" in values or "mirror" in values:
        out += " --mirror" if "mirror" in values else " --bare"
    if "submodule" in values:
        out += " --recurse-submodules"
    if "branch" in values and values["branch"] is not True:
        out += f" --branch {quote(values['branch'])}"
        if "only" in values or "single" in values:
            out += " --single-branch"
    out += " " + quote(values["url"])
    return out + (" " + quote_path(values["dir"]) if "dir" in values else "")


def push(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the push that the words ask for; a named branch goes to origin."""
    branch = values.get("name")
    remote = values.get("remote")
    named = quote(branch) if isinstance(branch, str) else ""
    where = quote(remote) if isinstance(remote, str) else ""
    out = "git push"
    if "force" in values or "forcefully" in values:
        out += " --force-with-lease"
    if "dry" in values:
        out += " --dry-run"
    if any(k in values for k in ("upstream", "tracking", "track", "first")):
        return f"{out} -u {where or 'origin'} {named or 'HEAD'}"
    if named:
        return f"{out} {where or 'origin'} {named}"
    if where:
        return f"{out} {where} HEAD"
    return out + " --all" if "all" in values and "branch" in values else out


def pull(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the pull; a named branch comes from origin."""
    out = "git pull"
    if "rebase" in values:
        out += " --rebase"
    elif "fast" in values or "ff" in values:
        out += " --ff-only"
    branch = values.get("branch")
    remote = values.get("remote")
    if isinstance(branch, str) and "/" in branch and branch.startswith(("origin/", "upstream/")):
        remote, _, branch = branch.partition("/")
    if isinstance(branch, str) and branch not in ("origin", "upstream"):
        named = remote if isinstance(remote, str) else "upstream" if "upstream" in values else "origin"
        return out + f" {quote(named)} {quote(branch)}"
    if isinstance(branch, str):
        return out + " " + branch
    return out


def fetch(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the fetch that the words ask for."""
    out = "git fetch"
    if any(k in values for k in ("prune", "pruning", "delete", "deleted", "stale")):
        out += " --prune"
    if isinstance(values.get("ref"), str):
        return f"{out} origin {quote(values['ref'])}"
    if isinstance(values.get("other"), str):
        return f"{out} {quote(values['other'])}"
    if "tag" in values:
        return out + " --tags"
    if "all" in values:
        return out + " --all"
    for remote in ("origin", "upstream"):
        if remote in values:
            return f"{out} {remote}"
    return out


PULLING = "newest change all from remote server github origin gitlab update to my local branch current latest commit code this merge down them it new here"


INTENTS = (
    git(
        "clone",
        say=(
            "clone {url:remoteurl}",
            "git clone {url:remoteurl} [to] {dir:dir}",
            "clone {url:remoteurl} (!into|!to|!in|!as) {dir:dir}",
            "clone branch {branch:ref} [of] {url:remoteurl}",
            "clone {url:remoteurl} depth {depth:number}",
            "clone last {depth:number} commit {url:remoteurl}",
            "(download|copy|!get) git (repo|repository) {url:remoteurl}",
            "clone branch {branch:ref} {url:remoteurl} to {dir:dir}",
            "(download|copy) (repo|repository) {url:remoteurl}",
            "clone {url:remoteurl} depth {depth:number} to {dir:dir}",
        ),
        run=clone,
        yes={
            "clone https://github.com/a/b.git": "git clone https://github.com/a/b.git",
            "clone https://github.com/a/b.git into folder demo": "git clone https://github.com/a/b.git demo",
            "shallow clone https://github.com/a/b.git": "git clone --depth 1 https://github.com/a/b.git",
            "clone only the single branch dev of https://github.com/a/b": "git clone --branch dev --single-branch https://github.com/a/b",
        },
        no=("download https://example.com/a.txt", "clone disk sda"),
        also="shallow only single branch directory last newest commit history full submodule recursive recursively bare mirror to from of into as named without with depth its and local github remote containing including shallowly just subdirectory",
    ),
    git(
        "remote.list",
        say=(
            "!show remote",
            "git remote",
            "remote (url|urls)",
            "(url|address) [of] (remote|origin)",
            "remote (repo|repository|git)",
            "git (url|origin)",
            "origin (url|address)",
            "git remote url {name:ref}",
            "remote named",
            "where origin point",
        ),
        run="git remote -v",
        yes={"list git remotes": "git remote -v", "show the url of origin": "git remote -v"},
        no=("add remote origin", "list remote branches", "remove remote origin"),
        also="all url urls address their configured with name of origin show where does point",
    ),
    git(
        "remote.add",
        say=(
            "add remote {name:ref} [url] {url:remoteurl}",
            "add (remote|origin) {url:remoteurl}",
            "add remote {url:remoteurl} (!named|!as) {name:ref}",
            "(connect|link) [local] (repo|git) to (remote|github|origin) {url:remoteurl}",
            "add {url:remoteurl} as remote {name:ref}",
            "add {url:remoteurl} (!as|remote) origin",
        ),
        run="git remote add [[name?{name}]][[!name?origin]] {url}",
        yes={
            "add remote upstream https://github.com/a/b.git": "git remote add upstream https://github.com/a/b.git",
            "add a remote https://github.com/a/b.git": "git remote add origin https://github.com/a/b.git",
        },
        no=("change the remote url to https://github.com/a/b.git", "list remotes"),
        also="new url address with at as remote origin local named git to",
    ),
    git(
        "remote.remove",
        say=(
            "delete [the] remote {name:ref}",
            "delete remote origin",
            "git remote delete {name:ref}",
            "delete origin",
        ),
        run="git remote remove [[name?{name}]][[!name?origin]]",
        yes={
            "remove the remote upstream": "git remote remove upstream",
            "delete remote origin": "git remote remove origin",
        },
        no=("delete remote branch dev", "list remotes"),
        also="named remote from local",
    ),
    git(
        "remote.url",
        say=(
            "change remote (url|address|origin) [to] {url:remoteurl}",
            "change (url|origin|address) [remote] to {url:remoteurl}",
            "(change|update|modify|point) [url] remote {name:ref} to {url:remoteurl}",
            "(change|update|point|repoint) origin [url] to {url:remoteurl}",
            "(point|repoint|change) [remote] {name:ref} to {url:remoteurl}",
            "(update|modify|edit|replace) (origin|remote) (url|address) {url:remoteurl}",
            "(create|let) [remote] origin point {url:remoteurl}",
            "git remote change {url:remoteurl}",
        ),
        run="git remote set-url [[name?{name}]][[!name?origin]] {url}",
        yes={
            "change the remote url to https://github.com/a/b.git": "git remote set-url origin https://github.com/a/b.git"
        },
        no="add remote https://github.com/a/b.git",
        also="url of origin to new remote address with git",
    ),
    git(
        "remote.rename",
        say="rename remote {old:ref} to {new:ref}",
        run="git remote rename {old} {new}",
        yes={"rename the remote github to backup2": "git remote rename github backup2"},
        no="rename remote branch",
        also="git",
    ),
    git(
        "push",
        say=(
            "push (change|commit|branch|code|git|work|!to)",
            "push branch {name:ref}",
            "push {name:ref} to {remote:ref}",
            "push branch {name:ref} to {remote:ref}",
            "push [change] to branch {name:ref}",
            "git push",
            "force push",
            "force push [branch] {name:ref}",
            "push [!current branch] (change|add) upstream",
            "push new branch",
            "push first time",
            "push branch {name:ref} (change|add) upstream",
            "push (track|tracking)",
            "push new branch {name:ref}",
            "git push {name:ref}",
            "push {name:ref} branch",
            "upload (commit|change) to (github|remote|origin|gitlab)",
            "push to (github|origin|remote|gitlab|server|upstream)",
            "git push {remote:ref} {name:ref}",
            "push {name:ref} to (remote|github|server)",
            "push to {remote:ref} {name:ref}",
            "push to origin {name:ref}",
        ),
        run=push,
        yes={
            "push my changes": "git push",
            "push and set upstream": "git push -u origin HEAD",
            "push branch dev to origin": "git push origin dev",
            "force push with lease": "git push --force-with-lease",
            "push all branches": "git push --all",
        },
        no=("push tags", "pull changes", "push the image to docker hub", "show unpushed commits"),
        also="change commit branch code work all current this local to remote origin github gitlab server upstream set force forcefully lease safely tracking track new my first time and dry run for with up it them newly created",
    ),
    git(
        "pull",
        say=(
            "pull (change|commit|git|newest|code|remote|origin|update|updates)",
            "git pull",
            "pull branch {branch:ref}",
            "pull {branch:ref} (!from) {remote:ref}",
            "pull (!from) {branch:ref}",
            "pull rebase",
            "pull with rebase",
            "(download|!get) newest (change|commit|code) [from] (remote|git|github|origin|repo|repository)",
            "update local (branch|repo|copy|repository|git)",
            "update !current branch [from] remote",
            "pull remote branch {branch:ref}",
            "git update (local|code)",
            "pull without merge",
            "(pull|sync) with (remote|origin|upstream)",
            "git pull {remote:ref} {branch:ref}",
            "pull newest change",
        ),
        run=pull,
        yes={
            "pull the latest changes": "git pull",
            "git pull with rebase": "git pull --rebase",
            "pull branch dev from origin": "git pull origin dev",
        },
        no=("pull the nginx image", "fetch all remotes", "push changes"),
        also=PULLING
        + " rebase rebasing instead of branch merging remote repo without fast forward only ff on upstream sync using updates",
    ),
    git(
        "fetch",
        say=(
            "download prune",
            "download !all prune branch",
            "git download",
            "download (remote|origin|upstream)",
            "download !all (branch|remote)",
            "download (change|commit|newest|branch) (without|not) merge",
            "download (change|branch|commit) (remote|origin|upstream|git)",
            "download [git] branch {ref:ref}",
            "update remote branch",
            "download (prune|pruning)",
            "git download tag",
            "git download {other:ref}",
            "download newest (change|commit) (origin|upstream|remote)",
            "download !all (change|commit|tag)",
        ),
        run=fetch,
        yes={
            "git fetch": "git fetch",
            "fetch all remotes": "git fetch --all",
            "fetch and prune deleted remote branches": "git fetch --prune",
            "fetch changes from the remote without merging": "git fetch",
        },
        no=("pull changes", "download https://example.com/a.txt", "clone https://github.com/a/b.git"),
        also="broken stale gone all remote origin upstream branch change commit newest without not merge merging prune pruning delete deleted stale old tag tracking references refs from and any them applying github server update no longer exist",
    ),
    git(
        "remote.prune",
        say=(
            "(prune|clean) (stale|remote|deleted) [remote] branch",
            "delete stale remote [tracking] branch",
            "(prune|delete) (remote-tracking|stale|tracking) branch",
            "(prune|delete) (remote-tracking|tracking) branch (not|no) longer exist [origin|remote]",
            "prune (origin|remote)",
            "(prune|clean|delete) local (reference|references|refs) remote",
            "delete local branch no exist remote longer",
        ),
        run="git remote prune [[n?{n}]][[!n?origin]]",
        yes={
            "prune stale remote branches": "git remote prune origin",
            "delete every remote-tracking branch that no longer exists on origin": "git remote prune origin",
            "clean up deleted remote branches": "git remote prune origin",
        },
        no=("delete remote branch dev", "fetch and prune"),
        also="stale remote up tracking deleted delete origin local references refs to that which no not longer exist from on old branch each all more any",
    ),
)
