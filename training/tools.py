"""Where the page of a tool is to be found when its name alone does not tell, and tools without any page here."""

from __future__ import annotations

PAGES: dict[str, tuple[str, ...]] = {
    "awk": ("gawk",), "vi": ("vim",), "view": ("vim",), "vimdiff": ("vimdiff", "vim"), "nvim": ("nvim", "vim"),
    "nc": ("nc_openbsd",), "mail": ("bsd-mailx",), "telnet": ("inetutils-telnet",),
    "traceroute": ("traceroute.db",), "which": ("which.debianutils",), "sar": ("sar.sysstat",),
    "ctags": ("ctags-universal",), "php": ("php8.2",), "figlet": ("figlet-figlet",), "lua": ("lua5.4",),
    "mpg123": ("mpg123.bin",), "fd": ("fdfind",), "bat": ("batcat",), "rename": ("file-rename",),
    "python": ("python3.11",), "python3": ("python3.11",), "locate": ("plocate",), "ftp": ("tnftp",),
    "updatedb": ("updatedb.plocate",), "gnuplot": ("gnuplot-nox",), "odt2txt": ("odt2txt.odt2txt",),
    "iotop": ("iotop-py",), "coverage": ("python3-coverage",), "yarn": ("yarnpkg",), "gem": ("gem3.1",),
    "convert": ("convert-im6.q16",), "identify": ("identify-im6.q16",), "mogrify": ("mogrify-im6.q16",),
    "magick": ("convert-im6.q16",), "compare": ("compare-im6.q16",), "montage": ("montage-im6.q16",),
    "import": ("import-im6.q16",), "display": ("display-im6.q16",), "ruby": ("ruby3.1",),
    "ffmpeg": ("ffmpeg-all", "ffmpeg-codecs", "ffmpeg-filters", "ffmpeg-formats"),
    "ffprobe": ("ffprobe-all",), "ffplay": ("ffplay-all",), "perl": ("perl", "perlrun"), "cvlc": ("vlc",),
    "egrep": ("grep",), "fgrep": ("grep",), "zgrep": ("zgrep", "grep"), "xzgrep": ("xzgrep", "grep"),
    "bzgrep": ("bzgrep", "grep"), "sqlite3": ("sqlite3",), "sudoedit": ("sudo",), "mysql": ("mariadb",),
    "mysqldump": ("mariadb-dump",), "mysqladmin": ("mariadb-admin",), "mysqlcheck": ("mariadb-check",),
    "mysqlimport": ("mariadb-import",), "clang++": ("clang",), "pip3": ("pip",), "git": ("git",),
    "yt-dlp": ("yt-dlp",), "play": ("sox",), "rec": ("sox",), "espeak": ("espeak",),
    "ansible": ("ansible",), "jar": ("jar",), "pssh": ("parallel-ssh",), "batch": ("at",), "atq": ("at",),
    "rspec": ("rspec",), "zstdcat": ("zstd",), "unzstd": ("zstd",), "bzcat": ("bzip2",), "7z": ("7z",),
    "vncviewer": ("vncviewer",), "gpg2": ("gpg",), "psql": ("psql",), "ping": ("ping",), "zcat": ("gzip",),
    "zless": ("zless", "less"), "zdiff": ("zdiff", "diff"), "tshark": ("tshark",), "update-grub": ("update-grub",),
    "xzcat": ("xz",), "gunzip": ("gunzip", "gzip"), "bunzip2": ("bzip2",), "aptitude": ("aptitude-curses",),
    "colordiff": ("colordiff", "diff"), "sdiff": ("sdiff",), "git-lfs": ("git-lfs",), "mailq": ("mailq",),
    "apt": ("apt", "apt-get", "apt-cache"), "iptables": ("iptables", "iptables-extensions"),
    "autossh": ("autossh", "ssh"), "emacs": ("emacs.emacs",), "pdftk": ("pdftk.pdftk-java",),
    "ip6tables": ("iptables", "iptables-extensions"), "neato": ("dot",), "firewall-cmd": ("firewall-cmd",),
    "ex": ("vim",), "eval": ("dash",), "parallel-ssh": ("parallel-ssh",), "podman": ("podman",),
    "unxz": ("xz",), "zipinfo": ("zipinfo",), "rg": ("rg",), "less": ("less",), "identify-im6": ("identify",),
}  # fmt: skip
"""Tool: its pages, where another name or more than one of them holds its options."""

NESTED = frozenset(
    "git docker podman kubectl npm cargo gh ip openssl btrfs flatpak apt-get go buildah skopeo perf lxc cryptsetup "
    "vagrant bundle pipenv ansible qemu-img rbenv snap zpool zfs jupyter borg restic pipx npx yarn composer "
    "nix tox xdg mkdocs django-admin nmcli cpupower semanage".split()
)
"""Tools whose sub-commands may have pages of their own (`git-log`, `ip-address`)."""

GLOBALS: dict[str, str] = {
    "git": "-C -c --git-dir --work-tree", "docker": "-H --host --context -l --log-level",
    "kubectl": "-n --namespace --context --kubeconfig --cluster --user -s --server", "npm": "--prefix -w --workspace",
    "gh": "-R --repo", "ip": "-n -netns -family -f", "helm": "-n --namespace", "docker-compose": "-f -p --file",
    "podman": "--log-level", "cargo": "--manifest-path", "systemctl": "-H -M --host --machine -t --type -n -p",
    "aws": "--profile --region", "nmcli": "-f --fields -m --mode -g --get-values -c", "tmux": "-L -S -f", "go": "-C",
}  # fmt: skip
"""Options with a value that may stand before a sub-command."""

ALIASES: dict[str, dict[str, str]] = {
    "npm": {"i": "install", "run": "run-script", "t": "test", "rm": "uninstall", "un": "uninstall", "list": "ls",
            "add": "install", "remove": "uninstall", "up": "update", "create": "init", "info": "view", "show": "view",
            "upgrade": "update", "c": "config"},
    "cargo": {"b": "build", "t": "test", "r": "run", "c": "check", "d": "doc"},
    "ip": {"a": "address", "addr": "address", "r": "route", "l": "link", "n": "neighbour", "neigh": "neighbour",
           "neighbor": "neighbour", "ro": "route", "tuntap": "tunnel", "m": "maddress", "maddr": "maddress"},
    "buildah": {"bud": "build"},
}  # fmt: skip
"""Short names of sub-commands, as their pages spell them."""

LISTED = frozenset(
    "apt apt-get apt-cache apt-mark systemctl loginctl timedatectl hostnamectl localectl resolvectl networkctl "
    "machinectl busctl udevadm coredumpctl systemd-analyze tmux ufw snap flatpak rclone virsh cryptsetup "
    "pactl playerctl mpc udisksctl dnf zypper tlp rabbitmqctl bootctl "
    "gio dconf gsettings xdg-mime xdg-settings bundle pipenv "
    "qemu-img chronyc wg-quick fail2ban-client mkdocs "
    "update-rc.d rc-update lxc twine nmcli git gh".split()
)
"""Tools whose one page names the sub-commands: the first operand must stand in it."""

OWN_HELP: dict[str, int] = {
    "pip": 1, "pip3": 1, "gcc": 0, "g++": 0, "uv": 1, "pytest": 0, "ruff": 1, "mypy": 0, "rustup": 2, "cargo": 1,
    "node": 0, "npm": 1, "kubectl": 2,
}  # fmt: skip
"""Tools that are asked for `--help` where they are installed, and how many words of sub-command they take."""

WITH: dict[str, tuple[str, ...]] = {
    "git-reflog": ("git-log",), "go-test": ("go-testflag", "go-build"), "go-run": ("go-build",),
    "go-install": ("go-build",), "go-vet": ("go-build",), "kubectl-run": ("kubectl-run",),
}  # fmt: skip
"""Page of a sub-command: pages whose options it takes too, as its text says."""

THIN = frozenset(
    "alembic bazel celery composer etcdctl gem gradle jupyter podman-compose protoc redis-cli redis-server "
    "scanimage uvicorn vagrant vulkaninfo xmlstarlet radon vlc cvlc qemu-system-x86_64 exiftool apachectl yarn uv "
    "bluetoothctl pipx certbot pytest qpdf".split()
)
"""Tools whose page leaves most options to `TOOL help SUBCOMMAND`, to plug-ins or to the device at hand: an
option that does not stand in it counts as not checked."""

LEADING: dict[str, int] = {
    "python": 1, "python3": 1, "perl": 1, "ruby": 1, "node": 1, "java": 1, "php": 1, "npx": 1, "pipx": 2, "Rscript": 1,
    "bundle": 2, "poetry": 2, "uv": 2, "sudoedit": 9, "go": 9, "bash": 1, "sh": 1, "zsh": 1, "tmux": 9, "gdb": 1,
}  # fmt: skip
"""Tools that start a program of their own choosing: how many operands until the options are that program's."""

WORDS = frozenset(
    "find ffmpeg ffprobe ffplay openssl convert mogrify identify montage compare import magick xclip xrandr xset "
    "xdotool".split()
)
"""Tools whose options are words behind one dash, never clusters of letters."""

PREFIXES: dict[str, tuple[str, ...]] = {
    "gcc": ("-W", "-D", "-I", "-L", "-l", "-f", "-m", "-d", "-M", "-O", "-std"), "java": ("-D", "-X"),
    "g++": ("-W", "-D", "-I", "-L", "-l", "-f", "-m", "-d", "-M", "-O", "-std"), "gs": ("-d", "-s", "-r"),
    "clang": ("-W", "-D", "-I", "-L", "-l", "-f", "-m", "-O", "-std"), "7z": ("-m", "-o", "-v", "-p", "-t", "-x"),
    "clang++": ("-W", "-D", "-I", "-L", "-l", "-f", "-m", "-O", "-std"), "perl": ("-M", "-F", "-i"),
    "find": ("-newer", "-O"), "nslookup": ("-type=", "-query=", "-debug"), "protoc": ("--",),
}  # fmt: skip
"""Options that are written together with their value and stand in the page as `-Dmacro` or `-newerXY`."""

EXTRA: dict[str, str] = {
    "apt": "--upgradable",  # an alias of --upgradeable in its source
    "ag": "--python", "ack": "--js --python",  # of their lists of file types
    "ffmpeg": "-crf -hls_playlist_type -safe",  # the pages name these options of codecs and formats without the dash
    "openssl": "-aes-256-cbc -sha256",  # any cipher or digest that is supported
    "diff": "--unchanged-line-format --old-line-format --new-line-format",  # the page has --LTYPE-line-format
    "dot": "-o", "neato": "-o", "sshpass": "-f",  # the page has -ooutfile, -ffilename
    "fsck": "-y",  # of the file system's own checker
    "gcc": "-pedantic -pg -static -shared --coverage -Q", "g++": "-pedantic",  # gcc.1 is in no free package
    "iwgetid": "-r",  # the page has --raw alone
    "systemctl": "--no-legend soft-reboot",  # once documented; since systemd 254
    "hostnamectl": "set-chassis",  # `chassis` since systemd 249, the older name stays
    "upower": "-i -e -d", "node": "--max-old-space-size", "docker": "--platform --progress --secret --gpus",  # BuildKit
    "sqlite3": "-box -json -markdown -readonly -header --version -tabs -table",  # `sqlite3 -help`
    "gh": "--status", "zipgrep": "-i", "mail": "-A",  # gh 2.25; those of grep; mail of GNU mailutils
    "npm": "--version", "dnf": "--add-repo", "go": "-func -html -http",  # of its plug-in; of `go tool`
    "busybox:find": "-delete", "busybox:netstat": "-p", "busybox:sh": "-n",  # left out of Debian's build
}  # fmt: skip
"""Options that are right although no page holds them, and how that is known."""

BSD = frozenset(
    "ls find sed grep stat date du df ps top xargs sort tar cp mv rm ln mkdir chmod chown touch cat head tail cut "
    "wc tr uniq tee readlink realpath netstat ifconfig ping traceroute route arp lsof kill killall pkill pgrep "
    "base64 md5 shasum split paste join comm diff cmp file which whereis who w last uptime uname hostname id mount "
    "umount sysctl dmesg nc open script awk column fold expand nl rev seq sleep env printenv locate man less more "
    "crontab at zip unzip gzip gunzip zcat bzip2 xz md5sum sha256sum jot say defaults pmset strings nm otool lipo "
    "chflags xattr su sudo login passwd finger cal bc dc basename dirname mktemp truncate install log security "
    "sample vm_stat diskutil hdiutil fs_usage iostat screen renice nice time watch tree ipconfig dig host nslookup "
    "whois telnet ftp ssh ssh-add scp sftp rsync curl pr fmt ul iconv expr test printf yes lp lpr lpstat cancel lpq".split()
)
"""Tools that macOS ships in forms of its own: a page of Debian says nothing about these."""
