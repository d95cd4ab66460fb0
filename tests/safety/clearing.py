"""Places in and beside a command where a word such as `--help` says nothing about what the command does."""

from __future__ import annotations

from collections.abc import Iterator

from tests.safety.metamorphic import runnable

WORDS = (
    "--help --version --dry-run -n -h -V -l -t --test --check --list list ls show status info get describe "
    "help plan version search find view -s --simulate --what-if test config validate"
).split()
"""Words by which programs are told to look only, somewhere."""

_LAST_DECIDES = frozenset("cp mv ln install rsync scp mount docker podman nerdctl kubectl oc".split())
"""Another operand of theirs changes what the others are, or belongs to a command inside."""


def elsewhere(command: str, word: str) -> Iterator[tuple[str, str]]:
    """Yield ways to write the word beside the command, with a name for the place."""
    yield "comment", f"{command} # {word}"
    yield "command before", f"true {word}; {command}"
    yield "command after", f"{command}; true {word}"
    yield "condition", f"echo {word} && {command}"
    one = runnable(command)
    if one is None:
        return
    yield "file written", f"{command} 2> {word}"
    yield "variable", f"A={word} {command}"
    yield "next stage", f"{command} | cat - {word}"
    yield "wrapper's option", f"sudo -p {word} {command}"
    if not any(each.text in ("+", ";", "{}") or "{}" in each.text for each in one.words):
        yield "found name", f"find . -name {word} -exec {command} \\;"
    if all(each.text == each.value for each in one.words):
        yield "user of another machine", f"ssh -l {word} host {command}"
    yield "value", f"{command} --note={word}"
    if word[0] == "-":
        yield "value of its own", f"{command} --note {word}"
    if one.words[-1].text in ("-i", "-s") or any(
        (each.value or "").rpartition("/")[2] in _LAST_DECIDES for each in one.words
    ):
        return
    yield "inside a word", f"{command} 'x {word}'"
    if " -- " not in command:
        yield "after the options", f"{command} -- {word}"
    if word[0] != "-":
        yield "operand", f"{command} {word}"
