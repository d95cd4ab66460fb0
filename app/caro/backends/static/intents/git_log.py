"""Intents about the history of a git repository."""

from __future__ import annotations

from caro.backends.static.intents.git_words import WHEN, git, limits
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


SHAPE = (
    f"{WHEN} history all current this branch oneline short brief compact graph tree stat statistics patch "
    "reverse oldest newest first merge not without except difference decorated name file made not done pushed"
)


def selection(values: Mapping[str, Any], counting: bool) -> str | None:
    """Return the options and arguments that choose commits, for `git log` and `git rev-list --count`."""
    out = limits(values)
    if out is None:
        return None
    if isinstance(values.get("author"), str):
        out += f" --author={quote(values['author'])}"
    negated = "not" in values or "without" in values or "except" in values
    if negated and "merge" not in values:
        return None
    if "merge" in values:
        out += " --no-merges" if negated else " --merges"
    if values.get("message") not in (None, True):
        out += f" -i --grep={quote(values['message'])}"
    if "ref" in values:
        out += " " + quote(values["ref"])
    elif values.get("branch") and values.get("all"):
        out += " --all"
    elif counting:
        out += " HEAD"
    if "file" in values:
        out += " -- " + quote_path(values["file"])
    return out


def log(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `git log` that the words and values ask for."""
    out = "git log"
    if (
        "oneline" in values
        or "short" in values
        or "brief" in values
        or "compact" in values
        or "recently" in values
    ):
        out += " --oneline"
    if "graph" in values or "tree" in values:
        out += " --graph" if "--oneline" in out else " --oneline --graph"
    if "stat" in values or "statistics" in values:
        out += " --stat"
    if "patch" in values or "difference" in values:
        out += " -p"
    if values.get("file") is True:
        out += " --name-only"
        values = {k: v for k, v in values.items() if k != "file"}
    if "reverse" in values or "oldest" in values:
        out += " --reverse"
    timed = values.get("date") not in (None, True) or any(
        k in values for k in ("span", "lastweek", "lastmonth", "lastyear", "since")
    )
    if "n" in values:
        out += f" -n {values['n']}"
    elif ("last" in values or "newest" in values) and not timed:
        out += " -1"
    elif "recently" in values and not timed:
        out += " -n 10"
    rest = selection(values, counting=False)
    return None if rest is None or ("first" in values and "--reverse" not in out) else out + rest


def count(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command that counts commits."""
    rest = selection({k: v for k, v in values.items() if k != "file" or v is not True}, counting=True)
    return None if rest is None else "git rev-list --count" + rest


def show(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what shows one commit; a plain word in its place is rather a name that was not understood."""
    ref = values["ref"]
    plain = ref.isalpha() and not (ref == "HEAD" or (len(ref) > 5 and set(ref.lower()) <= set("abcdef")))
    if plain:
        return None
    form = " --name-only --pretty=" if "file" in values else " --stat" if "stat" in values else ""
    return f"git show{form} {quote(ref)}"


INTENTS = (
    git(
        "log",
        say=(
            "commitsdid {author:ref} (create|write|push|made) [{span:span}]",
            "commit {author:ref} (authored|authored)",
            "!whatdid {author:ref} commit (|in {span:span})",
            "(commit|git log|git history) (|!by {author:ref}|!by author {author:ref}|author {author:ref}|{author:ref} (made|make|write|wrote|push)) (|!on {ref:ref}|branch {ref:ref}) "
            "[{n:number}] [{span:span}] [{date:date}] [{until:date}]",
            "(commit|history|git log) (modified|touch|affect|change|!in|!of|!for|!to|file|involve) {file:file} (|!by {author:ref}) "
            "[{n:number}] [{span:span}] [{date:date}]",
            "commit (containing|matching|mention) [message] {message:text} [{n:number}] (|!by {author:ref})",
            "commitsaying [containing message text] {message:text}",
            "(!find|log|!show) commit message {message:text}",
            "git log (containing|matching|message) {message:text}",
        ),
        run=log,
        yes={
            "git log": "git log",
            "show the last 5 commits": "git log -n 5",
            "last 3 commits one line each": "git log --oneline -n 3",
            "commits by alice in the last 2 weeks": "git log --since='2 weeks ago' --author=alice",
            "show commit history as a graph": "git log --oneline --graph",
            "commits that changed app.py": "git log -- app.py",
            "commits since 2024-01-01": "git log --since='2024-01-01 00:00'",
            "find commits whose message contains 'login'": "git log -i --grep=login",
            "list merge commits": "git log --merges",
        },
        no=(
            "undo the last commit",
            "show commit abc1234",
            "count commits",
            "first commit",
            "commit with message fix",
            "log file app.log",
        ),
        also="commitsdid create " + SHAPE + " log branch file word text message changes",
    ),
    git(
        "show.commit",
        say=(
            "!show commit {ref:commit}",
            "(modified|change|difference|introduced|content|file|stat) commit {ref:commit}",
            "git !show {ref:commit}",
            "!information commit {ref:commit}",
        ),
        run=show,
        yes={
            "show commit abc1234": "git show abc1234",
            "list the files changed in commit abc1234": "git show --name-only --pretty= abc1234",
        },
        no=("revert commit abc1234", "commits by alice", "commit app.py"),
        also="file name change modified difference made introduced stat hash id show",
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
        "log.deleted",
        say=(
            "commit (deleted|delete) {file:plainfile}",
            "!when {file:plainfile} deleted",
            "!who deleted {file:plainfile}",
            "!when !who (deleted|delete) {file:plainfile}",
            "!who delete {file:plainfile}",
            "!find commit !where {file:plainfile} (deleted|delete|disappeared|lost)",
        ),
        run="git log --diff-filter=D -- {file}",
        yes={
            "which commit deleted old.txt": "git log --diff-filter=D -- old.txt",
            "find the commit where old.txt was removed": "git log --diff-filter=D -- old.txt",
        },
        no=("restore the deleted file old.txt", "delete old.txt", "delete old.txt from git"),
        also="file commit in last history find where who when was",
    ),
    git(
        "log.added",
        say=(
            "commit (add|added|create|introduced|created) {file:plainfile}",
            "!who (add|added|create|introduced) {file:plainfile}",
            "!when {file:plainfile} (added|introduced)",
            "first commit (of|with|containing) {file:plainfile}",
        ),
        run="git log --diff-filter=A -- {file}",
        yes={
            "which commit added app.py": "git log --diff-filter=A -- app.py",
            "who added app.py": "git log --diff-filter=A -- app.py",
        },
        no=("commit app.py", "add app.py to the last commit", "create app.py and commit it"),
        also="file first repo to who when",
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
        "log.first.n",
        say=("first {n:number} commit", "oldest {n:number} commit"),
        run="git log --reverse --oneline | head -n {n}",
        yes={"show the first 5 commits": "git log --reverse --oneline | head -n 5"},
        no="show the last 5 commits",
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
        "log.range",
        say=(
            "commit since {a:gitref}",
            "{b:gitref} {a:gitref} commit not",
            "commit {b:gitref} (missing|without) {a:gitref}",
            "commit (!in|!on|branch) {b:ref} (missing|without) (!in|!on|!from) {a:ref}",
            "commit between {a:gitref} {b:gitref}",
            "commit from {a:gitref} to {b:gitref}",
            "log between {a:gitref} {b:gitref}",
            "commit (!on|!in|branch|!from) {b:ref} not (!on|!in|branch|!from|merge) {a:ref}",
            "commit (!in|!on|branch) {b:ref} missing !from {a:ref}",
            "commit (!in|!on) {b:ref} but not (!in|!on) {a:ref}",
            "commit {b:ref} ahead {a:ref}",
            "commit (between|!from) {a:ref} {b:ref}",
            "commit between (tag|branch) {a:ref} and {b:ref}",
        ),
        run="git log --oneline {a}..[[b?{b}]][[!b?HEAD]]",
        yes={
            "commits on dev that are not on main": "git log --oneline main..dev",
            "commits between v1.0 and v2.0": "git log --oneline v1.0..v2.0",
        },
        no=(
            "commits by alice",
            "diff between branches main and dev",
            "commits between 2024-01-01 and 2024-02-01",
        ),
        also="since git log have lacking branch tag but exist yet",
    ),
    git(
        "log.unpushed",
        say=("unpushed commit", "unpushed git", "unpushed change"),
        run="git log --oneline @{u}..",
        yes={
            "show unpushed commits": "git log --oneline @{u}..",
            "list commits that are not yet pushed": "git log --oneline @{u}..",
        },
        no=("push commits", "count unpushed commits"),
        also="remote origin local branch to server github",
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
        "count.commits",
        say=(
            "count commit (|!by {author:ref}|!by author {author:ref}|author {author:ref}|{author:ref} (made|make|write|wrote|push)) (|!on {ref:ref}|branch {ref:ref}) [{span:span}] [{date:date}] [{until:date}]",
            "count commit (modified|touch|affect|!in|!of|!to|file) {file:file}",
        ),
        run=count,
        yes={
            "count commits": "git rev-list --count HEAD",
            "how many commits are on branch dev": "git rev-list --count dev",
            "how many commits did alice make": "git rev-list --count --author=alice HEAD",
        },
        no=("count commits per author", "show commits"),
        also=WHEN
        + " total all current this branch history merge not without except make made did file git been there",
    ),
    git(
        "blame",
        say=(
            "blame {file:file}",
            "!who (wrote|authored|change|modified|edit) each line {file:file}",
            "!who (wrote|authored) {file:file}",
            "!who last (change|modified) each line {file:file}",
            "annotate {file:file}",
            "last modified each line {file:file}",
            "author each line {file:file}",
            "!who (wrote|authored|change|modified) line {file:file} {n:number}",
            "blame line {n:number} {file:file}",
            "blame line {a:number} {b:number} {file:file}",
            "blame line {lines:range} {file:file}",
        ),
        run="git blame[[n? -L {n},{n}]][[a? -L {a},{b}]] {file}",
        yes={
            "git blame app.py": "git blame app.py",
            "who wrote line 10 of app.py": "git blame -L 10,10 app.py",
            "who changed each line of app.py": "git blame app.py",
        },
        no=("count lines of app.py", "change line 10 of app.py"),
        also="line each annotate to from last and code",
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
        "contributors",
        say=(
            "!who (wrote|made|authored) most commit",
            "!who (wrote|made|authored) commit most",
            "(contributor|contributors)",
            "count commit each (author|contributor|user|person|developer|people|committer)",
            "!who commit most",
            "(author|committer) commit sort",
            "git author",
            "!all author",
            "git shortlog",
            "(author|developer|people) commit most",
            "!who (contributed|committed|contribute)",
            "author commit count",
            "top (contributor|author|committer)",
        ),
        run="git shortlog -sn[[email? -e]][[merge? --no-merges]][[all? --all]][[!all? HEAD]]",
        yes={
            "list contributors": "git shortlog -sn HEAD",
            "how many commits per author": "git shortlog -sn HEAD",
            "who has the most commits": "git shortlog -sn HEAD",
        },
        no=("count contributors", "commits by author alice", "git author name config"),
        also="wrote written numeric email all count commit author number sort by most each their with merge without name who has made contributed top frequent",
    ),
    git(
        "contributors.count",
        say=(
            "count (contributor|author|committer)",
            "count people (commit|contributed)",
            "count developer commit",
        ),
        run="git shortlog -sn HEAD | wc -l",
        yes={"how many contributors does this repo have": "git shortlog -sn HEAD | wc -l"},
        no="commits per author",
        also="unique different have this total commit",
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
