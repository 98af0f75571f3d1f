import { writeFileSync } from "node:fs";
import { mustMend } from "#data/model/faults.ts";

/** Writes a file that its owner alone can read. `instead` is the command that sends it on. `Fault` `file_unwritable`. */
export function writeFile(file: string, content: string | Uint8Array, instead: string): void {
  try {
    writeFileSync(file, content, { mode: 0o600 });
  } catch (error) {
    throw mustMend("file_unwritable", `${file} cannot be written: ${whyNot(error)}.`, {
      hint: `Name a file in a directory that you may write, or send it on: \`${instead}\`.`,
      cause: error,
    });
  }
}

function whyNot(error: unknown): string {
  switch (Reflect.get(Object(error), "code")) {
    case "ENOENT":
      return "there is no such directory";
    case "EACCES":
    case "EROFS":
      return "you may not write there";
    case "EISDIR":
      return "it is a directory";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
