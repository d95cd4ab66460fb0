"""docker, podman and their sub-commands."""

from __future__ import annotations

_BOTH = """
NAME: runs programs in containers
  ~ sub
  -H --host=: with this engine
  -c --context=: with this context
  -D --debug: says more
  --version -v: prints its version
NAME run, NAME container run: makes a container of an image and runs it
  ~ runs=1
  --network-alias=: known there by this name
  --ip=: at this address
  --cidfile=: writes its number into this file
  -c --cpu-shares=: with this share of the processors
  --cpuset-cpus=: only on these processors
  --health-cmd=: asked by this whether it is well
  --health-interval=: asked so often
  --log-opt=: its output goes there in this way
  --mac-address=: at this hardware address
  --memory-swap=: at most so much memory and swap
  --runtime=: by this engine
  --stop-signal=SIGNAL: stopped with this signal
  --stop-timeout=: killed after so many seconds
  --storage-opt=: its files are kept so
  --sysctl=: the kernel goes by this
  --userns=: with these users
  --uts=: with this name
  --expose=: with this port for other containers
  --group-add=: in this group too
  --dns-search=: with this domain
  --detach-keys=: keys that leave it
  -a --attach=: shows this of it
  --cgroup-parent=: in this group of limits
  --oom-kill-disable: not ended where memory is short
  --pids-limit=: at most so many processes
  --sig-proxy=?: hands signals on
  --isolation=: kept apart so
  --label-file=: with the labels of this file
  --annotation=: with this remark
  --cpu-quota=: at most so much of the processors
  --device-cgroup-rule=: may use such devices
  --memory-reservation=: so much memory kept for it
  --no-healthcheck: never asked whether it is well
  -q --quiet: says little
  -i --interactive: its input stays open
  -t --tty: with a terminal
  -d --detach: in the background
  --rm: removes it when it ends
  --name=: with this name
  -p --publish=: its port behind the colon is this one here
  -P --publish-all: its ports are some ports here
  -v --volume=: this folder or volume is seen inside behind the colon
  --mount=: this is seen inside
  -e --env=: with this variable
  --env-file=: with the variables of this file
  -w --workdir=: in this folder inside
  -u --user=: as this user
  --network --net=: on this network
    host: the network of this machine
    none: without a network
    bridge: on the usual network
  --restart=: started anew
    always: whenever it ends
    unless-stopped: whenever it ends, unless you stopped it
    on-failure: when it fails
    no: never
  -h --hostname=: its machine is called so
  --entrypoint=: with this program in place of the image's
  -m --memory=: at most so much memory
  --cpus=: at most so many processors
  --privileged: may do all to this machine
  --cap-add=: may do this too
  --cap-drop=: may not do this
  --device=: with this device
  --gpus=: with these graphics cards
  --platform=: for this kind of machine
  --pull=: when the image is fetched
  --read-only: writes nothing to its own files
  --tmpfs=: a folder in memory
  --label -l=: with this label
  --link=: knows this container
  --add-host=: this name has this address
  --dns=: asks this server for names
  --init: with a first process that tidies up
  --pid=: sees these processes
  --ipc=: shares memory with these
  --ulimit=: with this limit
  --shm-size=: so much shared memory
  --log-driver=: its output goes there
  --security-opt=: with this protection on or off
  --volumes-from=: with the folders of this container
  1: the image
NAME create, NAME container create: makes a container, but does not run it
  ~ like=NAME_run
NAME exec, NAME container exec: runs a command in a running container
  ~ runs=1
  --env-file=: with the variables of this file
  --detach-keys=: keys that leave it
  -i --interactive: its input stays open
  -t --tty: with a terminal
  -d --detach: in the background
  -u --user=: as this user
  -e --env=: with this variable
  -w --workdir=: in this folder
  --privileged: may do all to this machine
  1: the container
NAME ps, NAME container ls, NAME container list: lists containers
  -a --all: those that have ended too
  -q --quiet: only their numbers
  -f --filter=: only those like this
  -l --latest: only the newest
  -n --last=: the newest so many
  -s --size: with sizes
  --format=: in this form
  --no-trunc: nothing cut short
NAME images, NAME image ls, NAME image list: lists images
  -a --all: those in between too
  -q --quiet: only their numbers
  -f --filter=: only those like this
  --format=: in this form
  --digests: with checksums
  --no-trunc: nothing cut short
  1: with this name
NAME build, NAME image build: makes an image as a file describes
  -t --tag=: with this name
  -f --file=: this file describes it
  --no-cache: everything anew
  --build-arg=: with this value
  --target=: only up to this stage
  --platform=: for this kind of machine
  --pull: the newest base
  --push: sends it afterwards
  --progress=: how it shows what it does
  --secret=: with this secret meanwhile
  -q --quiet: only prints its number
  --rm: tidies up afterwards
  --network=: on this network meanwhile
  1: the folder it may use
NAME pull, NAME image pull: fetches an image
  -a --all-tags: all versions
  --platform=: for this kind of machine
  -q --quiet: says little
  1: the image
NAME push, NAME image push: sends an image
  -a --all-tags: all versions
  -q --quiet: says little
  1: the image
NAME stop, NAME container stop: stops containers
  -t --time=: waits so many seconds before it kills them
  *: a container
NAME start, NAME container start: starts containers again
  -a --attach: shows what they print
  -i --interactive: they read your input
  *: a container
NAME restart, NAME container restart: stops and starts containers
  -t --time=: waits so many seconds before it kills them
  *: a container
NAME kill, NAME container kill: ends containers at once
  -s --signal=SIGNAL: with this signal
  *: a container
NAME pause: stops a container until it is continued
  *: a container
NAME unpause: lets a container go on
  *: a container
NAME rm, NAME container rm: removes containers
  -f --force: running ones too
  -v --volumes: with their nameless volumes
  *: a container
NAME rmi, NAME image rm, NAME image remove: removes images
  -f --force: even when used
  *: an image
NAME logs, NAME container logs: prints what a container printed
  -f --follow: goes on
  -n --tail=: only the last so many lines
  -t --timestamps: with times
  --since=: from then on
  --until=: up to then
  1: the container
NAME inspect: tells everything about containers, images and others
  -f --format=: in this form
  -s --size: with sizes
  *: which
NAME cp: copies files between a container and this machine
  -a --archive: keeps owners
  1: what is copied; CONTAINER:PATH lies inside
  2: where it goes
NAME stats: shows how busy containers are
  -a --all: those that have ended too
  --no-stream: only once
  --format=: in this form
  *: a container
NAME top: lists the processes in a container
  1: the container
NAME port: lists the ports of a container
  1: the container
NAME diff: tells what changed in a container's files
  1: the container
NAME tag: gives an image another name
  1: the image
  2: its new name
NAME save: writes an image into a file
  -o --output=: this file
  *: the image
NAME load: reads an image from a file
  -i --input=: this file
NAME login: logs in where images are kept
  -u --username=: as this user
  -p --password=: with this password, which others may see
  --password-stdin: reads the password from its input
  1: where
NAME commit: makes an image of a container
  -m --message=: with this message
  1: the container
  2: its name
NAME info: tells about the engine
NAME version: prints versions
NAME search: looks for images
  1: the word
NAME history: shows what an image was made of
  --no-trunc: nothing cut short
  1: the image
NAME container, NAME image: handles them
  ~ sub
NAME container prune: removes all containers that have ended
  -f --force: asks nothing
NAME image prune: removes images that have no name
  -a --all: all that no container uses
  -f --force: asks nothing
NAME system: handles the engine
  ~ sub
NAME system prune: removes what no container uses
  -a --all: all images without a container too
  -f --force: asks nothing
  --volumes: volumes too, with their data
  --filter=: only those like this
NAME system events, NAME events: tells what happens, as it happens
  -f --filter=: only those like this
  --since=: from then on
  --until=: up to then
  --format=: in this form
NAME system df: tells how much room it takes
  -v --verbose: with more about each
NAME volume: handles volumes, which hold data
  ~ sub
NAME volume ls: lists them
  -q --quiet: only names
  -f --filter=: only those like this
NAME volume create: makes one
  1: its name
NAME volume rm: removes one with its data
  -f --force: asks nothing
  *: its name
NAME volume prune: removes those that no container uses, with their data
  -f --force: asks nothing
  -a --all: named ones too
NAME volume inspect: tells everything about one
  *: its name
NAME network: handles networks of containers
  ~ sub
NAME network ls: lists them
NAME network create: makes one
  -d --driver=: of this kind
  --subnet=: with these addresses
  1: its name
NAME network rm: removes one
  *: its name
NAME network connect: joins a container to one
  1: its name
  2: the container
NAME network inspect: tells everything about one
  *: its name
NAME network prune: removes those that no container uses
  -f --force: asks nothing
"""

TEXT = "".join(_BOTH.replace("NAME", name) for name in ("docker", "podman"))
