import { execFile } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { BackupsView } from "#data/model/wire/backup.ts";
import { newId } from "#data/model/ids.ts";
import { openStore } from "#data/store/store.ts";
import { sealWithPassphrase } from "#data/vault/passphrase.ts";
import { makeKeyPair } from "#data/vault/sealing.ts";
import { fillHome } from "#tests/fakes/filled-home.ts";
import { Client } from "../../../scripts/command-line/client.ts";
import { median, startServer, untilHealthy } from "../appliance/started.ts";
import { atLeast, atMost, type BenchOptions, type Figure, shown } from "../frame/bench.ts";

const MB = 2 ** 20;
/** Between two questions for the whole state, in ms: several open pages at once. */
const ASK_EVERY = 50;
const run = promisify(execFile);

/** A whole backup by the appliance, everything verified, against the usual pipe over the same home. */
export async function measureWhole(scratch: string, { quick, signal, log }: BenchOptions): Promise<Figure[]> {
  const size = quick ? 128 : 1024;
  const home = join(scratch, "whole");
  log(`a home of ${size} MiB`);
  fillHome(home, { database: 0.4 * size * MB, texts: 0.1 * size * MB, documents: 0.5 * size * MB });
  const key = await makeKeyPair();
  await giveKey(home, key);

  const usual = { seconds: [] as number[], bytes: 0 };
  const pipe = `tar -C "$1" -cf - --exclude=backups --exclude=scratch . | gzip -6 | age -r ${key.recipient} -o "$2"`;
  const stock = async () => {
    const out = join(scratch, "usual.tar.gz.age");
    const began = performance.now();
    await run("sh", ["-euc", pipe, "sh", home, out], { signal });
    usual.seconds.push((performance.now() - began) / 1000);
    usual.bytes = statSync(out).size;
    rmSync(out);
  };

  const server = await startServer(home, signal);
  try {
    await untilHealthy(server.origin, signal);
    const client = new Client(join(home, "control.sock"));
    const answers: number[] = [];
    const quiet = await answerTimes(client, pause(1000));
    const took: number[] = [];
    let bytes = 0;
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      log(`round ${round + 1}: the appliance`);
      const { id } = await client.post<{ id: string }>("/api/backups");
      const made = ended(client, id);
      answers.push(...(await answerTimes(client, made)));
      const backup = await made;
      took.push((Date.parse(backup.endedAt ?? "") - Date.parse(backup.startedAt)) / 1000);
      bytes = backup.bytes ?? 0;
      if (round < 2) {
        log(`round ${round + 1}: tar, gzip, age`);
        await stock();
      }
    }
    return [
      atLeast(6, {
        id: "whole backup, times faster",
        value: median(usual.seconds) / median(took),
        unit: "×",
        beside: `${median(took).toFixed(1)} s verified; tar, gzip -6, age ${median(usual.seconds).toFixed(1)} s`,
      }),
      atMost(1.1, {
        id: "whole backup, its size",
        value: bytes / usual.bytes,
        unit: "×",
        beside: `${(bytes / MB).toFixed(0)} MiB of ${size}; tar, gzip -6, age ${(usual.bytes / MB).toFixed(0)} MiB`,
      }),
      atMost(50, {
        id: "answers meanwhile, p99",
        value: percentile(answers, 0.99),
        unit: "ms",
        beside: `${answers.length} asked, median ${median(answers).toFixed(1)} ms; p99 when quiet ${percentile(quiet, 0.99).toFixed(1)} ms`,
      }),
      shown({ id: "the appliance's peak memory", value: peakMemory(server.pid), unit: "MiB" }),
    ];
  } finally {
    await server.stop();
  }
}

/** What a first password does, without its second of scrypt. */
async function giveKey(home: string, key: { identity: string; recipient: string }): Promise<void> {
  const identity = Buffer.from(await sealWithPassphrase(key.identity, "bench", { workFactor: 10 })).toString("base64");
  const store = openStore(join(home, "autoresume.sqlite"));
  const at = new Date().toISOString();
  store.backupKeys.add({ id: newId("key"), recipient: key.recipient, identity, madeAt: at, changedAt: at });
  store.close();
}

/** How long each question took while something went on, in ms. */
async function answerTimes(client: Client, meanwhile: Promise<unknown>): Promise<number[]> {
  const state = { over: false };
  void meanwhile.finally(() => (state.over = true)).catch(() => undefined);
  const times: number[] = [];
  while (!state.over) {
    const began = performance.now();
    await client.get("/api/state");
    times.push(performance.now() - began);
    await pause(ASK_EVERY);
  }
  return times;
}

async function ended(client: Client, id: string): Promise<BackupsView["backups"][number]> {
  for (;;) {
    await pause(100);
    const { backups } = await client.get<BackupsView>("/api/backups");
    const backup = backups.find((one) => one.id === id);
    if (backup === undefined || backup.state === "failed")
      throw new Error(`no archive: ${backup?.because ?? "no row"}`);
    if (backup.state === "good") return backup;
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const peakMemory = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
