import { html } from "lit";
import { customElement } from "lit/decorators.js";
import { ArElement } from "../components/ar-element.ts";
import { t } from "../i18n/translate.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import "../components/base/ar-empty.ts";

/** An address that stands for nothing here. */
@customElement("ar-page-not-found")
export class ArPageNotFound extends ArElement {
  static override styles = [base, controls];

  override render() {
    return html`<h1 class="visually-hidden">${t("nav.not_found")}</h1>
      <ar-empty icon="question" heading=${t("nav.not_found")} text=${t("not_found.why")}>
        <a class="button primary" href="./">${t("not_found.home")}</a>
      </ar-empty>`;
  }
}
