"""The end of a run: figures beside targets and baseline, the report written, printed and kept."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any

from benches.suite import plot, report
from benches.suite.figure import Figure, against, aimed
from benches.suite.machine import revision
from benches.suite.programs import ROOT

HERE = os.path.dirname(os.path.abspath(__file__))
BASELINE = os.path.join(HERE, "baseline.json")
OUT = os.path.join(ROOT, "build", "out", "bench")
RECORDED = os.path.join(ROOT, "docs", "figures")


def finish(
    name: str,
    figures: Sequence[Figure],
    where: dict[str, Any],
    series: dict[str, Any],
    command: str,
    out: str | None = None,
    record: bool = False,
    base: str = "",
) -> str:
    """Write the report of a run called `name`, print it, and return its folder.

    `base` says what the figures' baselines are where they have them already; else the recorded ones count.
    """
    before: dict[str, Any] = {}
    if not base and os.path.exists(BASELINE):
        with open(BASELINE, encoding="utf-8") as file:
            before = json.load(file)
        base = f"revision {before['revision']}, {before['taken'][:10]}, {before['machine']['name']}"
    same = before.get("machine", {}).get("name") == where["name"]
    found = against(aimed(list(figures)), before, same)
    whole = report.data(found, where, revision(), command, series)
    plots = {file: text for file, text in drawn(found, series).items() if text}
    text = report.markdown(whole, {file.removesuffix(".svg"): file for file in plots}, base)
    folder = out or os.path.join(RECORDED if record else OUT, name)
    report.write(folder, whole, text, plots)
    if record:
        report.write_text(BASELINE, kept(whole, before if same else {}))
    print(text)
    return folder


def kept(whole: dict[str, Any], before: dict[str, Any]) -> str:
    """Return the baseline that a run makes: its figures, and of the earlier ones what it did not measure."""
    slim = {name: whole[name] for name in ("schema", "taken", "command", "revision", "machine")}
    rows = {row["id"]: row for row in before.get("figures", ())}
    rows |= {row["id"]: {name: row[name] for name in ("id", "unit", "now")} for row in whole["figures"]}
    return json.dumps({**slim, "figures": list(rows.values())}, indent=1, ensure_ascii=False) + "\n"


def drawn(figures: Sequence[Figure], series: dict[str, Any]) -> dict[str, str]:
    """Return the plots by file name; empty where there is nothing to show."""
    timed = [one for one in figures if one.part in ("e2e", "startup") and "p99" in one.detail]
    slow = [row(one) for one in timed if "embedded" in one.id or one.id == "startup/model"]
    quick = [row(one) for one in timed if row(one) not in slow]
    # A target far beyond everything measured would leave no room for what was.
    most = 4 * max((one[3] for one in quick), default=0)
    short = [(*one[:4], one[4] if one[4] and one[4] <= most else None) for one in quick]
    memory = series.get("memory")
    return {
        "answers.svg": plot.ranges("Answers without the model", "ms", short) if quick else "",
        "model.svg": plot.ranges("Answers of the model", "ms", slow) if slow else "",
        "memory.svg": plot.over_time("Memory in a long run", "MB", memory) if memory else "",
    }


def row(figure: Figure) -> plot.Row:
    """Return a figure as a row of a plot."""
    p50, p95, p99 = (float(figure.detail[name]) for name in ("p50", "p95", "p99"))
    return figure.what.removesuffix(": p95"), p50, p95, p99, figure.target
