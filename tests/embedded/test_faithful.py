"""A command that leaves out what its request names is told from one that has it all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.backends.embedded.faithful import left_out


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("count the lines of notes.txt", "wc -l notes.txt"),
        ("clip.mov at half the size as b.mp4", "ffmpeg -i clip.mov -vf scale=iw/2:-2 b.mp4"),
        ("scale a.png to half size as b.png", "convert a.png -resize 50% b.png"),
        ("the second half of notes.txt", "tail -n +6 notes.txt"),
        ("last 5 lines of logs/b.log", "tail -n 5 logs/b.log"),
        ("first 10 lines of b.log", "head b.log"),
        ("files bigger than 2 gigabytes", "find . -size +2147483648c"),
        ("changed in the last 2 weeks", "find . -mtime -14"),
        ("every .py file", "find . -name '*.py'"),
        ("replace 'foo bar' by \"baz\" in x.txt", "sed 's/foo bar/baz/g' x.txt"),
        ('search "it\'s" in a.txt', 'grep "it\'s" a.txt'),
        ("fetch https://example.org/a.zip.", "curl -O https://example.org/a.zip"),
        ("what's here? don't show hidden ones", "ls"),
        ("everything in src/", "ls src"),
        ("run app with node.js", "node app"),
        ("lines after the 3rd of a.txt", "tail -n +4 a.txt"),
        ("copy a.txt to alice@nas:/srv/x", "scp a.txt alice@nas:/srv/x"),
        ("one file or 1 folder", "ls"),
    ],
)
def test_nothing_is_missed_where_the_command_has_it(query: str, command: str) -> None:
    assert left_out(query, command) is None


@pytest.mark.parametrize(
    ("query", "command", "missing"),
    [
        ("count the lines of notes.txt", "wc -l note.txt", "notes.txt"),
        ("last 5 lines of b.log", "tail -n 20 b.log", "5"),
        ("files bigger than 2 gigabytes", "find . -type f", "2"),
        ("every .py file", "find . -name '*.js'", ".py"),
        ("replace 'foo bar' by 'baz' in x.txt", "sed 's/foo/baz/g' x.txt", "foo bar"),
        ("fetch https://example.org/a.zip", "curl -O https://example.com/a.zip", "https://example.org/a.zip"),
        ("ping 10.0.0.7", "ping 10.0.0.1", "10.0.0.7"),
        ("convert clip.mov to clip.mp4 at half size", "ffmpeg -i clip.mov clip.mp4", "half"),
        ("play talk.mp3 at double the speed", "mpv talk.mp3", "double"),
        ("set max_connections of the server", "sysctl -a", "max_connections"),
    ],
)
def test_what_the_command_lacks_is_named(query: str, command: str, missing: str) -> None:
    assert left_out(query, command) == missing


@given(st.text(max_size=60), st.text(max_size=60))
def test_it_answers_whatever_it_is_given(query: str, command: str) -> None:
    found = left_out(query, command)
    assert found is None or found


@given(st.text(st.characters(codec="ascii", exclude_characters="'\"`\\"), max_size=60))
def test_the_request_itself_as_a_command_has_everything(query: str) -> None:
    assert left_out(query, query) is None
