import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { JobReading } from "#data/model/job/reading.ts";
import { currentLanguage, maybe, t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";

type Stated = { value: unknown; quote: string } | null;

/** What the posting says, each with its line; what it does not say is said too. */
@customElement("ar-reading")
export class ArReading extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        padding: var(--space-4);
      }
      q {
        display: block;
        color: var(--color-text-muted);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
      .absent {
        color: var(--color-text-muted);
        font-style: italic;
      }
      ul.dots {
        display: grid;
        gap: var(--space-1);
        margin-top: var(--space-2);
        padding-left: var(--space-4);
        list-style: disc;
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin-top: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) reading!: JobReading;

  override render() {
    const { reading } = this;
    return html`<dl class="terms">
        ${this.#term(t("reading.place"), reading.place)}
        ${this.#term(t("reading.remote"), reading.remote, (value) => maybe(`remote.${value}`))}
        ${this.#term(t("reading.salary"), reading.salary, () => salaryText(reading.salary?.value))}
        ${this.#term(t("reading.seniority"), reading.seniority, (value) => maybe(`seniority.${value}`))}
        ${this.#term(t("reading.employment"), reading.employment)} ${this.#term(t("reading.visa"), reading.visa)}
        ${this.#term(t("reading.relocation"), reading.relocation)}
        ${this.#term(t("reading.language"), { value: reading.language, quote: "" }, languageName)}
      </dl>
      ${
        reading.responsibilities.length === 0
          ? nothing
          : html`<section>
              <h3>${t("reading.responsibilities")}</h3>
              <ul class="dots">
                ${reading.responsibilities.map((line) => html`<li>${line}</li>`)}
              </ul>
            </section>`
      }
      ${
        reading.keywords.length === 0
          ? nothing
          : html`<section>
              <h3>${t("reading.keywords")}</h3>
              <div class="words">${reading.keywords.map((word) => html`<ar-badge>${word}</ar-badge>`)}</div>
            </section>`
      }`;
  }

  #term(label: string, stated: Stated, word?: (value: string) => string | null) {
    const text = stated === null ? null : (word?.(String(stated.value)) ?? String(stated.value));
    return html`<dt>${label}</dt>
      <dd>
        ${text === null ? html`<span class="absent">${t("reading.not_stated")}</span>` : text}
        ${stated === null || stated.quote === "" || stated.quote === text ? nothing : html`<q>${stated.quote}</q>`}
      </dd>`;
  }
}

function salaryText(salary: NonNullable<JobReading["salary"]>["value"] | undefined): string | null {
  if (salary === undefined) return null;
  const money = (amount: number) => {
    const style = salary.currency === null ? {} : { style: "currency" as const, currency: salary.currency };
    try {
      return new Intl.NumberFormat(currentLanguage(), { ...style, maximumFractionDigits: 0 }).format(amount);
    } catch {
      // Not a currency that Intl knows: the number and the letters of the posting.
      return `${amount} ${salary.currency ?? ""}`.trim();
    }
  };
  const amounts = [salary.min, salary.max].filter((amount) => amount !== null);
  const range = [...new Set(amounts)].map(money).join(" – ");
  if (range === "") return null;
  return salary.period === null ? range : `${range} ${t(`salary.${salary.period}`)}`;
}

function languageName(code: string): string | null {
  try {
    return new Intl.DisplayNames(currentLanguage(), { type: "language" }).of(code) ?? null;
  } catch {
    return null;
  }
}
