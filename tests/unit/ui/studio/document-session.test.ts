import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LetterDocument } from "#data/model/application/document.ts";
import type { Proof, StudioText, StudioView } from "#data/model/application/studio.ts";
import type { SaveDocumentRequest } from "#data/model/wire/studio.ts";
import { ApiFault } from "../../../../ui/api/fault.ts";
import { DocumentSession } from "../../../../ui/components/studio/session/document-session.ts";
import { UnsavedDocuments } from "../../../../ui/state/studio/unsaved-documents.ts";

const ID = "doc_aaaaaa";
const STYLE = { template: "classic", accent: "#475569", paper: "a4", margin: "normal" } as const;
const AT = "2026-03-02T08:00:00.000Z";
const fault = (code: string, next: "ask" | "retry") =>
  new ApiFault({ code, next, message: code, hint: "", data: {} }, 409);

function saying(salutation: string): LetterDocument {
  const header = { name: "Ada", headline: null, place: null, email: null, phone: null, links: [], factIds: [] };
  const fixed = { date: "", recipient: "", subject: "", closing: "", signature: "", paragraphs: [] };
  return { kind: "letter", language: "en", header, salutation, ...fixed };
}

/** A browser's storage that lasts as long as a test. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}

let browser: Storage;
/** What a page of that browser holds, opened by somebody. */
function pageOf(person: string): UnsavedDocuments {
  const page = new UnsavedDocuments({ storage: () => browser });
  page.enter(person);
  return page;
}
let unsaved: UnsavedDocuments;

/** An appliance that keeps one document, and does what a test asks of it. */
function setUp(kept: { version: number; text: StudioText } = { version: 1, text: saying("one") }) {
  const appliance = {
    saves: [] as string[],
    proofs: [] as string[],
    shown: [] as string[],
    /** Thrown by the next save. */
    fault: null as ApiFault | null,
    /** How long an answer takes, by what it says. */
    slow: (_said: string) => 0,
    change: (text: StudioText) => (kept = { version: kept.version + 1, text }),
    kept: () => kept,
  };
  const said = (text: StudioText) => (text.kind === "letter" ? text.salutation : "");
  const view = (): StudioView => ({
    document: {
      id: ID,
      jobId: null,
      kind: "letter",
      source: "edited",
      style: STYLE,
      createdAt: AT,
      updatedAt: AT,
      ...kept,
    },
    title: "",
    failing: [],
    changes: [],
    ats: null,
    gaps: [],
    draft: null,
  });
  const later = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));
  const session = new DocumentSession({
    id: ID,
    unsaved,
    onChange: () => undefined,
    onText: (text) => appliance.shown.push(said(text)),
    api: {
      document: () => later(appliance.slow("document"), view()),
      async save(_, { base, text }: SaveDocumentRequest) {
        await later(appliance.slow("save"), null);
        if (appliance.fault !== null) throw appliance.fault;
        if (base !== kept.version) throw fault("document_changed", "ask");
        appliance.saves.push(said(text));
        appliance.change(text);
        return view();
      },
      async prove(_, { text }, signal): Promise<Proof> {
        await later(appliance.slow(said(text)), null);
        if (signal.aborted) throw signal.reason;
        appliance.proofs.push(said(text));
        const pdf = { sha256: "0".repeat(64), name: said(text), mediaType: "application/pdf", bytes: 1 };
        return { pdf, pages: 1, textLayer: { complete: true, missing: [] }, reversals: [], took: 1, cached: false };
      },
    },
  });
  session.open(view());
  return { session, appliance };
}

beforeEach(() => {
  vi.useFakeTimers();
  browser = storage();
  unsaved = pageOf("person_ada");
});
afterEach(() => void vi.useRealTimers());

it("sets and saves what is typed by itself, once for what is typed in one go", async () => {
  const { session, appliance } = setUp();
  for (const word of ["t", "tw", "two"]) session.edit({ text: saying(word) });
  expect(unsaved.size).toBe(1);
  await vi.advanceTimersByTimeAsync(1500);
  expect(appliance.saves).toEqual(["two"]);
  expect(appliance.proofs).toEqual(["one", "two"]);
  expect([session.saving, session.proof?.pdf.name, unsaved.size, browser.length]).toEqual(["saved", "two", 0, 0]);
});

it("shows the newest proof, also when an older one comes later", async () => {
  const { session, appliance } = setUp();
  await vi.advanceTimersByTimeAsync(10);
  appliance.slow = (text) => (text === "slow" ? 900 : 0);
  session.edit({ text: saying("slow") });
  await vi.advanceTimersByTimeAsync(300);
  session.edit({ text: saying("quick") });
  await vi.advanceTimersByTimeAsync(2000);
  expect(session.proof?.pdf.name).toBe("quick");
  expect(appliance.proofs).toEqual(["one", "quick"]);
});

it("saves what is typed while a save is under way on top of that save", async () => {
  const { session, appliance } = setUp();
  appliance.slow = (what) => (what === "save" ? 500 : 0);
  session.edit({ text: saying("two") });
  await vi.advanceTimersByTimeAsync(1100);
  session.edit({ text: saying("three") });
  await vi.advanceTimersByTimeAsync(4000);
  expect(appliance.saves).toEqual(["two", "three"]);

  session.edit({ text: saying("four") });
  await vi.advanceTimersByTimeAsync(1100);
  session.edit({ text: saying("five") });
  // Whoever asks for it gets all that is shown, also behind a save that is on its way.
  const all = session.save();
  await vi.advanceTimersByTimeAsync(1100);
  expect([await all, appliance.kept().text]).toEqual([true, saying("five")]);
  appliance.fault = fault("unreachable", "retry");
  session.edit({ text: saying("six") });
  const refused = session.save();
  await vi.advanceTimersByTimeAsync(600);
  expect(await refused).toBe(false);
  expect(appliance.saves).toEqual(["two", "three", "four", "five"]);
});

it("keeps the owner's text where another window saved in between, until they decide", async () => {
  const { session, appliance } = setUp();
  appliance.change(saying("theirs"));
  session.edit({ text: saying("mine") });
  await vi.advanceTimersByTimeAsync(5000);
  expect(session.saving).toBe("elsewhere");
  expect([session.text, appliance.kept().text]).toEqual([saying("mine"), saying("theirs")]);
  const saved = session.keepMine();
  await vi.advanceTimersByTimeAsync(10);
  await saved;
  expect([session.saving, appliance.kept().text]).toEqual(["saved", saying("mine")]);

  appliance.change(saying("theirs again"));
  session.edit({ text: saying("mine again") });
  await vi.advanceTimersByTimeAsync(5000);
  session.takeOther();
  expect(appliance.shown.at(-1)).toBe("theirs again");
  expect(unsaved.size).toBe(0);
});

it("keeps text that could not be saved, and tries again", async () => {
  const { session, appliance } = setUp();
  appliance.fault = fault("unreachable", "retry");
  session.edit({ text: saying("two") });
  await vi.advanceTimersByTimeAsync(3000);
  expect([session.saving, session.saveFault?.code, unsaved.size]).toEqual(["failed", "unreachable", 1]);
  session.stop();
  appliance.fault = null;
  // The page is opened anew: the unsaved text is there, and goes out.
  const again = setUp();
  await vi.advanceTimersByTimeAsync(100);
  expect(again.appliance.shown[0]).toBe("two");
  expect(again.appliance.saves).toEqual(["two"]);
});

it("shows what another window saved, but never an older version that comes late", async () => {
  const { session, appliance } = setUp();
  appliance.change(saying("theirs"));
  const refreshed = session.refresh();
  await vi.advanceTimersByTimeAsync(10);
  await refreshed;
  expect(appliance.shown).toEqual(["one", "theirs"]);

  appliance.slow = (what) => (what === "document" ? 3000 : 0);
  const late = session.refresh();
  session.edit({ text: saying("mine") });
  await vi.advanceTimersByTimeAsync(4000);
  await late;
  expect(appliance.shown).toEqual(["one", "theirs"]);
  expect([session.text, session.saving]).toEqual([saying("mine"), "saved"]);
});

it("brings text back that was typed into a page that is gone, says so once, and saves it", async () => {
  const { session, appliance } = setUp();
  appliance.fault = fault("unreachable", "retry");
  session.edit({ text: saying("two") });
  await vi.advanceTimersByTimeAsync(3000);
  unsaved = pageOf("person_ada");
  const again = setUp();
  expect([again.session.isBack, again.appliance.shown]).toEqual([true, ["two"]]);
  await vi.advanceTimersByTimeAsync(100);
  expect([again.appliance.saves, browser.length]).toEqual([["two"], 0]);
  expect(again.session.isBack).toBe(true);
  again.session.wasSaid();
  expect(again.session.isBack).toBe(false);
});

it("takes what was on its way when the page ended for what it is: arrived, or not", async () => {
  const { session, appliance } = setUp();
  appliance.slow = (what) => (what === "save" ? 500 : 0);
  session.edit({ text: saying("two") });
  await vi.advanceTimersByTimeAsync(1100);
  session.edit({ text: saying("three") });
  // The page ends here; what it had sent arrives nevertheless.
  unsaved = pageOf("person_ada");
  const again = setUp({ version: 2, text: saying("two") });
  await vi.advanceTimersByTimeAsync(100);
  expect([again.session.saving, again.appliance.saves, again.appliance.kept().version]).toEqual([
    "saved",
    ["three"],
    3,
  ]);
  // Another's version instead of it is for the owner to decide on.
  session.edit({ text: saying("four") });
  unsaved = pageOf("person_ada");
  const other = setUp({ version: 3, text: saying("theirs") });
  await vi.advanceTimersByTimeAsync(100);
  expect([other.session.saving, other.appliance.saves]).toEqual(["elsewhere", []]);
});

it("leaves nothing behind for who signs out or is somebody else, and works where nothing may be stored", async () => {
  for (const end of [() => unsaved.leave(), () => void pageOf("person_ben")]) {
    unsaved = pageOf("person_ada");
    unsaved.keep(ID, { base: 1, text: saying("two"), style: STYLE });
    expect(browser.length).toBe(1);
    end();
    expect(browser.length).toBe(0);
  }
  expect(pageOf("person_ada").get(ID)).toBeNull();
  browser.setItem("autoresume.unsaved.person_ada.doc_aaaaaa", "no JSON");
  expect(pageOf("person_ada").get(ID)).toBeNull();
  const forbidding = new UnsavedDocuments({
    storage: () => {
      throw new Error("forbidden");
    },
  });
  forbidding.enter("person_ada");
  forbidding.keep(ID, { base: 1, text: saying("two"), style: STYLE });
  expect(forbidding.get(ID)?.text).toEqual(saying("two"));
});
