"""The script for zsh."""

from __future__ import annotations

MAIN = r"""
# Asks what to do with an answer, as `caro -x` does, and runs what was chosen in this shell, with its history.
function caro {
    local __caro_ended=$? __caro_word __caro_asks=
    if [[ ${1-} == fix && " ${*:2}" != *' '[^-]* ]]; then
        __caro_last "$__caro_ended" "$(builtin fc -ln -1 2>/dev/null)"
        [[ -t 0 && -t 1 && -t 2 ]] && set -- "$@" -x
        set -- "$@" --status "${__caro_failed:-1}" -- "$__caro_failure"
    fi
    for __caro_word in "$@"; do
        case $__caro_word in
            (--) break ;;
            (-x|--execute) __caro_asks=yes ;;
        esac
    done
    if [[ -z $__caro_asks || ! -t 0 || ! -t 1 || ! -t 2 ]]; then
        command caro "$@"
        return
    fi
    local __caro_line __caro_how=--pick
    [[ $1 == fix ]] && shift && __caro_how='fix --pick'
    __caro_line=$(command caro ${=__caro_how} "$@") || return
    print -rs -- "$__caro_line"
    set --
    eval "$__caro_line"
}

# Keeps the command that failed last and its status; asked about `caro fix` itself, those from before it.
function __caro_last {
    [[ $2 == 'caro fix'* ]] && return
    typeset -g __caro_failed=$1 __caro_failure=$2
}

# Turns the words on the line into a command; once more, and the words are back. On an empty line, puts in
# what mends the command that failed last.
function __caro_key {
    local ended=$?
    emulate -L zsh
    if [[ -n $BUFFER && $BUFFER == ${__caro_answer-} ]]; then
        BUFFER=$__caro_words
        CURSOR=$#BUFFER
        return
    fi
    local told taken
    # The first line is the command, where there is one; what else caro says comes after it.
    if [[ $BUFFER == *[^[:space:]]* ]]; then
        zle -R 'caro: …'
        told=$(command caro -- "${BUFFER#caro }" 2>&1)
    elif ((ended)); then
        __caro_last $ended "$(builtin fc -ln -1 2>/dev/null)"
        told=$(command caro fix --status "${__caro_failed:-1}" -- "$__caro_failure" 2>&1 </dev/null)
    else
        return
    fi
    taken=$?
    if ((taken == 0)); then
        typeset -g __caro_words=$BUFFER __caro_answer=${told%%$'\n'*}
        BUFFER=$__caro_answer
        CURSOR=$#BUFFER
        told=${told#"$__caro_answer"}
        told=${told#$'\n'}
        # From now on, what is run of it is kept in the history of caro.
        autoload -Uz add-zsh-hook && add-zsh-hook preexec __caro_ran
    fi
    zle -M -- "$told"
}

# Before a line is run: keeps what was made of the answer, save behind a blank, or where the line has nothing
# to do with the answer.
function __caro_ran {
    emulate -L zsh
    local answer=${__caro_answer-}
    typeset -g __caro_answer=
    [[ -n $answer && ${1%% *} == ${answer%% *} ]] &&
        (command caro history --keep -- "${__caro_words#caro }" "$answer" "$1" >/dev/null 2>&1 &)
    return 0
}
zle -N caro-words __caro_key
"""

BIND = r"""
bindkey -M emacs '@KEY@' caro-words
bindkey -M viins '@KEY@' caro-words
bindkey -M vicmd '@KEY@' caro-words
"""

NOT_FOUND = r"""
# Where a line of three words or more begins with no command, it may be meant for caro. Nothing is run.
if (( $+functions[command_not_found_handler] && ! $+functions[__caro_not_found] )); then
    functions[__caro_not_found]=$functions[command_not_found_handler]
fi
function command_not_found_handler {
    local answer
    if (( $# > 2 )) && [[ -t 2 ]] && whence -p caro >/dev/null &&
        answer=$(command caro --backend static -- "$*" 2>&1); then
        print -r -u2 -- "caro: $1 is no command; in plain words, this may be meant:"
        print -r -u2 -- "$answer"
        return 127
    fi
    if (( $+functions[__caro_not_found] )); then
        __caro_not_found "$@"
        return
    fi
    print -r -u2 -- "zsh: command not found: $1"
    return 127
}
"""

GUARD = ("if [[ -o interactive && -o zle ]]; then", "fi")
"""What stands around it: a script that reads the same start-up file gets nothing."""


def key(kind: str, letter: str) -> str:
    """Return a key as `bindkey` writes it."""
    return f"^{letter.upper()}" if kind == "ctrl" else f"^[{letter}"
