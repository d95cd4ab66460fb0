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


def test_an_order_to_zip_is_no_search_for_zip_files(tmp_path: Path) -> None:
    assert ask("zip images", lay_out(tmp_path, FILES)) is None
