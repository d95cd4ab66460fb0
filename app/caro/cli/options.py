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
    commands: tuple[str, ...] = (
        "query", "batch", "check", "explain", "fix", "safety", "doctor", "init", "model", "stats", "config",
        "history", "repl",
    )  # fmt: skip
    """The subcommands that take it; `query` is the plain request. No two options of a name share one."""


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
        commands=("query", "check", "explain", "fix", "safety", "doctor", "model", "config", "history"),
    ),
    Option("output", "-o", "how to print it", "FORMAT", ("text", "json", "openmetrics"), commands=("stats",)),
    Option("since", "", "30m, 24h, 7d (the default), 4w, a date, or all", "TIME", commands=("stats",)),
    Option(
        "backend",
        "-b",
        "who answers",
        "NAMES",
        ("auto", "static", "embedded", "ollama", "openai"),
        several=True,
        commands=("query", "batch", "fix", "repl"),
    ),
    Option(
        "shell",
        "",
        "shell it is for",
        "NAME",
        ("bash", "zsh", "fish", "sh", "powershell", "cmd"),
        commands=("query", "batch", "check", "fix", "safety", "repl"),
    ),
    Option(
        "platform",
        "",
        "system to write for",
        "NAME",
        ("linux", "macos", "busybox"),
        commands=("query", "batch", "fix", "repl"),
    ),
    Option("execute", "-x", "ask whether to run it, then run it", commands=("query", "fix")),
    Option("yes", "-y", "with -x: run it unasked, unless it is critical", commands=("query", "fix")),
    Option("pick", "", "ask as -x does, but print what was chosen", commands=("query", "fix")),
    Option(
        "verbose",
        "-v",
        "time by stage, and why a backend passed, on stderr",
        commands=("query", "fix", "doctor", "repl"),
    ),
    Option("private", "", "keep this out of the history, and that out of this", commands=("query",)),
    Option("status", "", "the exit status of the command that failed", "N", commands=("fix",)),
    Option("error", "", "what it printed; else standard input is read", "TEXT", commands=("fix",)),
    Option("batch", "", "one JSON string or object per line of stdin", commands=("check",)),
    Option("explain", "", "which word has which effect and meets which rule", commands=("check",)),
    Option("jobs", "", "processes that answer; one for each processor", "N", commands=("batch",)),
    Option("tune", "", "measure libraries and threads, and keep the result", commands=("doctor",)),
    Option("why", "", "why this value, and what would change it", "KEY", WHY, commands=("doctor",)),
    Option("bundle", "", "write the raw inputs of the probe to a new tar file", "FILE", commands=("doctor",)),
    Option("key", "", "ctrl-LETTER, alt-LETTER or none; ctrl-g is the default", "KEY", commands=("init",)),
    Option("not-found", "", "also answer where a typed line is no command", commands=("init",)),
    Option("offline", "", "fetch nothing; CARO_OFFLINE=1 says so for good", commands=("fix", "model")),
    Option("sha256", "", "what the file that is added has to have", "SUM", commands=("model",)),
    Option(
        "prompt",
        "",
        "how a model that is added is talked to",
        "FORMAT",
        ("chatml", "llama3", "phi3", "plain"),
        commands=("model",),
    ),
    Option("sources", "", "also where each value comes from", commands=("config",)),
    Option("all", "", "with reset: take every setting out", commands=("config",)),
    Option("again", "", "ask about an entry as -x does, and run it", "N", commands=("history",)),
    Option("keep", "", "add one, as the key does: -- REQUEST ANSWER COMMAND", commands=("history",)),
    Option("forget", "", "take one entry out", "N", commands=("history",)),
    Option("forget-all", "", "take every entry out", commands=("history",)),
    Option("private", "", "keep none of the lines, and bring none back", commands=("repl",)),
    Option("version", "-V", "print the version; with --verbose, what caro was made of"),
    Option("help", "-h", "print this help"),
)

SUBCOMMANDS = (
    "batch", "check", "explain", "fix", "safety", "doctor", "init", "model", "stats", "config", "history",
    "repl",
)  # fmt: skip
INTERACTIVE = "-i"
"""As the first argument: another name of `repl`."""
INIT_SHELLS = ("bash", "zsh", "fish")
"""The shells that `caro init` writes for."""

MODEL_WORDS = {"list": 0, "pull": 1, "add": 2, "use": 1, "remove": 1, "verify": 1}
"""The verbs of `caro model`, each with the words that it takes."""

STATS_WORDS = ("alerts", "on", "off", "text", "delete")
"""The verbs of `caro stats`, which needs none."""
CONFIG_WORDS = {"get": 1, "set": 2, "list": 0, "edit": 0, "path": 0, "reset": 1}
"""The verbs of `caro config`, each with the words that it takes."""


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
    known: dict[str, Option] = {}
    for option in OPTIONS:
        if command in option.commands or f"--{option.name}" not in known:
            known[f"--{option.name}"] = option
            if option.short:
                known[option.short] = option
    values: dict[str, str] = {}
    words: list[str] = []
    at, end = 0, len(rest)
    while at < end:
        arg = rest[at]
        at += 1
        if arg == "--":
            words.extend(rest[at:])
            break
        if not _looks_like_option(arg) or (command == "config" and arg[1].isdigit()):
            words.append(arg)
            continue
        form, equals, value = arg.partition("=")
        if form not in known:
            raise UsageError(_unknown_option(form, known))
        option = known[form]
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

    `check`, `explain` and `batch` are English too. They are subcommands only as the first argument, and only
    when the rest is what they take: nothing, an option, `--`, or (for `check` and `explain`) one argument
    with a space in it, which must have been quoted. So `caro check disk space` and `caro "check disk space"`
    are requests; `safety` needs one of its verbs, `fix` the command in quotes or its status, `init` one of
    its shells and no other word, `model` and `config` a verb with no more words than that takes, `stats` no
    word behind its verb, `history` one argument at most.
    """
    if args and args[0] == INTERACTIVE:
        return "repl", args[1:]
    if not args or args[0] not in SUBCOMMANDS:
        return "query", args
    rest = args[1:]
    quoted = args[0] in ("check", "explain") and len(rest) == 1 and " " in rest[0]
    if args[0] == "fix" and rest:
        quoted = _fits_fix(rest)
    if args[0] == "safety" and rest[:1] and rest[0] in ("list", "test", "explain"):
        return args[0], rest
    if (args[0] == "init" and rest[:1] and rest[0] in INIT_SHELLS) or (
        args[0] == "stats" and rest[:1] and rest[0] in STATS_WORDS
    ):
        return (args[0], rest) if len(rest) == 1 or _looks_like_option(rest[1]) else ("query", args)
    if args[0] == "model" and rest and rest[0] in MODEL_WORDS:
        return (args[0], rest) if _fits_model(rest) else ("query", args)
    if args[0] == "config" and rest and rest[0] in CONFIG_WORDS:
        return (args[0], rest) if _fits(rest, CONFIG_WORDS) else ("query", args)
    quoted = quoted or (args[0] == "history" and len(_words_of(rest)) == 1)
    if not rest or quoted or _looks_like_option(rest[0]):
        return args[0], rest
    return "query", args


def _fits_fix(rest: Sequence[str]) -> bool:
    """Tell `fix 'gti status' --status 127` from a request, such as `fix the permissions of my key`."""
    if rest[0] in FIX_OPTIONS or len(rest) == 1:
        return " " in rest[0] or _looks_like_option(rest[0])
    return _looks_like_option(rest[1]) and (
        " " in rest[0] or any(one.partition("=")[0] in FIX_OPTIONS for one in rest)
    )


FIX_OPTIONS = ("--status", "--error")


def _fits_model(rest: Sequence[str]) -> bool:
    """Tell `model use NAME` from a request, such as `model use of memory`."""
    words = _words_of(rest[1:])
    if not _fits(rest, MODEL_WORDS) or any(" " in word for word in words):
        return False
    return len(words) < 2 or "/" in words[1] or words[1].endswith(".gguf")


def _fits(rest: Sequence[str], verbs: dict[str, int]) -> bool:
    """Tell whether a verb is followed by no more words than it takes, the first of them a single one."""
    words = _words_of(rest[1:])
    return len(words) <= verbs[rest[0]] and not any(" " in word for word in words[:1])


def _words_of(rest: Sequence[str]) -> list[str]:
    """Return the words up to the first option."""
    words: list[str] = []
    for word in rest:
        if _looks_like_option(word):
            break
        words.append(word)
    return words


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
