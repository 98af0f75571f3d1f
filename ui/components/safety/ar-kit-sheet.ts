import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { EmergencyKit } from "#data/model/work/backup.ts";
import { dateAndTime, shortDate } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";
import "../documents/ar-qr.ts";
import { COMMANDS, inGroups } from "./safety-words.ts";

/** The emergency kit as a sheet of paper: the key, what it opens and how, with nothing but stock programs. */
@customElement("ar-kit-sheet")
export class ArKitSheet extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .sheet {
        display: grid;
        gap: var(--space-5);
        padding: var(--space-6);
      }
      .key {
        display: flex;
        flex-wrap: wrap-reverse;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-5);
      }
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(10ch, 1fr));
        flex: 1 1 var(--card-min);
        gap: var(--space-1) var(--space-4);
        font-family: var(--font-mono);
        font-size: var(--text-l);
      }
      .groups :first-child {
        grid-column: 1 / -1;
      }
      ol {
        display: grid;
        gap: var(--space-3);
        padding-left: var(--space-5);
        list-style: decimal;
      }
      code {
        display: block;
        padding: var(--space-2) var(--space-3);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-s);
        background: var(--color-sunken);
        font-family: var(--font-mono);
        font-size: var(--text-s);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      code + code {
        margin-top: var(--space-1);
      }
      .older li {
        padding-block: var(--space-1);
      }
      @media (max-width: 639px) {
        .sheet {
          padding: var(--space-4);
        }
      }
      @media print {
        .screen {
          display: none;
        }
        .panel {
          border: 0;
        }
        .sheet {
          padding: 0;
        }
        section {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) kit!: EmergencyKit;
  @property() owner = "";

  override render() {
    const { kit } = this;
    return html`<article class="panel sheet" aria-labelledby="heading">
      <div class="stack tight">
        <div class="row wrap spread">
          <h2 id="heading">${t("kit.sheet", { owner: this.owner })}</h2>
          <button class="screen" @click=${() => print()}>
            <ar-icon size="small" name="print"></ar-icon>${t("kit.print")}
          </button>
        </div>
        <p class="muted small">${t("kit.made", { at: dateAndTime(kit.madeAt), address: location.origin })}</p>
        <p>${t("kit.keep")}</p>
      </div>
      <section class="stack tight" aria-labelledby="key">
        <h3 id="key">${t("kit.key")}</h3>
        <div class="key">
          <div class="groups" role="group" aria-label=${t("kit.key")}>
            ${inGroups(kit.identity).map((group) => html`<span>${group}</span>`)}
          </div>
          <ar-qr .text=${kit.identity} label=${t("kit.qr")}></ar-qr>
        </div>
        <p class="muted small break">${t("kit.recipient")} <span class="mono">${kit.recipient}</span></p>
      </section>
      <section class="stack tight" aria-labelledby="what">
        <h3 id="what">${t("kit.what")}</h3>
        <p>${t("kit.what_key")}</p>
        <p>${t("kit.what_passphrase")}</p>
        ${
          kit.older.length === 0
            ? nothing
            : html`<p>${t("kit.older")}</p>
                <ul class="older rows">
                  ${kit.older.map(
                    ({ from, until, opensWith }) =>
                      html`<li><strong>${shortDate(from)} – ${shortDate(until)}</strong>: ${opensWith}</li>`,
                  )}
                </ul>`
        }
      </section>
      <section class="stack tight" aria-labelledby="how">
        <h3 id="how">${t("kit.how")}</h3>
        <ol>
          <li>${t("kit.how_restore")}<code>./scripts/restore autoresume-….tar</code></li>
          <li>${t("kit.how_stock")}<code>${COMMANDS.unpack}</code><code>${COMMANDS.open}</code></li>
          <li>${t("kit.how_passphrase")}<code>${COMMANDS.key}</code></li>
        </ol>
      </section>
    </article>`;
  }
}
