"""Shows an answer and asks what to do with it: a key runs it, others edit or explain it or ask for another.

Everything is written to standard error, line after line and without drawing over what was written, so that it
can be read aloud, scrolled back to, and read on 40 columns without colours.
"""

from __future__ import annotations

import textwrap

from caro._record import replace
from caro.answering import judged
from caro.cli.keyboard import PASTE, WholeLines, keys_of
from caro.cli.others import Others
from caro.cli.render_text import COLOURS
from caro.escape import visible
from caro.history import EDITED, NOTE
from caro.router import Routed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from caro.cli.environ import Environ
    from caro.cli.settings import Settings
    from caro.domain import Answer, Assessment, Suggestion
    from caro.router import Router

QUIT = ("q", "escape", "ctrl-c", "ctrl-d", "eof")
YES = "yes"


class Asking:
    """One question to a person about one answer, and the answers that they turn it into."""

    def __init__(
        self,
        first: Answer,
        router: Router,
        chosen: Settings,
        env: Environ,
        verb: Literal["run", "take"],
        leave: Literal["quit", "back"] = "quit",
    ) -> None:
        """Ask about `first`, which holds a suggestion; `router` gave it, `verb` is what Enter does, `leave`
        what `q` does.
        """
        self._answers = [first]
        self._at = 0
        self._chosen = chosen
        self._env = env
        self._verb = verb
        self._leave = leave
        self._keys = keys_of(env)
        self._others = Others(first.request, self._suggestion(), router)
        self.choice = "quit"
        """What the person chose in the end: `run`, `take`, `copy` or `quit`."""
        self.edited = False
        """Whether they changed a command."""
        self.taken: Suggestion | None = None
        """What the person took, or copied."""

    @property
    def blocked(self) -> bool:
        """Tell whether the answer that is shown is one that never runs."""
        assessment = self._answers[self._at].assessment
        return assessment is None or assessment.action == "block" or assessment.risk == "critical"

    def ask(self) -> str | None:
        """Return the command that the person chose, or None where they want none."""
        try:
            self._show()
            while True:
                key = self._keys.key()
                if key in QUIT:
                    return None
                if key in ("enter", "y"):
                    if self._is_meant(key):
                        self.choice = self._verb
                        self.taken = self._suggestion()
                        return self.taken.command
                elif key == "c" and not self.blocked:
                    from caro.cli.clipboard import copy

                    self.choice = "copy"
                    self.taken = self._suggestion()
                    self._say(copy(self.taken.command, self._env))
                    return None
                elif key == "e":
                    self._edit()
                elif key in ("x", "?"):
                    self._explain()
                elif key == "n":
                    self._next()
                elif key == "again":
                    self._show()
                elif not key.startswith(PASTE):
                    self._menu()
        finally:
            self._keys.stop()

    def _suggestion(self) -> Suggestion:
        suggestion = self._answers[self._at].suggestion
        if suggestion is None:
            raise ValueError("only answers with a command are asked about")
        return suggestion

    def _assessment(self) -> Assessment:
        assessment = self._answers[self._at].assessment
        if assessment is None:
            raise ValueError("only answers that were assessed are asked about")
        return assessment

    def _show(self) -> None:
        """Show the command, its risk and why, and the keys; what was typed before the keys is dropped."""
        env = self._env
        command, assessment = self._suggestion().command, self._assessment()
        if env.colours():
            from caro.cli.highlight import highlighted

            env.err(highlighted(command, assessment.findings) + "\n")
        else:
            env.err(visible(command) + "\n")
        self._risk(assessment)
        for warning in self._suggestion().warnings:
            self._say(warning)
        for note in self._suggestion().notes:
            if note.startswith(NOTE):
                self._say(note)
        self._keys.start()
        self._menu()

    def _risk(self, assessment: Assessment) -> None:
        reasons = dict.fromkeys(visible(one.reason) for one in assessment.findings if one.risk != "safe")
        text = f"risk: {assessment.risk}" + (f": {'; '.join(reasons)}" if reasons else "")
        lines = self._wrapped(text)
        if self._env.colours():
            colour = COLOURS[assessment.risk]
            lines = lines.replace(assessment.risk, f"\x1b[{colour}m{assessment.risk}\x1b[0m", 1)
        self._env.err(lines)
        for one in assessment.findings:
            if one.exception:
                self._say(f"exception: {one.rule} ({visible(one.reason)}) {visible(one.exception)}")
        failure = self._answers[self._at].failure
        if self.blocked:
            policy = failure is not None and assessment.risk != "critical"
            self._say(
                "The strict policy blocks this; edit it, or quit."
                if policy
                else "What is critical never runs; edit it, or quit."
            )

    def _menu(self) -> None:
        keys = ["e edit", "x explain", "n next", "c copy", f"q {self._leave}"]
        if self.blocked:
            keys.remove("c copy")
        else:
            typed = f", then type {YES}" if self._assessment().risk == "high" else ""
            keys.insert(0, f"Enter {self._verb}{typed}")
        # A key and what it does stay on one line.
        lines = self._wrapped("  ".join(key.replace(" ", "\xa0") for key in keys))
        self._env.err(lines.replace("\xa0", " "))

    def _is_meant(self, key: str) -> bool:
        """Tell whether the command may be taken; what is high has to be confirmed in letters."""
        if self.blocked:
            self._risk(self._assessment())
            return False
        if self._assessment().risk != "high":
            if key == "enter":
                return True
            self._menu()
            return False
        typed = self._keys.line(
            f"This is a high risk. Type {YES} to {self._verb} it: ", key if key == "y" else ""
        )
        if typed is not None and typed.strip().lower() == YES:
            return True
        self._say(f"Not {'run' if self._verb == 'run' else 'taken'}.")
        self._menu()
        return False

    def _edit(self) -> None:
        """Let the person edit the command; what comes of it is judged as every answer is."""
        before = self._suggestion()
        whole = isinstance(self._keys, WholeLines)
        prompt = "New command (empty keeps it): " if whole else "edit: "
        typed = self._keys.line(prompt, before.command)
        text = (typed or "").strip()
        if not text or text == before.command:
            self._say("Unchanged.")
            self._menu()
            return
        self.edited = True
        self._add(replace(before, command=text, alternatives=(), notes=(EDITED,)))

    def _next(self) -> None:
        """Show the next answer, and the first one again behind the last."""
        if self._at + 1 < len(self._answers):
            self._at += 1
            self._show()
            return
        known = {answer.suggestion.command for answer in self._answers if answer.suggestion}
        other = self._others.next(known)
        for line in self._others.said:
            self._say(line)
        if other is not None:
            self._add(other)
        elif len(self._answers) > 1:
            self._at = 0
            self._show()
        else:
            self._menu()

    def _add(self, suggestion: Suggestion) -> None:
        chosen = self._chosen
        answer = judged(
            self._answers[0].request, Routed(suggestion, (), {}), chosen.policy, rules=chosen.rules
        )
        if answer.suggestion is None:
            self._say(f"caro: {answer.failure.message if answer.failure else 'no answer'}")
            self._menu()
            return
        self._answers.append(answer)
        self._at = len(self._answers) - 1
        self._show()

    def _explain(self) -> None:
        """Tell what each word does, what the command would do as a whole, and who gave it."""
        from caro.cli.explain import explained_for
        from caro.cli.explain_text import effects, words
        from caro.explaining import UnexplainableError

        suggestion, env = self._suggestion(), self._env
        columns = max(env.columns(env.stderr), 20)
        try:
            explained = explained_for(suggestion.command, env)
        except UnexplainableError as error:
            self._say(f"The words can't be explained: {error}")
        else:
            env.err(words(explained, columns, env.colours()))
        env.err(effects(suggestion.command, self._chosen.rules, columns)[0])
        model = f" with {suggestion.model}" if suggestion.model else ""
        self._say(
            "; ".join([f"answered by {suggestion.backend}{visible(model)}", *map(visible, suggestion.notes)])
        )
        self._menu()

    def _say(self, text: str) -> None:
        self._env.err(self._wrapped(text))

    def _wrapped(self, text: str) -> str:
        """Break a text between words where the terminal ends."""
        columns = self._env.columns(self._env.stderr)
        lines = textwrap.wrap(text, max(columns, 20), break_long_words=False, break_on_hyphens=False)
        return "\n".join(lines) + "\n"
