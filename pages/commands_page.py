"""The page docs/reference/commands.md, from the tables that the parser, the help and the completions read."""

from __future__ import annotations

from caro.cli.completions import VERBS
from caro.cli.options import OPTIONS, Option
from caro.cli.usage import WORDS
from pages.statuses import BY_COMMAND
from pages.text import MADE, cell, sentence, table
from release.manual import COMMANDS, EXAMPLES

HEAD = f"""\
{MADE}
# Commands and options

`caro --help` shows this in short, `caro COMMAND --help` more of one command, `man caro` all of it where a
package installed it.

Options may stand anywhere; `--` ends them, and what follows is the request or the command. `--name value` and
`--name=value` are the same. A request needs no quotes, unless the shell would read something in it.

The names of commands are English words too. They are commands only before what they take: `caro check disk
space` and `caro "check disk space"` are requests, `caro check 'df -h'` and `caro check -- df` are not.

"""

EVERYWHERE = [option for option in OPTIONS if {*option.commands} >= {*COMMANDS}]
"""What every command takes."""

TITLES = {"query": "A request"}


def page() -> str:
    """Return the page."""
    parts = [HEAD, "```sh\n", *(f"{command}\n" for command, _ in EXAMPLES), "```\n"]
    for name, (form, says) in COMMANDS.items():
        parts.append(f"\n## {TITLES.get(name, f'caro {name}')}\n\n`caro {form}`\n\n{says}\n\n")
        if name in VERBS:
            rows = [[f"`caro {name} {verb}`", cell(what)] for verb, what in VERBS[name].items()]
            parts += [table(("command", ""), rows), "\n"]
        own = [one for one in OPTIONS if name in one.commands and one not in EVERYWHERE]
        if own:
            parts += [table(("option", "", "takes"), [_row(name, one) for one in own]), "\n"]
        parts.append(
            f"Exit status: {', '.join(map(str, BY_COMMAND[name]))} ([what each means](exit-status.md)).\n"
        )
    parts.append("\n## Every command\n\n")
    parts.append(table(("option", ""), [_row("", one)[:2] for one in EVERYWHERE]))
    return "".join(parts)


def _row(command: str, option: Option) -> list[str]:
    value = f" {option.metavar}" if option.metavar else ""
    forms = [f"--{option.name}", *([option.short] if option.short else [])]
    says = WORDS.get((command, option.name), option.help)
    takes = ", ".join(f"`{choice}`" for choice in option.choices)
    several = "; several with commas between" if option.several else ""
    return [", ".join(f"`{form}{value}`" for form in forms), cell(sentence(says)), takes + several]
