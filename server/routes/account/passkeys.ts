import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { placeOf } from "#server/accounts/arrival.ts";
import { Id, Type } from "#data/model/schema.ts";
import { PasskeyRequest, PresentPassword } from "#data/model/wire/account.ts";

export function passkeyRoutes(app: App, { accounts }: AppDeps): void {
  const { passkeys, passwords } = accounts;

  app.post("/api/account/passkeys/options", { schema: { body: PresentPassword } }, async (request) => {
    const person = personOf(request);
    await passwords.present(person, request.entrant?.session ?? null, request.body.password);
    return passkeys.beginAdding(person, placeOf(request));
  });

  app.post("/api/account/passkeys", { schema: { body: PasskeyRequest } }, async (request) => {
    const { name, response } = request.body;
    return passkeys.add(personOf(request), placeOf(request), name, response as unknown as RegistrationResponseJSON);
  });

  app.delete("/api/account/passkeys/:id", { schema: { params: Type.Object({ id: Id }) } }, async (request) => {
    passkeys.remove(personOf(request).id, request.params.id);
    return {};
  });
}
