"""Programs that start the one behind them: which of their options take a word, and where that one begins."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

RUNNERS: dict[str, tuple[str, int]] = {
    "sudo": ("-u -U -g -C -D -h -p -r -t --user --group --chdir --host --prompt", 0),
    "doas": ("-u", 0),
    "env": ("-u -C -S --unset --chdir", 0),
    "nohup": ("", 0),
    "nice": ("-n --adjustment", 0),
    "ionice": ("-c -n -p --class --classdata", 0),
    "timeout": ("-s -k --signal --kill-after", 1),
    "time": ("-f -o --format --output", 0),
    "stdbuf": ("-i -o -e", 0),
    "setsid": ("", 0),
    "chrt": ("-p -T -P -D", 1),
    "taskset": ("", 1),
    "strace": ("-e -o -p -s -u -E -a -b -I -O -S -P -X", 0),
    "ltrace": ("-e -o -p -s -u -n -a -A -l -F -x", 0),
    "valgrind": ("", 0),
    "flock": ("-E -w --timeout --conflict-exit-code", 1),
    "chroot": ("", 1),
    "systemd-run": ("-p -M -H -u -t -E --unit --property --slice --on-active --on-calendar --uid", 0),
    "systemd-inhibit": ("--what --who --why --mode", 0),
    "caffeinate": ("-t -w", 0),
    "unshare": ("-S -G -R -w", 0),
    "nsenter": ("-t --target", 0),
    "sshpass": ("-p -f -d -P", 0),
    "torsocks": ("", 0),
    "proxychains": ("-f", 0),
    "busybox": ("", 0),
    "command": ("", 0),
    "builtin": ("", 0),
    "exec": ("-a", 0),
    "xargs": ("-a -E -I -L -n -P -s -d --max-args --max-procs --delimiter --arg-file --replace", 0),
    "entr": ("", 0),
    "setarch": ("", 1),
    "runuser": ("-u -g", 0),
    "numactl": ("-N -m -C --cpunodebind --membind --physcpubind", 0),
    "cpulimit": ("-l -p -e --limit", 0),
    "unbuffer": ("", 0),
    "xvfb-run": ("-n -e -s", 0),
}
"""Tool: its options with a value, and how many operands stand before the command that it runs."""


def first_operand(words: Sequence[str], valued: Sequence[str] | frozenset[str], at: int = 1) -> int:
    """Say where the options end; `valued` are those with a value in the next word."""
    while at < len(words):
        word = words[at]
        if word == "--":
            return at + 1
        if not word.startswith("-") or word == "-":
            return at
        at += 2 if word in valued or (word[:2] != "--" and f"-{word[-1]}" in valued) else 1
    return at
