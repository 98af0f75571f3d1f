import { phrases } from "./words.ts";

const LETTER_FILE = phrases(`
  cover letter* | coverletter | motivation letter | letter of motivation | motivational letter | anschreiben |
  motivationsschreiben | bewerbungsschreiben | lettre de motivation | carta de presentación |
  carta de motivación
`);
const LETTER_ALONE = phrases("letter", "motivation", "your letter", "brief", "lettre", "carta");
const CV_FILE = phrases(`resume* | résumé* | cv | curriculum* | vitae | lebenslauf* | hoja de vida | currículum*`);
const SOME_FILE = phrases(`
  file | upload | upload file | attach | attachment | attachments | attach file | document | documents |
  your documents | application documents | datei | dokumente | unterlagen | bewerbungsunterlagen | fichier |
  pièce jointe | documents à joindre | archivo | adjunto | documentos
`);

/** Which document a file question takes: told by its label, `any` where the label names none, null for other files. */
export function documentMeaning(label: string): "cv" | "letter" | "any" | null {
  const cv = CV_FILE.in(label);
  const letter = LETTER_FILE.in(label);
  if (cv) return "cv";
  if (letter || LETTER_ALONE.equal(label)) return "letter";
  return SOME_FILE.equal(label) ? "any" : null;
}
