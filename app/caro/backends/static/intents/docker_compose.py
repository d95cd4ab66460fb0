"""Intents about docker compose."""

from __future__ import annotations

from caro.backends.static.intents.docker import docker

INTENTS = (
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
            "(start|run|bring|launch) !everything compose",
            "(start|run) {name:ref} (service|container) compose",
        ),
        run="docker compose up[[background? -d]][[detached? -d]][[detach? -d]][[build? --build]][[rebuild? --build]][[name? {name}]]",
        yes={
            "docker compose up": "docker compose up",
            "start docker compose services in the background": "docker compose up -d",
            "rebuild and start docker compose": "docker compose up --build",
        },
        no=("docker compose down", "docker compose logs"),
        also="compose docker-compose docker in background detached detach mode all service stack build rebuild and up start run project container images image defined bring with everything containers only just",
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
            "compose last {n:number} [line] log [{name:ref}]",
        ),
        run="docker compose logs[[follow? -f]][[tail? -f]][[n? --tail {n}]][[name? {name}]]",
        yes={
            "follow docker compose logs": "docker compose logs -f",
            "docker compose logs of service web": "docker compose logs web",
        },
        no="docker logs web",
        also="follow tail docker of for service all live compose docker-compose container",
    ),
    docker(
        "compose.build",
        say=(
            "(compose|docker-compose) (build|rebuild)",
            "(build|rebuild) compose [service image]",
            "(build|rebuild) compose service {name:ref}",
            "(build|rebuild) {name:ref} image compose",
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
