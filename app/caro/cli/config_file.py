"""Reads the configuration files: TOML, checked against the table of settings, every fault with its line.

Imported only where such a file exists; `tomllib` imports `re`, which a start without a file does not pay for.
"""

from __future__ import annotations

import os
import stat
import tomllib

from caro._record import dataclass
from caro.cli.settings import ConfigurationError, Layers
from caro.keys import KEYS, parsed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caro.keys import Key

MAX_BYTES = 65536
"""Longest file that is read; a hundred times what all settings take."""

RULES = ("safety.rules", "safety.exceptions")
"""What stands in a configuration file and is no setting."""


@dataclass(frozen=True, slots=True)
class Value:
    """One setting of a file, spelled as its variable would be."""

    key: Key
    text: str


class File:
    """A configuration file that was read; `problems` holds one line for each fault, with place and remedy."""

    def __init__(self, path: str) -> None:
        """Read `path`; a file that can't be read or understood is a fault like others."""
        self.path = path
        self.values: list[Value] = []
        self.problems: list[str] = []
        self._text = ""
        try:
            self._text = content(path)
            table = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            message = str(error)
            self.problems.append(f"{path}: not TOML: {message[:1].lower()}{message[1:]}")
            return
        except OSError as error:
            self.problems.append(f"{path} can't be read: {error.strerror or error}")
            return
        except ValueError as error:
            self.problems.append(f"{path}: {error}")
            return
        for name, value in _flat(table):
            self._take(name, value)

    def names(self) -> list[str]:
        """Return every dotted name that the file sets, known or not; the safety rules are none of them."""
        try:
            table = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError:
            return []
        return [name for name, _ in _flat(table) if name not in RULES]

    def _take(self, name: str, value: object) -> None:
        if name in RULES:
            return  # `safety_files` reads those
        key = KEYS.get(name)
        if key is None:
            self.problems.append(f"{self.place(name)}: {unknown(name)}")
            return
        try:
            self.values.append(Value(key, _spelled(key, value)))
        except ValueError as error:
            self.problems.append(f"{self.place(name)}: {name} is {_shown(value)}; {error}")

    def place(self, name: str) -> str:
        """Return `FILE:LINE` of the setting `name`."""
        return f"{self.path}:{self.lines().get(name, 1)}"

    def lines(self) -> dict[str, int]:
        """Return the line on which each name is set.

        `tomllib` tells no lines. The first beginning of the text that holds the key tells it: the statement
        began after the last beginning that was well formed and did not hold it.
        """
        lines = self._text.splitlines(keepends=True)
        found: dict[str, int] = {}
        first = 1
        for count in range(1, len(lines) + 1):
            try:
                table = tomllib.loads("".join(lines[:count]))
            except tomllib.TOMLDecodeError:
                continue
            for name, _ in _flat(table):
                found.setdefault(name, first)
            first = count + 1
        return found


def layers(paths: Sequence[str], variables: Mapping[str, str]) -> Layers:
    """Lay `variables` over the files at `paths`, strongest first; ConfigurationError for the first fault."""
    files = [File(path) for path in paths]
    problems = [problem for file in files for problem in file.problems]
    if problems:
        more = f" (and {len(problems) - 1} more: caro doctor lists them)" if len(problems) > 1 else ""
        raise ConfigurationError(problems[0] + more)
    return merged(files, variables)


def merged(files: Sequence[File], variables: Mapping[str, str]) -> Layers:
    """Lay `variables` over what was understood of `files`, strongest first."""
    together = dict(variables)
    origins: dict[str, str] = {}
    for file in files:
        for value in file.values:
            if not together.get(value.key.variable):
                together[value.key.variable] = value.text
                origins[value.key.variable] = file.path
    return Layers(together, origins)


def content(path: str) -> str:
    """Return the text of a file; ValueError for what can't be a configuration."""
    kind = os.stat(path).st_mode
    if not stat.S_ISREG(kind) and path != os.devnull:
        # Opening a named pipe would wait for ever.
        raise ValueError("not a file")
    with open(path, "rb") as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise ValueError(f"longer than {MAX_BYTES} bytes, which no configuration is")
    try:
        return raw.decode("utf-8").removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ValueError(f"line {line} is not UTF-8 text; save the file as UTF-8") from None


def _flat(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    """Yield every value of a table with its dotted name; what no setting lies under is a value itself."""
    for name, value in table.items():
        dotted = before + name
        if isinstance(value, dict) and any(known.startswith(dotted + ".") for known in KEYS):
            yield from _flat(value, dotted + ".")
        else:
            yield dotted, value


def _spelled(key: Key, value: object) -> str:
    """Return `value` as its variable would spell it; ValueError says what it can be."""
    if key.kind in ("order", "list") and isinstance(value, list):
        if not value or not all(isinstance(one, str) and one.strip() for one in value):
            raise ValueError("it can be a text in quotes, or a list of such texts")
        value = ",".join(value)
    if key.kind == "duration" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if key.kind == "switch":
        if isinstance(value, bool):
            return "on" if value else "off"
        raise ValueError("it can be true or false")
    if key.kind in ("seconds", "count"):
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        text = str(value) if number else "not a number"
    elif key.kind == "choice" and isinstance(value, bool) and {"on", "off"} <= set(key.choices):
        text = "on" if value else "off"
    elif isinstance(value, str) and value.strip():
        text = value
        if not value.isprintable():
            raise ValueError("it holds characters that can't be shown")
    elif key.kind in ("choice", "order", "duration"):
        text = ""
    else:
        raise ValueError('it can be a text in quotes, such as "…"')
    parsed(key, text)
    return text


def unknown(name: str) -> str:
    """Return what to tell a person about a setting that there is not."""
    import difflib

    near = difflib.get_close_matches(name, list(KEYS), n=1, cutoff=0.6)
    if not near:
        # The last part may be right and the table wrong: `policy` outside `[safety]`.
        near = [known for known in KEYS if known.rpartition(".")[2] == name.rpartition(".")[2]][:1]
    if name.startswith("openai.") and "key" in name:
        advice = "a key is read from CARO_OPENAI_KEY, or from the file that openai.key_file names"
    elif near:
        advice = f"did you mean {near[0]}?"
    else:
        advice = f"the settings are {', '.join(KEYS)}"
    return f"unknown setting {name}; {advice}"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    return f"'{value}'"[:60]
