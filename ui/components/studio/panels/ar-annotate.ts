import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { Id } from "#data/model/schema.ts";
import type { JobDetail } from "#data/model/wire/views.ts";
import type { Api } from "../../../api/api.ts";
import { t } from "../../../i18n/translate.ts";
import { apiContext, liveContext } from "../../../state/contexts.ts";
import { Intent } from "../../../state/intent.ts";
import { Resource } from "../../../state/resource.ts";
import { type LiveView, revision } from "../../../state/view.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-busy.ts";
import "../../base/ar-fault.ts";
import { findPhrase, offsetIn, stretches } from "./annotated-text.ts";
import "./ar-annotation.ts";
import { KINDS } from "./ar-annotation.ts";

/** The posting's own text, where the owner marks what counts: a phrase, what it is, how much it weighs. */
@customElement("ar-annotate")
export class ArAnnotate extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .lead {
        padding: var(--space-3) var(--space-4) 0;
      }
      form {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2);
      }
      .choices > .field {
        flex: 1;
        min-width: var(--tile-min);
      }
      .text {
        max-height: var(--feed-height);
        overflow: auto;
        margin: var(--space-4);
        padding: var(--space-3);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
        overflow-wrap: anywhere;
      }
      .whole {
        white-space: pre-wrap;
      }
      mark {
        border-radius: var(--radius-s);
        background: var(--color-info-soft);
        color: inherit;
        box-shadow: inset 0 calc(var(--line-thick) * -1) 0 var(--color-info);
      }
      mark.must_have {
        background: var(--color-bad-soft);
        box-shadow: inset 0 calc(var(--line-thick) * -1) 0 var(--color-bad);
      }
      mark.core_strength {
        background: var(--color-ok-soft);
        box-shadow: inset 0 calc(var(--line-thick) * -1) 0 var(--color-ok);
      }
      mark.gap {
        background: var(--color-warn-soft);
        box-shadow: inset 0 calc(var(--line-thick) * -1) 0 var(--color-warn);
      }
      mark.ignore {
        background: none;
        color: var(--color-text-muted);
        text-decoration: line-through;
        box-shadow: none;
      }
      ar-busy,
      .failed {
        padding: var(--space-4);
      }
    `,
  ];

  @property() jobId: Id = "";
  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private phrase = "";
  @state() private wrong = "";
  #at: number | null = null;
  #job = new Resource<JobDetail>(this, {
    subject: () => this.jobId,
    revision: () => "",
    load: (id, signal) => this.api.job(id, signal),
  });
  #marks = new Resource<Annotation[]>(this, {
    subject: () => this.jobId,
    revision: () => revision(this.view, this.jobId),
    load: (id, signal) => this.api.studio.annotations(id, signal),
  });
  #intent = new Intent(this);

  /** The phrase that is selected in the text comes into the form. */
  #selected = () => {
    const text = this.renderRoot.querySelector(".whole");
    const root = this.renderRoot as ShadowRoot & { getSelection?: () => Selection | null };
    const selection = root.getSelection?.() ?? document.getSelection();
    if (text === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
    const chosen = range.toString();
    const start = offsetIn(text, range.startContainer, range.startOffset);
    this.#at = start + (chosen.length - chosen.trimStart().length);
    this.phrase = chosen.trim();
    this.wrong = "";
  };

  #add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const found = findPhrase(this.#job.value?.posting.text ?? "", this.phrase, this.#at);
    if (found === null) {
      this.wrong = t("studio.annotate.not_there");
      return;
    }
    const given = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const mark: Annotation = {
      id: "note_newest",
      ...found,
      kind: (given["kind"] ?? "must_have") as Annotation["kind"],
      weight: Number(given["weight"] ?? 3),
      note: given["note"] ?? "",
      by: "owner",
      at: new Date().toISOString(),
    };
    void this.#mark(mark, form);
  };

  async #mark(mark: Annotation, form: HTMLFormElement): Promise<void> {
    if (!(await this.#save([...(this.#marks.value ?? []), mark]))) return;
    this.phrase = "";
    this.#at = null;
    form.reset();
  }

  async #save(annotations: Annotation[]): Promise<boolean> {
    const saved = await this.#intent.run(() => this.api.studio.annotate(this.jobId, annotations));
    if (saved !== null) this.#marks.set(saved);
    return saved !== null;
  }

  #change(mark: Annotation, next: Annotation | null): void {
    const others = this.#marks.value ?? [];
    void this.#save(others.flatMap((one) => (one.id === mark.id ? (next ?? []) : one)));
  }

  override render() {
    const text = this.#job.value?.posting.text;
    const marks = this.#marks.value;
    const fault = this.#job.fault ?? this.#marks.fault;
    if (text === undefined || marks === null) {
      return fault === null
        ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
        : html`<ar-fault class="failed" .fault=${fault}></ar-fault>`;
    }
    const pieces = stretches(text, marks).map((stretch) => this.#stretch(stretch));
    return html`<p class="lead small muted">${t("studio.annotate.lead")}</p>
      <form @submit=${this.#add}>
        <div class="field">
          <label for="phrase">${t("studio.annotate.phrase")}</label>
          <input
            id="phrase"
            required
            maxlength="1000"
            aria-invalid=${this.wrong === "" ? nothing : "true"}
            aria-describedby="wrong"
            .value=${this.phrase}
            @input=${(event: Event) => {
              this.phrase = (event.target as HTMLInputElement).value;
              this.wrong = "";
              this.#at = null;
            }}
          />
          <p id="wrong" class="help" role="alert">${this.wrong}</p>
        </div>
        <div class="choices">
          <div class="field">
            <label for="kind">${t("studio.annotate.kind")}</label>
            <select id="kind" name="kind">
              ${KINDS.map((kind) => html`<option value=${kind}>${t(`studio.annotate.${kind}`)}</option>`)}
            </select>
          </div>
          <div class="field">
            <label for="weight">${t("studio.annotate.weight")}</label>
            <select id="weight" name="weight">
              ${[1, 2, 3, 4, 5].map(
                (weight) =>
                  html`<option value=${weight} ?selected=${weight === 3}>
                    ${weight}${weight === 1 ? ` – ${t("studio.annotate.weak")}` : weight === 5 ? ` – ${t("studio.annotate.decisive")}` : ""}
                  </option>`,
              )}
            </select>
          </div>
        </div>
        <div class="field">
          <label for="note">${t("studio.annotate.note")}</label>
          <input id="note" name="note" maxlength="2000" />
        </div>
        <div class="row"><button class="small" ?disabled=${this.#intent.busy}>${t("studio.annotate.add")}</button></div>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
      </form>
      ${
        marks.length === 0
          ? nothing
          : html`<ul class="rows" aria-label=${t("studio.annotate.list")}>
              ${marks.map(
                (mark) =>
                  html`<li>
                    <ar-annotation
                      .mark=${mark}
                      @ar-annotation=${({ detail }: CustomEvent<Annotation | null>) => this.#change(mark, detail)}
                    ></ar-annotation>
                  </li>`,
              )}
            </ul>`
      }
      <div
        class="text"
        tabindex="0"
        role="region"
        aria-label=${t("posting.heading")}
        @mouseup=${this.#selected}
        @touchend=${this.#selected}
        @keyup=${this.#selected}
      >
        <span class="whole">${pieces}</span>
      </div>`;
  }

  #stretch({ text, marks }: ReturnType<typeof stretches>[number]) {
    const [mark] = marks;
    if (mark === undefined) return text;
    return html`<mark class=${mark.kind} title=${t(`studio.annotate.${mark.kind}`)}>${text}</mark>`;
  }
}
