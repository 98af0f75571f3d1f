import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync, gzipSync, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { Decrypter } from "age-encryption";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { BackupsView } from "#data/model/wire/backup.ts";
import type { EmergencyKit } from "#data/model/work/backup.ts";
import type { DraftCard, LiveState } from "#data/model/wire/views.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import { sampleAnswers } from "#server/demo/sample-answers.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { RealAppliance } from "../../faults/support/real-appliance.ts";
import { type Canary, chosenCanary, planted, plantedCanaries, search } from "./support/canaries.ts";
import { Guest } from "./support/guest.ts";
import { placesIn, placesOf } from "./support/places.ts";
import { pngWith } from "./support/png.ts";

/** Two forms ask about the owner as a person: one with options that fit, one without. */
const [FITS, FITS_NOT] = ["7310405", "7310403"] as const;
const CHOSEN = { gender: "Non-binary", age: "50 or older" } as const;

let place = "";
let world: PracticeWorld;
let appliance: RealAppliance;
let ada: Guest;
const canaries: Canary[] = [
  ...plantedCanaries(),
  ...Object.entries(CHOSEN).map(([name, label]) => chosenCanary(name, label)),
];

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "autoresume-canaries-"));
  mkdirSync(join(place, "temporary"));
  world = await startPracticeWorld();
  appliance = new RealAppliance(join(place, "home"), {
    practiceHosts: [world.host],
    env: { AUTORESUME_LOG_LEVEL: "trace", TMPDIR: join(place, "temporary") },
  });
  await appliance.start();
});
afterAll(async () => {
  await appliance.stop();
  await world.close();
  rmSync(place, { recursive: true, force: true });
});

async function plant(): Promise<void> {
  const address = async () => (await appliance.client.get<{ address: string }>("/api/system/about")).address;
  await expect.poll(address, { timeout: 20_000 }).toMatch(/^http/);
  ada = new Guest(await address());
  const code = /Set-up code\s+(\S+)/.exec(appliance.said())?.[1] ?? "";
  const password = planted["sign-in password"];
  const passphrase = planted["vault passphrase"];
  await ada.ask("POST", "/api/setup", { name: "Ada", password, code });
  await ada.listen();
  await ada.ask("POST", "/api/vault/passphrase", { passphrase: password, next: passphrase });
  await ada.ask("POST", "/api/vault/lock");
  await ada.ask("POST", "/api/vault/unlock", { passphrase: "not the passphrase" }).catch(() => undefined);
  await ada.ask("POST", "/api/vault/unlock", { passphrase });
  const keep = (kind: string, name: string, value: string) =>
    ada.ask("POST", "/api/vault/secrets", { kind, name, value });
  await keep("api_key", "model", planted["API key"]);
  await keep("mail_password", "imap", planted["mail password"]);
  await keep("backup_target", "target", planted["backup target's secret"]);
  const cookie = { name: "sid", value: planted["session at a platform"], domain: "127.0.0.1", path: "/" };
  const session = {
    cookies: [{ ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: "Lax" }],
    origins: [],
  };
  await ada.ask("POST", "/api/vault/credentials", { platform: world.host, session: JSON.stringify(session) });
  const { secret } = await ada.ask<{ secret: string }>("POST", "/api/account/totp", { password });
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await ada.ask("POST", "/api/account/totp/confirm", { code: totp.generate() });
  const made = await ada.ask<{ token: string }>("POST", "/api/account/tokens", {
    name: "cli",
    scopes: ["read"],
    days: 7,
  });
  canaries.push(
    { class: "TOTP seed", value: secret },
    { class: "API token", value: made.token },
    { class: "session cookie", value: ada.cookie.split("=")[1] ?? "" },
  );
}

async function importOwner(): Promise<void> {
  const text = readFileSync(SAMPLE_OWNER.masterCv, "utf8");
  await ada.ask("POST", "/api/cv", { name: "cv.json", text });
  const file = JSON.parse(readFileSync(SAMPLE_OWNER.profile, "utf8")) as { profile: object };
  const selfIdentification = {
    ...CHOSEN,
    sexualOrientation: planted["self-identification that is asked for nowhere"],
    veteran: planted["self-identification that fits no option"],
  };
  const profile = { ...file, profile: { ...file.profile, selfIdentification } };
  await ada.ask("POST", "/api/profile", { name: "me.json", text: JSON.stringify(profile) });
}

/** The home and what was written beside it for the moment. */
function* everyFile() {
  yield* placesIn(join(place, "home"));
  yield* placesIn(join(place, "temporary"));
}

const state = async () => (await ada.ask<{ state: LiveState }>("GET", "/api/state")).state;
async function until(isTrue: () => Promise<boolean>): Promise<void> {
  await expect.poll(isTrue, { timeout: 120_000, interval: 200 }).toBe(true);
}

/** Searches the practice employer's board, drafts both jobs with a worker that crashes, and sends the first. */
async function apply(): Promise<void> {
  const board = world.boards.find(({ token }) => token === "lanternfish");
  await ada.ask("POST", "/api/boards", { url: board?.url ?? "" });
  await ada.ask("POST", "/api/search", {});
  await until(async () => (await state()).jobs.some(({ url }) => url?.endsWith(FITS)));
  const { jobs } = await state();
  const idOf = (number: string) => jobs.find(({ url }) => url?.endsWith(number))?.id ?? "";
  for (const number of [FITS, FITS_NOT]) await ada.ask("POST", `/api/jobs/${idOf(number)}/run`, {});
  type Tasks = { tasks: { kind: string; state: string }[] };
  await until(async () => {
    const { tasks } = await ada.ask<Tasks>("GET", "/api/tasks");
    return tasks.some(({ kind, state: now }) => kind === "draft" && now === "running");
  });
  await appliance.strike("worker");
  const draftOf = async (number: string) => (await state()).drafts.find(({ jobId }) => jobId === idOf(number));
  const settled = async (number: string) => {
    const draft = await draftOf(number);
    if (draft?.state === "needs_answers") {
      const card = await ada.ask<DraftCard>("GET", `/api/drafts/${draft.id}`);
      const answers = sampleAnswers(card.draft);
      if (answers.length > 0) await ada.ask("POST", `/api/drafts/${draft.id}/answers`, { answers });
    }
    return draft?.state === "waiting" || draft?.state === "blocked";
  };
  await until(() => settled(FITS));
  await until(() => settled(FITS_NOT));
  const inOwnWords = { kind: "text", text: planted["self-identification in words of one's own"] };
  const asked = await ada.ask<DraftCard>("GET", `/api/drafts/${(await draftOf(FITS))?.id ?? ""}`);
  const { key } = asked.draft.form.questions.find(({ label }) => label.includes("pronouns")) ?? { key: "" };
  const answers = [{ key, value: inOwnWords, remember: true }];
  await ada.ask("POST", `/api/drafts/${asked.draft.id}/answers`, { answers });
  await until(async () => (await draftOf(FITS))?.state === "stale");
  await until(() => settled(FITS));
  const draft = await draftOf(FITS);
  expect(draft).toMatchObject({ state: "waiting" });
  await ada.ask("POST", `/api/drafts/${draft?.id ?? ""}/approve`, { hash: draft?.hash ?? "" });
  await until(async () => (await draftOf(FITS))?.state === "sent");
}

/** What an archive made now holds, opened with the key of the emergency kit. */
async function bodyOfArchive(): Promise<Buffer> {
  await ada.ask("POST", "/api/backups", {});
  const files = async () => (await ada.ask<BackupsView>("GET", "/api/backups")).backups.map((one) => one.file);
  await until(async () =>
    (await ada.ask<BackupsView>("GET", "/api/backups")).backups.some((one) => one.state === "good"),
  );
  const file = (await files()).find((name) => name !== null) ?? "";
  const kit = await ada.ask<EmergencyKit>("POST", "/api/backups/kit", { passphrase: planted["vault passphrase"] });
  const decrypter = new Decrypter();
  decrypter.addIdentity(kit.identity);
  const args = ["-xOf", join(place, "home", "backups", file), "data.tar.zst.age"];
  const sealed = execFileSync("tar", args, { maxBuffer: 2 ** 30 });
  return zstdDecompressSync(await decrypter.decrypt(sealed));
}

it("are found nowhere after a whole run, and in every place where one is put", { timeout: 420_000 }, async () => {
  await plant();
  await importOwner();
  await apply();

  // The answers did arrive: the employer's own log is the judge.
  const [arrival] = world.arrivals();
  for (const option of [`${FITS}12`, `${FITS}22`]) expect(JSON.stringify(arrival)).toContain(`"${option}"`);
  expect(JSON.stringify(arrival)).toContain(planted["self-identification in words of one's own"]);

  const outside = [
    ...placesOf("all that it said", Buffer.from(appliance.said())),
    { name: "every frame of the live line", bytes: Buffer.from(ada.frames.join("\n")) },
  ];
  expect(ada.frames.length).toBeGreaterThan(20);
  const archive = await bodyOfArchive();
  expect(search(placesOf("archive", archive), [{ class: "a job", value: "Account Executive (DACH)" }])).toHaveLength(1);
  expect(search([...outside, ...placesOf("archive", archive), ...everyFile()], canaries)).toEqual([]);

  // Stopped, the log of the database has gone into its file.
  ada.leave();
  await appliance.stop();
  expect(search(everyFile(), canaries)).toEqual([]);
  expect([...everyFile()].length).toBeGreaterThan(30);

  const control = join(place, "control");
  mkdirSync(control);
  const ways: Record<string, (text: string) => string | Buffer> = {
    plain: (text) => `before ${text} after`,
    json: (text) => JSON.stringify({ nested: JSON.stringify({ text }) }),
    wide: (text) => Buffer.from(text, "utf16le"),
    base64: (text) => Buffer.from(`x${text}`).toString("base64"),
    address: (text) => `https://x.example/?q=${encodeURIComponent(text)}`,
    gzip: (text) => gzipSync(text),
    zstd: (text) => zstdCompressSync(Buffer.from(text)),
    "packed in base64": (text) => JSON.stringify({ body: gzipSync(text).toString("base64") }),
    "text of a picture": (text) => pngWith("tEXt", Buffer.from(text)),
    "wide text of a picture": (text) => pngWith("iTXt", Buffer.from(text, "utf16le")),
    "base64 in a picture": (text) => pngWith("tEXt", Buffer.from(Buffer.from(text).toString("base64"))),
    "packed text of a picture": (text) => pngWith("zTXt", deflateSync(text)),
    "gzip in a picture": (text) => pngWith("tEXt", gzipSync(text)),
  };
  for (const [way, write] of Object.entries(ways)) {
    for (const [index, canary] of canaries.entries()) {
      writeFileSync(join(control, `${way}-${index}`), write(canary.value));
    }
  }
  const found = search(placesIn(control), canaries);
  for (const way of Object.keys(ways)) {
    const classes = found.filter((finding) => finding.place.startsWith(`${way}-`)).map((finding) => finding.class);
    expect(new Set(classes), way).toEqual(new Set(canaries.map((canary) => canary.class)));
  }
});
