"""Intents about people and sessions on the machine: users, shell, time, locale, limits, power."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def power(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the shutdown command: `-r` for a reboot, at `delay` (count, seconds each) or `clock`."""
    flag = "-r" if "reboot" in values or "restart" in values else "-h"
    delay, clock = values.get("delay"), values.get("clock")
    if delay:
        minutes = delay[0] * delay[1] / 60
        if minutes != int(minutes):
            return None
        return f"sudo shutdown {flag} +{int(minutes)}"
    if clock:
        return f"sudo shutdown {flag} {quote(str(clock))}"
    return f"sudo shutdown {flag} now"


def date_in_zone(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the time in a place whose zone is named like `Europe/Berlin`."""
    zone = str(values["zone"])
    if not zone.replace("/", "").replace("_", "").replace("-", "").isalnum():
        return None
    return f"TZ={zone} date"


def export(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the assignment of a pair like `NAME=value`, or None for a bare name."""
    name, sign, value = str(values["pair"]).partition("=")
    return f"export {name}={quote(value)}" if sign and name.replace("_", "a").isalnum() else None


def echo(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command that prints a variable written as `$NAME`."""
    name = str(values["name"])[1:]
    return f'echo "${name}"' if name.replace("_", "a").isalnum() else None


INTENTS = (
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
        say=("(regular|normal|human|real|non-system) user [account|accounts]",),
        run={
            "gnu": "awk -F: '$3 >= 1000 && $3 < 65534 {print $1}' /etc/passwd",
            "bsd": "dscl . -list /Users | grep -v '^_'",
        },
        yes={"list regular users": "awk -F: '$3 >= 1000 && $3 < 65534 {print $1}' /etc/passwd"},
        no="list all users",
        also="account accounts local all",
    ),
    intent(
        "system.user.count",
        say=("count user [account|accounts] [!machine]",),
        run={"gnu": "wc -l < /etc/passwd", "bsd": "dscl . -list /Users | wc -l"},
        yes={"how many users are there on this system": "wc -l < /etc/passwd"},
        no="how many users are logged in",
        also="account accounts local exist all",
    ),
    intent(
        "system.shell.current",
        say=("usershell", "usershell (run|running)"),
        run='echo "$SHELL"',
        yes={"which shell am I using": 'echo "$SHELL"', "what is my default shell": 'echo "$SHELL"'},
        no=("list available shells", "change my shell to zsh"),
        also="default login run type name current running",
    ),
    intent(
        "system.shell.available",
        say=("(free|!all|install|installed|valid|possible) usershell", "!show usershell"),
        run="cat /etc/shells",
        yes={"list available shells": "cat /etc/shells", "show all installed shells": "cat /etc/shells"},
        no="which shell am i using",
        also="install installed login valid",
    ),
    intent(
        "system.shell.change",
        say=(
            "change usershell to {shell:word}",
            "change (shellzsh|shellbash)",
            "(shellzsh|shellbash)",
            "usershell (to|as) {shell:word}",
        ),
        run="chsh -s $(command -v [[shell?{shell}]][[shellzsh?zsh]][[shellbash?bash]])",
        yes={
            "change my default shell to fish": "chsh -s $(command -v fish)",
            "make zsh my default shell": "chsh -s $(command -v zsh)",
        },
        no="which shell do i use",
        also="user create change",
    ),
    intent(
        "system.history",
        say=("history", "cmdhistory", "usercommands (history|ran|run|running|typed|entered)"),
        run="history",
        yes={"show command history": "history", "show my recent commands": "history"},
        no=("git history", "clear command history", "last 20 commands"),
        also="run recently last all typed entered ran previously running",
    ),
    intent(
        "system.history.last",
        say=(
            "last {n:number} (history|cmdhistory|usercommands)",
            "{n:number} (recently|newest) usercommands",
        ),
        run={"gnu": "history {n}", "bsd": "history -{n}"},
        yes={"show the last 20 commands from history": "history 20", "last 10 commands i ran": "history 10"},
        no="history",
        also="run typed entered ran executed recently history cmdhistory usercommands item running",
    ),
    intent(
        "system.history.search",
        say=(
            "!find cmdhistory (for|containing|with) {text:text}",
            "!find history for {text:text}",
            "cmdhistory (containing|matching|for|with) {text:text}",
            "!find {text:text} (in|from) (cmdhistory|history)",
            "usercommands (containing|matching|with) {text:text}",
        ),
        run="history | grep -F -- {text}",
        yes={
            "search my command history for docker": "history | grep -F -- docker",
            "find ssh in command history": "history | grep -F -- ssh",
        },
        no="clear history",
        also="containing matching history ran typed",
    ),
    intent(
        "system.history.clear",
        say=("(clear|delete) (history|cmdhistory)",),
        run={"gnu": "history -c", "bsd": "history -p"},
        yes={"clear command history": "history -c", "delete my bash history": "history -c"},
        no=("show history", "clear the screen"),
        also="commands all bash",
    ),
    intent(
        "system.clear",
        say=("clear [screen|window|output]", "clear everything screen"),
        run="clear",
        yes={"clear the screen": "clear", "clear terminal": "clear"},
        no="clear history",
        also="screen window output",
    ),
    intent(
        "system.env",
        say=(
            "(environment|env) [variables|variable|vars]",
            "printenv",
            "(exported|!all|!show) (variables|vars)",
        ),
        run="env",
        yes={"show environment variables": "env", "print all env vars": "env"},
        no=("set environment variable FOO to bar", "environment of process 123"),
        also="variables vars set exported all environment",
    ),
    intent(
        "system.env.sorted",
        say=("sort (environment|env) [variables|variable|vars]",),
        run="env | sort",
        yes={"list environment variables sorted alphabetically": "env | sort"},
        no="show environment variables",
        also="variables vars alphabetical name by all",
    ),
    intent(
        "system.path",
        say=("path (variable|environment|env) [variable]"),
        run='echo "$PATH"',
        yes={"show the path variable": 'echo "$PATH"', "print my PATH environment variable": 'echo "$PATH"'},
        no=("path of file.txt", "add /opt/bin to my path"),
        also="variable environment value env search",
    ),
    intent(
        "system.path.lines",
        say=(
            "each [directory|item] path line",
            "path (variable|directory) line [each]",
            "directory !in path [variable]",
        ),
        run="echo \"$PATH\" | tr ':' '\\n'",
        yes={"print each PATH directory on its own line": "echo \"$PATH\" | tr ':' '\\n'"},
        no="print the path variable",
        also="own separate environment variable each directory item one new",
    ),
    intent(
        "system.env.get",
        say=(
            "(environment|env) variable {name:word}",
            "variable [environment|env] {name:word}",
            "value [environment|env] variable {name:word}",
        ),
        run="printenv {name}",
        yes={
            "show the environment variable EDITOR": "printenv EDITOR",
            "print value of env variable JAVA_HOME": "printenv JAVA_HOME",
        },
        no=("set the environment variable EDITOR to vim", "find environment variables starting with JAVA"),
        also="value",
    ),
    intent(
        "system.env.set",
        say=(
            "(change|export|define|create) (environment|env) variable {name:word} (to|as|with) {value:text}",
            "(change|export|define) variable {name:word} (to|as) {value:text}",
        ),
        run="export {name}={value}",
        yes={
            "set the environment variable EDITOR to vim": "export EDITOR=vim",
            "export variable API_KEY to abc123": "export API_KEY=abc123",
        },
        no="show the environment variable EDITOR",
        also="value environment",
    ),
    intent(
        "system.env.assign",
        say=("(change|export|define|create) [environment|env] variable {pair:word}", "export {pair:word}"),
        run=export,
        yes={"set environment variable FOO=bar": "export FOO=bar"},
        no="set the environment variable EDITOR to vim",
    ),
    intent(
        "system.env.echo",
        say=("echo {name:variable}", "variable {name:variable}", "environment variable {name:variable}"),
        run=echo,
        yes={"echo $HOME": 'echo "$HOME"'},
        no="show /etc/hosts",
        also="value current environment variable echo",
    ),
    intent(
        "system.env.unset",
        say=(
            "(unset|delete|clear) (environment|env) variable {name:word}",
            "unset [variable|env|environment] {name:word}",
        ),
        run="unset {name}",
        yes={"unset the environment variable HTTP_PROXY": "unset HTTP_PROXY"},
        no="set the environment variable A to b",
    ),
    intent(
        "system.date",
        say=("date [and] [time]", "time", "[!current] (date|time)", "today date", "day today", "day"),
        run="date",
        yes={"show current date and time": "date", "what time is it": "date", "what's today's date": "date"},
        no=("set the date", "date in iso format", "sort files by date"),
        also="time date now today day local",
    ),
    intent(
        "system.date.iso",
        say=(
            "date (iso|iso-8601|iso8601|yyyy-mm-dd) [format]",
            "date iso {n:number} [format]",
            "today (iso|yyyy-mm-dd)",
        ),
        run="date +%F",
        yes={"print the date in iso format": "date +%F", "today's date as YYYY-MM-DD": "date +%F"},
        no=("date", "date and time in iso format"),
        also="format today only",
    ),
    intent(
        "system.date.iso_time",
        say=(
            "date time (iso|iso-8601|iso8601) [format]",
            "date time iso {n:number} [format]",
            "(timestamp|time) (iso|iso-8601|iso8601) [format]",
        ),
        run={"gnu": "date -Iseconds", "bsd": "date +%Y-%m-%dT%H:%M:%S%z"},
        yes={
            "show date and time in iso 8601 format": "date -Iseconds",
            "current timestamp in iso format": "date -Iseconds",
        },
        no="date in iso format",
        also="format date time full",
    ),
    intent(
        "system.date.epoch",
        say=("(epoch|unixtime|timestamp) [time|seconds]", "date (epoch|timestamp)", "seconds since epoch"),
        run="date +%s",
        yes={"print the current unix timestamp": "date +%s", "seconds since epoch": "date +%s"},
        no=("convert epoch 1700000000 to a date", "timestamp of file.txt"),
        also="time date seconds current since as in format",
    ),
    intent(
        "system.date.from_epoch",
        say=(
            "(convert|read|human|date) [epoch|timestamp|unixtime] {n:number} [epoch|timestamp] (date|time|human)",
            "(epoch|timestamp) {n:number} [date|human|time]",
            "date (of|from|for) (epoch|timestamp) {n:number}",
        ),
        run={"gnu": "date -d @{n}", "bsd": "date -r {n}"},
        yes={
            "convert epoch 1700000000 to a date": "date -d @1700000000",
            "what date is unix timestamp 1700000000": "date -d @1700000000",
        },
        no="unix timestamp",
        also="convert human date time seconds timestamp epoch format",
    ),
    intent(
        "system.date.utc",
        say=("(date|time) [date|time] (utc|gmt)", "utc [date] [time]"),
        run="date -u",
        yes={"show the time in utc": "date -u", "what is the current utc time": "date -u"},
        no="set timezone to utc",
        also="date time now",
    ),
    intent(
        "system.date.time_only",
        say=("time (without|except|not) date", "hours minutes"),
        run="date +%T",
        yes={"show time without the date": "date +%T"},
        no="date and time",
    ),
    intent(
        "system.date.zone",
        say=("(date|time) [date|time] (in|for) [timezone] {zone:path}", "timezone {zone:path} time"),
        run=date_in_zone,
        yes={
            "what time is it in Europe/Berlin": "TZ=Europe/Berlin date",
            "current time in Asia/Tokyo": "TZ=Asia/Tokyo date",
        },
        no="set the timezone to Europe/Berlin",
        also="timezone date time",
    ),
    intent(
        "system.date.weekday",
        say=("(day|weekday) [of] week [today]", "weekday [today]", "name today day"),
        run="date +%A",
        yes={"what day of the week is it": "date +%A", "print the weekday": "date +%A"},
        no="what date is it",
        also="name today day",
    ),
    intent(
        "system.date.week_number",
        say=("week (number|count) [year]", "which week [year]", "calendar week"),
        run="date +%V",
        yes={"what is the current week number": "date +%V"},
        no="day of the week",
        also="iso year",
    ),
    intent(
        "system.date.set",
        say=(
            "change [!machine] date [and] [time] to {date:date}",
            "change [!machine] date [time] to {date:date} {time:clock}",
        ),
        run={"gnu": "sudo date -s '{date}[[time? {time}]]'", "bsd": "sudo date -f %Y-%m-%d {date}"},
        yes={
            "set the date to 2024-05-01": "sudo date -s '2024-05-01'",
            "set system date to 2024-05-01 12:30": "sudo date -s '2024-05-01 12:30'",
        },
        no="set the date of file.txt to 2024-05-01",
    ),
    intent(
        "system.time.sync",
        say=(
            "(sync|synchronize|synchronise) [!machine] [date] (time|ntp)",
            "(enable|start) (ntp|time sync|time synchronization)",
        ),
        run={"gnu": "sudo timedatectl set-ntp true", "bsd": "sudo sntp -sS time.apple.com"},
        yes={
            "enable ntp": "sudo timedatectl set-ntp true",
            "synchronize the system clock": "sudo timedatectl set-ntp true",
        },
        no="show time",
        also="ntp with server internet date network",
    ),
    intent(
        "system.timezone",
        say=("timezone",),
        run={"gnu": "timedatectl", "bsd": "sudo systemsetup -gettimezone"},
        yes={"what timezone is this machine in": "timedatectl", "show the time zone": "timedatectl"},
        no=("set the timezone to UTC", "list all timezones"),
        also="date time and configured set setting settings",
    ),
    intent(
        "system.timezone.list",
        say=("timezones",),
        run={"gnu": "timedatectl list-timezones", "bsd": "sudo systemsetup -listtimezones"},
        yes={
            "list all timezones": "timedatectl list-timezones",
            "show available time zones": "timedatectl list-timezones",
        },
        no="show my timezone",
        also="all name free valid possible",
    ),
    intent(
        "system.timezone.set",
        say=(
            "change timezone [to] {zone:path}",
            "change timezone [to] {name:word}",
            "change timezone to (utc|gmt)",
        ),
        run={
            "gnu": "sudo timedatectl set-timezone [[zone?{zone}]][[name?{name}]][[utc?UTC]][[gmt?GMT]]",
            "bsd": "sudo systemsetup -settimezone [[zone?{zone}]][[name?{name}]][[utc?UTC]][[gmt?GMT]]",
        },
        yes={
            "set the timezone to Europe/Paris": "sudo timedatectl set-timezone Europe/Paris",
            "change time zone to UTC": "sudo timedatectl set-timezone UTC",
        },
        no="show timezone",
    ),
    intent(
        "system.calendar",
        say=("(calendar|cal) [month]", "(calendar|cal) (thismonth|month)", "calendar of the month"),
        run="cal",
        yes={"show a calendar": "cal", "display this month's calendar": "cal"},
        no="calendar of 2024",
        also="current thismonth month's month",
    ),
    intent(
        "system.calendar.year",
        say=(
            "(calendar|cal) [of|for] [year] {year:number}",
            "(calendar|cal) (thisyear|year|!current year|whole year)",
        ),
        run={"gnu": "cal [[year?{year}]][[!year?-y]]", "bsd": "cal [[year?{year}]][[!year?$(date +%Y)]]"},
        yes={"show calendar for 2025": "cal 2025"},
        no="show calendar",
        also="thisyear whole entire all",
    ),
    intent(
        "system.locale",
        say=("locale [settings|setting]", "(language|locale) (settings|setting) [!machine]"),
        run="locale",
        yes={"show locale settings": "locale", "what is my current locale": "locale"},
        no=("list all locales", "set the locale to en_US.UTF-8"),
        also="language settings setting",
    ),
    intent(
        "system.locale.list",
        say=("(!all|free|install|installed) (locale|locales)", "locales"),
        run="locale -a",
        yes={"list all available locales": "locale -a"},
        no="show locale",
    ),
    intent(
        "system.locale.set",
        say=(
            "change (locale|language) to {locale:word}",
            "change !machine (locale|language) to {locale:word}",
        ),
        run={"gnu": "sudo localectl set-locale LANG={locale}", "bsd": "export LANG={locale}"},
        yes={"set the system locale to en_US.UTF-8": "sudo localectl set-locale LANG=en_US.UTF-8"},
        no="show the locale",
    ),
    intent(
        "system.limits",
        say=("(ulimit|ulimits|limits) [resource||user]", "(resource|user) limits"),
        run="ulimit -a",
        yes={"show all ulimits": "ulimit -a", "show resource limits": "ulimit -a"},
        no=("limits of process 123", "set the open file limit to 4096"),
        also="resource session user all process",
    ),
    intent(
        "system.limits.files",
        say=(
            "(limit|ulimit|limits|maximum) (open|accessed) file [descriptors|handles|count]",
            "(limit|ulimit|limits|maximum) [count|number] file (descriptors|handles)",
        ),
        run="ulimit -n",
        yes={"what is the open file limit": "ulimit -n", "maximum number of open files": "ulimit -n"},
        no=("count open files", "set the open file limit to 4096"),
        also="count number open allowed process descriptors user limit each",
    ),
    intent(
        "system.limits.files_set",
        say=(
            "(change|raise|increase) [limit|maximum|ulimit] (open|accessed) file [limit|descriptors] to {n:number}",
            "(change|raise|increase) (limit|ulimit) [file] descriptors to {n:number}",
        ),
        run="ulimit -n {n}",
        yes={"set the open file limit to 4096": "ulimit -n 4096"},
        no="show open file limit",
        also="limit maximum count number session",
    ),
    intent(
        "system.openfiles.count",
        say=("count (open|accessed) file [descriptors|handles]", "count file (descriptors|handles) [open]"),
        run="lsof | wc -l",
        yes={"how many files are open": "lsof | wc -l", "count open files": "lsof | wc -l"},
        no=("maximum number of open files", "how many open files does process 1 have"),
        also="!machine total all open descriptors",
    ),
    intent(
        "system.sysctl.all",
        say=(
            "(sysctl|kernel) (parameters|settings|variables|!all)",
            "!all (sysctl|kernel) parameters",
            "sysctl",
        ),
        run="sysctl -a",
        yes={"show all kernel parameters": "sysctl -a", "list sysctl settings": "sysctl -a"},
        no="set vm.swappiness to 10",
        also="parameters settings all runtime values kernel sysctl",
    ),
    intent(
        "system.sysctl.set",
        say=(
            "change [sysctl|kernel] [parameter|setting] {key:file} to {n:number}",
            "change (sysctl|kernel) {key:file} to {n:number}",
            "change (sysctl|kernel) (parameter|setting) {key:file} to {n:number}",
        ),
        run="sudo sysctl -w {key}={n}",
        yes={"set sysctl vm.swappiness to 10": "sudo sysctl -w vm.swappiness=10"},
        no="change file.txt to 5 lines",
        also="value sysctl kernel",
    ),
    intent(
        "system.swappiness",
        say=("swappiness",),
        run="sysctl vm.swappiness",
        yes={"what is the swappiness value": "sysctl vm.swappiness"},
        no="set swappiness to 10",
        also="value setting swap level",
    ),
    intent(
        "system.swappiness.set",
        say=("change swappiness to {n:number}", "swappiness to {n:number}"),
        run="sudo sysctl -w vm.swappiness={n}",
        yes={"set swappiness to 10": "sudo sysctl -w vm.swappiness=10"},
        no="show swappiness",
        also="value",
    ),
    intent(
        "system.power.reboot",
        say=("reboot [!machine]", "restart !machine", "(reboot|restart) !machine"),
        run="sudo reboot",
        yes={"reboot the machine": "sudo reboot", "restart my computer": "sudo reboot"},
        no=("reboot in 10 minutes", "restart nginx", "cancel reboot"),
        also="server immediately now pi raspberry",
    ),
    intent(
        "system.power.off",
        say=(
            "shutdown [!machine] [now|immediately]",
            "(disable|stop) !machine [now|immediately]",
            "halt machine",
        ),
        run="sudo shutdown -h now",
        yes={
            "shut down the computer now": "sudo shutdown -h now",
            "power off this machine": "sudo shutdown -h now",
        },
        no=("shutdown in 10 minutes", "cancel the shutdown", "stop the docker service"),
        also="server immediately now laptop",
    ),
    intent(
        "system.power.later",
        say=(
            "(shutdown|reboot) [!machine] (in|after) {delay:span}",
            "(restart|disable) !machine (in|after) {delay:span}",
            "schedule (shutdown|reboot|restart) [!machine] (in|after) {delay:span}",
            "[schedule] (shutdown|reboot) [!machine] at {clock:clock}",
            "restart !machine at {clock:clock}",
        ),
        run=power,
        yes={
            "shut down in 30 minutes": "sudo shutdown -h +30",
            "reboot in 5 minutes": "sudo shutdown -r +5",
            "shutdown the computer at 23:00": "sudo shutdown -h 23:00",
        },
        no=("cancel the shutdown", "reboot"),
        also="server schedule",
    ),
    intent(
        "system.power.cancel",
        say=("(cancel|abort|stop) [scheduled|pending|planned] (shutdown|reboot|restart)",),
        run={"gnu": "sudo shutdown -c", "bsd": "sudo killall shutdown"},
        yes={"cancel the scheduled shutdown": "sudo shutdown -c", "abort the reboot": "sudo shutdown -c"},
        no="shut down in 10 minutes",
        also="scheduled pending planned",
    ),
    intent(
        "system.power.suspend",
        say=("(suspend|sleep|hibernate) !machine", "sleep mode", "!machine to sleep", "suspend to memory"),
        run={"gnu": "systemctl suspend", "bsd": "pmset sleepnow"},
        yes={"suspend the computer": "systemctl suspend", "put my laptop to sleep": "systemctl suspend"},
        no=("suspend process 123", "sleep for 10 seconds"),
        also="mode move !machine to",
    ),
    intent(
        "system.power.lock",
        say=("lock (screen|session|display)",),
        run={"gnu": "loginctl lock-session", "bsd": "pmset displaysleepnow"},
        yes={"lock the screen": "loginctl lock-session"},
        no="lock the file",
        also="session",
    ),
    intent(
        "system.logout",
        say=("(logout|log-out) [session|!current]", "(exit|close|quit|leave) [session]"),
        run="exit",
        yes={"exit the shell": "exit", "close this session": "exit"},
        no="close port 80",
        also="session current",
    ),
)
