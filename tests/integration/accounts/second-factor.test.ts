import { TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Door, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { Visitor } from "#tests/fakes/visitor.ts";

let door: Door;
let owner: Visitor;
const { name, password } = SET_UP;
beforeEach(async () => {
  door = await openDoor();
  owner = new Visitor(door.app);
  await owner.post("/api/setup", { ...SET_UP, code: door.accounts.setUpCode() });
});
afterEach(() => door.close());

const STEP = 30_000;

/** Turns it on; `code(drift)` is what the app shows so many steps from now. */
async function turnOn(): Promise<(drift?: number) => string> {
  const begun = await owner.post("/api/account/totp", { password });
  expect(begun.status).toBe(200);
  const { secret, uri } = begun.json<{ secret: string; uri: string }>();
  expect(uri).toMatch(/^otpauth:\/\/totp\/AutoResume:Ada(%20|\+)Example\?/);
  const code = (drift = 0) => new TOTP({ secret }).generate({ timestamp: Date.parse(door.parts.now()) + drift * STEP });
  expect((await owner.post("/api/account/totp/confirm", { code: code() })).status).toBe(200);
  // The step of the confirmation is used up; sign-ins happen later.
  door.parts.advance(3 * STEP);
  return code;
}

const signIn = (code?: string) => new Visitor(door.app).signIn(name, password, code === undefined ? {} : { code });

describe("the second factor", () => {
  it("is asked for once it is confirmed, and lies sealed", async () => {
    expect((await signIn()).status).toBe(200);
    const begun = await owner.post("/api/account/totp", { password });
    expect((await signIn()).status).toBe(200);
    expect((await owner.post("/api/account/totp/confirm", { code: "000000" })).code).toBe("second_factor_wrong");
    const code = await turnOn();
    expect((await signIn()).code).toBe("second_factor_needed");
    expect((await signIn("123")).code).toBe("second_factor_wrong");
    expect((await signIn(code())).status).toBe(200);
    const { secret } = begun.json<{ secret: string }>();
    expect(door.parts.store.secondFactors.get(door.parts.ownerId)?.sealedSeed).not.toContain(secret);
    expect((await owner.post("/api/account/totp", { password })).code).toBe("second_factor_on");
  });

  it("takes no code twice, nor an older one: not all at once, not after a restart", async () => {
    const code = await turnOn();
    const [now, before] = [code(), code(-1)];
    const answers = await Promise.all(Array.from({ length: 5 }, () => signIn(now)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await signIn(before)).code).toBe("second_factor_wrong");
    const arrival = { userAgent: null, address: "192.0.2.5", sessionToken: null, deviceTokens: [] };
    const again = door.parts.accountsAnew();
    const request = { name, password, code: now };
    await expect(again.signIn(request, arrival)).rejects.toMatchObject({ code: "second_factor_wrong" });
    // Control: the next one is taken.
    door.parts.advance(STEP);
    expect((await again.signIn({ ...request, code: code() }, arrival)).person.name).toBe(name);
  });

  it("takes the codes beside the present one, none further away", async () => {
    const code = await turnOn();
    expect((await signIn(code(-2))).code).toBe("second_factor_wrong");
    expect((await signIn(code(2))).code).toBe("second_factor_wrong");
    expect((await signIn(code(-1))).status).toBe(200);
    expect((await signIn(code(1))).status).toBe(200);
  });

  it("takes no used code when the clock is put back to its time", async () => {
    const code = await turnOn();
    const used = code();
    expect((await signIn(used)).status).toBe(200);
    door.parts.advance(10 * STEP);
    expect((await signIn(code())).status).toBe(200);
    door.parts.setWallClock(-10 * STEP);
    expect((await signIn(used)).code).toBe("second_factor_wrong");
  });

  it("is guessed at ten times, then once a minute, by whoever has the password; a known device has its own count", async () => {
    const code = await turnOn();
    await owner.post("/api/sign-out");
    const codes: (string | null)[] = [];
    for (let times = 0; times < 13; times += 1) {
      const visitor = new Visitor(door.app, { remoteAddress: `192.0.2.${times}` });
      codes.push((await visitor.signIn(name, password, { code: "000000" })).code);
    }
    expect(codes.filter((one) => one === "second_factor_wrong")).toHaveLength(10);
    expect(codes.slice(10)).toEqual(["too_many_tries", "too_many_tries", "too_many_tries"]);
    expect((await owner.signIn(name, password, { code: code() })).status).toBe(200);
  });

  it("is turned off with the password, and by the owner for a member who lost it", async () => {
    await turnOn();
    expect((await owner.post("/api/account/totp/off", { password: "wrong wrong wrong" })).code).toBe("password_wrong");
    const { ownerId } = door.parts;
    expect((await owner.post(`/api/people/${ownerId}/second-factor/reset`)).code).toBe("password_needed");
    expect((await signIn()).code).toBe("second_factor_needed");
    expect((await owner.post("/api/account/totp/off", { password })).status).toBe(200);
    expect((await signIn()).status).toBe(200);
  });
});
