import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { StudioText, StudioVersion, StudioView } from "#data/model/application/studio.ts";
import type { Id } from "#data/model/schema.ts";
import type { Api } from "../../../api/api.ts";
import { dateAndTime } from "../../../i18n/format.ts";
import { t } from "../../../i18n/translate.ts";
import { apiContext } from "../../../state/contexts.ts";
import { Intent } from "../../../state/intent.ts";
import { Resource } from "../../../state/resource.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-badge.ts";
import "../../base/ar-busy.ts";
import "../../base/ar-fault.ts";
import { type TextDiff, textDiff } from "../session/text-diff.ts";

/** Every version of the document: how it came to be, what it says otherwise than now, and the way back to it. Tells `ar-restored`. */
@customElement("ar-versions")
export class ArVersions extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li.version {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
      }
      .diff {
        display: grid;
        gap: var(--space-1);
        padding-left: var(--space-3);
        border-left: var(--line-thick) solid var(--color-line);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
      ins {
        color: var(--color-ok);
        text-decoration: none;
      }
      del {
        color: var(--color-bad);
      }
      ar-busy,
      ar-fault {
        padding: var(--space-4);
      }
    `,
  ];

  @property() documentId: Id = "";
  /** The version in force: the list is fetched again when it is another. */
  @property({ type: Number }) version = 0;
  @property({ attribute: false }) text: StudioText | null = null;
  @consume({ context: apiContext }) api!: Api;
  @state() private shown: { version: number; diff: TextDiff } | null = null;
  #versions = new Resource<StudioVersion[]>(this, {
    subject: () => this.documentId,
    revision: () => String(this.version),
    load: (id, signal) => this.api.studio.versions(id, signal),
  });
  #intent = new Intent(this);

  async #compare(version: number): Promise<void> {
    if (this.shown?.version === version) {
      this.shown = null;
      return;
    }
    const { text } = this;
    const then = await this.#intent.run(() => this.api.studio.version(this.documentId, version));
    if (then !== null && text !== null) this.shown = { version, diff: textDiff(then.text, text) };
  }

  async #restore(version: number): Promise<void> {
    const view = await this.#intent.run(() => this.api.studio.restore(this.documentId, version));
    if (view === null) return;
    this.shown = null;
    this.tell<StudioView>("ar-restored", view);
  }

  override render() {
    const { value, fault } = this.#versions;
    if (value === null) {
      return fault === null
        ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
        : html`<ar-fault .fault=${fault}></ar-fault>`;
    }
    return html`<ar-fault .fault=${this.#intent.fault}></ar-fault>
      <ol class="rows">
        ${value.map((one) => this.#version(one))}
      </ol>`;
  }

  #version({ version, source, at, note }: StudioVersion) {
    const isNow = version === this.version;
    const { shown } = this;
    return html`<li class="version">
      <div class="row wrap spread">
        <div>
          <strong>${t("studio.version", { version })}</strong>
          <span class="muted small">${t(`studio.source.${source}`)}${note === "" ? "" : ` (${note})`}</span>
        </div>
        <time class="muted small" datetime=${at}>${dateAndTime(at)}</time>
      </div>
      ${
        isNow
          ? html`<ar-badge tone="ok">${t("studio.version.now")}</ar-badge>`
          : html`<div class="row wrap">
              <button
                class="small"
                aria-expanded=${shown?.version === version}
                ?disabled=${this.#intent.busy}
                @click=${() => void this.#compare(version)}
              >
                ${t("studio.version.compare")}
              </button>
              <button class="small" ?disabled=${this.#intent.busy} @click=${() => void this.#restore(version)}>
                ${t("studio.version.restore")}
              </button>
            </div>`
      }
      ${shown?.version === version ? this.#diff(shown.diff) : nothing}
    </li>`;
  }

  #diff({ gone, come, looks }: TextDiff) {
    if (gone.length + come.length === 0) {
      return html`<p class="small muted">${t(looks ? "studio.version.order" : "studio.version.same")}</p>`;
    }
    return html`<div class="diff">
      ${gone.map((text) => html`<p><span class="muted">${t("studio.version.then")}</span> <del>${text}</del></p>`)}
      ${come.map((text) => html`<p><span class="muted">${t("studio.version.today")}</span> <ins>${text}</ins></p>`)}
    </div>`;
  }
}
