# shellcheck shell=bash
# Can this machine contain a browser and a compiler? Both need user namespaces for whoever runs AutoResume.

check_sandbox() {
  if as_runner unshare -U true 2>/dev/null; then
    if command -v bwrap >/dev/null && ! as_runner bwrap --ro-bind / / --unshare-all true 2>/dev/null; then
      warn "bubblewrap cannot start, so documents cannot be compiled safely and CVs will not be made." \
        "Often an AppArmor profile or a container's seccomp profile forbids it: allow unprivileged user namespaces for $(command -v bwrap)."
    fi
    return
  fi
  local knob remedy="allow the calls clone, unshare and chroot in the container's seccomp profile (or run outside the container)"
  for knob in kernel.unprivileged_userns_clone=1 user.max_user_namespaces=15000 kernel.apparmor_restrict_unprivileged_userns=0; do
    if knob_is_against "${knob%%=*}"; then remedy="as root: sysctl -w $knob (keep it in /etc/sysctl.d/autoresume.conf)"; fi
  done
  warn "User namespaces are off for $(as_runner id -un): Chromium's sandbox cannot start, so no form is opened and no CV is compiled." \
    "To mend it, $remedy"
}

knob_is_against() {
  local value
  value=$(cat "/proc/sys/${1//.//}" 2>/dev/null) || return 1
  case $1 in
    kernel.apparmor_restrict_unprivileged_userns) [ "$value" = 1 ] ;;
    *) [ "$value" = 0 ] ;;
  esac
}
