"""Intents about many repositories, many commits at once, and branches by their age."""

from __future__ import annotations

from caro.backends.static.intents._shell import path, q
from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

EACH = "(repo|repos|repository|repositories|clone|clones|checkouts)"
NAMED = '"$(basename "$PWD")"'


def _find(values: Mapping[str, Any]) -> str:
    """Return the search for the repositories below a folder; each is entered before something is run in it."""
    place = path(str(values["d"])) if "d" in values else "."
    inner = " -mindepth 2" if "subdirectory" in values and "d" not in values else ""
    return f"find {place}{inner} -name .git -type d -prune -execdir"


def in_each(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what pulls, fetches or looks in every repository below a folder."""
    pulls, fetches = "pull" in values, "download" in values
    if pulls and fetches:
        return None
    if pulls or fetches:
        quiet = "pull --ff-only" if "fastforward" in values else "pull" if pulls else "fetch"
        flags = " --all" if fetches and "remotes" in values else ""
        return f"{_find(values)} git {quiet}{flags} \\;"
    look = "git status -s" if "status" in values else "git branch --show-current"
    if look.endswith("-s"):
        return f"{_find(values)} sh -c 'echo {NAMED}; {look}' \\;"
    return f"{_find(values)} sh -c 'echo {NAMED} \"$({look})\"' \\;"


def by_age(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the branches whose last commit is older than a time."""
    amount, seconds = values["span"]
    days = amount * seconds / 86400
    if days != int(days) or days < 1:
        return None
    place = "refs/remotes" if "remote" in values else "refs/heads"
    return (
        f"git for-each-ref --format='%(committerdate:unix) %(refname:short)' {place} | "
        f"awk -v t=$(($(date +%s) - {int(days)} * 86400)) '$1 < t {{print $2}}'"
    )


def patches(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the patch files of the commits between two points, or since one."""
    start, end = str(values["a"]), str(values.get("b") or "HEAD")
    if start == end or ("directory" in values and "d" not in values):
        return None
    where = f" -o {path(str(values['d']))}" if "d" in values else ""
    return f"git format-patch{where} {quote(f'{start}..{end}')}"


def squash(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what makes one commit, with the message that was said, of the last ones."""
    if values["n"] < 2 or values.get("one", 1) != 1:
        return None
    return f"git reset --soft HEAD~{values['n']} && git commit -m {q(values['message'])}"


def export(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the archive of the commit that is checked out."""
    return f"git archive --output={path(str(values['out']))} HEAD"


def tracked_lines(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the number of lines in the tracked files, of one kind where that is said."""
    kinds = {"python": "py", "javascript": "js", "typescript": "ts", "golang": "go", "rust": "rs", "ruby": "rb",
             "php": "php", "java": "java"}  # fmt: skip
    said = {kinds[word] for word in kinds if word in values}
    if isinstance(values.get("ext"), str):
        said.add(str(values["ext"]).lstrip("*."))
    if len(said) > 1:
        return None
    only = f" '*.{said.pop()}'" if said else ""
    return f"git ls-files -z{only} | xargs -0 cat | wc -l"


def todo_authors(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the marked lines of the tracked files, each as blame shows it."""
    mark = "FIXME" if "fixme" in values else "TODO"
    return f'git grep -l {mark} | while read -r f; do git blame -f -- "$f" | grep {mark}; done'


SPOKEN = "(code|source|text|file)"
LAST = "(commit|change|update|activity|touched|updated|modified)"

INTENTS = (
    git(
        "many.sync",
        say=(
            f"(pull|download) [newest] [change|updates|commit] !in each [git] {EACH} [!under|!in {{d:dir}}]",
            f"(pull|download) each [git] {EACH} [!under|!in {{d:dir}}]",
            f"(pull|download) [newest] [change|updates] !all [git] {EACH} [!under|!in {{d:dir}}]",
            f"(pull|download) [newest] [change|updates] [!in] !all [git] {EACH} !under {{d:dir}}",
            f"each (directory|subdirectory) [git] {EACH} (pull|download)",
            f"run git (pull|download) each [git] {EACH} [!under|!in {{d:dir}}]",
            "run git (pull|download) each (directory|subdirectory) [!under|!in {d:dir}]",
            f"git (pull|download) each (directory|subdirectory) {EACH} [!under|!in {{d:dir}}]",
            "git (pull|download) !in !all [git] (repos|repositories) [!under|!in {d:dir}]",
        ),
        run=in_each,
        yes={
            "pull the latest changes in every git repo under ~/projects": "find ~/projects -name .git -type d -prune -execdir git pull \\;",
            "git fetch in all repositories below ~/src": "find ~/src -name .git -type d -prune -execdir git fetch \\;",
        },
        no=("pull the latest changes", "fetch all remotes", "clone https://github.com/a/b.git"),
        also="newest change updates commit each all run directory subdirectory in below it download pull newest is",
    ),
    git(
        "many.look",
        say=(
            f"each (directory|subdirectory) git {EACH} [name] !current branch",
            f"each (directory|subdirectory) git {EACH} [name] branch",
            f"[!current] branch !of each [git] {EACH} [!under|!in {{d:dir}}]",
            "[!current] branch !of !all [git] (repos|repositories) [!under|!in {d:dir}]",
            f"which branch each [git] {EACH} [!under|!in {{d:dir}}]",
            f"git status !of each [git] {EACH} [!under|!in {{d:dir}}]",
            f"git status !in each [git] {EACH} [!under|!in {{d:dir}}]",
            "git status !of !all (repos|repositories) [!under|!in {d:dir}]",
            "git status each (directory|subdirectory) [!under|!in {d:dir}]",
        ),
        run=in_each,
        yes={
            "for every subdirectory that is a git repository, print its name and current branch": 'find . -mindepth 2 -name .git -type d -prune -execdir sh -c \'echo "$(basename "$PWD")" "$(git branch --show-current)"\' \\;',
            "git status of every repo under ~/src": 'find ~/src -name .git -type d -prune -execdir sh -c \'echo "$(basename "$PWD")"; git status -s\' \\;',
        },
        no=("current branch", "list all branches", "git status"),
        also="each all name and status current branch run show checked out is on",
    ),
    git(
        "many.branch.age",
        say=(
            "[remote|local] branch last commit (older|before) [ago] {span:span}",
            "[remote|local] branch (older|stale) {span:span}",
            "[remote|local] branch last (modified|touched|update|updates) [older|before] {span:span} [ago]",
            "[remote|local] branch stale older {span:span}",
            f"[remote|local] branch (not|without) {LAST} {{span:span}}",
            f"[remote|local] branch (not|without) [newest|new|any] {LAST} (last|since|!in) {{span:span}}",
            "[remote|local] branch (not|without) (work|worked) {span:span}",
        ),
        run=by_age,
        yes={
            "list all branches whose last commit is older than 3 months": "git for-each-ref --format='%(committerdate:unix) %(refname:short)' refs/heads | awk -v t=$(($(date +%s) - 90 * 86400)) '$1 < t {print $2}'",
            "branches not updated in the last 90 days": "git for-each-ref --format='%(committerdate:unix) %(refname:short)' refs/heads | awk -v t=$(($(date +%s) - 90 * 86400)) '$1 < t {print $2}'",
        },
        no=("delete branches older than 3 months", "commits older than 3 months", "oldest branch"),
        also="all local remote last commit older than not without any been have since in for modified touched updated more updates update commit new stale ago before",
    ),
    git(
        "many.patches",
        say=(
            "(create|export|save|generate) patch [file] [each] commit between {a:commit} !and {b:commit} [directory] [!to {d:dir}]",
            "(create|export|save|generate) patch [file] [each] commit !from {a:commit} !to {b:commit}",
            "(create|export|save|generate) patch [file] [each] commit since {a:commit} [directory] [!to {d:dir}]",
            "(create|export|save|generate) patch [file] [each] commit between {a:commit} !and head [directory] [!to {d:dir}]",
        ),
        run=patches,
        yes={
            "create a patch file for each commit between v1.0 and HEAD into the folder out": "git format-patch -o out v1.0..HEAD",
            "create patch files for the commits since v1.0": "git format-patch v1.0..HEAD",
        },
        no=("create a patch from the last commit", "apply fix.patch", "list the commits since v1.0"),
        also="file each commit all patch directory head in for from to create",
    ),
    git(
        "many.squash",
        say=(
            "(squash|combine|merge|join) last {n:number} commit [!to {one:number}] [commit] !with message {message:text}",
            "(squash|combine|merge|join) last {n:number} commit [!to {one:number}] [commit] message {message:text}",
            "(squash|combine|merge|join) last {n:number} commit [!to {one:number}] [commit] (named|called) {message:saying}",
        ),
        run=squash,
        yes={
            'squash the last 3 commits into one with the message "Add search"': "git reset --soft HEAD~3 && git commit -m 'Add search'",
        },
        no=("squash the last 3 commits", "commit with message 'x'", "merge dev"),
        also="into one single together commit with message and new the to using",
    ),
    git(
        "many.lines",
        say=(
            f"count line [!of] [python|javascript|typescript|golang|rust|ruby|php|java] [{SPOKEN}] [file] (track|tracked) [git]",
            "count line {ext:ext} file (track|tracked) [git]",
            "count line (track|tracked) {ext:ext} file",
        ),
        run=tracked_lines,
        yes={
            "count the lines of python code tracked by git": "git ls-files -z '*.py' | xargs -0 cat | wc -l",
            "how many lines are in the tracked files": "git ls-files -z | xargs -0 cat | wc -l",
        },
        no=("count the tracked files", "count lines in a.txt", "lines added by bob"),
        also="all code source total of in file by git file",
    ),
    git(
        "many.todo",
        say=(
            "(todo|todos|fixme) [comments] !who (wrote|authored|add|added|create)",
            "(todo|todos|fixme) [comments] (author|blame)",
            "(todo|todos|fixme) [comments] (!who|author|blame) (wrote|authored|add|added) each",
        ),
        run=todo_authors,
        yes={
            "find all TODO comments in the files tracked by git and show who wrote each": 'git grep -l TODO | while read -r f; do git blame -f -- "$f" | grep TODO; done',
        },
        no=("find all todo comments", "git blame a.py", "who wrote a.py"),
        also="comments comment all in file track tracked by and each with who wrote find their of line the code",
    ),
)
