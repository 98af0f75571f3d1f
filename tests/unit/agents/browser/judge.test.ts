import { describe, expect, test } from "vitest";
import { type Facts, type GateMoment, judge } from "#agents/browser/gate/judge.ts";
import { isChallenge, JobHosts } from "#agents/browser/gate/hosts.ts";

const facts = (change: Partial<Facts> = {}): Facts => ({
  method: "GET",
  resourceType: "fetch",
  toJob: true,
  toSeen: true,
  toChallenge: false,
  mainFrame: false,
  carried: 0,
  lookup: false,
  opaque: false,
  ...change,
});
const moment = (state: GateMoment["state"], sent = false): GateMoment => ({ state, sent, typed: 8 });
const post = { method: "POST" } as const;

describe("judge", () => {
  test.each<[string, GateMoment, Partial<Facts>, string]>([
    ["load: the form's questions", moment("load"), post, "passed"],
    ["load: a change elsewhere", moment("load"), { ...post, toJob: false }, "held"],
    ["load: a picture elsewhere", moment("load"), { resourceType: "image", toJob: false, toSeen: false }, "passed"],
    ["load: a frame elsewhere", moment("load"), { resourceType: "document", toJob: false }, "refused"],
    [
      "load: a challenge's frame",
      moment("load"),
      { resourceType: "document", toJob: false, toChallenge: true },
      "passed",
    ],
    [
      "load: a challenge as the page",
      moment("load"),
      { resourceType: "document", toJob: false, toChallenge: true, mainFrame: true },
      "refused",
    ],
    ["fill: any change", moment("fill"), post, "held"],
    ["fill: a challenge's own traffic", moment("fill"), { ...post, toJob: false, toChallenge: true }, "held"],
    ["fill: a picture of a host that was seen", moment("fill"), { resourceType: "image", toJob: false }, "passed"],
    [
      "fill: a picture of a new host",
      moment("fill"),
      { resourceType: "image", toJob: false, toSeen: false },
      "refused",
    ],
    ["fill: a value in a GET", moment("fill"), { carried: 1 }, "held"],
    ["fill: a suggestion", moment("fill"), { carried: 1, lookup: true }, "passed"],
    ["fill: a suggestion by POST", moment("fill"), { ...post, carried: 1, lookup: true }, "passed"],
    [
      "fill: a suggestion by POST elsewhere",
      moment("fill"),
      { ...post, carried: 1, lookup: true, toJob: false },
      "held",
    ],
    ["armed: the form", moment("armed"), { ...post, resourceType: "document", carried: 6 }, "submission"],
    ["armed: a form whose body cannot be read", moment("armed"), { ...post, resourceType: "document" }, "submission"],
    ["armed: a script's submission", moment("armed"), { ...post, carried: 2 }, "submission"],
    ["armed: a script's files", moment("armed"), { ...post, opaque: true }, "submission"],
    ["armed: a form by GET", moment("armed"), { resourceType: "document", carried: 3 }, "submission"],
    ["armed: the check of one field", moment("armed"), { ...post, carried: 1 }, "held"],
    ["armed: a beacon", moment("armed"), { ...post, resourceType: "ping", carried: 5 }, "held"],
    ["armed: to another host", moment("armed"), { ...post, toJob: false, carried: 5 }, "held"],
    ["armed: a challenge's own traffic", moment("armed"), { ...post, toJob: false, toChallenge: true }, "passed"],
    ["sent: the same again", moment("spent", true), { ...post, carried: 6 }, "held"],
    ["sent: a second form", moment("spent", true), { ...post, resourceType: "document" }, "held"],
    ["sent: files again", moment("spent", true), { ...post, opaque: true }, "held"],
    ["sent: a change without values", moment("spent", true), post, "passed"],
    [
      "sent: the confirmation that names the applicant",
      moment("spent", true),
      { resourceType: "document", carried: 1 },
      "passed",
    ],
    ["sent: a tracker that names the applicant", moment("spent", true), { carried: 1, toJob: false }, "held"],
    ["withdrawn: the form", moment("spent"), { ...post, resourceType: "document", carried: 6 }, "held"],
    ["withdrawn: a change without values", moment("spent"), post, "held"],
    ["withdrawn: a value in a GET", moment("spent"), { carried: 1 }, "held"],
  ])("%s", (_, at, change, expected) => expect(judge(at, facts(change))).toBe(expected));

  test("in fill nothing that changes anything passes but a suggestion, whatever else is true of it", () => {
    const bits = (n: number) => (bit: number) => (n & (1 << bit)) !== 0;
    for (const resourceType of ["document", "xhr", "fetch", "ping", "script", "image", "websocket", "other"]) {
      for (let n = 0; n < 64; n += 1) {
        const is = bits(n);
        const change = {
          toJob: is(0),
          toSeen: is(1),
          toChallenge: is(2),
          mainFrame: is(3),
          opaque: is(4),
          carried: is(5) ? 3 : 0,
        };
        for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
          for (const at of [moment("fill"), moment("spent")]) {
            expect(judge(at, facts({ ...change, method, resourceType }))).toBe("held");
          }
        }
      }
    }
  });
});

test("a job's hosts are exact, with port, or all under one name", () => {
  const hosts = new JobHosts(["Jobs.employer.example", "127.0.0.1:4100", "*.ats.example", " "]);
  const has = (url: string) => hosts.has(new URL(url));
  expect(
    ["https://jobs.employer.example/a", "http://127.0.0.1:4100/", "https://acme.ats.example/x"].filter(has),
  ).toHaveLength(3);
  expect(
    [
      "https://employer.example/",
      "https://jobs.employer.example:8443/",
      "https://evil.jobs.employer.example/",
      "http://127.0.0.1:4101/",
      "https://ats.example/",
      "https://notats.example/",
      "https://acme.ats.example.evil.example/",
    ].filter(has),
  ).toEqual([]);
});

test("challenges are known by host and path, over TLS only", () => {
  const is = (url: string) => isChallenge(new URL(url));
  expect(is("https://www.google.com/recaptcha/enterprise/anchor?k=1")).toBe(true);
  expect(is("https://newassets.hcaptcha.com/c/1/hsw.js")).toBe(true);
  expect(is("https://www.google.com/search?q=x")).toBe(false);
  expect(is("http://challenges.cloudflare.com/turnstile")).toBe(false);
  expect(is("https://hcaptcha.com.evil.example/")).toBe(false);
});
