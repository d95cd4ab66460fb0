"""Intents about the history of a git repository."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def show(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what shows one commit; a plain word in its place is rather a name that was not understood."""
    ref = values["ref"]
    plain = ref.isalpha() and not (ref == "HEAD" or (len(ref) > 5 and set(ref.lower()) <= set("abcdef")))
    if plain:
        return None
    if "whitespace" in values and values.keys().isdisjoint(("without", "except")):
        return None
    form = " -w" if "whitespace" in values else ""
    form += (
        " --name-only --pretty="
        if "file" in values
        else " --stat"
        if {"stat", "statistic", "diffstat"} & values.keys()
        else ""
    )
    return f"git show{form} {quote(ref)}"


def blame(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return who wrote the lines of a file, or those of a range."""
    lines = ""
    if isinstance(values.get("lines"), (str, tuple)):
        said = values["lines"]
        parts = (
            [str(part) for part in said] if isinstance(said, tuple) else said.replace("..", "-").split("-")
        )
        first, last = parts[0], parts[-1]
        if not first.isdigit() or not last.isdigit():
            return None
        lines = f" -L {first},{last}"
    elif isinstance(values.get("n"), int):
        lines = f" -L {values['n']},{values['n']}"
    elif isinstance(values.get("a"), int):
        lines = f" -L {values['a']},{values['b']}"
    return f"git blame{lines} {quote_path(str(values['file']))}"


INTENTS = (
    git(
        "show.commit",
        say=(
            "!show commit {ref:commit}",
            "(modified|change|difference|introduced|content|file|stat|statistic|diffstat) commit {ref:commit}",
            "git !show {ref:commit}",
            "!information commit {ref:commit}",
        ),
        run=show,
        yes={
            "show commit abc1234": "git show abc1234",
            "show the changes in commit abc1234 but only the statistics": "git show --stat abc1234",
            "list the files changed in commit abc1234": "git show --name-only --pretty= abc1234",
        },
        no=("revert commit abc1234", "commits by alice", "commit app.py"),
        also="file name change modified difference made introduced stat statistic diffstat hash id show whitespace without except of all full",
    ),
    git(
        "log.graph",
        say=(
            "graph branch",
            "(visualize|visualise|draw|visual) (branch|history|commit)",
            "(history|commit|git|repo) (tree|graph) branch",
            "tree branch",
        ),
        run="git log --graph --oneline[[branch? --all]]",
        yes={
            "graph of all branches": "git log --graph --oneline --all",
            "draw the commit history": "git log --graph --oneline",
        },
        no=("list all branches", "show the commit history"),
        also="commit history log oneline all graph tree as of with ascii visually each",
    ),
    git(
        "log.first",
        say=("first commit", "oldest commit", "commit ever first"),
        run="git log --reverse[[oneline? --oneline]][[!n? --max-parents=0]] HEAD",
        yes={"show the first commit": "git log --reverse --max-parents=0 HEAD"},
        no=("show the first 5 commits", "show the last commit"),
        also="ever very made history oneline",
    ),
    git(
        "log.first.hash",
        say=("first commit (hash|sha|id)", "root commit"),
        run="git rev-list --max-parents=0 HEAD",
        yes={"hash of the first commit": "git rev-list --max-parents=0 HEAD"},
        no="hash of the last commit",
        also="oldest initial hash",
    ),
    git(
        "log.pickaxe",
        say=(
            "commit (add|added|introduce|introduced) (delete|deleted|removed|and|or) {text:saying}",
            "commit (add|added|introduce|introduced|delete|deleted|removed|touch) {text:saying}",
            "!when {text:saying} (added|introduced|deleted|add|delete) (git|code|repo|history)",
            "commit (add|added) (delete|deleted) {text:saying}",
            "commit (add|added|removed|introduce|introduced|delete|change|modified) (text|word|line|code|function|containing) {text:text}",
            "(!search|!find|!look) (history|commit) (text|word|code|containing|content) {text:text}",
            "(history|git) (!find|!search) history {text:text}",
            "commit introduced {text:text}",
        ),
        run="git log --oneline -S {text}",
        yes={
            "find the commit that introduced the text 'api_key'": "git log --oneline -S api_key",
            "search git history for 'password'": "git log --oneline -S password",
        },
        no=("commits whose message contains 'login'", "git grep TODO"),
        also="or find delete deleted add text word string code line history commit all contains which first",
    ),
    git(
        "blame",
        say=(
            "blame {file:file}",
            "!who (wrote|authored|change|modified|edit) each line {file:file}",
            "!who (wrote|authored) {file:file}",
            "!who added line {file:file}",
            "!who last (change|modified) each line {file:file}",
            "annotate {file:file}",
            "last modified each line {file:file}",
            "!who last (change|modified) line !by line {file:file}",
            "!who (wrote|authored|change|modified) line !by line {file:file}",
            "(author|authors) line !by line {file:file}",
            "author each line {file:file}",
            "!who (wrote|authored|change|modified) line {file:file} {n:number}",
            "blame line {n:number} {file:file}",
            "blame line {a:number} {b:number} {file:file}",
            "blame line {lines:range} {file:file}",
            "!who [last] (wrote|authored|change|modified|edit) line {a:number} {b:number} {file:file}",
            "!who [last] (wrote|authored|change|modified|edit) line {lines:range} {file:file}",
            "author line {a:number} {b:number} {file:file}",
            "author line {lines:range} {file:file}",
        ),
        run=blame,
        yes={
            "git blame app.py": "git blame app.py",
            "who added lines to app.py": "git blame app.py",
            "who wrote line 10 of app.py": "git blame -L 10,10 app.py",
            "who changed lines 10 to 20 of app.py": "git blame -L 10,20 app.py",
            "git blame lines 5-15 of src/main.c": "git blame -L 5,15 src/main.c",
            "who changed each line of app.py": "git blame app.py",
            "who last changed app.py line by line": "git blame app.py",
        },
        no=("count lines of app.py", "change line 10 of app.py"),
        also="line each annotate to from last and code through between of",
    ),
    git(
        "filechange",
        say=(
            "!which commit (delete|deleted|removed) file {file:path}",
            "commit (delete|deleted|removed) {file:file}",
            "!which commit (add|added|create|created|introduced) file {file:path}",
            "commit (add|added|created|introduced) {file:file}",
            "!when {file:file} (deleted|removed|added) (git|repo|history)",
        ),
        run="git log --diff-filter=[[delete?D]][[deleted?D]][[removed?D]][[add?A]][[added?A]][[create?A]][[created?A]][[introduced?A]] -- {file}",
        yes={
            "which commit deleted the file src/legacy.py": "git log --diff-filter=D -- src/legacy.py",
            "which commit added the file src/new.py": "git log --diff-filter=A -- src/new.py",
        },
        no=("delete the file src/legacy.py", "commit app.py", "add and commit app.py"),
        also="file which !which find that the was in",
    ),
    git(
        "files.lately",
        say=(
            "file (change|modified|touched) last {n:number} commit",
            "file last {n:number} commit (change|modified|touched)",
            "file name last {n:number} commit [unique]",
        ),
        run="git log -{n} --format= --name-only | sort -u",
        yes={
            "list files changed in the last 3 commits, each once": "git log -3 --format= --name-only | sort -u",
        },
        no=(
            "undo the last 3 commits",
            "show the last 3 commits",
            "files changed in the last commit",
            "count the files changed in the last 3 commits",
        ),
        also="all each once unique in show by name list without duplicates only the",
    ),
    git(
        "lastchange",
        say=(
            "!who modified last {file:file}",
            "!who modified {file:file} last",
            "!who (edit|commit) {file:file} last",
            "!who newest {file:file}",
            "git newest {file:file}",
            "!who last (change|modified|edit|commit) {file:file}",
            "git last modified {file:file}",
            "git !when {file:file} modified",
            "last commit {file:file}",
            "last commit (modified|touch|change) {file:file}",
        ),
        run="git log -1 -- {file}",
        yes={"last commit that touched app.py": "git log -1 -- app.py"},
        no="last commit",
        also="newest when modified touch file",
    ),
    git(
        "grep",
        say=(
            "git grep {text:text}",
            "(!search|!find) (tracked|git|repo|codebase) {text:text}",
            "(tracked|git) file containing {text:text}",
            "(!search|!find) {text:text} in (tracked|git|codebase)",
        ),
        run="git grep -n {text}",
        yes={
            "git grep TODO": "git grep -n TODO",
            "search tracked files for 'foo bar'": "git grep -n 'foo bar'",
        },
        no=("search git history for 'password'", "find files named foo"),
        also="file for tracked only code source all text word occurrence",
    ),
    git(
        "describe",
        say=("git describe", "(newest|last) tag", "version git tag current"),
        run="git describe --tags --abbrev=0",
        yes={"what is the latest tag": "git describe --tags --abbrev=0"},
        no=("list tags", "delete the last tag"),
        also="name current branch created release",
    ),
    git(
        "reflog",
        say=(
            "reflog",
            "git (head|reference) (history|log)",
            "history head (moves|moved|movement|positions)",
            "!find lost commit",
            "recover lost commit",
        ),
        run="git reflog",
        yes={"show the reflog": "git reflog", "git find lost commits": "git reflog"},
        no="git log",
        also="all history head reference entries",
    ),
)
