#!/bin/sh
# The container's first program: looks whether the volume can be used, says what to do when it cannot, and gives its
# place to the appliance, so that a signal reaches that.
set -eu
# What is written is for this user alone.
umask 077

home=${AUTORESUME_HOME:-/var/lib/autoresume}
uid=$(id -u) gid=$(id -g)

refuse() {
  printf 'AutoResume cannot start: %s\n  → %s\n' "$1" "$2" >&2
  # Docker starts it again at once: a pause keeps the log readable.
  sleep 5
  exit 78
}

if [ "$uid" = 0 ]; then
  refuse "it runs as root, and Chromium's sandbox does not hold for root." \
    "Take \`user: \"1000:1000\"\` as in compose.yaml, or another user that is not 0."
fi
if ! mkdir -p "$home" 2>/dev/null || [ ! -d "$home" ]; then
  refuse "there is no directory $home." "Mount a volume there, as compose.yaml does."
fi
probe=$home/.writable.$$
if ! (: >"$probe") 2>/dev/null; then
  refuse "user $uid cannot write to $home, which belongs to $(stat -c %u:%g "$home")." \
    "For a directory of the host: chown -R $uid:$gid THE-DIRECTORY. For a volume: docker compose run --rm --user 0 --cap-add CHOWN --cap-add DAC_OVERRIDE --entrypoint chown autoresume -R $uid:$gid $home"
fi
rm -f "$probe"

exec "$@"
