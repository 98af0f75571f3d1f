import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import { formText } from "../form-text.ts";
import "../base/ar-fault.ts";
import "../base/ar-mark.ts";

const SHORTEST_PASSWORD = 10;

/** Set-up at first run, sign-in afterwards. `over`: the shell stays behind it, with whatever was typed there. */
@customElement("ar-door")
export class ArDoor extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      main {
        display: grid;
        place-content: center;
        min-height: 100dvh;
        padding: var(--space-5);
        background: var(--color-canvas);
      }
      :host([over]) main {
        position: fixed;
        inset: 0;
        z-index: 8;
        background: var(--color-backdrop);
      }
      .card {
        display: grid;
        gap: var(--space-5);
        width: min(var(--door-width), calc(100vw - var(--space-8)));
        padding: var(--space-8);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-l);
        background: var(--color-surface);
        box-shadow: var(--shadow-s);
      }
      header {
        display: grid;
        gap: var(--space-2);
      }
      ar-mark {
        width: var(--score-size);
        height: var(--score-size);
        margin-bottom: var(--space-2);
      }
      form {
        display: grid;
        gap: var(--space-4);
      }
      .code {
        font-family: var(--font-mono);
        letter-spacing: var(--tracking-wide);
      }
      @media (max-width: 639px) {
        .card {
          padding: var(--space-5);
        }
      }
    `,
  ];

  @property() state: "needs_setup" | "signed_out" = "signed_out";
  @property({ type: Boolean, reflect: true }) over = false;
  @consume({ context: apiContext }) api!: Api;
  @query("#password") private password!: HTMLInputElement;
  #intent = new Intent(this);

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = formText(form, "name");
    const password = this.password.value;
    const session = await this.#intent.run<SessionView>(() =>
      this.state === "needs_setup"
        ? this.api.setUp({ code: formText(form, "code"), name, password })
        : this.api.signIn({ name, password }),
    );
    if (session !== null) this.tell("ar-entered", session);
  };

  override render() {
    const first = this.state === "needs_setup";
    return html`<main>
      <div class="card">
        <header>
          <ar-mark></ar-mark>
          <h1>${first ? t("door.set_up") : this.over ? t("door.again") : t("door.sign_in")}</h1>
          <p class="muted">${first ? t("door.set_up_why") : this.over ? t("door.again_why") : t("door.sign_in_why")}</p>
          ${!first && !this.over && linkWasUsed() ? html`<p role="status">${t("door.link_used")}</p>` : nothing}
        </header>
        <form @submit=${this.#submit}>
          ${
            first
              ? html`<div class="field">
                  <label for="code">${t("door.code")}</label>
                  <input
                    class="code"
                    id="code"
                    name="code"
                    required
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="code-help"
                  />
                  <p class="help" id="code-help">${t("door.code_help")}</p>
                </div>`
              : nothing
          }
          <div class="field">
            <label for="name">${t("door.name")}</label>
            <input id="name" name="name" required maxlength="100" autocomplete="username" />
          </div>
          <div class="field">
            <label for="password">${t("door.password")}</label>
            <input
              id="password"
              name="password"
              type="password"
              required
              minlength=${first ? SHORTEST_PASSWORD : 1}
              maxlength="1000"
              autocomplete=${first ? "new-password" : "current-password"}
              aria-describedby=${first ? "password-help" : nothing}
            />
            ${
              first
                ? html`<p class="help" id="password-help">${t("door.password_help", { length: SHORTEST_PASSWORD })}</p>`
                : nothing
            }
          </div>
          <ar-fault .fault=${this.#intent.fault}></ar-fault>
          <button class="primary" ?disabled=${this.#intent.busy}>
            ${this.#intent.busy ? t("door.wait") : first ? t("door.enter_first") : t("door.enter")}
          </button>
        </form>
      </div>
    </main>`;
  }
}

/** The server sends here from a one-time link that opens nothing any more. */
function linkWasUsed(): boolean {
  return new URLSearchParams(location.search).get("link") === "used";
}
