# shellcheck shell=bash
# Where things lie: CLONE (what the caller cloned), APP (what runs), and the data home.

COPIES=/opt/autoresume

# What a clone holds besides the product: installed, built, or the owner's.
NOT_COPIED=(.git node_modules .toolchain var var-demo ui/dist)

# Sets APP. The user that runs AutoResume for root may not be able to read the clone (under /root, say): then a copy runs.
find_app() {
  APP=$CLONE
  if is_root && app_user_is_there && ! readable_by_runner "$CLONE"; then
    APP=$COPIES/$(basename "$CLONE")-$(printf '%s' "$CLONE" | sha256sum | cut -c1-8)
  fi
}

readable_by_runner() {
  local name prune=()
  for name in "${NOT_COPIED[@]}"; do prune+=(-path "$1/$name" -prune -o); done
  # What find may not enter it cannot list: its silence is no proof, so its status counts too. It starts from a directory
  # that anybody may return to.
  (cd / && as_runner find "$1" "${prune[@]}" ! -readable -print -quit) >"$SCRATCH/unreadable" 2>/dev/null &&
    [ ! -s "$SCRATCH/unreadable" ]
}

copy_is_needless() { [ "$APP" = "$CLONE" ]; }

# Brings the copy up to date; what is installed in it stays.
copy_clone() {
  local name skip=() prune=()
  for name in "${NOT_COPIED[@]}"; do
    skip+=("--exclude=./$name")
    prune+=(-path "./$name" -prune -o)
  done
  install -d -m 0755 "$COPIES" "$APP"
  tar -C "$CLONE" "${skip[@]}" --mode=u+rwX,go+rX,go-w --owner=0 --group=0 -cf - . | tar -C "$APP" -xf -
  # What the clone no longer has must not stay behind.
  comm -13 <(cd "$CLONE" && find . "${prune[@]}" ! -type d -print | LC_ALL=C sort) \
    <(cd "$APP" && find . "${prune[@]}" ! -type d -print | LC_ALL=C sort) |
    while IFS= read -r name; do rm -f -- "$APP/$name"; done
}

say_place() {
  if [ "$APP" != "$CLONE" ]; then
    say "  The user $APP_USER, as whom AutoResume runs, cannot read $CLONE: it runs from a copy of it, $APP."
  fi
}

# Sets AUTORESUME_HOME, and where Node keeps what it compiled. The demo never touches the owner's data.
find_home() {
  local kind=$1 home
  home=${AUTORESUME_HOME:-}
  case $home in
    '') if is_root; then home=$APP_USER_HOME/home; else home=$APP/var; fi ;;
    /*) ;;
    \~ | \~/*) home=$HOME${home#\~} ;;
    *) home=$PWD/$home ;;
  esac
  if [ "$kind" = demo ]; then home=${home%/}-demo; fi
  export AUTORESUME_HOME=$home
  export NODE_COMPILE_CACHE=$home/cache/node
}

make_home() {
  local home=$AUTORESUME_HOME
  if [ ! -e "$home" ]; then
    if ! mkdir -p "$(dirname "$home")" || ! mkdir -m 0700 "$home"; then
      die "The data directory $home cannot be made." \
        "Name another: AUTORESUME_HOME=/path/to/a/directory ./scripts/up"
    fi
    if is_root; then chown "$APP_USER:$(id -gn "$APP_USER")" "$home"; fi
  fi
  as_runner test -d "$home" -a -w "$home" -a -x "$home" ||
    die "The data directory $home cannot be written by $(as_runner id -un)." \
      "Give it over: chown -R $(as_runner id -un) $home" \
      "or name another: AUTORESUME_HOME=/path/to/a/directory ./scripts/up"
}

# Tests and benches have data directories of their own, whatever the caller has set.
forget_own_settings() {
  local name
  for name in $(compgen -e); do
    case $name in AUTORESUME_*) unset "$name" ;; esac
  done
}
