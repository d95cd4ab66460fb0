"""What apt, dnf, pacman, zypper, apk, brew, snap and flatpak call each action on packages.

The manager that was named is taken, else the usual one of the dialect.
"""

from __future__ import annotations

from caro.backends.static import ecosystem
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

MANAGERS = ("apt", "dnf", "yum", "pacman", "zypper", "apk", "brew", "snap", "flatpak")
ALIASES = {"apt-get": "apt", "aptitude": "apt", "dpkg": "apt", "homebrew": "brew", "rpm": "dnf"}
DEFAULTS = {"gnu": "apt", "bsd": "brew", "busybox": "apk"}

COMMANDS: dict[str, dict[str, str]] = {
    "update": {
        "apt": "sudo apt update", "dnf": "sudo dnf check-update", "pacman": "sudo pacman -Sy",
        "zypper": "sudo zypper refresh", "apk": "sudo apk update", "brew": "brew update",
        "snap": "sudo snap refresh --list", "flatpak": "flatpak update --appstream",
    },
    "upgrade": {
        "apt": "sudo apt update && sudo apt upgrade", "dnf": "sudo dnf upgrade", "pacman": "sudo pacman -Syu",
        "zypper": "sudo zypper update", "apk": "sudo apk update && sudo apk upgrade",
        "brew": "brew update && brew upgrade", "snap": "sudo snap refresh", "flatpak": "flatpak update",
    },
    "upgrade_yes": {
        "apt": "sudo apt update && sudo apt upgrade -y", "dnf": "sudo dnf upgrade -y",
        "pacman": "sudo pacman -Syu --noconfirm", "zypper": "sudo zypper --non-interactive update",
        "apk": "sudo apk update && sudo apk upgrade", "brew": "brew update && brew upgrade",
        "snap": "sudo snap refresh", "flatpak": "flatpak update -y",
    },
    "upgrade_one": {
        "apt": "sudo apt install --only-upgrade {pkg}", "dnf": "sudo dnf upgrade {pkg}",
        "pacman": "sudo pacman -S {pkg}", "zypper": "sudo zypper update {pkg}",
        "apk": "sudo apk add --upgrade {pkg}", "brew": "brew upgrade {pkg}", "snap": "sudo snap refresh {pkg}",
        "flatpak": "flatpak update {pkg}",
    },
    "full_upgrade": {
        "apt": "sudo apt update && sudo apt full-upgrade", "dnf": "sudo dnf distro-sync",
        "pacman": "sudo pacman -Syu", "zypper": "sudo zypper dist-upgrade", "apk": "sudo apk upgrade --available",
        "brew": "softwareupdate --install --all",
    },
    "install": {
        "apt": "sudo apt install {pkg}", "dnf": "sudo dnf install {pkg}", "pacman": "sudo pacman -S {pkg}",
        "zypper": "sudo zypper install {pkg}", "apk": "sudo apk add {pkg}", "brew": "brew install {pkg}",
        "snap": "sudo snap install {pkg}", "flatpak": "flatpak install {pkg}",
    },
    "install_yes": {
        "apt": "sudo apt install -y {pkg}", "dnf": "sudo dnf install -y {pkg}",
        "pacman": "sudo pacman -S --noconfirm {pkg}", "zypper": "sudo zypper --non-interactive install {pkg}",
        "apk": "sudo apk add {pkg}", "brew": "brew install {pkg}", "snap": "sudo snap install {pkg}",
        "flatpak": "flatpak install -y {pkg}",
    },
    "reinstall": {
        "apt": "sudo apt install --reinstall {pkg}", "dnf": "sudo dnf reinstall {pkg}",
        "pacman": "sudo pacman -S {pkg}", "zypper": "sudo zypper install --force {pkg}",
        "apk": "sudo apk fix --reinstall {pkg}", "brew": "brew reinstall {pkg}",
        "flatpak": "flatpak install --reinstall {pkg}",
    },
    "remove": {
        "apt": "sudo apt remove {pkg}", "dnf": "sudo dnf remove {pkg}", "pacman": "sudo pacman -R {pkg}",
        "zypper": "sudo zypper remove {pkg}", "apk": "sudo apk del {pkg}", "brew": "brew uninstall {pkg}",
        "snap": "sudo snap remove {pkg}", "flatpak": "flatpak uninstall {pkg}",
    },
    "purge": {
        "apt": "sudo apt purge {pkg}", "dnf": "sudo dnf remove {pkg}", "pacman": "sudo pacman -Rns {pkg}",
        "zypper": "sudo zypper remove --clean-deps {pkg}", "apk": "sudo apk del --purge {pkg}",
        "brew": "brew uninstall --zap {pkg}", "snap": "sudo snap remove --purge {pkg}",
        "flatpak": "flatpak uninstall --delete-data {pkg}",
    },
    "search": {
        "apt": "apt search {text}", "dnf": "dnf search {text}", "pacman": "pacman -Ss {text}",
        "zypper": "zypper search {text}", "apk": "apk search {text}", "brew": "brew search {text}",
        "snap": "snap find {text}", "flatpak": "flatpak search {text}",
    },
    "info": {
        "apt": "apt show {pkg}", "dnf": "dnf info {pkg}", "pacman": "pacman -Si {pkg}",
        "zypper": "zypper info {pkg}", "apk": "apk info -a {pkg}", "brew": "brew info {pkg}",
        "snap": "snap info {pkg}", "flatpak": "flatpak info {pkg}",
    },
    "list": {
        "apt": "apt list --installed", "dnf": "dnf list --installed", "pacman": "pacman -Q",
        "zypper": "zypper search --installed-only", "apk": "apk list --installed", "brew": "brew list",
        "snap": "snap list", "flatpak": "flatpak list",
    },
    "list_matching": {
        "apt": "apt list --installed | grep -i -- {text}", "dnf": "dnf list --installed | grep -i -- {text}",
        "pacman": "pacman -Q | grep -i -- {text}", "zypper": "zypper search --installed-only {text}",
        "apk": "apk list --installed | grep -i -- {text}", "brew": "brew list | grep -i -- {text}",
        "snap": "snap list | grep -i -- {text}", "flatpak": "flatpak list | grep -i -- {text}",
    },
    "list_manual": {
        "apt": "apt-mark showmanual", "dnf": "dnf history userinstalled", "pacman": "pacman -Qe",
        "apk": "cat /etc/apk/world", "brew": "brew leaves",
    },
    "list_auto": {"apt": "apt-mark showauto", "pacman": "pacman -Qd"},
    "list_upgradable": {
        "apt": "apt list --upgradable", "dnf": "dnf check-update", "pacman": "pacman -Qu",
        "zypper": "zypper list-updates", "apk": "apk version -l '<'", "brew": "brew outdated",
        "snap": "snap refresh --list", "flatpak": "flatpak remote-ls --updates",
    },
    "count": {
        "apt": "dpkg-query -f '.\\n' -W | wc -l", "dnf": "rpm -qa | wc -l", "pacman": "pacman -Q | wc -l",
        "zypper": "rpm -qa | wc -l", "apk": "apk info | wc -l", "brew": "brew list | wc -l",
        "flatpak": "flatpak list | wc -l",
    },
    "largest": {
        "apt": "dpkg-query -Wf '${Installed-Size}\\t${Package}\\n' | sort -rn | head -n [n]",
        "dnf": "rpm -qa --queryformat '%{SIZE}\\t%{NAME}\\n' | sort -rn | head -n [n]",
        "pacman": "expac -H M '%m\\t%n' | sort -rh | head -n [n]",
    },
    "owner": {
        "apt": "dpkg -S {path}", "dnf": "rpm -qf {path}", "pacman": "pacman -Qo {path}",
        "zypper": "rpm -qf {path}", "apk": "apk info --who-owns {path}", "brew": "brew which-formula {path}",
    },
    "files": {
        "apt": "dpkg -L {pkg}", "dnf": "rpm -ql {pkg}", "pacman": "pacman -Ql {pkg}", "zypper": "rpm -ql {pkg}",
        "apk": "apk info -L {pkg}", "brew": "brew list {pkg}",
    },
    "provides": {
        "apt": "apt-file search {text}", "dnf": "dnf provides {text}", "pacman": "pacman -F {text}",
        "zypper": "zypper search --provides {text}", "apk": "apk search {text}", "brew": "brew which-formula {text}",
    },
    "clean": {
        "apt": "sudo apt clean", "dnf": "sudo dnf clean all", "pacman": "sudo pacman -Sc",
        "zypper": "sudo zypper clean", "apk": "sudo apk cache clean", "brew": "brew cleanup",
    },
    "autoremove": {
        "apt": "sudo apt autoremove", "dnf": "sudo dnf autoremove",
        "pacman": "sudo pacman -Rns $(pacman -Qdtq)", "brew": "brew autoremove",
        "flatpak": "flatpak uninstall --unused",
    },
    "hold": {
        "apt": "sudo apt-mark hold {pkg}", "dnf": "sudo dnf versionlock add {pkg}",
        "zypper": "sudo zypper addlock {pkg}", "brew": "brew pin {pkg}", "snap": "sudo snap refresh --hold {pkg}",
    },
    "unhold": {
        "apt": "sudo apt-mark unhold {pkg}", "dnf": "sudo dnf versionlock delete {pkg}",
        "zypper": "sudo zypper removelock {pkg}", "brew": "brew unpin {pkg}",
        "snap": "sudo snap refresh --unhold {pkg}",
    },
    "held": {
        "apt": "apt-mark showhold", "dnf": "dnf versionlock list", "zypper": "zypper locks",
        "brew": "brew list --pinned",
    },
    "installed": {
        "apt": "dpkg -s {pkg}", "dnf": "rpm -q {pkg}", "pacman": "pacman -Q {pkg}", "zypper": "rpm -q {pkg}",
        "apk": "apk info -e {pkg}", "brew": "brew list {pkg}", "snap": "snap list {pkg}",
        "flatpak": "flatpak info {pkg}",
    },
    "version": {
        "apt": "apt-cache policy {pkg}", "dnf": "rpm -q {pkg}", "pacman": "pacman -Q {pkg}",
        "zypper": "rpm -q {pkg}", "apk": "apk info {pkg}", "brew": "brew list --versions {pkg}",
        "snap": "snap list {pkg}", "flatpak": "flatpak info {pkg}",
    },
    "depends": {
        "apt": "apt-cache depends {pkg}", "dnf": "dnf repoquery --requires {pkg}", "pacman": "pactree {pkg}",
        "zypper": "zypper info --requires {pkg}", "apk": "apk info -R {pkg}", "brew": "brew deps {pkg}",
    },
    "rdepends": {
        "apt": "apt-cache rdepends {pkg}", "dnf": "dnf repoquery --whatrequires {pkg}", "pacman": "pactree -r {pkg}",
        "zypper": "zypper search --requires-pkg {pkg}", "apk": "apk info -r {pkg}", "brew": "brew uses --installed {pkg}",
    },
    "local": {
        "apt": "sudo apt install {file}", "dnf": "sudo dnf install {file}", "pacman": "sudo pacman -U {file}",
        "zypper": "sudo zypper install {file}", "apk": "sudo apk add --allow-untrusted {file}",
        "snap": "sudo snap install --dangerous {file}", "flatpak": "flatpak install {file}",
    },
    "download": {
        "apt": "apt download {pkg}", "dnf": "dnf download {pkg}", "pacman": "sudo pacman -Sw {pkg}",
        "apk": "apk fetch {pkg}", "brew": "brew fetch {pkg}", "snap": "snap download {pkg}",
    },
    "repos": {
        "apt": "grep -rh ^deb /etc/apt/sources.list /etc/apt/sources.list.d/", "dnf": "dnf repolist",
        "pacman": "grep '^\\[' /etc/pacman.conf", "zypper": "zypper repos", "apk": "cat /etc/apk/repositories",
        "brew": "brew tap", "flatpak": "flatpak remotes",
    },
    "add_repo": {
        "apt": "sudo add-apt-repository {repo}", "dnf": "sudo dnf config-manager --add-repo {repo}",
        "brew": "brew tap {repo}", "flatpak": "flatpak remote-add {repo}",
    },
    "history": {
        "apt": "cat /var/log/apt/history.log", "dnf": "dnf history", "pacman": "cat /var/log/pacman.log",
        "zypper": "cat /var/log/zypp/history", "snap": "snap changes", "flatpak": "flatpak history",
    },
    "fix": {
        "apt": "sudo apt --fix-broken install", "dnf": "sudo dnf distro-sync", "apk": "sudo apk fix",
        "brew": "brew doctor",
    },
}  # fmt: skip
"""What each manager calls the action; one that cannot do it is left out."""


DISTRIBUTIONS = frozenset(
    "alpine arch archlinux centos debian fedora gentoo mint openwrt opensuse rhel suse tumbleweed ubuntu".split()
)
"""Names of what packages are installed on."""
UNPACKAGED = frozenset(
    "docker node go java javac psql mysql kubectl helm terraform aws gcloud az code cargo rustc ruby gem "
    "chrome ssh ping dig nslookup convert yarn pnpm deno bun podman-compose docker-compose".split()
)
"""Programs whose package is called otherwise, or which often come without one."""


def manager(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the package manager that was named, else the usual one of the dialect."""
    for name in (*MANAGERS, *ALIASES):
        if name in values:
            name = ALIASES.get(name, name)
            return "dnf" if name == "yum" else name
    return DEFAULTS[environment.dialect]


def build(action: str, values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the manager's command for an action, with the values put in, or None when it has none."""
    template = COMMANDS[action].get(manager(values, environment))
    if template is None:
        return None
    if action == "largest":
        return template.replace("[n]", str(values.get("n", 10)))
    names = [str(values[k]) for k in ("pkg", "second", "third") if isinstance(values.get(k), str)]
    if not DISTRIBUTIONS.isdisjoint(name.lower() for name in names):
        return None  # "upgrade all packages on fedora"
    if len(names) == 1 and not any(name in values for name in (*MANAGERS, *ALIASES)):
        language = ecosystem.of(names[0], environment)
        template = ecosystem.COMMANDS.get(language or "", {}).get(action, template)
    for name in names:
        if name[0] == "-" or any(c in name for c in "*?[]{} "):
            return None
    out = template.replace("{pkg}", " ".join(quote(name) for name in names))
    if isinstance(values.get("text"), str):
        out = out.replace("{text}", quote(values["text"]))
    if isinstance(values.get("repo"), str):
        out = out.replace("{repo}", quote(values["repo"]))
    for slot in ("path", "file"):
        if isinstance(values.get(slot), str):
            text = str(values[slot])
            if slot == "file" and "/" not in text:
                text = f"./{text}"
            out = out.replace("{" + slot + "}", quote_path(text))
    return out


def update(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("update", values, environment)


def upgrade(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("upgrade", values, environment)


def upgrade_yes(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("upgrade_yes", values, environment)


def upgrade_one(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("upgrade_one", values, environment)


def full_upgrade(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("full_upgrade", values, environment)


def install(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("install", values, environment)


def install_yes(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("install_yes", values, environment)


def reinstall(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("reinstall", values, environment)


def remove(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("remove", values, environment)


def purge(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("purge", values, environment)


def search(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    found = build("search", values, environment)
    names = "name" in values and found is not None  # the names alone, and no descriptions
    return found.replace("apt search ", "apt search --names-only ", 1) if names and found else found


def info(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("info", values, environment)


def list(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("list", values, environment)


def list_matching(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("list_matching", values, environment)


def list_manual(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("list_manual", values, environment)


def list_auto(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("list_auto", values, environment)


def list_upgradable(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("list_upgradable", values, environment)


def count(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("count", values, environment)


def largest(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("largest", values, environment)


def owner(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("owner", values, environment)


def files(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("files", values, environment)


def provides(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("provides", values, environment)


def clean(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("clean", values, environment)


def autoremove(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("autoremove", values, environment)


def hold(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("hold", values, environment)


def unhold(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("unhold", values, environment)


def held(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("held", values, environment)


def installed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what tells whether a package is there; a program that comes in packages of other names is looked for."""
    name = str(values["pkg"])
    if name.lower() in UNPACKAGED and not values.keys() & {"package", *MANAGERS, *ALIASES}:
        return f"command -v {name.lower()}"
    return build("installed", values, environment)


def version(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("version", values, environment)


def depends(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("depends", values, environment)


def rdepends(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("rdepends", values, environment)


def local(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("local", values, environment)


def download(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("download", values, environment)


def repos(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("repos", values, environment)


def add_repo(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("add_repo", values, environment)


def history(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("history", values, environment)


def fix(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command for the action of this name."""
    return build("fix", values, environment)
