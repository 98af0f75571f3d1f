import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { liveContext, sessionContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-dialog.ts";
import "../base/ar-icon.ts";
import { keepingFor, PLACES, SYSTEM, type Place } from "./navigation.ts";

/** On phones: the pages that have no place in the bar below, and the way out. */
@customElement("ar-more")
export class ArMore extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: inline-block;
      }
      .opener {
        position: relative;
      }
      .dot {
        width: var(--dot-size);
        height: var(--dot-size);
        border-radius: var(--radius-full);
        background: var(--color-warn);
      }
      .dot.down {
        background: var(--color-bad);
      }
      .opener .dot {
        position: absolute;
        top: var(--space-2);
        right: var(--space-2);
      }
      nav {
        display: grid;
        gap: var(--space-1);
      }
      a {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--control-height);
        padding-inline: var(--space-2);
        border-radius: var(--radius-m);
        color: var(--color-text);
        font-weight: var(--weight-medium);
        text-decoration: none;
      }
      a span:first-of-type {
        flex: 1;
      }
      .count {
        color: var(--color-text-muted);
        font-size: var(--text-s);
        font-weight: var(--weight);
      }
      .out {
        width: 100%;
        margin-top: var(--space-4);
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  @state() private open = false;

  #close = () => {
    this.open = false;
  };

  #dot() {
    const health = this.view.state?.health.state ?? "ok";
    return health === "ok" ? nothing : html`<span class="dot ${health}"></span>`;
  }

  #link(place: Place, extra: unknown = nothing) {
    const { state: now } = this.view;
    const waiting = now === null ? 0 : (place.waiting?.(now) ?? 0);
    const icon = now === null ? place.icon : (place.sign?.(now) ?? place.icon);
    return html`<a href=${place.path} @click=${this.#close}>
      <ar-icon name=${icon}></ar-icon><span>${t(place.label)}</span>
      ${waiting === 0 ? nothing : html`<span class="count">${waiting} ${t("nav.waiting", { count: waiting })}</span>`}
      ${extra}
    </a>`;
  }

  override render() {
    const { person } = this.session;
    const health = this.view.state?.health.state ?? "ok";
    const label = health === "ok" ? t("nav.more") : `${t("nav.more")}: ${t(`health.${health}`)}`;
    return html`<button class="plain icon opener" aria-label=${label} @click=${() => (this.open = true)}>
        <ar-icon name="more"></ar-icon>${this.#dot()}
      </button>
      <ar-dialog heading=${person?.name ?? t("nav.more")} .open=${this.open} @ar-close=${this.#close}>
        <nav aria-label=${t("nav.more")}>
          ${PLACES.filter(({ underMore }) => underMore === true).map((place) => this.#link(place))}
          ${keepingFor(person?.role).map((place) => this.#link(place))} ${this.#link(SYSTEM, this.#dot())}
        </nav>
        <button class="out" @click=${() => this.tell("ar-leave", null)}>
          <ar-icon size="small" name="leave"></ar-icon>${t("shell.sign_out")}
        </button>
      </ar-dialog>`;
  }
}
