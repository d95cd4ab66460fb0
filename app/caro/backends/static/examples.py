"""What caro knows, as a page for people: every intent with a request and its command, made from the table.

`make docs` writes it; the page is checked in and a test keeps it true.
"""

from __future__ import annotations

from importlib import import_module

from caro._record import dataclass
from caro.backends.static import StaticBackend
from caro.backends.static.compiler import clause_rows
from caro.backends.static.intent import DOMAINS
from caro.backends.static.wording import sampled, shortest
from caro.domain import Environment, Request, Suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Dialect, Platform

DIALECTS: dict[Dialect, str] = {"gnu": "Linux", "bsd": "macOS", "busybox": "BusyBox"}

TITLES = {
    "files": "Files and folders",
    "text": "Text",
    "system": "The machine",
    "services": "Services",
    "logs": "Logs",
    "schedule": "Schedules",
    "process": "Processes",
    "network": "Network",
    "remote": "Other machines",
    "firewall": "Firewall",
    "archives": "Archives",
    "git": "Git",
    "devtools": "The developer's shell",
    "docker": "Containers",
    "python": "Python",
    "node": "Node",
    "build": "Builds",
    "kubernetes": "Kubernetes",
    "code": "Source code",
    "databases": "Databases",
    "codec": "Encodings, keys and numbers",
    "media": "Films, sounds and pictures",
    "packages": "Packages",
    "permissions": "Permissions and users",
}

COMPOSED = (
    "find files larger than 10 MB",
    "list the 5 largest files in src/",
    "python files modified in the last 2 days",
    "count the directories in here",
    "find empty files older than 30 days",
    "delete all .tmp files older than a week",
    "find files between 1 MB and 5 MB sorted by size",
    "find log files containing 'connection refused'",
    "total size of all mp4 files",
    "find files owned by alice with permission 644",
    "find all images not in node_modules",
    "copy all pdf files modified today to backup",
    "count files by extension",
    "archive all .log files in logs.tar.gz",
    "show the 3 newest files with their size",
    "find broken symlinks",
)
"""Requests about many files, which are put together from clauses and have no rows of their own."""
TOPIC_TITLES = {
    "history": "The history of a repository",
    "processes": "Processes",
    "requests": "Requests to web servers",
    "journal": "The journal",
    "sockets": "Ports and connections",
    "disks": "File systems",
    "oneprocess": "One process",
    "refs": "Branches, tags and stashes",
    "changes": "What differs in a repository",
    "containers": "Containers and compose",
    "testruns": "Runs of tests",
    "cluster": "Kubernetes",
}

CLAUSE_TITLES = {
    "noun": "what", "size": "size", "age": "age", "field": "which time", "newer": "age", "older": "age",
    "name": "name", "nocase": "name", "ext": "name", "has": "contents", "owner": "owner", "group": "owner",
    "perm": "permissions", "is": "kind", "depth": "depth", "place": "where", "except": "except", "not": "not",
    "sort": "order", "dir": "direction", "top": "how many", "show": "shown with", "do": "done with them",
    "to": "to where",
}  # fmt: skip
"""First word of a clause's feature to what people would call it."""


@dataclass(frozen=True, slots=True)
class Example:
    """One intent's first example, with its command on every kind of system that has it."""

    intent: str
    domain: str
    query: str
    commands: dict[Dialect, str]


def commands(query: str) -> dict[Dialect, str]:
    """Return the answer to `query` by dialect, without a look at any file."""
    backend, found = StaticBackend(), {}
    for dialect in DIALECTS:
        platform: Platform = "macos" if dialect == "bsd" else "linux"
        environment = Environment(platform=platform, dialect=dialect, may_look=False)
        reply = backend.suggest(Request(query, environment), 1e18)
        if isinstance(reply, Suggestion):
            found[dialect] = reply.command
    return found


def examples() -> list[Example]:
    """Return one example for each intent, in the order of the table."""
    found = []
    for domain in DOMAINS:
        for row in import_module(f"caro.backends.static.intents.{domain}").INTENTS:
            query = next(iter(row.yes))
            found.append(Example(row.id, domain, query, commands(query)))
    return found


def page() -> str:
    """Return the page in Markdown."""
    by_title: dict[str, list[Example]] = {}
    for example in examples():
        by_title.setdefault(TITLES[example.domain.partition("_")[0]], []).append(example)
    count = sum(len(rows) for rows in by_title.values())
    out = [
        "# What caro knows",
        "",
        "Made from the intent table by `make docs`; not to be edited.",
        "",
        f"caro answers these {count} kinds of request at once and without a model. The requests are examples "
        "only: word order, synonyms, fillers and small slips do not matter. Where macOS or BusyBox need "
        "another command than Linux, it stands below. Requests about many files are put together from parts.",
        "",
        *_composed(),
    ]
    for name, heading in TOPIC_TITLES.items():
        told = import_module(f"caro.backends.static.topics.{name}_clauses").EXAMPLES
        out += [
            "",
            f"## {heading}",
            "",
            "Put together from parts as well.",
            "",
            "| Ask | Command |",
            "|---|---|",
        ]
        out += [_row(query, commands(query)) for query in told]
    for title, rows in by_title.items():
        out += ["", f"## {title}", "", "| Ask | Command | Intent |", "|---|---|---|"]
        out += [_row(example.query, example.commands, example.intent) for example in rows]
    return "\n".join(out) + "\n"


def _composed() -> list[str]:
    out = ["## Many files at once", "", "| Ask | Command |", "|---|---|"]
    out += [_row(query, commands(query)) for query in COMPOSED]
    parts: dict[str, list[str]] = {}
    for feature, patterns in clause_rows():
        title = CLAUSE_TITLES.get(feature.partition(".")[0])
        if title:
            parts.setdefault(title, []).append(sampled(shortest(patterns[0])))
    out += ["", "The parts, which combine freely:", "", "| Part | Said like |", "|---|---|"]
    out += [f"| {title} | {_cell(' · '.join(dict.fromkeys(said)))} |" for title, said in parts.items()]
    return out


def _row(query: str, found: dict[Dialect, str], intent: str = "") -> str:
    plain = found.get("gnu") or next(iter(found.values()), "")
    cells = [_code(plain)]
    cells += [f"{DIALECTS[d]}: {_code(c)}" for d, c in found.items() if c != plain]
    return f"| {_cell(query)} | {'<br>'.join(cells)} |" + (f" {intent} |" if intent else "")


def _code(command: str) -> str:
    fence = "``" if "`" in command else "`"
    pad = " " if "`" in command else ""
    return fence + pad + command.replace("|", "\\|") + pad + fence


def _cell(text: str) -> str:
    return "".join("\\" + ch if ch in "|*_<>`[]\\" else ch for ch in text)
