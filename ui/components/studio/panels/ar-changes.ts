import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-badge.ts";
import "../../base/ar-empty.ts";
import "../../base/ar-icon.ts";
import { acceptable, type ClaimNotes } from "../session/claim-notes.ts";
import type { ClaimAct } from "./ar-claim.ts";

/** Every wording that is not the master CV's: to take or to refuse, each or all. Tells `ar-claim-act`, `ar-all-changes`. */
@customElement("ar-changes")
export class ArChanges extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .all {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
      }
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        overflow-wrap: anywhere;
      }
      del {
        color: var(--color-text-muted);
      }
      ins {
        text-decoration: none;
      }
      .why {
        color: var(--color-warn);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) notes: ClaimNotes | null = null;

  override render() {
    const changes = this.notes?.changes ?? [];
    if (changes.length === 0) {
      return html`<ar-empty
        icon="check"
        heading=${t("studio.changes.none")}
        text=${t("studio.changes.none_why")}
      ></ar-empty>`;
    }
    const open = changes.filter(({ accepted }) => !accepted);
    const taken = this.notes === null ? 0 : acceptable(this.notes).length;
    return html`${
        open.length < 2
          ? nothing
          : html`<div class="all">
              ${
                taken === 0
                  ? nothing
                  : html`<button class="small" @click=${() => this.tell("ar-all-changes", "accept")}>
                      ${t(taken === open.length ? "studio.changes.accept_all" : "studio.changes.accept_evident", { count: taken })}
                    </button>`
              }
              <button class="small" @click=${() => this.tell("ar-all-changes", "refuse")}>
                ${t("studio.changes.refuse_all")}
              </button>
            </div>`
      }
      <ul class="rows">
        ${changes.map((change) => this.#change(change))}
      </ul>`;
  }

  #change(change: ClaimNotes["changes"][number]) {
    const { placed, was, now, by, accepted, path } = change;
    const failing = this.notes?.failing.get(path);
    const act = (what: ClaimAct["act"]) => () => this.tell<ClaimAct>("ar-claim-act", { placed, act: what });
    return html`<li>
      <div class="row wrap">
        <ar-badge tone="info">${t(by === "model" ? "studio.change.model" : "studio.change.you")}</ar-badge>
        ${accepted ? html`<ar-badge tone="ok" icon="check">${t("studio.change.accepted")}</ar-badge>` : nothing}
      </div>
      ${was === "" ? nothing : html`<p class="small"><del>${was}</del></p>`}
      <p><ins>${now}</ins></p>
      ${failing === undefined ? nothing : html`<p class="why">${t("studio.claim.failing")} ${failing.because}.</p>`}
      <div class="row wrap">
        ${
          accepted || failing !== undefined
            ? nothing
            : html`<button class="small" @click=${act("accept")}>
                <ar-icon size="small" name="check"></ar-icon>${t("studio.change.accept")}
              </button>`
        }
        <button class="small" @click=${act("refuse")}>
          ${t(was === "" ? "studio.claim.out" : "studio.change.refuse")}
        </button>
        <button class="small plain" @click=${act("mend")}>${t("studio.change.show")}</button>
      </div>
    </li>`;
  }
}
