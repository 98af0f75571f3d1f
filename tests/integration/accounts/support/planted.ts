import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import type { Id } from "#data/model/schema.ts";
import type { Door } from "#tests/fakes/door.ts";
import { draftFor, foundJob } from "#tests/fakes/steps.ts";
import { plantRow } from "./rows.ts";

/** Gives a person something of everything, each with a word by which it is recognised: `canary`. */
export async function plant(door: Door, personId: Id, canary: string): Promise<void> {
  const { services, store, now, directory } = door.parts;
  const parts = { ...door.parts, ownerId: personId };
  const origin = { file: `${canary}.json`, path: "$.basics" };
  const cv = { id: `cv_${canary}`, version: 1, importedAt: now(), file: `${canary}.json`, sha256: sha(canary, "0") };
  const identity = { id: `fact_${canary}`, kind: "identity" as const, origin, name: `Name ${canary}` };
  store.transaction(() => store.cvs.add(personId, { ...cv, facts: [identity], notUnderstood: [] }));
  const bank = { question: `Why ${canary}?`, answer: `For ${canary}` };
  await services.owner.importProfile(
    personId,
    `${canary}.json`,
    JSON.stringify({ profile: { firstName: canary }, answers: [bank] }),
  );
  store.transaction(() =>
    store.profiles.remember(personId, {
      id: `ans_${canary}`,
      from: "owner",
      at: now(),
      question: `Why ${canary}?`,
      text: canary,
    }),
  );

  await services.search.addBoard(
    personId,
    `https://boards-api.greenhouse.io/v1/boards/${canary}/jobs`,
    `Board ${canary}`,
  );
  services.search.search(personId);
  const posting = (number: number) => ({
    externalId: `${canary}-${number}`,
    url: `https://boards.example/${canary}/jobs/${number}`,
    applyUrl: `https://boards.example/${canary}/jobs/${number}`,
    title: `Keeper of ${canary} ${number}`,
    company: `${canary} GmbH`,
    html: `<p>All about ${canary} ${number}, and nothing else.</p>`,
    text: `All about ${canary} ${number}, and nothing else.`,
  });
  // One that is sent, one that waits for approval, one that asks, one that was only found.
  const sent = draftFor(parts, posting(1));
  services.approvals.approve(personId, sent.id, { hash: sent.hash, how: "control_room" });
  const task = parts.take("submit");
  services.submissions.arm(task, sent.hash);
  draftFor(parts, posting(2));
  draftFor(parts, posting(3), null);
  const found = foundJob(parts, posting(4));
  const mark = { quote: `All about ${canary}`, start: 0, kind: "identity" as const, weight: 3, note: `Note ${canary}` };
  services.annotations.save(personId, found.id, [{ ...mark, id: "note_000000", by: "owner", at: now() }]);
  services.writing.save(personId, {
    ...DEFAULT_WRITING,
    letter: { ...DEFAULT_WRITING.letter, mustMention: [`Never without ${canary}.`] },
  });
  services.writing.keep(personId, { name: `Template ${canary}`, source: `% ${canary}` });

  for (const [name, mediaType] of [
    ["cv.pdf", "application/pdf"],
    ["screenshot.png", "image/png"],
    ["page.html", "text/html"],
  ] as const) {
    const bytes = Buffer.from(`${name} of ${canary}`);
    const sha256 = services.blobs.put(bytes);
    store.transaction(() =>
      store.files.add(personId, { sha256, name: `${canary} ${name}`, mediaType, bytes: bytes.length }, now()),
    );
  }
  await plantAccount(door, personId, canary);
  await services.vaults.keep(personId, "api_key", "key", `secret of ${canary}`);
  plantRow(directory, "encrypted_credentials", {
    owner_id: personId,
    platform: "platform.example",
    encrypted_session: "YQ==",
    updated_at: now(),
  });
  plantRow(directory, "backup_targets", {
    id: `target_${canary}`,
    owner_id: personId,
    kind: "folder",
    name: `Folder ${canary}`,
    place: JSON.stringify({ kind: "folder", path: `/srv/${canary}` }),
    added_at: now(),
  });
  plantRow(directory, "backups", {
    id: `backup_${canary}`,
    key_id: "key_none",
    cause: "button",
    state: "failed",
    schema_version: 2,
    started_at: now(),
  });
  plantRow(directory, "backup_copies", {
    backup_id: `backup_${canary}`,
    target_id: `target_${canary}`,
    state: "failed",
    at: now(),
  });
}

async function plantAccount({ accounts, parts }: Door, personId: Id, canary: string): Promise<void> {
  const { store, now } = parts;
  const person = accounts.everyone().find(({ id }) => id === personId);
  if (person === undefined) throw new Error("there is no such person");
  const arrival = { userAgent: `Browser ${canary}`, address: "192.0.2.9", sessionToken: null, deviceTokens: [] };
  accounts.sessions.open(person, "password", arrival);
  accounts.secondFactor.begin(person);
  await accounts.tokens.make(person, { name: `Token ${canary}`, scopes: ["read"], days: 30 });
  store.transaction(() =>
    store.passkeys.add({
      id: `pk_${canary}`,
      personId,
      credential: `credential-${canary}`,
      name: `Passkey ${canary}`,
      publicKey: new Uint8Array([1, 2, 3]),
      counter: 0,
      transports: [],
      rpId: "localhost",
      addedAt: now(),
      usedAt: null,
    }),
  );
  accounts.invitations.make(person, `Guest of ${canary}`);
}

function sha(canary: string, fill: string): string {
  return Buffer.from(canary).toString("hex").padEnd(64, fill).slice(0, 64);
}
