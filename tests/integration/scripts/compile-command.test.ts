import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { ROOT } from "#tests/rules/lib/source.ts";

let scratch: ReturnType<typeof scratchDirectory>;
beforeAll(() => {
  scratch = scratchDirectory();
});
afterAll(() => scratch.remove());

const CV = join(ROOT, "server/practice/owner/master-cv.json");
const at = (name: string) => join(scratch.path, name);

/** The script as people call it, in a home of its own; no appliance runs there. */
function autoresume(...words: string[]) {
  const env = { PATH: process.env.PATH, HOME: scratch.path, TMPDIR: scratch.path, AUTORESUME_HOME: at("home") };
  const done = spawnSync(join(ROOT, "scripts/autoresume"), words, { cwd: scratch.path, env, timeout: 120_000 });
  return { status: done.status, stdout: done.stdout, out: done.stdout.toString(), err: done.stderr.toString() };
}

const textOf = (file: string) => execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });

it("sets a CV by itself, in a look that is asked for, and keeps nothing but TeX's format", () => {
  const plain = autoresume("compile", CV);
  expect(plain).toMatchObject({ status: 0, err: "", out: expect.stringMatching(/^master-cv\.pdf: \d page/u) });
  expect(textOf(at("master-cv.pdf"))).toContain("Livia Brandt");
  expect(readdirSync(at("home")).toSorted()).toEqual(["cache", "scratch"]);

  const look = [
    "--template",
    "compact",
    "--font",
    "source_serif",
    "--accent",
    "#7C2D12",
    "--margin",
    "14",
    "--pages",
    "2",
  ];
  const asked = autoresume("compile", CV, "--out", at("two.pdf"), "--json", "--tagged", ...look);
  expect(asked.status).toBe(0);
  expect(JSON.parse(asked.out)).toMatchObject({
    file: at("two.pdf"),
    format: "json_resume",
    notUnderstood: [],
    reversals: [],
    style: { template: "compact", margin: "custom", tagged: true },
  });
  expect((JSON.parse(asked.out) as { pages: number }).pages).toBeLessThanOrEqual(2);

  const own = at("own.tex");
  writeFileSync(own, "% autoresume: based on modern\n\\renewcommand\\ArSign{;}\n");
  const letter = autoresume("compile", CV, "--letter", "--template", own, "--out", "-");
  expect(letter).toMatchObject({ status: 0, err: expect.stringContaining("1 page") });
  writeFileSync(at("letter.pdf"), letter.stdout);
  expect(textOf(at("letter.pdf"))).toContain("Dear");
});

it("says what is wrong, writes nothing and exits as the other commands do", () => {
  writeFileSync(at("bad.tex"), "%\n\\nonsense\n");
  writeFileSync(at("odd.json"), '{ "colour": "red" }');
  const wrong = [
    { words: [CV, "--template", at("bad.tex")], err: /line 2: .*nonsense/u, status: 1 },
    { words: [CV, "--accent", "red"], err: /--accent.*six hexadecimal digits/u, status: 2 },
    { words: [CV, "--margin", "3"], err: /5 to 60 millimetres/u, status: 2 },
    { words: [CV, "--font", "comic"], err: /Allowed choices are inter/u, status: 2 },
    { words: [CV, "--template", "nosuch"], err: /classic, modern, compact, academic/u, status: 2 },
    { words: [at("none/never.json")], err: /no such file/u, status: 1 },
    { words: [CV, "--pages", "1", "--margin", "60"], err: /pages even with the least/u, status: 1 },
    { words: [at("odd.json")], err: /JSON Resume/u, status: 1 },
    { words: [CV, "--pages", "none"], err: /1 to 10/u, status: 2 },
  ];
  for (const { words, err, status } of wrong) {
    const done = autoresume("compile", ...words, "--out", at("never.pdf"));
    expect(done.err).toMatch(err);
    expect(done.status).toBe(status);
  }
  expect(existsSync(at("never.pdf"))).toBe(false);
});
