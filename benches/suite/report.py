"""The report of a run: one JSON form, and the same as Markdown with plots."""

from __future__ import annotations

import json
import os
import time
from typing import Any

from benches.suite.figure import Figure, as_data

SCHEMA = 1

TITLES = {
    "gates": "Counted, not timed",
    "micro": "Single functions",
    "e2e": "Whole processes",
    "startup": "Start-up",
    "load": "Load",
    "soak": "A long run",
    "resources": "Resources",
    "peers": "Peers",
}
"""The parts in the order in which they are shown."""

FOOT = """\
Times are wall clock unless a row says CPU; `now` is the 95th percentile where a row says p95. `reached` and
`missed` are said of a target; where there is none, a figure more than 10 % off its baseline is `better` or
`worse`. Times are compared with a baseline of the same machine only."""


def data(
    figures: list[Figure], machine: dict[str, Any], revision: str, command: str, series: dict[str, Any]
) -> dict[str, Any]:
    """Return the report as it is written to report.json; `series` holds what only the plots need."""
    return {
        "schema": SCHEMA,
        "taken": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "command": command,
        "revision": revision,
        "machine": machine,
        "figures": [as_data(figure) for figure in figures],
        "series": series,
    }


def markdown(report: dict[str, Any], plots: dict[str, str], baseline: str = "") -> str:
    """Return the report for people; `plots` are file names by title, `baseline` says what that column is."""
    machine = report["machine"]
    lines = [
        "# Figures",
        "",
        f"`{report['command']}` on {report['taken'][:10]}, revision {report['revision']}.",
        f"Machine: {machine['name']}, Python {machine['python']}; "
        f"{machine['in_use']:.0%} of it was in use at the start.",
    ]
    if machine["busy"]:
        lines += ["", "**Other work was running: compare ratios, do not quote times.**"]
    if baseline:
        lines += ["", f"Baseline: {baseline}."]
    lines += targets(report["figures"])
    for part, title in TITLES.items():
        rows = [row for row in report["figures"] if row["part"] == part]
        if rows:
            lines += ["", f"## {title}", "", *table(rows)]
    for title, name in plots.items():
        lines += ["", f"![{title}]({name})"]
    return "\n".join([*lines, "", FOOT, ""])


def targets(figures: list[dict[str, Any]]) -> list[str]:
    """Return the lines on the targets: answers by backend and complexity, then the rest."""
    aimed = [row for row in figures if row["target"] is not None]
    if not aimed:
        return []
    marks = [row["mark"] for row in aimed]
    lines = ["", "## Targets", "", f"{marks.count('reached')} reached, {marks.count('missed')} missed.", ""]
    levels = ("simple", "medium", "complex")
    cells: dict[tuple[str, str], dict[str, str]] = {}
    rest = []
    for row in aimed:
        names = row["id"].split("/")
        if names[0] == "e2e" and names[-1] in levels:
            said = f"{number(row['now'])} of {number(row['target'])}"
            cells.setdefault((names[1], names[2]), {})[names[3]] = (
                said if row["mark"] == "reached" else f"**{said}**"
            )
        else:
            rest.append(row)
    if cells:
        lines += ["| answer, p95 in ms of its target | simple | medium | complex |", "|---|---:|---:|---:|"]
        for (program, backend), found in cells.items():
            shown = " | ".join(found.get(level, "") for level in levels)
            lines.append(f"| {program}, {backend} | {shown} |")
        lines.append("")
    if rest:
        lines += ["| what | target | now | mark |", "|---|---:|---:|---|"]
        for row in rest:
            now = f"{number(row['now'])} {row['unit']}" if row["now"] is not None else ""
            mark = row["mark"] if row["mark"] != "missed" else "**missed**"
            lines.append(f"| {row['what']} | {goal(row)} | {now} | {mark} |")
    return lines


def goal(row: dict[str, Any]) -> str:
    """Return what a figure is held to."""
    return "" if row["target"] is None else f"{'≥' if row['more_is_better'] else '≤'} {number(row['target'])}"


def table(rows: list[dict[str, Any]]) -> list[str]:
    """Return the lines of a table of figures."""
    lines = ["| what | baseline | now | change | target | mark | more |", "|---|---:|---:|---:|---:|---|---|"]
    for row in rows:
        change = f"{row['change']:+.1%}" if row["change"] is not None else ""
        more = ", ".join(
            f"{name} {number(value) if isinstance(value, (int, float)) else value}"
            for name, value in row["detail"].items()
        )
        more = "; ".join(text for text in (more, row["note"]) if text)
        cells = [
            row["what"],
            number(row["baseline"]),
            f"{number(row['now'])} {row['unit']}" if row["now"] is not None else "",
            change,
            goal(row),
            row["mark"],
            more,
        ]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return lines


def number(value: float | None) -> str:
    """Return a number with three digits that count, and commas."""
    if value is None:
        return ""
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def write(folder: str, report: dict[str, Any], text: str, plots: dict[str, str]) -> None:
    """Write report.md, report.json and the plots (SVG by file name) into a folder."""
    os.makedirs(folder, exist_ok=True)
    write_text(os.path.join(folder, "report.json"), json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    for name, content in {"report.md": text, **plots}.items():
        write_text(os.path.join(folder, name), content)


def write_text(path: str, text: str) -> None:
    """Write a file at one stroke."""
    with open(f"{path}.{os.getpid()}", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(f"{path}.{os.getpid()}", path)
