import { spellingsOf } from "#data/vault/spellings.ts";
import type { Place } from "./places.ts";

/** One secret of each class, told from everything else. Whatever learns to keep a new kind of secret adds its class. */
export type Canary = { class: string; value: string };

export type Finding = { class: string; place: string };

const PLANTED = {
  "sign-in password": "Canary-Password-7f3a 9",
  "vault passphrase": "Canary-Passphrase-c41d grün",
  "API key": "sk-canary-4e8b1f-api",
  "mail password": 'Canary-Mail-0a9c&"quote',
  "backup target's secret": "canary/Target+Secret=5512",
  "session at a platform": "canary-platform-session-93bb",
  "self-identification that is asked for nowhere": "Canary-Orientation-61fe",
  "self-identification that fits no option": "Canary-Veteran-b2d7",
  "self-identification in words of one's own": "xe/xem Canary-Pronouns-5e0d",
} as const;

export type Planted = typeof PLANTED;
export const planted: Planted = PLANTED;

export function plantedCanaries(): Canary[] {
  return Object.entries(PLANTED).map(([name, value]) => ({ class: name, value }));
}

/** The labels of an option that was chosen, as an answer holds them; a form's own options stand there otherwise. */
export function chosenCanary(name: string, label: string): Canary {
  return { class: `answer: ${name}`, value: JSON.stringify([label]) };
}

/** Where a canary stands in any spelling, also as UTF-16. */
export function search(places: Iterable<Place>, canaries: readonly Canary[]): Finding[] {
  const wanted = canaries.map((canary) => {
    const spellings = spellingsOf(canary.value);
    const wide = spellings.map((spelling) => Buffer.from(spelling, "utf16le"));
    return {
      class: canary.class,
      needles: [...spellings.map((one) => Buffer.from(one)), ...wide, ...wide.map(swapped)],
    };
  });
  const findings: Finding[] = [];
  for (const { name, bytes } of places) {
    for (const { class: kind, needles } of wanted) {
      if (needles.some((needle) => bytes.includes(needle))) findings.push({ class: kind, place: name });
    }
  }
  return findings;
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}
