"""Intents about permissions, owners, users' groups and access lists."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path, q

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

WHO = (("owner", "u"), ("user", "u"), ("group", "g"), ("others", "o"), ("other", "o"), ("everyone", "a"), ("everybody", "a"),
       ("anyone", "a"), ("world", "o"))  # fmt: skip
RIGHTS = (("read", "r"), ("readable", "r"), ("human", "r"), ("accessed", "r"), ("write", "w"), ("writable", "w"), ("modified", "w"),
          ("execute", "x"), ("executable", "x"), ("run", "x"))  # fmt: skip


def target(values: Mapping[str, Any]) -> str:
    """Return the files spoken of, as shell words."""
    if "e" in values:
        return f"*.{values['e']}"
    return path(str(values["f"])) if "f" in values else "."


def symbolic(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Add or take away rights of the owner, the group or others."""
    who = "".join(dict.fromkeys(letter for concept, letter in WHO if concept in values))
    rights = "".join(dict.fromkeys(letter for concept, letter in RIGHTS if concept in values))
    if not rights:
        return None
    gone = any(
        c in values
        for c in ("delete", "revoke", "not", "without", "deny", "take", "disallow", "prevent", "forbid")
    )
    if "only" in values and not gone:
        return None
    recursive = "-R " if "recursive" in values or "everything" in values else ""
    if "a" in who:
        who = "a"
    return f"chmod {recursive}{who}{'-' if gone else '+'}{rights} {target(values)}"


def numeric(values: Mapping[str, Any], environment: Environment) -> str:
    """Set rights given as digits or in letters."""
    recursive = "-R " if "recursive" in values or "everything" in values else ""
    return f"chmod {recursive}{values['m']} {target(values)}"


def both(values: Mapping[str, Any], environment: Environment) -> str:
    """Set one mode on files and another on folders, below a folder."""
    place = path(str(values["f"])) if "f" in values else "."
    files, folders = values.get("m", 644), values.get("n", 755)
    return f"find {place} -type d -exec chmod {folders} {{}} + && find {place} -type f -exec chmod {files} {{}} +"


def only_files(values: Mapping[str, Any], environment: Environment) -> str:
    """Set a mode on all files, or all folders, below a folder."""
    place = path(str(values["d"])) if "d" in values else "."
    kind = "d" if "directory" in values or "subdirectory" in values else "f"
    return f"find {place} -type {kind} -exec chmod {values['m']} {{}} +"


def owner(values: Mapping[str, Any], environment: Environment) -> str:
    """Give files to a user, a group or both."""
    recursive = "-R " if "recursive" in values or "everything" in values else ""
    who = str(values["u"]) + (":" + str(values["g"]) if "g" in values else "")
    return f"sudo chown {recursive}{q(who)} {target(values)}"


def group(values: Mapping[str, Any], environment: Environment) -> str:
    """Give files to a group."""
    recursive = "-R " if "recursive" in values or "everything" in values else ""
    return f"sudo chgrp {recursive}{q(values['g'])} {target(values)}"


def mine(values: Mapping[str, Any], environment: Environment) -> str:
    """Give files to the user who asks."""
    recursive = "-R " if "recursive" in values or "directory" in values else ""
    return f'sudo chown {recursive}"$USER" {target(values)}'


def grant(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Give one user or group rights by an access list, or take them."""
    rights = "".join(dict.fromkeys(letter for concept, letter in RIGHTS if concept in values))
    if environment.dialect != "gnu" or not (rights or "delete" in values or "revoke" in values):
        return None
    recursive = "-R " if "recursive" in values else ""
    kind = "g" if "group" in values else "u"
    if "delete" in values or "revoke" in values:
        return f"setfacl {recursive}-x {kind}:{q(values['u'])} {target(values)}"
    order = "".join(c for c in "rwx" if c in rights)
    return f"setfacl {recursive}-m {kind}:{q(values['u'])}:{order} {target(values)}"


ALSO = "file directory permission change script to of for recursive all everything mode set its here it content create program"

INTENTS = (
    intent(
        "permission.executable",
        say=(
            "(create|mark|set|change) [file|script] {f:path} executable",
            "executable {f:path}",
            "(add|give|grant|allow) (execute|executable|run) [permission] {f:path}",
            "(add|give|grant) {f:path} (execute|executable) [permission]",
            "create {e:ext} (files|scripts) executable",
        ),
        run="chmod +x [[e?*.{e:raw}]][[f?{f}]]",
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
        "permission.symbolic",
        say=(
            "(add|give|grant|allow|create) (read|readable|write|writable|execute|executable|run) [permission] (owner|group|others|other|everyone|everybody|user|anyone|world) {f:path}",
            "(delete|revoke|deny|disallow|prevent|forbid) (read|readable|write|writable|execute|executable) [permission] [owner|group|others|other|everyone|everybody|user|anyone|world] {f:path}",
            "(not|without) (readable|writable|executable) [by] [owner|group|others|other|everyone|everybody|user|anyone|world] {f:path}",
            "(add|give|grant|allow|create) (read|readable|write|writable) [permission] {f:path}",
            "executable (owner|group|others|other|everyone|everybody|user|anyone) {f:path}",
        ),
        run=symbolic,
        yes={
            "make script.sh executable for the owner": "chmod u+x script.sh",
            "remove write permission for group and others from notes.txt": "chmod go-w notes.txt",
            "give everyone read access to notes.txt": "chmod a+r notes.txt",
            "remove execute permission from run.sh": "chmod -x run.sh",
            "give the group write permission on src/ recursively": "chmod -R g+w src/",
        },
        no=("make script.sh executable", "show permissions of notes.txt"),
        also=ALSO
        + " access right group others other everyone everybody user users owner anyone world read write execute readable writable executable accessed modified give and only add create from any",
    ),
    intent(
        "permission.set",
        say=(
            "(change|set|create) permission {f:path} !to {m:mode}",
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
        ),
        run=both,
        yes={
            "set permissions of all files to 644 and folders to 755": "find . -type d -exec chmod 755 {} + && find . -type f -exec chmod 644 {} +"
        },
        no="set permissions of notes.txt to 644",
        also=ALSO + " and subdirectory set chmod all",
    ),
    intent(
        "permission.only_files",
        say=(
            "(change|set) permission !all (files|directories|subdirectories) {m:mode} [in {d:dir}]",
            "chmod !all (files|directories|subdirectories) {m:mode} [in {d:dir}]",
            "chmod {m:mode} !all (files|directories) [in {d:dir}]",
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
        "permission.private",
        say=(
            "(create|change|set|permission) {f:path} private",
            "owner (read|accessed|readable) {f:files}",
        ),
        run="chmod [[directory?700]][[!directory?600]] {f}",
        yes={
            "make notes.txt private": "chmod 600 notes.txt",
            "only the owner can read secret.txt": "chmod 600 secret.txt",
        },
        no="make notes.txt readable for everyone",
        also="file directory permission only me owner accessed readable read write by that so myself create",
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
        say=("owner {f:files}", "owner directory {f:path}", "!show owner group {f:path}"),
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
            "chown {u:user} {f:path}",
            "(change|set|create) [user] {u:user} owner {f:path}",
            "(change|give|transfer) ownership {f:path} [!to] [user] {u:user} [group {g:user}]",
            "(change|set) owner group {f:path} !to {u:user} [group {g:user}]",
            "give {f:path} !to user {u:user}",
        ),
        run=owner,
        yes={
            "change the owner of notes.txt to bob": "sudo chown bob notes.txt",
            "change ownership of the folder site to alice recursively": "sudo chown -R alice site",
            "change owner of a.txt to user bob and group staff": "sudo chown bob:staff a.txt",
        },
        no=("who owns notes.txt", "change the group of notes.txt to staff"),
        also="file directory recursive all to user group and everything content of new chown ownership owner inside",
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
        say=("meowner {f:path}", "(create|change|set) meowner {f:path}"),
        run=mine,
        yes={
            "take ownership of the folder data": 'sudo chown -R "$USER" data',
            "make me the owner of a.txt": 'sudo chown "$USER" a.txt',
        },
        no="change the owner of a.txt to bob",
        also="file directory recursive all to myself me create change take",
    ),
    intent(
        "permission.group.change",
        say=(
            "(change|set) group [owner] {f:path} !to {g:user}",
            "chgrp {g:user} {f:path}",
            "chgrp {f:path} !to {g:user}",
            "(change|set) group {g:user} {f:path}",
        ),
        run=group,
        yes={
            "change the group of notes.txt to staff": "sudo chgrp staff notes.txt",
            "set the group of the folder shared to devs recursively": "sudo chgrp -R devs shared",
        },
        no=("change the owner of notes.txt to bob", "add bob to group staff", "which group owns notes.txt"),
        also="file directory recursive all owner ownership to everything",
    ),
    intent(
        "permission.copy",
        say=("copy permission {a:file} !to {b:file}", "(same|copy) permission {a:file} as {b:file}"),
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
        also="file directory bit delete add set change from",
    ),
    intent(
        "permission.setgid",
        say=("(setgid|sgid) [bit] {f:path}", "new files inherit group {f:path}"),
        run="chmod [[delete?g-s]][[!delete?g+s]] {f}",
        yes={"set the setgid bit on the folder shared": "chmod g+s shared"},
        no="find setgid files",
        also="file directory bit delete add set change from create new",
    ),
    intent(
        "permission.setuid",
        say="(setuid|suid) [bit] {f:path}",
        run="chmod [[delete?u-s]][[!delete?u+s]] {f}",
        yes={"remove the setuid bit from tool.bin": "chmod u-s tool.bin"},
        no="find setuid files",
        also="file directory bit delete add set change from",
    ),
    intent(
        "permission.acl.show",
        say=("(acl|acls|getfacl) {f:path}", "access list {f:path}", "access control {f:path}"),
        run={"gnu": "getfacl {f}", "bsd": "ls -le {f}"},
        yes={"show the acl of notes.txt": "getfacl notes.txt"},
        no="remove the acl of notes.txt",
        also="file directory access control list lists permission",
    ),
    intent(
        "permission.acl.clear",
        say=("delete [all] (acl|acls) {f:path}",),
        run={"gnu": "setfacl [[recursive?-R ]]-b {f}", "bsd": "chmod [[recursive?-R ]]-N {f}"},
        yes={"remove all acls from notes.txt": "setfacl -b notes.txt"},
        no="show the acl of notes.txt",
        also="file directory access control list all from recursive entries",
    ),
    intent(
        "permission.acl.grant",
        say=(
            "(give|grant|allow) user {u:user} (read|write|execute) [access] {f:path}",
            "(give|grant|allow) group {u:user} (read|write|execute) [access] {f:path}",
            "(give|grant|allow) {u:user} (read|write) access {f:path}",
            "acl (read|write|execute) user {u:user} {f:path}",
        ),
        run=grant,
        yes={"give user bob read and write access to notes.txt": "setfacl -m u:bob:rw notes.txt"},
        no=("give everyone read access to notes.txt", "give the group write permission on src/"),
        also="file directory permission access right and read write execute recursive acl to with accessed",
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
    intent(
        "user.group.add",
        say=(
            "add [user] {u:user} !to [group] {g:user}",
            "add {u:user} group {g:user}",
            "add user {u:user} !to {g:user} group",
            "(put|append) user {u:user} group {g:user}",
        ),
        run={"gnu": "sudo usermod -aG {g} {u}", "bsd": "sudo dseditgroup -o edit -a {u} -t user {g}"},
        yes={"add user bob to the group docker_users": "sudo usermod -aG docker_users bob"},
        no=("remove user bob from the group devs", "add 'hello' to notes.txt", "add bob"),
        also="user group the to",
    ),
    intent(
        "user.group.add.me",
        say=("add (me|myself|user) !to group {g:user}", "add (me|myself) group {g:user}"),
        run={"gnu": 'sudo usermod -aG {g} "$USER"', "bsd": 'sudo dseditgroup -o edit -a "$USER" -t user {g}'},
        yes={"add myself to the group devs": 'sudo usermod -aG devs "$USER"'},
        no="add user bob to the group devs",
        also="user current myself me",
    ),
    intent(
        "user.group.remove",
        say=("delete [user] {u:user} !from group {g:user}", "delete [user] {u:user} !from {g:user} group"),
        run={"gnu": "sudo gpasswd -d {u} {g}", "bsd": "sudo dseditgroup -o edit -d {u} -t user {g}"},
        yes={"remove user bob from the group devs": "sudo gpasswd -d bob devs"},
        no=("delete user bob", "add bob to group devs"),
        also="user group",
    ),
    intent(
        "user.groups.show",
        say=(
            "groupsof {u:user}",
            "groupsof user {u:user}",
            "group user {u:user} owner",
            "group {u:user} owner",
            "group membership {u:user}",
        ),
        run="groups {u}",
        yes={"which groups does user bob belong to": "groups bob"},
        no=("list all groups", "delete user bob", "members of group devs"),
        also="all member members user of in owner membership belong",
    ),
    intent(
        "user.groups.mine",
        say=("which group (member|owner|belong)", "group (me|mine|myself)", "group user !current"),
        run="groups",
        yes={"which groups am i a member of": "groups", "which groups do i belong to": "groups"},
        no="which groups does user bob belong to",
        also="user current member all of in belong owner",
    ),
    intent(
        "group.list",
        say=("group !all", "!show group", "all groups exist"),
        run={"gnu": "getent group", "bsd": "dscl . -list /Groups"},
        yes={"list all groups": "getent group"},
        no=("members of group devs", "which groups am i a member of"),
        also="user system machine exist existing on this",
    ),
    intent(
        "group.members",
        say=("(members|member) group {g:user}", "users group {g:user}"),
        run={"gnu": "getent group {g}", "bsd": "dscl . -read /Groups/{g:raw} GroupMembership"},
        yes={
            "list the members of the group devs": "getent group devs",
            "which users are in the group devs": "getent group devs",
        },
        no="add bob to group devs",
        also="user all belong owner group",
    ),
    intent(
        "group.create",
        say=("create [new] group {g:user}", "add [new] group {g:user}"),
        run={"gnu": "sudo groupadd {g}", "bsd": "sudo dseditgroup -o create {g}"},
        yes={"create a new group called devs": "sudo groupadd devs"},
        no=("delete group devs", "add bob to group devs"),
        also="named user new called",
    ),
    intent(
        "group.delete",
        say="delete group {g:user}",
        run={"gnu": "sudo groupdel {g}", "bsd": "sudo dseditgroup -o delete {g}"},
        yes={"delete the group devs": "sudo groupdel devs"},
        no=("create group devs", "remove user bob from group devs"),
        also="named user",
    ),
    intent(
        "user.create",
        say=(
            "create [new] user {u:user}",
            "add [new] user {u:user}",
            "create [user] account {u:user}",
            "(create|add) user {u:user} home directory",
        ),
        run={"gnu": "sudo useradd -m {u}", "bsd": "sudo sysadminctl -addUser {u}"},
        yes={
            "create a new user called bob": "sudo useradd -m bob",
            "add user alice with a home directory": "sudo useradd -m alice",
        },
        no=("delete user bob", "add user bob to the group devs"),
        also="named new account home directory user with",
    ),
    intent(
        "user.delete",
        say=("delete user [account] {u:user}", "delete account {u:user}"),
        run={"gnu": "sudo userdel {u}", "bsd": "sudo sysadminctl -deleteUser {u}"},
        yes={"delete the user bob": "sudo userdel bob"},
        no=("delete user bob and his home directory", "remove user bob from group devs"),
        also="named account",
    ),
    intent(
        "user.delete.home",
        say=("delete user {u:user} home [directory]",),
        run="sudo userdel -r {u}",
        yes={"delete user bob and his home directory": "sudo userdel -r bob"},
        no="delete user bob",
        also="account and directory file his her their with",
    ),
    intent(
        "user.password",
        say=("(change|set|reset) password [user] {u:user}", "(change|set|reset) {u:user} password"),
        run="sudo passwd {u}",
        yes={"change the password of user bob": "sudo passwd bob"},
        no=("change my password", "generate a password"),
        also="user account new for of",
    ),
    intent(
        "user.password.mine",
        say=("(change|set|reset) password",),
        run="passwd",
        yes={"change my password": "passwd"},
        no="change the password of user bob",
        also="user account new own current login",
    ),
    intent(
        "user.lock",
        say=("(lock|disable) user [account] {u:user}", "(lock|disable) account {u:user}"),
        run={"gnu": "sudo usermod -L {u}", "bsd": "sudo pwpolicy -u {u} disableuser"},
        yes={"lock the user account bob": "sudo usermod -L bob"},
        no="unlock user bob",
        also="user account login of",
    ),
    intent(
        "user.unlock",
        say=("(unlock|enable) user [account] {u:user}", "(unlock|enable) account {u:user}"),
        run={"gnu": "sudo usermod -U {u}", "bsd": "sudo pwpolicy -u {u} enableuser"},
        yes={"unlock user bob": "sudo usermod -U bob"},
        no="lock user bob",
        also="user account login of",
    ),
    intent(
        "user.shell.change",
        say=(
            "(change|set) login shell user {u:user} !to {s:path}",
            "(change|set) login shell {u:user} !to {s:path}",
        ),
        run="sudo chsh -s {s} {u}",
        yes={"change the login shell of user bob to /bin/zsh": "sudo chsh -s /bin/zsh bob"},
        no="change my shell",
        also="login user default of",
    ),
    intent(
        "user.rename",
        say="rename user {a:user} !to {b:user}",
        run="sudo usermod -l {b} {a}",
        yes={"rename user bob to robert": "sudo usermod -l robert bob"},
        no="rename a.txt to b.txt",
        also="account login name",
    ),
    intent(
        "user.sudo",
        say=(
            "(give|grant|add) [user] {u:user} (sudo|admin|root|administrator) [rights|access|privileges]",
            "add user {u:user} (sudo|sudoers|admin)",
        ),
        run={"gnu": "sudo usermod -aG sudo {u}", "bsd": "sudo dseditgroup -o edit -a {u} -t user admin"},
        yes={"give user bob sudo rights": "sudo usermod -aG sudo bob"},
        no="what can i run with sudo",
        also="user group rights right access privileges permission to sudo admin sudoers",
    ),
    intent(
        "user.sudo.list",
        say=("run sudo", "(sudo|sudoers) (permission|rights|privileges)", "!check sudo [rights|access]"),
        run="sudo -l",
        yes={"what can i run with sudo": "sudo -l", "check my sudo permissions": "sudo -l"},
        no=("give user bob sudo rights",),
        also="permission rights access privileges allowed command as user me for what",
    ),
    intent(
        "user.sudoers.edit",
        say=("(edit|modified|change) sudoers [file]", "sudoers edit"),
        run="sudo visudo",
        yes={"edit the sudoers file": "sudo visudo"},
        no="check the sudoers file for errors",
        also="file safely safe",
    ),
    intent(
        "user.sudoers.check",
        say=("(syntax|valid|validate|error) sudoers", "!check sudoers [file]"),
        run="sudo visudo -c",
        yes={"check the sudoers file for errors": "sudo visudo -c"},
        no="edit the sudoers file",
        also="file error syntax if valid",
    ),
    intent(
        "user.home",
        say=("home directory user {u:user}", "home user {u:user}"),
        run={"gnu": "getent passwd {u} | cut -d: -f6", "bsd": "dscl . -read /Users/{u:raw} NFSHomeDirectory"},
        yes={"what is the home directory of user bob": "getent passwd bob | cut -d: -f6"},
        no="delete the home directory of user bob",
        also="user directory of path",
    ),
)
