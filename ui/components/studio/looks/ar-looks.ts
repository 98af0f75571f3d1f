import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { DocumentStyle, OwnTemplate, TemplateName } from "#data/model/application/style.ts";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import {
  DENSITIES,
  FONTS,
  fullStyle,
  type FullStyle,
  MARGINS,
  MOST_PAGES,
  SIDE_LIMITS,
  SIDES,
  SPACING_LIMITS,
  TEMPLATES,
} from "./looks.ts";
import { THUMBS } from "./thumbs.ts";

/** How a document looks: template, colour, letters, space, paper. Tells `ar-style` with the whole at each change. */
@customElement("ar-looks")
export class ArLooks extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        padding: var(--space-4);
      }
      fieldset {
        display: grid;
        gap: var(--space-2);
      }
      legend {
        padding: 0;
        margin-bottom: var(--space-2);
        font-weight: var(--weight-medium);
      }
      .templates {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      .template {
        display: grid;
        justify-items: center;
        gap: var(--space-1);
        width: calc(var(--thumb-width) + var(--space-4));
        padding: var(--space-2);
        border: var(--line) solid transparent;
        border-radius: var(--radius-m);
        font-size: var(--text-s);
        font-weight: var(--weight);
        text-align: center;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      .template:hover {
        background: var(--color-hover);
      }
      .template:has(:checked) {
        border-color: var(--color-line-strong);
        background: var(--color-selected);
      }
      .template:has(:focus-visible) {
        outline: var(--line-thick) solid var(--color-focus);
      }
      svg {
        width: var(--thumb-width);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-s);
        background: var(--color-paper);
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--tile-min), 1fr));
        gap: var(--space-3);
      }
      input[type="color"] {
        padding: var(--space-05);
        max-width: var(--space-16);
      }
    `,
  ];

  @property({ attribute: false }) value!: DocumentStyle;
  @property({ attribute: false }) own: readonly OwnTemplate[] = [];
  /** A letter has one page, and the rules for CVs say it for new ones. */
  @property({ attribute: false }) hasPages = true;
  /** On the page of the templates themselves no link leads to it. */
  @property({ attribute: false }) hasWayToOwn = true;

  #set(change: Partial<FullStyle>): void {
    const next = { ...fullStyle(this.value), ...change };
    this.value = next;
    this.tell<DocumentStyle>("ar-style", next);
  }

  #select<K extends keyof FullStyle>(key: K, label: string, choices: readonly { value: FullStyle[K]; name: string }[]) {
    const now = fullStyle(this.value)[key];
    return html`<div class="field">
      <label for=${key}>${label}</label>
      <select
        id=${key}
        @change=${(event: Event) => {
          const chosen = choices[(event.target as HTMLSelectElement).selectedIndex];
          if (chosen !== undefined) this.#set({ [key]: chosen.value });
        }}
      >
        ${choices.map(({ value, name }) => html`<option ?selected=${value === now}>${name}</option>`)}
      </select>
    </div>`;
  }

  override render() {
    const style = fullStyle(this.value);
    const pages = [null, ...Array.from({ length: MOST_PAGES }, (_, index) => index + 1)];
    return html`<fieldset>
        <legend>${t("looks.template")}</legend>
        <div class="templates">
          ${TEMPLATES.map((name) => this.#template(name, t(`looks.template.${name}`), name))}
          ${this.own.map(({ id, name }) => this.#template(id, name, "own"))}
        </div>
        ${this.hasWayToOwn ? html`<p class="help"><a href="writing">${t("looks.own")}</a></p>` : nothing}
      </fieldset>
      <div class="grid">
        <div class="field">
          <label for="accent">${t("looks.accent")}</label>
          <input
            id="accent"
            type="color"
            .value=${style.accent}
            @input=${(event: Event) => this.#set({ accent: (event.target as HTMLInputElement).value })}
          />
        </div>
        ${this.#select(
          "font",
          t("looks.font"),
          FONTS.map((value) => ({ value, name: t(`looks.font.${value}`) })),
        )}
        ${this.#select(
          "density",
          t("looks.density"),
          DENSITIES.map((value) => ({ value, name: t(`looks.density.${value}`) })),
        )}
        ${this.#number("lineSpacing", t("looks.line_spacing"), style.lineSpacing, SPACING_LIMITS, (lineSpacing) =>
          this.#set({ lineSpacing }),
        )}
        ${this.#select("paper", t("looks.paper"), [
          { value: "a4", name: "A4" },
          { value: "letter", name: "US Letter" },
        ])}
        ${this.#select(
          "margin",
          t("looks.margin"),
          MARGINS.map((value) => ({ value, name: t(`looks.margin.${value}`) })),
        )}
        ${
          this.hasPages
            ? this.#select(
                "pages",
                t("looks.pages"),
                pages.map((value) => ({
                  value,
                  name: value === null ? t("looks.pages.any") : t("looks.pages.most", { count: value }),
                })),
              )
            : nothing
        }
      </div>
      ${style.margin === "custom" ? this.#margins(style) : nothing}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${style.tagged}
          @change=${(event: Event) => this.#set({ tagged: (event.target as HTMLInputElement).checked })}
        />${t("looks.tagged")}
      </label>`;
  }

  #template(value: string, name: string, drawing: TemplateName | "own") {
    const { template, accent } = fullStyle(this.value);
    return html`<label class="template">
      <input
        class="visually-hidden"
        type="radio"
        name="template"
        .checked=${value === template}
        @change=${() => this.#set({ template: value })}
      />
      <svg viewBox="0 0 70 99" aria-hidden="true">${THUMBS[drawing](accent)}</svg>
      <span>${name}</span>
    </label>`;
  }

  #margins(style: FullStyle) {
    return html`<fieldset>
      <legend>${t("looks.margins")}</legend>
      <div class="grid">
        ${SIDES.map((side) =>
          this.#number(side, t(`looks.side.${side}`), style.margins[side], SIDE_LIMITS, (value) =>
            this.#set({ margins: { ...fullStyle(this.value).margins, [side]: value } }),
          ),
        )}
      </div>
    </fieldset>`;
  }

  /** A number outside its limits is not told of; the browser says so at the field. */
  #number(
    id: string,
    label: string,
    value: number,
    limits: { min: number; max: number; step?: number },
    onNumber: (value: number) => void,
  ) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        min=${limits.min}
        max=${limits.max}
        step=${limits.step ?? 0.1}
        .value=${String(value)}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const given = input.valueAsNumber;
          if (given >= limits.min && given <= limits.max) onNumber(given);
          else input.reportValidity();
        }}
      />
    </div>`;
  }
}
