"""Requests about the history of a git repository: which commits, of whom, when, where, counted and grouped.

The clauses of `history_clauses.py` say which commits; what is asked about them (the commits, the files they
changed, lines, authors) picks the command.
"""

from __future__ import annotations

from caro.backends.static.render import quote
from caro.backends.static.surroundings import exists
from caro.backends.static.topics.commits import Commits, choose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

ADDED = frozenset(("add", "added", "insertions", "additions", "write", "wrote", "written"))
REMOVED = frozenset(("delete", "deleted", "removed", "deletions"))
CHANGED = frozenset(("change", "modified", "churn"))
PARTS = {
    "day": "--date=short", "month": "--date=format:%Y-%m", "year": "--date=format:%Y",
    "week": "--date=format:%G-W%V", "weekday": "--date=format:%A", "hour": "--date=format:%H",
}  # fmt: skip
"""What to group commits by, and how git writes it."""
TALLY = " | sort | uniq -c"
LINES = {
    "": "awk '{added += $1; removed += $2} END {print added + 0, removed + 0}'",
    "added": "awk '{added += $1} END {print added + 0}'",
    "removed": "awk '{removed += $2} END {print removed + 0}'",
}
LINES_EACH = (
    "awk '/^@/ {who = substr($0, 2); next} NF > 2 {added[who] += $1; removed[who] += $2} "
    "END {for (who in added) print added[who], removed[who], who}' | sort -rn"
)


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the command for the clauses, or None when they do not make one request about commits."""
    said: dict[str, Clause] = {}
    for clause in clauses:
        if clause.feature in said and clause.feature.partition(".")[0] not in (
            "git",
            "noun",
            "change",
            "fmt",
        ):
            return None  # two of a kind contradict each other, or were not understood
        said.setdefault(clause.feature, clause)
    if clauses[0].feature.startswith("diff.") and reading.items[clauses[0].first].kind == "concept":
        return None  # "create app.py and commit it"
    if not _speaks_of_history(said, reading, environment):
        return None
    if "follow" in said and said.keys() & {"range.pair", "path.ext", "path.glob", "path.more", "except.path"}:
        return None  # git follows one file
    commits = choose(said, clauses, reading, environment)
    return None if commits is None else _ask(said, commits, reading)


def _speaks_of_history(said: dict[str, Clause], reading: Reading, environment: Environment) -> bool:
    """Tell whether commits are what the request is about, and not what it orders to make.

    "Which files did alice change" and "who wrote app.py" are, asked in a repository.
    """
    first = reading.tokens[0].low if reading.tokens else ""
    after = reading.tokens[1].low if len(reading.tokens) > 1 else ""
    if first == "commit" and after not in (
        "history",
        "log",
        "count",
        "counts",
        "messages",
        "titles",
        "hashes",
    ):
        return False
    about = said.keys() & {
        "noun.commit",
        "noun.author",
        "range.unpushed",
        "merges",
        "merges.not",
        "saying.has",
        "saying.starts",
    }
    if any(item.concept == "commitsaying" for item in reading.items):
        return True
    dated = "git" in said and "change" in said and any(name.startswith("w.") for name in said)
    if dated or about or ("git" in said and said.keys() & {"noun.file", "noun.line"}):
        return True
    if "author.did" in said:
        words = {item.concept for item in reading.items}
        return bool(words & {"commit", "commitsdid"}) or exists(".git", environment)
    if not exists(".git", environment):
        return False
    someone = any(name.startswith(("author.", "group.author")) for name in said)
    if "noun.who" in said or "noun.when" in said:
        return any(name.startswith(("path.", "diff.")) for name in said)
    lines = "noun.line" in said and any(name.startswith("w.") for name in said)
    if lines and {item.concept for item in reading.items} & (ADDED | REMOVED | CHANGED):
        return True
    return ("noun.file" in said and (someone or ("change" in said and "most" in said))) or (
        "noun.line" in said and someone
    )


def _ask(said: dict[str, Clause], commits: Commits, reading: Reading) -> str | None:
    """Return the command that answers what is asked about the commits."""
    groups = [name.partition(".")[2] for name in said if name.startswith(("group.", "top."))]
    if len(groups) > 1:
        return None
    group = groups[0] if groups else ""
    if "n.one" in said and "branch.all" in said:
        return None  # "branches with their last commit" lists branches
    alone = {"n.one", "one.first"} & said.keys() and not commits.arguments()
    if alone and said.keys() != {"n.one", "noun.commit"}:
        return None  # one commit by itself has intents of its own
    if "noun.line" in said:
        return _lines(said, commits, group, {item.concept for item in reading.items})
    each = any(item.concept == "each" for item in reading.items)
    if "n.one" in said and each and ("noun.file" in said or group == "file"):
        return None  # the last commit of each file is a commit for each
    if "noun.file" in said or group == "file":
        return _files(said, commits, group)
    person = "noun.author" in said or "noun.who" in said
    if any(name.startswith("diff.") for name in said):
        return None if group or "count" in said or len(said) > 3 else _log(said, commits, reading)
    authors = person and ("noun.commit" not in said or not _tells_whose(said))
    if group == "author" or authors:
        return _people(said, commits)
    if group:
        return _tally(said, commits, group)
    if any(name in said for name in ("most", "fewest", "sort.count", "email")):
        return None
    first = reading.tokens[0].low if reading.tokens else ""
    if (
        commits.count == 1
        and "noun.commit" in said
        and commits.paths
        and first in ("what", "whats", "what's")
    ):
        plain = not commits.options and not commits.range  # what the last commit changed, and not which one
        return f"git show{commits.arguments(needs_range=True)}" if plain else None
    if "change" in said and not commits.paths:
        if "git" in said and all(n in ("git", "change") or n.startswith("w.") for n in said):
            return f"git log --stat{commits.arguments()}" if commits.options else None
        return None  # "what changed in the last commit"
    if "count" in said:
        if commits.count is not None or any(name.startswith("fmt.") for name in said):
            return None
        return "git rev-list --count" + commits.arguments(needs_range=True)
    return _log(said, commits, reading)


def _tells_whose(said: dict[str, Clause]) -> bool:
    """Tell whether "author" and "who" only ask to show whose each commit is."""
    return "most" not in said and "fewest" not in said and "count" not in said and "sort.count" not in said


def _lines(said: dict[str, Clause], commits: Commits, group: str, words: set[str]) -> str | None:
    """Return what adds up the lines that were added and removed."""
    if commits.count is not None or group not in ("", "author") or "most" in said:
        return None
    if words.isdisjoint(ADDED | REMOVED | CHANGED):
        return None  # "count the lines of code"
    if group == "author":
        return f"git log --format=@%aN --numstat{commits.arguments()} | {LINES_EACH}"
    added, removed = not words.isdisjoint(ADDED), not words.isdisjoint(REMOVED)
    which = "" if added == removed else "added" if added else "removed"
    return f"git log --format= --numstat{commits.arguments()} | {LINES[which]}"


def _files(said: dict[str, Clause], commits: Commits, group: str) -> str | None:
    """Return what names the files that the commits changed."""
    if group not in ("", "file") or not _changed(said):
        return None  # "the last commit of each file" is many
    ranked = "most" in said or group == "file"
    if not ranked and "noun.commit" not in said and not commits.options and not commits.range:
        return None  # "which files have changed" are those not committed
    pair = "range.pair" in said and not commits.options
    head = ""
    number, noun = said.get("n.last"), said.get("noun.commit")
    of_commits = number is not None and noun is not None and noun.first == number.last + 1
    if commits.count is not None and ranked and not of_commits:
        head = f" | head -n {commits.count}"
    elif commits.count is not None:
        if commits.first:
            return None
        commits.options.insert(0, f"-n {commits.count}")
    if pair and not ranked:
        names = f"git diff --name-only {commits.range.replace('..', ' ')}"
        names += "".join(" " + word for word in (["--", *commits.paths] if commits.paths else []))
        return names + (" | wc -l" if "count" in said else "")
    names = f"git log --format= --name-only{commits.arguments()}"
    if ranked:
        return f"{names}{TALLY} | sort -rn{head}"
    return f"{names} | sort -u" + (" | wc -l" if "count" in said else "")


def _changed(said: dict[str, Clause]) -> bool:
    """Tell whether files are spoken of that commits changed."""
    return "change" in said or "noun.commit" in said or any(name.startswith("author.") for name in said)


def _people(said: dict[str, Clause], commits: Commits) -> str | None:
    """Return what lists the authors, with the number of their commits."""
    if any(name.startswith(("author.", "fmt.")) for name in said) or "fewest" in said:
        return None
    if "n.one" in said and "change" in said and commits.paths:
        return f"git log -1{commits.arguments()}"
    options = " -sne" if "email" in said else " -sn"
    head = "" if commits.count is None else f" | head -n {commits.count}"
    if commits.first or "n.one" in said:
        return None
    listed = f"git shortlog{options}{commits.arguments(needs_range=True)}{head}"
    counts_people = "count" in said and "noun.commit" not in said and "group.author" not in said
    return listed + " | wc -l" if counts_people else listed


def _tally(said: dict[str, Clause], commits: Commits, group: str) -> str | None:
    """Return what counts the commits by a part of their date."""
    if commits.count is not None and "most" not in said:
        return None
    listed = f"git log --format=%ad {PARTS[group]}{commits.arguments()}{TALLY}"
    if any(name.startswith("top.") for name in said):
        return f"{listed} | sort -rn | head -n {commits.count or 1}"
    return listed + (" | sort -rn" if "most" in said or "sort.count" in said else "")


def _log(said: dict[str, Clause], commits: Commits, reading: Reading) -> str | None:
    """Return the `git log` that lists the commits."""
    form = ""
    if said.keys() & SHOWN:
        if {"fmt.hash", "fmt.oneline"} <= said.keys():
            said["fmt.short"] = said.pop("fmt.hash")  # "the hash, short"
        parts = [FORMATS[name] for name in sorted(said.keys() & FORMATS.keys(), key=lambda f: said[f].first)]
        form = f" --format={quote(' '.join(parts))}{' --date=short' if 'fmt.date' in said else ''}"
    if {"noun.who", "fmt.date"} <= said.keys():
        form = " --format='%an %ad' --date=short"
    oneline = {"fmt.oneline", "range.not", "pick"} & said.keys() or commits.range.partition("..")[1]
    if "fmt.author" in said and not form and not WHOLE.isdisjoint(token.low for token in reading.tokens):
        form = " --format='%an %ad' --date=short"
    one_hash = said.keys() & {"fmt.hash", "fmt.short"} and commits.range and ".." not in commits.range
    if one_hash and commits.count is None and HASH.isdisjoint(token.low for token in reading.tokens):
        commits.count = 1  # the hash of v1.0 is one
    if not form and "fmt.author" not in said and (oneline or "fmt.graph" in said or "recent" in said):
        form = " --oneline"
    form += " --graph" if "fmt.graph" in said else ""
    for name, option in (
        ("follow", " --follow"),
        ("fmt.stat", " --stat"),
        ("fmt.patch", " -p"),
        ("fmt.files", " --name-only"),
    ):
        form += option if name in said else ""
    if commits.first:
        other = form not in ("", " --oneline")
        return (
            None if other else f"git log --reverse --oneline{commits.arguments()} | head -n {commits.count}"
        )
    if "order.reverse" in said:
        form += " --reverse"
    count = commits.count or (10 if "recent" in said and not commits.arguments() else None)
    if count is not None:
        form += f" -n {count}" if count > 1 or "n.last" in said else " -1"
    return f"git log{form}{commits.arguments()}"


FORMATS = {
    "fmt.hash": "%H", "fmt.short": "%h", "fmt.author": "%an %ad", "fmt.name": "%an", "noun.author": "%an",
    "fmt.date": "%ad", "fmt.subject": "%s",
}  # fmt: skip
"""What to show of a commit, and how git calls it."""
WHOLE = frozenset(("only", "just"))
HASH = frozenset("commits hashes shas ids all every each log history".split())
"""Words by which the hashes of many commits are asked for."""
SHOWN = frozenset(("fmt.hash", "fmt.short", "fmt.date", "fmt.subject"))
"""Parts of a commit that are shown by themselves."""
