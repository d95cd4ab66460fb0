# Make .venv with the pinned pip in it, from the first Python on PATH that is new enough.
#
# Environment: PYTHON names the interpreter to try first. Says what to install when something is missing.
set -eu

say() { sh build/bootstrap/say.sh "$@"; }
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# macOS ships 3.9 as python3, with a newer one often beside it under its full name.
python=
for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
    if new_enough "$candidate"; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
    found=$("${PYTHON:-python3}" --version 2>&1) || found="no ${PYTHON:-python3}"
    say "Python 3.11 or newer is needed (found: $found)."
    say "Install one, then name it: make PYTHON=/path/to/python3 ..."
    exit 1
fi

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
say "making .venv with $("$python" --version 2>&1)"
rm -rf .venv
if "$python" -c 'import ensurepip' 2>/dev/null; then
    "$python" -m venv .venv >&2
    .venv/bin/python -m pip install -q --no-deps --require-hashes -r requirements/bootstrap.txt >&2
elif "$python" -m pip --version >/dev/null 2>&1; then
    # Debian keeps ensurepip in a package of its own; any pip can still fetch the pinned one, which then
    # installs itself: a wheel is an archive that Python can run.
    "$python" -m venv --without-pip .venv >&2
    "$python" -m pip download -q --no-deps --require-hashes -d .venv/pip -r requirements/bootstrap.txt >&2
    for wheel in .venv/pip/pip-*.whl; do
        .venv/bin/python "$wheel/pip" install -q --no-deps --no-index "$wheel" >&2
    done
    rm -rf .venv/pip
else
    say "this Python can make no environment: its venv or ensurepip part is missing."
    say "On Debian and Ubuntu: apt install python3-venv"
    exit 1
fi
mkdir -p .venv/.stamps
