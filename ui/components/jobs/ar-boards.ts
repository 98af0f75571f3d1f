import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { formText } from "../form-text.ts";
import "../base/ar-dialog.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";

/** A button and its dialog: the company boards that are searched, to add and to remove. */
@customElement("ar-boards")
export class ArBoards extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: inline-block;
      }
      form {
        display: grid;
        gap: var(--space-3);
      }
      ul {
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-3);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private open = false;
  #intent = new Intent(this);

  #add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const url = formText(form, "url");
    const name = formText(form, "name");
    const board = await this.#intent.run(() => this.api.addBoard(name === "" ? { url } : { url, name }));
    if (board !== null) form.reset();
  };

  #remove(id: Id): void {
    void this.#intent.run(() => this.api.removeBoard(id));
  }

  override render() {
    const boards = this.view.state?.boards ?? [];
    return html`<button @click=${() => (this.open = true)}>
        <ar-icon size="small" name="list"></ar-icon>${
          boards.length === 0 ? t("boards.add") : t("boards.button", { count: boards.length })
        }
      </button>
      <ar-dialog heading=${t("boards.heading")} .open=${this.open} @ar-close=${() => (this.open = false)}>
        <div class="stack">
          <form @submit=${this.#add}>
            <div class="field">
              <label for="url">${t("boards.url")}</label>
              <input id="url" name="url" type="url" required placeholder="https://" aria-describedby="help" />
              <p class="help" id="help">${t("boards.help")}</p>
            </div>
            <div class="field">
              <label for="name">${t("boards.name")} <span class="muted small">${t("question.optional")}</span></label>
              <input id="name" name="name" maxlength="200" />
            </div>
            <div class="row">
              <button class="primary" ?disabled=${this.#intent.busy}>
                ${this.#intent.busy ? t("action.saving") : t("boards.add")}
              </button>
            </div>
          </form>
          <ar-fault .fault=${this.#intent.fault}></ar-fault>
          ${
            boards.length === 0
              ? nothing
              : html`<ul class="rows">
                  ${boards.map(
                    (board) =>
                      html`<li>
                        <div class="grow">
                          <p class="truncate">${board.name} <span class="muted small">${board.source}</span></p>
                          <p class="muted small truncate" title=${board.url}>${board.url}</p>
                        </div>
                        <button
                          class="plain small"
                          aria-label=${t("boards.remove", { name: board.name })}
                          ?disabled=${this.#intent.busy}
                          @click=${() => this.#remove(board.id)}
                        >
                          ${t("action.remove")}
                        </button>
                      </li>`,
                  )}
                </ul>`
          }
        </div>
      </ar-dialog>`;
  }
}
