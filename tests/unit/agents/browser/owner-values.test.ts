import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { OwnerValues } from "#agents/browser/gate/owner-values.ts";
import { spellings, squash } from "#agents/browser/gate/spellings.ts";

const NAME = "Søren Østergård-Müller";
const MAIL = "soren+jobs@mail.example";
const PHONE = "+45 31 55 01 27";
const LETTER =
  "Dear team, for nine years I have kept the trains of a small island running on time, and the software that tells them when. I would like to do the same for your ferries.";
const CHINESE = "王小明在上海";

const owner = () => {
  const values = new OwnerValues();
  values.add([NAME, MAIL, PHONE, LETTER, CHINESE, "Yes", "DK", "Bo", "Aarhus", ""]);
  return values;
};
const b64 = (text: string) => Buffer.from(text).toString("base64");
const digest = (name: string, text: string) => createHash(name).update(text).digest("hex");
const hex = (text: string) => Buffer.from(text).toString("hex");

describe("what carries a value", () => {
  test.each<[string, string]>([
    ["plain", `name=${NAME}`],
    ["percent-encoded", `name=${encodeURIComponent(NAME)}`],
    ["encoded three times", encodeURIComponent(encodeURIComponent(encodeURIComponent(NAME)))],
    ["as a form writes it", new URLSearchParams({ name: NAME }).toString()],
    ["in JSON", JSON.stringify({ applicant: { name: NAME } })],
    [
      "with JSON escapes",
      Array.from(NAME)
        .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    ],
    [
      "with HTML entities",
      Array.from(NAME)
        .map((c) => `&#${c.codePointAt(0)};`)
        .join(""),
    ],
    ["in upper case", NAME.toUpperCase()],
    ["decomposed", NAME.normalize("NFD")],
    ["letter by letter", Array.from(NAME).join("_")],
    ["in base64", b64(NAME)],
    ["in base64 of JSON", `data=${b64(JSON.stringify({ a: 1, name: NAME }))}`],
    ["in URL-safe base64 after a prefix", `v1${Buffer.from(`x${MAIL}`).toString("base64url")}`],
    ["in base64 of percent-encoding", b64(encodeURIComponent(NAME))],
    ["in hexadecimal", hex(MAIL)],
    ["in UTF-16", Buffer.from(MAIL, "utf16le").toString("base64")],
    ["in a multipart body", `--x\r\nContent-Disposition: form-data; name="n"\r\n\r\n${NAME}\r\n--x--`],
    ["quoted-printable", "S=C3=B8ren=20=C3=98sterg=C3=A5rd-M=C3=BCller"],
    ["with another telephone spelling", "tel=004531550127"],
    ["as a paragraph of the letter", `q=${encodeURIComponent(LETTER.slice(40, 110))}`],
    ["in another script", `n=${encodeURIComponent(CHINESE)}`],
    ["as SHA-256 of the address", `em=${digest("sha256", MAIL)}`],
    ["as MD5 of the address", digest("md5", MAIL).toUpperCase()],
    ["a place among words", "/search/jobs-in-aarhus/"],
  ])("%s", (_, text) => expect(owner().carriedBy([text]).size).toBeGreaterThan(0));

  test.each<[string, string]>([
    ["nothing", ""],
    ["a style sheet", "https://employer.example/assets/main.3f2a.css?v=12"],
    ["yes", "subscribed=yes&country=DK&newsletter=Yes"],
    ["half a name", "q=S%C3%B8r"],
    ["a long token", b64("a session of somebody else, with nothing in it that matters to anybody")],
    ["broken encodings", "%E0%A4%A&%zz=\\u12&#99999999999;=ZZ"],
    ["two letters inside words", "about=bold&table=Bordeaux"],
  ])("not %s", (_, text) => expect([...owner().carriedBy([text])]).toEqual([]));
});

test("several values are counted once each", () => {
  const body = JSON.stringify({ NAME, MAIL, again: NAME, phone: PHONE });
  expect(owner().carriedBy([body, body])).toEqual(new Set([squash(NAME), squash(MAIL), squash(PHONE)]));
});

test("what the site itself says does not tell the owner", () => {
  const values = owner().without(["https://employer.example/jobs/aarhus/engineer"]);
  expect(values.carriedBy(["/jobs/aarhus/apply"]).size).toBe(0);
  expect(values.carriedBy([MAIL]).size).toBe(1);
});

test("nested and endless spellings end in time", () => {
  let nested = MAIL;
  for (let depth = 0; depth < 30; depth += 1) nested = b64(nested);
  const started = performance.now();
  for (const text of [
    nested.slice(0, 3_000_000),
    "%25".repeat(300_000),
    "\\u0041".repeat(100_000),
    "A1".repeat(500_000),
  ]) {
    expect(spellings(text).length).toBeGreaterThan(0);
    owner().carriedBy([text]);
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});
