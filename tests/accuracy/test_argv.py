"""Commands that cannot run are compared by their words."""

from __future__ import annotations

import pytest

from benches.accuracy import argv

SAME = [
    ("docker logs -f --tail 100 web", "docker logs --tail=100 --follow web"),
    ("sudo apt-get install -y htop", "apt install htop"),
    ("ss -tulpn", "ss -n -l -t -u -p"),
    ("ps aux | head -n 5", "ps aux | head -5"),
    ("pip3 install -r requirements.txt", "python3 -m pip install --requirement requirements.txt"),
    ("curl -sSL -o a.zip https://x.example", "curl --output a.zip 'https://x.example'"),
    ("ping -c 4 host", "ping host -c 4"),
]
DIFFERENT = [
    ("docker ps", "docker ps -a"),
    ("scp a host:b", "scp host:b a"),
    ("ping -c 5 -i 2 host", "ping -c 2 -i 5 host"),
    ("kill 42", "kill -9 42"),
    ("ps aux | head -n 5", "ps aux ; head -n 5"),
    ("ls 'unclosed", "ls 'unclosed"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_order_and_spelling_of_flags_do_not_count(left: str, right: str) -> None:
    assert argv.same(left, right)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_other_words_places_or_numbers_count(left: str, right: str) -> None:
    assert not argv.same(left, right)


def test_patterns_see_single_spaces_and_no_sudo() -> None:
    assert argv.plain("  sudo -E  systemctl   restart nginx ; ") == "systemctl restart nginx"
