import type { Gated } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { toDocx } from "#agents/resume/outputs/docx.ts";
import { toJsonResume } from "#agents/resume/outputs/json-resume.ts";
import { toText } from "#agents/resume/outputs/text.ts";
import type { OtherFormat } from "./press.ts";

export type Output = { bytes: Uint8Array; extension: string; mediaType: string };

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A gated text in a format beside PDF: the same words in the same order. */
export async function outputOf(
  text: Gated<StudioText>,
  style: DocumentStyle,
  format: OtherFormat,
  facts: readonly Fact[],
): Promise<Output> {
  const bytes = (content: string) => new TextEncoder().encode(content);
  switch (format) {
    case "docx":
      return { bytes: await toDocx(text, style), extension: "docx", mediaType: DOCX };
    case "text":
      return { bytes: bytes(toText(text)), extension: "txt", mediaType: "text/plain; charset=utf-8" };
    case "json":
      return {
        bytes: bytes(`${JSON.stringify(toJsonResume(text, facts), null, 2)}\n`),
        extension: "json",
        mediaType: "application/json",
      };
  }
}
