#!/bin/sh
# Runs a TeX engine on what strangers wrote: it sees its fonts and macros, its own working directory and nothing else.
#
#   contained-tex.sh JOB CONTAINMENT SECONDS EPOCH FORMATS ENGINE ARGUMENT...
#
# JOB          directory of this run: `running` is written there (process id, working directory) before TeX starts,
#              `output` holds what TeX says, and nothing starts when `stop` is there
# CONTAINMENT  bwrap | landlock | none
# SECONDS      of wall time; then the whole process group is ended
# EPOCH        the time TeX believes it is, seconds since 1970
# FORMATS      directory of formats, readable
# The working directory is the one node-latex made, and the only place that can be written.

set -u
PATH=/usr/local/bin:/usr/bin:/bin
job=$1 containment=$2 seconds=$3 epoch=$4 formats=$5
shift 5

# node-latex goes on in the caller's directory when it cannot make its own.
case ${PWD##*/} in
  node-latex* | tex-*) ;;
  *) echo "refusing to run TeX in $PWD" >&2; exit 70 ;;
esac
# Nobody would know of the directory on a full disk.
if ! printf '%s\n%s\n' "$$" "$PWD" > "$job/running"; then rm -rf "$PWD"; exit 70; fi
if [ -e "$job/stop" ]; then exit 70; fi

# Of all programs only these: xdvipdfmx would hand PostScript to Ghostscript, with file names as its options. TeX finds no
# other, since nothing lies on its PATH, and behind a wall no other is there.
programs="$1 ${1%/*}/xdvipdfmx /bin/sh"
path_of() {
  for found in "/usr/local/bin/$1" "/usr/bin/$1" "/bin/$1"; do
    if [ -x "$found" ]; then return 0; fi
  done
  echo "$1 is not installed" >&2
  exit 70
}

# The last tells the engine whether the kernel gives huge pages.
readable="/etc/texmf /etc/fonts /var/lib/texmf /usr/local/share/fonts /etc/ld.so.cache /etc/paperspecs /etc/papersize
  /sys/kernel/mm/transparent_hugepage"

case $containment in
  bwrap)
    # No network, no other process, no /proc, no home. Names under / that Debian links into /usr stay links.
    binds=""
    for path in $readable; do
      if [ -e "$path" ]; then binds="$binds --ro-bind $path $path"; fi
    done
    for link in bin sbin lib lib64; do
      if [ -L "/$link" ]; then binds="$binds --symlink usr/$link /$link"
      elif [ -d "/$link" ]; then binds="$binds --ro-bind /$link /$link"; fi
    done
    for folder in /usr/bin /usr/sbin /usr/games /usr/local/bin /usr/local/sbin; do
      if [ -d "$folder" ]; then binds="$binds --tmpfs $folder"; fi
    done
    for program in $programs; do
      if [ -e "$program" ]; then binds="$binds --ro-bind $program $program"; fi
    done
    path_of bwrap
    # shellcheck disable=SC2086 # the paths above hold no spaces
    set -- "$found" --unshare-all --die-with-parent --new-session --cap-drop ALL --hostname typesetter \
      --ro-bind /usr /usr $binds --dev /dev --tmpfs /tmp \
      --ro-bind "$formats" "$formats" --bind "$PWD" "$PWD" --chdir "$PWD" -- "$@"
    ;;
  landlock)
    rules=""
    for path in /usr /bin /sbin /lib /lib64 $readable; do
      if [ -d "$path" ]; then rules="$rules --landlock-rule path-beneath:read-file,read-dir:$path"
      elif [ -e "$path" ]; then rules="$rules --landlock-rule path-beneath:read-file:$path"; fi
    done
    # What starts any program counts as one.
    for program in $programs /lib/ld-linux*.so.* /lib64/ld-linux*.so.*; do
      if [ -e "$program" ]; then rules="$rules --landlock-rule path-beneath:execute,read-file:$program"; fi
    done
    path_of setpriv
    # shellcheck disable=SC2086
    set -- "$found" --pdeathsig KILL --no-new-privs --landlock-access fs $rules \
      --landlock-rule path-beneath:read-file,write-file:/dev/null \
      --landlock-rule "path-beneath:read-file,read-dir:$formats" \
      --landlock-rule "path-beneath:read-file,read-dir,write-file,make-reg,remove-file,truncate:$PWD" -- "$@"
    ;;
  none)
    path_of setpriv
    set -- "$found" --pdeathsig KILL --no-new-privs -- "$@"
    ;;
  *) exit 70 ;;
esac

# `timeout` leads a process group of its own; killing that group, or the death of the caller, ends everything below it.
# An endless loop ends only by the time, endless output only by the file size. The engine fills 170 MiB of tables at its
# start: in huge pages, where the kernel gives them, that takes half the time. Room for 600,000 more names would be touched too.
# shellcheck disable=SC3045 # dash has all of them
{
  # Seconds, kB, blocks of 512 bytes.
  ulimit -t $((seconds + 5)) && ulimit -v 1562500 && ulimit -f 131072 && ulimit -n 256 && ulimit -c 0
} || exit 70
exec setpriv --pdeathsig KILL timeout -k 1 "$seconds" \
  env -i PATH=/nonexistent HOME="$PWD" TMPDIR="$PWD" LC_ALL=C.UTF-8 TEXMFHOME="$PWD" TEXMFVAR="$PWD" TEXMFCONFIG="$PWD" \
  FONTCONFIG_FILE="$formats/fonts.conf" TEXFORMATS="$formats" openin_any=p openout_any=p shell_escape=f \
  SOURCE_DATE_EPOCH="$epoch" FORCE_SOURCE_DATE=1 TZ=UTC \
  GLIBC_TUNABLES=glibc.malloc.hugetlb=1 hash_extra=50000 max_print_line=4000 error_line=254 half_error_line=238 \
  "$@" > "$job/output" 2>&1
