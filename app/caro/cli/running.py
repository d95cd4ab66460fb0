"""Runs a command for the person, as if they had typed it into their shell.

The command gets caro's own terminal and streams, so editors, pagers and password prompts work. It is caro's
child in the same process group: what the terminal sends, Ctrl-C or Ctrl-Z, reaches both, and caro leaves it
to the command. It is run by the shell that it was written for, with `-c`: the person's own where that is
bash, zsh, fish or sh, else bash. Aliases and functions of an interactive shell are not known there; the
function that `caro init` makes runs the command in the shell itself.
"""

from __future__ import annotations

import os
import signal

from caro.cli.settings import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.cli.environ import Environ

NOT_STARTED = 126
"""What a shell reports for a program that it cannot start."""

PASSED_ON = (signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2)
"""Signals that are sent to one process: whoever sends them to caro means the command."""

STOPS = frozenset((signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP))
"""Signals by which somebody ends a command, whatever status it then ends with."""

OF_THE_TERMINAL = (signal.SIGINT, signal.SIGQUIT)
"""Signals that the terminal sends to both."""


def shell_for(name: str, variables: Mapping[str, str]) -> str:
    """Return the path of the shell `name`: the person's own if it is that one, else the first on PATH.

    ConfigurationError when it isn't installed.
    """
    own = variables.get("SHELL", "")
    if os.path.basename(own) == name and os.access(own, os.X_OK):
        return own
    for folder in os.get_exec_path(variables):
        path = os.path.join(folder, name)
        if os.access(path, os.X_OK) and os.path.isfile(path):
            return path
    raise ConfigurationError(f"the command is written for {name}, which isn't installed; try --shell sh")


def run(command: str, shell: str, env: Environ, seen: set[int] | None = None) -> int:
    """Run `command` with `shell` and return its exit status, 128 + N where signal N ended it.

    The signals that came meanwhile are added to `seen`.
    """

    def noted(number: int, _frame: object) -> None:
        """Leave it to the pipe, or, for Ctrl-C and Ctrl-Z, to the command."""
        if seen is not None:
            seen.add(number)

    # Each signal leaves its number in a pipe: one that came just before a wait for the child would be seen
    # after that only, when the child has ended.
    numbers, noting = os.pipe()
    os.set_blocking(noting, False)
    before = {}
    for number in (*PASSED_ON, *OF_THE_TERMINAL, signal.SIGTSTP, signal.SIGCHLD):
        # What caro was told to ignore, as under nohup, the command ignores too. A handler is not inherited.
        if number == signal.SIGCHLD or signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, noted)
    earlier_pipe = signal.set_wakeup_fd(noting, warn_on_full_buffer=False)
    try:
        # caro ignores them; to a command they have to mean what they always do.
        usual = [signal.SIGPIPE, signal.SIGXFSZ]
        child = os.posix_spawn(shell, [shell, "-c", command], dict(env.variables), setsigdef=usual)
        return _ended(child, numbers)
    except OSError as error:
        env.err(f"caro: {shell} can't be started: {error.strerror or error}\n")
        return NOT_STARTED
    finally:
        signal.set_wakeup_fd(earlier_pipe)
        for number, earlier in before.items():
            signal.signal(number, earlier)
        os.close(numbers)
        os.close(noting)


def _ended(pid: int, numbers: int) -> int:
    """Wait for a child and pass on what is sent to caro, of which the pipe `numbers` tells.

    Where Ctrl-Z stops it, or it stops itself as pagers do, stop and go on with it.
    """
    while True:
        changed, found = os.waitpid(pid, os.WUNTRACED | os.WNOHANG)
        if not changed:
            for number in os.read(numbers, 64):
                if number in PASSED_ON:
                    os.kill(pid, number)
        elif not os.WIFSTOPPED(found):
            ended = os.waitstatus_to_exitcode(found)
            return 128 - ended if ended < 0 else ended
        else:
            handler = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
            os.kill(os.getpid(), signal.SIGTSTP)
            signal.signal(signal.SIGTSTP, handler)
            os.kill(pid, signal.SIGCONT)
