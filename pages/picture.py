"""The picture of a terminal in README.md: the real caro, typed to in tmux, its screen with colours as SVG.

`make picture` writes it; a test takes it anew and compares the texts: it shows what caro answers today.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from html import escape
from pathlib import Path

from pages.made import ROOT

PICTURE = ROOT / "docs" / "picture.svg"
COLUMNS, ROWS = 78, 24
PROMPT = "$ "
SECONDS = 60
POLL = 0.05

KEYS: tuple[tuple[str, str], ...] = (
    ('caro "find log files over 10 MB changed this week"', ""),
    ('caro -x "delete the folder build"', "q"),
    ("caro check 'rm -rf \"$HOME\"'", ""),
)
"""What is typed, and the key that answers what caro asks then, if it does."""
ASKS = "q quit"
"""The end of what caro asks."""

PLAIN, GROUND = "#d5d9e0", "#1b1f27"
PALETTE = {
    31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 34: "#79c0ff", 35: "#d2a8ff", 36: "#76d9e6", 90: "#8b949e",
}  # fmt: skip
"""The terminal's colours by their number in SGR (ECMA-48), light enough to be read on the dark ground."""
CELL, LINE, EDGE = 8.4, 20, 18
"""Pixels: the width of a character of 14 pixels, the height of a row, the border."""
FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
UNBREAKABLE = "\u00a0"
"""In place of a space: several of them are one to a browser."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one row that look alike."""

    text: str
    column: int
    colour: str = PLAIN
    bold: bool = False
    underlined: bool = False


class _Terminal:
    """A tmux server of its own with one bash in it, whose home and folder are new."""

    def __init__(self, folder: str, caro: str) -> None:
        self._socket = os.path.join(folder, "tmux")
        rc = os.path.join(folder, "bashrc")
        with open(rc, "w", encoding="utf-8") as file:
            file.write(f"PS1='\\n\\[\\e[90m\\]{PROMPT}\\[\\e[0m\\]'\nHISTFILE=\n")
        variables = {
            "HOME": folder, "PATH": f"{os.path.dirname(caro)}:{os.defpath}", "SHELL": "/bin/bash",
            "TERM": "screen-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "CARO_STATS": "off", "CARO_PRIVATE": "on",
        }  # fmt: skip
        self._tmux(
            "-f", os.devnull, "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "-c", folder,
            "env", "-i", *(f"{name}={value}" for name, value in variables.items()),
            "bash", "--rcfile", rc, "-i",
        )  # fmt: skip

    def wait(self, ending: str) -> None:
        """Wait until the screen ends so; TimeoutError where it does not."""
        end = time.monotonic() + SECONDS
        while not self.screen().rstrip("\n ").endswith(ending.rstrip()):
            if time.monotonic() > end:
                raise TimeoutError(f"the screen does not end with {ending!r}:\n{self.screen()}")
            time.sleep(POLL)

    def type(self, text: str) -> None:
        """Type characters as they are."""
        self._tmux("send-keys", "-l", "--", text)

    def enter(self) -> None:
        """Press Enter."""
        self._tmux("send-keys", "Enter")

    def screen(self, *more: str) -> str:
        """Return what is shown."""
        return self._tmux("capture-pane", "-p", *more)

    def close(self) -> None:
        """End it with all that runs in it."""
        subprocess.run(["tmux", "-S", self._socket, "kill-server"], capture_output=True)

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, *arguments], capture_output=True, text=True, check=True
        )
        return done.stdout


def taken(caro: str) -> str:
    """Return the screen after all was typed, with control sequences; `caro` is the path of the program."""
    if not shutil.which("tmux"):
        raise FileNotFoundError("tmux is not installed")
    with tempfile.TemporaryDirectory(prefix="caro-picture-") as folder:
        terminal = _Terminal(folder, caro)
        try:
            for line, key in KEYS:
                terminal.wait(PROMPT)
                terminal.type(line)
                terminal.wait(PROMPT + line)
                terminal.enter()
                if key:
                    terminal.wait(ASKS)
                    terminal.type(key)
                # The prompt before is not the one behind the answer: between them stands what was typed.
                terminal.wait(f"\n{PROMPT.rstrip()}")
            return terminal.screen("-e")
        finally:
            terminal.close()


def runs(screen: str) -> list[list[Run]]:
    """Return the rows of a screen, in runs of characters that look alike, without the empty ones around."""
    rows: list[list[Run]] = []
    colour, bold, underlined = PLAIN, False, False
    for line in screen.splitlines():
        row, column = [], 0
        for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
            if not piece.startswith("\x1b"):
                if piece:
                    row.append(Run(piece, column, colour, bold, underlined))
                column += len(piece)
                continue
            for number in [int(one or 0) for one in piece[2:-1].split(";")]:
                if number == 0:
                    colour, bold, underlined = PLAIN, False, False
                elif number in (1, 4):
                    bold, underlined = bold or number == 1, underlined or number == 4
                elif number in (22, 24):
                    bold, underlined = bold and number != 22, underlined and number != 24
                else:
                    colour = PALETTE.get(number, PLAIN)
        rows.append(row)
    while rows and not "".join(run.text for run in rows[-1]).strip("$ "):
        rows.pop()
    while rows and not rows[0]:
        rows.pop(0)
    return rows


def drawn(rows: list[list[Run]]) -> str:
    """Return the rows as SVG. Each row is one `text`, so that its words can be read out of it again."""
    width, height = round(COLUMNS * CELL) + 2 * EDGE, len(rows) * LINE + 2 * EDGE
    said = "; ".join(line for line, _ in KEYS)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title">',
        f'<title id="title">{escape(f"A terminal: {said}")}</title>',
        f'<rect width="{width}" height="{height}" rx="8" fill="{GROUND}"/>',
        f'<g font-family="{FONT}" font-size="14">',
    ]
    for number, row in enumerate(rows):
        y = EDGE + number * LINE + 14
        lines.append(f'<text y="{y}">{"".join(_drawn(run) for run in row)}</text>')
    return "\n".join([*lines, "</g>", "</svg>"]) + "\n"


def _drawn(run: Run) -> str:
    """Return one run; its length is given, since the font is whatever the reader has."""
    looks = f' fill="{run.colour}"' + ' font-weight="bold"' * run.bold
    looks += ' text-decoration="underline"' * run.underlined
    place = f'x="{EDGE + run.column * CELL:.1f}" textLength="{len(run.text) * CELL:.1f}"'
    return f"<tspan {place}{looks}>{escape(run.text, quote=False).replace(' ', UNBREAKABLE)}</tspan>"


def texts(svg: str) -> list[str]:
    """Return the rows of a picture as plain text."""
    from xml.etree import ElementTree

    space = "{http://www.w3.org/2000/svg}"
    return [
        "".join(row.itertext()).replace(UNBREAKABLE, " ").rstrip()
        for row in ElementTree.fromstring(svg).iter(f"{space}text")
    ]


def plain(screen: str) -> list[str]:
    """Return the rows of a screen as the picture of it has them."""
    return ["".join(run.text for run in row).rstrip() for row in runs(screen)]


if __name__ == "__main__":
    program = Path(sys.executable).with_name("caro")
    PICTURE.write_text(drawn(runs(taken(str(program)))), encoding="utf-8")
    print(f"written: {PICTURE.relative_to(ROOT)}")
