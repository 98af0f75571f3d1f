import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { SearchTally } from "#data/model/job/posting.ts";
import type { SearchView } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { liveContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";
import "../base/ar-busy.ts";
import "../base/ar-dialog.ts";
import "../base/ar-time.ts";
import "./ar-fates.ts";

const FATES: readonly (keyof Omit<SearchTally, "found">)[] = ["new", "duplicate", "excluded", "expired", "failed"];

/** The newest search of each board: what was found and what became of it, adding up. */
@customElement("ar-searches")
export class ArSearches extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-4);
        padding: var(--space-2) var(--space-4);
        font-size: var(--text-s);
      }
      .sum {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1);
        font-variant-numeric: tabular-nums;
      }
      .sum span + span::before {
        content: "+ ";
        color: var(--color-text-muted);
      }
      .sum b {
        font-weight: var(--weight-strong);
      }
      .sum .none {
        color: var(--color-text-muted);
      }
      .bad {
        color: var(--color-bad);
      }
      ar-busy {
        flex: 1;
        min-width: var(--tile-min);
      }
      .end {
        margin-left: auto;
        color: var(--color-text-muted);
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private open = false;

  override render() {
    const searches = newestOfEach(this.view.state?.searches ?? []);
    if (!this.showIf(searches.length > 0)) return nothing;
    return html`<section class="panel" aria-label=${t("searches.heading")}>
        <ul class="rows">
          ${searches.map((row) => this.#row(row))}
        </ul>
      </section>
      <ar-dialog wide heading=${t("fates.heading")} .open=${this.open} @ar-close=${() => (this.open = false)}>
        ${this.open ? html`<ar-fates @ar-left=${() => (this.open = false)}></ar-fates>` : nothing}
      </ar-dialog>`;
  }

  #row({ search, board }: SearchView) {
    const progress = this.view.progress[search.id];
    return html`<li>
      <strong>${board.name}</strong>
      ${
        search.state === "running"
          ? html`<ar-busy
              note=${progress?.note ?? t("running.found", { count: search.tally.found })}
              .fraction=${progress?.fraction ?? null}
            ></ar-busy>`
          : search.state === "failed"
            ? html`<span class="bad">${search.because}</span>`
            : this.#sum(search.tally)
      }
      <span class="end">
        ${
          search.state === "running"
            ? nothing
            : html`<ar-time at=${search.endedAt ?? search.startedAt}></ar-time> ·
                <button class="link" @click=${() => (this.open = true)}>${t("searches.fates")}</button>`
        }
      </span>
    </li>`;
  }

  #sum(tally: SearchTally) {
    return html`<span class="sum">
      <b>${t("searches.found", { count: tally.found })}</b>=${FATES.map(
        (fate) =>
          html`<span class=${tally[fate] === 0 ? "none" : ""}
            >${t(`fate.count.${fate}`, { count: tally[fate] })}</span
          >`,
      )}
    </span>`;
  }
}

function newestOfEach(searches: readonly SearchView[]): SearchView[] {
  const byBoard = new Map<string, SearchView>();
  for (const row of searches) {
    const known = byBoard.get(row.board.id);
    if (known === undefined || known.search.startedAt < row.search.startedAt) byBoard.set(row.board.id, row);
  }
  return [...byBoard.values()];
}
