import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { CvDocument } from "#data/model/application/document.ts";
import type { StudioText, StudioView } from "#data/model/application/studio.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import type { ArUse } from "../../components/studio/ar-use.ts";
import type { ArDocumentEditor } from "../../components/studio/editor/ar-document-editor.ts";
import type { Here } from "../../components/studio/editor/editor.ts";
import type { ClaimAct } from "../../components/studio/panels/ar-claim.ts";
import { fullStyle } from "../../components/studio/looks/looks.ts";
import { acting, deciding } from "../../components/studio/session/acts.ts";
import { type ClaimNotes, notesOf } from "../../components/studio/session/claim-notes.ts";
import { DocumentSession } from "../../components/studio/session/document-session.ts";
import { type LeftOut, leftOut } from "../../components/studio/session/left-out.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { Resource } from "../../state/resource.ts";
import { unsavedDocuments } from "../../state/studio/unsaved-documents.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { RoomBelow } from "./room-below.ts";
import { studioLayout } from "./studio-layout.ts";
import { type Panel, tabsOf } from "./studio-tabs.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/base/ar-tabs.ts";
import "../../components/studio/ar-downloads.ts";
import "../../components/studio/ar-notices-line.ts";
import "../../components/studio/ar-use.ts";
import "../../components/studio/editor/ar-document-editor.ts";
import "../../components/studio/looks/ar-looks.ts";
import "../../components/studio/panels/ar-annotate.ts";
import "../../components/studio/panels/ar-changes.ts";
import "../../components/studio/panels/ar-claim.ts";
import "../../components/studio/panels/ar-coverage.ts";
import "../../components/studio/panels/ar-left-out.ts";
import "../../components/studio/panels/ar-versions.ts";
import "../../components/studio/proof/ar-proof.ts";

const WIDE = "(min-width: 1024px)";

/** Pages that a CV should have at most; a letter has one. */
function mostPages({ text, style }: DocumentSession): number | null {
  if (text?.kind === "letter") return 1;
  return style === null ? null : fullStyle(style).pages;
}

/** A document of the studio: what is written, its evidence and its looks on the left; on the right the PDF that comes of it. */
@customElement("ar-page-document")
export class ArPageDocument extends ArElement {
  static override styles = [base, controls, layout, studioLayout];

  @property() documentId: Id = "";
  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private panel: Panel = "proof";
  @state() private here: Here | null = null;
  @state() private wide = matchMedia(WIDE).matches;
  @query("ar-document-editor") private editor!: ArDocumentEditor | null;
  @query("ar-use") private useButton!: ArUse | null;
  #session: DocumentSession | null = null;
  /** A text that the editor has not been given yet. */
  #toShow: StudioText | null = null;
  #revision = "";
  #line = "";
  #width = matchMedia(WIDE);
  #intent = new Intent(this);
  #using = new Intent(this);
  #fitting = new Intent(this);
  #first = new Resource<StudioView>(this, {
    subject: () => this.documentId,
    revision: () => "",
    load: (id, signal) => this.api.studio.document(id, signal),
    onLoaded: (view) => this.#open(view),
  });
  #facts = new Resource<Record<Id, Fact>>(this, {
    subject: () => "cv",
    revision: () => revision(this.view, "cv"),
    load: async (_, signal) => {
      const { cv } = await this.api.owner(signal);
      return Object.fromEntries((cv?.facts ?? []).map((fact) => [fact.id, fact]));
    },
  });
  /** Everything that the master CV could put into it. */
  #whole = new Resource<CvDocument>(this, {
    subject: () => (this.panel === "left_out" ? this.documentId : null),
    revision: () => revision(this.view, "cv"),
    load: (id, signal) => this.api.studio.whole(id, signal),
  });
  #templates = new Resource<OwnTemplate[]>(this, {
    subject: () => "templates",
    revision: () => revision(this.view, "template"),
    load: (_, signal) => this.api.studio.templates(signal),
  });

  constructor() {
    super();
    new RoomBelow(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#width.addEventListener("change", this.#onWidth);
    addEventListener("focus", this.#lookAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.removeEventListener("change", this.#onWidth);
    removeEventListener("focus", this.#lookAgain);
    this.#session?.stop();
    this.#session = null;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("documentId") && changed.get("documentId") !== undefined) {
      this.#session?.stop();
      this.#session = null;
    }
    const { line } = this.view;
    if (line === "open" && this.#line === "lost") this.#session?.retry();
    this.#line = line;
    // The job is touched when phrases of its posting are marked, and when its draft is another one.
    const jobId = this.#session?.view?.document.jobId ?? "";
    const now = revision(this.view, this.documentId, "cv", jobId);
    if (now !== this.#revision && this.#revision !== "") this.#lookAgain();
    this.#revision = now;
  }

  override updated(): void {
    if (this.#toShow !== null && this.editor !== null) {
      this.editor.show(this.#toShow);
      this.#toShow = null;
    }
    const { failing, changes, unset } = this.#notes();
    this.editor?.note({
      failing: new Map([
        ...[...failing].map(([path, { because }]) => [path, because] as const),
        ...(unset === null ? [] : [[unset.path, unset.because] as const]),
      ]),
      changed: new Set(changes.filter(({ accepted }) => !accepted).map(({ path }) => path)),
    });
  }

  #onWidth = () => {
    this.wide = this.#width.matches;
  };

  #lookAgain = () => {
    void this.#session?.refresh().catch(() => undefined);
  };

  #open(view: StudioView): void {
    this.#session?.stop();
    const session = new DocumentSession({
      id: view.document.id,
      api: this.api.studio,
      unsaved: unsavedDocuments,
      onChange: () => this.requestUpdate(),
      onText: (text) => {
        this.#toShow = text;
        this.requestUpdate();
      },
    });
    this.#session = session;
    session.open(view);
  }

  #notes(): ClaimNotes {
    const { proof = null, proofFault = null, view = null } = this.#session ?? {};
    return notesOf(this.editor?.claims() ?? [], { proof, proofFault, view });
  }

  #act = async ({ detail }: CustomEvent<ClaimAct>) => {
    const { editor } = this;
    const session = this.#session;
    if (editor === null || session === null) return;
    if (detail.act === "mend") {
      this.#show(detail.placed.path);
      return;
    }
    const claim = await this.#intent.run(() =>
      acting({ ...detail, notes: this.#notes(), adopt: (request) => this.api.studio.adopt(this.documentId, request) }),
    );
    if (claim === null) return;
    editor.replace(detail.placed, claim.now);
    this.#facts.reload();
    await session.save();
  };

  #all = ({ detail }: CustomEvent<"accept" | "refuse">) => {
    // From the last to the first: what goes out moves nothing before it.
    for (const { placed, now } of deciding(this.#notes(), detail).toReversed()) this.editor?.replace(placed, now);
    void this.#session?.save();
  };

  #addBack = ({ detail }: CustomEvent<LeftOut>) => {
    if (this.#whole.value !== null) this.editor?.add(detail.part, this.#whole.value);
  };

  async #fit(): Promise<void> {
    const { text, style } = this.#session ?? {};
    if (!text || !style) return;
    const found = await this.#fitting.run(() => this.api.studio.fit(this.documentId, { text, style }));
    if (found !== null) this.#session?.edit({ style: found.style });
  }

  #use = async () => {
    const session = this.#session;
    if (session === null) return;
    const done = await this.#using.run(async () => {
      if (!(await session.save())) return false;
      await this.api.studio.use(this.documentId);
      return true;
    });
    if (done === null) return;
    this.useButton?.close();
    await session.refresh();
  };

  override render() {
    const session = this.#session;
    const view = session?.view ?? null;
    if (session === null || view === null) {
      const { fault } = this.#first;
      return html`<div class="page">
        ${this.#back()}
        ${
          fault === null
            ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
            : html`<ar-fault .fault=${fault}>
                <p><button @click=${() => this.#first.reload()}>${t("action.try_again")}</button></p>
              </ar-fault>`
        }
      </div>`;
    }
    const notes = this.#notes();
    // What an older PDF left out may be mended since.
    const unprinted = (session.proofFault === null ? session.proof?.reversals.length : null) ?? notes.failing.size;
    return html`<div class="studio">
      ${this.#head(session, view, unprinted)}
      <ar-notices-line
        .session=${session}
        .stamp=${session.stamp}
        .unprinted=${unprinted}
        ?unset=${notes.unset !== null}
        @ar-show-failing=${() => this.#show([...notes.failing.keys()][0])}
        @ar-show-unset=${() => this.#show(notes.unset?.path)}
      ></ar-notices-line>
      <ar-fault .fault=${this.#intent.fault ?? this.#fitting.fault}></ar-fault>
      <div class="columns">
        <section class="panel side" aria-label=${t("studio.side")}>
          <header>
            <ar-tabs
              .tabs=${tabsOf(view, notes, this.wide)}
              .chosen=${this.#chosen(view)}
              label=${t("studio.side")}
              @ar-tab=${({ detail }: CustomEvent<string>) => (this.panel = detail as Panel)}
            ></ar-tabs>
          </header>
          ${this.#side(session, view, notes)}
        </section>
        ${this.wide ? html`<div class="panel clip">${this.#proof(session)}</div>` : nothing}
      </div>
    </div>`;
  }

  #back() {
    return html`<a class="button plain small back" href="studio">
      <ar-icon size="small" name="left"></ar-icon>${t("studio.back")}
    </a>`;
  }

  #head(session: DocumentSession, view: StudioView, unprinted: number) {
    const { document, title } = view;
    return html`<header class="head">
      <div class="words">
        ${this.#back()}
        <h1 class="break">${title}</h1>
        <p class="muted small" role="status">
          ${t(`studio.kind.${document.kind}`)} · ${t(`studio.saving.${session.saving}`)}
          ${document.jobId === null ? nothing : html` · <a href="jobs/${document.jobId}">${t("card.job")}</a>`}
        </p>
      </div>
      <div class="row wrap">
        <ar-downloads .documentId=${document.id} .kind=${document.kind} .saved=${() => session.save()}></ar-downloads>
        <ar-use
          .view=${view}
          .unprinted=${unprinted}
          .busy=${this.#using.busy}
          .fault=${this.#using.fault}
          @ar-use=${() => void this.#use()}
        ></ar-use>
      </div>
    </header>`;
  }

  #chosen(view: StudioView): Panel {
    const known = tabsOf(view, this.#notes(), this.wide).some(({ id }) => id === this.panel);
    return known ? this.panel : this.wide ? "text" : "proof";
  }

  /** The editor stays while another panel is shown: what they do to the text goes through it, and can be undone. */
  #side(session: DocumentSession, view: StudioView, notes: ClaimNotes) {
    const chosen = this.#chosen(view);
    return html`<div class="writing" ?hidden=${chosen !== "text"}>
        <ar-document-editor
          label=${t("studio.editor", { title: view.title })}
          @ar-text=${({ detail }: CustomEvent) => session.edit({ text: detail })}
          @ar-here=${({ detail }: CustomEvent<Here>) => (this.here = detail)}
        ></ar-document-editor>
        <ar-claim
          .here=${this.here}
          .notes=${notes}
          .facts=${this.#facts.value ?? {}}
          ?busy=${this.#intent.busy}
          @ar-claim-act=${this.#act}
        ></ar-claim>
      </div>
      ${
        chosen === "text"
          ? nothing
          : html`<div class="inner ${chosen}" tabindex="-1">${this.#inner(chosen, session, view, notes)}</div>`
      }`;
  }

  #inner(chosen: Panel, session: DocumentSession, view: StudioView, notes: ClaimNotes) {
    switch (chosen) {
      case "proof":
        return this.#proof(session);
      case "changes":
        return html`<ar-changes .notes=${notes} @ar-claim-act=${this.#act} @ar-all-changes=${this.#all}></ar-changes>`;
      case "left_out": {
        const { value, fault } = this.#whole;
        if (value === null)
          return html`<ar-busy note=${t("shell.loading")}></ar-busy><ar-fault .fault=${fault}></ar-fault>`;
        const left = session.text?.kind === "cv" ? leftOut(session.text, value) : [];
        return html`<ar-left-out .left=${left} @ar-add-back=${this.#addBack}></ar-left-out>`;
      }
      case "coverage":
        return html`<ar-coverage
          .view=${view}
          .proof=${session.proof}
          .most=${mostPages(session)}
          .elsewhere=${notes.elsewhere}
        ></ar-coverage>`;
      case "posting":
        return html`<ar-annotate .jobId=${view.document.jobId ?? ""}></ar-annotate>`;
      case "looks":
        return html`<ar-looks
          .value=${session.style ?? view.document.style}
          .own=${this.#templates.value ?? []}
          .hasPages=${view.document.kind === "cv"}
          @ar-style=${({ detail }: CustomEvent<DocumentStyle>) => session.edit({ style: detail })}
        ></ar-looks>`;
      case "versions":
        return html`<ar-versions
          .documentId=${view.document.id}
          .version=${view.document.version}
          .text=${session.text}
          @ar-restored=${({ detail }: CustomEvent<StudioView>) => session.show(detail)}
        ></ar-versions>`;
      case "text":
        return nothing;
    }
  }

  #proof(session: DocumentSession) {
    return html`<ar-proof
      .proof=${session.proof}
      .most=${mostPages(session)}
      ?busy=${session.proving}
      ?fitting=${this.#fitting.busy}
      @ar-fit=${() => void this.#fit()}
    ></ar-proof>`;
  }

  /** Puts the caret there; what is no sentence of the text stands under coverage. */
  #show(path: string | undefined): void {
    this.panel = path === undefined ? "coverage" : "text";
    if (path !== undefined) void this.updateComplete.then(() => this.editor?.goTo(path));
  }
}
