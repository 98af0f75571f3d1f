import { ENGLISH } from "./people/english.ts";
import { GERMAN } from "./people/german.ts";
import { OTHERS } from "./people/others.ts";
import type { Person } from "./people/person.ts";
import { ROMANCE } from "./people/romance.ts";

export const PEOPLE: Person[] = [...ENGLISH, ...GERMAN, ...ROMANCE, ...OTHERS];

/** The importer was tuned on some; the others were only graded, at the end. */
export const TUNED: Record<string, string> = {
  "amara-okafor": "pdf", "priya-raman": "docx", "tomas-hale": "pdf", "oliver-stanton": "txt", "jonas-weidmann": "pdf", "felix-granz": "pdf",
  "claire-vasseur": "docx", "lucia-ferran": "pdf", "rodrigo-salas": "txt", "tiago-nogueira": "pdf", "kacper-wrona": "docx", "haruka-minami": "pdf",
};
export const BLIND: Record<string, string> = {
  "daniel-brandt": "pdf", "grace-mbeki": "pdf", "miriam-aldag": "docx", "sabine-thorwart": "txt",
  "mehdi-larbaoui": "pdf", "giulia-morandi": "docx", "sanne-dekker": "pdf", "elin-sjoberg": "txt",
};

export const personOf = (id: string): Person => PEOPLE.find((person) => person.id === id)!;
