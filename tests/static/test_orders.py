"""Orders whose words have another, likelier sense: each was once answered by that one."""

from __future__ import annotations

from pathlib import Path

import pytest

from caro.backends.static import StaticBackend, placeholder
from caro.domain import Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("make all files in ./site 644, files only", "find ./site -type f -exec chmod 644 {} +"),
        ("make 644 empty files", "touch file{1..644}"),
        ('insert a line "#!/bin/bash" at the top of run.sh', "sed -i '1i #!/bin/bash' run.sh"),
        ("append a.txt to b.txt", "cat a.txt >> b.txt"),
        ("list git tags sorted newest first", "git tag --sort=-creatordate"),
        ("list git tags sorted by name", "git tag"),
        ("replace every tab in notes.txt with 4 spaces", "sed -i 's/\\t/    /g' notes.txt"),
        ("convert tabs to 4 spaces in notes.txt", "expand -t 4 notes.txt"),
        (
            "replace foo with bar in every .py recursively",
            "find . -type f -name '*.py' -exec sed -i 's/foo/bar/g' {} +",
        ),
        ("which lines of b.txt are missing from a.txt", "grep -vxFf a.txt b.txt"),
        ("copy a.txt to each top-level directory", 'for d in */; do cp a.txt "$d"; done'),
        ("gzip every file in the folder logs", "find logs -type f -exec gzip {} +"),
        ("create a virtual environment for Python 3.12 with uv", "uv venv --python 3.12"),
        ("grep foo without .o files and *.swp, with line numbers", None),
        ('which .txt files mention "report" but not "TODO"', None),
        ("list the files under /srv that contain BEGIN, ignoring binary files", None),
        ("count pods of namespace jobs with status.phase=Succeeded", None),
        ("archive all subdirectories separately as NAME.tar.gz", None),
        ("free port 8080", "kill $(lsof -t -iTCP:8080 -sTCP:LISTEN)"),
    ],
)
def test_the_sense_that_is_meant_is_taken(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "move all mp4 files from ~/Downloads to /media/videos without overwriting anything",
        "copy all pdfs to /mnt/usb without overwriting existing files",
        "copy a.txt to b.txt, never overwriting",
    ],
)
def test_what_is_not_to_be_overwritten_is_spared(query: str) -> None:
    command = ask(query)
    assert command is None or " -n " in command


@pytest.mark.parametrize(
    "query", ["prepend a.txt to b.txt", "list files with spaces", "delete logs without overwriting"]
)
def test_what_would_lose_a_word_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tar up /etc into /backup/etc-<today's date>.tar.gz", "<today's date>"),
        ("copy a.txt to /srv/<user>/", "<user>"),
        ("remove all <br> tags", ""),
        ("numbers < 10 and > 5", ""),
        ("files <10 MB", ""),
        ("replace <b>x</b> with y", ""),
    ],
)
def test_a_place_left_open_in_a_name_is_found(query: str, found: str) -> None:
    assert placeholder(query) == found


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def here(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(cwd=".")), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "the 10 most frequent client IPs in access.log that got a 404",
            "awk '$9 == 404 {print $1}' access.log | sort | uniq -c | sort -rn | head -n 10",
        ),
        ("requests per hour in access.log", "awk '{print substr($4, 14, 2)}' access.log | sort | uniq -c"),
        (
            "total bytes per ip from access.log, top 10",
            "awk '{s[$1] += $10} END {for (k in s) print s[k], k}' access.log | sort -rn | head -n 10",
        ),
        (
            "how many POST requests per path in access.log",
            'awk \'$6 == "\\"POST" {print $7}\' access.log | sort | uniq -c | sort -rn',
        ),
        ("show access.log", "cat access.log"),
        (
            "the IPs that got a 401 in access.log, no duplicates",
            "awk '$9 == 401 {print $1}' access.log | sort -u",
        ),
    ],
)
def test_the_log_of_a_web_server_is_known_by_its_name(empty: Path, query: str, command: str) -> None:
    assert here(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "max value in column 5 for every category in column 2 of stats.csv",
            "awk -F, '{if (!($2 in m) || $5 > m[$2]) m[$2] = $5} END {for (k in m) print k, m[k]}' stats.csv",
        ),
        (
            "sum the amount (col 3) per customer (col 1) in orders.csv, skip header, by total descending",
            "awk -F, 'NR > 1 {s[$1] += $3} END {for (k in s) print s[k], k}' orders.csv | sort -rn",
        ),
        (
            "rows of a.csv where the region (col 2) is EU and the amount (col 4) exceeds 9, header included",
            "awk -F, 'NR == 1 || ($2 == \"EU\" && $4 > 9)' a.csv",
        ),
        ("sum the amounts per region in orders.csv", None),
        ("delete column 2 of data.csv", "cut -d, --complement -f2 data.csv"),
    ],
)
def test_columns_by_number_need_no_look_at_the_table(empty: Path, query: str, command: str | None) -> None:
    assert here(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("list usernames with uid of 1000 or more", "awk -F: '$3 >= 1000 {print $1}' /etc/passwd"),
        ("show all accounts with uid 0", "awk -F: '$3 == 0 {print $1}' /etc/passwd"),
        (
            "print users from /etc/passwd whose shell is /bin/bash",
            "awk -F: '$7 == \"/bin/bash\" {print $1}' /etc/passwd",
        ),
        ("list users whose login shell is bash", "grep '/bash$' /etc/passwd | cut -d: -f1"),
        ("what is my uid", "id -u"),
        ("go to my home directory", "cd ~"),
    ],
)
def test_accounts_are_asked_for_without_naming_their_file(query: str, command: str) -> None:
    assert here(query) == command


NUMBERS = "$4 == $4 + 0"
BOTH = '$4 == $4 + 0 {if (min == "" || $4 < min) min = $4; if (max == "" || $4 > max) max = $4}'
DIRTY = (
    "find {} -name .git -type d -prune | while read -r repo; do "
    '[ -z "$(git -C "${{repo%/.git}}" status --porcelain)" ] || echo "${{repo%/.git}}"; done'
)


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "create backup.tar.gz from /srv/app, excluding log files and the folder tmp",
            "tar -czf backup.tar.gz --exclude='*.log' --exclude=tmp /srv/app",
        ),
        (
            "sync a.txt to bob@web1:/srv and delete it here",
            "rsync -avz --remove-source-files a.txt bob@web1:/srv",
        ),
        ("sync bob@web1:/srv to data here", "rsync -avz bob@web1:/srv data"),
        ("copy a.txt to b.txt and keep a backup", "cp -b a.txt b.txt"),
        ("replace a with b on the lines from 3 to 9 in x.txt", "sed -i '3,9s/a/b/g' x.txt"),
        ("replace a with b on lines 3 to 9 in x.txt", "sed -i '3,9s/a/b/g' x.txt"),
        ("replace a by b in x.txt", "sed -i 's/a/b/g' x.txt"),
        ("commit all uncommitted changes", "git commit -a"),
        ("commit uncommitted changes", "git commit -a"),
        ("packages not installed manually", "apt-mark showauto"),
        ("packages that were not installed by hand", "apt-mark showauto"),
        ("automatically installed packages", "apt-mark showauto"),
        ("packages installed manually", "apt-mark showmanual"),
        ("which repos in ~/code have changes not committed", DIRTY.format("~/code")),
        ("which repos in ~/code have uncommitted changes", DIRTY.format("~/code")),
        ("show outdated node dependencies", "npm outdated"),
        ("outdated node packages", "npm outdated"),
        (
            "start all containers of the image nginx",
            "docker ps -aq --filter ancestor=nginx | xargs -r docker start",
        ),
        (
            "restart each container of the image redis:7",
            "docker ps -q --filter ancestor=redis:7 | xargs -r docker restart",
        ),
        ("start a container of the image nginx", "docker run nginx"),
        ("who added lines to app.py", "git blame app.py"),
        ("lines added to app.py", "tail -f app.py"),
        ("packages that will be upgraded", "apt list --upgradable"),
        ("which packages would be upgraded", "apt list --upgradable"),
        ("time ls", "time ls"),
        ("time the command ls", "time ls"),
        ("time ls -l /tmp", "time ls -l /tmp"),
        ("time", "date"),
        (
            "minimum and maximum of column 4 in data.csv",
            f"awk -F, '{BOTH} END {{print min, max}}' data.csv",
        ),
        (
            "min and max of column 4 in data.csv",
            f"awk -F, '{BOTH} END {{print min, max}}' data.csv",
        ),
        (
            "maximum of column 4 in a.csv",
            f"awk -F, '{NUMBERS} && (m == \"\" || $4 > m) {{m = $4}} END {{print m}}' a.csv",
        ),
        (
            "the minimum of column 4 in a.csv",
            f"awk -F, '{NUMBERS} && (m == \"\" || $4 < m) {{m = $4}} END {{print m}}' a.csv",
        ),
        ("gzip -k all json files", "gzip -k *.json"),
        ("xz --keep all csv files", "xz -k *.csv"),
        (
            "how many megabytes do all pdfs take up",
            "find . -type f -name '*.pdf' -exec du -cm {} + | tail -n 1",
        ),
        ("how many kilobytes does src use", "du -sk src"),
        ("previous logs of pod web-1 in namespace shop", "kubectl logs --previous web-1 -n shop"),
        ("logs of pod web-1 in namespace shop", "kubectl logs web-1 -n shop"),
    ],
)
def test_a_word_that_turns_the_sense_is_heeded(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ("zip src excluding log files", "/log/"),
        ("rsync data to bob@web1:/srv and then delete the local copy", "--delete"),
        ("sync ~/photos to bob@web1:/srv and delete it here", "--delete"),
        ("copy a.txt from bob@web1:/srv to data", "bob@web1:/srv data"),
        ("commit all uncommitted changes in all repositories", "git commit"),
        ("commit all changes in every repo", "git commit"),
        ("find dirty git repos in projects", "git grep"),
        ("new files in ~/Downloads", "touch"),
        ("start the containers of the image nginx", "docker run"),
        ("who changed app.py", "stat"),
        ("packages that will be upgraded today", "zgrep"),
        ("which packages were installed as dependencies", "--installed"),
        ("restart pods with the most restarts", "kubectl get"),
        ("time the command with the most output", "date"),
        ("lines in app.log hiding error messages", "grep -i error"),
        ("replace a tab with a space in x.txt", "s/tab/"),
        ("how many bytes do all pdf files use", "wc -l"),
    ],
)
def test_the_likelier_sense_is_not_given_for_the_one_that_is_meant(query: str, wrong: str) -> None:
    assert wrong not in (ask(query) or "")


def test_what_is_kept_is_not_copied_though_a_folder_is_called_so(empty: Path) -> None:
    for name in ("data", "dst", "backup"):
        (empty / name).mkdir()
    (empty / "a.txt").touch()
    assert here("copy a.txt to dst and keep a backup") == "cp -b a.txt dst"
    assert " backup" not in (here("copy data to dst and keep a backup") or "")


def test_what_is_packed_is_told_from_what_stays_out(empty: Path) -> None:
    for name in ("src", "docs", "tmp"):
        (empty / name).mkdir()
    packed = here("create src.tar.gz from src and docs without the folder tmp")
    assert packed == "tar -czf src.tar.gz --exclude=tmp src docs"


def test_a_folder_whose_name_is_a_word_is_searched_for_repositories(empty: Path) -> None:
    (empty / "projects").mkdir()
    assert here("find dirty git repos in projects") == DIRTY.format("projects")


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("make an xz compressed tarball of the src folder", "tar -cJf src.tar.xz src"),
        ("list all tags, highest version first", "git tag --sort=-v:refname"),
        (
            "tar up /etc excluding *.bak files, put today's date in the archive name",
            "tar -czf \"etc-$(date +%F).tar.gz\" --exclude='*.bak' /etc",
        ),
        (
            "how many established connections are there to local port 443",
            "ss -Htn state established 'sport = :443' | wc -l",
        ),
        ("skip the header line of data.csv and print everything else", None),
        ("compare the files in site.tar.gz with /var/www and print the files that are only on disk", None),
    ],
)
def test_a_clause_behind_the_order_belongs_to_it(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("how do I see which commit introduced parse_args", "git log --oneline -S parse_args"),
        ("tar the photos folder excluding raw", "tar -czf photos.tar.gz --exclude=raw photos"),
        ("which process has the file /var/log/syslog open", "lsof /var/log/syslog"),
        ("who has a.db open", "lsof a.db"),
        ("tar the photos folder", "tar -czf photos.tar.gz photos"),
        ("rename a.txt to b.txt without overwriting", "mv -n a.txt b.txt"),
        ("rename a.txt to b.txt unless b.txt exists", "mv -n a.txt b.txt"),
        ("rename a.txt to b.txt if c.txt does not exist", None),
    ],
)
def test_a_way_to_say_it_changes_nothing(query: str, command: str | None) -> None:
    assert ask(query) == command


def test_ordinals_may_share_the_word_column() -> None:
    asked = Request(
        "third and fifth column of data.tsv for rows where column 2 is greater than 100", Environment()
    )
    found = StaticBackend().suggest(asked, 1e18)
    assert isinstance(found, Suggestion)
    assert found.command == "awk -F'\\t' '$2 > 100 {print $3, $5}' data.tsv"
