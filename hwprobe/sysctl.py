"""Values of the kernel of macOS: from the running system, or as `sysctl -a` printed them."""

from __future__ import annotations

TEXTS = frozenset(
    "machdep.cpu.brand_string machdep.cpu.vendor machdep.cpu.features machdep.cpu.leaf7_features "
    "machdep.cpu.extfeatures hw.model hw.machine kern.osrelease kern.osproductversion "
    "hw.perflevel0.name hw.perflevel1.name".split()
)
"""Those that hold text; the others that the probe asks for hold whole numbers."""


def by_name(name: str) -> str:
    """Return a value of the running macOS, "" where there is none."""
    import ctypes

    call = ctypes.CDLL(None).sysctlbyname
    length = ctypes.c_size_t(0)
    if call(name.encode(), None, ctypes.byref(length), None, 0) != 0 or not 0 < length.value <= 1 << 16:
        return ""
    space = ctypes.create_string_buffer(length.value)
    if call(name.encode(), space, ctypes.byref(length), None, 0) != 0:
        return ""
    raw = space.raw[: length.value]
    return raw.partition(b"\0")[0].decode("utf-8", "replace") if name in TEXTS else _numbers(name, raw)


def _numbers(name: str, raw: bytes) -> str:
    """Return numbers in the notation of sysctl(8): `vm.swapusage` and `vm.loadavg` are structures."""
    if name == "vm.swapusage" and len(raw) >= 24:
        total, free, used = (int.from_bytes(raw[k : k + 8], "little") / (1 << 20) for k in (0, 8, 16))
        return f"total = {total:.2f}M  used = {used:.2f}M  free = {free:.2f}M"
    if name == "vm.loadavg" and len(raw) >= 24:
        scale = int.from_bytes(raw[16:24], "little") or 1
        loads = [int.from_bytes(raw[k : k + 4], "little") / scale for k in (0, 4, 8)]
        return "{ " + " ".join(f"{load:.2f}" for load in loads) + " }"
    return str(int.from_bytes(raw, "little", signed=True)) if len(raw) in (1, 2, 4, 8) else ""


def captured(json_text: str, text: str) -> dict[str, str]:
    """Return the values of a captured tree: one JSON object, or lines of `name: value` or `name = value`."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, sign, value = line.partition(": " if ": " in line else "=" if "=" in line else ":")
        if sign:
            found.setdefault(name.strip(), value.strip())
    if json_text.strip():
        import json

        try:
            values = json.loads(json_text)
        except (ValueError, RecursionError):
            values = None
        if isinstance(values, dict):
            for name, value in values.items():
                found[name] = str(int(value)) if isinstance(value, bool) else str(value)
    return found
