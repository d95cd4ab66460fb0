"""Intents that look into a git repository: state, differences, history."""

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
    timed = any(k in values for k in ("span", "date", "lastweek", "lastmonth", "lastyear", "since"))
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
    back = values["n"] - 1 if "between" in values else values["n"]
    return f"git diff HEAD~{max(back, 1)} HEAD"


def show(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what shows one commit; a plain word in its place is rather a name that was not understood."""
    ref = values["ref"]
    plain = ref.isalpha() and not (ref == "HEAD" or (len(ref) > 5 and set(ref.lower()) <= set("abcdef")))
    if plain:
        return None
    form = " --name-only --pretty=" if "file" in values else " --stat" if "stat" in values else ""
    return f"git show{form} {quote(ref)}"


DIFF = "change modified difference file name stat statistics summary all current here this only made but already just so far"

INTENTS = (
    git(
        "status",
        say=(
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
        also="current short brief compact format working tree all file change modified check this",
    ),
    git(
        "diff",
        say=(
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
        "log",
        say=(
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
        also=SHAPE + " log branch file word text message changes",
    ),
    git(
        "diff.refs",
        say=(
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
        say="(difference|modified|change) file {file:file} between (branch|commit|tag|git) {a:ref} {b:ref}",
        run=diff,
        yes={"diff of file app.py between branches main and dev": "git diff main dev -- app.py"},
        no="diff of file a.txt and b.txt",
        also="branch commit tag made of",
    ),
    git(
        "diff.commits.last",
        say="difference last {n:number} commit",
        run=diff_last,
        yes={"diff between the last two commits": "git diff HEAD~1 HEAD"},
        no="show the last two commits",
        also="between",
    ),
    git(
        "show.last",
        say=(
            "last commit (modified|change|difference|introduced)",
            "newest commit (modified|change|difference)",
            "git !show last commit",
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
        "show.file",
        say=(
            "!show {file:file} (!from|!at|!in|!as of|version) (commit|branch|tag|git) {ref:ref}",
            "file {file:file} (!from|!at|!in) {ref:ref} branch",
            "(content|version|old) {file:file} (commit|branch|tag) {ref:ref}",
        ),
        run="git show {ref}:{file:raw}",
        yes={
            "show app.py from commit abc1234": "git show abc1234:app.py",
            "show the version of README.md in branch dev": "git show dev:README.md",
        },
        no=("restore app.py from commit abc1234", "show commit abc1234"),
        also="file version content old branch as",
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
        "hash.ref",
        say=(
            "(hash|sha|id) (branch|tag) {ref:ref}",
            "commit (hash|sha|id) (branch|tag) {ref:ref}",
            "commit (branch|tag) {ref:ref} point",
        ),
        run="git rev-parse[[short? --short]] {ref}",
        yes={"commit hash of tag v1.0": "git rev-parse v1.0"},
        no="hash of the last commit",
        also="short commit point at last newest",
    ),
    git(
        "show.commit",
        say=(
            "!show commit {ref:commit}",
            "(modified|change|difference|introduced|content|file|stat|!who) commit {ref:commit}",
            "git !show {ref:commit}",
            "!information commit {ref:commit}",
        ),
        run=show,
        yes={
            "show commit abc1234": "git show abc1234",
            "list the files changed in commit abc1234": "git show --name-only --pretty= abc1234",
        },
        no=("revert commit abc1234", "commits by alice", "commit app.py"),
        also="file name change modified difference made introduced stat hash id show who by",
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
            "commit (!on|!in|branch|!from) {b:ref} not (!on|!in|branch|!from|merge) {a:ref}",
            "commit (!in|!on|branch) {b:ref} missing !from {a:ref}",
            "commit (!in|!on) {b:ref} but not (!in|!on) {a:ref}",
            "commit {b:ref} ahead {a:ref}",
            "commit (between|!from) {a:ref} {b:ref}",
            "commit between (tag|branch) {a:ref} and {b:ref}",
        ),
        run="git log --oneline {a}..{b}",
        yes={
            "commits on dev that are not on main": "git log --oneline main..dev",
            "commits between v1.0 and v2.0": "git log --oneline v1.0..v2.0",
        },
        no=(
            "commits by alice",
            "diff between branches main and dev",
            "commits between 2024-01-01 and 2024-02-01",
        ),
        also="branch tag but exist yet",
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
        also="text word string code line history commit all contains which first",
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
        also="email all count commit author number sort by most each their with merge without name who has made contributed top frequent",
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
