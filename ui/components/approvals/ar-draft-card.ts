import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { AnswerRequest } from "#data/model/wire/requests.ts";
import type { DraftCard } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { Resource } from "../../state/resource.ts";
import { forgetUnsaved } from "../../state/unsaved.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { keyOf } from "../keys.ts";
import "../base/ar-busy.ts";
import "../base/ar-fault.ts";
import "../jobs/ar-fit.ts";
import "../answers/ar-answers.ts";
import "./ar-approve-dialog.ts";
import "../answers/ar-asks.ts";
import "./ar-card-head.ts";
import "./ar-outcome.ts";
import "./ar-papers.ts";
import "./ar-refilling.ts";
import "./ar-reject-dialog.ts";

/** One draft with everything that would be sent, and the owner's answer to it. */
@customElement("ar-draft-card")
export class ArDraftCard extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        container-type: inline-size;
      }
      .card {
        display: grid;
        gap: var(--space-5);
      }
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--space-5);
        align-items: start;
      }
      .columns > * {
        min-width: 0;
      }
      .side {
        position: sticky;
        top: var(--space-4);
        max-height: calc(100dvh - var(--space-8));
        overflow: auto;
        border-radius: var(--radius-l);
      }
      .changes {
        padding: var(--space-3) var(--space-4);
        border: var(--line) solid var(--color-info-line);
        border-radius: var(--radius-m);
        background: var(--color-info-soft);
      }
      .changes li {
        margin-top: var(--space-1);
        font-size: var(--text-s);
      }
      @container (max-width: 52rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
        .side {
          position: static;
          max-height: none;
          overflow: visible;
        }
      }
    `,
  ];

  @property() draftId: Id = "";
  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private asking: "approve" | "reject" | null = null;
  @query("ar-asks") private asks!: HTMLElement | null;
  @query("ar-answers") private answers!: HTMLElement | null;
  #card: Resource<DraftCard> = new Resource<DraftCard>(this, {
    subject: () => (this.draftId === "" ? null : this.draftId),
    // An open vault shows answers that a locked one keeps to itself.
    revision: () =>
      `${revision(this.view, this.draftId, this.#card.value?.draft.jobId ?? "")} ${this.view.state?.vault?.state}`,
    load: (id, signal) => this.api.draft(id, signal),
  });
  #intent = new Intent(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#onKey);
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("draftId")) this.asking = null;
  }

  #onKey = (event: KeyboardEvent) => {
    const draft = this.#card.value?.draft;
    if (draft === undefined || this.asking !== null) return;
    const key = keyOf(event);
    if (key === "a" && draft.state === "waiting") this.asking = "approve";
    else if (key === "r" && ["waiting", "needs_answers", "blocked"].includes(draft.state)) this.asking = "reject";
    else if (key === "e") (draft.state === "needs_answers" ? this.asks : this.answers)?.focus();
    else return;
    event.preventDefault();
  };

  #answer = async ({ detail }: CustomEvent<AnswerRequest["answers"]>) => {
    const id = this.draftId;
    const card = await this.#intent.run(() => this.api.answer(id, { answers: detail }));
    if (card === null) return;
    forgetUnsaved(
      id,
      detail.map((answer) => answer.key),
    );
    if (id === this.draftId) this.#card.set(card);
  };

  #approve = async ({ detail: hash }: CustomEvent<string>) => {
    this.asking = null;
    await this.#intent.run(() => this.api.approve(this.draftId, hash));
    this.#card.reload();
  };

  #reject = async ({ detail: reason }: CustomEvent<string>) => {
    this.asking = null;
    await this.#intent.run(() => this.api.reject(this.draftId, reason));
    this.#card.reload();
  };

  #refill = async () => {
    await this.#intent.run(() => this.api.refill(this.draftId));
    this.#card.reload();
  };

  override render() {
    const card = this.#card.value;
    const { fault } = this.#card;
    if (card === null) {
      return fault === null
        ? html`<ar-busy note=${t("card.opening")}></ar-busy>`
        : html`<ar-fault .fault=${fault}>
            <p><button @click=${() => this.#card.reload()}>${t("action.try_again")}</button></p>
          </ar-fault>`;
    }
    const { draft } = card;
    const open = draft.state === "waiting" || draft.state === "needs_answers";
    return html`<article class="card" aria-label=${t("card.label", card.posting)}>
        <ar-card-head
          .card=${card}
          .busy=${this.#intent.busy}
          @ar-approve=${() => (this.asking = "approve")}
          @ar-reject=${() => (this.asking = "reject")}
        ></ar-card-head>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
        <ar-refilling .draft=${draft}></ar-refilling>
        <ar-outcome .card=${card}></ar-outcome>
        ${
          draft.fault === null
            ? nothing
            : html`<ar-fault tone="soft" .fault=${draft.fault}>
                ${
                  draft.state === "stale"
                    ? nothing
                    : html`<p>
                        <button ?disabled=${this.#intent.busy} @click=${this.#refill}>${t("card.refill")}</button>
                      </p>`
                }
              </ar-fault>`
        }
        ${
          draft.changes.length === 0
            ? nothing
            : html`<section class="changes">
                <h2>${t("card.changes")}</h2>
                <ul>
                  ${draft.changes.map((change) => html`<li>${change}</li>`)}
                </ul>
              </section>`
        }
        <div class="columns">
          <div class="stack">
            ${
              draft.state === "needs_answers"
                ? html`<ar-asks .draft=${draft} .busy=${this.#intent.busy} @ar-answers=${this.#answer}></ar-asks>`
                : nothing
            }
            <ar-answers
              .draft=${draft}
              .facts=${card.facts}
              .open=${open}
              .busy=${this.#intent.busy}
              @ar-answers=${this.#answer}
            ></ar-answers>
            <section class="panel clip" aria-labelledby="fit">
              <header><h2 id="fit">${t("fit.heading")}</h2></header>
              <ar-fit .fit=${card.fit} .facts=${card.facts}></ar-fit>
            </section>
          </div>
          <div class="side"><ar-papers .card=${card}></ar-papers></div>
        </div>
      </article>
      <ar-approve-dialog
        .card=${card}
        .open=${this.asking === "approve"}
        @ar-close=${() => (this.asking = null)}
        @ar-approved=${this.#approve}
      ></ar-approve-dialog>
      <ar-reject-dialog
        .company=${card.posting.company}
        .open=${this.asking === "reject"}
        @ar-close=${() => (this.asking = null)}
        @ar-rejected=${this.#reject}
      ></ar-reject-dialog>`;
  }
}
