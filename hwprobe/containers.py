"""Which kind of container, if any, this process runs in: a hint for people and for what files mean.

The marks are those that the runtimes leave themselves; /proc/1/environ is not read, it holds secrets.
"""

from __future__ import annotations

from hwprobe.host import Host

TOLD = {
    "docker": "docker", "podman": "podman", "lxc": "lxc", "lxc-libvirt": "lxc", "wsl": "wsl",
    "systemd-nspawn": "systemd-nspawn", "oci": "container", "containerd": "container",
}  # fmt: skip
"""What container managers write to /run/systemd/container."""


def container(host: Host) -> str:
    """Return the kind of container; `none` on a machine of one's own, real or virtual."""
    groups = host.read("/proc/self/cgroup")
    mounts = host.read("/proc/self/mountinfo")
    if "/kubepods" in groups or "/kubepods" in mounts or "/kubelet/pods/" in mounts:
        return "kubernetes"
    if host.exists("/run/.containerenv") or "/libpod-" in groups:
        return "podman"
    marks = "/docker/" in groups or "/docker-" in groups or "/docker/containers/" in mounts
    if marks or host.exists("/.dockerenv"):
        return "docker"
    told = TOLD.get(host.read("/run/systemd/container").strip())
    if told:
        return told
    if lxcfs(host) or "/lxc/" in groups or "/lxc.payload" in groups:
        return "lxc"
    if "microsoft" in host.read("/proc/sys/kernel/osrelease").lower():
        return "wsl"
    return "none"


def lxcfs(host: Host) -> bool:
    """Tell whether parts of /proc are written by lxcfs, which numbers the processors of a container anew."""
    return "fuse.lxcfs" in host.read("/proc/self/mountinfo")
