"""Completions for bash, zsh and fish, from caro's table of options: each command is offered what it takes.

The words of a request are free; where no option is begun, the shell completes names of files, as people name
files in requests.
"""

from __future__ import annotations

from itertools import chain

from caro.cli import config, model, safety, stats
from caro.cli.options import INIT_SHELLS, OPTIONS, SUBCOMMANDS, Option
from caro.keys import KEYS

FILES = ("FILE",)
"""What an option's value is called where it is the name of a file."""

HEAD = "# Completion of caro for {}. Made from the tables of caro by app/caro/cli/completions.py.\n"

SHORT = {
    "batch": "answer a request per line",
    "check": "how risky is this command?",
    "fix": "mend a command that failed",
    "explain": "what does each word of it do?",
    "safety": "the rules that say so",
    "doctor": "the machine, and what is amiss",
    "init": "the script for a shell",
    "model": "other models by choice",
    "stats": "how the answers were",
    "config": "every setting, and who decided it",
    "history": "what you took and ran",
    "repl": "one request after another",
}
"""By subcommand: a few words, for the shells that show them."""

VERBS = {
    "safety": safety.VERBS,
    "init": {name: f"the script for {name}" for name in INIT_SHELLS},
    "model": model.VERBS,
    "stats": stats.VERBS,
    "config": config.VERBS,
}
"""By subcommand that takes one of a few words: which, and what each is."""

NAMED = ("config", ("get", "set", "reset"), tuple(KEYS))
"""The subcommand that takes a name behind some of its verbs, those verbs, and the names."""


def bash() -> str:
    """Return the script for bash; it needs nothing of the package bash-completion."""
    values = "".join(
        f"        {'|'.join(_cases(option))}) words={_quoted(' '.join(option.choices))} ;;\n"
        for option in OPTIONS
        if option.choices
    )
    known = "".join(
        f"        {name}) words={_quoted(' '.join(chain.from_iterable(map(_forms, _of(name)))))} ;;\n"
        for name in ("query", *SUBCOMMANDS)
    )
    verbs = "".join(
        f"            {name}) words={_quoted(' '.join(taken))} ;;\n" for name, taken in VERBS.items()
    )
    command, behind, names = NAMED
    files = "|".join(chain.from_iterable(_cases(option) for option in OPTIONS if option.metavar in FILES))
    return f"""{HEAD.format("bash")}
_caro() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} command=query at words=
    COMPREPLY=()
    case ${{COMP_WORDS[1]}} in
        {"|".join(SUBCOMMANDS)}) ((COMP_CWORD > 1)) && command=${{COMP_WORDS[1]}} ;;
    esac
    # Behind "--" everything is part of the command or of the request.
    for ((at = 1; at < COMP_CWORD; at++)); do
        [[ ${{COMP_WORDS[at]}} == -- ]] && return
    done
    # bash parts a word at "=": then the option stands before it.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${{COMP_WORDS[COMP_CWORD-2]}}
    fi
    case $command:$previous in
{values}        {files}) return ;;
    esac
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    if [[ $COMP_CWORD -eq 2 && $current != -* ]]; then
        case $command in
{verbs}        esac
    elif [[ $COMP_CWORD -eq 3 && $command == {command} && " {" ".join(behind)} " == *" $previous "* ]]; then
        words={_quoted(" ".join(names))}
    fi
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    case $command in
{known}    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    elif ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W {_quoted(" ".join(SUBCOMMANDS))} -- "$current")
    fi
}}

complete -o default -F _caro caro
"""


def zsh() -> str:
    """Return the function for zsh, to be installed as `_caro`."""
    commands = " ".join(_quoted(f"{name}:{SHORT[name]}") for name in SUBCOMMANDS)
    cases = "".join(f"    {name})\n        _arguments -S : {_zsh_specs(name)} ;;\n" for name in SUBCOMMANDS)
    return f"""#compdef caro
{HEAD.format("zsh")}
local -a commands
commands=({commands})

# The command is a word of its own for what follows.
if ((CURRENT > 2)) && [[ " {" ".join(SUBCOMMANDS)} " == *" ${{words[2]}} "* ]]; then
    local command=${{words[2]}}
    shift words
    ((CURRENT--))
    case $command in
{cases}    esac
    return
fi

if ((CURRENT == 2)) && [[ ${{words[2]}} != -* ]]; then
    _describe -t commands command commands
    return
fi
_arguments -S : {_zsh_specs("query")}
"""


def fish() -> str:
    """Return the script for fish."""
    lines = [
        HEAD.format("fish"),
        "function __caro_command --description 'the subcommand on the line, or query'",
        "    set -l words (commandline -opc)",
        f'    if contains -- "$words[2]" {" ".join(SUBCOMMANDS)}',
        "        echo $words[2]",
        "    else",
        "        echo query",
        "    end",
        "end",
        "",
    ]
    first = "'test (count (commandline -opc)) -eq 1'"
    lines += [f"complete -c caro -n {first} -a {name} -d {_quoted(SHORT[name])}" for name in SUBCOMMANDS]
    for command, verbs in VERBS.items():
        verb = f"'test (count (commandline -opc)) -eq 2; and test (__caro_command) = {command}'"
        lines += [
            f"complete -c caro -f -n {verb} -a {name} -d {_quoted(says)}" for name, says in verbs.items()
        ]
    command, behind, names = NAMED
    third = f"'test (count (commandline -opc)) -eq 3; and test (__caro_command) = {command}; and "
    third += f"contains -- (commandline -opc)[3] {' '.join(behind)}'"
    lines += [f"complete -c caro -f -n {third} -a {name} -d {_quoted(KEYS[name].help)}" for name in names]
    for option in OPTIONS:
        where = _quoted(f"contains (__caro_command) {' '.join(option.commands)}")
        line = f"complete -c caro -n {where} -l {option.name}"
        line += f" -s {option.short[1:]}" if option.short else ""
        if option.choices:
            line += f" -x -a {_quoted(' '.join(option.choices))}"
        elif option.metavar:
            line += " -r -F" if option.metavar in FILES else " -x"
        lines.append(f"{line} -d {_quoted(option.help)}")
    return "\n".join(lines) + "\n"


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}


def sourced(shell: str) -> str:
    """Return the completions as a part of a script that an interactive shell reads."""
    if shell != "zsh":
        return SHELLS[shell]()
    body = zsh().partition("\n")[2]  # without the line that only `compinit` reads
    return f"function _caro {{\n{body}}}\n(( $+functions[compdef] )) && compdef _caro caro\n"


def _of(command: str) -> list[Option]:
    return [option for option in OPTIONS if command in option.commands]


def _cases(option: Option) -> list[str]:
    """Return the patterns for bash that match the option behind its command and a colon."""
    alone = sum(other.name == option.name for other in OPTIONS) == 1
    commands = ("*",) if alone else option.commands
    return [f"{command}:{form}" for command in commands for form in _forms(option)]


def _forms(option: Option) -> list[str]:
    return [f"--{option.name}", *([option.short] if option.short else [])]


def _zsh_specs(command: str) -> str:
    """Return the options of a command, and what its words are, as `_arguments` wants them."""
    specs = []
    for option in _of(command):
        says = option.help.replace("[", "(").replace("]", ")").replace(":", "\\:")
        value = ""
        if option.choices:
            value = f":{option.metavar.lower()}:({' '.join(option.choices)})"
        elif option.metavar:
            value = f":{option.metavar.lower()}:{'_files' if option.metavar in FILES else ' '}"
        forms = _forms(option)
        alone = f"({' '.join(forms)})"
        for form in forms:
            equals = "=" if value and form.startswith("--") else ""
            specs.append(_quoted(f"{alone}{form}{equals}[{says}]{value}"))
    if command in VERBS:
        specs.append(_quoted(f"1:verb:({' '.join(VERBS[command])})"))
    if command == NAMED[0]:
        specs.append(_quoted(f"2:name:({' '.join(NAMED[2])})"))
    specs.append("'*:word:_files'")
    return " \\\n            ".join(specs)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
