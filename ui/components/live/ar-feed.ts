import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { AgentEvent } from "#data/model/work/event.ts";
import { eventText, toneOf } from "../../i18n/event-text.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-time.ts";

/** What happened, newest first. */
@customElement("ar-feed")
export class ArFeed extends ArElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-4);
        font-size: var(--text-s);
      }
      .mark {
        width: var(--dot-size);
        height: var(--dot-size);
        margin-top: var(--space-2);
        border-radius: var(--radius-full);
        background: var(--color-line-strong);
      }
      .mark.ok {
        background: var(--color-ok);
      }
      .mark.warn {
        background: var(--color-warn);
      }
      .mark.bad {
        background: var(--color-bad);
      }
      .mark.info {
        background: var(--color-info);
      }
      a {
        color: inherit;
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      a:hover {
        text-decoration: underline;
      }
      small {
        display: block;
        color: var(--color-text-muted);
        font-size: var(--text-xs);
      }
      ar-time {
        color: var(--color-text-muted);
        font-size: var(--text-xs);
        line-height: var(--leading);
      }
      p {
        padding: var(--space-4);
        color: var(--color-text-muted);
      }
    `,
  ];

  @property({ attribute: false }) events: readonly AgentEvent[] = [];
  /** What a job is called, so that an event that does not name it can be told apart. */
  @property({ attribute: false }) nameOf: (jobId: Id) => string | null = () => null;

  override render() {
    if (this.events.length === 0) return html`<p>${t("feed.empty")}</p>`;
    return html`<ol>
      ${this.events.map((event) => {
        const target = addressOf(event);
        const text = eventText(event);
        const name = event.jobId === null ? null : this.nameOf(event.jobId);
        return html`<li>
          <span class="mark ${toneOf(event.kind)}"></span>
          <span
            >${target === null ? text : html`<a href=${target}>${text}</a>`}${name === null || text.includes(name) ? nothing : html`<small>${name}</small>`}</span
          >
          <ar-time at=${event.at}></ar-time>
        </li>`;
      })}
    </ol>`;
  }
}

/** Where an event is told more about. */
function addressOf(event: AgentEvent): string | null {
  const { noun, id } = event.subject;
  if (noun === "draft") return `approvals/${id}`;
  if (noun === "application") return `applications/${id}`;
  if (noun === "cv" || noun === "profile" || noun === "owner") return "owner";
  if (noun === "backup" || noun === "drill") return "backups";
  if (noun === "settings") return "settings";
  if (event.jobId !== null) return `jobs/${event.jobId}`;
  return noun === "board" || noun === "search" ? "jobs" : null;
}
