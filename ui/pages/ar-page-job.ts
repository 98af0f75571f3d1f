import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { JobDetail } from "#data/model/wire/views.ts";
import type { Api } from "../api/api.ts";
import { webAddress } from "../api/web-address.ts";
import { ArElement } from "../components/ar-element.ts";
import { t } from "../i18n/translate.ts";
import { go } from "../router.ts";
import { apiContext, liveContext } from "../state/contexts.ts";
import { Intent } from "../state/intent.ts";
import { Resource } from "../state/resource.ts";
import { newsOf } from "../state/select.ts";
import { type LiveView, revision } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/base/ar-badge.ts";
import "../components/base/ar-busy.ts";
import "../components/base/ar-fault.ts";
import "../components/base/ar-icon.ts";
import "../components/base/ar-score.ts";
import "../components/base/ar-time.ts";
import "../components/jobs/ar-fit.ts";
import "../components/jobs/ar-origins.ts";
import "../components/jobs/ar-posting.ts";
import "../components/jobs/ar-reading.ts";
import "../components/jobs/ar-runs.ts";
import "../components/live/ar-feed.ts";
import "../components/studio/ar-to-studio.ts";

/** One job: what it asks, how it fits, what was done about it, and the posting itself. */
@customElement("ar-page-job")
export class ArPageJob extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .head {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3) var(--space-4);
      }
      .meta {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        margin-top: var(--space-2);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      .back {
        justify-self: start;
        margin: 0 0 calc(var(--space-4) * -1) calc(var(--space-3) * -1);
      }
      .none {
        padding: var(--space-4);
      }
      @media (max-width: 819px) {
        .head {
          grid-template-columns: auto minmax(0, 1fr);
        }
        .actions {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property() jobId: Id = "";
  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #job = new Resource<JobDetail>(this, {
    subject: () => this.jobId,
    revision: () => revision(this.view, this.jobId),
    load: (id, signal) => this.api.job(id, signal),
  });
  #facts = new Resource<Record<Id, Fact>>(this, {
    subject: () => "cv",
    revision: () => revision(this.view, "cv"),
    load: async (_, signal) => {
      const { cv } = await this.api.owner(signal);
      return Object.fromEntries((cv?.facts ?? []).map((fact) => [fact.id, fact]));
    },
  });
  #intent = new Intent(this);

  #run = () => void this.#intent.run(() => this.api.runJob(this.jobId));

  #setAside = async () => {
    const done = await this.#intent.run(() => this.api.setAside(this.jobId));
    if (done !== null) go("jobs");
  };

  override render() {
    const detail = this.#job.value;
    const { fault } = this.#job;
    const back = html`<a class="button plain small back" href="jobs">
      <ar-icon size="small" name="left"></ar-icon>${t("job.back")}
    </a>`;
    if (detail === null) {
      return html`<div class="page">
        ${back}
        ${
          fault === null
            ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
            : html`<ar-fault .fault=${fault}>
                <p><button @click=${() => this.#job.reload()}>${t("action.try_again")}</button></p>
              </ar-fault>`
        }
      </div>`;
    }
    const { job, posting } = detail;
    return html`<div class="page">
      ${back} ${this.#head(detail)}
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
      <div class="two">
        <div class="stack">
          <section class="panel clip" aria-labelledby="fit">
            <header><h2 id="fit">${t("fit.heading")}</h2></header>
            <ar-fit .fit=${job.fit} .facts=${this.#facts.value ?? {}}></ar-fit>
          </section>
          <section class="panel" aria-labelledby="reading">
            <header><h2 id="reading">${t("reading.heading")}</h2></header>
            ${
              job.reading === null
                ? html`<p class="none muted">${t("reading.none")}</p>`
                : html`<ar-reading .reading=${job.reading}></ar-reading>`
            }
          </section>
          <section class="panel clip" aria-labelledby="posting">
            <header>
              <h2 id="posting">${t("posting.heading")}</h2>
              <span class="muted small">${t("posting.safe")}</span>
            </header>
            <ar-posting .jobId=${job.id} .name=${posting.title}></ar-posting>
          </section>
        </div>
        <div class="stack">
          <section class="panel" aria-labelledby="runs">
            <header><h2 id="runs">${t("runs.heading")}</h2></header>
            <ar-runs .runs=${detail.runs}></ar-runs>
          </section>
          <section class="panel" aria-labelledby="origins">
            <header><h2 id="origins">${t("origins.heading")}</h2></header>
            <ar-origins .detail=${detail}></ar-origins>
          </section>
          <section class="panel" aria-labelledby="history">
            <header><h2 id="history">${t("job.history")}</h2></header>
            <ar-feed .events=${newsOf(detail)}></ar-feed>
          </section>
        </div>
      </div>
    </div>`;
  }

  #head({ job, posting, draftId, application }: JobDetail) {
    const address = webAddress(posting.url);
    const running = job.state === "running";
    return html`<header class="head">
      <ar-score size="large" .score=${job.fit?.score ?? null}></ar-score>
      <div>
        <p class="muted">${posting.company}</p>
        <h1 class="break">${posting.title}</h1>
        <div class="meta">
          <ar-badge>${t(`job.state.${job.state}`)}</ar-badge>
          ${
            job.fit === null
              ? nothing
              : html`<span
                  >${t("fit.tier", { tier: job.fit.tier })} · ${t(`fit.recommend.${job.fit.recommendation}`)}</span
                >`
          }
          <span>${posting.place ?? t("reading.not_stated")}</span>
          <ar-time at=${posting.postedAt ?? posting.seenAt}></ar-time>
          ${
            address === null
              ? nothing
              : html`<a href=${address} target="_blank" rel="noopener noreferrer">${t("card.original")}</a>`
          }
        </div>
      </div>
      <div class="row wrap actions">
        ${job.fit === null ? nothing : html`<ar-to-studio .jobId=${job.id}></ar-to-studio>`}
        ${
          application !== null
            ? html`<a class="button primary" href="applications/${application.id}">${t("outcome.application")}</a>`
            : draftId !== null
              ? html`<a class="button primary" href="approvals/${draftId}">${t("job.to_draft")}</a>`
              : nothing
        }
        ${
          application === null
            ? html`${
                  job.state === "found" || job.state === "failed"
                    ? html`<button ?disabled=${this.#intent.busy} @click=${this.#setAside}>
                        ${t("job.set_aside")}
                      </button>`
                    : nothing
                }
                <button
                  class=${draftId === null ? "primary" : ""}
                  ?disabled=${running || this.#intent.busy}
                  @click=${this.#run}
                >
                  <ar-icon size="small" name="play"></ar-icon>${
                    running ? t("job.running") : draftId === null ? t("job.run") : t("job.run_again")
                  }
                </button>`
            : nothing
        }
      </div>
    </header>`;
  }
}
