import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import { ArElement } from "../components/ar-element.ts";
import { t } from "../i18n/translate.ts";
import { number } from "../i18n/format.ts";
import { liveContext } from "../state/contexts.ts";
import { ALL_JOBS, filterJobs } from "../state/job-list.ts";
import { isFresh, newsOf, queueOf, runningOf, searchingOf, uncertainOf, waitingForOwner } from "../state/select.ts";
import type { LiveView } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/applications/ar-uncertain.ts";
import "../components/approvals/ar-queue.ts";
import "../components/base/ar-busy.ts";
import "../components/base/ar-empty.ts";
import "../components/jobs/ar-job-rows.ts";
import "../components/live/ar-feed.ts";
import "../components/live/ar-first-steps.ts";
import "../components/live/ar-running.ts";
import "../components/safety/ar-safety-line.ts";
import "../components/studio/ar-recent-documents.ts";

const ROWS_SHOWN = 5;
const EVENTS_SHOWN = 30;

/** What waits for the owner, what is being done, and what happened; on an empty appliance, how to begin. */
@customElement("ar-page-overview")
export class ArPageOverview extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(var(--tile-min), 1fr));
        gap: var(--line);
        overflow: hidden;
        background: var(--color-line);
      }
      .tiles a {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-4);
        color: inherit;
        background: var(--color-surface);
        text-decoration: none;
      }
      .tiles a:hover {
        background: var(--color-hover);
      }
      .tiles a:focus-visible {
        outline-offset: calc(var(--line-thick) * -1);
      }
      .tiles b {
        font-size: var(--text-2xl);
        font-weight: var(--weight-strong);
        font-variant-numeric: tabular-nums;
        letter-spacing: var(--tracking-tight);
        line-height: var(--leading-tight);
      }
      .feed {
        max-height: var(--feed-height);
        overflow: auto;
        padding-block: var(--space-2);
      }
      .quiet {
        padding: var(--space-5) var(--space-4);
        color: var(--color-text-muted);
      }
      .lead {
        max-width: var(--measure);
      }
      .page.narrow {
        max-width: calc(var(--page-width-reading) + 2 * var(--page-pad));
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;

  override render() {
    const { state } = this.view;
    if (state === null) return html`<div class="page"><ar-busy note=${t("shell.loading")}></ar-busy></div>`;
    return isFresh(state) ? this.#fresh(state) : this.#busy(state);
  }

  #companyOf = (jobId: Id) => this.view.state?.jobs.find((job) => job.id === jobId)?.company ?? null;

  #fresh(state: LiveState) {
    return html`<div class="page narrow">
      <header class="stack tight">
        <h1>${t("first.heading")}</h1>
        <p class="muted lead">${t("first.lead")}</p>
      </header>
      <ar-running></ar-running>
      <ar-first-steps></ar-first-steps>
      ${state.events.length === 0 ? nothing : this.#feed(state)}
    </div>`;
  }

  #busy(state: LiveState) {
    const queue = queueOf(state).slice(0, ROWS_SHOWN);
    const uncertain = uncertainOf(state);
    const jobs = filterJobs(state.jobs, { ...ALL_JOBS, state: "found" }).slice(0, ROWS_SHOWN);
    return html`<div class="page">
      <h1>${t("nav.overview")}</h1>
      ${this.#tiles(state)}
      <ar-safety-line .safety=${state.safety}></ar-safety-line>
      <div class="two">
        <div class="stack">
          ${uncertain.map((row) => html`<ar-uncertain .row=${row}></ar-uncertain>`)}
          <section class="panel clip" aria-labelledby="waiting">
            <header>
              <h2 id="waiting">${t("overview.waiting")}</h2>
              <a class="small" href="approvals">${t("overview.all_approvals")}</a>
            </header>
            ${
              queue.length === 0
                ? html`<p class="quiet">${t("overview.nothing_waits")}</p>`
                : html`<ar-queue .rows=${queue}></ar-queue>`
            }
          </section>
          <ar-running></ar-running>
          <ar-recent-documents></ar-recent-documents>
          ${
            jobs.length === 0
              ? nothing
              : html`<section class="panel clip" aria-labelledby="recent">
                  <header>
                    <h2 id="recent">${t("overview.recent")}</h2>
                    <a class="small" href="jobs">${t("overview.all_jobs")}</a>
                  </header>
                  <ar-job-rows .jobs=${jobs}></ar-job-rows>
                </section>`
          }
        </div>
        ${this.#feed(state)}
      </div>
    </div>`;
  }

  #tiles(state: LiveState) {
    const sent = state.applications.filter((row) => row.application.certainty === "verified").length;
    const under = runningOf(state).length + searchingOf(state).length;
    const waiting = waitingForOwner(state).length + uncertainOf(state).length;
    const tile = (href: string, count: number, label: string) =>
      html`<a href=${href}><span class="muted small">${label}</span><b>${number(count)}</b></a>`;
    return html`<nav class="panel tiles" aria-label=${t("overview.counts")}>
      ${tile("approvals", waiting, t("overview.tile_waiting"))} ${tile("jobs", under, t("overview.tile_running"))}
      ${tile("jobs", state.jobs.length, t("overview.tile_jobs"))} ${tile("applications", sent, t("overview.tile_sent"))}
    </nav>`;
  }

  #feed(state: LiveState) {
    return html`<section class="panel" aria-labelledby="feed">
      <header><h2 id="feed">${t("feed.heading")}</h2></header>
      <div class="feed" tabindex="0" role="group" aria-labelledby="feed">
        <ar-feed .events=${newsOf(state).slice(0, EVENTS_SHOWN)} .nameOf=${this.#companyOf}></ar-feed>
      </div>
    </section>`;
  }
}
