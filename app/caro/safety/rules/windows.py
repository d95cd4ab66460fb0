"""Rules about commands of PowerShell and cmd, which a model may offer by mistake.

They are read with the shell's own grammar, which is not theirs: what does not parse is high anyway, and what
does must not pass for an unknown but ordinary program.
"""

from __future__ import annotations

from caro.safety.rules._rule import Rule

_DELETES = "remove-item ri del erase rd clear-content clear-item"

RULES = (
    Rule(
        "windows-delete-drive",
        "critical",
        "it deletes a drive or a system folder of Windows",
        "run",
        names=_DELETES,
        words="c:|c:*|*:|%systemdrive%*|$env:systemdrive*|*windows*|*system32*|*program\\ files*",
        match=("Remove-Item -Recurse -Force C:\\\\", "del /f /s /q C:\\\\*", "rd /s /q C:\\\\Windows"),
        no_match=("del a.txt",),
    ),
    Rule(
        "windows-delete",
        "high",
        "it deletes files",
        "run",
        names=_DELETES,
        match=("Remove-Item -Recurse build", "del a.txt"),
        no_match=("Get-ChildItem",),
    ),
    Rule(
        "windows-disk",
        "critical",
        "it wipes or formats a disk",
        "run",
        names="format-volume clear-disk initialize-disk remove-partition diskpart format.com",
        match=("Format-Volume -DriveLetter C", "Clear-Disk -Number 0", "diskpart"),
        no_match=("Get-Disk",),
    ),
    Rule(
        "windows-run-text",
        "high",
        "it runs a program that cannot be known beforehand",
        "run",
        names="invoke-expression iex start-process invoke-command powershell powershell.exe cmd cmd.exe "
        "mshta "
        "regsvr32 rundll32 certutil bitsadmin",
        match=("iex $x", "powershell -enc aABpAA==", "certutil -urlcache -f http://a b"),
        no_match=("Get-Process",),
    ),
    Rule(
        "windows-system",
        "high",
        "it changes how Windows starts, is protected or can be restored",
        "run",
        names="set-executionpolicy reg bcdedit stop-computer restart-computer stop-service set-mppreference "
        "wbadmin disable-computerrestore taskkill netsh schtasks sc sc.exe net",
        match=("Set-ExecutionPolicy Unrestricted", "reg delete HKLM/Software /f", "Stop-Computer"),
        no_match=("Get-Service",),
    ),
)
