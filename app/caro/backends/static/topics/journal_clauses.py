"""The clauses of requests about the journal; `clauses.py` explains the form of a row."""

from caro.backends.static.topics.times_clauses import TIMES

CLAUSES = (
    """
noun.journal: [machine|systemd] journal [log] [entries|messages|lines]; journalctl [entries|messages|lines]; [machine|systemd] journald [log]; syslog [entries|messages|lines]; (machine|systemd) (log|messages|events) [entries|messages|lines]; log machine
noun.log: [service] log [entries|messages|lines]; entries; messages; lines; output; [log] (entries|messages|lines) [of|from] log
unit: [in|of|for|from|by|about|with] [service] {daemon} [service]; service {daemon}; (of|for|from|by|in) service {name}; (of|for|from) {name} service; {name} service; service {name}; (of|for|from|by|in) {name}
userunit: [of|for|from] user (service|unit) {name}; [of|for|from] user (service|unit) {daemon}; [of|for|from] {name} user (service|unit)
p.err: [with|of] [priority|level] (error|errors); [with] (priority|level) [of] error; only [the] errors; error [and|or] (worse|higher|above|up); error messages; failures
p.warning: [with|of] [priority|level] (warning|warnings); only warnings; warnings [and|or] (worse|higher|above|up); warnings and errors; errors and warnings; errors or warnings; warnings or errors; warning messages
p.crit: [with|of] [priority|level] critical; critical (errors|messages); critical [and|or] (worse|higher|above|up); critical error messages
p.alert: [with|of] [priority|level] alert; alerts; alert messages
p.emerg: [with|of] [priority|level] emergency; emergencies; emergency messages
p.info: [with|of] (priority|level) information; information messages
p.debug: [with|of] (priority|level) debug; debug messages
kernel: [of|from] kernel; kernel (log|messages); from the kernel
boot: [since|from|of|during|in|for] [this|current] boot; since [the] last (boot|reboot); since reboot; since [the] machine (boot|start|booted)
boot.last: [from|of|during|in|for] [the] last boot; boot before [this|last]; [from|of] the boot before
n: last {number} [entries|messages|lines]; newest {number} [entries|messages|lines]; {number} (newest|last) [entries|messages|lines]; {number} (entries|messages|lines); only {number}
follow: follow; and follow; new [entries|messages|lines] follow
reverse: newest first; newestfirst; [in] reverse [order]; latest first; backwards; reversed; sort newestfirst
grep: [that] containing {text}; matching {text}; containing [the] (word|text|string|phrase) {text}; with [the] (word|text|string|phrase) {text}; (find|grep) for {text}; with {quoted}; about {quoted}; {quoted}
out.json: [as|in] json [format|output]; output json
out.short-iso: [with] iso timestamps; [with] iso (time|date) format
out.cat: without [the|any] (timestamps|metadata|timestamp|prefix); only [the] (messages|text); no timestamps; just the messages
out.verbose: verbose; [with|in] all fields; in verbose format
utc: [in|with] utc [time|timestamps]
nopager: without [a|the] pager; no pager; not paged; no paging; without paging
do.count: count; count of; occurrence
"""
    + TIMES
)

EXAMPLES = {
    "show the last 100 lines of syslog and follow": "journalctl -n 100 -f",
    "show the last 20 errors in the journal": "journalctl -p err -n 20",
    "follow the journal of docker and only show warnings": "journalctl -u docker -p warning -f",
    "kernel messages since last boot with priority error": "journalctl -k -b -p err",
    "journal entries between 14:00 and 15:00": "journalctl --since 14:00 --until 15:00",
    "logs of sshd since 2026-11-20 until 2026-11-22": "journalctl -u sshd --since 2026-11-20 --until '2026-11-22 23:59:59'",
    "show journal for unit cron in reverse order": "journalctl -u cron -r",
    "errors of postgresql since this morning": "journalctl -u postgresql -p err --since today",
    "journal of nginx yesterday between 9am and 10am": 'journalctl -u nginx --since "$(date -d yesterday +%F) 09:00" --until "$(date -d yesterday +%F) 10:00"',
    "today's journal for nginx containing timeout": "journalctl -u nginx --since today -g timeout",
    "last 100 lines of the journal without pager": "journalctl -n 100 --no-pager",
    "systemd logs of the last 10 minutes as json": "journalctl --since '10 minutes ago' -o json",
    "how many errors are in the journal since yesterday": "journalctl -q -p err --since yesterday | wc -l",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "show errors in app.log",
    "kernel messages",
    "count the errors in the log",
    "delete journal logs older than 7 days",
    "why did nginx fail to start",
    "nginx error log",
)
"""Requests that are none about this topic, or that intents of their own answer."""
