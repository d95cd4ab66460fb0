"""Intents about the machine: its disks, memory, processor, hardware, names and versions."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path as shell_path
from caro.backends.static.render import quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def usage(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return how full the root file system is, or how much a folder holds: adding up all of `/` takes minutes."""
    path = str(values["path"])
    if path.startswith("/dev/") and path != "/dev/shm":
        name = path.rpartition("/")[2]
        whole = not name[-1].isdigit() or (name.startswith("nvme") and "p" not in name)
        asked = not values.keys().isdisjoint(("usage", "free", "howfull", "space"))
        return f"lsblk {quote_path(path)}" if whole and not asked else f"df -h {quote_path(path)}"
    return "df -h /" if path == "/" else f"du -sh {quote_path(path)}"


def size_of(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return how much a file or a folder holds; a device holds what is mounted from it."""
    name = str(values["f"])
    if name.startswith("/dev/"):
        return usage({**values, "path": name}, environment)
    return f"du -sh {shell_path(name)}"


FILE_SYSTEMS = frozenset(
    "tmpfs devtmpfs squashfs overlay udev nfs cifs ext4 xfs btrfs vfat fuse devfs apfs".split()
)


MOUNT_OPTIONS = {"readonly": "ro", "noexec": "noexec", "writable": "rw", "read-write": "rw"}


def mount(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the mount with the options that were said."""
    options = ",".join(option for word, option in MOUNT_OPTIONS.items() if word in values)
    device, where = quote_path(str(values["device"])), quote_path(str(values["where"]))
    return f"sudo mount {f'-o {options} ' if options else ''}{device} {where}"


def space_except(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return how full the disks are, without file systems of one type."""
    kind = str(values["fs"]).lower()
    if kind not in FILE_SYSTEMS:
        return None
    return f"df -h -T no{kind}" if environment.dialect == "bsd" else f"df -h -x {kind}"


INTENTS = (
    intent(
        "system.disk.space",
        say=(
            "(free|usage|total) disk [space]",
            "disk space [free|usage]",
            "free space",
            "howfull [disk] [space]",
            "howfull !machine",
            "space !machine",
            "disk size",
            "df",
        ),
        run="df -h",
        yes={
            "how disk space is left": "df -h",
            "check free disk space in human readable format": "df -h",
            "show disk usage of all mounted filesystems": "df -h",
        },
        no=("disk usage of each user", "list disks", "delete files to free disk space"),
        also="human all mount mounts each total percentage remaining summary df server space free usage full local",
    ),
    intent(
        "system.disk.space_of_mount",
        say=(
            "(free|howfull) [space] [disk] [usage] {path:path}",
            "disk space {path:path}",
            "(disk|space) free (in|on) {path:path}",
            "howfull {path:path}",
            "[which] disk (is|holds|contains|containing) {path:path} [mounted|on]",
        ),
        run="df -h {path}",
        yes={
            "how space is left on /home": "df -h /home",
            "free disk space on /var": "df -h /var",
            "how full is /tmp": "df -h /tmp",
        },
        no=("largest files on /home",),
        also="human mounted mount usage total free",
    ),
    intent(
        "system.disk.space_except",
        say=(
            "disk [space] [usage|free] except {fs:word}",
            "(free|usage) space [disk] except {fs:word}",
            "df except {fs:word}",
        ),
        run=space_except,
        yes={"show free disk space on all drives except tmpfs": "df -h -x tmpfs"},
        no=("free disk space", "disk usage of each folder except a and b"),
        also="all human free usage total space disk mounts",
    ),
    intent(
        "system.mounted",
        say=("mounts {path:path}", "mount point {path:path}"),
        run={"gnu": "findmnt {path}", "bsd": "mount | grep {path}"},
        yes={"is /dev/sda1 mounted": "findmnt /dev/sda1", "where is /dev/sdb1 mounted": "findmnt /dev/sdb1"},
        no=("list mounted filesystems", "mount /dev/sdb1 on /mnt"),
        also="disk where directory device currently point whether something",
    ),
    intent(
        "system.disk.root",
        say=("[size] [usage] [free] [space] root disk", "root disk (size|usage|free|space)"),
        run="df -h /",
        yes={"how full is the root partition": "df -h /", "size of my root partition": "df -h /"},
        no=("resize the root partition", "disk usage of /var"),
        also="size usage free space howfull human total",
    ),
    intent(
        "system.disk.usage_of_path",
        say=(
            "disk usage [directory] {path:path}",
            "space usage [directory] {path:path}",
            "disk [space] usage (by|of|in) [directory] {path:path}",
        ),
        run=usage,
        yes={
            "disk usage of /var/log": "du -sh /var/log",
            "how space does ~/Downloads take": "du -sh ~/Downloads",
            "how disk space is used by the folder projects": "du -sh projects",
        },
        no=("disk usage of each folder in /var",),
        also="human total disk space summary",
    ),
    intent(
        "system.disk.usage_here",
        say=(
            "[disk] usage [space] !here [directory]",
            "[disk] space usage (this|!here) directory",
            "disk usage !this directory",
        ),
        run="du -sh .",
        yes={
            "disk usage of the current directory": "du -sh .",
            "how space is used by this folder": "du -sh .",
        },
        no=("disk usage of each file here", "disk usage"),
        also="human total disk space summary overall",
    ),
    intent(
        "system.disk.type",
        say=("disk type [mounted]", "type disk [mounted]", "fs type"),
        run={"gnu": "df -Th", "bsd": "mount"},
        yes={
            "show the filesystem type of each mount": "df -Th",
            "what filesystem types are mounted": "df -Th",
        },
        no="change filesystem type",
        also="each space free mount mounts human all mounted usage",
    ),
    intent(
        "system.disk.inodes",
        say=("inode [usage|free|count] [disk]", "howfull inode"),
        run={"gnu": "df -i", "bsd": "df -i"},
        yes={"check inode usage": "df -i", "how many inodes are free": "df -i"},
        no="show inode of file.txt",
        also="free usage count disk space left each mounted",
    ),
    intent(
        "system.disk.inodes_of_mount",
        say=("inode [usage|free|count] [disk] {path:path}",),
        run="df -i {path}",
        yes={"inode usage on /var": "df -i /var"},
        no="inode usage",
        also="free usage count disk left",
    ),
    intent(
        "system.disk.block_devices",
        say=(
            "disk !all [attached|connected|connection|physical]",
            "(block|storage) (device|devices)",
            "disk (attached|connected|connection|physical|device|devices)",
            "!show disk",
            "lsblk",
            "disk table",
            "disk layout",
            "!machine disk",
        ),
        run={"gnu": "lsblk", "bsd": "diskutil list"},
        yes={"list block devices": "lsblk", "show all disks": "lsblk", "list partitions": "lsblk"},
        no=("format the disk", "free disk space"),
        also="physical connected connection size and mount mounts all tree attached partition layout device devices disk",
    ),
    intent(
        "system.disk.uuid",
        say=("uuid [disk]", "uuids [disk]", "uuid device", "blkid"),
        run={"gnu": "lsblk -f", "bsd": "diskutil info -all"},
        yes={"show uuids of my partitions": "lsblk -f", "find the uuid of a disk": "lsblk -f"},
        no="generate a uuid",
        also="block device devices each type disk label labels",
    ),
    intent(
        "system.disk.uuid_of",
        say=("(uuid|blkid) [of|for] [disk|device] {device:path}",),
        run={"gnu": "sudo blkid -s UUID -o value {device}", "bsd": "diskutil info {device}"},
        yes={"what's the uuid of /dev/sda1": "sudo blkid -s UUID -o value /dev/sda1"},
        no=("list uuids of my partitions", "generate a uuid"),
        also="disk device block number",
    ),
    intent(
        "system.disk.smart",
        say=("smart [status|data] {disk:path}", "disk status {disk:path}", "smart [status] disk {disk:path}"),
        run="sudo smartctl -a {disk}",
        yes={
            "check smart status of /dev/sda": "sudo smartctl -a /dev/sda",
            "check the health of disk /dev/sda": "sudo smartctl -a /dev/sda",
        },
        no="check /dev/sda for errors",
        also="disk status",
    ),
    intent(
        "system.disk.io",
        say=(
            "disk (io|i/o|activity|throughput|performance) [statistics|stats]",
            "iostat",
            "io (stats|statistics)",
        ),
        run={"gnu": "iostat -xz 1", "bsd": "iostat -w 1"},
        yes={"show disk io": "iostat -xz 1", "monitor disk activity": "iostat -xz 1"},
        no="disk usage",
        also="follow usage stats statistics read write speed",
    ),
    intent(
        "system.mounts",
        say=("mounts", "mounts disk", "!show mounts", "!show mounts disk", "!all mount"),
        run={"gnu": "findmnt", "bsd": "mount"},
        yes={"list mounted filesystems": "findmnt", "show all mount points": "findmnt"},
        no=("mount /dev/sdb1 on /mnt", "is /mnt mounted"),
        also="disk point points all device devices tree mounts",
    ),
    intent(
        "system.mount",
        say=(
            "mount [disk|device|partition|drive|usb] {device:path} (on|to|at|in|under|as) [directory] {where:path}",
            "mount {device:path} (readonly|noexec|writable|read-write) (on|to|at|in|under|as) [directory] {where:path}",
            "mount [disk] {device:path} [on|to|at|in|under|as] {where:path} (readonly|noexec|writable|read-write)",
        ),
        run=mount,
        yes={
            "mount /dev/sdb1 on /mnt/usb": "sudo mount /dev/sdb1 /mnt/usb",
            "mount /dev/sdc1 read only on /mnt/data": "sudo mount -o ro /dev/sdc1 /mnt/data",
        },
        no=("unmount /mnt", "mount everything in fstab"),
        also="disk usb stick device as",
    ),
    intent(
        "system.mount.iso",
        say=(
            "mount [iso] [image] [file] {image:file} (on|to|at|in|under) [directory] {where:path} [readonly]",
            "mount [iso] [image] {image:file}",
        ),
        run="sudo mount -o loop[[readonly?,ro]] {image} [[where?{where}]][[!where?/mnt]]",
        yes={
            "mount the iso image disk.iso on /mnt/iso": "sudo mount -o loop disk.iso /mnt/iso",
            "mount ubuntu.iso": "sudo mount -o loop ubuntu.iso /mnt",
            "mount the iso ubuntu.iso at /mnt/iso read-only": "sudo mount -o loop,ro ubuntu.iso /mnt/iso",
        },
        no="mount /dev/sdb1 on /mnt/usb",
        also="iso image file loop disk readonly",
    ),
    intent(
        "system.mount.fstab",
        say=("mount [!all|everything] fstab", "mount !all [disk]"),
        run="sudo mount -a",
        yes={
            "mount everything in fstab": "sudo mount -a",
            "mount all filesystems from fstab": "sudo mount -a",
        },
        no="mount /dev/sdb1",
        also="disk entries item all fstab",
    ),
    intent(
        "system.umount",
        say=("(unmount|umount|eject) [disk|device|directory|usb] {path:path}",),
        run={"gnu": "sudo umount {path}", "bsd": "diskutil unmount {path}"},
        yes={
            "unmount /mnt/usb": "sudo umount /mnt/usb",
            "eject the usb drive /dev/sdb1": "sudo umount /dev/sdb1",
        },
        no=("mount /mnt/usb", "force unmount /mnt"),
        also="disk usb stick device mounted",
    ),
    intent(
        "system.memory",
        say=("memory (usage|free|status|left)", "memory", "memory (statistics|stats)", "howfull memory"),
        run={"gnu": "free -h", "bsd": "vm_stat"},
        yes={
            "how memory is free": "free -h",
            "show ram usage in human readable format": "free -h",
            "check available memory": "free -h",
        },
        no=("memory usage of process firefox", "top 5 processes by memory", "clear memory cache"),
        also="human usage free total status space swap and all",
    ),
    intent(
        "system.memory.total",
        say=("memory (total|installed|size|install|installed|physical)", "memory !machine"),
        run={"gnu": "free -h", "bsd": "sysctl -n hw.memsize"},
        yes={"how ram does this machine have": "free -h", "total memory": "free -h"},
        no="total memory used by chrome",
        also="human installed total install installed size physical",
    ),
    intent(
        "system.memory.mb",
        say=("memory [usage|free|total] (mb|megabytes)",),
        run={"gnu": "free -m", "bsd": "vm_stat"},
        yes={"show memory usage in megabytes": "free -m"},
        no="memory usage",
        also="usage free total",
    ),
    intent(
        "system.memory.gb",
        say=("memory [usage|free|total] (gb|gigabytes)",),
        run={"gnu": "free -g", "bsd": "vm_stat"},
        yes={"free memory in gigabytes": "free -g"},
        no="free memory in megabytes",
        also="usage free total",
    ),
    intent(
        "system.memory.watch",
        say=("memory [usage] follow", "memory usage each second", "memory [usage] [follow] each {t:span}"),
        run={"gnu": "watch -n [[t?{t:secs}]][[!t?1]] free -h", "bsd": "vm_stat [[t?{t:secs}]][[!t?1]]"},
        yes={"watch memory usage in real time": "watch -n 1 free -h"},
        no="memory usage",
        also="usage free follow each",
    ),
    intent(
        "system.disk.watch",
        say=(
            "(disk|space) [space|usage|free|howfull] follow",
            "(disk|space) [space|usage|free] follow each {t:span}",
        ),
        run="watch -n [[t?{t:secs}]][[!t?1]] df -h",
        yes={
            "watch the free disk space": "watch -n 1 df -h",
            "monitor disk usage every 10 seconds": "watch -n 10 df -h",
        },
        no=("disk usage", "watch memory usage", "watch the disk usage of src"),
        also="usage free disk space follow each",
    ),
    intent(
        "system.memory.hardware",
        say=("memory (modules|slots|sticks|dimm|type|speed)", "(ddr|dimm) memory"),
        run={"gnu": "sudo dmidecode -t memory", "bsd": "system_profiler SPMemoryDataType"},
        yes={
            "show ram modules and their speed": "sudo dmidecode -t memory",
            "how many memory slots": "sudo dmidecode -t memory",
        },
        no="memory usage",
        also="type speed module count size slot install installed free usage and",
    ),
    intent(
        "system.memory.drop_caches",
        say=(
            "(clear|drop|flush|delete) [memory] (cache|caches|pagecache) memory",
            "(clear|drop|flush) (page|pagecache|filesystem|disk|buffer) [cache|caches]",
            "free [up] memory (clear|drop|flush|delete) [page|disk] (cache|caches)",
        ),
        run={"gnu": "sync; echo 3 | sudo tee /proc/sys/vm/drop_caches", "bsd": "sudo purge"},
        yes={"clear the memory cache": "sync; echo 3 | sudo tee /proc/sys/vm/drop_caches"},
        no=("clear dns cache", "clear apt cache"),
        also="free up memory cache caches disk buffer and",
    ),
    intent(
        "system.swap",
        say=("swap [usage|space|size|memory|free|file|disk|status]",),
        run={"gnu": "swapon --show", "bsd": "sysctl vm.swapusage"},
        yes={"show swap space": "swapon --show", "how swap is in use": "swapon --show"},
        no=("turn off swap", "which processes use swap"),
        also="usage space size free memory file partition total human isenabled device",
    ),
    intent(
        "system.swap.off",
        say=("disable swap [!all]", "swapoff"),
        run="sudo swapoff -a",
        yes={"turn off swap": "sudo swapoff -a", "disable all swap": "sudo swapoff -a"},
        no=("turn on swap", "swap usage"),
        also="memory all space",
    ),
    intent(
        "system.swap.create",
        say=("(create|add) {size:size} swap [file]", "(create|add) swap [file] [of|with] [size] {size:size}"),
        run="sudo fallocate -l {size:sz} /swapfile && sudo chmod 600 /swapfile && sudo mkswap /swapfile && sudo swapon /swapfile",
        yes={
            "create a 2GB swap file": "sudo fallocate -l 2G /swapfile && sudo chmod 600 /swapfile && sudo mkswap /swapfile && sudo swapon /swapfile"
        },
        no=("show swap", "create a 2 GB file"),
        also="file size space and enable",
    ),
    intent(
        "system.swap.on",
        say=("enable swap [!all]", "swapon"),
        run="sudo swapon -a",
        yes={"turn on swap": "sudo swapon -a", "enable swap": "sudo swapon -a"},
        no=("turn off swap", "turn on swap on /swapfile"),
        also="memory all space",
    ),
)
