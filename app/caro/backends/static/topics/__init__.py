"""Requests that combine freely many conditions on things of one kind: commits, processes, journal entries.

A topic has its clauses as data in `NAME_clauses.py` and puts what was said together in `NAME.py`. It answers
only when its clauses explain every word that matters.
"""

from __future__ import annotations

from caro.backends.static.slots import git_ref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item

TOPICS = {
    "history": """commit commitsaying commitsdid history author contributor committer contributed developer
        whatdid unpushed who when git frequent most modified change line added deleted""",
    "processes": "process cpu memory zombie apps applications instances running workers",
    "requests": "{url}",
    "journal": "journal journalctl journald syslog log error warnings kernel",
    "sockets": "port connection tcp udp listening",
    "disks": "disk space howfull mounts inode",
    "oneprocess": "process pid",
    "refs": "branch tag stash",
    "testruns": "test pytest unittests",
    "cluster": "kubectl kubernetes k8s pod deployment namespace cluster",
    "containers": "container docker podman compose dockervolume danglingimage stack service",
    "changes": "difference staged unstaged uncommitted summary",
}
"""Each topic, and the concepts or `{kinds}` of items one of which a request about it has."""
ANCHORS: dict[str, tuple[str, ...]] = {}
"""Concept or `{kind}` to its topics."""
for _name, _concepts in TOPICS.items():
    for _concept in _concepts.split():
        ANCHORS[_concept] = (*ANCHORS.get(_concept, ()), _name)


def anchor(item: Item) -> tuple[str, ...]:
    """Return the topics that an item calls."""
    if not item.concept and git_ref(item.text):
        return ("changes",)  # a branch, a tag or a commit, whatever else is said
    if item.kind == "ident" and item.text.startswith("test_"):
        return ("testruns",)
    return ANCHORS.get(item.concept or f"{{{item.kind}}}", ())
