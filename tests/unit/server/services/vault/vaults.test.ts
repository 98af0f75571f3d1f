import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type VaultParts, vaultParts } from "./vault-parts.ts";
import { machineKey, machineOpen } from "#data/vault/machine-key.ts";
import { makeKeyPair } from "#data/vault/sealing.ts";
import { reseal, writeResealed } from "#server/services/vault/rotation.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const PASSPHRASE = "a passphrase of eight words and more";
let parts: VaultParts;
beforeEach(() => {
  parts = vaultParts();
});
afterEach(() => parts.close());

const vaults = () => parts.services.vaults;
const events = () => parts.store.events.recent(parts.ownerId, 50).map(({ kind }) => kind);

describe("a vault", () => {
  it("opens by the machine's key until a passphrase is set", async () => {
    const { ownerId } = parts;
    await vaults().keep(ownerId, "api_key", "model", "sk-test-0123456789");
    expect(vaults().state(ownerId)).toMatchObject({ state: "unlocked", opensBy: "machine", apart: false });
    expect(await vaults().secret(ownerId, "api_key", "model")).toBe("sk-test-0123456789");
    expect(parts.store.secrets.get(ownerId, "api_key", "model")).not.toContain("sk-test");
    expect(await faultOf(() => vaults().lock(ownerId))).toMatchObject({ code: "vault_unprotected" });
  });

  it("locked, still takes secrets and gives none; unlocked, gives them again", async () => {
    const { ownerId } = parts;
    await vaults().passwords.set(ownerId, PASSPHRASE);
    await vaults().keep(ownerId, "api_key", "model", "before locking");
    await vaults().lock(ownerId);
    expect(vaults().state(ownerId)).toMatchObject({ state: "locked", opensBy: "passphrase" });
    await vaults().keep(ownerId, "api_key", "other", "while locked");
    expect(await faultOf(() => vaults().secret(ownerId, "api_key", "model"))).toMatchObject({
      code: "vault_locked",
      next: "wait",
    });
    expect(await faultOf(() => vaults().unlock(ownerId, "another passphrase"))).toMatchObject({
      code: "passphrase_wrong",
      next: "ask",
    });
    await vaults().unlock(ownerId, PASSPHRASE);
    expect(await vaults().secret(ownerId, "api_key", "model")).toBe("before locking");
    expect(await vaults().secret(ownerId, "api_key", "other")).toBe("while locked");
    expect(events()).toEqual(expect.arrayContaining(["vault.locked", "vault.unlocked", "secret.kept"]));
  });

  it("takes a changed passphrase, and no longer the one before", async () => {
    const { ownerId } = parts;
    await vaults().passwords.set(ownerId, PASSPHRASE);
    await vaults().keep(ownerId, "api_key", "model", "kept");
    expect(await faultOf(() => vaults().changePassphrase(ownerId, "another one", "the next passphrase"))).toMatchObject(
      { code: "passphrase_wrong" },
    );
    await vaults().changePassphrase(ownerId, PASSPHRASE, "the next passphrase");
    expect(vaults().state(ownerId)).toMatchObject({ apart: true });
    await vaults().lock(ownerId);
    expect(await faultOf(() => vaults().unlock(ownerId, PASSPHRASE))).toMatchObject({ code: "passphrase_wrong" });
    await vaults().unlock(ownerId, "the next passphrase");
    expect(await vaults().secret(ownerId, "api_key", "model")).toBe("kept");
  });

  it("gets a new key, to which everything is sealed anew", async () => {
    const { ownerId, store } = parts;
    await vaults().passwords.set(ownerId, PASSPHRASE);
    await vaults().keep(ownerId, "api_key", "model", "kept");
    await parts.services.credentials.keep(ownerId, "jobs.example", JSON.stringify({ cookies: [], origins: [] }));
    const [before, sealed] = [store.vaults.get(ownerId), store.secrets.get(ownerId, "api_key", "model")];
    expect(await faultOf(() => vaults().rotate(ownerId, "another one"))).toMatchObject({ code: "passphrase_wrong" });
    await vaults().rotate(ownerId, PASSPHRASE);
    expect(store.vaults.get(ownerId)?.recipient).not.toBe(before?.recipient);
    expect(vaults().state(ownerId)?.rotatedAt).not.toBeNull();
    expect(store.secrets.get(ownerId, "api_key", "model")).not.toBe(sealed);
    await vaults().lock(ownerId);
    await vaults().unlock(ownerId, PASSPHRASE);
    expect(await vaults().secret(ownerId, "api_key", "model")).toBe("kept");
    expect(await vaults().open(ownerId, store.credentials.get(ownerId, "jobs.example") ?? "")).toContain("cookies");
    // What was sealed to the key before is lost with it.
    expect(await faultOf(() => vaults().open(ownerId, sealed ?? ""))).toMatchObject({ code: "not_sealed_to_this" });
  });

  it("is left as it was when something sealed to the key before comes in while it gets a new one", async () => {
    const { ownerId, store, services } = parts;
    await vaults().keep(ownerId, "api_key", "model", "kept");
    const before = store.vaults.get(ownerId);
    const late = await vaults().seal(ownerId, "came meanwhile");
    const next = await makeKeyPair();
    const identity = machineOpen(machineKey(parts.home), "vault", before?.identity ?? "");
    const resealed = await reseal(store, ownerId, identity, next.recipient);
    services.credentials.put(ownerId, "late.example", late);
    const writing = () => store.transaction(() => writeResealed(store, ownerId, resealed));
    expect(await faultOf(writing)).toMatchObject({ code: "vault_changed", next: "wait" });
    expect(store.vaults.get(ownerId)).toEqual(before);
    expect(await vaults().secret(ownerId, "api_key", "model")).toBe("kept");
    expect(await vaults().open(ownerId, store.credentials.get(ownerId, "late.example") ?? "")).toBe("came meanwhile");
  });

  it("gets its new key between what is sealed and written: nothing is lost, whatever comes when", async () => {
    const { ownerId, store, services } = parts;
    await vaults().passwords.set(ownerId, PASSPHRASE);
    const recipients = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const after = (ticks: number) => new Promise((resolve) => setTimeout(resolve, ticks));
      const said = JSON.stringify({ profile: { selfIdentification: { race: `Elf ${round}` } } });
      await Promise.all([
        vaults().rotate(ownerId, round % 2 === 0 ? PASSPHRASE : "the next passphrase"),
        after(round).then(() => vaults().keep(ownerId, "api_key", `key ${round}`, `kept in ${round}`)),
        after(round / 2).then(() => services.owner.importProfile(ownerId, "me.json", said)),
        after(round / 3).then(() => services.credentials.keep(ownerId, `r${round}.example`, '{"cookies":[]}')),
        ...(round % 2 === 0
          ? [vaults().passwords.changed(ownerId, PASSPHRASE, "the next passphrase", true)]
          : [vaults().passwords.changed(ownerId, "the next passphrase", PASSPHRASE, true)]),
      ]);
      recipients.add(store.vaults.get(ownerId)?.recipient ?? "");
    }
    expect(recipients.size).toBe(12);
    await vaults().lock(ownerId);
    await vaults().unlock(ownerId, PASSPHRASE);
    const sealed = [...store.secrets.all(ownerId), ...store.credentials.all(ownerId)].map((one) => one.sealed);
    expect(sealed).toHaveLength(25);
    for (const one of sealed) await vaults().open(ownerId, one);
  });

  it("hears of passwords: opened with them, changed with them, or kept apart", async () => {
    const { ownerId } = parts;
    const { passwords } = vaults();
    await passwords.set(ownerId, PASSPHRASE);
    await vaults().lock(ownerId);
    await passwords.entered(ownerId, PASSPHRASE);
    expect(vaults().state(ownerId)).toMatchObject({ state: "unlocked", apart: false });
    await passwords.changed(ownerId, PASSPHRASE, "the next password", true);
    await vaults().lock(ownerId);
    await passwords.entered(ownerId, "the next password");
    expect(vaults().state(ownerId)).toMatchObject({ state: "unlocked", apart: false });
    await passwords.changed(ownerId, "the next password", "the third password", false);
    await vaults().lock(ownerId);
    await passwords.entered(ownerId, "the third password");
    expect(vaults().state(ownerId)).toMatchObject({ state: "locked", apart: true });
    expect(
      await faultOf(() => passwords.changed(ownerId, "the third password", "the fourth password", true)),
    ).toMatchObject({ code: "vault_apart" });
    await vaults().unlock(ownerId, "the next password");
    expect(vaults().state(ownerId)).toMatchObject({ state: "unlocked" });
  });

  it("tells who keeps something under its passphrase, and goes on when they fail", async () => {
    const { ownerId } = parts;
    const heard: string[][] = [];
    vaults().listen({ opened: async () => Promise.reject(new Error("full")) });
    vaults().listen({
      opened: async (_, passphrase) => void heard.push(["opened", passphrase]),
      passphraseChanged: async (_, from, to) => void heard.push(["changed", from, to]),
      locked: async () => void heard.push(["locked"]),
    });
    await vaults().passwords.set(ownerId, PASSPHRASE);
    await vaults().changePassphrase(ownerId, PASSPHRASE, "the next passphrase");
    await vaults().lock(ownerId);
    await vaults().unlock(ownerId, "the next passphrase");
    expect(heard).toEqual([
      ["opened", PASSPHRASE],
      ["changed", PASSPHRASE, "the next passphrase"],
      ["locked"],
      ["opened", "the next passphrase"],
    ]);
    expect(parts.faults).toHaveLength(2);
  });

  it("gets no new key while a worker that was told the present one may still seal to it", async () => {
    const { ownerId, services, store } = parts;
    await vaults().passwords.set(ownerId, PASSPHRASE);
    const input = { posting: {}, given: [] };
    const task = { id: "task_000001", ownerId, kind: "submit" as const, lane: "browser" as const, subject: "draft_1" };
    store.tasks.add({ ...task, jobId: null, input, priority: 0, createdAt: new Date(0).toISOString() });
    store.tasks.lease("browser", "test", new Date().toISOString());
    expect(await faultOf(() => vaults().rotate(ownerId, PASSPHRASE))).toMatchObject({ code: "vault_busy" });
    services.credentials.put(ownerId, "jobs.example", await vaults().seal(ownerId, "a session that came back"));
    store.tasks.end(task.id, "done", null, new Date().toISOString());
    await vaults().rotate(ownerId, PASSPHRASE);
    expect(await vaults().open(ownerId, store.credentials.get(ownerId, "jobs.example") ?? "")).toContain("came back");
  });

  it("is not set apart by a fault that says nothing about the passphrase", async () => {
    const { ownerId, store } = parts;
    await vaults().passwords.set(ownerId, PASSPHRASE);
    await vaults().lock(ownerId);
    const vault = store.vaults.get(ownerId);
    if (vault === null) throw new Error("there is no vault");
    store.vaults.put({ ...vault, identity: vault.identity.slice(0, 100) });
    expect(await faultOf(() => vaults().passwords.entered(ownerId, PASSPHRASE))).toMatchObject({
      code: "age_malformed",
    });
    store.vaults.put(vault);
    expect(vaults().state(ownerId)).toMatchObject({ apart: false });
    await vaults().passwords.entered(ownerId, PASSPHRASE);
    expect(vaults().state(ownerId)).toMatchObject({ state: "unlocked", apart: false });
  });

  it("opens for its person alone, by that person's passphrase alone", async () => {
    const { ownerId, store, scrubber } = parts;
    const bob = "person_bob0001";
    const person = { id: bob, name: "Bob", password: "", role: "member" as const, demo: false };
    store.people.add({ ...person, createdAt: new Date().toISOString() });
    for (const [id, passphrase] of [[ownerId, PASSPHRASE] as const, [bob, "what Bob thought of"] as const]) {
      await vaults().passwords.set(id, passphrase);
      await vaults().keep(id, "api_key", "model", `the key of ${id}`);
      await vaults().lock(id);
    }
    await vaults().unlock(ownerId, PASSPHRASE);
    expect(vaults().state(bob)).toMatchObject({ state: "locked" });
    expect(await faultOf(() => vaults().secret(bob, "api_key", "model"))).toMatchObject({ code: "vault_locked" });
    expect(await faultOf(() => vaults().unlock(bob, PASSPHRASE))).toMatchObject({ code: "passphrase_wrong" });
    const [mine, his] = [ownerId, bob].map((id) => store.secrets.get(id, "api_key", "model") ?? "");
    expect(await vaults().open(ownerId, mine ?? "")).toBe(`the key of ${ownerId}`);
    expect(await faultOf(() => vaults().open(ownerId, his ?? ""))).toMatchObject({ code: "not_sealed_to_this" });
    await vaults().unlock(bob, "what Bob thought of");
    await vaults().secret(bob, "api_key", "model");
    await vaults().lock(ownerId);
    expect(vaults().state(bob)).toMatchObject({ state: "unlocked" });
    // Whoever locks takes only what is theirs out of what the log knows.
    expect(scrubber.clean(`the key of ${bob}`)).toBe("•••");
  });

  it("keeps what it gave out of the log, until it is locked", async () => {
    const { ownerId, scrubber } = parts;
    await vaults().passwords.set(ownerId, PASSPHRASE);
    await vaults().keep(ownerId, "api_key", "model", "sk-test-0123456789");
    await vaults().secret(ownerId, "api_key", "model");
    expect(scrubber.clean("key sk-test-0123456789.")).toBe("key •••.");
    await vaults().unlock(ownerId, PASSPHRASE);
    await vaults().rotate(ownerId, PASSPHRASE);
    expect(scrubber.clean("key sk-test-0123456789.")).toBe("key •••.");
    await vaults().lock(ownerId);
    expect(scrubber.clean("key sk-test-0123456789.")).toContain("sk-test");
  });
});
