"""Intents that give rights to someone, or take them: owner, group, others, one user by an access list."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path, q
from caro.backends.static.surroundings import is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

WHO = (("owner", "u"), ("user", "u"), ("group", "g"), ("others", "o"), ("other", "o"), ("everyone", "a"), ("everybody", "a"),
       ("anyone", "a"), ("world", "o"), ("letgroup", "g"), ("letothers", "o"), ("leteveryone", "a"),
       ("nobody", "a"))  # fmt: skip
RIGHTS = (("read", "r"), ("readable", "r"), ("human", "r"), ("accessed", "r"), ("write", "w"), ("writable", "w"), ("modified", "w"),
          ("rwx", "rwx"), ("rw", "rw"), ("rx", "rx"),
          ("execute", "x"), ("executable", "x"), ("run", "x"), ("enter", "x"), ("enterable", "x"),
          ("traverse", "x"), ("traversable", "x"))  # fmt: skip


def target(values: Mapping[str, Any]) -> str:
    """Return the files spoken of, as shell words."""
    if "e" in values:
        return f"*.{values['e']}"
    return path(str(values["f"])) if "f" in values else "."


def _within(values: Mapping[str, Any]) -> bool:
    """Tell whether all that lies in a folder is meant: "everything under /srv"."""
    return "all" in values and ("in" in values or "under" in values) and "f" in values


def deep(values: Mapping[str, Any]) -> str:
    """Return the option for what lies in a folder too, where the request speaks of it."""
    return "-R " if "recursive" in values or _within(values) else ""


def symbolic(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Add or take away rights of the owner, the group or others."""
    who = "".join(dict.fromkeys(letter for concept, letter in WHO if concept in values))
    if "user" in values and "all" in values:
        who = "a"  # "all users" are everybody
    rights = "".join(dict.fromkeys(letter for concept, letter in RIGHTS if concept in values))
    if not rights and who and "all" in values:
        rights = "rwx"
    if not rights:
        return None
    gone = any(
        c in values
        for c in (
            "delete",
            "revoke",
            "not",
            "without",
            "deny",
            "take",
            "away",
            "disallow",
            "prevent",
            "forbid",
            "stop",
            "nobody",
        )
    )
    if gone and who == "a" and "accessed" in values:
        return None  # nobody at all, not even the owner: hardly meant
    if "only" in values and not gone:
        return None
    recursive = deep(values)
    if gone and not who and "w" in rights:
        who = "a"  # a bare -w spares the bits that the umask covers
    if "a" in who:
        who = "a"
    return f"chmod {recursive}{who}{'-' if gone else '+'}{rights} {target(values)}"


def grant(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Give one user or group rights by an access list, or take them."""
    rights = "".join(letter for concept, letter in RIGHTS if concept in values)
    if environment.dialect != "gnu" or not (rights or "delete" in values or "revoke" in values):
        return None
    recursive = "-R " if "recursive" in values else ""
    kind = "g" if "group" in values else "u"
    if "delete" in values or "revoke" in values:
        return f"setfacl {recursive}-x {kind}:{q(values['u'])} {target(values)}"
    order = "".join(c for c in "rwx" if c in rights)
    return f"setfacl {recursive}-m {kind}:{q(values['u'])}:{order} {target(values)}"


def folders_open(values: Mapping[str, Any], environment: Environment) -> str:
    """Give the right to read everything and to enter folders, without making files executable."""
    who = (
        "".join(dict.fromkeys(letter for concept, letter in WHO if concept in values and letter != "a"))
        or "a"
    )
    rights = "".join(
        dict.fromkeys(letter for concept, letter in RIGHTS if concept in values and letter in "rw")
    )
    return f"chmod -R {who}+{''.join(c for c in 'rw' if c in rights)}X {target(values)}"


def mine_only(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Keep a file or folder to its owner."""
    name = str(values["f"])
    rights = {letter for concept, letters in RIGHTS for letter in letters if concept in values}
    folder = "directory" in values or is_folder(name, environment)
    recursive = "-R " if "recursive" in values else ""
    if rights == {"w"}:
        return f"chmod {recursive}go-w {path(name)}"
    if rights == {"x"}:
        return f"chmod {recursive}u+x,go-x {path(name)}"
    if recursive:
        return f"chmod -R u+rwX,go-rwx {path(name)}"
    return f"chmod {'700' if folder or 'x' in rights else '600'} {path(name)}"


def ssh(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Set the rights that ssh insists on: 700 for its folder, 600 for the files in it."""
    folder = str(values.get("d", "~/.ssh")).rstrip("/")
    modes = {values.get("m", 700), values.get("n", 600)}
    if not folder.endswith(".ssh") or modes != {700, 600}:
        return None
    return f"chmod 700 {path(folder)} && chmod 600 {path(folder + '/')}*"


ALSO = "in all file directory permission change script to of for recursive all everything mode set its here it content create program"

INTENTS = (
    intent(
        "permission.symbolic",
        say=(
            "(add|give|grant|allow|create) (read|readable|write|writable|execute|executable|run) [permission] (owner|group|others|other|everyone|everybody|user|anyone|world) {f:path}",
            "(delete|revoke|deny|disallow|prevent|forbid|take) (read|readable|write|writable|execute|executable) [permission] [owner|group|others|other|everyone|everybody|user|anyone|world] {f:path}",
            "(not|without) (readable|writable|executable) [by] [owner|group|others|other|everyone|everybody|user|anyone|world] {f:path}",
            "(add|give|grant|allow|create) (read|readable|write|writable) [permission] {f:path}",
            "executable (owner|group|others|other|everyone|everybody|user|anyone) {f:path}",
            "(letgroup|letothers|leteveryone) (read|accessed|write|modified|execute|run|readable|writable) {f:path}",
            "(group|others|other|nobody) not (read|accessed|write|modified|execute|run|readable|writable|executable) {f:path}",
            "nobody (write|modified|execute|run) {f:path}",
            "(prevent|stop|forbid|disallow|deny) (group|others|other|everyone|everybody|anyone) [from] (read|accessed|write|modified|execute|run) {f:path}",
            "(create) (readable|writable|human) (enterable|executable) [by|for|to] (group|others|other|everyone|everybody|anyone|world) {f:path}",
            "(create) (readable|writable|executable|human|enterable|traversable) [by|for|to] (group|others|other|everyone|everybody|anyone|world) {f:path}",
            "(delete|revoke|take) !all permission (group|others|other) {f:path}",
            "(delete|revoke|take) [!all] access (group|others|other) {f:path}",
            "(deny|revoke) (group|others|other) access {f:path}",
            "(give|grant|add) !all permission (owner|group|others|other|everyone|everybody) {f:path}",
            "(add|give|grant) (rw|rwx|rx) [permission] (owner|group|others|other|everyone|everybody) {f:path}",
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
        + " access right group others other everyone everybody user users owner anyone world read write execute readable writable executable accessed modified give and only add create from any away take able member members",
    ),
    intent(
        "permission.onlyme",
        say=(
            "onlyme (read|accessed|readable|write|writable|modified|execute|run|executable) [write] [execute] {f:path}",
            "(accessed|readable|writable|executable) [write] [by|to|for] onlyme {f:path}",
            "onlyme (read|accessed) {f:word}",
        ),
        run=mine_only,
        yes={
            "only I should be able to read and write id_rsa.pem": "chmod 600 id_rsa.pem",
            "make secret.txt readable only by me": "chmod 600 secret.txt",
            "nobody but me may write to notes.txt": "chmod go-w notes.txt",
        },
        no=("make notes.txt readable for everyone", "files that only I can read"),
        also="file directory read write execute accessed modified readable writable able create change set permission access it to by and its contents recursive",
    ),
    intent(
        "permission.folders_open",
        say=(
            "(add|give|grant|create) (read|accessed|readable) [everyone|all|owner|group|others] (execute|enter|enterable|executable|traverse) dironly {f:path}",
            "(read|accessed|readable) [everyone|group|others] (execute|enter|enterable|executable|traverse) dironly recursive {f:path}",
            "(execute|executable|enterable) dironly [not file] [recursive] {f:path}",
            "(add|give|set) (read|accessed|readable) recursive (execute|enter|enterable|executable|traverse) directory not file {f:path}",
            "(add|give|grant) (read|accessed|readable) (execute|enter|enterable|executable|traverse) dironly !in {f:path}",
            "(add|give|grant) (read|accessed|readable) (execute|enter|enterable|executable|traverse) dironly !under {f:path}",
            "directory (enterable|traverse|traversable) recursive {f:path}",
        ),
        run=folders_open,
        yes={
            "recursively add read for all and execute only on folders in public": "chmod -R a+rX public",
            "give everyone read access to public recursively, and make only directories (not files) enterable": "chmod -R a+rX public",
        },
        no=("make run.sh executable", "give everyone read access to notes.txt"),
        also="permission access right directory file recursive everyone everybody all anyone group others not execute write create give add set on in to for owner",
    ),
    intent(
        "permission.ssh.folder",
        say=("permission ssh directory [{m:number}] [{d:path}] [{n:number}]",),
        run=ssh,
        yes={
            "fix my ssh folder permissions: 700 for ~/.ssh and 600 for the files in it": "chmod 700 ~/.ssh && chmod 600 ~/.ssh/*",
        },
        no=("fix permissions of my ssh private key", "set the permissions of notes.txt to 600"),
        also="fix set change correct right proper file key directory for on in all its contents and of to",
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
            "(acl|acls) [give|grant|add] [user] {u:user} (read|write|execute|rw|rwx|rx) {f:path}",
            "(give|grant|allow) [user] {u:user} (rw|rwx|rx) [permission|access] [!on] {f:path}",
            "(give|grant|allow) [user] {u:user} (read|write|execute) permission [!on] {f:path} acl",
            "(delete|revoke) (acl|access) [user] {u:user} [!on] {f:path}",
        ),
        run=grant,
        yes={"give user bob read and write access to notes.txt": "setfacl -m u:bob:rw notes.txt"},
        no=("give everyone read access to notes.txt", "give the group write permission on src/"),
        also="file directory permission access right and read write execute recursive acl to with accessed entry using user",
    ),
)
