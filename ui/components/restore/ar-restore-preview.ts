import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { RestorePreview } from "#data/model/wire/backup.ts";
import { bytes, dateAndTime, number } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";

/** What an archive is before it takes the place of the empty appliance: whose, from when, how much. */
@customElement("ar-restore-preview")
export class ArRestorePreview extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      dl {
        padding: var(--space-4);
        border: var(--line) solid var(--color-ok-line);
        border-radius: var(--radius-m);
        background: var(--color-ok-soft);
      }
    `,
  ];

  @property({ attribute: false }) preview!: RestorePreview;

  override render() {
    const { preview } = this;
    const term = (label: string, value: string) =>
      html`<dt>${label}</dt>
        <dd class="break">${value}</dd>`;
    return html`<div class="stack tight">
      <h2>${t("restore.staged")}</h2>
      <p class="muted small">${t("restore.staged_why")}</p>
      <dl class="terms">
        ${term(t("restore.owner"), preview.owner)} ${term(t("restore.made"), dateAndTime(preview.madeAt))}
        ${term(t("restore.version"), `${preview.appVersion} (${preview.schemaVersion})`)}
        ${term(t("restore.people"), number(preview.people))} ${term(t("restore.jobs"), number(preview.jobs))}
        ${term(t("restore.applications"), number(preview.applications))}
        ${term(t("restore.files"), number(preview.files))} ${term(t("restore.size"), bytes(preview.bytes))}
      </dl>
    </div>`;
  }
}
