import { consume } from "@lit/context";
import { css, html } from "lit";
import { customElement, state as reactive } from "lit/decorators.js";
import { ArElement } from "../components/ar-element.ts";
import { t } from "../i18n/translate.ts";
import { liveContext } from "../state/contexts.ts";
import { ALL_JOBS, filterJobs, type JobFilter } from "../state/job-list.ts";
import type { LiveView } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/base/ar-busy.ts";
import "../components/base/ar-empty.ts";
import "../components/jobs/ar-add-posting.ts";
import "../components/jobs/ar-boards.ts";
import "../components/jobs/ar-job-rows.ts";
import "../components/jobs/ar-search-now.ts";
import "../components/jobs/ar-searches.ts";

const STATES: readonly JobFilter["state"][] = [
  "open",
  "found",
  "running",
  "drafted",
  "applied",
  "failed",
  "set_aside",
  "all",
];
const TIERS: readonly JobFilter["tier"][] = ["all", "A", "B", "C"];
const SORTS: readonly JobFilter["sort"][] = ["fit", "newest", "company"];

/** The filter stays as it was while the owner looks at one job and comes back. */
let kept: JobFilter = ALL_JOBS;

/** Every job that was found: filter, sort, search, add. */
@customElement("ar-page-jobs")
export class ArPageJobs extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .filters {
        display: grid;
        grid-template-columns: minmax(0, 1fr) repeat(3, auto);
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
      }
      .none {
        padding: var(--space-8) var(--space-4);
        text-align: center;
      }
      @media (max-width: 639px) {
        .filters {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
        .filters > :first-child {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @reactive() private filter: JobFilter = kept;

  #change(part: Partial<JobFilter>): void {
    this.filter = kept = { ...this.filter, ...part };
  }

  override render() {
    const { state } = this.view;
    if (state === null) return html`<div class="page"><ar-busy note=${t("shell.loading")}></ar-busy></div>`;
    return html`<div class="page">
      <div class="head">
        <h1>${t("nav.jobs")}</h1>
        <div class="row wrap">
          <ar-boards></ar-boards>
          <ar-add-posting></ar-add-posting>
          <ar-search-now></ar-search-now>
        </div>
      </div>
      <ar-searches></ar-searches>
      ${
        state.jobs.length === 0
          ? html`<section class="panel">
              <ar-empty icon="jobs" heading=${t("jobs.empty")} text=${t("jobs.empty_why")}></ar-empty>
            </section>`
          : this.#list()
      }
    </div>`;
  }

  #list() {
    const jobs = filterJobs(this.view.state?.jobs ?? [], this.filter);
    return html`<section class="panel clip" aria-label=${t("jobs.list")}>
      ${this.#filters()}
      <p class="visually-hidden" role="status">${t("jobs.count", { count: jobs.length })}</p>
      ${
        jobs.length === 0
          ? html`<p class="none muted">
              ${t("jobs.none_match")}
              <button class="link" @click=${() => this.#change({ ...ALL_JOBS, state: "all" })}>
                ${t("jobs.show_all")}
              </button>
            </p>`
          : html`<ar-job-rows .jobs=${jobs}></ar-job-rows>`
      }
    </section>`;
  }

  #filters() {
    const { filter } = this;
    const select = <K extends "state" | "tier" | "sort">(
      key: K,
      label: string,
      choices: readonly JobFilter[K][],
      name: (choice: JobFilter[K]) => string,
    ) =>
      html`<select
        aria-label=${label}
        @change=${(event: Event) => this.#change({ [key]: (event.target as HTMLSelectElement).value })}
      >
        ${choices.map((choice) => html`<option value=${choice} ?selected=${choice === filter[key]}>${name(choice)}</option>`)}
      </select>`;
    return html`<div class="filters" role="search">
      <input
        type="search"
        aria-label=${t("jobs.find")}
        placeholder=${t("jobs.find")}
        .value=${filter.words}
        @input=${(event: Event) => this.#change({ words: (event.target as HTMLInputElement).value })}
      />
      ${select("state", t("jobs.state"), STATES, (choice) => t(`jobs.state.${choice}`))}
      ${select("tier", t("jobs.tier"), TIERS, (choice) => (choice === "all" ? t("jobs.tier.all") : t("fit.tier", { tier: choice })))}
      ${select("sort", t("jobs.sort"), SORTS, (choice) => t(`jobs.sort.${choice}`))}
    </div>`;
  }
}
