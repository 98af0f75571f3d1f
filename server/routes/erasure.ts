import type { App, AppDeps } from "#server/door.ts";
import { giveUp } from "#data/model/faults.ts";
import { Id, Type } from "#data/model/schema.ts";
import { keeperOf, personOf } from "#server/accounts/admission.ts";

export function erasureRoutes(app: App, { services, accounts, hub, trusted, ...deps }: AppDeps): void {
  const { erasure } = services;

  /** Their open pages are let go; without its owner the appliance begins anew, with a new set-up code. */
  const erase = async (personId: Id) => {
    const isOwner = accounts.owner()?.id === personId;
    const erased = await erasure.erase(personId);
    hub.left(personId);
    if (isOwner) setImmediate(() => deps.restart());
    return erased;
  };

  app.post(
    "/api/account/erase",
    { schema: { body: Type.Object({ password: Type.String({ maxLength: 1024 }) }) } },
    async (request) => {
      const person = personOf(request);
      // The private socket is the owner's by its file mode, and may stand before any password was set.
      if (!trusted) await accounts.passwords.present(person, request.entrant?.session ?? null, request.body.password);
      return erase(person.id);
    },
  );

  app.delete("/api/people/:id", { schema: { params: Type.Object({ id: Id }) } }, async (request) => {
    const keeper = keeperOf(request);
    if (request.params.id === keeper.id) {
      throw giveUp("owner_only_by_password", "You erase yourself with your password.", {
        hint: "Use the page “Account and security”.",
      });
    }
    return erase(request.params.id);
  });
}
