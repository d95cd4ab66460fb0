"""The clauses of requests about containers, images, volumes and compose; `clauses.py` explains the form of a row."""

CLAUSES = """
tool.compose: [docker] compose [stack|project|setup|environment]; docker-compose [stack|project]; (in|with|using|from|through) [docker] compose [file|stack|project|setup]; compose file; stack; [docker] compose service
tool.podman: podman; (with|using|in) podman
tool.docker: docker; (with|using|in) docker; related
noun.container: container
noun.image: image
noun.volume: dockervolume; disk
noun.network: network
noun.service: service; that service
name.container: (and|or) {label} container; container [named] {label}; {label} container; (of|from|in|for|into|to|on|inside) [running|docker] container [named] {label}; (of|from|in|for|into|to|on|inside) [running|docker] {label} container; pod {label}
name.image: image [named] {label}; {label} image; (of|from|in|for|on|to) image {label}
name.volume: disk [named] {label}; dockervolume [named] {label}; {label} disk; (of|from|in|for) disk {label}
name.network: network [named] {label}; {label} network; (of|from|in|on|to) network {label}
name.service: service [named] {label}; {label} service; (of|from|in|for|to|on) service {label}; (of|from|in|for|to|on) {label} service; [only|just] service {label}
name: (of|from|in|for|into|to|on|inside) [docker] {label}; named {label}; {label}; (only|just) {label}
name.more: (and|or) [container|service|image] {label} [container|service|image]
state.all: all; stoppedtoo; each; whether running or not; running and stop; stop and running
state.running: running; currently running; active; alive; up and running
state.stopped: exited; exit; dead; not running
state.unhealthy: unhealthy; not healthy
state.healthy: healthy
unused: unused [by] [any|a] [container]; danglingimage; dangling; not used [by] [any|all] [container] [anymore]; no container (use|using|usage); nothing use; orphaned; orphan; untagged; without [a] tag; untagged image; not usage [by] [any] [container] [anymore]; nothing usage; not (needed|need) [anymore|longer]; not longer [needed|need|usage|use]; not attached [to] [container]
filter.name: name (containing|matching|starting) [with] {text}; [with] {text} in [the|their] name; matching {glob}
filter.image: (using|from|of|based on|with|run) [the] image {label}; (using|run|based on) the {label} image; create from [image] {label}
filter.port: (using|on|with|publish|expose|usage|mapped to|listening on|bound to) port {number}; port {number}
older: older {span}; created larger {span} ago; create larger {span} ago; not use since {span}
n: [starting] [with|from] last {number} [line] [of]; {number} newest; newest {number}; {number} line; last {number} (create|created); tail {number}; {number} recently; last {number} log [line]
since.span: [in|from|of|during|over] [the] last {span}; since {span} ago; since {span}; {span} ago; newer {span}
since.date: since {date}
timestamps: timestamp; [with|including|and] timestamp; show timestamp
follow: follow; live; [and] follow [it|them]; [and] keep following; streaming; new [ones|line|log] as they [come|arrive]
ids: [only] [the] (id|ids) [only]; container (id|ids); image (id|ids); only (id|ids) of
names: [only] [the] name [only]
ports: [and|with] [their|the] [published|exposed|mapped] port [mapping]; port mapping
status: status; and status; [and] [their] status
size: [with|and] [their|the] size; disk size; how large
sort.size: largest; largestfirst; sort by size; by size
sort.name: sort by name; sort alphabetical; alphabetical; sort by container name; by name
count: count
detach: [in] [the] background; detached; [in] detached mode; (in|as) [a] daemon; [and] detach; detach
build: [and] (rebuild|build) [it|them|the image|image|first|before]; with [a] (rebuild|build); after rebuilding; with a fresh build; rebuilding [image]
nocache: (without|no|ignoring|not) [using|use|the] cache; from scratch; except cache
pull.first: (pull|download) [the] newest image [first]; [and] pull (first|before)
volumes.too: [and|with|including|containing] [delete] [its|their|all|the|with] (disk|dockervolume) [too|as well|also]; containing disk; disk too
images.too: [and|with|including] [its|their|all] image [too]
force: force; by force; forcibly; forcefully; (without|not) (asking|prompting|prompt|confirmation|confirming); no (prompt|confirmation); even running; even if running; hard
nodeps: without [its|the|starting] [dependency|dependencies|deps|package|packages]; not [start] [its|the] (dependencies|deps|package); no deps
orphans: [and|with] orphans
keep: [but] keep [their|the|all] [container|it|them]; (without|not) (delete|removing) [the|any] container
one.off: one-off; once
scale: scale [compose] [service] {label} to {number} [container|replica|replicas|instances|copies]; {number} (replica|replicas|copies|instances|occurrence) of [service] {label}; with {number} (replica|replicas|copies|instances|occurrence) of {label}
file: [with|using|from] [compose] [file] {file}; (and|then) {file}
do.list: ps; exist
do.start: start
do.up: up; start [all|every|each] service; bring up; start everything; up; start up; spin up; fire up; launch; bring [back] up; start all
do.stop: stop; shut down; shutdown
do.restart: restart; restart it; and restart [it]; reboot
do.kill: kill
do.pause: pause; suspend
do.unpause: unpause; resume
do.delete: delete; delete it; and delete [it|them]
do.down: down; tear down; bring down; take down; pull down; tear it down
do.prune: prune; clean [up]; cleanup; clean up
do.logs: log; log output; log line; log entries; output of; log of
do.shell: shell [in]; bash [in|shell]; (open|start) [a|an] [interactive] (shell|bash|session) [session] [in]; (go|enter|hop|jump|connect|attach|log|ssh|exec|step) [inside|in|into|to]; interactive shell [in]; find (in|inside|into); find to; command line of; find bash; interactive session [in]; find shell; enter
do.stats: stats; (cpu|memory) and (memory|cpu) [usage]; resource usage; (cpu|memory) [usage]; (cpu|memory) using; resource; resource consumption; how (cpu|memory)
do.top: process [running]; [running] process; which process running
do.env: [set] (env|environment) [variable|vars|variables] [set]; variable
do.ip: ip; ip address; network address
do.port: [publish|published|open|mapped|exposed|forwarded] port [mapping|mappings|map|forwarded|publish|published|expose|exposed|open]; port mapping; port expose; which port
do.mounts: mounts; disk mounts; mounts of; mounted (disk|directory); which directory mounts; bind mounts; volume mounts
do.inspect: inspect; detail; information; full information; config; configuration; configured; metadata
do.pull: pull; download; pull [newest]; update
do.push: push; upload
do.history: history; layer; layers
do.build: build; rebuild; rebuild image; build image
do.create: create; new; create new
ask: where; check; when; whether; current
"""

EXAMPLES = {
    "which unused docker volumes do i have": "docker volume ls --filter dangling=true",
    "show the logs of container web since 10 minutes ago with timestamps": "docker logs -t --since 10m web",
    "delete the container worker even if it's running": "docker rm -f worker",
    "i want a new docker network named backend": "docker network create backend",
    "names and status of all containers, also the stopped ones": "docker ps -a --format '{{.Names}} {{.Status}}'",
    "containers with web in their name": "docker ps --filter name=web",
    "is the container db running": "docker ps --filter name=db",
    "when was container web started": "docker inspect -f '{{.State.StartedAt}}' web",
    "which container uses port 8080": "docker ps --filter publish=8080",
    "bring up only redis from the compose file, in the background": "docker compose up -d redis",
    "last 100 log lines of the compose service worker with timestamps": "docker compose logs --tail 100 -t worker",
    "restart just the worker in compose": "docker compose restart worker",
    "tear the compose stack down and delete its volumes as well": "docker compose down -v",
    "rebuild the compose service api without the cache": "docker compose build --no-cache api",
    "stop the containers web and db": "docker stop web db",
    "largest docker images": "docker images --format '{{.Size}}\\t{{.Repository}}:{{.Tag}}' | sort -rh",
    "delete docker images that no container uses": "docker image prune -a",
    "remove unused docker networks": "docker network prune",
    "scale the compose service worker to 3": "docker compose up -d --scale worker=3",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "restart the nginx service",
    "status of the ssh service",
    "stop the nginx service",
    "run the image nginx in the background",
    "build a docker image called myapp",
    "disk usage of docker",
    "copy a.txt to container web",
    "install docker",
    "list all images in photos",
    "network interfaces",
    "memory usage",
)
"""Requests that are none about this topic, or that intents of their own answer."""
