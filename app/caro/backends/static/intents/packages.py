"""Intents about system packages: install, remove, upgrade, search, inspect, whatever the package manager."""

from __future__ import annotations

from caro.backends.static.intent import Intent, intent
from caro.backends.static.intents import _packages as do

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ANY = "(apt|apt-get|dnf|yum|pacman|zypper|apk|brew|homebrew|snap|flatpak)"
NAMED = "apt apt-get aptitude dpkg dnf yum rpm pacman zypper apk brew homebrew snap flatpak using with on in from by"


def row(
    action: Callable[..., str | None],
    say: tuple[str, ...],
    yes: Mapping[str, str],
    no: tuple[str, ...] | str,
    also: str,
) -> Intent:
    """Return the intent of one action, in which any manager may be named."""
    return intent("pkg." + action.__name__, say, action, yes, no, also=f"{NAMED} {also}")


INTENTS = (
    row(
        do.update,
        (
            "update (package|repository|repositories|apt|apt-get|dnf|zypper|apk|pacman|brew|homebrew) [index|cache|list|lists|information|database]",
            "refresh (package|apt|repository|repositories|brew|dnf|zypper) [index|cache|list|lists|database]",
            "update [package] (index|sources) [package]",
        ),
        {
            "update the package lists": "sudo apt update",
            "refresh the apt cache": "sudo apt update",
            "apt update": "sudo apt update",
        },
        ("upgrade all packages", "update nginx"),
        "package index cache list lists database source sources repository repositories free",
    ),
    row(
        do.upgrade,
        (
            "upgrade [!all] (package|software|apps|applications)",
            "upgrade !machine",
            "update !all (package|software|apps|applications)",
            "upgrade everything package",
            f"upgrade {ANY} [package]",
            "update !machine",
            "(install|apply) [!all] [free|security] (updates|update|upgrade|upgradable)",
            "upgrade !all",
            "update !all",
            "update !and upgrade [package|!machine]",
            "update !all install package",
            "update install package",
        ),
        {
            "upgrade all packages": "sudo apt update && sudo apt upgrade",
            "update the system": "sudo apt update && sudo apt upgrade",
            "install all available updates": "sudo apt update && sudo apt upgrade",
        },
        ("list upgradable packages", "upgrade nginx"),
        "package all install installed software update updates upgrade and free new newest version everything outdated upgradable latest",
    ),
    row(
        do.upgrade_yes,
        (
            "upgrade [!all] (package|software|!machine) (without|no|not) (confirmation|prompting|asking|prompt|confirm|ask|question|questions)",
            "update !and upgrade [!all] [package|!machine] (without|no|not) (confirmation|prompting|asking|prompt|confirm|ask|question|questions)",
            "(upgrade|update) !all (without|no|not) (confirmation|prompting|asking|prompt|confirm|ask|question|questions)",
        ),
        {"upgrade all packages without asking": "sudo apt update && sudo apt upgrade -y"},
        "upgrade all packages",
        "package all without for being prompted question questions asked list index and",
    ),
    row(
        do.upgrade_one,
        (
            "(upgrade|update) [package] {pkg:pkgname} [package]",
            "(upgrade|update) package {pkg:pkgname}",
            "(upgrade|update) only [package] {pkg:pkgname}",
        ),
        {
            "upgrade nginx": "sudo apt install --only-upgrade nginx",
            "update the package curl with dnf": "sudo dnf upgrade curl",
        },
        ("upgrade all packages", "update the package lists", "update only security packages"),
        "package to newest version only new",
    ),
    row(
        do.full_upgrade,
        (
            "(full-upgrade|dist-upgrade) [package]",
            "upgrade (distribution|distro|release|os)",
            "(dist|distribution) upgrade",
        ),
        {"do a dist-upgrade": "sudo apt update && sudo apt full-upgrade"},
        "upgrade all packages",
        "package all full run perform os to next",
    ),
    row(
        do.install,
        (
            "install [package] {pkg:pkgname} [package]",
            "install package {pkg:pkgname}",
            "install package {pkg:pkgname} {second:pkgname}",
            "install {pkg:pkgname} !and {second:pkgname}",
            "install {pkg:pkgname} {second:pkgname} !and {third:pkgname}",
            f"{ANY} install {{pkg:pkgname}}",
            "add package {pkg:pkgname}",
        ),
        {
            "install nginx": "sudo apt install nginx",
            "install the package htop with dnf": "sudo dnf install htop",
            "install git and curl": "sudo apt install git curl",
            "brew install wget": "brew install wget",
            "install vlc with snap": "sudo snap install vlc",
        },
        ("uninstall nginx", "is nginx installed", "install numpy with pip", "npm install express"),
        "package packages tool software app program new newest version application",
    ),
    row(
        do.install_yes,
        (
            "install [package] {pkg:pkgname} (without|no|not) (confirmation|prompting|asking|prompt|prompts|confirm|interaction|ask)",
            "install [package] {pkg:pkgname} (automatically|noninteractively|non-interactively|unattended)",
        ),
        {"install nginx without confirmation": "sudo apt install -y nginx"},
        "install nginx",
        "package without for being prompted question questions asked",
    ),
    row(
        do.reinstall,
        ("reinstall [package] {pkg:pkgname}",),
        {"reinstall nginx": "sudo apt install --reinstall nginx"},
        "install nginx",
        "package",
    ),
    row(
        do.remove,
        (
            "(uninstall|deinstall) [package] {pkg:pkgname} [package]",
            "delete package {pkg:pkgname}",
            f"{ANY} (delete|uninstall) {{pkg:pkgname}}",
            "uninstall {pkg:pkgname} !and {second:pkgname}",
            f"delete {{pkg:pkgname}} !using {ANY}",
        ),
        {
            "uninstall nginx": "sudo apt remove nginx",
            "remove the package apache2": "sudo apt remove apache2",
            "apt remove vim": "sudo apt remove vim",
        },
        ("purge nginx", "uninstall numpy with pip", "remove unused packages", "delete the file nginx"),
        "package packages program app software application but keep config configuration",
    ),
    row(
        do.purge,
        (
            "purge [package] {pkg:pkgname} [package]",
            "(uninstall|delete|deleted) [package] {pkg:pkgname} (config|configuration|settings|completely|purge) [file|files]",
            "(uninstall|delete) package {pkg:pkgname} (config|configuration|settings|completely)",
        ),
        {
            "purge nginx": "sudo apt purge nginx",
            "remove the package nginx and its configuration files": "sudo apt purge nginx",
            "completely uninstall vim": "sudo apt purge vim",
        },
        ("uninstall nginx",),
        "package completely config configuration file settings and with containing all uninstall delete",
    ),
    row(
        do.search,
        (
            "!find package (!for|named|containing|matching) {text:text}",
            "!find package {text:text}",
            f"!find {ANY} [package] !for {{text:text}}",
            f"{ANY} search {{text:text}}",
            "package (!named|containing|matching) {text:text}",
            "!find {text:pkgname} package",
        ),
        {
            "search for the package nginx": "apt search nginx",
            "search packages for sudoku": "apt search sudoku",
            "brew search ffmpeg": "brew search ffmpeg",
        },
        ("which package owns /bin/ls", "install nginx", "list installed packages"),
        "package repository repositories free named containing matching in name have",
    ),
    row(
        do.info,
        (
            "!information [about|on|of|for] package {pkg:pkgname}",
            "(description|describe) [of] package {pkg:pkgname}",
            "!show package {pkg:pkgname}",
            f"{ANY} (!show|!information) {{pkg:pkgname}}",
        ),
        {"show info about the package curl": "apt show curl", "show details of package git": "apt show git"},
        ("list installed packages", "dependencies of package curl"),
        "package description",
    ),
    row(
        do.list,
        (
            "installed package",
            "!show installed [package]",
            "!show package",
            "!all installed (package|software|program)",
            "(apt|apt-get|dpkg|brew|dnf|rpm|snap|flatpak|pacman|apk) list [installed]",
            "(snap|flatpak|brew) package",
            "!show (snap|flatpak|homebrew|brew)",
            "installed (software|programs|applications|apps|snaps|snap|flatpaks)",
            "(snaps|flatpaks)",
        ),
        {
            "list installed packages": "apt list --installed",
            "show all packages installed on this system": "apt list --installed",
            "list snap packages": "snap list",
        },
        ("list upgradable packages", "how many packages are installed", "install package foo"),
        "package install installed all software program programs applications apps name version and currently debian ubuntu",
    ),
    row(
        do.list_matching,
        (
            "installed package (matching|containing|!named|starting) {text:text}",
            "!find installed package {text:text}",
            "!find installed package !for {text:text}",
        ),
        {"list installed packages matching firefox": "apt list --installed | grep -i -- firefox"},
        "list installed packages",
        "name all in package names",
    ),
    row(
        do.list_manual,
        (
            "manually installed package",
            "explicitly installed package",
        ),
        {"list manually installed packages": "apt-mark showmanual"},
        "list installed packages",
        "all only user by myself",
    ),
    row(
        do.list_auto,
        (
            "automatically installed package",
            "package not manually installed",
            "package not explicitly installed",
            "package not installed hand",
        ),
        {
            "packages not installed manually": "apt-mark showauto",
            "list automatically installed packages": "apt-mark showauto",
        },
        ("list manually installed packages", "list installed packages", "install nginx automatically"),
        "all only user by myself not which",
    ),
    row(
        do.list_upgradable,
        (
            "upgradable [package]",
            "upgradable package",
            "!show upgradable package",
            "(free|pending) updates",
            "!check updates",
            "!check !for updates [package]",
            "!show updates",
            "updates",
        ),
        {
            "list upgradable packages": "apt list --upgradable",
            "which packages are outdated": "apt list --upgradable",
            "check for updates": "apt list --upgradable",
        },
        ("upgrade all packages", "list installed packages"),
        "package all free new version software  newer update upgrade pending security",
    ),
    row(
        do.count,
        (
            "count installed [package|software]",
            "count package [install]",
        ),
        {"how many packages are installed": "dpkg-query -f '.\\n' -W | wc -l"},
        "list installed packages",
        "package install installed all total software",
    ),
    row(
        do.largest,
        (
            "largest [installed] package",
            "[top] {n:number} largest [installed] package",
            "installed package sort size",
            "package (usage|take) [most|largest] (space|disk)",
            "package sort size",
            "[top] {n:number} package [install|installed] size",
            "(install|installed) package [debian] size largestfirst",
            "package [install|installed] sort size largestfirst",
        ),
        {
            "show the largest installed packages": "dpkg-query -Wf '${Installed-Size}\\t${Package}\\n' | sort -rn | head -n 10"
        },
        "list installed packages",
        "install size disk space top sort by all usage largestfirst descending debian apt dpkg",
    ),
    row(
        do.owner,
        (
            "package (owner|provides|contains|containing|install|installed|provided|belong) [file] {path:path}",
            "package file {path:path} (owner|belong|from|part)",
            "package {path:path} (come|came) !from",
            "file {path:path} owner package",
            "package {path:path} (belong|owner|part|from)",
        ),
        {
            "which package owns /usr/bin/ls": "dpkg -S /usr/bin/ls",
            "what package does /bin/bash belong to": "dpkg -S /bin/bash",
        },
        ("files of package curl", "who owns /etc/passwd"),
        "file package owner install provided part to from came comes come debian ubuntu",
    ),
    row(
        do.files,
        (
            "file [installed] package {pkg:pkgname}",
            "file (install|installed|owner) package {pkg:pkgname}",
            "file package {pkg:pkgname} (install|owner|contain|containing)",
            "file (install|installed) !by {pkg:pkgname}",
            "file {pkg:pkgname} (install|installed) [!by] package",
        ),
        {
            "list files of the package curl": "dpkg -L curl",
            "which files did the package nginx install": "dpkg -L nginx",
        },
        ("which package owns /bin/ls", "list files"),
        "install by all package contain containing content",
    ),
    row(
        do.provides,
        (
            "package (provides|provide|containing|contains) [command|file|binary] {text:pkgname}",
            "package (provides|contains|provide) (command|binary|program) {text:pkgname}",
        ),
        {"which package provides ifconfig": "apt-file search ifconfig"},
        "which package owns /bin/ls",
        "binary program file tool",
    ),
    row(
        do.clean,
        (
            "(clean|clear|delete|empty|purge) [up] (package|apt|apt-get|dnf|brew|pacman|yum|homebrew|zypper|apk) cache",
            "(clean|clear|delete) (cached|downloaded) package [cache|file|files]",
            "(clean|cleanup) (apt|brew|dnf|yum|pacman|homebrew)",
        ),
        {
            "clean the apt cache": "sudo apt clean",
            "clear the package cache": "sudo apt clean",
            "brew cleanup": "brew cleanup",
        },
        ("remove unused packages", "clear dns cache"),
        "package cache up old cached downloaded file all delete clean space",
    ),
    row(
        do.autoremove,
        (
            "(delete|uninstall|clean|purge) [up] (unused|orphaned|orphan|unneeded|unnecessary|obsolete|leftover|free) package",
            "(autoremove|auto-remove) [package]",
            "delete package not [longer] (needed|required|usage|need)",
        ),
        {
            "remove unused packages": "sudo apt autoremove",
            "delete packages that are no longer needed": "sudo apt autoremove",
        },
        ("remove the package nginx", "clean the apt cache"),
        "package automatically all install installed longer old not unused",
    ),
    row(
        do.hold,
        (
            "(hold|pin|freeze|lock) package {pkg:pkgname}",
            "(hold|pin) {pkg:pkgname} [package] [version]",
            "(prevent|stop|block) [package] {pkg:pkgname} from (update|upgrade|updating|modified|upgrading|updates)",
            "(not|never) (upgrade|update) [package] {pkg:pkgname}",
            "(hold|pin|freeze) [package] {pkg:pkgname} (not|never) (upgrade|update|change)",
        ),
        {
            "hold the package nginx": "sudo apt-mark hold nginx",
            "prevent nginx from being upgraded": "sudo apt-mark hold nginx",
        },
        ("unhold nginx", "show held packages"),
        "package version back current at from kernel apt it so upgrade hold",
    ),
    row(
        do.unhold,
        ("(unhold|unpin|unfreeze) [package] {pkg:pkgname}",),
        {"unhold nginx": "sudo apt-mark unhold nginx"},
        "hold the package nginx",
        "package",
    ),
    row(
        do.held,
        (
            "(held|pinned|locked) [back] package",
            "package (held|hold|pinned) [back]",
            "package !on hold",
            "package (held|hold) [back] [from] upgrade",
        ),
        {"show held packages": "apt-mark showhold"},
        "hold nginx",
        "back all ago from upgrade apt dpkg",
    ),
    row(
        do.installed,
        (
            "{pkg:pkgname} installed",
            "package {pkg:pkgname} installed",
        ),
        {"check if nginx is installed": "dpkg -s nginx", "see whether curl is installed": "dpkg -s curl"},
        ("install nginx", "list installed packages"),
        "package whether or not already correctly see",
    ),
    row(
        do.version,
        (
            "version [of] [installed] package {pkg:pkgname}",
            "package {pkg:pkgname} version",
            "installed version [of] {pkg:pkgname}",
            "version {pkg:pkgname} installed",
            "free version package {pkg:pkgname}",
        ),
        {
            "which version of nginx is installed": "apt-cache policy nginx",
            "show version of the package curl": "apt-cache policy curl",
        },
        ("python version", "kernel version"),
        "package install installed free candidate available project",
    ),
    row(
        do.depends,
        (
            "(depends|dependencies|package|requires|requirements) [of|for] package {pkg:pkgname}",
            "packagedeps [of|for] {pkg:pkgname}",
            "package {pkg:pkgname} (depend|depends|requires|need) [!on]",
            "package {pkg:pkgname} depend !on",
            f"{ANY} (depends|deps) {{pkg:pkgname}}",
        ),
        {"what does the package vim depend on": "apt-cache depends vim"},
        ("which packages depend on nginx",),
        "package on depend install installed",
    ),
    row(
        do.rdepends,
        (
            "reverse (depends|package) [of] {pkg:pkgname}",
            "package (depend|depends|require|requires|need) !on {pkg:pkgname}",
            "package (require|requires|need) {pkg:pkgname}",
        ),
        {
            "which packages depend on openssl": "apt-cache rdepends openssl",
            "reverse dependencies of libc6": "apt-cache rdepends libc6",
        },
        "info about the package nginx",
        "package dependencies of install installed",
    ),
    row(
        do.local,
        (
            "install [package|deb|rpm|local|file] {file:pkgfile}",
            "install package file {file:pkgfile}",
            "install (deb|rpm) {file:pkgfile}",
            "install package !at {file:pkgfile}",
        ),
        {
            "install ./app.deb": "sudo apt install ./app.deb",
            "install the deb file app.deb": "sudo apt install ./app.deb",
        },
        ("install nginx", "extract app.deb"),
        "package local file deb rpm dpkg debian downloaded",
    ),
    row(
        do.download,
        (
            "download package {pkg:pkgname} [without install]",
            "download package {pkg:pkgname} without install",
            f"{ANY} download {{pkg:pkgname}}",
        ),
        {"download the package nginx without installing it": "apt download nginx"},
        ("install nginx", "download https://example.com/a.deb"),
        "package without install installed only not deb file",
    ),
    row(
        do.repos,
        (
            "(repository|repositories|repos|sources|ppas) (package|apt|isenabled|configured|dnf|yum|zypper|flatpak|software)",
            "repositories",
            "(brew|homebrew) (taps|tap)",
        ),
        {
            "list package repositories": "grep -rh ^deb /etc/apt/sources.list /etc/apt/sources.list.d/",
            "list dnf repositories": "dnf repolist",
        },
        ("add a repository", "git repository"),
        "package isenabled configured all enable software remote install installed",
    ),
    row(
        do.add_repo,
        ("add [package] (repository|repo|ppa|tap) {repo:repo}",),
        {"add the repository ppa:deadsnakes/ppa": "sudo add-apt-repository ppa:deadsnakes/ppa"},
        "list repositories",
        "ppa package repository source",
    ),
    row(
        do.history,
        (
            "(package|apt|dnf|yum|pacman) history",
            "(recently|last|newest) installed package",
            "package (installed|install|upgrade) (recently|history|log)",
            "(apt|dpkg) log",
        ),
        {
            "show the apt history": "cat /var/log/apt/history.log",
            "show recently installed packages": "cat /var/log/apt/history.log",
        },
        ("list installed packages", "command history"),
        "package install installed upgrade recently update log upgrades",
    ),
    row(
        do.fix,
        (
            "(fix|repair) [broken] package",
            "(fix|repair) broken (install|package)",
            "fix (apt|brew) [broken|install]",
        ),
        {"fix broken packages": "sudo apt --fix-broken install"},
        "remove broken packages",
        "install broken unmet",
    ),
)
