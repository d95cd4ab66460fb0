"""One's own safety rules: they tighten freely, never loosen a critical in silence, and faults end the run."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from caro.cli import settings
from caro.cli.environ import Environ
from caro.cli.run import run
from tests.cli.conftest import Result

RULE = """
[[rules]]
id = "no-prod"
level = "critical"
reason = "it changes production"
programs = ["kubectl", "helm"]
words = ["delete|apply|upgrade"]
without = ["--dry-run"]
paths = []
match = ["kubectl delete pod a", "sudo helm upgrade web ."]
no_match = ["kubectl get pods", "kubectl delete pod a --dry-run=client"]
"""
VAULT = """
[[rules]]
id = "vault"
level = "critical"
reason = "the vault is not to be touched"
effects = ["delete", "write", "move"]
paths = ["/srv/vault", "~/vault"]
match = ["rm /srv/vault/a", "cp a ~/vault/b", "cd /srv && rm -r vault", "rm -rf /srv/*"]
no_match = ["ls /srv/vault", "rm vault/a"]
"""
EXCEPTION = """
[[exceptions]]
rule = "git-reset"
level = "moderate"
reason = "this team resets all day"
programs = ["git"]
match = ["git reset --hard"]
"""


@pytest.fixture
def caro(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run caro; keyword arguments write files: `own`, `machine`, `config`, `more` (in safety.d)."""
    import io

    machine = tmp_path / "etc"
    monkeypatch.setattr(settings, "MACHINE_FILE", str(machine / "config.toml"))
    home = tmp_path / ".config" / "caro"

    def call(*args: str, stdin: bytes = b"", policy: str = "", **texts: str) -> Result:
        for kind, text in texts.items():
            path = {
                "own": home / "rules.toml",
                "config": home / "config.toml",
                "more": home / "safety.d" / "a.toml",
                "machine": machine / "rules.toml",
            }[kind]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        out, err = io.StringIO(), io.StringIO()
        variables = {"HOME": str(tmp_path), **({"CARO_SAFETY": policy} if policy else {})}
        status = run(args, Environ(io.BytesIO(stdin), out, err, variables))
        return Result(status, out.getvalue(), err.getvalue())

    return call


Caro = Callable[..., Result]


@pytest.mark.parametrize("where", ["own", "more", "machine"])
@pytest.mark.parametrize(
    "command", ["kubectl delete pod a", "cd x && sudo kubectl apply -f a", "sh -c 'helm upgrade a'"]
)
def test_a_rule_of_ones_own_blocks(caro: Caro, where: str, command: str) -> None:
    result = caro("check", "--", command, **{where: RULE})
    assert result.status == 3
    assert "it changes production" in result.out


def test_rules_may_stand_in_the_configuration_file(caro: Caro) -> None:
    text = "[safety]\npolicy = 'strict'\n" + RULE.replace("[[rules]]", "[[safety.rules]]")
    assert caro("check", "--", "kubectl delete pod a", config=text).status == 3
    assert caro("check", "--", "git reset --hard").status == 3


def test_a_rule_finds_commands_that_are_safe_otherwise(caro: Caro) -> None:
    rule = '[[rules]]\nid="no-ls"\nlevel="high"\nreason="no"\nprograms=["ls"]\nmatch=["ls a"]\n'
    result = caro("check", "--output=json", "--", "ls -la", own=rule)
    assert (result.object["risk"], [f["rule"] for f in result.object["findings"]]) == ("high", ["no-ls"])
    assert caro("check", "--output=json", "--", "cat a").object["findings"] == []


@pytest.mark.parametrize(
    "command", ["rm -rf /srv/vault", "rm -rf /srv", "mv ~/vault/a b", "echo a > ../../srv/../srv/vault/x"]
)
def test_a_rule_goes_by_the_path_that_is_acted_on(caro: Caro, command: str) -> None:
    blocked = caro("check", "--", command, own=VAULT)
    assert ("the vault" in blocked.out) is not command.startswith("echo")


def test_the_rule_counts_for_answers_and_batches_as_well(caro: Caro) -> None:
    rule = '[[rules]]\nid="no-ls"\nlevel="critical"\nreason="no"\nprograms=["ls"]\nmatch=["ls a"]\n'
    assert caro("--backend=static", "list all files including hidden ones", own=rule).status == 3
    result = caro("batch", "--backend=static", stdin=b"list all files including hidden ones\n")
    assert result.object["action"] == "block"


def test_an_exception_lowers_and_says_so(caro: Caro) -> None:
    value = caro("check", "--output=json", "--", "git reset --hard", own=EXCEPTION).object
    assert (value["risk"], value["action"]) == ("moderate", "confirm")
    finding = value["findings"][0]
    assert finding["rule"] == "git-reset"
    assert "lowered from high to moderate by" in finding["exception"]
    assert "rules.toml:2: this team resets all day" in finding["exception"]
    assert "this team resets all day" in caro("check", "--", "git reset --hard").out


def test_an_exception_covers_its_command_and_nothing_beside_it(caro: Caro) -> None:
    value = caro("check", "--output=json", "--", "git reset --hard && rm -rf /", own=EXCEPTION).object
    assert value["action"] == "block"
    assert caro("check", "--output=json", "--", "git clean -fdx", own=EXCEPTION).object["risk"] == "high"


def critical(extra: str = "") -> str:
    return (
        '[[exceptions]]\nrule="format-disk"\nlevel="moderate"\nreason="a test bench"\n'
        'programs=["mkfs.ext4"]\nwords=["/dev/loop7"]\nmatch=["mkfs.ext4 /dev/loop7"]\n' + extra
    )


def test_a_critical_one_is_lowered_by_the_machine_alone(caro: Caro) -> None:
    refused = caro("check", "--", "mkfs.ext4 /dev/loop7", own=critical())
    assert (refused.status, refused.out) == (4, "")
    assert "rules.toml:1: format-disk is critical" in refused.err


def test_the_machine_may_lower_a_critical_one_for_what_it_names(caro: Caro) -> None:
    result = caro("check", "--", "mkfs.ext4 /dev/loop7", machine=critical())
    assert result.status == 0
    assert "exception: format-disk" in result.out
    assert "a test bench" in result.out
    assert caro("check", "--", "mkfs.ext4 /dev/sda1").status == 3


SCRATCH = """
[[exceptions]]
rule = "delete-elsewhere"
level = "moderate"
reason = "scratch is made to be emptied"
programs = ["rm"]
paths = ["/srv/scratch"]
match = ["rm -rf /srv/scratch/a", "cd /srv && rm -rf scratch/a"]
no_match = ["rm -rf /srv/other"]
"""


@pytest.mark.parametrize(
    "command",
    [
        "rm -rf /srv/scratch /srv/data",
        "rm -rf /srv/scratch/../data",
        "rm -rf /srv/scratch/$x",
        "rm -rf /srv/scratchy",
        "rm -rf /srv/sc*",
        "cd /srv/scratch && rm -rf ../data",
        "mv /srv/scratch /srv/b; rm -rf /srv/b",
    ],
)
def test_an_exception_does_not_stretch(caro: Caro, command: str) -> None:
    allowed = caro("check", "--output=json", "--", "rm -rf /srv/scratch/a", own=SCRATCH).object
    assert allowed["risk"] == "moderate"
    value = caro("check", "--output=json", "--", command).object
    assert value["risk"] in ("high", "critical")
    assert not any("exception" in finding for finding in value["findings"])


@pytest.mark.parametrize(
    "command",
    ["mkfs.ext4 /dev/loop7 /dev/sda", "mkfs.ext4 /dev/loop7/../sda", "mkfs.ext4 /dev/sda /dev/loop7"],
)
def test_an_exception_names_all_that_is_acted_on(caro: Caro, command: str) -> None:
    assert caro("check", "--", command, machine=critical()).status == 3


def test_no_exception_reaches_what_deceives_the_reader(caro: Caro) -> None:
    text = '[[exceptions]]\nrule="deceiving-text"\nlevel="safe"\nreason="x"\nprograms=["*"]\n'
    assert caro("check", "--", "ls \u202e", machine=text).status == 4


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rules = [", "not TOML"),
        ("rules = 3", "rules"),
        ("[[rule]]\n", "unknown key 'rule'"),
        (RULE.replace("level", "levle"), "rules.toml:2: unknown field 'levle'; did you mean level"),
        (RULE.replace('"critical"', '"fatal"'), "rules.toml:2: level is 'fatal'"),
        (RULE.replace('level = "critical"', ""), "level is missing"),
        (RULE.replace('"no-prod"', '"delete-root"'), "the id delete-root is taken"),
        (RULE.replace('"no-prod"', '"a\\u001b[2J"'), "id"),
        (RULE + RULE, "rules.toml:13: the id no-prod is taken"),
        (RULE.replace('"kubectl delete pod a", ', '"kubectl get pods", '), "does not apply to its example"),
        (RULE.replace('"kubectl get pods"', '"kubectl delete x"'), "applies to its example"),
        (RULE.replace("match = [", "match = [] #"), "no example"),
        (RULE.replace('programs = ["kubectl", "helm"]', "programs = 3"), "programs has to be a list"),
        ('[[rules]]\nid="a"\nlevel="high"\nreason="b"\nmatch=["c"]', "what it applies to"),
        (VAULT.replace('"move"', '"burn"'), "unknown effect 'burn'"),
        (EXCEPTION.replace("git-reset", "git-rest"), "did you mean git-reset"),
        (EXCEPTION.replace('"moderate"', '"critical"'), "level is 'critical'"),
        (EXCEPTION.replace('"moderate"', '"high"'), "does not lower"),
        (EXCEPTION.replace('"git reset --hard"]', '"git status"]'), "does not apply to its example"),
        ('[[exceptions]]\nrule="git-reset"\nlevel="safe"\nreason="b"\neffects=["run"]', "not effects alone"),
        ("\udc80", "UTF-8"),
    ],
)  # fmt: skip
def test_a_faulty_file_ends_the_run_with_its_place(caro: Caro, text: str, said: str, tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "caro"
    folder.mkdir(parents=True)
    (folder / "rules.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    for args in (("check", "--", "ls"), ("--backend=static", "list files"), ("batch",)):
        result = caro(*args)
        assert (result.status, result.out) == (4, "")
        assert said in result.err
        assert str(folder) in result.err


def test_a_file_that_cannot_be_read_ends_the_run(caro: Caro, tmp_path: Path) -> None:
    (tmp_path / ".config" / "caro" / "rules.toml").mkdir(parents=True)
    assert caro("check", "--", "ls").status == 4


def test_without_files_one_look_at_each_folder_is_all(
    caro: Caro, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    real = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: looked.append(path) or real(path))
    assert settings.own_rules({"HOME": str(tmp_path)}) is None
    assert looked == [str(tmp_path / ".config" / "caro"), str(tmp_path / "etc")]


def test_list_shows_every_rule_with_its_source(caro: Caro) -> None:
    result = caro("safety", "list", own=RULE + EXCEPTION)
    assert result.status == 0
    lines = result.out.splitlines()
    assert "critical delete-root: it deletes the whole system" in lines
    assert any(line.startswith("critical no-prod: it changes production (") for line in lines)
    assert any(line.startswith("exception to git-reset: moderate: this team") for line in lines)
    value = caro("safety", "list", "--output=json").object
    assert {"rule": "no-prod", "level": "critical"}.items() <= next(
        row for row in value["rules"] if row["rule"] == "no-prod"
    ).items()
    assert value["exceptions"][0]["rule"] == "git-reset"


def test_test_tries_all_examples(caro: Caro) -> None:
    result = caro("safety", "test", own=RULE)
    assert (result.status, result.out.rpartition(" examples, ")[2]) == (0, "0 of them fail\n")
    broken = caro("safety", "test", own=RULE.replace('"kubectl get pods"', '"kubectl delete x"'))
    assert broken.status == 1
    assert "applies to its example" in broken.out


@pytest.mark.parametrize("words", [[], ["explain"], ["list", "x"], ["explain", "ls", "-la"]])
def test_safety_without_sense_is_a_usage_error(caro: Caro, words: list[str]) -> None:
    assert caro("safety", *words).status == 2
