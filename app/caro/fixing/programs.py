"""A program that is not found, or a file that can't be run as one."""

from __future__ import annotations

import os
import re

from caro.fixing.near import nearest
from caro.fixing.quoting import quote, quote_path
from caro.fixing.scene import Fix, Part, Scene
from caro.fixing.subcommands import SUBCOMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.script import Word

BUILTINS = frozenset(
    """alias bg bind cd command declare dirs disown echo enable eval exec exit export fc fg getopts hash
    help history jobs kill let local logout popd printf pushd pwd read readonly return set shift shopt
    source test times trap type typeset ulimit umask unalias unset wait""".split()
)
COMMON = frozenset(
    """apt awk bash bat cat cd chmod chown cp curl cut date df diff docker du echo env exit export fd find
    gcc git go grep gzip head history htop ip jobs jq kill kubectl less ln ls make man mkdir more mount mv
    nano node npm npx openssl pip pip3 ps pwd python python3 rg rm rmdir rsync scp sed sort source ssh
    sudo systemctl tail tar tee top touch tr unzip vi vim watch wc wget which whoami xargs yarn zip
    cargo clear dig dnf ping pnpm brew podman tmux tree""".split()
)
"""What a slip is likelier to mean than a program that hardly anybody types."""

ELSEWHERE = {
    "cls": "clear", "copy": "cp", "move": "mv", "del": "rm", "erase": "rm", "ren": "mv", "md": "mkdir",
    "rd": "rmdir", "ipconfig": "ip addr", "tracert": "traceroute", "findstr": "grep", "where": "which",
    "tasklist": "ps aux", "taskkill": "kill", "ll": "ls -l", "la": "ls -A", "l": "ls", "dir": "ls",
    "notepad": "nano", "chdir": "cd", "cat.": "cat .", "quit": "exit", "..": "cd ..", "...": "cd ../..",
}  # fmt: skip
"""Names from other systems and from aliases of other machines, and what they are here."""

RUNNERS = {".sh": "sh", ".bash": "bash", ".zsh": "zsh", ".fish": "fish", ".py": "python3", ".pl": "perl",
           ".rb": "ruby", ".js": "node", ".lua": "lua", ".php": "php"}  # fmt: skip
"""What runs a script that may not be run by itself, by its ending."""


def not_found(scene: Scene) -> Iterator[Part]:
    """Yield the parts whose program is not there."""
    if not (
        scene.status == 127
        or (scene.silent and scene.status is None)
        or scene.said("not found", "unknown command", "command not", "no such file")
    ):
        return
    told = scene.find(
        r"(?:line \d+: |bash: |zsh: |sh: (?:\d+: )?|sudo: |env: [‘'`\"]?|fish: )+"
        r"([^\s:‘’'\"]+)[’'\"]?: (?:command )?not found"
        r"|command not found: (\S+)|unknown command:? (\S+)|env: [‘'`\"](\S+?)[’'\"]: no such file"
    )
    name = os.path.basename(next((group for group in told.groups() if group), "")) if told else ""
    looked = scene.silent or scene.status == 127
    for part in scene.parts:
        if not part.program or part.program in BUILTINS or part.program in KEYWORDS:
            continue
        if (name and part.program == name) or (not name and looked and _absent(part, scene)):
            yield part


KEYWORDS = frozenset(("if", "for", "while", "[[", "[", "case"))


def _absent(part: Part, scene: Scene) -> bool:
    value = part.first.value if part.first else None
    if not value:
        return False
    return not scene.exists(value) if "/" in value else not scene.has_program(value)


def elsewhere(scene: Scene) -> Iterator[Fix]:
    """`cls`, `ipconfig`, `ll`: the name that another system or shell has for it."""
    for part in not_found(scene):
        if part.first and part.program in ELSEWHERE and part.first.value == part.program:
            yield Fix(scene.put(part.first, ELSEWHERE[part.program]), f"{part.program} is not a command here")


def missing_blank(scene: Scene) -> Iterator[Fix]:
    """`cd..`, `ls-la`, `gitstatus`: the blank behind the program is missing."""
    for part in not_found(scene):
        name = part.first.value if part.first else ""
        if not name or part.first is None:
            continue
        for end in range(len(name) - 1, 1, -1):
            head, rest = name[:end], name[end:]
            if not (head in BUILTINS or scene.has_program(head)):
                continue
            flag = re.fullmatch(r"-{1,2}[A-Za-z][\w-]*|-\d+", rest)
            if flag or (head == "cd" and rest[0] in "./~") or rest in SUBCOMMANDS.get(head, ()):
                yield Fix(scene.put(part.first, f"{head} {rest}"), f"a blank is missing behind {head}")
                break


def own_script(scene: Scene) -> Iterator[Fix]:
    """`build.sh`, and the file is here: a program of the folder wants `./` before its name."""
    for part in not_found(scene):
        name = part.first.value if part.first else None
        if not name or "/" in name or part.first is None or not scene.is_file(name):
            continue
        path = "./" + name
        if os.access(scene.full(name), os.X_OK):
            yield Fix(scene.put(part.first, quote(path)), f"{name} is in this folder, not on the search path")
        else:
            runner = interpreter(name, scene)
            if runner:
                yield Fix(
                    scene.put(part.first, f"{runner} {quote_path(name)}"),
                    f"{name} is a script in this folder",
                )


def other_name(scene: Scene) -> Iterator[Fix]:
    """`python`, `pip`, `fd`, `netstat`: what does the same here under another name."""
    from caro.fixing.instead import instead

    for part in not_found(scene):
        if part.first is None or "/" in part.first.text:
            continue
        other = instead(part, scene.has_program)
        if other is not None:
            fixed = scene.edited((part.first.start, part.words[-1].end, other.command))
            yield Fix(fixed, f"{part.program} is not installed, {other.program} is")


def slip(scene: Scene, rare: bool = False) -> Iterator[Fix]:
    """`gti`, `grpe`, `suod`: the name of a program with slips of the fingers."""
    from caro.fixing.instead import package

    for part in not_found(scene):
        name = part.first.value if part.first else None
        if not name or "/" in name or part.first is None or name in ELSEWHERE:
            continue
        if package(name, scene.environment):
            continue
        near = nearest(name, scene.programs() | BUILTINS, COMMON)
        if near and near[0] not in COMMON and _plain_words(scene) and not rare:
            continue
        for other in near[:2]:
            fixed = scene.put(part.first, other)
            yield Fix(fixed, f"there is no program {name}; {other} is one")


def rare_slip(scene: Scene) -> Iterator[Fix]:
    """`whatsi ls cp`: a slip of a program that few type, in what may as well be a sentence."""
    yield from slip(scene, rare=True)


def _plain_words(scene: Scene) -> bool:
    """Tell whether the line may be a sentence: three words or more, none of them an option or a path."""
    words = scene.line.split()
    return len(words) > 2 and not any(word[0] in "-/|&" for word in words)


def install(scene: Scene) -> Iterator[Fix]:
    """`rg`, and it is not installed: the package that has it, then the command."""
    from caro.fixing.instead import installing

    for part in not_found(scene):
        name = part.program
        if part.first is None or "/" in part.first.text:
            continue
        command = installing(name, scene.environment, scene.has_program)
        if command:
            yield Fix(scene.before(command), f"{name} is not installed")


def in_words(scene: Scene) -> Iterator[Fix]:
    """`whats using port 8080`: plain words, which the matcher may know."""
    if len(scene.line.split()) < 3 or not any(part.start == 0 for part in not_found(scene)):
        return
    from caro.backends.static import StaticBackend
    from caro.domain import Request, Suggestion

    reply = StaticBackend().suggest(Request(scene.line, scene.environment), float("inf"))
    if isinstance(reply, Suggestion):
        yield Fix(reply.command, "this may be meant in plain words")


def not_executable(scene: Scene) -> Iterator[Fix]:
    """`./run.sh: Permission denied`: it may not be run as a program yet."""
    for part, word in _own(scene):
        path = word.value or ""
        if not scene.is_file(path) or os.access(scene.full(path), os.X_OK):
            continue
        if scene.silent or scene.said("permission denied", "command not found", "not executable"):
            why = f"{path} may not be run as a program yet"
            name = quote_path(path)
            yield Fix(scene.before(f"{'sudo ' if part.raised else ''}chmod +x {name}"), why)
            runner = interpreter(path, scene)
            if runner:
                yield Fix(scene.put(word, f"{runner} {name}"), why)


def windows_lines(scene: Scene) -> Iterator[Fix]:
    r"""`/bin/sh^M: bad interpreter`: a script with the line ends of Windows."""
    if not (scene.silent or scene.said("bad interpreter", "no such file", "required file not found", "\\r")):
        return
    words = [word for _, word in _own(scene)]
    words += [word for part in scene.parts if part.program in SHELLS for word in part.plain()[:1]]
    for word in words:
        path = word.value or ""
        if scene.is_file(path) and _start(path, scene).split(b"\n")[0].endswith(b"\r"):
            edit = "sed -i '' " if scene.environment.dialect == "bsd" else "sed -i "
            pattern = "$'s/\\r$//'" if scene.environment.dialect == "bsd" else "'s/\\r$//'"
            yield Fix(scene.before(f"{edit}{pattern} {quote_path(path)}"), f"{path} has line ends of Windows")
            return


def no_interpreter(scene: Scene) -> Iterator[Fix]:
    """`#!/usr/bin/python`, and that is not there: run it with the one that is."""
    if not (
        scene.silent or scene.said("bad interpreter", "no such file", "required file not found", "not found")
    ):
        return
    for _, word in _own(scene):
        path = word.value or ""
        if not scene.is_file(path) or not os.access(scene.full(path), os.X_OK):
            continue
        first = _start(path, scene).split(b"\n")[0]
        named = first[2:].decode("utf-8", "replace").split() if first.startswith(b"#!") else []
        if not named or b"\r" in first:
            continue
        name = os.path.basename(named[1] if named[0].endswith("/env") and len(named) > 1 else named[0])
        there = scene.has_program(name) if named[0].endswith("/env") else os.path.exists(named[0])
        for other in (name, name + "3", "bash" if name in SHELLS else ""):
            if not there and other and scene.has_program(other):
                yield Fix(
                    scene.put(word, f"{other} {quote_path(path)}"),
                    f"{path} asks for {named[-1]}, which is not here",
                )
                return


def a_folder(scene: Scene) -> Iterator[Fix]:
    """`./src: Is a directory`: a folder is no command; it can be entered."""
    for part, word in _own(scene, plain=True):
        if scene.is_folder(word.value or "") and not part.args and len(scene.parts) == 1:
            yield Fix(f"cd {quote_path(word.value or '')}", f"{word.value} is a folder")


SHELLS = ("sh", "bash", "zsh", "dash", "ksh")


def interpreter(path: str, scene: Scene) -> str:
    """Return what runs a script, by its first line or its ending; "" where neither tells."""
    first = _start(path, scene).split(b"\n")[0].decode("utf-8", "replace").strip()
    if first.startswith("#!"):
        words = first[2:].split()
        if words and os.path.basename(words[0]) == "env":
            words = [word for word in words[1:] if not word.startswith("-")]
        return os.path.basename(words[0]) if words else ""
    return RUNNERS.get(os.path.splitext(path)[1], "")


def _own(scene: Scene, plain: bool = False) -> Iterator[tuple[Part, Word]]:
    """Yield the parts whose program is given by its path."""
    if not (
        scene.status in (126, 127, None) or scene.said("bad interpreter", "permission denied", "directory")
    ):
        return
    for part in scene.parts:
        if part.first is not None and ("/" in (part.first.value or "") or (plain and part.first.value)):
            yield part, part.first


def _start(path: str, scene: Scene) -> bytes:
    """Return the first bytes of a file, empty where it can't be read."""
    if not scene.looks:
        return b""
    try:
        with open(scene.full(path), "rb") as file:
            return file.read(200)
    except OSError:
        return b""


RULES = (
    elsewhere, missing_blank, own_script, other_name, install, slip, not_executable, windows_lines,
    no_interpreter, a_folder,
)  # fmt: skip
LAST = (in_words, rare_slip)
"""Asked where no other rule knows anything."""
