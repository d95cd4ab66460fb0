"""`caro config`: look at the settings and where they come from, change one, take one out, edit the file."""

from __future__ import annotations

from caro.cli import config_file, config_store, settings, status
from caro.cli.options import CONFIG_WORDS, UsageError
from caro.cli.render_json import line
from caro.cli.settings import ConfigurationError
from caro.escape import visible
from caro.keys import KEYS, parsed, takes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.keys import Key

SCHEMA = 1
VERBS = {
    "get": "the value of one setting",
    "set": "change one setting in the file, and nothing else there",
    "list": "every setting; --sources: and where its value comes from",
    "edit": "open the file in your editor, and check what comes of it",
    "path": "where the file is, or belongs",
    "reset": "take one setting out of the file; --all: every one",
}
"""In the order of `CONFIG_WORDS`."""

FORMS = {"get": "NAME", "set": "NAME VALUE", "reset": "NAME, or --all"}


def config(parsed: Parsed, env: Environ) -> int:
    """Run one of the verbs; return the exit status."""
    verb, *words = parsed.words or ("",)
    if verb not in VERBS:
        raise UsageError(f"caro config takes {', '.join(VERBS)}; caro config --help tells more")
    whole = "all" in parsed.values
    if whole and verb != "reset":
        raise UsageError("--all goes with caro config reset")
    if "sources" in parsed.values and verb not in ("list", "get"):
        raise UsageError("--sources goes with caro config list or get")
    if len(words) != (0 if whole else CONFIG_WORDS[verb]):
        raise UsageError(f"caro config {verb} takes {FORMS.get(verb, 'no further word')}")
    return _VERBS[verb](words, parsed, env)


def known(name: str) -> Key:
    """Return the setting of that name; UsageError where there is none."""
    key = KEYS.get(name)
    if key is None:
        if name in config_file.RULES:
            raise UsageError(f"{name} is no setting but a list of tables: caro config edit")
        raise UsageError(config_file.unknown(name[:60]))
    return key


def value_of(key: Key, text: str) -> object:
    """Return what a person typed as it stands in a file; UsageError says what it can be."""
    words = {"true": "on", "false": "off", "yes": "on", "no": "off"}
    spelled = words.get(text.lower(), text.lower()) if key.kind == "switch" else text.strip()
    try:
        value = parsed(key, spelled)
    except ValueError:
        value = None
    if value is None or value == "" or not spelled.isprintable():
        raise UsageError(f"{key.name} can't be '{text[:60]}'; it can be {takes(key)}")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if key.kind in ("order", "list") and "," in str(value):
        return [one.strip() for one in str(value).split(",") if one.strip()]
    return value


def _list(_words: Sequence[str], parsed: Parsed, env: Environ) -> int:
    from caro.cli.config_list import show

    return show(list(KEYS), parsed, env)


def _get(words: Sequence[str], parsed: Parsed, env: Environ) -> int:
    from caro.cli.config_list import show_one

    return show_one(known(words[0]).name, parsed, env)


def _path(_words: Sequence[str], parsed: Parsed, env: Environ) -> int:
    path = config_store.place(env.variables)
    _tell(path, {"path": path}, parsed, env)
    return status.ANSWERED


def _set(words: Sequence[str], parsed: Parsed, env: Environ) -> int:
    key = known(words[0])
    value = value_of(key, words[1])
    path = config_store.place(env.variables)
    config_store.change(path, {key.name: value})
    shown = in_file(value)
    _tell(f"{key.name} = {shown} ({path})", {"name": key.name, "value": value, "path": path}, parsed, env)
    _say_what_counts(key, path, env)
    return status.ANSWERED


def _reset(words: Sequence[str], parsed: Parsed, env: Environ) -> int:
    path = config_store.place(env.variables)
    there = config_file.File(path).names() if config_store.read(path) else []
    names = there if "all" in parsed.values else list(words)
    for name in names:
        if name not in there:
            known(name)  # what is in the file may be anything, to be able to take it out
    gone = [name for name in names if name in there]
    config_store.change(path, dict.fromkeys(names))
    what = ", ".join(gone) or (names[0] if names else "nothing")
    told = f"{what} taken out of {path}" if gone else f"{what} was set in {path}"
    if not gone and names:
        told = f"{what} was not set in {path}"
    _tell(told, {"removed": gone, "path": path}, parsed, env)
    for name in gone:
        if name in KEYS:
            _say_what_counts(KEYS[name], path, env)
    return status.ANSWERED


def _edit(_words: Sequence[str], parsed: Parsed, env: Environ) -> int:
    from caro.cli.config_editor import edit

    if parsed.values.get("output") == "json":
        raise UsageError("caro config edit is for a person: it has no JSON")
    return edit(config_store.place(env.variables), env)


def _tell(text: str, value: Mapping[str, object], parsed: Parsed, env: Environ) -> None:
    """Print the outcome: `text` for a person, else `value` as one JSON object."""
    json = parsed.values.get("output") == "json"
    env.out(line({"schema": SCHEMA, **value, "error": None}) if json else visible(text) + "\n")


def _say_what_counts(key: Key, path: str, env: Environ) -> None:
    """Tell where something else than the file decides this setting, and what else in the file is wrong."""
    try:
        value, source = settings.layered(env).pick(key.name, {})
    except ConfigurationError as error:
        env.err(f"caro: {visible(str(error))}\n")
        return
    if source not in ("default", f"config {path}"):
        env.err(f"caro: {key.name} is {visible(in_file(value))}: {visible(source)} says so\n")


def in_file(value: object) -> str:
    """Return a value as it stands in a file."""
    from caro.jsontext import dumps, plainly

    if isinstance(value, list):
        return f"[{', '.join(map(in_file, value))}]"
    return dumps(value, plainly)


_VERBS: dict[str, Callable[[Sequence[str], Parsed, Environ], int]] = {
    "get": _get,
    "set": _set,
    "list": _list,
    "edit": _edit,
    "path": _path,
    "reset": _reset,
}
