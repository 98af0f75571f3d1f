#!/bin/sh
# Run once while the image is built: starts the appliance as in life, so that Node's compile cache holds what it loads,
# and loads everything that comes in later. Whatever cannot be loaded fails the build.
set -eu
cd "$(dirname "$0")/.."
AUTORESUME_HOME=$(mktemp -d)
AUTORESUME_HOST=127.0.0.1
export AUTORESUME_HOME AUTORESUME_HOST

node docker/load-all.ts
node server/main.ts &
appliance=$!
tries=0
until node docker/healthcheck.ts "$AUTORESUME_HOME"; do
  tries=$((tries + 1))
  if [ "$tries" -gt 50 ] || ! kill -0 "$appliance"; then exit 1; fi
  sleep 0.2
done
# Here, where nothing is allowed yet, the browser cannot start: what counts is that the trial was loaded.
node scripts/command-line/main.ts status || true
kill "$appliance"
wait "$appliance"
rm -rf "$AUTORESUME_HOME"
