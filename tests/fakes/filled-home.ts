import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { Blobs } from "#data/files/blobs.ts";
import { openStore } from "#data/store/store.ts";
import { openDatabase } from "#data/store/open.ts";
import { newId } from "#data/model/ids.ts";

export type Filling = {
  /** Bytes of postings in the database, of text files, of PDF and PNG files. */
  database: number;
  texts: number;
  documents: number;
};

const WORDS =
  "the team ships software that hospitals harbours and bakeries rely on every night and we look for somebody who reads logs writes runbooks keeps calm measures first and leaves systems simpler than they were found".split(
    " ",
  );

/** A home with one person whose database and files hold about as much as is asked, for archives to be made from. */
export function fillHome(home: string, filling: Filling): void {
  mkdirSync(join(home, "keys"), { recursive: true, mode: 0o700 });
  writeFileSync(join(home, "keys", "machine.key"), randomBytes(32), { mode: 0o600 });
  writeFileSync(join(home, "settings.yaml"), "backup:\n  keepDaily: 3\n");
  const path = join(home, "autoresume.sqlite");
  openStore(path).close();
  const db = openDatabase(path);
  const blobs = new Blobs(join(home, "files"));
  const owner = newId("person");
  const at = "2026-03-02T08:00:00.000Z";
  db.prepare("INSERT INTO people (id, name, password, demo, created_at) VALUES (?, 'Ada Example', '', 0, ?)").run(
    owner,
    at,
  );
  const posting = db.prepare(
    "INSERT INTO postings (id, owner_id, fate_kind, fate, posting, seen_at) VALUES (?, ?, 'failed', '{}', ?, ?)",
  );
  const file = db.prepare(
    "INSERT OR IGNORE INTO files (owner_id, sha256, name, media_type, bytes, made_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const keep = (name: string, type: string, bytes: Buffer) =>
    file.run(owner, blobs.put(bytes), name, type, bytes.length, at);
  db.transaction(() => {
    for (let made = 0, index = 0; made < filling.database; index += 1) {
      const text = words(9000);
      made += text.length;
      posting.run(newId("posting"), owner, JSON.stringify({ title: `Posting ${index}`, text }), at);
    }
    for (let made = 0, index = 0; made < filling.texts; index += 1) {
      const text = Buffer.from(words(60_000));
      made += text.length;
      keep(`snapshot-${index}.html`, "text/html", text);
    }
    // What deflate made is what PDF and PNG are made of; pieces of it in another order are as dense.
    const dense = Array.from({ length: 24 }, () =>
      deflateSync(Buffer.concat([Buffer.from(words(60_000)), randomBytes(90_000)])),
    );
    for (let made = 0, index = 0; made < filling.documents; index += 1) {
      const pdf = index % 2 === 0;
      const pieces = Array.from(
        { length: pdf ? 2 : 6 },
        () => dense[randomBytes(1).readUInt8() % dense.length] as Buffer,
      );
      const head = pdf ? Buffer.from("%PDF-1.7\n") : Buffer.from("89504e470d0a1a0a", "hex");
      const bytes = Buffer.concat([head, randomBytes(16), ...pieces]);
      made += bytes.length;
      keep(`${pdf ? "cv" : "form"}-${index}`, pdf ? "application/pdf" : "image/png", bytes);
    }
  })();
  db.close();
}

/** About that many letters of words in no order, as postings compress. */
function words(length: number): string {
  const picks = randomBytes(Math.ceil(length / 5));
  let text = "";
  for (const pick of picks)
    text += `${WORDS[pick % WORDS.length] ?? ""}${pick % 11 === 0 ? ` ${pick}${text.length}` : ""} `;
  return text.slice(0, length);
}
