"""Puts a text on the clipboard: with the tool of the desktop where there is one, else through the terminal.

The terminal's own way (the control sequence OSC 52 of xterm) also works over ssh and inside tmux; whether a
terminal heeds it can't be found out.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ

TOOLS = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
)
"""The variable that a desktop sets, and the tool that it takes then."""

SECONDS = 5
"""How long a tool may take; one whose desktop is gone can hang."""


def copy(text: str, env: Environ) -> str:
    """Put `text` on the clipboard; return what to tell the person, one line without a full stop."""
    tools = [tool for variable, tool in TOOLS if env.variables.get(variable)]
    if env.system == "darwin":
        tools.insert(0, ("pbcopy",))
    for tool in tools:
        if _fed(tool, text, env):
            return f"copied with {tool[0]}"
    if env.variables.get("TERM", "dumb") in ("dumb", "linux"):
        return "not copied: this terminal has no clipboard, and none of wl-copy, xclip and xsel works here"
    from binascii import b2a_base64

    env.err(f"\x1b]52;c;{b2a_base64(text.encode(), newline=False).decode()}\x07")
    return "copied, if the terminal allows it"


def _fed(tool: tuple[str, ...], text: str, env: Environ) -> bool:
    """Run a tool with `text` as its input; tell whether it took it."""
    import subprocess

    folders = os.get_exec_path(env.variables)
    if not any(os.access(os.path.join(folder, tool[0]), os.X_OK) for folder in folders):
        return False
    try:
        done = subprocess.run(
            tool,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=dict(env.variables),
            timeout=SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
