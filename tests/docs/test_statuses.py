"""Each exit status that docs/reference/exit-status.md names is one that caro ends with, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from caro.cli import INTERRUPTED
from pages.statuses import BY_COMMAND
from tests.docs.conftest import Call

WRONG = {"CARO_TIMEOUT": "soon"}
PROVOKED: tuple[tuple[str, int, tuple[str, ...], dict[str, str]], ...] = (
    ("query", 0, ("list files",), {}),
    ("query", 1, ("-b", "static", "frobnicate the quux"), {}),
    ("query", 2, ("--no-such-option",), {}),
    ("query", 2, ("",), {}),
    ("query", 3, ("discard all local changes",), {"CARO_SAFETY": "strict"}),
    ("query", 4, ("list files",), WRONG),
    ("query", 4, ("-b", "embedded", "frobnicate the quux"), {"CARO_MODEL": "/nonexistent"}),
    ("batch", 0, ("batch",), {}),
    ("batch", 2, ("batch", "--no-such-option"), {}),
    ("batch", 4, ("batch",), WRONG),
    ("check", 0, ("check", "--", "git reset --hard"), {}),
    ("check", 2, ("check", "--", ""), {}),
    ("check", 3, ("check", "--", "rm -rf /"), {}),
    ("check", 4, ("check", "--", "ls"), {"CARO_SAFETY": "lax"}),
    ("explain", 0, ("explain", "ls -l"), {}),
    ("explain", 1, ("explain", "if ("), {}),
    ("explain", 2, ("explain", "--", "ls", "-l"), {}),
    ("explain", 4, ("explain", "ls -l"), {"CARO_SAFETY": "lax"}),
    ("fix", 0, ("fix", "gti status", "--status", "127"), {}),
    ("fix", 1, ("fix", "xqzzy now", "--status", "1", "-b", "static"), {}),
    ("fix", 2, ("fix", "gti status", "--status", "many"), {}),
    ("fix", 3, ("fix", "git reset --hrad", "--status", "1"), {"CARO_SAFETY": "strict"}),
    ("fix", 4, ("fix", "gti status", "--status", "127"), WRONG),
    ("safety", 0, ("safety", "list"), {}),
    ("safety", 2, ("safety", "list", "more"), {}),
    ("safety", 3, ("safety", "explain", "rm -rf /"), {}),
    ("safety", 4, ("safety", "explain", "ls -l"), {"CARO_SAFETY": "lax"}),
    ("doctor", 0, ("doctor", "--why", "mmap"), {}),
    ("doctor", 1, ("doctor",), {"CARO_MODEL": "/nonexistent"}),
    ("doctor", 2, ("doctor", "--why", "luck"), {}),
    ("doctor", 4, ("doctor", "--tune"), {"CARO_MODEL": "/nonexistent"}),
    ("init", 0, ("init", "bash"), {}),
    ("init", 2, ("init", "bash", "--key", "ctrl-c"), {}),
    ("model", 0, ("model", "list"), {}),
    ("model", 2, ("model", "use", "no-such-model"), {}),
    ("model", 4, ("model", "pull", "smollm2-360m"), {}),
    ("stats", 0, ("stats",), {}),
    ("stats", 2, ("stats", "--since", "soon"), {}),
    ("stats", 4, ("stats", "alerts"), {}),
    ("config", 0, ("config", "get", "backend"), {}),
    ("config", 1, ("config", "get", "ollama.url"), {}),
    ("config", 2, ("config", "get", "no.such"), {}),
    ("config", 4, ("config", "list"), {"CARO_CONFIG": "faulty.toml"}),
    ("history", 0, ("history", "--forget-all"), {}),
    ("history", 1, ("history", "--forget", "7"), {}),
    ("history", 2, ("history", "--forget", "all"), {}),
    ("history", 4, ("history",), {"HOME": "", "CARO_STATE_DIR": ""}),
    ("repl", 0, ("repl",), {}),
    ("repl", 2, ("repl", "--no-such-option"), {}),
    ("repl", 4, ("repl",), WRONG),
)  # fmt: skip
ELSEWHERE = {
    ("query", INTERRUPTED): "tests/e2e/test_interrupt.py",
    ("fix", INTERRUPTED): "tests/terminal/test_fix.py",
    ("model", INTERRUPTED): "tests/e2e/test_model_command.py",
    ("safety", 1): "tests/cli/test_own_rules.py",
    ("stats", 1): "tests/cli/test_stats.py",
}
"""What takes a signal, a terminal, or a fault in a rule: the file that shows it."""


@pytest.mark.parametrize(
    ("command", "status", "args", "variables"), PROVOKED, ids=lambda value: str(value)[:40]
)
def test_a_status_means_what_the_page_says(
    command: str, status: int, args: tuple[str, ...], variables: dict[str, str], caro: Call, tmp_path: Path
) -> None:
    (tmp_path / "faulty.toml").write_text("bakend = 1\n")
    ended, _, err = caro(*args, **variables)
    assert ended == status, err


def test_every_status_on_the_page_is_shown() -> None:
    shown = {(command, status) for command, status, _, _ in PROVOKED} | ELSEWHERE.keys()
    assert shown == {(command, status) for command, told in BY_COMMAND.items() for status in told}
    root = Path(__file__).parents[2]
    assert all((root / file).exists() for file in ELSEWHERE.values())
