import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { ApplicationRow } from "#data/model/wire/views.ts";
import type { Api } from "../api/api.ts";
import { webAddress } from "../api/web-address.ts";
import { STAGE_TONE } from "../components/applications/stages.ts";
import { ArElement } from "../components/ar-element.ts";
import { dateAndTime } from "../i18n/format.ts";
import { t } from "../i18n/translate.ts";
import { apiContext, liveContext } from "../state/contexts.ts";
import { Resource } from "../state/resource.ts";
import { type LiveView, revision } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/applications/ar-certainty.ts";
import "../components/applications/ar-uncertain.ts";
import "../components/approvals/ar-shots.ts";
import "../components/base/ar-badge.ts";
import "../components/base/ar-busy.ts";
import "../components/base/ar-fault.ts";
import "../components/base/ar-icon.ts";

/** One application: what was seen after the click, and everything since. */
@customElement("ar-page-application")
export class ArPageApplication extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .meta {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        margin-top: var(--space-2);
        font-size: var(--text-s);
      }
      .back {
        justify-self: start;
        margin: 0 0 calc(var(--space-4) * -1) calc(var(--space-3) * -1);
      }
      .signals {
        display: grid;
        gap: var(--space-1);
        padding-left: var(--space-4);
        list-style: disc;
        overflow-wrap: anywhere;
      }
      ol li {
        position: relative;
        display: grid;
        gap: var(--space-05);
        padding: 0 0 var(--space-4) var(--space-5);
        border-left: var(--line-thick) solid var(--color-line);
      }
      ol li:last-child {
        border-color: transparent;
        padding-bottom: 0;
      }
      ol li::before {
        content: "";
        position: absolute;
        left: calc(var(--dot-size) / -2 - var(--line));
        top: var(--space-1);
        width: var(--dot-size);
        height: var(--dot-size);
        border-radius: var(--radius-full);
        background: var(--color-accent-text);
      }
      ol {
        padding-left: var(--space-1);
      }
    `,
  ];

  @property() applicationId: Id = "";
  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #row = new Resource<ApplicationRow>(this, {
    subject: () => this.applicationId,
    revision: () => revision(this.view, this.applicationId),
    load: (id, signal) => this.api.application(id, signal),
  });

  override render() {
    const row = this.#row.value;
    const back = html`<a class="button plain small back" href="applications">
      <ar-icon size="small" name="left"></ar-icon>${t("application.back")}
    </a>`;
    if (row === null) {
      const { fault } = this.#row;
      return html`<div class="page">
        ${back}
        ${
          fault === null
            ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
            : html`<ar-fault .fault=${fault}>
                <p><button @click=${() => this.#row.reload()}>${t("action.try_again")}</button></p>
              </ar-fault>`
        }
      </div>`;
    }
    const { application, title, company } = row;
    return html`<div class="page">
      ${back}
      <header>
        <p class="muted">${company}</p>
        <h1 class="break">${title}</h1>
        ${this.#meta(row)}
      </header>
      ${
        application.certainty === "uncertain"
          ? html`<ar-uncertain .row=${row} @ar-settled=${() => this.#row.reload()}></ar-uncertain>`
          : nothing
      }
      <div class="two">
        <div class="stack">${this.#verdict(row)}</div>
        <section class="panel" aria-labelledby="timeline">
          <header><h2 id="timeline">${t("application.timeline")}</h2></header>
          <ol class="body">
            ${application.timeline.map(
              ({ at, stage, note }) =>
                html`<li>
                  <strong>${t(`stage.${stage}`)}</strong>
                  ${note === "" ? nothing : html`<span>${note}</span>`}
                  <time class="muted small" datetime=${at}>${dateAndTime(at)}</time>
                </li>`,
            )}
          </ol>
        </section>
      </div>
    </div>`;
  }

  #meta({ application, url }: ApplicationRow) {
    const address = webAddress(url);
    return html`<div class="meta">
      <ar-badge tone=${STAGE_TONE[application.stage]}>${t(`stage.${application.stage}`)}</ar-badge>
      <ar-certainty .certainty=${application.certainty}></ar-certainty>
      <a href="jobs/${application.jobId}">${t("card.job")}</a>
      <a href="approvals/${application.draftId}">${t("application.what_was_sent")}</a>
      ${
        address === null
          ? nothing
          : html`<a href=${address} target="_blank" rel="noopener noreferrer">${t("card.original")}</a>`
      }
    </div>`;
  }

  #verdict({ application, submission }: ApplicationRow) {
    const verdict = submission?.verdict ?? null;
    return html`<section class="panel clip" aria-labelledby="seen">
      <header><h2 id="seen">${t("application.seen")}</h2></header>
      <div class="body stack">
        <p>${verdict?.because ?? t("certainty.pending.why")}</p>
        ${
          application.certainty === null
            ? html`<ar-busy note=${t("refilling.sending")}></ar-busy>`
            : html`<p class="muted small">${t(`certainty.${application.certainty}.why`)}</p>`
        }
        ${
          verdict === null || verdict.signals.length === 0
            ? nothing
            : html`<div class="stack tight">
                <h3>${t("application.signals")}</h3>
                <ul class="signals">
                  ${verdict.signals.map((signal) => html`<li>${signal}</li>`)}
                </ul>
              </div>`
        }
      </div>
      ${verdict === null || verdict.screenshot === null ? nothing : html`<ar-shots .shots=${[verdict.screenshot]}></ar-shots>`}
    </section>`;
  }
}
