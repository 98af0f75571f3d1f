import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { AddedInput } from "#data/model/work/task.ts";
import type { Api } from "../../api/api.ts";
import { textOfBytes } from "../../api/file-text.ts";
import { eventText } from "../../i18n/event-text.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { formText } from "../form-text.ts";
import type { Tab } from "../base/ar-tabs.ts";
import "../base/ar-busy.ts";
import "../base/ar-dialog.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import "../base/ar-tabs.ts";

type Way = AddedInput["kind"] | "file";
type Sent = { taskId: Id; since: number };

/** A button and its dialog: a posting by its address, as pasted text, or as a saved file. */
@customElement("ar-add-posting")
export class ArAddPosting extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: inline-block;
      }
      textarea {
        min-height: var(--paste-height);
      }
      .actions {
        display: flex;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private open = false;
  @state() private way: Way = "url";
  @state() private sent: Sent | null = null;
  #intent = new Intent(this);
  #typed: HTMLFormElement | null = null;

  #send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const request = await requestOf(this.way, form);
    const since = this.view.seq ?? 0;
    const added = await this.#intent.run(() => this.api.addPosting(request));
    if (added === null) return;
    this.sent = { taskId: added.taskId, since };
    this.#typed = form;
  };

  /** What was typed or pasted stays until a posting came of it, so that it can be mended and sent again. */
  override updated(): void {
    if (this.sent === null || !this.#news(this.sent).some((event) => event.kind === "posting.found")) return;
    this.#typed?.reset();
    this.#typed = null;
  }

  /** What came of the posting that was sent: the events told since, of its task or of what it became. */
  #news(sent: Sent) {
    return (this.view.state?.events ?? []).filter(
      (event) =>
        event.seq > sent.since &&
        ["posting.found", "posting.failed", "task.failed"].includes(event.kind) &&
        (event.subject.id === sent.taskId || event.data["taskId"] === sent.taskId),
    );
  }

  override render() {
    return html`<button @click=${() => (this.open = true)}>
        <ar-icon size="small" name="plus"></ar-icon>${t("add.button")}
      </button>
      <ar-dialog heading=${t("add.heading")} .open=${this.open} @ar-close=${() => (this.open = false)}>
        ${this.#form()}
      </ar-dialog>`;
  }

  #form() {
    const tabs: Tab[] = [
      { id: "url", label: t("add.url") },
      { id: "text", label: t("add.text") },
      { id: "file", label: t("add.file") },
    ];
    return html`<form class="stack" @submit=${this.#send}>
      <ar-tabs
        .tabs=${tabs}
        .chosen=${this.way}
        label=${t("add.heading")}
        @ar-tab=${({ detail }: CustomEvent<string>) => (this.way = detail as Way)}
      ></ar-tabs>
      ${this.#fields()}
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
      ${this.sent === null ? nothing : this.#result(this.sent)}
      <div class="actions">
        <button type="button" @click=${() => (this.open = false)}>${t("action.close")}</button>
        <button class="primary" ?disabled=${this.#intent.busy}>
          ${this.#intent.busy ? t("action.saving") : t("add.send")}
        </button>
      </div>
    </form>`;
  }

  #fields() {
    switch (this.way) {
      case "url":
        return html`<div class="field">
          <label for="url">${t("add.url_label")}</label>
          <input id="url" name="url" type="url" required placeholder="https://" aria-describedby="url-help" />
          <p class="help" id="url-help">${t("add.url_help")}</p>
        </div>`;
      case "text":
        return html`<div class="field">
          <label for="text">${t("add.text_label")}</label>
          <textarea id="text" name="text" required aria-describedby="text-help"></textarea>
          <p class="help" id="text-help">${t("add.text_help")}</p>
        </div>`;
      case "file":
        return html`<div class="field">
          <label for="file">${t("add.file_label")}</label>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".html,.htm,.json,.xml,.txt,.md"
            aria-describedby="file-help"
          />
          <p class="help" id="file-help">${t("add.file_help")}</p>
        </div>`;
    }
  }

  #result(sent: Sent) {
    const news = this.#news(sent);
    if (news.length === 0) return html`<ar-busy note=${t("add.reading")}></ar-busy>`;
    return html`<ul class="stack tight" role="status">
      ${news.map(
        (event) =>
          html`<li>
            ${
              event.jobId === null
                ? eventText(event)
                : html`<a href="jobs/${event.jobId}" @click=${() => (this.open = false)}>${eventText(event)}</a>`
            }
            ${typeof event.data["hint"] === "string" ? html`<p class="help">${event.data["hint"]}</p>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
}

async function requestOf(way: Way, form: HTMLFormElement): Promise<AddedInput> {
  if (way === "url") return { kind: "url", url: formText(form, "url") };
  const file = new FormData(form).get("file");
  if (way === "file" && file instanceof File)
    return { kind: "text", name: file.name, text: textOfBytes(new Uint8Array(await file.arrayBuffer())) };
  return { kind: "text", name: "The pasted text", text: formText(form, "text") };
}
