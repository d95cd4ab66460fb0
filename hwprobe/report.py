"""The nouns of the report: what the machine is, what limits this process, and what may be used.

All sizes are bytes. None means "not known" or "no limit", never zero; names of processor features are those
of the Linux kernel, written with one underscore after `avx512` where a word follows (`avx512_vnni`).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self, dataclass_transform

    @dataclass_transform(frozen_default=True)
    class Record:
        """A frozen record."""

        def fields(self) -> dict[str, Any]:
            """Return the values by name, in the order of the class."""

        def replace(self, **changes: Any) -> Self:
            """Return a copy with `changes` put in."""

else:

    class Record:
        """A frozen record."""

        def __init__(self, *args, **kwargs):
            names = type(self).__annotations__
            given = dict(zip(names, args, strict=False))
            if len(args) > len(names) or given.keys() & kwargs.keys() or kwargs.keys() - names.keys():
                raise TypeError(f"{type(self).__name__} takes {', '.join(names)}, each once")
            given.update(kwargs)
            missing = [name for name in names if name not in given and not hasattr(type(self), name)]
            if missing:
                raise TypeError(f"{type(self).__name__} needs {', '.join(missing)}")
            self.__dict__.update(given)

        def fields(self):
            """Return the values by name, in the order of the class."""
            return {name: getattr(self, name) for name in type(self).__annotations__}

        def replace(self, **changes):
            """Return a copy with `changes` put in."""
            return type(self)(**{**self.fields(), **changes})

        def __setattr__(self, name, value):
            raise AttributeError(f"{type(self).__name__} is frozen: cannot set {name}")

        def __eq__(self, other):
            return type(self) is type(other) and self.fields() == other.fields()

        def __hash__(self):
            return hash(tuple(self.fields().values()))

        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in self.fields().items())
            return f"{type(self).__name__}({inside})"


class Cpu(Record):
    """One kind of processor; on a machine of several kinds, the fastest."""

    vendor: str
    """`Intel`, `AMD`, `Apple`, `ARM`, `Ampere`, …; "" where not known."""
    model: str
    """What the machine calls it."""
    family: int | None = None
    """CPUID family on x86, the implementer's number on ARM."""
    model_number: int | None = None
    """CPUID model on x86, the part number on ARM."""
    stepping: int | None = None
    """CPUID stepping on x86, the revision on ARM."""
    microarchitecture: str = "generic"
    """For people to read; choose kernels by `usable`, since virtual machines hide features."""
    flags: frozenset[str] = frozenset()
    """What the processor is said to have, of the features that matter to matrix kernels."""
    usable: frozenset[str] = frozenset()
    """Those of `flags` whose registers the operating system saves, so that a program may use them."""


class Cache(Record):
    """A cache as one processor sees it."""

    level: int
    kind: str
    """`data`, `instruction` or `unified`."""
    size: int
    line: int | None = None
    shared_by: int | None = None
    """Logical processors that share it."""


class Topology(Record):
    """Processors of the whole machine (of the container, where only that is shown)."""

    sockets: int | None
    physical: int | None
    logical: int | None
    smt: bool
    performance: int | None
    """Physical cores of the fast kind: all of them where there is only one kind."""
    efficiency: int
    """Physical cores of the slow kinds."""
    numa: int
    """Nodes that have processors, at least 1."""
    caches: tuple[Cache, ...] = ()
    online: frozenset[int] = frozenset()
    """Numbers of the logical processors that are switched on; empty where they have none (macOS)."""
    cores: tuple[frozenset[int], ...] = ()
    """The logical processors of each physical core; empty where not known."""
    slow: frozenset[int] = frozenset()
    """Logical processors of the slow kinds."""
    source: str = ""
    """Where the number of cores stands."""


UNKNOWN_TOPOLOGY = Topology(None, None, None, False, None, 0, 1)


class Memory(Record):
    """Memory of the machine."""

    total: int | None
    available: int | None
    """What can be had without swapping, as the kernel estimates it."""
    swap_total: int | None = None
    swap_free: int | None = None
    source: str = "/proc/meminfo"


class Limits(Record):
    """What holds this process back, with the place where each limit stands."""

    affinity: frozenset[int] = frozenset()
    """Logical processors that the scheduler may use for it; empty where not known."""
    affinity_source: str = ""
    cpuset: frozenset[int] | None = None
    cpuset_source: str = ""
    quota: float | None = None
    """Processors' worth of time: the tightest of all ancestors."""
    quota_source: str = ""
    memory: int | None = None
    """The tightest limit of all ancestors."""
    memory_source: str = ""
    memory_current: int | None = None
    """Use of the group that has that limit."""
    memory_reclaimable: int | None = None
    """The part of that use which the kernel can drop at once: file pages that are not dirty."""
    memory_room: int | None = None
    """What is left below the limit in the ancestor that leaves least: limit - (current - reclaimable)."""
    memory_room_source: str = ""
    address_space: int | None = None
    """What is left of the address space limit (`ulimit -v`)."""
    container: str = "none"
    """`docker`, `podman`, `kubernetes`, `lxc`, `systemd-nspawn`, `wsl`, `container` (another) or `none`."""
    cgroup: str = "none"
    """`v1`, `v2`, `hybrid` or `none`."""


class Live(Record):
    """What goes on at the moment."""

    load1: float | None = None
    """Runnable tasks, averaged over a minute, of the whole machine."""
    psi_cpu: float | None = None
    """Percent of the last 10 s in which some task waited for a processor."""
    psi_memory: float | None = None
    """Percent of the last 10 s in which some task waited for memory."""
    throttled: int | None = None
    """Periods in which the quota held the group back, since the group was made."""
    periods: int | None = None
    """Periods in which the group ran, since it was made."""
    thermal: int | None = None
    """Times a core slowed down for heat, since the machine started, over the first 16 cores."""


class Accelerator(Record):
    """Something that can compute beside the processor. Reported, never required."""

    kind: str
    """`metal`, `cuda`, `rocm` or `vulkan`."""
    name: str
    memory: int | None = None
    source: str = ""


class HardwareReport(Record):
    """All that was found out, and in words what could not be."""

    system: str
    """`linux`, `macos` or the lower-case name that the system gives itself; "" where not known."""
    arch: str
    """`x86_64`, `arm64`, or the machine's name as it is; the arch of this process, not of the chip below."""
    cpu: Cpu
    topology: Topology
    memory: Memory
    limits: Limits
    live: Live
    accelerators: tuple[Accelerator, ...] = ()
    translated: bool = False
    """The process was made for another processor and is being translated (Rosetta, QEMU)."""
    problems: tuple[str, ...] = ()
