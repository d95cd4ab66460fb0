"""Take the one command out of what a language model wrote around it.

Models wrap commands in fences, prompts, labels and sentences whatever they were told. `clean` finds the
command, `acceptable` says why what it found may not be offered.
"""

from __future__ import annotations

MAX_COMMAND_CHARS = 2000
"""Longest command offered, in characters; a model that runs on for longer has lost the thread."""

FENCES = ("```", "~~~")

LABELS = frozenset({"answer", "bash", "cmd", "command", "output", "sh", "shell", "zsh", "fish", "code"})
"""Words that models put before a command, with a colon."""

OPENERS = frozenset(
    """a again also alternatively and answer as assuming certainly first for here here's hello hi however i
    i'll i'm if in it it's just let's next note of ok okay once please second simply so sorry sure
    that that's the then there there's this to unfortunately use using we you you'll your""".split()
)
"""Words that begin a sentence. Where one is a shell keyword too (`if`, `for`), capitals decide."""

MAX_PREAMBLE_CHARS = 200
"""Most that stands before a code fence which holds the answer; a model that thinks aloud writes more."""

KEYWORDS = frozenset({"for", "if", "in", "then", "it", "as", "a", "so"})


def clean(text: str) -> str:
    """Return the first command in `text` as one line, or an empty string when there is none."""
    text = _without_escapes(text.replace("\r\n", "\n").replace("\r", "\n"))
    if "</think>" in text:
        # Reasoning models think aloud before they answer, in this tag by common convention.
        text = text.rpartition("</think>")[2]
    fenced = _fenced(text)
    lines = _joined_lines(text if fenced is None else fenced)
    for line in lines:
        command = _command_in(line)
        if command:
            return command
    return ""


def stands(text: str) -> bool:
    """Tell whether a model may stop writing: `clean` has found its command, and more text won't change that.

    In doubt it may not: a line before a fence can be a title, and what is thought aloud is no answer.
    """
    text = _without_escapes(text.replace("\r\n", "\n").replace("\r", "\n"))
    _, thought, answer = text.rpartition("</think>")
    if thought:
        text = answer
    elif "<think>" in text:
        return False
    at = min((at for fence in FENCES if (at := text.find(fence)) >= 0), default=-1)
    if at >= 0:
        if at > MAX_PREAMBLE_CHARS:
            return False
        # The first line may be the tag of the fence, the last one is still being written.
        finished = text[at:].rpartition("\n")[0]
        return "\n" in finished and bool(clean(finished)) and not finished.endswith("\\")
    finished, newline, _ = text.lstrip("\n ").partition("\n")
    line = finished.strip()
    if not newline or line.endswith(("\\", ":")) or line[:1].isupper() or clean(line) != line:
        return False
    return acceptable(line) is None


def acceptable(command: str) -> str | None:
    """Return why `command` can't be offered (one line, no full stop), or None when it can."""
    if not command:
        return "the model gave no command"
    if len(command) > MAX_COMMAND_CHARS:
        return f"the model gave {len(command)} characters, more than a command has"
    if any(not ch.isprintable() for ch in command):
        return "the model's command holds control characters"
    if "\N{REPLACEMENT CHARACTER}" in command:
        return "the model's command holds a damaged character"
    if _is_prose(command):
        return "the model answered with a sentence"
    if _is_markup(command):
        return "the model answered with HTML"
    from caro.shell import problem

    return problem(command)


def _without_escapes(text: str) -> str:
    """Drop terminal escape sequences and every control character except the newline and the tab."""
    if "\x1b" not in text and text.replace("\n", " ").replace("\t", " ").isprintable():
        return text
    kept: list[str] = []
    i, end = 0, len(text)
    while i < end:
        ch = text[i]
        i += 1
        if ch == "\x1b":
            i = _after_escape(text, i)
        elif ch in "\n\t" or not (ch < " " or "\x7f" <= ch <= "\x9f"):
            kept.append(ch)
    return "".join(kept)


def _after_escape(text: str, i: int) -> int:
    """Return the index after the escape sequence whose ESC stands just before `i` (ECMA-48, 5.4 and 5.6)."""
    end = len(text)
    if i >= end:
        return i
    if text[i] == "[":
        i += 1
        while i < end and not "@" <= text[i] <= "~":
            i += 1
        return i + 1
    if text[i] == "]":
        while i < end and text[i] not in "\x07\x1b\n":
            i += 1
        return i + 1 if i < end and text[i] == "\x07" else i
    return i + 1


def _fenced(text: str) -> str | None:
    """Return what stands in the first code fence, without its language tag."""
    starts = [(at, fence) for fence in FENCES if (at := text.find(fence)) >= 0]
    if not starts:
        return None
    at, fence = min(starts)
    rest = text[at + len(fence) :]
    close = rest.find(fence)
    inside = rest if close < 0 else rest[:close]
    first, newline, below = inside.partition("\n")
    if newline and (not first.strip() or first.strip().isalnum()):
        return below
    tag, _, after = first.partition(" ")
    if tag.lower() in LABELS and after.strip():
        return after + newline + below
    return inside


def _joined_lines(text: str) -> list[str]:
    """Split into lines, putting together those that end with a continuation backslash."""
    lines: list[str] = []
    held = ""
    for line in text.split("\n"):
        line = held + line.strip()
        held = ""
        if line.endswith("\\") and not line.endswith("\\\\"):
            held = line[:-1].rstrip() + " "
        else:
            lines.append(line)
    if held:
        lines.append(held.rstrip())
    return lines


def _command_in(line: str) -> str:
    """Return the command that one line holds, or an empty string when the line is prose or a comment."""
    line = line.replace("\t", " ").strip()
    if line.startswith("#"):
        return ""
    line = _without_prompt(line)
    label, colon, rest = line.partition(":")
    if colon and label.strip("*_ ").lower() in LABELS:
        line = _without_prompt(rest.strip("*_ "))
    if not line:
        return ""
    if len(line) > 2 and line[0] == line[-1] == "`" and line.count("`") == 2:
        return _without_prompt(line[1:-1].strip())
    if _is_markup(line):
        return ""
    if not _is_prose(line):
        return line.rstrip("` ") if line.count("`") % 2 else line
    spans = line.split("`")
    if len(spans) >= 3:
        inside = _without_prompt(spans[1].strip())
        return "" if _is_prose(inside) else inside
    return ""


def _without_prompt(line: str) -> str:
    """Drop a shell prompt or a list bullet from the front."""
    for sigil in ("$ ", "% ", "> ", "- ", "* "):
        if line.startswith(sigil):
            return line[len(sigil) :].lstrip()
    head, _, rest = line.partition(" ")
    if rest and ((head[:-1].isdigit() and head[-1] in ".)") or ("@" in head and head[-1] in "$#")):
        return rest.lstrip()
    return line


def _is_prose(line: str) -> bool:
    """Tell a sentence from a command: by how it begins, or by a capital in front and a stop at the end."""
    words = line.split()
    if not words:
        return True
    first = words[0].strip("*_,.!:")
    lower = first.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    capital = first[:1].isupper()
    if lower in OPENERS and (capital or lower not in KEYWORDS) and (len(words) > 1 or line[-1] in "!,.:"):
        return True
    return capital and len(words) > 2 and line[-1] in ".:!?" and first.isalpha()


def _is_markup(line: str) -> bool:
    """Tell a tag from a redirection: `<p>` and `<!doctype html>` begin no command, `<in.txt sort` does."""
    first = line.split(None, 1)[0] if line.strip() else ""
    return first.startswith(("<!", "</", "<?")) or (
        first[:1] == "<" and ">" in first and first[1:2].isalpha()
    )
