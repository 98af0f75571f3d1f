import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { BackupTarget } from "#data/model/work/backup.ts";
import type { Id } from "#data/model/schema.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-dialog.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import "./ar-target-form.ts";
import { placeText } from "./safety-words.ts";

/** The places archives are copied to: each to try and to remove, and a form for another. Tells `ar-changed`. */
@customElement("ar-targets")
export class ArTargets extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-top: var(--line) solid var(--color-line);
        overflow-wrap: anywhere;
      }
      .fine {
        color: var(--color-ok);
      }
    `,
  ];

  @property({ attribute: false }) targets: readonly BackupTarget[] = [];
  @consume({ context: apiContext }) api!: Api;
  @state() private adding = false;
  @state() private asked: BackupTarget | null = null;
  /** The target that the last intent was about. */
  @state() private about: Id | null = null;
  @state() private fine: Id | null = null;
  #intent = new Intent(this);

  #try = async (id: Id) => {
    this.about = id;
    this.fine = null;
    if ((await this.#intent.run(() => this.api.safety.tryTarget(id))) !== null) this.fine = id;
  };

  #remove = async () => {
    const id = this.asked?.id;
    if (id === undefined) return;
    this.about = id;
    const done = await this.#intent.run(async () => {
      await this.api.safety.removeTarget(id);
      return true;
    });
    if (done === null) return;
    this.asked = null;
    this.tell("ar-changed", null);
  };

  #added = () => {
    this.adding = false;
    this.tell("ar-changed", null);
  };

  override render() {
    return html`<section class="panel clip" aria-labelledby="heading">
        <header>
          <h2 id="heading">${t("targets.heading")}</h2>
          <button class="small" @click=${() => (this.adding = true)}>
            <ar-icon size="small" name="plus"></ar-icon>${t("targets.add")}
          </button>
        </header>
        <p class="body muted small">${this.targets.length === 0 ? t("targets.none") : t("targets.what")}</p>
        <ul>
          ${this.targets.map((target) => this.#row(target))}
        </ul>
      </section>
      <ar-dialog heading=${t("targets.add_heading")} .open=${this.adding} @ar-close=${() => (this.adding = false)}>
        ${this.adding ? html`<ar-target-form @ar-added=${this.#added}></ar-target-form>` : nothing}
      </ar-dialog>
      <ar-dialog
        heading=${t("targets.remove_heading", { name: this.asked?.name ?? "" })}
        .open=${this.asked !== null}
        @ar-close=${() => (this.asked = null)}
      >
        <div class="stack">
          <p>${t("targets.remove_what")}</p>
          <ar-fault .fault=${this.#intent.fault}></ar-fault>
          <div class="row wrap">
            <button class="danger" ?disabled=${this.#intent.busy} @click=${this.#remove}>${t("action.remove")}</button>
            <button class="plain" @click=${() => (this.asked = null)}>${t("action.cancel")}</button>
          </div>
        </div>
      </ar-dialog>`;
  }

  #row(target: BackupTarget) {
    const { id, name, place } = target;
    const mine = this.about === id;
    const busy = this.#intent.busy && mine;
    return html`<li>
      <div>
        <strong>${name}</strong>
        <p class="muted small">${t(`target.kind.${place.kind}`)} · ${placeText(place)}</p>
      </div>
      <div class="row wrap">
        <button
          class="small"
          aria-label=${t("targets.try_of", { name })}
          ?disabled=${this.#intent.busy}
          @click=${() => this.#try(id)}
        >
          ${busy ? t("targets.trying") : t("targets.try")}
        </button>
        <button
          class="plain small"
          aria-label=${t("targets.remove_of", { name })}
          ?disabled=${this.#intent.busy}
          @click=${() => {
            this.#intent.forget();
            this.asked = target;
          }}
        >
          ${t("action.remove")}
        </button>
        <span class="fine small" role="status">${this.fine === id ? t("targets.fine") : ""}</span>
      </div>
      <ar-fault .fault=${mine && this.asked === null ? this.#intent.fault : null}></ar-fault>
    </li>`;
  }
}
