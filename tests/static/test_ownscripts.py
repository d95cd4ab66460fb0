"""Scripts and services of the project are known by their names where nothing else explains the request."""

from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

FILES = {
    "scripts/deploy.sh": "echo\n",
    "scripts/seed.py": "print()\n",
    "scripts/twice.sh": "echo\n",
    "bin/twice.sh": "echo\n",
    "docker-compose.yml": "services:\n  api:\n    build: .\n  worker:\n    build: .\n",
    "package.json": '{"name": "a", "dependencies": {"express": "1"}}',
}


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("run the deploy script", "bash scripts/deploy.sh"),
        ("please execute the seed script with python", "python3 scripts/seed.py"),
        ("run the twice script", None),  # which of the two?
        ("run the missing script", None),
        ("run the deploy script on host web1", None),
        ("follow the worker logs", "docker compose logs -f worker"),
        ("rebuild the api image", "docker compose build api"),
        ("follow the mailer logs", "journalctl -u mailer -f"),
        ("clean install of node dependencies", "npm ci"),
        ("tag the image shop as shop:1.2 and push it", "docker tag shop shop:1.2 && docker push shop:1.2"),
        ("install express and save it", None),
    ],
)
def test_names_of_the_project_are_known(query: str, command: str | None, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) == command
