"""`caro repl`: one request after another in one process, each with what was said before it in mind.

What was loaded for one answer serves the next: the matcher's tables, the model, connections to servers. A
command runs beside caro, in the same folder; `cd` alone is done by caro itself.
"""

from __future__ import annotations

import os
import signal
import textwrap
import time

from caro import __version__
from caro.cli import intake, running, settings, status
from caro.cli.options import UsageError
from caro.cli.render_text import show_answer
from caro.cli.repl_history import Kept, path
from caro.cli.repl_line import FromPipe, FromTerminal
from caro.domain import Request
from caro.escape import visible
from caro.followups.conversation import Conversation, Turn
from caro.metrics import record, record_crash
from caro.router import Router, order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.progress import Progress
    from caro.cli.repl_line import Reader
    from caro.cli.settings import Settings
    from caro.domain import Answer, Suggestion

HELP = """\
Say what you want, then go on from it:
  only the ones from today
  sort them by size
  now delete them
again  the last answer once more
help   these lines
quit   or Ctrl-D: the end
Ctrl-C gives up a line, Up brings back
an earlier one. A line that begins with
a space is not kept.
"""
"""At most 40 columns wide."""


def repl(parsed: Parsed, env: Environ) -> int:
    """Answer line after line; return 0, or where the lines came through a pipe the status of the last."""
    if parsed.words:
        raise UsageError("caro repl takes its requests one a line; start it without one")
    chosen = settings.resolve(parsed.values, env)
    private = bool(settings.layered(env).pick("private", parsed.values)[0])
    asks = env.is_terminal(env.stdin) and env.is_terminal(env.stderr)
    session = Session(chosen, env, asks=asks, verbose="verbose" in parsed.values)
    kept = Kept(None if private or not asks else path(env.variables))
    reader: Reader = FromTerminal(env) if asks else FromPipe(env)
    before = signal.getsignal(signal.SIGINT)
    if asks:
        env.err(f"caro {__version__}: help tells more, quit ends.\n")
        if before is not signal.SIG_IGN:
            signal.signal(signal.SIGINT, _interrupted)
    try:
        while True:
            try:
                line = reader.line(kept.lines)
                if line is None:
                    break
                problem = kept.add(line)
                if problem:
                    env.err(f"caro: {problem}\n")
                if not session.take(line):
                    break
            except KeyboardInterrupt:
                session.give_up()
            except UsageError as error:
                session.refuse(str(error))
    finally:
        if asks:
            signal.signal(signal.SIGINT, before)
        session.close()
    return status.ANSWERED if asks else session.status


def _interrupted(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


class Session:
    """What the lines are told to."""

    def __init__(self, chosen: Settings, env: Environ, *, asks: bool, verbose: bool) -> None:
        """Answer as `chosen`; `asks` what to do with an answer, where somebody can be asked."""
        self._chosen = chosen
        self._env = env
        self._asks = asks
        self._verbose = verbose
        here = settings.environment({}, env).platform == chosen.environment.platform
        self._shell = running.shell_for(chosen.environment.shell, env.variables) if asks and here else ""
        names = order(chosen.backend, chosen.configured)
        self._router = Router(names, chosen.timeout, None, chosen.variables, self._shown)
        self._conversation = Conversation(self._router, chosen.environment, chosen.policy, chosen.rules)
        self._progress: Progress | None = None
        self._warned: set[str] = set()
        self._last: Turn | None = None
        self._history = settings.history_file(chosen.variables) if asks and not chosen.private else ""
        self._keeps = True
        """Whether what is taken of the last answer goes into the history."""
        self.status = status.ANSWERED

    def take(self, line: str) -> bool:
        """Do what a line says; tell whether the session goes on."""
        word = line.strip().lower().strip("?!. ")
        if not line.strip():
            return True
        if word in ("quit", "exit", "q"):
            return False
        if word in ("help", ""):
            self._env.err(HELP)
        elif word == "again":
            if self._last is None:
                self._say("There is no answer yet.")
            else:
                if self._last.taken_as:
                    self._say(f"taken as: {visible(self._last.taken_as)}")
                self._offer(self._last, None)
        else:
            text = intake.checked(line)
            self._keeps = not line[:1].isspace()
            self._answer(text)
        return True

    def refuse(self, message: str) -> None:
        """Tell why a line is no request."""
        self._env.err(f"caro: {visible(message)}\n")
        self.status = status.USAGE

    def give_up(self) -> None:
        """Leave what is going on, after Ctrl-C."""
        self._end_progress()
        self._router.stop()

    def close(self) -> None:
        """Free the model and close the connections."""
        self._router.close()

    def _answer(self, text: str) -> None:
        from caro.cli.progress import Progress

        self._progress = Progress.on(self._env)
        started, before = time.monotonic(), time.process_time()
        try:
            turn = self._conversation.ask(text)
        except Exception:
            chosen = self._chosen
            record_crash(Request(text, chosen.environment), started, chosen.variables, chosen.stats, "repl")
            raise
        finally:
            self._end_progress()
        cpu = time.process_time() - before
        for warning in self._router.warnings():
            if warning not in self._warned:
                self._warned.add(warning)
                self._env.err(f"caro: {warning}\n")
        if self._verbose:
            from caro.cli.verbose import show_course

            show_course(turn.answer, self._env)
        if turn.taken_as:
            self._say(f"taken as: {visible(turn.taken_as)}")
        meant = self._settled(turn)
        if meant is None:
            self._note(turn.answer, cpu, "quit")
            return
        self._last = meant
        self._offer(meant, cpu)

    def _settled(self, turn: Turn) -> Turn | None:
        """Return a turn as it was meant, after a question where that is open; None where they leave."""
        from caro.cli.query import may_mean_more

        if not may_mean_more(turn.answer.request.query, turn.answer.command):
            return turn
        from caro.cli.clarify import decided
        from caro.followups.leftopen import question

        try:
            found = question(turn)
            if found is None:
                return turn
            settled = decided(turn.answer, found, self._chosen, self._env, asks=self._asks, leave="back")
        except KeyboardInterrupt:
            self._conversation.drop(turn)
            raise
        if settled is None:
            self._conversation.drop(turn)
            return None
        for hint in settled.hints:
            self._say(hint)
        query = settled.meant.query if settled.meant is not None else ""
        return self._conversation.mean(turn, settled.answer, query)

    def _offer(self, turn: Turn, cpu: float | None) -> None:
        """Show an answer, and on a terminal ask what to do with it.

        `cpu` are the seconds that it took, None for one that was shown and noted before.
        """
        answer = turn.answer
        self.status = status.ANSWERED if answer.failure is None else status.of_failure(answer.failure.code)
        if not self._asks or answer.suggestion is None:
            if answer.suggestion is None and not answer.declines and answer.failure is not None:
                self._say(f"caro: {visible(answer.failure.message)}")
            else:
                show_answer(answer, self._env)
            self._note(answer, cpu)
            return
        from caro.cli.asking import Asking

        verb = "run" if self._shell else "take"
        asking = Asking(answer, self._router, self._chosen, self._env, verb, "back")  # type: ignore[arg-type]
        command = asking.ask()
        self._note(answer, cpu, asking.choice, asking.edited)
        if asking.taken is not None:
            self._keep(
                answer, asking.taken, "copied" if command is None else "ran" if self._shell else "taken"
            )
        if command is None:
            return
        self._conversation.settle(command)
        if not self._shell:
            self._env.out(f"{command}\n")
        elif not self._moved(command):
            ended = running.run(command, self._shell, self._env)
            if ended:
                self._say(f"It ended with status {ended}.")

    def _note(self, answer: Answer, cpu: float | None, choice: str = "", edited: bool = False) -> None:
        """Note how an answer went, for `caro stats`."""
        if cpu is None:
            return
        chosen, before = self._chosen, time.process_time() - cpu
        record(
            answer, chosen.variables, chosen.stats, "repl", cpu_before=before, choice=choice, edited=edited
        )

    def _keep(self, answer: Answer, taken: Suggestion, how: str) -> None:
        """Keep in the history what was taken, where the request stands for itself and the person lets it."""
        if not self._keeps or answer.request.earlier:
            return
        from caro.cli.execute import keeper

        keeps = keeper(self._history, answer, None, self._env)
        if keeps is not None:
            keeps.keep(taken, how, answer.request.environment)

    def _moved(self, command: str) -> bool:
        """Change the folder where a command does that alone; in a shell of its own it would not."""
        folder = destination(command, self._env.variables.get("HOME", ""))
        if folder is None:
            return False
        try:
            os.chdir(folder)
            self._conversation.move(os.getcwd())
            self._say(f"now in {visible(os.getcwd())}")
        except OSError as error:
            self._say(f"caro: {visible(folder)}: {error.strerror or error}")
        return True

    def _shown(self, text: str) -> None:
        progress = self._progress
        if progress is not None:
            progress.show(text)

    def _end_progress(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.end()

    def _say(self, text: str) -> None:
        columns = max(self._env.columns(self._env.stderr), 20)
        lines = textwrap.wrap(text, columns, break_long_words=False, break_on_hyphens=False)
        self._env.err("\n".join(lines) + "\n")


def destination(command: str, home: str) -> str | None:
    """Return the folder that `cd FOLDER` goes to, None for any other command."""
    if command != "cd" and not command.startswith("cd "):
        return None
    from caro.shell import parse

    script, problem = parse(command)
    if problem is not None or len(script.pipelines) != 1 or len(script.pipelines[0].commands) != 1:
        return None
    only = script.pipelines[0].commands[0]
    if only.redirects or only.assignments or script.pipelines[0].background or len(only.words) > 2:
        return None
    if len(only.words) == 1:
        return home or None
    word = only.words[1]
    if word.value is None or word.glob or word.braces or word.value.startswith("-"):
        return None
    if not word.tilde:
        return word.value
    return home + word.value[1:] if home and word.value[1:2] in ("", "/") else None
