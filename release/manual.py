"""The manual page caro(1): options, settings and statuses from caro's own tables, the rest from here."""

from __future__ import annotations

from caro.cli import config, model, safety, stats, status
from caro.cli.options import INIT_SHELLS, OPTIONS, SUBCOMMANDS, Option
from caro.cli.settings import MACHINE_FILE
from caro.keys import KEYS, Key
from pages.config_page import VARIABLES
from release.common import SUMMARY, day

COMMANDS = {
    "query": ("[options] request ...", "Answer a request in plain words; quotes around it are optional."),
    "batch": ("batch [options]", "Answer each line of standard input with one JSON object per line."),
    "check": ("check [options] -- command", "Tell how risky a command is, without running or changing it."),
    "explain": ("explain [options] -- command", "Tell what each word of a command does, its effects and its"
                " risk, without running it. What caro lacks is looked up in manual pages."),
    "fix": ("fix [options] command", "Tell what to run in place of a command that failed. Its error is read"
            " from standard input, where that is no terminal; the command is not run again."),
    "safety": (f"safety {'|'.join(safety.VERBS)} [command]", "Show the safety rules, try them on their"
               " examples, or tell how they judge one command."),
    "doctor": ("doctor [options]", "Show the machine, what caro uses of it and why, and what is amiss."),
    "init": (f"init {'|'.join(INIT_SHELLS)} [options]", "Print the script that joins caro to a shell: a key"
             " turns the words on the command line into the command, the history holds what --execute ran."),
    "model": (f"model {'|'.join(model.VERBS)} [name] [file]", "List the models there are, fetch, make or add"
              " another one, choose who answers, remove one, or check their bytes."),
    "stats": (f"stats [{'|'.join(stats.VERBS)}] [options]", "Show how the answers were, from figures that lie"
              " on this machine alone; tell which alerts fire; note figures, nothing, or texts too; delete"
              " what was noted."),
    "config": (f"config {'|'.join(config.VERBS)} [name] [value]", "Show the settings and where their values"
               " come from, change or take out one, or edit the file."),
    "history": ("history [options] [word]", "Show what was taken, run and edited, run it again, forget it."),
    "repl": ("repl [options]", "Take one request after another; each may go on from the one before, as 'only"
             " the ones from today' and 'now delete them' do. caro -i is the same."),
}  # fmt: skip
"""By the command's name in the table of options: how it is called, and what it does."""

STATUSES = (
    (status.ANSWERED, "There was an answer, or the command that was checked may be shown."),
    (
        status.NO_ANSWER,
        "There was no answer. For doctor: a check failed. For safety test: a rule failed. For"
        " stats alerts: a rule fires. For explain: it is no valid shell command.",
    ),
    (status.USAGE, "The request was empty, too long or unreadable, or an option is unknown."),
    (status.BLOCKED, "The safety policy blocked the command."),
    (status.CONFIGURATION, "A setting, the model or the engine is at fault."),
    (130, "Interrupted; or --execute or --pick asked, and nothing was chosen."),
)

FILES = (
    ("~/.config/caro/config.toml", "The person's settings; XDG_CONFIG_HOME moves it."),
    (MACHINE_FILE, "The settings of everyone on the machine; the person's stand above them."),
    ("~/.local/state/caro/repl_history", "The lines of caro repl; XDG_STATE_HOME moves it."),
    ("~/.cache/caro", "What can be made again: libraries, measurements. XDG_CACHE_HOME moves it."),
    ("~/.local/state/caro", "Figures about answers, and the file history: what was taken and run, for its"
     " owner alone. XDG_STATE_HOME moves it."),
    ("~/.local/share/caro/models, /usr/share/caro/models", "Where the language model is looked for, where"
     " it is not inside the program."),
)  # fmt: skip

EXAMPLES = (
    ('caro "find log files over 10 MB changed this week"', "One command, which is printed and not run."),
    ("caro what is using port 8080", "Without quotes."),
    ('caro --output json "list files by size"', "One JSON object, with the risk and the time that it took."),
    ('caro -x "list files by size"', "Show the command, and run it after Enter."),
    ('caro -x --yes "list files by size"', "Run it unasked, as a script may."),
    ("caro init bash > ~/.config/caro/init.bash", "What ~/.bashrc is to read, with the line '. FILE'."),
    ("caro fix 'git psuh' --status 1", "What to run in place of a command that failed."),
    ("caro explain 'tar -xzf notes.tgz'", "What each word does, the effects and the risk."),
    ("caro check --explain -- 'rm -rf build'", "Which word has which effect, and which rule it meets."),
)


def manual(version: str, moment: int) -> str:
    """Return the page as the source for man."""
    return "".join(
        (
            '.\\" Made by release/manual.py from the tables of caro.\n',
            f'.TH CARO 1 {_words(day(moment))} {_words(f"caro {version}")} "User Commands"\n',
            f".SH NAME\ncaro \\- {_text(SUMMARY)}\n",
            ".SH SYNOPSIS\n" + "".join(f".B caro\n{_text(form)}\n.br\n" for form, _ in COMMANDS.values()),
            ".SH DESCRIPTION\n", _text(DESCRIPTION), "\n",
            ".SH COMMANDS\n", *(_item(f"caro {form}", says) for form, says in COMMANDS.values()),
            ".PP\n", _text(f"The words {', '.join(SUBCOMMANDS)} are commands only before what they take: "
                  "'caro check disk space' is a request."), "\n",
            ".SH OPTIONS\n", *map(_option, OPTIONS),
            ".SH EXIT STATUS\n", *(_item(str(number), says) for number, says in STATUSES),
            ".PP\n", _text("After --execute it is the status of the command that ran."), "\n",
            ".SH ENVIRONMENT\n",
            _text("An option outranks a variable, and that a configuration file. The name in brackets is "
                  "that of the setting in a file, where a dot parts the table from the key."), "\n",
            *(_item(key.variable, f"{_sentence(key.help)} [{key.name}]{_takes_of(key)}")
              for key in KEYS.values()),
            *(_item(name, says) for name, says in VARIABLES.items()),
            ".SH FILES\n", *(_item(path, says) for path, says in FILES),
            ".SH EXAMPLES\n", *(_item(command, says) for command, says in EXAMPLES),
            ".SH NOTES\n", _text(NOTES), "\n",
        )
    )  # fmt: skip


DESCRIPTION = (
    "caro turns a request into one shell command, offline and at once. It runs nothing unasked: on a "
    "terminal the command comes with one line on its risk, into a pipe goes the bare command. A grammar "
    "answers first; for the rest, a small language model inside the program or beside it is asked; what "
    "nobody knows is declined. Every suggestion is parsed as shell and judged by what it would do; what is "
    "critical is not shown. With --execute, the command is shown with its risk, and one key runs it, edits "
    "it, explains it, asks for another, or copies it; what is high risk wants 'yes' typed, what is critical "
    "never runs. Without a terminal nothing is asked and, save with --yes, nothing runs."
)

NOTES = (
    "caro uses no network unless a server was chosen as the backend, or a model is fetched. The package "
    "caro-model, where it is installed, holds the language model; without it, the grammar answers alone."
)


def _option(option: Option) -> str:
    """Return the paragraph of one option."""
    forms = [f"--{option.name}", *([option.short] if option.short else [])]
    value = f" {option.metavar}" if option.metavar else ""
    only = [f"caro {name}" if name != "query" else "a request" for name in option.commands]
    where = "" if len(option.commands) == len(COMMANDS) else f" Goes with: {', '.join(only)}."
    return _item(
        ", ".join(form + value for form in forms),
        _sentence(option.help) + _takes(option.choices, option.several) + where,
    )


def _item(head: str, says: str) -> str:
    return f".TP\n.B {_words(head)}\n{_text(says)}\n"


def _takes_of(key: Key) -> str:
    return _takes(("on", "off") if key.kind == "switch" else key.choices, key.kind == "order")


def _takes(choices: tuple[str, ...], several: bool) -> str:
    many = ", or several with commas between them" if several else ""
    return f" One of: {', '.join(choices)}{many}." if choices else ""


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + ("" if words.endswith((".", "?")) else ".")


def _words(text: str) -> str:
    """Return text as one argument of a request of roff."""
    quoted = _text(text).replace('"', "\\(dq")
    return f'"{quoted}"'


def _text(text: str) -> str:
    """Return text so that roff takes none of it for a request, and keeps the dashes that people type."""
    for plain, roff in (("\\", "\\e"), ("-", "\\-"), ("~", "\\(ti"), ("^", "\\(ha"), ("'", "\\(aq")):
        text = text.replace(plain, roff)
    return "\\&" + text if text.startswith(".") else text
