import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { liveContext } from "../../state/contexts.ts";
import { runningOf, searchingOf } from "../../state/select.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-busy.ts";
import "./ar-layers.ts";

/** Searches and runs that are under way, with what they are doing at this moment. Nothing when all is quiet. */
@customElement("ar-running")
export class ArRunning extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
      }
      a {
        color: inherit;
        font-weight: var(--weight-medium);
        text-decoration: none;
      }
      a:hover {
        text-decoration: underline;
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;

  override render() {
    const { state, progress } = this.view;
    if (state === null) return nothing;
    const runs = runningOf(state);
    const searches = searchingOf(state);
    if (!this.showIf(runs.length + searches.length > 0)) return nothing;
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${t("running.heading")}</h2></header>
      <ul class="rows">
        ${searches.map(
          ({ search, board }) =>
            html`<li>
              <a href="jobs">${t("running.search", { board: board.name })}</a>
              <ar-busy
                note=${progress[search.id]?.note ?? t("running.found", { count: search.tally.found })}
                .fraction=${progress[search.id]?.fraction ?? null}
              ></ar-busy>
            </li>`,
        )}
        ${runs.map(
          ({ run, title, company }) =>
            html`<li>
              <a class="truncate" href="jobs/${run.jobId}">${title} · ${company}</a>
              <ar-layers .layers=${run.layers}></ar-layers>
              <ar-busy note=${progress[run.id]?.note ?? ""} .fraction=${progress[run.id]?.fraction ?? null}></ar-busy>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
