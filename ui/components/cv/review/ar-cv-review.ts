import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { FactChange, ImportReview } from "#data/model/wire/cv.ts";
import { t } from "../../../i18n/translate.ts";
import { changeId, type ChangeSort, type Decisions, placeInText, sortOf, waitsFor } from "../../../state/cv/review.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";
import "../../base/ar-badge.ts";
import "../versions/ar-fact-change.ts";
import "./ar-cv-lines.ts";

const SORTS: readonly ChangeSort[] = ["new", "changed", "gone"];

/** What a file would bring, fact by fact with its place in the file; tells `ar-decided` with each decision. */
@customElement("ar-cv-review")
export class ArCvReview extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-3);
        padding: var(--space-3) var(--space-4);
      }
      li > :not(label) {
        grid-column: 2;
      }
      details[open] > section {
        margin-top: var(--space-3);
      }
      .take {
        grid-row: span 3;
        align-items: start;
        min-width: var(--control-height-small);
        min-height: var(--control-height-small);
      }
      li.below {
        padding-inline-start: var(--space-12);
      }
      @media (max-width: 639px) {
        li.below {
          padding-inline-start: var(--space-6);
        }
      }
      .from {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
        color: var(--color-text-muted);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
      .from > blockquote,
      .from > details[open] {
        flex-basis: 100%;
      }
      blockquote,
      pre {
        margin: var(--space-1) 0 0;
        padding-left: var(--space-3);
        border-left: var(--line-thick) solid var(--color-line);
        font: inherit;
        white-space: pre-wrap;
      }
      .doubt {
        color: var(--color-warn);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) review!: ImportReview;
  @property({ attribute: false }) present: readonly Fact[] = [];
  @property({ attribute: false }) decisions!: Decisions;

  #take(changes: readonly FactChange[], taken: boolean): void {
    const all = new Set(this.decisions.taken);
    for (const change of changes) {
      if (taken) all.add(changeId(change));
      else all.delete(changeId(change));
    }
    this.tell<Decisions>("ar-decided", { ...this.decisions, taken: all });
  }

  override render() {
    const { changes, imported } = this.review;
    const doubted = new Set((imported.doubts ?? []).map(({ factId }) => factId));
    const first = changes.filter((change) => doubted.has(changeId(change)));
    const rest = changes.filter((change) => !doubted.has(changeId(change)));
    return html`${first.length === 0 ? nothing : this.#group("doubts", t("cv.review.doubts", { count: first.length }), first)}
      <ar-cv-lines
        .lines=${imported.notUnderstood}
        .facts=${[...this.present, ...imported.facts]}
        .decisions=${this.decisions}
      ></ar-cv-lines>
      ${SORTS.map((sort) => {
        const group = rest.filter((change) => sortOf(change) === sort);
        if (group.length === 0) return nothing;
        const heading = t(`cv.review.${sort}`, { count: group.length });
        if (sort !== "gone") return this.#group(sort, heading, group);
        return html`<details>
          <summary>${heading}. ${t("cv.review.gone_why")}</summary>
          ${this.#group(sort, heading, group)}
        </details>`;
      })}
      ${this.#same()}`;
  }

  #group(id: string, heading: string, changes: readonly FactChange[]) {
    const gone = id === "gone";
    return html`<section class="panel clip" aria-labelledby=${id}>
      <header>
        <h2 id=${id}>${heading}</h2>
        <div class="row wrap">
          <button type="button" class="small" @click=${() => this.#take(changes, true)}>
            ${t(gone ? "cv.review.remove_all" : "cv.review.take_all")}
          </button>
          <button type="button" class="small" @click=${() => this.#take(changes, false)}>
            ${t(gone ? "cv.review.keep_all" : "cv.review.take_none")}
          </button>
        </div>
      </header>
      <ul class="rows">
        ${changes.map((change) => this.#change(change))}
      </ul>
    </section>`;
  }

  #change(change: FactChange) {
    const { review, present, decisions } = this;
    const id = changeId(change);
    const fact = change.after ?? change.before;
    if (fact === null) return nothing;
    const waits = waitsFor(change, review, present, decisions.taken);
    const doubts = (review.imported.doubts ?? []).filter(({ factId }) => factId === id);
    const what = factText(fact).text;
    const label = t(sortOf(change) === "gone" ? "cv.review.remove" : "cv.review.take", { what });
    return html`<li class=${fact.kind === "achievement" ? "below" : ""}>
      <label class="choice take">
        <input
          type="checkbox"
          aria-label=${label}
          .checked=${decisions.taken.has(id) && waits === null}
          ?disabled=${waits !== null}
          @change=${({ target }: Event) => this.#take([change], (target as HTMLInputElement).checked)}
        />
      </label>
      <ar-fact-change
        .change=${change}
        ?stays=${change.after === null && !decisions.taken.has(id)}
        ?headed=${change.before === null}
        .facts=${[...review.imported.facts, ...present]}
      ></ar-fact-change>
      ${doubts.map(({ because }) => html`<p class="doubt">${because}</p>`)}
      ${waits === null ? nothing : html`<p class="doubt">${t("cv.review.waits", { what: factText(waits).text })}</p>`}
      ${change.after === null ? nothing : this.#from(change.after)}
    </li>`;
  }

  /** Where it stands in the file, with the words there when they can be shown. */
  #from(fact: Fact) {
    const { path, quote } = fact.origin;
    const place = placeInText(this.review.text, path, "text" in fact ? fact.text : factText(fact).text.split(" · ")[0]);
    return html`<div class="from">
      <span>${t("cv.review.from", { place: path })}</span>
      ${quote === undefined ? nothing : html`<blockquote>${quote}</blockquote>`}
      ${
        place === null
          ? nothing
          : html`<details>
              <summary>${t("cv.review.source", { line: place.line })}</summary>
              <pre>${place.lines.join("\n")}</pre>
            </details>`
      }
    </div>`;
  }

  #same() {
    const changed = new Set(this.review.changes.map(changeId));
    const same = this.review.imported.facts.filter(({ id }) => !changed.has(id)).length;
    return same === 0 ? nothing : html`<p class="muted">${t("cv.review.same", { count: same })}</p>`;
  }
}
