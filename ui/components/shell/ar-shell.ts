import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import type { Route } from "../../routes.ts";
import { sessionContext } from "../../state/contexts.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import { TITLES } from "./navigation.ts";
import { loadPage, pageFor } from "./pages.ts";
import "../base/ar-busy.ts";
import "../base/ar-fault.ts";
import "../live/ar-notices.ts";
import "../vault/ar-unlock.ts";
import "./ar-announcer.ts";
import "./ar-line.ts";
import "./ar-phone-bar.ts";
import "./ar-rail.ts";
import "./ar-shortcuts.ts";

/** Navigation around the one page that is shown. */
@customElement("ar-shell")
export class ArShell extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .shell {
        display: grid;
        grid-template-columns: var(--rail-width) minmax(0, 1fr);
        min-height: 100dvh;
      }
      main {
        min-width: 0;
        outline: none;
      }
      .wait {
        max-width: var(--page-width-reading);
        padding: var(--space-12) var(--page-pad);
      }
      @media print {
        .shell {
          display: block !important;
        }
        ar-rail,
        ar-phone-bar,
        ar-line,
        ar-notices {
          display: none;
        }
      }
      @media (max-width: 1023px) {
        .shell {
          grid-template-columns: var(--rail-width-narrow) minmax(0, 1fr);
        }
      }
      @media (max-width: 639px) {
        .shell {
          display: block;
          padding-bottom: calc(var(--bar-height) + env(safe-area-inset-bottom));
        }
      }
    `,
  ];

  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  @property({ attribute: false }) route: Route = { name: "overview" };
  @state() private shown: Route | null = null;
  @state() private failed = false;
  @state() private unlocking = false;
  @query("main") private main!: HTMLElement;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("route")) void this.#show(this.route);
  }

  async #show(route: Route): Promise<void> {
    const first = this.shown === null;
    const before = this.shown?.name;
    try {
      await loadPage(route.name, this.session.person?.role);
    } catch {
      this.failed = true;
      return;
    }
    if (route !== this.route) return;
    this.failed = false;
    this.shown = route;
    document.title = `${t(TITLES[route.name])} · AutoResume`;
    // Within the queue the owner goes from card to card: the focus stays where they work.
    const inQueue = before === "draft" && route.name === "draft";
    if (first || inQueue) return;
    await this.updateComplete;
    scrollTo(0, 0);
    this.main.focus({ preventScroll: true });
  }

  override render() {
    return html`<div class="shell" @ar-unlock=${() => (this.unlocking = true)}>
        <ar-rail .current=${this.route.name} @ar-skip=${() => this.main.focus()}></ar-rail>
        <div>
          <ar-phone-bar></ar-phone-bar>
          <ar-line></ar-line>
          <ar-notices .place=${this.route.name}></ar-notices>
          <main id="main" tabindex="-1" aria-label=${t(TITLES[this.route.name])}>${this.#page()}</main>
        </div>
      </div>
      <ar-unlock .open=${this.unlocking} @ar-close=${() => (this.unlocking = false)}></ar-unlock>
      <ar-announcer></ar-announcer>
      <ar-shortcuts></ar-shortcuts>`;
  }

  #page() {
    if (this.failed) {
      const fault = {
        code: "page_missing",
        next: "retry" as const,
        message: t("shell.page_failed"),
        hint: t("shell.page_failed_hint"),
        data: {},
      };
      return html`<div class="wait">
        <ar-fault .fault=${fault}>
          <p><button @click=${() => location.reload()}>${t("action.reload")}</button></p>
        </ar-fault>
      </div>`;
    }
    return this.shown === null ? nothing : pageFor(this.shown, this.session.person?.role);
  }
}
