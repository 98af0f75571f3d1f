import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { t } from "../../../i18n/translate.ts";
import type { CvEditor } from "../../../state/cv/editor.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";

const PROVE: readonly string[] = ["achievement", "role", "project", "education", "certificate"];

/** What proves a skill: any achievement, role, project, degree or certificate, chosen by name. */
@customElement("ar-cv-proofs")
export class ArCvProofs extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .box {
        display: grid;
        gap: var(--space-2);
      }
      ul {
        display: grid;
        gap: var(--space-1);
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) editor!: CvEditor;
  @property({ attribute: false }) skill!: FactOf<"skill">;
  @property({ attribute: false }) all: readonly Fact[] = [];

  #put(provedBy: readonly Id[]): void {
    const { provedBy: _, ...rest } = this.skill;
    this.editor.set(provedBy.length === 0 ? rest : { ...rest, provedBy: [...provedBy] });
    void this.editor.flush();
  }

  override render() {
    const proofs = this.skill.provedBy ?? [];
    const chosen = proofs.flatMap((id) => this.all.find((fact) => fact.id === id) ?? []);
    const others = this.all.filter(({ id, kind }) => PROVE.includes(kind) && !proofs.includes(id));
    const add = ({ target }: Event) => {
      const select = target as HTMLSelectElement;
      if (select.value !== "") this.#put([...proofs, select.value]);
      select.value = "";
    };
    return html`<div class="box">
      <label for="proof">${t("cv.proved_by")}</label>
      ${
        chosen.length === 0
          ? nothing
          : html`<ul>
              ${chosen.map(
                (fact) =>
                  html`<li>
                    <span>${factText(fact).text}</span>
                    <button
                      type="button"
                      class="plain small"
                      aria-label=${t("cv.proof_remove", { what: factText(fact).text })}
                      @click=${() => this.#put(proofs.filter((id) => id !== fact.id))}
                    >
                      ${t("cv.remove_short")}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <select id="proof" @change=${add}>
        <option value="">${t("cv.proof_choose")}</option>
        ${others.map((fact) => html`<option value=${fact.id}>${t(`fact.kind.${fact.kind}`)}: ${factText(fact).text}</option>`)}
      </select>
    </div>`;
  }
}
