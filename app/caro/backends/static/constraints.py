"""Words that bound what is asked for, and what shows in a command that it heeds them.

A phrasing explains a request as a bag of words, some of which it may hold besides: "in reverse", "as root"
or "ignoring case" must not get lost that way. An answer without any mark of the constraint is no answer.
"""

from __future__ import annotations

from caro.backends.static.tails import lost

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading

REVERSED = (
    "sort r;reverse;--sort=c;--sort=-c;--sort=t;--sort=-t;--sort=v;--sort=-v;--sort=s;--sort=-s;--sort=+;"
    "--sort=%;tac;rev;ls -;desc;journalctl;ps -r;ps -m;aux -r;aux -m"
)
"""`sort r` stands for a `sort` with `-r` among its options or keys."""
DESCENDING = REVERSED + ";--sort=-"
DEEP = (
    "find ;-r;-R;**;tree;rsync;tar ;git ;cp -a;du ;--mirror;mkdir -p;--recursive;7z;rm -;for ;-d;./...;"
    "/*/;node_modules;submodule"
)
FOLDED = "-i;tolower;toupper;-I;nocase;[:upper:];sort -f;-uf;-fu;-ri;casefold"
COUNTED = "wc;count;-c;uniq;length;NR;n++;grep -c"
AS_ROOT = "sudo;root"
AS_USER = "sudo -u;su ; -u ; -U ;--user;@; -l ;runuser;who;login;docker"
REMOTE = "ssh;scp;rsync;sftp;nc ;nmap;ping;curl;telnet;traceroute;openssl;docker;mysql;psql;redis;pg_dump -h"
FORCED = "-y;-f;--yes;yes |;--force;rm;--noconfirm;-delete;-n;unzip -o;apt"

TOTALS = "wc;sum;+=;du;otal;df;-c;free;numstat;nproc;count;length;--stat;n++;NR;bc;lsblk;lscpu;-s;uniq;-l"
PRETTY = "jq;uptime -p;json;pretty;format;fmt;column;xmllint;-h;bat;tree;--table;graph"
V4 = "-4;inet ;ipv4;--4"
V6 = "-6;inet6;ipv6;--6;AAAA"
BRANCHES = "--all;-a;for-each-ref;--branches;push"
MESSAGE = "-m;--grep;wall;notify;shutdown;-S;echo;grep;awk;-a"
NAMED = "name;ls;*;grep;=;cut;$(date"

ONE_NUMBER = "<;| wc;grep -c;grep -ic;grep -vc;awk;jq;-q;uniq;stat;cut"
VALUED = "=;: ;jq;config;export;sysctl;yq;->"
SHELL = "shell;$7;f7;sh$;usermod;chsh;useradd;adduser"
ALL_USERS = "users;passwd;aux;-A;-e;getent;who;root;/home;/etc;-a;last;--system;--global;= w"

BLANKS = "* *;space;' ';\" \";\\ ;tr ;sed;expand;awk;column;cut;sort;grep"
SPARED = "p -n;v -n;-nc;mv -i;cp -i;--no-clobber;rsync;--backup;-u;-k;-aos;>>;[ ;--no-overwrite;noclobber;-C"

REHEARSED = "-n;--dry-run;echo;--simulate;--check;-avn;-avzn;-s ;diff"
"""Marks of commands that only tell what they would do."""

CONSTRAINTS = {
    "in reverse": REVERSED, "reverse order": REVERSED, "backwards": REVERSED,
    "in descending": DESCENDING, "descending": DESCENDING,
    "recursively": DEEP, "recursive": DEEP,
    "dry run": "-n;--dry-run;echo;--simulate;--check",
    "what would be": REHEARSED, "what would happen": REHEARSED, "what it would do": REHEARSED,
    "in parallel": "-P;-j;-n;parallel; &",
    "as json": "json;jq", "in json": "json;jq",
    "ignoring case": FOLDED, "ignore case": FOLDED, "case insensitive": FOLDED, "case-insensitive": FOLDED,
    "case insensitively": FOLDED, "case-insensitively": FOLDED, "regardless of case": FOLDED,
    "quietly": "-q;-s;/dev/null;quiet;silent;tar ;gunzip", "silently": "-q;-s;/dev/null;quiet;silent",
    "verbosely": "-v;verbose;-x",
    "and count them": COUNTED, "and count those": COUNTED, "and count it": COUNTED,
    "with line numbers": "-n;nl ;NR;num", "with the line numbers": "-n;nl ;NR;num",
    "without duplicates": "uniq;-u;seen;distinct;fdupes;set(", "no duplicates": "uniq;-u;seen;distinct;set(",
    "replace the value of": VALUED, "change the value of": VALUED, "set the value of": VALUED,
    "update the value of": VALUED, "replace value of": VALUED, "change value of": VALUED,
    "as their shell": SHELL, "as shell": SHELL, "as their login shell": SHELL,
    "as root": AS_ROOT, "with sudo": "sudo", "as user": AS_USER, "as the user": AS_USER,
    "on host": REMOTE, "over ssh": REMOTE, "via ssh": REMOTE,
    "in the background": "&;-b;-d;nohup;bg;screen;tmux;-f;jobs;systemctl",
    "tomorrow": "tomorrow;+1;at ;1 day;date",
    "separated by commas": ",", "separated by comma": ",", "comma separated": ",", "comma-separated": ",",
    "by name": "ls;sort;name;group;tree;ps ;order;git tag",
    "with spaces": BLANKS, "containing spaces": BLANKS, "without overwriting": SPARED,
    "not overwriting": SPARED, "don't overwrite": SPARED, "not overwrite": SPARED, "never overwrite": SPARED,
    "no clobber": SPARED,
    "of all users": ALL_USERS, "of every user": ALL_USERS,
    "for all users": ALL_USERS, "for every user": ALL_USERS,
    "not yet": "git; ! ;-v;upgradable;outdated;list",
    "one level deep": "maxdepth 1;-L 1;*/;--max-depth=1;-d 1;mindepth 2;cut -d/",
    "if it exists": " -f ; -rf ;[ -;test ;exists;2>/dev/null;-p;&&;||;if ;not found",
    "skip symlinks": "-type;-P;--no-dereference;-h", "not symlinks": "-type;-P;--no-dereference",
    "as dependencies": "showauto;-Qd;npm;yarn;pnpm;poetry;cargo;pip;uv ;mark",
    "keep a backup": ".bak;-i.;backup;cp ;~;-b;-k",
    "over ipv6": "6", "over ipv4": "4", "ipv6 only": V6, "ipv4 only": V4, "only ipv4": V4, "only ipv6": V6,
    "on all branches": BRANCHES, "in all branches": BRANCHES, "across all branches": BRANCHES,
    "without merges": "--no-merges", "skip merges": "--no-merges", "no merges": "--no-merges",
    "with the message": MESSAGE, "without committing": "--no-commit;-n;stash", "in its name": NAMED,
    "without commit": "--no-commit;-n;stash",
    "without asking": FORCED, "without confirmation": FORCED, "without prompting": FORCED,
    "freed": "before;after",
    "in total": TOTALS, "altogether": TOTALS, "combined": TOTALS + ";cat;paste;&&",
    "nicely": PRETTY, "pretty": PRETTY, "prettified": PRETTY,
    "only the number": ONE_NUMBER, "just the number": ONE_NUMBER,
    "bash or zsh": "bash", "zsh or bash": "zsh", "bash and zsh": "bash", "zsh and bash": "zsh",
    "whose shell": "sh", "have a bash shell": "bash", "has a bash shell": "bash", "with a bash shell": "bash",
    "have a zsh shell": "zsh", "has a zsh shell": "zsh", "with a zsh shell": "zsh", "login shell is": "sh",
    "as a table": "column;table;-t;printf;docker;csv",
}  # fmt: skip
"""Words in their order, and what shows that they are heeded: one of the marks."""

FORBIDDEN = {
    "in the names": "sed -i",
    "in the names of": "sed -i",
    "in their names": "sed -i",
    "in the name of": "sed -i",
    "in file names": "sed -i",
    "in filenames": "sed -i",
    "working directory": "ps aux;ps -u;ps -e",
    "working directories": "ps aux;ps -u;ps -e",
    "this terminal": "ps aux;ps -u",
    "my terminal": "ps aux;ps -u",
    "unix sockets": "ss -tuln",
    "unix domain": "ss -tuln",
    "without sudo": "sudo",
    "no sudo": "sudo",
}
"""Words, and what the answer must not hold."""

LEVELS = {
    "INFO": "info", "ERROR": "err", "ERRORS": "err", "WARN": "warn", "WARNING": "warn", "DEBUG": "debug",
    "FATAL": "fatal", "TODO": "todo", "FIXME": "fixme",
}  # fmt: skip
"""Words that, in capitals, are what lines hold."""


def _table(rows: dict[str, str]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, marks in rows.items():
        first, *rest = words.split()
        found.setdefault(first, []).append((tuple(rest), marks))
    return found


_MUST = _table(CONSTRAINTS)
_MUST_NOT = _table(FORBIDDEN)
_STARTS = frozenset((*_MUST, *_MUST_NOT, *map(str.lower, LEVELS), "times"))
"""The first words, in small letters, of all that is looked for."""


def ignored(reading: Reading, command: str) -> str | None:
    """Return the first constraint of the request that the command does not heed, or None."""
    words = [("" if token.kind == "quoted" else token.text.lower()) for token in reading.tokens]
    if _STARTS.isdisjoint(words):
        return lost(reading.tokens, command)
    for k, word in enumerate(words):
        for rest, marks in _MUST.get(word, ()):
            if tuple(words[k + 1 : k + 1 + len(rest)]) == rest and not holds(command, marks):
                return " ".join((word, *rest))
        for rest, marks in _MUST_NOT.get(word, ()):
            if tuple(words[k + 1 : k + 1 + len(rest)]) == rest and holds(command, marks):
                return " ".join((word, *rest))
        token = reading.tokens[k]
        if token.text in LEVELS and token.kind == "word" and LEVELS[token.text] not in command.lower():
            return token.text
        if word == "times" and k and _repeats(reading, k - 1, command):
            return f"{words[k - 1]} times"
    return lost(reading.tokens, command)


def holds(command: str, marks: str) -> bool:
    """Tell whether one of the marks is there; a flag may be one of several letters: `-n` in `-rin`."""
    letters = {c for word in command.split() if word[0] == "-" and len(word) < 5 for c in word[1:]}
    for mark in marks.split(";"):
        if mark == "sort r":
            if _sorts_backwards(command):
                return True
        elif mark in command or (len(mark) == 2 and mark[0] == "-" and mark[1] in letters):
            return True
    return False


def _sorts_backwards(command: str) -> bool:
    """Tell whether a `sort` of the command has `-r` among its options, or a key that ends with `r`."""
    inside = False
    for word in command.split():
        if word == "sort":
            inside = True
        elif word in ("|", "&&", ";", "||"):
            inside = False
        elif inside and ((word[0] == "-" and word[1:2] != "-") or word[0].isdigit()) and "r" in word:
            return True
    return False


def _repeats(reading: Reading, k: int, command: str) -> bool:
    """Tell whether a number of times stands at `k` that the command does not have."""
    from caro.backends.static.words import NUMBERS

    token = reading.tokens[k]
    value = token.value if token.kind == "number" else NUMBERS.get(token.text.lower())
    if not isinstance(value, (int, float)) or value < 2:
        return False
    return not any(f"{value + d:g}" in command for d in (0, 1, -1))
