"""The text of `--help`, made from the table of options so that the two can't drift apart."""

from __future__ import annotations

from caro.cli.options import OPTIONS

HEAD = """\
caro: plain words in, one right and safe shell command out. Nothing is run.

  caro "find log files over 10 MB changed this week"      quotes are optional
  echo "list files by size" | caro
  caro batch < requests.txt       a request per line; JSON Lines out, in order
  caro check -- 'rm -rf build'    how risky is this command? (--explain: why)
  caro safety list|test|explain   the rules that say so

"""

FOOT = """
"check", "batch" and "safety" are commands only before what they take, as here:
caro check disk space is a request.
Variables: CARO_BACKEND, CARO_SAFETY (strict, moderate, permissive) and
CARO_TIMEOUT (seconds). Exit status: 0 answered, 1 no answer, 2 usage,
3 blocked as unsafe, 4 configuration or model, 130 interrupted.
"""


def help_text() -> str:
    """Return the help: at most 24 lines of 80 columns, a terminal's smallest size."""
    rows = []
    for option in OPTIONS:
        form = f"--{option.name}"
        if option.metavar:
            form += f" {option.metavar}"
        choices = f" ({', '.join(option.choices)})" if option.choices else ""
        only = " (check)" if option.commands == ("check",) else ""
        rows.append(
            f"  {option.short or '  '}{',' if option.short else ' '} {form:<17}{option.help}{choices}{only}"
        )
    return HEAD + "\n".join(rows) + "\n" + FOOT
