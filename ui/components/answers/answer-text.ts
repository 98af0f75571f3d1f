import type { Answer, AnswerSource, AnswerValue } from "#data/model/application/answer.ts";
import { t } from "../../i18n/translate.ts";

export type Answered = Extract<Answer, { state: "answered" }>;

/** A value as a person would read it. */
export function valueText(value: AnswerValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "options":
      return value.labels.join(", ");
    case "agree":
      return value.agreed ? t("answer.agreed") : t("answer.not_agreed");
    case "file":
      return value.file.name;
    case "sealed":
      return t("vault.sealed");
  }
}

export function isEmpty(value: AnswerValue): boolean {
  if (value.kind === "text") return value.text.trim() === "";
  return value.kind === "options" && value.values.length === 0;
}

/** Where an answer comes from, in a few words. */
export function sourceText(source: AnswerSource): string {
  switch (source.tier) {
    case "profile":
      return t("source.profile", { key: source.key });
    case "bank":
      return t("source.bank");
    case "cv":
      return t("source.cv");
    case "document":
      return source.document === "cv" ? t("source.document_cv") : t("source.document_letter");
    case "derived":
      return t("source.derived");
    case "owner":
      return t("source.owner");
  }
}

/** What else there is to say of a source: the question it was remembered for, or how it was derived. */
export function sourceDetail(source: AnswerSource): string | null {
  if (source.tier === "bank") return t("source.bank_question", { question: source.question });
  return source.tier === "derived" ? source.how : null;
}

export function factIdsOf(source: AnswerSource): readonly string[] {
  return source.tier === "cv" || source.tier === "derived" ? source.factIds : [];
}
