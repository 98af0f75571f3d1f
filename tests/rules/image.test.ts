import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { profileText, seccompProfile } from "../../docker/seccomp.ts";
import { absences, type Compose, dockerfileFaults, NEVER_ALLOWED, type Service, weaknesses } from "./lib/image.ts";
import { repositoryFiles, ROOT } from "./lib/source.ts";

const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const compose = parse(read("compose.yaml")) as Compose;
const service: Service = compose.services?.autoresume ?? {};
const dockerfile = read("Dockerfile");

describe("the container", () => {
  it("is as hardened as promised", () => expect(weaknesses(service)).toEqual([]));
  it("stays up by itself", () => expect(absences(service)).toEqual([]));
  it("is one, with one volume and no secret to prepare", () => {
    expect(Object.keys(compose.services ?? {})).toEqual(["autoresume"]);
    expect(Object.keys(compose.volumes ?? {})).toEqual(["data"]);
    expect(compose.secrets).toBeUndefined();
  });
});

describe("the image", () => {
  it("is made without a foreign registry, for any architecture, for nobody special", () =>
    expect(dockerfileFaults(dockerfile)).toEqual([]));

  it("takes in what the Debian list says the appliance runs with", () => {
    const needed = read("scripts/debian-packages.txt")
      .split("\n")
      .flatMap((line) => (line.startsWith("run ") ? [line.split(/\s+/)[1]?.split("|")[0] ?? ""] : []));
    // Bubblewrap mounts, which the profile forbids: Landlock holds TeX there.
    const missing = needed.filter((name) => name !== "bubblewrap" && !dockerfile.includes(name));
    expect(needed.length).toBeGreaterThan(4);
    expect(missing).toEqual([]);
  });

  it("takes the same Node as everything else", () => {
    expect(dockerfile).toContain("COPY scripts/toolchain/package.json scripts/toolchain/package-lock.json");
    expect(dockerfile).toContain("COPY --from=node /usr/local/bin/node");
  });

  it("is told only what it is made of", () => {
    const [first, ...rest] = read(".dockerignore")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(first).toBe("*");
    expect(rest).toContain("!server");
    expect(rest.filter((line) => /var|\.git|node_modules|passphrase/.test(line))).toEqual([]);
  });
});

describe("the calls it may make", () => {
  const allowed = seccompProfile().syscalls.filter(({ action }) => action === "SCMP_ACT_ALLOW");

  it("are those of docker/seccomp.ts (`node docker/seccomp.ts` writes them anew)", () =>
    expect(read("docker/seccomp.json") === profileText()).toBe(true));

  it("are refused unless they are listed, and the dangerous ones are not", () => {
    const names = allowed.flatMap((rule) => rule.names);
    expect(seccompProfile().defaultAction).toBe("SCMP_ACT_ERRNO");
    expect(NEVER_ALLOWED.filter((name) => names.includes(name))).toEqual([]);
    expect(["read", "execve", "chroot"].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("are looked at closely where namespaces and sockets are made", () => {
    const unguarded = allowed.filter(({ args }) => args === undefined).flatMap(({ names }) => names);
    expect(["clone", "unshare", "socket", "personality"].filter((name) => unguarded.includes(name))).toEqual([]);
    expect(unguarded).toContain("fork");
  });
});

it("nothing of the house switches Chromium's sandbox off", () => {
  const off = ["no", "sandbox"].join("-");
  const named = repositoryFiles().filter(
    ({ path, text }) => /\.(ts|sh|yaml)$/.test(path) && text.includes(`"--${off}`),
  );
  expect(named.map(({ path }) => path)).toEqual([]);
});

describe("the rules of the image", () => {
  it.each<[string, Service]>([
    ["root", { user: "0:0" }],
    ["a root that can be written", { read_only: false }],
    ["capabilities", { cap_drop: ["NET_RAW"] }],
    ["an unfiltered container", { security_opt: ["no-new-privileges:true", "seccomp=unconfined"] }],
    ["a further option", { security_opt: [...(service.security_opt as string[]), "apparmor=unconfined"] }],
    ["a /tmp to run programs from", { tmpfs: ["/tmp:size=256m"] }],
    ["Docker's socket", { volumes: ["data:/var/lib/autoresume", "/var/run/docker.sock:/var/run/docker.sock"] }],
    ["a secret that must be there", { secrets: ["passphrase"] }],
    ["privileges", { privileged: true }],
    ["the host's network", { network_mode: "host" }],
  ])("see %s", (_, change) => expect(weaknesses({ ...service, ...change })).toHaveLength(1));

  it("see a service that stays down", () => {
    expect(absences({ ...service, restart: "unless-stopped" })).toEqual(["restart"]);
    const { healthcheck: _, ...blind } = service;
    expect(absences(blind)).toEqual(["healthcheck"]);
  });

  it.each([
    ["another syntax", `# syntax=docker/dockerfile:1\n${dockerfile}`],
    [
      "one architecture",
      dockerfile.replace("FROM debian:trixie-slim AS tex", "FROM debian:trixie-slim AS tex\nRUN x-amd64"),
    ],
    ["a registry", dockerfile.replace("FROM debian:trixie-slim AS tex", "FROM registry.example/debian AS tex")],
    ["another base", dockerfile.replace("FROM debian:trixie-slim AS tex", "FROM alpine AS tex")],
    ["root", dockerfile.replaceAll("USER 1000:1000", "USER 0")],
  ])("see %s", (_, text) => expect(dockerfileFaults(text)).toHaveLength(1));
});
