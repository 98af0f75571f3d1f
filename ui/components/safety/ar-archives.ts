import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Backup, BackupTarget } from "#data/model/work/backup.ts";
import type { Api } from "../../api/api.ts";
import { archiveAddress } from "../../api/safety.ts";
import { bytes, dateAndTime, number } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";
import "../base/ar-dialog.ts";
import "../base/ar-empty.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import { ARCHIVE_TONE, COPY_TONE } from "./safety-words.ts";

/** The archives, newest first: what each holds, where its copies are, what opens it. Tells `ar-changed`. */
@customElement("ar-archives")
export class ArArchives extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) var(--space-4);
      }
      .words {
        flex: 1 1 var(--card-min);
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .badges {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin-top: var(--space-1);
      }
      details {
        border-top: var(--line) solid var(--color-line);
      }
      summary {
        padding: var(--space-3) var(--space-4);
        color: var(--color-text-muted);
        font-size: var(--text-s);
        cursor: pointer;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) backups: readonly Backup[] = [];
  @property({ attribute: false }) targets: readonly BackupTarget[] = [];
  @property() folder = "";
  @consume({ context: apiContext }) api!: Api;
  @state() private asked: Backup | null = null;
  #intent = new Intent(this);

  #remove = async () => {
    const { asked } = this;
    if (asked === null) return;
    const done = await this.#intent.run(async () => {
      await this.api.safety.remove(asked.id);
      return true;
    });
    if (done === null) return;
    this.asked = null;
    this.tell("ar-changed", null);
  };

  override render() {
    const gone = this.backups.filter((backup) => backup.state === "gone");
    const there = this.backups.filter((backup) => backup.state !== "gone");
    return html`<section class="panel clip" aria-labelledby="heading">
        <header>
          <h2 id="heading">${t("archives.heading")}</h2>
          <span class="muted small break">${this.folder}</span>
        </header>
        ${
          there.length === 0
            ? html`<ar-empty icon="archive" heading=${t("archives.none")} text=${t("archives.none_why")}></ar-empty>`
            : html`<ul class="rows">
                ${there.map((backup) => this.#row(backup))}
              </ul>`
        }
        ${
          gone.length === 0
            ? nothing
            : html`<details>
                <summary>${t("archives.gone", { count: gone.length })}</summary>
                <ul class="rows">
                  ${gone.map((backup) => this.#row(backup))}
                </ul>
              </details>`
        }
      </section>
      ${this.#question()}`;
  }

  #row(backup: Backup) {
    const { bytes: size, holds } = backup;
    const facts = [
      t(`archives.cause.${backup.cause}`),
      ...(size === null ? [] : [bytes(size)]),
      ...(holds === null ? [] : [t("archives.holds", { rows: number(holds.rows), files: number(holds.files) })]),
    ];
    return html`<li>
      <div class="words">
        <strong>${dateAndTime(backup.startedAt)}</strong>
        <p class="muted small">${facts.join(" · ")}</p>
        ${backup.because === null ? nothing : html`<p class="small">${backup.because}</p>`}
        ${backup.copies.map((copy) => {
          if (copy.because === null) return nothing;
          return html`<p class="small">${this.#nameOf(copy.targetId)}: ${copy.because}</p>`;
        })}
        <div class="badges">
          <ar-badge tone=${ARCHIVE_TONE[backup.state]}>${t(`archives.state.${backup.state}`)}</ar-badge>
          ${backup.copies.map(
            (copy) =>
              html`<ar-badge tone=${COPY_TONE[copy.state]}>
                ${t(`archives.copy.${copy.state}`, { name: this.#nameOf(copy.targetId) })}
              </ar-badge>`,
          )}
          ${
            backup.state === "good" && !backup.opensWithPresentPassphrase
              ? html`<ar-badge tone="warn" icon="lock">${t("archives.former_passphrase")}</ar-badge>`
              : nothing
          }
        </div>
      </div>
      ${
        backup.state !== "good"
          ? nothing
          : html`<div class="actions">
              <a
                class="button small"
                href=${archiveAddress(backup.id)}
                download=${backup.file ?? "autoresume.tar"}
                aria-label=${t("archives.download_of", { date: dateAndTime(backup.startedAt) })}
              >
                <ar-icon size="small" name="download"></ar-icon>${t("archives.download")}
              </a>
              ${
                backup.id === this.#newestGood()
                  ? nothing
                  : html`<button
                      class="plain small"
                      aria-label=${t("archives.delete_of", { date: dateAndTime(backup.startedAt) })}
                      @click=${() => (this.asked = backup)}
                    >
                      ${t("archives.delete")}
                    </button>`
              }
            </div>`
      }
    </li>`;
  }

  #nameOf(targetId: string): string {
    return this.targets.find(({ id }) => id === targetId)?.name ?? t("archives.former_target");
  }

  #question() {
    const { asked } = this;
    const close = () => {
      this.asked = null;
      this.#intent.forget();
    };
    return html`<ar-dialog heading=${t("archives.delete_heading")} .open=${asked !== null} @ar-close=${close}>
      <div class="stack">
        <p>${asked === null ? "" : t("archives.delete_what", { date: dateAndTime(asked.startedAt) })}</p>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
        <div class="row wrap">
          <button class="danger" ?disabled=${this.#intent.busy} @click=${this.#remove}>${t("archives.delete")}</button>
          <button class="plain" @click=${close}>${t("action.cancel")}</button>
        </div>
      </div>
    </ar-dialog>`;
  }

  /** The appliance keeps it, whatever is asked. */
  #newestGood(): string | undefined {
    return this.backups.find((backup) => backup.state === "good")?.id;
  }
}
