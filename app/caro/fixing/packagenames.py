"""Which package holds a program, by package manager, where the names differ; and where they don't."""

from __future__ import annotations

MANAGERS = ("apt", "apt-get", "dnf", "yum", "pacman", "zypper", "apk", "brew")
"""In the order they are looked for."""

INSTALL = {
    "apt": "sudo apt install {pkg}", "apt-get": "sudo apt-get install {pkg}", "dnf": "sudo dnf install {pkg}",
    "yum": "sudo yum install {pkg}", "pacman": "sudo pacman -S {pkg}", "zypper": "sudo zypper install {pkg}",
    "apk": "sudo apk add {pkg}", "brew": "brew install {pkg}",
}  # fmt: skip


def _row(text: str) -> dict[str, str]:
    """Read `ripgrep` (the same for all) or `fd-find pacman:fd apk:fd`; the first name is everyone else's."""
    row: dict[str, str] = {}
    for word in text.split():
        name, colon, value = word.partition(":")
        for one in name.split(",") if colon else ("",):
            row[one] = value if colon else name
    row.setdefault("apt-get", row.get("apt", row[""]))
    row.setdefault("yum", row.get("dnf", row[""]))
    return row


NAMES: dict[str, dict[str, str]] = {
    program: _row(text)
    for program, text in {
        "7z": "p7zip apt:p7zip-full pacman:7zip apk:7zip brew:sevenzip",
        "ack": "ack",
        "ag": "the_silver_searcher apt:silversearcher-ag brew:the_silver_searcher",
        "aws": "awscli dnf:awscli2 pacman:aws-cli apk:aws-cli zypper:aws-cli",
        "bat": "bat",
        "brctl": "bridge-utils",
        "cargo": "cargo pacman:rust brew:rust",
        "compose": "docker-compose",
        "convert": "imagemagick dnf:ImageMagick zypper:ImageMagick",
        "magick": "imagemagick dnf:ImageMagick zypper:ImageMagick",
        "identify": "imagemagick dnf:ImageMagick zypper:ImageMagick",
        "delta": "git-delta apk:delta",
        "dig": "bind-utils apt:dnsutils pacman:bind apk:bind-tools brew:bind",
        "nslookup": "bind-utils apt:dnsutils pacman:bind apk:bind-tools brew:bind",
        "host": "bind-utils apt:bind9-host pacman:bind apk:bind-tools brew:bind",
        "docker": "docker apt:docker.io",
        "docker-compose": "docker-compose",
        "exiftool": "exiftool apt:libimage-exiftool-perl dnf:perl-Image-ExifTool pacman:perl-image-exiftool "
        "zypper:exiftool",
        "fd": "fd-find pacman:fd apk:fd zypper:fd brew:fd",
        "g++": "gcc-c++ apt:g++ pacman:gcc apk:g++ brew:gcc",
        "gcc": "gcc",
        "go": "golang pacman:go apk:go zypper:go brew:go",
        "gpg": "gnupg dnf:gnupg2 zypper:gpg2",
        "http": "httpie",
        "ifconfig": "net-tools",
        "netstat": "net-tools",
        "route": "net-tools",
        "arp": "net-tools",
        "ip": "iproute2 dnf:iproute brew:iproute2mac",
        "ss": "iproute2 dnf:iproute brew:iproute2mac",
        "java": "default-jre dnf:java-latest-openjdk pacman:jre-openjdk apk:openjdk17-jre zypper:java-21-openjdk "
        "brew:openjdk",
        "javac": "default-jdk dnf:java-latest-openjdk-devel pacman:jdk-openjdk apk:openjdk17 "
        "zypper:java-21-openjdk-devel brew:openjdk",
        "killall": "psmisc",
        "fuser": "psmisc",
        "pstree": "psmisc brew:pstree",
        "locate": "plocate apk:mlocate",
        "lspci": "pciutils",
        "lsusb": "usbutils",
        "make": "make",
        "cmake": "cmake",
        "mpstat": "sysstat",
        "iostat": "sysstat",
        "sar": "sysstat",
        "mtr": "mtr",
        "mysql": "mariadb apt:default-mysql-client brew:mysql-client",
        "nc": "nmap-ncat apt:netcat-openbsd pacman:openbsd-netcat apk:netcat-openbsd zypper:netcat-openbsd "
        "brew:netcat",
        "node": "nodejs brew:node",
        "nvim": "neovim",
        "pip": "python3-pip pacman:python-pip apk:py3-pip brew:python",
        "pip3": "python3-pip pacman:python-pip apk:py3-pip brew:python",
        "ping": "iputils apt:iputils-ping",
        "pdftotext": "poppler-utils pacman:poppler zypper:poppler-tools brew:poppler",
        "ps": "procps dnf:procps-ng pacman:procps-ng",
        "top": "procps dnf:procps-ng pacman:procps-ng",
        "free": "procps dnf:procps-ng pacman:procps-ng",
        "watch": "procps dnf:procps-ng pacman:procps-ng brew:watch",
        "pkill": "procps dnf:procps-ng pacman:procps-ng brew:proctools",
        "pgrep": "procps dnf:procps-ng pacman:procps-ng brew:proctools",
        "psql": "postgresql apt:postgresql-client apk:postgresql-client brew:libpq",
        "python3": "python3 pacman:python brew:python",
        "python": "python3 apt:python-is-python3 pacman:python brew:python",
        "redis-cli": "redis apt:redis-tools",
        "rg": "ripgrep",
        "rustc": "rust apt:rustc",
        "scp": "openssh-clients apt:openssh-client pacman:openssh apk:openssh-client",
        "ssh": "openssh-clients apt:openssh-client pacman:openssh apk:openssh-client",
        "ssh-copy-id": "openssh-clients apt:openssh-client pacman:openssh apk:openssh-client brew:ssh-copy-id",
        "sqlite3": "sqlite apt:sqlite3 zypper:sqlite3",
        "tcpdump": "tcpdump",
        "traceroute": "traceroute",
        "vim": "vim dnf:vim-enhanced",
        "xclip": "xclip",
        "wl-copy": "wl-clipboard",
        "xxd": "xxd pacman:tinyxxd dnf:vim-common apk:xxd",
        "xz": "xz apt:xz-utils",
        "youtube-dl": "yt-dlp",
        "zstd": "zstd",
    }.items()
}
"""By program: its package."""

SAME = frozenset(
    """bc btop cowsay curl direnv duf dust emacs entr ffmpeg figlet fish fzf gdb gh git gnuplot graphviz hexyl
    htop hyperfine iftop iotop iperf3 jq lsof lynx mc micro moreutils nano ncdu neofetch nginx nmap nnn
    pandoc parallel php podman pv ranger rclone rename rsync ruby screen shellcheck sl socat strace sudo
    tealdeer tig tldr tmux tree unrar unzip valgrind wget whois xsel yq yt-dlp zip zoxide zsh""".split()
)
"""Programs whose package has their name everywhere."""
