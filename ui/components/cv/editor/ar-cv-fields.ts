import { css, html, noChange, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { WrongPlace } from "#data/model/owner/cv/cv-check.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { maybe, t } from "../../../i18n/translate.ts";
import type { CvEditor } from "../../../state/cv/editor.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";
import { type Field, FIELDS, readDate, STAR, valueOf, withValue } from "./fields.ts";
import { hintsOf } from "./hints.ts";
import "../../base/ar-icon.ts";
import "./ar-cv-proofs.ts";

/** What can be written of one fact, where it is from, and what would make it stronger. */
@customElement("ar-cv-fields")
export class ArCvFields extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(var(--card-min), 100%), 1fr));
        gap: var(--space-3);
      }
      :host {
        display: grid;
        gap: var(--space-3);
      }
      .wide {
        grid-column: 1 / -1;
      }
      .wrong {
        color: var(--color-bad);
        font-size: var(--text-s);
      }
      [aria-invalid="true"] {
        border-color: var(--color-bad);
      }
      textarea {
        min-height: var(--row-height);
      }
      .hints {
        display: grid;
        gap: var(--space-1);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      .hints li {
        display: flex;
        gap: var(--space-2);
      }
      .hints ar-icon {
        margin-top: var(--space-05);
      }
      summary {
        width: fit-content;
        color: var(--color-accent-text);
        font-size: var(--text-s);
        cursor: pointer;
      }
      details > .grid {
        margin-top: var(--space-2);
      }
      .from {
        color: var(--color-text-muted);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
      blockquote {
        margin: var(--space-1) 0 0;
        padding-left: var(--space-3);
        border-left: var(--line-thick) solid var(--color-line);
      }
    `,
  ];

  @property({ attribute: false }) editor!: CvEditor;
  @property({ attribute: false }) fact!: Fact;
  @property({ attribute: false }) all: readonly Fact[] = [];
  @property({ attribute: false }) waits: readonly WrongPlace[] | null = null;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("input, textarea")?.focus();
  }

  #type(field: Field, typed: string): void {
    this.editor.set(withValue(this.fact, field, typed));
  }

  /** Leaving a field saves at once. */
  #leave(field: Field, input: HTMLInputElement | HTMLTextAreaElement): void {
    if (field.look === "date" && readDate(input.value) !== input.value) this.#type(field, readDate(input.value));
    void this.editor.flush();
  }

  override render() {
    const { fact } = this;
    const own = fact.kind === "achievement" ? [] : (this.waits ?? []).filter(({ field }) => !isShown(fact, field));
    return html`<div class="grid">${FIELDS[fact.kind].map((field) => this.#field(field))}</div>
      ${own.map((place) => html`<p class="wrong">${wordsOf(place)}</p>`)}
      ${fact.kind === "achievement" ? html`${this.#star()} ${this.#belongs(fact.of)}` : nothing}
      ${
        fact.kind === "skill"
          ? html`<ar-cv-proofs .editor=${this.editor} .skill=${fact} .all=${this.all}></ar-cv-proofs>`
          : nothing
      }
      ${this.#hints()} ${this.#from()}`;
  }

  #field(field: Field) {
    const { fact } = this;
    const wrong = (this.waits ?? []).find((place) => place.field === field.name);
    const id = field.name.replace(".", "-");
    const described = wrong === undefined ? nothing : `${id}-wrong`;
    return html`<div class="field ${field.wide === true ? "wide" : ""}">
      <label for=${id}>${t(field.label)}</label>
      ${this.#input(field, id, valueOf(fact, field), described)}
      ${wrong === undefined ? nothing : html`<p class="wrong" id="${id}-wrong">${wordsOf(wrong)}</p>`}
    </div>`;
  }

  #input(field: Field, id: string, value: string, described: string | typeof nothing) {
    const invalid = described === nothing ? nothing : "true";
    const input = ({ target }: Event) => this.#type(field, (target as HTMLInputElement).value);
    const leave = ({ target }: Event) => this.#leave(field, target as HTMLInputElement);
    if (field.look === "engagement") {
      return html`<select id=${id} @change=${(event: Event) => (input(event), leave(event))}>
        ${(["work", "volunteer"] as const).map(
          (kind) => html`<option value=${kind} ?selected=${value === kind}>${t(`cv.engagement.${kind}`)}</option>`,
        )}
      </select>`;
    }
    if (field.look === "area") {
      return html`<textarea
        id=${id}
        rows="2"
        .value=${value}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @input=${input}
        @change=${leave}
      ></textarea>`;
    }
    // What is typed of a list says where its parts end only when it is whole: it is not put in order under the cursor.
    const typing = field.look === "list" && this.shadowRoot?.activeElement?.id === id;
    const type = field.look === "email" || field.look === "tel" || field.look === "url" ? field.look : "text";
    return html`<input
      id=${id}
      type=${type}
      autocomplete="off"
      placeholder=${field.look === "date" ? t("cv.date_how") : field.look === "list" ? t("cv.list_how") : ""}
      .value=${typing ? noChange : value}
      aria-invalid=${invalid}
      aria-describedby=${described}
      @input=${input}
      @change=${leave}
    />`;
  }

  #star() {
    const star = this.fact.kind === "achievement" ? this.fact.star : undefined;
    return html`<details ?open=${star !== undefined}>
      <summary>${t("cv.star")}</summary>
      <p class="help">${t("cv.star_why")}</p>
      <div class="grid">${STAR.map((field) => this.#field(field))}</div>
    </details>`;
  }

  #belongs(of: string) {
    const owners = this.all.filter(({ kind }) => kind === "role" || kind === "project" || kind === "education");
    const move = ({ target }: Event) => {
      this.editor.set({ ...this.fact, of: (target as HTMLSelectElement).value } as Fact);
      void this.editor.flush();
    };
    return html`<div class="field">
      <label for="of">${t("cv.belongs")}</label>
      <select id="of" @change=${move}>
        ${owners.map((owner) => html`<option value=${owner.id} ?selected=${owner.id === of}>${factText(owner).text}</option>`)}
      </select>
    </div>`;
  }

  #hints() {
    const hints = hintsOf(this.fact, this.all);
    if (hints.length === 0) return nothing;
    return html`<ul class="hints" aria-label=${t("cv.hints_label")}>
      ${hints.map((hint) => html`<li><ar-icon size="small" name="spark"></ar-icon><span>${t(hint as "cv.hint.no_dates")}</span></li>`)}
    </ul>`;
  }

  #from() {
    const { file, path, quote } = this.fact.origin;
    const from = file === "" ? t("cv.from_you") : t("cv.from", { file, place: path });
    return html`<div class="from">
      ${from} ${quote === undefined ? nothing : html`<blockquote>${quote}</blockquote>`}
    </div>`;
  }
}

const isShown = (fact: Fact, name: string) => FIELDS[fact.kind].some((field) => field.name === name);

/** Why a place is wrong, in the owner's language; the appliance's own words where there are none. */
function wordsOf({ because, message }: WrongPlace): string {
  return maybe(`cv.wrong.${because}`) ?? message;
}
