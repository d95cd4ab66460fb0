"""Intents about the shell: which one, its history, its variables."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def export(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the assignment of a pair like `NAME=value`, or None for a bare name."""
    name, sign, value = str(values["pair"]).partition("=")
    return f"export {name}={quote(value)}" if sign and name.replace("_", "a").isalnum() else None


def export_upper(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the assignment of a variable whose name is written in capitals, or None for other words."""
    name = str(values["name"])
    usual = name.replace("_", "").isalnum() and name.isupper() and len(name) > 2
    return f"export {name}={quote(str(values['value']))}" if usual else None


def add_to_path(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the search path with one folder more, which takes its place last."""
    folder = str(values["dir"])
    if "/" not in folder or any(c in folder for c in '"`\\:'):
        return None
    folder = "$HOME" + folder[1:] if folder.startswith("~/") else folder
    start = "" if folder[0] in "/$" else "$PWD/"
    return f'export PATH="$PATH:{start}{folder.removeprefix("./")}"'


def echo(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command that prints a variable written as `$NAME`."""
    name = str(values["name"])[1:]
    return f'echo "${name}"' if name.replace("_", "a").isalnum() else None


SHELLS = ("bash", "zsh", "sh", "dash", "ksh", "fish", "tcsh", "csh", "nu", "elvish", "xonsh", "pwsh")


def _shell(values: Mapping[str, Any]) -> str | None:
    named = values.get("shell")
    if isinstance(named, str):
        return named if named in SHELLS or named.startswith("/") else None
    said = [name for name in ("zsh", "bash") if name in values or f"shell{name}" in values]
    return said[0] if len(said) == 1 else None


def change_shell(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the change of one's own login shell, given as a name or a path."""
    shell = _shell(values)
    if shell is None:
        return None
    return f"chsh -s {quote(shell)}" if shell[0] == "/" else f"chsh -s $(command -v {shell})"


def change_shell_of(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the change of somebody's login shell; the usual ones are in `/bin`."""
    shell = _shell(values)
    if shell is None:
        return None
    usual = shell in ("bash", "zsh", "sh", "dash", "ksh")
    path = shell if shell[0] == "/" else f"/bin/{shell}" if usual else f"$(command -v {shell})"
    return f"sudo chsh -s {path} {quote(str(values['user']))}"


INTENTS = (
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
            "change usershell !to {shell:word}",
            "change usershell !to (!zsh|!bash)",
            "(change|create) (shellzsh|shellbash)",
            "(shellzsh|shellbash)",
            "(change|create|usage) [my] usershell !to {shell:word}",
            "change !shell !to {shell:word}",
            "change !shell !to (!zsh|!bash)",
            "change !from (!zsh|!bash) !to {shell:word}",
            "(create|change) {shell:word} [!as] usershell",
            "!using {shell:word} !as usershell",
        ),
        run=change_shell,
        yes={
            "change my default shell to fish": "chsh -s $(command -v fish)",
            "make zsh my default shell": "chsh -s $(command -v zsh)",
        },
        no="which shell do i use",
        also="user create change",
    ),
    intent(
        "system.shell.change_of",
        say=(
            "change usershell [user] {user:account} !to {shell:word}",
            "change usershell [user] {user:account} !to (!zsh|!bash)",
            "(create|change) (shellzsh|shellbash) (for|of) [user] {user:account}",
            "(create|change) {shell:word} [!as] usershell (for|of) [user] {user:account}",
            "(switch|give|move) [user] {user:account} !to (!zsh|!bash)",
        ),
        run=change_shell_of,
        yes={
            "change the login shell of alex to zsh": "sudo chsh -s /bin/zsh alex",
            "make zsh the default shell for alex": "sudo chsh -s /bin/zsh alex",
            "change the login shell of user bob to /bin/zsh": "sudo chsh -s /bin/zsh bob",
            "set the login shell of user bob to fish": "sudo chsh -s $(command -v fish) bob",
        },
        no=("change my shell to zsh", "which shell does alex use"),
        also="default login user account",
    ),
    intent(
        "system.shell.of_user",
        say=(
            "usershell [of|for] user {user:account}",
            "usershell (!of|!for) {user:account}",
            "usershell {user:account} !using",
        ),
        run={
            "gnu": "getent passwd {user} | cut -d: -f7",
            "bsd": "dscl . -read /Users/{user} UserShell",
        },
        yes={"what is the login shell of alice": "getent passwd alice | cut -d: -f7"},
        no=("which shell am i using", "change the shell of alice to zsh"),
        also="user account default login configured",
    ),
    intent(
        "system.history",
        say=("history", "cmdhistory", "!command (history|ran|typed|entered)"),
        run="history",
        yes={"show command history": "history", "show my recent commands": "history"},
        no=("git history", "clear command history", "last 20 commands"),
        also="run recently last all typed entered ran previously running",
    ),
    intent(
        "system.history.last",
        say=(
            "last {n:number} (history|cmdhistory|!command)",
            "{n:number} (recently|newest) !command",
        ),
        run={"gnu": "history {n}", "bsd": "history -{n}"},
        yes={"show the last 20 commands from history": "history 20", "last 10 commands i ran": "history 10"},
        no="history",
        also="run typed entered ran executed recently history cmdhistory item running command",
    ),
    intent(
        "system.history.search",
        say=(
            "!find cmdhistory (for|containing|with) {text:text}",
            "!find history for {text:text}",
            "cmdhistory (containing|matching|for|with) {text:text}",
            "!find {text:text} (in|from) (cmdhistory|history)",
            "!command (ran|typed|entered) (containing|matching|!with) {text:text}",
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
        "system.env.containing",
        say=(
            "(environment|env) [variables|variable|vars] (containing|matching|with) [word|text|name] {text:text}",
            "(environment|env) [variables|variable|vars] [whose] name (containing|matching) {text:text}",
        ),
        run="env | grep {text}",
        yes={"show environment variables containing 'PROXY'": "env | grep PROXY"},
        no=("show environment variables", "files containing PROXY"),
        also="variables vars all !show in name",
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
            "path oneline",
            "path {n:number} item each line",
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
            "(environment|env) variable {name:varname}",
            "variable [environment|env] {name:varname}",
            "value [environment|env] variable {name:varname}",
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
            "(change|export|define|create) (environment|env) variable {name:varname} (to|as|with) {value:text}",
            "(change|export|define) variable {name:varname} (to|as) {value:text}",
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
        say=(
            "echo {name:variable}",
            "variable {name:variable}",
            "environment variable {name:variable}",
            "!show {name:variable}",
            "value {name:variable}",
        ),
        run=echo,
        yes={"echo $HOME": 'echo "$HOME"', "print $PATH": 'echo "$PATH"'},
        no="show /etc/hosts",
        also="value current environment variable echo",
    ),
    intent(
        "system.env.set_upper",
        say=("(change|export|define) {name:varname} (!to|!as) {value:text}",),
        run=export_upper,
        yes={"set EDITOR to nano": "export EDITOR=nano"},
        no=("set timezone to UTC", "change the hostname to web1"),
        also="environment variable value env",
    ),
    intent(
        "system.path.add",
        say=(
            "(add|append) [directory] {dir:path} [!to] path [variable]",
            "(put|include|move) [directory] {dir:path} (!in|!on|!to) path",
        ),
        run=add_to_path,
        yes={"add /opt/tools/bin to my path": 'export PATH="$PATH:/opt/tools/bin"'},
        no=("print my path", "copy a.txt to the path /tmp"),
        also="environment variable directory to end of the env",
    ),
    intent(
        "system.env.unset",
        say=(
            "(unset|delete|clear) (environment|env) variable {name:varname}",
            "unset [variable|env|environment] {name:word}",
        ),
        run="unset {name}",
        yes={"unset the environment variable HTTP_PROXY": "unset HTTP_PROXY"},
        no="set the environment variable A to b",
    ),
)
