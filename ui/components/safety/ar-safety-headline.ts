import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Safety } from "#data/model/work/backup.ts";
import type { Api } from "../../api/api.ts";
import { dateAndTime } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-busy.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import "../base/ar-time.ts";
import { standingOf } from "./safety-words.ts";

/** In one look: how old the newest good archive is, whether it was proven, and the button for another. */
@customElement("ar-safety-headline")
export class ArSafetyHeadline extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .look {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--space-4);
        padding: var(--space-5) var(--space-4);
      }
      .look > ar-icon {
        color: var(--color-ok);
      }
      .warn > ar-icon {
        color: var(--color-warn);
      }
      .bad > ar-icon {
        color: var(--color-bad);
      }
      .words {
        flex: 1 1 var(--card-min);
      }
      h2 ar-time {
        white-space: normal;
      }
      .body {
        border-top: var(--line) solid var(--color-line);
      }
    `,
  ];

  @property({ attribute: false }) safety!: Safety;
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);

  #backUp = () => this.#intent.run(() => this.api.safety.backUp());

  override render() {
    const { safety } = this;
    const { tone, icon, proof } = standingOf(safety);
    const { newestGood, newestDrill, running } = safety;
    return html`<section class="panel" aria-labelledby="heading">
      <div class="look ${tone}">
        <ar-icon size="large" name=${icon}></ar-icon>
        <div class="stack tight words">
          <h2 id="heading">
            ${newestGood === null ? t("safety.none") : html`${t("safety.newest")} <ar-time at=${newestGood.at}></ar-time>`}
          </h2>
          <p>
            ${newestGood === null ? t("safety.none_why") : newestDrill === null ? t(proof) : html`${t(proof)} <ar-time at=${newestDrill.at}></ar-time>`}
          </p>
          <p class="muted small">
            ${
              safety.nextBackupAt === null
                ? t("safety.no_schedule")
                : t("safety.next", { at: dateAndTime(safety.nextBackupAt) })
            }
            <a href="settings">${t("safety.schedule")}</a>
          </p>
        </div>
        <button class="primary" ?disabled=${this.#intent.busy || running !== null} @click=${this.#backUp}>
          <ar-icon size="small" name="download"></ar-icon>${t("safety.back_up")}
        </button>
      </div>
      ${
        running === null
          ? nothing
          : html`<div class="body">
              <ar-busy note=${t(`safety.running.${running.what}`)} .fraction=${running.fraction}></ar-busy>
            </div>`
      }
      ${this.#intent.fault === null ? nothing : html`<div class="body"><ar-fault .fault=${this.#intent.fault}></ar-fault></div>`}
    </section>`;
  }
}
