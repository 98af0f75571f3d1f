# shellcheck shell=bash
# Debian's packages: which are missing, and how they come in. The list is scripts/debian-packages.txt.

# listed_packages SECTION…: the lines' second column.
listed_packages() {
  local section package _
  while read -r section package _; do
    case " $* " in *" $section "*) printf '%s\n' "$package" ;; esac
  done <"$CLONE/scripts/debian-packages.txt"
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Sets MISSING to the listed packages none of whose alternatives is installed.
find_missing_packages() {
  local entry package found
  MISSING=()
  while IFS= read -r entry; do
    found=0
    for package in ${entry//|/ }; do
      if is_installed "$package"; then found=1; fi
    done
    if [ "$found" = 0 ]; then MISSING+=("$entry"); fi
  done < <(listed_packages "$@")
}

nothing_is_missing() { [ ${#MISSING[@]} = 0 ]; }

# Sets APT to the way this caller may install with, or returns 1.
find_apt() {
  command -v apt-get >/dev/null || return 1
  if is_root; then
    APT=()
  elif sudo -n true 2>/dev/null; then
    APT=(sudo -n)
  elif command -v sudo >/dev/null && [ -t 0 ] && [ -t 1 ]; then
    say "  Installing Debian packages needs root: sudo may ask for your password."
    sudo true || return 1
    APT=(sudo)
  else
    return 1
  fi
}

run_apt() {
  local line told=0
  "${APT[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l LC_ALL=C \
    apt-get -q -y -o DPkg::Lock::Timeout=900 -o Acquire::Retries=2 -o Dpkg::Use-Pty=0 "$@" </dev/null 2>&1 |
    while IFS= read -r line; do
      printf '%s\n' "$line"
      case $line in
        *'Waiting for cache lock'*)
          if [ "$told" = 0 ]; then tell "another program is installing packages; waiting for it"; fi
          told=1
          ;;
      esac
    done
}

# apt waits for the lock of the packages, not for that of the lists: wait here, a quarter of an hour at most.
update_lists() {
  local tries output
  for tries in $(seq 180); do
    if output=$(run_apt update); then break; fi
    case $output in
      *'Could not get lock'*) if [ "$tries" = 1 ]; then tell "another program is reading Debian's lists; waiting for it"; fi ;;
      *) break ;;
    esac
    sleep 5
  done
  # A broken source of the owner's is no reason to stop: what matters is whether the packages come.
  printf '%s\n' "$output"
}

has_candidate() {
  local policy
  policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
  [[ $policy == *'  Candidate: '[!\(]* ]]
}

install_packages() {
  local entry package chosen wanted=()
  update_lists
  for entry in "${MISSING[@]}"; do
    chosen=
    for package in ${entry//|/ }; do
      if [ -z "$chosen" ] && has_candidate "$package"; then chosen=$package; fi
    done
    if [ -n "$chosen" ]; then wanted+=("$chosen"); else tell "Debian has no package ${entry//|/ or } here; going on without"; fi
  done
  if [ ${#wanted[@]} -gt 0 ]; then run_apt install --no-install-recommends "${wanted[@]}"; fi
}

# Installs what is missing, or says how it is done by hand and goes on: what then does not work is shown in the health page.
debian_packages() {
  find_missing_packages "$@"
  if nothing_is_missing || find_apt; then
    step 'Debian packages' nothing_is_missing install_packages
    return
  fi
  local entry names=()
  for entry in "${MISSING[@]}"; do names+=("${entry%%|*}"); done
  if command -v apt-get >/dev/null; then
    warn "Debian packages are missing, and $(id -un) may not install them. By hand, as root:" \
      "apt-get update && apt-get install --no-install-recommends ${names[*]}"
  else
    warn "This is not Debian, so packages cannot be installed from here. Install by hand what corresponds to:" "${names[*]}"
  fi
}
