import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { AccountView } from "#data/model/wire/account.ts";
import type { Api } from "../../api/api.ts";
import "../../components/account/ar-passkeys.ts";
import "../../components/account/ar-password.ts";
import "../../components/account/ar-sessions.ts";
import "../../components/account/ar-tokens.ts";
import "../../components/account/ar-totp.ts";
import "../../components/account/ar-your-data.ts";
import { ArElement } from "../../components/ar-element.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Resource } from "../../state/resource.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";

/** How a person comes in, where they are signed in, and what may speak in their name. */
@customElement("ar-page-security")
export class ArPageSecurity extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .lead {
        max-width: var(--measure);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #account = new Resource<AccountView>(this, {
    subject: () => "account",
    revision: () => revision(this.view, "owner", "person", "session", "token"),
    load: (_, signal) => this.api.account.view(signal),
  });

  override render() {
    const account = this.#account.value;
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t("nav.security")}</h1>
        <p class="muted lead">${t("security.lead")}</p>
      </header>
      <ar-fault .fault=${this.#account.fault}>
        <p><button @click=${() => this.#account.reload()}>${t("action.try_again")}</button></p>
      </ar-fault>
      ${
        account === null
          ? this.#account.fault === null
            ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
            : nothing
          : this.#sections(account)
      }
    </div>`;
  }

  #sections(account: AccountView) {
    const { person } = account;
    return html`<div class="two" @ar-changed=${() => this.#account.reload()}>
      <div class="stack">
        <ar-password .account=${account} .apart=${this.view.state?.vault?.apart === true}></ar-password>
        <ar-totp .account=${account}></ar-totp>
        <ar-passkeys .account=${account}></ar-passkeys>
        <ar-sessions .account=${account}></ar-sessions>
        <ar-tokens .account=${account}></ar-tokens>
      </div>
      <div class="stack">
        <section class="panel" aria-labelledby="person">
          <header><h2 id="person" class="break">${person.name}</h2></header>
          <div class="body stack">
            <p class="muted small">${t(`security.person.${person.role}`)}</p>
            ${
              person.role === "owner"
                ? html`<div>
                    <a class="button" href="people">
                      <ar-icon size="small" name="people"></ar-icon>${t("data.people_open")}
                    </a>
                  </div>`
                : nothing
            }
          </div>
        </section>
        <ar-your-data .account=${account}></ar-your-data>
      </div>
    </div>`;
  }
}
