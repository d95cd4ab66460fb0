"""Requests about the branches, tags and stashes of a git repository: which ones, in what order, shown how.

Branches and tags are only listed here; whatever makes, moves or deletes one is a matter of intents. Of a
stash it may also be asked to apply it or to drop it.
"""

from __future__ import annotations

from caro.backends.static.render import quote
from caro.backends.static.topics.said import by_feature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

NOUNS = ("noun.branch", "noun.tag", "noun.stash")
OF_STASH = ("do.apply", "do.pop", "do.drop", "do.content", "do.files", "do.keep", "ordinal", "index")
TRACKS = ("verbose", "gone", "lonely")
TRACKING = frozenset("track tracks tracked tracking follow follows".split())
SELECTS = ("glob", "prefix", "part")


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the command for the clauses, or None when they are not about one kind of thing."""
    said = by_feature(clauses, ("git", "name", *NOUNS))
    if said is None:
        return None
    nouns = [noun for noun in NOUNS if noun in said]
    if len(nouns) != 1 or clauses[0].feature in ("index", "entry"):
        return None
    if nouns == ["noun.stash"]:
        return _stash(said, clauses, reading)
    if any(feature in said for feature in (*OF_STASH, "entry", "when")):
        return None
    if "verbose" in said and not TRACKING.isdisjoint(token.low for token in reading.tokens):
        said.pop("where.remote", None)  # what is tracked is a remote branch, what tracks it is none
    return _branches(said) if nouns == ["noun.branch"] else _tags(said)


def _branches(said: dict[str, Clause]) -> str | None:
    """Return the `git branch` that lists what is said; what the plain list does has an intent of its own."""
    if (
        said.keys() & {"with.message", "annotated", "sort.version", "sort.highest", "at"}
        or len(BRANCH_FORMS.keys() & said) > 1
    ):
        return None
    if len(said.keys() - {"git", "noun.branch", "name", "where.remote", "where.local", "where.all"}) == 0:
        return None
    if sum(feature in said for feature in TRACKS) > 1 or len(said.keys() & {*SELECTS}) > 1:
        return None
    place = " -r" if "where.remote" in said else " -a" if "where.all" in said else ""
    if "lonely" in said:
        if said.keys() - {"git", "noun.branch", "lonely", "where.local", "where.remote"}:
            return None
        return "git for-each-ref --format='%(refname:short) %(upstream)' refs/heads | awk 'NF == 1'"
    if "gone" in said:
        if said.keys() - {"git", "noun.branch", "gone", "where.local", "where.remote", "name"}:
            return None
        return "git branch -vv | grep ': gone]'"
    options = ""
    for feature, option in MERGED:
        if feature in said:
            values = said[feature].values
            options += option + (f" {quote(str(values[-1]))}" if values else "")
    if "has.commit" in said:
        place = place or ("" if "where.local" in said else " -a")
        options += f" --contains {quote(str(said['has.commit'].values[-1]))}"
    if len(options.split(" --")) > 2:
        return None
    order = _order(said, "committerdate")
    if order is None:
        return None
    wide = BRANCH_FORMS.get(next((f for f in BRANCH_FORMS if f in said), ""), "")
    if wide and said.keys() & {"verbose", "with.commit"}:
        return None
    show = wide or (" -vv" if "verbose" in said else " -v" if "with.commit" in said else "")
    picked = _picked(said, remote="where.remote" in said)
    return f"git branch{place}{show}{options}{order}{picked and ' --list' + picked}{_cut(said)}"


BRANCH_FORMS = {
    "with.author": " --format='%(refname:short) %(authorname)'",
    "with.commit.author": " --format='%(refname:short) %(objectname:short) %(authorname) %(subject)'",
    "with.date": " --format='%(refname:short) %(committerdate:short)'",
}
"""Clause to what shows besides each branch what is said."""
MERGED = (
    ("merged.into", " --merged"),
    ("merged", " --merged"),
    ("unmerged.into", " --no-merged"),
    ("unmerged", " --no-merged"),
)
"""Clause to the option of `git branch`."""


def _tags(said: dict[str, Clause]) -> str | None:
    """Return the `git tag` that lists what is said."""
    strange = {
        "with.author",
        "with.commit.author",
        "where.remote",
        "where.all",
        "gone",
        "lonely",
        "verbose",
        "with.commit",
        "annotated",
        "name",
    }
    if said.keys() & strange or any(feature.endswith("merged.into") for feature in said):
        return None
    if not said.keys() - {"git", "noun.tag", "where.local"} or len(said.keys() & {*SELECTS}) > 1:
        return None
    if "sort.date" in said and "n" not in said and "dir.new" not in said and len(said) == 2:
        return None  # "the latest tag" is one
    if "sort.highest" in said:
        said["sort.version"] = said["dir.new"] = said.pop("sort.highest")
    order = _order(said, "creatordate")
    if order is None:
        return None
    options = ""
    for feature, option in MERGED:
        options += option if feature in said else ""
    if "has.commit" in said:
        options += f" --contains {quote(str(said['has.commit'].values[-1]))}"
    if "at" in said:
        values = said["at"].values
        options += f" --points-at {quote(str(values[-1])) if values else 'HEAD'}"
    if "with.date" in said:
        options += " --format='%(refname:short) %(creatordate:short)'"
    elif "with.message" in said:
        options += " -n"
    picked = _picked(said, remote=False)
    return f"git tag{options}{order}{picked and ' --list' + picked}{_cut(said)}"


def _order(said: dict[str, Clause], date: str) -> str | None:
    """Return the option that sorts; None when two orders are asked for."""
    keys = [f for f in ("sort.date", "sort.version", "sort.name") if f in said]
    if len(keys) > 1:
        keys = [f for f in keys if f != "sort.name"]
    if len(keys) > 1 and keys != ["sort.date", "sort.version"]:
        return None
    if "dir.new" in said and ("dir.old" in said or "n.old" in said):
        return None
    key = keys[-1] if keys else "sort.date" if said.keys() & {"dir.new", "dir.old", "n", "n.old"} else ""
    if not key:
        return ""
    if key == "sort.name":
        return " --sort=-refname" if "dir.new" in said else ""
    name = "v:refname" if key == "sort.version" else date
    upwards = (
        "dir.old" in said
        or "n.old" in said
        or (key == "sort.version" and "dir.new" not in said and "n" not in said)
    )
    return f" --sort={'' if upwards else '-'}{name}"


def _picked(said: dict[str, Clause], *, remote: bool) -> str:
    """Return the pattern that the names have to meet."""
    if "glob" in said:
        return f" {quote(str(said['glob'].values[-1]))}"
    if "prefix" in said:
        return f" {quote(('*/' if remote else '') + str(said['prefix'].values[-1]) + '*')}"
    if "part" in said:
        return f" {quote('*' + str(said['part'].values[-1]) + '*')}"
    return ""


def _cut(said: dict[str, Clause]) -> str:
    """Return what keeps the first few, and what counts."""
    most = said.get("n") or said.get("n.old")
    head = f" | head -n {most.values[-1]}" if most is not None else ""
    return head + (" | wc -l" if "count" in said else "")


def _stash(said: dict[str, Clause], clauses: list[Clause], reading: Reading) -> str | None:
    """Return what lists the stashes, shows one, applies it or drops it."""
    known = {"git", "noun.stash", "entry", "dir.new", "sort.date", "count", *OF_STASH}
    if said.keys() - known or reading.tokens[0].low == "stash":
        return None
    numbered = [f for f in ("ordinal", "index", "entry") if f in said]
    verbs = [f for f in ("do.apply", "do.pop", "do.drop", "do.content", "do.files") if f in said]
    if len(numbered) > 1:
        return None
    if "count" in said:
        return "git stash list | wc -l" if not verbs and not numbered else None
    if not numbered:
        listed = any(reading.words(reading.items[c.first]).lower().startswith("stash") for c in clauses)
        whole = reading.query.lower().rstrip("?.! ").endswith(("stash list", "stashes list"))
        return "git stash list" if listed and whole and not verbs else None
    which = str(said[numbered[0]].values[-1])
    if numbered == ["ordinal"]:
        which = str(int(which) - 1) if which.isdigit() and int(which) > 0 else ""
        if not which or "last" in reading.query.lower().split():
            return None  # counted from the other end
    which = f"stash@{{{which}}}" if which.isdigit() else which
    if not which.startswith("stash@{"):
        return None
    if "do.apply" in said and "do.drop" in said and "do.keep" not in said:
        verb = "pop"
    elif len(verbs) > 1 or ("do.keep" in said and verbs != ["do.apply"]):
        return None
    else:
        verb = STASHES[verbs[0]] if verbs else "show -p"
    return f"git stash {verb} {which}"


STASHES = {
    "do.apply": "apply", "do.pop": "pop", "do.drop": "drop", "do.content": "show -p",
    "do.files": "show --name-only",
}  # fmt: skip
"""Clause to the word of `git stash` that does it."""
