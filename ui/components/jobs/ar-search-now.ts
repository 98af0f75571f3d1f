import { consume } from "@lit/context";
import { html } from "lit";
import { customElement } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { searchingOf } from "../../state/select.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";

/** Has every board searched; there only when there is a board. */
@customElement("ar-search-now")
export class ArSearchNow extends ArElement {
  static override styles = [base, controls];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #intent = new Intent(this);

  override render() {
    const { state } = this.view;
    if (!this.showIf(state !== null && state.boards.length > 0) || state === null) return html``;
    const searching = searchingOf(state).length > 0;
    return html`<button
        class="primary"
        ?disabled=${searching || this.#intent.busy}
        @click=${() => this.#intent.run(() => this.api.search())}
      >
        <ar-icon size="small" name="search"></ar-icon>${searching ? t("jobs.searching") : t("jobs.search_now")}
      </button>
      <ar-fault .fault=${this.#intent.fault}></ar-fault>`;
  }
}
