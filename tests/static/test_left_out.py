"""What is left out is what the words say: files by their ending, folders by their name, time or date."""

from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

FILES = {"photos/a.jpg": "", "photos/clip.mp4": "", "src/docs/a.md": "", "src/a.py": ""}


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("make a zip of photos without the jpgs", "zip -r photos.zip photos -x '*.jpg'"),
        ("zip photos except jpgs", "zip -r photos.zip photos -x '*.jpg'"),
        ("make a tar of photos without the mp4s", "tar -czf photos.tar.gz --exclude='*.mp4' photos"),
        ("zip src excluding docs", "zip -r src.zip src -x '*/docs/*'"),
        ("show the date but not the time", "date +%F"),
        ("show the time but not the date", "date +%T"),
        ("zip files over 10 MB", "find . -type f -name '*.zip' -size +10M"),
    ],
)
def test_what_is_left_out_stays_out(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) == command


@pytest.mark.parametrize(
    "query",
    [
        "only the date, no time",
        "only the date",
        "date without the clock",
        "print today's date, not the time",
        "show me the date and not the time",
        "date with no time of day",
        "the date rather than the time",
        "show the date instead of the time",
        "not the time, just the date",
        "the date without hours and minutes",
    ],
)
def test_the_date_alone(query: str, tmp_path: Path) -> None:
    assert ask(query, tmp_path) == "date +%F"


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("just the time, no date", "date +%T"),
        ("show the time only", "date +%T"),
        ("what time is it, without the date", "date +%T"),
        ("the clock without the date", "date +%T"),
        ("show the time without the seconds", "date +%H:%M"),
        ("the time without the date and the seconds", "date +%H:%M"),
        ("show the date and the time", "date"),
        ("what time is it", "date"),
        ("date only in utc", "date -u"),
        ("show only the date of a.txt", "stat -c %y a.txt"),
        ("show only the date of the last commit", "git log -1 --format=%cd"),
        ("not only the date but also the time", None),
        ("the date without seconds", None),
    ],
)
def test_the_time_alone_and_what_is_neither(query: str, command: str | None, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, {"a.txt": ""})) == command


def test_an_order_to_zip_is_no_search_for_zip_files(tmp_path: Path) -> None:
    assert ask("zip images", lay_out(tmp_path, FILES)) is None
