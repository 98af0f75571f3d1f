import type { Fact, FactKind } from "#data/model/owner/master-cv.ts";
import { maybe, t } from "../../../i18n/translate.ts";
import { factText } from "../../owner/fact-text.ts";
import { FIELDS } from "../editor/fields.ts";

/** A member of a fact as text; facts that it names are named by what they say. */
export function fieldText(fact: Fact, field: string, facts: readonly Fact[]): string {
  const value = (fact as Record<string, unknown>)[field];
  const named = (id: unknown) => {
    const other = facts.find((one) => one.id === id);
    return other === undefined ? t("evidence.gone") : factText(other).text;
  };
  if (field === "of") return named(value);
  if (field === "provedBy") return Array.isArray(value) ? value.map(named).join("; ") : "";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).join("\n");
  return typeof value === "string" ? value : "";
}

/** What a member is called where it is edited. */
export function fieldWords(kind: FactKind, field: string): string {
  const known = FIELDS[kind].find(({ name }) => name === field);
  return known === undefined ? (maybe(`cv.member.${field}`) ?? field) : t(known.label);
}
