import type { App, AppDeps } from "#server/door.ts";
import { keeperOf } from "#server/accounts/admission.ts";
import { giveUp, mustMend } from "#data/model/faults.ts";
import { Id, Type } from "#data/model/schema.ts";
import { InviteRequest, type PeopleView } from "#data/model/wire/account.ts";

const params = Type.Object({ id: Id });

/** Who else is here; for the owner alone. */
export function peopleRoutes(app: App, { accounts, trusted }: AppDeps): void {
  const { invitations, secondFactor, sessions } = accounts;

  app.get("/api/people", async (request): Promise<PeopleView> => {
    keeperOf(request);
    const people = accounts.everyone().map((person) => ({
      person,
      totp: secondFactor.isOn(person.id),
      lastSeenAt: sessions.lastSeen(person.id),
    }));
    return { people, invitations: invitations.open() };
  });

  app.post("/api/people/invitations", { schema: { body: InviteRequest } }, async (request) =>
    invitations.make(keeperOf(request), request.body.name),
  );

  app.delete("/api/people/invitations/:id", { schema: { params } }, async (request) => {
    invitations.takeBack(keeperOf(request), request.params.id);
    return {};
  });

  app.post("/api/people/:id/second-factor/reset", { schema: { params } }, async (request) => {
    const keeper = keeperOf(request);
    const person = accounts.everyone().find(({ id }) => id === request.params.id);
    if (person === undefined) throw giveUp("no_such_person", "There is no such person.");
    if (person.id === keeper.id && !trusted) {
      throw mustMend("password_needed", "Your own second factor is turned off with your password.", {
        hint: "Turn it off on the page “Account and security”, or on the machine: `autoresume account reset-second-factor`.",
      });
    }
    return { wasOn: secondFactor.off(person.id) };
  });

  if (!trusted) return;
  app.post("/api/people/:id/password/reset", { schema: { params } }, async (request) => {
    const person = accounts.everyone().find(({ id }) => id === request.params.id);
    if (person === undefined) throw giveUp("no_such_person", "There is no such person.");
    return { password: await accounts.passwords.reset(person) };
  });
}
