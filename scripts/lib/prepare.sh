# shellcheck shell=bash
# Everything between a fresh clone and something that runs. Sourced by the scripts beside it; sets CLONE and APP.

umask 022
CLONE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
SCRATCH=$(mktemp -d "${TMPDIR:-/tmp}/autoresume.XXXXXX")
trap 'rm -rf "$SCRATCH"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

for part in say persons place debian toolchain packages control-room sandbox; do
  # shellcheck source=/dev/null
  . "$CLONE/scripts/lib/$part.sh"
done

# prepare SECTION…: the sections of the Debian list that are needed.
prepare() {
  if is_root; then step "User $APP_USER" app_user_is_there make_app_user; fi
  find_app
  if [ "$APP" != "$CLONE" ]; then
    say_place
    install -d -m 0755 "$COPIES" "$APP"
  fi
  wait_for_others
  if [ "$APP" != "$CLONE" ]; then step 'Copy' copy_is_needless copy_clone; fi
  debian_packages "$@"
  toolchain
  npm_packages
  control_room
  exec 9>&-
}

# Two runs in one place take turns; the second then finds everything there.
wait_for_others() {
  local lock=$APP/.toolchain/lock
  if [ ! -e "$lock" ]; then
    if ! as_builder mkdir -p "$APP/.toolchain" 2>/dev/null || ! as_builder touch "$lock" 2>/dev/null; then
      die "$APP cannot be written by $(id -un), and AutoResume is not installed in it yet." \
        "Clone to a directory of yours, or make this one writable, and run this again."
    fi
  fi
  exec 9<"$lock"
  if ! flock -n 9; then
    say "  Another run is installing here; waiting for it."
    flock -w 1800 9 || die "The other run has been installing for half an hour." "End it, and run this again."
  fi
}
