"""Intents that sum up the history of a repository, or look into many repositories."""

from __future__ import annotations

from caro.backends.static.intents._shell import path
from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote
from caro.backends.static.topics.times import ago

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

ADDED = "awk '{added += $1; removed += $2} END {print added + 0, removed + 0}'"
EACH = (
    "awk '/^author / {name = substr($0, 8); next} NF > 2 {added[name] += $1; removed[name] += $2} "
    "END {for (name in added) print added[name], removed[name], name}' | sort -rn"
)
EXTENSIONS = (
    'git ls-files -z | xargs -0 wc -l | awk \'$2 != "total" {ext = match($NF, /\\.[^.\\/]+$/) ? '
    'substr($NF, RSTART + 1) : "none"; sum[ext] += $1} END {for (ext in sum) print sum[ext], ext}\' | sort -rn'
)
BRANCHES = (
    "git for-each-ref --sort=-committerdate --format='%(committerdate:short) %(authorname) %(refname:short)' "
)
DIRTY = (
    "find {dir} -name .git -type d -prune | while read -r repo; do "
    '[ -z "$(git -C "${repo%/.git}" status --porcelain)" ] || echo "${repo%/.git}"; done'
)
UNPUSHED = (
    "find {dir} -name .git -type d -prune | while read -r repo; do "
    '[ -z "$(git -C "${repo%/.git}" log --branches --not --remotes --oneline)" ] || echo "${repo%/.git}"; done'
)


def _since(values: Mapping[str, Any]) -> str:
    """Return the option that limits the history, or nothing."""
    if isinstance(values.get("span"), tuple):
        return f" --since={quote(ago(values['span']))}"
    if isinstance(values.get("date"), str):
        day = str(values["date"])
        return f" --since={quote(day + '-01' * (2 - day.count('-')) + ' 00:00')}"
    past = {"lastweek": "1 week ago", "lastmonth": "1 month ago", "lastyear": "1 year ago"}
    for word, limit in past.items():
        if word in values:
            return f" --since='{limit}'"
    if "thisyear" in values:
        return ' --since="$(date +%Y)-01-01 00:00"'
    if "thismonth" in values:
        return ' --since="$(date +%Y-%m)-01 00:00"'
    return next((f" --since={day}.midnight" for day in ("today", "yesterday") if day in values), "")


def lines_of(values: Mapping[str, Any], environment: Environment) -> str:
    """Return how many lines one author added and removed."""
    author = quote(str(values["author"]))
    return f"git log -i --author={author}{_since(values)} --format= --numstat | {ADDED}"


def lines_each(values: Mapping[str, Any], environment: Environment) -> str:
    """Return how many lines each author added and removed."""
    return f"git log{_since(values)} --format='author %aN' --numstat | {EACH}"


def hot_files(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the files by the number of commits that changed them."""
    n = values.get("n")
    if isinstance(n, int) and {"last", "commit"} <= values.keys():
        return None  # of so many commits, or so many files
    cut = f" | head -n {n}" if isinstance(n, int) else " | head -n 10" if "top" in values else ""
    return f"git log{_since(values)} --format= --name-only | sed '/^$/d' | sort | uniq -c | sort -rn{cut}"


def branches(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the branches with the date and the author of their last commit."""
    where = (
        "refs/remotes"
        if "remote" in values
        else "refs/heads refs/remotes"
        if "all" in values
        else "refs/heads"
    )
    return BRANCHES + where


def dirty(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the repositories below a folder that hold changes without a commit."""
    return DIRTY.replace("{dir}", path(str(values["dir"])))


def behind(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the repositories below a folder with commits that no remote has."""
    return UNPUSHED.replace("{dir}", path(str(values["dir"])))


WHEN = "[since|last|in] [{date:date}] [{span:span}] [today|yesterday|lastweek|lastmonth|lastyear|thisyear|thismonth]"
MOVED = "(add|added|insertions) (delete|deleted|deletions|removed)"
REPOS = "(repos|repositories)"

INTENTS = (
    git(
        "report.lines_by",
        say=(
            f"line {MOVED} by {{author:word}} {WHEN}",
            f"line {{author:word}} {MOVED} {WHEN}",
            f"[total|count|sum] {MOVED} by {{author:word}} {WHEN}",
            f"line (modified|change) by {{author:word}} {WHEN}",
        ),
        run=lines_of,
        yes={
            "lines added and removed by alice": f"git log -i --author=alice --format= --numstat | {ADDED}",
            "how many lines did bob add and delete since 2024-01-01": f"git log -i --author=bob --since='2024-01-01 00:00' --format= --numstat | {ADDED}",
            "total insertions and deletions by carol in the last 3 months": f"git log -i --author=carol --since='3 months ago' --format= --numstat | {ADDED}",
        },
        no=(
            "commits by alice",
            "add a line to notes.txt",
            "delete lines containing alice from a.txt",
            "lines added in the last commit",
        ),
        also="line count total sum code in of the since and by repository here last",
    ),
    git(
        "report.lines_each",
        say=(
            f"line {MOVED} each (author|user|person|developer|contributor) {WHEN}",
            f"[count|total] {MOVED} [line] (!by|each) (author|contributor|developer) {WHEN}",
            f"line (modified|change) each author {WHEN}",
        ),
        run=lines_each,
        yes={
            "count lines added and removed per author": f"git log --format='author %aN' --numstat | {EACH}",
        },
        no=("commits per author", "lines added by alice", "lines per file"),
        also="line count total sum code in of since and by each repository here last",
    ),
    git(
        "report.hot_files",
        say=(
            f"[top] [{{n:number}}] file (modified|change) (most|frequent|often) {WHEN}",
            f"[top] [{{n:number}}] (most|frequent|frequently) (modified|change) file {WHEN} (repository|git|history|often)",
            f"[top] [{{n:number}}] frequent modified file {WHEN}",
            f"[top] [{{n:number}}] frequently modified file {WHEN}",
            f"file !by count commit {WHEN}",
            f"file numeric commit {WHEN}",
            f"file sort !by count commit {WHEN}",
            f"hot (spots|spot) {WHEN}",
            f"hotspots {WHEN}",
            f"[top] [{{n:number}}] file (!with|largest) most commit {WHEN}",
        ),
        run=hot_files,
        yes={
            "files changed most often": "git log --format= --name-only | sed '/^$/d' | sort | uniq -c | sort -rn",
            "top 10 most frequently changed files": "git log --format= --name-only | sed '/^$/d' | sort | uniq -c | sort -rn | head -n 10",
            "which 20 files were changed most often in the last 6 months": "git log --since='6 months ago' --format= --name-only | sed '/^$/d' | sort | uniq -c | sort -rn | head -n 20",
        },
        no=(
            "files changed today",
            "most recently changed files",
            "files changed between main and dev",
            "most common line in a.txt",
        ),
        also="file git repository history most often times top spots code in of change modified by count commit",
    ),
    git(
        "report.branches_dated",
        say=(
            "branch [sort] [last|newest] commit date [!with|!and] author",
            "branch date author [last] commit [newestfirst]",
            "branch newest commit author",
            "branch commit newest [!to] author",
            "each branch [!when] last commit [!to] who",
            "branch [!with] last commit date author",
            "branch sort commit author",
        ),
        run=branches,
        yes={
            "list branches sorted by last commit date with date and author": f"{BRANCHES}refs/heads",
            "show local branches with the date and author of their last commit, newest first": f"{BRANCHES}refs/heads",
            "list all branches with last commit date and author": f"{BRANCHES}refs/heads refs/remotes",
        },
        no=("branches by date", "who committed last", "date of the last commit", "delete old branches"),
        also="local remote all date author last commit newestfirst descending with and when by of name each sort newest who",
    ),
    git(
        "report.repos_dirty",
        say=(
            f"{REPOS} uncommitted [change|modified|work|files] [under|below|in] {{dir:dir}}",
            f"{REPOS} {{dir:dir}} uncommitted [change|modified|work]",
            f"{REPOS} uncommitted (change|modified|work) {{dir:dir}}",
            f"{REPOS} dirty {{dir:dir}}",
            f"{REPOS} (change|modified) not commit {{dir:dir}}",
        ),
        run=dirty,
        yes={
            "repositories below ~/src with uncommitted changes": DIRTY.replace("{dir}", "~/src"),
            "find dirty git repos in src": DIRTY.replace("{dir}", "src"),
            "which repos in ~/code have changes not committed": DIRTY.replace("{dir}", "~/code"),
        },
        no=(
            "uncommitted changes",
            "uncommitted changes in this repo",
            "list git repositories below ~/src",
            "commit all changes in all repos",
            "files with uncommitted changes in src",
        ),
        also="git repository all below under in with change modified work uncommitted file directory commit",
    ),
    git(
        "report.repos_unpushed",
        say=(f"{REPOS} unpushed [commit] [under|below|in] {{dir:dir}}",),
        run=behind,
        yes={"repositories under ~/src with unpushed commits": UNPUSHED.replace("{dir}", "~/src")},
        no=("unpushed commits", "push all repos", "repositories with uncommitted changes"),
        also="git all below under in with commit work change directory",
    ),
    git(
        "report.lines_extension",
        say=(
            "line [of] [code] (each|!by) extension (repository|git|tracked)",
            "line code (each|!by) (extension|language)",
            "(count|total|sum) line (each|!by) (extension|language) [repository|git|tracked]",
            "count line (each|!by) file type (repository|git|tracked)",
            "line code (each|!by) file type [repository|git|tracked]",
            "loc (each|!by) (extension|language)",
        ),
        run=EXTENSIONS,
        yes={
            "lines of code per file extension in the repository": EXTENSIONS,
            "loc per extension": EXTENSIONS,
        },
        no=("count files by extension", "count lines of app.py", "lines per file", "lines of code in src"),
        also="line code count total sum file repository git tracked of in type each by here extension",
    ),
    git(
        "report.commits_local",
        say=(
            "commit unpushed !to any remote",
            "commit unpushed [any] remote",
        ),
        run="git log --branches --not --remotes --oneline",
        yes={
            "commits not pushed to any remote": "git log --branches --not --remotes --oneline",
        },
        no=("unpushed commits", "commit only app.py", "commits of today", "commit locally"),
        also="all any remote branch that are on in",
    ),
)
