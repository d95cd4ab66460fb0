"""What is asked for besides: "… and show their owner", "… with dates", "only the names", "… then push".

A phrasing explains a request as a bag of words, and "only", "who" and "when" weigh nothing in it; so what a
tail asks for can get lost. Whether a command shows it, or does it, is seen by its marks.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tokens import Token

LISTED = "ls -l;-ls;stat -;%u;getfacl;chmod;lsof;tar t;unzip -l;unzip -v;zipinfo;ps aux;ps -ef;top"
LOGGED = "git log!--oneline!--format;git show!--format!--name-only!--stat!--pretty"
COUNTED = "wc;count; -c;uniq;length;NR;n++;shortlog;numstat;--stat;-s;sum;+=;++;nproc"
SORTED = "sort;order;ls -;du ;tac;--by;-k"
DATED = (
    "%t;%T;%c;%ad;%ai;%ar;date!--sort=;date:;Date;uptime;etime;lstart;start_time;time_;timedate;utime;"
    "since;journalctl;list-timers;-T;last;who;blame;docker ps;docker images;created; -t;"
    f"Created;dmesg;reflog;{LISTED};{LOGGED}"
)
WHO = (
    "-issuer;user;getent;%an;%aN;author;blame;shortlog;owner;%U;who;last;id ;passwd;su ;docker ps;"
    f"{LISTED};{LOGGED}"
)

KEPT = "cp -a;cp -p;cp -Rp;rsync -a"
"""What keeps the times, the owner and the rights of what it copies."""

SHOWN = {
    "owner owners": f"{WHO};{KEPT}",
    "author authors who whom committer": f"%an;%aN;author;blame;shortlog;whois;whoami;{WHO}",
    "date dates time times timestamp timestamps when": f"{DATED};{KEPT}",
    "size sizes": "du;%z;tree -;%s;size;Size;df;wc;lsblk;free;docker images;rss;mem;count-objects;"
    f"swapon;ls -s;-h;cat-file;git ls-tree;{LISTED}",
    "status state states": "stat;code;is-active;is-enabled;systemctl;docker ps;-v;-I;jobs;list;nmcli;ps ;"
    "ufw;get ",
    "pid pids": "pid;aux;-ef;lsof;pgrep;ss -;-p;jobs -l;fuser;top;$!;netstat",
    "user users username usernames": f"user;getent;id;w ;group;{WHO}",
    "permission permissions mode modes": f"{KEPT};%a;%A;%M;%m;%p;-l;perm;chmod;{LISTED}",
    "hash hashes sha": "%h;%H;rev-;sum;--oneline;branch -v;reflog;stash list;hash;git log!--format;"
    "git show!--format",
    "message messages subject subjects": "%s;--oneline;-v;-n;git stash list;journalctl;-m;log;reflog;"
    f"{LOGGED}",
    "email emails": f"%ae;-sne;-e;mail;grep;awk;cut;-c;{LOGGED}",
    "branch branches": "branch;--decorate;--all;%d;%D;--source;status;refs;git log;switch;checkout;push",
    "diff diffs patch patches": "-p;diff;git show;patch;comm;cmp",
    "stats statistics": "stat;count;-s",
    "uuid uuids": "uuid;UUID;lsblk -f;blkid",
    "cpu": "cpu;CPU;aux;top;proc",
    "memory": "mem;rss;aux;top;free;vsz;Mem;stats",
    "parent parents": "mkdir -p;ppid;-ef;forest;tree;-f;--parents;%p;%h",
    "group groups": f"group;%g;%G;id;chown;chgrp;-l;getent;{LISTED}",
    "command commands": "args;cmd;aux;-ef;comm;history;lsof;top;jobs;docker ps;-a",
    "version versions": "version;-v;-V;list;freeze;apt;dpkg;rpm;brew;npm;pip;uname;release;policy;docker;"
    "git describe;git tag;pacman;apk;grep",
    "description descriptions": "search;whatis;list;-n;show;info",
}
"""Words for a part of what is listed, and the marks of the commands that show it; `a!b` is a without b."""
ONLY = {
    "name names": "name;cut;awk;basename;find;ls;grep;--services;%n;%f;-printf;whoami;id ;groups;"
    "git branch!-v;"
    "git tag!-n;git ls-;git remote!-v;jq;-o args;-o comm;who;compgen;-Wf;pgrep -l;kill -l;echo;describe;"
    "rev-parse;%an;%s;diff!--stat;shortlog!-s;list-timezones;tar t;unzip;sed;dig;-q",
    "number numbers count total": f"awk;cut;grep;sed;tr ;rev-list;seq;echo;{COUNTED}",
    "hash hashes id ids": "%h;%H;rev-;sum;-q;hash;id;-t;pid;pgrep;awk;cut;ls-remote",
    "address addresses ip ips": "awk;cut;grep;-I;dig;ipconfig;sed;hostname;curl;getent;cat;addr show!show ",
    "url urls": "url;get-url;grep;curl;sed;awk;cut",
    "percentage percent": "pcent;awk;grep;cut;bc",
}
"""The same for what alone is to be shown."""
LISTS = "ls;-l;list;&&;|;find;status;cat;ps ;tree;grep;which;awk;--all;git tag;git branch;systemctl"
DONE = {
    "push": "push", "commit": "commit", "pull": "pull", "reboot": "reboot;shutdown -r", "merge": "merge",
    "restart": "restart;reload;start", "count": COUNTED, "sort": SORTED, "rebase": "rebase",
    "open": "open;code;vi;nano;EDITOR;less;start ;attach", "unmount": "umount;eject", "commits": "commit",
    "reload": "reload;restart;source;-s;HUP", "shutdown": "shutdown;poweroff", "fetch": "fetch;pull;curl;"
    "wget",
    "email": "mail", "mail": "mail",
    "list": LISTS, "sign": "-s;-S;gpg;sign",
}  # fmt: skip
"""Verbs of a second step, and what does it."""
FETCHES = ("curl -LO", "curl -o", "curl -L -o", "wget ", "git clone", "git pull", "git fetch", "scp ")
"""Commands that fetch and show nothing of it."""
NOUNS_AFTER = frozenset(
    "hash hashes message messages count counts id ids date dates history time times order".split()
)
"""Words that make a noun of the verb before: "author and commit hash"."""

OPENINGS = frozenset(("and", "with", "including", "include", "plus", "then", ",", "but", "also", "together"))
VERBS = frozenset("show print display list tell give see output include say only just me also by".split())
THEIRS = frozenset("the their its it's each every his her".split())
CLOSINGS = frozenset(
    ("and", "or", ",", "only", "too", "also", "then", "as", "please", "in", "for", "next", "but")
)

PICKERS = ("awk", "cut", "jq", "sed", "grep", "mlr", "sort", "tail", "head")


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {word: marks for words, marks in rows.items() for word in words.split()}


_SHOWN = _table(SHOWN)
_ONLY = _SHOWN | _table(ONLY)


def lost(tokens: list[Token], command: str) -> str | None:
    """Return the first thing asked for besides of which the command shows no mark, or None."""
    words = [
        "" if token.kind == "quoted" else "," if token.kind == "comma" else token.low for token in tokens
    ]
    if words and words[0] in ("create", "make") and command.startswith("git push"):
        return words[0]  # what is pushed was to be made first
    for k, word in enumerate(words):
        if k and word in ("and", "then") and words[k + 1 : k + 2]:
            sees = words[k + 1] in VERBS and words[k + 2 : k + 3] in (["it"], ["them"], ["its"])
            if sees and command.startswith(FETCHES) and "|" not in command and "&&" not in command:
                return f"{word} {words[k + 1]}"
            verb = words[k + 2] if words[k + 1] in ("then", "also") and k + 2 < len(words) else words[k + 1]
            after = words[words.index(verb, k) + 1 : words.index(verb, k) + 2]
            if verb in DONE and NOUNS_AFTER.isdisjoint(after) and not shows(command, DONE[verb]):
                return f"{word} {verb}"
        if k and (word in OPENINGS or words[k : k + 2] == ["by", "whom"]):
            noun = _noun(words, k, _SHOWN)
            if noun and not shows(command, _SHOWN[noun]):
                return f"{word} … {noun}"
        if word in ("only", "just"):
            noun = _noun(words, k, _ONLY) or (words[k - 1] if k > 1 and k == len(words) - 1 else "")
            if noun in _ONLY and not shows(command, _ONLY[noun]):
                return f"only … {noun}"
    return None


def _noun(words: list[str], k: int, known: dict[str, str]) -> str:
    """Return the known noun that the words after `k` come to, past verbs of showing and articles, or ""."""
    at = k + 1
    while at < len(words) and (words[at] in VERBS or words[at] in THEIRS or words[at] == "with"):
        at += 1
    if at >= len(words) or words[at] not in known:
        return ""
    alone = at + 1 == len(words) or words[at + 1] in CLOSINGS or (words[at] in ("when", "who", "whom"))
    return words[at] if alone else ""


def shows(command: str, marks: str) -> bool:
    """Tell whether the command has one of the marks; what picks fields picks those that were asked for."""
    if command.split(" ", 1)[0] in PICKERS:
        return True
    for mark in marks.split(";"):
        wanted, *unwanted = mark.split("!")
        if wanted in command and not any(other in command for other in unwanted):
            return True
    return False
