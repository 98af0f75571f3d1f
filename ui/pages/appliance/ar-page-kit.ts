import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import type { EmergencyKit } from "#data/model/work/backup.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext, sessionContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-fault.ts";
import "../../components/safety/ar-kit-prove.ts";
import "../../components/safety/ar-kit-sheet.ts";

/** The emergency kit: asked for with the passphrase, printed, and proven with the key from the paper. */
@customElement("ar-page-kit")
export class ArPageKit extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .page {
        max-width: var(--page-width-reading);
      }
      .lead {
        max-width: var(--measure);
        text-wrap: pretty;
      }
      form {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
      }
      @media print {
        .screen {
          display: none;
        }
        .page {
          max-width: none;
          padding: 0;
        }
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  @state() private kit: EmergencyKit | null = null;
  @state() private provenAt: string | null = null;
  @query("#passphrase") private passphrase!: HTMLInputElement;
  #intent = new Intent(this);

  #show = async (event: SubmitEvent) => {
    event.preventDefault();
    const kit = await this.#intent.run(() => this.api.safety.kit(this.passphrase.value));
    if (kit === null) return;
    this.kit = kit;
    this.provenAt = kit.provenAt;
  };

  override render() {
    const unproven = this.view.state?.safety?.kitUnproven === true && this.provenAt === null;
    return html`<div class="page">
      <header class="stack tight screen">
        <h1>${t("nav.kit")}</h1>
        <p class="muted lead">${t("kit.lead")}</p>
      </header>
      ${
        this.kit === null
          ? this.#ask()
          : html`<ar-kit-sheet .kit=${this.kit} owner=${this.session.person?.name ?? ""}></ar-kit-sheet>
              <ar-kit-prove
                .provenAt=${this.provenAt}
                @ar-proven=${({ detail }: CustomEvent<string>) => (this.provenAt = detail)}
              ></ar-kit-prove>`
      }
      <p class="row wrap screen">
        <a class="button" href="./">${unproven ? t("kit.later") : t("kit.done")}</a>
        ${unproven ? html`<span class="muted small">${t("kit.later_why")}</span>` : nothing}
      </p>
    </div>`;
  }

  #ask() {
    return html`<section class="panel" aria-labelledby="ask">
      <header><h2 id="ask">${t("kit.ask")}</h2></header>
      <form @submit=${this.#show}>
        <div class="field">
          <label for="passphrase">${t("kit.passphrase")}</label>
          <input
            id="passphrase"
            name="passphrase"
            type="password"
            required
            maxlength="1000"
            autocomplete="current-password"
            aria-describedby="help"
          />
          <p class="help" id="help">${t("kit.passphrase_help")}</p>
        </div>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
        <div class="row">
          <button class="primary" ?disabled=${this.#intent.busy}>
            ${this.#intent.busy ? t("kit.showing") : t("kit.show")}
          </button>
        </div>
      </form>
    </section>`;
  }
}
