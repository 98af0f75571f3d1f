import { consume } from "@lit/context";
import { html } from "lit";
import { customElement, state as reactive } from "lit/decorators.js";
import { ArElement } from "../components/ar-element.ts";
import { t } from "../i18n/translate.ts";
import { liveContext } from "../state/contexts.ts";
import { remember, remembered } from "../state/preferences.ts";
import { uncertainOf } from "../state/select.ts";
import type { LiveView } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/applications/ar-stage-board.ts";
import "../components/applications/ar-stage-table.ts";
import "../components/applications/ar-uncertain.ts";
import "../components/base/ar-busy.ts";
import "../components/base/ar-empty.ts";
import "../components/base/ar-tabs.ts";

type Shape = "board" | "table";

/** Everything that was approved, by stage. */
@customElement("ar-page-applications")
export class ArPageApplications extends ArElement {
  static override styles = [base, controls, layout];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @reactive() private shape: Shape = remembered("applications") === "table" ? "table" : "board";

  #choose = ({ detail }: CustomEvent<string>) => {
    this.shape = detail === "table" ? "table" : "board";
    remember("applications", this.shape);
  };

  override render() {
    const { state } = this.view;
    if (state === null) return html`<div class="page"><ar-busy note=${t("shell.loading")}></ar-busy></div>`;
    const rows = state.applications;
    if (rows.length === 0) {
      return html`<div class="page">
        <h1>${t("nav.applications")}</h1>
        <section class="panel">
          <ar-empty icon="applications" heading=${t("applications.empty")} text=${t("applications.empty_why")}>
            <a class="button" href="approvals">${t("applications.to_approvals")}</a>
          </ar-empty>
        </section>
      </div>`;
    }
    const tabs = [
      { id: "board", label: t("applications.board") },
      { id: "table", label: t("applications.table") },
    ];
    return html`<div class="page">
      <div class="row wrap spread">
        <h1>${t("nav.applications")}</h1>
        <ar-tabs .tabs=${tabs} .chosen=${this.shape} label=${t("applications.shape")} @ar-tab=${this.#choose}></ar-tabs>
      </div>
      ${uncertainOf(state).map((row) => html`<ar-uncertain .row=${row}></ar-uncertain>`)}
      ${
        this.shape === "board"
          ? html`<ar-stage-board .rows=${rows}></ar-stage-board>`
          : html`<section class="panel clip"><ar-stage-table .rows=${rows}></ar-stage-table></section>`
      }
    </div>`;
  }
}
