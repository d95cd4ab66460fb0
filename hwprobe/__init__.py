"""What this process may really use of the machine: processors and memory, after every limit.

A library of its own: it needs nothing but the standard library and knows nothing of caro. Detectors are pure
functions over a `Host`, so a captured /proc and /sys tree is a test case.
"""

from hwprobe.budget import Bound, Budget, allowed_cpus, budget
from hwprobe.host import Host
from hwprobe.probing import probe
from hwprobe.report import Accelerator, Cache, Cpu, HardwareReport, Limits, Live, Memory, Topology

__all__ = [
    "Accelerator",
    "Bound",
    "Budget",
    "Cache",
    "Cpu",
    "HardwareReport",
    "Host",
    "Limits",
    "Live",
    "Memory",
    "Topology",
    "allowed_cpus",
    "budget",
    "probe",
]
