"""The page docs/config.md, from the table of settings: every setting and every variable that caro reads."""

from __future__ import annotations

from caro.cli.config import FORMS, VERBS
from caro.cli.config_list import TUNED
from caro.cli.settings import MACHINE_FILE
from caro.keys import KEYS, Key, takes
from pages.text import MADE, cell, table

VARIABLES = {
    "CARO_CONFIG": "The configuration file, in place of the person's own.",
    "CARO_OPENAI_KEY": "The key for the OpenAI-compatible server; it outranks the one in a key file.",
    "CARO_MODEL_TOKEN": "A permission, sent as a bearer token to the server of a model that was added.",
    "CARO_CACHE_DIR": "Where the engine's libraries and measurements are kept.",
    "CARO_STATE_DIR": "Where the history and the figures about answers are kept.",
    "CARO_DATA_DIR": "Where the model is looked for, in its folder models.",
    "NO_COLOR": "Set to anything: no colour on a terminal.",
}
"""Variables that are no settings of a configuration file."""

OTHERS = {
    "CARO_DEBUG": "Set to anything: a fault of caro shows where it happened.",
    "CARO_NO_SNAPSHOT": "The single-file program: start without its recorded memory.",
    "HOME": "Where your files are; `~` in a command.",
    "XDG_CONFIG_HOME": "In place of `~/.config`; `XDG_CACHE_HOME`, `XDG_DATA_HOME`, `XDG_STATE_HOME` too.",
    "SHELL": "The shell that commands are written for, where it is bash, zsh, fish or sh; else bash.",
    "PATH": "Which programs there are.",
    "MANPATH": "Where `caro explain` looks for manual pages.",
    "TERM": "`dumb`: no colour, and keys are lines.",
    "COLUMNS": "How wide the terminal is.",
    "VISUAL": "The editor of `caro config edit`; else `EDITOR`.",
    "WAYLAND_DISPLAY": "Which program copies to the clipboard; else `DISPLAY`.",
    "OLLAMA_HOST": "The address of the Ollama server, as Ollama's own programs take it.",
    "OPENAI_API_KEY": "The key for the OpenAI-compatible server, with `https` addresses alone.",
    "SSL_CERT_FILE": "The certificates of the authorities that servers are checked by.",
    "https_proxy": "The proxy that models are fetched through; else `HTTPS_PROXY`.",
    "no_proxy": "The servers that are asked without it; else `NO_PROXY`.",
    "LLAMA_CPP_LIB_PATH": "The engine's libraries, in place of those that were installed.",
}
"""Variables that caro reads and that are not settings of its own, save two for finding faults."""

HEAD = f"""\
{MADE}
# Settings

A value comes from an option, else a variable, else your configuration file, else that of the machine
(`{MACHINE_FILE}`), else from what caro finds out about this machine ([tuning](guides/tuning.md)), else it
is the default. `caro config list --sources` tells which of them decides, with the line of the file.

Your file is `$CARO_CONFIG`, else `$XDG_CONFIG_HOME/caro/config.toml`, else `~/.config/caro/config.toml`, on
macOS too. It need not exist. A dot in a name parts the table from the key: `safety.policy` is `policy` below
`[safety]`. What caro does not know there, or can't take, ends every call with status 4 and names file and
line.

"""

NOTES = """
`set` and `reset` leave remarks, order and layout of the file as they are, and wait for each other. The file
is replaced in one step, keeps its mode, and stays a link where it is one. `edit` takes `$VISUAL`, else
`$EDITOR`, and works on a copy: what is wrong is told, with its line, before it counts. A list is given to
`set` with commas: `caro config set backend static,ollama`.

"""


def page() -> str:
    """Return the page."""
    commands = [
        [f"`caro config {f'{verb} {FORMS[verb]}'.partition(',')[0] if verb in FORMS else verb}`", cell(says)]
        for verb, says in VERBS.items()
    ]
    return "".join(
        (
            HEAD,
            table(("command", ""), commands),
            NOTES,
            table(("setting", "takes", "default", "variable", "option", ""), map(_row, KEYS.values())),
            "\n## Variables\n\nThese are no settings of a file:\n\n",
            table(("variable", ""), _told(VARIABLES)),
            "\nThese belong to the system or to other programs, and caro reads them too:\n\n",
            table(("variable", ""), _told(OTHERS)),
        )
    )


def _told(variables: dict[str, str]) -> list[list[str]]:
    return [[f"`{name}`", cell(says)] for name, says in variables.items()]


def _row(key: Key) -> list[str]:
    default = "" if key.default is None else f"`{str(key.default).lower()}`"
    return [
        f"`{key.name}`",
        cell(takes(key)),
        "tuned" if key.name in TUNED else default,
        f"`{key.variable}`",
        f"`--{key.option}`" if key.option else "",
        cell(key.help),
    ]
