import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { CvDiff, CvVersion } from "#data/model/wire/cv.ts";
import type { MasterCv } from "#data/model/owner/master-cv.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import { dateAndTime } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { editorOf } from "../../state/cv/editor.ts";
import { changeId } from "../../state/cv/review.ts";
import { Intent } from "../../state/intent.ts";
import { Resource } from "../../state/resource.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-empty.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/cv/versions/ar-fact-change.ts";

type Compared = { diff: CvDiff; facts: MasterCv["facts"] };

/** Every version of the master CV: what changed between two, and the way back. */
@customElement("ar-page-cv-versions")
export class ArPageCvVersions extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .list li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) var(--space-4);
      }
      .list [aria-current] {
        background: var(--color-selected);
      }
      .list .grow {
        flex: 1 1 var(--card-min);
      }
      .changes li {
        padding: var(--space-3) var(--space-4);
      }
      .between {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
        align-items: end;
        padding: var(--space-3) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
      }
      .between .field {
        min-width: var(--tile-min);
      }
      .note {
        padding: var(--space-4);
      }
      /* A long comparison would hide the way back below it. */
      @media (max-width: 1023px) {
        .all {
          order: -1;
        }
      }
      .done {
        color: var(--color-ok);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private from: number | null = null;
  @state() private to: number | null = null;
  @state() private done = "";
  #intent = new Intent(this);
  #versions = new Resource<CvVersion[]>(this, {
    subject: () => "versions",
    revision: () => revision(this.view, "cv"),
    load: (_, signal) => this.api.cv.versions(signal),
    onLoaded: ([newest]) => this.#between(Math.max(0, (newest?.version ?? 0) - 1), newest?.version ?? 0),
  });
  #compared = new Resource<Compared>(this, {
    subject: () => (this.from === null || this.to === null ? null : `${this.from} ${this.to}`),
    revision: () => revision(this.view, "cv"),
    load: async (_, signal) => {
      const [from, to] = [this.from ?? 0, this.to ?? 0];
      const diff = await this.api.cv.diff(from, to, signal);
      const versions = await Promise.all(
        [from, to].filter((version) => version > 0).map((version) => this.api.cv.version(version, signal)),
      );
      return { diff, facts: versions.flatMap(({ facts }) => facts).toReversed() };
    },
  });

  #between(from: number, to: number): void {
    [this.from, this.to] = [from, to];
  }

  #restore = async (version: number) => {
    const restored = await this.#intent.run(() => this.api.cv.restore(version));
    if (restored === null) return;
    this.done = t("cv.restored", { version, as: restored.version });
    await editorOf(this.api.cv).refresh();
    this.#versions.reload();
  };

  override render() {
    const versions = this.#versions.value;
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t("cv.versions_title")}</h1>
        <p class="muted">${t("cv.versions_lead")}</p>
        <p><a href="cv">${t("cv.back")}</a></p>
      </header>
      <ar-fault .fault=${this.#versions.fault ?? this.#intent.fault}></ar-fault>
      <p class="done" role="status">${this.done}</p>
      ${versions === null ? html`<ar-busy note=${t("shell.loading")}></ar-busy>` : this.#body(versions)}
    </div>`;
  }

  #body(versions: readonly CvVersion[]) {
    if (versions.length === 0) {
      return html`<ar-empty icon="clock" heading=${t("cv.no_versions")} text=${t("cv.no_versions_why")}></ar-empty>`;
    }
    return html`<div class="two">
      <section class="panel clip" aria-labelledby="changes">
        <header><h2 id="changes">${t("cv.what_changed")}</h2></header>
        ${this.#choice(versions)} ${this.#changes()}
      </section>
      <section class="panel clip all" aria-labelledby="all">
        <header><h2 id="all">${t("cv.all_versions")}</h2></header>
        <ol class="rows list">
          ${versions.map((version, at) => this.#version(version, at === 0))}
        </ol>
      </section>
    </div>`;
  }

  #version({ version, at, source, file, facts }: CvVersion, newest: boolean) {
    const how =
      source.how === "restored"
        ? t("cv.how.restored", { version: source.version })
        : source.how === "imported"
          ? t("cv.how.imported", { file })
          : t("cv.how.edited");
    return html`<li aria-current=${version === this.to ? "true" : nothing}>
      <div class="grow">
        <strong>${t("cv.version", { version })}</strong> <span class="break">${how}</span>
        <p class="muted small">${dateAndTime(at)} · ${t("cv.facts", { count: facts })}</p>
      </div>
      <div class="row wrap">
        <button type="button" class="small" @click=${() => this.#between(version - 1, version)}>
          ${t("cv.what_changed")}<span class="visually-hidden"> ${t("cv.version", { version })}</span>
        </button>
        ${
          newest
            ? nothing
            : html`<button
                type="button"
                class="small"
                ?disabled=${this.#intent.busy}
                @click=${() => void this.#restore(version)}
              >
                <ar-icon size="small" name="undo"></ar-icon>${t("cv.restore")}
                <span class="visually-hidden"> ${t("cv.version", { version })}</span>
              </button>`
        }
      </div>
    </li>`;
  }

  #choice(versions: readonly CvVersion[]) {
    const numbers = [...versions.map(({ version }) => version), 0];
    const select = (id: "from" | "to", label: string, chosen: number | null) =>
      html`<div class="field">
        <label for=${id}>${label}</label>
        <select id=${id} @change=${({ target }: Event) => (this[id] = Number((target as HTMLSelectElement).value))}>
          ${numbers.map(
            (version) =>
              html`<option value=${version} ?selected=${version === chosen}>
                ${version === 0 ? t("cv.version_none") : t("cv.version", { version })}
              </option>`,
          )}
        </select>
      </div>`;
    return html`<div class="between">
      ${select("from", t("cv.between_from"), this.from)} ${select("to", t("cv.between_to"), this.to)}
    </div>`;
  }

  #changes() {
    const { value, fault } = this.#compared;
    if (fault !== null) return html`<ar-fault class="note" .fault=${fault}></ar-fault>`;
    if (value === null) return html`<p class="note"><ar-busy note=${t("shell.loading")}></ar-busy></p>`;
    if (value.diff.changes.length === 0) return html`<p class="note muted">${t("cv.no_changes")}</p>`;
    return html`<ul class="rows changes">
      ${value.diff.changes.map(
        (change) =>
          html`<li data-fact=${changeId(change)}>
            <ar-fact-change .change=${change} .facts=${value.facts}></ar-fact-change>
          </li>`,
      )}
    </ul>`;
  }
}
