import { TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Invitation } from "#data/model/owner/account.ts";
import type { PeopleView } from "#data/model/wire/account.ts";
import { type Door, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { Visitor } from "#tests/fakes/visitor.ts";

let door: Door;
let owner: Visitor;
beforeEach(async () => {
  door = await openDoor();
  owner = new Visitor(door.app);
  await owner.post("/api/setup", { ...SET_UP, code: door.accounts.setUpCode() });
});
afterEach(() => door.close());

const password = "a member's password";
const invite = async (name = "Bo Example") =>
  (await owner.post("/api/people/invitations", { name })).json<{ code: string; invitation: Invitation }>();
const join = (code: string, name = "Bo Example") => {
  const visitor = new Visitor(door.app, { remoteAddress: "192.0.2.40" });
  return visitor.post("/api/join", { code, name, password }).then((answer) => ({ visitor, answer }));
};
const people = async () => (await owner.get("/api/people")).json<PeopleView>();

describe("invitations", () => {
  it("let one person in once, who is a member and sees nothing of the owner's page", async () => {
    const { code } = await invite();
    expect(code).toMatch(/^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);
    const { visitor, answer } = await join(code.toUpperCase().replaceAll("-", " "));
    expect(answer.json()).toMatchObject({ state: "signed_in", person: { name: "Bo Example", role: "member" } });
    expect((await join(code, "Cy Example")).answer.code).toBe("invitation_wrong");
    expect((await visitor.get("/api/people")).code).toBe("owner_only");
    expect((await visitor.post("/api/people/invitations", { name: "x" })).code).toBe("owner_only");
    expect((await visitor.signIn("Bo Example", password)).status).toBe(200);
    expect((await people()).people.map(({ person }) => [person.name, person.role])).toEqual([
      ["Ada Example", "owner"],
      ["Bo Example", "member"],
    ]);
    expect(door.parts.store.events.recent(door.parts.ownerId, 1)).toMatchObject([
      { kind: "person.joined", text: "Bo Example joined by your invitation." },
    ]);
    // A further vault lies under the further password.
    const bo = door.parts.store.people.named("Bo Example");
    expect(door.parts.services.vaults.state(bo?.id ?? "")).toMatchObject({ opensBy: "passphrase", apart: false });
  });

  it("are one person's also when two use a code at once", async () => {
    const { code } = await invite();
    const both = await Promise.all([join(code, "Bo Example"), join(code, "Cy Example")]);
    expect(both.map(({ answer }) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    expect((await people()).people).toHaveLength(2);
  });

  it("end after a week, or when they are taken back; their code lies nowhere", async () => {
    const first = await invite();
    const { services, store } = door.parts;
    expect(JSON.stringify(store.events.after(door.parts.ownerId, 0, 100))).not.toContain(first.code);
    expect((await people()).invitations).toEqual([first.invitation]);
    expect((await owner.delete(`/api/people/invitations/${first.invitation.id}`)).status).toBe(200);
    expect((await owner.delete(`/api/people/invitations/${first.invitation.id}`)).code).toBe("no_such_invitation");
    expect((await join(first.code)).answer.code).toBe("invitation_wrong");
    const [early, late] = [await invite(), await invite()];
    door.parts.advance(6 * 86_400_000);
    expect((await join(early.code)).answer.status).toBe(200);
    door.parts.advance(2 * 86_400_000);
    expect((await join(late.code, "Cy Example")).answer.code).toBe("invitation_wrong");
    expect(services.journal.store.people.all()).toHaveLength(2);
  });

  it("give nobody a name that is taken, and are not used up by it", async () => {
    const { code } = await invite();
    expect((await join(code, "Ada Example")).answer.code).toBe("name_taken");
    expect((await join(code)).answer.status).toBe(200);
  });
});

describe("members", () => {
  it("get their second factor turned off by the owner when they have lost it", async () => {
    const { visitor } = await join((await invite()).code);
    const { secret } = (await visitor.post("/api/account/totp", { password })).json<{ secret: string }>();
    const code = new TOTP({ secret }).generate({ timestamp: Date.parse(door.parts.now()) });
    await visitor.post("/api/account/totp/confirm", { code });
    const { people: both } = await people();
    const [ada, bo] = both.map(({ person }) => person.id);
    expect(both.map(({ totp }) => totp)).toEqual([false, true]);
    expect((await new Visitor(door.app).signIn("Bo Example", password)).code).toBe("second_factor_needed");
    expect((await visitor.post(`/api/people/${ada}/second-factor/reset`)).code).toBe("owner_only");
    expect((await visitor.post(`/api/people/${bo}/second-factor/reset`)).code).toBe("owner_only");
    expect((await owner.post(`/api/people/${bo}/second-factor/reset`)).json()).toEqual({ wasOn: true });
    expect((await new Visitor(door.app).signIn("Bo Example", password)).status).toBe(200);
    // A password is reset on the machine alone.
    expect((await owner.post(`/api/people/${bo}/password/reset`)).status).toBe(404);
    expect((await owner.post("/api/people/owner_nobody/second-factor/reset")).code).toBe("no_such_person");
  });

  it("learn nothing of the machine's paths", async () => {
    const { visitor } = await join((await invite()).code);
    expect((await owner.get("/api/system")).body).toContain("/nowhere");
    expect((await visitor.get("/api/system")).json()).toMatchObject({ dataHome: null });
    expect((await visitor.get("/api/system")).body).not.toContain("/nowhere");
  });

  it("who are erased get in by nothing that was theirs", async () => {
    const { visitor } = await join((await invite()).code);
    const made = await visitor.post("/api/account/tokens", { name: "x", scopes: ["read"], days: 1 });
    const script = new Visitor(door.app, {
      headers: { authorization: `Bearer ${made.json<{ token: string }>().token}` },
    });
    const bo = (await people()).people[1]?.person.id ?? "";
    const link = door.accounts.oneTimeToken(bo);
    expect((await script.get("/api/state")).status).toBe(200);
    expect((await owner.delete(`/api/people/${bo}`)).status).toBe(200);
    expect((await visitor.get("/api/account")).status).toBe(401);
    expect((await script.get("/api/state")).status).toBe(401);
    expect(door.accounts.enter(link)).toBeNull();
    expect((await owner.get("/api/account")).status).toBe(200);
    // Nor does what was told the owner of them keep their name.
    expect((await owner.get("/api/export")).body).not.toContain("Bo Example");
    expect((await owner.get("/api/export")).body).toContain("person.left");
  });
});
