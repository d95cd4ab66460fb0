"""What a harmless answer loads: caro's own light modules, no parser, no rules."""

from __future__ import annotations

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def loaded(command: str) -> set[str]:
    code = (
        "import sys; before = set(sys.modules)\n"
        "from caro.safety import assess\n"
        "from caro.shell import problem\n"
        "assess(sys.argv[1]); problem(sys.argv[1])\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code, command],
        env={**os.environ, "PYTHONPATH": os.path.join(ROOT, "app")},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_a_harmless_command_loads_no_parser_and_no_rules() -> None:
    assert loaded("find . -type f -name '*.log' -size +10M | head -n 5 > big.txt") == {
        "__future__",
        "caro",
        "caro._record",
        "caro.domain",
        "caro.safety",
        "caro.safety.harmless",
        "caro.safety.paths",
        "caro.safety.policies",
        "caro.safety.valuables",
        "caro.shell",
        "caro.shell.quick",
        "caro.shell.script",
    }


def test_a_simple_command_that_changes_something_loads_rules_but_no_parser() -> None:
    modules = loaded("rm -rf ./build")
    assert {name for name in modules if not name.startswith("caro")} == {"__future__"}
    assert "caro.shell.tree" not in modules
