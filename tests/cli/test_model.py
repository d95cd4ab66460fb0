"""`caro model`: each verb does what it says, ends with the documented status, and leaves requests alone."""

from __future__ import annotations

import hashlib
import os
import pathlib
import signal
import time
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from caro._record import replace
from caro.backends.embedded import library
from caro.cli import model_choice, model_list
from caro.cli.config_edit import changed
from caro.cli.model_progress import drawn
from caro.cli.options import parse
from caro.cli.settings import ConfigurationError
from caro.models import making, named, store, variants
from caro.models.catalogue import DEFAULT, VARIANTS, Variant
from caro.models.locks import held
from tests.cli.conftest import Caro, Result
from tests.models import hub
from tests.models.hub import BODY, MIB, SUM, Hub, running
from tests.tuning.machines import budget

OFFERED = "qwen2.5-coder-1.5b"
FAST = VARIANTS[0].model.id
SMALL = hub.gguf(MIB)
"""What the quantiser of these tests writes."""


class Person:
    """Someone with a home of their own."""

    def __init__(self, caro: Caro, home: pathlib.Path) -> None:
        self._caro = caro
        self.home = home
        self.config = home / ".config" / "caro" / "config.toml"
        self.models = home / "data" / "models"
        self.variables = {"HOME": str(home), "CARO_DATA_DIR": str(home / "data")}

    def model(self, *args: str, terminal: bool = False, **variables: str) -> Result:
        return self._caro("model", *args, terminal=terminal, variables=self.variables | variables)

    def file(self, body: bytes = BODY, name: str = "own.gguf") -> str:
        path = self.home / name
        path.write_bytes(body)
        return str(path)


@pytest.fixture
def person(caro: Caro, tmp_path: pathlib.Path) -> Person:
    return Person(caro, tmp_path)


@pytest.fixture
def server() -> Iterator[Hub]:
    with running(Hub(BODY)) as made:
        yield made


# What is a command, and what is a request


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("model", "model"),
        ("model --help", "model"),
        ("model list", "model"),
        ("model list -o json", "model"),
        ("model --output json list", "model"),
        ("model pull smollm2-360m", "model"),
        ("model pull smollm2-360m --offline", "model"),
        ("model use default", "model"),
        ("model add mine-1 ./own.gguf", "model"),
        ("model add mine-1 own.gguf --prompt llama3", "model"),
        ("model add mine-1 https://example.org/m", "model"),
        ("model verify", "model"),
        ("model verify mine-1", "model"),
        ("model remove mine-1", "model"),
        ("model of my laptop", "query"),
        ("model number of the disk", "query"),
        ("model list files", "query"),
        ("model use of memory", "query"),
        ("model pull request list", "query"),
        ("model add column", "model"),
        ("model add column users", "query"),
        ("model remove all files", "query"),
        ("model verify the checksum", "query"),
        ("show model", "query"),
    ],
)
def test_model_is_a_command_only_before_what_it_takes(line: str, command: str) -> None:
    assert parse(line.split()).command == command


def test_a_quoted_request_that_begins_like_it_stays_one() -> None:
    assert parse(["model use default"]).command == "query"
    assert parse(["--", "model", "list"]).command == "query"


@pytest.mark.parametrize("line", ["", "pull", "use", "add mine-1", "--output json", "list --sha256 x",
                                  "use default --offline", "add mine-1 ./x --sha256 12"])  # fmt: skip
def test_what_makes_no_sense_is_a_fault_of_usage(person: Person, line: str) -> None:
    assert person.model(*line.split()).status == 2


@pytest.mark.parametrize("verb", ["pull", "use", "remove", "verify"])
def test_an_unknown_name_gets_the_nearest_one(person: Person, verb: str) -> None:
    result = person.model(verb, "qwen2.5-coder-15b")
    assert (result.status, result.out) == (2, "")
    assert f"did you mean {OFFERED}?" in result.err


def test_help_tells_every_verb(person: Person) -> None:
    result = person.model("--help")
    lines = result.out.splitlines()
    assert (result.status, len(lines) <= 24, max(map(len, lines)) <= 80) == (0, True, True)
    for verb in ("list", "pull", "add", "use", "remove", "verify"):
        assert f"caro model {verb}" in result.out


# list


def test_the_list_tells_what_each_model_takes_and_where_it_is(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    (person.models / "smollm2-360m-instruct-q8_0.gguf.part").write_bytes(b"GGUF")
    (person.models / "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf").write_bytes(b"GGUF")
    rows = {row["name"]: row for row in person.model("list", "-o", "json").object["models"]}
    assert {name: row["state"] for name, row in rows.items()} == {
        DEFAULT.id: "not here",
        FAST: "not here",
        "smollm2-360m": "partly fetched",
        "qwen2.5-coder-0.5b": "damaged",
        OFFERED: "not here",
        "mine-1": "here",
    }
    assert [name for name, row in rows.items() if row["in_use"]] == [DEFAULT.id]
    assert rows["mine-1"]["origin"] == "added" and rows["mine-1"]["quantisation"] == "Q4_K_M"
    assert rows[OFFERED]["memory"] > rows[OFFERED]["size"] == 1_117_320_768
    text = person.model("list").out
    assert all(len(line) <= 80 for line in text.splitlines())
    assert all(name in text for name in rows)


def test_a_model_that_does_not_fit_is_marked(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_list, "budget", lambda _: budget(memory=700 * MIB))
    rows = {row["name"]: row["fits"] for row in person.model("list", "-o", "json").object["models"]}
    assert rows == {
        DEFAULT.id: True,
        FAST: True,
        "smollm2-360m": True,
        "qwen2.5-coder-0.5b": True,
        OFFERED: False,
    }
    (line,) = (line for line in person.model("list").out.splitlines() if OFFERED in line)
    assert "needs too much memory" in line


# add


def test_a_file_is_added_under_a_name_and_can_be_chosen(person: Person) -> None:
    source = person.file()
    result = person.model("add", "mine-1", source)
    assert result.status == 0, result.err
    assert (person.models / "mine-1.gguf").samefile(source)  # one file under two names: no second copy
    assert "sha256 recorded" in result.out
    assert person.model("use", "mine-1").status == 0
    assert person.config.read_text() == 'model = "mine-1"\n'


def test_a_file_on_another_disk_is_copied(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr("os.link", refuse)
    source = person.file()
    assert person.model("add", "mine-1", source, "--sha256", SUM.upper()).status == 0
    assert (person.models / "mine-1.gguf").read_bytes() == BODY
    assert not (person.models / "mine-1.gguf").samefile(source)


def test_adding_again_with_another_format_changes_that_alone(person: Person, server: Hub) -> None:
    address = server.url + "/m"
    assert person.model("add", "mine-1", address).status == 0
    assert person.model("add", "mine-1", address, "--prompt", "llama3").status == 0
    assert len(server.requests) == 1
    found = named.entries(person.variables)["mine-1"].model
    assert "<|start_header_id|>" in found.prompt.before


def test_an_unknown_template_is_told(person: Person) -> None:
    body = hub.gguf(4096, template="[INST] {{ message }} [/INST]")
    result = person.model("add", "mine-1", person.file(body))
    assert result.status == 0
    assert "--prompt" in result.err


@pytest.mark.parametrize(
    ("name", "message"),
    [("default", "can't be called"), ("a/b", "can't be called"), ("x" * 61, "can't be called"),
     (OFFERED, "caro's own"), (DEFAULT.id, "caro's own"), (FAST, "caro's own")],
)  # fmt: skip
def test_a_name_that_cannot_be_given(person: Person, name: str, message: str) -> None:
    result = person.model("add", name, person.file())
    assert (result.status, result.out) == (4, "")
    assert message in result.err


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("/nonexistent/x.gguf", "not a file"),
        ("/dev/null", "not a file"),
        ("http://example.org/x.gguf", "not encrypted"),
        ("https://me:secret@example.org/x.gguf", "CARO_MODEL_TOKEN"),
    ],
)
def test_a_source_that_cannot_be_taken(person: Person, source: str, message: str) -> None:
    result = person.model("add", "mine-1", source)
    assert (result.status, result.out) == (4, "")
    assert message in result.err and "secret" not in result.err


@pytest.mark.parametrize("body", [b"PK\x03\x04" + bytes(100), BODY[:-1], b"", b"GGUF"])
def test_a_file_that_is_no_whole_model_is_not_kept(person: Person, body: bytes) -> None:
    source = person.file(body)
    result = person.model("add", "mine-1", source)
    assert (result.status, result.out) == (4, "")
    assert [path.name for path in person.models.iterdir()] == []
    assert pathlib.Path(source).read_bytes() == body


def test_a_file_with_another_sum_is_not_kept(person: Person) -> None:
    result = person.model("add", "mine-1", person.file(), "--sha256", "0" * 64)
    assert result.status == 4 and SUM in result.err
    assert list(person.models.iterdir()) == []


def test_another_model_of_that_name_stays(person: Person, server: Hub) -> None:
    person.model("add", "mine-1", person.file())
    result = person.model("add", "mine-1", server.url + "/m")
    assert result.status == 4 and "caro model remove mine-1" in result.err
    assert server.requests == []


def test_a_token_goes_to_a_server_that_was_added(person: Person, server: Hub) -> None:
    assert person.model("add", "mine-1", server.url + "/m", CARO_MODEL_TOKEN="t0ken").status == 0
    assert server.requests[0][1]["Authorization"] == "Bearer t0ken"


def test_a_token_does_not_go_to_a_server_of_the_catalogue(
    person: Person, server: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    offers = tuple(
        replace(one, address=server.url + "/m", model=replace(one.model, size=len(BODY), sha256=SUM))
        for one in named.OFFERS
    )
    monkeypatch.setattr(named, "OFFERS", offers)
    assert person.model("pull", OFFERED, CARO_MODEL_TOKEN="t0ken").status == 0
    assert "Authorization" not in server.requests[0][1]


# pull


def test_a_pull_that_fails_says_why_and_ends_with_4(person: Person) -> None:
    with running(Hub(BODY, otherwise=hub.answers(404))) as server:
        result = person.model("add", "mine-1", server.url + "/m")
        assert (result.status, result.out) == (4, "")
        assert result.err.splitlines()[-1].startswith("caro: 127.0.0.1 does not have it")
        value = person.model("add", "mine-1", server.url + "/m", "-o", "json").object
        assert value["error"]["code"] == "model"


def test_what_is_here_is_not_pulled_again(person: Person, server: Hub) -> None:
    person.model("add", "mine-1", server.url + "/m")
    result = person.model("pull", "mine-1")
    assert (result.status, len(server.requests)) == (0, 1)
    assert "is here" in result.out


def test_a_damaged_model_is_pulled_again(person: Person, server: Hub) -> None:
    person.model("add", "mine-1", server.url + "/m")
    (person.models / "mine-1.gguf").write_bytes(BODY[:-1] + b"!")
    assert person.model("verify").status == 4
    assert person.model("pull", "mine-1").status == 0
    assert person.model("verify").status == 0


@pytest.mark.parametrize("how", ["option", "variable", "word", "file"])
def test_offline_nothing_is_asked_for(person: Person, server: Hub, how: str) -> None:
    if how == "file":
        person.config.parent.mkdir(parents=True)
        person.config.write_text("offline = true\n")
    variables = {"variable": {"CARO_OFFLINE": "1"}, "word": {"CARO_OFFLINE": "on"}}.get(how, {})
    options = ["--offline"] if how == "option" else []
    result = person.model("add", "mine-1", server.url + "/m", *options, **variables)
    assert (result.status, result.out) == (4, "")
    assert "offline" in result.err
    assert server.requests == []


def test_offline_what_is_here_still_serves(person: Person, server: Hub) -> None:
    person.model("add", "mine-1", server.url + "/m")
    assert person.model("pull", "mine-1", "--offline").status == 0
    assert person.model("use", "mine-1", CARO_OFFLINE="1").status == 0


def test_on_a_terminal_the_way_is_shown(person: Person, server: Hub) -> None:
    result = person.model("add", "mine-1", server.url + "/m", terminal=True)
    assert "100%" in result.err and "3 of 3 MiB" in result.err
    assert "\r" not in person.model("pull", "mine-1").err


@pytest.mark.parametrize("width", [20, 40, 60, 79, 200])
@pytest.mark.parametrize("whole", [None, 1_117_320_768])
def test_the_line_of_progress_fits_the_terminal(width: int, whole: int | None) -> None:
    text = drawn(OFFERED, 512 * MIB, whole, 11.5 * MIB, width)
    assert len(text) <= width
    assert "512" in text


# use


def test_use_and_back_leave_the_rest_of_the_file_as_it_was(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    person.config.parent.mkdir(parents=True)
    before = '# mine\nbackend = "auto" # both\n\n[safety]\npolicy = "strict"\n'
    person.config.write_text(before)
    person.config.chmod(0o600)
    assert person.model("use", "mine-1").status == 0
    assert '# both\nmodel = "mine-1"\n\n[safety]' in person.config.read_text()
    assert person.config.stat().st_mode & 0o777 == 0o600
    (row,) = (row for row in person.model("list", "-o", "json").object["models"] if row["in_use"])
    assert row["name"] == "mine-1"
    assert person.model("use", "default").status == 0
    assert person.config.read_text() == before


@pytest.mark.parametrize(
    "before",
    [
        "",
        'model = "old"\n',
        'model="old" # why\n',
        "\"model\" = 'old'\nthreads = 2\n",
        "threads = 2",
        "[safety]\npolicy = 'strict'\n",
        "threads = 2\n[[safety.rules]]\nid = 'x'\nlevel = 'high'\n[openai]\nmodel = 'm'\n",
    ],
)
def test_the_setting_is_put_in_and_out_of_any_file(before: str) -> None:
    rest = {key: value for key, value in tomllib.loads(before).items() if key != "model"}
    chosen = changed(before, {model_choice.KEY: "mine-1"})
    assert tomllib.loads(chosen) == {**rest, "model": "mine-1"}
    assert tomllib.loads(changed(chosen, {model_choice.KEY: None})) == rest


def test_a_file_that_cannot_be_edited_safely_stays(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    person.config.parent.mkdir(parents=True)
    before = 'kernel = """\nmodel = 3\n"""\n'
    person.config.write_text(before)
    result = person.model("use", "mine-1")
    assert result.status == 4
    assert person.config.read_text() == before


def test_a_link_to_the_file_stays_one(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    person.config.parent.mkdir(parents=True)
    real = person.home / "dotfiles.toml"
    real.write_text("threads = 2\n")
    person.config.symlink_to(real)
    assert person.model("use", "mine-1").status == 0
    assert person.config.is_symlink() and 'model = "mine-1"' in real.read_text()


def test_a_variable_that_outranks_the_choice_is_told(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    result = person.model("use", "mine-1", CARO_MODEL="/x.gguf")
    assert "CARO_MODEL names /x.gguf" in result.err


def test_without_a_home_the_choice_has_no_place(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    assert person.model("use", "mine-1", HOME="").status == 4


def test_what_is_not_here_cannot_be_used(person: Person) -> None:
    result = person.model("use", OFFERED)
    assert (result.status, result.out) == (4, "")
    assert f"caro model pull {OFFERED}" in result.err
    assert not person.config.exists()


# The variant, which is made here


@pytest.fixture
def maker(person: Person, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Someone who has caro's model, a small one, and a quantiser that takes no engine."""

    def quantise(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
        pathlib.Path(target).write_bytes(SMALL)

    monkeypatch.setattr(making, "_quantise", quantise)
    monkeypatch.setattr(library, "installed", lambda: library.Installation("", "", ()))
    monkeypatch.setattr(store, "check", lambda path, model, remedy="": None)
    folder = pathlib.Path(store.installable(person.variables))
    (folder / DEFAULT.file).write_bytes(BODY)
    return person


@pytest.mark.parametrize("offline", [False, True])
def test_the_variant_is_made_here_and_nothing_is_fetched(maker: Person, offline: bool) -> None:
    result = maker.model("pull", FAST, *(["--offline"] if offline else []))
    assert result.status == 0
    assert f"{FAST} is made here, of {DEFAULT.id}: nothing is fetched" in result.err
    assert f"{FAST} is here" in result.out and "sha256 recorded" in result.out
    rows = {row["name"]: row for row in maker.model("list", "-o", "json").object["models"]}
    row = rows[FAST]
    assert (row["state"], row["origin"], row["address"]) == ("here", "made", None)
    assert (row["size"], row["sha256"]) == (len(SMALL), hashlib.sha256(SMALL).hexdigest())
    assert row["hashed"].startswith("recorded 20")
    again = maker.model("pull", FAST)
    assert (again.status, again.err) == (0, "")


def test_pulling_the_variant_as_json_is_one_object(maker: Person) -> None:
    value = maker.model("pull", FAST, "-o", "json").object
    assert (value["model"], value["size"], value["error"]) == (FAST, len(SMALL), None)


def test_the_variant_cannot_be_made_of_nothing(person: Person) -> None:
    result = person.model("pull", FAST)
    assert (result.status, result.out) == (4, "")
    assert "not installed" in result.err.splitlines()[-1]
    assert person.model("use", FAST).status == 4


def test_an_interrupt_says_that_nothing_was_kept(maker: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def quantise(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
        # Python drops an interrupt that comes while its own work around a fork is not done yet.
        time.sleep(0.3)
        os.kill(os.getppid(), signal.SIGINT)
        time.sleep(60)

    monkeypatch.setattr(making, "_quantise", quantise)
    own = signal.signal(signal.SIGINT, lambda *_: os._exit(99))
    try:
        result = maker.model("pull", FAST)
    finally:
        signal.signal(signal.SIGINT, own)
    assert (result.status, result.out) == (130, "")
    assert result.err.endswith("caro: stopped; nothing of it was kept\n")
    assert {path.name for path in maker.models.iterdir()} == {DEFAULT.file}


@pytest.mark.parametrize(("seconds", "shown"), [(0.0, False), (1.4, True)])
def test_making_that_takes_over_a_second_shows_the_way(
    maker: Person, monkeypatch: pytest.MonkeyPatch, seconds: float, shown: bool
) -> None:
    def quantise(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
        time.sleep(seconds)
        pathlib.Path(target).write_bytes(SMALL)

    monkeypatch.setattr(making, "_quantise", quantise)
    result = maker.model("pull", FAST, terminal=True)
    assert result.status == 0
    assert ("% " in result.err) == shown


def test_the_variant_and_the_model_itself_are_chosen_by_name(maker: Person) -> None:
    maker.model("pull", FAST)
    for name in (FAST, DEFAULT.id):
        assert maker.model("use", name).status == 0
        assert maker.config.read_text() == f'model = "{name}"\n'
        (row,) = (row for row in maker.model("list", "-o", "json").object["models"] if row["in_use"])
        assert row["name"] == name
    assert maker.model("use", "default").status == 0
    assert "model" not in maker.config.read_text()


def test_the_model_itself_cannot_be_named_where_it_is_not_here(person: Person) -> None:
    result = person.model("use", DEFAULT.id)
    assert (result.status, result.out) == (4, "")
    assert "make model" in result.err


def test_a_variant_of_an_older_model_is_told_and_made_anew(maker: Person) -> None:
    maker.model("pull", FAST)
    path = str(maker.models / f"{FAST}.gguf")
    made = variants.read(path)
    assert made is not None
    variants.keep(path, replace(made, source="0" * 64))
    states = {row["name"]: row["state"] for row in maker.model("list", "-o", "json").object["models"]}
    assert states[FAST] == "outdated"
    for verb in ("use", "verify"):
        result = maker.model(verb, FAST)
        assert result.status == 4
        assert f"caro model pull {FAST}" in result.out + result.err
    assert "is made here" in maker.model("pull", FAST).err
    assert maker.model("use", FAST).status == 0


def test_the_variant_is_verified_and_removed_like_others(maker: Person) -> None:
    maker.model("pull", FAST)
    result = maker.model("verify", FAST)
    assert result.status == 0 and "sound, sha256" in result.out and "(recorded 20" in result.out
    (maker.models / f"{FAST}.gguf").write_bytes(SMALL[:-1] + b"!")
    result = maker.model("verify", FAST)
    assert result.status == 4 and f"caro model pull {FAST}" in result.out
    assert maker.model("remove", FAST).status == 0
    assert {path.name for path in maker.models.iterdir()} == {DEFAULT.file}


# remove and verify


def test_removing_leaves_nothing_behind(person: Person) -> None:
    source = person.file()
    person.model("add", "mine-1", source)
    assert person.model("remove", "mine-1").status == 0
    assert {path.name for path in person.models.iterdir()} <= {"added.json", "added.json.lock"}
    assert pathlib.Path(source).read_bytes() == BODY
    assert person.model("remove", "mine-1").status == 2


def test_what_is_in_use_or_came_with_caro_is_not_removed(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    person.model("use", "mine-1")
    result = person.model("remove", "mine-1")
    assert result.status == 4 and "caro model use default" in result.err
    assert person.model("remove", DEFAULT.id).status == 4
    assert (person.models / "mine-1.gguf").exists()


def test_what_was_begun_can_be_removed(person: Person) -> None:
    with running(Hub(BODY, otherwise=hub.cuts(MIB))) as server:
        server.script = [hub.cuts(MIB), hub.answers(404)]
        assert person.model("add", "mine-1", server.url + "/m").status == 4
    assert (person.models / "mine-1.gguf.part").exists()
    assert person.model("remove", "mine-1").status == 0
    assert list(person.models.iterdir()) == []


def test_a_model_that_is_being_fetched_is_not_removed(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    with held(str(person.models / "mine-1.gguf.lock")):
        result = person.model("remove", "mine-1")
    assert result.status == 4 and "at work" in result.err
    assert (person.models / "mine-1.gguf").exists()


def test_verify_reads_every_byte(person: Person) -> None:
    person.model("add", "mine-1", person.file())
    result = person.model("verify")
    assert (result.status, result.out.split(" (")[0]) == (0, f"mine-1: sound, sha256 {SUM}")
    path = person.models / "mine-1.gguf"
    info = path.stat()
    path.write_bytes(BODY[:-1] + b"!")
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))  # size and time tell nothing now
    result = person.model("verify", "mine-1")
    assert result.status == 4
    assert hashlib.sha256(path.read_bytes()).hexdigest()[:12] in result.out
    assert person.model("verify", "-o", "json").object["models"][0]["sound"] is False


def test_verify_of_what_is_not_here_is_a_fault_only_when_it_is_named(person: Person) -> None:
    assert person.model("verify").status == 0
    assert person.model("verify", OFFERED).status == 4


def test_choosing_where_the_file_cannot_be_written(tmp_path: pathlib.Path) -> None:
    class Env:
        variables = {"CARO_CONFIG": str(tmp_path / "file" / "config.toml")}

    (tmp_path / "file").write_text("")
    env: Any = Env()
    with pytest.raises(ConfigurationError):
        model_choice.choose("mine-1", env)
