import { html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Claim, CvDocument, DocumentSection } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import { type Key, t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-busy.ts";
import "../../base/ar-icon.ts";
import type { IconName } from "../../base/icons.ts";
import type { Notes } from "./draw-notes.ts";
import { editing } from "./editing.ts";
import type { Editor, Here, Tool } from "./editor.ts";
import { addressOf } from "./paste.ts";
import type { Placed } from "./to-document.ts";

const TOOLS: readonly { tool: Tool; icon: IconName; label: Key; keys: string }[][] = [
  [
    { tool: "bold", icon: "bold", label: "studio.bold", keys: "Control+B" },
    { tool: "italic", icon: "italic", label: "studio.italic", keys: "Control+I" },
  ],
  [
    { tool: "add", icon: "plus", label: "studio.add_below", keys: "Enter" },
    { tool: "up", icon: "up", label: "studio.move_up", keys: "Alt+ArrowUp" },
    { tool: "down", icon: "down", label: "studio.move_down", keys: "Alt+ArrowDown" },
    { tool: "remove", icon: "bin", label: "studio.remove", keys: "Alt+Backspace" },
  ],
  [
    { tool: "undo", icon: "undo", label: "studio.undo", keys: "Control+Z" },
    { tool: "redo", icon: "redo", label: "studio.redo", keys: "Control+Y" },
  ],
];

/**
 * The document to write in. Tells `ar-text` with the whole of it when something was changed, and `ar-here` with the
 * claim at the caret. The editor itself is fetched when this is first shown.
 */
@customElement("ar-document-editor")
export class ArDocumentEditor extends ArElement {
  static override styles = [base, controls, editing];

  @property() label = "";
  @state() private here: Here | null = null;
  @state() private linking: string | null = null;
  @state() private wrongLink = false;
  @state() private failed = false;
  @query("#url") private linkField!: HTMLInputElement | null;
  #editor: Editor | null = null;
  #text: StudioText | null = null;
  #notes: Notes | null = null;
  #opening = false;
  #room = new ResizeObserver(() => this.#editor?.keepInSight());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#room.disconnect();
    // What was typed last is with whoever holds this element; opened again, it gives it back.
    this.#text = this.#editor?.text() ?? this.#text;
    this.#editor?.close();
    this.#editor = null;
  }

  override updated(): void {
    void this.#open();
  }

  /** Shows another text. */
  show(text: StudioText): void {
    this.#text = text;
    this.#editor?.load(text);
    this.requestUpdate();
  }

  note(notes: Notes): void {
    this.#notes = notes;
    this.#editor?.note(notes);
  }

  claims(): readonly Placed[] {
    return this.#editor?.claims() ?? [];
  }

  replace(placed: Placed, claim: Claim | null): void {
    this.#editor?.replace(placed, claim);
  }

  add(part: DocumentSection, whole: CvDocument): boolean {
    return this.#editor?.add(part, whole) ?? false;
  }

  goTo(path: string): void {
    this.#editor?.goTo(path);
  }

  async #open(): Promise<void> {
    const place = this.renderRoot.querySelector<HTMLElement>(".place");
    if (this.#editor !== null || this.#opening || place === null || this.#text === null) return;
    this.#opening = true;
    try {
      const { openEditor } = await import("./open-editor.ts");
      if (!this.isConnected) return;
      this.#editor = openEditor({
        place,
        text: this.#text,
        label: this.label,
        onText: (text) => this.tell("ar-text", text),
        onHere: (here) => {
          this.here = here;
          this.tell("ar-here", here);
        },
      });
      this.#room.observe(place);
      if (this.#notes !== null) this.#editor.note(this.#notes);
      this.here = this.#editor.here();
    } catch {
      this.failed = true;
    } finally {
      this.#opening = false;
    }
  }

  #use(tool: Tool): void {
    this.#editor?.use(tool);
  }

  #link = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get("url");
    const url = addressOf(typeof typed === "string" ? typed : "");
    this.wrongLink = url === "";
    if (url === "") return;
    this.#editor?.link(url);
    this.linking = null;
  };

  #startLink = () => {
    this.wrongLink = false;
    this.linking = this.linking === null ? (this.here?.link ?? "") : null;
    if (this.linking !== null) void this.updateComplete.then(() => this.linkField?.focus());
  };

  #endLink = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    this.linking = null;
    this.#editor?.focus();
  };

  override render() {
    if (this.failed) return html`<p class="failed" role="alert">${t("studio.editor_failed")}</p>`;
    return html`${this.#toolbar()} ${this.#linkForm()}
      ${this.here === null ? html`<ar-busy note=${t("shell.loading")}></ar-busy>` : nothing}
      <div class="place"></div>`;
  }

  #toolbar() {
    const { here } = this;
    const pressed = (tool: Tool) => (tool === "bold" ? here?.bold : tool === "italic" ? here?.italic : undefined);
    return html`<div class="tools" role="group" aria-label=${t("studio.tools")}>
      ${TOOLS.map(
        (group, index) =>
          html`<div class="group">
            ${group.map(
              ({ tool, icon, label, keys }) =>
                html`<button
                  type="button"
                  class="plain icon"
                  aria-label=${t(label)}
                  title="${t(label)} (${shortKeys(keys)})"
                  aria-keyshortcuts=${keys}
                  aria-pressed=${pressed(tool) ?? nothing}
                  ?disabled=${here?.able[tool] !== true}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => this.#use(tool)}
                >
                  <ar-icon name=${icon}></ar-icon>
                </button>`,
            )}
            ${
              index === 0
                ? html`<button
                    type="button"
                    class="plain icon"
                    aria-label=${t("studio.link")}
                    title=${t("studio.link")}
                    aria-expanded=${this.linking !== null}
                    aria-pressed=${(here?.link ?? "") !== ""}
                    ?disabled=${here === null || here.link === null}
                    @mousedown=${(event: Event) => event.preventDefault()}
                    @click=${this.#startLink}
                  >
                    <ar-icon name="link"></ar-icon>
                  </button>`
                : nothing
            }
          </div>`,
      )}
    </div>`;
  }

  #linkForm() {
    if (this.linking === null) return nothing;
    return html`<form class="link-form" @submit=${this.#link}>
      <label for="url">${t("studio.link_address")}</label>
      <input
        id="url"
        name="url"
        inputmode="url"
        autocomplete="url"
        placeholder="https://"
        aria-invalid=${this.wrongLink}
        aria-describedby=${this.wrongLink ? "wrong" : nothing}
        .value=${this.linking}
        @keydown=${this.#endLink}
      />
      <button class="small primary">${t("studio.link_set")}</button>
      ${
        this.linking === ""
          ? nothing
          : html`<button
              type="button"
              class="small"
              @click=${() => {
                this.#editor?.link("");
                this.linking = null;
              }}
            >
              ${t("studio.link_remove")}
            </button>`
      }
      ${this.wrongLink ? html`<p id="wrong" class="error" role="alert">${t("studio.link_wrong")}</p>` : nothing}
    </form>`;
  }
}

/** As keys are named on the keyboard. */
function shortKeys(keys: string): string {
  return keys.replace("Control", "Ctrl").replace("ArrowUp", "↑").replace("ArrowDown", "↓").replace("Backspace", "⌫");
}
