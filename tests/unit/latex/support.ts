import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyDocument, CvDocument, Gated } from "#data/model/application/document.ts";
import { findContainment } from "#latex/engine/contain.ts";
import { FONT_ROOTS, findFamilies } from "#latex/fonts/families.ts";
import { ensureFormat } from "#latex/engine/format.ts";
import { SAMPLE_CV } from "#latex/templates/classic/sample.ts";
import { findEngine, PROGRAM_FOLDERS } from "#latex/engine/ready.ts";

/** What only the evidence gate may say elsewhere. */
export const gatedForTest = <D extends AnyDocument>(document: D): Gated<D> => document as Gated<D>;

/** Formats are kept between runs: making one takes seconds. `format.test.ts` makes its own. */
export const FORMATS = join(tmpdir(), `autoresume-test-formats-${process.getuid?.() ?? 0}`);

export const claim = (text: string) => ({ text, factIds: ["fact_abcdefghijkl"] });
export const never = () => new AbortController().signal;

/** The sample CV with another name and, as its only section, these sentences. */
export function cvWith(name: string, sentences: readonly string[], more: Partial<CvDocument> = {}): Gated<CvDocument> {
  const sections: CvDocument["sections"] = [{ kind: "text", heading: "Profile", claims: sentences.map(claim) }];
  return gatedForTest({ ...SAMPLE_CV, header: { ...SAMPLE_CV.header, name }, sections, ...more });
}

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "autoresume-latex-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The parts that `compile` takes, with the shared format. */
export async function readyToCompile(scratch: string) {
  const engine = await findEngine(PROGRAM_FOLDERS);
  const families = findFamilies(FONT_ROOTS);
  const containment = await findContainment();
  const making = { families, engine, containment, scratch, formats: FORMATS } as const;
  const format = await ensureFormat({ ...making, signal: never() });
  return { engine, families, containment, format, scratch, places: [], epoch: 1_760_000_000, seconds: 30 };
}
