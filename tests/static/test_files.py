"""Filters and actions on files combine freely, each combination giving exactly one right command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion

if TYPE_CHECKING:
    from caro.domain import Dialect

BACKEND = StaticBackend()


def ask(query: str, dialect: Dialect = "gnu") -> str | None:
    environment = Environment(
        platform="macos" if dialect == "bsd" else "linux", dialect=dialect, may_look=False
    )
    found = BACKEND.suggest(Request(query, environment), 1e18)
    return found.command if isinstance(found, Suggestion) else None


COMMANDS = [
    ("find files", "find . -type f"),
    ("find all files", "find . -type f"),
    ("list files", "ls"),
    ("list all files", "ls -a"),
    ("find directories", "find . -mindepth 1 -type d"),
    ("find all symlinks", "find . -type l"),
    ("find files and directories", "find ."),
    ("find python files", "find . -type f -name '*.py'"),
    ("find .log files", "find . -type f -name '*.log'"),
    ("find files with extension csv", "find . -type f -name '*.csv'"),
    ("find jpg and png files", "find . -type f \\( -name '*.jpg' -o -name '*.png' \\)"),
    ("find files named notes.txt", "find . -type f -name notes.txt"),
    ("find files named 'my notes.txt'", "find . -type f -name 'my notes.txt'"),
    ("find files matching *.bak", "find . -type f -name '*.bak'"),
    ("find files starting with test", "find . -type f -name 'test*'"),
    ("find files starting with a or b", "find . -type f \\( -name 'a*' -o -name 'b*' \\)"),
    ("find files starting with a and ending with z", "find . -type f -name 'a*' -name '*z'"),
    ("find files named a.txt, b.txt or c", "find . -type f \\( -name a.txt -o -name b.txt -o -name c \\)"),
    ("delete txt files starting with old", "find . -type f -name '*.txt' -name 'old*' -delete"),
    ("move txt files starting with old to docs", "mv old*.txt docs/"),
    (
        "find files except in docs, src and *.log files",
        "find . -type f -not -path '*/docs/*' -not -path '*/src/*' ! -name '*.log'",
    ),
    (
        "find files except node_modules and hidden ones",
        "find . -type f -not -path '*/node_modules/*' ! -path '*/.*'",
    ),
    ("what is the oldest log", "find . -type f -name '*.log' -printf '%T+\\t%p\\n' | sort | head -n 1"),
    ("sha256 of every jpg file", "find . -type f -name '*.jpg' -exec sha256sum {} +"),
    ("md5 checksums of all files in docs", "find docs -type f -exec md5sum {} +"),
    ("find files ending with _old", "find . -type f -name '*_old'"),
    ("find files with report in their name", "find . -type f -name '*report*'"),
    ("find files not named notes.txt", "find . -type f ! -name notes.txt"),
    ("find files without an extension", "find . -type f ! -name '*.*'"),
    ("find files larger than 10 MB", "find . -type f -size +10M"),
    ("find files larger than 1.5 GB", "find . -type f -size +1536M"),
    ("find files of at least 10 MB", "find . -type f -size +10485759c"),
    ("find files smaller than 10 MB", "find . -type f -size -10240k"),
    ("find files smaller than 10 bytes", "find . -type f -size -10c"),
    ("find files of at most 10 MB", "find . -type f -size -10485761c"),
    ("find files between 1 MB and 5 MB", "find . -type f -size +1048575c -size -5242881c"),
    ("find files from 100 to 200 KB", "find . -type f -size +102399c -size -204801c"),
    ("find files of size 4 kB", "find . -type f -size 4096c"),
    ("find files over half a gigabyte", "find . -type f -size +512M"),
    ("find empty files", "find . -type f -empty"),
    ("find files that are not empty", "find . -type f ! -empty"),
    ("find empty directories", "find . -mindepth 1 -type d -empty"),
    ("find files modified in the last 2 days", "find . -type f -mtime -2"),
    ("find files modified in the last hour", "find . -type f -mmin -60"),
    ("find files older than a week", "find . -type f -mtime +7"),
    ("find files older than 1 day", "find . -type f -mmin +1440"),
    ("find files older than 90 minutes", "find . -type f -mmin +90"),
    ("find files modified today", "find . -type f -daystart -mtime 0"),
    ("find files modified yesterday", "find . -type f -daystart -mtime 1"),
    ("find files modified since yesterday", "find . -type f -daystart -mtime -2"),
    ("find files accessed in the last 3 days", "find . -type f -atime -3"),
    ("find files not accessed in the last 30 days", "find . -type f -atime +30"),
    ("find files not modified since last month", "find . -type f -mtime +30"),
    ("find files modified this week", "find . -type f -mtime -7"),
    ("find files modified since 2024-01-01", "find . -type f -newermt 2024-01-01"),
    ("find files modified before 2024-01-01", "find . -type f ! -newermt 2024-01-01"),
    ("find files modified on 2024-01-15", "find . -type f -newermt 2024-01-15 ! -newermt 2024-01-16"),
    (
        "find files modified between 2024-01-01 and 2024-01-31",
        "find . -type f -newermt 2024-01-01 ! -newermt 2024-02-01",
    ),
    ("find files newer than a.txt", "find . -type f -newer a.txt"),
    ("mv every .txt here into archive/", "mv *.txt archive/"),
    ("are there any exe files in src", "find src -type f -name '*.exe'"),
    ("which pdf is the largest", "find . -type f -name '*.pdf' -printf '%s\\t%p\\n' | sort -nr | head -n 1"),
    ("clear out all tmp files older than a week", "find . -type f -name '*.tmp' -mtime +7 -delete"),
    ("remove backup files ending in ~", "find . -type f -name '*~' -delete"),
    ("list links here", "find . -type l"),
    ("list every .DS_Store in this tree", "find . -name .DS_Store"),
    ("copy every mp3 below songs to inbox", "find songs -type f -name '*.mp3' -exec cp -t inbox/ {} +"),
    ("is there an unpaid.txt somewhere?", "find . -name unpaid.txt"),
    ("any flac files in here?", "find . -type f -name '*.flac'"),
    ("find files with a (1) in their name", "find . -type f -name '*(1)*'"),
    ("folders in here with their sizes, biggest last", "du -sh */ | sort -h"),
    ("list the files in book in natural order", "ls -v book"),
    ("delete every __pycache__ directory here", "find . -type d -name __pycache__ -prune -exec rm -r {} +"),
    ("copy everything except node_modules to /tmp/x", "rsync -a --exclude=node_modules ./ /tmp/x/"),
    (
        "how much space do the zip and iso files in src take together",
        "find src -type f \\( -name '*.zip' -o -name '*.iso' \\) -exec du -ch {} + | tail -n 1",
    ),
    (
        "tar up every file changed in the last 2 days",
        "find . -type f -mtime -2 ! -name archive.tar.gz -print0 | tar -czf archive.tar.gz --null -T -",
    ),
    ("find files with setuid or setgid", "find . -type f -perm /6000"),
    ("anything setuid or setgid? files only", "find . -type f -perm /6000"),
    ("octal permissions of everything in htdocs", "find htdocs -printf '%m %p\\n'"),
    (
        "strip the execute bit from png files in htdocs",
        "find htdocs -type f -name '*.png' -exec chmod a-x {} +",
    ),
    (
        "make the shell scripts in bin executable for their owner only",
        "find bin -type f -name '*.sh' -exec chmod u+x,go-x {} +",
    ),
    ("find files older than a.txt", "find . -type f ! -newer a.txt"),
    ("find files owned by alice", "find . -type f -user alice"),
    ("find files belonging to root", "find . -type f -user root"),
    ("find files not owned by alice", "find . -type f ! -user alice"),
    ("find files of group staff", "find . -type f -group staff"),
    ("find files with permission 644", "find . -type f -perm 644"),
    ("find files with permissions u+x", "find . -type f -perm -u+x"),
    ("find world writable files", "find . -type f -perm -o=w"),
    ("find setuid files", "find . -type f -perm -4000"),
    ("find executable files", "find . -type f -executable"),
    ("find files that are not executable", "find . -type f ! -executable"),
    ("find hidden files", "find . -type f -name '.*'"),
    ("find broken symlinks", "find . -type l -xtype l"),
    ("find files in src", "find src -type f"),
    ("find files in src/ and lib/", "find src/ lib/ -type f"),
    ("find files in the src folder", "find src -type f"),
    ("find files under ~/projects", "find ~/projects -type f"),
    ("find files in my home directory", "find ~ -type f"),
    ("find txt files in Downloads", "find ~/Downloads -type f -name '*.txt'"),
    ("find txt files one level up", "find .. -type f -name '*.txt'"),
    ("find files not in node_modules", "find . -type f -not -path '*/node_modules/*'"),
    ("find py files except in venv", "find . -type f -name '*.py' -not -path '*/venv/*'"),
    ("find files excluding *.min.js", "find . -type f ! -name '*.min.js'"),
    ("find log files but not debug.log", "find . -type f -name '*.log' ! -name debug.log"),
    ("find files at most 2 levels deep", "find . -maxdepth 2 -type f"),
    ("find files not in subdirectories", "find . -maxdepth 1 -type f"),
    ("find files containing TODO", "grep -rl TODO ."),
    ("find py files containing 'import os'", "grep -rl --include='*.py' 'import os' ."),
    ("find files not containing TODO", "grep -rL TODO ."),
    ("find py files containing TODO excluding venv", "grep -rl --include='*.py' --exclude-dir=venv TODO ."),
    ("find files larger than 1 MB containing error", "find . -type f -size +1M -exec grep -l error {} +"),
    ("find files containing a.b", "grep -rlF a.b ."),
    ("count files", "find . -type f | wc -l"),
    ("count all files in here", "find . -maxdepth 1 -type f | wc -l"),
    ("count files in src", "find src -maxdepth 1 -type f | wc -l"),
    ("how many python files are there", "find . -type f -name '*.py' | wc -l"),
    ("how many directories are in here", "find . -mindepth 1 -maxdepth 1 -type d | wc -l"),
    ("count txt files larger than 1 KB", "find . -type f -name '*.txt' -size +1k | wc -l"),
    ("count empty files", "find . -type f -empty | wc -l"),
    ("count files containing TODO", "grep -rl TODO . | wc -l"),
    ("count files by extension", "find . -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn"),
    ("total size of log files", "find . -type f -name '*.log' -exec du -ch {} + | tail -n 1"),
    ("total size of files larger than 1 MB", "find . -type f -size +1M -exec du -ch {} + | tail -n 1"),
    ("count lines in all python files", "find . -type f -name '*.py' -exec wc -l {} +"),
    ("list files by size", "ls -lhS"),
    ("list files by date", "ls -lt"),
    ("list files by size in reverse order", "ls -lhSr"),
    ("list files sorted by name descending", "ls -r"),
    ("list hidden files", "ls -d .[!.]*"),
    ("list all files including hidden ones", "ls -a"),
    ("list files with sizes", "ls -lh"),
    ("list files with details", "ls -l"),
    ("list directories", "ls -d */"),
    ("list directories by size", "du -sh */ | sort -rh"),
    ("list files one per line", "ls -1"),
    ("show the largest file", "find . -type f -printf '%s\\t%p\\n' | sort -nr | head -n 1"),
    ("show the 5 largest files", "find . -type f -printf '%s\\t%p\\n' | sort -nr | head -n 5"),
    ("show the 3 smallest files", "find . -type f -printf '%s\\t%p\\n' | sort -n | head -n 3"),
    ("show the 10 newest files", "find . -type f -printf '%T+\\t%p\\n' | sort -r | head -n 10"),
    ("show the oldest file", "find . -type f -printf '%T+\\t%p\\n' | sort | head -n 1"),
    ("show the newest file in src", "ls -tp src | grep -v / | head -n 1"),
    ("the 5 largest log files", "find . -type f -name '*.log' -printf '%s\\t%p\\n' | sort -nr | head -n 5"),
    ("5 biggest directories", "du -sh */ | sort -rh | head -n 5"),
    ("find txt files sorted by name", "find . -type f -name '*.txt' | sort"),
    ("find txt files sorted by size", "find . -type f -name '*.txt' -printf '%s\\t%p\\n' | sort -nr"),
    (
        "find files larger than 1 MB sorted by size",
        "find . -type f -size +1M -printf '%s\\t%p\\n' | sort -nr",
    ),
    ("find txt files with their sizes", "find . -type f -name '*.txt' -exec ls -lh {} +"),
    ("find txt files, names only", "find . -type f -name '*.txt' -printf '%f\\n'"),
    ("first 3 txt files", "find . -type f -name '*.txt' | head -n 3"),
    ("top 10 largest files in src", "find src -type f -printf '%s\\t%p\\n' | sort -nr | head -n 10"),
    ("delete empty files", "find . -type f -empty -delete"),
    ("delete empty directories", "find . -mindepth 1 -type d -empty -delete"),
    ("delete .tmp files", "find . -type f -name '*.tmp' -delete"),
    ("delete .tmp files in here", "find . -maxdepth 1 -type f -name '*.tmp' -delete"),
    ("delete .tmp files older than 7 days", "find . -type f -name '*.tmp' -mtime +7 -delete"),
    ("delete log files larger than 100 MB", "find . -type f -name '*.log' -size +100M -delete"),
    ("delete all files named core", "find . -type f -name core -delete"),
    ("delete tmp files except keep.tmp", "find . -type f -name '*.tmp' ! -name keep.tmp -delete"),
    ("delete all files older than 30 days in ~/Downloads", "find ~/Downloads -type f -mtime +30 -delete"),
    ("delete directories named build", "find . -type d -name build -prune -exec rm -r {} +"),
    ("delete files containing SECRET", "find . -type f -exec grep -q SECRET {} \\; -delete"),
    ("move txt files to docs/", "mv *.txt docs/"),
    ("move pdf files to ~/Documents", "mv *.pdf ~/Documents/"),
    ("copy py files to backup", "cp *.py backup/"),
    ("archive all txt files in texts.tar.gz", "tar -czf texts.tar.gz *.txt"),
    (
        "zip all log files older than 7 days into old.zip",
        "find . -type f -name '*.log' -mtime +7 -print | zip old.zip -@",
    ),
    ("make all .sh files executable", "find . -type f -name '*.sh' -exec chmod +x {} +"),
    (
        "chmod 644 all html files",
        "find . -type f \\( -iname '*.html' -o -iname '*.htm' \\) -exec chmod 644 {} +",
    ),
    ("change permissions of all directories to 755", "find . -type d -exec chmod 755 {} +"),
    ("find files larger than 10 MB and older than 30 days", "find . -type f -size +10M -mtime +30"),
    ("find .conf files in /etc modified this week", "find /etc -type f -name '*.conf' -mtime -7"),
    ("find files owned by root with permission 600 in /etc", "find /etc -type f -user root -perm 600"),
    ("find files on the whole system larger than 1 GB", "find / -type f -size +1G 2>/dev/null"),
    ("find setuid files on the whole system", "find / -type f -perm -4000 2>/dev/null"),
]
"""Request and command with the GNU tools."""

ELSEWHERE: list[tuple[Dialect, str, str]] = [
    ("bsd", "find files modified today", 'find . -type f -newermt "$(date +%F)"'),
    ("busybox", "find files modified today", "find . -type f -mtime -1"),
    (
        "bsd",
        "find files modified yesterday",
        'find . -type f -newermt "$(date -v-1d +%F)" ! -newermt "$(date +%F)"',
    ),
    ("busybox", "find files modified yesterday", "find . -type f -mtime 1"),
    ("bsd", "find files modified since yesterday", 'find . -type f -newermt "$(date -v-1d +%F)"'),
    ("busybox", "find files modified since yesterday", "find . -type f -mtime -2"),
    ("bsd", "find executable files", "find . -type f -perm +111"),
    ("busybox", "find executable files", "find . -type f -perm -u=x"),
    ("bsd", "find files that are not executable", "find . -type f ! -perm +111"),
    ("busybox", "find files that are not executable", "find . -type f ! -perm -u=x"),
    ("bsd", "find broken symlinks", "find . -type l ! -exec test -e {} \\; -print"),
    ("busybox", "find broken symlinks", "find . -type l ! -exec test -e {} \\; -print"),
    ("busybox", "find files containing TODO", "find . -type f -exec grep -l TODO {} +"),
    (
        "busybox",
        "find py files containing 'import os'",
        "find . -type f -name '*.py' -exec grep -l 'import os' {} +",
    ),
    ("busybox", "find files not containing TODO", "find . -type f -exec grep -L TODO {} +"),
    (
        "busybox",
        "find py files containing TODO excluding venv",
        "find . -type f -name '*.py' -not -path '*/venv/*' -exec grep -l TODO {} +",
    ),
    ("busybox", "find files containing a.b", "find . -type f -exec grep -lF a.b {} +"),
    ("busybox", "count files containing TODO", "find . -type f -exec grep -l TODO {} + | wc -l"),
    ("bsd", "show the largest file", "find . -type f -exec stat -f '%z %N' {} + | sort -nr | head -n 1"),
    ("busybox", "show the largest file", "find . -type f -exec stat -c '%s %n' {} + | sort -nr | head -n 1"),
    ("bsd", "show the 5 largest files", "find . -type f -exec stat -f '%z %N' {} + | sort -nr | head -n 5"),
    (
        "busybox",
        "show the 5 largest files",
        "find . -type f -exec stat -c '%s %n' {} + | sort -nr | head -n 5",
    ),
    ("bsd", "show the 3 smallest files", "find . -type f -exec stat -f '%z %N' {} + | sort -n | head -n 3"),
    (
        "busybox",
        "show the 3 smallest files",
        "find . -type f -exec stat -c '%s %n' {} + | sort -n | head -n 3",
    ),
    ("bsd", "show the 10 newest files", "find . -type f -exec stat -f '%m %N' {} + | sort -nr | head -n 10"),
    (
        "busybox",
        "show the 10 newest files",
        "find . -type f -exec stat -c '%Y %n' {} + | sort -nr | head -n 10",
    ),
    ("bsd", "show the oldest file", "find . -type f -exec stat -f '%m %N' {} + | sort -n | head -n 1"),
    ("busybox", "show the oldest file", "find . -type f -exec stat -c '%Y %n' {} + | sort -n | head -n 1"),
    (
        "bsd",
        "the 5 largest log files",
        "find . -type f -name '*.log' -exec stat -f '%z %N' {} + | sort -nr | head -n 5",
    ),
    (
        "busybox",
        "the 5 largest log files",
        "find . -type f -name '*.log' -exec stat -c '%s %n' {} + | sort -nr | head -n 5",
    ),
    (
        "bsd",
        "find txt files sorted by size",
        "find . -type f -name '*.txt' -exec stat -f '%z %N' {} + | sort -nr",
    ),
    (
        "busybox",
        "find txt files sorted by size",
        "find . -type f -name '*.txt' -exec stat -c '%s %n' {} + | sort -nr",
    ),
    (
        "bsd",
        "find files larger than 1 MB sorted by size",
        "find . -type f -size +1M -exec stat -f '%z %N' {} + | sort -nr",
    ),
    (
        "busybox",
        "find files larger than 1 MB sorted by size",
        "find . -type f -size +1M -exec stat -c '%s %n' {} + | sort -nr",
    ),
    ("bsd", "find txt files, names only", "find . -type f -name '*.txt' -exec basename {} \\;"),
    ("busybox", "find txt files, names only", "find . -type f -name '*.txt' -exec basename {} \\;"),
    (
        "bsd",
        "top 10 largest files in src",
        "find src -type f -exec stat -f '%z %N' {} + | sort -nr | head -n 10",
    ),
    (
        "busybox",
        "top 10 largest files in src",
        "find src -type f -exec stat -c '%s %n' {} + | sort -nr | head -n 10",
    ),
]
"""Dialect, request and command where the GNU one would not do."""


@pytest.mark.parametrize(("query", "command"), COMMANDS)
def test_filters_and_actions_give_exactly_this_command(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(("dialect", "query", "command"), ELSEWHERE)
def test_other_systems_get_a_command_of_their_own(dialect: Dialect, query: str, command: str) -> None:
    assert ask(query, dialect) == command


@pytest.mark.parametrize("dialect", ["bsd", "busybox"])
@pytest.mark.parametrize("query", [query for query, _ in COMMANDS])
def test_no_option_of_gnu_find_is_used_elsewhere(query: str, dialect: Dialect) -> None:
    command = ask(query, dialect)
    assert command is not None
    assert not {"-printf", "-executable", "-daystart", "-xtype", "--null"}.intersection(command.split())
    assert "mv -t" not in command
    assert "cp -t" not in command


@pytest.mark.parametrize(
    "query",
    [
        "delete files",
        "delete all directories",
        "move files",
        "find files larger than",
        "copy all txt files",
        "find files larger than 5 MB sorted by colour",
        "the 0 largest files",
        "delete the 5 largest files",
        "find files with permission 999",
    ],
)
def test_what_is_incomplete_or_contradicts_itself_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("word", "inside"),
    [
        ("'my report.txt'", "'my report.txt'"),
        ('"bob\'s.txt"', "'bob'\\''s.txt'"),
        ("'-rf'", "-rf"),
        ("'$(reboot)'", "'$(reboot)'"),
        ("'a;b'", "'a;b'"),
        ("'[x]'", "'[x]'"),
    ],
)
def test_names_are_quoted_for_the_shell(word: str, inside: str) -> None:
    command = ask(f"find files named {word}")
    assert command is not None
    assert command.endswith(f"-name {inside}")


def test_a_folder_that_begins_with_a_dash_is_no_option() -> None:
    assert ask("find files in '-x'") in (None, "find ./-x -type f")
