"""Intents about images: building, fetching, running and removing them."""

from __future__ import annotations

from caro.backends.static.intents.docker import docker, run, tool
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def saved(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what keeps an image in a file, packed where the name of the file says so."""
    image, file = quote(str(values["image"])), quote_path(str(values["file"]))
    if str(values["file"]).endswith((".zip", ".bz2", ".xz", ".zst", ".7z")):
        return None
    if str(values["file"]).endswith((".gz", ".tgz")):
        return f"{tool(values)} save {image} | gzip > {file}"
    return f"{tool(values)} save -o {file} {image}"


INTENTS = (
    docker(
        "images",
        say=(
            "danglingimage",
            "image (locally|local)",
            "image (pulled|downloaded|download|pull)",
            "(docker|podman) image",
            "image (docker|podman|local)",
            "container image",
        ),
        run="docker images[[danglingimage? --filter dangling=true]][[dangling? --filter dangling=true]][[broken? --filter dangling=true]]",
        yes={
            "list docker images": "docker images",
            "show dangling docker images": "docker images --filter dangling=true",
        },
        no=("remove docker image nginx", "pull the docker image nginx", "list image files"),
        also="pulled download here machine all local have available size downloaded dangling broken container locally installed",
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
        "rmi",
        say=(
            "delete image {image:image}",
            "delete {image:image} image",
            "delete (docker|container|podman) image {image:ref}",
            "docker rmi {image:ref}",
            "delete image {image:ref} (docker|podman)",
            "delete {image:ref} docker image",
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
            "(delete|prune|clean) danglingimage",
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
        also="danglingimage all docker up unused dangling container not",
    ),
    docker(
        "images.size",
        say=(
            "(docker|container) image sort size",
            "(docker|container) image size sort",
            "largest (docker|container) image",
        ),
        run="docker images --format '{{.Size}}\\t{{.Repository}}:{{.Tag}}' | sort -rh",
        yes={
            "list docker images sorted by size": "docker images --format '{{.Size}}\\t{{.Repository}}:{{.Tag}}' | sort -rh"
        },
        no=("list docker images", "size of a.png"),
        also="all local by size descending first largestfirst",
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
        "prune.volumes.all",
        say=(
            "(delete|prune|clean) [!all] dockervolume not (usage|attached|needed) [!by] [any] [container]",
            "(delete|prune|clean) [!all] dockervolume no container (usage|need|needs)",
        ),
        run="docker volume prune[[!podman? -a]]",
        yes={"delete all docker volumes not used by any container": "docker volume prune -a"},
        no=("list docker volumes not used by any container", "remove the docker volume data"),
        also="all up disk local not any usage by container attached needed to no that which",
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
            "(delete|prune|clean) (free|unused) container (image|network|dockervolume|disk)",
            "(delete|prune|clean) (free|unused) [docker] (image|dockervolume) (network|container)",
            "docker delete (unused|free) (everything|!all)",
            "(delete|clean|prune) docker (unused|not usage|not need)",
            "docker prune",
            "(clean|cleanup|prune) [up] docker",
            "(free|reclaim) [up] [disk] space [used] docker",
            "delete unused docker [data|object]",
            "delete (unused|free) docker (data|object|resource|resources|objects)",
            "docker system prune",
            "docker clean",
            "free docker disk space",
        ),
        run="docker system prune[[image? -a]][[disk? --volumes]][[dockervolume? --volumes]]",
        yes={"clean up docker": "docker system prune", "remove unused docker data": "docker system prune"},
        no=("docker disk usage", "prune docker images", "remove unused docker images"),
        also="container image network dockervolume volume everything and free not need too with including containing all up disk space unused data object resource usage by system run",
    ),
    docker(
        "build",
        say=(
            "build dockerfile [as] {tag:ref}",
            "build dockerfile call {tag:ref}",
            "build dockerfile tag {tag:ref}",
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
        also="call docker image tagged tag named from dockerfile current directory without using cache no not with container create here and this call it",
    ),
    docker(
        "run",
        say=(
            "run {image:image} (interactively|interactive|detached|detach|throwaway|temporary|container)",
            "run {image:image} (mount|mounted|mounting) !here (!to|!at|!as|!in|!on) {at:path}",
            "run {image:image} container (mount|mounted|mounting) !here (!to|!at|!as|!in|!on) {at:path}",
            "run {image:image} (mount|mounted|mounting) {dir:path} (!to|!at|!as|!on) {at:path}",
            "run {image:image} (detached|detach|background|container|docker) port {from_port:port} (mapped|map|to) [port] {to_port:port}",
            "run {image:image} (detached|detach|background|container|docker) [!as] {called:ref} port {from_port:port} [mapped] to {to_port:port}",
            "run {image:image} (detached|detach|background|container|docker) (!as|!named) {called:ref}",
            "run {image:image} (detached|detach|background|container|docker) (publish|port|expose|!on) [port] {map:portmap}",
            "run {image:image} (detached|detach|background|container|docker) (!as|!named) {called:ref} (publish|port|expose|!on) [port] {map:portmap}",
            "run (container|docker) {image:image} variable {variable:word}",
            "(run|start|create|launch) [new] container (!from|!using|!of) [image] {image:ref}",
            "docker run {image:ref}",
            "run [docker] image {image:ref}",
            "run {image:ref} (container|docker)",
            "(run|start|launch) {image:ref} container",
            "(run|start) docker container {image:ref}",
            "run container {image:ref} !named {called:ref}",
            "(run|start|launch) (container|docker|image) {image:ref} (map|port|publish|expose|forward|mapping) [port] {map:portmap}",
            "(run|start|launch) (container|docker|image) {image:ref} (!on|port|publish|expose) [port] {map:portmap}",
            "(run|start) (container|docker|image) {image:ref} port {from_port:port} to {to_port:port}",
            "(run|start) (container|docker|image) {image:ref} (mount|mounted|volume|disk|mounting) {dir:path} (!to|!at|!on|!as) {at:path}",
            "(run|start) (container|docker|image) {image:ref} (mount|disk|mounting) {volume:mountpair}",
            "run (container|docker|image) {image:ref} [port] {map:portmap} !named {called:ref}",
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
        also="mounted mounting afterwards throwaway finished exits shell terminal bash into when docker container image from new detached detach background mode interactive interactively map mapping mapped publish expose forward port host local with and of mount volume disk using called in on to it remove delete after exit temporary session named directory current bind",
    ),
    docker(
        "pull",
        say=(
            "(pull|download) {image:image} version {v:number}",
            "(pull|download) {image:image}",
            "(pull|download) [docker] image {image:ref}",
            "docker pull {image:ref}",
            "(pull|download) {image:ref} (image|docker|dockerhub)",
            "(pull|download) docker {image:ref}",
            "get docker image {image:ref}",
        ),
        run="docker pull {image}[[v?:{v}]]",
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
        run=saved,
        yes={
            "save docker image myapp to myapp.tar": "docker save -o myapp.tar myapp",
            "save the docker image myapp to myapp.tar.gz": "docker save myapp | gzip > myapp.tar.gz",
        },
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
)
