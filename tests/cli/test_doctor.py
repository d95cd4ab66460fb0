"""`caro doctor`: what it prints, in which contract, with which status."""

from __future__ import annotations

import os
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from caro.cli.options import WHY
from caro.cli.usage import help_text
from caro.doctor import checks
from caro.doctor.checks import FAIL, OK, WARN, Finding
from caro.tuning.choice import NAMES, SOURCES
from tests.backends import serving
from tests.backends.test_faults import free_port

Caro = Callable[..., Any]


@pytest.fixture
def variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A person with an empty home, and no check that takes time."""
    for name in ("engine", "kernel", "model"):
        monkeypatch.setitem(checks.CHECKS, name, lambda patient: Finding(OK, "left out"))
    home = tmp_path / "home"
    home.mkdir()
    return {"HOME": str(home), "SHELL": "/bin/sh", "PATH": os.environ["PATH"]}


def fits(text: str) -> None:
    """Lines fit 80 columns, save where a path alone is longer: breaking it would spoil it for copying."""
    for line in text.splitlines():
        assert len(line) <= 80 or line.split()[-1].startswith("/"), line


def test_the_report_has_three_parts_and_fits_eighty_columns(caro: Caro, variables: dict[str, str]) -> None:
    result = caro("doctor", variables=variables)
    assert result.status == 0
    assert [line for line in result.out.splitlines() if line in ("Machine", "Tuning", "Checks")] == [
        "Machine",
        "Tuning",
        "Checks",
    ]
    fits(result.out)
    assert "\x1b" not in result.out
    for name in (*checks.CHECKS, *NAMES):
        assert f"  {name} " in result.out
    assert "0 FAIL" in result.out


def test_it_is_coloured_on_a_terminal_alone(caro: Caro, variables: dict[str, str]) -> None:
    assert "\x1b[32mOK" in caro("doctor", terminal=True, variables=variables).out
    assert "\x1b" not in caro("doctor", terminal=True, variables={**variables, "NO_COLOR": "1"}).out


def test_the_json_keeps_its_contract(caro: Caro, variables: dict[str, str]) -> None:
    value = caro("doctor", "--output", "json", variables=variables).object
    assert set(value) == {"schema", "caro", "ok", "hardware", "tuning", "checks", "crosschecks"}
    assert (value["schema"], value["ok"]) == (1, True)
    assert list(value["tuning"]) == list(NAMES)
    for choice in value["tuning"].values():
        assert set(choice) == {"value", "source", "from", "reason", "bounds", "change"}
        assert choice["source"] in SOURCES
        assert choice["reason"]
    assert [check["name"] for check in value["checks"]] == list(checks.CHECKS)
    for check in value["checks"]:
        assert set(check) == {"name", "status", "detail", "remedy"}
        assert check["status"] in (OK, WARN, FAIL)
        assert (check["status"] == OK) == (check["remedy"] is None)
    assert value["hardware"]["budget"]["threads"] >= 1


@pytest.mark.parametrize("key", WHY)
def test_why_tells_source_reason_and_what_would_change_it(
    caro: Caro, variables: dict[str, str], key: str
) -> None:
    result = caro("doctor", "--why", key, variables=variables)
    assert result.status == 0
    assert f"{key}" in result.out.splitlines()[0]
    assert "  source  " in result.out and "  why     " in result.out
    fits(result.out)
    value = caro("doctor", f"--why={key}", "--output=json", variables=variables).object
    assert value["schema"] == 1
    assert all(name.startswith(key) for name in value["why"])


def test_each_value_that_a_person_sets_is_told_with_its_source(caro: Caro, variables: dict[str, str]) -> None:
    config = Path(variables["HOME"], ".config", "caro", "config.toml")
    config.parent.mkdir(parents=True)
    config.write_text("threads = 3\nmmap = false\n")
    value = caro(
        "doctor", "--output=json", variables={**variables, "CARO_THREADS": "5", "CARO_CONTEXT_SIZE": "512"}
    ).object
    tuning = value["tuning"]
    assert (tuning["threads_prompt"]["value"], tuning["threads_prompt"]["from"]) == (5, "CARO_THREADS")
    assert (tuning["mmap"]["value"], tuning["mmap"]["source"]) == (False, "config")
    assert tuning["mmap"]["from"] == str(config)
    assert tuning["context"]["value"] == 512


def test_a_check_that_fails_itself_hides_no_other(
    caro: Caro, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(patient: object) -> Finding:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setitem(checks.CHECKS, "disk", broken)
    result = caro("doctor", "--output=json", variables=variables)
    assert result.status == 1
    assert result.object["ok"] is False
    by_name = {check["name"]: check for check in result.object["checks"]}
    assert by_name["disk"]["status"] == FAIL
    assert "ZeroDivisionError" in by_name["disk"]["detail"]
    assert by_name["cache"]["status"] == OK


def test_faults_of_the_configuration_are_all_listed_and_the_rest_goes_on(
    caro: Caro, variables: dict[str, str], tmp_path: Path
) -> None:
    config = tmp_path / "config.toml"
    config.write_text("bakend = 1\nthreads = 0\ntimeout = 4\n")
    rules = tmp_path / "rules.toml"
    rules.write_text("[[rules]]\nid = 3\n")
    given = {**variables, "CARO_CONFIG": str(config), "CARO_SAFETY": "lax"}
    result = caro("doctor", "--output=json", variables=given)
    assert result.status == 1
    by_name = {check["name"]: check for check in result.object["checks"]}
    detail = by_name["config"]["detail"]
    for said in (f"{config}:1", f"{config}:2", f"{rules}:1", "CARO_SAFETY"):
        assert said in detail
    assert by_name["shell"]["status"] == OK
    assert result.object["tuning"] is not None


def test_a_kernel_that_can_not_be_is_a_failure_with_the_names(caro: Caro, variables: dict[str, str]) -> None:
    given = {**variables, "CARO_KERNEL": "vax"}
    assert caro("doctor", variables=given).status == 0  # the check of the kernel is left out here
    result = caro("doctor", "--why", "kernel", variables=given)
    assert result.status == 4
    assert "vax" in result.err


def test_a_setting_that_can_not_be_hides_no_other_check(caro: Caro, variables: dict[str, str]) -> None:
    plain = caro("doctor", "--output=json", variables=variables).object
    value = caro("doctor", "--output=json", variables={**variables, "CARO_KERNEL": "vax"}).object
    assert value["tuning"] is None
    for name in ("memory", "tuning"):
        before, after = (
            next(check["status"] for check in one["checks"] if check["name"] == name)
            for one in (plain, value)
        )
        assert after == before, name


def test_servers_are_asked_only_when_configured(caro: Caro, variables: dict[str, str]) -> None:
    with serving.serve(serving.streams("ls")) as server:
        assert caro("doctor", variables=variables).status == 0
        assert server.asked == []
        for name in ("ollama", "openai"):
            result = caro("doctor", variables={**variables, f"CARO_{name.upper()}_URL": server.url})
            assert result.status == 0
            assert f"OK    {name}" in result.out
            assert "models: 1" in result.out
            assert ("Ollama 0.9.9" in result.out) == (name == "ollama")
    assert [path for path, _, _ in server.asked] == ["/api/version", "/api/tags", "/v1/models"]


@pytest.mark.parametrize("name", ["ollama", "openai"])
def test_a_server_that_does_not_answer_is_a_failure_only_when_it_is_the_one_chosen(
    caro: Caro, variables: dict[str, str], name: str
) -> None:
    url = f"http://user:secret@127.0.0.1:{free_port()}"
    given = {**variables, f"CARO_{name.upper()}_URL": url}
    for backend, status, word in (
        ("", 0, "WARN"),
        (f"static,{name}", 0, "WARN"),
        (name, 1, "FAIL"),
    ):
        result = caro("doctor", variables={**given, "CARO_BACKEND": backend})
        assert result.status == status
        assert f"{word}  {name}" in result.out
        assert url.partition("@")[2] in result.out.replace("\n", "").replace(" ", "")
        assert "secret" not in result.out


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"CARO_OLLAMA_MODEL": "absent"}, "does not have the model absent"),
        ({"CARO_OPENAI_MODEL": "absent"}, "does not have the model absent"),
        ({"CARO_OPENAI_KEY_FILE": "/nonexistent/key"}, "/nonexistent/key can't be read"),
    ],
)
def test_what_is_amiss_with_a_server_is_told(
    caro: Caro, variables: dict[str, str], settings: dict[str, str], said: str
) -> None:
    name = next(iter(settings)).split("_")[1]
    with serving.serve(serving.streams("ls")) as server:
        given = {**variables, **settings, f"CARO_{name}_URL": server.url}
        result = caro("doctor", variables=given)
    assert f"WARN  {name.lower()}" in result.out
    assert said in " ".join(result.out.split())


def test_one_server_of_several_that_fails_is_a_warning_that_names_it(
    caro: Caro, variables: dict[str, str]
) -> None:
    port = free_port()
    with serving.serve(serving.streams("ls")) as server:
        urls = f"http://127.0.0.1:{port},{server.url}"
        result = caro("doctor", variables={**variables, "CARO_BACKEND": "openai", "CARO_OPENAI_URL": urls})
    assert result.status == 0
    assert "WARN  openai" in result.out
    assert str(port) in result.out


def test_the_doctor_asks_a_server_that_is_left_alone_and_makes_it_well(
    caro: Caro, variables: dict[str, str]
) -> None:
    with serving.serve(serving.status(503, Retry_After="200")) as server:
        given = {**variables, "CARO_OLLAMA_URL": server.url}
        assert "asked again in 200 s" in caro("--backend=ollama", "list files", variables=given).err
        server.reply = serving.streams("ls")
        assert "asked again in" in caro("--backend=ollama", "list files", variables=given).err
        assert "OK    ollama" in caro("doctor", variables=given).out
        assert caro("--backend=ollama", "list files", variables=given).out == "ls\n"


def test_a_cache_that_is_none_and_an_absent_shell_are_warnings(caro: Caro, variables: dict[str, str]) -> None:
    given = {**variables, "CARO_CACHE_DIR": "/proc/nowhere", "SHELL": "/bin/no-such-shell"}
    result = caro("doctor", variables=given)
    assert result.status == 0
    assert "WARN  cache" in result.out and "WARN  shell" in result.out


def test_a_damaged_measurement_is_a_warning(caro: Caro, variables: dict[str, str]) -> None:
    from caro.backends.embedded.here import here

    mark = here({**variables}, complete=False).fingerprint
    from caro.tuning import measured

    place = Path(measured.path(os.path.join(variables["HOME"], ".cache", "caro"), mark))
    place.parent.mkdir(parents=True)
    place.write_text("caro-tuning 1\nnonsense")
    result = caro("doctor", variables=variables)
    assert "WARN  tuning" in result.out and place.name in result.out


def test_the_bundle_is_a_captured_machine_without_secrets(
    caro: Caro, variables: dict[str, str], tmp_path: Path
) -> None:
    from hwprobe import Host, budget, probe

    target = tmp_path / "machine.tar"
    result = caro("doctor", "--bundle", str(target), variables=variables)
    assert result.status == 0
    assert str(target) in result.out
    with tarfile.open(target) as archive:
        members = archive.getmembers()
        # Python before 3.11.4 knows no filters; caro itself wrote the archive
        archive.extractall(tmp_path / "tree")
    assert all((m.uid, m.uname, m.mtime) == (0, "", 0) for m in members)
    names = [m.name for m in members]
    assert "proc/cpuinfo" in names and not any(name.startswith("/") or ".." in name for name in names)
    here, there = probe(Host()), probe(Host(str(tmp_path / "tree")))
    assert there.cpu == here.cpu
    assert (there.topology, there.limits.cgroup) == (here.topology, here.limits.cgroup)
    assert budget(there).threads == budget(here).threads
    host = os.uname().nodename
    for member in members:
        text = (tmp_path / "tree" / member.name).read_bytes().decode("utf-8", "replace")
        assert len(host) < 4 or host not in text + member.name
        assert "serial" not in text.lower().replace(" serialize", "")  # a flag of newer processors


def test_a_bundle_overwrites_nothing(caro: Caro, variables: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "there.tar"
    target.write_text("precious")
    result = caro("doctor", f"--bundle={target}", variables=variables)
    assert result.status == 2
    assert target.read_text() == "precious"
    assert caro("doctor", "--bundle", "/proc/nowhere/x.tar", variables=variables).status == 1


@pytest.mark.parametrize(
    "args", [("--why",), ("--why", "zzz"), ("--bundle",), ("--tune", "--why", "model"), ("--", "words")]
)
def test_what_makes_no_sense_is_a_usage_error(caro: Caro, args: tuple[str, ...]) -> None:
    result = caro("doctor", *args)
    assert (result.status, result.out) == (2, "")


def test_english_that_begins_with_doctor_stays_a_request(caro: Caro) -> None:
    assert caro("--output=json", "doctor the log files").object["query"] == "doctor the log files"
    assert caro("doctor", "the", "log", "--output=json").object["query"] == "doctor the log"


def test_its_own_help_names_its_options_and_its_statuses(caro: Caro) -> None:
    result = caro("doctor", "--help")
    assert (result.status, result.out) == (0, help_text("doctor"))
    lines = result.out.splitlines()
    assert len(lines) <= 24 and max(map(len, lines)) <= 80
    for said in ("--tune", "--why", "--bundle", "--verbose", *WHY, "1 one did"):
        assert said in result.out


def test_the_cross_checks_are_told_where_installed(caro: Caro, variables: dict[str, str]) -> None:
    out = caro("doctor", "--verbose", variables=variables).out
    assert "py-cpuinfo" in out and "psutil" in out
    assert "py-cpuinfo" not in caro("doctor", variables=variables).out
