"""What this process may really use of the machine: processors and memory, after every limit.

A library of its own: it needs nothing but the standard library and knows nothing of caro. Detectors are pure
functions over a `Host`, so a captured /proc and /sys tree is a test case.
"""

from hwprobe.host import Host
from hwprobe.limits import Budget, cpu_quota, memory_limit, probe

__all__ = ["Budget", "Host", "cpu_quota", "memory_limit", "probe"]
