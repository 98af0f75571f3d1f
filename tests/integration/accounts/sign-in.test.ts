import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashPassword, NOBODY } from "#server/accounts/passwords.ts";
import { type Door, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { Visitor } from "#tests/fakes/visitor.ts";

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

const { name, password } = SET_UP;
const stranger = (address: string, headers: Record<string, string> = {}) =>
  new Visitor(door.app, { remoteAddress: address, headers });

async function setUp(): Promise<Visitor> {
  const owner = stranger("192.0.2.1");
  expect((await owner.post("/api/setup", { ...SET_UP, code: door.accounts.setUpCode() })).status).toBe(200);
  return owner;
}

/** Wrong tries until they are refused; how many were judged. */
async function exhaust(visitor: Visitor, who = name): Promise<number> {
  let verdicts = 0;
  while ((await visitor.signIn(who, "wrong wrong wrong")).code === "sign_in_wrong") {
    verdicts += 1;
    if (verdicts > 20) break;
  }
  return verdicts;
}

describe("guessing a password", () => {
  it("gets ten verdicts, then one a minute", async () => {
    await setUp();
    const guesser = stranger("198.51.100.7");
    expect(await exhaust(guesser)).toBe(10);
    for (let minute = 0; minute < 3; minute += 1) {
      door.parts.advance(61_000);
      expect(await exhaust(guesser)).toBe(1);
    }
  });

  it("is not helped by another case of the name, which signs in like the name itself", async () => {
    await setUp();
    for (const typed of [name.toUpperCase(), ` ${name.toLowerCase()} `])
      expect((await stranger("192.0.2.1").signIn(typed, password)).status).toBe(200);
    const judged: (string | null)[] = [];
    for (let one = 0; one < 14; one += 1) {
      const typed = one % 2 === 0 ? name.toUpperCase() : name.toLowerCase();
      judged.push((await stranger(`198.51.100.${one}`).signIn(typed, "wrong wrong wrong")).code);
    }
    expect(judged.filter((code) => code === "sign_in_wrong")).toHaveLength(10);
  });

  it("is not helped by other addresses, nor by saying to come from them", async () => {
    await setUp();
    const seen: (string | null)[] = [];
    for (let host = 0; host < 14; host += 1) {
      const forwarded = { "x-forwarded-for": `203.0.113.${host}`, forwarded: `for=203.0.113.${host}` };
      seen.push((await stranger(`198.51.100.${host}`, forwarded).signIn(name, "wrong wrong wrong")).code);
    }
    expect(seen.filter((code) => code === "sign_in_wrong")).toHaveLength(10);
    // Many names from one address, whatever it says of itself.
    const codes: (string | null)[] = [];
    for (let other = 0; other < 14; other += 1) {
      const one = stranger("192.0.2.99", { "x-forwarded-for": `203.0.113.${other}` });
      codes.push((await one.signIn(`nobody ${other}`, "wrong wrong wrong")).code);
    }
    expect(codes.filter((code) => code === "sign_in_wrong")).toHaveLength(10);
    // Control: from as many addresses, as many names are judged.
    for (let other = 0; other < 14; other += 1) {
      expect((await stranger(`192.0.2.${100 + other}`).signIn(`else ${other}`, "wrong wrong")).code).toBe(
        "sign_in_wrong",
      );
    }
  });

  it("counts all addresses of one IPv6 network as one, and an IPv4 address in both spellings", async () => {
    await setUp();
    const codes: (string | null)[] = [];
    for (let host = 1; host <= 12; host += 1) {
      codes.push((await stranger(`2001:db8:0:7::${host}`).signIn(`nobody ${host}`, "wrong wrong")).code);
    }
    expect(codes.filter((code) => code === "sign_in_wrong")).toHaveLength(10);
    expect((await stranger("2001:db8:0:8::1").signIn("nobody", "wrong wrong")).code).toBe("sign_in_wrong");
    for (let host = 0; host < 5; host += 1) await stranger("192.0.2.50").signIn(`v4 ${host}`, "wrong wrong");
    for (let host = 5; host < 10; host += 1) await stranger("::ffff:192.0.2.50").signIn(`v4 ${host}`, "wrong wrong");
    expect((await stranger("192.0.2.50").signIn("v4", "wrong wrong")).code).toBe("too_many_tries");
  });

  it("is not helped by trying all at once", async () => {
    await setUp();
    const guesser = stranger("198.51.100.7");
    const answers = await Promise.all(Array.from({ length: 30 }, () => guesser.signIn(name, "wrong wrong wrong")));
    expect(answers.filter(({ code }) => code === "sign_in_wrong")).toHaveLength(10);
    expect(answers.filter(({ code }) => code === "too_many_tries")).toHaveLength(20);
  });

  it("is not helped by a restart, which prolongs no wait beyond its minute either", async () => {
    await setUp();
    await exhaust(stranger("198.51.100.7"));
    const arrival = { userAgent: null, address: "198.51.100.7", sessionToken: null, deviceTokens: [] };
    const again = door.parts.accountsAnew();
    const right = { name, password };
    await expect(again.signIn(right, arrival)).rejects.toMatchObject({ code: "too_many_tries" });
    door.parts.advance(61_000);
    expect((await again.signIn(right, arrival)).person.name).toBe(name);
    // Control: where nothing was counted, a restart asks for no wait.
    const other = { ...arrival, address: "198.51.100.8" };
    expect((await door.parts.accountsAnew().signIn(right, other)).person.name).toBe(name);
  });

  it.each([-3_600_000, 30 * 86_400_000])(
    "is neither helped nor hindered by a wall clock that jumps %i ms",
    async (jump) => {
      await setUp();
      const guesser = stranger("198.51.100.7");
      await exhaust(guesser);
      door.parts.setWallClock(jump);
      expect((await guesser.signIn(name, password)).code).toBe("too_many_tries");
      door.parts.advance(61_000);
      expect((await guesser.signIn(name, password)).status).toBe(200);
    },
  );

  it("shuts no device out that signed in before, which has ten verdicts of its own", async () => {
    const owner = await setUp();
    await owner.post("/api/sign-out");
    expect(owner.cookie).toContain("ar_test_device=");
    await exhaust(stranger("198.51.100.7"));
    // The same address as the attacker's: behind one proxy that is not trusted all have one.
    await exhaust(stranger("192.0.2.1"), "somebody else");
    expect((await owner.signIn(name, password)).status).toBe(200);
    // Control: another browser has to wait.
    expect((await stranger("192.0.2.77").signIn(name, password)).code).toBe("too_many_tries");
    // Whoever steals the device's cookie may not guess for long.
    await owner.post("/api/sign-out");
    expect(await exhaust(owner)).toBe(10);
  });

  it("knows no device of somebody else", async () => {
    const owner = await setUp();
    await owner.post("/api/sign-out");
    await exhaust(owner, "Somebody Else");
    const forged = stranger("198.51.100.9");
    forged.cookies.set("ar_test_device", "no-such-token");
    expect(await exhaust(forged)).toBe(10);
  });

  it("leaves neither the names that were typed nor their count behind for ever", async () => {
    await setUp();
    await stranger("198.51.100.7").signIn("my password by mistake", "wrong wrong wrong");
    const { store } = door.parts;
    expect(store.tries.subjects().join(" ")).not.toContain("mistake");
    expect(store.tries.subjects()).toHaveLength(2);
    door.parts.advance(25 * 3_600_000);
    await stranger("203.0.113.1").signIn(name, password);
    expect(store.tries.subjects()).toEqual([]);
  });
});

describe("the other secrets that can be guessed at a door", () => {
  it("are limited likewise: set-up code and invitation", async () => {
    const guesser = stranger("198.51.100.7");
    for (const [url, code] of [
      ["/api/setup", "set_up_code_wrong"],
      ["/api/join", "invitation_wrong"],
    ] as const) {
      const guess = () => guesser.post(url, { ...SET_UP, code: "0000-0000-0000" });
      for (let times = 0; times < 10; times += 1) expect((await guess()).code).toBe(code);
      expect((await guess()).code).toBe("too_many_tries");
    }
    // Control: whoever sits elsewhere is not kept from setting up.
    await setUp();
  });

  it("are limited likewise: whatever a service gives to be judged", () => {
    const { limits } = door.accounts;
    for (let times = 0; times < 10; times += 1) limits.judge("vault:own_1");
    expect(() => limits.judge("vault:own_1")).toThrow(expect.objectContaining({ code: "too_many_tries" }));
    expect(() => limits.judge("vault:own_2").right()).not.toThrow();
  });

  it("lets a known session prove its password again, ten times wrong", async () => {
    const owner = await setUp();
    const prove = (given: string) => owner.post("/api/account/totp", { password: given });
    for (let times = 0; times < 10; times += 1) expect((await prove("wrong wrong wrong")).code).toBe("password_wrong");
    expect((await prove(password)).code).toBe("too_many_tries");
    // Another session of the same person is not shut out by it.
    const other = stranger("192.0.2.30");
    await other.signIn(name, password);
    expect((await other.post("/api/account/totp", { password })).status).toBe(200);
  });
});

describe("set-up", () => {
  it("leaves one owner, also when two do it at once", async () => {
    const code = door.accounts.setUpCode();
    const answers = await Promise.all(
      ["Ada Example", "Eve Example"].map((who, index) =>
        stranger(`192.0.2.${index + 1}`).post("/api/setup", { name: who, password, code }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(door.parts.store.people.all().filter(({ role }) => role === "owner")).toHaveLength(1);
  });
});

describe("a password's hash", () => {
  it("is made anew at the next sign-in when its cost is another", async () => {
    await setUp();
    const { store, ownerId } = door.parts;
    const before = store.people.get(ownerId)?.password ?? "";
    expect((await stranger("192.0.2.2").signIn(name, password)).status).toBe(200);
    expect(store.people.get(ownerId)?.password).toBe(before);
    const cheap = await hashPassword(password, { memory: 8 * 1024, passes: 1, parallelism: 1 });
    store.transaction(() => store.people.changePassword(ownerId, before, cheap));
    expect((await stranger("192.0.2.3").signIn(name, password)).status).toBe(200);
    const after = store.people.get(ownerId)?.password ?? "";
    expect(after.startsWith(NOBODY.split("$").slice(0, 4).join("$"))).toBe(true);
    expect((await stranger("192.0.2.4").signIn(name, password)).status).toBe(200);
  });
});
