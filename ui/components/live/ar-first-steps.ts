import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { liveContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import type { IconName } from "../base/icons.ts";
import "../base/ar-icon.ts";
import "../jobs/ar-add-posting.ts";
import "../jobs/ar-boards.ts";
import "../jobs/ar-search-now.ts";
import "../owner/ar-import.ts";

/** An empty appliance teaches: what to give it, in which order, and what it will do with it. */
@customElement("ar-first-steps")
export class ArFirstSteps extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      ol {
        display: grid;
        gap: var(--space-4);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-4);
        padding: var(--space-5);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-l);
        background: var(--color-surface);
      }
      .number {
        display: grid;
        place-items: center;
        width: var(--score-size);
        height: var(--score-size);
        border-radius: var(--radius-full);
        background: var(--color-selected);
        color: var(--color-accent-text);
        font-weight: var(--weight-strong);
      }
      .done .number {
        background: var(--color-ok-soft);
        color: var(--color-ok);
      }
      .words {
        display: grid;
        gap: var(--space-1);
      }
      .words p {
        max-width: var(--measure);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-top: var(--space-3);
      }
      code {
        padding: var(--space-1) var(--space-2);
        border-radius: var(--radius-s);
        background: var(--color-sunken);
        font-family: var(--font-mono);
        font-size: var(--text-s);
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;

  override render() {
    const { state } = this.view;
    if (state === null) return nothing;
    const searched = state.jobs.length > 0;
    return html`<ol>
      ${this.#step(
        1,
        state.hasCv,
        t("first.cv"),
        t("first.cv_why"),
        state.hasCv
          ? html`<a class="button" href="cv">${t("cv.open")}</a> <a class="button" href="studio">${t("first.studio")}</a
              ><ar-import></ar-import>`
          : html`<a class="button primary" href="cv/import">${t("nav.cv_import")}</a>
              <a class="button" href="cv">${t("cv.begin")}</a><ar-import></ar-import>`,
      )}
      ${this.#step(
        2,
        searched,
        t("first.jobs"),
        t("first.jobs_why"),
        html`<ar-boards></ar-boards><ar-add-posting></ar-add-posting><ar-search-now></ar-search-now>`,
      )}
      ${this.#step(
        3,
        false,
        t("first.approve"),
        t("first.approve_why"),
        html`<a class="button" href="jobs">${t("first.see_jobs")}</a>`,
      )}
      ${this.#step(null, false, t("first.practise"), t("first.practise_why"), html`<code>./scripts/up --demo</code>`)}
    </ol>`;
  }

  #step(number: number | null, done: boolean, heading: string, text: string, actions: unknown) {
    const icon: IconName = done ? "check" : "spark";
    return html`<li class=${done ? "done" : ""}>
      <span class="number">${number === null || done ? html`<ar-icon name=${icon}></ar-icon>` : number}</span>
      <div class="words">
        <h2>${heading}${done ? html`<span class="visually-hidden"> (${t("first.done")})</span>` : nothing}</h2>
        <p class="muted">${text}</p>
        <div class="actions">${actions}</div>
      </div>
    </li>`;
  }
}
