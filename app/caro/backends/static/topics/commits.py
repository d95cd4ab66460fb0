"""Which commits a request means, as the options and arguments that `git log` and its kin share."""

from __future__ import annotations

from caro.backends.static.render import quote, quote_path
from caro.backends.static.surroundings import exists
from caro.backends.static.topics.times import ago, limits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.backends.static.topics.times import Limit
    from caro.domain import Environment

MINE = frozenset(("my", "mine", "i", "i've", "ive", "myself"))
ONE_OF = ("author.is", "author.did", "author.two", "author.poss", "author.full", "author.me")
"""Clauses that say whose the commits are, of which a request has one."""
DONE = frozenset(
    "made make did do commit committed commits pushed wrote done authored have recent last".split()
)
"""What may stand beside "my" and "I" where they say whose commits are meant."""


class Commits:
    """The commits that are meant."""

    def __init__(self) -> None:
        self.options: list[str] = []
        self.range = ""
        self.paths: list[str] = []
        self.count: int | None = None
        self.first = False

    def arguments(self, needs_range: bool = False) -> str:
        """Return all but the number of commits, each with a blank before it."""
        words = [*self.options]
        if self.range or needs_range:
            words.append(self.range or "HEAD")
        if self.paths:
            words += ["--", *self.paths]
        return "".join(" " + word for word in words)


def choose(
    said: dict[str, Clause], clauses: list[Clause], reading: Reading, environment: Environment
) -> Commits | None:
    """Return the commits that the clauses choose, or None."""
    commits = Commits()
    when = limits(clauses)
    if when is None or not _authors(commits, said, reading):
        return None
    for option, limit in zip(("--since", "--until"), when, strict=True):
        if limit is not None:
            commits.options.append(f"{option}={_time(limit)}")
    saying = [said[feature] for feature in ("message.has", "saying.has") if feature in said]
    if any(str(clause.values[-1]).lower() in SHOWN for clause in saying):
        return None  # "commits with their diffs" are to be shown with them
    for feature, options in MESSAGES.items():
        if feature in said:
            commits.options.append(f"{options}{quote(str(said[feature].values[-1]))}")
    if "merges" in said and "merges.not" in said:
        return None
    if "merges" in said or "merges.not" in said:
        commits.options.append("--no-merges" if "merges.not" in said else "--merges")
    if "pick" in said:
        commits.options.append(f"-S {quote(str(said['pick'].values[-1]))}")
    if (
        not _fates(commits, said)
        or not _ranges(commits, said, environment)
        or not _paths(commits, said, reading, environment)
    ):
        return None
    numbers = [said[feature].values[-1] for feature in ("n.last", "n.first", "n.bare") if feature in said]
    commits.first = "n.first" in said or "one.first" in said
    if len(numbers) > 1 or ("n.last" in said and commits.first):
        return None
    commits.count = numbers[0] if numbers else 1 if "n.one" in said or "one.first" in said else None
    return commits


SHOWN = ("diff", "diffs", "patch", "patches", "date", "dates", "author", "authors", "hash", "hashes", "stats")
"""What is shown of commits, and looked for in no message."""
MESSAGES = {
    "saying.starts": "--grep=^",
    "message.has": "-i --grep=",
    "saying.has": "-i --grep=",
    "message.not": "-i --invert-grep --grep=",
}


def _authors(commits: Commits, said: dict[str, Clause], reading: Reading) -> bool:
    """Add whose commits are meant; False when that was not understood."""
    names: list[str] = []
    for feature in ("author.is", "author.two", "author.poss", "author.did"):
        if feature in said:
            names += [str(value) for value in said[feature].values if isinstance(value, str)]
    if "author.full" in said:
        names.append(" ".join(str(value) for value in said["author.full"].values))
    if "author.poss" in said:
        clause = said["author.poss"]
        typed = reading.tokens[reading.items[clause.first].first].text
        if not typed.endswith(("'s", "’s", "s'")):
            return False  # "signed commits" are of no author
    if sum(f in said for f in ONE_OF) > 1:
        return False
    for name in names:
        commits.options.append(f"{'-i ' if name.islower() else ''}--author={quote(name)}")
    mine = _mine(reading) or "author.me" in said
    if "except.me" in said or "except.author" in said:
        if names or mine:
            return False
        if "except.me" in said:
            return False
        name = str(said["except.author"].values[-1])
        commits.options.append(f"-i --perl-regexp --author={quote(f'^(?!.*{name})')}")
    elif mine and not names:
        commits.options.append('--author="$(git config user.name)"')
    return True


def _mine(reading: Reading) -> bool:
    """Tell whether the commits of the person who asks are meant: "my commits", "what I committed"."""
    lows = [token.low for token in reading.tokens]
    for k, low in enumerate(lows):
        if low == "i" and k > 1 and lows[k - 2] == "how":
            continue  # "how do I see" asks, and tells of nobody's commits
        near = lows[max(k - 1, 0) : k] + lows[k + 1 : k + 2]
        if low in MINE and not DONE.isdisjoint(near):
            return not (low == "my" and lows[k + 1] == "last" and lows[k + 2 : k + 3] == ["commit"])
        if low == "me" and k and lows[k - 1] == "by":
            return True
    return False


def _fates(commits: Commits, said: dict[str, Clause]) -> bool:
    """Add whether the commits added or deleted a file; False when both are said."""
    found = {name: letter for name, letter in (("diff.added", "A"), ("diff.deleted", "D")) if name in said}
    if len(found) > 1 or (found and any(name.startswith("path.") for name in said)):
        return False
    for name, letter in found.items():
        commits.options.append(f"--diff-filter={letter}")
        commits.paths.append(quote_path(str(said[name].values[-1])))
    return True


def _ranges(commits: Commits, said: dict[str, Clause], environment: Environment) -> bool:
    """Add from which branch or between which points; False when two clauses say so."""
    found = [name for name in said if name.startswith(("range.", "branch.is", "branch.all"))]
    if "range.missing" in said and "branch.is" in said and len(found) == 2:
        commits.range = f"{said['range.missing'].values[-1]}..{said['branch.is'].values[-1]}"
        return True
    if len(found) > 1:
        return False
    for name in found:
        values = [quote(str(value)) for value in said[name].values]
        if name == "range.pair" and len(values) == 2:
            commits.range = f"{values[0]}..{values[1]}"
        elif name in ("range.not", "range.ahead") and len(values) == 2:
            commits.range = f"{values[1]}..{values[0]}"
        elif name == "range.behind" and len(values) == 2:
            commits.range = f"{values[0]}..{values[1]}"
        elif name in ("range.since", "range.missing"):
            commits.range = f"{values[0]}..HEAD"
        elif name == "range.lasttag":
            commits.range = '"$(git describe --tags --abbrev=0)"..HEAD'
        elif name == "range.unpushed":
            commits.range = "@{u}.."
        elif name == "branch.all":
            commits.range = "--all"
        elif name == "branch.is":
            commits.range = values[0]
        else:
            return False
    return True


def _paths(commits: Commits, said: dict[str, Clause], reading: Reading, environment: Environment) -> bool:
    """Add which files the commits changed; False when a name is neither a file nor a branch."""
    for name in ("path.is", "path.glob"):
        if name in said:
            commits.paths.append(
                quote_path(str(said[name].values[-1]))
                if name == "path.is"
                else quote(str(said[name].values[-1]))
            )
    if "path.more" in said:
        if not commits.paths:
            return False
        commits.paths.append(quote_path(str(said["path.more"].values[-1])))
    if "path.ext" in said:
        found = said["path.ext"].values[-1]
        commits.paths += [quote("*." + ending) for ending in found]
    if "path.maybe" in said:
        name = str(said["path.maybe"].values[-1])
        first = reading.items[said["path.maybe"].first].concept
        if (
            exists(".git/refs/heads/" + name, environment)
            and not commits.range
            and first in ("in", "on", "of")
        ):
            commits.range = quote(name)
        elif exists(name, environment):
            commits.paths.append(quote_path(name))
        else:
            return False
    if "except.path" in said:
        commits.paths = commits.paths or ["."]
        commits.paths.append(quote(f":!{said['except.path'].values[-1]}".rstrip("/")))
    return True


def _time(limit: Limit) -> str:
    """Return a limit as git reads it: a bare date would be taken with the present time of day."""
    kind, value = limit
    if kind == "ago":
        return quote(ago(value))
    if kind == "clock":
        return "midnight" if value == "00:00" else quote(str(value))
    if kind == "yesterday":
        return "yesterday.midnight" if value == "00:00" else quote(f"yesterday {value}")
    if kind in ("month", "year"):
        return '"$(date +%Y-%m-01) 00:00"' if kind == "month" else '"$(date +%Y)-01-01 00:00"'
    return quote(f"{value} {'00:00' if kind == 'day' else '23:59:59'}")
