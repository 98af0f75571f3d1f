# shellcheck shell=bash
# As whom things are done. Nothing of AutoResume runs as root: Chromium's sandbox would not hold.
#
# RUNNER   runs the appliance and the tests: the caller, or the system user when the caller is root
# BUILDER  owns the clone and writes into it: the caller, or the clone's owner when the caller is root

APP_USER=autoresume
APP_USER_HOME=/var/lib/autoresume

is_root() { [ "$(id -u)" = 0 ]; }

app_user_is_there() { getent passwd "$APP_USER" >/dev/null && [ -d "$APP_USER_HOME" ]; }

make_app_user() {
  getent passwd "$APP_USER" >/dev/null ||
    useradd --system --user-group --home-dir "$APP_USER_HOME" --shell /usr/sbin/nologin "$APP_USER"
  install -d -m 0755 -o "$APP_USER" -g "$(id -gn "$APP_USER")" "$APP_USER_HOME"
}

# as_runner COMMAND…: replaces no process of the caller's group, so Ctrl-C and SIGTERM reach the command itself.
# As root the command gets an environment of its own: what root's shell holds is nobody's business.
as_runner() {
  if ! is_root; then
    "$@"
    return
  fi
  runner_command "$@"
  "${RUNNER_COMMAND[@]}"
}

exec_as_runner() {
  if ! is_root; then exec "$@"; fi
  runner_command "$@"
  exec "${RUNNER_COMMAND[@]}"
}

runner_command() {
  local name kept=()
  while IFS= read -r name; do
    case $name in
      AUTORESUME_* | LANG | LC_* | TZ | TERM | COLORTERM | NO_COLOR | FORCE_COLOR | CI | TMPDIR | NODE_COMPILE_CACHE | \
        NODE_EXTRA_CA_CERTS | SSL_CERT_FILE | SSL_CERT_DIR) kept+=("$name=${!name}") ;;
    esac
  done < <(compgen -e)
  RUNNER_COMMAND=(
    setpriv "--reuid=$APP_USER" "--regid=$(id -gn "$APP_USER")" --init-groups --no-new-privs --
    env -i "PATH=${APP:+$APP/.toolchain/bin:}/usr/local/bin:/usr/bin:/bin" "HOME=$APP_USER_HOME" "USER=$APP_USER" "${kept[@]}" "$@"
  )
}

# as_builder COMMAND…: root works in another's clone as that other, lest the owner find files of root's in it.
as_builder() {
  local uid home
  uid=$(stat -c %u "$APP")
  if is_root && [ "$uid" != 0 ]; then
    home=$(getent passwd "$uid" | cut -d: -f6)
    [ -d "$home" ] || home=/tmp
    setpriv "--reuid=$uid" "--regid=$(stat -c %g "$APP")" --clear-groups -- env "HOME=$home" "$@"
  else
    "$@"
  fi
}
