#!/usr/bin/env bash
# Installs what the interop tests need from npm: ajv, json-schema-to-typescript, axe-core, and a driver for the browser.
# It stands in ${SKE_INTEROP_NODE:-target/interop-node}, relative to the repository's root. Does nothing when it is up to date.
# The browser itself is not installed: Debian and Ubuntu have it as `chromium`.
set -euo pipefail

fail() {
    echo "tests/interop/setup-node.sh: $1" >&2
    exit 1
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
target="${SKE_INTEROP_NODE:-target/interop-node}"
source="tests/interop/node"

command -v node >/dev/null || fail "node is missing: install Node 18 or newer (Debian and Ubuntu: apt-get install nodejs npm)."
command -v npm >/dev/null || fail "npm is missing: install it (Debian and Ubuntu: apt-get install npm)."
[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 18')" = true ] || fail "node is too old: install Node 18 or newer."

if cmp -s "$source/package-lock.json" "$target/installed-lock.json" && [ -d "$target/node_modules/axe-core" ]; then
    echo "$target is up to date"
    exit 0
fi

mkdir -p "$target"
rm -f "$target/installed-lock.json"
cp "$source/package.json" "$source/package-lock.json" "$source/.npmrc" "$target/"
(cd "$target" && npm ci --ignore-scripts --no-audit --no-fund --silent) || fail "cannot install $source/package.json."
cp "$source/package-lock.json" "$target/installed-lock.json"
echo "$target is ready"
