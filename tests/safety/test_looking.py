"""Forms of programs that change things in which they only look: no false alarm there, none missing beyond."""

from __future__ import annotations

import pytest

from benches.safety.caseset import load
from caro.domain import RISKS
from caro.safety import assess, explain
from caro.safety.forms import FORMS
from caro.safety.rules import RULES

ROWS = {id(form): form for forms in FORMS.values() for form in forms}.values()
LOOKING = [command for form in ROWS for command in form.match]
CHANGING = [command for form in ROWS for command in form.no_match]


@pytest.mark.parametrize("command", LOOKING)
def test_what_only_looks_is_safe(command: str) -> None:
    assert assess(command).findings == ()


@pytest.mark.parametrize("command", CHANGING)
def test_what_goes_beyond_a_form_is_not(command: str) -> None:
    assert assess(command).risk != "safe"


@pytest.mark.parametrize("form", ROWS, ids=lambda form: form.match[0])
def test_every_form_carries_both_kinds_of_example(form: object) -> None:
    assert form.match and form.no_match  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("command", "risk"),
    [
        ("wipefs $DISK", "critical"),
        ("sudo wipefs -a -p /dev/sda", "critical"),
        ("wipefs /dev/sda; wipefs -a /dev/sda", "critical"),
        ("nft list ruleset \\; flush ruleset", "critical"),
        ("ip netns exec web rm -rf /", "critical"),
        ("hdparm -I --security-erase secret /dev/sda", "critical"),
        ("sh -c 'sfdisk -d /dev/sda | sfdisk /dev/sdb'", "critical"),
        ("efibootmgr -v -b 1 -B", "critical"),
        ("crontab -l -r", "high"),
        ("docker rm ls", "moderate"),
        ("kubectl delete info", "high"),
        ("nmcli c d home", "moderate"),
        ("ip a d 10.0.0.2/24 dev eth0", "moderate"),
        ("git restore -SW a.txt", "moderate"),
    ],
)
def test_a_listing_hides_no_change(command: str, risk: str) -> None:
    assert RISKS.index(assess(command).risk) >= RISKS.index(risk)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "command",
    [
        "kubectl get pods -l app=x",
        "kubectl wait --for=condition=Ready pod -l app=x",
        "ip link",
        "ip -br a",
        "ip -s link show eth0 up",
        "nmcli dev",
        "git restore --staged :/",
        "sfdisk -d /dev/sda > parts.txt",
        "gsettings list-schemas",
    ],
)
def test_a_listing_is_left_alone(command: str) -> None:
    assert assess(command).risk == "safe"


def test_the_early_way_out_never_says_safe_where_the_rules_would_not() -> None:
    commands = {case.command for case in load()}
    commands.update(command for rule in RULES for command in (*rule.match, *rule.no_match))
    wrong = []
    for command in sorted(commands):
        if assess(command).risk == "safe":
            found, _ = explain(command)
            if found and found[0].risk != "moderate":
                wrong.append((command, found[0].rule))
    assert wrong == []
