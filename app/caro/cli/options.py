"""Every option, once, as data; and the small parser that reads them.

`argparse` would cost 7 ms of CPU at every start, of the 20 that a whole answer may take, so the parser is
caro's own: `--name value`, `--name=value`, short forms, and `--` to end them, anywhere on the line.
"""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Option:
    """One option. Without a `metavar` it is a switch."""

    name: str
    short: str
    help: str
    metavar: str = ""
    choices: tuple[str, ...] = ()
    """What it takes; anything, where there are none."""
    several: bool = False
    """Whether it takes several of the choices, with commas between them."""
    commands: tuple[str, ...] = ("query", "batch", "check", "explain", "safety", "doctor", "init", "model")
    """The subcommands that take it; `query` is the plain request."""


WHY = (
    "model", "quantisation", "kernel", "threads", "threads_prompt", "threads_generation", "context", "mmap",
    "order",
)  # fmt: skip
"""What `caro doctor --why` explains."""

OPTIONS: tuple[Option, ...] = (
    Option(
        "output",
        "-o",
        "how to print the answer",
        "FORMAT",
        ("text", "json"),
        commands=("query", "check", "explain", "safety", "doctor", "model"),
    ),
    Option(
        "backend",
        "-b",
        "who answers",
        "NAMES",
        ("auto", "static", "embedded", "ollama", "openai"),
        several=True,
        commands=("query", "batch"),
    ),
    Option(
        "shell",
        "",
        "shell it is for",
        "NAME",
        ("bash", "zsh", "fish", "sh", "powershell", "cmd"),
        commands=("query", "batch", "check", "safety"),
    ),
    Option("platform", "", "system to write for", "NAME", ("linux", "macos"), commands=("query", "batch")),
    Option("execute", "-x", "ask whether to run it, then run it", commands=("query",)),
    Option("yes", "-y", "with -x: run it unasked, unless it is critical", commands=("query",)),
    Option("pick", "", "ask as -x does, but print what was chosen", commands=("query",)),
    Option(
        "verbose", "-v", "time by stage, and why a backend passed, on stderr", commands=("query", "doctor")
    ),
    Option("batch", "", "one JSON string or object per line of stdin", commands=("check",)),
    Option("explain", "", "which word has which effect and meets which rule", commands=("check",)),
    Option("tune", "", "measure libraries and threads, and keep the result", commands=("doctor",)),
    Option("why", "", "why this value, and what would change it", "KEY", WHY, commands=("doctor",)),
    Option("bundle", "", "write the raw inputs of the probe to a new tar file", "FILE", commands=("doctor",)),
    Option("key", "", "ctrl-LETTER, alt-LETTER or none; ctrl-g is the default", "KEY", commands=("init",)),
    Option("not-found", "", "also answer where a typed line is no command", commands=("init",)),
    Option("offline", "", "fetch nothing; CARO_OFFLINE=1 says so for good", commands=("model",)),
    Option("sha256", "", "what the file that is added has to have", "SUM", commands=("model",)),
    Option(
        "prompt",
        "",
        "how a model that is added is talked to",
        "FORMAT",
        ("chatml", "llama3", "phi3", "plain"),
        commands=("model",),
    ),
    Option("version", "-V", "print the version; with --verbose, what caro was made of"),
    Option("help", "-h", "print this help"),
)

SUBCOMMANDS = ("batch", "check", "explain", "safety", "doctor", "init", "model")
INIT_SHELLS = ("bash", "zsh", "fish")
"""The shells that `caro init` writes for."""

MODEL_WORDS = {"list": 0, "pull": 1, "add": 2, "use": 1, "remove": 1, "verify": 1}
"""The verbs of `caro model`, each with the words that it takes."""


class UsageError(Exception):
    """The command line can't be understood; the message says why and what to write instead."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A command line that was understood."""

    command: str
    values: dict[str, str]
    """By option name; a switch that was given holds "yes"."""
    words: tuple[str, ...]


def parse(args: Sequence[str]) -> Parsed:
    """Read the arguments that follow the program's name; UsageError when they make no sense."""
    command, rest = _split_subcommand(args)
    known = {form: option for option in OPTIONS for form in (f"--{option.name}", option.short) if form}
    values: dict[str, str] = {}
    words: list[str] = []
    at, end = 0, len(rest)
    while at < end:
        arg = rest[at]
        at += 1
        if arg == "--":
            words.extend(rest[at:])
            break
        if not _looks_like_option(arg):
            words.append(arg)
            continue
        form, equals, value = arg.partition("=")
        option = known.get(form)
        if option is None:
            raise UsageError(_unknown_option(form, known))
        if command not in option.commands:
            raise UsageError(
                f"{form} does not go with {f'caro {command}' if command != 'query' else 'a request'}"
            )
        if not option.metavar:
            if equals:
                raise UsageError(f"{form} takes no value")
            values[option.name] = "yes"
            continue
        if not equals:
            if at >= end:
                raise UsageError(f"{form} needs a value: {_listed(option.choices) or option.metavar}")
            value = rest[at]
            at += 1
        for one in value.split(",") if option.several else (value,):
            if option.choices and one not in option.choices:
                raise UsageError(_unknown_value(form, one, option.choices))
        if (
            option.several
            and "," in value
            and ("auto" in value or value.count(",") >= len(set(value.split(","))))
        ):
            raise UsageError(f"{form} takes each name once, and auto alone")
        values[option.name] = value
    return Parsed(command, values, tuple(words))


def wants_json(args: Sequence[str]) -> bool:
    """Tell whether JSON was asked for, in arguments that may make no sense otherwise."""
    before = list(args[: args.index("--")] if "--" in args else args)
    if "--output=json" in before or "-o=json" in before:
        return True
    return any(before[i] in ("--output", "-o") and before[i + 1] == "json" for i in range(len(before) - 1))


def _looks_like_option(arg: str) -> bool:
    """Tell an option from a word: a quoted request may begin with a dash, an option holds no space."""
    return len(arg) > 1 and arg[0] == "-" and " " not in arg


def _split_subcommand(args: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Take the subcommand from the front, if there is one.

    `check`, `explain` and `batch` are English too. They are subcommands only as the first argument, and
    only when the rest is what they take: nothing, an option, `--`, or (for `check` and `explain`) one
    argument with a space in it, which must have been quoted. So `caro check disk space` and `caro "check
    disk space"` are requests; `safety` needs one of its verbs, `init` one of its shells and no other
    word, `model` a verb with no more words than that takes.
    """
    if not args or args[0] not in SUBCOMMANDS:
        return "query", args
    rest = args[1:]
    quoted = args[0] in ("check", "explain") and len(rest) == 1 and " " in rest[0]
    if args[0] == "safety" and rest[:1] and rest[0] in ("list", "test", "explain"):
        return args[0], rest
    if args[0] == "init" and rest[:1] and rest[0] in INIT_SHELLS:
        return (args[0], rest) if len(rest) == 1 or _looks_like_option(rest[1]) else ("query", args)
    if args[0] == "model" and rest and rest[0] in MODEL_WORDS:
        return (args[0], rest) if _fits_model(rest) else ("query", args)
    if not rest or quoted or _looks_like_option(rest[0]):
        return args[0], rest
    return "query", args


def _fits_model(rest: Sequence[str]) -> bool:
    """Tell `model use NAME` from a request, such as `model use of memory`."""
    words: list[str] = []
    for word in rest[1:]:
        if _looks_like_option(word):
            break
        words.append(word)
    if any(" " in word for word in words) or len(words) > MODEL_WORDS[rest[0]]:
        return False
    return len(words) < 2 or "/" in words[1] or words[1].endswith(".gguf")


def _unknown_option(form: str, known: dict[str, Option]) -> str:
    import difflib

    near = difflib.get_close_matches(form, list(known), n=1, cutoff=0.5)
    advice = f"did you mean {near[0]}?" if near else "caro --help lists them"
    return f"unknown option {form}; {advice} (put a request with dashes in quotes)"


def _unknown_value(form: str, value: str, choices: tuple[str, ...]) -> str:
    import difflib

    near = difflib.get_close_matches(value.lower(), choices, n=1, cutoff=0.4)
    advice = f"did you mean {near[0]}? " if near else ""
    return f"{form} can't be '{value[:60]}'; {advice}it takes {_listed(choices)}"


def _listed(choices: tuple[str, ...]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}" if choices else ""
