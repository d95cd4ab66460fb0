"""Programs that run what they are given, recognised without being known.

No list of launchers is ever complete. Where a program that no handler reads is given words that look like a
command of their own (`choom -n 0 -- rm -rf /`), or a text that is one (`pssh -i 'rm -rf /usr'`), it is walked
as a guess: what is critical in it counts, all else is left to what is known of the program itself.
"""

from __future__ import annotations

from caro.safety.flow import Arg, Flow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

_SPEAK = frozenset(
    # what these are given is shown, stored or searched for
    "git gh glab hub svn hg bzr notify-send say espeak festival zenity dialog whiptail figlet toilet cowsay "
    "logger wall write jq yq tldr cheat man apropos task todo.sh todo mail mailx mutt slack convert magick "
    "ffmpeg qrencode code subl curl wget http https xh grep egrep fgrep rg ag ack echo printf test [ expr "
    "export set alias unalias type which whereis command locate look strings fzf sk peco spell aspell "
    "claude codex chatgpt ollama llm aider sgpt gum glow osascript pbcopy xclip xsel wl-copy read true "
    "false".split()
)
_TELLS = frozenset(
    "-m --message --title --body --comment --description --subject -t --text --label --reason --name -g "
    "--grep --query -q --search --note --notes --summary --author --format --tag".split()
)
"""Options whose value is meant for a reader."""
_MOST = 6
_DEEPEST = 3


def guesses(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> None:
    """Walk what the program `name` may run of its arguments."""
    if name in _SPEAK or walk.guessing >= _DEEPEST:
        return
    from caro.safety.commands import runs_things

    walk.guessing += 1
    tried = 0
    for index, arg in enumerate(args):
        text = arg.text
        if arg.process and arg.flow.remote and name in _OBEY:
            walk.emit("execute", arg, "remote")
        if not text or (" " in text and index and args[index - 1].text in _TELLS):
            continue
        if " " not in text:
            if index + 1 < len(args) and text[0] != "-" and runs_things(text.rpartition("/")[2]):
                walk.argv(args[index:], scope.copy(), stdin)
                tried += 1
        elif _may_be_program(text):
            for piece in _pieces(text):
                word = _word(piece)
                if word in _SAYS and " " in piece:
                    piece = piece.split(None, 1)[1]
                    word = _word(piece)
                if "(" in piece and any(
                    mark in piece for mark in ("system(", "exec(", "popen(", "rmtree(", "spawn(")
                ):
                    from caro.safety.foreign import judge

                    judge(walk, arg.cut(piece), scope.copy(), name, None)
                    tried += 1
                elif runs_things(word) or "=" in word:
                    walk.program(arg.flow.tainted(piece), arg, scope.copy())
                    tried += 1
        if tried >= _MOST:
            break
    walk.guessing -= 1


_SAYS = frozenset(
    "shell script silent sil run exec system spawn platform do python python3 py3 py call cmd bash:".split()
)
"""Words before a command that tell a debugger or an editor to run it."""


_OBEY = frozenset(
    "ansible-playbook java insmod ansible terraform packer nix-build cargo kubectl helm".split()
)
"""Programs that do whatever stands in a file that they are given."""


def _word(piece: str) -> str:
    """Return the name of the first command of a text."""
    return piece.split(None, 1)[0].lstrip("({\\'\"").rpartition("/")[2] if piece.split() else ""


def _may_be_program(text: str) -> bool:
    return len(text) < 2000 and "\n\n" not in text


def _pieces(text: str) -> list[str]:
    """Return what of an argument may be a program: all of it, or what stands after a mark."""
    out = [text.strip()]
    for mark in ("=", "!", ":"):
        rest = text.partition(mark)[2].strip(" :=\"'")
        if " " in rest:
            out.append(rest)
    return [piece for piece in out if piece]
