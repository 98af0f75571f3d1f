import { plain } from "#data/reference/words.ts";
import type { Section } from "../job/sections.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Stated } from "./salary.ts";

const LABEL =
  /^(?:(?:job |work |office |primary )?locations?|place of work|based in|where|standort(?:e)?|arbeitsort|einsatzort|dienstort|ort|lieu(?: de travail| du poste)?|localisation|ubicacion|lugar(?: de trabajo)?|localidad|locatie|sede(?: di lavoro)?|luogo di lavoro|local)\s*[:|]\s*\S/u;

/** The place of work: the board's own field, else a labelled line of the text. */
export function placeIn(given: string | null, sections: readonly Section[]): Stated<string> | null {
  const place = given?.replace(/\s+/g, " ").trim() ?? "";
  if (place !== "") return { value: place, quote: place };
  for (const section of sections) {
    const underPlace = section.kind === "place" && section.lines.length <= 3;
    for (const line of section.lines) {
      if (LABEL.test(plain(line.text))) {
        // What follows in the same line is another matter.
        const value = (sentencesOf(line.text.replace(/^[^:|]*[:|]\s*/u, ""))[0] ?? "").replace(/\.$/, "").trim();
        if (value.length <= 120) return { value, quote: line.text };
      }
      if (underPlace && line.text.length <= 60 && !/\d{2}|[.!]$/.test(line.text))
        return { value: line.text, quote: line.text };
    }
  }
  return null;
}
