import { consume } from "@lit/context";
import { html } from "lit";
import { customElement } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import "../../components/base/ar-empty.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, sessionContext } from "../../state/contexts.ts";
import { unsavedDocuments } from "../../state/studio/unsaved-documents.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";

/** An invitation that somebody opens who is here already. */
@customElement("ar-page-join")
export class ArPageJoin extends ArElement {
  static override styles = [base, controls, layout];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;

  /** The address with its code stays. */
  #leave = async () => {
    unsavedDocuments.leave();
    await this.api.account.signOut().catch(() => undefined);
    location.reload();
  };

  override render() {
    const name = this.session.person?.name ?? "";
    return html`<div class="page">
      <h1 class="visually-hidden">${t("nav.join")}</h1>
      <ar-empty icon="people" heading=${t("join.inside", { name })} text=${t("join.inside_why")}>
        <button @click=${this.#leave}>${t("shell.sign_out")}</button>
        <a class="button primary" href="./">${t("not_found.home")}</a>
      </ar-empty>
    </div>`;
  }
}
