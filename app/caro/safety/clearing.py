"""Whether a word that would clear a command stands where the program reads it as that.

`--help` behind `--` is the name of a file, `--comment --dry-run` is a comment, and `rm list` removes what is
called so. A word clears only as an option of its own or as a sub-command; where it may be a value or a name,
it says nothing.
"""

from __future__ import annotations

from caro.safety.harmless import ACTS

REMOVES = frozenset(
    "delete destroy purge drop wipe erase uninstall remove rm rmi del terminate revoke reset flush "
    "clear prune nuke "
    "unpublish --delete --purge --wipe --remove --destroy --erase --uninstall --factory-reset "
    "deletedb dropdb "
    "disable stop kill shutdown reboot format overwrite db:drop db:reset rollback downgrade".split()
)
"""Words that say that something is removed or stopped."""

_CHANGES = frozenset(
    "unload write enable down off up undefine unregistervm rebuild fail import taint untaint mask unmask add "
    "destroy-all forget expire strip allow append passwd merge change".split()
)
_CHANGES_AT_START = (
    "delete", "remove", "destroy", "drop", "purge", "clear", "create-", "put-", "update-", "modify-", "set-",
    "attach-", "detach-", "authorize-", "terminate-",
)  # fmt: skip
_CHANGES_AT_END = ("-delete", "-remove", "-destroy", "-rm")

_LOOKS = frozenset(
    "list ls show status info get describe search se find view help version check diff log logs plan "
    "validate "
    "print query inspect stats top ps whoami doctor history usage blame configtest ping --help --version "
    "--list --status --dry-run".split()
)

TARGETS = frozenset(
    "kill killall pkill xkill skill mount umount swapon swapoff fuser at batch passwd hostname userdel "
    "deluser groupdel delgroup reboot shutdown poweroff halt modprobe rmmod insmod redis-server mongod sshd "
    "apparmor_parser aa-complain aa-enforce chcon setsebool chsh make dd hdparm fdisk pvcreate "
    "vgcreate ansible-playbook kexec flashrom blkdiscard wipefs dc serve journalctl pacman yay paru dpkg rpm "
    "iptables ip6tables ansible salt salt-ssh pssh pdsh dsh clush mosh pmset "
    "networksetup date sysctl ifconfig".split()
)
"""Programs without sub-commands: every operand of theirs is a target, whatever it is called."""

_SWITCHES = frozenset(
    "--yes --assume-yes --force --verbose --quiet --silent --recursive --all --global --local --system "
    "--user --json --install --now --no-pager --purge --delete --dry-run --help --version --list "
    "-recurse -Recurse -force -Force -KILL".split()
)
"""Options that take no value in any program."""
_SWITCH_LETTERS = "yvqrR"
_PLACES = ("-r", "--repo", "-c", "--config", "-C", "-H", "--host")
"""Options that name a place ahead of the sub-command."""
_NO = ("false", "none", "no", "off", "0")


def looks(words: list[str]) -> bool:
    """Whether the first words after a command's name say that it only looks: `status`, `s3 ls`, `--help`."""
    first = before = ""
    for word in words:
        if word == "--":
            return False
        if word[:1] == "-" and word != "-" and word not in _LOOKS:
            before = word
            continue
        if first:
            if word[:1] == "-":
                return word in _LOOKS and (word == "--help" or not acts(first)) and not _takes(before, ())
            return word in _LOOKS and before == first and not acts(first) and _plain(first)
        if word in _LOOKS:
            # `-m status rm x`: the word may be what the option before it wants.
            return not _takes(before, ()) or not any(acts(one) or " " in one for one in words)
        if " " in word:
            return False  # perhaps a command of its own
        if _plain(word) or before not in _PLACES:
            first = word  # else it is what the option before it wants: `-r /mnt/backup check`
        before = word
    return False


def stands_back(absent: str, options: str, name: str, texts: list[str]) -> bool:
    """Whether a rule must not match, by what stands where.

    `absent` are the rule's options and words; `a:b` is the word `b` right behind `a`, `:b` is `b` where it is
    no value. `options` are the rule's own, which take no value. Any other word counts as a sub-command only:
    before any that acts or is no plain word.
    """
    named = _named.get(absent)
    if named is None:
        named = _named[absent] = frozenset(absent.split())
    own = options.split()
    before = ""
    over = name in TARGETS
    for index, text in enumerate(texts):
        if text == "--":
            return False
        if f"{before}:{text}" in named or ("=" in text and text.replace("=", ":", 1) in named):
            return True
        if not _takes(before, own):
            if text[:1] == "-":
                if _gives(text, named, own) and texts[index + 1 : index + 2] != ["false"]:
                    return True
            elif (text in named and not over) or f":{text}" in named:
                return True
            over = over or text == "-" or (text[:1] != "-" and text != "." and not _plain(text))
        over = over or acts(text)
        before = text
    return False


_named: dict[str, frozenset[str]] = {}


def acts(word: str) -> bool:
    """Whether the word says that something is changed, so that what follows is what it is done to."""
    word = word.lstrip("-")
    return (
        word in ACTS
        or word in REMOVES
        or word in _CHANGES
        or word.startswith(_CHANGES_AT_START)
        or word.endswith(_CHANGES_AT_END)
    )


def _plain(word: str) -> bool:
    """Whether it may be a sub-command: no path, no setting, nothing with blanks."""
    letters = word.replace("-", "").replace("_", "").replace(":", "")
    return letters.isalnum() and letters == letters.lower()


def _takes(option: str, own: list[str] | tuple[()]) -> bool:
    """Whether the word behind `option` may be its value."""
    if option == "comment":
        return True  # ufw's
    if option[:1] != "-" or "=" in option or option in _SWITCHES or option in own:
        return False
    return not all(letter in _SWITCH_LETTERS or f"-{letter}" in own for letter in option[1:])


def _gives(text: str, named: frozenset[str], own: list[str]) -> bool:
    """Whether the word gives one of the named options: alone, with a value, or in a cluster of switches."""
    key, equals, value = text.partition("=")
    if key in named:
        return not equals or value not in _NO
    letters = text[1:]
    options = [f"-{letter}" for letter in letters]
    return any(one in named for one in options) and all(
        one in named or one in own or one[1] in _SWITCH_LETTERS for one in options
    )
