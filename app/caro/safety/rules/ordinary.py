"""Rules for ordinary work that reaches beyond the project: packages, services and settings of the machine."""

from __future__ import annotations

from caro.safety.rules._rule import Rule

_SYSTEM_PACKAGES = (
    "apt apt-get aptitude dpkg dnf yum rpm zypper pacman yay paru apk snap flatpak brew port emerge "
    "nix-env pkg opkg "
    "xbps-install eopkg guix tlmgr mas choco winget scoop"
)
_PROJECT_PACKAGES = (
    "npm npx yarn pnpm bun bunx pip pip3 pipx uv poetry pipenv gem cargo go bundle composer conda mamba"
)

RULES = (
    Rule(
        "change",
        "moderate",
        "it writes or runs something that cannot be seen at a glance",
        "ordinary",
        match=("sed '1w out.txt' a",),
        no_match=("ls", "ssh host"),
    ),
    Rule(
        "package-system",
        "moderate",
        "it installs, updates or removes programs of the whole machine",
        "run",
        names=_SYSTEM_PACKAGES,
        absent="run --installed --help",
        match=("apt install vim", "brew install jq", "sudo dnf update"),
        no_match=("apt list --installed", "brew info git", "pip install -r requirements.txt"),
    ),
    Rule(
        "package-every",
        "critical",
        "it removes whatever programs another command lists",
        "run",
        names="apt apt-get dpkg dnf yum rpm pacman brew zypper apk snap",
        words="remove|purge|erase|uninstall|-R|-Rns|-e|-r|--purge|-P|del|rm *\ue000*",
        match=("brew uninstall --force $(brew list)", "dpkg -l | awk '{print $2}' | xargs sudo dpkg --purge"),
        no_match=("apt remove vim",),
    ),
    Rule(
        "package-pattern",
        "critical",
        "it removes every program whose name matches",
        "run",
        names="apt apt-get dnf yum rpm pacman zypper apk aptitude",
        words="remove|purge|erase|-R|-Rns|-e|del|autoremove *|.*|^*|lib*",
        match=("apt-get -y remove '.*'", "yum -y remove '*'", "apt purge '^lib.*'"),
        no_match=("apt remove vim", "apt purge mysql-server"),
    ),
    Rule(
        "package-global",
        "moderate",
        "it installs programs for the whole machine",
        "run",
        names="npm yarn pnpm bun",
        words="-g|--global|global",
        match=("npm install -g yarn", "yarn global add x"),
        no_match=("npm install", "npm ci"),
    ),
    Rule(
        "package-break",
        "high",
        "it overwrites packages that the system itself uses",
        "run",
        names="pip pip3 python python3",
        options="--break-system-packages",
        match=("pip install --break-system-packages x",),
        no_match=("pip install x",),
    ),
    Rule(
        "package-remove",
        "moderate",
        "it removes packages",
        "run",
        names=_PROJECT_PACKAGES,
        words="uninstall|remove|rm|un|unlink|purge",
        absent="-n --dry-run run test cache",
        match=("npm uninstall lodash", "pip uninstall -y requests"),
        no_match=("npm install lodash", "npm run clean", "cargo build"),
    ),
    Rule(
        "package-anywhere",
        "moderate",
        "it installs a program from an address rather than from the registry",
        "run",
        names=_PROJECT_PACKAGES,
        words="install|add|i|x|dlx|*://*|*.git *://*|git+*|*.git|*://*",
        match=("pip install git+https://a/b", "npm install http://a/b"),
        no_match=("pip install requests", "go build ./..."),
    ),
    Rule(
        "package-untrusted",
        "critical",
        "it installs programs from a server that nobody vouches for",
        "run",
        names="pip pip3 uv npm gem",
        words="--trusted-host|--trusted-host=*|--index-url=http:*|--extra-index-url=http:*|--registry=http:*",
        match=("pip install --index-url http://a/simple --trusted-host a x",),
        no_match=("pip install x", "pip install --index-url https://a/simple x"),
    ),
    Rule(
        "package-plain",
        "critical",
        "it installs programs from a server that nobody vouches for",
        "run",
        names="pip pip3 uv npm gem",
        words="--index-url|--extra-index-url|-i|--registry|--source http://*",
        match=("pip install -i http://a/simple x", "npm install --registry http://a x"),
        no_match=("pip install http://a/b.tgz", "npm install --registry https://a x"),
    ),
    Rule(
        "service-change",
        "moderate",
        "it changes what runs on the machine",
        "run",
        names="systemctl service launchctl rc-service rc-update initctl sv chkconfig update-rc.d "
        "supervisorctl",
        match=("systemctl restart nginx", "service nginx start"),
        no_match=("systemctl status nginx", "launchctl list"),
    ),
    Rule(
        "desktop-setting",
        "moderate",
        "it changes a setting of the desktop or the system",
        "run",
        names="defaults gsettings dconf plutil scutil",
        words="write|delete|import|set|reset|reset-recursively|load|-replace|-remove|--set",
        match=("defaults write com.apple.dock autohide -bool true", "gsettings set a b c"),
        no_match=("defaults read NSGlobalDomain", "gsettings get a b"),
    ),
    Rule(
        "machine-setting",
        "moderate",
        "it changes a setting of the machine",
        "run",
        names="hostname date sysctl ifconfig ip nmcli timedatectl hostnamectl localectl networksetup "
        "pmset scutil tuned-adm "
        "swapon mkswap update-alternatives dpkg-reconfigure depmod ldconfig locale-gen chsh usermod "
        "setcap chattr "
        "wpa_cli ntpdate a2ensite a2dissite a2enmod wg-quick",
        absent="-L -l --list list show status info -h --help --version -g -listallhardwareports",
        match=("hostname web1", "nmcli con up home", "pmset sleepnow"),
        no_match=("hostname -I", "ip addr", "pmset -g"),
    ),
)
