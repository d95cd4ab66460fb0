"""Command lines that only look, recognised without loading the engine.

Everything here is a reason to say "safe" early; whatever is not clearly here goes to the engine, which
decides by effects. A missing name costs time, a wrong one costs trust: keep to commands that cannot change
anything with any option that is not named in `_EXCEPT`.
"""

from __future__ import annotations

from caro.safety.paths import ENDLESS, classify
from caro.safety.valuables import guarded, secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.shell.script import Redirect, Script

_READS = frozenset(
    "ls dir vdir cat tac nl head tail less more wc sort uniq cut paste join comm tr rev fold fmt column "
    "expand unexpand grep egrep fgrep rg ag ack find fd fdfind locate tree du df stat file basename "
    "dirname realpath readlink pwd echo printf true false test seq date cal ncal uptime uname hostname "
    "arch nproc lscpu lsblk lsusb lspci lsmod lsof free vmstat iostat mpstat top htop ps pgrep pstree "
    "pidof who w whoami id groups users last lastlog tty which whereis whatis apropos man info help type "
    "diff cmp sdiff colordiff md5sum sha1sum sha224sum sha256sum sha384sum sha512sum md5 shasum cksum "
    "b2sum sum od xxd hexdump strings jq yq awk gawk mawk nawk sed ping ping6 traceroute tracepath mtr "
    "dig nslookup host ss netstat ifconfig getent printenv locale tput sleep wait jobs bc dc expr factor "
    "cd pushd popd dirs ldd objdump readelf size zcat bzcat xzcat zgrep zless zdiff bat batcat exa eza "
    "sw_vers system_profiler mdfind mdls vm_stat sysctl dmesg journalctl loginctl lsattr getfacl getcap "
    "findmnt blkid look tldr cheat rename.ul csvcut csvlook ncdu dust duf procs dmidecode lshw inxi "
    "neofetch getconf ulimit umask shuf split csplit mkdir touch mktemp exit return logout clear reset : "
    "tmutil iconv base32 pbpaste cloc tokei scc xmllint numfmt tsort ptx pr timedatectl hostnamectl "
    "localectl uuidgen logger lsns lslocks lsipc lslogins ipcs numastat sar pidstat iotop iftop nethogs "
    "acpi sensors upower lsb_release history export declare typeset local readonly unset shopt zip "
    "open xdg-open nm tcpdump tshark getenforce sestatus aa-status modinfo lastb faillog lvs vgs pvs "
    "lvdisplay "
    "vgdisplay pvdisplay lvscan vgscan pvscan iptables-save ip6tables-save nft-save dumpe2fs ausearch "
    "aureport "
    "smartctl nmap badblocks lsinitramfs lspcmcia biosdecode vpddecode lsscsi fatrace chage mdstat".split()
)
"""Commands that read, print, or add an empty file or folder, whatever their arguments."""

# Options that turn a reader into something else; matched at the start of an argument.
_EXCEPT: dict[str, tuple[str, ...]] = {
    "find": ("-exec", "-ok", "-delete", "-fprint", "-fls"),
    "fd": ("-x", "-X", "--exec"),
    "fdfind": ("-x", "-X", "--exec"),
    "sort": ("-o", "--o", "--compress-p"),
    "tree": ("-o",),
    "shuf": ("-o", "--o"),
    "date": ("-s", "--s"),
    "hostname": ("-b", "-F"),
    "rg": ("--pre",),
    "man": ("-P", "-H", "--pager", "--html"),
    "sysctl": ("-w", "-p", "--w", "--load", "--system"),
    "dmesg": ("-c", "-C", "-n", "--clear", "--read-clear"),
    "journalctl": ("--vacuum", "--rotate", "--flush"),
    "ss": ("-K", "--kill"),
    "history": ("-c", "-d", "-w", "-a"),
    "xxd": ("-r",),
    "less": ("+",),
    "dc": ("!",),
    "smartctl": ("-s", "-t", "-X", "-o", "-S", "--s", "--t", "--a", "--o"),
    "nmap": ("--script", "-o", "--interactive", "-sC", "-A"),
    "badblocks": ("-w", "-n", "-o"),
    "chage": ("-d", "-E", "-I", "-m", "-M", "-W"),
    "tcpdump": ("-z", "-w"),
    "getent": ("shadow", "gshadow"),
    "yq": ("-i", "--inplace"),
    "tmutil": ("delete", "disable", "restore"),
    "blkid": ("-g",),
    "loginctl": ("terminate", "kill"),
    "lsof": ("+",),
    "timedatectl": ("set",),
    "hostnamectl": ("set", "hostname"),
    "localectl": ("set",),
    "split": ("--filter",),
    "sdiff": ("-o", "--o"),
    "bat": ("--pager",),
    "xmllint": ("-o", "--o"),
    "iconv": ("-o", "--o"),
    "zip": ("-d", "-m", "-T", "--m", "--d", "-u"),
}

_SUBCOMMANDS: dict[str, frozenset[str]] = {
    name: frozenset(subs.split())
    for name, subs in {
        "git": "status log diff show blame shortlog describe rev-parse rev-list ls-files ls-tree "
        "ls-remote grep "
        "cat-file whatchanged help version show-ref name-rev cherry count-objects fetch var "
        "merge-base check-ignore check-attr for-each-ref annotate init add clone",
        "docker": "ps images logs inspect top stats version info port diff history search events",
        "podman": "ps images logs inspect top stats version info port diff history search events",
        "docker-compose": "ps logs config images top version",
        "kubectl": "get describe logs explain version top cluster-info api-resources api-versions",
        "helm": "list ls status history get search show version template lint",
        "systemctl": "status show list-units list-unit-files list-timers list-sockets is-active is-enabled "
        "is-failed cat list-dependencies get-default show-environment is-system-running --failed",
        "service": "--status-all",
        "apt": "list search show policy depends rdepends",
        "apt-cache": "search show policy depends rdepends stats showpkg madison",
        "dpkg": "--get-selections --verify -V -C --audit --print-architecture --compare-versions "
        "-l -L -s -S --list --listfiles --status --search -I -c",
        "dpkg-query": "-l -L -s -S -W --list --listfiles --status --search --show",
        "dnf": "repoquery repolist list search info repolist provides check-update history",
        "yum": "list search info repolist provides check-update history",
        "rpm": "-qa -qi -ql -qf -q -V",
        "pacman": "-Q -Ss -Si -Qi -Ql -Qo -Qe -Qdt -Qs -Qm -Qu -Fl -F",
        "zypper": "se search info list-updates lu lr repos packages",
        "apk": "info list search version policy",
        "zpool": "status list iostat history get",
        "zfs": "list get diff",
        "nginx": "-t -T -v -V",
        "brew": "list search info outdated deps doctor config leaves --version home desc --prefix --cellar "
        "--repository uses shellenv commands",
        "snap": "list find info",
        "flatpak": "list search info remotes history ps",
        "pip": "list show freeze check search  --version",
        "pip3": "list show freeze check search --version",
        "npm": "list ls view info outdated search root prefix --version -v",
        "yarn": "list info why --version",
        "cargo": "tree search metadata --version check",
        "go": "version env list doc vet",
        "terraform": "plan show validate output version providers",
        "gh": "status browse search",
        "ip": "",
        "kill": "-l -L --list",
        "ffprobe": "",
        "defaults": "read read-type find domains",
        "tar": "",
        "crontab": "-l",
        "launchctl": "list print",
        "diskutil": "list info",
        "ufw": "status",
        "nmcli": "",
        "mount": "",
        "openssl": "version s_client",
        "java": "-version --version",
        "python": "--version -V",
        "python3": "--version -V",
        "node": "--version -v",
        "bash": "--version",
        "make": "-n --dry-run --version",
        "tmux": "ls list-sessions list-windows",
        "screen": "-ls -list",
        "swapon": "--show -s",
        "unzip": "-l -t -v -Z",
        "zip": "-T",
        "gzip": "-l -t",
        "7z": "l t",
        "cryptsetup": "luksDump status isLuks luksUUID benchmark --version",
        "scutil": "--dns --proxy --nwi --get",
        "security": "list-keychains find-identity find-certificate show-keychain-info",
        "softwareupdate": "-l --list --history",
        "apt-get": "download changelog check",
        "apt-mark": "showhold showauto showmanual showinstall",
    }.items()
}
"""Commands of which some subcommands only read."""

_ENGINE = frozenset(
    "container image volume network system context node service stack config secret plugin builder buildx "
    "compose swarm manifest checkpoint pod machine".split()
)
_GROUPS = {
    "docker": _ENGINE,
    "podman": _ENGINE,
    "kubectl": frozenset(("config",)),
    "brew": frozenset(("services", "bundle", "tap")),
    "helm": frozenset(("repo", "plugin", "dependency")),
}
"""What has listings of its own: `docker volume ls`, while `docker commit ls` acts on what is called `ls`."""
_LISTS = frozenset("ls list df ps logs inspect info view get-contexts current-context describe".split())
ACTS = frozenset(
    "rm rmi delete remove uninstall unlink kill stop start restart run exec apply install reinstall upgrade "
    "rollback drain cordon scale cp tag push pull rename update edit patch create pause unpause label "
    "annotate expose replace set cleanup autoremove pin untap".split()
)
"""What acts on the name behind it, also where that is `ls` or `info`."""
_RUNS_FILES = frozenset(("bash", "python", "python3", "node", "java"))
_SHOWS = frozenset("show list lst ls sh get status help".split())


def reads_files(name: str) -> bool:
    """Whether a command of that name usually only reads; with some option it writes a file that it names."""
    return name in _READS


def is_reading(name: str, args: list[str]) -> bool:
    """Whether the command `name` with `args` only reads, or adds something empty."""
    if name in _READS:
        bad = _EXCEPT.get(name)
        if bad and any(arg.startswith(bad) for arg in args):
            return False
        if name in ("sed", "gsed"):
            return _sed_reads(args)
        if name in ("awk", "gawk", "mawk", "nawk"):
            return not any(
                mark in arg for arg in args for mark in ("system", "|", ">", "getline", "-i", "-f")
            )
        if name == "zip":
            letters = "".join(arg for arg in args if arg[:1] == "-" and arg[:2] != "--")
            return "m" not in letters and "d" not in letters
        if name == "hostname":
            return all(arg.startswith("-") for arg in args)
        if name == "ifconfig":
            return len(args) < 2 or args == ["-a"]
        if name in ("sysctl", "date"):
            return not any("=" in arg and not arg.startswith("-") for arg in args)
        if name == "uniq":
            return sum(not arg.startswith("-") for arg in args) < 2
        if name in ("mkdir", "touch", "split"):
            return all(
                classify(arg) in ("below", "tmp", "home_part", "cwd", "absolute", "parent") for arg in args
            )
        return True
    subs = _SUBCOMMANDS.get(name)
    if subs is None:
        return args in (["--version"], ["--help"], ["-h"], ["-V"])
    return _sub_reads(name, args, subs)


_MODIFIERS = ("--user", "--no-pager", "--system", "-q", "--quiet", "--all", "-a", "--plain", "--silent")


def _sub_reads(name: str, args: list[str], subs: frozenset[str]) -> bool:
    if name in ("ip", "nmcli"):
        return _net_shows(args)
    if any(arg.endswith(";") for arg in args):
        return False  # tmux takes another command behind it
    if args[1:2] and args[1] in _LISTS and args[0] in _GROUPS.get(name, ()):
        return True
    if name == "gh" and args[1:2] and args[1] in ("list", "view", "status", "diff", "checks"):
        return True
    if name == "mount":
        return not args or args == ["-l"]
    if name == "tar":
        first = args[0].lstrip("-") if args else ""
        plain = first.isalpha() and not any(arg.startswith(("--", "-I")) for arg in args)
        return plain and first[:1] in "tcz" and ("t" in first or "c" in first) and "x" not in first
    while (
        name in ("systemctl", "kubectl", "apt", "docker", "npm", "brew", "pip")
        and args[:1]
        and args[0] in _MODIFIERS
    ):
        args = args[1:]
    if name == "git" and args[:1] == ["-C"]:
        args = args[2:]
    if name == "git" and args[:1] == ["--no-pager"]:
        args = args[1:]
    if not args:
        return name in (
            "git",
            "docker",
            "kubectl",
            "systemctl",
            "ip",
            "apt",
            "pip",
            "npm",
            "cargo",
            "go",
            "gh",
        )
    if args[0] in subs:
        if args[0][:1] == "-" and any(arg[:1] == "-" and arg not in subs for arg in args[1:]):
            return False  # of two options that say what to do, the last one may count
        return not any(
            arg.startswith(
                (
                    "--output",
                    "--ext-diff",
                    "--upload-pack",
                    "-o",
                    "-c",
                    "--open-files",
                    "-O",
                    "--exec",
                    "ext::",
                )
            )
            for arg in args[1:]
        )
    if name == "git":
        return args[0] in ("branch", "tag", "remote", "stash", "config", "worktree") and _git_lists(args)
    if name == "rpm":
        return args[0].startswith(("-q", "-V", "--query", "--verify")) and not any(
            arg.startswith(("--p", "--e", "-E", "--d", "-D", "--r", "--i")) for arg in args
        )
    return args[0] in ("--help", "--version") or (args[0] == "help" and name not in _RUNS_FILES)


def _net_shows(args: list[str]) -> bool:
    """Whether `ip` or `nmcli` shows something: only what is written out counts, as `ip a d` deletes."""
    words = list(args)
    while words and words[0][:1] == "-":
        option = words.pop(0)
        if option.startswith(("-ba", "-n", "-fo", "--ask", "-a")) or option in ("-b", "-all"):
            return False
        if option in ("-f", "-family", "-l", "-loops", "-m", "--mode", "--fields", "-g", "--get-values"):
            words[:1] = []
    return len(words) < 2 or words[1] in _SHOWS


def _git_lists(args: list[str]) -> bool:
    sub, rest = args[0], args[1:]
    if sub == "config":
        while rest and rest[0] in ("--global", "--local", "--system", "--worktree"):
            rest = rest[1:]
        return rest[:1] in (["--list"], ["-l"], ["--get"], ["--get-all"], ["--get-regexp"], ["list"], ["get"])
    if sub in ("stash", "worktree"):
        return rest[:1] in (["list"], ["show"])
    if sub == "remote":
        while rest and rest[0] in ("-v", "--verbose"):
            rest = rest[1:]
        return not rest or (rest[0] in ("show", "get-url") and not any(arg[:1] == "-" for arg in rest))
    lists = (
        "-a",
        "-r",
        "-v",
        "-vv",
        "-l",
        "--list",
        "--all",
        "--show-current",
        "--merged",
        "--no-merged",
        "-n",
    )
    return all(
        arg in lists or arg.startswith(("--sort", "--contains", "--format", "--merged")) for arg in rest
    )


def _sed_reads(args: list[str]) -> bool:
    """Whether a sed call edits nothing in place and its script neither writes nor runs anything."""
    scripts = [arg for arg in args if not arg.startswith("-")][:1]
    for index, arg in enumerate(args):
        if arg.startswith("--") and arg not in ("--quiet", "--silent", "--regexp-extended", "--null-data"):
            if not arg.startswith("--expression="):
                return False
            scripts.append(arg[13:])
        elif arg.startswith("-"):
            if "i" in arg or "f" in arg:
                return False
            if "e" in arg:
                scripts = [*scripts, *args[index + 1 : index + 2]]
    return all(_sed_script_reads(script) for script in scripts)


def _sed_script_reads(script: str) -> bool:
    last = script.rstrip("} ")
    if last[:1] == "s" and len(last) > 3:
        ending = last.rpartition(last[1])[2]
        return "e" not in ending and "w" not in ending
    if last[-1:] in ("p", "d", "q", "=", "g", "G", "D", "P", "N", "n", "h", "H", "x", "l"):
        return not any(mark in script for mark in (";e", "{e", ";w", "{w", "\n"))
    head = last.lstrip("0123456789,$!~+ ")
    return head[:1] in ("s", "a", "i", "c", "y", "") and "/e" not in last[-3:] and "/w" not in last


def all_reading(script: Script) -> bool:
    """Whether a simple command line only looks, so that nothing more need be asked."""
    for pipe in script.pipelines:
        for command in pipe.commands:
            name, *args = [word.value or "" for word in command.words]
            if name.startswith(("/usr/bin/", "/bin/")):
                name = name.rpartition("/")[2]
            if not is_reading(name, args):
                return False
            for redirect in command.redirects:
                if not _harmless_redirect(redirect):
                    return False
            for arg in args:
                if ("." in arg or "/" in arg) and (secret(arg) or arg.startswith(ENDLESS)):
                    return False
            if name in ("cd", "pushd") and len(script.pipelines) > 1:
                return False  # what follows happens in another folder
    return True


def _harmless_redirect(redirect: Redirect) -> bool:
    target = redirect.target
    if target is None or target.value is None:
        return False
    if redirect.op == ">&":
        return True
    place = classify(target.value, target.glob)
    if redirect.op == "<":
        return not secret(target.value) and not target.value.startswith("/dev/tcp")
    return place in ("null", "below", "tmp", "home_part") and not guarded(target.value)
