"""What git refuses, and what it wants: an upstream, another branch, a commit, a stash, a repository."""

from __future__ import annotations

import re

from caro.fixing.gitlook import Repository
from caro.fixing.near import nearest
from caro.fixing.quoting import quote, quote_path
from caro.fixing.scene import Fix, Part, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SAFE_LINE = re.compile(r"[\w ./@:=+~-]+")
"""A command in a message that is taken over as it stands: nothing in it is special to a shell."""


def _gits(scene: Scene, *verbs: str) -> Iterator[tuple[Part, str]]:
    """Yield the calls of git with their sub-command, those of `verbs` where any are given."""
    for part in scene.parts:
        if part.program == "git":
            verb = next((value for value in part.values() if value[:1] != "-"), "")
            if not verbs or verb in verbs:
                yield part, verb


def _repository(scene: Scene) -> Repository | None:
    if not scene.looks:
        return None
    found = Repository(scene.environment.cwd)
    return found if found.found else None


def told_by_git(scene: Scene) -> Iterator[Fix]:
    """The command that git itself prints: `git push --set-upstream origin main`, `safe.directory`."""
    for _part, verb in _gits(scene):
        found = scene.find(r"^\s+(git push --set-upstream .+)$")
        if found and verb == "push" and SAFE_LINE.fullmatch(found[1].strip()):
            yield Fix(found[1].strip(), "the branch has no upstream yet")
        found = scene.find(r"^\s+(git config --global --add safe\.directory .+)$")
        if found and SAFE_LINE.fullmatch(found[1].strip()):
            yield Fix(scene.before(found[1].strip()), "the repository belongs to somebody else")


def upstream(scene: Scene) -> Iterator[Fix]:
    """`git push` or `git pull` on a branch that has no upstream."""
    for part, verb in _gits(scene, "push", "pull"):
        if len(part.plain()) > 1 or not (
            scene.silent or scene.said("no upstream", "no tracking information")
        ):
            continue
        here = _repository(scene)
        branch, remotes = (here.branch(), here.remotes()) if here else ("", [])
        if here is None or not branch or not remotes or here.has_upstream(branch):
            continue
        if verb == "push":
            fixed = scene.edited(
                (part.words[-1].end, part.words[-1].end, f" -u {remotes[0]} {quote(branch)}")
            )
        else:
            fixed = scene.edited((part.words[-1].end, part.words[-1].end, f" {remotes[0]} {quote(branch)}"))
        yield Fix(fixed, f"the branch {branch} has no upstream yet")


def rejected(scene: Scene) -> Iterator[Fix]:
    """`git push`, and the remote holds commits that are not here; `git pull`, and the two have parted."""
    for _ in _gits(scene, "push"):
        if scene.said("fetch first", "non-fast-forward", "tip of your current branch is behind"):
            yield Fix(scene.before("git pull --rebase"), "the remote holds commits that are not here")
    for part, _verb in _gits(scene, "pull"):
        if scene.said("divergent branches", "not possible to fast-forward"):
            yield Fix(
                _behind(scene, part, "pull", "--rebase"), "both sides hold commits that the other lacks"
            )
            yield Fix(
                _behind(scene, part, "pull", "--no-rebase"), "both sides hold commits that the other lacks"
            )
        if scene.said("refusing to merge unrelated histories"):
            yield Fix(
                _behind(scene, part, "pull", "--allow-unrelated-histories"), "the histories share no commit"
            )
    for part, _verb in _gits(scene, "merge"):
        if scene.said("refusing to merge unrelated histories"):
            yield Fix(
                _behind(scene, part, "merge", "--allow-unrelated-histories"), "the histories share no commit"
            )


def _behind(scene: Scene, part: Part, verb: str, option: str) -> str:
    """Return the line with an option behind the sub-command."""
    word = next(word for word in part.args if word.value == verb)
    return scene.edited((word.end, word.end, f" {option}"))


def changes_in_the_way(scene: Scene) -> Iterator[Fix]:
    """`git switch`, `git pull` and others that would overwrite what is changed here."""
    for _ in _gits(scene, "checkout", "switch", "pull", "rebase", "merge", "cherry-pick"):
        if scene.said("would be overwritten by", "you have unstaged changes", "contains uncommitted changes"):
            untracked = " -u" if scene.said("untracked working tree files") else ""
            yield Fix(
                f"git stash{untracked} && {scene.line} && git stash pop", "what is changed here is in the way"
            )


def nothing_staged(scene: Scene) -> Iterator[Fix]:
    """`git commit` where nothing was added."""
    for part, _verb in _gits(scene, "commit"):
        if scene.said("no changes added to commit"):
            yield Fix(_behind(scene, part, "commit", "-a"), "no change was added to the commit")
        if scene.said("nothing added to commit but untracked"):
            yield Fix(scene.before("git add -A"), "the files are new to git")


def no_repository(scene: Scene) -> Iterator[Fix]:
    """`git status` outside of a repository: the one further down, or a new one."""
    for _part, verb in _gits(scene):
        if verb in ("clone", "init", "config", "help", "version", "") or not scene.looks:
            continue
        if not (scene.said("not a git repository") or (scene.silent and scene.status == 128)):
            continue
        if Repository(scene.environment.cwd).found:
            continue
        for name in sorted(scene.entries(".")):
            if scene.exists(f"{name}/.git"):
                yield Fix(scene.before(f"cd {quote_path(name)}"), f"the repository is in {name}")
        yield Fix(scene.before("git init"), "there is no repository here")


def no_branch(scene: Scene) -> Iterator[Fix]:
    """`git checkout NAME` with a name that no branch or file has."""
    for part, verb in _gits(
        scene, "checkout", "switch", "merge", "rebase", "branch", "push", "log", "diff", "pull"
    ):
        here = _repository(scene)
        if here is None:
            continue
        known = [*here.branches(), *here.remote_branches(), *here.tags()]
        for word in part.plain():
            name = word.value or ""
            if name == verb or not name or name in known or name in here.remotes() or scene.exists(name):
                continue
            if not (
                (scene.names(name) and scene.said("did not match any", "invalid reference",
                "not something we can merge",
                                                  "not found", "unknown revision", "does not match any",
                                                  "invalid upstream",
                                                  "couldn't find remote ref"))
                or (scene.silent and verb in ("checkout", "switch", "merge", "rebase"))
            ):  # fmt: skip
                continue
            if verb == "push":
                if here.branch() and here.branch() not in part.values():
                    yield Fix(scene.put(word, quote(here.branch())), f"the branch is called {here.branch()}")
                continue
            for other in nearest(name, known)[:2]:
                yield Fix(scene.put(word, quote(other)), f"there is no branch {name}; {other} is one")
            if {name, *known} >= {"main"} | {name} and name == "master":
                yield Fix(scene.put(word, "main"), "the branch is called main")
            if (
                verb in ("checkout", "switch")
                and not part.has("-b", "-c", "-B", "-C")
                and len(part.plain()) == 2
            ):
                option = "-b" if verb == "checkout" else "-c"
                yield Fix(_behind(scene, part, verb, option), f"there is no branch {name}; this makes it")


def there_already(scene: Scene) -> Iterator[Fix]:
    """`git checkout -b NAME`, `git remote add NAME`, and the name is taken."""
    for part, _verb in _gits(scene, "checkout", "switch"):
        if scene.said("already exists") and scene.said("branch named", "a branch"):
            word = next((one for one in part.args if one.value in ("-b", "-c", "-B", "-C")), None)
            if word is not None:
                yield Fix(scene.edited((word.start, word.end + 1, "")), "the branch is there already")
    for part, verb in _gits(scene, "remote"):
        if scene.said("already exists"):
            word = next((one for one in part.args if one.value == "add"), None)
            if word is not None and len(part.plain()) == 4 and verb:
                yield Fix(scene.put(word, "set-url"), "the remote is there already")


def not_merged(scene: Scene) -> Iterator[Fix]:
    """`git branch -d NAME` with commits that stand nowhere else."""
    for part, _verb in _gits(scene, "branch"):
        word = next((one for one in part.args if one.value in ("-d", "--delete")), None)
        if word is not None and scene.said("not fully merged"):
            yield Fix(scene.put(word, "-D"), "the branch holds commits that were not merged")


RULES = (
    told_by_git, upstream, rejected, changes_in_the_way, nothing_staged, no_repository, no_branch,
    there_already,
    not_merged,
)  # fmt: skip
