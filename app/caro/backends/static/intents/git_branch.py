"""Intents about branches, and about bringing their work together."""

from __future__ import annotations

from caro.backends.static.intents._shell import regex, sed
from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote
from caro.backends.static.surroundings import exists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def listing(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `git branch` that lists what the words ask for."""
    out = "git branch"
    if "remote" in values and not any(k in values for k in ("local", "containing", "along", "plus", "and")):
        out += " -r"
    elif "remote" in values or ("all" in values and "local" not in values):
        out += " -a"
    if "unmerged" in values:
        out += " --no-merged"
    elif "merged" in values:
        out += " --merged"
    if "ref" in values:
        out += " " + quote(values["ref"])
    if "oldest" in values or "oldestfirst" in values:
        out += " --sort=committerdate"
    elif any(k in values for k in ("newest", "newestfirst", "recently", "date", "sort", "modified")):
        out += " --sort=-committerdate"
    if any(k in values for k in ("long", "verbose", "tracking", "upstream", "information", "hash")):
        out += " -vv"
    return out


def ahead(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the count of commits that one side has and the other has not."""
    other = quote(values["ref"]) if "ref" in values else "@{u}"
    return "git rev-list --count " + (f"HEAD..{other}" if "behind" in values else f"{other}..HEAD")


def go_to(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the switch to a branch that only its name gives away: elsewhere a folder is meant."""
    if environment.may_look and not exists(".git", environment):
        return None
    return switch({"branch": values["place"]}, environment)


def switch(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the switch to a branch; what is no branch is looked at without one."""
    ref = values["branch"].removeprefix("origin/")
    low = ref.lower()
    fixed = (low[:1] == "v" and low[1:2].isdigit()) or low.startswith(("head", "@"))
    return f"git switch {'--detach ' if fixed else ''}{quote(ref)}"


def _spared(values: Mapping[str, Any]) -> str:
    """Return the alternatives of a regular expression for the branches that stay, "" where none was named."""
    named = [str(values[k]) for k in ("a", "b", "c") if isinstance(values.get(k), str)]
    return "|".join(regex(name) for name in dict.fromkeys(named))


def delete_merged(values: Mapping[str, Any], environment: Environment) -> str:
    """Return what deletes the merged branches but for the present one and those that were named, or the usual ones."""
    into = f" {quote(str(values['into']))}" if isinstance(values.get("into"), str) else ""
    stay = _spared(values) or "main|master|develop"
    return (
        f"git branch --merged{into} | grep -vE {sed(f'^{STAR}|^{PLUS}| ({stay})$')} | xargs -r git branch -d"
    )


def merged_except(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the merged branches but for those that were named."""
    into = f" {quote(str(values['into']))}" if isinstance(values.get("into"), str) else ""
    return f"git branch --merged{into} | grep -vE {sed(f' ({_spared(values)})$')}"


STAR, PLUS = r"\*", r"\+"
"""What `git branch` puts before the present branch, and before those of other work trees."""

INTENTS = (
    git(
        "branch.list",
        say=(
            "usage branch (newest|recently|sort)",
            "first [usage] branch (newest|recently|sort)",
            "branch newestfirst",
            "branch oldestfirst",
            "branch",
            "branch which exist",
            "branch merged (|!to {ref:ref}|!in {ref:ref})",
            "branch unmerged (|!to {ref:ref}|!in {ref:ref})",
            "branch (sort|newest|oldest|recently) [date commit modified]",
            "branch (tracking|upstream|last commit|verbose)",
        ),
        run=listing,
        yes={
            "list all git branches": "git branch -a",
            "show branches": "git branch",
            "list remote branches": "git branch -r",
            "which branches are merged into main": "git branch --merged main",
            "show branches not yet merged": "git branch --no-merged",
            "list branches sorted by last commit date": "git branch --sort=-committerdate",
        },
        no=("delete branches", "current branch", "create branch dev"),
        also="used usage activity active sort newest oldest containing along plus and all local remote exist there my available by with date commit last current recently already have which into origin verbose long tracking upstream each",
    ),
    git(
        "branch.current",
        say=(
            "!current branch",
            "branch !on",
            "branch !this",
            "branch name !current",
            "branch !checked",
            "branch (active|checkout)",
        ),
        run="git branch --show-current",
        yes={
            "what branch am i on": "git branch --show-current",
            "show the current branch name": "git branch --show-current",
        },
        no=("list branches", "rename the current branch", "commits on branch dev"),
        also="name active checkout which check",
    ),
    git(
        "branch.count",
        say="count branch",
        run="git branch[[remote? -r]][[all? -a]] | wc -l",
        yes={
            "how many branches are there": "git branch | wc -l",
            "count remote branches": "git branch -r | wc -l",
        },
        no="list branches",
        also="local remote all total exist have there",
    ),
    git(
        "branch.contains",
        say=(
            "branch (containing|include) commit {ref:commit}",
            "branch containing {ref:commit}",
            "branch !with commit {ref:commit}",
            "branch commit {ref:commit} !in",
            "branch commit {ref:commit} belong",
            "branch commit {ref:commit} part",
        ),
        run="git branch[[!local? -a]] --contains {ref}",
        yes={"which branches contain commit abc1234": "git branch -a --contains abc1234"},
        no=("delete branch abc", "create branch from commit abc1234"),
        also="all local remote contains commit has have",
    ),
    git(
        "branch.create",
        say=(
            "(start|add|create) new branch {branch:ref} !from {from:ref}",
            "start branch {branch:ref} !from {from:ref}",
            "create branch {branch:ref}",
            "(start|add) branch {branch:ref}",
            "new branch {branch:ref}",
            "create branch {branch:ref} (!from|off|based|!at) {from:ref}",
            "new branch {branch:ref} (!from|off|based) {from:ref}",
        ),
        run="git branch {branch}[[from? {from}]]",
        yes={
            "create a branch called feature-x": "git branch feature-x",
            "create a new branch hotfix from main": "git branch hotfix main",
        },
        no=("create and switch to branch feature-x", "delete branch feature-x"),
        also="new local named off current based on commit tag without switching switch branch",
    ),
    git(
        "branch.create.push",
        say=(
            "(create|make) [new] branch {branch:ref} !and push [!to] [origin|remote|github|server]",
            "(create|make) [new] branch {branch:ref} (!from|off) [branch] {from:ref} !and push [!to] [origin|remote|github|server]",
            "(create|make) [new] branch {branch:ref} push [!to] [origin|remote|github|server]",
        ),
        run="git switch -c {branch}[[from? {from}]] && git push -u origin {branch}",
        yes={
            "create a branch called fix-1 and push it to origin": "git switch -c fix-1 && git push -u origin fix-1"
        },
        no=("push branch fix-1 to origin", "create branch fix-1", "push the newly created branch fix-1"),
        also="new local named on called",
    ),
    git(
        "branch.create.switch",
        say=(
            "(create|new|make) (checkout|change|move|go|!use|start) [to] branch {branch:ref}",
            "(create|new) branch {branch:ref} (checkout|change|move|go|!use|start)",
            "(create|new) branch {branch:ref} (checkout|change|move|go) [to] (!from|off|based) {from:ref}",
            "checkout new branch {branch:ref} (!from|off|based) {from:ref}",
            "checkout {from:gitref} (!in|!to|!as) new branch {branch:ref}",
            "checkout tag {from:ref} (!in|!to|!as) new branch {branch:ref}",
        ),
        run="git switch -c {branch}[[from? {from}]]",
        yes={
            "create and switch to a new branch feature-x": "git switch -c feature-x",
            "checkout a new branch called fix/login": "git switch -c fix/login",
        },
        no=("create branch feature-x", "switch to branch feature-x"),
        also="create new it then into working on local named to directly immediately same time right away branch from based off start",
    ),
    git(
        "branch.switch",
        say=(
            "(change|checkout) !to {branch:gitref}",
            "(change|checkout|go|move|jump|!use) to branch {branch:ref}",
            "(change|checkout) branch {branch:ref}",
            "git (checkout|change) {branch:ref}",
            "checkout {branch:ref}",
            "(go|!get) ago to branch {branch:ref}",
            "change !to {branch:ref} branch",
        ),
        run=switch,
        yes={
            "switch to branch dev": "git switch dev",
            "checkout main": "git switch main",
            "go back to the master branch": "git switch master",
        },
        no=(
            "create and switch to branch dev",
            "switch to the previous branch",
            "checkout file app.py",
            "change to folder src",
        ),
        also="work to existing local another different back ago over existing",
    ),
    git(
        "branch.goto",
        say=(
            "(go|hop|jump|move) !to {place:gitref}",
            "beon [branch] {place:gitref}",
            "beon branch {place:ref}",
        ),
        run=go_to,
        yes={"go to main": "git switch main", "i want to be on dev": "git switch dev"},
        no=("go to the folder src", "switch to branch dev", "move main.py to src"),
        also="ago over",
    ),
    git(
        "branch.previous",
        say=(
            "(change|checkout|go|move|return|jump) last branch",
            "(change|checkout|go) ago [to] last branch",
            "git (change|checkout) last",
            "(change|checkout|go|return) ago branch was !on",
            "(change|go|checkout) branch before",
        ),
        run="git switch -",
        yes={"switch to the previous branch": "git switch -", "go back to the last branch": "git switch -"},
        no="switch to branch dev",
        also="to ago used i checked out on",
    ),
    git(
        "branch.track",
        say=(
            "checkout remote branch {branch:ref}",
            "(track|follow) remote branch {branch:ref}",
            "(change|create) (tracking|track|remote) branch {branch:ref}",
            "checkout branch {branch:ref} !from (remote|origin)",
            "create local branch {branch:ref} (tracking|track|!from) (origin|remote)",
        ),
        run="git switch --track origin/{branch:noorigin}",
        yes={"checkout the remote branch feature-x": "git switch --track origin/feature-x"},
        no=("list remote branches", "delete remote branch feature-x"),
        also="origin local track tracking new remote locally to that",
    ),
    git(
        "branch.rename",
        say=(
            "rename branch {old:ref} to {new:ref}",
            "change name branch {old:ref} to {new:ref}",
            "rename branch from {old:ref} to {new:ref}",
            "move branch {old:ref} to {new:ref}",
            "change branch name from {old:ref} to {new:ref}",
        ),
        run="git branch -m {old} {new}",
        yes={"rename branch old-name to new-name": "git branch -m old-name new-name"},
        no=("rename file a to b", "rename the current branch to dev"),
        also="local git",
    ),
    git(
        "branch.rename.current",
        say=(
            "rename !current branch [to] {new:ref}",
            "rename !this branch to {new:ref}",
            "change name !current branch to {new:ref}",
            "rename branch to {new:ref}",
            "rename branch im on to {new:ref}",
        ),
        run="git branch -m {new}",
        yes={
            "rename the current branch to develop": "git branch -m develop",
            "rename this branch to fix-2": "git branch -m fix-2",
        },
        no="rename branch old-name to new-name",
        also="local on current checked",
    ),
    git(
        "branch.delete",
        say=("delete branch {branch:ref}", "git branch delete {branch:ref}"),
        run="git branch -d {branch}",
        yes={
            "delete the branch old-login": "git branch -d old-login",
            "remove local branch test": "git branch -d test",
        },
        no=("delete all branches", "delete remote branch test", "force delete branch test"),
        also="already been merged fully local named merge locally",
    ),
    git(
        "branch.delete.force",
        say=(
            "(force|forcefully|forcibly) delete branch {branch:ref}",
            "(force|forcefully|forcibly) delete {branch:gitref}",
            "delete unmerged branch {branch:ref}",
            "delete branch {branch:ref} even (unmerged|not merge)",
            "delete branch {branch:ref} (force|forcefully)",
            "delete branch {branch:ref} unmerged",
        ),
        run="git branch -D {branch}",
        yes={
            "force delete branch old": "git branch -D old",
            "delete the unmerged branch test2": "git branch -D test2",
        },
        no="delete branch test",
        also="forcibly local even though if it is it's merge merged locally not with without checking",
    ),
    git(
        "branch.delete.remote",
        say=(
            "delete remote branch {branch:ref}",
            "delete branch {branch:ref} (!on|!from|!at) (remote|origin|server|github|gitlab)",
            "delete (origin|github) branch {branch:ref}",
            "delete branch {branch:ref} remotely",
        ),
        run="git push origin --delete {branch:noorigin}",
        yes={
            "delete the remote branch old-login": "git push origin --delete old-login",
            "delete branch feature-x on origin": "git push origin --delete feature-x",
        },
        no=("delete branch old-login", "delete local branch old-login"),
        also="remote origin the github named from server on",
    ),
    git(
        "branch.delete.both",
        say=(
            "delete branch {branch:ref} local remote",
            "delete branch {branch:ref} locally (remotely|remote|origin|github)",
            "delete branch {branch:ref} local (origin|github|server)",
            "delete branch {branch:ref} (here|locally) and (!on|!from|!at) (remote|origin|server|github)",
        ),
        run="git branch -d {branch} && git push origin --delete {branch}",
        yes={
            "delete branch old-ui locally and on origin": "git branch -d old-ui && git push origin --delete old-ui",
            "delete the local and remote branch old-ui": "git branch -d old-ui && git push origin --delete old-ui",
        },
        no=("delete branch old-ui", "delete branch old-ui on origin", "delete local branch old-ui"),
        also="both and from on also named copies",
    ),
    git(
        "branch.merged.except",
        say=(
            "branch merged (|!to {into:ref}|!in {into:ref}) except {a:ref} [except {b:ref}] [except {c:ref}]",
            "branch merged (|!to {into:ref}|!in {into:ref}) without {a:ref} [without {b:ref}]",
            "branch merged (|!to {into:ref}|!in {into:ref}) not {a:ref} [not {b:ref}]",
        ),
        run=merged_except,
        yes={
            "branches already merged except main": "git branch --merged | grep -vE ' (main)$'",
            "list branches merged into main other than main and develop": "git branch --merged main | grep -vE ' (main|develop)$'",
        },
        no=("delete merged branches except main", "list merged branches", "branches not merged into main"),
        also="itself and already been local of which all",
    ),
    git(
        "branch.delete.merged",
        say=(
            "delete branch merged (!to|!in) {into:ref} not (itself|{into:ref}|{k:ref})",
            "delete branch merged (|!to {into:ref}|!in {into:ref}) except {a:ref} [except {b:ref}] [except {c:ref}]",
            "(clean|cleanup|prune|delete) merged branch except {a:ref} [except {b:ref}] [except {c:ref}]",
            "(clean|cleanup|prune|delete) merged branch (keep|keeping) {a:ref} [keep {b:ref}] [keep {c:ref}]",
            "delete branch merged (|!to {into:ref}|!in {into:ref}) not {a:ref} [not {b:ref}]",
            "delete branch merged (|!to {into:ref}|!in {into:ref})",
            "(clean|cleanup|prune) merged branch",
        ),
        run=delete_merged,
        yes={
            "delete all merged branches": "git branch --merged | grep -vE '^\\*|^\\+| (main|master|develop)$' | xargs -r git branch -d",
            "delete local merged branches except dev and staging": "git branch --merged | grep -vE '^\\*|^\\+| (dev|staging)$' | xargs -r git branch -d",
            "delete all local branches already merged into main": "git branch --merged main | grep -vE '^\\*|^\\+| (main|master|develop)$' | xargs -r git branch -d",
        },
        no=("list merged branches", "delete branch dev", "merged branches except main"),
        also="except keep and but itself fully local of course obviously all local up already been have which",
    ),
    git(
        "branch.upstream.set",
        say=(
            "(change|add|configure) (upstream|tracking) [branch] [to] {up:path}",
            "(change|add) (upstream|tracking) branch {branch:ref} to {up:path}",
            "(track|follow) (remote|upstream) branch {up:path}",
            "branch (track|follow) {up:path}",
        ),
        run="git branch --set-upstream-to={up}[[branch? {branch}]]",
        yes={"set upstream to origin/main": "git branch --set-upstream-to=origin/main"},
        no="push and set upstream",
        also="current branch this remote of for tracking my track local",
    ),
    git(
        "branch.upstream.show",
        say=(
            "(upstream|tracking) !of !current branch",
            "(upstream|tracked) branch !which",
            "(branch|remote) upstream !current",
            "upstream branch",
        ),
        run="git rev-parse --abbrev-ref @{u}",
        yes={"show the upstream of the current branch": "git rev-parse --abbrev-ref @{u}"},
        no="set upstream to origin/main",
        also="current name tracking which remote this",
    ),
    git(
        "ahead",
        say=(
            "count commit (ahead|behind) [of] {ref:ref}",
            "count unpushed commit",
            "count commit ahead [remote origin upstream]",
            "(ahead|behind) [of] {ref:ref} branch",
            "far (ahead|behind) [of] {ref:ref}",
        ),
        run=ahead,
        yes={
            "how many commits ahead of main am i": "git rev-list --count main..HEAD",
            "how many commits is this branch behind origin/main": "git rev-list --count HEAD..origin/main",
        },
        no="count commits",
        also="this branch current remote origin upstream unpushed have local than far",
    ),
)
