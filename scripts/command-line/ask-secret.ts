import { mustMend } from "#data/model/faults.ts";

const ENTER = new Set(["\r", "\n", "\u0004"]);
const BACK = new Set(["\u007f", "\b"]);
const BREAK = "\u0003";

/**
 * Asks for a secret at the terminal and shows nothing of it. `Fault`s: `secret_missing` where there is no terminal,
 * `interrupted` at Ctrl-C.
 */
export async function askSecret(question: string, instead: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    throw mustMend("secret_missing", `${question} is asked at a terminal, and there is none.`, { hint: instead });
  }
  stderr.write(`${question}: `);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  try {
    let typed: string[] = [];
    for await (const piece of stdin) {
      for (const letter of String(piece)) {
        if (letter === BREAK) throw mustMend("interrupted", "Nothing was done.");
        if (ENTER.has(letter)) return typed.join("");
        if (BACK.has(letter)) typed = typed.slice(0, -1);
        else typed.push(letter);
      }
    }
    return typed.join("");
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
