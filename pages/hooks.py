"""What mkdocs is told of Markdown that GitHub reads otherwise than Python-Markdown does."""

from __future__ import annotations

import re

CODE_IN_ROW = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")


def on_page_markdown(markdown: str, **_: object) -> str:
    """Return a page where a bar in code in a table is one, as on GitHub, and no backslash before it."""
    lines, fenced = [], False
    for line in markdown.splitlines():
        fenced ^= line.lstrip().startswith("```")
        if line.startswith("|") and not fenced and "\\|" in line:
            line = CODE_IN_ROW.sub(_coded, line)
        lines.append(line)
    return "\n".join(lines) + "\n"


def _coded(found: re.Match[str]) -> str:
    """Return code as HTML where it holds a bar: Markdown has no way to say it that both read alike."""
    text = found[2]
    if "\\|" not in text:
        return found[0]
    if text.startswith(" ") and text.endswith(" ") and text.strip():
        text = text[1:-1]
    escaped = text.replace("\\|", "|").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # The inline patterns of Markdown see these characters in HTML, too.
    for mark in "|*_`\\[]~^":
        escaped = escaped.replace(mark, f"&#{ord(mark)};")
    return f"<code>{escaped}</code>"
