"""Makes the page docs/config.md from the table of settings; a test fails where the two have drifted apart."""

from __future__ import annotations

from caro.cli.config import VERBS
from caro.cli.settings import MACHINE_FILE
from caro.keys import KEYS, takes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.keys import Key

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

HEAD = f"""\
<!-- Made from the tables of caro: make docs -->
# Settings

A value comes from an option, else a variable, else your configuration file, else that of the machine
(`{MACHINE_FILE}`), else from what caro finds out about this machine ([tuning](../README.md)), else it is the
default. `caro config list --sources` tells which of them decides, with the line of the file.

Your file is `$CARO_CONFIG`, else `$XDG_CONFIG_HOME/caro/config.toml`, else `~/.config/caro/config.toml`, on
macOS too. It need not exist. A dot in a name parts the table from the key: `safety.policy` is `policy` below
`[safety]`. What caro does not know there, or can't take, ends every call with status 4 and names file and
line.

| command | |
|---|---|
"""

NOTES = """
`set` and `reset` leave remarks, order and layout of the file as they are, and wait for each other. The file
is replaced in one step, keeps its mode, and stays a link where it is one. `edit` takes `$VISUAL`, else
`$EDITOR`, and works on a copy: what is wrong is told, with its line, before it counts. A list is given to
`set` with commas: `caro config set backend static,ollama`.

"""


def page() -> str:
    """Return the page."""
    from caro.cli.config_list import TUNED

    lines = [HEAD]
    forms = {"get": " NAME", "set": " NAME VALUE", "reset": " NAME"}
    lines += [
        f"| `caro config {verb}{forms.get(verb, '')}` | {_cell(says)} |\n" for verb, says in VERBS.items()
    ]
    lines += [NOTES, "| setting | takes | default | variable | option | |\n", "|---|---|---|---|---|---|\n"]
    lines += [_row(key, key.name in TUNED) for key in KEYS.values()]
    lines += ["\nThese are variables only:\n\n", "| variable | |\n", "|---|---|\n"]
    lines += [f"| `{name}` | {_cell(says)} |\n" for name, says in VARIABLES.items()]
    return "".join(lines)


def _row(key: Key, tuned: bool) -> str:
    default = "" if key.default is None else f"`{str(key.default).lower()}`"
    default = "tuned" if tuned else default
    option = f"`--{key.option}`" if key.option else ""
    cells = (f"`{key.name}`", _cell(takes(key)), default, f"`{key.variable}`", option, _cell(key.help))
    return f"| {' | '.join(cells)} |\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    import sys

    with open(sys.argv[1], "w", encoding="utf-8") as out:
        out.write(page())
