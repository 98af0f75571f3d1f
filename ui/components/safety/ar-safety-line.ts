import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Safety } from "#data/model/work/backup.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";
import "../base/ar-time.ts";
import { standingOf } from "./safety-words.ts";

/** The overview's one line about archives: how old the newest good one is and whether it was proven. */
@customElement("ar-safety-line")
export class ArSafetyLine extends ArElement {
  static override styles = [
    base,
    css`
      a {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
        color: var(--color-text-muted);
        font-size: var(--text-s);
        text-decoration: none;
      }
      a:hover {
        text-decoration: underline;
      }
      ar-icon {
        color: var(--color-ok);
      }
      .warn ar-icon {
        color: var(--color-warn);
      }
      .bad ar-icon {
        color: var(--color-bad);
      }
    `,
  ];

  @property({ attribute: false }) safety: Safety | null = null;

  override render() {
    const { safety } = this;
    if (!this.showIf(safety !== null) || safety === null) return nothing;
    const { newestGood, newestDrill } = safety;
    const { tone, icon, proof } = standingOf(safety);
    return html`<a class=${tone} href="backups">
      <ar-icon size="small" name=${icon}></ar-icon>
      ${
        newestGood === null
          ? html`<span>${t("safety.none")}</span>`
          : html`<span>${t("safety.newest")} <ar-time at=${newestGood.at}></ar-time> ·</span>
              <span
                >${t(proof)} ${newestDrill === null ? nothing : html`<ar-time at=${newestDrill.at}></ar-time>`}</span
              >`
      }
    </a>`;
  }
}
