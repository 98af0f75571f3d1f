# shellcheck shell=bash
# The npm packages of package-lock.json, under the pinned Node. No install script of theirs runs.

CALLERS_PATH=$PATH

# What the lock in this directory names, and nothing else. The machine's own npm settings hold for ours too (a
# mirror, a proxy, a certificate), and the certificates that the machine trusts.
npm_ci() {
  local settings
  settings=$(PATH=$CALLERS_PATH npm config get globalconfig 2>/dev/null) || settings=
  as_builder env NODE_USE_SYSTEM_CA=1 ${settings:+"NPM_CONFIG_GLOBALCONFIG=$settings"} \
    npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --prefer-offline \
    --fetch-retries=3 --fetch-retry-mintimeout=2000 --fetch-retry-maxtimeout=15000
}

packages_hash() {
  { cat "$APP/package-lock.json" "$APP/package.json"; printf '%s' "$NODE_VERSION $(uname -m)"; } | sha256sum | cut -c1-64
}

packages_are_there() { [ "$(cat "$APP/node_modules/.stamp" 2>/dev/null)" = "$(packages_hash)" ]; }

install_npm_packages() {
  cd "$APP" || return
  as_builder rm -f node_modules/.stamp
  npm_ci
  packages_hash | as_builder tee node_modules/.stamp
}

npm_packages() { step 'npm packages' packages_are_there install_npm_packages; }
