import type { CvFormat } from "#data/model/owner/master-cv.ts";

/** What a file begins with, where that alone says what it is. */
export type Container = "pdf" | "zip" | "text" | { refused: string };

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

/** What kind of file the bytes are, whatever its name says. */
export function containerOf(bytes: Uint8Array): Container {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { refused: "it is an old or locked Word file; open it and save it as DOCX without a password" };
  if (head.startsWith("{\\rtf")) return { refused: "it is RTF; open it and save it as DOCX" };
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff) || head.startsWith("GIF8"))
    return { refused: "it is a picture; a CV is read from its text" };
  if (startsWith(bytes, 0x1f, 0x8b) || head.startsWith("7z\xbc\xaf") || head.startsWith("Rar!"))
    return { refused: "it is an archive of another kind than ZIP; unpack it first" };
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|head|body)/i.test(head))
    return { refused: "it is a web page; print it to PDF or copy its text" };
  return "text";
}

/** The format of a text: by what stands in it, then by its name. Whatever has no marks of its own is plain text. */
export function textFormat(text: string, name: string): CvFormat | "json" {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = text.trimStart();
  if (start.startsWith("{")) return "json";
  if (start.startsWith("[") && isJson(start)) return "json";
  if (["yaml", "yml"].includes(ending) || looksLikeRenderCv(text)) return "rendercv";
  if (ending === "csv" || looksLikeLinkedIn(text)) return "linkedin";
  if (["md", "markdown", "mdown"].includes(ending) || looksLikeMarkdown(text)) return "markdown";
  // What is named JSON and is nothing else is told where it is no JSON.
  return ending === "json" ? "json" : "text";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const looksLikeRenderCv = (text: string) =>
  /^cv:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*[ \t]+[\w"']+:/m.test(text.slice(0, 20_000));

/** The first line of each file that matters in a LinkedIn export. */
const LINKEDIN =
  /^(?:First Name,Last Name,|Company Name,Title,|School Name,|Email Address,Confirmed|Extension,Number|Name,(?:Url,Authority|Proficiency|Published On|Number)|Title,(?:Description,(?:Url|Issued))|Company Name,Role)/;

const looksLikeLinkedIn = (text: string) => LINKEDIN.test(text);

/** Two headings, or a front matter: one sign alone may stand in any text. */
function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 50_000);
  return /^---\n(?:[\w-]+:.*\n)+---\n/.test(head) || (head.match(/^#{1,4} +\S/gm) ?? []).length > 1;
}
