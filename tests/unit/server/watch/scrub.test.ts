import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { spellingsOf } from "#data/vault/spellings.ts";
import { createLog } from "#server/watch/log.ts";
import { Scrubber } from "#server/watch/scrub.ts";

const SECRET = `hunter2/"grün+&`;

/** A secret in each place where one was found in a log before. */
const PLACEMENTS: readonly ((log: pino.Logger) => void)[] = [
  (log) => log.info({ password: SECRET }, "signed in"),
  (log) => log.info({ user: { profile: { password: SECRET } } }, "deep down"),
  (log) => log.info(`the password ${SECRET} was given`),
  (log) => log.info({ url: `https://x.example/?k=${encodeURIComponent(SECRET)}` }, "asked"),
  (log) => log.error({ err: new Error(`could not sign in with ${SECRET}`) }, "failed"),
  (log) => log.error({ err: new Error("outer", { cause: new Error(SECRET) }) }, "failed"),
  (log) => log.info({ body: JSON.stringify({ password: SECRET }) }, "a body"),
  (log) => log.info({ args: ["--password", SECRET] }, "a command"),
  (log) => log.info({ header: `Basic ${Buffer.from(`ada:${SECRET}`).toString("base64")}` }, "a header"),
  (log) => log.child({ given: SECRET }).info("by a child"),
];

const leaks = (text: string) => spellingsOf(SECRET).some((spelling) => text.includes(spelling));

describe("the log", () => {
  it("is without a secret in all ten places", () => {
    const scrubber = new Scrubber();
    scrubber.know(SECRET);
    const lines = PLACEMENTS.map((place) => {
      let text = "";
      place(createLog("trace", scrubber, { write: (line) => (text += line) }));
      return text;
    });
    expect(lines.filter(leaks)).toEqual([]);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  it("would have it in seven or more with redaction by path", () => {
    const paths = ["password", "*.password", "passphrase", "*.passphrase", "headers.authorization", "headers.cookie"];
    const lines = PLACEMENTS.map((place) => {
      let text = "";
      place(pino({ level: "trace", redact: paths }, { write: (line: string) => (text += line) }));
      return text;
    });
    expect(lines.filter(leaks).length).toBeGreaterThanOrEqual(7);
  });
});

describe("a scrubber", () => {
  it("takes a value out wherever it stands within base64, and forgets it again", () => {
    const scrubber = new Scrubber();
    scrubber.know("correct horse battery");
    for (const before of ["", "a", "ab", "abc"]) {
      const text = Buffer.from(`${before}correct horse battery and more`).toString("base64");
      expect(scrubber.clean(text)).toContain("•••");
    }
    scrubber.forget("correct horse battery");
    expect(scrubber.clean("correct horse battery")).toBe("correct horse battery");
  });

  it.each([
    ["AGE-SECRET-KEY-1QQPQQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRLJT", "•••"],
    ["authorization: Bearer abcdefghijkl", "authorization: Bearer •••"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJlLXRoYXQ", "•••"],
    ["cookie autoresume_owner_8137=abc.def-ghi; other=1", "cookie autoresume_owner_8137=•••; other=1"],
    ['{"passphrase":"a \\"quoted\\" one","left":1}', '{"passphrase":"•••","left":1}'],
    ['{"body":"{\\"password\\":\\"secret\\"}"}', '{"body":"{\\"password\\":\\"•••\\"}"}'],
  ])("knows %s by its look", (text, cleaned) => {
    expect(new Scrubber().clean(text)).toBe(cleaned);
  });

  it("takes out long values whole, in any case, and by their lines", () => {
    const scrubber = new Scrubber();
    let last = 1;
    const random = () => (last = (last * 48271) % 2147483647);
    const long = Array.from({ length: 100_000 }, () => String.fromCharCode(33 + (random() % 89))).join("");
    scrubber.know(long);
    scrubber.know("Große Straße 5\nΟΔΟΣ ΕΡΜΟΥ\nx");
    for (const text of [long, Buffer.from(long).toString("hex"), encodeURIComponent(long)]) {
      expect(scrubber.clean(`a ${text} b`).replace(/•••|(?<=•)[^•]{1,4}(?=•)/g, "")).toBe("a  b");
    }
    expect(scrubber.clean(`cut: ${long.slice(1000, 2000)}`).length).toBeLessThan(700);
    expect(scrubber.clean("GROßE STRAßE 5, then οδος ερμου; x")).toBe("•••, then •••; x");
    scrubber.forget(long);
    expect(scrubber.clean(long)).toBe(long);
  });

  it("is not kept busy by hostile texts, and cuts a line that is too long without half a secret at its end", () => {
    const scrubber = new Scrubber();
    scrubber.know(SECRET.repeat(20));
    for (const text of ["\\", "-eyJ-abcdefgh", '"token":', "Bearer ", '\\"token\\":\\"x', "autoresume_"]) {
      expect(scrubber.clean(text.repeat(200_000)).length).toBeLessThan(400_000);
    }
    let line = "";
    const log = createLog("trace", scrubber, { write: (text) => (line += text) });
    for (let before = 64 * 1024 - 300; before < 64 * 1024; before += 25) {
      line = "";
      log.info({ text: `${"x".repeat(before)}${SECRET.repeat(20)}${"y".repeat(5_000_000)}` }, "long");
      expect(line.length).toBeLessThan(70_000);
      expect(JSON.parse(line)).toMatchObject({ level: 30, msg: "a line too long to be kept whole" });
      expect(leaks(line)).toBe(false);
      expect(line).not.toContain("hunter2");
    }
  });

  it("leaves everything else as it is, values of three letters too", () => {
    const scrubber = new Scrubber();
    scrubber.know("yes");
    const line = '{"level":30,"code":"vault_locked","msg":"yes, the token of the session ended"}';
    expect(scrubber.clean(line)).toBe(line);
  });

  it("cleans the texts of a value and keeps its shape", () => {
    const scrubber = new Scrubber();
    scrubber.know("sk-0123");
    const bytes = new Uint8Array([1]);
    expect(scrubber.cleanDeep({ a: ["x sk-0123"], b: 1, c: null, d: bytes })).toEqual({
      a: ["x •••"],
      b: 1,
      c: null,
      d: bytes,
    });
  });
});
