"""The settings as one table: configuration files are checked against it, and variables are read by it."""

from __future__ import annotations

from caro._record import dataclass
from caro.domain import BACKENDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Key:
    """One setting."""

    name: str
    """In a configuration file; `safety.policy` is `policy` in the table `[safety]`."""
    kind: str
    """`choice`, `order`, `switch`, `seconds`, `count`, `text`, `list` or `duration`.

    An `order` is one or several of the choices, a `list` one or several texts; commas stand between them.
    """
    default: object
    variable: str
    help: str
    choices: tuple[str, ...] = ()
    least: float = 0
    most: float = 0
    """Bounds of a number; seconds have to be above `least`, a count may be it."""
    option: str = ""
    """The command-line option that outranks the variable, without its dashes."""


KEYS: dict[str, Key] = {
    key.name: key
    for key in (
        Key(
            "backend", "order", "auto", "CARO_BACKEND", "who answers", ("auto", *BACKENDS),
            option="backend",
        ),
        Key("timeout", "seconds", None, "CARO_TIMEOUT", "seconds that each backend may take", most=600),
        Key("context", "switch", True, "CARO_CONTEXT", "look at the files that a request names"),
        Key(
            "safety.policy", "choice", "moderate", "CARO_SAFETY", "how strictly commands are judged",
            ("strict", "moderate", "permissive"),
        ),
        Key("confirm", "switch", False, "CARO_CONFIRM", "on a terminal, ask whether to run the answer"),
        Key(
            "ask", "switch", True, "CARO_ASK",
            "on a terminal, in caro repl too, ask which of two readings is meant",
        ),
        Key(
            "stats", "choice", "on", "CARO_STATS", "note figures about the answers, on this machine",
            ("on", "off", "text"),
        ),
        Key(
            "private", "switch", False, "CARO_PRIVATE", "keep no history, and offer nothing from it",
            option="private",
        ),
        Key("threads", "count", None, "CARO_THREADS", "threads of the embedded model", least=1, most=256),
        Key("model", "text", None, "CARO_MODEL", "the model by its name, or a GGUF file"),
        Key("kernel", "text", None, "CARO_KERNEL", "CPU library of the engine, such as haswell"),
        Key(
            "context_size", "count", None, "CARO_CONTEXT_SIZE", "tokens of the embedded model's context",
            least=128, most=8192,
        ),
        Key("mmap", "switch", None, "CARO_MMAP", "map the file of the model rather than read it"),
        Key("offline", "switch", False, "CARO_OFFLINE", "fetch no model", option="offline"),
        Key("ollama.url", "list", None, "CARO_OLLAMA_URL", "address of the Ollama server"),
        Key("ollama.model", "text", None, "CARO_OLLAMA_MODEL", "the model that Ollama is asked for"),
        Key(
            "ollama.keep_alive", "duration", None, "CARO_OLLAMA_KEEP_ALIVE",
            "how long Ollama keeps the model in memory, such as 30m; -1 for ever",
        ),
        Key("openai.url", "list", None, "CARO_OPENAI_URL", "address of an OpenAI-compatible server"),
        Key("openai.model", "text", None, "CARO_OPENAI_MODEL", "the model that this server is asked for"),
        Key(
            "openai.key_file", "text", None, "CARO_OPENAI_KEY_FILE",
            "the file with the key to this server, which nobody else may read",
        ),
    )
}  # fmt: skip
"""Every setting by its name. A key to a server is none of them: secrets stay out of files that get shared."""


def takes(key: Key) -> str:
    """Return what a setting can be in a configuration file, for a person."""
    if key.kind == "switch":
        return "true or false"
    if key.kind == "seconds":
        return f"a number above {key.least:g}, up to {key.most:g}"
    if key.kind == "count":
        return f"a whole number from {key.least:g} to {key.most:g}"
    if key.choices:
        one = f"{', '.join(key.choices[:-1])} or {key.choices[-1]}"
        return f"{one}; or a list of several" if key.kind == "order" else one
    if key.kind == "duration":
        return "a time such as 300s, 30m or 2h, 0 for none, -1 for ever"
    return "a text, or a list of several" if key.kind == "list" else "a text"


def given(name: str, variables: Mapping[str, str], origins: Mapping[str, str]) -> tuple[object, str]:
    """Return what a person set for `name` and its source, else the default; ValueError when it is wrong.

    The source is `environment NAME`, `config FILE` (where `origins` has the variable) or `default`.
    """
    key = KEYS[name]
    text = variables.get(key.variable)
    if not text:
        return key.default, "default"
    try:
        value = parsed(key, text)
    except ValueError as error:
        raise ValueError(f"{key.variable} is '{text[:60]}'; {error}") from None
    origin = origins.get(key.variable)
    return value, f"config {origin}" if origin else f"environment {key.variable}"


def parsed(key: Key, text: str) -> object:
    """Return the value that `text` spells; ValueError says what it can be."""
    kind = key.kind
    if kind == "choice":
        if text in key.choices:
            return text
        raise ValueError(f"it can be {', '.join(key.choices[:-1])} or {key.choices[-1]}")
    if kind == "order":
        names = [name.strip() for name in text.split(",")]
        if any(name not in key.choices for name in names):
            raise ValueError(f"it can be {', '.join(key.choices[:-1])} or {key.choices[-1]}")
        if len(names) > 1 and ("auto" in names or len(set(names)) < len(names)):
            raise ValueError("several backends are each named once, and auto stands alone")
        return ",".join(names)
    if kind == "duration":
        if text == "-1" or (text.rstrip("smh").isdigit() and text.isascii() and len(text) < 10):
            return text
        raise ValueError("it can be a time such as 300s, 30m or 2h, 0 for none, -1 for ever")
    if kind == "switch":
        if text in ("on", "off", "1", "0"):
            return text in ("on", "1")
        raise ValueError("it can be on or off")
    if kind == "seconds":
        try:
            seconds = float(text)
        except ValueError:
            seconds = key.least
        if key.least < seconds <= key.most:
            return seconds
        raise ValueError(f"it can be a number of seconds above {key.least:g}, up to {key.most:g}")
    if kind == "count":
        if text.isascii() and text.isdigit() and len(text) < 10 and key.least <= int(text) <= key.most:
            return int(text)
        raise ValueError(f"it can be a whole number from {key.least:g} to {key.most:g}")
    return text
