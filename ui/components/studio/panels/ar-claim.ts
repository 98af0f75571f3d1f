import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-icon.ts";
import "../../owner/ar-evidence.ts";
import type { Here } from "../editor/editor.ts";
import type { Placed } from "../editor/to-document.ts";
import type { ClaimNotes } from "../session/claim-notes.ts";

export type ClaimAct = { placed: Placed; act: "own" | "mend" | "adopt" | "accept" | "refuse" };

/**
 * The sentence at the caret: what it rests on, why it is not printed where it is not, and the ways on. Tells
 * `ar-claim-act`.
 */
@customElement("ar-claim")
export class ArClaim extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        border-top: var(--line) solid var(--color-line);
        background: var(--color-surface);
        max-height: 36dvh;
        overflow: auto;
      }
      .box {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
      }
      .failing {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-3);
        padding: var(--space-3);
        border: var(--line) solid var(--color-warn-line);
        border-radius: var(--radius-m);
        background: var(--color-warn-soft);
      }
      .failing ar-icon {
        margin-top: var(--space-05);
        color: var(--color-warn);
      }
      blockquote {
        margin: 0;
        padding-left: var(--space-3);
        border-left: var(--line-thick) solid var(--color-line);
        overflow-wrap: anywhere;
      }
      del {
        color: var(--color-text-muted);
      }
    `,
  ];

  @property({ attribute: false }) here: Here | null = null;
  @property({ attribute: false }) notes: ClaimNotes | null = null;
  @property({ attribute: false }) facts: Readonly<Record<Id, Fact>> = {};
  @property({ type: Boolean }) busy = false;

  #do(placed: Placed, act: ClaimAct["act"]): void {
    this.tell<ClaimAct>("ar-claim-act", { placed, act });
  }

  override render() {
    const placed = this.here?.claim ?? null;
    const fixed = this.here?.fixed === true ? html`<p class="muted small">${t("studio.claim.fixed")}</p>` : nothing;
    if (placed === null) {
      return html`<div class="box">
        ${fixed === nothing ? html`<p class="muted small">${t("studio.claim.none")}</p>` : fixed}
      </div>`;
    }
    const unset = this.notes?.unset?.path === placed.path ? this.notes.unset : null;
    const failing = this.notes?.failing.get(placed.path);
    const change = this.notes?.changes.find(({ path }) => path === placed.path);
    return html`<section class="box" aria-label=${t("studio.claim")} aria-live="polite">
      ${fixed}
      ${unset === null ? nothing : html`<p class="failing"><ar-icon name="alert"></ar-icon> ${unset.because}</p>`}
      ${failing === undefined ? nothing : this.#failing(placed, failing)}
      ${
        change === undefined || failing !== undefined
          ? nothing
          : html`<div class="stack tight">
              <p class="small muted">${t(change.by === "model" ? "studio.change.by_model" : "studio.change.by_you")}</p>
              ${change.was === "" ? nothing : html`<blockquote class="small"><del>${change.was}</del></blockquote>`}
              <div class="row wrap">
                ${
                  change.accepted
                    ? html`<span class="small muted">${t("studio.change.accepted")}</span>`
                    : html`<button class="small" @click=${() => this.#do(placed, "accept")}>
                        <ar-icon size="small" name="check"></ar-icon>${t("studio.change.accept")}
                      </button>`
                }
                <button class="small" @click=${() => this.#do(placed, "refuse")}>
                  ${t(change.was === "" ? "studio.claim.out" : "studio.change.refuse")}
                </button>
              </div>
            </div>`
      }
      <ar-evidence open origins .factIds=${placed.claim.factIds} .facts=${this.facts}></ar-evidence>
    </section>`;
  }

  #failing(placed: Placed, { because, own }: { because: string; own: string }) {
    const isSentence = /claims|bullets|paragraphs/.test(placed.path);
    return html`<div class="failing">
      <ar-icon name="alert"></ar-icon>
      <div class="stack tight">
        <p><strong>${t("studio.claim.failing")}</strong> ${because}.</p>
        ${
          own === ""
            ? html`<p class="small">${t("studio.claim.left_out")}</p>`
            : html`<p class="small">${t("studio.claim.instead")}</p>
                <blockquote class="small">${own}</blockquote>`
        }
        <div class="row wrap">
          <button class="small" ?disabled=${this.busy} @click=${() => this.#do(placed, "own")}>
            ${t(own === "" ? "studio.claim.out" : "studio.claim.own")}
          </button>
          <button class="small" ?disabled=${this.busy} @click=${() => this.#do(placed, "mend")}>
            <ar-icon size="small" name="pen"></ar-icon>${t("studio.claim.mend")}
          </button>
          ${
            isSentence
              ? html`<button class="small" ?disabled=${this.busy} @click=${() => this.#do(placed, "adopt")}>
                  <ar-icon size="small" name="check"></ar-icon>${t("studio.claim.adopt")}
                </button>`
              : html`<a class="button small" href="cv">${t("studio.claim.in_cv")}</a>`
          }
        </div>
      </div>
    </div>`;
  }
}
