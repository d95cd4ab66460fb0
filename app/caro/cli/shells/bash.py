"""The script for bash, from 4.0 on (`bind -x` came with `READLINE_LINE` then)."""

from __future__ import annotations

MAIN = r"""
# Asks what to do with an answer, as `caro -x` does, and runs what was chosen in this shell, with its history.
function caro {
    local __caro_ended=$? __caro_word __caro_asks=
    if [[ ${1-} == fix && " ${*:2}" != *' '[!-]* ]]; then
        __caro_last "$__caro_ended" "$(HISTTIMEFORMAT='' builtin fc -ln -1 2>/dev/null)"
        [[ -t 0 && -t 1 && -t 2 ]] && set -- "$@" -x
        set -- "$@" --status "${__caro_failed:-1}" -- "$__caro_failure"
    fi
    for __caro_word; do
        case $__caro_word in
            --) break ;;
            -x | --execute) __caro_asks=yes ;;
        esac
    done
    if [[ -z $__caro_asks || ! -t 0 || ! -t 1 || ! -t 2 ]]; then
        command caro "$@"
        return
    fi
    local __caro_line __caro_how=(--pick)
    [[ $1 == fix ]] && shift && __caro_how=(fix --pick)
    __caro_line=$(command caro "${__caro_how[@]}" "$@") || return
    # `history -s` takes the place of the line that was typed, so that one is put in again before.
    __caro_word=$(HISTTIMEFORMAT='' builtin history 1)
    __caro_word=${__caro_word#*[0-9][* ] }
    [[ $__caro_word == *caro* ]] && builtin history -s -- "$__caro_word"
    builtin history -s -- "$__caro_line"
    set --
    eval "$__caro_line"
}

# Keeps the command that failed last and its status; asked about `caro fix` itself, those from before it.
function __caro_last {
    local line=${2#"${2%%[![:space:]]*}"}
    [[ $line == 'caro fix'* ]] && return
    __caro_failed=$1 __caro_failure=$line
}

# Turns the words on the line into a command; once more, and the words are back. On an empty line, puts in
# what mends the command that failed last.
function __caro_key {
    local ended=$? line
    if [[ -n $READLINE_LINE && $READLINE_LINE == "${__caro_answer-}" ]]; then
        line=$__caro_words
    elif [[ $READLINE_LINE == *[![:space:]]* ]]; then
        line=$(command caro -- "${READLINE_LINE#caro }") || return
        __caro_words=$READLINE_LINE __caro_answer=$line
        __caro_before=$(HISTTIMEFORMAT='' builtin history 1)
        # From now on, what is run of it is kept in the history of caro.
        if [[ ${PROMPT_COMMAND-} != *__caro_ran* ]]; then
            PROMPT_COMMAND="${PROMPT_COMMAND:+$PROMPT_COMMAND$'\n'}__caro_ran"
        fi
    elif ((ended)); then
        line=$(HISTTIMEFORMAT='' builtin history 1)
        __caro_last "$ended" "${line#*[0-9][* ]}"
        line=$(command caro fix --status "${__caro_failed:-1}" -- "$__caro_failure" </dev/null) || return
        __caro_words='' __caro_answer=$line
    else
        return
    fi
    READLINE_LINE=$line
    READLINE_POINT=${#line}
}

# Before the prompt: keeps what was made of the answer and run. What the shell keeps out of its own history,
# as a line behind a blank, is kept out of this one too; so is a line that has nothing to do with the answer.
function __caro_ran {
    local answer=${__caro_answer-} line
    __caro_answer=
    if [[ -n $answer ]]; then
        line=$(HISTTIMEFORMAT='' builtin history 1)
        if [[ $line != "${__caro_before-}" ]]; then
            line=${line#*[0-9][* ] }
            [[ ${line%% *} == "${answer%% *}" ]] &&
                (command caro history --keep -- "${__caro_words#caro }" "$answer" "$line" >/dev/null 2>&1 &)
        fi
    fi
}
"""

BIND = r"""
if [[ :$SHELLOPTS: == *:emacs:* || :$SHELLOPTS: == *:vi:* ]]; then
    bind -m emacs -x '"@KEY@": __caro_key'
    bind -m vi-insert -x '"@KEY@": __caro_key'
    bind -m vi-command -x '"@KEY@": __caro_key'
fi
"""

NOT_FOUND = r"""
# Where a line of three words or more begins with no command, it may be meant for caro. Nothing is run.
if declare -F command_not_found_handle >/dev/null && ! declare -F __caro_not_found >/dev/null; then
    __caro_word=$(declare -f command_not_found_handle)
    eval "__caro_not_found ${__caro_word#command_not_found_handle}"
    unset __caro_word
fi
function command_not_found_handle {
    local answer
    if (($# > 2)) && [[ -t 2 ]] && type -P caro >/dev/null &&
        answer=$(command caro --backend static -- "$*" 2>&1); then
        printf 'caro: %s is no command; in plain words, this may be meant:\n%s\n' "$1" "$answer" >&2
        return 127
    fi
    if declare -F __caro_not_found >/dev/null; then
        __caro_not_found "$@"
        return
    fi
    printf 'bash: %s: command not found\n' "$1" >&2
    return 127
}
"""

GUARD = ("if [[ $- == *i* && ${BASH_VERSINFO[0]} -ge 4 ]]; then", "fi")
"""What stands around it: a script that reads the same start-up file gets nothing."""


def key(kind: str, letter: str) -> str:
    """Return a key as readline writes it."""
    return f"\\C-{letter}" if kind == "ctrl" else f"\\e{letter}"
