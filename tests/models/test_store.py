"""The store hands out sound files only, and says what to do about the others."""

from __future__ import annotations

import hashlib
import os
import pathlib
import subprocess
import sys

import pytest

from caro import payload
from caro._record import replace
from caro.models import store
from caro.models.catalogue import DEFAULT
from caro.models.prompts import FORMATS
from caro.models.store import ModelError

BODY = b"GGUF" + bytes(range(256)) * 4096
TINY = replace(DEFAULT, id="tiny", file="tiny.gguf", size=len(BODY), sha256=hashlib.sha256(BODY).hexdigest())


def pieces(folder: pathlib.Path, body: bytes = BODY) -> str:
    """Cut a file as the checkout holds the model; return where its pieces lie."""
    cut = folder / "pieces"
    cut.mkdir(exist_ok=True)
    for number in range(TINY.parts):
        (cut / f"{TINY.file}.{number + 1}").write_bytes(body[number * 400_000 : (number + 1) * 400_000])
    return str(cut)


@pytest.fixture
def data(tmp_path: pathlib.Path) -> dict[str, str]:
    """Variables that point to an empty data folder."""
    return {"CARO_DATA_DIR": str(tmp_path / "data")}


@pytest.fixture
def installed(tmp_path: pathlib.Path, data: dict[str, str]) -> pathlib.Path:
    return pathlib.Path(store.install(pieces(tmp_path), store.installable(data), TINY))


def test_an_installed_model_is_found_under_its_name(installed: pathlib.Path, data: dict[str, str]) -> None:
    found = store.locate(data, TINY)
    assert (found.path, found.name, found.source) == (str(installed), "tiny", "default")
    assert installed.read_bytes() == BODY


def test_a_missing_model_names_the_remedy(data: dict[str, str]) -> None:
    with pytest.raises(ModelError, match=r"not installed.*make model"):
        store.locate(data, TINY)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (BODY[:-1], "bytes where"),
        (BODY[:2], "not a GGUF"),
        (b"", "not a GGUF"),
        (b"PK\x03\x04" + BODY[4:], "not a GGUF"),
        (BODY[:-1] + b"!", "damaged"),
    ],
    ids=["truncated", "two bytes", "empty", "another kind of file", "one byte changed"],
)
def test_an_unsound_model_is_refused_with_a_remedy(
    installed: pathlib.Path, data: dict[str, str], content: bytes, message: str
) -> None:
    installed.write_bytes(content)
    with pytest.raises(ModelError, match=f"{message}.*make model"):
        store.locate(data, TINY)


def test_a_change_after_the_check_is_noticed(installed: pathlib.Path, data: dict[str, str]) -> None:
    store.locate(data, TINY)
    installed.write_bytes(BODY[:-1] + b"!")
    os.utime(installed, ns=(1, 1))
    with pytest.raises(ModelError, match="damaged"):
        store.locate(data, TINY)


def test_a_checked_file_is_not_hashed_again(
    installed: pathlib.Path, data: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.locate(data, TINY)
    monkeypatch.setattr(store, "digest", lambda path: pytest.fail("hashed again"))
    store.locate(data, TINY)


def test_a_stamp_of_another_file_does_not_vouch_for_this_one(
    installed: pathlib.Path, data: dict[str, str]
) -> None:
    stamp = pathlib.Path(str(installed) + store.STAMP)
    stamp.write_text(stamp.read_text().replace(TINY.sha256, "0" * 64))
    installed.write_bytes(BODY[:-1] + b"!")
    with pytest.raises(ModelError, match="damaged"):
        store.locate(data, TINY)


def test_without_a_stamp_a_sound_file_in_a_read_only_folder_still_serves(
    installed: pathlib.Path, data: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pathlib.Path(str(installed) + store.STAMP).unlink()

    def refuse(*args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    assert store.locate(data, TINY).path == str(installed)


def test_a_file_that_may_not_be_read_is_refused(
    installed: pathlib.Path, data: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(ModelError, match=r"can't be read.*Permission denied"):
        store.locate(data, TINY)


@pytest.mark.parametrize("kind", ["folder", "pipe", "dangling link"])
def test_what_is_no_file_is_refused_and_never_waited_for(
    tmp_path: pathlib.Path, data: dict[str, str], kind: str
) -> None:
    path = pathlib.Path(store.installable(data)) / TINY.file
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ModelError, match="is not a file"):
        store.locate(data, TINY)


def test_a_model_of_ones_own_is_taken_for_a_chat_model(tmp_path: pathlib.Path) -> None:
    own = tmp_path / "mine.gguf"
    own.write_bytes(b"GGUF and whatever")
    found = store.locate({"CARO_MODEL": str(own)})
    assert (found.path, found.name, found.source) == (str(own), "mine.gguf", "CARO_MODEL")
    assert (found.model.prompt, found.model.sure) == (FORMATS["chatml"], 0.0)
    assert (found.model.size, found.model.quantisation) == (own.stat().st_size, "unknown")


def test_a_known_model_named_by_the_variable_must_have_its_size(tmp_path: pathlib.Path) -> None:
    own = tmp_path / DEFAULT.file
    own.write_bytes(BODY)
    with pytest.raises(ModelError, match=r"bytes where.*CARO_MODEL"):
        store.locate({"CARO_MODEL": str(own)})


@pytest.mark.parametrize("value", ["/nowhere/x.gguf", "/", "a\0b"])
def test_a_variable_that_names_no_file_is_named_in_the_message(value: str) -> None:
    with pytest.raises(ModelError, match="CARO_MODEL"):
        store.locate({"CARO_MODEL": value})


def test_a_home_that_cannot_be_written_leaves_the_environment_folder(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "venv"))
    folder = store.installable({"XDG_DATA_HOME": str(blocked)})
    assert folder == str(tmp_path / "venv" / "share" / "caro" / "models")


def test_no_home_is_no_relative_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    assert all(os.path.isabs(folder) for folder in store.folders({}))


def test_a_named_data_folder_that_cannot_be_written_is_an_error(tmp_path: pathlib.Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(ModelError, match="CARO_DATA_DIR"):
        store.installable({"CARO_DATA_DIR": str(blocked)})


def test_pieces_of_another_content_install_nothing(tmp_path: pathlib.Path, data: dict[str, str]) -> None:
    folder = pathlib.Path(store.installable(data))
    with pytest.raises(ModelError, match=r"pieces holds another model than tiny"):
        store.install(pieces(tmp_path, BODY[:-1] + b"!"), str(folder), TINY)
    assert [path.name for path in folder.iterdir() if path.suffix != ".lock"] == []


def test_a_missing_piece_is_named_and_installs_nothing(tmp_path: pathlib.Path, data: dict[str, str]) -> None:
    cut = pathlib.Path(pieces(tmp_path))
    (cut / f"{TINY.file}.2").unlink()
    folder = pathlib.Path(store.installable(data))
    with pytest.raises(ModelError, match=r"tiny\.gguf\.2 is missing"):
        store.install(str(cut), str(folder), TINY)
    assert [path.name for path in folder.iterdir() if path.suffix != ".lock"] == []


def test_installing_replaces_a_damaged_file(
    tmp_path: pathlib.Path, installed: pathlib.Path, data: dict[str, str]
) -> None:
    installed.write_bytes(BODY[:100])
    store.install(pieces(tmp_path), str(installed.parent), TINY)
    assert store.locate(data, TINY).path == str(installed)


INSTALL = """
import os, sys
from caro import payload
from caro._record import replace
from caro.models import store
from caro.models.catalogue import DEFAULT
pieces, folder, size, digest = sys.argv[1:]
model = replace(DEFAULT, id="tiny", file="tiny.gguf", size=int(size), sha256=digest)
print(os.stat(store.install(pieces, folder, model)).st_ino)
"""


def test_of_several_installs_at_once_one_works_and_all_end_well(
    tmp_path: pathlib.Path, data: dict[str, str]
) -> None:
    folder = store.installable(data)
    command = [sys.executable, "-c", INSTALL, pieces(tmp_path), folder, str(TINY.size), TINY.sha256]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    results = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0] * 4, results
    # The same inode for all: the file was written once and never replaced.
    assert len({out for out, _ in results}) == 1
    assert sorted(os.listdir(folder)) == ["tiny.gguf", "tiny.gguf.lock", "tiny.gguf.verified"]
    assert store.locate(data, TINY).name == "tiny"


def test_removing_leaves_nothing_and_says_what_went(installed: pathlib.Path, data: dict[str, str]) -> None:
    assert str(installed) in store.remove(data, TINY)
    assert list(installed.parent.iterdir()) == []
    assert store.remove(data, TINY) == []


@pytest.fixture
def single_file(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    """A single-file program without a model inside; it is started through a link from elsewhere."""
    program = tmp_path / "prefix" / "bin" / "caro"
    program.parent.mkdir(parents=True)
    program.write_bytes(b"")
    (tmp_path / "link").symlink_to(program)
    monkeypatch.setattr(payload, "COMPILED", True)
    monkeypatch.setattr(payload, "program", lambda: str(tmp_path / "link"))
    monkeypatch.setattr(payload, "part", lambda name: None)
    return program


@pytest.mark.parametrize("place", ["", "../share/caro/models"])
def test_a_model_beside_a_single_file_program_is_found(
    single_file: pathlib.Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/nonexistent")
    folder = (single_file.parent / place).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / TINY.file).write_bytes(BODY)
    found = store.locate({}, TINY)
    assert (found.path, found.name, found.source) == (str(folder / TINY.file), "tiny", "default")


def test_a_model_beside_the_program_counts_like_one_inside(
    single_file: pathlib.Path, installed: pathlib.Path, data: dict[str, str]
) -> None:
    beside = single_file.with_name(TINY.file)
    beside.write_bytes(BODY)
    assert store.locate(data, TINY).path == str(beside)
    beside.write_bytes(BODY[:-1] + b"!")
    with pytest.raises(ModelError, match="damaged"):
        store.locate(data, TINY)
    beside.unlink()
    assert store.locate(data, TINY).path == str(installed)


def test_what_lies_beside_an_installed_package_is_no_model(
    tmp_path: pathlib.Path, data: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payload, "program", lambda: str(tmp_path / "caro"))
    (tmp_path / TINY.file).write_bytes(BODY)
    with pytest.raises(store.ModelMissingError):
        store.locate(data, TINY)
