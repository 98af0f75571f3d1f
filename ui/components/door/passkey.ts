import { ApiFault } from "../../api/fault.ts";
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "../../api/account.ts";
import { t } from "../../i18n/translate.ts";

type Place = { hostname: string; isSecureContext: boolean; hasPasskeys: boolean };

const here = (): Place => ({
  hostname: location.hostname,
  isSecureContext,
  hasPasskeys: "PublicKeyCredential" in globalThis,
});

/** Browsers keep passkeys for names alone, over HTTPS or on `localhost`: at an address in numbers there are none. */
export function canUsePasskeys({ hostname, isSecureContext: secure, hasPasskeys }: Place = here()): boolean {
  const isAddress = hostname.includes(":") || /^\d+(\.\d+){3}$/.test(hostname);
  return hasPasskeys && secure && !isAddress;
}

/** Asks the browser to show a passkey. `ApiFault`s: `passkey_cancelled`, `passkey_failed`. */
export async function showPasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<AuthenticationResponseJSON> {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  return startAuthentication({ optionsJSON: options }).catch(refuse);
}

/** Asks the browser to make a passkey. `ApiFault`s: `passkey_cancelled`, `passkey_known`, `passkey_failed`. */
export async function makePasskey(
  options: Parameters<typeof import("@simplewebauthn/browser").startRegistration>[0]["optionsJSON"],
): Promise<RegistrationResponseJSON> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  return startRegistration({ optionsJSON: options }).catch(refuse);
}

function refuse(error: unknown): never {
  const name = error instanceof Error ? error.name : "";
  const fault = (code: string, message: string, hint: string) =>
    new ApiFault({ code, next: "ask", message, hint, data: {} }, 0);
  if (name === "NotAllowedError" || name === "AbortError") {
    throw fault("passkey_cancelled", t("passkey.cancelled"), t("passkey.cancelled_hint"));
  }
  if (name === "InvalidStateError") throw fault("passkey_known", t("passkey.known"), t("passkey.known_hint"));
  const message = error instanceof Error ? error.message : String(error);
  throw fault("passkey_failed", t("passkey.failed"), message);
}
