import { describe, expect, test } from "vitest";
import { buildCv } from "#agents/resume/document/build-cv.ts";
import { checkText, failingClaims, gateCv, gateLetter, type Ground } from "#agents/resume/gate.ts";
import { buildLetter } from "#agents/resume/letter/build-letter.ts";
import { relevanceOf } from "#agents/resume/select/relevance.ts";
import type { Claim, CvDocument, LetterDocument, Mark } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { DEFAULT_WRITING, type WritingRules } from "#data/model/owner/writing.ts";
import { asking, done, FACTS, factsOf, NO_FIT } from "./owner.ts";

const posting = { title: "Platform Engineer", company: "Nordlicht Example AG" };
const writing: WritingRules = {
  ...DEFAULT_WRITING,
  cv: { ...DEFAULT_WRITING.cv, locations: [{ countries: ["DE"], tagline: "Relocating to Germany" }] },
  letter: { ...DEFAULT_WRITING.letter, mustMention: ["I can start in January."], signature: "T. Okoro" },
};
const ground: Ground = { facts: FACTS, profile: {}, posting, date: "2026-11-20", writing };
const plan = { facts: FACTS, profile: {}, relevance: relevanceOf(FACTS, asking(["Go"]), NO_FIT), language: "en" };
const cv = (): CvDocument => structuredClone(buildCv(plan, Infinity));
const letter = (): LetterDocument => structuredClone(buildLetter({ ...plan, posting, date: ground.date }, 3));
const bulletsOf = (document: CvDocument): Claim[] =>
  document.sections
    .flatMap((section) => (section.kind === "entries" ? section.entries : []))
    .flatMap((it) => it.bullets);
const LOADER = done("Built a loader");
const bulletOf = (document: CvDocument, id: string): Claim => {
  const found = bulletsOf(document).find(({ factIds }) => factIds[0] === id);
  if (!found) throw new Error("no bullet");
  return found;
};

describe("what a claim carries beside its words", () => {
  const marked = (mark: Mark, by?: "owner" | "model") => {
    const document = cv();
    const bullet = bulletOf(document, LOADER);
    Object.assign(bullet, { marks: [mark], accepted: true, ...(by && { by }) });
    return { kept: bulletOf(gateCv(document, ground).document, LOADER), failing: failingClaims(document, ground) };
  };

  test("marks, hand and acceptance stay", () => {
    const mark: Mark = { from: 0, to: 5, as: "bold" };
    const { kept, failing } = marked(mark, "model");
    expect(kept).toMatchObject({ marks: [mark], by: "model", accepted: true });
    expect(failing).toEqual([]);
  });

  test.each<[string, Mark, "owner" | "model" | undefined, boolean]>([
    ["the owner's own", { from: 0, to: 5, as: "link", url: "https://github.example/tokoro/" }, "model", true],
    ["another's", { from: 0, to: 5, as: "link", url: "https://evil.example/" }, "model", false],
    ["another's, set by the owner", { from: 0, to: 5, as: "link", url: "https://paper.example/" }, "owner", true],
    ["a script", { from: 0, to: 5, as: "link", url: "javascript:alert(1)" }, "owner", false],
    ["a file", { from: 0, to: 5, as: "link", url: "file:///etc/passwd" }, "owner", false],
    ["none", { from: 0, to: 5, as: "link" }, "owner", false],
    ["outside of the text", { from: 4, to: 4000, as: "bold" }, undefined, false],
  ])("a link to %s", (_, mark, by, stays) => {
    const { kept, failing } = marked(mark, by);
    expect(kept.marks).toEqual(stays ? [mark] : undefined);
    expect(failing.map(({ path }) => path.replace(/\d+/g, "0"))).toEqual(
      stays ? [] : ["sections[0].entries[0].bullets[0].marks[0]"],
    );
  });

  test("a section keeps its part and shape, and its heading goes back to the part's own", () => {
    const document = cv();
    const [first] = document.sections;
    if (first?.kind !== "text") throw new Error("no profile");
    Object.assign(first, { part: "profile", as: "bullets", heading: "Award-winning genius" });
    expect(gateCv(document, ground).document.sections[0]).toMatchObject({
      part: "profile",
      as: "bullets",
      heading: "Summary",
    });
  });

  test("a headline of titles held, headline and skills; no other", () => {
    const of = (text: string, ...factIds: string[]) => {
      const document = cv();
      document.header.headline = { text, factIds };
      return gateCv(document, ground).document.header.headline?.text ?? null;
    };
    const [role] = factsOf("role");
    const go = factsOf("skill").find(({ name }) => name === "Go");
    const ids = [role?.id ?? "", go?.id ?? ""];
    expect(of("Software Engineer", ...ids)).toBe("Software Engineer");
    expect(of("Software Engineer · Go", ...ids)).toBe("Software Engineer · Go");
    expect(of("Senior Software Engineer", ...ids)).toBeNull();
    expect(of("Software Engineer · Rust", ...ids)).toBeNull();
  });

  test("the tagline is one of the owner's rules; a link is called by its name", () => {
    const document = cv();
    document.header.tagline = "Relocating to Germany";
    expect(gateCv(document, ground).document.header.tagline).toBe("Relocating to Germany");
    document.header.tagline = "EU citizen";
    document.header.links[0]!.label = "World champion";
    const { header } = gateCv(document, ground).document;
    expect(header.tagline).toBeNull();
    expect(header.links[0]?.label).toBe("GitHub");
  });
});

describe("what stands outside of a CV", () => {
  test("a letter holds the owner's own sentences and signature, and no others", () => {
    const document = letter();
    document.signature = "T. Okoro";
    document.paragraphs.push([{ text: "I can start in January.", from: "phrase" }]);
    expect(gateLetter(document, ground)).toEqual({ document, reversals: [] });
    document.signature = "Dr T. Okoro";
    document.paragraphs.push([{ text: "I can start tomorrow.", from: "phrase" }]);
    const { document: kept, reversals } = gateLetter(document, ground);
    expect(kept.signature).toBe("T. Okoro");
    expect(reversals).toHaveLength(2);
  });

  test("an answer is checked sentence by sentence", () => {
    expect(checkText("Developed a loader in Go.", [LOADER], ground).kind).toBe("holds");
    expect(checkText("Developed a loader in Go. I know Kubernetes.", [LOADER], ground).kind).toBe("fails");
    expect(checkText("Developed a loader in Go.", ["fact_unknown00"], ground).kind).toBe("unknown");
  });
});

describe("failing claims", () => {
  test("are named by their place and leave the document alone", () => {
    const document = cv();
    expect(failingClaims(document, ground)).toEqual([]);
    const own = bulletOf(document, LOADER).text;
    bulletOf(document, LOADER).text = "Built a loader in Go on Kubernetes";
    document.header.name = "Somebody Else";
    const before = structuredClone(document);
    const failing = failingClaims(document, ground);
    expect(document).toEqual(before);
    expect(failing.map(({ path }) => path)).toEqual([
      "header.name",
      expect.stringMatching(/^sections\[\d\]\.entries\[\d\]\.bullets\[\d+\]$/),
    ]);
    expect(failing[1]).toMatchObject({ text: "Built a loader in Go on Kubernetes", own });
    const answer = letter();
    answer.paragraphs[0]?.push({ text: "I led NASA.", from: "phrase" });
    expect(failingClaims(answer, ground)).toMatchObject([{ path: expect.stringMatching(/^paragraphs\[0\]\[\d\]$/) }]);
  });
});

describe("what a claim may rest on", () => {
  const origin = { file: "", path: "" };
  const facts: Fact[] = [
    {
      id: "fact_star0001",
      origin,
      kind: "achievement",
      of: "fact_role0001",
      text: "Rebuilt the checkout",
      star: { situation: "Orders were lost every week", result: "Conversion rose by 3 %" },
    },
    { id: "fact_skill001", origin, kind: "skill", name: "Svelte", provedBy: ["fact_star0001"] },
    { id: "fact_state001", origin, kind: "statement", text: "I want to work on tools for hospitals." },
    { id: "fact_refer001", origin, kind: "reference", name: "Ines Prado", text: "Tamsin is a calm colleague." },
  ];
  const holds = (text: string, ...ids: string[]) => checkText(text, ids, { facts }).kind === "holds";

  test("parts of a story, statements, references, and skills that a thing done proves", () => {
    expect(holds("Conversion rose by 3%", "fact_star0001")).toBe(true);
    expect(holds("Conversion rose by 13%", "fact_star0001")).toBe(false);
    expect(holds("I want to work on tools for hospitals.", "fact_state001")).toBe(true);
    expect(holds("Tamsin is a calm colleague.", "fact_refer001")).toBe(true);
    expect(holds("Rebuilt the checkout in Svelte", "fact_star0001")).toBe(true);
    expect(holds("Rebuilt the checkout in Svelte", "fact_skill001")).toBe(true);
    expect(holds("Rebuilt the checkout in React", "fact_star0001", "fact_skill001")).toBe(false);
  });
});
