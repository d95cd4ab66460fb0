"""Requests about sockets: which protocol, listening or connected, whose, to where, counted and grouped."""

from __future__ import annotations

from caro._record import replace
from caro.backends.static.topics.said import by_room

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

TALLY = " | sort | uniq -c | sort -rn"
NO_PORT = " | sed 's/:[0-9]*$//'"


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the `ss` line for the clauses, or None when they do not make one request about sockets."""
    whole = _listed(clauses, reading)
    said = by_room(whole, ("only", "noun")) if whole is not None else None
    if said is None or environment.dialect != "gnu" or "unix" in said or not _speaks_of_sockets(said):
        return None
    listening = "noun.connection" not in said
    group = next((name[5:] for name in said if name.startswith("each.")), "")
    if group and "do.count" not in said and any(item.concept == "sort" for item in reading.items):
        return None  # "sorted by remote address" counts nothing
    if "rank.ip" in said:
        return None if listening or group or "top" in said else _grouped(said, "ip")
    if group:
        return None if listening else _grouped(said, group)
    if "top" in said or "sorted" in said:
        return None
    counted = "do.count" in said
    if (_several(said) or "port.range" in said) and any(item.concept == "usage" for item in reading.items):
        said["process"] = next(iter(said.values()))  # who uses them is asked
    if counted and "process" in said:
        return None
    if "owner" in said:
        return _owned(said) if listening and not counted else None
    flags = _flags(said, listening, counted)
    test = _state(said) + _where(said, listening)
    sudo = "sudo " if "process" in said else ""
    return f"{sudo}ss -{flags}{test}" + (" | wc -l" if counted else "")


def _speaks_of_sockets(said: dict[str, Clause]) -> bool:
    """Tell whether more is said than the plain requests, which have intents of their own."""
    nouns = {name for name in said if name.startswith("noun.")}
    port = _ports(said)
    if len(nouns) > 1 or not (nouns or (port and {"listening", "process"} & set(said))):
        return False
    if "noun.port" in said and ("established" in said or "peer" in said):
        return False
    if "noun.connection" in said and "listening" in said and "peer" not in said:
        said.pop("listening")  # open connections are those there are
    if {"noun.connection", "proto.udp"} == set(said):
        return False  # those of UDP wait, they are not connected
    named = any(name.startswith(("proto.", "v", "state.", "each.", "rank.")) for name in said)
    named = named or any(name in said for name in ("owner", "port.range", *BOUNDS)) or _several(said)
    plain = {name for name in said if name not in ("only", "sorted", "top", "do.count", "numeric", "each")}
    return named or len(plain) > 2 or (len(plain) > 1 and "do.count" in said)


def _flags(said: dict[str, Clause], listening: bool, counted: bool) -> str:
    """Return the letters for `ss`."""
    family = "4" if "v4" in said else "6" if "v6" in said else ""
    stateful = "established" in said or any(name.startswith("state.") for name in said)
    if "proto.udp" in said:
        protocol = "u"
    elif "proto.tcp" in said or stateful or (not listening and ("peer" in said or _ports(said))):
        protocol = "t"
    else:
        protocol = "tu"
    return (
        family
        + ("H" if counted else "")
        + protocol
        + ("l" if listening else "")
        + "n"
        + ("p" if "process" in said else "")
    )


def _listed(clauses: list[Clause], reading: Reading) -> list[Clause] | None:
    """Put the further numbers of "port 80, 443 and 8080" to the first; None where one belongs to nothing."""
    found: list[Clause] = []
    for clause in clauses:
        if clause.feature != "more":
            found.append(clause)
            continue
        before = found[-1] if found else clause
        between = reading.items[before.last + 1 : clause.first]
        if before.feature != "port.local" or any(item.kind != "comma" for item in between):
            return None
        found[-1] = replace(before, values=(*before.values, *clause.values), last=clause.last)
    return found


def _several(said: dict[str, Clause]) -> bool:
    return "port.local" in said and len(said["port.local"].values) > 1


def _ports(said: dict[str, Clause]) -> bool:
    return any(name.startswith("port.") for name in said)


BOUNDS = {"port.gt": ">", "port.ge": ">=", "port.lt": "<"}


def _owned(said: dict[str, Clause]) -> str | None:
    """Return the `lsof` that names whose processes listen, which `ss` does not."""
    if any(
        name.startswith(("state.", "v", "port.g", "port.l", "port.r", "peer")) and name != "port.local"
        for name in said
    ):
        return None
    ports = [str(n) for name in ("port.local", "port.mine") if name in said for n in said[name].values]
    at = f":{','.join(ports)}" if ports else ""
    if "proto.udp" in said:
        return f"sudo lsof -nP -iUDP{at}"
    return f"sudo lsof -nP -iTCP{at} -sTCP:LISTEN"


def _state(said: dict[str, Clause]) -> str:
    """Return the filter of `ss` for the state."""
    if "established" in said:
        return " state established"
    return next((f" state {name[6:]}" for name in said if name.startswith("state.")), "")


def _where(said: dict[str, Clause], listening: bool) -> str:
    """Return the filter of `ss` for ports and the other end."""
    found = ""
    if "peer" in said:
        found += f" dst {said['peer'].values[-1]}"
    if "port.remote" in said:
        found += f" 'dport = :{said['port.remote'].values[-1]}'"
    if "port.mine" in said:
        found += f" 'sport = :{said['port.mine'].values[-1]}'"
    if "port.local" in said:
        ends = ("sport",) if listening else ("sport", "dport")
        tests = [f"{end} = :{port}" for port in said["port.local"].values for end in ends]
        found += f" '( {' or '.join(tests)} )'" if len(tests) > 1 else f" '{tests[0]}'"
    if "port.range" in said:
        first, last = said["port.range"].values
        found += f" 'sport >= :{first} and sport <= :{last}'"
    for name, bound in BOUNDS.items():
        if name in said:
            found += f" 'sport {bound} :{said[name].values[-1]}'"
    return found


def _grouped(said: dict[str, Clause], group: str) -> str | None:
    """Return the command that counts the connections of each peer, port, or state."""
    if "process" in said or "proto.udp" in said or group == "process":
        return None
    where = _where(said, False)
    family = "4" if "v4" in said else "6" if "v6" in said else ""
    if group == "state":
        if _state(said):
            return None
        found = f"ss -{family}Htan{where} | awk '{{print $1}}'"
    else:
        state = _state(said) or " state established"
        column = 4 if group == "ip" else 3
        cut = NO_PORT if group == "ip" else " | sed 's/.*://'"
        found = f"ss -{family}Htn{state}{where} | awk '{{print ${column}}}'{cut}"
    ranked = next((said[name].values for name in ("top", "rank.ip") if name in said), ())
    top = f" | head -n {ranked[-1] if ranked else 10}" if "top" in said or "rank.ip" in said else ""
    return found + TALLY + top
