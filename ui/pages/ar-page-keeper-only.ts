import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ArElement } from "../components/ar-element.ts";
import { t } from "../i18n/translate.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/base/ar-empty.ts";

/** In place of a page that is the owner's, for everybody else. */
@customElement("ar-page-keeper-only")
export class ArPageKeeperOnly extends ArElement {
  static override styles = [base, controls, layout];

  /** The page's own title. */
  @property() heading = "";

  override render() {
    return html`<div class="page">
      <header><h1>${this.heading}</h1></header>
      <ar-empty icon="shield" heading=${t("keeper_only.heading")} text=${t("keeper_only.why")}>
        <a class="button primary" href="./">${t("not_found.home")}</a>
      </ar-empty>
    </div>`;
  }
}
