import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { OwnTemplate } from "#data/model/application/style.ts";
import type { FaultRecord } from "#data/model/faults.ts";
import type { Api } from "../../../api/api.ts";
import { t } from "../../../i18n/translate.ts";
import { apiContext } from "../../../state/contexts.ts";
import { Intent } from "../../../state/intent.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-fault.ts";
import "../../base/ar-icon.ts";
import "../../base/ar-time.ts";

/** Two macros and the slots, as a beginning. */
const EXAMPLE = String.raw`% autoresume: based on compact
\renewcommand\ArName[1]{\ArParAs{H1}{\ArSized{2}{1.2}\bfseries\color{accent}}{#1}}
\renewcommand\ArBullet[1]{\ArItem{1}{1em}{–}{#1}}
\begin{document}
\ArSlot{header}
\ArSlot{skills}
\ArSlot{sections}
\ArSlot{letter}
\end{document}`;

/** The owner's own LaTeX templates: each is tried before it is kept. Tells `ar-templates` with all of them. */
@customElement("ar-own-templates")
export class ArOwnTemplates extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-4);
      }
      .add {
        display: grid;
        justify-items: start;
        gap: var(--space-2);
        padding: var(--space-4);
      }
      ar-fault,
      details {
        justify-self: stretch;
      }
      summary {
        width: fit-content;
        color: var(--color-accent-text);
        cursor: pointer;
      }
      pre {
        width: 100%;
        margin: 0;
        padding: var(--space-3);
        border-radius: var(--radius-m);
        background: var(--color-sunken);
        font-family: var(--font-mono);
        font-size: var(--text-xs);
        overflow: auto;
      }
      pre mark {
        background: var(--color-bad-soft);
        color: var(--color-bad);
      }
    `,
  ];

  @property({ attribute: false }) templates: readonly OwnTemplate[] = [];
  @consume({ context: apiContext }) api!: Api;
  @query("input[type=file]") private input!: HTMLInputElement;
  @state() private source = "";
  #intent = new Intent(this);

  #take = async () => {
    const file = this.input.files?.[0];
    if (file === undefined) return;
    this.source = await file.text();
    const name = file.name.replace(/\.tex$/i, "").slice(0, 80);
    const all = await this.#intent.run(() => this.api.studio.addTemplate(name, this.source));
    this.input.value = "";
    if (all !== null) this.tell<OwnTemplate[]>("ar-templates", all);
  };

  async #remove({ id }: OwnTemplate): Promise<void> {
    const all = await this.#intent.run(() => this.api.studio.removeTemplate(id));
    if (all !== null) this.tell<OwnTemplate[]>("ar-templates", all);
  }

  override render() {
    const { busy, fault } = this.#intent;
    return html`${
        this.templates.length === 0
          ? nothing
          : html`<ul class="rows">
              ${this.templates.map(
                (one) =>
                  html`<li>
                    <ar-icon name="file"></ar-icon>
                    <span class="break">${one.name}</span>
                    <ar-time class="muted small" at=${one.savedAt}></ar-time>
                    <button
                      class="plain small"
                      ?disabled=${busy}
                      aria-label=${t("writing.template_remove", { name: one.name })}
                      @click=${() => void this.#remove(one)}
                    >
                      <ar-icon size="small" name="bin"></ar-icon>
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <div class="add">
        <p class="help">${t("writing.template_why")}</p>
        <details>
          <summary class="small">${t("writing.template_example")}</summary>
          <p class="help">${t("writing.template_example_why")}</p>
          <pre tabindex="0" role="region" aria-label=${t("writing.template_example")}>${EXAMPLE}</pre>
        </details>
        <input
          type="file"
          hidden
          accept=".tex,text/x-tex"
          aria-label=${t("writing.template_add")}
          @change=${this.#take}
        />
        <button ?disabled=${busy} @click=${() => this.input.click()}>
          <ar-icon size="small" name="upload"></ar-icon>${t(busy ? "writing.template_trying" : "writing.template_add")}
        </button>
        <ar-fault .fault=${fault}></ar-fault>
        ${this.#place(fault)}
      </div>`;
  }

  /** The lines around the one that an error names. */
  #place(fault: FaultRecord | null) {
    const line = fault?.data["line"];
    if (typeof line !== "number" || this.source === "") return nothing;
    const lines = this.source.split("\n");
    const from = Math.max(0, line - 3);
    return html`<pre tabindex="0" role="region" aria-label=${t("writing.template_place", { line })}>
${lines.slice(from, line + 2).map((text, index) => {
        const number = from + index + 1;
        const said = `${String(number).padStart(4)}  ${text}\n`;
        return number === line ? html`<mark>${said}</mark>` : said;
      })}</pre>`;
  }
}
