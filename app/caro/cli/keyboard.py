"""Reads single keys and edited lines from a terminal, and leaves it as it was.

Where the terminal can't be drawn on (`TERM=dumb`, as under an editor or for some screen readers), or can't be
switched to single keys, a key is the first letter of a line. Text that is pasted while a key is awaited is no
key: a line end in it would count as Enter.
"""

from __future__ import annotations

import codecs
import os
import select
import signal

from caro.cli import INTERRUPTED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from caro.cli.environ import Environ

    class Keys(Protocol):
        """How a person answers."""

        def start(self, dropping: bool = True) -> None:
            """Begin; what was typed before that is dropped where it answers nothing that was seen."""
            ...

        def stop(self) -> None:
            """Give the terminal back as it was."""
            ...

        def key(self) -> str:
            """Return the next key: a character, or a name such as `enter`, `escape`, `ctrl-c`, `eof`."""
            ...

        def line(self, prompt: str, text: str = "") -> str | None:
            """Return a line that the person edits, beginning with `text`; None when it is given up."""
            ...


ESCAPE_SECONDS = 0.1
"""How long the rest of a key's sequence may take before Escape stands for itself."""

PASTE = "paste:"
"""What begins a key that is a text put in at once."""

CONTROLS = {"\n": "enter", "\r": "enter", "\t": "tab", "\x7f": "backspace", "\x08": "backspace"}
SEQUENCES = {
    "[A": "up", "[B": "down", "[C": "right", "[D": "left",
    "OA": "up", "OB": "down", "OC": "right", "OD": "left",
    "[H": "home", "OH": "home", "[1~": "home", "[7~": "home", "[F": "end", "OF": "end", "[4~": "end",
    "[8~": "end", "[3~": "delete", "[1;5C": "alt-f", "[1;5D": "alt-b", "[1;3C": "alt-f", "[1;3D": "alt-b",
    "\x7f": "alt-backspace",
}  # fmt: skip
"""What follows Escape, and the key that sends it (xterm and its kin); an arrow with Ctrl moves a word."""


def keys_of(env: Environ) -> Keys:
    """Return what reads the answers of the person at standard input."""
    if env.stdin is None:
        raise ValueError("nobody can be asked without standard input")
    descriptor = env.stdin.fileno()
    if env.variables.get("TERM", "dumb") != "dumb":
        try:
            return SingleKeys(descriptor, env)
        except (ImportError, OSError):
            pass
    return WholeLines(descriptor, env)


class WholeLines:
    """Takes the first letter of each line for a key."""

    def __init__(self, descriptor: int, env: Environ) -> None:
        self._descriptor = descriptor
        self._env = env

    def start(self, dropping: bool = True) -> None:
        """Drop what was typed too early, where that can be told."""
        if not dropping:
            return
        try:
            import termios
        except ImportError:
            return
        try:
            termios.tcflush(self._descriptor, termios.TCIFLUSH)
        except termios.error:
            return

    def stop(self) -> None:
        """Nothing was changed."""

    def key(self) -> str:
        """Read a line."""
        line = self._read()
        if line is None:
            return "eof"
        return line.strip()[:1].lower() or "enter"

    def line(self, prompt: str, text: str = "") -> str | None:
        """Ask for a line as a whole; an empty one stands for `text`, which is not typed again."""
        self._env.err(prompt)
        line = self._read()
        if line is None:
            self._env.err("\n")  # Ctrl-D leaves the cursor behind the prompt
            return None
        return line.strip() or text

    def _read(self) -> str | None:
        raw = bytearray()
        while not raw.endswith(b"\n"):
            try:
                piece = os.read(self._descriptor, 4096)
            except OSError:
                piece = b""
            if not piece:
                return None
            raw += piece
        return raw.decode("utf-8", "replace")


class SingleKeys:
    """Takes single keys from a terminal that draws as xterm does, as nearly all of today do."""

    def __init__(self, descriptor: int, env: Environ) -> None:
        """Take over the terminal `descriptor`; ImportError or an OSError where that can't be done."""
        import termios

        self._termios = termios
        self._descriptor = descriptor
        self._env = env
        try:
            self._before = termios.tcgetattr(descriptor)
        except termios.error as error:  # it is no OSError, though it carries one's arguments
            raise OSError(*error.args) from None
        self._handlers: dict[int, object] = {}

    def start(self, dropping: bool = True) -> None:
        """Switch to single keys, and have the terminal mark what is pasted."""
        if not self._handlers:
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCONT):
                if signal.getsignal(number) is not signal.SIG_IGN:
                    self._handlers[number] = signal.signal(number, self._signalled)
        self._switch(self._termios.TCSAFLUSH if dropping else self._termios.TCSADRAIN)

    def stop(self) -> None:
        """Put everything back."""
        self._env.err("\x1b[?2004l")
        try:
            self._termios.tcsetattr(self._descriptor, self._termios.TCSADRAIN, self._before)
        except self._termios.error:
            pass  # the terminal is gone, and the input ended with it
        for number, handler in self._handlers.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        self._handlers = {}

    def key(self) -> str:
        """Return the next key; Ctrl-Z stops caro as it would any program."""
        while True:
            key = self._key()
            if key != "ctrl-z":
                return key
            self.stop()
            os.kill(os.getpid(), signal.SIGTSTP)
            self.start()
            return "again"

    def line(self, prompt: str, text: str = "") -> str | None:
        """Let the person edit `text`; None after Ctrl-C, Escape or the end of input."""
        from caro.cli.lineedit import edit

        return edit(prompt, text, self.key, self._env.err, self._env.size)

    def _switch(self, when: int) -> None:
        termios = self._termios
        changed = termios.tcgetattr(self._descriptor)
        changed[3] &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
        changed[6][termios.VMIN], changed[6][termios.VTIME] = 1, 0
        termios.tcsetattr(self._descriptor, when, changed)
        self._env.err("\x1b[?2004h")

    def _signalled(self, number: int, _frame: object) -> None:
        if number == signal.SIGCONT:  # whoever went on with caro may have changed the terminal meanwhile
            self._switch(self._termios.TCSADRAIN)
            return
        self.stop()
        self._env.err("\n")
        os._exit(INTERRUPTED if number == signal.SIGINT else 128 + number)

    def _key(self) -> str:
        char = self._character()
        if char == "\x1b":
            return self._after_escape()
        if char in CONTROLS:
            return CONTROLS[char]
        if char and char < " ":
            return "ctrl-" + chr(ord(char) + 96)
        return char or "eof"

    def _after_escape(self) -> str:
        if not self._waits():
            return "escape"
        sequence = self._character()
        if sequence in ("[", "O"):
            while self._waits():
                sequence += self._character()
                if "@" <= sequence[-1] <= "~" and len(sequence) > 1:
                    break
        if sequence == "[200~":
            return PASTE + self._pasted()
        return SEQUENCES.get(sequence, f"alt-{sequence}" if len(sequence) == 1 else "unknown")

    def _pasted(self) -> str:
        text = ""
        while not text.endswith("\x1b[201~"):
            char = self._character()
            if not char:
                break
            text += char
        return text.removesuffix("\x1b[201~")

    def _waits(self) -> bool:
        return bool(select.select([self._descriptor], [], [], ESCAPE_SECONDS)[0])

    def _character(self) -> str:
        """Return one character, empty at the end of input; what is not UTF-8 is passed over."""
        decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        text, raw = "", b"?"
        while raw and not text:
            raw = self._byte()
            text = decoder.decode(raw)
        return text

    def _byte(self) -> bytes:
        try:
            return os.read(self._descriptor, 1)
        except OSError:
            return b""
