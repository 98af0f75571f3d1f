import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { WritingRules } from "#data/model/owner/writing.ts";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-icon.ts";
import { countriesOf, linesOf } from "./rule-lines.ts";

const COMPETENCIES: readonly WritingRules["cv"]["competencies"][] = ["job", "role", "none"];
const TONES: readonly WritingRules["letter"]["tone"][] = ["plain", "warm", "formal"];

/** How documents are written: the rules for CVs and for letters. Tells `ar-rules` with all of them at each change. */
@customElement("ar-rules")
export class ArRules extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
      }
      .body {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(var(--tile-min), 1fr));
        gap: var(--space-3);
        align-items: end;
      }
      fieldset {
        display: grid;
        gap: var(--space-3);
      }
      legend {
        padding: 0;
        font-weight: var(--weight-medium);
      }
      .place {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) auto;
        gap: var(--space-2);
        align-items: end;
      }
      @media (max-width: 639px) {
        .place {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .wrong {
        color: var(--color-bad);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) rules!: WritingRules;
  /** Countries as typed, where they are none yet. */
  @state() private typed = new Map<number, string>();

  #cv(change: Partial<WritingRules["cv"]>): void {
    this.#tell({ ...this.rules, cv: { ...this.rules.cv, ...change } });
  }

  #letter(change: Partial<WritingRules["letter"]>): void {
    this.#tell({ ...this.rules, letter: { ...this.rules.letter, ...change } });
  }

  #tell(rules: WritingRules): void {
    this.rules = rules;
    this.tell("ar-rules", rules);
  }

  /** Whether everything typed can be saved; the first field that cannot says why. */
  report(): boolean {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement>("input, textarea")];
    const wrong = fields.find((field) => !field.checkValidity() || field.ariaInvalid === "true");
    wrong?.focus();
    wrong?.reportValidity();
    return wrong === undefined;
  }

  override render() {
    const { cv, letter } = this.rules;
    return html`<section class="panel" aria-labelledby="cv">
        <header><h2 id="cv">${t("writing.cv")}</h2></header>
        <div class="body">
          <div class="grid">
            ${this.#number("pages", t("writing.pages"), cv.pages, [1, 6], (pages) => this.#cv({ pages }))}
            ${this.#number(
              "achievements",
              t("writing.key_achievements"),
              cv.keyAchievements,
              [0, 6],
              (keyAchievements) => this.#cv({ keyAchievements }),
            )}
            <div class="field">
              <label for="competencies">${t("writing.competencies")}</label>
              <select
                id="competencies"
                @change=${(event: Event) =>
                  this.#cv({
                    competencies: (event.target as HTMLSelectElement).value as WritingRules["cv"]["competencies"],
                  })}
              >
                ${COMPETENCIES.map(
                  (one) =>
                    html`<option value=${one} ?selected=${one === cv.competencies}>
                      ${t(`writing.competencies.${one}`)}
                    </option>`,
                )}
              </select>
            </div>
          </div>
          <fieldset>
            <legend>${t("writing.locations")}</legend>
            <p class="help">${t("writing.locations_why")}</p>
            ${cv.locations.map((_, index) => this.#location(index))}
            <div class="row">
              <button
                type="button"
                class="small"
                ?disabled=${cv.locations.length >= 20}
                @click=${() => this.#cv({ locations: [...cv.locations, { countries: [], tagline: "" }] })}
              >
                <ar-icon size="small" name="plus"></ar-icon>${t("writing.locations_add")}
              </button>
            </div>
          </fieldset>
        </div>
      </section>
      <section class="panel" aria-labelledby="letter">
        <header><h2 id="letter">${t("writing.letter")}</h2></header>
        <div class="body">
          <div class="grid">
            ${this.#number("words", t("writing.words"), letter.words, [80, 600], (words) => this.#letter({ words }))}
            <div class="field">
              <label for="tone">${t("writing.tone")}</label>
              <select
                id="tone"
                @change=${(event: Event) =>
                  this.#letter({ tone: (event.target as HTMLSelectElement).value as WritingRules["letter"]["tone"] })}
              >
                ${TONES.map(
                  (one) =>
                    html`<option value=${one} ?selected=${one === letter.tone}>${t(`writing.tone.${one}`)}</option>`,
                )}
              </select>
            </div>
            <div class="field">
              <label for="signature">${t("writing.signature")}</label>
              <input
                id="signature"
                maxlength="120"
                placeholder=${t("writing.signature_name")}
                .value=${letter.signature}
                @input=${(event: Event) => this.#letter({ signature: (event.target as HTMLInputElement).value.trim() })}
              />
            </div>
          </div>
          ${this.#lines(
            "must",
            t("writing.must_mention"),
            t("writing.must_mention_why"),
            letter.mustMention,
            (mustMention) => this.#letter({ mustMention }),
          )}
          ${this.#lines("never", t("writing.never_say"), t("writing.never_say_why"), letter.neverSay, (neverSay) =>
            this.#letter({ neverSay }),
          )}
        </div>
      </section>`;
  }

  #location(index: number) {
    const { locations } = this.rules.cv;
    const rule = locations[index];
    if (rule === undefined) return nothing;
    const typed = this.typed.get(index);
    const change = (part: Partial<typeof rule>) =>
      this.#cv({ locations: locations.map((one, at) => (at === index ? { ...one, ...part } : one)) });
    return html`<div class="place">
      <div class="field">
        <label for="countries-${index}">${t("writing.countries")}</label>
        <input
          id="countries-${index}"
          placeholder=${t("writing.countries_any")}
          aria-invalid=${typed === undefined ? nothing : "true"}
          aria-describedby="wrong-${index}"
          .value=${typed ?? rule.countries.join(", ")}
          @change=${(event: Event) => {
            const text = (event.target as HTMLInputElement).value;
            const countries = countriesOf(text);
            this.typed = new Map(this.typed);
            if (countries === null) this.typed.set(index, text);
            else {
              this.typed.delete(index);
              change({ countries });
            }
          }}
        />
        <p class="wrong" id="wrong-${index}" role="alert">${typed === undefined ? "" : t("writing.countries_wrong")}</p>
      </div>
      <div class="field">
        <label for="tagline-${index}">${t("writing.tagline")}</label>
        <input
          id="tagline-${index}"
          required
          maxlength="120"
          .value=${rule.tagline}
          @input=${(event: Event) => change({ tagline: (event.target as HTMLInputElement).value })}
        />
        <p></p>
      </div>
      <button
        type="button"
        class="plain"
        aria-label=${t("writing.locations_remove", { tagline: rule.tagline })}
        @click=${() => {
          this.typed = new Map();
          this.#cv({ locations: locations.toSpliced(index, 1) });
        }}
      >
        <ar-icon name="bin"></ar-icon>
      </button>
    </div>`;
  }

  #number(
    id: string,
    label: string,
    value: number,
    [min, max]: readonly [number, number],
    onNumber: (value: number) => void,
  ) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        min=${min}
        max=${max}
        .value=${String(value)}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const given = input.valueAsNumber;
          if (Number.isInteger(given) && given >= min && given <= max) onNumber(given);
          else input.reportValidity();
        }}
      />
    </div>`;
  }

  #lines(id: string, label: string, why: string, value: readonly string[], onLines: (lines: string[]) => void) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <textarea
        id=${id}
        rows="3"
        aria-describedby="${id}-why"
        .value=${value.join("\n")}
        @change=${(event: Event) => onLines(linesOf((event.target as HTMLTextAreaElement).value))}
      ></textarea>
      <p class="help" id="${id}-why">${why}</p>
    </div>`;
  }
}
