import { consume } from "@lit/context";
import { html } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { EventKind } from "#data/model/work/event.ts";
import { eventText } from "../../i18n/event-text.ts";
import { liveContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";

/** Read out: what the owner waits for. Each layer and each posting would only be noise. */
const TOLD: ReadonlySet<EventKind> = new Set<EventKind>([
  "cv.imported",
  "search.done",
  "search.failed",
  "run.failed",
  "draft.ready",
  "draft.asks",
  "draft.blocked",
  "draft.returned",
  "submission.settled",
  "submission.uncertain",
  "backup.done",
  "backup.failed",
  "drill.done",
  "drill.failed",
]);

/** Tells screen readers what happened while they were elsewhere on the page. */
@customElement("ar-announcer")
export class ArAnnouncer extends ArElement {
  static override styles = base;

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private words = "";
  #told: number | null = null;

  override willUpdate(): void {
    const newest = this.view.state?.events[0];
    if (newest === undefined || this.view.seq === this.#told) return;
    const first = this.#told === null;
    this.#told = this.view.seq;
    if (!first && TOLD.has(newest.kind)) this.words = eventText(newest);
  }

  override render() {
    return html`<div class="visually-hidden" aria-live="polite">${this.words}</div>`;
  }
}
