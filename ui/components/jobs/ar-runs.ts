import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Run } from "#data/model/job/job.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { Tone } from "../base/tone.ts";
import "../base/ar-badge.ts";
import "../base/ar-busy.ts";
import "../base/ar-fault.ts";
import "../base/ar-time.ts";
import "../live/ar-layers.ts";

const TONE: Record<Run["state"], Tone> = { running: "info", done: "ok", failed: "bad", cancelled: "neutral" };

/** The runs of a job, newest first; one that is under way moves by itself and can be stopped. */
@customElement("ar-runs")
export class ArRuns extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
      }
      p {
        padding: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) runs: readonly Run[] = [];
  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #intent = new Intent(this);

  override render() {
    if (this.runs.length === 0) return html`<p class="muted">${t("runs.none")}</p>`;
    const live = new Map(this.view.state?.runs.map((row) => [row.run.id, row.run]));
    return html`<ul class="rows">
        ${this.runs.map((run) => this.#row(live.get(run.id) ?? run))}
      </ul>
      <ar-fault .fault=${this.#intent.fault}></ar-fault>`;
  }

  #row(run: Run) {
    const progress = this.view.progress[run.id];
    return html`<li>
      <div class="row spread">
        <span class="row">
          <ar-badge tone=${TONE[run.state]}>${t(`run.state.${run.state}`)}</ar-badge>
          <span class="muted small"><ar-time at=${run.startedAt}></ar-time></span>
        </span>
        ${
          run.state === "running"
            ? html`<button
                class="small"
                ?disabled=${this.#intent.busy}
                @click=${() => this.#intent.run(() => this.api.cancelRun(run.id))}
              >
                ${t("runs.stop")}
              </button>`
            : nothing
        }
      </div>
      <ar-layers .layers=${run.layers}></ar-layers>
      ${
        run.state === "running"
          ? html`<ar-busy note=${progress?.note ?? ""} .fraction=${progress?.fraction ?? null}></ar-busy>`
          : nothing
      }
    </li>`;
  }
}
