"""The script for fish."""

from __future__ import annotations

MAIN = r"""
# Asks what to do with an answer, as `caro -x` does. What was chosen runs as the next line, into the history.
function caro --description 'plain words in, one command out'
    set -l ended $status
    set -l asks
    if test "$argv[1]" = fix; and not string match -qv -- '-*' $argv[2..-1]
        __caro_last $ended
        test -t 0 -a -t 1 -a -t 2
        and set -a argv -x
        set -a argv --status $__caro_failed -- "$__caro_failure"
    end
    for word in $argv
        switch $word
            case --
                break
            case -x --execute
                set asks yes
        end
    end
    if not set -q asks[1]; or not test -t 0; or not test -t 1; or not test -t 2
        command caro $argv
        return
    end
    set -l how --pick
    if test "$argv[1]" = fix
        set -p how fix
        set -e argv[1]
    end
    set -l line (command caro $how $argv)
    or return
    commandline -r -- $line
    commandline -f execute
end

# Keeps the command that failed last and its status; asked about `caro fix` itself, those from before it.
function __caro_last
    set -q __caro_failed
    or set -g __caro_failed 1
    string match -q 'caro fix*' -- $history[1]
    and return
    set -g __caro_failed $argv[1]
    set -g __caro_failure $history[1]
end

# Turns the words on the line into a command; once more, and the words are back. On an empty line, puts in
# what mends the command that failed last.
function __caro_key
    set -l ended $status
    set -l line (commandline -b | string collect)
    if test -n "$line" -a "$line" = "$__caro_answer"
        commandline -r -- $__caro_words
        return
    end
    # The first line is the command, where there is one; what else caro says comes after it.
    set -l told
    if string match -qr '\S' -- $line
        set told (command caro -- (string replace -r '^caro ' '' -- $line | string collect) 2>&1)
    else if test "$ended" -ne 0
        __caro_last $ended
        set told (command caro fix --status $__caro_failed -- "$__caro_failure" 2>&1 </dev/null)
    else
        return
    end
    if test $status -eq 0
        set -g __caro_words $line
        set -g __caro_answer $told[1]
        commandline -r -- $told[1]
        set -e told[1]
    end
    if set -q told[1]
        printf '\n'
        printf '%s\n' $told
        commandline -f repaint
    end
end

# Before a line is run: keeps what was made of the answer in the history of caro, save behind a blank, or
# where the line has nothing to do with the answer.
function __caro_ran --on-event fish_preexec
    set -l answer $__caro_answer
    set -g __caro_answer
    if test -n "$answer" -a (string split -f1 ' ' -- "$argv[1] ") = (string split -f1 ' ' -- "$answer ")
        and not set -q fish_private_mode
        set -l words (string replace -r '^caro ' '' -- $__caro_words | string collect)
        sh -c 'caro history --keep -- "$@" >/dev/null 2>&1 &' sh $words $answer $argv[1]
    end
end
"""

BIND = r"""
bind @KEY@ __caro_key
bind -M insert @KEY@ __caro_key
"""

NOT_FOUND = r"""
# Where a line of three words or more begins with no command, it may be meant for caro. Nothing is run.
if functions -q fish_command_not_found; and not functions -q __caro_not_found
    functions -c fish_command_not_found __caro_not_found
end
function fish_command_not_found
    if test (count $argv) -gt 2 -a -t 2; and command -sq caro
        set -l answer (command caro --backend static -- "$argv" 2>&1)
        if test $status -eq 0
            printf 'caro: %s is no command; in plain words, this may be meant:\n' $argv[1] >&2
            printf '%s\n' $answer >&2
            return 127
        end
    end
    if functions -q __caro_not_found
        __caro_not_found $argv
    else
        printf 'fish: Unknown command: %s\n' $argv[1] >&2
    end
    return 127
end
"""

GUARD = ("if status is-interactive", "end")
"""What stands around it: a script that reads the same start-up file gets nothing."""


def key(kind: str, letter: str) -> str:
    """Return a key as `bind` writes it."""
    return f"\\c{letter}" if kind == "ctrl" else f"\\e{letter}"
