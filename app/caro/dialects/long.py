"""Long options of GNU's tools, and the letters that mean the same, which BSD's and BusyBox's mostly have."""

from __future__ import annotations

SHORT: dict[str, dict[str, str]] = {
    tool: dict(pair.split(":") for pair in pairs.split())
    for tool, pairs in {
        "sort": "--human-numeric-sort:-h --numeric-sort:-n --reverse:-r --key:-k --field-separator:-t "
        "--unique:-u "
        "--version-sort:-V --output:-o --ignore-case:-f --stable:-s --zero-terminated:-z",
        "du": "--human-readable:-h --summarize:-s --all:-a --total:-c",
        "df": "--human-readable:-h --inodes:-i --all:-a --local:-l --portability:-P",
        "head": "--lines:-n --bytes:-c --quiet:-q --silent:-q --verbose:-v",
        "tail": "--lines:-n --bytes:-c --follow:-f --quiet:-q --silent:-q --verbose:-v --sleep-interval:-s",
        "wc": "--lines:-l --words:-w --bytes:-c --chars:-m",
        "cut": "--delimiter:-d --fields:-f --characters:-c --bytes:-b --only-delimited:-s",
        "uniq": "--count:-c --repeated:-d --unique:-u --ignore-case:-i --skip-fields:-f --skip-chars:-s",
        "tr": "--delete:-d --squeeze-repeats:-s --complement:-c",
        "rm": "--recursive:-r --force:-f --interactive:-i",
        "cp": "--recursive:-R --archive:-a --force:-f --preserve:-p --no-clobber:-n --interactive:-i "
        "--no-dereference:-P --dereference:-L --link:-l --symbolic-link:-s --verbose:-v",
        "mv": "--force:-f --no-clobber:-n --interactive:-i --verbose:-v",
        "mkdir": "--parents:-p --mode:-m",
        "rmdir": "--parents:-p",
        "ls": "--all:-a --almost-all:-A --recursive:-R --human-readable:-h --reverse:-r --inode:-i --size:-s "
        "--directory:-d --classify:-F --dereference:-L --numeric-uid-gid:-n",
        "grep": "--recursive:-r --ignore-case:-i --line-number:-n --invert-match:-v --count:-c "
        "--only-matching:-o "
        "--files-with-matches:-l --files-without-match:-L --word-regexp:-w --line-regexp:-x "
        "--extended-regexp:-E "
        "--fixed-strings:-F --quiet:-q --silent:-q --regexp:-e --file:-f --no-messages:-s --with-filename:-H "
        "--max-count:-m --after-context:-A --before-context:-B --context:-C --no-filename:-h",
        "xargs": "--null:-0 --max-args:-n --max-procs:-P --verbose:-t --replace:-I --interactive:-p",
        "sed": "--quiet:-n --silent:-n --regexp-extended:-E --expression:-e --file:-f",
        "chmod": "--recursive:-R --verbose:-v", "chown": "--recursive:-R --no-dereference:-h --verbose:-v",
        "chgrp": "--recursive:-R",
        "ln": "--symbolic:-s --force:-f --verbose:-v", "touch": "--no-create:-c --reference:-r",
        "cat": "--number:-n --number-nonblank:-b --show-nonprinting:-v", "nl": "--body-numbering:-b",
        "stat": "--dereference:-L",
        "tar": "--extract:-x --create:-c --file:-f --gzip:-z --verbose:-v --list:-t",
        "free": "--human:-h --mega:-m --giga:-g", "uname": "--all:-a", "date": "--utc:-u --universal:-u",
        "tee": "--append:-a --ignore-interrupts:-i", "paste": "--delimiters:-d --serial:-s",
        "readlink": "--no-newline:-n", "mktemp": "--directory:-d --quiet:-q --dry-run:-u --tmpdir:-p",
        "split": "--lines:-l --bytes:-b --suffix-length:-a", "seq": "--separator:-s --equal-width:-w",
        "pgrep": "--full:-f --list-name:-l --parent:-P --exact:-x --newest:-n --oldest:-o",
        "ps": "--pid:-p --user:-u --format:-o",
    }.items()
}  # fmt: skip
"""By tool: its long options and the letters that mean the same. What a row of the table says is not here."""

TAKES_WORD = frozenset(
    """--key --field-separator --output --lines --bytes --delimiter --delimiters --fields --characters
    --max-args --max-procs --max-count --after-context --before-context --context --mode
    --expression --format --file --reference --skip-fields --skip-chars --body-numbering --regexp
    --replace --separator --suffix-length --sleep-interval --tmpdir --pid --parent --user""".split()
)
"""Those that take a word."""
