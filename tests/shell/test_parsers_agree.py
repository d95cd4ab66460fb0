"""The quick parser and the tree parser must read the same thing wherever the quick one says anything."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from caro.shell import problem, quick, tree
from caro.shell.script import Script

REAL = [
    "find . -type f -name '*.log' -size +10M | head -n 5",
    "ls -la",
    "grep -rn \"TODO: later\" src --include='*.py'",
    "du -sh * | sort -rh | head -10",
    "tar -czf backup.tar.gz ./docs && ls -lh backup.tar.gz",
    "find . ! -name x \\( -name a -o -name b \\) -exec rm {} \\;",
    "sort names.txt | uniq -c | sort -nr > counts.txt",
    "ps aux | grep '[n]ginx' | awk '{print $2}'",
    "make 2>&1 | tee build.log",
    "cmd >/dev/null 2>&1 || true",
    "cat < in.txt >> out.txt 2> err.txt",
    "ls ~/Downloads ~root a~ '~'",
    "rename -n 's/a b/c/' *.txt ; ls;",
    "dd if=a of=b bs=1M",
    "git log --oneline -n 5 --format=%h%x09%s",
    "sed -n 10,20p file.txt",
    "date +%Y-%m-%d",
    "curl -sI https://example.com/a?b=c",
    "echo a\\ b 'c'\"d\"e \\* \\\\",
    "xargs -I{} mv {} {}.bak",
]

ATOMS = r"""a b c x y z 0 1 2 rm ls if a=b -rf / ~ * ? [a-z] '' "" ' " \; \$ \\ {} { } $x ` ( ) # ! % ^ , .
    : @ + = 2>&1 > >> < 2> /dev/null | || && & ; ;; time do é"""
WORDS = st.sampled_from([*ATOMS.split(), " ", "  ", "'a b'", '"a b"', "\\ "])
LINES = st.lists(st.one_of(WORDS, st.just(" ")), max_size=25).map("".join)


def shape(script: Script) -> object:
    return [
        (
            pipeline.joiner,
            pipeline.background,
            [
                (
                    command.kind,
                    [(w.text, w.start, w.end, w.value, w.glob, w.tilde, w.braces) for w in command.words],
                    [(r.op, r.fd, r.target and r.target.value, r.start, r.end) for r in command.redirects],
                    (command.start, command.end),
                    command.assignments,
                )
                for command in pipeline.commands
            ],
        )
        for pipeline in script.pipelines
    ]


@pytest.mark.parametrize("line", REAL)
def test_both_parsers_read_real_commands_the_same(line: str) -> None:
    script = quick.parse(line)
    parsed = tree.parse(line)
    assert parsed.error is None
    if script is not None:
        assert shape(script) == shape(parsed.script)


def test_most_real_commands_are_simple() -> None:
    assert sum(quick.parse(line) is not None for line in REAL) >= len(REAL) - 1


@example("a !! ")
@example("a ! ! ")
@example("a if! ")
@example("a if ! ")
@settings(max_examples=1500, deadline=None)
@given(LINES)
def test_where_quick_accepts_the_tree_agrees(line: str) -> None:
    script = quick.parse(line)
    if script is not None:
        parsed = tree.parse(line)
        assert parsed.error is None
        assert shape(script) == shape(parsed.script)


@example("\r{")
@settings(max_examples=500, deadline=None)
@given(st.one_of(st.text(max_size=200), st.binary(max_size=200).map(lambda raw: raw.decode("latin-1"))))
def test_no_text_makes_a_parser_fail(text: str) -> None:
    quick.parse(text)
    tree.parse(text)
    problem(text)


def test_characters_beyond_latin_do_not_bring_the_grammar_down() -> None:
    # The grammar's scanner looks them up in a table that ends at 255.
    for code in (0x100, 0x20AC, 0x1F600, 0x771A8, 0xD6963, 0x10FFFF):
        parsed = tree.parse(f"{{a{chr(code)} x{chr(code)}:{chr(code)} $(echo {chr(code)})")
        assert isinstance(parsed.script, Script)
    assert tree.parse("cat 'été' naïve").script.pipelines[0].commands[0].words[2].value == "naïve"
