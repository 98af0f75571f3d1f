import { execFile, execFileSync } from "node:child_process";
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeKeyPair } from "#data/vault/sealing.ts";
import { median } from "../appliance/started.ts";
import { atMost, type BenchOptions, type Figure, shown } from "../frame/bench.ts";

const MB = 2 ** 20;
const run = promisify(execFile);
const DIRECTIONS = ["seal", "open"] as const;
const NAMES = { seal: "encrypt", open: "decrypt" } as const;

type Measured = { seconds: number; memory: number };

/** The body's encryption against Debian's age: the same bytes, in turns, to nowhere. */
export async function measureBody(scratch: string, { quick, signal, log }: BenchOptions): Promise<Figure[]> {
  const sizes = quick ? [32, 256] : [256, 1024];
  const rounds = quick ? 3 : 7;
  const key = await makeKeyPair();
  const identityFile = join(scratch, "identity");
  writeFileSync(identityFile, key.identity);
  const files = sizes.map((size) => fileOf(join(scratch, `plain-${size}`), size * MB));
  const empty = fileOf(join(scratch, "empty"), 0);

  const age = async (direction: "seal" | "open", file: string) => {
    const how = direction === "seal" ? ["-r", key.recipient] : ["-d", "-i", identityFile];
    const began = performance.now();
    await run("age", [...how, "-o", "/dev/null", file], { signal });
    return (performance.now() - began) / 1000;
  };
  const ours = async (how: string, direction: "seal" | "open", file: string): Promise<Measured> => {
    const order = JSON.stringify({ how, direction, file, key });
    const script = join(import.meta.dirname, "body-process.ts");
    // As the appliance is started: without it, each thread holds the compiler that strips types.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(scratch, "cache") };
    return JSON.parse((await run(process.execPath, [script, order], { signal, env })).stdout) as Measured;
  };
  const sealed = (file: string) => `${file}.age`;
  for (const file of [...files, empty]) execFileSync("age", ["-r", key.recipient, "-o", sealed(file), file]);

  const figures: Figure[] = [];
  const [small = "", large = ""] = files;
  for (const direction of DIRECTIONS) {
    log(`${NAMES[direction]} ${sizes[1] ?? 0} MiB against age`);
    const at = (file: string) => (direction === "seal" ? file : sealed(file));
    const startUp = median(await inTurns(5, () => age(direction, at(empty))));
    const ratios: number[] = [];
    const memory: number[] = [];
    const their: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const mine = await ours("threads", direction, at(large));
      const theirs = (await age(direction, at(large))) - startUp;
      ratios.push(mine.seconds / theirs);
      their.push(theirs);
      memory.push(mine.memory);
    }
    const library = await ours("library", direction, at(small));
    const one = await ours("one thread", direction, at(large));
    const usual = median(their);
    const times = (seconds: number, size: number) => (seconds / usual) * ((sizes[1] ?? 1) / size);
    figures.push(
      atMost(1.5, {
        id: `${NAMES[direction]}, time beside age`,
        value: median(ratios),
        unit: "×",
        beside: `age ${usual.toFixed(2)} s; one thread ${times(one.seconds, sizes[1] ?? 1).toFixed(1)} ×, age-encryption ${times(library.seconds, sizes[0] ?? 1).toFixed(1)} ×`,
      }),
      atMost(200, {
        id: `${NAMES[direction]}, peak memory`,
        value: Math.max(...memory),
        unit: "MiB",
        beside: `${(await ours("threads", direction, at(small))).memory.toFixed(0)} MiB at ${sizes[0] ?? 0} MiB instead of ${sizes[1] ?? 0}`,
      }),
    );
  }
  figures.push(shown({ id: "largest body", value: sizes[1] ?? 0, unit: "MiB" }));
  return figures;
}

async function inTurns(times: number, work: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < times; turn += 1) all.push(await work());
  return all;
}

function fileOf(path: string, bytes: number): string {
  const file = openSync(path, "w");
  const piece = randomBytes(4 * MB);
  for (let at = 0; at < bytes; at += piece.length)
    writeSync(file, piece.subarray(0, Math.min(piece.length, bytes - at)));
  closeSync(file);
  return path;
}
