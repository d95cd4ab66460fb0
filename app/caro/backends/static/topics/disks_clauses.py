"""The clauses of requests about file systems; `clauses.py` explains the form of a row."""

CLAUSES = """
noun: [mounts] disk; mount points; mounts; each disk; each mount point; (each|all) mounts disk
space: [free] disk space; free space; space [usage|free]; disk usage; usage; free; usage of disk; howfull; [disk] usage percentage; space left; free [disk] space [left]; size
place: [mounts|disk] [on|of|in|at|for] [the] [mount] {path} [disk|mount]; on disk {path}
place.root: [on|of|in|at|for] [the] root disk; (on|of|for) [the] root
place.home: [on|of|in|at|for] [the] home disk
unit.G: in [the] (gb|gigabytes|gib|gigs); as gigabytes
unit.M: in [the] (mb|megabytes|mib|megs); as megabytes
unit.K: in [the] (kb|kilobytes|kib); as kilobytes
unit.1: in bytes; as bytes
pcent: (in|as) [a] percent; (in|as) percentage; percentage [of]; [usage] percent [usage|full|taken]
human: [in] human [format]; in human readable (units|form|format)
above: larger {percent} [all|usage|howfull|taken|space] [usage|all]; [usage|howfull|with] larger {percent} usage; over {percent} [all|usage]; howfull larger {percent}; usage (larger|over) {percent}
atleast: [with|usage] atleast {percent} [all|usage|howfull|taken|space] [usage]; {percent} or more [howfull|usage|all]; usage atleast {percent}
lessfull: [usage|howfull] smaller {percent} [all|usage|howfull|taken]; usage (smaller|under) {percent}; under {percent} [howfull|usage|taken|all]
used.gt: using larger {size} [of] [disk] [space]; [that] usage larger {size} [of] [disk] [space]; [with] larger {size} [of] [disk] [space] (usage|used); with larger {size} [in] usage; usage larger {size}
used.lt: using smaller {size} [of] [disk] [space]; [that] usage smaller {size} [of] [disk] [space]; [with] smaller {size} [of] [disk] [space] (usage|used); usage smaller {size}
size.gt: larger {size}; (size|total) larger {size}
below: [with] smaller {percent} (free|space|left) [space]; under {percent} free [space]
free.lt: [with] smaller {size} [of] [disk] (free|space|left) [space|left]
free.gt: [with] larger {size} [of] [disk] (free|space|left) [space|left]
fs.only: [of] type {fstype}; only {fstype} [disk]; {fstype} disk
fs.not: except {fstype}; not {fstype}; except {fstype} (and|or) {fstype}; without {fstype}; without {fstype} (and|or) {fstype}; not {fstype} (and|or) {fstype}; not showing {fstype}
fs.real: (real|physical|local) [disk]
types: (with|and|including) [their|the] [disk] type; and type; with types
inodes: inode [usage]; inodes
total: with [a] (total|sum) [line]; and [a|the] total [line]; and a grand total
sort: sort [by] (usage|percentage|percent|howfull|fullness) [descending]; fullest first; by fullness; fullest; most (full|filled|usage); largestfirst; most all first
sort.free: sort [by] [free] space [free]; sort by free [space]; by free space
"""

EXAMPLES = {
    "how full is the home partition in percent": "df --output=pcent,target /home",
    "filesystems more than 80 percent full": "df -hP | awk 'NR == 1 || $5 + 0 > 80'",
    "which filesystem is fullest": "df -hP | tail -n +2 | sort -k5,5 -rn | head -n 1",
    "disk space in gigabytes": "df -BG",
    "list ext4 filesystems": "df -h -t ext4",
    "disk space without tmpfs and devtmpfs": "df -h -x tmpfs -x devtmpfs",
    "mount points that use more than 10GB and are less than 50% full": "df -P -BG | awk 'NR == 1 || ($5 + 0 < 50 && $3 + 0 > 10)'",
    "filesystems at least 80% full": "df -hP | awk 'NR == 1 || $5 + 0 >= 80'",
    "filesystems with less than 10 GB free": "df -P -BG | awk 'NR == 1 || $4 + 0 < 10'",
    "disk usage of all filesystems with their type and a total": "df -hT --total",
    "free disk space on /home in megabytes": "df -BM /home",
    "show filesystems sorted by usage": "df -hP | tail -n +2 | sort -k5,5 -rn",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "disk usage of the folder projects",
    "check disk health of /dev/sda",
    "format the disk /dev/sdb1",
    "free memory in megabytes",
    "files larger than 10 GB",
    "delete files to free space",
)
"""Requests that are none about this topic, or that intents of their own answer."""
