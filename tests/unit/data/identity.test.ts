import { describe, expect, it } from "vitest";
import { canonicalUrl, identityKeys, plainCompany } from "#data/model/job/identity.ts";
import { samplePosting } from "#tests/fakes/sample-values.ts";

const shares = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

describe("the identity of a job", () => {
  it("is the same through tracking parameters, www and trailing slashes", () => {
    const plain = canonicalUrl("https://www.boards.example/acme/jobs/7?gh_src=abc&utm_source=x");
    expect(plain).toBe("boards.example/acme/jobs/7");
    expect(canonicalUrl("http://boards.example/acme/jobs/7/#apply")).toBe(plain);
    expect(canonicalUrl("https://boards.example/acme/jobs/7/apply")).toBe(plain);
    expect(canonicalUrl("https://boards.example/acme/jobs?id=7&page=2")).not.toBe(
      canonicalUrl("https://boards.example/acme/jobs?id=8&page=2"),
    );
    expect(canonicalUrl("javascript:alert(1)")).toBeNull();
  });

  it("joins a repost with the same words, not another job of the same title", () => {
    const first = identityKeys(samplePosting());
    const repost = identityKeys(
      samplePosting({
        externalId: "77",
        url: "https://boards.example/brightmill/jobs/77",
        applyUrl: null,
        company: "Brightmill",
      }),
    );
    const other = identityKeys(
      samplePosting({
        externalId: "78",
        url: null,
        applyUrl: null,
        text: `Another team, another task: ${"we bake bread at night ".repeat(20)}`,
      }),
    );
    expect(shares(first, repost)).toBe(true);
    expect(shares(first, other)).toBe(false);
  });

  it("keeps boards apart that use the same numbers", () => {
    const here = identityKeys(samplePosting({ text: "short", url: null, applyUrl: null }));
    const there = identityKeys(samplePosting({ text: "short", url: null, applyUrl: null, board: "other" }));
    expect(shares(here, there)).toBe(false);
  });

  it.each([
    ["Brightmill GmbH & Co. KG", "brightmill gmbh"],
    ["ACME, Inc.", "acme"],
    ["Société Lumière SAS", "société lumière"],
    ["株式会社テスト", "株式会社テスト"],
  ])("reads the company %s as %s", (name, plain) => {
    expect(plainCompany(name).startsWith(plain.split(" ")[0]!)).toBe(true);
  });
});
