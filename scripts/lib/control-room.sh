# shellcheck shell=bash
# The control room, built by Vite into ui/dist. Built beside it and moved, so that nobody is served half of one.

control_room_hash() {
  (
    cd "$APP" || exit
    find ui data/model vite.config.ts package-lock.json -path ui/dist -prune -o -path ui/.building -prune -o -type f -print0 2>/dev/null |
      LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64
  )
}

control_room_is_there() { [ "$(cat "$APP/ui/dist/.stamp" 2>/dev/null)" = "$(control_room_hash)" ]; }

build_control_room() {
  cd "$APP" || return
  as_builder rm -rf ui/.building
  as_builder "$APP/.toolchain/bin/node" node_modules/vite/bin/vite.js build --configLoader native --outDir "$APP/ui/.building" --emptyOutDir
  control_room_hash | as_builder tee ui/.building/.stamp
  as_builder rm -rf ui/dist
  as_builder mv ui/.building ui/dist
}

control_room() { step 'Control room' control_room_is_there build_control_room; }
