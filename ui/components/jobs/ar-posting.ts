import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import { snapshotAddress } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";

/** The posting as it was found, cleaned by the appliance and shut into a frame that may do nothing. */
@customElement("ar-posting")
export class ArPosting extends ArElement {
  static override styles = [
    base,
    css`
      iframe {
        display: block;
        width: 100%;
        height: var(--frame-height);
        border: 0;
        border-radius: 0 0 var(--radius-l) var(--radius-l);
        background: var(--color-surface);
      }
    `,
  ];

  @property() jobId: Id = "";
  @property() name = "";

  override render() {
    return html`<iframe
      sandbox=""
      referrerpolicy="no-referrer"
      loading="lazy"
      title=${t("posting.frame", { title: this.name })}
      src=${snapshotAddress(this.jobId)}
    ></iframe>`;
  }
}
