"""`caro model`: other models by choice: which there are, fetch, make, add, use, remove and check them."""

from __future__ import annotations

import os
import signal

from caro.cli import settings, status
from caro.cli.model_progress import Progress
from caro.cli.options import MODEL_WORDS, UsageError
from caro.cli.render_json import failure_object, line
from caro.escape import visible
from caro.models import adding, download, making, named, pull, store, variants
from caro.models.offers import Entry, described
from caro.models.prompts import FORMATS
from caro.models.store import ModelError
from caro.tuning.fitting import mib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.settings import Layers
    from caro.models.catalogue import Model

SCHEMA = 1
PATIENCE = 1.0
"""Seconds of making a model without a word on how far it is."""
TOKEN = "CARO_MODEL_TOKEN"

VERBS = {
    "list": "every model, what it takes, and which answers",
    "pull": "fetch one, or make the fast one here; broken off, it goes on",
    "add": "take in one of your own, from a file or an address",
    "use": "answer with this one from now on; default: caro chooses",
    "remove": "delete one and what was fetched of it",
    "verify": "read every byte again and compare the sha256",
}
"""In the order of `MODEL_WORDS`."""


class Call:
    """One call of the command: what was asked for, and the world."""

    def __init__(self, parsed: Parsed, env: Environ) -> None:
        """Read the settings; ConfigurationError where they are wrong."""
        self.values = parsed.values
        self.env = env
        self.layers: Layers = settings.layered(env)
        self.variables: Mapping[str, str] = self.layers.variables
        self.json = parsed.values.get("output") == "json"
        self.offline = bool(self.layers.pick("offline", parsed.values)[0])

    def tell(self, text: str, value: Mapping[str, object]) -> None:
        """Print the outcome: `text` for a person, else `value` as one JSON object."""
        self.env.out(line({"schema": SCHEMA, **value, "error": None}) if self.json else visible(text) + "\n")

    def say(self, text: str) -> None:
        """Tell a person on the way."""
        self.env.err(f"caro: {visible(text)}\n")


def model(parsed: Parsed, env: Environ) -> int:
    """Run one of the verbs; return the exit status."""
    verb, *words = parsed.words or ("",)
    if verb not in VERBS:
        raise UsageError(f"caro model takes {', '.join(VERBS)}; caro model --help tells more")
    wanted = MODEL_WORDS[verb]
    if len(words) != wanted and not (verb == "verify" and not words):
        form = {0: "no further word", 1: "the name of a model", 2: "a name and a file or an address"}[wanted]
        raise UsageError(f"caro model {verb} takes {form}; caro model list shows the names")
    for option, verbs in (("sha256", ("add",)), ("prompt", ("add",)), ("offline", ("pull", "add"))):
        if option in parsed.values and verb not in verbs:
            raise UsageError(f"--{option} goes with caro model {' or '.join(verbs)}")
    try:
        return _VERBS[verb](Call(parsed, env), words)
    except ModelError as error:
        if parsed.values.get("output") == "json":
            env.out(line(failure_object("model", str(error), env)))
        else:
            env.err(f"caro: {visible(str(error))}\n")
        return status.CONFIGURATION


def known(name: str, call: Call) -> Entry:
    """Return the entry of that name; UsageError where there is none."""
    entries = named.entries(call.variables)
    if name in entries:
        return entries[name]
    import difflib

    near = difflib.get_close_matches(name.lower(), list(entries), n=1, cutoff=0.3)
    advice = f"did you mean {near[0]}?" if near else "caro model list shows them"
    raise UsageError(f"no model is called {name[:60]}; {advice} (put a request in quotes)")


def _list(call: Call, _words: Sequence[str]) -> int:
    from caro.cli.model_list import show

    show(call)
    return status.ANSWERED


def _pull(call: Call, words: Sequence[str]) -> int:
    (name,) = words
    if named.shipped(name):
        found = store.locate({**call.variables, named.CHOSEN: ""})
        call.tell(f"{name} came with caro: {found.path}", {"model": name, "path": found.path})
        return status.ANSWERED
    entry = known(name, call)
    try:
        found = named.present(entry, call.variables)
        call.tell(f"{name} is here: {found.path}", {"model": name, "path": found.path})
        return status.ANSWERED
    except ModelError:
        if not entry.address and not entry.made_of:
            raise
    if entry.made_of:
        _made(entry, call)
    else:
        _fetched(entry, call)
    return status.ANSWERED


def _add(call: Call, words: Sequence[str]) -> int:
    name, source = words
    wanted = call.values.get("sha256", "").lower()
    if wanted and (len(wanted) != 64 or set(wanted) - set("0123456789abcdef")):
        raise UsageError("--sha256 takes the 64 digits and letters (a to f) of a sum, as sha256sum prints it")
    form = call.values.get("prompt", "")
    entry = adding.entry(name, source, wanted, form, call.variables)
    folder = store.installable(call.variables)
    if entry.address:
        quiet = download.Watch(lambda _there, _whole: None, call.say)
        here = adding.renewed(entry, call.variables, folder, quiet)
        if here is None:
            _fetched(entry, call)
            return status.ANSWERED
        entry = here
    else:
        with _Watched(name, call) as watch:
            entry = adding.from_file(entry, source, folder, watch)
    _told(entry, os.path.join(folder, entry.model.file), call)
    return status.ANSWERED


def _fetched(entry: Entry, call: Call) -> None:
    """Fetch the file of `entry` and tell where it is."""
    name = entry.model.id
    if call.offline:
        raise ModelError(f"{name} is not here, and caro is to stay offline (--offline, or CARO_OFFLINE)")
    if not entry.model.sha256:
        call.say(f"no sha256 of {name} is known: that of what comes is recorded, and compared from now on")
    token = call.variables.get(TOKEN, "") if entry.added else ""
    if token and not (token.isascii() and token.isprintable()):
        raise ModelError(f"{TOKEN} holds characters that no token has: mend or unset it")
    folder = store.installable(call.variables)
    with _Watched(name, call) as watch:
        entry = pull.pull(entry, folder, download.Means(call.variables, token), watch)
    _told(entry, os.path.join(folder, entry.model.file), call)


def _made(entry: Entry, call: Call) -> None:
    """Make the file of `entry` and tell where it is."""
    name = entry.model.id
    variant = variants.of_name(name)
    if variant is None:
        raise ValueError("what is made here is in the catalogue")
    call.say(f"{name} is made here, of {entry.made_of}: nothing is fetched")
    folder = store.installable(call.variables)
    with _Watched(name, call, "stopped; nothing of it was kept", PATIENCE) as watch:
        making.make(variant, call.variables, folder, watch)
    _told(known(name, call), os.path.join(folder, entry.model.file), call)


def _told(entry: Entry, path: str, call: Call) -> None:
    model = entry.model
    right = "sha256 recorded" if entry.hashed.startswith("recorded") else "sha256 is right"
    call.tell(
        f"{model.id} is here: {path} ({model.size / download.MIB:,.0f} MiB, {right})",
        {"model": model.id, "path": path, "size": model.size, "sha256": model.sha256, "hashed": entry.hashed},
    )
    if call.env.is_terminal(call.env.stderr):
        call.say(f"to answer with it: caro model use {model.id}")


class _Watched:
    """Shows how it goes while a model is fetched or made; Ctrl-C ends it with a word on what remains."""

    def __init__(
        self,
        name: str,
        call: Call,
        stopped: str = "stopped; the same command goes on from there",
        after: float = 0,
    ) -> None:
        """`stopped` is that word; nothing is shown for the first `after` seconds."""
        self._call = call
        self._bar = Progress(name, call.env, after)
        self._stopped = stopped
        self._before: object = None

    def __enter__(self) -> download.Watch:
        self._before = signal.getsignal(signal.SIGINT)
        if self._before is not signal.SIG_IGN:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        return download.Watch(self._bar.show, self._say)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._bar.clear()
        if kind is KeyboardInterrupt:
            self._call.say(self._stopped)
        signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]

    def _say(self, text: str) -> None:
        self._bar.clear()
        self._call.say(text)


def _use(call: Call, words: Sequence[str]) -> int:
    from caro.cli.model_choice import choose, effective
    from caro.cli.model_list import memory_of

    (name,) = words
    default = name == "default"
    if not default:
        if named.shipped(name):
            found = store.locate({**call.variables, named.CHOSEN: ""})
        else:
            found = named.present(known(name, call), call.variables)
        need, room = memory_of(found.model)
        if room is not None and need > room:
            call.say(
                f"{name} needs {mib(need)} of memory and may use {mib(room)} now: it is declined while "
                "that is so"
            )
    path = choose(None if default else name, call.env)
    who = "caro chooses which of its own models answers" if default else f"{name} answers"
    call.tell(f"{who} from now on ({path})", {"model": None if default else name, "config": path})
    value, source = effective(call.env)
    if value != (None if default else name):
        call.say(f"but {source} names {value}, which outranks that")
    return status.ANSWERED


def _remove(call: Call, words: Sequence[str]) -> int:
    (name,) = words
    if named.shipped(name):
        raise ModelError(f"{name} belongs to caro's installation and goes with it")
    if call.variables.get(named.CHOSEN) == name:
        raise ModelError(f"{name} is in use: caro model use default, then remove it")
    entries = named.entries(call.variables)
    entry = entries.get(name)
    if entry is None and named.is_name(name):
        # What was begun by `add` and never came to an end has no entry yet.
        entry = Entry(_stub(name), "", "", added=True)
    gone = [] if entry is None else adding.removed(entry, call.variables)
    if not gone and name not in entries:
        known(name, call)
    call.tell(f"{name} is removed" if gone else f"{name} was not here", {"model": name, "removed": gone})
    return status.ANSWERED


def _stub(name: str) -> Model:
    return described(
        name=name,
        file=f"{name}.gguf",
        size=0,
        sha256="",
        quantisation="",
        kv_per_token=0,
        licence="",
        prompt=next(iter(FORMATS)),
    )


def _verify(call: Call, words: Sequence[str]) -> int:
    from caro.cli.model_list import verify

    return verify(call, words[0] if words else None)


_VERBS: dict[str, Callable[[Call, Sequence[str]], int]] = {
    "list": _list,
    "pull": _pull,
    "add": _add,
    "use": _use,
    "remove": _remove,
    "verify": _verify,
}
