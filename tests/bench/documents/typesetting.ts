import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { Typesetting } from "#server/typesetting/typesetting.ts";
import { descendantsOf } from "#tests/faults/support/processes.ts";
import { atLeast, atMost, type BenchOptions, type Figure, shown } from "../frame/bench.ts";
import { cvOf, LATIN, OTHERS, type Words } from "./cvs.ts";
import { setPlainly } from "./plain.ts";

/** Between two edits, in ms: what an editor waits for before it asks again. */
const DEBOUNCE = 300;
/** How often memory is looked at, in ms. */
const LOOK = 40;

/** Edits, throughput, memory and cache of the service of typesetting, beside node-latex as it comes. */
export async function measureTypesetting(scratch: string, options: BenchOptions): Promise<Figure[]> {
  const { PATH = "", HOME = "", TMPDIR = "/tmp" } = process.env;
  const folder = (name: string) => join(scratch, name);
  const service = new Typesetting({
    settings: { scratch: folder("tex"), formats: folder("formats"), cache: folder("cache") },
    env: { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE: folder("code") },
    output: options.log,
  });
  service.start();
  try {
    return [...(await edits(service, options)), ...(await many(service, options))];
  } finally {
    await service.stop();
  }
}

let typed = 0;
const edit = () => `Typed ${typed++}.`;

async function timed(service: Typesetting, words: Words, text: string, { signal }: BenchOptions) {
  const began = performance.now();
  const made = await service.set(cvOf(words, text), DEFAULT_STYLE, { signal });
  if (!made.textLayer.complete) throw new Error(`Not read back: ${made.textLayer.missing.slice(0, 5).join(", ")}`);
  return { ms: performance.now() - began, ...made };
}

async function edits(service: Typesetting, options: BenchOptions): Promise<Figure[]> {
  const { quick, log, signal } = options;
  log("a two-page CV is edited");
  const first = await timed(service, LATIN, edit(), options);
  for (let warming = 0; warming < (quick ? 2 : 8); warming++) await timed(service, LATIN, edit(), options);
  const latin: number[] = [];
  const plain: number[] = [];
  const hits: number[] = [];
  for (let round = 0; round < (quick ? 8 : 60); round++) {
    const text = edit();
    await pause(DEBOUNCE, undefined, { signal });
    latin.push((await timed(service, LATIN, text, options)).ms);
    hits.push((await timed(service, LATIN, text, options)).ms);
    plain.push(await setPlainly(edit()));
  }
  log("the same in other scripts");
  const others: number[] = [];
  for (let round = 0; round < (quick ? 1 : 8); round++) {
    for (const words of OTHERS) {
      await pause(DEBOUNCE, undefined, { signal });
      others.push((await timed(service, words, edit(), options)).ms);
    }
  }
  const beside = `${latin.length} edits, ${first.pages} pages; plain node-latex and pdflatex ${part(plain, 0.5).toFixed(0)} ms, p95 ${part(plain, 0.95).toFixed(0)}`;
  const scripts = `${others.length} edits, ${OTHERS.map(({ language }) => language).join(", ")}`;
  return [
    atMost(140, { id: "edit to PDF, Latin, p50", value: part(latin, 0.5), unit: "ms", beside }),
    atMost(220, { id: "edit to PDF, Latin, p95", value: part(latin, 0.95), unit: "ms" }),
    atMost(250, { id: "edit to PDF, other scripts, p50", value: part(others, 0.5), unit: "ms", beside: scripts }),
    shown({ id: "edit to PDF, other scripts, p95", value: part(others, 0.95), unit: "ms" }),
    atMost(5, {
      id: "unchanged input, p50",
      value: part(hits, 0.5),
      unit: "ms",
      beside: `p95 ${part(hits, 0.95).toFixed(1)} ms`,
    }),
    shown({ id: "first document of a new service", value: first.ms, unit: "ms", beside: "makes the format first" }),
  ];
}

async function many(service: Typesetting, options: BenchOptions): Promise<Figure[]> {
  const count = options.quick ? 10 : 50;
  options.log(`${count} CVs at once, and one after another by plain node-latex`);
  // Half before and half after, so that what else the machine does falls on both.
  let serial = await serially(count / 2);
  const memory = watchMemory(service.pid ?? 0);
  const began = performance.now();
  await Promise.all(Array.from({ length: count }, () => timed(service, LATIN, edit(), options)));
  const ours = performance.now() - began;
  const most = memory.stop();
  serial += await serially(count / 2);
  const rate = (ms: number) => count / (ms / 1000);
  return [
    atLeast(3, {
      id: "CVs at once, of serial node-latex",
      value: serial / ours,
      unit: "×",
      beside: `${rate(ours).toFixed(1)} a second for ${rate(serial).toFixed(1)}, ${count} CVs`,
    }),
    atMost(500, {
      id: "memory of the service and its engines, most",
      value: most.proportional,
      unit: "MiB",
      beside: `shared pages once; ${most.resident.toFixed(0)} with each process for itself`,
    }),
  ];
}

async function serially(count: number): Promise<number> {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += await setPlainly(edit());
  return sum;
}

/** Looks at a process and all below it until stopped; the most of it at one moment, in MiB. */
function watchMemory(pid: number): { stop(): { proportional: number; resident: number } } {
  const most = { proportional: 0, resident: 0 };
  const look = () => {
    const all = [pid, ...descendantsOf(pid).map((seen) => seen.pid)].map(memoryOf);
    const sum = (kind: keyof typeof most) => all.reduce((total, each) => total + each[kind], 0);
    most.proportional = Math.max(most.proportional, sum("proportional"));
    most.resident = Math.max(most.resident, sum("resident"));
  };
  const timer = setInterval(look, LOOK);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

function memoryOf(pid: number): { proportional: number; resident: number } {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "mu").exec(text)?.[1] ?? 0) / 1024;
    return { proportional: of("Pss"), resident: of("Rss") };
  } catch {
    return { proportional: 0, resident: 0 };
  }
}

/** The value below which this share of the values lies. */
function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
