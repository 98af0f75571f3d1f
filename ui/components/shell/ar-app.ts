import { ContextProvider } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { FaultRecord } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { SessionView } from "#data/model/wire/views.ts";
import { Api } from "../../api/api.ts";
import { Client } from "../../api/client.ts";
import { faultOf } from "../../api/fault.ts";
import { t } from "../../i18n/translate.ts";
import { basePath } from "../../base.ts";
import { go, Router } from "../../router.ts";
import type { Route } from "../../routes.ts";
import { apiContext, liveContext, sessionContext } from "../../state/contexts.ts";
import { LiveConnection, liveAddress } from "../../state/live-connection.ts";
import { unsavedDocuments } from "../../state/studio/unsaved-documents.ts";
import { hasUnsaved } from "../../state/unsaved.ts";
import { EMPTY_VIEW, type LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../door/ar-door.ts";
import "./ar-shell.ts";

const NOBODY: SessionView = { state: "signed_out", person: null, csrf: null };

/** The root: who is here, the live line and the address, given to everything below. */
@customElement("ar-app")
export class ArApp extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .wait {
        display: grid;
        place-content: center;
        min-height: 100dvh;
        padding: var(--space-5);
      }
    `,
  ];

  @state() private session: SessionView | null = null;
  @state() private fault: FaultRecord | null = null;
  @state() private route: Route = { name: "overview" };
  /** Somebody was signed in since the page was loaded: the shell stays, whatever happens to the session. */
  @state() private inside = false;
  #personId: Id | null = null;

  #api = new Api(
    new Client({ fetch, csrf: () => this.session?.csrf ?? null, onSignedOut: () => void this.#checkSession() }),
  );
  #live = new LiveConnection({
    open: () => new WebSocket(liveAddress(document.baseURI)),
    onView: (view) => this.#show(view),
    onRefused: () => void this.#checkSession(),
    random: Math.random,
  });
  #router = new Router({ onRoute: (route) => (this.route = route) });
  #liveProvider = new ContextProvider(this, { context: liveContext, initialValue: EMPTY_VIEW });
  #sessionProvider = new ContextProvider(this, { context: sessionContext, initialValue: NOBODY });

  constructor() {
    super();
    new ContextProvider(this, { context: apiContext, initialValue: this.#api });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#router.start();
    addEventListener("online", this.#online);
    addEventListener("beforeunload", this.#keepUnsaved);
    void this.#loadSession();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#router.stop();
    this.#live.stop();
    removeEventListener("online", this.#online);
    removeEventListener("beforeunload", this.#keepUnsaved);
  }

  #online = () => this.#live.retryNow();

  #keepUnsaved = (event: BeforeUnloadEvent) => {
    if (hasUnsaved()) event.preventDefault();
  };

  #loadSession = async () => {
    try {
      this.fault = null;
      this.#enter(await this.#api.account.session());
    } catch (error) {
      this.fault = faultOf(error);
    }
  };

  /** After a refused connection: either the line is down, then it tries on, or the session is over. */
  async #checkSession(): Promise<void> {
    try {
      const session = await this.#api.account.session();
      if (session.state !== "signed_in") this.#enter(session);
    } catch {
      // Not reachable: the live line keeps trying and says so.
    }
  }

  #enter(session: SessionView): void {
    this.session = session;
    // The page behind the door still belongs to whoever was here, and stays as it is.
    if (session.state === "signed_in" || !this.inside) this.#sessionProvider.setValue(session);
    if (session.state === "signed_in") {
      this.inside = true;
      this.#personId = session.person?.id ?? null;
      if (this.#personId !== null) unsavedDocuments.enter(this.#personId);
      this.#live.start();
    } else {
      this.#live.stop();
    }
  }

  /** Whoever has just set up sees the emergency kit first; whoever joined begins at the overview. */
  #entered = ({ detail }: CustomEvent<SessionView>) => {
    const first = this.session?.state === "needs_setup";
    // What stands behind the door belongs to whoever was here: another person begins with an empty page.
    if (this.#personId !== null && this.#personId !== detail.person?.id) {
      location.assign(basePath());
      return;
    }
    this.#enter(detail);
    if (first) go("kit", { replace: true });
    else if (this.route.name === "join") go("./", { replace: true });
  };

  #show(view: LiveView): void {
    this.#liveProvider.setValue(view);
    if (view.line === "ended") this.#enter(NOBODY);
  }

  #leave = async () => {
    unsavedDocuments.leave();
    await this.#api.account.signOut().catch(() => undefined);
    location.assign(basePath());
  };

  override render() {
    if (this.fault !== null && this.session === null) {
      return html`<main class="wait">
        <ar-fault .fault=${this.fault}>
          <p><button @click=${this.#loadSession}>${t("action.try_again")}</button></p>
        </ar-fault>
      </main>`;
    }
    if (this.session === null) return nothing;
    const door = html`<ar-door
      .state=${this.session.state === "needs_setup" ? "needs_setup" : "signed_out"}
      .over=${this.inside}
      .place=${this.route.name}
      @ar-entered=${this.#entered}
    ></ar-door>`;
    const open = this.session.state === "signed_in";
    if (!this.inside) return door;
    return html`<ar-shell
        .route=${this.route}
        ?inert=${!open}
        @ar-retry=${() => this.#live.retryNow()}
        @ar-leave=${this.#leave}
      ></ar-shell>
      ${open ? nothing : door}`;
  }
}
