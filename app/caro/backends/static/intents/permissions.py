"""Intents about permissions, owners, users' groups and access lists."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents import permissions_grant, permissions_users
from caro.backends.static.intents._shell import path, q
from caro.backends.static.intents.permissions_grant import ALSO, deep, target
from caro.backends.static.tokens import octal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def numeric(values: Mapping[str, Any], environment: Environment) -> str:
    """Set rights given as digits or in letters."""
    return f"chmod {deep(values)}{octal(str(values['m']))} {target(values)}"


def both(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Set one mode on files and another on folders, below a folder."""
    place = path(str(values["f"])) if "f" in values else "."
    files, folders = str(values.get("m", 644)), str(values.get("n", 755))
    if not all(len(mode) in (3, 4) and set(mode) <= set("01234567") for mode in (files, folders)):
        return None
    if int(files[-3]) & 1 and not int(folders[-3]) & 1:
        files, folders = folders, files  # nobody can enter a folder without its execute bit
    return f"find {place} -type d -exec chmod {folders} {{}} + && find {place} -type f -exec chmod {files} {{}} +"


def only_files(values: Mapping[str, Any], environment: Environment) -> str:
    """Set a mode on all files, or all folders, below a folder."""
    place = path(str(values["d"])) if "d" in values else "."
    kind = "d" if "directory" in values or "subdirectory" in values or "dironly" in values else "f"
    return f"find {place} -type {kind} -exec chmod {values['m']} {{}} +"


def owner(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Give files to a user, a group or both."""
    if lacks_place(values) or str(values.get("g")) in (
        "symlinks",
        "links",
        "files",
        "folders",
        "directories",
    ):
        return None
    recursive = deep(values)
    who = str(values["u"]) + (":" + str(values["g"]) if "g" in values else "")
    return f"sudo chown {recursive}{q(who)} {target(values)}"


def lacks_place(values: Mapping[str, Any]) -> bool:
    """Tell whether "all" are spoken of without a place: what was taken for the path is none then."""
    named = any(mark in str(values.get("f", "")) for mark in "/.~*")
    return "all" in values and not named and values.keys().isdisjoint(("in", "under", "content", "inside"))


def group(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Give files to a group."""
    if lacks_place(values):
        return None
    return f"sudo chgrp {deep(values)}{q(values['g'])} {target(values)}"


def owners(values: Mapping[str, Any], environment: Environment) -> str:
    """Show whose the files in a folder are."""
    what = "stat -f '%Su %N'" if environment.dialect == "bsd" else "stat -c '%U %n'"
    return f"{what} {path(str(values['d']).rstrip('/'))}/*"


def mine(values: Mapping[str, Any], environment: Environment) -> str:
    """Give files to the user who asks."""
    recursive = "-R " if "recursive" in values or "directory" in values else ""
    return f'sudo chown {recursive}"$USER" {target(values)}'


def inherited(values: Mapping[str, Any], environment: Environment) -> str:
    """Let what is made in a folder get its group; deep down by the bit of every folder, but of no file."""
    bit, place = "g-s" if "delete" in values else "g+s", path(str(values["f"]))
    folders = "directory" in values or "subdirectory" in values
    if "recursive" in values or (folders and "and" in values and ("each" in values or "all" in values)):
        return f"find {place} -type d -exec chmod {bit} {{}} +"
    return f"chmod {bit} {place}"


MODES = (
    intent(
        "permission.executable",
        say=(
            "(create|mark|set|change) [file|script] {f:path} executable",
            "executable {f:path}",
            "create {f:path} !and {g:path} executable",
            "executable {f:path} !and {g:path}",
            "create {f:path} !and {g:path} executable (everyone|everybody|all)",
            "(add|give|grant|allow) (execute|executable|run) [permission] {f:path}",
            "(add|give|grant) {f:path} (execute|executable) [permission]",
            "create {e:ext} (files|scripts) executable",
        ),
        run="chmod [[everyone?a]]+x [[e?*.{e:raw}]][[f?{f}]][[g? {g}]]",
        yes={
            "make script.sh executable": "chmod +x script.sh",
            "give execute permission to run.sh": "chmod +x run.sh",
            "make the file deploy executable": "chmod +x deploy",
        },
        no=(
            "make script.sh executable for the owner only",
            "find executable files",
            "is script.sh executable",
        ),
        also="file script scripts permission to bit flag create all set change program",
    ),
    intent(
        "permission.set",
        say=(
            "(change|set|create) permission {f:path} !to {m:mode}",
            "(change|set|create) permission !of {f:path} !to {m:mode}",
            "(change|set|create) permission !on {f:path} !to {m:mode}",
            "(change|set) mode !of {f:path} !to {m:mode}",
            "chmod {m:mode} {f:path}",
            "chmod {m:mode} {f:word}",
            "(change|set|give|add) permission {m:mode} {f:path}",
            "chmod {f:path} !to {m:mode}",
            "(change|set) {f:path} {m:mode}",
            "(change|set|give) permission {m:mode} {e:ext} files",
            "chmod {m:mode} {e:ext} files",
        ),
        run=numeric,
        yes={
            "change permissions of notes.txt to 644": "chmod 644 notes.txt",
            "chmod 755 script.sh": "chmod 755 script.sh",
            "set the permissions of the folder public to 755 recursively": "chmod -R 755 public",
            "set permissions of a.txt to u+rw": "chmod u+rw a.txt",
        },
        no=("files with permission 644", "show the permissions of notes.txt"),
        also=ALSO + " give chmod octal inside give",
    ),
    intent(
        "permission.files_folders",
        say=(
            "permission files {m:number} directory {n:number} [in {f:path}]",
            "(change|set) files {m:number} directory {n:number} [in {f:path}]",
            "chmod files {m:number} directory {n:number} [in {f:path}]",
            "(permission|change|set|chmod) directory {n:number} files {m:number} [in {f:path}]",
            "(permission|change|set|chmod) !under {f:path} directory {n:number} files {m:number}",
            "(permission|change|set|chmod) !in {f:path} directory {n:number} files {m:number}",
            "(permission|change|set|chmod) !under {f:path} {n:number} directory {m:number} files",
            "(permission|change|set|chmod) {n:number} directory !and {m:number} files [in {f:path}]",
            "(permission|change|set|chmod) {m:number} files !and {n:number} directory [in {f:path}]",
        ),
        run=both,
        yes={
            "set permissions of all files to 644 and folders to 755": "find . -type d -exec chmod 755 {} + && find . -type f -exec chmod 644 {} +"
        },
        no="set permissions of notes.txt to 644",
        also=ALSO + " and subdirectory set chmod all fix correct repair under each on for fix in",
    ),
    intent(
        "permission.only_files",
        say=(
            "(change|set) permission !all (files|directories|subdirectories) {m:mode} [in {d:dir}]",
            "chmod !all (files|directories|subdirectories) {m:mode} [in {d:dir}]",
            "chmod {m:mode} !all (files|directories) [in {d:dir}]",
            "create !all (files|directories) {m:mode} [in {d:dir}]",
            "create !all (files|directories) !in {d:dir} {m:mode}",
            "create !all (files|directories) !under {d:dir} {m:mode}",
            "(change|set) permission directory recursive {m:mode} [in {d:dir}]",
            "(change|set|chmod) [permission] dironly [recursive] {m:mode} [in {d:dir}]",
            "(change|set|chmod) directory permission {m:mode} dironly [recursive] [in {d:dir}]",
        ),
        run=only_files,
        yes={"change the permissions of all folders to 755": "find . -type d -exec chmod 755 {} +"},
        no=("set permissions of notes.txt to 644", "find all files with permission 644"),
        also="change set recursive here to permission only chmod create",
    ),
    intent(
        "permission.readonly",
        say=(
            "readonly {f:path}",
            "(create|change|set) {f:path} readonly",
            "(protect|write-protect) {f:path}",
        ),
        run="chmod [[recursive?-R ]]a-w {f}",
        yes={"make notes.txt read-only": "chmod a-w notes.txt"},
        no=("make notes.txt immutable", "find read-only files"),
        also=ALSO,
    ),
    intent(
        "permission.private.key",
        say=(
            "permission [private] (ssh|key) {f:path}",
            "permission ssh key",
            "permission ssh key {f:path}",
            "(ssh|private) key permission",
        ),
        run="chmod 600 [[f?{f}]][[!f?~/.ssh/id_rsa]]",
        yes={
            "set the right permissions for my ssh key ~/.ssh/id_ed25519": "chmod 600 ~/.ssh/id_ed25519",
            "fix permissions of my ssh private key": "chmod 600 ~/.ssh/id_rsa",
        },
        no="generate an ssh key",
        also="private fix set change right correct too open for to file key ssh",
    ),
    intent(
        "permission.show",
        say=(
            "permission {f:path}",
            "!show permission {f:path}",
            "!check permission {f:path}",
            "!who (accessed|read|write) {f:path}",
        ),
        run="ls -l[[directory?d]] {f}",
        yes={
            "show the permissions of notes.txt": "ls -l notes.txt",
            "what permissions does the folder src have": "ls -ld src",
        },
        no=(
            "set permissions of notes.txt to 644",
            "show the permissions of notes.txt in octal",
            "list files with permissions",
        ),
        also="file directory current long access right have",
    ),
    intent(
        "permission.show.octal",
        say=(
            "permission {f:path} (octal|numeric|number|digits|numbers|form)",
            "permission !of {f:path} (octal|numeric|number|digits|numbers|form)",
            "octal permission {f:path}",
            "numeric [mode] {f:path} permission",
        ),
        run={"gnu": "stat -c '%a' {f}", "bsd": "stat -f '%Lp' {f}"},
        yes={"show the permissions of notes.txt in octal": "stat -c '%a' notes.txt"},
        no="show the permissions of notes.txt",
        also="file directory in as form format notation octal numeric",
    ),
    intent(
        "permission.show.octal.all",
        say=("permission !all files octal", "permission files (octal|numeric) [name]"),
        run={"gnu": "stat -c '%a %n' *", "bsd": "stat -f '%Lp %N' *"},
        yes={"show octal permissions of all files": "stat -c '%a %n' *"},
        no="octal permissions of notes.txt",
        also="here in form format numeric each directory",
    ),
    intent(
        "permission.owner.show",
        say=(
            "owner {f:files}",
            "owner directory {f:path}",
            "!show owner group {f:path}",
            "owner !and group {f:path}",
        ),
        run={
            "gnu": "stat -c '[[group?%U:%G]][[!group?%U]]' {f}",
            "bsd": "stat -f '[[group?%Su:%Sg]][[!group?%Su]]' {f}",
        },
        yes={
            "who owns notes.txt": "stat -c '%U' notes.txt",
            "show owner and group of notes.txt": "stat -c '%U:%G' notes.txt",
        },
        no="change the owner of notes.txt to bob",
        also="file directory group user name",
    ),
    intent(
        "permission.owner.files",
        say=(
            "owner files !in {d:path}",
            "owner !all files !in {d:path}",
            "owner !of files !in {d:path}",
            "owner each file !in {d:path}",
        ),
        run=owners,
        yes={"who owns the files in /srv/ftp": "stat -c '%U %n' /srv/ftp/*"},
        no=(
            "who owns /srv/ftp",
            "files in /srv owned by bob",
            "change the owner of the files in /srv to bob",
        ),
        also="file all !show each",
    ),
    intent(
        "permission.group.show",
        say=("group {f:path}", "which group owner {f:path}"),
        run={"gnu": "stat -c '%G' {f}", "bsd": "stat -f '%Sg' {f}"},
        yes={"which group does notes.txt belong to": "stat -c '%G' notes.txt"},
        no=("change the group of notes.txt to staff", "who owns notes.txt"),
        also="file directory owner name belong to",
    ),
    intent(
        "permission.owner.change",
        say=(
            "(change|set|transfer) owner {f:path} !to [user] {u:user} [group {g:user}]",
            "chown {f:path} !to [user] {u:user} [group {g:user}]",
            "chown !all !in {f:path} !to [user] {u:user}",
            "chown !all !under {f:path} !to [user] {u:user}",
            "(change|set) owner !of !all !under {f:path} !to [user] {u:user}",
            "chown {u:user} {f:path}",
            "(change|set|create) [user] {u:user} owner {f:path}",
            "(change|give|transfer) ownership {f:path} [!to] [user] {u:user} [group {g:user}]",
            "(change|set) owner group {f:path} !to {u:user} [group {g:user}]",
            "give {f:path} !to user {u:user}",
            "(change|set) owner !of {f:path} !to {u:user}",
            "(change|set) ownership !of {f:path} !to {u:user}",
            "(change|set) owner !on {f:path} !to {u:user}",
            "(change|set) owner group !of {f:path} !to {u:user} !and {g:user}",
            "chown {f:path} !to {u:user}",
            "give {u:user} ownership !of {f:path}",
            "(give|transfer|change) ownership !of {f:path} !to user {u:user} [group {g:user}]",
            "(change|give|transfer) (owner|ownership) !of {f:path} [recursive] !to user {u:user} [!and] group {g:user}",
            "create {u:user} owner !of {f:path}",
        ),
        run=owner,
        yes={
            "change the owner of notes.txt to bob": "sudo chown bob notes.txt",
            "change ownership of the folder site to alice recursively": "sudo chown -R alice site",
            "change owner of a.txt to user bob and group staff": "sudo chown bob:staff a.txt",
        },
        no=("who owns notes.txt", "change the group of notes.txt to staff"),
        also="file directory recursive all each in under to user group and everything content of new chown ownership owner inside",
    ),
    intent(
        "permission.owner.pair",
        say=("chown {p:word} {f:path}", "(owner|ownership) {f:path} !to {p:word}"),
        run="sudo chown [[recursive?-R ]]{p} {f}",
        yes={
            "chown www-data:www-data index.html": "sudo chown www-data:www-data index.html",
            "change ownership of the folder site recursively to www-data:www-data": "sudo chown -R www-data:www-data site",
        },
        no=("who owns a.txt", "files owned by root"),
        also="file directory recursive all change set and",
    ),
    intent(
        "permission.owner.me",
        say=(
            "meowner {f:path}",
            "(create|change|set) meowner {f:path}",
            "meowner !of {f:path}",
            "give user ownership {f:path}",
            "give ownership {f:path}",
            "user ownership {f:path}",
        ),
        run=mine,
        yes={
            "take ownership of the folder data": 'sudo chown -R "$USER" data',
            "make me the owner of a.txt": 'sudo chown "$USER" a.txt',
        },
        no="change the owner of a.txt to bob",
        also="file directory recursive all to myself me create change take user give current of",
    ),
    intent(
        "permission.group.change",
        say=(
            "(change|set) group [owner] {f:path} !to {g:user}",
            "chgrp {g:user} {f:path}",
            "chgrp {f:path} !to {g:user}",
            "(change|set) group {g:user} !on {f:path}",
            "(change|set) group {g:user} !for {f:path}",
            "(change|set) group !of {f:path} !to {g:user}",
            "(change|set) group !of !all !in {f:path} !to {g:user}",
            "(change|set) group !of !all !under {f:path} !to {g:user}",
            "chgrp !of {f:path} !to {g:user}",
        ),
        run=group,
        yes={
            "change the group of notes.txt to staff": "sudo chgrp staff notes.txt",
            "set the group of the folder shared to devs recursively": "sudo chgrp -R devs shared",
        },
        no=("change the owner of notes.txt to bob", "add bob to group staff", "which group owns notes.txt"),
        also="file directory recursive all each in under owner ownership to everything content",
    ),
    intent(
        "permission.copy",
        say=(
            "copy permission {a:file} !to {b:file}",
            "copy permission !from {a:file} !to {b:file}",
            "(give|set|change|create) {b:file} same permission (as|of|from|like) {a:file}",
            "(give|set|change) same permission {b:file} (as|of|from|like) {a:file}",
        ),
        run="chmod --reference={a} {b}",
        yes={"copy the permissions from a.txt to b.txt": "chmod --reference=a.txt b.txt"},
        no=("copy a.txt to b.txt",),
        also="file from to same",
    ),
    intent(
        "permission.umask",
        say=("umask", "default permission [new] [files]"),
        run="umask",
        yes={"show the umask": "umask", "what are the default permissions for new files": "umask"},
        no="set umask to 022",
        also="file directory new current mask for my",
    ),
    intent(
        "permission.umask.set",
        say="(change|set) umask {m:mode}",
        run="umask {m}",
        yes={"set umask to 022": "umask 022"},
        no="show umask",
        also="default permission to",
    ),
    intent(
        "permission.sticky",
        say=("sticky [bit] {f:path}", "(add|set) sticky {f:path}"),
        run="chmod [[delete?-t]][[!delete?+t]] {f}",
        yes={
            "set the sticky bit on /shared": "chmod +t /shared",
            "remove the sticky bit from /shared": "chmod -t /shared",
        },
        no="find files with sticky bit",
        also="each file directory bit delete add set change from",
    ),
    intent(
        "permission.setgid",
        say=(
            "(setgid|sgid) [bit] {f:path}",
            "(setgid|sgid) [bit] !on {f:path}",
            "new files inherit group {f:path}",
            "(setgid|sgid) [bit] {f:path} !and each (directory|subdirectory)",
            "(setgid|sgid) [bit] !on {f:path} !and each (directory|subdirectory)",
            "(setgid|sgid) [bit] !on {f:path} !and !all (directory|subdirectory|directories|subdirectories)",
            "(setgid|sgid) [bit] !from {f:path}",
            "(setgid|sgid) [bit] {f:path} !and !all (directory|subdirectory|directories|subdirectories)",
        ),
        run=inherited,
        yes={
            "set the setgid bit on the folder shared": "chmod g+s shared",
            "set the setgid bit on proj and every folder in it": "find proj -type d -exec chmod g+s {} +",
        },
        no="find setgid files",
        also="file directory subdirectory bit delete add set change from create new each all and recursive under in",
    ),
    intent(
        "permission.setuid",
        say="(setuid|suid) [bit] {f:path}",
        run="chmod [[delete?u-s]][[!delete?u+s]] {f}",
        yes={"remove the setuid bit from tool.bin": "chmod u-s tool.bin"},
        no="find setuid files",
        also="each file directory bit delete add set change from",
    ),
    intent(
        "permission.immutable",
        say=("immutable {f:path}", "(create|set|change) {f:path} immutable"),
        run={"gnu": "sudo chattr +i {f}", "bsd": "sudo chflags schg {f}"},
        yes={"make notes.txt immutable": "sudo chattr +i notes.txt"},
        no=("remove the immutable flag from notes.txt", "make notes.txt read-only"),
        also="file directory flag attribute bit create set add so that nobody root cannot delete not",
    ),
    intent(
        "permission.mutable",
        say=("delete immutable [flag|attribute] {f:path}", "unset immutable {f:path}", "mutable {f:path}"),
        run={"gnu": "sudo chattr -i {f}", "bsd": "sudo chflags noschg {f}"},
        yes={"remove the immutable flag from notes.txt": "sudo chattr -i notes.txt"},
        no="make notes.txt immutable",
        also="file directory flag attribute bit from again create",
    ),
    intent(
        "permission.attributes",
        say=("(lsattr|attributes|attribute) {f:path}",),
        run={"gnu": "lsattr {f}", "bsd": "ls -lO {f}"},
        yes={"show the attributes of notes.txt": "lsattr notes.txt"},
        no="remove the immutable attribute from notes.txt",
        also="file extended special directory",
    ),
)

INTENTS = (*MODES, *permissions_grant.INTENTS, *permissions_users.INTENTS)
