import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { unreadable } from "../posting-given.ts";
import { writeFile } from "./write-file.ts";

export function ownerCommands(program: Command, run: Run): void {
  program
    .command("import-cv")
    .description("import the master CV: JSON Resume, RenderCV, Reactive Resume, LinkedIn, Markdown, DOCX, PDF or text")
    .argument("<file>")
    .action((file: string) =>
      run(async (client, output) => {
        type Answer = {
          version: number;
          facts: number;
          notUnderstood: { path: string; text: string }[];
          format: string;
          doubts: { because: string }[];
        };
        const answer = await client.postFile<Answer>("/api/cv", basename(file), readBytes(file));
        output.result(answer, ({ version, facts, notUnderstood, format, doubts }) => [
          `Master CV, version ${version}: ${facts} facts, read as ${format.replaceAll("_", " ")}.`,
          ...new Set(doubts.map(({ because }) => `  look at it: ${because}`)),
          ...notUnderstood.map(({ path, text }) => `  not understood: ${path}: ${text}`),
        ]);
      }),
    );

  program
    .command("export-cv")
    .description("write the master CV for other programs")
    .argument("[file]", "where to; standard output when absent")
    .addOption(new Option("--format <format>").choices(["json_resume", "rendercv", "markdown"]).default("json_resume"))
    .action((file: string | undefined, { format }: { format: string }) =>
      run(async (client, output) => {
        const text = await client.getText(`/api/cv/export?format=${format}`);
        if (file === undefined) process.stdout.write(text);
        else {
          writeFile(file, text, "autoresume export-cv > FILE");
          output.result({ file, format, bytes: Buffer.byteLength(text) }, ({ bytes }) => [
            `Wrote ${bytes} bytes to ${file}.`,
          ]);
        }
      }),
    );

  program
    .command("import-profile")
    .description("import owner facts and the answer bank from a JSON file")
    .argument("<file>")
    .action((file: string) =>
      run(async (client, output) => {
        type Answer = { answers: number; kept: string[] };
        const answer = await client.post<Answer>("/api/profile", { name: basename(file), text: readText(file) });
        output.result(answer, ({ answers, kept }) => [
          `Profile saved, ${answers} remembered answer(s).`,
          ...(kept.length === 0 ? [] : [`Keys that are not known, kept as they are: ${kept.join(", ")}`]),
        ]);
      }),
    );

  program
    .command("export")
    .description("write everything of yours as JSON")
    .argument("[file]", "where to; standard output when absent")
    .action((file: string | undefined) =>
      run(async (client, output) => {
        const everything = await client.get<unknown>("/api/export");
        const text = `${JSON.stringify(everything, null, 2)}\n`;
        if (file === undefined) process.stdout.write(text);
        else {
          writeFile(file, text, "autoresume export > FILE");
          output.result({ file, bytes: Buffer.byteLength(text) }, ({ bytes }) => [`Wrote ${bytes} bytes to ${file}.`]);
        }
      }),
    );
}

/** A file's text. `Fault` `file_unreadable`. */
export function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** A file's bytes. `Fault` `file_unreadable`. */
function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    throw unreadable(file, error);
  }
}
