"""The accuracy cases: one JSON object per line, checked on reading so that a typo never judges anybody."""

from __future__ import annotations

import dataclasses
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
CASES_DIR = os.path.join(HERE, "cases")

COMPLEXITIES = ("simple", "medium", "complex")
DOMAINS = ("files", "text", "system", "devtools", "git", "network", "archives", "permissions")
MODES = ("stdout", "paths", "fs", "argv")
_ID = re.compile(r"[a-z]+-\d{3}[a-z]?\Z")


class CaseError(ValueError):
    """A row of a case file that cannot be used; says which and why."""


@dataclasses.dataclass(frozen=True)
class Case:
    """One request with the readings that are right and the mistakes that are not.

    ``id`` is ``intent`` plus a letter for each further phrasing (``files-012``, ``files-012b``).
    ``patterns`` (mode argv only) are anchored regular expressions beside the accepted commands.
    ``new_names`` is true when the request leaves the name of what it creates to us.
    ``times`` is true when the request is about time stamps, which otherwise do not count.
    """

    id: str
    query: str
    complexity: str
    domain: str
    mode: str
    fixture: str
    accept: tuple[str, ...]
    wrong: tuple[str, ...]
    ordered: bool = False
    patterns: tuple[str, ...] = ()
    new_names: bool = False
    times: bool = False

    @property
    def intent(self) -> str:
        """Return the id shared by all phrasings of this request."""
        return self.id.rstrip("abcdefghijklmnopqrstuvwxyz")


_FIELDS = {field.name for field in dataclasses.fields(Case)}
_LISTS = ("accept", "wrong", "patterns")


def parse(line: str, where: str) -> Case:
    """Read one line of a case file; ``where`` is named in the error."""
    row = json.loads(line)
    unknown = set(row) - _FIELDS
    if unknown:
        raise CaseError(f"{where}: unknown fields {sorted(unknown)}")
    for name in _LISTS:
        row[name] = tuple(row.get(name, ()))
    case = Case(**row)
    problems = [
        (not _ID.match(case.id), "the id is not domain-NNN with an optional letter"),
        (not case.id.startswith(case.domain + "-"), "the id does not start with the domain"),
        (case.complexity not in COMPLEXITIES, "unknown complexity"),
        (case.domain not in DOMAINS, "unknown domain"),
        (case.mode not in MODES, "unknown mode"),
        (not case.query.strip(), "empty query"),
        (not case.accept, "nothing is accepted"),
        (not case.wrong, "no plausible mistake is named"),
        (bool(case.patterns) and case.mode != "argv", "patterns belong to mode argv"),
        (
            any(not (p.startswith("^") and p.endswith("$")) for p in case.patterns),
            "a pattern is not anchored",
        ),
    ]
    for bad, message in problems:
        if bad:
            raise CaseError(f"{where} ({case.id}): {message}")
    return case


def load(folder: str = CASES_DIR) -> list[Case]:
    """Read every case file of a folder, in the order of their names."""
    cases: list[Case] = []
    seen: dict[str, str] = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".jsonl"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as handle:
            for number, line in enumerate(handle, 1):
                where = f"{name}:{number}"
                case = parse(line, where)
                for key in (case.id, "query " + case.query.lower()):
                    if key in seen:
                        raise CaseError(f"{where}: {key} is already used in {seen[key]}")
                    seen[key] = where
                cases.append(case)
    return cases
