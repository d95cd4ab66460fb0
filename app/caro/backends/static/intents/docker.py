"""Intents about containers: docker, podman and docker compose."""

from __future__ import annotations

from caro.backends.static.intent import Intent, intent
from caro.backends.static.render import quote, quote_path

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
    if any(k in values for k in ("interactively", "interactive", "into", "session")):
        out += " -it"
    if any(k in values for k in ("background", "detached", "detach")):
        out += " -d"
    if "temporary" in values or "after" in values or "exit" in values:
        out += " --rm"
    if isinstance(values.get("called"), str):
        out += f" --name {quote(values['called'])}"
    if "map" in values:
        out += f" -p {values['map'] if ':' in values['map'] else values['map'] + ':' + values['map']}"
    elif "from_port" in values:
        out += f" -p {values['from_port']}:{values.get('to_port', values['from_port'])}"
    if isinstance(values.get("volume"), str):
        out += f" -v {values['volume']}"
    elif isinstance(values.get("dir"), str):
        source = values["dir"]
        source = '"$PWD"' if source in (".", "./") else quote_path(source)
        out += f" -v {source}:{quote(values['at'])}"
    elif "at" in values and isinstance(values["at"], str):
        out += f' -v "$PWD":{quote(values["at"])}'
    if "variable" in values and isinstance(values["variable"], str):
        out += f" -e {quote(values['variable'])}"
    return f"{out} {quote(values['image'])}"


def inside(values: Mapping[str, Any], environment: Environment) -> str:
    """Return an interactive shell in a container; `sh` is in every image that has a shell."""
    return f"{tool(values)} exec -it {quote(values['name'])} {'bash' if 'bash' in values else 'sh'}"


def execute(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the run of a command in a container; the command line is passed on as it was written."""
    return f"{tool(values)} exec {quote(values['name'])} {values['cmd']}"


INTENTS = (
    docker(
        "ps",
        say=(
            "(docker|podman) container",
            "docker ps",
            "podman ps",
            "container (run|active|up|running)",
            "docker (run|running)",
            "!show container",
            "docker process",
            "container alive",
        ),
        run="docker ps[[all? -a]][[size? -s]]",
        yes={
            "list running docker containers": "docker ps",
            "show all docker containers": "docker ps -a",
            "list podman containers": "podman ps",
        },
        no=("stop all containers", "count running containers", "list stopped containers"),
        also="container run running all active currently stop containing including and size up process exited both alive now not status",
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
        "images",
        say=("(docker|podman) image", "image (docker|podman|local)", "container image"),
        run="docker images[[dangling? --filter dangling=true]][[broken? --filter dangling=true]]",
        yes={
            "list docker images": "docker images",
            "show dangling docker images": "docker images --filter dangling=true",
        },
        no=("remove docker image nginx", "pull the docker image nginx", "list image files"),
        also="all local have available size downloaded dangling broken container locally installed",
    ),
    docker(
        "logs",
        say=(
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
        also="container docker follow tail last line of from for timestamp timestamps with live since output named entries",
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
            "open inside container {name:ref}",
        ),
        run=inside,
        yes={
            "open a shell in container web": "docker exec -it web sh",
            "enter the container web": "docker exec -it web sh",
        },
        no=("stop container web", "logs of container web", "run 'ls' in container web"),
        also="run running interactive terminal command bash container interactive interactively docker named session exec into in open start get inside log attach to go shell sh",
    ),
    docker(
        "exec",
        say=(
            "(run|exec|execute) {cmd:text} (!in|!inside) container {name:ref}",
            "(run|exec) [command] {cmd:text} container {name:ref}",
            "docker exec {cmd:text} !in {name:ref}",
        ),
        run=execute,
        yes={"run 'ls /app' in container web": "docker exec web ls /app"},
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
        "remove.images.all",
        say=("delete !all [docker] image (docker|podman)", "delete !all container image"),
        run="docker rmi [[force?-f ]]$(docker images -q)",
        yes={"remove all docker images": "docker rmi $(docker images -q)"},
        no=("remove unused docker images", "remove docker image nginx"),
        also="docker force local",
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
            "delete container {name:ref}",
            "delete docker container {name:ref}",
            "delete {name:ref} container",
            "docker rm {name:ref}",
            "force delete container {name:ref}",
        ),
        run="docker rm[[force? -f]][[running? -f]] {name}",
        yes={"remove container web": "docker rm web", "force remove container web": "docker rm -f web"},
        no=("remove all containers", "remove docker image nginx"),
        also="docker container named stopped stop force running",
    ),
    docker(
        "rmi",
        say=(
            "delete (docker|container|podman) image {image:ref}",
            "docker rmi {image:ref}",
            "delete image {image:ref} (docker|podman)",
            "delete {image:ref} docker image",
            "delete image {image:ref}",
        ),
        run="docker rmi[[force? -f]] {image}",
        yes={"remove the docker image nginx:1.25": "docker rmi nginx:1.25"},
        no=("remove container web", "remove all docker images"),
        also="docker image named local force container",
    ),
    docker(
        "prune.containers",
        say=(
            "(delete|prune|clean) (stop|stopped|exited|unused|dead) container",
            "(prune|clean) container",
            "(delete|prune|clean) container (exited|stop|stopped) ",
            "(delete|prune) container not (run|running)",
        ),
        run="docker container prune",
        yes={"remove all stopped containers": "docker container prune"},
        no=("remove all containers", "list stopped containers"),
        also="all docker up which are old",
    ),
    docker(
        "prune.images",
        say=(
            "(delete|prune|clean) (free|unused|dangling|untagged|old|broken) image",
            "(prune|clean) (docker|container) image",
            "delete (docker) image not used",
            "(delete|prune) docker image not usage",
        ),
        run="docker image prune[[unused? -a]][[free? -a]][[usage? -a]]",
        yes={
            "remove dangling docker images": "docker image prune",
            "remove unused docker images": "docker image prune -a",
        },
        no="remove all docker images",
        also="all docker up unused dangling container not",
    ),
    docker(
        "prune.volumes",
        say=(
            "(delete|prune|clean) (free|unused|dangling|broken) dockervolume",
            "(prune|clean) dockervolume",
        ),
        run="docker volume prune",
        yes={"remove unused docker volumes": "docker volume prune"},
        no="list docker volumes",
        also="all docker up unused disk free anonymous local",
    ),
    docker(
        "prune.networks",
        say=("(delete|prune|clean) (free|unused) docker network", "prune docker network"),
        run="docker network prune",
        yes={"remove unused docker networks": "docker network prune"},
        no="list docker networks",
        also="all up",
    ),
    docker(
        "prune",
        say=(
            "docker prune",
            "(clean|cleanup|prune) [up] docker",
            "(free|reclaim) [up] [disk] space [used] docker",
            "delete unused docker [data|object]",
            "delete (unused|free) docker (data|object|resource|resources|objects)",
            "docker system prune",
            "docker clean",
            "free docker disk space",
        ),
        run="docker system prune",
        yes={"clean up docker": "docker system prune", "remove unused docker data": "docker system prune"},
        no=("docker disk usage", "prune docker images", "remove unused docker images"),
        also="all up disk space unused data object resource usage by system run",
    ),
    docker(
        "df",
        say=(
            "docker disk [space] usage",
            "docker (space|size)",
            "(disk|space) [space] docker",
            "how much docker space",
            "docker system df",
            "docker storage usage",
        ),
        run="docker system df[[detailed? -v]][[long? -v]]",
        yes={"show docker disk usage": "docker system df"},
        no=("clean up docker", "list docker volumes", "docker container stats"),
        also="much how usage by space disk total detailed long system is using",
    ),
    docker(
        "build",
        say=(
            "build [docker] image (tagged|tag|!named|!called|!as) {tag:ref}",
            "build docker image {tag:ref}",
            "build (docker|container) image",
            "build image (docker|dockerfile)",
            "docker build",
            "docker build {tag:ref}",
            "build image tag {tag:ref}",
            "build docker image tag {tag:ref} file {file:file}",
            "(create|build) [docker] image {tag:ref} from dockerfile",
            "build dockerfile",
            "build image {tag:ref}",
            "build docker image from {file:file}",
        ),
        run="docker build[[cache? --no-cache]][[tag? -t {tag}]][[file? -f {file}]] .",
        yes={
            "build a docker image tagged myapp:1.0": "docker build -t myapp:1.0 .",
            "build the docker image from the dockerfile": "docker build .",
            "build docker image myapp without cache": "docker build --no-cache -t myapp .",
        },
        no=("docker compose build", "build the project with make", "pull image nginx"),
        also="docker image tagged tag named from dockerfile current directory without using cache no not with container create here and this call it",
    ),
    docker(
        "run",
        say=(
            "(run|start|create|launch) [new] container (!from|!using|!of) [image] {image:ref}",
            "docker run {image:ref}",
            "run [docker] image {image:ref}",
            "run {image:ref} (container|docker)",
            "(run|start|launch) {image:ref} container",
            "(run|start) docker container {image:ref}",
            "run container {image:ref} named {called:ref}",
            "(run|start|launch) (container|docker|image) {image:ref} (map|port|publish|expose|forward|mapping) [port] {map:portmap}",
            "(run|start|launch) (container|docker|image) {image:ref} (!on|port|publish|expose) [port] {map:portmap}",
            "(run|start) (container|docker|image) {image:ref} port {from_port:port} to {to_port:port}",
            "(run|start) (container|docker|image) {image:ref} (mount|mounted|volume|disk|mounting) {dir:path} (!to|!at|!on|!as) {at:path}",
            "(run|start) (container|docker|image) {image:ref} (mount|disk|mounting) {volume:mountpair}",
            "run (container|docker|image) {image:ref} [port] {map:portmap} named {called:ref}",
            "(run|start) (container|docker|image) {image:ref} mount !here (!to|!at|!as|!in) {at:path}",
            "run [docker] image {image:ref} interactively",
            "run interactive {image:ref} container",
            "run container {image:ref} background",
        ),
        run=run,
        yes={
            "run a container from image nginx": "docker run nginx",
            "run the nginx image detached with port 8080:80": "docker run -d -p 8080:80 nginx",
            "run the ubuntu image interactively": "docker run -it ubuntu",
        },
        no=("start container web", "list running containers", "stop container web"),
        also="docker container image from new detached detach background mode interactive interactively map mapping mapped publish expose forward port host local with and of mount volume disk using called in on to it remove delete after exit temporary session named directory current bind",
    ),
    docker(
        "pull",
        say=(
            "(pull|download) [docker] image {image:ref}",
            "docker pull {image:ref}",
            "(pull|download) {image:ref} (image|docker|dockerhub)",
            "(pull|download) docker {image:ref}",
            "get docker image {image:ref}",
        ),
        run="docker pull {image}",
        yes={
            "pull the nginx image": "docker pull nginx",
            "download docker image postgres:16": "docker pull postgres:16",
        },
        no=("git pull", "list docker images", "download https://example.com/a.png"),
        also="docker image from hub dockerhub registry newest official container",
    ),
    docker(
        "push",
        say=(
            "push [docker] image {image:ref}",
            "docker push {image:ref}",
            "push {image:ref} [image] to (dockerhub|registry|docker)",
        ),
        run="docker push {image}",
        yes={"push the image myuser/app:1.0 to docker hub": "docker push myuser/app:1.0"},
        no="git push",
        also="docker image to hub registry dockerhub container",
    ),
    docker(
        "tag",
        say=(
            "tag [docker] image {old:ref} (!as|!to) {new:ref}",
            "docker tag {old:ref} {new:ref}",
            "(tag|retag) image {old:ref} {new:ref}",
        ),
        run="docker tag {old} {new}",
        yes={"tag image myapp as myuser/myapp:1.0": "docker tag myapp myuser/myapp:1.0"},
        no="git tag v1.0",
        also="docker image as to with",
    ),
    docker(
        "ip",
        say=(
            "(ip|address) [address] container {name:ref}",
            "(ip|address) docker [container] {name:ref}",
            "ip {name:ref} container",
        ),
        run="docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' {name}",
        yes={
            "ip address of container web": "docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' web"
        },
        no="my ip address",
        also="address docker container ip of named",
    ),
    docker(
        "inspect",
        say=(
            "docker inspect {name:ref}",
            "!inspect container {name:ref}",
            "!information container {name:ref}",
            "(config|configuration) container {name:ref}",
            "!inspect [docker] image {name:ref}",
        ),
        run="docker inspect {name}",
        yes={"inspect container web": "docker inspect web"},
        no="logs of container web",
        also="docker container image of configuration named",
    ),
    docker(
        "port",
        say=(
            "port container {name:ref}",
            "port (mapping|map|mapped|mappings|exposed) container {name:ref}",
            "docker port {name:ref}",
        ),
        run="docker port {name}",
        yes={"show the port mappings of container web": "docker port web"},
        no="which process uses port 80",
        also="docker mapping mappings exposed mapped open published of container",
    ),
    docker(
        "top",
        say=(
            "process container {name:ref}",
            "process (!in|!inside) container {name:ref}",
            "docker top {name:ref}",
        ),
        run="docker top {name}",
        yes={"show processes running in container web": "docker top web"},
        no="list containers",
        also="docker inside run running container of in",
    ),
    docker(
        "stats",
        say=(
            "docker stats",
            "container stats",
            "(docker|container) (cpu|memory) [usage]",
            "(docker|container) resource usage",
            "(cpu|memory) (docker|container)",
            "docker (resource|statistics|monitor)",
            "(follow) container (usage|resource)",
            "stats container {name:ref}",
            "(cpu|memory) usage container {name:ref}",
        ),
        run="docker stats[[follow?]][[!follow? --no-stream]][[name? {name}]]",
        yes={
            "show cpu and memory usage of docker containers": "docker stats --no-stream",
            "live docker stats": "docker stats",
        },
        no=("list containers", "cpu usage"),
        also="cpu memory usage resource resources all run running of each container live follow live and consumption how much statistics use",
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
    docker(
        "volumes",
        say=("dockervolume",),
        run="docker volume ls",
        yes={"list docker volumes": "docker volume ls"},
        no=("docker disk usage", "remove unused docker volumes"),
        also="all volume",
    ),
    docker(
        "volume.create",
        say=("create dockervolume {name:ref}",),
        run="docker volume create {name}",
        yes={"create a docker volume called data": "docker volume create data"},
        no="list docker volumes",
        also="new named",
    ),
    docker(
        "volume.remove",
        say=("delete dockervolume {name:ref}",),
        run="docker volume rm {name}",
        yes={"delete the docker volume data": "docker volume rm data"},
        no="remove unused docker volumes",
        also="named",
    ),
    docker(
        "networks",
        say=("docker network",),
        run="docker network ls",
        yes={"list docker networks": "docker network ls"},
        no=("create docker network x", "network interfaces"),
        also="all",
    ),
    docker(
        "network.create",
        say=("create docker network {name:ref}",),
        run="docker network create {name}",
        yes={"create a docker network called backend": "docker network create backend"},
        no="list docker networks",
        also="new named bridge",
    ),
    docker(
        "network.connect",
        say=(
            "(connect|connection|attach|add) container {name:ref} to network {net:ref}",
            "(connect|connection|attach) container {name:ref} to {net:ref} network",
        ),
        run="docker network connect {net} {name}",
        yes={"connect container web to network backend": "docker network connect backend web"},
        no="network connections",
        also="docker container",
    ),
    docker(
        "version",
        say=("docker version", "podman version"),
        run="docker --version",
        yes={"which docker version is installed": "docker --version"},
        no="docker stats",
        also="installed current check of",
    ),
    docker(
        "info",
        say=("docker !information", "docker system [wide] !information"),
        run="docker info",
        yes={"show docker system information": "docker info"},
        no="list docker images",
        also="system wide daemon service",
    ),
    docker(
        "login",
        say=("(login|log|sign) [in] (docker|registry|dockerhub)", "docker login"),
        run="docker login",
        yes={"log in to docker hub": "docker login"},
        no="docker logs of web",
        also="in to hub registry docker log",
    ),
    docker(
        "save",
        say=(
            "(save|export) docker image {image:ref} [to] {file:file}",
            "(save|export) image {image:ref} (!to|!as) {file:archive}",
        ),
        run="docker save -o {file} {image}",
        yes={"save docker image myapp to myapp.tar": "docker save -o myapp.tar myapp"},
        no="build docker image myapp",
        also="file to as tar archive docker image",
    ),
    docker(
        "load",
        say=("(load|import) docker image [from] {file:file}", "(load|import) image {file:archive}"),
        run="docker load -i {file}",
        yes={"load docker image from myapp.tar": "docker load -i myapp.tar"},
        no="save docker image myapp to myapp.tar",
        also="from file archive docker",
    ),
    docker(
        "history",
        say=("(history|layers|layer) [docker] image {image:ref}", "docker history {image:ref}"),
        run="docker history {image}",
        yes={"show the layers of docker image nginx": "docker history nginx"},
        no="list docker images",
        also="docker image layer of",
    ),
    docker(
        "compose.up",
        say=(
            "(docker) compose up",
            "compose (up|start)",
            "(start|run|bring|launch) [all] [docker] (compose|docker-compose) [service|stack]",
            "(start|bring) up compose",
            "docker-compose up",
            "start service {name:ref} compose",
            "(rebuild|build) [and] start compose",
            "(start|run) service [defined] compose",
        ),
        run="docker compose up[[background? -d]][[detached? -d]][[detach? -d]][[build? --build]][[rebuild? --build]][[name? {name}]]",
        yes={
            "docker compose up": "docker compose up",
            "start docker compose services in the background": "docker compose up -d",
            "rebuild and start docker compose": "docker compose up --build",
        },
        no=("docker compose down", "docker compose logs"),
        also="compose docker-compose docker in background detached detach mode all service stack build rebuild and up start run project container images image defined bring with",
    ),
    docker(
        "compose.down",
        say=(
            "compose down",
            "docker-compose down",
            "(stop delete|stop|delete|shutdown|shut|tear|take|bring) [all] (compose|docker-compose) [service|stack]",
            "tear down compose",
        ),
        run="docker compose down[[disk? -v]]",
        yes={
            "docker compose down": "docker compose down",
            "docker compose down and remove volumes": "docker compose down -v",
        },
        no=("docker compose up", "docker compose stop web"),
        also="docker compose docker-compose all service stack and delete disk container down with stop network project including containing",
    ),
    docker(
        "compose.logs",
        say=(
            "(compose|docker-compose) log",
            "(compose|docker-compose) log {name:ref}",
            "compose log service {name:ref}",
        ),
        run="docker compose logs[[follow? -f]][[tail? -f]][[name? {name}]]",
        yes={
            "follow docker compose logs": "docker compose logs -f",
            "docker compose logs of service web": "docker compose logs web",
        },
        no="docker logs web",
        also="follow tail docker of for service all live compose docker-compose",
    ),
    docker(
        "compose.build",
        say=(
            "(compose|docker-compose) (build|rebuild)",
            "(build|rebuild) compose [service image]",
            "(build|rebuild) compose service {name:ref}",
        ),
        run="docker compose build[[cache? --no-cache]][[name? {name}]]",
        yes={
            "docker compose build": "docker compose build",
            "rebuild docker compose images without cache": "docker compose build --no-cache",
        },
        no="docker compose up",
        also="docker service image without cache all no compose using with",
    ),
    docker(
        "compose.ps",
        say=(
            "(compose|docker-compose) ps",
            "(compose|docker-compose) (container|status|service)",
            "!show compose",
        ),
        run="docker compose ps",
        yes={"list docker compose containers": "docker compose ps"},
        no=("docker compose up", "stop docker compose services"),
        also="docker run running all service status compose container of",
    ),
    docker(
        "compose.restart",
        say=(
            "(restart) (compose|docker-compose) [service]",
            "restart compose service {name:ref}",
            "restart {name:ref} compose",
        ),
        run="docker compose restart[[name? {name}]]",
        yes={
            "restart docker compose": "docker compose restart",
            "restart the docker compose service web": "docker compose restart web",
        },
        no="docker compose down",
        also="docker service all stack compose with",
    ),
    docker(
        "compose.exec",
        say=("(exec|sh|open) compose service {name:ref}", "docker compose exec {name:ref}"),
        run="docker compose exec {name} sh",
        yes={"open a shell in the docker compose service web": "docker compose exec web sh"},
        no="open a shell in container web",
        also="docker open into in run",
    ),
    docker(
        "compose.pull",
        say=("(pull|download) [newest] (compose|docker-compose) image", "compose pull"),
        run="docker compose pull",
        yes={"pull docker compose images": "docker compose pull"},
        no="pull the nginx image",
        also="docker newest all service compose image",
    ),
)
