# Ask caro once; compile the engine first or afterwards, so that nobody waits minutes for an easy answer.
#
# Environment: CARO_QUERY is the request. The exit status is caro's (make itself turns any failure into 2).
set -u

caro=.venv/bin/caro
say() { sh build/bootstrap/say.sh "$@"; }

if [ -z "${CARO_QUERY:-}" ]; then
    say 'nothing asked. Try: make run Q="find log files over 10 MB changed this week"'
    exit 2
fi
query=$CARO_QUERY
unset CARO_QUERY

if [ -f .venv/.stamps/engine ]; then
    exec "$caro" -- "$query"
fi

# No engine yet: the static matcher may know the answer. What it says of failing is of no interest, as the
# question is asked again below.
"$caro" --backend static -- "$query" 2>.venv/.stamps/first-try
status=$?
if [ "$status" -ne 1 ]; then
    cat .venv/.stamps/first-try >&2
    say "answered. Now compiling the engine for harder requests: minutes, once. Ctrl-C is harmless, make engine resumes."
    trap 'exit $status' INT
    make engine >&2 || say "no engine yet; easy requests work without it."
    exit "$status"
fi
say "this request needs the language model, so its engine comes first: minutes, once."
make engine >&2 || say "no engine; asking without it."
exec "$caro" -- "$query"
