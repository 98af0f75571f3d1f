import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { DraftSummary } from "#data/model/wire/views.ts";
import { ArElement } from "../components/ar-element.ts";
import { keyOf } from "../components/keys.ts";
import { t } from "../i18n/translate.ts";
import { go } from "../router.ts";
import { liveContext } from "../state/contexts.ts";
import { queueOf } from "../state/select.ts";
import type { LiveView } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/approvals/ar-draft-card.ts";
import "../components/approvals/ar-queue.ts";
import "../components/base/ar-empty.ts";
import "../components/base/ar-icon.ts";

const TWO_PANES = matchMedia("(min-width: 1024px)");

/** The approval queue beside the card that is open; on small screens one after the other. */
@customElement("ar-page-approvals")
export class ArPageApprovals extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .panes {
        display: grid;
        grid-template-columns: var(--queue-width) minmax(0, 1fr);
        min-height: 100dvh;
      }
      .queue {
        border-right: var(--line) solid var(--color-line);
        background: var(--color-surface);
      }
      .list > header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        min-height: var(--bar-height);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
      }
      h1 {
        font-size: var(--text-l);
      }
      .list {
        position: sticky;
        top: 0;
        max-height: 100dvh;
        overflow: auto;
      }
      .card {
        padding: var(--space-5) var(--space-6) var(--space-16);
      }
      .back {
        margin-bottom: var(--space-3);
        margin-left: calc(var(--space-3) * -1);
      }
      @media (max-width: 1023px) {
        .panes {
          display: block;
        }
        .queue {
          border-right: 0;
          background: none;
        }
        .card {
          padding: var(--space-4) var(--page-pad) var(--space-16);
        }
        .keys {
          display: none;
        }
      }
    `,
  ];

  @property() draftId: Id | null = null;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.#onKey);
    TWO_PANES.addEventListener("change", this.#resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#onKey);
    TWO_PANES.removeEventListener("change", this.#resized);
  }

  #resized = () => this.requestUpdate();

  #rows(): DraftSummary[] {
    return this.view.state === null ? [] : queueOf(this.view.state);
  }

  #onKey = (event: KeyboardEvent) => {
    const step = { j: 1, k: -1 }[keyOf(event) ?? ""];
    if (step === undefined) return;
    const rows = this.#rows();
    const at = rows.findIndex((row) => row.id === this.draftId);
    const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next === undefined || next.id === this.draftId) return;
    event.preventDefault();
    // The next key may come before the page is drawn anew.
    this.draftId = next.id;
    go(`approvals/${next.id}`);
  };

  override updated(): void {
    const first = this.#rows()[0];
    if (this.draftId === null && TWO_PANES.matches && first !== undefined) {
      go(`approvals/${first.id}`, { replace: true });
    }
  }

  override render() {
    if (this.view.state === null) return nothing;
    const rows = this.#rows();
    const { draftId } = this;
    if (rows.length === 0 && draftId === null) {
      return html`<ar-empty icon="approvals" heading=${t("approvals.empty")} text=${t("approvals.empty_why")}>
        <a class="button primary" href="jobs">${t("approvals.to_jobs")}</a>
      </ar-empty>`;
    }
    const both = TWO_PANES.matches;
    return html`<div class="panes">
      ${both || draftId === null ? this.#queue(rows) : nothing}
      ${
        draftId === null
          ? nothing
          : html`<div class="card">
              ${
                both
                  ? nothing
                  : html`<a class="button plain small back" href="approvals">
                      <ar-icon size="small" name="left"></ar-icon>${t("approvals.back")}
                    </a>`
              }
              <ar-draft-card .draftId=${draftId}></ar-draft-card>
            </div>`
      }
    </div>`;
  }

  #queue(rows: readonly DraftSummary[]) {
    return html`<section class="queue" aria-labelledby="queue">
      <div class="list">
        <header>
          <h1 id="queue">${t("approvals.heading", { count: rows.length })}</h1>
          <button
            class="plain icon keys"
            aria-label=${t("keys.help")}
            title="${t("keys.help")} (?)"
            @click=${() => this.tell("ar-show-keys", null)}
          >
            <ar-icon name="keyboard"></ar-icon>
          </button>
        </header>
        <ar-queue .rows=${rows} .current=${this.draftId}></ar-queue>
      </div>
    </section>`;
  }
}
