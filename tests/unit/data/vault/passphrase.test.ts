import { Stanza } from "age-encryption";
import { describe, expect, it } from "vitest";
import { openWithPassphrase, PassphraseIdentity, sealWithPassphrase } from "#data/vault/passphrase.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { stockAge } from "./stock-age.ts";

const cheap = { workFactor: 10 };
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe("what is sealed with a passphrase", () => {
  it("opens with it, and with no other", async () => {
    const file = await sealWithPassphrase("grüße", "a long passphrase", cheap);
    expect(text(await openWithPassphrase(file, "a long passphrase", cheap))).toBe("grüße");
    expect(await faultOf(() => openWithPassphrase(file, "another passphrase", cheap))).toMatchObject({
      code: "passphrase_wrong",
      next: "ask",
    });
  });

  it("is opened by Debian's age, and what that made is opened here", async () => {
    const ours = await sealWithPassphrase("from us", "open sesame now", cheap);
    expect(text(stockAge(ours, ["-d"], { passphrase: "open sesame now" }))).toBe("from us");
    const theirs = stockAge("from them", ["-p"], { passphrase: "open sesame now" });
    expect(text(await openWithPassphrase(theirs, "open sesame now"))).toBe("from them");
  });

  it("asks for no more work than our own files", async () => {
    const file = await sealWithPassphrase("x", "a long passphrase", { workFactor: 11 });
    expect(await faultOf(() => openWithPassphrase(file, "a long passphrase", cheap))).toMatchObject({
      code: "work_factor_refused",
    });
  });

  it("is refused when it is damaged, cut short or no age file", async () => {
    const file = await sealWithPassphrase("content", "a long passphrase", cheap);
    const flipped = Buffer.from(file);
    flipped[flipped.length - 1]! ^= 1;
    for (const wrong of [flipped, file.subarray(0, -3), Buffer.from("no age file"), new Uint8Array()]) {
      expect(await faultOf(() => openWithPassphrase(wrong, "a long passphrase", cheap))).toMatchObject({
        code: "age_malformed",
      });
    }
  });

  const SALT = "AAAAAAAAAAAAAAAAAAAAAA";
  const stanza = (args: string[], bytes = 32) => new Stanza(args, new Uint8Array(bytes));
  it.each<[string, Stanza[]]>([
    ["a second stanza", [stanza(["scrypt", SALT, "10"]), stanza(["other"])]],
    ["a work factor with a nought before it", [stanza(["scrypt", SALT, "010"])]],
    ["a salt of another length", [stanza(["scrypt", "AAAA", "10"])]],
    ["a salt with loose bits", [stanza(["scrypt", SALT.replace(/A$/, "B"), "10"])]],
    ["a further argument", [stanza(["scrypt", SALT, "10", "x"])]],
    ["a longer key", [stanza(["scrypt", SALT, "10"], 48)]],
  ])("is refused with %s", async (_what, stanzas) => {
    const identity = new PassphraseIdentity("a long passphrase", cheap);
    expect(await identity.unwrapFileKey([stanza(["scrypt", SALT, "10"])])).toBeNull();
    expect(await faultOf(() => identity.unwrapFileKey(stanzas))).toMatchObject({ code: "age_malformed" });
  });

  it("derives its key beside the event loop", async () => {
    const sealing = sealWithPassphrase("x", "a long passphrase", { workFactor: 16 }).then(() => "sealed");
    const turn = new Promise((resolve) => setImmediate(() => resolve("turn")));
    expect(await Promise.race([sealing, turn])).toBe("turn");
    expect(await sealing).toBe("sealed");
  });
});
