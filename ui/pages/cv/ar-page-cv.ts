import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Fact, FactKind } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import { hintsOf } from "../../components/cv/editor/hints.ts";
import { t } from "../../i18n/translate.ts";
import { go } from "../../router.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { type CvEditor, editorOf } from "../../state/cv/editor.ts";
import { listsOf } from "../../state/cv/order.ts";
import { handOver } from "../../state/cv/handed-over.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/cv/ar-cv-drop.ts";
import "../../components/cv/ar-cv-export.ts";
import "../../components/cv/editor/ar-cv-list.ts";
import type { ArCvState } from "../../components/cv/editor/ar-cv-state.ts";
import "../../components/cv/editor/ar-cv-state.ts";

/** The sections of the page; achievements stand with what they belong to. */
const SECTIONS: readonly FactKind[] = [
  "identity",
  "summary",
  "role",
  "project",
  "skill",
  "education",
  "certificate",
  "language",
  "link",
  "award",
  "publication",
  "interest",
  "reference",
  "statement",
];

/** The master CV: every fact that documents may rest on, edited where it stands. */
@customElement("ar-page-cv")
export class ArPageCv extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .page {
        max-width: calc(var(--page-width-reading) * 1.25 + 2 * var(--page-pad));
      }
      .bar {
        position: sticky;
        top: 0;
        z-index: 1;
        padding-block: var(--space-2);
        background: var(--color-canvas);
        border-bottom: var(--line) solid var(--color-line);
      }
      .panel > header h2 {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
      }
      h2 small {
        color: var(--color-text-muted);
        font-size: var(--text-s);
        font-weight: var(--weight);
      }
      ar-cv-list + ar-cv-list,
      .group {
        border-top: var(--line) solid var(--color-line);
      }
      header + .group {
        border-top: 0;
      }
      .group {
        padding: var(--space-3) var(--space-4) 0;
      }
      .jump {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      @media (max-width: 639px) {
        .jump {
          display: none;
        }
      }
      section {
        scroll-margin-top: var(--space-16);
      }
      .why {
        padding: var(--space-3) var(--space-4);
      }
      .begin {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private fresh: Id | null = null;
  @state() private said = "";
  #editor: CvEditor | null = null;
  #revision = "";

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("focus", this.#again);
    document.addEventListener("visibilitychange", this.#hidden);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("focus", this.#again);
    document.removeEventListener("visibilitychange", this.#hidden);
    // Whoever goes to another page has finished typing.
    void this.#editor?.flush();
  }

  /** Another window may have saved while this one lay behind it. */
  #again = () => void this.#editor?.refresh();

  /** A phone may end a page that it hides without a word. */
  #hidden = () => {
    if (document.visibilityState === "hidden") void this.#editor?.flush();
  };

  override willUpdate(): void {
    if (this.#editor === null) {
      this.#editor = editorOf(this.api.cv);
      this.#editor.follow(this);
    }
    const now = revision(this.view, "cv");
    if (now === this.#revision) return;
    this.#revision = now;
    void this.#editor.refresh();
  }

  #add(kind: FactKind): void {
    this.fresh = this.#editor?.add(kind) ?? null;
  }

  #begin = () => {
    this.#editor?.add("role");
    this.#add("identity");
  };

  async #removed(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector<ArCvState>("ar-cv-state")?.focusUndo();
  }

  #brought = ({ detail }: CustomEvent<File>) => {
    handOver(detail);
    go("cv/import");
  };

  override render() {
    const editor = this.#editor;
    if (editor === null) return nothing;
    return html`<div
      class="page"
      @ar-said=${({ detail }: CustomEvent<string>) => (this.said = detail)}
      @ar-removed=${() => void this.#removed()}
    >
      <header class="stack tight">
        <h1>${t("cv.title")}</h1>
        <p class="muted">${t("cv.lead")}</p>
        <nav class="row wrap" aria-label=${t("cv.ways")}>
          ${
            editor.facts.length === 0
              ? nothing
              : html`<a class="button" href="cv/import"
                  ><ar-icon size="small" name="upload"></ar-icon>${t("cv.import")}</a
                >`
          }
          ${
            editor.versions === 0
              ? nothing
              : html`<a class="button" href="cv/versions">
                    <ar-icon size="small" name="clock"></ar-icon>${t("cv.versions", { count: editor.versions })}
                  </a>
                  <ar-cv-export></ar-cv-export>`
          }
        </nav>
      </header>
      ${this.#body(editor)}
    </div>`;
  }

  #body(editor: CvEditor) {
    if (editor.state === "loading") {
      return editor.fault === null
        ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
        : html`<ar-fault .fault=${editor.fault}>
            <p><button @click=${this.#again}>${t("action.try_again")}</button></p>
          </ar-fault>`;
    }
    const bar = html`<div class="bar">
      <ar-cv-state .editor=${editor} .told=${editor.told} .said=${this.said}></ar-cv-state>
    </div>`;
    if (editor.facts.length === 0) {
      return html`${editor.removed === null ? nothing : bar}
        <section class="begin" aria-labelledby="begin">
          <h2 id="begin">${t("cv.empty")}</h2>
          <p class="muted">${t("cv.empty_why")}</p>
          <ar-cv-drop @ar-file=${this.#brought}></ar-cv-drop>
          <p class="row wrap">
            <button type="button" @click=${this.#begin}>
              <ar-icon size="small" name="pen"></ar-icon>${t("cv.begin")}
            </button>
          </p>
        </section>`;
    }
    const used = SECTIONS.filter((kind) => editor.facts.some((fact) => fact.kind === kind));
    const unused = SECTIONS.filter((kind) => !used.includes(kind));
    return html`${bar} ${this.#jump(used)} ${used.map((kind) => this.#section(editor, kind))}
    ${
      unused.length === 0
        ? nothing
        : html`<section class="panel" aria-labelledby="more">
            <header><h2 id="more">${t("cv.more_sections")}</h2></header>
            <div class="body row wrap">
              ${unused.map(
                (kind) =>
                  html`<button type="button" class="small" @click=${() => this.#add(kind)}>
                    <ar-icon size="small" name="plus"></ar-icon>${t(`fact.kind.${kind}`)}
                  </button>`,
              )}
            </div>
          </section>`
    }
    ${this.#left(editor)}`;
  }

  /** The ways within a long page. */
  #jump(kinds: readonly FactKind[]) {
    if (kinds.length < 4) return nothing;
    const to = (kind: FactKind) => {
      const section = this.renderRoot.querySelector<HTMLElement>(`#section-${kind}`);
      section?.scrollIntoView({ block: "center" });
      section?.focus();
    };
    return html`<nav class="jump" aria-label=${t("cv.jump")}>
      ${kinds.map(
        (kind) =>
          html`<button type="button" class="plain small" @click=${() => to(kind)}>${t(`fact.kind.${kind}`)}</button>`,
      )}
    </nav>`;
  }

  #section(editor: CvEditor, kind: FactKind) {
    const facts = editor.facts.filter((fact) => fact.kind === kind);
    const hints = facts.reduce((count, fact) => count + hintsOf(fact, editor.facts).length, 0);
    return html`<section class="panel" aria-labelledby="section-${kind}">
      <header>
        <h2 id="section-${kind}" tabindex="-1">
          ${t(`fact.kind.${kind}`)}
          <small>${facts.length}${hints === 0 ? nothing : html` · ${t("cv.hints", { count: hints })}`}</small>
        </h2>
        ${
          kind === "identity"
            ? nothing
            : html`<button
                type="button"
                class="small"
                aria-label=${t("cv.add_to", { what: t(`fact.kind.${kind}`) })}
                @click=${() => this.#add(kind)}
              >
                <ar-icon size="small" name="plus"></ar-icon>${t("cv.add")}
              </button>`
        }
      </header>
      ${listsOf(editor.facts, kind).map(
        (list) =>
          html`${this.#group(list[0])}<ar-cv-list
              .editor=${editor}
              .facts=${list}
              .all=${editor.facts}
              .fresh=${this.fresh}
            ></ar-cv-list>`,
      )}
    </section>`;
  }

  /** What a group of skills is headed. */
  #group(fact: Fact | undefined) {
    const name = fact?.kind === "skill" ? (fact.group?.trim() ?? "") : "";
    return name === "" ? nothing : html`<h3 class="group overline">${name}</h3>`;
  }

  /** What the import of the version in force could not place. */
  #left(editor: CvEditor) {
    const lines = editor.base?.notUnderstood ?? [];
    if (lines.length === 0) return nothing;
    return html`<details class="panel">
      <summary class="why">${t("owner.not_understood", { count: lines.length })}</summary>
      <ul class="why stack tight small">
        ${lines.map(({ path, text }) => html`<li class="break"><span class="mono">${path}</span> ${text}</li>`)}
      </ul>
    </details>`;
  }
}
