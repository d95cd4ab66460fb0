"""`caro history`: what was asked and taken; look through it, run one again, take one out."""

from __future__ import annotations

import time

from caro import history as kept
from caro.cli import settings, status
from caro.cli.options import Parsed, UsageError
from caro.cli.render_json import line
from caro.cli.settings import ConfigurationError
from caro.escape import visible
from caro.history import writing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from caro.cli.environ import Environ
    from caro.history import Entry

SCHEMA = 1
SHOWN = 50
"""Entries that are shown where nothing is looked for: about two screens."""


def history(parsed: Parsed, env: Environ) -> int:
    """Do the one thing that is asked for; return the exit status."""
    values = parsed.values
    asked = [name for name in ("again", "keep", "forget", "forget-all") if name in values]
    if len(asked) > 1 or (asked and parsed.words and "keep" not in asked):
        more = f"or --{asked[1]}" if len(asked) > 1 else "or words to look for"
        raise UsageError(f"one at a time: --{asked[0]} {more}")
    path = settings.history_file(settings.layered(env).variables)
    if not path:
        raise ConfigurationError("there is no home folder for a history: set CARO_STATE_DIR to a folder")
    json = values.get("output") == "json"
    if "again" in values:
        if json:
            raise UsageError("--again runs a command: it has no JSON")
        return _again(_number(values["again"]), path, env)
    if "keep" in values:
        return _keep(parsed.words, path, env)
    if "forget" in values:
        number = _number(values["forget"])
        if not _attempted(lambda: writing.forget(path, number), path):
            return _unknown(number, env)
        return _told({"forgotten": 1}, f"number {number} is forgotten", json, env)
    if "forget-all" in values:
        count = _attempted(lambda: writing.forget_all(path), path)
        return _told({"forgotten": count}, f"{count} forgotten; {path} is gone", json, env)
    return _list(parsed.words, path, json, env)


def found(entries: Sequence[Entry], words: Sequence[str]) -> list[Entry]:
    """Return the entries that hold every word, in the request or in the command, whatever their case."""
    wanted = [word.casefold() for text in words for word in text.split()]
    return [
        entry
        for entry in entries
        if all(word in f"{entry.query}\n{entry.command}".casefold() for word in wanted)
    ]


def _list(words: Sequence[str], path: str, json: bool, env: Environ) -> int:
    entries = found(_entries(path), words)
    if json:
        env.out(
            line({"schema": SCHEMA, "file": path, "entries": [_object(e) for e in entries], "error": None})
        )
        return status.NO_ANSWER if words and not entries else status.ANSWERED
    if not entries:
        env.err(f"caro: nothing in the history{' holds that' if words else ' yet'}\n")
        return status.NO_ANSWER if words else status.ANSWERED
    shown = entries if words else entries[-SHOWN:]
    width = len(str(shown[-1].number))
    for entry in shown:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(entry.at))
        how = f"{entry.how}, edited" if entry.edited else entry.how
        env.out(f"{entry.number:>{width}}  {when}  {visible(entry.query)}\n")
        env.out(f"{'':>{width}}  {how + ':':<16}  {visible(entry.command)}\n")
    if len(shown) < len(entries):
        env.err(f"caro: {len(entries) - len(shown)} older ones: caro history WORD finds them\n")
    return status.ANSWERED


def _again(number: int, path: str, env: Environ) -> int:
    """Ask about an entry as `caro -x` does; the command is judged anew."""
    from caro.answering import judged
    from caro.cli import execute
    from caro.domain import Request, Suggestion
    from caro.recall import backend_of
    from caro.router import Routed, Router, checked, order

    entry = next((one for one in _entries(path) if one.number == number), None)
    if entry is None:
        return _unknown(number, env)
    parsed = Parsed("query", {"execute": "yes", "shell": entry.shell, "platform": entry.platform}, ())
    execute.check(parsed, env)
    chosen = settings.resolve(parsed.values, env)
    router = Router(order(chosen.backend, chosen.configured), chosen.timeout, None, chosen.variables)
    note = f"{kept.NOTE}: number {number}"
    reply = checked(
        backend_of(entry), Suggestion(entry.command, backend_of(entry), 1.0, entry.model, (note,))
    )
    if not isinstance(reply, Suggestion):
        raise ConfigurationError(f"number {number} of {path} is damaged: caro history --forget {number}")
    request = Request(entry.query, chosen.environment)
    result = judged(request, Routed(reply, (), {}), chosen.policy, rules=chosen.rules)
    keeper = execute.keeper("" if chosen.private else path, result, entry.first, env)
    return execute.act(result, router, chosen, parsed, env, keeper)


def _keep(words: Sequence[str], path: str, env: Environ) -> int:
    """Keep what was made of an answer elsewhere: on the command line of a shell, say."""
    from caro.cli.intake import checked
    from caro.domain import Request, Suggestion
    from caro.router import Router, order

    if len(words) != 3:
        raise UsageError("--keep takes three texts: caro history --keep -- REQUEST ANSWER COMMAND")
    query, offered, command = map(checked, words)
    chosen = settings.resolve({}, env)
    if chosen.private:
        return status.ANSWERED
    names = order(chosen.backend, chosen.configured)
    request = Request(query, chosen.environment)
    first = None
    if names[0] == "static":
        said = Router(("static",), chosen.timeout).suggest(request).suggestion
        first = said.command if said is not None else None
    others = [name for name in names if name != "static"]
    who = "static" if offered == first or not others else others[0]
    notes = (kept.EDITED,) if command != offered else ()
    keeper = writing.Keeper(path, query, first, lambda text: env.err(f"caro: {text}\n"))
    keeper.keep(Suggestion(command, who, 1.0, None, notes), "ran", chosen.environment)
    return status.ANSWERED


def _entries(path: str) -> list[Entry]:
    try:
        return kept.read(path)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ConfigurationError(f"{path} can't be read ({error.strerror or error})") from None


def _attempted(change: Callable[[], int], path: str) -> int:
    """Return what `change` returns, 0 where there is no history."""
    try:
        return change()
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise ConfigurationError(f"{path} can't be written ({error.strerror or error})") from None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise UsageError(
            f"that takes the number of an entry, and '{text[:60]}' is none; caro history shows them"
        )
    return int(text)


def _unknown(number: int, env: Environ) -> int:
    env.err(f"caro: the history has no number {number}; caro history shows them\n")
    return status.NO_ANSWER


def _told(value: dict[str, object], text: str, json: bool, env: Environ) -> int:
    env.out(line({"schema": SCHEMA, **value, "error": None}) if json else f"{visible(text)}\n")
    return status.ANSWERED


def _object(entry: Entry) -> dict[str, object]:
    return {
        "number": entry.number,
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(entry.at)),
        "query": entry.query,
        "command": entry.command,
        "how": entry.how,
        "edited": entry.edited,
        "backend": entry.backend,
        "model": entry.model,
        "shell": entry.shell,
        "platform": entry.platform,
    }
