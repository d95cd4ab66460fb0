"""The JSON contract: one object, always the same keys, whatever happened."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caro.jsontext import dumped, dumps, loads, plainly

Caro = Callable[..., Any]

CONTRACT: dict[str, type | tuple[type, ...]] = {
    "schema": int,
    "query": str,
    "command": (str, type(None)),
    "backend": (str, type(None)),
    "model": (str, type(None)),
    "confidence": float,
    "shell": str,
    "platform": str,
    "risk": str,
    "action": str,
    "findings": list,
    "timings_ms": dict,
    "error": (dict, type(None)),
}


def keeps_the_contract(value: dict[str, Any]) -> bool:
    assert list(value)[: len(CONTRACT)] == list(CONTRACT)
    for key, kind in CONTRACT.items():
        assert isinstance(value[key], kind), key
    assert value["schema"] == 1
    assert value["backend"] in ("static", "embedded", "ollama", "openai", None)
    assert value["platform"] in ("linux", "macos")
    assert value["risk"] in ("safe", "moderate", "high", "critical")
    assert value["action"] in ("allow", "confirm", "block")
    assert isinstance(value["timings_ms"]["total"], float)
    for finding in value["findings"]:
        assert {key: type(item) for key, item in finding.items()} == {
            "rule": str,
            "reason": str,
            "start": int,
            "end": int,
        }
    if value["error"] is not None:
        assert {key: type(item) for key, item in value["error"].items()} == {"code": str, "message": str}
    return True


@pytest.mark.parametrize(
    ("args", "status", "code"),
    [
        (["list files"], 0, None),
        (["say care about it"], 0, None),
        (["be clever"], 0, None),
        (["hopeless"], 1, "no_answer"),
        (["crash please"], 1, "no_answer"),
        (["--backend=static", "crash please"], 1, "broken"),
        (["say broken check"], 1, "internal"),
        ([""], 2, "usage"),
        (["--nonsense"], 2, "usage"),
        (["--shell=csh", "list"], 2, "usage"),
        (["x" * 100_000], 2, "usage"),
        (["list \x1b"], 2, "usage"),
        (["list \udcff"], 2, "usage"),
        (["say danger ahead"], 3, "blocked"),
        (["a damaged model"], 4, "model"),
        (["--backend=embedded", "hopeless"], 4, "unavailable"),
    ],
)
def test_every_ending_is_one_object_with_the_documented_status(
    caro: Caro, args: list[str], status: int, code: str | None
) -> None:
    result = caro("--output", "json", *args)
    assert result.status == status
    assert keeps_the_contract(result.object)
    error = result.object["error"]
    assert (error and error["code"]) == code
    assert result.out.isascii()


def test_a_wrong_variable_is_an_object_too(caro: Caro) -> None:
    result = caro("--output=json", "list", variables={"CARO_SAFETY": "lax"})
    assert result.status == 4
    assert keeps_the_contract(result.object)
    assert result.object["error"]["code"] == "config"


def test_an_answer_says_who_gave_it_and_what_it_relied_on(caro: Caro) -> None:
    value = caro("--output=json", "say ls").object
    assert (value["command"], value["backend"], value["confidence"]) == ("ls", "static", 1.0)
    assert value["notes"] == ["as told"]
    assert value["skipped"] == []
    assert set(value["timings_ms"]) == {"intake", "static", "safety", "total"}


def test_backends_that_passed_are_listed_with_their_reasons(caro: Caro) -> None:
    value = caro("--output=json", "be clever").object
    assert (value["backend"], value["model"]) == ("embedded", "small.gguf")
    assert value["skipped"] == [
        {"backend": "static", "code": "not_understood", "reason": "nothing known for it"}
    ]
    assert value["understood"] == ["files", "\\x1b[2J"]


def test_a_blocked_command_is_in_the_object_with_its_findings(caro: Caro) -> None:
    value = caro("--output=json", "say danger ahead").object
    assert (value["command"], value["risk"], value["action"]) == ("danger ahead", "critical", "block")
    assert value["findings"] == [
        {"rule": "rule-1", "reason": "destroys \x1b[31meverything", "start": 0, "end": 6}
    ]


def test_a_command_whose_check_failed_is_not_in_the_object(caro: Caro) -> None:
    assert caro("--output=json", "say broken check").object["command"] is None


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(alphabet=st.characters(exclude_categories=("Cs",)))
    | st.floats(allow_nan=False, allow_infinity=False, min_value=-1e6, max_value=1e6).map(
        lambda x: round(x, 3)
    ),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(alphabet='abc\n"é'), inner),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
@given(values)
def test_what_is_written_reads_back_as_it_was(value: object) -> None:
    assert json.loads(dumps(value)) == value
    assert "\n" not in dumps(value)


ROUNDED = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(-1e6, 1e6).map(lambda one: round(one, 3)),
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
)


@given(ROUNDED)
def test_the_quick_way_gives_the_same_text(value: Any) -> None:
    assert dumped(value) == dumps(value)


def test_the_quick_way_refuses_and_mends_the_same() -> None:
    assert dumped(["a\udcffb", "\N{GRINNING FACE}"]) == dumps(["a\udcffb", "\N{GRINNING FACE}"])
    for number in (math.nan, math.inf):
        with pytest.raises(ValueError):
            dumped([number])
    with pytest.raises(TypeError, match="no JSON for bytes"):
        dumped([b""])


def test_a_lone_surrogate_is_replaced() -> None:
    assert json.loads(dumps("a\udcffb")) == "a\N{REPLACEMENT CHARACTER}b"


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_lacks_are_refused(number: float) -> None:
    with pytest.raises(ValueError, match="no such number"):
        dumps(number)


@pytest.mark.parametrize(
    "text", ["", "{", '{"a": }', "[1,", '"open', "nope", "1 2", '{"a": 1} x', "[" * 200_000, '"\n"', "'a'"]
)
def test_what_is_no_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        loads(text)


def test_what_is_no_json_is_a_value_error_without_the_json_module_too() -> None:
    code = """
import sys
from caro.jsontext import loads
for text in ('{', '[1 2]', '{"a" 1}', '"', '[1,]', '{1: 2}', 'tru', '"\\\\x"'):
    try:
        loads(text)
    except ValueError as error:
        print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
    )
    assert (done.stderr, done.stdout.count(b"\n")) == (b"", 8)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(values)
def test_json_is_read_as_the_standard_library_reads_it(value: object) -> None:
    assert loads(f" {json.dumps(value)}\r\n") == value
    assert loads(dumps(value, plainly)) == value
