import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Blobs } from "#data/files/blobs.ts";
import { openStore } from "#data/store/store.ts";

/** Fills a home as an appliance would: a person, a board, an event and two files. Nobody works in it afterwards. */
export function fillHome(home: string, name = "Ada Example"): void {
  mkdirSync(join(home, "keys"), { recursive: true });
  writeFileSync(join(home, "keys", "machine.key"), randomBytes(32));
  const store = openStore(join(home, "autoresume.sqlite"));
  const blobs = new Blobs(join(home, "files"));
  const at = "2026-03-02T08:00:00.000Z";
  const ownerId = "owner_aaaaaaaaaaaa";
  store.transaction(() => {
    store.people.add({ id: ownerId, name, password: "none", role: "owner", demo: false, createdAt: at });
    store.boards.add(ownerId, {
      id: "board_aaaaaaaaaaaa",
      source: "recruitee",
      name: "Lanternfish",
      url: "https://lanternfish.example",
      addedAt: at,
    });
    for (const text of ["%PDF-1.7 a CV", "%PDF-1.7 a letter"]) {
      const bytes = Buffer.from(text.repeat(500));
      const sha256 = blobs.put(bytes);
      store.files.add(ownerId, { sha256, name: "cv.pdf", mediaType: "application/pdf", bytes: bytes.length }, at);
    }
    store.events.add(ownerId, {
      at,
      kind: "board.added",
      subject: { noun: "board", id: "board_aaaaaaaaaaaa" },
      jobId: null,
      text: "A board was added.",
      data: {},
    });
  });
  store.close();
}
