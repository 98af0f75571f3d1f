import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import type { Rows } from "./rows.ts";

/** What stands for the parameters of a route: each of the victim's identifiers that could be meant. */
export function addressesOf(url: string, ids: readonly string[], rows: Rows): string[] {
  let addresses = [url];
  for (const [, name = ""] of url.matchAll(/:(\w+)|\*/g)) {
    const given = name === "" ? ["x"] : name === "id" ? idsFor(url, ids) : valuesFor(name, rows);
    if (given === null) throw new Error(`${url}: say in ${import.meta.filename} what “${name}” stands for`);
    addresses = addresses.flatMap((address) =>
      given.map((value) => address.replace(name === "" ? "*" : `:${name}`, encodeURIComponent(value))),
    );
  }
  return addresses.map((address) => `${address}${QUERIES[url] ?? ""}`);
}

/** By the word before the parameter, how the ids begin that it means; any other word is given all. */
const PREFIXES: Record<string, string> = {
  answers: "ans",
  applications: "app",
  boards: "board",
  documents: "doc",
  drafts: "draft",
  invitations: "inv",
  jobs: "job",
  passkeys: "pk",
  people: "owner",
  runs: "run",
  sessions: "sess",
  targets: "target",
  templates: "tmpl",
  tokens: "tok",
};

function idsFor(url: string, ids: readonly string[]): string[] {
  const prefix = PREFIXES[/(\w+)\/:id/.exec(url)?.[1] ?? ""];
  const meant = ids.filter((id) => (prefix === undefined ? /^[a-z]+_/.test(id) : id.startsWith(`${prefix}_`)));
  if (meant.length === 0) throw new Error(`${url}: nothing of what it means was planted`);
  return meant;
}

function valuesFor(name: string, rows: Rows): string[] | null {
  const column = (table: string, of: string) => (rows[table] ?? []).map((row) => String(row[of]));
  switch (name) {
    case "sha256":
      return column("files", "sha256");
    case "token":
      return ["no-such-token"];
    case "kind":
      return column("secrets", "kind");
    case "name":
      return column("secrets", "name");
    case "version":
      return column("document_versions", "version");
    case "format":
      return ["pdf", "docx", "text", "json"];
    case "platform":
      return column("encrypted_credentials", "platform");
    default:
      return null;
  }
}

const QUERIES: Record<string, string> = {
  "/api/events": "?after=0",
  "/api/cv/diff": "?from=0&to=1",
  "/api/cv/export": "?format=markdown",
};

/** A body by which something of the victim might be reached or changed, for every route that takes one. */
export function bodiesOf(route: string, ids: readonly string[], rows: Rows): object[] {
  const bodies = BODIES[route];
  if (bodies === undefined) throw new Error(`${route} takes a body: say in ${import.meta.filename} how it is asked`);
  return bodies({ ids, rows });
}

const PASSWORD = "not the password";
const always =
  (...bodies: object[]) =>
  () =>
    bodies;
const present = always({ password: PASSWORD });
const passkey = (id: string) => ({
  id,
  rawId: id,
  type: "public-key",
  response: { clientDataJSON: "e30", authenticatorData: "AA", signature: "AA", userHandle: "AA" },
  clientExtensionResults: {},
});

type Victim = { ids: readonly string[]; rows: Rows };
/** The victim's documents, as somebody would save or set them. */
const textsOf = (rows: Rows) =>
  (rows.document_versions ?? []).map(({ version, document, style }) => ({
    base: version,
    text: JSON.parse(String(document)) as object,
    style: JSON.parse(String(style)) as object,
  }));
const BODIES: Record<string, (victim: Victim) => object[]> = {
  "POST /api/setup": always({ code: "0000-0000-0000", name: "Eve", password: PASSWORD }),
  "POST /api/join": always({ code: "0000-0000-0000-0000", name: "Eve", password: PASSWORD }),
  "POST /api/sign-in": ({ rows }) => (rows.people ?? []).map((row) => ({ name: row.name, password: PASSWORD })),
  "POST /api/passkey": ({ rows }) =>
    (rows.passkeys ?? []).map((row) => ({ response: passkey(String(row.credential)) })),
  "POST /api/cv": always({ name: "cv.json", text: '{ "basics": { "name": "Somebody" } }' }),
  "PUT /api/cv": always({ base: 1, facts: [] }, { base: 0, facts: [] }),
  "POST /api/profile": always({ name: "p.json", text: '{ "profile": { "firstName": "Somebody" } }' }),
  "POST /api/documents": ({ rows }) => (rows.jobs ?? []).map(({ id }) => ({ jobId: id, kind: "cv" })),
  "PUT /api/documents/:id": ({ rows }) => textsOf(rows),
  "POST /api/documents/:id/proof": ({ rows }) => textsOf(rows),
  "POST /api/documents/:id/fit": ({ rows }) => textsOf(rows),
  "POST /api/documents/:id/adopt": always({ text: "I was here.", of: null }),
  "PUT /api/writing": always(DEFAULT_WRITING),
  "POST /api/templates": always({ name: "mine", source: "\\relax" }),
  "PUT /api/jobs/:id/annotations": always({ annotations: [] }),
  "POST /api/boards": always({ url: "https://boards-api.greenhouse.io/v1/boards/mine/jobs" }),
  "POST /api/search": ({ rows }) => [{}, ...(rows.boards ?? []).map(({ id }) => ({ boardId: id }))],
  "POST /api/postings": always({ kind: "text", name: "x", text: "A posting of one's own." }),
  "POST /api/drafts/:id/answers": always({
    answers: [{ key: "notice", value: { kind: "text", text: "never" }, remember: true }],
  }),
  "POST /api/drafts/:id/approve": ({ rows }) => (rows.drafts ?? []).map(({ hash }) => ({ hash })),
  "POST /api/drafts/:id/reject": always({ reason: "so that they do not get it" }),
  "POST /api/applications/:id/settle": always({ arrived: false }),
  "POST /api/account/password": always({ password: PASSWORD, next: "another password", alsoVault: false }),
  "POST /api/account/totp": present,
  "POST /api/account/totp/confirm": always({ code: "000000" }),
  "POST /api/account/totp/off": present,
  "POST /api/account/passkeys/options": present,
  "POST /api/account/passkeys": ({ rows }) =>
    (rows.passkeys ?? []).map((row) => ({ name: "mine", response: passkey(String(row.credential)) })),
  "POST /api/account/tokens": always({ name: "mine", scopes: ["read"], days: 1 }),
  "POST /api/account/erase": present,
  "POST /api/people/invitations": always({ name: "Guest" }),
  "POST /api/vault/unlock": always({ passphrase: PASSWORD }),
  "POST /api/vault/passphrase": always({ passphrase: PASSWORD, next: "another passphrase" }),
  "POST /api/vault/rotate": always({ passphrase: PASSWORD }),
  "POST /api/vault/secrets": ({ rows }) =>
    (rows.secrets ?? []).map(({ kind, name }) => ({ kind, name, value: "overwritten" })),
  "POST /api/vault/credentials": ({ rows }) =>
    (rows.encrypted_credentials ?? []).map(({ platform }) => ({ platform, session: "{}" })),
  "POST /api/settings": always({ changes: {} }),
  "POST /api/backups/targets": always({ name: "mine", place: { kind: "folder", path: "/nowhere" } }),
  "POST /api/backups/kit": always({ passphrase: PASSWORD }),
  "POST /api/backups/kit/prove": always({ identity: "AGE-SECRET-KEY-1" }),
};
