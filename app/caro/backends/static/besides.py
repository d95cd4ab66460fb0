"""What a request asks for besides: "… and show their owner", "… and where it is", "… without running it".

Words that only join and point weigh nothing to the matcher, so such a clause gets lost without a trace. Each
has marks here, one of which shows in a command that heeds it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.tokens import Token

POINTS = frozenset(("their", "its"))
JOINS = frozenset("with and plus including show print display list see also include add".split())
"""Words before which or behind which "their owner" is asked for rather than ordered by or compared."""
LONG = "ls -l;ls -al;ls -la;ls -lh;-ls;stat;-printf;%u;%U"
SIZED = "-s;du;ls -l;%s;size;-S;wc -c;lsblk;df;images;ls -al;ls -la;stat"
TIMED = "cp -a;cp -p;cp -Rp;ls -l;%t;%T;%c;%C;%a;%y;stat;date;ls -al;log;-t;%w;ps;last;created"
WHOLE = "-s;nocapture;--show-output;--output;|;logs;&&;attach;-v;tee"
SEEN = {
    "owner": LONG + ";chown;owner;ps;who;lsof", "owners": LONG + ";chown;owner;ps;who;lsof",
    "size": SIZED, "sizes": SIZED, "filesize": SIZED,
    "permissions": "ls -l;stat;%m;%M;%a;%A;perm;-p;-a;cp -;tar;-ls;ls -al;ls -la;rsync",
    "date": TIMED, "dates": TIMED, "timestamp": TIMED, "timestamps": TIMED, "age": TIMED, "ages": TIMED,
    "count": "-c;wc;length;n[;-l;shortlog", "counts": "-c;wc;length;n[;-l;shortlog",
    "pid": "ps;pgrep;pid;lsof;ss -;jobs -l;top", "pids": "ps;pgrep;pid;lsof;ss -;jobs -l;top",
    "author": "author;%an;log;blame;show", "authors": "author;%an;log;blame;show",
    "hash": "log;sum;%h;%H;rev-parse;show-ref;sha", "hashes": "log;sum;%h;%H;rev-parse;show-ref;sha",
    "output": WHOLE, "percentage": "%;100;df", "percentages": "%;100;df",
    "average": "/ n;/ length;avg;NR", "averages": "/ n;/ length;avg",
    "length": "length;wc;nl", "lengths": "length;wc",
    "checksum": "sum;md5;shasum", "checksums": "sum;md5;shasum",
}  # fmt: skip
"""Noun behind "their" or "its", to the marks of commands that show it."""
PATHS = (
    "find;which;realpath;readlink;command -v;whereis;type ;pwd;grep -n;grep -r;NR;sys.executable;pip show;ls"
)
SECOND = {
    "where": PATHS, "why": "",
    "when": "log;stat;%;ls -l;date;blame;last;uptime;-t;ps;crontab;list-timers;%y;who",
    "who": "-issuer;log;blame;stat;%u;%U;ls -l;who;last;ps;lsof;fuser;author;user;w;ls -al",
}  # fmt: skip
"""Word that opens a second question behind "and", to the marks of commands that answer it."""
MEASURES = {
    "many": "wc;-c;length;count;uniq;n++;NR;-l", "much": "du;df;-h;free;wc;sum;+=;size;%",
    "often": "wc;-c;uniq;length;n[", "big": SIZED, "large": SIZED,
    "long": "time;wc;length;etime;uptime;ps;%;-l",
    "old": TIMED,
}  # fmt: skip
"""The same for the word behind "and how"."""
MORE_PATHS = (
    ";git ;config;hostname;du;df;mount;lsblk;echo $;printenv;--show-toplevel;--git-dir;ps;curl;npm;grep"
)
SEVERAL = frozenset("two three four five six 2 3 4 5 6".split())
ENDS = frozenset("first last these other the following".split())
SIDE_BY_SIDE = "pr -;column;ls -C;-C;paste - -;$1, $2;-f1,2;-f1-;NF"
"""What sets text in several columns, or takes as many out."""
THEN = frozenset("run start restart build test show print delete remove push install open commit".split())
"""Verbs of a second step behind "then"."""
INSTEAD = THEN | frozenset("restart launch create make execute kill stop".split())
"""Verbs of what is to be done where something does not hold: "is it running, if not start it"."""
RESTARTS = frozenset("start restart launch stop kill reload reboot copy move".split())
"""The same behind "if" at the beginning; a file that is not there is told by other commands themselves."""
RUNS = ("make", "bash ", "sh ", "./", "python3 ", "node ", "npm ", "go run", "cargo run", "docker run")
"""Openings of commands that run what they name."""
DRY = (
    "-n;--dry-run;--check;py_compile;compileall;--collect-only;--no-run;config;--syntax;npm ls;npm view;pack"
)
"""What shows in such a command that it only looks."""


def ignored(reading: Reading, command: str) -> str | None:
    """Return the words that ask for something besides which the command does not give, or None."""
    tokens = [token for token in reading.tokens if token.kind != "comma"]
    lows = ["" if token.kind == "quoted" else token.low for token in tokens]
    if lows[:1] == ["where"] and lows[1:2] in (["is"], ["are"]) and not _holds(command, PATHS + MORE_PATHS):
        return "where"
    if "https?://" in command and "only" in lows and ("http" in lows or "https" in lows):
        return "http only"
    if (
        lows[:2] == ["how", "many"]
        and ("may" in lows or " can i " in f" {' '.join(lows)} ")
        and _holds(command, "wc -l;pgrep -c")
    ):
        return "how many"  # what is allowed is asked, not what there is
    for k, low in enumerate(lows[:-1]):
        after = lows[k + 1]
        several = after == "columns" and low in SEVERAL and (not k or lows[k - 1] not in ENDS)
        if several and not _holds(command, SIDE_BY_SIDE):
            return f"{low} columns"
        if low in POINTS and after in SEEN and not JOINS.isdisjoint(lows[max(0, k - 3) : k]):
            if not _holds(command, SEEN[after]):
                return f"{low} {after}"
        elif (
            low == "and"
            and after == "what"
            and lows[k + 3 : k + 4] in (["do"], ["does"], ["mean"], ["means"])
        ):
            return "and what"
        elif low == "then" and after in THEN and not _holds(command, " && ; | ;;"):
            return f"then {after}"
        elif low == "if" and _decides(lows, k) and not _holds(command, " || ;if ; && ;awk;xargs -r"):
            return f"if {after}"
        elif low == "and" and k > 1 and tokens[k].start and _asks(tokens, k):
            marks = MEASURES.get(lows[k + 2]) if after == "how" else SECOND.get(after)
            if marks is not None and not _holds(command, marks):
                return f"and {after}"
        if low in ("without", "not") and after in ("running", "executing", "run", "execute"):
            runs = command.startswith(RUNS) and not _holds(command, DRY)
            if runs or f"grep -v {after}" in command:
                return f"{low} {after}"
    return None


def _decides(lows: list[str], k: int) -> bool:
    """Tell whether an order hangs on the "if" at `k`: "if nginx is down, start it", "if not start it"."""
    if lows[k + 1] == "not":
        return not INSTEAD.isdisjoint(lows[k + 2 : k + 3])
    there = any(low.startswith("exist") for low in lows)  # what is not there can't be deleted anyway
    return k == 0 and lows[1] not in ("possible", "there") and not there and not RESTARTS.isdisjoint(lows[2:])


def _asks(tokens: list[Token], k: int) -> bool:
    """Tell whether a question follows the "and" at `k`: one word more at least, and not a part of a name."""
    return k + 2 < len(tokens) and all(token.kind == "word" for token in tokens[k + 1 : k + 3])


def _holds(command: str, marks: str) -> bool:
    return any(mark and mark in command for mark in marks.split(";"))
