import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Door, openDoor } from "#tests/fakes/door.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { type Random, seeded } from "../support/sabotage/random.ts";
import { rawGet } from "../support/raw-request.ts";

const NAMES = 1000;
const SECRET = "what lies beside the control room";
const UPS = [
  "..",
  "%2e%2e",
  ".%2e",
  "%2E.",
  "%252e%252e",
  "..%00",
  "...",
  "....",
  "%c0%ae%c0%ae",
  "..;",
  "．．",
  "..%20",
  ". .",
];
const SLASHES = ["/", "\\", "%2f", "%5c", "%2F", "%252f", "%c0%af", "%e2%88%95", "／", "//", "/./", "\\\\"];
const BEGINNINGS = ["", "", "", "/", "assets/", "assets%2f", "%00", "C:", "file://", "~/", "./"];

let scratch: ReturnType<typeof scratchDirectory>;
let root: string;
let door: Door;
beforeEach(async () => {
  scratch = scratchDirectory();
  root = join(scratch.path, "ui");
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><base href='/'>");
  writeFileSync(join(root, "assets", "page.js"), "the page");
  writeFileSync(join(scratch.path, "secret.txt"), SECRET);
  door = await openDoor(false, {}, root);
});
afterEach(async () => {
  await door.close();
  scratch.remove();
});

/** Names that try to climb out: by dots, slashes and encodings of both, absolute, cut off by NUL, in other spellings. */
function names(count: number): string[] {
  const random: Random = seeded(20260302);
  const one = (from: readonly string[]) => from[Math.floor(random.between(0, from.length))] ?? "";
  const targets = ["secret.txt", "secret.txt%00.js", "secret.txt?", "ui/../secret.txt", "etc/passwd"];
  return Array.from({ length: count }, (_, index) => {
    if (index % 10 === 9)
      return `${one(["", "/", "%2f", "\\"])}${join(scratch.path, "secret.txt").replaceAll("/", one(SLASHES))}`;
    const up = one(UPS);
    const slash = one(SLASHES);
    const depth = index % 2 === 0 ? 1 : 2 + Math.floor(random.between(0, 9));
    return one(BEGINNINGS) + `${up}${slash}`.repeat(depth) + one(targets);
  });
}

const leaks = (answer: string) => [SECRET, "root:x:0:", "SQLite format 3"].some((text) => answer.includes(text));

async function leaked(
  port: number,
  prefixes: readonly string[],
  headers: Record<string, string> = {},
): Promise<string[]> {
  const found: string[] = [];
  const all = prefixes.flatMap((prefix) => names(NAMES).map((name) => prefix + name));
  for (let at = 0; at < all.length; at += 50) {
    const some = all.slice(at, at + 50);
    const answers = await Promise.all(some.map((path) => rawGet(port, path.replaceAll(" ", "%20"), headers)));
    found.push(...some.filter((_, index) => leaks(answers[index] ?? "")));
  }
  return found;
}

it(
  "of 1,000 names none leads out of the page's files, the owner's files and the archives",
  { timeout: 120_000 },
  async () => {
    await door.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = door.app.server.address() as AddressInfo;
    const { cookie } = await door.signedIn();
    expect(await rawGet(port, "/assets/page.js")).toContain("the page");
    expect(await leaked(port, ["/", "/assets/", "/api/files/", "/api/backups/", "/docs/static/"], { cookie })).toEqual(
      [],
    );
  },
);

it("many would, were names simply joined", { timeout: 60_000 }, async () => {
  const naive = createServer((request, response) => {
    try {
      response.end(readFileSync(join(root, decodeURIComponent((request.url ?? "").split("?")[0] ?? ""))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => naive.listen(0, "127.0.0.1", resolve));
  expect((await leaked((naive.address() as AddressInfo).port, ["/"])).length).toBeGreaterThan(0);
  await new Promise((resolve) => naive.close(resolve));
});
