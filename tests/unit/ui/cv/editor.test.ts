import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fact, MasterCv } from "#data/model/owner/master-cv.ts";
import type { SaveCvRequest } from "#data/model/wire/cv.ts";
import { ApiFault } from "../../../../ui/api/fault.ts";
import { CvEditor } from "../../../../ui/state/cv/editor.ts";
import { hasUnsaved } from "../../../../ui/state/unsaved.ts";
import { done, ids, role } from "./facts.ts";

/** An appliance with the one rule that an achievement must say something. */
function appliance() {
  let number = 0;
  let facts: Fact[] = [role("founder"), done("cast", "founder", "Cast bells.")];
  let down = false;
  const sha = () => String(number).padStart(64, "0");
  const cv = (): MasterCv => ({
    id: "cv_000001",
    version: 1,
    importedAt: "2026-03-02T08:00:00.000Z",
    file: "cv.json",
    sha256: sha(),
    facts,
    notUnderstood: [],
  });
  const refuse = (code: string, next: "mend" | "ask" | "retry", data: object = {}) =>
    new ApiFault({ code, next, message: code, hint: "", data: data as Record<string, unknown> }, 400);
  return {
    view: async () => ({ cv: cv(), versions: 1 }),
    save: async (request: SaveCvRequest) => {
      if (down) throw refuse("unreachable", "retry");
      if (request.baseSha256 !== sha()) throw refuse("cv_changed_elsewhere", "ask");
      const wrong = request.facts.flatMap((fact, place) =>
        fact.kind === "achievement" && fact.text === ""
          ? [{ factId: fact.id, place, field: "text", because: "empty", message: "" }]
          : [],
      );
      if (wrong.length > 0) throw refuse("cv_wrong", "mend", { wrong });
      const own = Object.fromEntries(
        request.facts.flatMap(({ id }) => (id.startsWith("new_") ? [[id, id.replace("new_", "fact_")]] : [])),
      ) as Record<string, string>;
      facts = request.facts.map((fact) => ({ ...fact, id: own[fact.id] ?? fact.id }));
      number += 1;
      return { version: 1, sha256: sha(), ids: own };
    },
    /** Another window saves. */
    elsewhere(next: readonly Fact[]) {
      facts = [...next];
      number += 1;
    },
    turn: (off: boolean) => void (down = off),
    facts: () => facts,
  };
}

let server: ReturnType<typeof appliance>;
let editor: CvEditor;
beforeEach(async () => {
  vi.useFakeTimers();
  server = appliance();
  editor = new CvEditor(server);
  await editor.refresh();
});
afterEach(() => vi.useRealTimers());

const cast = () => editor.facts.find(({ id }) => id === "fact_cast");
const type = (text: string) => editor.set({ ...(cast() as Fact), text } as Fact);

describe("the editor", () => {
  it("saves by itself once the owner pauses, and guards what is not saved", async () => {
    type("Cast forty bells.");
    expect([editor.state, hasUnsaved()]).toEqual(["unsaved", true]);
    await vi.advanceTimersByTimeAsync(2000);
    expect([editor.state, hasUnsaved()]).toEqual(["saved", false]);
    expect(JSON.stringify(server.facts())).toContain("Cast forty bells.");
  });

  it("lets what is wrong wait while everything else is saved, and saves it once it is mended", async () => {
    const id = editor.add("achievement", "fact_founder");
    type("Cast ninety bells.");
    await editor.flush();
    expect([editor.state, [...editor.held.keys()], hasUnsaved()]).toEqual(["saved", [id], true]);
    expect(ids(server.facts())).toEqual(["founder", "cast"]);
    expect(JSON.stringify(server.facts())).toContain("Cast ninety bells.");
    const fresh = editor.facts.find((fact) => fact.id === id) as Fact;
    editor.set({ ...fresh, text: "Taught four." } as Fact);
    await editor.flush();
    expect([editor.held.size, server.facts().length]).toEqual([0, 3]);
    // It is shown as what it was, so that nobody's focus jumps.
    expect(editor.shownAs(editor.facts.at(-1)?.id ?? "")).toBe(id);
  });

  it("keeps what was typed here when another window changed the same, and offers the other", async () => {
    type("Here.");
    server.elsewhere([role("founder", { title: "Master" }), done("cast", "founder", "There.")]);
    await editor.flush();
    expect(editor.state).toBe("saved");
    expect(server.facts()).toMatchObject([{ title: "Master" }, { text: "Here." }]);
    const [clash] = editor.clashes;
    expect(clash).toMatchObject({ theirs: { text: "There." } });
    if (clash !== undefined) editor.settle(clash, "theirs");
    await editor.flush();
    expect(server.facts()).toMatchObject([{}, { text: "There." }]);
    expect(editor.clashes).toEqual([]);
  });

  it("tries again when the appliance did not answer, and loses nothing", async () => {
    server.turn(true);
    type("Cast through a storm.");
    await editor.flush();
    expect([editor.state, editor.fault?.code, hasUnsaved()]).toEqual(["failed", "unreachable", true]);
    server.turn(false);
    await vi.advanceTimersByTimeAsync(6000);
    expect([editor.state, editor.fault]).toEqual(["saved", null]);
    expect(JSON.stringify(server.facts())).toContain("through a storm");
  });

  it("takes a removal back", async () => {
    editor.remove("fact_founder");
    await editor.flush();
    expect(server.facts()).toEqual([]);
    editor.undo();
    await editor.flush();
    expect(ids(server.facts())).toEqual(["founder", "cast"]);
  });
});
