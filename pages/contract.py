"""What `--output json` prints, as data: the page is made from it, and a test holds real output against it.

A type is `str`, `int`, `float`, `bool`, `null`, a word in quotes, the name of a shape below, `[TYPE]` for a list,
`{TYPE}` for an object whose keys are free, or several of these with `|` between them. An int is a float too.
"""

from __future__ import annotations

from dataclasses import dataclass

from caro.domain import BACKENDS, RISKS


@dataclass(frozen=True, slots=True)
class Field:
    """One key of an object."""

    name: str
    type: str
    says: str
    always: bool = True
    """Whether it is there each time; a key that is not says when it is."""


def _one_of(names: tuple[str, ...]) -> str:
    return "|".join(f'"{name}"' for name in names)


PLATFORMS = ("linux", "macos")
ACTIONS = ("allow", "confirm", "block")
KINDS = ("program", "subcommand", "option", "operand", "part", "redirect", "assignment", "shell", "unknown")

RISK, ACTION, BACKEND = _one_of(RISKS), _one_of(ACTIONS), _one_of(BACKENDS)

_SCHEMA = Field("schema", "int", "the version of this form; it grows when a field changes its meaning")
_ERROR = Field("error", "error|null", "why it failed, else null")
_JUDGED = (
    Field("risk", RISK, "the risk of the command; with no command, safe"),
    Field("action", ACTION, "what the policy says of it"),
    Field("findings", "[finding]", "what the rules found, in the order of the command"),
)
_COMMAND = Field("command", "str|null", "the command that was judged; null where the line held none")
_TIMINGS = Field("timings_ms", "{float}", "milliseconds by stage; `total` is always there")

SHAPES: dict[str, tuple[Field, ...]] = {
    "answer": (
        _SCHEMA,
        Field("query", "str", "the request, as it was read"),
        Field("command", "str|null", "the command to offer; also there where it is blocked, so look at `error`"),
        Field("backend", f"{BACKEND}|null", "who gave it"),
        Field("model", "str|null", "the model that wrote it; null for the matcher"),
        Field("confidence", "float", "from 0 to 1; 1 is certain, and each backend has its own scale"),
        Field("shell", "str", "the shell it is written for"),
        Field("platform", _one_of(PLATFORMS), "the system it is written for"),
        *_JUDGED,
        _TIMINGS,
        _ERROR,
        Field("skipped", "[decline]", "the backends that were asked before, and why they passed"),
        Field("understood", "[str]", "the parts of a declined request that were understood"),
        Field("notes", "[str]", "what the answer relies on, a sentence each"),
    ),
    "verdict": (
        _SCHEMA,
        _COMMAND,
        *_JUDGED,
        _TIMINGS,
        _ERROR,
        Field("steps", "[step]", "with `--explain`: what the command would do, step by step", always=False),
    ),
    "explanation": (
        _SCHEMA,
        Field("command", "str", "the command that was explained"),
        Field("words", "[word]", "every word of it"),
        Field("complete", "bool", "false where it has more words than are listed"),
        Field("steps", "[step]", "what it would do, step by step"),
        *_JUDGED,
        _TIMINGS,
        _ERROR,
    ),
    "rules": (
        _SCHEMA,
        Field("rules", "[rule]", "every rule, worst first"),
        Field("exceptions", "[rule]", "every exception, with the level that it lowers to"),
    ),
    "trial": (
        _SCHEMA,
        Field("examples", "int", "how many examples were tried"),
        Field("failing", "[str]", "what failed, a line each"),
    ),
    "report": (
        _SCHEMA,
        Field("caro", "str", "the version"),
        Field("ok", "bool", "whether no check failed"),
        Field("hardware", "{any}", "the machine, as `python -m hwprobe --json` prints it, with a `schema` of its own"),
        Field("tuning", "{choice}|null", "by name: what caro chose, and why; null where the settings are faulty"),
        Field("checks", "[check]", "the checks, in order"),
        Field("crosschecks", "{str}", "with `--verbose`: what other libraries say of the machine"),
    ),
    "models": (
        _SCHEMA,
        Field("models", "[model]", "every model there is or may be had"),
        Field("memory", "int|null", "bytes that caro may use; null where that is not known"),
        Field("chosen", "str|null", "the model that a setting names"),
        _ERROR,
    ),
    "sums": (_SCHEMA, Field("models", "[sum]", "what was read again"), _ERROR),
    "settings": (
        _SCHEMA,
        Field("files", "[str]", "the configuration files that were read"),
        Field("settings", "[setting]", "every setting"),
        Field("problems", "[str]", "what is wrong in the files, a line each"),
        _ERROR,
    ),
    "value": (
        _SCHEMA,
        Field("name", "str", "the setting"),
        Field("value", "any", "its value; null where it is not set"),
        Field("source", "str", "who decides it"),
        _ERROR,
    ),
    "history": (
        _SCHEMA,
        Field("file", "str", "where it is kept"),
        Field("entries", "[entry]", "what was taken, the newest last"),
        _ERROR,
    ),
    "figures": (
        _SCHEMA,
        Field("stats", '"on"|"off"|"text"', "the setting"),
        Field("folder", "str|null", "where the figures lie"),
        Field("since", "float|null", "where the stretch begins, in seconds of Unix time; null for `all`"),
        Field("until", "float", "where it ends"),
        Field("answers", "int", "how many answers lie in it"),
        Field("figures", "[figure]", "every figure that these answers make up"),
        Field("histogram", "[class]", "how many took how long"),
        Field("alerts", "[alert]", "every alert rule, and whether it fires"),
        Field("unreadable", "int", "damaged lines, left out"),
        Field("foreign", "int", "lines of a newer form, left out"),
        Field("files", "int", "files that were read"),
        Field("bytes", "int", "their size"),
        _ERROR,
    ),
    "alerts": (_SCHEMA, Field("alerts", "[alert]", "every rule, and whether it fires"), _ERROR),
    "reasons": (_SCHEMA, Field("why", "{choice}", "by name: the values that were asked about")),
    "measured": (_SCHEMA, Field("tune", "sweep", "what was measured")),
    "sweep": (
        Field("prompt_tokens", "int", "how many tokens were read"),
        Field("answer_tokens", "int", "and how many written"),
        Field("rounds", "int", "how often"),
        Field("rows", "[row]", "every library with every number of threads"),
        Field("kernel", "str", "the best library"),
        Field("threads_prompt", "int", "the best number of threads to read"),
        Field("threads_generation", "int", "and to write"),
        Field("model", "str", "the model that was measured"),
        Field("answer_p95_s", "float", "seconds that 95 of 100 answers take at most"),
        Field("kept", "str|null", "the file that the result is kept in"),
    ),
    "row": (
        Field("kernel", "str", "the library"),
        Field("threads", "int", "how many"),
        Field("prompt_s", "float|null", "seconds to read; null where it took too long or failed"),
        Field("generation_s", "float|null", "seconds to write"),
        Field("cpu_s", "float|null", "processor time of both, in seconds"),
    ),
    "fetched": (
        _SCHEMA,
        Field("model", "str", "its name"),
        Field("path", "str", "where its file is"),
        Field("size", "int", "bytes, where it was fetched, made or taken in just now", always=False),
        Field("sha256", "str", "its sum, in the same case", always=False),
        Field("hashed", "str", "where that sum comes from, in the same case", always=False),
        _ERROR,
    ),
    "used": (
        _SCHEMA,
        Field("model", "str|null", "who answers from now on; null where caro chooses"),
        Field("config", "str", "the file that says so"),
        _ERROR,
    ),
    "removed": (
        _SCHEMA,
        Field("model", "str", "its name"),
        Field("removed", "[str]", "the files that are gone"),
        _ERROR,
    ),
    "set": (
        _SCHEMA,
        Field("name", "str", "the setting"),
        Field("value", "any", "its value in the file"),
        Field("path", "str", "the file"),
        _ERROR,
    ),
    "reset": (_SCHEMA, Field("removed", "[str]", "the settings that are gone"), Field("path", "str", "the file"), _ERROR),
    "place": (_SCHEMA, Field("path", "str", "where the file is, or belongs"), _ERROR),
    "forgotten": (_SCHEMA, Field("forgotten", "int", "how many entries are gone"), _ERROR),
    "switched": (
        _SCHEMA,
        Field("stats", '"on"|"off"|"text"', "the setting from now on"),
        Field("config", "str", "the file that says so"),
        _ERROR,
    ),
    "deleted": (
        _SCHEMA,
        Field("deleted", "int", "how many files are gone"),
        Field("folder", "str|null", "where they lay"),
        _ERROR,
    ),
    "error": (
        Field("code", "str", "one of the codes on the page of exit statuses"),
        Field("message", "str", "a sentence for a person"),
    ),
    "finding": (
        Field("rule", "str", "its name, as `caro safety list` shows it"),
        Field("reason", "str", "why, for a person"),
        Field("start", "int", "the first character of what it is about"),
        Field("end", "int", "one past the last"),
        Field("risk", RISK, "in the findings of a step: its own level", always=False),
        Field("exception", "str", "where an exception lowered it: which, by how much and why", always=False),
    ),
    "decline": (
        Field("backend", BACKEND, "who passed"),
        Field("code", "str", "why, for a program: one of the codes on the page of exit statuses"),
        Field("reason", "str", "why, for a person"),
    ),
    "step": (
        Field("start", "int", "the first character of the words that do it"),
        Field("end", "int", "one past the last"),
        Field("effect", "str", "what kind of thing it is, as rules of your own name it"),
        Field("text", "str", "the same for a person"),
        Field("findings", "[finding]", "the rules that it meets"),
    ),
    "word": (
        Field("text", "str", "the word, as it stands"),
        Field("says", "str", "what it does"),
        Field("kind", _one_of(KINDS), "what it is"),
        Field("source", '"table"|"shell"|"manual"|"help"|null', "who says so; null where nobody knows"),
        Field("depth", "int", "how far inside another it stands"),
        Field("start", "int", "its first character; a word in quotes has the place of the quotes"),
        Field("end", "int", "one past its last"),
    ),
    "rule": (
        Field("rule", "str", "its name"),
        Field("level", RISK, "what it says of a command"),
        Field("reason", "str", "why"),
        Field("source", "str", "`built in`, or the file"),
    ),
    "choice": (
        Field("value", "any", "what was chosen"),
        Field("source", "str", "`option`, `environment`, `config`, `measured`, `derived` or `default`"),
        Field("from", "str|null", "which option, variable or file"),
        Field("reason", "str", "why"),
        Field("bounds", "[str]", "what limits it"),
        Field("change", "str|null", "what would change it"),
    ),
    "check": (
        Field("name", "str", "what was looked at"),
        Field("status", '"OK"|"WARN"|"FAIL"', "a warning is no failure"),
        Field("detail", "str", "what was found"),
        Field("remedy", "str|null", "what to do about it"),
    ),
    "model": (
        Field("name", "str", "as `caro model use` takes it"),
        Field("origin", '"shipped"|"made"|"catalogue"|"added"', "where it comes from; made: on this machine"),
        Field("state", '"here"|"partly fetched"|"not here"|"damaged"|"outdated"', "its file"),
        Field("in_use", "bool", "whether it answers"),
        Field("path", "str|null", "where its file is"),
        Field("size", "int", "bytes of the file"),
        Field("sha256", "str|null", "what it has to have"),
        Field("hashed", "str|null", "where that sum comes from"),
        Field("quantisation", "str", "of its weights"),
        Field("licence", "str", "of its weights"),
        Field("address", "str|null", "where it is fetched from"),
        Field("memory", "int", "bytes that it takes"),
        Field("fits", "bool|null", "whether there is room for it; null where that is not known"),
    ),
    "sum": (
        Field("name", "str", "the model"),
        Field("sound", "bool", "whether every byte is right"),
        Field("sha256", "str", "what it has to have"),
        Field("hashed", "str", "where that sum comes from"),
    ),
    "setting": (
        Field("name", "str", "as it stands in a file"),
        Field("value", "any", "what counts now"),
        Field("source", "str", "who decides: `environment NAME`, `config FILE:LINE`, `tuned (how)` or `default`"),
        Field("default", "any", "what counts where nobody says anything"),
        Field("takes", "str", "what it can be"),
        Field("variable", "str", "the variable for it"),
        Field("option", "str|null", "the option for it"),
        Field("help", "str", "what it is"),
    ),
    "entry": (
        Field("number", "int", "for `--again` and `--forget`"),
        Field("at", "str", "when, in UTC"),
        Field("query", "str", "the request"),
        Field("command", "str", "what was taken"),
        Field("how", "str", "what was done with it"),
        Field("edited", "bool", "whether the answer was changed first"),
        Field("backend", BACKEND, "who gave the answer"),
        Field("model", "str|null", "the model"),
        Field("shell", "str", "the shell it is written for"),
        Field("platform", _one_of(PLATFORMS), "the system it is written for"),
    ),
    "figure": (
        Field("key", "str", "which figure; dots part a kind, a backend and a percentile"),
        Field("value", "float", "in the unit"),
        Field("unit", "str", "`ms`, `%`, `MB` or `tokens/s`"),
        Field("answers", "int", "how many answers make it up"),
        Field("target", "target|null", "what it should be"),
        Field("mark", '"ok"|"near"|"off"|"few"|null', "how it stands to the target"),
        Field("before", "float|null", "the same in the stretch before"),
    ),
    "target": (
        Field("is", '"least"|"most"', "which way it limits"),
        Field("value", "float", "the limit, in the unit of the figure"),
    ),
    "class": (
        Field("up_to_ms", "float|null", "its upper end; null for all that took longer"),
        Field("answers", "int", "how many lie in it"),
    ),
    "alert": (
        Field("rule", "str", "its name"),
        Field("fires", "bool", "whether it does"),
        Field("figure", "str", "what it looks at"),
        Field("value", "float|null", "what that is now; null where too little is known"),
        Field("unit", "str", "its unit"),
        Field("limit", "float", "beyond this it fires"),
        Field("minutes", "float", "after so long"),
        Field("answers", "int", "how many it was judged by"),
    ),
}  # fmt: skip
"""By name: what an object holds, in the order that it is printed in."""

OUTPUTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("answer", ('caro -o json "REQUEST"', "caro batch", "caro fix -o json 'COMMAND'")),
    ("verdict", ("caro check -o json -- 'COMMAND'", "caro check --batch", "caro safety explain -o json 'COMMAND'")),
    ("explanation", ("caro explain -o json 'COMMAND'",)),
    ("rules", ("caro safety list -o json",)),
    ("trial", ("caro safety test -o json",)),
    ("report", ("caro doctor -o json",)),
    ("reasons", ("caro doctor --why KEY -o json",)),
    ("measured", ("caro doctor --tune -o json",)),
    ("models", ("caro model list -o json",)),
    ("sums", ("caro model verify -o json",)),
    ("fetched", ("caro model pull NAME -o json", "caro model add NAME FILE -o json")),
    ("used", ("caro model use NAME -o json",)),
    ("removed", ("caro model remove NAME -o json",)),
    ("settings", ("caro config list -o json",)),
    ("value", ("caro config get NAME -o json",)),
    ("set", ("caro config set NAME VALUE -o json",)),
    ("reset", ("caro config reset NAME -o json",)),
    ("place", ("caro config path -o json",)),
    ("history", ("caro history -o json",)),
    ("forgotten", ("caro history --forget N -o json", "caro history --forget-all -o json")),
    ("figures", ("caro stats -o json",)),
    ("alerts", ("caro stats alerts -o json",)),
    ("switched", ("caro stats off -o json",)),
    ("deleted", ("caro stats delete -o json",)),
)  # fmt: skip
"""What prints which shape."""
