/** What compose.yaml says, as far as the rules look at it. */
export type Compose = { services?: Record<string, Service>; volumes?: Record<string, unknown>; secrets?: unknown };
export type Service = Record<string, unknown>;

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map((each) => String(each)) : []);

/** What a service may never ask for. */
const NEVER = ["privileged", "cap_add", "network_mode", "pid", "ipc", "userns_mode", "devices", "group_add"];

/** Each way in which the service is open further than it must be; none when it is as hardened as promised. */
export function weaknesses(service: Service): string[] {
  const says = (holds: boolean, what: string) => (holds ? [] : [what]);
  const options = strings(service.security_opt);
  const mounts = strings(service.volumes);
  return [
    ...says(/^[1-9]\d*:[1-9]\d*$/.test(String(service.user)), "runs as root or as whom the image names"),
    ...says(service.read_only === true, "its root can be written"),
    ...says(strings(service.cap_drop).join() === "ALL", "keeps capabilities"),
    ...says(options.includes("no-new-privileges:true"), "may gain privileges"),
    ...says(options.includes("seccomp=docker/seccomp.json"), "does not filter calls by our profile"),
    ...says(options.length === 2, "has a security option nobody decided on"),
    ...says(
      strings(service.tmpfs).every((each) => each.includes("noexec") && each.includes("size=")),
      "has a /tmp without limits",
    ),
    ...says(strings(service.tmpfs).length === 1, "has no /tmp of its own"),
    ...says(typeof service.mem_limit === "string", "has no limit of memory"),
    ...says(typeof service.pids_limit === "number", "has no limit of processes"),
    ...says(mounts.length === 1 && mounts[0] === "data:/var/lib/autoresume", "has other volumes than its one"),
    ...says(service.secrets === undefined, "does not come up without a secret being prepared"),
    ...NEVER.filter((name) => name in service).map((name) => `asks for ${name}`),
  ];
}

/** What the service lacks to stay up by itself. */
export function absences(service: Service): string[] {
  const needed = { restart: "always", init: true };
  const wrong = Object.entries(needed).filter(([name, value]) => service[name] !== value);
  return [
    ...wrong.map(([name]) => name),
    ...["healthcheck", "stop_grace_period", "ports"].filter((name) => !(name in service)),
    ...(strings(service.extra_hosts).includes("host.docker.internal:host-gateway") ? [] : ["the way to the host"]),
  ];
}

/** What in a Dockerfile would need a registry of its own, bind it to one architecture, or leave the program with root. */
export function dockerfileFaults(text: string): string[] {
  const lines = text.split("\n");
  const instructions = lines.filter((line) => !line.startsWith("#"));
  const stages = instructions.flatMap((line) => /^FROM (\S+)(?: AS (\S+))?$/.exec(line)?.slice(1, 3) ?? []);
  const from = instructions.filter((line) => line.startsWith("FROM"));
  const own = new Set(stages.filter((_, index) => index % 2 === 1));
  const found: string[] = [];
  if (lines.some((line) => /^#\s*syntax\s*=/.test(line))) found.push("a syntax line pulls another image");
  if (/amd64|x86[_-]64|--platform/.test(instructions.join("\n"))) found.push("is bound to one architecture");
  for (const line of from) {
    const base = line.split(" ")[1] ?? "";
    if (/[/@]|^[^:]+\.[^:]+/.test(base)) found.push(`${base} is not a plain name`);
    else if (!own.has(base) && !/^(debian:trixie-slim|node:26-trixie-slim)$/.test(base))
      found.push(`${base} is another base`);
  }
  const last = from.at(-1)?.split(" ")[1] ?? "";
  const begin = instructions.findIndex((line) => line.endsWith(` AS ${last}`));
  const rest = instructions.slice(begin + 1);
  const end = rest.findIndex((line) => line.startsWith("FROM"));
  const user = rest
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => line.startsWith("USER "))
    .at(-1);
  if (user === undefined || /^USER (0|root)/.test(user)) found.push("what is built last runs as root");
  return found;
}

/** Calls by which a container is left, other processes are read, or the kernel is changed. */
export const NEVER_ALLOWED = `
  mount umount2 pivot_root fsopen fsmount move_mount open_tree setns open_by_handle_at name_to_handle_at
  ptrace process_vm_readv process_vm_writev kcmp userfaultfd bpf perf_event_open io_uring_setup
  keyctl add_key request_key kexec_load init_module finit_module delete_module syslog quotactl modify_ldt vm86 uselib
  settimeofday clock_settime adjtimex reboot swapon acct iopl ioperm mknod mknodat`
  .trim()
  .split(/\s+/);
