# shellcheck shell=bash
# The npm packages of package-lock.json, under the pinned Node. No install script of theirs runs.

packages_hash() {
  { cat "$APP/package-lock.json" "$APP/package.json"; printf '%s' "$NODE_VERSION $(uname -m)"; } | sha256sum | cut -c1-64
}

packages_are_there() { [ "$(cat "$APP/node_modules/.stamp" 2>/dev/null)" = "$(packages_hash)" ]; }

install_npm_packages() {
  cd "$APP" || return
  as_builder rm -f node_modules/.stamp
  as_builder npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --prefer-offline \
    --fetch-retries=3 --fetch-retry-mintimeout=2000 --fetch-retry-maxtimeout=15000
  packages_hash | as_builder tee node_modules/.stamp
}

npm_packages() { step 'npm packages' packages_are_there install_npm_packages; }
