import type { FileRef } from "#data/model/schema.ts";
import { contactMeaning } from "../../rules/contact.ts";
import { documentMeaning } from "../../rules/documents.ts";
import { fitText } from "../fit.ts";
import type { Tier } from "../owner.ts";

function accepts(accept: readonly string[], file: FileRef): boolean {
  if (accept.length === 0) return true;
  const dot = file.name.lastIndexOf(".");
  const ending = dot < 0 ? "" : file.name.slice(dot).toLowerCase();
  return accept.some((rule) => {
    const one = rule.trim().toLowerCase();
    if (one === "*" || one === "*/*") return true;
    if (one.startsWith(".")) return one === ending;
    return one.endsWith("/*") ? file.mediaType.startsWith(one.slice(0, -1)) : one === file.mediaType;
  });
}

/** The CV and the letter that were made for this job, as files or typed. */
export const fromDocuments: Tier = (question, { files, form, letterText }) => {
  if (question.kind !== "file") {
    if (contactMeaning(question.label, question.kind) !== "letter.text" || !letterText) return null;
    const slot = form.questions.some((other) => other.kind === "file" && documentMeaning(other.label) === "letter");
    if (slot && !question.required) return null;
    const fitted = fitText(question, letterText);
    if (fitted === null) return { ask: "The letter is longer than this field takes." };
    return { value: fitted.value, source: { tier: "document", document: "letter" }, confidence: 0.9 };
  }
  const meaning = documentMeaning(question.label);
  if (meaning === null) return null;
  const alone = form.questions.filter((other) => other.kind === "file").length === 1;
  if (meaning === "any" && !alone) return null;
  const document = meaning === "letter" ? "letter" : "cv";
  const file = document === "letter" ? files.letter : files.cv;
  if (file === null) return null;
  if (!accepts(question.accept, file)) return { ask: `The form takes only ${question.accept.join(", ")} here.` };
  return {
    value: { kind: "file", file },
    source: { tier: "document", document },
    confidence: meaning === "any" ? 0.8 : 0.97,
  };
};
