"""Intents about containers: docker, podman and docker compose."""

from __future__ import annotations

from caro.backends.static.intent import Intent, intent
from caro.backends.static.render import one_program, quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.backends.static.intent import Command
    from caro.domain import Environment


def docker(
    name: str,
    say: tuple[str, ...] | str,
    run: Command,
    yes: Mapping[str, str],
    no: tuple[str, ...] | str,
    also: str = "",
) -> Intent:
    """Return the row `docker.NAME`; `podman` takes the place of `docker` when the person says it."""
    if isinstance(run, str):
        run = run.replace("docker ", "[[!podman?docker]][[podman?podman]] ")
    return intent("docker." + name, say, run, yes, no, also=f"docker podman {also}")


def tool(values: Mapping[str, Any]) -> str:
    """Return the program to call."""
    return "podman" if "podman" in values else "docker"


def logs(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the logs command with the wanted options."""
    out = f"{tool(values)} logs"
    if "follow" in values or ("tail" in values and "n" not in values):
        out += " -f"
    if "timestamps" in values or "timestamp" in values:
        out += " -t"
    if "n" in values:
        out += f" --tail {values['n']}"
    if "span" in values:
        amount, seconds = values["span"]
        out += (
            f" --since {int(amount * seconds) // 60}m"
            if amount * seconds >= 60
            else f" --since {int(amount * seconds)}s"
        )
    return f"{out} {quote(values['name'])}"


def run(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the run command with ports, volume, name and mode."""
    out = f"{tool(values)} run"
    inner = " bash" if "bash" in values else " sh" if "shell" in values else ""
    if any(
        k in values for k in ("interactively", "interactive", "into", "session", "terminal", "shell", "bash")
    ):
        out += " -it"
    if any(k in values for k in ("background", "detached", "detach")):
        out += " -d"
    if any(
        k in values
        for k in ("temporary", "after", "afterwards", "exit", "exits", "delete", "throwaway", "finished")
    ):
        out += " --rm"
    if isinstance(values.get("called"), str):
        out += f" --name {quote(values['called'])}"
    if isinstance(values.get("map"), str):
        out += f" -p {values['map'] if ':' in values['map'] else values['map'] + ':' + values['map']}"
    elif "from_port" in values:
        first, second = values["from_port"], values.get("to_port", values["from_port"])
        # low ports are those of the program inside, whichever way round they are named
        out += f" -p {second}:{first}" if first in (80, 443) else f" -p {first}:{second}"
    if isinstance(values.get("volume"), str):
        out += f" -v {values['volume']}"
    elif isinstance(values.get("dir"), str):
        source = values["dir"]
        source = '"$PWD"' if source in (".", "./") else quote_path(source)
        out += f" -v {source}:{quote(str(values['at']))}"
    elif "at" in values and isinstance(values["at"], str):
        out += f' -v "$PWD":{quote(values["at"])}'
    if "variable" in values and isinstance(values["variable"], str):
        out += f" -e {quote(values['variable'])}"
    if values["image"].startswith(("/", ".", "~")):
        return None  # a folder rather than an image
    return f"{out} {quote(values['image'])}{inner}"


def inside(values: Mapping[str, Any], environment: Environment) -> str:
    """Return an interactive shell in a container; `sh` is in every image that has a shell."""
    return f"{tool(values)} exec -it {quote(values['name'])} {'bash' if {'bash', 'withbash'} & values.keys() else 'sh'}"


def execute(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the run of a command in a container."""
    return f"{tool(values)} exec {quote(values['name'])} {one_program(str(values['cmd']))}"


def processes(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the list of containers: those that run, or all where stopped ones are wanted too."""
    out = f"{tool(values)} ps"
    if any(k in values for k in ("all", "stoppedtoo", "each", "stop", "exited")):
        out += " -a"
    return out + (" -s" if "size" in values else "")


INTENTS = (
    docker(
        "ps",
        say=(
            "container stoppedtoo",
            "container containing (stop|exited)",
            "container (run|running) and (stop|exited)",
            "!all container (exited|stop) run",
            "(docker|podman) container",
            "docker ps",
            "podman ps",
            "container (run|active|up|running)",
            "!show container",
            "docker process",
            "container alive",
        ),
        run=processes,
        yes={
            "list running docker containers": "docker ps",
            "show all docker containers": "docker ps -a",
            "list podman containers": "podman ps",
        },
        no=("stop all containers", "count running containers", "list stopped containers"),
        also="container run running all each active currently containing including and size up process both alive now status stoppedtoo locally local have",
    ),
    docker(
        "ps.failed",
        say=(
            "container exit (error|failed|failure|crashed|nonzero)",
            "container exit nonzero [code]",
            "(failed|crashed) container",
            "container (failed|crashed)",
        ),
        run="docker ps -a --filter status=exited --format '{{.Names}}\\t{{.Status}}' | grep -vF 'Exited (0)'",
        yes={
            "list docker containers that exited with an error": "docker ps -a --filter status=exited --format '{{.Names}}\\t{{.Status}}' | grep -vF 'Exited (0)'"
        },
        no=("list stopped containers", "show the logs of the failed container web"),
        also="docker exit error code status stopped with which all nonzero",
    ),
    docker(
        "ps.stopped",
        say=(
            "(stop|exited|stopped) container",
            "!show stop container",
            "!show stop (docker|podman) container",
            "container not (run|running)",
            "docker exited",
        ),
        run="docker ps -a --filter status=exited",
        yes={"list stopped containers": "docker ps -a --filter status=exited"},
        no=("stop all containers", "stop container web", "remove stopped containers"),
        also="all docker which are show",
    ),
    docker(
        "ps.count",
        say="count (run|running|docker) container",
        run="docker ps -q[[all? -a]] | wc -l",
        yes={"how many containers are running": "docker ps -q | wc -l"},
        no="list containers",
        also="docker all run currently",
    ),
    docker(
        "ps.ids",
        say=("(id|ids) [all] container", "container only (id|ids)"),
        run="docker ps -q[[all? -a]]",
        yes={"list the ids of running containers": "docker ps -q"},
        no="inspect container web",
        also="running run docker all",
    ),
    docker(
        "logs",
        say=(
            "docker log {name:ref} since {span:span}",
            "log container {name:ref} since {span:span}",
            "log container {name:ref}",
            "docker log {name:ref}",
            "(follow|tail) log container {name:ref}",
            "log [container] {name:ref} container",
            "log container {name:ref} last {span:span}",
            "last {n:number} line log container {name:ref}",
            "last {n:number} line docker log {name:ref}",
            "(docker|container) log {name:ref} last {n:number} line",
            "log last {n:number} container {name:ref}",
            "docker log {name:ref} last {span:span}",
        ),
        run=logs,
        yes={
            "show logs of container web": "docker logs web",
            "follow the docker logs of api": "docker logs -f api",
            "last 50 lines of the logs of container web": "docker logs --tail 50 web",
        },
        no=("log file app.log", "docker compose logs"),
        also="container docker follow tail last line of from for timestamp timestamps with live since ago output named entries",
    ),
    docker(
        "exec.shell",
        say=(
            "(open|start) (!in|!into) container {name:ref}",
            "(!shell|!bash|!sh) container {name:ref}",
            "(enter|attach|login) [to] container {name:ref}",
            "docker (exec|!shell|!bash) {name:ref}",
            "(go|!get|log|ssh) inside container {name:ref}",
            "(go|ssh|enter|connect|log) [into] [docker] container {name:ref}",
            "shell into {name:ref} container",
            "withbash container {name:ref}",
            "open inside container {name:ref}",
        ),
        run=inside,
        yes={
            "open a shell in container web": "docker exec -it web sh",
            "enter the container web": "docker exec -it web sh",
        },
        no=("stop container web", "logs of container web", "run 'ls' in container web"),
        also="withbash run running interactive terminal command bash container interactive interactively docker named session exec into in open start get inside log attach to go shell sh",
    ),
    docker(
        "exec",
        say=(
            "(run|exec|execute) {cmd:text} (!in|!inside) container {name:ref}",
            "(run|exec) [command] {cmd:text} container {name:ref}",
            "docker exec {cmd:text} !in {name:ref}",
        ),
        run=execute,
        yes={
            "run 'ls /app' in container web": "docker exec web ls /app",
            "run 'ls | wc -l' in container web": "docker exec web sh -c 'ls | wc -l'",
        },
        no="open a shell in container web",
        also="command docker container inside in named running",
    ),
    docker(
        "stop.all",
        say=("stop !all [run] container", "stop !all docker [container]", "stop each container"),
        run="docker stop $(docker ps -q)",
        yes={"stop all running containers": "docker stop $(docker ps -q)"},
        no=("stop container web", "list stopped containers"),
        also="running run docker container currently",
    ),
    docker(
        "kill.all",
        say=("kill !all [run] container",),
        run="docker kill $(docker ps -q)",
        yes={"kill all running containers": "docker kill $(docker ps -q)"},
        no="stop all containers",
        also="running run docker",
    ),
    docker(
        "remove.all",
        say=("delete !all container", "delete !all docker container", "delete !all container even running"),
        run="docker rm [[force?-f ]]$(docker ps -aq)",
        yes={"remove all docker containers": "docker rm $(docker ps -aq)"},
        no=("remove all stopped containers", "remove container web", "remove all docker images"),
        also="docker force",
    ),
    docker(
        "stop",
        say=(
            "stop container {name:ref}",
            "stop docker [container] {name:ref}",
            "stop {name:ref} container",
            "docker stop {name:ref}",
            "(shut|bring) down container {name:ref}",
        ),
        run="docker stop {name}",
        yes={"stop container web": "docker stop web", "stop the docker container db": "docker stop db"},
        no=("stop all containers", "stop the nginx service"),
        also="container docker running run named down shut",
    ),
    docker(
        "start",
        say=(
            "start container {name:ref}",
            "start docker [container] {name:ref}",
            "start {name:ref} container",
            "docker start {name:ref}",
        ),
        run="docker start {name}",
        yes={"start container web": "docker start web"},
        no=("start a container from image nginx", "run a container"),
        also="container docker stopped stop named existing again",
    ),
    docker(
        "restart",
        say=(
            "restart container {name:ref}",
            "restart docker [container] {name:ref}",
            "restart {name:ref} container",
            "docker restart {name:ref}",
        ),
        run="docker restart {name}",
        yes={"restart container web": "docker restart web"},
        no="restart the nginx service",
        also="container docker running named",
    ),
    docker(
        "pause",
        say=("(pause|unpause) container {name:ref}", "docker (pause|unpause) {name:ref}"),
        run="docker [[pause?pause]][[unpause?unpause]] {name}",
        yes={"pause container web": "docker pause web"},
        no="stop container web",
        also="container docker named",
    ),
    docker(
        "kill",
        say=("kill container {name:ref}", "docker kill {name:ref}", "force stop container {name:ref}"),
        run="docker kill {name}",
        yes={"kill container web": "docker kill web"},
        no="stop container web",
        also="container docker named running force",
    ),
    docker(
        "rename",
        say=("rename container {old:ref} to {new:ref}", "rename docker [container] {old:ref} to {new:ref}"),
        run="docker rename {old} {new}",
        yes={"rename container web to web-old": "docker rename web web-old"},
        no="rename file a to b",
        also="docker container",
    ),
    docker(
        "remove",
        say=(
            "delete container {name:ref} !and disk",
            "delete container {name:ref} !with disk",
            "delete container {name:ref}",
            "delete docker container {name:ref}",
            "delete {name:ref} container",
            "docker rm {name:ref}",
            "force delete container {name:ref}",
        ),
        run="docker rm[[force? -f]][[running? -f]][[disk? -v]] {name}",
        yes={"remove container web": "docker rm web", "force remove container web": "docker rm -f web"},
        no=("remove all containers", "remove docker image nginx"),
        also="its docker container named stopped stop force running",
    ),
    docker(
        "cp.to",
        say=(
            "copy {file:path} (!to|!into) container {name:ref}",
            "copy {file:path} (!to|!into) container {name:ref} (!at|!in|path|!under) {dst:path}",
            "copy {file:path} (!to) {dst:path} (!in|!of|!inside) container {name:ref}",
            "copy {file:path} to [docker] container {name:ref} {dst:path}",
            "copy [local] {file:path} into {dst:path} container {name:ref}",
        ),
        run="docker cp {file} {name}:[[dst?{dst:raw}]][[!dst?/]]",
        yes={"copy app.conf to container web at /etc/": "docker cp app.conf web:/etc/"},
        no="copy a.txt to b.txt",
        also="docker file directory local into in at path under container named host",
    ),
    docker(
        "cp.from",
        say=(
            "copy {file:path} !from container {name:ref}",
            "copy {file:path} !from container {name:ref} (!to) {dst:path}",
            "copy {file:path} (!from) container {name:ref} !here",
            "copy {file:path} !from container {name:ref} to !current",
        ),
        run="docker cp {name}:{file:raw} [[dst?{dst}]][[!dst?.]]",
        yes={"copy /var/log/app.log from container web": "docker cp web:/var/log/app.log ."},
        no="copy app.conf to container web",
        also="docker file directory host local out named in here current",
    ),
)
