"""Requests about containers, images, volumes and networks of docker or podman, and about compose services."""

from __future__ import annotations

from caro.backends.static.projectfiles import services
from caro.backends.static.render import quote
from caro.backends.static.topics.compose import command as of_compose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

OBJECTS = {"noun.image": "image", "noun.volume": "volume", "noun.network": "network"}
STATES = ("running", "stopped", "paused", "restarting", "created", "unhealthy", "healthy")
LIFE = {"do.start": "start", "do.stop": "stop", "do.restart": "restart", "do.kill": "kill",
        "do.pause": "pause", "do.unpause": "unpause"}  # fmt: skip
LOOKS = {
    "do.top": "top {}",
    "do.env": "exec {} env",
    "do.ip": "inspect -f '{{{{range .NetworkSettings.Networks}}}}{{{{.IPAddress}}}}{{{{end}}}}' {}",
    "do.port": "port {}",
    "do.mounts": "inspect -f '{{{{range .Mounts}}}}{{{{println .Source .Destination}}}}{{{{end}}}}' {}",
    "do.inspect": "inspect {}",
}
"""What is asked about one container, and the words that answer it."""
PARTICIPLES = {
    "stopped": "state.stopped", "exited": "state.stopped", "restarting": "state.restarting",
    "paused": "state.paused", "created": "state.created",
}  # fmt: skip
"""Forms of verbs that say how containers are, where the verb itself is an order."""
MANY = ("name", "ask", "noun", "tool", "file", "do.list", "build", "state.all")


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the command for the clauses, or None when they do not make one."""
    said: dict[str, Clause] = {}
    names: list[str] = []
    for clause in clauses:
        feature = clause.feature
        if clause.first == clause.last:
            feature = PARTICIPLES.get(reading.words(reading.items[clause.first]).lower(), feature)
        if feature in said and feature.partition(".")[0] not in MANY and feature not in MANY:
            return None
        said.setdefault(feature, clause)
        if feature.partition(".")[0] == "name":
            names += [quote(str(value)) for value in clause.values]
            if feature not in ("name", "name.more"):
                said.setdefault(feature.replace("name", "noun"), clause)
    names = list(dict.fromkeys(names))
    said = {feature: clause for feature, clause in said.items() if not feature.startswith("name.")}
    spoken_of = "sort.name" in said or any(token.low in ("name", "names") for token in reading.tokens)
    if spoken_of and "filter.name" not in said:
        only = "sort.name" in said and sum(token.low in ("name", "names") for token in reading.tokens) == 1
        said.setdefault("names", said["sort.name"] if only else clauses[0])
    if any(token.low in ("id", "ids") for token in reading.tokens):
        said.setdefault("ids", clauses[0])
    if any(token.low == "when" for token in reading.tokens):
        return _started(said, names)
    known = services(environment) if "noun.service" in said else ()
    concepts = {item.concept for item in reading.items}
    composed = not concepts.isdisjoint(("compose", "docker-compose", "stack")) or (
        "noun.service" in said and bool(names) and all(name in known for name in names)
    )
    if composed:
        return of_compose(said, names)
    spoken = said.keys() & {"tool.docker", "tool.podman", "noun.container"} or (
        "noun.volume" in said and "disk" not in {item.concept for item in reading.items}
    )
    dangling = "danglingimage" in concepts
    if not (spoken or dangling) or "noun.service" in said or "file" in said:
        return None
    tool = "podman" if "tool.podman" in said else "docker"
    if dangling or "broken" in concepts:
        said.setdefault("untagged", clauses[0])
    kinds = [kind for noun, kind in OBJECTS.items() if noun in said]
    if dangling:
        kinds = ["image"]
    both = kinds == ["image"] and {"noun.container", "state.stopped", "unused"} <= said.keys()
    if both and not names and verbs(said) in (["do.delete"], ["do.prune"]):
        return f"{tool} container prune && {tool} image prune"
    if "noun.container" in said and kinds and "unused" not in said:
        asked = kinds == ["image"] and len(names) == 1 and not verbs(said)
        return f"{tool} inspect -f '{{{{.Config.Image}}}}' {names[0]}" if asked else None
    if len(kinds) == 1:
        told = _object(kinds[0], said, names)
    else:
        plain = "noun.container" in said or ("tool.docker" in said and names and verbs(said))
        told = _container(said, names) if plain and not kinds else None
    return None if told is None else told.replace("docker ", tool + " ")


def _started(said: dict[str, Clause], names: list[str]) -> str | None:
    """Return what tells since when a container runs or exists."""
    if len(names) != 1 or "noun.container" not in said:
        return None
    does = verbs(said)
    part = {"do.start": ".State.StartedAt", "do.create": ".Created", "do.stop": ".State.FinishedAt"}
    if "state.created" in said:
        return f"docker inspect -f '{{{{.Created}}}}' {names[0]}"
    return f"docker inspect -f '{{{{{part[does[0]]}}}}}' {names[0]}" if does and does[0] in part else None


def verbs(said: dict[str, Clause]) -> list[str]:
    """Return what is to be done, in the order in which it was said."""
    return sorted((f for f in said if f.startswith("do.") and f != "do.list"), key=lambda f: said[f].first)


def logging(said: dict[str, Clause]) -> str:
    """Return the options of `logs`."""
    out = " -f" if "follow" in said else ""
    if "n" in said:
        out += f" --tail {said['n'].values[-1]}"
    out += " -t" if "timestamps" in said else ""
    if "since.span" in said:
        amount, seconds = said["since.span"].values[-1]
        total = int(amount * seconds)
        out += f" --since {total // 60}m" if total % 60 == 0 and total >= 60 else f" --since {total}s"
    if "since.date" in said:
        out += f" --since {said['since.date'].values[-1]}"
    return out


LOG_WORDS = {"follow", "n", "timestamps", "since.span", "since.date"}


def _container(said: dict[str, Clause], names: list[str]) -> str | None:
    """Return what lists containers or does something with those that are named."""
    does = verbs(said)
    rest = said.keys() - {"tool.docker", "tool.podman", "noun.container", "name", "ask", *does}
    if not does and names and rest & LOG_WORDS:
        does = ["do.logs"]
    if not does:
        return _listed(said, names, rest)
    all_of = " ".join(names)
    if does == ["do.logs"]:
        return f"docker logs{logging(said)} {all_of}" if len(names) == 1 and rest <= LOG_WORDS else None
    if does == ["do.delete"] or does == ["do.prune"]:
        if names:
            options = (" -f" if "force" in said or "state.running" in said else "") + (
                " -v" if "volumes.too" in said else ""
            )
            ours = {"force", "volumes.too", "state.running", "state.stopped", "noun.volume"}
            return f"docker rm{options} {all_of}" if rest <= ours and does == ["do.delete"] else None
        unasked = " -f" if "force" in said else ""
        ours = {"state.stopped", "unused", "force"}
        return f"docker container prune{unasked}" if rest and rest <= ours else None
    if does == ["do.stop", "do.delete"] and names and not rest:
        return f"docker stop {all_of} && docker rm {all_of}"
    if does == ["do.kill", "do.delete"] and names and not rest:
        return f"docker rm -f {all_of}"
    if len(does) == 1 and does[0] in LIFE and not names and rest <= {"state.all", "state.running"}:
        return f"docker {LIFE[does[0]]} $(docker ps -q)" if does[0] != "do.start" else None
    if len(does) != 1 or not names:
        return None
    if does[0] in LIFE and rest <= {"state.running", "state.stopped"}:
        return f"docker {LIFE[does[0]]} {all_of}"
    if does == ["do.shell"] and rest <= {"state.running"} and len(names) == 1:
        return None  # which shell, an intent of its own says
    if does[0] in LOOKS and len(names) == 1 and rest <= {"state.running"}:
        return "docker " + LOOKS[does[0]].format(names[0])
    return None


def _listed(said: dict[str, Clause], names: list[str], rest: set[str]) -> str | None:
    """Return the `docker ps` that lists what is said."""
    states = [state for state in STATES if f"state.{state}" in said]
    shown = {
        "ids",
        "names",
        "status",
        "ports",
        "size",
        "count",
        "n",
        "sort.name",
        "state.all",
        *(f"state.{s}" for s in STATES),
    }
    if rest - shown - {"filter.name", "filter.image", "filter.port", "do.list"} or len(states) > 1:
        return None
    if names and (len(names) > 1 or states not in (["running"], [])):
        return None
    out = "docker ps"
    stopped = states and states[0] != "running"
    if ("state.all" in said and states != ["running"]) or stopped:
        out += " -a"
    if stopped:
        health = states[0] in ("unhealthy", "healthy")
        out += (
            f" --filter {'health' if health else 'status'}={'exited' if states == ['stopped'] else states[0]}"
        )
    if names:
        if not (states or "status" in said):
            return None
        return (
            f"docker ps -a --filter name={names[0]}"
            if "status" in said
            else f"{out} --filter name={names[0]}"
        )
    if "filter.name" in said:
        out += f" --filter name={quote(str(said['filter.name'].values[-1]))}"
    if "filter.image" in said:
        out += f" --filter ancestor={quote(str(said['filter.image'].values[-1]))}"
    if "filter.port" in said:
        out += f" --filter publish={said['filter.port'].values[-1]}"
    if "n" in said:
        out += f" -n {said['n'].values[-1]}"
    columns = [column for f, column in COLUMNS if f in said]
    if "sort.name" in said:
        if said.keys() & {"count", "n", "ids", "size"}:
            return None
        more = [column for f, column in (("status", "{{.Status}}"), ("ports", "{{.Ports}}")) if f in said]
        more = more or ([] if said["names"] is not said["sort.name"] else ["{{.Image}}", "{{.Status}}"])
        return f"{out} --format '{' '.join(['{{.Names}}', *more])}' | sort"
    if (columns == ["{{.ID}}"] and "ids" in said) or "count" in said:
        out += " -q"
    elif "ports" in said:
        out += (
            " --format '{{.Names}} " + "".join(f"{c} " for c in columns if c != "{{.Names}}") + "{{.Ports}}'"
        )
    elif columns and ("names" in said or "status" in said):
        out += f" --format '{' '.join(columns)}'"
    elif "size" in said:
        out += " -s"
    return out + (" | wc -l" if "count" in said else "")


COLUMNS = (("ids", "{{.ID}}"), ("names", "{{.Names}}"), ("status", "{{.Status}}"))
"""What to show of a container, and how docker calls it."""


def _object(kind: str, said: dict[str, Clause], names: list[str]) -> str | None:
    """Return what lists, makes or deletes images, volumes or networks."""
    does = verbs(said)
    basic = {"tool.docker", "tool.podman", "noun.container", "noun.image", "noun.volume", "noun.network"}
    rest = said.keys() - basic - {"name", "ask", "state.all", "untagged", *does}
    if names:
        rest -= {"names"}
    unused = "unused" in said
    if not does:
        return _objects(kind, said, names, rest)
    if len(does) != 1:
        return None
    what = " ".join(names)
    if does[0] in ("do.delete", "do.prune"):
        if names:
            return f"{DELETES[kind]}{' -f' if 'force' in said else ''} {what}" if rest <= {"force"} else None
        if not (unused or does == ["do.prune"]) or rest - {"unused", "force", "older"}:
            return None
        out = f"docker {kind} prune"
        if kind == "image" and ("older" in said or (unused and "untagged" not in said)):
            out += " -a"
        if "older" in said:
            amount, seconds = said["older"].values[-1]
            if kind == "volume":
                return None
            out += f" --filter until={int(amount * seconds) // 3600}h"
        return out + (" -f" if "force" in said else "")
    if rest or len(names) != 1:
        return None
    if does == ["do.create"] and kind in ("volume", "network"):
        return f"docker {kind} create {what}"
    if does == ["do.inspect"]:
        return f"docker {kind} inspect {what}" if kind != "image" else f"docker inspect {what}"
    if kind == "image" and does[0] in ("do.pull", "do.push", "do.history"):
        return f"docker {does[0][3:]} {what}"
    return None


DELETES = {"image": "docker rmi", "volume": "docker volume rm", "network": "docker network rm"}


def _objects(kind: str, said: dict[str, Clause], names: list[str], rest: set[str]) -> str | None:
    """Return what lists images, volumes or networks."""
    lists = "docker images" if kind == "image" else f"docker {kind} ls"
    if (
        names
        or rest - {"unused", "ids", "count", "sort.size", "do.list", "names", "size"}
        or "noun.container" in said
    ) and not ("unused" in said and not names and rest <= {"unused", "count", "ids"}):
        return None
    if "sort.size" in said:
        if kind != "image" or rest != {"sort.size"}:
            return None
        return "docker images --format '{{.Size}}\\t{{.Repository}}:{{.Tag}}' | sort -rh"
    if "unused" in said:
        if kind == "image" and "noun.container" in said:
            return None  # docker cannot list those
        lists += " --filter dangling=true"
    if "ids" in said or "count" in said or ("names" in said and kind == "volume"):
        lists += " -q"
    elif "names" in said:
        lists += " --format '{{.Repository}}:{{.Tag}}'" if kind == "image" else " --format '{{.Name}}'"
    return lists + (" | wc -l" if "count" in said else "")
