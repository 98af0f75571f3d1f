import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact, FactKind, MasterCv } from "#data/model/owner/master-cv.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { factText } from "./fact-text.ts";

const ORDER: readonly FactKind[] = [
  "identity",
  "summary",
  "role",
  "project",
  "education",
  "skill",
  "language",
  "certificate",
  "award",
  "publication",
  "link",
  "interest",
];

/** The facts of a master CV by kind; achievements stand under the role or project they belong to. */
@customElement("ar-facts")
export class ArFacts extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      section {
        padding: var(--space-4);
      }
      section + section {
        border-top: var(--line) solid var(--color-line);
      }
      h2 {
        margin-bottom: var(--space-2);
      }
      ul {
        display: grid;
        gap: var(--space-3);
      }
      ul ul {
        gap: var(--space-1);
        margin-top: var(--space-2);
        padding-left: var(--space-5);
        list-style: disc;
      }
      li {
        overflow-wrap: anywhere;
      }
      .short {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) cv!: MasterCv;

  override render() {
    return ORDER.map((kind) => {
      const facts = this.cv.facts.filter((fact) => fact.kind === kind);
      if (facts.length === 0) return nothing;
      const short = kind === "skill" || kind === "language" || kind === "interest";
      return html`<section aria-labelledby=${kind}>
        <h2 id=${kind} class="overline">${t(`fact.kind.${kind}`)}</h2>
        <ul class=${short ? "short" : ""}>
          ${facts.map((fact) => this.#fact(fact))}
        </ul>
      </section>`;
    });
  }

  #fact(fact: Fact) {
    const { text, more } = factText(fact);
    const done = this.cv.facts.filter((other) => other.kind === "achievement" && other.of === fact.id);
    return html`<li title=${`${fact.origin.file} ${fact.origin.path}`}>
      ${text}${more === "" ? nothing : html` <span class="muted small">${more}</span>`}
      ${
        done.length === 0
          ? nothing
          : html`<ul>
              ${done.map((achievement) => html`<li title=${achievement.origin.path}>${factText(achievement).text}</li>`)}
            </ul>`
      }
    </li>`;
  }
}
