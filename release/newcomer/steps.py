"""What the newcomer does, one function a step; each returns what to tell of it, or raises ReleaseError."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator

from release.apt import KEY, KEYRING, sources
from release.common import ReleaseError, write
from release.newcomer.questions import QUESTIONS, Look, lay_out
from release.newcomer.terminal import Terminal
from release.newcomer.world import HOME, World

WORK = f"{HOME}/work"
REPOSITORY = "/srv/caro"
"""Where the repository lies in the world; everyone may read it."""
PROMPT = "$"
STAYS = {
    f"{HOME[1:]}/.config/caro": "docs/config.md: what was set, and the script that `caro init` printed",
    f"{HOME[1:]}/.local/state/caro": "docs/stats.md, docs/terminal.md: figures and history",
    f"{HOME[1:]}/.cache/caro": "README.md: measurements, and which servers were ill",
}
"""What stays in a home when the packages go, and where that is told."""
THEIRS = (*(f"{HOME[1:]}/{name}" for name in ("work", ".bash", ".profile")), "var/mail")
"""What the newcomer made or changed without caro, beginnings of paths."""

Step = Callable[[World], str]


def install(world: World) -> str:
    """Install as the release notes say, from a repository on disk that one key is trusted for."""
    shutil.rmtree(world.path("/etc/apt/sources.list.d"), ignore_errors=True)
    write(world.path("/etc/apt/sources.list"), "")
    os.makedirs(world.path("/etc/apt/keyrings"), exist_ok=True)
    shutil.copy(world.path(f"{REPOSITORY}/{KEY}"), world.path(KEYRING))
    write(world.path("/etc/apt/sources.list.d/caro.sources"), sources(f"file:{REPOSITORY}", KEYRING))
    world.command(["apt-get", "update", "-q", "--error-on=any"])
    world.command(["apt-get", "install", "-q", "-y", "caro"])
    where = said(world, "command -v caro").strip()
    if where != "/usr/bin/caro":
        raise ReleaseError(f"caro is {where or 'nowhere'}, and should be /usr/bin/caro")
    return ", ".join(f"{name} {version(world, name)}" for name in ("caro", "caro-model"))


def tells_version(world: World) -> str:
    """The program tells the version of its package."""
    told, wanted = said(world, "caro --version"), f"caro {version(world, 'caro')}\n"
    if told != wanted:
        raise ReleaseError(f"caro --version says {told!r}, the package is {wanted!r}")
    return told.strip()


def doctor(world: World) -> str:
    """Nothing is amiss on a machine that is new."""
    told = said(world, "caro doctor")
    if not told.strip():
        raise ReleaseError("caro doctor says nothing")
    return told.strip().splitlines()[-1].strip()


def answers(world: World) -> Iterator[str]:
    """Ten first requests; each answer is run in a sandbox and judged by what it does."""
    lay_out(world.path(WORK))
    world.command(["chown", "-R", "newcomer:newcomer", WORK])
    look = Look()
    try:
        for question in QUESTIONS:
            answer = json.loads(said(world, f'caro --output json -- "{question.words}"', WORK))
            command = answer["command"]
            if not isinstance(command, str) or answer["action"] == "block":
                raise ReleaseError(f"“{question.words}” has no answer: {answer['error']}")
            look.at(question, command)
            yield f"{question.words}: {command}"
    finally:
        look.close()


def shell(world: World) -> str:
    """Join bash to it, as docs/terminal.md says; a new bash starts without a word."""
    said(
        world,
        "mkdir -p ~/.config/caro && caro init bash > ~/.config/caro/init.bash\n"
        "echo '. ~/.config/caro/init.bash' >> ~/.bashrc",
    )
    told = world.person("bash -ic 'declare -F caro' 2>&1").stdout
    if "caro" not in told.split():
        raise ReleaseError(f"the script defines nothing: {told.strip()[:200]}")
    return "~/.config/caro/init.bash, read by ~/.bashrc"


def key(world: World) -> str:
    """Ctrl-G turns words into the command; Enter runs it, and the history of caro has it."""
    terminal = Terminal(world, WORK)
    try:
        terminal.wait(lambda shown: shown.rstrip().endswith(PROMPT), "a prompt")
        words, command = "count the lines in notes.txt", "wc -l notes.txt"
        terminal.type(words)
        begin = time.monotonic()
        terminal.press("C-g")
        terminal.wait(lambda shown: shown.rstrip().endswith(command), f"`{command}` in place of the words")
        taken = (time.monotonic() - begin) * 1000
        terminal.press("Enter")
        terminal.wait(lambda shown: "\n3 notes.txt" in shown, "what the command prints")
        # It is noted beside the shell, which does not wait for that.
        for _ in range(100):
            if words in world.person("caro history").stdout:
                break
            time.sleep(0.05)
    finally:
        terminal.close()
    return f"“{words}” became `{command}` within {taken:.0f} ms, and ran"


def explain(world: World) -> str:
    """Each word of a command is told, and none is made up."""
    told = said(world, "caro explain 'tar -czf docs.tar.gz docs'")
    if "does not know" in told or not re.search(r"^ +-c\b", told, re.MULTILINE) or "docs.tar.gz" not in told:
        raise ReleaseError(f"caro explain says\n{told}")
    return f"{len(told.splitlines())} lines on tar -czf docs.tar.gz docs"


def fix(world: World) -> str:
    """A command that failed is mended: what is proposed works."""
    failed = "mkdir made/here"
    if world.person(failed, WORK).returncode == 0:
        raise ReleaseError(f"{failed} should have failed")
    mended = said(world, f"caro fix '{failed}' --status 1", WORK).strip()
    said(world, mended, WORK)
    if not os.path.isdir(world.path(f"{WORK}/made/here")):
        raise ReleaseError(f"`{mended}` does not mend `{failed}`")
    return f"{failed}: {mended}"


def history(world: World) -> str:
    """What was run after the key is there, and can be forgotten."""
    told = said(world, "caro history")
    if "count the lines in notes.txt" not in told or "wc -l notes.txt" not in told:
        raise ReleaseError(f"caro history says\n{told or 'nothing'}")
    number = told.split()[0]
    said(world, f"caro history --forget {number}")
    left = world.person("caro history")
    if "wc -l" in left.stdout:
        raise ReleaseError("caro history --forget left it there")
    return f"number {number} was there, and is forgotten"


def config(world: World) -> str:
    """A setting is set, told with its source, and heeded."""
    said(world, "caro config set timeout 3")
    told = said(world, "caro config list --sources")
    line = next((one for one in told.splitlines() if one.startswith("timeout ")), "")
    if said(world, "caro config get timeout") != "3\n" or "config.toml" not in line:
        raise ReleaseError(f"the setting is not there: {line}")
    return " ".join(line.split())


def remove(world: World) -> str:
    """Purging leaves nothing but what is documented: a person's own folders."""
    world.command(["apt-get", "purge", "-q", "-y", "caro", "caro-model"])
    for name in ("caro", "caro-model"):
        if version(world, name):
            raise ReleaseError(f"{name} is still installed")
    folders = {above for path in STAYS for above in (path, *_above(path))}
    left = {path for path in world.changed() - folders if not path.startswith((*STAYS, *THEIRS))}
    if left:
        raise ReleaseError(f"purging left {', '.join(sorted(left)[:10])}")
    kept = [path.removeprefix(HOME[1:] + "/") for path in STAYS if os.path.exists(world.path("/" + path))]
    return f"nothing is left but ~/{', ~/'.join(kept)}" if kept else "nothing is left"


STEPS: dict[str, Step | Callable[[World], Iterator[str]]] = {
    "install": install,
    "version": tells_version,
    "doctor": doctor,
    "answer": answers,
    "shell": shell,
    "key": key,
    "explain": explain,
    "fix": fix,
    "history": history,
    "config": config,
    "remove": remove,
}
"""In the order in which they are done; each needs those before it."""


def said(world: World, line: str, folder: str = HOME) -> str:
    """Return what a line of the person's printed; ReleaseError where it fails or complains."""
    done = world.person(line, folder)
    if done.returncode or "Traceback" in done.stderr:
        raise ReleaseError(
            f"{line} ended with {done.returncode}\n{(done.stdout + done.stderr).strip()[-1500:]}"
        )
    return done.stdout


def version(world: World, package: str) -> str:
    """Return the version of an installed package, "" without one."""
    done = world.person(f"dpkg-query -W -f '${{db:Status-Status}} ${{Version}}' {package} 2>/dev/null")
    status, _, number = done.stdout.partition(" ")
    return number if status == "installed" else ""


def _above(path: str) -> Iterator[str]:
    while path := os.path.dirname(path):
        yield path
