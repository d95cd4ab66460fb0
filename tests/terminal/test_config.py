"""`caro config edit` at a terminal: what is wrong is told, and the person edits on or leaves."""

from __future__ import annotations

from tests.terminal.conftest import Open, executable
from tests.terminal.screen import Terminal


def editing(terminal: Terminal) -> None:
    """Put an editor in the path that writes a fault at first, and mends it the next time."""
    executable(
        terminal.home / "bin" / "mending",
        'if [ -e seen ]; then echo "timeout = 3" > "$1"; else echo "tiemout = 3" > "$1"; fi; touch seen',
    )
    terminal.enter("EDITOR=mending caro config edit")
    terminal.wait("config.toml:1: unknown setting tiemout; did you mean timeout?")
    terminal.wait("Enter edit on  s save it all the same  q quit")


def test_a_fault_is_mended_in_the_editor_before_it_counts(opened: Open) -> None:
    terminal = opened("bash")
    editing(terminal)
    file = terminal.home / ".config/caro/config.toml"
    assert not file.exists()
    terminal.press("Enter")
    terminal.wait("is saved")
    terminal.done(0)
    assert file.read_text() == "timeout = 3\n"
    assert [path.name for path in file.parent.iterdir()] == ["config.toml"]


def test_it_may_be_left_or_saved_all_the_same(opened: Open) -> None:
    terminal = opened("bash")
    editing(terminal)
    terminal.press("q")
    terminal.wait("nothing was changed")
    terminal.done(130)
    (terminal.home / "seen").unlink()
    terminal.clear()
    editing(terminal)
    terminal.press("s")
    terminal.done(4)
    assert (terminal.home / ".config/caro/config.toml").read_text() == "tiemout = 3\n"
