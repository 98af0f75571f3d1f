import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FactKind, MasterCv } from "#data/model/owner/master-cv.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { factText } from "./fact-text.ts";

/** Of these it is told how many there are. */
const COUNTED: readonly FactKind[] = [
  "role",
  "achievement",
  "project",
  "skill",
  "education",
  "certificate",
  "language",
  "award",
  "publication",
  "reference",
  "statement",
];
/** Roles that are named, the first ones of the owner's order. */
const NAMED = 3;

/** What a master CV holds, in a few lines; it is read and edited on a page of its own. */
@customElement("ar-cv-summary")
export class ArCvSummary extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
        overflow-wrap: anywhere;
      }
      ul {
        display: grid;
        gap: var(--space-1);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--tile-min), 1fr));
        gap: var(--space-3);
      }
      dl > div {
        display: flex;
        flex-direction: column-reverse;
      }
      dt {
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      dd {
        font-size: var(--text-l);
        font-weight: var(--weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) cv!: MasterCv;

  override render() {
    const { facts, notUnderstood } = this.cv;
    const person = facts.find(({ kind }) => kind === "identity");
    const roles = facts.filter(({ kind }) => kind === "role").slice(0, NAMED);
    const counts = COUNTED.map((kind) => ({ kind, count: facts.filter((fact) => fact.kind === kind).length }));
    return html`${person === undefined ? nothing : this.#line(person, "p")}
      ${
        roles.length === 0
          ? nothing
          : html`<ul>
              ${roles.map((role) => this.#line(role, "li"))}
            </ul>`
      }
      <dl>
        ${counts
          .filter(({ count }) => count > 0)
          .map(
            ({ kind, count }) =>
              html`<div>
                <dt>${t(kind === "achievement" ? "cv.achievements_heading" : `fact.kind.${kind}`)}</dt>
                <dd>${count}</dd>
              </div>`,
          )}
      </dl>
      ${
        notUnderstood.length === 0
          ? nothing
          : html`<p><a href="cv">${t("owner.not_understood", { count: notUnderstood.length })}</a></p>`
      }`;
  }

  #line(fact: MasterCv["facts"][number], as: "p" | "li") {
    const { text, more } = factText(fact);
    const words = html`${text}${more === "" ? nothing : html` <span class="muted small">${more}</span>`}`;
    return as === "p" ? html`<p>${words}</p>` : html`<li>${words}</li>`;
  }
}
