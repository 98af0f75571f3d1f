import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Session } from "#data/model/owner/account.ts";
import type { AccountView } from "#data/model/wire/account.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import "../base/ar-time.ts";
import { accountForm } from "./account-form.ts";
import { deviceOf } from "./device.ts";

/** Where this person is signed in; any of it can be ended from here. */
@customElement("ar-sessions")
export class ArSessions extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    accountForm,
    css`
      li > ar-icon {
        color: var(--color-text-muted);
      }
      ul.rows {
        border-top: 0;
      }
    `,
  ];

  @property({ attribute: false }) account!: AccountView;
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);

  async #end(act: () => Promise<unknown>): Promise<void> {
    await this.#intent.run(act);
    this.tell("ar-changed", null);
  }

  override render() {
    const { sessionId, sessions } = this.account;
    const here = sessions.filter(({ id }) => id === sessionId);
    const others = sessions
      .filter(({ id }) => id !== sessionId)
      .toSorted((a, b) => (b.seenAt ?? b.createdAt).localeCompare(a.seenAt ?? a.createdAt));
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("sessions.heading")}</h2>
        ${
          others.length === 0
            ? nothing
            : html`<button
                ?disabled=${this.#intent.busy}
                @click=${() => this.#end(() => this.api.account.endOtherSessions())}
              >
                ${t("sessions.end_others")}
              </button>`
        }
      </header>
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
      <ul class="rows">
        ${[...here, ...others].map((session) => this.#row(session, session.id === sessionId))}
      </ul>
    </section>`;
  }

  #row({ id, how, address, userAgent, createdAt, seenAt }: Session, here: boolean) {
    const device = deviceWords(userAgent);
    return html`<li>
      <ar-icon name="device"></ar-icon>
      <div class="what">
        <p title=${userAgent ?? nothing}>
          ${device} ${here ? html`<ar-badge tone="ok">${t("sessions.here")}</ar-badge>` : nothing}
        </p>
        <p class="muted small">
          ${t("sessions.seen")} <ar-time at=${seenAt ?? createdAt}></ar-time>
          · ${t(`sessions.how.${how}`)}${address === null ? nothing : html` · <span class="mono">${address}</span>`}
        </p>
      </div>
      ${
        here
          ? nothing
          : html`<button
              class="small"
              aria-label=${t("sessions.end_one", { device })}
              ?disabled=${this.#intent.busy}
              @click=${() => this.#end(() => this.api.account.endSession(id))}
            >
              ${t("sessions.end")}
            </button>`
      }
    </li>`;
  }
}

function deviceWords(userAgent: string | null): string {
  const { browser, system } = deviceOf(userAgent);
  if (browser !== null && system !== null) return t("device.on", { browser, system });
  return browser ?? system ?? t("device.unknown");
}
