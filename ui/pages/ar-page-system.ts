import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Health, HealthPart } from "#data/model/work/health.ts";
import type { Api, SystemView } from "../api/api.ts";
import { ArElement } from "../components/ar-element.ts";
import type { Tone } from "../components/base/tone.ts";
import type { IconName } from "../components/base/icons.ts";
import { dateAndTime } from "../i18n/format.ts";
import { t } from "../i18n/translate.ts";
import { apiContext, liveContext, sessionContext } from "../state/contexts.ts";
import { Resource } from "../state/resource.ts";
import type { LiveView } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/base/ar-badge.ts";
import "../components/base/ar-busy.ts";
import "../components/base/ar-fault.ts";
import "../components/base/ar-icon.ts";
import "../components/base/ar-time.ts";
import "../components/settings/ar-restart.ts";
import "../components/shell/ar-preferences.ts";

const TONE: Record<HealthPart["state"], Tone> = { ok: "ok", degraded: "warn", down: "bad", off: "neutral" };
const ICON: Record<HealthPart["state"], IconName> = { ok: "met", degraded: "alert", down: "cross", off: "missing" };

/** How the appliance is: each part with what was seen and what to do about it. */
@customElement("ar-page-system")
export class ArPageSystem extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .state {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-4);
      }
      .state ar-icon {
        color: var(--color-ok);
      }
      .state.degraded ar-icon {
        color: var(--color-warn);
      }
      .state.down ar-icon {
        color: var(--color-bad);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-4);
        padding: var(--space-3) var(--space-4);
        overflow-wrap: anywhere;
      }
      .links li {
        display: block;
        padding: var(--space-1) 0;
      }
      .hint {
        font-size: var(--text-s);
      }
      .end {
        display: grid;
        justify-items: end;
        align-content: start;
        gap: var(--space-1);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  #system = new Resource<SystemView>(this, {
    subject: () => "system",
    revision: () => "",
    load: (_, signal) => this.api.system(signal),
  });

  override render() {
    const system = this.#system.value;
    const health = this.view.state?.health ?? system?.health;
    return html`<div class="page">
      <h1>${t("nav.system")}</h1>
      <ar-fault .fault=${this.#system.fault}>
        <p><button @click=${() => this.#system.reload()}>${t("action.try_again")}</button></p>
      </ar-fault>
      <div class="two">
        <section class="panel" aria-labelledby="health">
          ${health === undefined ? html`<p class="body"><ar-busy note=${t("shell.loading")}></ar-busy></p>` : this.#health(health)}
        </section>
        <div class="stack">
          <section class="panel" aria-labelledby="appliance">
            <header><h2 id="appliance">${t("system.appliance")}</h2></header>
            <div class="body stack">
              <dl class="stack tight">
                ${this.#term(t("system.version"), health?.version)} ${this.#term(t("system.address"), system?.address)}
                ${this.#term(t("system.data_home"), system?.dataHome)}
                ${this.#term(t("system.since"), health === undefined ? undefined : dateAndTime(health.startedAt))}
              </dl>
              <a class="button" href="api/export" download="autoresume-export.json">
                <ar-icon size="small" name="download"></ar-icon>${t("system.export")}
              </a>
              <p class="muted small">${t("system.export_why")}</p>
            </div>
          </section>
          ${this.session.person?.role === "owner" ? this.#keeping() : nothing}
          <ar-preferences></ar-preferences>
        </div>
      </div>
    </div>`;
  }

  /** What the owner of the appliance does with it. */
  #keeping() {
    return html`<section class="panel" aria-labelledby="keeping">
      <header><h2 id="keeping">${t("system.keeping")}</h2></header>
      <div class="body stack">
        <ul class="links">
          <li><a href="settings">${t("nav.settings")}</a></li>
          <li><a href="backups">${t("nav.backups")}</a></li>
          <li><a href="kit">${t("nav.kit")}</a></li>
          <li><a href="docs" target="_blank" rel="noopener">${t("system.docs")}</a></li>
        </ul>
        <ar-restart @ar-restarted=${() => this.#system.reload()}></ar-restart>
        <p class="muted small">${t("restart.why")}</p>
      </div>
    </section>`;
  }

  #term(label: string, value: string | undefined) {
    if (value === undefined) return nothing;
    return html`<div>
      <dt class="muted small">${label}</dt>
      <dd class="break">${value}</dd>
    </div>`;
  }

  #health(health: Health) {
    return html`<header class="state ${health.state}">
        <ar-icon size="large" name=${ICON[health.state]}></ar-icon>
        <div class="grow">
          <h2 id="health">${t(`health.${health.state}`)}</h2>
          <p class="muted small">${t(`health.${health.state}.why`)}</p>
        </div>
      </header>
      <ul class="rows">
        ${health.parts.map((part) => this.#part(part))}
      </ul>`;
  }

  #part({ name, state, because, hint, checkedAt }: HealthPart) {
    return html`<li>
      <div>
        <strong>${t(`part.${name}`)}</strong>
        <p class="muted small">${because}</p>
        ${hint === "" ? nothing : html`<p class="hint">${hint}</p>`}
      </div>
      <div class="end">
        <ar-badge tone=${TONE[state]} icon=${ICON[state]}>${t(`part.state.${state}`)}</ar-badge>
        <span class="muted small"><ar-time at=${checkedAt}></ar-time></span>
      </div>
    </li>`;
  }
}
