"""Orders and questions about files, folders, links and rights: what each says has to be in the command."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("set all directories under /srv/www to 755", "find /srv/www -type d -exec chmod 755 {} +"),
        (
            "set all folders in src except .git to 755",
            "find src -type d -not -path '*/.git/*' ! -name .git -exec chmod 755 {} +",
        ),
        ("set files in /srv/www to 644", "find /srv/www -type f -exec chmod 644 {} +"),
        ("change every file in /srv/www to 644", "find /srv/www -type f -exec chmod 644 {} +"),
        ("set all sh files in bin to 755", "find bin -type f -name '*.sh' -exec chmod 755 {} +"),
        (
            "set every file in /srv/www to 644 but leave directories alone",
            "find /srv/www -type f -exec chmod 644 {} +",
        ),
        ("make all files in docs private", "find docs -type f -exec chmod 600 {} +"),
        ("set the sticky bit on all directories in /srv", "find /srv -type d -exec chmod +t {} +"),
        ("set setgid on every folder under /srv/shared", "find /srv/shared -type d -exec chmod g+s {} +"),
        ("set setgid on proj and every folder in it", "find proj -type d -exec chmod g+s {} +"),
    ],
)
def test_rights_of_many_are_not_set_on_their_folder(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "change the year in all files to 2020",
        "change all files in /srv from 2023 to 2024",
        "set all folders below /srv/www from old to new",
        "make all files and folders in docs private",
    ],
)
def test_what_is_no_mode_or_of_two_kinds_sets_none(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("find files in /srv that belong to no user", "find /srv -type f -nouser"),
        ("find orphaned files in /srv", "find /srv -type f -nouser"),
        ("find files in /data that belong to no group", "find /data -type f -nogroup"),
        ("find setuid binaries in /usr", "find /usr -type f -perm -4000"),
        ("list setuid programs in /usr", "find /usr -type f -perm -4000"),
        ("which files in /data have more than one hard link?", "find /data -type f -links +1"),
        (
            "count the python files under src, not counting tests",
            "find src -type f -name '*.py' -not -path '*/tests/*' | wc -l",
        ),
        ("find files over 1G in /var, not on other filesystems", "find /var -xdev -type f -size +1G"),
    ],
)
def test_what_files_are_like_is_looked_for(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "list symbolic links in /usr/local/bin along with their targets",
            "find /usr/local/bin -type l -printf '%p -> %l\\n'",
        ),
        (
            "show all symlinks in /opt and where they point to",
            "find /opt -type l -printf '%p -> %l\\n'",
        ),
        ("symlinks under /opt pointing into /tmp", "find /opt -type l -lname '/tmp/*'"),
        (
            "find links in /etc pointing to /dev/null",
            "find /etc -type l \\( -lname /dev/null -o -lname '/dev/null/*' \\)",
        ),
        ("create a symlink /opt/x pointing to /tmp/x", "ln -s /tmp/x /opt/x"),
    ],
)
def test_links_are_known_by_what_they_lead_to(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "find directories named node_modules and show their sizes",
            "find . -type d -name node_modules -prune -exec du -sh {} + | sort -rh",
        ),
        (
            "list folders not modified in 30 days with their size",
            "find . -mindepth 1 -type d -mtime +30 -exec du -sh {} \\; | sort -rh",
        ),
        (
            "the 20 biggest directories in /var, at most 2 levels deep, ignoring /var/lib/docker",
            "du -h --max-depth=2 --exclude=/var/lib/docker /var | sort -rh | head -n 20",
        ),
        ("how much space do the hidden files in my home take?", "du -ch ~/.[!.]* | tail -n 1"),
        ("find binaries in /usr/local", None),
    ],
)
def test_sizes_are_of_the_folders_asked_for(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "list files in folder a that are missing from folder b",
            "comm -23 <(cd a && find . -type f | sort) <(cd b && find . -type f | sort)",
        ),
        (
            "show files in /data/a that are not in /data/b",
            "comm -23 <(cd /data/a && find . -type f | sort) <(cd /data/b && find . -type f | sort)",
        ),
        ("find files in /var but not in /var/log", "find /var -type f -not -path '/var/log/*'"),
    ],
)
def test_two_folders_are_compared_and_one_below_is_left_out(query: str, command: str) -> None:
    assert ask(query) == command


def run(command: str, folder: Path) -> str:
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name, lines in (("a/x.txt", 1), ("a/y.py", 20), ("b/x.txt", 1), ("b/deep/er/z.py", 3), ("n.pdf", 1)):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("line\n" * lines)
    return tmp_path


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("list files in folder a that are missing from folder b", "./y.py\n"),
        ("what is the deepest folder", "3\t./b/deep/er\n"),
        ("list all directories that contain more than 1 file", "./a\n"),
        ("find py files with more than 10 lines", "20 ./a/y.py\n"),
        ("the largest file in every subfolder", "a/y.py\nb/deep/er/z.py\n"),
    ],
)
def test_folders_are_asked_for_what_they_hold(query: str, shown: str, tree: Path) -> None:
    command = ask(query)
    assert command is not None
    assert run(command, tree) == shown


def test_files_are_put_into_folders_by_their_endings(tree: Path) -> None:
    (tree / "m.tar.gz").write_text("")
    command = ask("sort the files here into folders by extension")
    assert command is not None
    run(f"{command}; true", tree)
    assert (tree / "pdf/n.pdf").exists()
    assert (tree / "gz/m.tar.gz").exists()
    assert (tree / "a/x.txt").exists()


def test_one_file_is_copied_into_each_folder(tree: Path) -> None:
    command = ask("copy n.pdf to every subdirectory")
    assert command is not None
    run(command, tree)
    assert (tree / "a/n.pdf").exists()
    assert (tree / "b/n.pdf").exists()


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "find files under /srv/www not owned by www-data or group writable",
            "find /srv/www -type f \\( ! -user www-data -o -perm -g=w \\)",
        ),
        (
            "delete files larger than 1G or older than a year in /tmp",
            "find /tmp -type f \\( -size +1G -o -mtime +365 \\) -delete",
        ),
        (
            "find log files in /var/log that are empty or older than 30 days",
            "find /var/log -type f -name '*.log' \\( -empty -o -mtime +30 \\)",
        ),
        (
            "find files larger than 10MB or smaller than 1k",
            "find . -type f \\( -size +10M -o -size -1024c \\)",
        ),
        ("find setuid or setgid files in /usr", "find /usr -type f -perm /6000"),
        ("find txt or md files", "find . -type f \\( -name '*.txt' -o -name '*.md' \\)"),
        ("files of 10 MB or larger", "find . -type f -size +10485759c"),
        ("find files accessed or modified in the last day", None),
        ("find files with mode 777 or 666", None),
        ("find txt files or files over 10MB", None),
        ("find symlinks or directories in /etc", None),
        ("find files named foo or bar in src", None),
        ("count files or folders in src", "find src -mindepth 1 -maxdepth 1 | wc -l"),
        (
            "find files changed yesterday or today inside book",
            "find book -type f \\( -daystart -mtime 1 -o -daystart -mtime 0 \\)",
        ),
        ("find files named core or larger than 1G", None),
    ],
)
def test_one_of_two_is_enough_where_or_stands_between(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "back up /etc into /backup with the date in the file name",
            'tar -czf "/backup/etc-$(date +%F).tar.gz" /etc',
        ),
        (
            "create a dated tar.gz of /var/www in /backup",
            'tar -czf "/backup/www-$(date +%F).tar.gz" /var/www',
        ),
        ("tar up /etc to /backup/etc", "tar -czf /backup/etc.tar.gz /etc"),
        ("zip the folder css in /var/www", None),
        ("zip webapp without the .DS_Store files", "zip -r webapp.zip webapp -x '*.DS_Store'"),
        (
            "for each subdirectory create a tar.gz named after it",
            'for d in */; do tar -czf "${d%/}.tar.gz" "$d"; done',
        ),
        ("create a zip for every folder here", 'for d in */; do zip -r "${d%/}.zip" "$d"; done'),
        ("join the pieces big.iso.aa big.iso.ab back into big.iso", "cat big.iso.aa big.iso.ab > big.iso"),
    ],
)
def test_an_archive_goes_where_it_is_to_lie(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("copy notes.md to backup", "cp notes.md backup"),
        ("copy the folder src to backup", "cp -r src backup"),
        ("make a backup copy of notes.md", "cp notes.md notes.md.bak"),
        ("where does the link latest point to", "readlink latest"),
        ("create a symlink current to releases/42", "ln -s releases/42 current"),
        ("show permissions of id_rsa in octal", "stat -c '%a' id_rsa"),
        (
            "rsync /data to /backup, deleting files that no longer exist in the source",
            "rsync -av --delete /data/ /backup/",
        ),
        ("create directories 2020 to 2025", "mkdir {2020..2025}"),
        ("change the group of everything under /srv/app to devs", "sudo chgrp -R devs /srv/app"),
        (
            "rename photo.jpg to photo-2024.jpg and make it read-only",
            "mv photo.jpg photo-2024.jpg && chmod a-w photo-2024.jpg",
        ),
        ("copy run.sh to /opt/bin and make it executable", None),
        (
            "keep only the 5 newest backups in /backup and delete the rest",
            "(cd /backup && ls -tp | grep -v / | tail -n +6 | xargs -d '\\n' rm --)",
        ),
        (
            "find all .conf files in /etc modified in the last week, tar them up into conf.tar.gz",
            "find /etc -type f -name '*.conf' -mtime -7 -print0 | tar -czf conf.tar.gz --null -T -",
        ),
        (
            "extract all tar.gz files into /opt without the leading directory",
            'for f in *.tar.gz; do tar -xzf "$f" -C /opt --strip-components=1; done',
        ),
        (
            "compare src and dst, showing only file names that differ, ignoring .git",
            "diff -rq -x .git src dst",
        ),
        ("make a password protected zip of secrets", "zip -er secrets.zip secrets"),
        ("who owns the files in /srv/ftp/", "stat -c '%U %n' /srv/ftp/*"),
        ("make install.sh and run.sh executable for everyone", "chmod a+x install.sh run.sh"),
        (
            "unpack node.tar.xz into /opt/node and drop the top directory",
            "tar -xJf node.tar.xz -C /opt/node --strip-components=1",
        ),
        (
            "give ownership of /srv/git recursively to user git and group git",
            "sudo chown -R git:git /srv/git",
        ),
    ],
)
def test_the_usual_errands_are_known(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("list the 5 newest folders in /srv", "ls -td /srv/*/ | head -n 5"),
        ("newest folder here", "ls -td */ | head -n 1"),
        ("the newest folder starting with tmp_ here", "ls -td tmp_*/ | head -n 1"),
        ("move all folders starting with tmp_ into old", "mv tmp_*/ old/"),
        (
            "move all directories older than 90 days from /srv/jobs to /srv/archive",
            "find /srv/jobs -mindepth 1 -type d -mtime +90 -prune -exec mv -t /srv/archive/ {} +",
        ),
        ("zip all folders starting with tmp_ into x.zip", None),
        (
            "rename all directories to lowercase",
            "for f in */; do n=$(printf %s \"$f\" | tr '[:upper:]' '[:lower:]'); "
            '[ "$f" = "$n" ] || mv -- "$f" "$n"; done',
        ),
        (
            "rename all JPG files to have the extension jpg",
            'for f in *.JPG; do mv -- "$f" "${f%.JPG}.jpg"; done',
        ),
        ("find directories 3 levels below src", "find src -mindepth 3 -maxdepth 3 -type d"),
        ("list files that have been modified but not accessed in the last week", None),
        ("list only the names of the folders inside archive.zip", None),
        (
            "create a compressed backup of my home directory excluding the downloads folder",
            "tar -czf home.tar.gz --exclude=Downloads --exclude=home.tar.gz ~",
        ),
    ],
)
def test_no_files_are_taken_for_folders(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "change owner of all log files in /var/log/app to syslog",
            "find /var/log/app -type f -name '*.log' -exec sudo chown syslog {} +",
        ),
        ("chown all directories under /srv/www to bob", "find /srv/www -type d -exec sudo chown bob {} +"),
        (
            "change the group of all sh files in bin to devs",
            "find bin -type f -name '*.sh' -exec sudo chgrp devs {} +",
        ),
        ("chown all files under /srv/www to bob", "sudo chown -R bob /srv/www"),
        ("change owner of notes.txt to bob", "sudo chown bob notes.txt"),
        ("change all files owned by alice to bob", None),
        ("change group www-data to devs for all files", None),
        ("change owner to bob for all pdf files in docs", None),
        ("change the owner of all symlinks in /opt to bob", None),
        ("change the group of everything in project to devs but not follow symlinks", None),
        ("find files owned by bob and change their owner to alice", None),
    ],
)
def test_who_owns_files_is_changed_for_those_spoken_of(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "find files whose name contains report but not draft",
            "find . -type f -name '*report*' ! -name '*draft*'",
        ),
        ("find directories with no subdirectories", None),
        (
            "list directories without going into subdirectories",
            "find . -mindepth 1 -maxdepth 1 -type d",
        ),
        (
            "find folders under src without __init__.py",
            "find src -type d ! -exec test -e {}/__init__.py \\; -print",
        ),
        (
            "top 5 folders by number of files",
            "find . -type f -printf '%h\\n' | sort | uniq -c | sort -rn | head -n 5",
        ),
    ],
)
def test_a_negation_is_of_what_it_stands_before(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "mirror /srv/data to nas:/volume1/data, but only show what would be done",
            "rsync -avn --delete /srv/data/ nas:/volume1/data/",
        ),
        ("make all directories under /srv/share group writable with the setgid bit", None),
        ("make all files in /srv/share group writable", "find /srv/share -type f -exec chmod g+w {} +"),
        (
            "find all world writable directories without the sticky bit on the root filesystem",
            "find / -xdev -mindepth 1 -type d -perm -o=w ! -perm -1000 2>/dev/null",
        ),
        (
            "find setuid files without the setgid bit in /usr",
            "find /usr -type f -perm -4000 ! -perm -2000",
        ),
        ("list the largest file of each extension", None),
        ("show me files in /tmp that belong to users other than root", "find /tmp -type f ! -user root"),
        ("move invoice.pdf one folder up", "mv invoice.pdf .."),
        ("move a.txt two levels up", "mv a.txt ../.."),
        (
            "create a zip of all markdown files in docs and its subfolders",
            "find docs -type f -name '*.md' -print | zip archive.zip -@",
        ),
    ],
)
def test_no_part_of_the_order_is_lost(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("compare the contents of site.tar.gz with the folder site", None),
        ("add all jpg files to photos.zip", "zip photos.zip *.jpg"),
        ("add the folder docs to photos.zip", "zip -r photos.zip docs"),
        ("tar the files listed in list.txt", "tar -czf archive.tar.gz -T list.txt"),
        ("find links that point to a.txt", "find . -type l \\( -lname a.txt -o -lname '*/a.txt' \\)"),
        ("where does a.txt point to", "readlink a.txt"),
        ("inode number of notes.txt", "stat -c %i notes.txt"),
        ("find files with inode 1234 in /srv", "find /srv -xdev -inum 1234"),
        ("how many inodes are free", "df -i"),
    ],
)
def test_a_file_is_not_taken_for_what_it_names(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "show only file names without extension",
        "list files one per line with size in bytes",
        "find files ending in a tilde or in .swp and remove them",
        "find binary files in src",
        "find binary files",
    ],
)
def test_a_word_that_describes_is_no_name(query: str) -> None:
    assert ask(query) is None


def test_what_files_contain_is_no_column() -> None:
    command = ask("find files containing size")
    assert command is None or "grep" in command
