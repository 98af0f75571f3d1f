import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { CvView, ImportReview } from "#data/model/wire/cv.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import { t } from "../../i18n/translate.ts";
import { go } from "../../router.ts";
import { apiContext } from "../../state/contexts.ts";
import { editorOf } from "../../state/cv/editor.ts";
import { takeOver } from "../../state/cv/handed-over.ts";
import { decided, type Decisions, firstDecisions } from "../../state/cv/review.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/cv/ar-cv-drop.ts";
import "../../components/cv/review/ar-cv-review.ts";

type Read = { review: ImportReview; view: CvView; decisions: Decisions };

/** A CV from a file or a text: read, looked through fact by fact, and only then kept. */
@customElement("ar-page-cv-import")
export class ArPageCvImport extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .page {
        max-width: calc(var(--page-width-reading) * 1.25 + 2 * var(--page-pad));
      }
      h1:focus {
        outline: none;
      }
      textarea {
        min-height: var(--paste-height);
      }
      .keep {
        position: sticky;
        bottom: 0;
        padding-block: var(--space-3);
        border-top: var(--line) solid var(--color-line);
        background: var(--color-canvas);
      }
      @media (max-width: 639px) {
        .keep {
          bottom: calc(var(--bar-height) + env(safe-area-inset-bottom));
        }
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @state() private read: Read | null = null;
  @query("textarea") private pasted!: HTMLTextAreaElement;
  #intent = new Intent(this);

  override firstUpdated(): void {
    const file = takeOver();
    if (file !== null) void this.#look(file);
  }

  #look = async (file: File) => {
    const read = await this.#intent.run(async () => {
      // What is still being typed belongs to what the file is compared with.
      await editorOf(this.api.cv).flush();
      const [view, review] = await Promise.all([this.api.cv.view(), this.api.cv.review(file)]);
      return { review, view, decisions: firstDecisions(review) };
    });
    if (read === null) return;
    this.read = read;
    await this.updateComplete;
    this.renderRoot.querySelector("h1")?.focus();
  };

  #paste = () => {
    if (this.pasted.value.trim() !== "") void this.#look(new File([this.pasted.value], t("cv.pasted_name")));
  };

  #keep = async ({ review, view, decisions }: Read) => {
    const { facts, notUnderstood } = decided(review, view.cv?.facts ?? [], decisions);
    const saved = await this.#intent.run(() =>
      this.api.cv.save({
        base: view.cv?.version ?? 0,
        ...(view.cv === null ? {} : { baseSha256: view.cv.sha256 }),
        facts,
        from: { name: review.name, sha256: review.sha256, notUnderstood },
      }),
    );
    if (saved === null) return;
    await editorOf(this.api.cv).refresh();
    go("cv");
  };

  override render() {
    const { read } = this;
    return html`<div class="page">
      <header class="stack tight">
        <h1 tabindex="-1">
          ${read === null ? t("cv.import_title") : t("cv.review.title", { file: read.review.name })}
        </h1>
        <p class="muted">
          ${read === null ? t("cv.import_lead") : t("cv.review.lead", { format: t(`cv.format.${read.review.format}`), count: read.review.imported.facts.length })}
        </p>
        <p><a href="cv">${t("cv.back")}</a></p>
      </header>
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
      ${read === null ? this.#choose() : this.#review(read)}
    </div>`;
  }

  #choose() {
    const { busy } = this.#intent;
    return html`<ar-cv-drop
        ?busy=${busy}
        @ar-file=${({ detail }: CustomEvent<File>) => void this.#look(detail)}
      ></ar-cv-drop>
      <section class="stack tight">
        <label for="pasted">${t("cv.paste")}</label>
        <textarea id="pasted" placeholder=${t("cv.paste_how")}></textarea>
        <div><button type="button" ?disabled=${busy} @click=${this.#paste}>${t("cv.paste_read")}</button></div>
      </section>`;
  }

  #review(read: Read) {
    const { review, view, decisions } = read;
    const { facts } = decided(review, view.cv?.facts ?? [], decisions);
    const { busy } = this.#intent;
    return html`<ar-cv-review
        .review=${review}
        .present=${view.cv?.facts ?? []}
        .decisions=${decisions}
        @ar-decided=${({ detail }: CustomEvent<Decisions>) => (this.read = { ...read, decisions: detail })}
      ></ar-cv-review>
      ${review.changes.length === 0 && review.imported.notUnderstood.length === 0 ? html`<p>${t("cv.review.nothing")}</p>` : nothing}
      <div class="keep row wrap">
        <button
          type="button"
          class="primary"
          ?disabled=${busy || facts.length === 0}
          @click=${() => void this.#keep(read)}
        >
          <ar-icon size="small" name="check"></ar-icon
          >${busy ? t("cv.review.keeping") : t("cv.review.keep", { count: facts.length })}
        </button>
        <button type="button" ?disabled=${busy} @click=${() => (this.read = null)}>${t("cv.review.other")}</button>
      </div>`;
  }
}
