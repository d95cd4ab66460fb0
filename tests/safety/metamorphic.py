"""Ways to write the same command differently: none of them makes it less dangerous.

Each takes a command and some choices and returns the other spelling, or None where it does not apply.
"""

from __future__ import annotations

import base64
import shlex
from collections.abc import Callable, Sequence
from random import Random

from caro.shell import parse
from caro.shell.script import Command, Word

Way = Callable[[str, Random], str | None]


def simple(command: str) -> Command | None:
    """Return the one simple command that `command` is, or None when it is more than that."""
    script, error = parse(command)
    if error or command.lstrip()[:1] == "!" or len(script.pipelines) != 1:
        return None
    if len(script.pipelines[0].commands) != 1:
        return None
    one = script.pipelines[0].commands[0]
    plain = one.kind == "simple" and not one.assignments and not one.redirects and one.words
    return one if plain and not script.pipelines[0].background else None


def _name(command: Command) -> str:
    return (command.words[0].value or "").rpartition("/")[2]


_BUILTINS = frozenset(
    "cd pushd popd export alias trap source . eval exec command builtin set unset unalias "
    "read history ulimit "
    "umask declare typeset local readonly shopt enable let test [ [[ time coproc function hash type".split()
)


def runnable(command: str) -> Command | None:
    """Return a simple command that another program can start: no builtin of the shell."""
    one = simple(command)
    return one if one is not None and _name(one) not in _BUILTINS and _name(one) else None


def before(prefix: str) -> Way:
    """Put words in front of a simple command."""
    return lambda command, _: f"{prefix} {command}" if runnable(command) else None


def around(form: str) -> Way:
    """Put the command into a form as it is; the form's `{}` is where it goes."""
    return lambda command, _: form.replace("{}", command)


def in_folder(command: str, _: Random) -> str | None:
    """Go to another folder first, which matters only for paths that begin where one is."""
    from caro.safety import assess

    worst = [one for one in assess(command).findings if one.risk == "critical"]
    fixed = any(any(c in command[one.start : one.end] for c in "/~$|:") for one in worst)
    return f"cd sub && {command}" if fixed else f"cd / && {command}"


def quoted_in(form: str, replaced: str = "\0") -> Way:
    """Put the command into a form as one quoted word; it holds nothing that the form's program replaces."""
    return lambda command, _: None if replaced in command else form.replace("{}", shlex.quote(command))


def _requoted(value: str, rng: Random) -> str:
    how = rng.randrange(6)
    if how == 0 or not value:
        return "'" + value.replace("'", "'\\''") + "'"
    if how == 1 and "!" not in value:
        return '"' + "".join("\\" + c if c in '"\\$`' else c for c in value) + '"'
    if how == 2:
        return "".join("\\" + c if c.isascii() and c != "\n" else c for c in value)
    if how == 3:
        return "$'" + "".join(f"\\x{ord(c):02x}" if c.isascii() else c for c in value) + "'"
    if how == 4:
        return "$'" + "".join(f"\\{ord(c):03o}" if c.isascii() else c for c in value) + "'"
    cut = rng.randrange(len(value) + 1)
    return shlex.quote(value[:cut]) + '""' + shlex.quote(value[cut:])


def _literal(word: Word) -> bool:
    return word.value is not None and not (word.glob or word.tilde or word.braces) and "\n" not in word.value


def quoting(command: str, rng: Random) -> str | None:
    """Quote some words of a simple command in other ways."""
    one = simple(command)
    if one is None:
        return None
    out = command
    for word in reversed(one.words):
        keyword = word is one.words[0] and _name(one) in _BUILTINS
        if _literal(word) and not keyword and rng.random() < 0.7:
            out = out[: word.start] + _requoted(word.value or "", rng) + out[word.end :]
    return out


def variable(command: str, rng: Random) -> str | None:
    """Put one word of a simple command into a variable."""
    one = runnable(command)
    if one is None:
        return None
    words = [w for w in one.words if _literal(w) and w.value and not any(c in w.value for c in " *?[~\t\\")]
    if not words:
        return None
    word = rng.choice(words)
    use = rng.choice(("$v", "${v}", '"$v"'))
    return f"v={shlex.quote(word.value or '')}; {command[: word.start]}{use}{command[word.end :]}"


def indirect(command: str, rng: Random) -> str | None:
    """Put the whole text into a variable and evaluate it."""
    return f"v={shlex.quote(command)}; " + rng.choice(
        ('eval "$v"', 'bash -c "$v"', 'echo "$v" | sh', 'sh <<< "$v"')
    )


ECHO = ("-e", "-n", "-E")
"""Options of echo, which does not hand them on."""


def through_xargs(command: str, rng: Random) -> str | None:
    """Hand the arguments of a simple command to it by way of a pipe."""
    one = runnable(command)
    if one is None or len(one.words) < 2 or not all(_literal(word) for word in one.words):
        return None
    values = [word.value or "" for word in one.words[1:]]
    if any(not value or any(c in value for c in " '\"\\") for value in values) or values[0][:2] in ECHO:
        return None
    return f"echo {' '.join(map(shlex.quote, values))} | xargs {shlex.quote(one.words[0].value or '')}"


def through_find(command: str, rng: Random) -> str | None:
    """Let find run a simple command."""
    one = runnable(command)
    if one is None or not all(_literal(word) or word.tilde for word in one.words) or "{}" in command:
        return None
    if any((word.value or "") in (";", "+") for word in one.words):
        return None
    return f"find . -maxdepth 0 -exec {command} \\;"


def through_ssh(command: str, rng: Random) -> str | None:
    """Run a simple command elsewhere; ssh joins its words with blanks, so none may be quoted."""
    one = runnable(command)
    if one is None or not all(word.text == word.value or word.tilde for word in one.words):
        return None
    return f"ssh -p 22 me@host {command}"


def in_base64(command: str, rng: Random) -> str | None:
    """Encode the command and decode it into a shell."""
    text = base64.b64encode(command.encode()).decode()
    return rng.choice(
        (
            f"echo {text} | base64 -d | sh",
            f"base64 --decode <<< {text} | bash",
            f'eval "$(echo {text} | base64 -d)"',
            f'bash -c "$(printf %s {text} | base64 -D)"',
        )
    )


def in_printf(command: str, rng: Random) -> str | None:
    """Print the command into a shell, plainly or in octal."""
    octal = "".join(f"\\{byte:03o}" for byte in command.encode())
    return rng.choice((f"printf '%s' {shlex.quote(command)} | sh", f"printf '{octal}' | bash"))


def renamed(command: str, rng: Random) -> str | None:
    """Give the program by its path, or hidden from aliases."""
    one = runnable(command)
    if one is None or not _literal(one.words[0]) or "/" in (one.words[0].value or ""):
        return None
    word = one.words[0]
    other = rng.choice(
        (f"/bin/{word.value}", f"/usr/bin/{word.value}", f"\\{word.value}", f"command {word.value}")
    )
    return command[: word.start] + other + command[word.end :]


WAYS: dict[str, Way] = {
    "sudo": before("sudo"),
    "sudo -u": before("sudo -u root"),
    "env": before("env A=1"),
    "nohup": before("nohup"),
    "timeout": before("timeout -k 5 10"),
    "nice": before("nice -n 10"),
    "stdbuf": before("stdbuf -oL"),
    "setsid": before("setsid"),
    "xargs": through_xargs,
    "find": through_find,
    "ssh": through_ssh,
    "sh -c": quoted_in("sh -c {}"),
    "sudo bash -c": quoted_in("sudo bash -c {}"),
    "env sh -c": quoted_in("env -i PATH=/bin sh -c {}"),
    "find sh -c": quoted_in("find . -name x -exec sh -c {} \\;", "{}"),
    "xargs sh -c": quoted_in("echo a | xargs -I% sh -c {}", "%"),
    "ssh quoted": quoted_in("ssh host {}"),
    "su -c": quoted_in("su root -c {}"),
    "eval": quoted_in("eval {}"),
    "true;": around("true; {}"),
    "false ||": around("false || {}"),
    "cd": in_folder,
    "|| true": around("{} || true"),
    "; true": around("{}; true"),
    "subshell": around("( {} )"),
    "group": around("{ {}; }"),
    "if": around("if true; then {}; fi"),
    "for": around("for i in 1 2; do {}; done"),
    "while": around("while true; do {}; done"),
    "function": around("f() { {}; }; f"),
    "background": around("{} & wait"),
    "negated": around("! {}"),
    "quoting": quoting,
    "variable": variable,
    "indirect": indirect,
    "base64": in_base64,
    "printf": in_printf,
    "renamed": renamed,
}


def applies(command: str) -> bool:
    """Whether a command can be put into forms: one line that ends where it ends, and is well formed."""
    if not command.strip() or any("\ud800" <= char <= "\udfff" for char in command):
        return False
    script, error = parse(command)
    if error or "\n" in command or "#" in command or "<<" in command:
        return False
    return (
        bool(script.pipelines) and not script.pipelines[-1].background and command.rstrip()[-1] not in ";&\\"
    )


def rewritten(command: str, names: Sequence[str], seed: int) -> str:
    """Rewrite `command` in the named ways one after the other, leaving out those that do not apply."""
    rng = Random(seed)
    for name in names:
        if not applies(command):
            break
        other = WAYS[name](command, rng)
        if other is not None and len(other) < 3000:
            command = other
    return command
