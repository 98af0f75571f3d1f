import { html, nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import { live } from "lit/directives/live.js";
import { t } from "../../i18n/translate.ts";
import "./ar-strength.ts";
import { SHORTEST_PASSWORD } from "./strength.ts";

/**
 * A new password, typed twice, as two fields of the form around them. They are no element of their own: a password
 * manager only sees fields that stand in one tree with their form.
 */
export class NewPassword implements ReactiveController {
  value = "";
  #again = "";
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  get agrees(): boolean {
    return this.value === this.#again;
  }

  forget(): void {
    this.value = this.#again = "";
    this.#host.requestUpdate();
  }

  #take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name === "password-again") this.#again = input.value;
    else this.value = input.value;
    const again = input.form?.elements.namedItem("password-again");
    if (again instanceof HTMLInputElement) again.setCustomValidity(this.agrees ? "" : t("password.differ"));
    this.#host.requestUpdate();
  };

  fields({ label, help }: { label: string; help: string | null }) {
    const differ = this.#again !== "" && !this.agrees;
    return html`<div class="field">
        <label for="password-new">${label}</label>
        <input
          id="password-new"
          name="password-new"
          type="password"
          required
          minlength=${SHORTEST_PASSWORD}
          maxlength="1000"
          autocomplete="new-password"
          aria-describedby=${help === null ? nothing : "password-help"}
          .value=${live(this.value)}
          @input=${this.#take}
        />
        <ar-strength .password=${this.value}></ar-strength>
        ${help === null ? nothing : html`<p class="help" id="password-help">${help}</p>`}
      </div>
      <div class="field">
        <label for="password-again">${t("password.again")}</label>
        <input
          id="password-again"
          name="password-again"
          type="password"
          required
          maxlength="1000"
          autocomplete="new-password"
          aria-describedby=${differ ? "password-differ" : nothing}
          .value=${live(this.#again)}
          @input=${this.#take}
        />
        ${differ ? html`<p class="help" id="password-differ">${t("password.differ")}</p>` : nothing}
      </div>`;
  }
}
