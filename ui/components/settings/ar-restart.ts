import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-busy.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";

/** Between two looks whether the appliance is back, and how long until a hint is due; in milliseconds. */
const LOOK_EVERY = 500;
const PATIENCE = 30_000;

type Phase = { kind: "idle" } | { kind: "away"; since: number } | { kind: "back" };

/**
 * Restarts the appliance and waits until it answers as another run of itself. Tells `ar-restarted`. When it will be at
 * another address (`moved`), that is offered instead: a page may not look at another origin.
 */
@customElement("ar-restart")
export class ArRestart extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
      }
      ar-busy {
        width: 100%;
      }
      .back {
        color: var(--color-ok);
      }
    `,
  ];

  @property() moved: string | null = null;
  @property({ type: Boolean }) primary = false;
  @consume({ context: apiContext }) api!: Api;
  @state() private phase: Phase = { kind: "idle" };
  #intent = new Intent(this);
  #timer: ReturnType<typeof setTimeout> | null = null;
  #goTo: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #restart = async () => {
    this.#goTo = this.moved;
    const before = await this.#intent.run(async () => {
      const { health } = await this.api.system();
      await this.api.settings.restart();
      return health.startedAt;
    });
    if (before === null) return;
    this.phase = { kind: "away", since: Date.now() };
    if (this.#goTo === null) this.#look(before);
  };

  #look(before: string): void {
    this.#timer = setTimeout(async () => {
      const startedAt = await this.api.system().then(
        ({ health }) => health.startedAt,
        () => before,
      );
      if (!this.isConnected) return;
      this.requestUpdate();
      if (startedAt === before) {
        this.#look(before);
        return;
      }
      this.phase = { kind: "back" };
      this.tell("ar-restarted", null);
    }, LOOK_EVERY);
  }

  override render() {
    const { phase } = this;
    if (phase.kind === "away") {
      if (this.#goTo !== null) {
        return html`<p role="status">
          ${t("restart.moved")} <a href=${this.#goTo} target="_self" class="break">${this.#goTo}</a>
        </p>`;
      }
      return html`<ar-busy role="status" note=${t("restart.away")}></ar-busy>
        ${Date.now() - phase.since > PATIENCE ? html`<p class="muted small">${t("restart.long")}</p>` : nothing}`;
    }
    return html`<button class=${this.primary ? "primary" : ""} ?disabled=${this.#intent.busy} @click=${this.#restart}>
        <ar-icon size="small" name="refresh"></ar-icon>${t("restart.now")}
      </button>
      ${phase.kind === "back" ? html`<p class="back small" role="status">${t("restart.back")}</p>` : nothing}
      <ar-fault .fault=${this.#intent.fault}></ar-fault>`;
  }
}
