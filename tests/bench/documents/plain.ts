import nodeLatex from "node-latex";
import { plainSource } from "./cvs.ts";

const latex = nodeLatex as unknown as typeof nodeLatex.default;

/** One CV by node-latex as its manual shows it: plain pdfLaTeX, no format of its own, no wall. Ms. */
export async function setPlainly(edit: string): Promise<number> {
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const output = latex(plainSource(edit), { cmd: "pdflatex" });
    output.on("error", reject);
    output.on("data", () => undefined);
    output.on("end", () => resolve());
  });
  return performance.now() - began;
}
