"""The picture in README.md shows what caro answers today, and README.md shows the picture."""

from __future__ import annotations

import shutil

import pytest

from pages.picture import KEYS, PICTURE, ROOT, drawn, plain, runs, taken, texts
from tests.e2e import program


def test_the_picture_shows_what_caro_answers_today() -> None:
    if not shutil.which("tmux"):
        pytest.skip("tmux is not installed")
    shown = taken(program.COMMAND[0])
    assert texts(PICTURE.read_text(encoding="utf-8")) == plain(shown), "make picture takes it anew"
    for line, _ in KEYS:
        assert f"$ {line}" in plain(shown)


def test_a_picture_is_read_back_as_what_was_drawn() -> None:
    screen = "\n\x1b[1mrm\x1b[0m  \x1b[4;33m<build> & co\x1b[0m\n  next\n\n"
    assert texts(drawn(runs(screen))) == plain(screen) == ["rm  <build> & co", "  next"]
    (first, _, last), _ = runs(screen)
    assert first.bold and last.underlined and last.column == 4


def test_the_picture_is_on_the_first_screen_and_fetches_nothing() -> None:
    head = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## ")[0]
    assert "](docs/picture.svg)" in head
    svg = PICTURE.read_text(encoding="utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert "http" not in svg and "<script" not in svg and "@import" not in svg
