import type { QuestionKind, QuestionOption } from "#data/model/application/form.ts";
import { cleanLabel, labelKey } from "../rules/label.ts";
import { phrases } from "../rules/words.ts";
import { honeypotSign } from "./honeypot.ts";
import { type LiveControl, selectorOf } from "./live.ts";
import { choiceKind, makeQuestion, textKind } from "./meaning.ts";
import type { RawControl } from "./page/raw.ts";

/** What an upload button says is no name of the file it takes. */
const UPLOAD_WORDS = phrases(`
  attach | attach file | upload | upload file | upload a file | browse | browse files | choose file | choose a file |
  choose files | select file | select a file | drop file here | drop files here | drag and drop | drag drop |
  or drag and drop | click to upload | datei auswählen | datei hochladen | hochladen | durchsuchen | anhängen |
  datei hier ablegen | parcourir | télécharger | téléverser | choisir un fichier | joindre | joindre un fichier |
  examinar | subir archivo | subir | seleccionar archivo | elegir archivo | adjuntar | adjuntar archivo
`);

/** Labels for fields that only tell a browser's autofill what they are. */
const BY_AUTOCOMPLETE: Record<string, string> = {
  "given-name": "First name",
  "family-name": "Last name",
  name: "Full name",
  "additional-name": "Middle name",
  nickname: "Preferred name",
  email: "Email",
  tel: "Phone",
  "tel-national": "Phone",
  "street-address": "Address",
  "address-line1": "Address line 1",
  "address-line2": "Address line 2",
  "address-level2": "City",
  "address-level1": "State",
  "postal-code": "Postal code",
  country: "Country",
  "country-name": "Country",
  organization: "Current company",
  "organization-title": "Current title",
  url: "Website",
};

/** A one-line text whose placeholder is a date's pattern, in the letters of four languages. */
const DATE_PATTERN = /^(?:(?:dd?|tt?|jj?|mm?|yyyy|yy|jjjj|aaaa)[./\s-]+){2}(?:dd?|tt?|jj?|mm?|yyyy|yy|jjjj|aaaa)$/iu;

export function isDatePattern(placeholder: string): boolean {
  return DATE_PATTERN.test(placeholder.trim());
}

function labelOf(raw: RawControl): { text: string; labelled: boolean } {
  const usable = raw.labels.filter((label) => {
    const { text } = cleanLabel(label);
    return /[\p{L}\p{N}]/u.test(text) && !(raw.widget === "file" && UPLOAD_WORDS.equal(text));
  });
  const first = usable.find((label) => !isDatePattern(label)) ?? usable[0];
  if (first !== undefined) return { text: first, labelled: true };
  const token = raw.autocomplete.trim().split(/\s+/u).at(-1) ?? "";
  const known = BY_AUTOCOMPLETE[token];
  if (known !== undefined) return { text: known, labelled: false };
  const name = raw.names.find((one) => /[a-z]{3}/iu.test(one) && !/\d{4}|[0-9a-f]{8}-/iu.test(one)) ?? "";
  const spoken = name
    .replace(/^.*\[([^\]]+)\](\[\])?$/u, "$1")
    .replace(/([a-z])([A-Z])/gu, "$1 $2")
    .replace(/[_\-.:[\]]+/gu, " ")
    .trim();
  return { text: spoken === "" ? (raw.labels[0] ?? "") : spoken, labelled: false };
}

function kindOf(raw: RawControl, options: readonly QuestionOption[], label: string): QuestionKind {
  switch (raw.widget) {
    case "text":
      return isDatePattern(raw.placeholder) ? "date" : textKind(raw.type, label);
    case "textarea":
      return "long_text";
    case "select":
      return raw.multiple ? "many_of" : choiceKind(options);
    case "combobox":
      return options.length === 0 ? "text" : raw.multiple ? "many_of" : choiceKind(options);
    case "radio_group":
      return choiceKind(options);
    case "checkbox":
      return "agree";
    case "checkbox_group":
      return "many_of";
    case "file":
      return "file";
  }
}

/** How the label itself says that it must be answered: also where it stands a second time, with the mark. */
function markIn(raw: RawControl): string | null {
  const own = labelKey(raw.labels[0] ?? "");
  for (const label of raw.labels.slice(0, 3)) {
    if (label !== raw.labels[0] && (own === "" || !labelKey(label).includes(own))) continue;
    const { mark } = cleanLabel(label);
    if (mark !== null && mark !== "the label says optional") return mark;
  }
  return null;
}

/** A control as the field model holds it; its key is set once all are known. */
export function toControl(raw: RawControl, frame: number): LiveControl {
  const { text, labelled } = labelOf(raw);
  const options = raw.options.map((option) => ({
    value: option.value === "" || option.value === "on" ? option.label : option.value,
    label: option.label,
  }));
  const label = cleanLabel(text).text;
  const question = makeQuestion({
    rawLabel: text,
    kind: kindOf(raw, options, label),
    options,
    help: raw.help,
    section: raw.section,
    maxLength: raw.maxLength,
    accept: raw.accept,
    requiredBecause: raw.requiredBecause ?? markIn(raw),
  });
  return {
    question: { key: "", ...question },
    frame,
    selector: selectorOf(raw.handle),
    widget: raw.widget,
    honeypot: honeypotSign(raw, label, labelled),
    holds: raw.holds,
    names: raw.names,
    labelled,
    type: raw.type,
    placeholder: raw.placeholder,
    multiple: raw.multiple,
    choices: raw.options
      .filter((option) => option.handle !== "")
      .map((option) => ({ label: option.label, selector: selectorOf(option.handle) })),
  };
}

/** The same control once its list has been opened and read. */
export function withOptions(control: LiveControl, labels: readonly string[]): LiveControl {
  const options = labels.map((label) => ({ value: label, label }));
  const kind = options.length === 0 ? control.question.kind : control.multiple ? "many_of" : choiceKind(options);
  const { key, label: rawLabel, help, section, maxLength, accept, requiredBecause } = control.question;
  return {
    ...control,
    question: { key, ...makeQuestion({ rawLabel, kind, options, help, section, maxLength, accept, requiredBecause }) },
  };
}
