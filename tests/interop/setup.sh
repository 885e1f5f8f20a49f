#!/usr/bin/env bash
# Makes the virtual environments that the interop tests run in: one for an independent validator (tests/contract/interop.rs),
# one for the published Python package (tests/cli/conformance.rs), one for the generator of Python types (tests/contract/interop.rs).
# They stand in ${SKE_INTEROP_VENV:-target/interop-venv}, ${SKE_ORIGINAL_VENV:-target/original-venv} and
# ${SKE_TYPES_VENV:-target/types-venv}, relative to the repository's root. Does nothing when they are up to date.
set -euo pipefail

fail() {
    echo "tests/interop/setup.sh: $1" >&2
    exit 1
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

command -v python3 >/dev/null || fail "python3 is missing: install Python 3.11 or newer."
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "python3 is too old: install Python 3.11 or newer."
python3 -c 'import venv, ensurepip' 2>/dev/null || fail "Python's venv module is missing: install it (Debian and Ubuntu: apt-get install python3-venv)."

# make FOLDER REQUIREMENTS MODULE
make() {
    local venv="$1" requirements="$2" module="$3" stamp="$1/interop-requirements.sha256" hash
    hash="$(python3 -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$requirements")"
    if [ "$(cat "$stamp" 2>/dev/null || true)" = "$hash" ] && "$venv/bin/python" -c "import $module" 2>/dev/null; then
        echo "$venv is up to date"
        return
    fi
    rm -f "$stamp"
    python3 -m venv "$venv" || fail "cannot make a virtual environment in $venv."
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" || fail "cannot install $requirements."
    echo "$hash" >"$stamp"
    echo "$venv is ready"
}

make "${SKE_INTEROP_VENV:-target/interop-venv}" tests/interop/requirements.txt jsonschema
make "${SKE_ORIGINAL_VENV:-target/original-venv}" tests/interop/original-requirements.txt spec_kitty_events
make "${SKE_TYPES_VENV:-target/types-venv}" tests/interop/types-requirements.txt datamodel_code_generator
make "${SKE_MISSION_VENV:-target/mission-venv}" tests/interop/mission-requirements.txt spec_kitty_events.diary
