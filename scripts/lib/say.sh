# shellcheck shell=bash
# What the scripts say: steps with their time, warnings, and the end of the road with the way on.

if [ -t 1 ]; then SAY_TTY=1; else SAY_TTY=0; fi

say() { printf '%s\n' "$*"; }

# Wraps no text: one sentence what happened, then lines of what to do.
warn() {
  printf '  ! %s\n' "$1"
  shift
  if [ $# -gt 0 ]; then printf '      %s\n' "$@"; fi
}

die() {
  printf '\n' >&2
  printf '%s\n' "$1" >&2
  shift
  if [ $# -gt 0 ]; then printf '  %s\n' "$@" >&2; fi
  exit 1
}

now_ms() { local t=${EPOCHREALTIME/[.,]/}; printf '%s' "${t%???}"; }

# Milliseconds as "0.3 s" or "1 min 12 s".
spell_time() {
  local ms=$1
  if [ "$ms" -lt 60000 ]; then
    printf '%d.%d s' $((ms / 1000)) $((ms % 1000 / 100))
  else
    printf '%d min %d s' $((ms / 60000)) $((ms % 60000 / 1000))
  fi
}

# step TITLE IS_THERE DO: skips what is there; otherwise does it, shows its time, and ends everything when it fails.
# IS_THERE and DO are functions. DO runs under `set -e` with its output in a log, which a failure shows the end of.
step() {
  local title=$1 is_there=$2 do_it=$3 log start status
  if "$is_there"; then
    printf '  ✓ %-24s there\n' "$title"
    return
  fi
  log=$SCRATCH/step.log
  start=$(now_ms)
  if [ "$SAY_TTY" = 1 ]; then printf '  · %-24s …' "$title"; else printf '  · %-24s …\n' "$title"; fi
  set +e
  (
    set -e
    exec 3>&1
    NO_COLOR=1 "$do_it" >"$log" 2>&1
  )
  status=$?
  set -e
  if [ "$SAY_TTY" = 1 ]; then printf '\r\033[K'; fi
  if [ "$status" -ne 0 ]; then
    printf '  ✗ %-24s after %s\n\n' "$title" "$(spell_time $(($(now_ms) - start)))"
    tail -n 15 "$log" | sed $'s/\e\\[[0-9;]*m//g; s/^/    | /'
    say
    explain_failure "$log" "$title"
    exit 1
  fi
  printf '  ✓ %-24s %s\n' "$title" "$(spell_time $(($(now_ms) - start)))"
}

# Inside a step: a word to the reader at once, past the log.
tell() {
  if [ "$SAY_TTY" = 1 ]; then printf '\n    %s\n' "$*" >&3; else printf '    %s\n' "$*" >&3; fi
}

# Turns the end of a log into what to do about it.
explain_failure() {
  local log=$1 title=$2
  if grep -qiE 'ENOSPC|no space left|enough free space' "$log"; then
    say "The disk is full. Free about 3 GB and run this again; what was finished stays."
  elif [ "$title" != 'Control room' ] && grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|Temporary failure resolving|Could not (connect|resolve)|Network is unreachable' "$log"; then
    say "The network, or the server the files come from, cannot be reached. Check the connection (and the proxy settings"
    say "of npm and apt, if you use one) and run this again; what was finished stays."
  elif grep -qE 'EACCES|EROFS|Permission denied|Read-only file system' "$log"; then
    say "Something could not be written. The lines above name it: make it writable for $(id -un), or clone to a directory of yours."
  elif grep -q 'error while loading shared libraries' "$log"; then
    say "A library of the system is missing; the line above names it. Debian's package for Node's is libatomic1: install it as"
    say "root (apt-get install libatomic1) and run this again."
  elif grep -qE 'SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET)|CERT_UNTRUSTED' "$log"; then
    say "The server's certificate is not trusted here. If your network has a certificate of its own, install it in Debian"
    say "(update-ca-certificates) or name it in NODE_EXTRA_CA_CERTS, and run this again."
  elif grep -q 'EINTEGRITY' "$log"; then
    say "A downloaded file is not the one this version was made with, so nothing was installed from it."
    say "Clear npm's cache (npm cache clean --force) and run this again."
  else
    say "The step \"$title\" failed; the lines above say why. Run this again when it is mended; what was finished stays."
  fi
}
