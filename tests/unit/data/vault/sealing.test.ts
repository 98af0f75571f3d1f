import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { makeKeyPair, openWith, sealTo } from "#data/vault/sealing.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { stockAge } from "./stock-age.ts";

it("opens what was sealed with any of the recipients' identities, and with no other", async () => {
  const [one, two, other] = [await makeKeyPair(), await makeKeyPair(), await makeKeyPair()];
  const sealed = await sealTo([one.recipient, two.recipient], "a secret");
  expect(sealed).toMatch(/^[A-Za-z0-9+/=]+$/);
  expect(await openWith(one.identity, sealed)).toBe("a secret");
  expect(await openWith(two.identity, sealed)).toBe("a secret");
  expect(await faultOf(() => openWith(other.identity, sealed))).toMatchObject({ code: "not_sealed_to_this" });
});

it("tells nothing by its length", async () => {
  const { identity, recipient } = await makeKeyPair();
  const sealed = await Promise.all(["Woman", "I prefer not to say", "Größer"].map((text) => sealTo([recipient], text)));
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
  for (const text of ["", "a".repeat(256), "ä".repeat(200), "ends in spaces  \n"])
    expect(await openWith(identity, await sealTo([recipient], text))).toBe(text);
});

it("understands Debian's age, and is understood by it", async () => {
  const { identity, recipient } = await makeKeyPair();
  const derived = execFileSync("age-keygen", ["-y"], { input: identity }).toString().trim();
  expect(derived).toBe(recipient);
  const ours = Buffer.from(await sealTo([recipient], "from us"), "base64");
  expect(stockAge(ours, ["-d"], { key: identity }).toString().replace(/\0+$/, "")).toBe("from us");
  const theirs = stockAge("from them", ["-r", recipient], {}).toString("base64");
  expect(await openWith(identity, theirs)).toBe("from them");
});
