import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { JobSummary } from "#data/model/wire/views.ts";
import { maybe, t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { Tone } from "../base/tone.ts";
import "../base/ar-badge.ts";
import "../base/ar-score.ts";
import "../base/ar-time.ts";

const TONE: Record<JobSummary["state"], Tone> = {
  found: "neutral",
  running: "info",
  drafted: "warn",
  applied: "ok",
  set_aside: "neutral",
  failed: "bad",
};

/** Jobs as a list of links, one line each on wide screens. */
@customElement("ar-job-rows")
export class ArJobRows extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      :host {
        container-type: inline-size;
      }
      ul {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) minmax(0, 0.55fr) auto;
      }
      li,
      a {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }
      a {
        align-items: center;
        gap: var(--space-1) var(--space-4);
        min-height: var(--row-height);
        padding: var(--space-2) var(--space-4);
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--color-hover);
      }
      a:focus-visible {
        outline-offset: calc(var(--line-thick) * -1);
      }
      strong {
        display: block;
        font-weight: var(--weight-medium);
      }
      .muted {
        display: block;
        font-size: var(--text-s);
      }
      .end {
        display: grid;
        justify-items: end;
        gap: var(--space-1);
      }
      .aside a {
        opacity: 0.75;
      }
      @container (max-width: 40rem) {
        ul {
          grid-template-columns: auto minmax(0, 1fr) auto;
        }
        .where {
          grid-column: 2 / -1;
          grid-row: 2;
        }
        ar-score {
          grid-row: 1 / 3;
          align-self: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) jobs: readonly JobSummary[] = [];

  override render() {
    return html`<ul class="rows">
      ${this.jobs.map((job) => this.#row(job))}
    </ul>`;
  }

  #row(job: JobSummary) {
    const remote = job.remote === null ? null : maybe(`remote.${job.remote}`);
    const where = [job.place, remote].filter((part) => part !== null).join(" · ");
    const said = job.recommendation === null ? null : maybe(`fit.recommend.${job.recommendation}`);
    return html`<li>
      <a href="jobs/${job.id}">
        <ar-score .score=${job.score}></ar-score>
        <span>
          <strong class="truncate">${job.title}</strong>
          <span class="muted truncate">${job.company}${said === null ? nothing : ` · ${said}`}</span>
        </span>
        <span class="muted where truncate">${where === "" ? t("reading.not_stated") : where}</span>
        <span class="end">
          <ar-badge tone=${TONE[job.state]}>${t(`job.state.${job.state}`)}</ar-badge>
          <span class="muted"><ar-time at=${job.postedAt ?? job.seenAt}></ar-time></span>
        </span>
      </a>
    </li>`;
  }
}
