import { html } from "lit";
import { t } from "../../i18n/translate.ts";

/** The present password, asked again before a change that matters; `name` lets a password manager find it. */
export function passwordField(name: string) {
  return html`<input hidden autocomplete="username" .value=${name} />
    <div class="field">
      <label for="password">${t("security.now")}</label>
      <input
        id="password"
        name="password"
        type="password"
        required
        maxlength="1000"
        autocomplete="current-password"
        aria-describedby="now-help"
      />
      <p class="help" id="now-help">${t("security.now_help")}</p>
    </div>`;
}

/** What was typed there. Spaces at its ends belong to it. */
export function passwordOf(form: HTMLFormElement): string {
  const value = new FormData(form).get("password");
  return typeof value === "string" ? value : "";
}
