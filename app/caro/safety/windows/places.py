"""Sorts a Windows path by what would be lost, in the classes that the rules know from other systems.

As with other paths only the text counts, never the disk. Slashes go either way, letters are one case.
"""

from __future__ import annotations

from caro.safety.paths import HOME, UNKNOWN, classify
from caro.safety.valuables import secret

_SYSTEM = (
    "windows",
    "program files",
    "program files (x86)",
    "programdata",
    "boot",
    "efi",
    "recovery",
    "perflogs",
)
_DEVICES = ("//./", "//?/physicaldrive", "//?/globalroot")

USUAL: dict[str, str] = {
    "systemdrive": "c:", "systemroot": "c:/windows", "windir": "c:/windows", "homedrive": "c:",
    "homepath": "/users/user", "userprofile": HOME, "home": HOME, "homeshare": HOME,
    "public": "c:/users/public",
    "allusersprofile": "c:/programdata", "programdata": "c:/programdata",
    "programfiles": "c:/program files", "programfiles(x86)": "c:/program files (x86)",
    "commonprogramfiles": "c:/program files/common files", "programw6432": "c:/program files",
    "appdata": HOME + "/appdata/roaming", "localappdata": HOME + "/appdata/local",
    "temp": HOME + "/appdata/local/temp", "tmp": HOME + "/appdata/local/temp", "cd": ".", "pwd": ".",
    "comspec": "c:/windows/system32/cmd.exe", "username": "user", "computername": "host", "os": "Windows_NT",
    "profile": HOME + "/documents/powershell/profile.ps1",
    "pshome": "c:/windows/system32/windowspowershell/v1.0",
    "pscommandpath": "script.ps1", "psscriptroot": ".", "true": "True", "false": "False", "null": "",
    "path": "c:/windows/system32", "pathext": ".com;.exe;.bat;.cmd", "random": "1", "date": "1", "time": "1",
    "errorlevel": "0", "processor_architecture": "AMD64",
}  # fmt: skip
"""What the usual variables hold, by kind: enough to see where a path leads."""


def place(path: str) -> str:
    """Return the class of `path`: those of `caro.safety.paths.classify`, and `drive`, `registry`."""
    path = path.strip().strip('"').replace("\\", "/").lower()
    for provider in ("microsoft.powershell.core/filesystem::", "filesystem::"):
        path = path.removeprefix(provider)
    if path.startswith(("hklm:", "hkcu:", "hkcr:", "hku:", "hkcc:", "registry::", "hkey_")):
        return "registry"
    if path.startswith(("cert:", "env:", "variable:", "function:", "alias:", "wsman:")):
        return "below"
    if path.startswith(_DEVICES):
        path = path.removeprefix("//?/") if path.startswith("//?/") and path[5:6] == ":" else path
        if path.startswith("//"):
            return "device" if "physicaldrive" in path or path.count("/") < 4 else "drive"
    if path.startswith("//?/"):
        path = path[4:]
    if path.startswith("//"):
        return "absolute"
    if path[1:2] == ":" and path[:1].isalpha():
        return _on_drive(path[0], path[2:])
    if path.startswith(UNKNOWN + ":"):
        return _on_drive("c", path[2:])
    if path.startswith("/") and path.strip("/.*") == "":
        return "root"
    if path.startswith("/") and path.strip("/").split("/")[0] in ("windows", "users", *_SYSTEM[1:]):
        return _on_drive("c", path)
    return classify(path, any(mark in path for mark in "*?"))


def _on_drive(letter: str, rest: str) -> str:
    pieces: list[str] = []
    for piece in rest.split("/"):
        if piece == "..":
            del pieces[-1:]
        elif piece.strip(". ") != "":
            pieces.append(piece)
    while pieces and pieces[-1].strip("*?.") == "":
        pieces.pop()
    if not pieces:
        return "root" if letter == "c" else "drive"
    top = pieces[0]
    if UNKNOWN in top or any(mark in top for mark in "*?"):
        return "root" if top.strip("*?." + UNKNOWN) == "" else "unknown"
    if letter != "c":
        return "absolute"
    if top in _SYSTEM:
        whole = len(pieces) == 1 or pieces[1] in (
            "system32",
            "syswow64",
            "winsxs",
            "boot",
            "drivers",
            "servicing",
        )
        if pieces[:2] == ["windows", "temp"]:
            return "tmp"
        return "system" if whole else "system_part"
    if top == "users":
        if "temp" in pieces[2:]:
            return "tmp"
        return "home" if len(pieces) < 3 else "home_part"
    return "tmp" if top in ("temp", "tmp") else "absolute"


def guarded(path: str) -> str:
    """Return what kind of guarded file `path` is for a writer (as `paths.guarded`), or nothing."""
    path = path.replace("\\", "/").lower()
    name = path.rpartition("/")[2]
    if "/start menu/programs/startup" in path or name in (
        "profile.ps1",
        "microsoft.powershell_profile.ps1",
        "autoexec.bat",
    ):
        return "start"
    if path.endswith("/drivers/etc/hosts"):
        return "network"
    if name in ("bootmgr", "bcd", "boot.ini", "ntldr"):
        return "boot"
    if name in ("sam", "security", "system") and "/system32/config/" in path:
        return "accounts"
    return "history" if name == "consolehost_history.txt" else ""


def secret_kind(path: str) -> str:
    """Return `key` or `private` for a file that holds credentials or tells about a person, or nothing."""
    path = path.replace("\\", "/").lower()
    if "/system32/config/sam" in path or path.endswith("/ntds.dit") or "login data" in path:
        return "key"
    if "/microsoft/credentials" in path or "/microsoft/protect" in path:
        return "key"
    return "private" if path.endswith("consolehost_history.txt") else secret(path)
