"""The manual page and the completions say what caro's tables say, and the real tools read them."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from caro.cli.completions import SHELLS
from caro.cli.options import OPTIONS, SUBCOMMANDS
from caro.keys import KEYS
from release.manual import COMMANDS, VARIABLES, manual

PAGE = manual("1.2.3", 1_700_000_000)


def need(*tools: str) -> None:
    for tool in tools:
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")


def shown(page: str, folder: Path) -> str:
    """Return the page as man shows it on a wide terminal."""
    need("man", "groff")
    (folder / "caro.1").write_text(page)
    variables = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "200", "MAN_KEEP_FORMATTING": ""}
    done = subprocess.run(
        ["man", "--warnings", "-l", str(folder / "caro.1")], env=variables, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert done.stderr == ""
    return done.stdout


def test_man_shows_the_page_without_a_warning(tmp_path: Path) -> None:
    page = shown(PAGE, tmp_path)
    for option in OPTIONS:
        assert f"--{option.name}" in page
        assert all(choice in page for choice in option.choices)
    for variable in [*(key.variable for key in KEYS.values()), *VARIABLES]:
        assert variable in page
    assert "caro check --explain -- 'rm -rf build'" in page
    assert "caro 1.2.3" in page and "2023-11-14" in page
    assert "~/.config/caro/config.toml" in page


def test_a_faulty_page_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        shown(PAGE + ".XX no such request\n", tmp_path)


def test_every_command_is_described() -> None:
    assert tuple(COMMANDS) == ("query", *SUBCOMMANDS)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_reads_its_completions(shell: str, tmp_path: Path) -> None:
    need(shell)
    (tmp_path / "script").write_text(SHELLS[shell]())
    done = subprocess.run([shell, "-n", str(tmp_path / "script")], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    for option in OPTIONS:
        assert option.name in SHELLS[shell]()


def bash(line: str, folder: Path) -> list[str]:
    """Return what bash offers at the end of a line, which it parts into words at blanks and at `=`."""
    need("bash")
    words = [word for word in line.replace("=", " = ").split(" ") if word]
    if line.endswith((" ", "=")):
        words.append("")
    script = folder / "caro.bash"
    script.write_text(SHELLS["bash"]())
    code = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _caro; printf "%s\\n" "${COMPREPLY[@]}"'
    done = subprocess.run(
        ["bash", "--norc", "-uc", code, str(script), *words], capture_output=True, text=True, cwd=folder
    )
    assert done.stderr == ""
    return done.stdout.split()


def fish(line: str, folder: Path) -> list[str]:
    """Return what fish offers at the end of a line."""
    need("fish")
    script = folder / "caro.fish"
    script.write_text(SHELLS["fish"]())
    done = subprocess.run(
        ["fish", "--no-config", "-c", 'source $argv[1]; complete -C "$argv[2]"', str(script), line],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "HOME": str(folder)},
    )
    assert done.stderr == ""
    return [row.split("\t")[0] for row in done.stdout.splitlines() if not row.startswith("caro.")]


@pytest.mark.parametrize("ask", [bash, fish])
def test_an_option_is_offered_where_it_goes(ask: object, tmp_path: Path) -> None:
    assert callable(ask)
    for command in ("query", *SUBCOMMANDS):
        line = "caro --" if command == "query" else f"caro {command} --"
        wanted = {f"--{option.name}" for option in OPTIONS if command in option.commands}
        assert set(ask(line, tmp_path)) - {"-o", "-b", "-v", "-V", "-h"} == wanted, line


@pytest.mark.parametrize("ask", [bash, fish])
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("caro --backend ", "auto static embedded ollama openai"),
        ("caro -b em", "embedded"),
        ("caro --output j", "json"),
        ("caro check --shell power", "powershell"),
        ("caro list files --platform m", "macos"),
        ("caro safety ", "list test explain"),
        ("caro model ", "list pull add use remove verify"),
        ("caro model add --prompt lla", "llama3"),
        ("caro doctor --why th", "threads threads_prompt threads_generation"),
        ("caro do", "doctor"),
        ("caro init ", "bash zsh fish"),
        ("caro init bash --key ", ""),
        ("caro config ", "get set list edit path reset"),
        ("caro config get thr", "threads"),
        ("caro config reset ollama.", "ollama.url ollama.model ollama.keep_alive"),
        ("caro config list thr", ""),
        ("caro config set threads thr", ""),
        ("caro check -- --", ""),
        ("caro list che", ""),
    ],
)
def test_a_value_is_offered(ask: object, line: str, wanted: str, tmp_path: Path) -> None:
    assert callable(ask)
    assert sorted(ask(line, tmp_path)) == sorted(wanted.split())


def test_bash_offers_a_value_behind_an_equals_sign(tmp_path: Path) -> None:
    assert bash("caro --output=", tmp_path) == ["text", "json"]
    assert bash("caro --output=j", tmp_path) == ["json"]


class Zsh:
    """An interactive zsh with the completions of caro, which tells what a tab makes of a line."""

    def __init__(self, folder: Path) -> None:
        (folder / "_caro").write_text(SHELLS["zsh"]())
        self.told = folder / "told"
        (folder / ".zshrc").write_text(
            f"fpath=({folder} $fpath); autoload -U compinit; compinit -u -d {folder}/dump\n"
            "LISTMAX=1000; unsetopt beep; PROMPT=; setopt no_auto_list\n"
            f'tell() {{ print -r -- "$BUFFER" > {self.told}.new; mv {self.told}.new {self.told}; BUFFER= }}\n'
            "zle -N tell; bindkey '^X' tell; bindkey '^I' complete-word\n"
            f"print ready > {self.told}.ready\n"
        )
        self.pid, self.terminal = pty.fork()
        if not self.pid:
            os.chdir(folder)
            os.execvpe(
                "zsh",
                ["zsh", "-d", "-i"],
                {"ZDOTDIR": str(folder), "TERM": "dumb", "PATH": os.environ["PATH"]},
            )
        self._wait(Path(f"{self.told}.ready"))

    def _wait(self, path: Path) -> str:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.02)[0]:
                os.read(self.terminal, 65536)
            if path.exists():
                found = path.read_text().rstrip("\n")
                path.unlink()
                return found
        raise AssertionError(f"zsh did not tell {path.name}")

    def after_tab(self, line: str) -> str:
        os.write(self.terminal, f"{line}\t\x18".encode())
        return self._wait(self.told).rstrip()

    def close(self) -> None:
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


def test_zsh_completes_what_can_be_only_one_thing(tmp_path: Path) -> None:
    need("zsh")
    zsh = Zsh(tmp_path)
    try:
        for line, wanted in (
            ("caro do", "caro doctor"),
            ("caro --ou", "caro --output="),
            ("caro --backend=em", "caro --backend=embedded"),
            ("caro -b oll", "caro -b ollama"),
            ("caro check --exp", "caro check --explain"),
            ("caro --exp", "caro --exp"),  # of check alone
            ("caro doctor --why=qu", "caro doctor --why=quantisation"),
            ("caro safety exp", "caro safety explain"),
            ("caro config get thr", "caro config get threads"),
            ("caro list files --pla", "caro list files --platform="),
        ):
            assert zsh.after_tab(line) == wanted, line
    finally:
        zsh.close()
