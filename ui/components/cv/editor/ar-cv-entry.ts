import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { WrongPlace } from "#data/model/owner/cv/cv-check.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { t } from "../../../i18n/translate.ts";
import type { CvEditor } from "../../../state/cv/editor.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";
import type { ArCvFields } from "./ar-cv-fields.ts";
import type { ArCvHandle } from "./ar-cv-handle.ts";
import { hintsOf } from "./hints.ts";
import "../../base/ar-badge.ts";
import "../../base/ar-icon.ts";
import "./ar-cv-fields.ts";
import "./ar-cv-handle.ts";
import "./ar-cv-list.ts";

const HAVE_ACHIEVEMENTS: readonly string[] = ["role", "project", "education"];

/** One fact: a line that opens into its fields, with the achievements that belong to it. */
@customElement("ar-cv-entry")
export class ArCvEntry extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .head {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        padding: var(--space-2) var(--space-2);
      }
      .head button.what {
        flex: 1;
        flex-wrap: wrap;
        justify-content: start;
        gap: 0 var(--space-2);
        min-width: 0;
        height: auto;
        padding-block: var(--space-1);
        border-color: transparent;
        background: none;
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .head button.what:hover {
        background: var(--color-hover);
      }
      .more {
        color: var(--color-text-muted);
        font-size: var(--text-s);
        font-weight: var(--weight);
      }
      .body {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-1) var(--space-4) var(--space-4) var(--space-12);
      }
      .achievements {
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
      }
      .achievements > header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
      }
      .achievements > ar-cv-list {
        border-top: var(--line) solid var(--color-line);
      }
      @media (max-width: 639px) {
        .body {
          padding-inline: var(--space-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) editor!: CvEditor;
  @property({ attribute: false }) fact!: Fact;
  @property({ attribute: false }) all: readonly Fact[] = [];
  @property({ attribute: false }) waits: readonly WrongPlace[] | null = null;
  @property({ attribute: false }) fresh = false;
  /** The only one of its list: there is nowhere to move it. */
  @property({ attribute: false }) alone = false;
  @state() private open = false;
  @state() private freshBelow: Id | null = null;
  @query("ar-cv-handle") private handle!: ArCvHandle | null;

  focusHandle(): void {
    this.handle?.focus();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("fresh") && this.fresh) this.open = true;
  }

  override firstUpdated(): void {
    if (!this.fresh) return;
    const fields = this.renderRoot.querySelector<ArCvFields>("ar-cv-fields");
    void fields?.updateComplete.then(() => fields.focus());
  }

  #remove = () => {
    this.editor.remove(this.fact.id);
    this.tell("ar-said", t("cv.removed", { what: this.#name() }));
    this.tell("ar-removed", null);
  };

  #name(): string {
    const { text } = factText(this.fact);
    return text === "" ? t("cv.untitled") : text;
  }

  override render() {
    const { fact } = this;
    const { text, ...words } = factText(fact);
    // Its group stands above it already.
    const more = fact.kind === "skill" ? (fact.level ?? "") : words.more;
    const [name, hints] = [this.#name(), hintsOf(fact, this.all).length];
    const below = this.all.filter((other) => other.kind === "achievement" && other.of === fact.id);
    return html`<div class="head">
        ${
          this.alone
            ? nothing
            : html`<ar-cv-handle label=${t("cv.move", { what: name })} help=${t("cv.move_how")}></ar-cv-handle>`
        }
        <button class="what" type="button" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
          <span>${text === "" ? html`<span class="muted">${t("cv.untitled")}</span>` : text}</span>
          ${more === "" || this.open ? nothing : html`<span class="more">${more}</span>`}
          ${below.length === 0 || this.open ? nothing : html`<span class="more">${t("cv.achievements", { count: below.length })}</span>`}
          ${this.waits === null ? nothing : html`<ar-badge tone="bad" icon="alert">${t("cv.waits")}</ar-badge>`}
          ${hints === 0 || this.open ? nothing : html`<ar-badge icon="spark">${t("cv.hints", { count: hints })}</ar-badge>`}
        </button>
        <button
          class="plain small icon"
          type="button"
          aria-label=${t("cv.remove", { what: name })}
          title=${t("cv.remove_short")}
          @click=${this.#remove}
        >
          <ar-icon size="small" name="bin"></ar-icon>
        </button>
      </div>
      ${this.open ? html`<div class="body">${this.#fields()} ${this.#below(below)}</div>` : nothing}`;
  }

  #fields() {
    return html`<ar-cv-fields
      .editor=${this.editor}
      .fact=${this.fact}
      .all=${this.all}
      .waits=${this.waits}
    ></ar-cv-fields>`;
  }

  #below(achievements: readonly Fact[]) {
    if (!HAVE_ACHIEVEMENTS.includes(this.fact.kind)) return nothing;
    return html`<section class="achievements" aria-label=${t("cv.achievements_of", { what: this.#name() })}>
      <header>
        <h3>${t("cv.achievements_heading")}</h3>
        <button
          type="button"
          class="small"
          @click=${() => (this.freshBelow = this.editor.add("achievement", this.fact.id))}
        >
          <ar-icon size="small" name="plus"></ar-icon>${t("cv.add_achievement")}
        </button>
      </header>
      ${
        achievements.length === 0
          ? nothing
          : html`<ar-cv-list
              .editor=${this.editor}
              .facts=${achievements}
              .all=${this.all}
              .fresh=${this.freshBelow}
            ></ar-cv-list>`
      }
    </section>`;
  }
}
