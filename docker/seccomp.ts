import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Which calls to the kernel the container may make; everything else is refused. Written out of what Node, Chromium,
 * XeTeX and the small programs around them are made of, not of what a kernel offers. `node docker/seccomp.ts` writes
 * `docker/seccomp.json` from it; a test holds the two together.
 */

type Argument = { index: number; value: number; op: "SCMP_CMP_EQ" | "SCMP_CMP_MASKED_EQ"; valueTwo?: number };
type Rule = { names: string[]; action: "SCMP_ACT_ALLOW" | "SCMP_ACT_ERRNO"; errnoRet?: number; args?: Argument[] };

const EPERM = 1;
const ENOSYS = 38;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Files, directories and what is watched of them. No mounting, no handles that lead round directories. */
const FILES = words(`
  access faccessat faccessat2 open openat openat2 creat close close_range read write readv writev pread64 pwrite64
  preadv preadv2 pwritev pwritev2 lseek truncate ftruncate fallocate fadvise64 readahead sendfile splice tee vmsplice
  copy_file_range sync syncfs fsync fdatasync sync_file_range flock fcntl ioctl dup dup2 dup3 pipe pipe2 umask
  stat lstat fstat newfstatat statx statfs fstatfs readlink readlinkat getcwd chdir fchdir getdents getdents64
  mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat
  chmod fchmod fchmodat fchmodat2 chown lchown fchown fchownat utime utimes utimensat futimesat
  getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr setxattr lsetxattr fsetxattr removexattr lremovexattr
  fremovexattr inotify_init inotify_init1 inotify_add_watch inotify_rm_watch memfd_create cachestat
`);

const MEMORY = words(`
  brk mmap munmap mprotect mremap madvise mincore msync mlock mlock2 mlockall munlock munlockall membarrier
  pkey_alloc pkey_free pkey_mprotect get_mempolicy set_mempolicy mbind map_shadow_stack mseal
`);

/** Processes, threads and their limits. `clone` and `unshare` have rules of their own; nobody traces anybody. */
const PROCESSES = words(`
  fork vfork execve execveat exit exit_group wait4 waitid set_tid_address set_robust_list get_robust_list
  getpid getppid gettid getpgid getpgrp setpgid getsid setsid
  getuid geteuid getgid getegid getresuid getresgid getgroups setuid setgid setreuid setregid setresuid setresgid
  setgroups setfsuid setfsgid capget capset prctl arch_prctl seccomp rseq
  getrlimit setrlimit prlimit64 getrusage getpriority setpriority ioprio_get ioprio_set
  sched_yield sched_getaffinity sched_setaffinity sched_getparam sched_setparam sched_getscheduler sched_setscheduler
  sched_getattr sched_setattr sched_get_priority_max sched_get_priority_min sched_rr_get_interval getcpu
  futex futex_waitv futex_wait futex_wake futex_requeue pidfd_open pidfd_send_signal sysinfo times uname
  getrandom restart_syscall landlock_create_ruleset landlock_add_rule landlock_restrict_self
`);

const SIGNALS = words(`
  kill tkill tgkill pause alarm rt_sigaction rt_sigprocmask rt_sigpending rt_sigtimedwait rt_sigqueueinfo
  rt_tgsigqueueinfo rt_sigsuspend rt_sigreturn sigaltstack signalfd signalfd4
`);

/** Clocks are read and waited on, never set. */
const TIME = words(`
  time gettimeofday clock_gettime clock_getres clock_nanosleep nanosleep getitimer setitimer timer_create timer_settime
  timer_gettime timer_getoverrun timer_delete timerfd_create timerfd_settime timerfd_gettime
`);

const WAITING = words(`
  poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_wait epoll_wait_old epoll_pwait
  epoll_pwait2 eventfd eventfd2
`);

/** `socket` has rules of its own. */
const NETWORK = words(`
  socketpair bind listen accept accept4 connect getsockname getpeername getsockopt setsockopt shutdown
  send sendto sendmsg sendmmsg recv recvfrom recvmsg recvmmsg
`);

/** Shared memory between Chromium's processes, where it does not use memory files. */
const SHARED = words("shmget shmat shmctl shmdt");

/** Chromium's sandbox locks its helpers into an empty directory; within the user namespace only, outside it needs a right nobody has. */
const LOCKED_IN = ["chroot"];

/** Namespaces of mounts, hosts' names, IPC and control groups stay shut; those of users, processes and network are Chromium's sandbox. */
const SHUT_NAMESPACES = 0x0002_0000 + 0x0400_0000 + 0x0800_0000 + 0x0200_0000;
const ONLY_SANDBOX: Argument = { index: 0, value: SHUT_NAMESPACES, valueTwo: 0, op: "SCMP_CMP_MASKED_EQ" };

const UNIX = 1;
const INTERNET = [2, 10];
const NETLINK = 16;
/** Streams and datagrams; flags stand above these four bits. A raw socket could reach the packet filter of a namespace. */
const USUAL_TYPES = [1, 2];
const TYPE_BITS = 0xf;
/** Which addresses the machine has, and that a device came: not the packet filter. */
const NETLINK_PROTOCOLS = [0, 15];

const is = (index: number, value: number): Argument => ({ index, value, op: "SCMP_CMP_EQ" });
const allow = (names: string[], args?: Argument[]): Rule => ({
  names,
  action: "SCMP_ACT_ALLOW",
  ...(args === undefined ? {} : { args }),
});

export function seccompProfile() {
  const syscalls: Rule[] = [
    allow(
      [...FILES, ...MEMORY, ...PROCESSES, ...SIGNALS, ...TIME, ...WAITING, ...NETWORK, ...SHARED, ...LOCKED_IN].sort(),
    ),
    allow(["clone", "unshare"], [ONLY_SANDBOX]),
    // Its flags lie in memory, where no rule can see them: the C library then takes `clone`.
    { names: ["clone3"], action: "SCMP_ACT_ERRNO", errnoRet: ENOSYS },
    allow(["socket"], [is(0, UNIX)]),
    ...INTERNET.flatMap((family) =>
      USUAL_TYPES.map((type) =>
        allow(["socket"], [is(0, family), { index: 1, value: TYPE_BITS, valueTwo: type, op: "SCMP_CMP_MASKED_EQ" }]),
      ),
    ),
    ...NETLINK_PROTOCOLS.map((protocol) => allow(["socket"], [is(0, NETLINK), is(2, protocol)])),
    // Only what this machine already is: no other execution domain.
    ...[0x0, 0xffff_ffff].map((value) => allow(["personality"], [is(0, value)])),
  ];
  return {
    defaultAction: "SCMP_ACT_ERRNO",
    defaultErrnoRet: EPERM,
    // No 32-bit calls beside the machine's own.
    archMap: ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"].map((architecture) => ({ architecture, subArchitectures: [] })),
    syscalls,
  };
}

export const profileText = (): string => `${JSON.stringify(seccompProfile(), null, 2)}\n`;

if (import.meta.main) writeFileSync(join(import.meta.dirname, "seccomp.json"), profileText());
