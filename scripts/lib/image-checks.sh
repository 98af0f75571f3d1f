# shellcheck shell=bash
# shellcheck disable=SC2016 # what stands in single quotes is for the shell inside the container
# What scripts/test-image looks at. A check is a command that holds or not; what it says is shown when it does not.

# of NAME COMPOSE-ARGUMENT…: Compose on the shipped file and on what makes this copy of it another.
of() {
  local name=$1
  shift
  docker compose --project-name "$PROJECT-$name" --file compose.yaml --file "$SCRATCH/$name.yaml" "$@"
}

container() { of "$1" ps --all --quiet autoresume; }

inside() {
  local name=$1
  shift
  of "$name" exec --no-TTY autoresume "$@"
}

# check TITLE COMMAND…
check() {
  local title=$1 start
  shift
  start=$(now_ms)
  if "$@" >"$SCRATCH/check.log" 2>&1 </dev/null; then
    PASSED=$((PASSED + 1))
    printf '  ✓ %-34s %s\n' "$title" "$(spell_time $(($(now_ms) - start)))"
  else
    FAILED=$((FAILED + 1))
    printf '  ✗ %-34s\n' "$title"
    # What a test runner says of a failure stands long before its last lines.
    grep -E '^ *(×|FAIL)|Error:' "$SCRATCH/check.log" | head -n 40 | sed 's/^/    | /' || true
    tail -n 40 "$SCRATCH/check.log" | sed 's/^/    | /'
  fi
}

not() { ! "$@"; }

# is_at_most LIMIT SEEN UNIT TITLE: and a line of the table at the end.
is_at_most() {
  printf '%s|%s|%s|%s\n' "$4" "$2" "$1" "$3" >>"$LIMITS"
  printf '%s: %s %s, %s at most\n' "$4" "$2" "$3" "$1"
  [ -n "$2" ] && [ "$2" -le "$1" ]
}

megabytes() {
  local bytes
  bytes=$(docker image inspect --format '{{.Size}}' "$1" 2>/dev/null) || return 0
  printf '%d' $(((bytes + 999999) / 1000000))
}

health_of() { docker inspect --format '{{.State.Health.Status}}' "$(container "$1")"; }

# Milliseconds from `up` to healthy, with the image and the volume there: the middle of three.
time_to_healthy() {
  local start id all=()
  for _ in 1 2 3; do
    of "$1" down --timeout 5 >/dev/null 2>&1
    start=$(now_ms)
    of "$1" up --detach >/dev/null 2>&1
    id=$(container "$1")
    until [ "$(docker inspect --format '{{.State.Health.Status}}' "$id")" = healthy ]; do
      if [ $(($(now_ms) - start)) -gt 60000 ]; then return 0; fi
      sleep 0.05
    done
    all+=($(($(now_ms) - start)))
  done
  printf '%s\n' "${all[@]}" | sort -n | sed -n 2p
}

log_says() { of "$1" logs --no-color autoresume | grep -F "$2"; }

# status_is NAME FIELDS VALUE: of the appliance's own process, as the kernel tells.
status_is() {
  local lines
  lines=$(inside "$1" sh -c 'grep -E "^('"$2"'):" "/proc/$(cat /proc/1/task/1/children | cut -d" " -f1)/status"')
  printf '%s\n' "$lines"
  [ -n "$lines" ] && ! printf '%s\n' "$lines" | grep -qv "$3\$"
}

# A raw socket, inside a namespace where it would have the right to one: refused (1), not merely failed.
opens_no_raw_socket() {
  inside "$1" unshare -Ur --net perl -MSocket -e 'exit(socket(my $s, PF_INET, SOCK_RAW, 1) ? 1 : $! == 1 ? 0 : 2)'
}

has_read_only_root() {
  local said
  said=$(inside "$1" sh -c 'touch /x /usr/bin/x /opt/autoresume/x 2>&1; true')
  printf '%s\n' "$said"
  [ "$(printf '%s\n' "$said" | grep -c 'Read-only file system')" = 3 ]
}

mounts_nothing() { inside "$1" sh -c '! unshare -Ur -m true && ! unshare -Ur --ipc true && ! unshare -Ur --uts true'; }

has_limits() {
  local config
  config=$(docker inspect --format '{{.HostConfig.Memory}} {{.HostConfig.PidsLimit}} {{.HostConfig.RestartPolicy.Name}}' "$(container "$1")")
  printf '%s\n' "$config"
  [ "$config" = '2147483648 512 always' ]
}

# part_is NAME PART STATE: of the health as a real trial of browser and typesetter tells.
part_is() {
  local said
  said=$(inside "$1" sh -c 'autoresume status || true')
  printf '%s\n' "$said"
  [[ $'\n'$said =~ $'\n'$3\ +$2\  ]]
}

# In MiB, without what the kernel would give back at once, 20 s after it became healthy.
idle_memory() {
  of "$1" restart >/dev/null 2>&1
  of "$1" up --detach --wait --wait-timeout 60 >/dev/null 2>&1
  sleep 20
  docker stats --no-stream --format '{{.MemUsage}}' "$(container "$1")" | sed -nE 's/^([0-9]+)(\.[0-9]+)?MiB.*/\1/p'
}

stops_cleanly() {
  local id seen
  id=$(container "$1")
  of "$1" stop
  seen=$(docker inspect --format '{{.State.ExitCode}} {{.State.OOMKilled}}' "$id")
  printf '%s\n' "$seen"
  [ "$seen" = '0 false' ] && log_says "$1" '"because":"SIGTERM"'
}

# comes_back NAME SIGNAL: the appliance's process is ended, and Docker starts it again.
comes_back() {
  local id before
  id=$(container "$1")
  before=$(docker inspect --format '{{.RestartCount}}' "$id")
  inside "$1" sh -c "kill -$2 \$(cat /proc/1/task/1/children)" || true
  for _ in $(seq 300); do
    if [ "$(docker inspect --format '{{.RestartCount}}' "$id")" -gt "$before" ] && [ "$(health_of "$1")" = healthy ]; then return 0; fi
    sleep 0.2
  done
  of "$1" logs --tail 20 autoresume
  return 1
}

refuses_volume() {
  local said
  install -d -m 0755 "$SCRATCH/other"
  if [ "$(stat -c %u "$SCRATCH/other")" = 1000 ]; then chmod 0555 "$SCRATCH/other"; fi
  if said=$(of main run --rm --no-deps --volume "$SCRATCH/other:/var/lib/autoresume" autoresume 2>&1); then return 1; fi
  printf '%s\n' "$said"
  printf '%s' "$said" | grep -F 'cannot write to /var/lib/autoresume' | grep -F 'user 1000'
}

reads_secret() {
  of main --file "$SCRATCH/secret.yaml" run --rm --no-deps --entrypoint cat autoresume /run/secrets/passphrase | grep -F 'a passphrase of nobody'
}

demo_is_verified() {
  of demo up --detach
  for _ in $(seq 240); do
    if log_says demo 'Application submitted, verified'; then return 0; fi
    sleep 1
  done
  of demo logs --no-color autoresume
  return 1
}

is_empty() {
  local left
  left=$(inside "$1" sh -c "ls -A $2")
  printf '%s\n' "$left"
  [ -z "$left" ]
}

# TeX's wall is another one here than on a bare machine, so its tests run too.
# With temporary files on the volume: what the tests start is more than a small memory disk holds.
end_to_end() {
  of tests run --rm --no-TTY --env TMPDIR=/var/lib/autoresume/tmp autoresume sh -c '
    mkdir -p "$TMPDIR" && exec node node_modules/vitest/vitest.mjs run --configLoader native --no-color tests/e2e \
      tests/faults/latex tests/unit/latex/containment.test.ts tests/unit/latex/ats-text.test.ts'
}
