"""Intents about many containers at once: those of an image, their mounts, ports and addresses, what they use."""

from __future__ import annotations

from caro.backends.static.intents.docker import docker, tool
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

ADDRESSES = (
    "ps -q | xargs -r {tool} inspect -f '{{.Name}} {{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}'"
)


def of_image(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what starts, stops, kills or removes every container of an image."""
    if "and" in values:
        return None  # "the image nginx and all its containers"
    name = tool(values)
    image = quote(str(values["image"]))
    if "kill" in values:
        return f"{name} ps -q --filter ancestor={image} | xargs -r {name} kill"
    if "delete" in values:
        force = " -f" if {"force", "running"} & values.keys() else ""
        return f"{name} ps -aq --filter ancestor={image} | xargs -r {name} rm{force}"
    if "start" in values:
        return f"{name} ps -aq --filter ancestor={image} | xargs -r {name} start"
    verb = "restart" if "restart" in values else "stop"
    return f"{name} ps -q --filter ancestor={image} | xargs -r {name} {verb}"


def addresses(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the containers that run, each with its addresses."""
    name = tool(values)
    return f"{name} {ADDRESSES.replace('{tool}', name)}"


def columns(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the containers that run with what was said of each."""
    shown = [
        column
        for words, column in (
            ({"image"}, "{{.Image}}"),
            ({"status"}, "{{.Status}}"),
            ({"port"}, "{{.Ports}}"),
            ({"mount", "mounts", "dockervolume", "disk"}, "{{.Mounts}}"),
        )
        if words & values.keys()
    ]
    return f"{tool(values)} ps --format '{' '.join(['{{.Names}}', *shown])}'"


def prune_older(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what removes the images that no container uses and that are older; it asks unless it must not."""
    hours = values["span"][0] * values["span"][1] / 3600
    if hours < 1 or hours != int(hours):
        return None
    unasked = " -f" if {"ask", "asking", "prompt", "prompting", "confirmation"} & values.keys() else ""
    return f"{tool(values)} image prune -a{unasked} --filter until={int(hours)}h"


def stats(values: Mapping[str, Any], environment: Environment) -> str:
    """Return one look at what the containers use; in the order of memory or cpu where that was said."""
    out = f"{tool(values)} stats --no-stream"
    if not {"sort", "most"} & values.keys():
        return out
    column = "CPUPerc" if "cpu" in values else "MemPerc"
    return f"{out} --format '{{{{.{column}}}}} {{{{.Name}}}}' | sort -rn"


IMAGE = "image {image:ref}"
UNASKED = "[without|not] [ask|asking|prompt|prompting|confirmation]"

INTENTS = (
    docker(
        "of_image",
        say=(
            f"(stop|kill|delete) [!all] container {IMAGE}",
            f"(start|restart) !all container {IMAGE}",
            f"(start|restart) each container {IMAGE}",
            f"(stop|kill|delete) each container [run] {IMAGE}",
            f"(stop|kill|delete) container (create|usage|run|running) {IMAGE}",
            "(stop|kill|delete) [!all] container (base|based) {image:ref}",
            "(stop|kill|delete) !all container !using {image:image}",
        ),
        run=of_image,
        yes={
            "stop all containers of the image nginx": "docker ps -q --filter ancestor=nginx | xargs -r docker stop",
            "stop every container running the image redis:7": "docker ps -q --filter ancestor=redis:7 | xargs -r docker stop",
            "start all containers of the image nginx": "docker ps -aq --filter ancestor=nginx | xargs -r docker start",
            "restart all containers of the image nginx": "docker ps -q --filter ancestor=nginx | xargs -r docker restart",
            "remove all containers of the image nginx": "docker ps -aq --filter ancestor=nginx | xargs -r docker rm",
        },
        no=(
            "stop all containers",
            "stop the container web",
            "start a container of the image nginx",
            "remove the image nginx",
            "containers of the image nginx",
            "remove the image nginx and the container web",
        ),
        also="all each container image of from on based base created create using usage running run every with force and",
    ),
    docker(
        "columns",
        say=(
            "container !with mounts",
            "container !with (mount|dockervolume)",
            "container image name [!and] (port|status)",
            "container !with image name [and] (port|status|mounts)",
            "(dockervolume|mounts) each container",
            "dockervolume each container (mounts|mount)",
            "disk each container (mounts|mount)",
            "(docker|podman) container mounts",
        ),
        run=columns,
        yes={
            "list containers with their mounts": "docker ps --format '{{.Names}} {{.Mounts}}'",
            "show containers with image, name and ports": "docker ps --format '{{.Names}} {{.Image}} {{.Ports}}'",
            "which volumes does each container mount": "docker ps --format '{{.Names}} {{.Mounts}}'",
        },
        no=(
            "list containers",
            "mount a volume in the container web",
            "volumes of docker",
            "run nginx with port 80",
        ),
        also="all running name image port mounts mount disk each with and of their run status dockervolume",
    ),
    docker(
        "addresses",
        say=(
            "ip [address] [!of] !all container",
            "container [!with|!and] ip [address]",
            "container ip [address] [!and] name",
            "ip [address] each container",
            "ip [address] each container (along|together) [!with] name",
            "ip [address] !all container (along|together) [!with] name",
        ),
        run=addresses,
        yes={
            "ip addresses of all containers": "docker " + ADDRESSES.replace("{tool}", "docker"),
            "list containers with their ip": "docker " + ADDRESSES.replace("{tool}", "docker"),
        },
        no=("ip of container web", "my ip address", "list containers"),
        also="along together all running name address each with and of their run",
    ),
    docker(
        "stats.once",
        say=(
            "(docker|container) stats (once|single|snapshot)",
            "(docker|container) stats (not|without) follow",
            "(resource|memory|cpu) [usage] container (once|single|snapshot)",
            "(resource|memory|cpu) [usage] container (not|without) follow",
            "memory cpu [usage] container (once|single)",
            "memory cpu [usage] container (not|without) follow",
            "container sort (memory|cpu) [usage]",
            "container (!with|usage|!using) most (memory|cpu)",
            "docker stats sort (memory|cpu)",
        ),
        run=stats,
        yes={
            "docker stats once": "docker stats --no-stream",
            "memory and cpu of all containers, no stream": "docker stats --no-stream",
            "containers sorted by memory usage": "docker stats --no-stream --format '{{.MemPerc}} {{.Name}}' | sort -rn",
        },
        no=(
            "docker stats",
            "memory usage",
            "processes sorted by memory",
            "follow the stats of container web",
        ),
        also="all usage container running not no without single time once sort by most memory cpu and of stats resource descending largestfirst run",
    ),
    docker(
        "images.total",
        say=(
            "(total|sum) size (docker|container) image",
            "(docker|container) image (total|sum) size",
            "[count] space (docker|container) image (usage|take|takes)",
            "(docker|container) image [disk] space [usage]",
        ),
        run="docker system df",
        yes={
            "total size of docker images": "docker system df",
            "how much space do docker images take": "docker system df",
        },
        no=(
            "list docker images",
            "size of a.png",
            "docker images sorted by size",
            "total size of all images",
        ),
        also="all disk space usage take total of how much use",
    ),
    docker(
        "exited_with",
        say=(
            "delete container exited (!with|status|code) [status|code] {n:number}",
            "delete exited container status {n:number}",
        ),
        run="docker ps -aq --filter exited={n} | xargs -r docker rm",
        yes={
            "remove containers that exited with status 1": "docker ps -aq --filter exited=1 | xargs -r docker rm"
        },
        no=("remove exited containers", "list containers that exited with status 1"),
        also="all exit code status with container",
    ),
    docker(
        "dangling.force",
        say=(
            "(delete|prune|clean) danglingimage (without|not) (ask|asking|prompt|prompting|confirmation)",
            "(delete|prune|clean) danglingimage force",
        ),
        run="docker image prune -f",
        yes={"delete untagged docker images without asking": "docker image prune -f"},
        no=("delete untagged docker images", "list dangling images"),
        also="all docker up image without not",
    ),
    docker(
        "prune.older",
        say=(
            f"(delete|prune|clean) (free|unused) image older {{span:span}} {UNASKED}",
            f"(delete|prune|clean) danglingimage older {{span:span}} {UNASKED}",
            f"(delete|clean|prune) (docker) image not container usage older {{span:span}} {UNASKED}",
            "prune image older {span:span}",
        ),
        run=prune_older,
        yes={
            "remove all unused images older than 24 hours": "docker image prune -a --filter until=24h",
            "prune unused images older than 10 days without asking": "docker image prune -a -f --filter until=240h",
        },
        no=(
            "delete images older than 30 days",
            "remove unused images",
            "delete png images older than a week",
        ),
        also="all docker image no not container usage without ask asking prompt prompting confirmation unused free up",
    ),
    docker(
        "prune.unasked",
        say=(
            "(delete|prune|clean) (stop|stopped|exited|unused|dead) container (without|not) (ask|asking|prompt|prompting|confirmation)",
        ),
        run="docker container prune -f",
        yes={"remove all exited docker containers without asking": "docker container prune -f"},
        no=("remove all stopped containers", "remove all containers without asking"),
        also="all docker up without not ask asking prompt prompting confirmation",
    ),
)
