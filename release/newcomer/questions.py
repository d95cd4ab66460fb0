"""Ten first answers, and what each has to do: what it changes and prints is looked at, not its letters."""

from __future__ import annotations

import dataclasses
import os
import shutil
import tempfile

from benches.accuracy import fixtures
from benches.accuracy.sandbox import NOBODY, Sandbox
from release.common import ReleaseError

BIG = 11 << 20
FILES = {
    "notes.txt": "one\ntwo\nTODO three\n", "config.ini": "name = foo\n", "old.tmp": "", "sub/older.tmp": "",
    "sub/plan.md": "TODO\n", "small.log": "up\n", "docs/a.md": "a\n", "docs/b.md": "b\n",
}  # fmt: skip
"""What lies in the folder of the newcomer, and `big.log` of 11 MB besides."""


@dataclasses.dataclass(frozen=True)
class Question:
    """What is asked, and what the answer does."""

    words: str
    prints: tuple[str, ...] = ()
    """What has to be in its output."""
    omits: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    """Files and folders that are there afterwards and were not before; all of them."""
    gone: tuple[str, ...] = ()
    holds: tuple[str, str] | None = None
    """A file, and its text afterwards."""
    look: str = "true"
    """What is run behind it; its output is looked at too."""


QUESTIONS = (
    Question("list files", prints=("notes.txt", "config.ini", "docs")),
    Question("find log files over 10 MB", prints=("big.log",), omits=("small.log", "notes")),
    Question("delete all tmp files", gone=("old.tmp", "sub/older.tmp")),
    Question("create a folder called photos", made=("photos",)),
    Question("count the lines in notes.txt", prints=("3",), omits=("4", "config")),
    Question("how big is the docs folder", prints=("docs",), omits=("notes",)),
    Question(
        "compress docs into docs.tar.gz",
        made=("docs.tar.gz",),
        look="tar -tzf docs.tar.gz",
        prints=("docs/a.md", "docs/b.md"),
    ),
    Question("find files containing TODO", prints=("notes.txt", "sub/plan.md"), omits=("config.ini", "docs")),
    Question("rename notes.txt to todo.txt", made=("todo.txt",), gone=("notes.txt",)),
    Question("replace foo with bar in config.ini", holds=("config.ini", "name = bar\n")),
)


def lay_out(folder: str) -> None:
    """Write the files below `folder`."""
    for name, text in FILES.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    with open(os.path.join(folder, "big.log"), "wb") as file:
        file.truncate(BIG)


class Look:
    """Runs answers where they can do no harm, each on files of its own, and tells what they did."""

    def __init__(self) -> None:
        """Prepare the sandbox; SandboxError where bubblewrap is missing."""
        self._top = tempfile.mkdtemp(prefix="caro-look-")
        os.chmod(self._top, 0o755)
        etc = os.path.join(self._top, "etc")
        fixtures.build_etc(etc)
        self._sandbox = Sandbox(etc)

    def at(self, question: Question, command: str) -> None:
        """Run an answer; ReleaseError where it does not do what was asked."""
        home = os.path.join(self._top, "home")
        work = os.path.join(home, "work")
        lay_out(work)
        for folder, folders, names in os.walk(home):
            for name in (*folders, *names, "."):
                os.chown(os.path.join(folder, name), NOBODY, NOBODY)
        before = _tree(work)
        ended = self._sandbox.run(f"{command}\n{question.look}", home)
        after = _tree(work)
        faults = [f"does not print {text}" for text in question.prints if text not in ended.stdout]
        faults += [f"prints {text}" for text in question.omits if text in ended.stdout]
        if ended.status != 0:
            faults.append(f"ends with {ended.status}: {ended.stderr.strip()[:200]}")
        if after - before != set(question.made):
            faults.append(f"makes {sorted(after - before) or 'nothing'}")
        if before - after != set(question.gone):
            faults.append(f"removes {sorted(before - after) or 'nothing'}")
        if question.holds is not None:
            with open(os.path.join(work, question.holds[0]), encoding="utf-8") as file:
                text = file.read()
            if text != question.holds[1]:
                faults.append(f"leaves {text!r} in {question.holds[0]}")
        shutil.rmtree(home)
        if faults:
            raise ReleaseError(f"“{question.words}” gave `{command}`, which {'; '.join(faults)}")

    def close(self) -> None:
        """Remove what is left of it."""
        shutil.rmtree(self._top)


def _tree(folder: str) -> set[str]:
    return {
        os.path.relpath(os.path.join(top, name), folder)
        for top, folders, names in os.walk(folder)
        for name in (*folders, *names)
    }
