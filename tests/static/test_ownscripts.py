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


LOOKED_AT = {
    "requirements.txt": "flask==3.0.0\n",
    "config.yaml": "server:\n  host: a\n  port: 80\nmode: dev\n",
    "docker-compose.yml": "services:\n  db:\n    image: postgres\n",
    "list.txt": "a\n",
    "wide.log": "2024-05-01 GET / 200\n2024-05-01 GET /a 200\n2024-05-02 GET /b 404\n",
}


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("remove flask", "python3 -m pip uninstall flask"),
        ("get mode from config.yaml", "sed -n 's/^[[:space:]]*mode[[:space:]]*:[[:space:]]*//p' config.yaml"),
        ("show the server section of config.yaml", None),  # its line holds no value
        ("restart db", "docker compose restart db"),
        ("which services are in docker-compose.yml", None),
        ("give me the content of list.txt", "cat list.txt"),
        ("show list.txt without the invalid ones", None),
        ("show the first 3 columns of wide.log", "awk '{print $1, $2, $3}' wide.log"),
        ("word count of list.txt, only the number", None),
    ],
)
def test_a_look_at_the_folder_settles_the_answer(query: str, command: str | None, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, LOOKED_AT)) == command
