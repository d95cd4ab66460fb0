"""What needs another system or shell than the sandbox: BSD's messages as they are written, zsh, a port in use."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time

import pytest

from caro.domain import Environment
from caro.fixing import Failed, fixes

MAC = Environment(platform="macos", dialect="bsd", may_look=False)

BSD = (
    ("sed -i s/a/b/ f", 'sed: 1: "f": invalid command code f', "sed -i '' s/a/b/ f"),
    ("sed -i 's/a/b/' foo.txt", 'sed: 1: "foo.txt": extra characters at the end of f command', "sed -i '' 's/a/b/' foo.txt"),
    ("grep -oP '\\d+' f", "grep: invalid option -- P\nusage: grep [-abcdDEFGHhIiJLlMmnOopqRSsUVvwXxZz]", "grep -oE '[0-9]+' f"),
    ("date -d @1700000000", "date: illegal option -- d\nusage: date [-jnRu]", "date -r 1700000000"),
    ("date -d yesterday +%F", "date: illegal option -- d\nusage: date [-jnRu]", "date -v-1d +%F"),
    ("date -d '3 weeks ago'", "date: illegal option -- d", "date -v-3w"),
    ("ls --time-style=iso -l", "ls: unrecognized option `--time-style=iso'", "ls -l"),
    ("find . -name x -printf '%s %p\\n'", "find: -printf: unknown primary or operator", "find . -name x -exec stat -f '%z %N' {} +"),
    ("printf a,b | xargs -d , echo", "xargs: illegal option -- d", "printf a,b | tr , '\\0' | xargs -0 echo"),
    ("du --max-depth=1 -h", "du: unrecognized option `--max-depth=1'", "du -d 1 -h"),
    ("head --lines=5 f", "head: unrecognized option `--lines=5'", "head -n 5 f"),
    ("cp --recursive a b", "cp: illegal option -- -\nusage: cp", "cp -R a b"),
    ("ps aux --sort=-%mem", "ps: illegal option -- -", "ps aux -m"),
)  # fmt: skip


@pytest.mark.parametrize(("command", "error", "fixed"), BSD, ids=[row[0] for row in BSD])
def test_what_bsd_says_is_understood(command: str, error: str, fixed: str) -> None:
    found = [fix.command for fix in fixes(Failed(command, 1, error), MAC, {"PATH": ""})]
    assert found[:1] == [fixed]


@pytest.mark.parametrize("pattern", ["(?<=a)b", "a\\Kb", "a+?", "\\bword"])
def test_a_pattern_that_only_perl_knows_is_left_alone(pattern: str) -> None:
    failed = Failed(f"grep -P '{pattern}' f", 2, "grep: invalid option -- P")
    assert not any("-E" in fix.command for fix in fixes(failed, MAC, {"PATH": ""}))


def test_a_pattern_of_zsh_that_finds_no_file_gets_quotes() -> None:
    zsh = shutil.which("zsh")
    if zsh is None:
        pytest.skip("zsh is not installed")
    command = "echo http://host/?a=b"
    ended = subprocess.run([zsh, "-fc", command], capture_output=True, text=True)
    assert ended.returncode == 1
    found = fixes(Failed(command, 1, ended.stderr), Environment(shell="zsh"), {"PATH": os.defpath})
    again = subprocess.run([zsh, "-fc", found[0].command], capture_output=True, text=True)
    assert (again.returncode, again.stdout) == (0, "http://host/?a=b\n")


@pytest.mark.skipif(sys.platform != "linux", reason="who listens is read from /proc")
def test_a_port_in_use_becomes_the_next_free_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = f"{sys.executable} -m http.server {port} --bind 127.0.0.1"
        ended = subprocess.run(command.split(), capture_output=True, text=True, timeout=60)
        assert ended.returncode == 1
        found = fixes(Failed(command, 1, ended.stderr), Environment(), {"PATH": os.defpath})
        words = found[0].command.split()
        assert int(words[3]) > port and words[:3] + words[4:] == command.split()[:3] + command.split()[4:]
        server = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(600):
                try:
                    socket.create_connection(("127.0.0.1", int(words[3])), 1).close()
                    break
                except OSError:
                    assert server.poll() is None
                    time.sleep(0.1)
            else:
                pytest.fail("nobody listens there")
        finally:
            server.kill()
            server.wait()


@pytest.mark.parametrize(
    ("command", "error"),
    [
        ("git push", "git@host: Permission denied (publickey)."),
        ("ssh host ls", "ls: cannot open directory '.': Permission denied"),
        ("cd /root", "bash: cd: /root: Permission denied"),
        ("mysql -u root", "ERROR 1045 (28000): Access denied for user 'root'@'localhost'"),
    ],
)
def test_rights_of_root_are_not_proposed_where_they_do_not_help(command: str, error: str) -> None:
    path = {"PATH": os.defpath}
    assert not any("sudo" in fix.command for fix in fixes(Failed(command, 1, error), Environment(), path))


@pytest.mark.parametrize(
    ("command", "status", "error"),
    [
        (
            "curl http://localhost:9",
            7,
            "curl: (7) Failed to connect to localhost port 9: Couldn't connect to server",
        ),
        ("git commit -m x", 1, "On branch main\nnothing to commit, working tree clean"),
        ("gcc main.c", 1, "main.c:3:5: error: unknown type name 'itn'; did you mean 'int'?"),
        ("npm install", 1, "npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree"),
        ("ssh host", 255, "ssh: connect to host host port 22: Connection timed out"),
        ("python3 app.py", 1, "ValueError: invalid literal for int() with base 10: 'a'"),
        ("git clone git@github.com:x/y.git", 128, "git@github.com: Permission denied (publickey)."),
        ("pip install foo", 1, "ERROR: No matching distribution found for foo"),
        ("python3 -c 'import reqests'", 1, "ModuleNotFoundError: No module named 'reqests'"),
    ],
)
def test_no_rule_makes_something_up(command: str, status: int, error: str) -> None:
    assert fixes(Failed(command, status, error), Environment(cwd="/nonexistent"), {"PATH": os.defpath}) == []


@pytest.mark.parametrize(
    ("command", "error", "fixed"),
    [
        ("terraform plna", 'Terraform has no command named "plna". Did you mean "plan"?', "terraform plan"),
        ("gh pr lsit", 'unknown command "lsit" for "gh pr"\n\nDid you mean this?\n\tlist\n\nUsage:  gh pr', "gh pr list"),
        ("brew instal jq", "Error: Unknown command: brew instal\nDid you mean install?", "brew install jq"),
        ("npx tsc --wacth", "error TS5025: Unknown compiler option '--wacth'. Did you mean 'watch'?", "npx tsc --watch"),
        ("uv pip instal x", "error: unrecognized subcommand 'instal'\n\n  tip: a similar subcommand exists: 'install'", "uv pip install x"),
        ("go buld ./...", "go buld: unknown command\nRun 'go help' for usage.", "go build ./..."),
    ],
)  # fmt: skip
def test_what_tools_say_was_meant_is_taken(command: str, error: str, fixed: str) -> None:
    found = [
        fix.command for fix in fixes(Failed(command, 1, error), Environment(cwd="/nonexistent"), {"PATH": ""})
    ]
    assert found[:1] == [fixed]
    assert all(fix.split()[:2] == fixed.split()[:2] for fix in found)
