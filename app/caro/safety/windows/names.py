"""Names of PowerShell and cmd commands: aliases, what only looks, and parameters that may be shortened."""

from __future__ import annotations

_ALIASES = """
remove-item: rm ri del erase rd rmdir
get-childitem: ls dir gci
get-content: cat gc type
get-item: gi
copy-item: cp copy cpi
move-item: mv move mi
rename-item: ren rni
new-item: ni md mkdir
set-content: sc
add-content: ac
clear-content: clc
clear-item: cli
remove-itemproperty: rp
set-itemproperty: sp
get-itemproperty: gp
invoke-expression: iex
invoke-webrequest: iwr wget curl
invoke-restmethod: irm
start-process: saps start
invoke-command: icm
foreach-object: % foreach
where-object: ? where
write-output: echo write
stop-process: kill spps
stop-service: spsv
start-service: sasv
get-process: ps gps
get-service: gsv
select-object: select
sort-object: sort
measure-object: measure
group-object: group
tee-object: tee
set-location: cd sl chdir
get-location: pwd gl
push-location: pushd
pop-location: popd
select-string: sls
compare-object: diff compare
format-table: ft
format-list: fl
format-wide: fw
get-help: man help
get-command: gcm
get-member: gm
get-history: h ghy history
clear-host: cls clear
set-variable: set sv
new-variable: nv
get-variable: gv
remove-variable: rv
set-alias: sal
new-alias: nal
out-host: oh
get-wmiobject: gwmi
invoke-wmimethod: iwmi
get-ciminstance: gcim
remove-ciminstance: rcim
import-module: ipmo
start-sleep: sleep
clear-recyclebin:
"""
ALIASES: dict[str, str] = {
    alias: line.partition(":")[0] for line in _ALIASES.split("\n") for alias in line.partition(":")[2].split()
}
"""PowerShell alias -> full name, in lower case."""

PARAMETERS = (
    "recurse force path literalpath filter include exclude confirm whatif verbose erroraction value name "
    "encodedcommand command file noprofile noninteractive executionpolicy windowstyle noexit version "
    "argumentlist filepath verb scriptblock computername outfile uri destination itemtype append message "
    "driveletter number removedata removeoem property"
).split()
"""Parameter names that mean something here; any beginning that fits one stands for it."""
_FIRST = {
    "e": "encodedcommand",
    "ec": "encodedcommand",
    "c": "command",
    "f": "file",
    "r": "recurse",
    "fo": "force",
}

READING_VERBS = (
    "get-", "select-", "sort-", "where-", "measure-", "group-", "format-", "test-", "write-", "convertto-",
    "convertfrom-", "compare-", "out-string", "out-host", "out-null", "out-gridview", "foreach-",
    "join-", "split-",
    "resolve-", "show-", "find-", "read-", "set-location", "push-location", "pop-location",
    "clear-host", "tee-",
    "start-sleep", "wait-", "set-variable", "new-variable", "remove-variable", "new-object", "new-timespan",
    "search-", "set-strictmode", "import-csv", "import-clixml", "trace-", "new-guid",
    "set-psdebug", "add-member",
)  # fmt: skip
"""Beginnings of the cmdlets that look, print or compute."""

NOT_READING = frozenset(
    "format-volume get-credential write-volumecache test-connection get-clipboard show-command".split()
)

CMD_READS = frozenset(
    "dir type echo cd chdir cls ver vol rem title where whoami hostname ipconfig "
    "systeminfo tasklist find findstr "
    "more sort fc comp tree ping tracert pathping nslookup netstat help exit pause prompt color mode chcp "
    "getmac driverquery assoc ftype path pushd popd echo. echo: timeout choice set setlocal endlocal "
    "arp route quser query gpresult whoami.exe goto shift verify quit else do in".split()
)
"""Commands of cmd that look or print, without the switches in CMD_EXCEPT."""
CMD_EXCEPT = {
    "ipconfig": ("/release", "/renew", "/flushdns"),
    "route": ("add", "delete", "change", "-f"),
    "arp": ("-d", "-s"),
    "assoc": ("=",),
    "ftype": ("=",),
}

CMD_WORDS = frozenset(
    "del erase rd rmdir format diskpart reg vssadmin bcdedit takeown icacls cacls attrib xcopy robocopy "
    "schtasks netsh wmic cipher fsutil wevtutil sc net net1 runas forfiles taskkill powershell pwsh cmd "
    "wbadmin certutil bitsadmin mshta rundll32 regsvr32 wsl chkdsk sfc dism manage-bde label mountvol "
    "shutdown tskill logoff ren rename move copy replace mklink subst call start for if".split()
)
"""Commands of cmd and programs of Windows that change something, or may."""

EXPRESSION = frozenset("if elseif else foreach for while do until switch try catch finally function filter "
    "return throw begin process end param trap exit break continue in data class enum "
    "using workflow".split())  # fmt: skip
"""Words of PowerShell's grammar; what they hold is walked like anything else."""


_OF_SHELL = (
    "encodedcommand executionpolicy command file noprofile noninteractive nologo noexit windowstyle version "
    "inputformat outputformat configurationname workingdirectory login sta mta"
).split()
"""Parameters of `powershell` itself."""


def parameter(text: str, of_shell: bool = False) -> str:
    """Return the full lower-case name of the PowerShell parameter `text` (with its dash), as far as known."""
    name = text[1:].lower().rstrip(":")
    names = _OF_SHELL if of_shell else PARAMETERS
    if name in _FIRST and not (of_shell and name in ("r", "fo")):
        return _FIRST[name]
    if name in names:
        return name
    return next((full for full in names if name and full.startswith(name)), name)


def plain(name: str) -> str:
    """Return a command's name in lower case, without folder, ending and module."""
    name = name.replace("\\", "/").rpartition("/")[2].lower()
    for ending in (".exe", ".com", ".cmd", ".bat"):
        name = name.removesuffix(ending)
    return name


def reads(name: str) -> bool:
    """Tell whether a cmdlet only looks, prints or computes."""
    return name.startswith(READING_VERBS) and name not in NOT_READING
