import { DEFAULT_STYLE, type OwnTemplate } from "#data/model/application/style.ts";
import { Fault, mustMend } from "#data/model/faults.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Typesetting } from "#server/typesetting/typesetting.ts";

/** A template has to show more than its neatest case; a broken one must not hold the page for long. */
const SECONDS = 40;

const origin = { file: "sample", path: "" };
const base = (id: string) => ({ id: `fact_${id}`, origin });

/** Somebody who has one of everything that a CV can hold. */
const SAMPLE: readonly Fact[] = [
  {
    ...base("sample01"),
    kind: "identity",
    name: "Šárka Đặng-Łukasz",
    headline: "Engineer & teacher",
    email: "sarka@mail.example",
    phone: "+420 555 0100",
    place: "Brno",
    website: "https://sarka.example/a_b?c=d&e=100%25",
  },
  { ...base("sample02"), kind: "summary", text: "Builds what others rely on, and explains it." },
  {
    ...base("sample03"),
    kind: "role",
    engagement: "work",
    title: "Engineer",
    employer: "Nordhavn Freight A/S",
    start: "2020-03",
    summary: "Platform for 23 teams.",
  },
  {
    ...base("sample04"),
    kind: "achievement",
    of: "fact_sample03",
    text: "Cut deployments from 41 to 6 minutes (85 %).",
  },
  { ...base("sample05"), kind: "skill", name: "C#", group: "Languages & tools" },
  {
    ...base("sample06"),
    kind: "education",
    institution: "Masaryk University",
    degree: "MSc",
    start: "2014",
    end: "2016",
  },
  { ...base("sample07"), kind: "language", name: "Czech", fluency: "native" },
  { ...base("sample08"), kind: "certificate", name: "First aid", date: "2024-05" },
];

/** Sets a sample with a template of the owner's before it is kept. `Fault`s `template_wrong`, and those of the typesetter. */
export function templateCheck(typesetting: Pick<Typesetting, "set">) {
  return async ({ name, source }: Pick<OwnTemplate, "name" | "source">): Promise<void> => {
    const [{ gateCv }, { generalCv }] = await Promise.all([
      import("#agents/resume/gate.ts"),
      import("#agents/resume/tailor.ts"),
    ]);
    const { DEFAULT_WRITING } = await import("#data/model/owner/writing.ts");
    const plan = { facts: SAMPLE, profile: {}, language: "en", rules: DEFAULT_WRITING, date: "2026-01-02" };
    const ground = { facts: SAMPLE, profile: {}, posting: { title: "", company: "" }, date: plan.date };
    const { document } = gateCv(generalCv(plan), ground);
    const template = { id: "tmpl_sample", name, source, savedAt: "2026-01-02T00:00:00.000Z" };
    const style = { ...DEFAULT_STYLE, template: template.id };
    const made = await typesetting
      .set(document, style, { template, signal: AbortSignal.timeout(SECONDS * 1000) })
      .catch((error: unknown) => {
        throw Fault.of(error);
      });
    if (made.textLayer.complete) return;
    const missing = made.textLayer.missing.slice(0, 8);
    throw mustMend("template_wrong", `A sample set with it lacks: ${missing.join(", ")}.`, {
      hint: "Every part of a CV needs a place in the template; look at the slots in its README.",
      data: { missing },
    });
  };
}
