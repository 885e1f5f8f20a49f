#!/usr/bin/env bash
# Makes the virtual environment that the interop test (tests/interop.rs) runs in.
# It stands in ${SKE_INTEROP_VENV:-target/interop-venv}, relative to the repository's root. Does nothing when it is up to date.
set -euo pipefail

fail() {
    echo "tests/interop/setup.sh: $1" >&2
    exit 1
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
venv="${SKE_INTEROP_VENV:-target/interop-venv}"
requirements="tests/interop/requirements.txt"
stamp="$venv/interop-requirements.sha256"

command -v python3 >/dev/null || fail "python3 is missing: install Python 3.11 or newer."
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "python3 is too old: install Python 3.11 or newer."
python3 -c 'import venv, ensurepip' 2>/dev/null || fail "Python's venv module is missing: install it (Debian and Ubuntu: apt-get install python3-venv)."

hash="$(python3 -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$requirements")"
if [ "$(cat "$stamp" 2>/dev/null || true)" = "$hash" ] && "$venv/bin/python" -c 'import jsonschema' 2>/dev/null; then
    echo "$venv is up to date"
    exit 0
fi

rm -f "$stamp"
python3 -m venv "$venv" || fail "cannot make a virtual environment in $venv."
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" || fail "cannot install $requirements."
echo "$hash" >"$stamp"
echo "$venv is ready"
