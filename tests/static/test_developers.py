"""Requests of developers about git, containers, clusters and their other tools, and what each must give."""

from __future__ import annotations

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("who last changed line by line app.py", "git blame app.py"),
        ("show statistics for commit 3f2a9bc", "git show --stat 3f2a9bc"),
        ("export branch dev to dev.zip", "git archive --output=dev.zip dev"),
        ("export the current branch to release.zip", "git archive --output=release.zip HEAD"),
        ("squash the last 3 commits", "git rebase -i HEAD~3"),
        (
            "combine the last 4 commits into one commit with message 'foo'",
            "git reset --soft HEAD~4 && git commit -m foo",
        ),
        (
            "run git pull in every subdirectory",
            "find . -mindepth 2 -name .git -type d -prune -execdir git pull \\;",
        ),
        (
            "delete every remote-tracking branch that no longer exists on origin",
            "git remote prune origin",
        ),
    ],
)
def test_git_is_asked_in_many_words(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "export the branch to release.zip",
        "create a patch file for each commit between v1.0 and HEAD into the folder patches",
    ],
)
def test_what_would_lose_a_place_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("get the value of the name field in package.json", "jq -r .name package.json"),
        ("get the name field in config.json", "jq -r .name config.json"),
        ("get the value of the field name in settings.json", "jq -r .name settings.json"),
        ("list the column names of data.csv", "head -n 1 data.csv | tr , '\\n'"),
        (
            "show the name column of data.csv",
            'awk -F, \'NR == 1 {for (i = 1; i <= NF; i++) if ($i == "name") c = i; next} '
            "{print $c}' data.csv",
        ),
    ],
)
def test_a_column_may_be_called_name(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    ["list the field names in data.json", "field names of config.yaml", "sort data.csv by the name column"],
)
def test_a_file_without_a_header_is_no_table(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "restart the deployment api in namespace dev and nothing else",
            "kubectl rollout restart deployment api -n dev",
        ),
        (
            "top 3 pods by cpu in all namespaces",
            "kubectl top pods -A --sort-by=cpu --no-headers | head -n 3",
        ),
        (
            "show the password from the kubernetes secret db in namespace prod",
            "kubectl get secret db -n prod -o jsonpath='{.data.password}' | base64 -d",
        ),
        (
            "create a deployment called web from the image nginx with 3 replicas",
            "kubectl create deployment web --image=nginx --replicas=3",
        ),
        (
            "copy /tmp/a.log from pod web-1 in namespace dev to here",
            "kubectl cp web-1:/tmp/a.log a.log -n dev",
        ),
        (
            "get https://api.example.com/me with the token in $API_TOKEN",
            'curl -H "Authorization: Bearer $API_TOKEN" https://api.example.com/me',
        ),
    ],
)
def test_clusters_and_apis_keep_every_condition(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("count the rows of users table in app.db", "sqlite3 app.db 'SELECT count(*) FROM users'"),
        (
            "how many rows does the table orders in app.db have",
            "sqlite3 app.db 'SELECT count(*) FROM orders'",
        ),
        (
            "show the rows of table users in app.db where age is over 30",
            "sqlite3 app.db 'SELECT * FROM users WHERE age > 30'",
        ),
        ("show the first 2 rows of table order in a.db", "sqlite3 a.db 'SELECT * FROM \"order\" LIMIT 2'"),
        (
            "export table items of app.db to items.tsv with a header",
            "sqlite3 -header -tabs app.db 'SELECT * FROM items' > items.tsv",
        ),
        ("run the file init.sql in the postgres database shop", "psql -d shop -f init.sql"),
        (
            "dump the postgres database shop on host db.local to shop.sql",
            "pg_dump -h db.local shop > shop.sql",
        ),
    ],
)
def test_tables_are_called_what_they_hold(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "drop the table users in app.db",
        "print the last 10 rows of the table logs in app.db",
        "run init.sql in the database shop",
    ],
)
def test_a_statement_that_was_not_said_is_not_made_up(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "create a self-signed certificate for 30 days",
            "openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 30",
        ),
        ("fingerprint of ~/.ssh/id_rsa.pub", "ssh-keygen -lf ~/.ssh/id_rsa.pub"),
        ("print the public key of ~/.ssh/id_rsa.pub", "cat ~/.ssh/id_rsa.pub"),
        ("copy the key ~/.ssh/work.pub to bob@web1", "scp ~/.ssh/work.pub bob@web1:"),
        (
            "copy my public key ~/.ssh/work.pub to bob@web1",
            "ssh-copy-id -i ~/.ssh/work.pub bob@web1",
        ),
        ("generate an rsa key of 2048 bits with openssl", "openssl genrsa -out key.pem 2048"),
        (
            "create a certificate signing request for example.com with the key server.key",
            "openssl req -new -key server.key -out request.csr -subj /CN=example.com",
        ),
    ],
)
def test_keys_and_certificates_keep_what_was_said_of_them(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("create a venv called env with python3.11", "python3.11 -m venv env"),
        ("install django below 5 with pip", "python3 -m pip install 'django<5'"),
        ("build main.go for windows amd64", "GOOS=windows GOARCH=amd64 go build main.go"),
        ("compile main.cpp as c++20 with warnings", "g++ -std=c++20 -Wall main.cpp -o main"),
        ("compile main.c with optimization level 3", "gcc -O3 main.c -o main"),
        ("compile a.cpp and b.cpp into prog", "g++ a.cpp b.cpp -o prog"),
        (
            "run make with all cores, write the output to build.log and show it as well",
            'make -j"$(nproc)" 2>&1 | tee build.log',
        ),
        ("run make and save the output to build.log", "make > build.log 2>&1"),
    ],
)
def test_versions_targets_and_logs_of_builds_are_kept(query: str, command: str) -> None:
    assert ask(query) == command


def test_the_tests_of_another_program_are_none_of_pytest() -> None:
    assert ask("run make test and stop at the first failure") is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("resize image.jpg to a width of 800 pixels", "convert image.jpg -resize 800 image_resized.jpg"),
        ("resize photo.jpg to a height of 600 pixels", "convert photo.jpg -resize x600 photo_resized.jpg"),
        ("resize photo.jpg to 50%", "convert photo.jpg -resize 50% photo_resized.jpg"),
        (
            "merge audio.mp3 and video.mp4 into out.mp4",
            "ffmpeg -i video.mp4 -i audio.mp3 -map 0:v -map 1:a -c:v copy -shortest out.mp4",
        ),
        (
            "convert all png images in assets/ to webp with quality 80",
            'for f in assets/*.png; do convert "$f" -quality 80 "${f%.png}.webp"; done',
        ),
        ("merge a.txt and b.txt into c.txt", "cat a.txt b.txt > c.txt"),
        ("scale video.mp4 to 720p", "ffmpeg -i video.mp4 -vf scale=-2:720 video_720p.mp4"),
    ],
)
def test_films_and_pictures_are_no_text(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "concatenate a.mp4 and b.mp4",
        "combine a.jpg and b.jpg into c.jpg",
        "convert all png files in images to webp with quality 80",
        "make 300x300 thumbnails of the png files in thumbs/",
    ],
)
def test_what_would_lose_a_folder_or_a_film_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "list all containers with their name and status, sorted by name",
            "docker ps -a --format '{{.Names}} {{.Status}}' | sort",
        ),
        ("create a detached tmux session called build that runs make", "tmux new -d -s build make"),
        (
            "start a tmux session named logs in the background running 'tail -f app.log'",
            "tmux new -d -s logs 'tail -f app.log'",
        ),
        ("start a detached tmux session web", "tmux new -d -s web"),
    ],
)
def test_containers_are_sorted_and_sessions_run_what_they_shall(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "run tmux create detached session foo",
        "create a detached tmux session called build that runs make and show the log",
    ],
)
def test_a_session_runs_no_prose(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "from data.json take the items with status active and write their id and name as csv to a.csv",
            "jq -r '.[] | select(.status == \"active\") | [.id, .name] | @csv' data.json > a.csv",
        ),
        (
            "get the name of every object in data.json where age is over 30",
            "jq -r '.[] | select(.age > 30) | .name' data.json",
        ),
        (
            "sort the json array in people.json by age descending and print only the names",
            "jq -r 'sort_by(.age) | reverse | .[] | .name' people.json",
        ),
        ("sort people.json by age", "jq 'sort_by(.age)' people.json"),
        (
            "retry https://localhost:3000/health every 2 seconds until it answers with 200",
            "until [ \"$(curl -s -o /dev/null -w '%{http_code}' https://localhost:3000/health)\" = 200 ]; "
            "do sleep 2; done",
        ),
        (
            "call https://api.example.com/items?page=N for pages 1 to 10 and save each to page_N.json",
            "curl -s 'https://api.example.com/items?page=[1-10]' -o 'page_#1.json'",
        ),
        ("download https://example.com/a.zip as b.zip", "curl -L -o b.zip https://example.com/a.zip"),
    ],
)
def test_lists_of_objects_and_addresses_are_gone_through(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "from users.json print the emails of users older than 30",
        "download https://example.com/img_1.png through img_20.png",
        "delete the key password from config.json",
    ],
)
def test_a_key_or_a_range_is_not_guessed(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("how do I see which remote branch my branch tracks", "git branch -vv"),
        ("list remote branches with details", "git branch -r -vv"),
        ("which commit deleted the file src/legacy.py?", "git log --diff-filter=D -- src/legacy.py"),
        ("print the full hash of HEAD~3", "git rev-parse 'HEAD~3'"),
        ("save the docker image myapp to myapp.tar.gz", "docker save myapp | gzip > myapp.tar.gz"),
        ("describe the pod worker-5 in namespace jobs", "kubectl describe pod worker-5 -n jobs"),
        (
            "get the logs of all pods with label app=api from the last 10 minutes",
            "kubectl logs --since=10m -l app=api --tail=-1",
        ),
        ("run the script build from package.json with yarn", "yarn run build"),
        ("print the last element of the array tags in config.json", "jq -r '.tags[-1]' config.json"),
    ],
)
def test_more_that_developers_ask(query: str, command: str) -> None:
    assert ask(query) == command


def test_a_folder_called_like_a_tool_is_no_folder_of_another_name() -> None:
    assert ask("apply all yaml files in the folder k8s") is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("run make clean and make all", "make clean && make all"),
        ("make clean, make all and make install", "make clean && make all && make install"),
        ("make install", "make install"),
        ("make all files executable", "find . -type f -exec chmod +x {} +"),
        ("make build folder", "mkdir build"),
        ("compile main.c with warnings as errors", "gcc -Wall -Werror main.c -o main"),
        ("compile main.c and util.c", "gcc main.c util.c"),
        (
            "create a venv with python3.11 and install flask",
            "python3.11 -m venv .venv && .venv/bin/python3 -m pip install flask",
        ),
        ("merge a.pdf and b.pdf to c.pdf", "pdfunite a.pdf b.pdf c.pdf"),
    ],
)
def test_steps_are_those_that_were_said(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "add my ssh key to github",
        "create a tmux session and run htop",
        "stop the container web and show its logs",
        "make backup and restore",
        "make sure the folder build exists",
    ],
)
def test_a_step_that_would_go_elsewhere_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "list pods in namespace dev with their images",
            "kubectl get pods -n dev -o "
            "custom-columns='POD:.metadata.name,IMAGES:.spec.containers[*].image' --no-headers",
        ),
        (
            "which namespace is the pod web-1 in",
            "kubectl get pods -A --field-selector metadata.name=web-1",
        ),
        (
            "files changed most in the last 10 commits",
            "git log --format= --name-only -n 10 | sort | uniq -c | sort -rn",
        ),
        ("add the line foo to a.txt", "echo foo >> a.txt"),
    ],
)
def test_a_number_and_a_name_go_with_their_noun(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "convert a.json and b.json to csv",
        "change the password of my ssh key to secret",
        "add subtitles to movie.mp4",
    ],
)
def test_no_file_is_written_over_by_a_misread_one(query: str) -> None:
    assert ask(query) is None
