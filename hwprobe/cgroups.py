"""The control groups that hold this process: where they are mounted, and every ancestor of its own group.

A limit may stand at any ancestor, in version 2 (kernel documentation, admin-guide/cgroup-v2), in version 1
(admin-guide/cgroup-v1) or in both at once, so everything else asks here for the folders to look into.
"""

from __future__ import annotations

from hwprobe.host import Host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = "/sys/fs/cgroup"
JOINED = {"cpu": "cpu,cpuacct", "cpuacct": "cpu,cpuacct"}
"""Version 1 controllers that most systems mount together."""


class Groups:
    """The groups of this process: `version`, and `folders` of a controller from its own group to the top."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._mounts = _mounts(host)
        self._paths = _paths(host)
        kinds = {version for version, _ in self._mounts}
        self.version = {(1,): "v1", (2,): "v2", (1, 2): "hybrid"}.get(tuple(sorted(kinds)), "none")
        self._walked: dict[str, tuple[tuple[int, str], ...]] = {}

    def folders(self, controller: str) -> tuple[tuple[int, str], ...]:
        """Return (version, folder) of the own group and of every ancestor that can be seen, nearest first."""
        if controller not in self._walked:
            self._walked[controller] = tuple(self._walk(controller))
        return self._walked[controller]

    def _walk(self, controller: str) -> Iterator[tuple[int, str]]:
        for version in (1, 2):
            name = controller if version == 1 else ""
            mounts = [m for m in self._mounts if m[0] == version and (version == 2 or name in m[1].options)]
            if not mounts:
                continue
            path = self._paths.get(name, "/")
            # of several mounts the one counts that shows the own group
            mount = next((m[1] for m in mounts if _inside(path, m[1].root) is not None), mounts[0][1])
            parts = [p for p in (_inside(path, mount.root) or "").split("/") if p and p != ".."]
            for depth in range(len(parts), -1, -1):
                yield version, "/".join([mount.point.rstrip("/"), *parts[:depth]])


class _Mount:
    """A mounted hierarchy: `point` is where, `root` the part of the hierarchy that is shown there."""

    def __init__(self, point: str, root: str, options: frozenset[str]) -> None:
        self.point = point
        self.root = root
        self.options = options


def _inside(path: str, root: str) -> str | None:
    """Return `path` relative to `root`, None when it lies outside (the path may be one of the host)."""
    if root == "/":
        return path
    return path[len(root) :] if path == root or path.startswith(root + "/") else None


def _paths(host: Host) -> dict[str, str]:
    """Return the path of the own group by version 1 controller; "" names the one of version 2."""
    found: dict[str, str] = {}
    for line in host.read("/proc/self/cgroup").splitlines():
        number, _, rest = line.partition(":")
        names, colon, path = rest.partition(":")
        if colon and path.startswith("/"):
            for name in [""] if number == "0" and not names else names.split(","):
                found.setdefault(name, path.removesuffix(" (deleted)"))
    return found


def _mounts(host: Host) -> list[tuple[int, _Mount]]:
    """Return (version, mount) of every hierarchy that is mounted."""
    found: list[tuple[int, _Mount]] = []
    for line in host.read("/proc/self/mountinfo").splitlines():
        if " - cgroup" not in line:
            continue
        left, _, right = line.partition(" - ")
        fields, kind = left.split(), right.split()
        if len(fields) >= 5 and len(kind) >= 3 and kind[0] in ("cgroup", "cgroup2"):
            options = frozenset(kind[2].split(","))
            mount = _Mount(_plain(fields[4]), _plain(fields[3]), options)
            found.append((2 if kind[0] == "cgroup2" else 1, mount))
    return found or _usual(host)


def _usual(host: Host) -> list[tuple[int, _Mount]]:
    """Return the hierarchies at their usual places, where the table of mounts tells of none."""
    if any(host.exists(f"{ROOT}/{name}") for name in ("cgroup.controllers", "cpu.max", "memory.max")):
        return [(2, _Mount(ROOT, "/", frozenset()))]
    found = []
    for name in ("cpu", "cpuacct", "cpuset", "memory"):
        folder = next((f for f in (name, JOINED.get(name, name)) if host.exists(f"{ROOT}/{f}")), None)
        if folder is not None:
            found.append((1, _Mount(f"{ROOT}/{folder}", "/", frozenset([name]))))
    if host.exists(f"{ROOT}/unified"):
        found.append((2, _Mount(f"{ROOT}/unified", "/", frozenset())))
    return found


def _plain(path: str) -> str:
    """Return a path of the table of mounts without its octal escapes."""
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        path = path.replace(code, char)
    return path


TOLD = {
    "docker": "docker", "podman": "podman", "lxc": "lxc", "lxc-libvirt": "lxc", "wsl": "wsl",
    "systemd-nspawn": "systemd-nspawn", "oci": "container", "containerd": "container",
}  # fmt: skip
"""What container managers write to `MANAGERS`."""
MANAGERS = ("/run/systemd/container", "/run/host/container-manager")


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
    told = next((kind for kind in (TOLD.get(host.read(path).strip()) for path in MANAGERS) if kind), None)
    if told:
        return told
    if "/crio-" in groups or "/ecs/" in groups:
        return "container"
    if lxcfs(host) or "/lxc/" in groups or "/lxc.payload" in groups:
        return "lxc"
    release = host.read("/proc/sys/kernel/osrelease") or host.read("/proc/version")
    if "microsoft" in release.lower():
        return "wsl"
    return "none"


def lxcfs(host: Host) -> bool:
    """Tell whether parts of /proc are written by lxcfs, which numbers the processors of a container anew."""
    return "fuse.lxcfs" in host.read("/proc/self/mountinfo")
