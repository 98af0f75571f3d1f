import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Fate } from "#data/model/job/posting.ts";
import type { AgentEvent } from "#data/model/work/event.ts";
import type { Api, PostingRow, PostingsView } from "../../api/api.ts";
import { webAddress } from "../../api/web-address.ts";
import { eventText } from "../../i18n/event-text.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Resource } from "../../state/resource.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { Tone } from "../base/tone.ts";
import type { Tab } from "../base/ar-tabs.ts";
import "../base/ar-badge.ts";
import "../base/ar-busy.ts";
import "../base/ar-fault.ts";
import "../base/ar-tabs.ts";
import "../base/ar-time.ts";

const KINDS: readonly Fate["kind"][] = ["new", "duplicate", "excluded", "expired", "failed"];
const TONE: Record<Fate["kind"], Tone> = {
  new: "ok",
  duplicate: "neutral",
  excluded: "neutral",
  expired: "warn",
  failed: "bad",
};

/** Every posting that was ever found and what became of it: nothing vanishes without a reason. */
@customElement("ar-fates")
export class ArFates extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-3);
        align-items: start;
        padding: var(--space-3) 0;
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private fate: Fate["kind"] | "all" = "all";
  #postings = new Resource<PostingsView>(this, {
    subject: () => this.fate,
    revision: () => revision(this.view, "search", "posting"),
    load: (fate, signal) => this.api.postings(fate === "all" ? null : fate, signal),
  });

  override render() {
    const { value, fault } = this.#postings;
    const failures = (this.view.state?.events ?? []).filter((event) => event.kind === "posting.failed");
    const count = (kind: Fate["kind"]) => (value?.tally[kind] ?? 0) + (kind === "failed" ? failures.length : 0);
    const tabs: Tab[] = [
      { id: "all", label: t("fate.all"), count: KINDS.reduce((sum, kind) => sum + count(kind), 0) },
      ...KINDS.map((kind) => ({ id: kind, label: t(`fate.${kind}`), count: count(kind) })),
    ];
    const shownFailures = this.fate === "all" || this.fate === "failed" ? failures : [];
    return html`<div class="stack">
      <ar-tabs
        .tabs=${tabs}
        .chosen=${this.fate}
        label=${t("fates.heading")}
        @ar-tab=${({ detail }: CustomEvent<string>) => (this.fate = detail as Fate["kind"])}
      ></ar-tabs>
      <ar-fault .fault=${fault}></ar-fault>
      ${
        value === null
          ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
          : value.postings.length + shownFailures.length === 0
            ? html`<p class="muted">${t("fates.none")}</p>`
            : html`<ul class="rows">
                ${shownFailures.map((event) => this.#failure(event))}
                ${value.postings.map((posting) => this.#row(posting))}
              </ul>`
      }
    </div>`;
  }

  #row({ title, company, url, source, fate, seenAt, jobId }: PostingRow) {
    const address = webAddress(url);
    return html`<li>
      <div>
        ${
          jobId === null
            ? html`<strong>${title}</strong>`
            : html`<a href="jobs/${jobId}" @click=${() => this.tell("ar-left", null)}>${title}</a>`
        }
        <p class="muted small">
          ${company} · ${source} · <ar-time at=${seenAt}></ar-time>${
            address === null
              ? nothing
              : html` · <a href=${address} target="_blank" rel="noopener noreferrer">${t("card.original")}</a>`
          }
        </p>
        ${"because" in fate ? html`<p class="small">${fate.because}</p>` : nothing}
      </div>
      <ar-badge tone=${TONE[fate.kind]}>${t(`fate.${fate.kind}`)}</ar-badge>
    </li>`;
  }

  /** What could not even be read as a posting is told by an event only. */
  #failure(event: AgentEvent) {
    return html`<li>
      <div>
        <p>${eventText(event)}</p>
        <p class="muted small"><ar-time at=${event.at}></ar-time></p>
      </div>
      <ar-badge tone="bad">${t("fate.failed")}</ar-badge>
    </li>`;
  }
}
