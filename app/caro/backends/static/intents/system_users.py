"""Intents about the people on the machine: who they are, who is logged in."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def create_with_shell(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the new account with the login shell that was named."""
    shell = values.get("shell")
    if not isinstance(shell, str):
        shell = "/bin/zsh" if "zsh" in values else "/bin/bash"
    user = quote(str(values["user"]))
    if environment.dialect == "bsd":
        return f"sudo sysadminctl -addUser {user} -shell {quote(shell)}"
    return f"sudo useradd -m -s {quote(shell)} {user}"


def people(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return people's accounts, from the user id that was said, else the one that systems begin with."""
    if environment.dialect == "bsd":
        return None if "n" in values else "dscl . -list /Users | grep -v '^_'"
    return f"awk -F: '$3 {_from(values)} && $3 < 65534 {{print $1}}' /etc/passwd"


def _from(values: Mapping[str, Any]) -> str:
    beyond = "larger" in values and "higher" not in values and "or" not in values
    return f"{'>' if beyond else '>='} {values['n'] if type(values.get('n')) is int else 1000}"


def homes(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return people's accounts with their home folders, from the user id that was said."""
    if environment.dialect == "bsd":
        return None if "n" in values else "dscl . -list /Users NFSHomeDirectory | grep -v '^_'"
    return f"awk -F: '$3 {_from(values)} && $3 < 65534 {{print $1, $6}}' /etc/passwd"


def of_shell(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the accounts whose login shell is the one that was named, or how many they are."""
    shell = values.get("shell")
    said = {name for name in ("zsh", "bash") if name in values}
    if isinstance(shell, str):
        said.add(shell)
    shell = said.pop() if len(said) == 1 else ""
    path = shell if shell.startswith("/") else f"/{shell}"
    if not shell or not path.replace("/", "a").replace("-", "a").isalnum():
        return None
    pattern = quote(f"{path}$") if path.count("/") == 1 else quote(f":{path}$")
    if "count" in values:
        return f"grep -c {pattern} /etc/passwd"
    return f"grep {pattern} /etc/passwd | cut -d: -f1"


INTENTS = (
    intent(
        "system.user.id",
        say=("uid", "user (id|number) [current]", "my (uid|userid)", "userid"),
        run="id -u",
        yes={"show my uid": "id -u", "what is my user id": "id -u"},
        no=("uid of alice", "users with uid 0", "process id"),
        also="user current number numeric",
    ),
    intent(
        "system.user.groups_mine",
        say=("mygroups",),
        run="groups",
        yes={"show my groups": "groups"},
        no=("list all groups", "groups of alice"),
        also="all current user member name",
    ),
    intent(
        "system.user.create_shell",
        say=(
            "(create|add) user {user:user} (!bash|!zsh) [!shell]",
            "(create|add) user {user:user} home directory (!bash|!zsh) [!shell]",
            "(create|add) user {user:user} home directory [!shell|usershell] {shell:path}",
            "(create|add) user {user:user} usershell {shell:path}",
            "(create|add) user {user:user} !shell {shell:path}",
        ),
        run=create_with_shell,
        yes={"create user anna with home directory and bash shell": "sudo useradd -m -s /bin/bash anna"},
        no=("create a user called bob", "change the shell of user bob to zsh"),
        also="named new account home directory user with and login usershell",
    ),
    intent(
        "system.user.make_admin",
        say=("create {user:account} (admin|administrator|sudoer|superuser)",),
        run={
            "gnu": "sudo usermod -aG sudo {user}",
            "bsd": "sudo dseditgroup -o edit -a {user} -t user admin",
        },
        yes={"make bob an admin": "sudo usermod -aG sudo bob"},
        no=("create a user called bob", "create an admin user"),
    ),
    intent(
        "system.user.is_root",
        say=("root", "(loggedin|whoami) root", "root (privileges|session)"),
        run='[ "$(id -u)" -eq 0 ] && echo yes || echo no',
        yes={"am i root": '[ "$(id -u)" -eq 0 ] && echo yes || echo no'},
        no=("become root", "processes of root", "switch to root"),
        also="current now privileges as logged session user running",
    ),
    intent(
        "system.user.id_of",
        say=("(uid|userid) [of|for] [user] {user:account}", "user (id|number) (!of|!for) {user:account}"),
        run="id -u {user}",
        yes={"what is the uid of alice": "id -u alice", "user id of bob": "id -u bob"},
        no=("show my uid", "pid of nginx"),
        also="user number numeric account",
    ),
    intent(
        "system.user.gid",
        say=("gid", "group id", "primary group [id]"),
        run="id -g",
        yes={"show my gid": "id -g", "what is my group id": "id -g"},
        no=("gid of group docker", "groups of alice"),
        also="current primary number numeric user",
    ),
    intent(
        "system.user.ids",
        say=("(uid|uids) !and (gid|gids|group|groups|groupsof) [of|for] [user] {user:account}"),
        run="id {user}",
        yes={"show uid and groups of alice": "id alice"},
        no=("uid of alice", "show my uid"),
        also="user id ids number account all",
    ),
    intent(
        "system.user.ids_mine",
        say=("(uid|uids) !and (gid|gids|group|groups)",),
        run="id",
        yes={"show my uid and gid": "id"},
        no="show my uid",
        also="user id ids current all",
    ),
    intent(
        "system.user.of_shell",
        say=(
            "user usershell {shell:path}",
            "(user|account) {shell:path} [!as] usershell",
            "(user|account) [login] !shell {shell:path}",
            "(user|account) usershell (!bash|!zsh)",
            "(user|account) !using (!bash|!zsh)",
            "(user|account) (!bash|!zsh) [login] !shell",
            "(user|account) (!bash|!zsh) (!as|usershell)",
            "(user|account) usershell {shell:word}",
        ),
        run=of_shell,
        yes={
            "list users whose login shell is bash": "grep '/bash$' /etc/passwd | cut -d: -f1",
            "which users have /bin/bash as shell": "grep ':/bin/bash$' /etc/passwd | cut -d: -f1",
            "which users use zsh": "grep '/zsh$' /etc/passwd | cut -d: -f1",
        },
        no=("list users with a login shell", "change the shell of user bob to zsh"),
        also="user account login default all count local usershell set configured bash zsh",
    ),
    intent(
        "system.user.whoami",
        say=("whoami", "!current user", "user loggedin !as", "user !as whoami"),
        run="whoami",
        yes={
            "who am i": "whoami",
            "what user am i logged in as": "whoami",
            "print the current user name": "whoami",
        },
        no=("who is logged in", "what groups am i in"),
        also="user account name",
    ),
    intent(
        "system.user.loggedin",
        say=(
            "[user|people] loggedin [user|else]",
            "(user|people|who|session|sessions) (login|loggedin|online|active|session|sessions)",
            "who else [loggedin]",
            "active (user|session|sessions|login)",
            "user !current loggedin",
        ),
        run="who",
        yes={"who is logged in": "who", "show users currently logged in": "who"},
        no=("last logins", "who am i", "how many users are logged in"),
        also="people user active currently else session all server",
    ),
    intent(
        "system.user.loggedin_doing",
        say=("loggedin activity", "loggedin [user] whatdo", "(user|people) whatdo"),
        run="w",
        yes={"show who is logged in and what they are doing": "w", "what are the logged in users doing": "w"},
        no="who is logged in",
        also="user people activity run process current running",
    ),
    intent(
        "system.user.loggedin_count",
        say=("count (user|people|session|sessions) (loggedin|login|online)", "count loggedin [user]"),
        run="who | wc -l",
        yes={"how many users are logged in": "who | wc -l"},
        no="how many users are there",
        also="user people currently active",
    ),
    intent(
        "system.user.sessions_each",
        say=(
            "count (session|sessions|login|logins) (each|by) [loggedin] [user]",
            "count (session|sessions|loggedin|login) each user",
            "(session|sessions) each user",
        ),
        run="who | awk '{print $1}' | sort | uniq -c",
        yes={"how many sessions does each logged in user have": "who | awk '{print $1}' | sort | uniq -c"},
        no=("how many users are logged in", "who is logged in"),
        also="loggedin user each active open currently count login",
    ),
    intent(
        "system.user.last_logins",
        say=(
            "(last|recent|recently|!all|history) login [history|user]",
            "login (history|record|records|log)",
            "who (last|recently) (login|loggedin)",
            "(last|recent|recently) loggedin [user]",
            "last user login",
        ),
        run="last",
        yes={"show last logins": "last", "show login history": "last", "who logged in recently": "last"},
        no=("last login of user bob", "failed logins", "last 5 logins"),
        also="user history recently successful time people all",
    ),
    intent(
        "system.user.last_n_logins",
        say=("(last|recent|recently) {n:number} (login|user|loggedin) [login|user|session]",),
        run="last -n {n}",
        yes={"show the last 5 logins": "last -n 5"},
        no="failed logins",
        also="user history recently",
    ),
    intent(
        "system.user.last_n_logins_of",
        say=("(last|recent|recently) {n:number} login (of|for|by) [user] {user:user}",),
        run="last -n {n} {user}",
        yes={"show the last 5 logins of alice": "last -n 5 alice"},
        no=("last 5 logins", "last login of alice"),
        also="history recently account",
    ),
    intent(
        "system.user.last_login_of",
        say=(
            "(last|history|!when|recent) login (of|for|by) [user] {user:user} [last]",
            "!when [user] {user:user} last (login|loggedin)",
            "login history (of|for) [user] {user:user}",
            "!when [last] [user] {user:user} (login|loggedin)",
        ),
        run={"gnu": "last {user}", "bsd": "last {user}"},
        yes={"show last login of user alice": "last alice", "when did bob last log in": "last bob"},
        no="last logins",
        also="history user time",
    ),
    intent(
        "system.user.logins_since",
        say=(
            "(login|loggedin) (today|yesterday|thisweek)",
            "who (login|loggedin) (today|yesterday|thisweek)",
        ),
        run="last --since [[yesterday?yesterday --until today]][[today?today]][[thisweek?'-7 days']]",
        yes={
            "who logged in yesterday": "last --since yesterday --until today",
            "show today's logins": "last --since today",
        },
        no=("failed logins", "last logins", "who is logged in"),
        also="user people all history",
    ),
    intent(
        "system.user.failed_logins",
        say=(
            "(failed|fail|unsuccessful|bad|invalid) [ssh] (login|loggedin|attempt|attempts) [attempt|attempts]",
            "failed [ssh] (password|authentication)",
            "lastb",
        ),
        run={
            "gnu": "sudo lastb",
            "bsd": 'log show --predicate \'eventMessage contains "failed" and process == "loginwindow"\' --last 1d',
        },
        yes={"show failed login attempts": "sudo lastb", "list failed logins": "sudo lastb"},
        no=("last logins", "failed services"),
        also="attempt attempts ssh user password all recently last history",
    ),
    intent(
        "system.user.list",
        say=(
            "!all user [account|accounts]",
            "user (accounts|account) [!all]",
            "!show user [name]",
            "(user|accounts) !machine",
            "user exist",
            "local (user|accounts)",
        ),
        run={"gnu": "cut -d: -f1 /etc/passwd", "bsd": "dscl . -list /Users"},
        yes={
            "list all users": "cut -d: -f1 /etc/passwd",
            "list all user accounts on this system": "cut -d: -f1 /etc/passwd",
        },
        no=("users logged in", "create a user bob", "list all users of group docker"),
        also="local account accounts exist name all",
    ),
    intent(
        "system.user.human",
        say=(
            "(regular|normal|human|real|non-system|nonsystem) (user|account) [account|accounts]",
            "(user|account) uid (larger|atleast) {n:number}",
            "(user|account) uid {n:number} (larger|higher|up|atleast|!and)",
            "(user|account) not (system|!machine) [user|account]",
        ),
        run=people,
        yes={"list regular users": "awk -F: '$3 >= 1000 && $3 < 65534 {print $1}' /etc/passwd"},
        no=("list all users", "human users with their home directories"),
        also="account accounts local all real human regular normal user name not system uid",
    ),
    intent(
        "system.user.homes",
        say=(
            "(regular|normal|human|real) (user|account) home [directory]",
            "(regular|normal|human|real) (user|account) [uid] [larger|atleast|higher|up] {n:number} home [directory]",
            "(user|account) uid [larger|atleast|higher|up] {n:number} home [directory]",
        ),
        run=homes,
        yes={
            "human users with their home directories": "awk -F: '$3 >= 1000 && $3 < 65534 {print $1, $6}' /etc/passwd",
            "list users with uid above 500 and their homes": "awk -F: '$3 > 500 && $3 < 65534 {print $1, $6}' /etc/passwd",
        },
        no=("list regular users", "all users and their home directories"),
        also="and all name path directory or larger atleast higher up uid account user local",
    ),
    intent(
        "system.user.homes_all",
        say=(
            "(!all|each) (user|account) !with home [directory]",
            "(user|account) !and home [directory]",
            "home directory (!of|!for) (!all|each) user",
        ),
        run={
            "gnu": "cut -d: -f1,6 /etc/passwd",
            "bsd": "dscl . -list /Users NFSHomeDirectory",
        },
        yes={"list all users and their home directories": "cut -d: -f1,6 /etc/passwd"},
        no=("list human users with their home directories", "go to the home directory"),
        also="all each account user path name directory local with and",
    ),
    intent(
        "system.user.home_of",
        say=("home directory (!of|!for) [user] {user:account}", "home (!of|!for) user {user:account}"),
        run={
            "gnu": "getent passwd {user} | cut -d: -f6",
            "bsd": "dscl . -read /Users/{user} NFSHomeDirectory",
        },
        yes={"what is the home directory of alice": "getent passwd alice | cut -d: -f6"},
        no=("go to the home directory", "delete user bob and his home directory"),
        also="user account path",
    ),
    intent(
        "system.user.with_shell",
        say=(
            "(user|account) !with [valid|real|login|interactive] usershell",
            "canlogin [user|account|people]",
            "user usershell",
            "(user|account) (login|interactive) [usershell]",
        ),
        run={
            "gnu": "grep -vE '(nologin|false)$' /etc/passwd | cut -d: -f1",
            "bsd": "dscl . -list /Users UserShell | grep -v false",
        },
        yes={"list all users with a login shell": "grep -vE '(nologin|false)$' /etc/passwd | cut -d: -f1"},
        no=("list all users", "which shell do i use", "list users whose login shell is bash"),
        also="all account accounts people valid login user interactive real machine usershell to in",
    ),
    intent(
        "system.user.with_shell_count",
        say=(
            "count [user|account|people] canlogin",
            "count (user|account) !with [valid|real|login] usershell",
            "count (user|account) {file:path} canlogin",
        ),
        run={
            "gnu": "grep -cvE '(nologin|false)$' /etc/passwd",
            "bsd": "dscl . -list /Users UserShell | grep -vc false",
        },
        yes={"how many accounts can log in": "grep -cvE '(nologin|false)$' /etc/passwd"},
        no=("how many users are logged in", "how many users are there"),
        also="account user people valid login usershell not nologin interactive",
    ),
    intent(
        "system.user.count",
        say=("count user [account|accounts] [!machine]",),
        run={"gnu": "wc -l < /etc/passwd", "bsd": "dscl . -list /Users | wc -l"},
        yes={"how many users are there on this system": "wc -l < /etc/passwd"},
        no="how many users are logged in",
        also="account accounts local exist all",
    ),
)
