import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Draft } from "#data/model/application/draft.ts";
import { t } from "../../i18n/translate.ts";
import { liveContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-busy.ts";

/** The form is being filled again, or the application is being sent, right now. */
@customElement("ar-refilling")
export class ArRefilling extends ArElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
        background: var(--color-surface);
      }
    `,
  ];

  @property({ attribute: false }) draft!: Draft;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;

  override render() {
    const { draft } = this;
    if (!this.showIf(draft.state === "stale" || draft.state === "approved")) return nothing;
    const run = this.view.state?.runs.find((row) => row.run.jobId === draft.jobId && row.run.state === "running");
    const progress = this.view.progress[draft.id] ?? (run === undefined ? undefined : this.view.progress[run.run.id]);
    const heading = draft.state === "stale" ? t("refilling.heading") : t("refilling.sending");
    return html`<section role="status">
      <strong>${heading}</strong>
      <ar-busy
        note=${progress?.note ?? (draft.state === "stale" ? t("refilling.why") : t("refilling.sending_why"))}
        .fraction=${progress?.fraction ?? null}
      ></ar-busy>
    </section>`;
  }
}
