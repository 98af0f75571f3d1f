import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Safety } from "#data/model/work/backup.ts";
import type { RouteName } from "../../routes.ts";
import { currentLanguage, maybe, t } from "../../i18n/translate.ts";
import { liveContext } from "../../state/contexts.ts";
import { remember, remembered } from "../../state/preferences.ts";
import type { LiveView } from "../../state/view.ts";
import { dismissal, today, warningsToShow } from "../../state/warnings.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";

const KEY = "notices";

/** On every page: what is late or failed with the archives, and a locked vault that work waits for. */
@customElement("ar-notices")
export class ArNotices extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .notice {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--control-height);
        padding: var(--space-1) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
        background: var(--color-surface);
        font-size: var(--text-s);
      }
      .notice > ar-icon {
        color: var(--color-warn);
      }
      p {
        flex: 1;
        min-width: 0;
      }
      a {
        white-space: nowrap;
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  /** The page that is shown: it needs no notice of what is done on it. */
  @property() place: RouteName = "overview";
  @state() private dismissed = remembered(KEY);

  #dismiss(warnings: Safety["warnings"]): void {
    this.dismissed = dismissal(warnings, today());
    remember(KEY, this.dismissed);
  }

  override render() {
    const { safety, vault } = this.view.state ?? { safety: null, vault: null };
    const waiting = vault?.state === "locked" ? vault.waiting : 0;
    return html`<div role="status">${this.#safety(safety)}${waiting === 0 ? nothing : this.#locked(waiting)}</div>`;
  }

  #safety(safety: Safety | null) {
    const [first, ...rest] = warningsToShow(safety, this.dismissed, today()).filter(
      ({ kind }) => !(kind === "kit_unproven" && this.place === "kit"),
    );
    if (safety === null || first === undefined) return nothing;
    const more = rest.length === 0 ? "" : ` ${t("notice.more", { count: rest.length })}`;
    return html`<div class="notice">
      <ar-icon size="small" name="alert"></ar-icon>
      <p>
        ${wordsOf(first)}${more}
        ${
          first.kind === "kit_unproven"
            ? html`<a href="kit">${t("nav.kit")}</a>`
            : html`<a href="backups">${t("notice.backups")}</a>`
        }
      </p>
      <button
        class="plain icon small"
        aria-label=${t("notice.dismiss")}
        title=${t("notice.dismiss")}
        @click=${() => this.#dismiss(safety.warnings)}
      >
        <ar-icon size="small" name="cross"></ar-icon>
      </button>
    </div>`;
  }

  #locked(count: number) {
    return html`<div class="notice">
      <ar-icon size="small" name="lock"></ar-icon>
      <p>${t("vault.hint", { count })}</p>
      <button class="small" @click=${() => this.tell("ar-unlock", null)}>${t("vault.unlock_do")}</button>
    </div>`;
  }
}

/** The appliance words its warnings in English; another language words the kind anew. */
function wordsOf({ kind, text }: Safety["warnings"][number]): string {
  return currentLanguage() === "en" ? text : (maybe(`warning.${kind}`) ?? text);
}
