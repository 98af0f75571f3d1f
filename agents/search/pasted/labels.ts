import { plain } from "#data/reference/words.ts";

export type Names = { title: string | null; company: string | null; place: string | null };

const LABELS = {
  title:
    /^(?:job ?title|title|position(?: title)?|role|vacancy|job|titel|stelle|stellenbezeichnung|stellentitel|jobtitel|beruf|titre|poste|intitule(?: du poste)?|titulo|puesto|cargo|vacante|vacature|functie|posizione|titolo|stanowisko|τιτλος|θεση|должность|вакансия|职位|职位名称|岗位|職位|職種|직무)$/u,
  company:
    /^(?:company(?: name)?|employer|organi[sz]ation|hiring (?:organi[sz]ation|company)|unternehmen|firma|arbeitgeber|entreprise|societe|employeur|empresa|compania|azienda|bedrijf|werkgever|pracodawca|εταιρεια|εταιρια|компания|公司|公司名称|会社|会社名|회사)$/u,
  place:
    /^(?:(?:job )?location|place(?: of work)?|city|standort|ort|arbeitsort|einsatzort|lieu(?: de travail)?|ubicacion|lugar(?: de trabajo)?|locatie|sede|τοποθεσια|место|地点|工作地点|勤務地)$/u,
} as const;

const bare = (line: string) => line.replace(/^#+\s*|\*\*|__/g, "").trim();

function labelOf(line: string): { key: keyof Names; value: string } | null {
  const match = /^([^:|：]{2,30})\s*[:|：]\s*(.{1,140})$/u.exec(bare(line));
  const [, label, value] = match ?? [];
  if (label === undefined || value === undefined || !/[\p{L}\p{N}]/u.test(value)) return null;
  // Composed again, for `plain` takes Hangul apart.
  const key = (["title", "company", "place"] as const).find((each) => LABELS[each].test(plain(label).normalize("NFC")));
  return key === undefined ? null : { key, value: value.trim() };
}

/** What lines with a label (`Company: …`) tell near the top of a text. */
export function labelled(lines: readonly string[]): Names {
  const names: Names = { title: null, company: null, place: null };
  for (const line of lines.slice(0, 25)) {
    const found = labelOf(line);
    if (found !== null) names[found.key] ??= found.value;
  }
  return names;
}

/** Whether the text opens with a line for the title and one for the company: the owner's own word for what it is. */
export function saysItself(text: string): boolean {
  const head = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 2)
    .map((line) => labelOf(line)?.key);
  return head.includes("title") && head.includes("company");
}
