import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/browser";
import type { ApiToken, Invitation, Passkey } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type {
  AccountView,
  InviteRequest,
  JoinRequest,
  PasswordChange,
  PeopleView,
  SetUpRequest,
  SignInRequest,
  TokenRequest,
} from "#data/model/wire/account.ts";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Client } from "./client.ts";

export type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON, RegistrationResponseJSON };
export type TotpSecret = { uri: string; secret: string };
export type MadeToken = { token: string; entry: ApiToken };
export type MadeInvitation = { code: string; invitation: Invitation };

/** Coming in and going out, one's own account, and for the owner the other people. */
export class AccountApi {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  session = () => this.#get<SessionView>("/api/session");
  setUp = (request: SetUpRequest) => this.#post<SessionView>("/api/setup", request);
  join = (request: JoinRequest) => this.#post<SessionView>("/api/join", request);
  signIn = (request: SignInRequest) => this.#post<SessionView>("/api/sign-in", request);
  signOut = () => this.#post<unknown>("/api/sign-out");
  passkeyOptions = () => this.#post<PublicKeyCredentialRequestOptionsJSON>("/api/passkey/options");
  enterWithPasskey = (response: AuthenticationResponseJSON) => this.#post<SessionView>("/api/passkey", { response });

  view = (signal?: AbortSignal) => this.#get<AccountView>("/api/account", signal);
  changePassword = (request: PasswordChange) => this.#post<unknown>("/api/account/password", request);
  startTotp = (password: string) => this.#post<TotpSecret>("/api/account/totp", { password });
  confirmTotp = (code: string) => this.#post<unknown>("/api/account/totp/confirm", { code });
  stopTotp = (password: string) => this.#post<unknown>("/api/account/totp/off", { password });
  newPasskeyOptions = (password: string) =>
    this.#post<PublicKeyCredentialCreationOptionsJSON>("/api/account/passkeys/options", { password });
  addPasskey = (name: string, response: RegistrationResponseJSON) =>
    this.#post<Passkey>("/api/account/passkeys", { name, response });
  removePasskey = (id: Id) => this.#delete(`/api/account/passkeys/${id}`);
  endSession = (id: Id) => this.#delete(`/api/account/sessions/${id}`);
  endOtherSessions = () => this.#post<unknown>("/api/account/sessions/end-others");
  makeToken = (request: TokenRequest) => this.#post<MadeToken>("/api/account/tokens", request);
  revokeToken = (id: Id) => this.#delete(`/api/account/tokens/${id}`);
  erase = (password: string) => this.#post<unknown>("/api/account/erase", { password });

  people = (signal?: AbortSignal) => this.#get<PeopleView>("/api/people", signal);
  invite = (request: InviteRequest) => this.#post<MadeInvitation>("/api/people/invitations", request);
  takeBackInvitation = (id: Id) => this.#delete(`/api/people/invitations/${id}`);
  resetSecondFactor = (id: Id) => this.#post<unknown>(`/api/people/${id}/second-factor/reset`);
  removePerson = (id: Id) => this.#delete(`/api/people/${id}`);

  #get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#client.ask<T>("GET", path, undefined, signal);
  }

  #post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.#client.ask<T>("POST", path, body);
  }

  #delete(path: string): Promise<unknown> {
    return this.#client.ask<unknown>("DELETE", path);
  }
}
