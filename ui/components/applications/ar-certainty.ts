import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Application } from "#data/model/application/application.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import type { Tone } from "../base/tone.ts";
import type { IconName } from "../base/icons.ts";
import "../base/ar-badge.ts";

type Certainty = NonNullable<Application["certainty"]>;
const TONE: Record<Certainty, Tone> = { verified: "ok", likely: "info", uncertain: "warn", not_sent: "neutral" };
const ICON: Record<Certainty, IconName> = {
  verified: "met",
  likely: "partly",
  uncertain: "question",
  not_sent: "cross",
};

/** How sure it is that an application arrived: never more than was seen. */
@customElement("ar-certainty")
export class ArCertainty extends ArElement {
  static override styles = base;

  @property({ attribute: false }) certainty: Application["certainty"] = null;

  override render() {
    const { certainty } = this;
    if (certainty === null) return html`<ar-badge icon="clock">${t("certainty.pending")}</ar-badge>`;
    return html`<ar-badge tone=${TONE[certainty]} icon=${ICON[certainty]} title=${t(`certainty.${certainty}.why`)}>
      ${t(`certainty.${certainty}`)}
    </ar-badge>`;
  }
}
