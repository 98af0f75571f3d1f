import { createServer } from "node:http";
import type { Browser, CDPSession, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AccountView } from "#data/model/wire/account.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { type Door, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { portOf } from "#tests/fakes/line.ts";
import { openBrowser } from "../practice/browser.ts";

let browser: Browser;
let door: Door;
let page: Page;
let port: number;

let home: ReturnType<typeof scratchDirectory>;
beforeAll(async () => {
  home = scratchDirectory();
  browser = await openBrowser(home.path);
});
afterAll(async () => {
  await browser.close();
  home.remove();
});
beforeEach(async () => {
  door = await openDoor();
  port = await portOf(door.app);
  page = await browser.newPage();
});
afterEach(async () => {
  await page.context().close();
  await door.close();
});

type Answer<T> = { status: number; body: T };

/** Asks as the page that is open would, with its cookies and the session's token. */
async function ask<T>(method: string, path: string, body?: object, csrf = ""): Promise<Answer<T>> {
  return page.evaluate(
    async ({ method: verb, path: to, body: sent, csrf: token }) => {
      const headers = { "x-csrf-token": token, ...(sent === undefined ? {} : { "content-type": "application/json" }) };
      const response = await fetch(to, {
        method: verb,
        headers,
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
      });
      return { status: response.status, body: (await response.json()) as T };
    },
    { method, path, body, csrf },
  );
}

async function setUp(origin: string): Promise<string> {
  await page.goto(origin);
  const answer = await ask<{ csrf: string }>("POST", "/api/setup", { ...SET_UP, code: door.accounts.setUpCode() });
  expect(answer.status).toBe(200);
  return answer.body.csrf;
}

describe("arriving by a link of another site", () => {
  it.each(["Lax", "Strict"] as const)("finds whoever is signed in by a %s cookie", async (sameSite) => {
    const origin = `http://127.0.0.1:${port}`;
    await setUp(origin);
    if (sameSite === "Strict") {
      const cookies = await page.context().cookies();
      await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, sameSite })));
    }
    // A page of another site, as a notification or a web mailer is.
    const mail = createServer((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(`<a id="room" href="${origin}/">Open</a> <a id="file" href="${origin}/api/owner">Straight</a>`);
    });
    await new Promise<void>((done) => void mail.listen(0, "127.0.0.1", done));
    const address = mail.address() as { port: number };
    try {
      await page.goto(`http://localhost:${address.port}/`);
      await page.click("#room");
      await page.waitForURL(`${origin}/`);
      expect((await ask("GET", "/api/session")).body).toMatchObject({ state: "signed_in" });
      await page.goto(`http://localhost:${address.port}/`);
      const [straight] = await Promise.all([page.waitForResponse(`${origin}/api/owner`), page.click("#file")]);
      // Control: a stricter cookie stays behind, and what was linked to looks signed out.
      expect(straight.status()).toBe(sameSite === "Lax" ? 200 : 401);
    } finally {
      mail.close();
    }
  });
});

describe("passkeys", () => {
  /** An authenticator that the browser takes for a real one. */
  async function authenticator(isUserVerified: boolean): Promise<{ cdp: CDPSession; id: string }> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    const options = {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
    } as const;
    const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
      options: { ...options, isUserVerified, automaticPresenceSimulation: true },
    });
    return { cdp, id: authenticatorId };
  }

  const create = (options: object) =>
    page.evaluate(async (json) => {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
        json as PublicKeyCredentialCreationOptionsJSON,
      );
      return ((await navigator.credentials.create({ publicKey })) as PublicKeyCredential).toJSON();
    }, options);
  const get = (options: object) =>
    page.evaluate(async (json) => {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json as PublicKeyCredentialRequestOptionsJSON);
      return ((await navigator.credentials.get({ publicKey })) as PublicKeyCredential).toJSON();
    }, options);

  async function add(csrf: string): Promise<void> {
    const options = await ask<object>("POST", "/api/account/passkeys/options", { password: SET_UP.password }, csrf);
    expect(options.status).toBe(200);
    const response = await create(options.body);
    const added = await ask("POST", "/api/account/passkeys", { name: "This machine", response }, csrf);
    expect(added.status).toBe(200);
    // An answer is taken once.
    expect((await ask("POST", "/api/account/passkeys", { name: "Again", response }, csrf)).status).toBe(401);
  }

  it("are added with the password, sign in without name and second factor, and count their use", async () => {
    const csrf = await setUp(`http://localhost:${port}/`);
    const { cdp, id } = await authenticator(true);
    await add(csrf);
    const view = (await ask<AccountView>("GET", "/api/account")).body;
    expect(view).toMatchObject({ passkeysRefused: null, passkeys: [{ name: "This machine", rpId: "localhost" }] });
    await ask("POST", "/api/sign-out", undefined, csrf);
    expect((await ask("GET", "/api/account")).status).toBe(401);

    const options = (await ask<object>("POST", "/api/passkey/options")).body;
    const response = await get(options);
    const entered = await ask<{ csrf: string }>("POST", "/api/passkey", { response });
    expect(entered.body).toMatchObject({ state: "signed_in", person: { name: SET_UP.name } });
    const used = (await ask<AccountView>("GET", "/api/account")).body;
    expect(used.passkeys[0]?.usedAt).not.toBeNull();
    expect(used.sessions.find((session) => session.id === used.sessionId)?.how).toBe("passkey");
    // The same answer again, and one whose counter went back as that of a copy does.
    expect((await ask("POST", "/api/passkey", { response })).status).toBe(401);
    const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId: id });
    await cdp.send("WebAuthn.clearCredentials", { authenticatorId: id });
    for (const credential of credentials) {
      await cdp.send("WebAuthn.addCredential", { authenticatorId: id, credential: { ...credential, signCount: 0 } });
    }
    const copied = await get((await ask<object>("POST", "/api/passkey/options")).body);
    expect((await ask("POST", "/api/passkey", { response: copied })).status).toBe(401);

    const { passkeys } = used;
    const gone = await ask("DELETE", `/api/account/passkeys/${passkeys[0]?.id}`, undefined, entered.body.csrf);
    expect(gone.status).toBe(200);
  });

  it("are refused where the device did not verify who uses it", async () => {
    const csrf = await setUp(`http://localhost:${port}/`);
    const { cdp, id } = await authenticator(true);
    await add(csrf);
    await cdp.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });
    const options = (await ask<object>("POST", "/api/passkey/options")).body;
    const lax = await get({ ...options, userVerification: "discouraged" });
    expect((await ask("POST", "/api/passkey", { response: lax })).status).toBe(401);
  });

  it("are no matter of addresses that are numbers, which says so", async () => {
    const csrf = await setUp(`http://127.0.0.1:${port}/`);
    const view = (await ask<AccountView>("GET", "/api/account")).body;
    expect(view.passkeysRefused).toContain("number");
    const path = "/api/account/passkeys/options";
    const refused = await ask<{ error: { code: string } }>("POST", path, { password: SET_UP.password }, csrf);
    expect(refused.body.error.code).toBe("passkeys_refused");
    expect((await ask<{ error: { code: string } }>("POST", "/api/passkey/options")).body.error.code).toBe(
      "passkeys_refused",
    );
  });
});
