import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import type { RouteName } from "../../routes.ts";
import { liveContext, sessionContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import { keepingFor, PLACES, SYSTEM, type Place } from "./navigation.ts";
import "../base/ar-icon.ts";
import "../base/ar-mark.ts";
import "./ar-theme-switch.ts";

/** The way between the pages: a rail beside them on wide screens, a bar below them on phones. */
@customElement("ar-rail")
export class ArRail extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .rail {
        position: sticky;
        top: 0;
        display: flex;
        flex-direction: column;
        gap: var(--space-5);
        height: 100dvh;
        padding: var(--space-4) var(--space-3);
        border-right: var(--line) solid var(--color-line);
        background: var(--color-surface);
        overflow-y: auto;
        scrollbar-width: none;
      }
      .skip {
        position: fixed;
        z-index: 9;
        top: var(--space-2);
        left: var(--space-2);
      }
      .skip:not(:focus) {
        clip-path: inset(50%);
        pointer-events: none;
      }
      .brand {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-1) var(--space-2);
        color: var(--color-text);
        font-weight: var(--weight-strong);
        letter-spacing: var(--tracking-tight);
        text-decoration: none;
      }
      ul {
        display: grid;
        gap: var(--space-05);
      }
      li a {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--control-height);
        padding: 0 var(--space-2);
        border-radius: var(--radius-m);
        color: var(--color-text-muted);
        font-weight: var(--weight-medium);
        text-decoration: none;
      }
      li a:hover {
        background: var(--color-hover);
        color: var(--color-text);
      }
      li a[aria-current] {
        background: var(--color-selected);
        color: var(--color-text);
      }
      .label {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .count {
        min-width: var(--icon-size);
        padding: 0 var(--space-1);
        border-radius: var(--radius-full);
        background: var(--color-accent);
        color: var(--color-on-accent);
        font-size: var(--text-xs);
        font-variant-numeric: tabular-nums;
        text-align: center;
      }
      .foot {
        display: grid;
        gap: var(--space-3);
        margin-top: auto;
      }
      .person {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        padding-top: var(--space-3);
        border-top: var(--line) solid var(--color-line);
      }
      .name {
        flex: 1;
        min-width: 0;
        padding-inline: var(--space-2);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-size: var(--text-s);
      }
      .name small {
        display: block;
        color: var(--color-text-muted);
        font-size: var(--text-xs);
      }
      .dot {
        width: var(--dot-size);
        height: var(--dot-size);
        border-radius: var(--radius-full);
        background: var(--color-ok);
      }
      .dot.degraded {
        background: var(--color-warn);
      }
      .dot.down {
        background: var(--color-bad);
      }
      @media (max-width: 1023px) and (min-width: 640px) {
        .rail {
          align-items: center;
          padding-inline: var(--space-2);
        }
        .wide,
        .name {
          display: none;
        }
        li a {
          position: relative;
          justify-content: center;
          width: calc(var(--rail-width-narrow) - var(--space-4));
          min-height: calc(var(--rail-width-narrow) - var(--space-5));
        }
        .label {
          position: absolute;
          clip-path: inset(50%);
        }
        .count,
        .dot {
          position: absolute;
          top: var(--space-05);
          right: var(--space-05);
        }
        .person {
          flex-direction: column;
        }
      }
      @media (max-width: 639px) {
        .rail {
          display: block;
          position: fixed;
          inset: auto 0 0 0;
          z-index: 5;
          height: auto;
          padding: var(--space-1) var(--space-1) max(var(--space-1), env(safe-area-inset-bottom));
          border: 0;
          border-top: var(--line) solid var(--color-line);
        }
        .brand,
        .foot,
        .under-more {
          display: none;
        }
        ul {
          grid-template-columns: repeat(5, minmax(0, 1fr));
        }
        li a {
          position: relative;
          flex-direction: column;
          justify-content: center;
          gap: 0;
          min-height: calc(var(--bar-height) - var(--space-2));
          padding: 0;
        }
        li a[aria-current] {
          background: none;
        }
        .label {
          flex: none;
          max-width: 100%;
          font-size: var(--text-2xs);
        }
        .count {
          position: absolute;
          top: var(--space-05);
          left: calc(50% + var(--space-1));
        }
      }
    `,
  ];

  @property() current: RouteName = "overview";
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;

  #link(place: Place, extra: unknown = nothing) {
    const { state } = this.view;
    const waiting = state === null ? 0 : (place.waiting?.(state) ?? 0);
    const icon = state === null ? place.icon : (place.sign?.(state) ?? place.icon);
    const here = place.routes.includes(this.current);
    return html`<li class=${place.underMore === true ? "under-more" : ""}>
      <a href=${place.path} aria-current=${here ? "page" : nothing} title=${t(place.label)}>
        <ar-icon name=${icon}></ar-icon><span class="label">${t(place.label)}</span>
        ${
          waiting === 0
            ? nothing
            : html`<span class="count"
                >${waiting}<span class="visually-hidden"> ${t("nav.waiting", { count: waiting })}</span></span
              >`
        }${extra}
      </a>
    </li>`;
  }

  #skip = (event: Event) => {
    event.preventDefault();
    this.tell("ar-skip", null);
  };

  #health() {
    const state = this.view.state?.health.state;
    if (state === undefined) return nothing;
    return html`<span class="dot ${state}"></span><span class="visually-hidden">${t(`health.${state}`)}</span>`;
  }

  override render() {
    const { person } = this.session;
    return html`<nav class="rail" aria-label=${t("nav.main")}>
      <a class="skip button" href="#main" @click=${this.#skip}>${t("shell.skip")}</a>
      <a class="brand" href="./" aria-label="AutoResume">
        <ar-mark></ar-mark>
        <span class="wide">AutoResume</span>
      </a>
      <ul>
        ${PLACES.map((place) => this.#link(place))}
      </ul>
      <div class="foot">
        <ul>
          ${keepingFor(person?.role).map((place) => this.#link(place))} ${this.#link(SYSTEM, this.#health())}
        </ul>
        <div class="person">
          <div class="name">
            ${person?.name ?? ""}${person?.demo === true ? html`<small>${t("shell.demo")}</small>` : nothing}
          </div>
          <ar-theme-switch></ar-theme-switch>
          <button
            class="plain icon"
            aria-label=${t("shell.sign_out")}
            title=${t("shell.sign_out")}
            @click=${() => this.tell("ar-leave", null)}
          >
            <ar-icon name="leave"></ar-icon>
          </button>
        </div>
      </div>
    </nav>`;
  }
}
