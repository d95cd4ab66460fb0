"""What filters make of text that is known: cut, head, sed, awk, tr and their kind, in their common uses.

A path or a command that goes through them is still the same danger at the other end. Whatever is not
understood here gives None: nothing is known.
"""

from __future__ import annotations

_MAX = 4000
HEADER = 2
"""The line up to which `tail -n +N` only leaves out what stands above a table."""
PASS_ALL = frozenset(
    "sort uniq tac cat tee pv unbuffer stdbuf sponge column cut tr paste fmt fold nl expand rev".split()
)
"""Filters that leave out none of the lines, whatever they make of each."""


def keeps_every_line(name: str, args: list[str]) -> bool:
    """Whether all that comes in comes out again in some form."""
    if name in PASS_ALL:
        return True
    script = next((arg for arg in args if arg[:1] != "-"), "")
    if name in ("grep", "egrep", "fgrep"):
        return any(arg[:1] == "-" and "v" in arg for arg in args)
    if name == "tail":
        # "all but the first line", a header; who leaves out more, `ls -t | tail -n +6`, takes some
        starts = [arg.rpartition("+")[2] for arg in args if "+" in arg]
        return any(not start.isdigit() or int(start[:6]) <= HEADER for start in starts)
    if name in ("sed", "gsed"):
        return "-n" not in args and script[:1] in ("s", "y")
    return name in ("awk", "gawk", "mawk", "nawk") and script.lstrip()[:1] == "{" and "if" not in script


def filtered(name: str, args: list[str], text: str) -> str | None:
    """Return what the filter `name` makes of `text`, or None."""
    if len(text) > _MAX:
        return None
    lines = text.removesuffix("\n").split("\n")
    if name == "cut":
        out = _cut(args, lines)
    elif name in ("head", "tail"):
        out = _ends(name, args, lines)
    elif name in ("sed", "gsed"):
        out = _sed(args, lines)
    elif name in ("awk", "gawk", "mawk", "nawk"):
        out = _awk(args, lines)
    elif name == "paste":
        joint = next((arg[3:] for arg in args if arg.startswith("-sd")), None)
        joint = joint if joint is not None else "\t" if args == ["-s"] else None
        out = [(joint[:1] or "").join(lines)] if joint is not None else None
    elif name in ("grep", "egrep", "fgrep"):
        out = _grep(args, lines)
    elif name in ("sort", "tac"):
        out = None if args else sorted(lines) if name == "sort" else lines[::-1]
    else:
        out = None
    return None if out is None else "\n".join(out) + "\n"


def put_in(args: list[str]) -> str:
    """Return the lines that a sed script adds, and its replacements as the commands of jobs."""
    out: list[str] = []
    script = ""
    for before, arg in zip(["", *args], args, strict=False):
        if arg[:1] == "-" and not arg.startswith("--expression="):
            continue
        open_ended = script.endswith("\\")
        script = arg.removeprefix("--expression=")
        if open_ended or (before[:1] == "-" and before[-1:] in "fl"):
            out += [script] if open_ended else []
            continue
        first, *more = script.split("\n")
        command = first.lstrip("0123456789,$!~ {")
        if command[:1] == "/" and "/" in command[1:]:
            command = command[1:].partition("/")[2].lstrip("!, {")
        if command[:1] in ("a", "i", "c"):
            out.append(command[1:].lstrip("\\ "))
        elif command[:1] == "s" and len(command) > 3:
            new = command[2:].partition(command[1])[2].partition(command[1])[0]
            timed = new[:1] in ("*", "@") or new[:1].isdigit()
            out += [new if timed else f"* * * * * {new}"] if " " in new else []
        out += more  # the text of an `a` at the end of the line before
    return "".join(line + "\n" for line in out)


def _value(args: list[str], *options: str) -> str | None:
    for index, arg in enumerate(args):
        for option in options:
            if arg == option:
                return args[index + 1] if index + 1 < len(args) else None
            if arg.startswith(option) and not arg.startswith("--"):
                return arg[len(option) :]
            if arg.startswith(option + "="):
                return arg[len(option) + 1 :]
    return None


def _ranges(spec: str) -> list[tuple[int, int]] | None:
    out: list[tuple[int, int]] = []
    for piece in spec.split(","):
        first, dash, last = piece.partition("-")
        if not (first or last) or not (first + last).isdigit():
            return None
        begin = int(first[:6] or 1)
        out.append((begin - 1, int(last[:6]) if last else (_MAX if dash else begin)))
    return out


def _cut(args: list[str], lines: list[str]) -> list[str] | None:
    fields = _value(args, "-f", "--fields")
    chars = _value(args, "-c", "-b", "--characters", "--bytes")
    ranges = _ranges(fields or chars or "")
    if ranges is None:
        return None
    if chars is not None:
        return ["".join(line[a:b] for a, b in ranges) for line in lines]
    mark = _value(args, "-d", "--delimiter") or "\t"
    out: list[str] = []
    for line in lines:
        pieces = line.split(mark)
        chosen = [piece for a, b in ranges for piece in pieces[a:b]]
        out.append(line if len(pieces) == 1 else mark.join(chosen))
    return out


def _ends(name: str, args: list[str], lines: list[str]) -> list[str] | None:
    chars = _value(args, "-c", "--bytes")
    if chars is not None:
        text = "\n".join(lines) + "\n"
        if not chars.lstrip("+").isdigit():
            return None
        count = int(chars.lstrip("+")[:6])
        end = text[count - 1 :] if chars[0] == "+" else text[-count:]
        text = end if name == "tail" else text[:count]
        return text.removesuffix("\n").split("\n")
    count_text = _value(args, "-n", "--lines")
    if count_text is None:
        count_text = next((arg[1:] for arg in args if arg[:1] == "-" and arg[1:].isdigit()), "10")
    if not count_text.lstrip("+").isdigit():
        return None
    count = int(count_text.lstrip("+")[:6])
    if name == "head":
        return lines[:count]
    return lines[count - 1 :] if count_text[0] == "+" else lines[-count:] if count else []


def _plain(pattern: str) -> str | None:
    """Return the literal text of a regular expression that is none, with its escapes taken away."""
    out: list[str] = []
    at = 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\" and at + 1 < len(pattern) and not pattern[at + 1].isalnum():
            at += 1
            char = pattern[at]
        elif char in "*[]\\^$+?(){}|" or (char == "." and at + 1 < len(pattern) and pattern[at + 1] in "*+?"):
            return None
        out.append(char)
        at += 1
    return "".join(out)


def _sed(args: list[str], lines: list[str]) -> list[str] | None:
    scripts = [arg for arg in args if arg not in ("-e", "-E", "-r", "-u", "-s")]
    if len(scripts) != 1 or scripts[0][:1] == "-":
        return None
    for script in scripts[0].split(";"):
        script = script.strip()
        if script[:1] not in ("s", "y") or len(script) < 4:
            return None
        pieces = script[2:].split(script[1])
        if len(pieces) != 3:
            return None
        old, new, flags = pieces
        if script[0] == "y":
            if len(old) != len(new):
                return None
            lines = [line.translate(str.maketrans(old, new)) for line in lines]
            continue
        start, end = old[:1] == "^", old[-1:] == "$" and old[-2:-1] != "\\"
        text = _plain(old[1:] if start else old[:-1] if end else old)
        if text is None or "&" in new or flags.strip("gI") or (start and end):
            return None
        new = new.replace("\\/", "/").replace("\\.", ".")
        if "\\" in new:
            return None
        if start:
            lines = [new + line[len(text) :] if line.startswith(text) else line for line in lines]
        elif end:
            lines = [line[: len(line) - len(text)] + new if line.endswith(text) else line for line in lines]
        else:
            lines = [
                line.replace(text, new) if "g" in flags else line.replace(text, new, 1) for line in lines
            ]
    return lines


def _awk(args: list[str], lines: list[str]) -> list[str] | None:
    """`awk '{print $1, $3}'`."""
    mark = _value(args, "-F")
    script = next((arg for index, arg in enumerate(args) if arg[:1] != "-" and args[index - 1] != "-F"), "")
    body = script.strip()
    if not (body.startswith("{") and body.endswith("}")) or not body[1:-1].strip().startswith("print"):
        return None
    what = body[1:-1].strip().removeprefix("print").strip() or "$0"
    out: list[str] = []
    for line in lines:
        fields = line.split(mark) if mark else line.split()
        words: list[str] = []
        for item in what.split(","):
            item = item.strip()
            number = item[1:].strip("()")
            if item[:1] == '"' and item.endswith('"') and item.count('"') == 2:
                words.append(item[1:-1])
            elif item == "$NF":
                words.append(fields[-1] if fields else "")
            elif item[:1] == "$" and number.isdigit():
                index = int(number[:4])
                words.append(line if index == 0 else fields[index - 1] if index <= len(fields) else "")
            else:
                return None
        out.append(" ".join(words))
    return out


def _grep(args: list[str], lines: list[str]) -> list[str] | None:
    """`grep WORD`, `grep -o WORD`, where the word is no pattern, or one that begins with plain text."""
    patterns = [arg for arg in args if arg[:1] != "-"]
    letters = "".join(arg[1:] for arg in args if arg[:1] == "-")
    if len(patterns) != 1 or letters.strip("oEFe"):
        return None
    tail = patterns[0].endswith(".*")
    text = _plain(patterns[0].removesuffix(".*"))
    if text is None:
        return None
    found = [line for line in lines if text in line]
    if "o" not in letters:
        return found
    return [line[line.index(text) :] if tail else text for line in found]
