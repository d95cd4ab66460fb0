"""The machine, its disks, its users, and what stands on the desktop."""

from __future__ import annotations

from caro.dialects.difference import Difference as D
from caro.dialects.difference import Program as P

ROWS = (
    P("how many processors", "nproc", "sysctl -n hw.ncpu", "nproc",
      example=("nproc", "sysctl -n hw.ncpu", "nproc")),
    P("memory in use", "free, free -h, free -m, free -g, free -k", "vm_stat", "free, free -h, free -m, free -g, free -k",
      alike="", example=("free", "vm_stat", "free")),
    P("about the processor", "lscpu, cat /proc/cpuinfo", "sysctl -a machdep.cpu", "cat /proc/cpuinfo",
      alike="", example=("lscpu", "sysctl -a machdep.cpu", "cat /proc/cpuinfo")),
    P("disks and partitions", "lsblk, lsblk -f, fdisk -l, cat /proc/partitions", "diskutil list", "cat /proc/partitions, fdisk -l",
      alike="", example=("lsblk", "diskutil list", "cat /proc/partitions")),
    P("what is on a disk", "blkid ARGS", "diskutil info ARGS", "blkid ARGS",
      alike="", example=("blkid /dev/sda1", "diskutil info /dev/sda1", "blkid /dev/sda1")),
    P("what is mounted", "findmnt, mount", "mount", "mount", alike="", example=("findmnt", "mount", "mount")),
    P("what hangs on USB", "lsusb", "system_profiler SPUSBDataType", "lsusb",
      alike="", example=("lsusb", "system_profiler SPUSBDataType", "lsusb")),
    P("what hangs on PCI", "lspci", "system_profiler SPPCIDataType", "lspci",
      alike="", example=("lspci", "system_profiler SPPCIDataType", "lspci")),
    P("which system this is", "cat /etc/os-release, lsb_release -a", "sw_vers", "cat /etc/os-release",
      alike="", example=("cat /etc/os-release", "sw_vers", "cat /etc/os-release")),
    P("when it was started", "uptime -s", "sysctl -n kern.boottime", "uptime -s",
      alike="", example=("uptime -s", "sysctl -n kern.boottime", "uptime -s")),
    P("for how long it has run", "uptime -p, uptime", "uptime", "uptime", alike="", example=("uptime -p", "uptime", "uptime")),
    P("opens it as a click would", "xdg-open ARGS", "open ARGS", "", otherwise="there is no desktop",
      example=("xdg-open a.txt", "open a.txt", "")),
    P("into the clipboard",
      "xclip -selection clipboard, xclip -sel clip, xclip -selection c, xclip -sel c, xsel -b -i, "
      "xsel --clipboard --input, wl-copy, xclip", "pbcopy", "", otherwise="there is no desktop",
      example=("printf x | xclip -selection clipboard", "printf x | pbcopy", "")),
    P("out of the clipboard",
      "xclip -selection clipboard -o, xclip -sel clip -o, xclip -o -selection clipboard, xclip -o -sel clip, "
      "xsel -b -o, xsel --clipboard --output, wl-paste, xclip -o", "pbpaste", "", otherwise="there is no desktop",
      example=("xclip -selection clipboard -o", "pbpaste", "")),
    P("services", "systemctl ARGS", "", "", otherwise="brew services, or launchctl // service or rc-service",
      example=("systemctl status cron", "", "")),
    P("the journal", "journalctl [ARGS]", "", "", otherwise="log show // the files in /var/log",
      example=("journalctl", "", "")),
    P("every account", "getent passwd, cat /etc/passwd", "dscl . -list /Users, cat /etc/passwd", "cat /etc/passwd",
      alike="", example=("getent passwd", "dscl . -list /Users", "cat /etc/passwd")),
    P("a new account", "useradd ARGS, useradd -m ARGS", "", "adduser -D ARGS", otherwise="sysadminctl -addUser NAME",
      example=("useradd anna", "", "adduser -D anna")),
    P("waits for changes of files", "inotifywait ARGS", "", "", otherwise="fswatch FOLDER // inotifyd",
      example=("inotifywait src", "", "")),
    D("uname", "the system's name", "-o, --operating-system", "-o", "-o", example=("uname -o", "uname -o", "uname -o")),
    D("dmesg", "times that people read", "-T, --ctime", "nothing", "nothing", example=("", "", "")),
    D("dmesg", "only what is grave", "--level=KINDS", otherwise="dmesg | grep -i error", example=("", "", "")),
    D("dmesg", "goes on as more comes", "-w, --follow", otherwise="log stream", example=("", "", "")),
    D("dd", "blocks of this size", "bs=NM, bs=NG, bs=NK", "bs=Nm, bs=Ng, bs=Nk", "bs=NM, bs=NG, bs=NK", value="unit",
      example=("dd if=a.txt of=copy bs=1M status=none", "dd if=a.txt of=copy bs=1m status=none", "dd if=a.txt of=copy bs=1M status=none")),
    D("dd", "how far it is", "status=progress", "status=progress", "nothing",
      example=("dd if=a.txt of=copy status=progress", "dd if=a.txt of=copy status=progress", "dd if=a.txt of=copy")),
    D("mount", "anew with these", "-o remount,rw", "-uw", "-o remount,rw", example=("", "", "")),
)  # fmt: skip
