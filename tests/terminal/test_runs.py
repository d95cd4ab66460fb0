"""Recorded runs: what a person types in bash, zsh and fish, flow by flow, and what there is to see for it.

A run is data: a list of steps that are played in a terminal of its own, in each shell. What needs more than
that is in the other files here.
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from tests.terminal.conftest import SHELLS, Open, executable, script
from tests.terminal.screen import Terminal

KEYS = "q quit"
Step = tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Run:
    """One recorded run."""

    name: str
    steps: tuple[Step, ...]
    files: dict[str, str] = dataclasses.field(default_factory=dict)
    """What is there before, below the home: text by path."""
    programs: dict[str, str] = dataclasses.field(default_factory=dict)
    """Programs of sh by name."""
    variables: dict[str, str] = dataclasses.field(default_factory=dict)
    columns: int = 80
    joined: bool = False
    """Whether the shell has the script of `caro init`."""
    told: bool = True
    """Whether the model that says what it is told is asked: `say COMMAND`."""


SETTINGS = '# mine\nbackend = "auto"  # as ever\n'

RUNS = (
    Run(
        "every key but edit, and moderate on Enter",
        (
            ("line", "caro -x 'say rm -r work/build'"),
            (
                "see",
                "\nrm -r work/build\nrisk: moderate: it deletes a folder with all",
            ),
            ("key", "x"),
            ("see", "rm            removes files for good"),
            ("ask", "2"),
            ("key", "n"),
            ("see", "No other answer."),
            ("ask", "3"),
            ("key", "c"),
            ("back", "130"),
            ("clipboard", "rm -r work/build"),
            ("line", "caro -x 'say rm -r work/build'"),
            ("ask", "4"),
            ("key", "q"),
            ("back", "130"),
            ("there", "work/build/part"),
            ("clear",),
            ("line", "caro -x 'say rm -r work/build'"),
            ("ask", "1"),
            ("key", "Enter"),
            ("back", "0"),
            ("gone", "work/build"),
        ),
        files={"work/build/part": ""},
    ),
    Run(
        "output apart from errors, an editor, and Ctrl-C for the command",
        (
            ("line", 'caro -x "say echo printed; echo warned >&2" > written'),
            ("ask", "1"),
            ("key", "Enter"),
            ("see", "\nwarned\n"),
            ("back", "0"),
            ("holds", "written", "printed\n"),
            ("clear",),
            ("line", "caro -x say edits note"),
            ("ask", "1"),
            ("key", "Enter"),
            ("see", "EDITING"),
            ("type", "k"),
            ("back", "0"),
            ("holds", "note", "k"),
            ("clear",),
            ("line", "caro -x say waits"),
            ("ask", "1"),
            ("key", "Enter"),
            ("see", "waiting"),
            ("key", "C-c"),
            ("see", "caught"),
            ("back", "7"),
        ),
        programs={
            "edits": 'exec 0</dev/tty; printf "\\033[?1049hEDITING"; stty raw -echo\n'
            'dd bs=1 count=1 of="$1" 2>/dev/null; stty sane; printf "\\033[?1049l"',
            "waits": "trap 'echo caught; exit 7' INT; echo waiting; while :; do sleep 0.1; done",
        },
    ),
    Run(
        "40 columns without colours",
        (
            ("clear",),
            ("line", "caro -x delete all log files"),
            ("see", "risk: moderate: it deletes a folder with"),
            ("see", "\nEnter run  e edit  x explain  n next\n"),
            ("plain", "risk: moderate"),
            ("key", "q"),
            ("back", "130"),
            ("clear",),
            ("line", "caro explain 'rm -r work'"),
            ("see", "\nrm  removes files for good\n  -r\n      folders too, with all that is in\n"),
            ("back", "0"),
            ("plain", "removes files"),
        ),
        variables={"NO_COLOR": "1"},
        columns=40,
        told=False,
    ),
    Run(
        "a dumb terminal, as a screen reader has it: keys are lines",
        (
            ("line", "caro -x say touch made"),
            ("ask", "1"),
            ("line", "x"),
            ("see", "answered by openai with parrot"),
            ("ask", "2"),
            ("line", "q"),
            ("back", "130"),
            ("gone", "made"),
        ),
        variables={"TERM": "dumb"},
    ),
    Run(
        "the history: shown, run again, forgotten, left alone in private",
        (
            ("line", "caro -x say ls work"),
            ("ask", "1"),
            ("key", "Enter"),
            ("back", "0"),
            ("clear",),
            ("line", "caro -x --private 'say ls -d work'"),
            ("ask", "1"),
            ("key", "Enter"),
            ("back", "0"),
            ("clear",),
            ("line", "caro history"),
            ("see", "say ls work"),
            ("back", "0"),
            ("never", "ls -d"),
            ("line", "caro history --again 1"),
            ("see", "from your history: number 1"),
            ("ask", "1"),
            ("key", "Enter"),
            ("see", "kept.txt"),
            ("back", "0"),
            ("line", "caro history --forget 1"),
            ("see", "number 1 is forgotten"),
            ("line", "caro history --forget-all"),
            ("back", "0"),
            ("clear",),
            ("line", "caro history"),
            ("see", "nothing in the history yet"),
        ),
        files={"work/kept.txt": ""},
    ),
    Run(
        "settings: set, told with their source, taken back, the rest of the file as it was",
        (
            ("line", "caro config set timeout 3"),
            ("see", "timeout = 3 ("),
            ("holds", ".config/caro/config.toml", SETTINGS + "timeout = 3\n"),
            ("clear",),
            ("line", "caro config get timeout"),
            ("see", "\n3\n"),
            ("line", "caro config list --sources | grep timeout"),
            ("see", ".config/caro/config.toml:3"),
            ("line", "caro config path"),
            ("see", "\n/"),
            ("back", "0"),
            ("line", "caro config reset timeout"),
            ("back", "0"),
            ("holds", ".config/caro/config.toml", SETTINGS),
        ),
        files={".config/caro/config.toml": SETTINGS},
        told=False,
        columns=200,
    ),
    Run(
        "a session in which one request follows another",
        (
            ("line", "caro repl"),
            ("see", "caro>"),
            ("line", "find log files"),
            ("see", "q back"),
            ("key", "q"),
            ("line", "only the ones from today"),
            ("see", "find . -type f -name '*.log' -daystart -mtime 0\nrisk: safe"),
            ("key", "q"),
            ("line", "quit"),
            ("back", "0"),
        ),
        told=False,
    ),
    Run(
        "Tab completes commands, their words and the values of options",
        (
            ("type", "caro --exec"),
            ("key", "Tab"),
            ("see", "READY> caro --execute"),
            ("key", "C-u"),
            ("type", "caro conf"),
            ("key", "Tab"),
            ("see", "READY> caro config"),
            ("key", "C-u"),
            ("type", "caro --backend emb"),
            ("key", "Tab"),
            ("see", "READY> caro --backend embedded"),
            ("key", "C-u"),
            ("type", "caro init fi"),
            ("key", "Tab"),
            ("see", "READY> caro init fish"),
            ("key", "C-u"),
        ),
        joined=True,
        told=False,
    ),
)


def play(terminal: Terminal, steps: tuple[Step, ...]) -> None:
    """Do one step after the other; each waits until it shows, up to a minute."""
    for what, *words in steps:
        if what == "line":
            terminal.enter(words[0])
        elif what == "type":
            terminal.type(words[0])
        elif what == "key":
            terminal.press(*words)
        elif what == "see":
            terminal.wait(words[0], joined=False)
        elif what == "ask":
            number = int(words[0])
            terminal.wait(lambda shown, n=number: shown.count(KEYS) == n and shown.rstrip().endswith(KEYS))  # type: ignore[misc]
        elif what == "back":
            terminal.done(int(words[0]))
        elif what == "clear":
            terminal.clear()
        elif what == "clipboard":
            assert terminal.clipboard() == words[0]
        elif what == "never":
            assert words[0] not in terminal.screen(joined=True)
        elif what == "plain":
            (row,) = [row for row in terminal.screen(colours=True).split("\n") if words[0] in row]
            assert not re.search(r"\x1b\[([0-9;]*;)?(1|3[0-7]|9[0-7])m", row), row
        elif what == "holds":
            assert (terminal.home / words[0]).read_text() == words[1]
        elif what == "there":
            assert (terminal.home / words[0]).exists()
        else:
            assert what == "gone"
            assert not (terminal.home / words[0]).exists()


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("run", RUNS, ids=lambda run: run.name)
def test_a_recorded_run(run: Run, shell: str, opened: Open, parrot: dict[str, str], tmp_path: Path) -> None:
    variables = {**(parrot if run.told else {}), **run.variables}
    terminal = opened(shell, script(shell) if run.joined else "", run.columns, **variables)
    for name, text in run.files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    for name, text in run.programs.items():
        executable(tmp_path / "bin" / name, text)
    play(terminal, run.steps)
