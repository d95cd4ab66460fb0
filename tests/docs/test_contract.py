"""What docs/reference/json.md says of an object is what caro prints, no key more and none less."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from caro.cli import doctor_tune
from caro.doctor.sweep import Row, Sweep
from caro.tuning.measured import Measured
from pages.contract import OUTPUTS, SHAPES
from tests.docs.conftest import Call

PLAIN: dict[str, Any] = {"str": str, "int": int, "float": (int, float), "bool": bool, "null": type(None)}


def faults(value: object, type_: str, where: str) -> Iterator[str]:
    """Yield what is wrong with a value that should be of a type."""
    problems = [list(_faults_of_one(value, one, where)) for one in type_.split("|")]
    if all(problems):
        yield from min(problems, key=len)


def _faults_of_one(value: object, type_: str, where: str) -> Iterator[str]:
    if type_ == "any":
        return
    if type_ in SHAPES:
        yield from faults_of_object(value, type_, where)
    elif type_[0] == "[" and isinstance(value, list):
        for one in value:
            yield from faults(one, type_[1:-1], f"{where}[]")
    elif type_[0] == "{" and isinstance(value, dict):
        for key, one in value.items():
            yield from faults(one, type_[1:-1], f"{where}.{key}")
    elif type_[0] == '"':
        if value != type_[1:-1]:
            yield f"{where} is {value!r}, not {type_}"
    elif not isinstance(value, PLAIN.get(type_, ())) or (isinstance(value, bool) and type_ != "bool"):
        yield f"{where} is {value!r}, not {type_}"


def faults_of_object(value: object, shape: str, where: str = "") -> Iterator[str]:
    """Yield what is wrong with a value that should be an object of a shape."""
    if not isinstance(value, dict):
        yield f"{where} is {value!r}, no {shape}"
        return
    known = {field.name: field for field in SHAPES[shape]}
    yield from (f"{where}.{key} is not on the page" for key in value if key not in known)
    for field in known.values():
        if field.name in value:
            yield from faults(value[field.name], field.type, f"{where}.{field.name}")
        elif field.always:
            yield f"{where}.{field.name} is missing"


def seen_in(value: object, type_: str) -> Iterator[tuple[str, str]]:
    """Yield every shape and key that a value of a type holds."""
    for one in type_.split("|"):
        inner = one.strip("[]{}")
        for part in value if isinstance(value, list) else [value]:
            if inner not in SHAPES or not isinstance(part, dict):
                continue
            for inside in part.values() if one.startswith("{") else [part]:
                for field in SHAPES[inner]:
                    if field.name in inside:
                        yield inner, field.name
                        yield from seen_in(inside[field.name], field.type)


RULES = """\
[[rules]]
id = "vault"
level = "high"
reason = "the vault is not to be touched"
programs = ["shred"]
match = ["shred /srv/vault/a"]

[[exceptions]]
rule = "delete-folder"
level = "safe"
reason = "folders come and go here"
programs = ["rm"]
match = ["rm -r build"]
"""


def test_what_is_printed_is_what_the_page_says(caro: Call, tmp_path: Path) -> None:
    seen: set[tuple[str, str]] = set()

    def holds(
        shape: str, *args: str, status: int | None = 0, stdin: bytes = b"", **variables: str
    ) -> list[Any]:
        ended, out, err = caro(*args, stdin=stdin, **variables)
        assert status in (None, ended), (args, ended, out, err)
        objects = [json.loads(line) for line in out.splitlines()]
        assert objects, (args, err)
        for value in objects:
            assert list(faults_of_object(value, shape)) == [], args
            seen.update(seen_in(value, shape))
        return objects

    answered = {"CARO_STATS": "on"}
    holds("answer", "-o", "json", "list files", **answered)
    holds("answer", "-o", "json", "-b", "static", "frobnicate the files", status=1, **answered)
    holds("answer", "-o", "json", "discard all local changes", CARO_SAFETY="strict", status=3, **answered)
    holds("answer", "-o", "json", "--no-such-option", status=2)
    holds("answer", "-o", "json", "list files", CARO_TIMEOUT="soon", status=4)
    assert len(holds("answer", "batch", stdin=b"list files\n\n", **answered)) == 2
    holds("answer", "fix", "-o", "json", "gti status", "--status", "127")
    holds("verdict", "check", "-o", "json", "--", "rm -rf /", status=3)
    holds("verdict", "check", "--explain", "-o", "json", "--", "rm -r build")
    holds("verdict", "safety", "explain", "-o", "json", "rm -r build")
    assert len(holds("verdict", "check", "--batch", stdin=b'"ls"\n{"command": "ls"}\n3\n')) == 3
    holds("explanation", "explain", "-o", "json", "ls -l > a")
    holds("explanation", "explain", "-o", "json", "if (", status=1)
    (tmp_path / ".config/caro").mkdir(parents=True)
    (tmp_path / ".config/caro/rules.toml").write_text(RULES)
    holds("rules", "safety", "list", "-o", "json")
    holds("verdict", "check", "-o", "json", "--", "rm -r build")
    holds("trial", "safety", "test", "-o", "json")
    holds("report", "doctor", "-o", "json", status=None)
    holds("reasons", "doctor", "-o", "json", "--why", "threads")
    holds("models", "model", "list", "-o", "json")
    holds("sums", "model", "verify", "-o", "json", status=None)
    holds("used", "model", "use", "default", "-o", "json")
    holds("removed", "model", "remove", "smollm2-360m", "-o", "json")
    holds("settings", "config", "list", "-o", "json")
    holds("set", "config", "set", "timeout", "5", "-o", "json")
    holds("value", "config", "get", "timeout", "-o", "json")
    holds("reset", "config", "reset", "timeout", "-o", "json")
    holds("place", "config", "path", "-o", "json")
    assert caro("history", "--keep", "--", "list files", "ls", "ls -l")[0] == 0
    holds("history", "history", "-o", "json")
    holds("forgotten", "history", "--forget", "1", "-o", "json")
    holds("figures", "stats", "-o", "json")
    holds("alerts", "stats", "alerts", "-o", "json", **answered)
    holds("deleted", "stats", "delete", "-o", "json")
    holds("switched", "stats", "on", "-o", "json", CARO_STATS="")
    tuned = doctor_tune._object(Sweep((Row("x64", 1, 0.1, 0.2, 0.3),), Measured(1, 1, "x64"), 3), None)
    assert list(faults_of_object(tuned, "measured")) == []
    seen.update(seen_in(tuned, "measured"))

    unseen = {(shape, field.name) for shape, fields in SHAPES.items() for field in fields} - seen
    # These need a model that was fetched: tests/e2e/test_model_command.py fetches one.
    assert {shape for shape, _ in unseen} <= {"fetched", "sum"}, sorted(unseen)
    assert {shape for shape, _ in OUTPUTS} <= SHAPES.keys()


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ({"code": "usage"}, ".message is missing"),
        ({"code": "usage", "message": 3}, ".message is 3, not str"),
        ({"code": "usage", "message": "no", "more": 1}, ".more is not on the page"),
        ([], " is [], no error"),
    ],
)
def test_an_object_of_another_form_is_found(value: object, fault: str) -> None:
    assert list(faults_of_object(value, "error")) == [fault]
