import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import type { RouteName } from "../../routes.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-mark.ts";
import "./ar-join.ts";
import "./ar-set-up.ts";
import "./ar-sign-in.ts";

type Way = "set_up" | "from_archive" | "sign_in" | "again" | "join";

/** Set-up at first run, sign-in and invitations afterwards. `over`: the shell stays behind it, with whatever was typed there. */
@customElement("ar-door")
export class ArDoor extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      main {
        display: grid;
        place-content: safe center;
        min-height: 100dvh;
        padding: var(--space-5);
        background: var(--color-canvas);
      }
      :host([over]) main {
        position: fixed;
        inset: 0;
        z-index: 8;
        overflow: auto;
        background: var(--color-backdrop);
      }
      .card {
        display: grid;
        gap: var(--space-5);
        width: min(var(--door-width), calc(100vw - var(--space-8)));
        padding: var(--space-8);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-l);
        background: var(--color-surface);
        box-shadow: var(--shadow-s);
      }
      header {
        display: grid;
        gap: var(--space-2);
      }
      ar-mark {
        width: var(--score-size);
        height: var(--score-size);
        margin-bottom: var(--space-2);
      }
      @media (max-width: 639px) {
        .card {
          padding: var(--space-5);
        }
      }
    `,
  ];

  @property() state: "needs_setup" | "signed_out" = "signed_out";
  @property({ type: Boolean, reflect: true }) over = false;
  /** The page that the address asks for. */
  @property() place: RouteName = "overview";

  get #way(): Way {
    if (this.over) return "again";
    if (this.state === "needs_setup") return this.place === "restore" ? "from_archive" : "set_up";
    return this.place === "join" ? "join" : "sign_in";
  }

  /** Needed once in the life of an appliance, so it is fetched only then. */
  override updated(): void {
    if (this.#way === "from_archive") void import("../restore/ar-restore.ts");
  }

  override render() {
    const way = this.#way;
    return html`<main>
      <div class="card">
        <header>
          <ar-mark></ar-mark>
          <h1>${t(`door.${way}`)}</h1>
          <p class="muted">${t(`door.${way}_why`)}</p>
          ${way === "sign_in" && linkWasUsed() ? html`<p role="status">${t("door.link_used")}</p>` : nothing}
        </header>
        ${
          way === "set_up"
            ? html`<ar-set-up></ar-set-up>`
            : way === "from_archive"
              ? html`<ar-restore></ar-restore>`
              : way === "join"
                ? html`<ar-join></ar-join>`
                : html`<ar-sign-in></ar-sign-in>`
        }
      </div>
    </main>`;
  }
}

/** The server sends here from a one-time link that opens nothing any more. */
function linkWasUsed(): boolean {
  return new URLSearchParams(location.search).get("link") === "used";
}
