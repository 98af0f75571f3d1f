import { consume } from "@lit/context";
import { css, html } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { RestoreState } from "#data/model/wire/backup.ts";
import type { Api } from "../../api/api.ts";
import { basePath } from "../../base.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { formText } from "../form-text.ts";
import "../base/ar-busy.ts";
import "../base/ar-fault.ts";
import "./ar-archive-drop.ts";
import "./ar-restore-preview.ts";
import { typedSecret } from "./restore-words.ts";

const LOOK_EVERY = 700;
/** Of a set-up code, without what stands between its letters. */
const CODE_LENGTH = 12;

/**
 * An archive taking the place of an empty appliance: sent, looked into, confirmed. Ends at the sign-in page of whoever
 * the archive belongs to.
 */
@customElement("ar-restore")
export class ArRestore extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .code {
        font-family: var(--font-mono);
        letter-spacing: var(--tracking-wide);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @state() private restore: RestoreState = { state: "none" };
  /** How much of the archive has been sent; null when none is under way. */
  @state() private sent: number | null = null;
  @state() private archive: File | null = null;
  @query("#secret") private secret!: HTMLInputElement;
  #intent = new Intent(this);
  #code = "";
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stop = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #send = async (event: SubmitEvent) => {
    event.preventDefault();
    const { archive } = this;
    if (archive === null) return;
    this.#code = formText(event.target as HTMLFormElement, "code");
    this.#stop = new AbortController();
    const secret = typedSecret(this.secret.value);
    this.sent = 0;
    const next = await this.#intent.run(() =>
      this.api.restore.upload({
        code: this.#code,
        secret,
        archive,
        onSent: (fraction) => (this.sent = fraction),
        signal: this.#stop.signal,
      }),
    );
    this.sent = null;
    if (this.#stop.signal.aborted) this.#intent.forget();
    if (next !== null) this.#follow(next);
    // A page that was loaded anew finds the archive it has sent before.
    else if (this.#intent.fault?.code === "restore_under_way") void this.#look();
  };

  /** Whoever loaded the page anew need not send again what the appliance has: the code alone brings it back. */
  #recall = async (event: Event) => {
    const code = (event.target as HTMLInputElement).value;
    if (code.replaceAll(/[^0-9a-f]/gi, "").length !== CODE_LENGTH) return;
    const next = await this.api.restore.state(code).catch(() => null);
    if (next === null || next.state === "none" || this.sent !== null || !this.isConnected) return;
    this.#code = code;
    this.#follow(next);
  };

  #confirm = async () => {
    const next = await this.#intent.run(() => this.api.restore.confirm(this.#code));
    if (next !== null) this.#follow(next);
  };

  #drop = async () => {
    await this.#intent.run(() => this.api.restore.drop(this.#code));
    this.restore = { state: "none" };
  };

  #follow(next: RestoreState): void {
    this.restore = next;
    if (next.state === "reading") this.#timer = setTimeout(this.#look, LOOK_EVERY);
    if (next.state === "restarting") this.#timer = setTimeout(this.#awaitSignIn, LOOK_EVERY);
  }

  #look = async () => {
    const next = await this.api.restore.state(this.#code).catch(() => this.restore);
    if (this.isConnected) this.#follow(next);
  };

  /** The appliance goes away for a moment and comes back as the one in the archive, which has an owner. */
  #awaitSignIn = async () => {
    const session = await this.api.account.session().catch(() => null);
    if (!this.isConnected) return;
    if (session === null || session.state === "needs_setup") {
      this.#timer = setTimeout(this.#awaitSignIn, LOOK_EVERY);
      return;
    }
    location.assign(basePath());
  };

  override render() {
    const { restore } = this;
    switch (restore.state) {
      case "reading":
        return html`<div class="stack">
          <ar-busy role="status" note=${restore.what} .fraction=${restore.fraction}></ar-busy>
          <button class="plain" @click=${this.#drop}>${t("action.cancel")}</button>
        </div>`;
      case "staged":
        return html`<div class="stack">
          <ar-restore-preview .preview=${restore.preview}></ar-restore-preview>
          <ar-fault .fault=${this.#intent.fault}></ar-fault>
          <button class="primary" ?disabled=${this.#intent.busy} @click=${this.#confirm}>
            ${t("restore.confirm")}
          </button>
          <button class="plain" ?disabled=${this.#intent.busy} @click=${this.#drop}>${t("restore.another")}</button>
        </div>`;
      case "restarting":
        return html`<ar-busy role="status" note=${t("restore.restarting")}></ar-busy>`;
      case "failed":
      case "none":
        return this.#form(restore.state === "failed" ? restore : null);
    }
  }

  #form(failed: Extract<RestoreState, { state: "failed" }> | null) {
    const { sent } = this;
    const fault = failed === null ? this.#intent.fault : { ...failed, next: "mend" as const, data: {} };
    return html`<form class="stack" @submit=${this.#send}>
      <div class="field">
        <label for="code">${t("door.code")}</label>
        <input
          class="code"
          id="code"
          name="code"
          value=${this.#code}
          @change=${this.#recall}
          required
          autocomplete="off"
          spellcheck="false"
          aria-describedby="code-help"
        />
        <p class="help" id="code-help">${t("door.code_help")}</p>
      </div>
      <ar-archive-drop
        .file=${this.archive}
        @ar-file=${({ detail }: CustomEvent<File>) => (this.archive = detail)}
      ></ar-archive-drop>
      <div class="field">
        <label for="secret">${t("restore.secret")}</label>
        <input
          id="secret"
          name="secret"
          type="password"
          required
          maxlength="1000"
          autocomplete="off"
          aria-describedby="secret-help"
        />
        <p class="help" id="secret-help">${t("restore.secret_help")}</p>
      </div>
      ${sent === null ? html`<ar-fault .fault=${fault}></ar-fault>` : html`<ar-busy role="status" note=${t("restore.sending")} .fraction=${sent}></ar-busy>`}
      <button class="primary" ?disabled=${this.#intent.busy || this.archive === null}>${t("restore.send")}</button>
      ${
        sent === null
          ? html`<a class="button plain" href="./">${t("restore.set_up_instead")}</a>`
          : html`<button type="button" class="plain" @click=${() => this.#stop.abort()}>${t("action.cancel")}</button>`
      }
    </form>`;
  }
}
