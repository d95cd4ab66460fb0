"""Puts the effects of a walk into words, for people who ask why a command was judged as it was."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.effect import Effect

_DOES = {
    "delete": "deletes",
    "discard": "removes",
    "write": "writes to",
    "edit": "changes in place",
    "move": "moves away",
    "rights": "changes the rights of",
    "unpack": "unpacks into",
    "execute": "runs as a program",
    "unresolved_command": "runs a command whose name is not known",
    "fork_bomb": "starts copies of itself without end",
    "spawn_loop": "starts processes in a loop",
    "reverse_shell": "hands a shell to another machine",
    "open_port": "listens on a port",
    "too_complex": "goes on for longer than is followed",
    "unparsable": "runs text that is not valid shell",
    "environment": "makes programs load something else first",
    "schedule": "makes a program run later",
    "host_access": "gives a container the machine itself",
    "as_root": "runs as another user",
    "leak": "sends away",
    "show_secret": "shows",
    "send": "sends to another machine",
    "no_history": "keeps no history",
    "ordinary": "installs, builds, starts or changes something",
    "share": "hands to others",
    "door": "lets others in",
    "tunnel": "lets others reach this machine",
    "cover": "puts other files in the place of",
    "weaken": "switches a protection off",
    "alias": "puts something before",
    "opened": "lets anyone in",
    "terminal": "starts a shell inside itself",
    "registry": "changes the registry at",
}
_PLACES = {
    "root": "the whole system",
    "home": "the home folder",
    "system": "a folder that the system needs",
    "system_deep": "files that the system needs",
    "system_part": "a part of the system",
    "home_part": "a part of the home folder",
    "absolute": "a folder outside the working folder",
    "cwd": "all of the working folder",
    "parent": "a folder above the working folder",
    "below": "something in the working folder",
    "tmp": "temporary files",
    "tmp_all": "all temporary files",
    "device": "a device",
    "null": "nothing (a device that forgets)",
    "drive": "a whole drive",
    "unknown": "a place that cannot be known beforehand",
    "key": "credentials",
    "private": "private data",
    "shell": "a shell's input and output",
    "data": "data",
    "remote": "text from the network",
    "decoded": "text that was hidden",
    "file": "a file whose text is not known",
    "accounts": "what says who may log in",
    "loader": "what every program is started with",
    "boot": "what starts the machine",
    "start": "what is run at every login",
    "keys": "what says whose keys open the machine",
    "service": "a service of the machine",
    "network": "how the network is reached",
    "log": "logs",
    "history": "the record of commands",
    "hive": "one of its main parts",
}
_FLAGS = ("recursive", "force", "some", "wildcard", "open", "setuid", "append", "replace", "empty")


def told(effect: Effect) -> str:
    """Say in one line what the command does at that place."""
    if effect.kind == "run":
        only = ", which only looks" if "reads" in effect.flags else ""
        return f"{'may run' if effect.guess else 'runs'} {effect.target}{only}"
    what = _DOES.get(effect.kind, effect.kind)
    target = _PLACES.get(effect.target, effect.target)
    flags = [flag for flag in _FLAGS if flag in effect.flags]
    return " ".join([what, *([target] if target and effect.kind != "ordinary" else [])]) + (
        f" ({', '.join(flags)})" if flags else ""
    )
