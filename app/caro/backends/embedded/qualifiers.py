r"""Tells which qualifier of a request a model's command shows no trace of: "keep the originals", "dry run".

A small model writes the common form of a command and drops what makes this one different. Each row below says
which words bind and what shows that they are heeded. A row must not speak against right answers: of the
40,000 hand-written pairs of the training, fewer than one in a thousand is held back
(`python -m training.qualified`).
"""

from __future__ import annotations

import re

from caro._record import dataclass


@dataclass(frozen=True, slots=True)
class Qualifier:
    """Words that bind, what a command that heeds them holds, and an example of both."""

    words: str
    """Regular expression for requests, case aside."""
    marks: str
    """Regular expression for the commands that heed them."""
    heeded: tuple[str, str]
    dropped: tuple[str, str]


LETTER = r"(?<!\S)-[A-Za-z]*{}"
"""A letter among those of a bundle of options: `-n` in `-avn`."""


def _letters(letters: str) -> str:
    return LETTER.format(f"[{letters}]")


SORTED = (
    r"sort|order|\bls\s+-|\btac\b|max_by|min_by|\btop\b|-S\b|--reverse|awk|\bps\s.*-k|"
    r"\blast\b|reflog|log\b"
)

QUALIFIERS: tuple[Qualifier, ...] = (
    Qualifier(
        r"\bdry[- ]?run\b(?! (?:log|output|report|job))|\bsimulat(?:e|ing) (?!typing|a )",
        _letters("nsd") + r"|dry-?run|simulat|\becho\b|--check|--no-act|--test|\bplan\b|\bdiff\b|"
        r"--whatif|-noop|--preview",
        heeded=("dry-run rsync from a to b", "rsync -avn a/ b/"),
        dropped=("dry-run rsync from a to b", "rsync -av a/ b/"),
    ),
    Qualifier(
        r"\b(?:keep|keeping|retain|retaining|preserv\w+|leav\w+|without (?:removing|deleting|losing)) "
        r"(?:all )?(?:the |its |their |your |every )?(?:originals?(?! order)|source files?|uncompressed|"
        r"input files?)\b",
        _letters("kc") + r"|--keep|--stdout|>|\bcp\b|\btar\b|\bzip\b|\bconvert\b|ffmpeg|\bmagick\b|"
        r"-path\b|\btee\b|exiftool|"
        r"\bcat\b|pandoc|-i\.|--in-place=|--backup|\bdd\b|\bsplit\b|\b7z\b",
        heeded=("gzip a.log but keep the original", "gzip -k a.log"),
        dropped=("gzip a.log but keep the original", "gzip a.log"),
    ),
    Qualifier(
        r"\b(?:keep|keeping|preserv\w+|retain\w*)\b[^,;]{0,30}\b(?:permissions?|timestamps?|attributes|"
        r"ownership|mtimes?|"
        r"modification times?|modes?)\b",
        _letters("apPtox") + r"|--preserve|--archive|\btar\b|cpio|--reference|\bdump|--acls|--perms|"
        r"--times|touch -r|stat",
        heeded=("copy photos to usb keeping the timestamps", "cp -a photos usb/"),
        dropped=("copy photos to usb keeping the timestamps", "cp -r photos usb/"),
    ),
    Qualifier(
        r"\b(?:forcefully|forcibly|force[- ]?kill)\b(?!.*\bforce[- ]push)",
        r"-9\b|KILL|(?<!pkill )(?<!\S)-[a-zA-Z]*f|--force|--kill|-k\b|systemctl kill|\bkill\b.*-s\b|"
        r"-D\b|--hard",
        heeded=("forcefully kill chrome", "pkill -9 chrome"),
        dropped=("forcefully kill chrome", "pkill chrome"),
    ),
    Qualifier(
        r"\b(?:with(?:in)?|using) (?:a |an )?(?:[\w.]+[- ])?(?:[\w.]+[- ])?timeout\b|\btimeout (?:of|"
        r"after)\b|\btime(?:s|d)? out after\b",
        r"timeout|" + _letters("wWmtT") + r"|--max-time|TIMEOUT|\bTimeout|-max\b|--wait|--tries|Timeout",
        heeded=("ping db1 with a 3 second timeout", "ping -W 3 db1"),
        dropped=("test port 22 of db1 with a 3 second timeout", "nc -z db1 22"),
    ),
    Qualifier(
        r"\bhighlight(?:ing|ed)?\b[^,;]{0,20}\b(?:differences|changes|what (?:changes|changed))\b",
        _letters("d") + r"|--differences|color|diff",
        heeded=("run make every 5 seconds and highlight the differences", "watch -d -n 5 make"),
        dropped=("run make every 5 seconds and highlight the differences", "watch -n 5 make"),
    ),
    Qualifier(
        r"\b(?:show(?:ing)?|with|display(?:ing)?|see|seeing) (?:a |the |its |me )?(?:overall |"
        r"transfer )?progress\b(?! (?:of|in|file|log))|\bprogress bar\b",
        r"progress|" + _letters("Ppv") + r"|\bpv\b|-#|--info|--bar|\bdpkg|status|verbose|-stats|\bwatch\b",
        heeded=("copy a.iso to usb with progress", "rsync --progress a.iso usb/"),
        dropped=("copy a.iso to usb with progress", "cp a.iso usb/"),
    ),
    Qualifier(
        r"\bin parallel\b|\busing (?:all|every) (?:of )?(?:the |my )?(?:cpu |processor )?(?:cores?|"
        r"cpus?|processors?)\b|"
        r"\bwith \d+ (?:parallel )?(?:workers|jobs|processes|threads)\b",
        r"-P|-j|parallel|nproc|&(?!&)|pigz|pbzip|pxz|-T|--jobs|--threads|-p\b|--workers|-n\b|-w\b|-@|"
        r"-t\b|--concurrency|ab -|pssh|wrk|--scale|-c\b|fork|-q\b|threads|-m\b|\bstress|concurrent",
        heeded=("gzip all logs in parallel", "printf '%s\\0' *.log | xargs -0 -P 4 gzip"),
        dropped=("gzip all logs in parallel", "gzip *.log"),
    ),
    Qualifier(
        r"\b(?:same|one|this|single) file ?system\b|\bother file ?systems?\b|"
        r"\bcross(?:ing)? (?:file ?system|mount)",
        _letters("xl") + r"|-xdev|-mount|--one-file-system",
        heeded=("biggest folders of /var on the same filesystem", "du -x /var | sort -n | tail"),
        dropped=("biggest folders of /var on the same filesystem", "du /var | sort -n | tail"),
    ),
    Qualifier(
        r"\b(?:hid(?:e|ing)|ignor(?:e|ing)|suppress(?:ing)?|silenc(?:e|ing)|discard(?:ing)?|without|no|"
        r"drop(?:ping)?)\b"
        r"[^,;]{0,12}\b(?:error messages?|permission(?: denied)?(?: errors?| messages?)|errors? output)\b",
        r"2>|-s\b|-q\b|&>|\|&|-readable|ignore|" + _letters("sq") + r"|\|\||--force|--no-messages|"
        r"grep -v|!|--keep-going",
        heeded=("find a.txt in /etc, hide permission errors", "find /etc -name a.txt 2>/dev/null"),
        dropped=("find a.txt in /etc, hide permission errors", "find /etc -name a.txt"),
    ),
    Qualifier(
        r"\b(?:without overwriting|(?:not|never|n't) (?:ever )?overwrit\w+|no[- ]clobber|(?:not|never|"
        r"n't) (?:replace|clobber) existing)\b",
        _letters("nibkuN") + r"|--no-clobber|--ignore-existing|--backup|-nc\b|noclobber|--update|-skip|"
        r">>|\[|\btest\b|--keep|--no-overwrite|--suffix|-C\b|--excl|-aos|-o-",
        heeded=("copy a.txt to b without overwriting", "cp -n a.txt b"),
        dropped=("copy a.txt to b without overwriting", "cp a.txt b"),
    ),
    Qualifier(
        r"\b(?:ask(?:ing)?|prompt(?:ing)?|confirm(?:ing|ation)?)\b (?:me )?(?:before|for each|each time|"
        r"first)\b",
        _letters("iIpw") + r"|-ok\b|-okdir|interactive|confirm|\bread\b|--ask|--prompt|--edit|--step|-av\b",
        heeded=("delete *.bak, ask before each", "rm -i *.bak"),
        dropped=("delete *.bak, ask before each", "rm *.bak"),
    ),
    Qualifier(
        r"\b(?:case[- ]insensitiv\w*|ignor(?:e|ing) (?:the )?case|regardless of (?:upper|lower|the|"
        r"case)|whatever (?:the|its) case)\b",
        _letters("iIf") + r"|tolower|toupper|upper|lower|nocase|casefold|--fold|~\*|-iname|-iregex|"
        r"ICASE|-iwholename|ilike|ignore|/[a-z]*[iI]\b|\"i\"|collat|--case|IGNORECASE|\\c|"
        r"-[a-z]*i[A-Z]*\b|-ipath|-ilname|/i|,i|\(\?i\)|COLLATE",
        heeded=("find error in a.log ignoring case", "grep -i error a.log"),
        dropped=("sort names ignoring case", "sort names"),
    ),
    Qualifier(
        r"\b(?:without|no|remov\w+|drop\w*|skip\w*) (?:the |any |"
        r"all )?duplicates?(?: lines?)?\b(?! (?:file|photo|picture|row|in history))|\bdeduplicat\w+\b|"
        r"\b(?:only|just) (?:the )?(?:unique|distinct)\b|\buniq(?:ue)? (?:lines|words|values|ips?|"
        r"emails?|names|urls?|addresses|hosts|users|entries)\b",
        r"uniq|" + _letters("ud") + r"|seen|distinct|DISTINCT|!\s*\w+\[|\w\[[^]]*\]\+\+|\bset\(|\{!|"
        r"unique|fdupes|jdupes|rdfind|dedup|in [a-z]\)|\[\$|rmlint|in a|\bcomm\b|borg|ignoredups",
        heeded=("all IPs of a.log, unique ones only", "grep -oE '[0-9.]+' a.log | sort -u"),
        dropped=("print the unique words of a.txt", "tr ' ' '\\n' < a.txt | sort"),
    ),
    Qualifier(
        r"\b(?:in|to|into|as) (?:all )?(?:lower[- ]?case|upper[- ]?case|capitals|small letters)\b|"
        r"\b(?:lower|upper)-?cased\b",
        r"\btr\b|tolower|toupper|\\[LUu]|\^\^|,,|upper|lower|\bcase|-C\b|rename|[A-Z]-[A-Z]|typeset|"
        r"declare|conv=|A-Z|\^|dd |\{a\.\.|a-z|mv |upcase|downcase|L\b",
        heeded=("print names.txt in lower case", "tr A-Z a-z < names.txt"),
        dropped=("list the users of a.csv in lower case", "cut -d, -f1 a.csv"),
    ),
    Qualifier(
        r"\b(?:with|show(?:ing)?|including|print(?:ing)?|and) (?:the |their |its )?line numbers?\b",
        _letters("nNl") + r"|\bnl\b|NR|\bline|num|FNR|-b a|set nu|=|\bbat\b",
        heeded=("show a.txt with line numbers", "cat -n a.txt"),
        dropped=("show TODO of a.txt with line numbers", "grep TODO a.txt"),
    ),
    Qualifier(
        r"\b(?:today|yesterday|this (?:week|month|year|morning)|last (?:week|month|year|night|hour)|"
        r"(?:past|last) \d+ \w+|"
        r"since (?:yesterday|midnight|monday|noon|the last boot))\b(?!'s (?:date|weather))",
        r"since|date|time|-mmin|-amin|-cmin|newer|day|week|today|yesterday|until|month|year|hour|"
        r"ago|-d\b|-b\b|-B\b|-n\b|head|tail|last|%|--boot|-c\b|\d|\bcal|recent|jan|now|EPOCH|min|"
        r"\bsar\b|tac\b",
        heeded=("sudo commands of carol this week", "journalctl _COMM=sudo --since '7 days ago'"),
        dropped=("sudo commands of carol this week", "journalctl -u sudo -g carol"),
    ),
    Qualifier(
        r"\bin the background\b",
        r"&|-[A-Za-z]*[bdf]|nohup|\bbg\b|screen|tmux|jobs|systemd-run|--detach|daemon|detach|"
        r"--background|setsid|disown|"
        r"systemctl|\bps\b|convert|-b\b|pgrep|magick|%|wait|\bfg\b|kill|batch|\bat\b|bgsave|headless",
        heeded=("run build.sh in the background", "nohup ./build.sh &"),
        dropped=("run build.sh in the background", "./build.sh"),
    ),
    Qualifier(
        r"\b(?<!without )(?<!not )(?<!n't )(?<!never )follow(?:ing)? (?:all |the |any )?(?:symlinks|"
        r"symbolic links|sym links|links)\b",
        _letters("LHhlSRt") + r"|-follow|dereference|--copy-links|--follow|-P\b|readlink|realpath",
        heeded=("copy a to b following symlinks", "cp -rL a b"),
        dropped=("find txt files following symlinks", "find . -name '*.txt'"),
    ),
    Qualifier(
        r"\b(?:as (?:a )?percentages?|in percent|as a percent|percentage of)\b",
        r"%|\*\s*100|100|df|vmstat|mpstat|--perc|perc|cpu|stat|top\b|-h|upower|sensors|free|acpi|pct|"
        r"capacity|cover|mem",
        heeded=(
            "share of each user in percent",
            "awk '{n[$1]++} END {for (u in n) print u, n[u] * 100 / NR}' a",
        ),
        dropped=("share of 404 in a.log as a percentage", "grep -c 404 a.log"),
    ),
    Qualifier(
        r"\baverage (?!time|load|that|cpu)|\bmean of\b|\bon average\b|\bthe median\b|\bpercentile\b|"
        r"\bstandard deviation\b",
        r"/|avg|AVG|mean|average|datamash|\bst\b|sqrt|\bsar\b|uptime|loadavg|ping|median|NR",
        heeded=("average of column 2 of a.csv", "awk -F, '{s += $2} END {print s / NR}' a.csv"),
        dropped=("the average size of column 2 of a", "awk '{s += $2} END {print s}' a"),
    ),
    Qualifier(
        r"\bsort(?:ed|ing)?\b(?! (?:command|key|order of)|ed set|-of)|\b(?:newest|oldest|largest|"
        r"biggest|smallest|highest|lowest|longest|latest|most recent) first\b|\bby (?:size|age) descending\b",
        SORTED + r"|group_by|\bls\b|shuf|tree|\bmv\b|mkdir|comm|join|ORDER|\bdu\b|arrange|zrange|npm|glob|"
        r"\*|desc|uniq|toplevel|sar|mlr|branch|isort|-s\s|journalctl",
        heeded=("list processes sorted by memory", "ps aux --sort=-%mem"),
        dropped=("list users sorted by uid", "cut -d: -f1,3 /etc/passwd"),
    ),
    Qualifier(
        r"\bunsorted\b",
        r"sort|awk|grep|uniq|seen|python|perl|jq",
        heeded=("common lines of the unsorted a and b", "comm -12 <(sort a) <(sort b)"),
        dropped=("common lines of the unsorted a and b", "comm -12 a b"),
    ),
    Qualifier(
        r"\b(?:skip\w*|without|no|ignor\w+|except|excluding|not counting|omit\w*|minus|leav\w+ out) "
        r"(?:the |a |its |their |any )?(?:header|heading|title|column titles)(?:s|\b)(?! (?:check|file|"
        r"only|guard|folder))",
        r"NR|tail|sed|-h|--no-?head|noheader|=|1d|next|no-legend|-H|" + _letters("nqtNhHo") + r"|- ?1|"
        r"header|\+2|read|-f\b|--format|skip|\[1:|tuples|\bcurl|\$\(\(|getline|quiet",
        heeded=("count the rows of a.csv without the header", "tail -n +2 a.csv | wc -l"),
        dropped=("count the rows of a.csv without the header", "wc -l a.csv"),
    ),
    Qualifier(
        r"\b(?:on|to|from|at) the (?:remote|other) (?:host|server|machine|box)\b|\bover ssh\b|\bvia ssh\b",
        r"ssh|scp|rsync|sftp|@|\w:|://|mosh|git|\bnc\b|docker|ansible",
        heeded=("copy a to b:c over ssh", "scp a b:c"),
        dropped=("back up data over ssh", "tar -czf data.tgz data"),
    ),
    Qualifier(
        r"\bcommits?\b.*\b(?:did|have) i\b(?! not)|\bcommits? (?:that )?i (?:made|have made|pushed|wrote)\b",
        r"author|committer|shortlog",
        heeded=("commits I made today", "git log --author=ann --since=midnight"),
        dropped=("how many commits did I make", "git log --oneline | wc -l"),
    ),
    # Git takes "this week" for now: nothing is younger than that.
    Qualifier(
        r"\bcommit.*\bthis (?:week|month|year)\b",
        r"ago|last|\d|monday|sunday|\$\(date",
        heeded=("commits of this week", "git log --since='1 week ago'"),
        dropped=("commits of this week", "git log --since='this week'"),
    ),
)


def dropped(query: str, command: str) -> str | None:
    """Return the first qualifier of `query`, in its own words, that `command` shows no trace of, or None."""
    for row in QUALIFIERS:
        found = re.search(row.words, query, re.IGNORECASE)
        if found is not None and not re.search(row.marks, command):
            return found[0]
    return None
