import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { maybe, t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-empty.ts";

/** What the owner said of themselves, key by key; what is not here will be asked. */
@customElement("ar-profile")
export class ArProfile extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      dl {
        padding: var(--space-4);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) profile!: OwnerProfile;

  override render() {
    const rows = rowsOf(this.profile);
    if (rows.length === 0) {
      return html`<ar-empty icon="owner" heading=${t("profile.empty")} text=${t("profile.empty_why")}></ar-empty>`;
    }
    return html`<dl class="terms">
      ${rows.map(
        ([key, value]) =>
          html`<dt>${maybe(`profile.${key}`) ?? key}</dt>
            <dd>${value === "" ? nothing : value}</dd>`,
      )}
    </dl>`;
  }
}

/** What the appliance says in place of a value while the vault is locked. */
const IN_THE_VAULT = "in the vault";

/** Each key that holds something, with its value in words. */
export function rowsOf(profile: OwnerProfile): [key: string, value: string][] {
  return Object.entries(profile).flatMap(([key, value]): [string, string][] => {
    if (key === "selfIdentification") {
      return Object.entries(profile.selfIdentification ?? {}).map(([name, said]) => [
        name,
        said === IN_THE_VAULT ? t("vault.sealed") : said,
      ]);
    }
    if (key === "more" || key === "links" || key === "consents") {
      return Object.entries((value ?? {}) as Record<string, unknown>).map(([name, inner]) => [name, words(inner)]);
    }
    const text = words(value);
    return text === "" ? [] : [[key, text]];
  });
}

function words(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? t("question.yes") : t("question.no");
  if (Array.isArray(value)) return value.map(words).join("; ");
  if (typeof value === "string") return value;
  if (typeof value !== "object") return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, inner]) =>
      typeof inner === "boolean" ? `${maybe(`profile.${key}`) ?? key}: ${words(inner)}` : words(inner),
    )
    .filter((text) => text !== "")
    .join(", ");
}
