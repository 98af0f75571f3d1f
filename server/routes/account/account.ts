import type { App, AppDeps } from "#server/door.ts";
import { personOf } from "#server/accounts/admission.ts";
import { placeOf } from "#server/accounts/arrival.ts";
import { passkeysRefused } from "#server/accounts/factors/passkeys.ts";
import { giveUp } from "#data/model/faults.ts";
import { Id, Type } from "#data/model/schema.ts";
import { type AccountView, PasswordChange, PresentPassword, TokenRequest, TotpCode } from "#data/model/wire/account.ts";

const params = Type.Object({ id: Id });

/** A person's own page "Account and security". */
export function accountRoutes(app: App, { accounts, services, trusted }: AppDeps): void {
  const { sessions, secondFactor, passkeys, tokens, passwords } = accounts;

  app.get("/api/account", async (request): Promise<AccountView> => {
    const person = personOf(request);
    return {
      person,
      sessionId: request.entrant?.session?.id ?? null,
      sessions: sessions.list(person.id),
      totp: secondFactor.isOn(person.id) ? "on" : "off",
      passkeys: passkeys.list(person.id),
      passkeysRefused: trusted ? "Passkeys are added in the control room." : passkeysRefused(placeOf(request)),
      tokens: tokens.list(person.id),
    };
  });

  app.post("/api/account/password", { schema: { body: PasswordChange } }, async (request) => {
    await passwords.change(personOf(request), request.entrant?.session ?? null, request.body);
    return {};
  });

  app.post("/api/account/totp", { schema: { body: PresentPassword } }, async (request) => {
    const person = personOf(request);
    await passwords.present(person, request.entrant?.session ?? null, request.body.password);
    return secondFactor.begin(person);
  });

  app.post("/api/account/totp/confirm", { schema: { body: TotpCode } }, async (request) => {
    secondFactor.confirm(personOf(request), request.body.code);
    return {};
  });

  app.post("/api/account/totp/off", { schema: { body: PresentPassword } }, async (request) => {
    const person = personOf(request);
    await passwords.present(person, request.entrant?.session ?? null, request.body.password);
    secondFactor.off(person.id);
    return {};
  });

  app.delete("/api/account/sessions/:id", { schema: { params } }, async (request) => {
    if (!sessions.revoke(personOf(request).id, request.params.id))
      throw giveUp("no_such_session", "There is no such session.");
    return {};
  });

  app.post("/api/account/sessions/end-others", async (request) => {
    const { id } = personOf(request);
    services.journal.change(id, (tell) => sessions.endOthers(id, request.entrant?.session?.id ?? null, tell));
    return {};
  });

  app.post("/api/account/tokens", { schema: { body: TokenRequest } }, async (request) =>
    tokens.make(personOf(request), request.body),
  );

  app.delete("/api/account/tokens/:id", { schema: { params } }, async (request) => {
    tokens.revoke(personOf(request).id, request.params.id);
    return {};
  });
}
