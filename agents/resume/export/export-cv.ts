import { stringify } from "yaml";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { factsToJsonResume } from "./json-resume.ts";
import { factsToMarkdown } from "./markdown.ts";
import { factsToRenderCv } from "./rendercv.ts";

export type ExportFormat = "json_resume" | "rendercv" | "markdown";
export type ExportedCv = { name: string; mediaType: string; text: string };

/**
 * The master CV as a file of another program, in the facts' own order. It can be imported again: what a format has no
 * place for (which facts prove a skill, an account's situation and task outside of Markdown) is then gone.
 */
export function exportCv({ facts }: { facts: readonly Fact[] }, format: ExportFormat): ExportedCv {
  switch (format) {
    case "json_resume":
      return {
        name: "master-cv.json",
        mediaType: "application/json",
        text: `${JSON.stringify(factsToJsonResume(facts), null, 2)}\n`,
      };
    case "rendercv":
      return {
        name: "master-cv.yaml",
        mediaType: "application/yaml",
        text: stringify(factsToRenderCv(facts), { lineWidth: 0 }),
      };
    case "markdown":
      return { name: "master-cv.md", mediaType: "text/markdown; charset=utf-8", text: factsToMarkdown(facts) };
  }
}
