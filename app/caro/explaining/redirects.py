"""Says what redirections do: where output goes and input comes from."""

from __future__ import annotations

from caro.explaining.grammar import REDIRECTS, STREAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.explaining.reading import Reader
    from caro.shell.script import Redirect


def redirected(reader: Reader, one: Redirect, depth: int) -> None:
    """Read one redirection."""
    target = one.target
    value = target.value if target is not None else None
    text = reader.text[one.start : one.end].split("\n")[0]
    if one.op == "<<":  # up to the word that ends the lines, which may be quoted
        word = text.lstrip("0123456789<- ")
        end = word.find(word[0], 1) + 1 if word[:1] in ("'", '"') else word.find(" ")
        text = text.removesuffix(word[end:]) if end > 0 else text
    stream = STREAMS.get(one.fd, f"stream {one.fd}")
    if one.op in (">&", "<&"):
        if value == "-":
            says = f"closes {STREAMS.get(one.fd or '01'[one.op == '>&'], f'stream {one.fd}')}"
        elif value is not None and value.isdigit():
            says = f"sends {stream} to the same place as {STREAMS.get(value, f'stream {value}')}"
            if one.op == "<&":
                says = f"reads {'its input' if one.fd in ('', '0') else stream} from stream {value}"
        else:
            says = REDIRECTS["&>"]
    elif value == "/dev/null":
        nothing = {"<": "gets no input", "&>": "throws away what it prints and its errors"}
        says = nothing.get(one.op, f"throws {stream} away")
    else:
        says = REDIRECTS.get(one.op, "redirects").format(stream)
    reader.note(one.start, one.end, says, depth, "redirect", text=text)
    if target is not None and one.op != "<<":
        reader.parts(target, depth + 1)
