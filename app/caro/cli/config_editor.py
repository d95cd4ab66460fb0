"""`caro config edit`: the person's editor on a copy, which takes the file's place once it is right.

A file that caro can't read ends every later call with status 4, so what is wrong is told before it counts.
"""

from __future__ import annotations

import os
import shlex
import shutil

from caro import folders
from caro.cli import INTERRUPTED, config_store, running, status
from caro.cli.config import in_file
from caro.cli.config_file import File
from caro.cli.settings import ConfigurationError
from caro.escape import visible
from caro.keys import KEYS, takes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ

EDITORS = ("sensible-editor", "nano", "vi")
"""What is looked for where neither VISUAL nor EDITOR says which editor to take."""


SH = "/bin/sh"


class _ChangedError(Exception):
    """The file is no longer what the copy was made of."""


def edit(path: str, env: Environ) -> int:
    """Open the file at `path`; return the exit status."""
    editor = editor_of(env)
    before = config_store.read(path)
    copy = _copied(path, before)
    keep = False
    try:
        while True:
            code = running.run(f"{editor} {shlex.quote(copy)}", SH, env)
            if code:
                env.err(
                    f"caro: the editor ({visible(editor)}) ended with status {code}; nothing was changed\n"
                )
                return status.CONFIGURATION
            problems = _problems(copy, path)
            for problem in problems:
                env.err(f"caro: {visible(problem)}\n")
            choice = _choice(env) if problems else "s"
            if choice == "q":
                env.err("caro: nothing was changed\n")
                return INTERRUPTED if _can_ask(env) else status.CONFIGURATION
            if choice == "s":
                break
        after = config_store.read(copy)
        if after in (before, before or template()):
            env.out(f"{visible(path)} stays as it was\n")
            return status.ANSWERED
        _save(path, before, after)
        env.out(f"{visible(path)} is saved\n")
        return status.CONFIGURATION if problems else status.ANSWERED
    except _ChangedError:
        keep = True
        raise ConfigurationError(
            f"{path} was changed by someone else meanwhile; what you wrote is in {copy}"
        ) from None
    finally:
        if not keep and os.path.lexists(copy):
            os.unlink(copy)


def editor_of(env: Environ) -> str:
    """Return the editor as a line of sh, as git takes it; ConfigurationError where there is none."""
    named = env.variables.get("VISUAL") or env.variables.get("EDITOR")
    if named and named.strip():
        return named
    if not _can_ask(env):
        raise ConfigurationError(
            "no terminal for an editor is here: caro config set NAME VALUE, or set EDITOR"
        )
    folders = env.variables.get("PATH", os.defpath)
    found = next((name for name in EDITORS if shutil.which(name, path=folders)), None)
    if found is None:
        raise ConfigurationError(f"none of {', '.join(EDITORS)} is installed: set EDITOR to an editor")
    return found


def template() -> str:
    """Return what a new file begins with: every setting, as a remark."""
    lines = ["# caro's settings; take away a # to set one. docs/config.md and caro config list tell more.\n"]
    table = ""
    for name in sorted(KEYS, key=lambda name: name.rpartition(".")[0]):
        key = KEYS[name]
        head, _, last = name.rpartition(".")
        if head != table:
            table = head
            lines.append(f"\n# [{table}]\n")
        value = "" if key.default is None else in_file(key.default)
        lines.append(f"# {last} = {value}  # {key.help}: {takes(key)}\n")
    return "".join(lines)


def _copied(path: str, text: str) -> str:
    """Return a copy beside the file: what can't be written there could not be saved either."""
    folder, name = os.path.split(os.path.realpath(path))
    copy = os.path.join(folder, f".{name.removesuffix('.toml')}.{os.urandom(4).hex()}.toml")
    try:
        folders.make(folder, folders.CONFIG, 0o700)
        handle = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text or template())
    except OSError as error:
        if os.path.lexists(copy):
            os.unlink(copy)  # the disk is full: half a copy is of no use
        raise config_store.unwritable(path, error) from None
    return copy


def _problems(copy: str, path: str) -> list[str]:
    """Return what is wrong with the copy, told as if it were the file already; the safety rules included."""
    if not os.path.exists(copy):
        return [f"{path}: the editor left no file"]
    found = File(copy).problems
    if not found:
        from caro.cli.safety_files import load

        try:
            load([(os.path.dirname(copy), copy, False)])
        except ConfigurationError as error:
            found = [str(error)]
    return [problem.replace(copy, path) for problem in found]


def _choice(env: Environ) -> str:
    """Ask what to do with a copy that is wrong: `e`dit on, `s`ave it all the same, or `q`uit."""
    if not _can_ask(env):
        return "q"
    from caro.cli.keyboard import keys_of

    keys = keys_of(env)
    keys.start()
    try:
        env.err("Enter edit on  s save it all the same  q quit, and change nothing\n")
        while True:
            key = keys.key()
            if key in ("enter", "e"):
                return "e"
            if key == "s":
                return "s"
            if key in ("q", "escape", "ctrl-c", "ctrl-d", "eof"):
                return "q"
    finally:
        keys.stop()


def _save(path: str, before: str, after: str) -> None:
    def unchanged(text: str) -> str:
        if text != before:
            raise _ChangedError
        return after

    config_store.rewrite(path, unchanged)


def _can_ask(env: Environ) -> bool:
    return env.is_terminal(env.stdin) and env.is_terminal(env.stderr)
