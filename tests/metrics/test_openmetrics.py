"""The exposition is what the standard OpenMetrics 1.0 calls one, whatever was noted."""

from __future__ import annotations

import math
import re

import pytest

from caro.metrics.openmetrics import text
from caro.metrics.reading import Reading, Record
from caro.metrics.rules import alerts
from caro.metrics.summary import figures
from tests.metrics.answers import answer, record

NOW = 1000.0
NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*"
LABELS = r'\{[a-z]+="[^"\\\n]*"(?:,[a-z]+="[^"\\\n]*")*\}'
SAMPLE = re.compile(rf"({NAME})({LABELS})? (\S+)\Z")
SUFFIXES = {"gauge": ("",), "gaugehistogram": ("_bucket", "_gcount", "_gsum")}

MANY = [
    record(1.0, 3.0, stages=answer().timings_ms, cpu_ms=20.0, kib=20_000),
    record(2.0, 900.0, backend="embedded", cpu_ms=800.0, kib=150_000, tokens_s=40.5),
    record(3.0, 70_000.0, backend="", outcome="error", code="internal"),
    record(4.0, 1.0, outcome="blocked", choice="quit", edited=True),
]


def exposed(records: list[Record]) -> str:
    return text(Reading(tuple(records), 2, 1), figures(records), alerts(records, NOW))


def samples(exposition: str) -> dict[str, float]:
    return {
        line.rpartition(" ")[0]: float(line.rpartition(" ")[2])
        for line in exposition.splitlines()
        if not line.startswith("#")
    }


@pytest.mark.parametrize("records", [[], MANY], ids=["none", "many"])
def test_every_line_belongs_to_the_family_that_was_named_before_it(records: list[Record]) -> None:
    exposition = exposed(records)
    assert exposition.endswith("\n# EOF\n")
    families: set[str] = set()
    seen: set[str] = set()
    name = kind = ""
    for line in exposition.splitlines()[:-1]:
        if line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            assert name not in families
            families.add(name)
        elif line.startswith("# UNIT "):
            assert line.split(" ")[2] == name and name.endswith("_" + line.split(" ")[3])
        elif line.startswith("# HELP "):
            assert line.startswith(f"# HELP {name} ")
        else:
            found = SAMPLE.match(line)
            assert found, line
            assert found[1] in {name + suffix for suffix in SUFFIXES[kind]}
            float(found[3])
            assert line.rpartition(" ")[0] not in seen
            seen.add(line.rpartition(" ")[0])


def test_buckets_grow_up_to_the_number_of_answers() -> None:
    found = samples(exposed(MANY))
    buckets = {
        float(key.partition('le="')[2][:-2]): value for key, value in found.items() if "_bucket" in key
    }
    assert list(buckets) == sorted(buckets) and list(buckets)[-1] == math.inf
    assert list(buckets.values()) == sorted(buckets.values())
    assert buckets[math.inf] == found["caro_duration_seconds_gcount"] == 4
    assert (buckets[0.001], buckets[0.005], buckets[1.0], buckets[5.0]) == (1, 2, 3, 3)
    assert found["caro_duration_seconds_gsum"] == pytest.approx(70.9035)


def test_values_are_in_base_units() -> None:
    found = samples(exposed(MANY))
    assert found['caro_answer_seconds{backend="embedded",quantile="0.95"}'] == 0.9
    assert found['caro_stage_seconds{stage="safety",quantile="0.5"}'] == 0.0005
    assert found['caro_memory_bytes{backend="embedded"}'] == 153_600_000
    assert found['caro_speed_tokens_per_second{backend="embedded"}'] == 40.5
    assert found["caro_errors_ratio"] == 0.25
    assert found["caro_edited_ratio"] == 1
    assert found['caro_answers{backend="none",outcome="error"}'] == 1
    assert found["caro_unreadable_lines"] == 3
    assert found['caro_alert{rule="slow"}'] == 0
