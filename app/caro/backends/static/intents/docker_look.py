"""Intents that look into containers: addresses, use of resources, networks, volumes."""

from __future__ import annotations

from caro.backends.static.intents.docker import docker

INTENTS = (
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
)
