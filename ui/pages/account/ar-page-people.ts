import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { PeopleView } from "#data/model/wire/account.ts";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import "../../components/account/ar-invite.ts";
import "../../components/account/ar-person-row.ts";
import { ArElement } from "../../components/ar-element.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext, sessionContext } from "../../state/contexts.ts";
import { Resource } from "../../state/resource.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";

/** For the owner: who uses this appliance, and invitations for more. */
@customElement("ar-page-people")
export class ArPagePeople extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .lead {
        max-width: var(--measure);
      }
      .back {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        text-decoration: none;
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  #people = new Resource<PeopleView>(this, {
    subject: () => "people",
    revision: () => revision(this.view, "person"),
    load: (_, signal) => this.api.account.people(signal),
  });

  /** Others join while the owner is elsewhere; their doings are no events of the owner's. */
  #lookAgain = () => this.#people.reload();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("focus", this.#lookAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("focus", this.#lookAgain);
  }

  override render() {
    return html`<div class="page">
      <header class="stack tight">
        <p>
          <a class="back small" href="security"><ar-icon size="small" name="left"></ar-icon>${t("nav.security")}</a>
        </p>
        <h1>${t("nav.people")}</h1>
        <p class="muted lead">${t("people.lead")}</p>
      </header>
      <ar-fault .fault=${this.#people.fault}>
        <p><button @click=${() => this.#people.reload()}>${t("action.try_again")}</button></p>
      </ar-fault>
      ${this.#list(this.#people.value)}
    </div>`;
  }

  #list(view: PeopleView | null) {
    if (view === null)
      return this.#people.fault === null ? html`<ar-busy note=${t("shell.loading")}></ar-busy>` : nothing;
    return html`<div class="two" @ar-changed=${() => this.#people.reload()}>
      <section class="panel rows" aria-label=${t("nav.people")}>
        ${repeat(
          view.people,
          ({ person }) => person.id,
          (row) => html`<ar-person-row .row=${row} .self=${row.person.id === this.session.person?.id}></ar-person-row>`,
        )}
      </section>
      <ar-invite .invitations=${view.invitations}></ar-invite>
    </div>`;
  }
}
