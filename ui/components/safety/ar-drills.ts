import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Backup, Drill, Safety } from "#data/model/work/backup.ts";
import type { Api } from "../../api/api.ts";
import { dateAndTime, number } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import "../base/ar-time.ts";

/** More of them tell nothing new. */
const DRILLS_SHOWN = 8;

const TONE = { running: "info", good: "ok", failed: "bad" } as const;
const ICON = { running: "clock", good: "met", failed: "cross" } as const;

/** The proofs that an archive restores: what was compared, when, and why the next one waits. */
@customElement("ar-drills")
export class ArDrills extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) var(--space-4);
      }
      .words {
        flex: 1 1 var(--tile-min);
        overflow-wrap: anywhere;
      }
      .waits {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
        padding: var(--space-3) var(--space-4);
        border-top: var(--line) solid var(--color-warn-line);
        background: var(--color-warn-soft);
      }
      ul {
        border-top: var(--line) solid var(--color-line);
      }
    `,
  ];

  @property({ attribute: false }) drills: readonly Drill[] = [];
  @property({ attribute: false }) backups: readonly Backup[] = [];
  @property({ attribute: false }) safety!: Safety;
  @property({ type: Boolean }) locked = false;
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);

  #prove = () => this.#intent.run(() => this.api.safety.drill());

  override render() {
    const { safety } = this;
    const nothingYet = safety.newestGood === null;
    return html`<section class="panel clip" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("drills.heading")}</h2>
        <button
          class="small"
          ?disabled=${this.#intent.busy || nothingYet || safety.running !== null || this.locked}
          @click=${this.#prove}
        >
          <ar-icon size="small" name="check"></ar-icon>${t("drills.now")}
        </button>
      </header>
      <div class="body stack tight">
        <p class="muted small">${t("drills.what")}</p>
        <p class="small">
          ${
            safety.nextDrillAt === null
              ? t("drills.no_schedule")
              : t("drills.next", { at: dateAndTime(safety.nextDrillAt) })
          }
          <a href="settings">${t("safety.schedule")}</a>
        </p>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
      </div>
      ${this.#waits()}
      ${
        this.drills.length === 0
          ? nothing
          : html`<ul class="rows">
              ${this.drills.slice(0, DRILLS_SHOWN).map((drill) => this.#row(drill))}
            </ul>`
      }
    </section>`;
  }

  #waits() {
    const waits = this.safety.drillWaits;
    if (waits === null && !this.locked) return nothing;
    return html`<div class="waits">
      ${
        waits === null
          ? html`<p>${t("drills.locked")}</p>`
          : html`<p>${t("drills.waits")} <ar-time at=${waits.since}></ar-time>. ${waits.because}</p>`
      }
      ${
        this.locked
          ? html`<button class="small" @click=${() => this.tell("ar-unlock", null)}>
              <ar-icon size="small" name="lock"></ar-icon>${t("drills.unlock")}
            </button>`
          : nothing
      }
    </div>`;
  }

  #row(drill: Drill) {
    const of = this.backups.find(({ id }) => id === drill.backupId);
    return html`<li>
      <div class="words">
        <strong>${dateAndTime(drill.endedAt ?? drill.startedAt)}</strong>
        ${of === undefined ? nothing : html`<p class="muted small">${t("drills.of", { date: dateAndTime(of.startedAt) })}</p>`}
        ${
          drill.compared === null
            ? nothing
            : html`<p class="muted small">
                ${t("drills.compared", { rows: number(drill.compared.rows), files: number(drill.compared.files) })}
              </p>`
        }
        ${drill.because === null ? nothing : html`<p class="small">${drill.because}</p>`}
      </div>
      <ar-badge tone=${TONE[drill.state]} icon=${ICON[drill.state]}>${t(`drills.state.${drill.state}`)}</ar-badge>
    </li>`;
  }
}
