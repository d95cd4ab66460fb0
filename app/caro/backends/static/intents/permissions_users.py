"""Intents about user accounts and groups."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def members_of_shell(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the members of a group whose login shell is the one that was named; None where there is no `getent`."""
    shells = [name for name in ("bash", "zsh") if name in values]
    if environment.dialect == "bsd" or len(shells) != 1:
        return None
    members = f"getent group {quote(str(values['g']))} | cut -d: -f4 | tr ',' '\\n' | xargs -r getent passwd"
    return f"{members} | grep '/{shells[0]}$' | cut -d: -f1"


INTENTS = (
    intent(
        "user.group.add",
        say=(
            "add [user] {u:user} !to group {g:user}",
            "add user {u:user} !to {g:user}",
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
        say=(
            "(members|member) group {g:user}",
            "users group {g:user}",
            "(user|account) owner group {g:user}",
        ),
        run={"gnu": "getent group {g}", "bsd": "dscl . -read /Groups/{g:raw} GroupMembership"},
        yes={
            "list the members of the group devs": "getent group devs",
            "which users are in the group devs": "getent group devs",
        },
        no="add bob to group devs",
        also="user all belong owner group",
    ),
    intent(
        "group.members_shell",
        say=(
            "(members|member|user|account) group {g:user} [login] [!shell|usershell] (!bash|!zsh)",
            "(members|member|user|account) group {g:user} !shell (!bash|!zsh)",
        ),
        run=members_of_shell,
        yes={
            "members of the group sudo who have a bash shell": "getent group sudo | cut -d: -f4 | tr ',' '\\n' | xargs -r getent passwd | grep '/bash$' | cut -d: -f1"
        },
        no=("members of the group sudo", "users with a bash shell"),
        also="user all belong owner group login usershell members member account",
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
        "group.rename",
        say=("rename group {g:user} !to {to:user}",),
        run="sudo groupmod -n {to} {g}",
        yes={"rename the group devs to developers": "sudo groupmod -n developers devs"},
        no=("rename devs to developers", "create group devs"),
        also="user named",
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
        say=("delete user {u:user} home [directory]", "delete account {u:user} home [directory]"),
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
