import { giveUp, mustMend } from "#data/model/faults.ts";
import { cleanText } from "../prose/source-line.ts";
import { MOST_PAGES } from "./guard.ts";
import { bulletsOf, marksIn } from "./marks.ts";

/** Codes of TeX's own fonts, which old PDFs do not translate: without them `certification` loses its `fi`. */
const TEX_SIGNS: Record<string, string> = {
  "\u0088": "•",
  "\u000B": "ff",
  "\u000C": "fi",
  "\u000D": "fl",
  "\u000E": "ffi",
  "\u000F": "ffl",
  "\u0010": "“",
  "\u0011": "”",
  "\u0012": "„",
  "\u0013": "«",
  "\u0014": "»",
  "\u0015": "–",
  "\u0016": "—",
  "\u001B": "ff",
  "\u001C": "fi",
  "\u001D": "fl",
  "\u001E": "ffi",
  "\u001F": "ffl",
};
// oxlint-disable-next-line no-control-regex -- these are what is translated
const TEX_CODES = /[\u000B-\u0016\u001B-\u001F\u0088]/g;

/** The end of a time, and the next cell of its row set right against it. */
const TOUCHING =
  /(?<=\d\s?[–—-]\s?)(heute|[Pp]resent|aujourd['’]hui|actualidad|presente|oggi|heden|atual|obecnie|\d{4})(?=\p{Lu}\p{Ll})/gu;

/** pdf.js, loaded when first asked for: it is large. */
const loadPdfReader = () => import("pdfjs-dist/legacy/build/pdf.mjs");

/** A run of text in one style on one line. `x`, `y` (of its base line, from the page's top) and `width` in points. */
export type Chunk = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  font: string;
};
export type Page = { number: number; width: number; height: number; chunks: Chunk[] };
export type ReadPdf = { pages: Page[]; carried: string[] };

const MOST_ITEMS = 40_000;
const MOST_MILLISECONDS = 20_000;

/** Reads the text of every page with its place and style. Nothing the PDF carries is run. Faults: `cv_…`. */
export async function readPages(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ReadPdf> {
  signal?.throwIfAborted();
  const { getDocument, OPS, VerbosityLevel } = await loadPdfReader();
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  } as Parameters<typeof getDocument>[0]);
  // Ending the reader ends what it waits for.
  const stop = () => void loading.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  const until = performance.now() + MOST_MILLISECONDS;
  try {
    const document = await loading.promise.catch((error: unknown) => {
      signal?.throwIfAborted();
      throw unreadable(error, name);
    });
    if (document.numPages > MOST_PAGES) {
      throw mustMend("cv_too_large", `${name} has ${document.numPages} pages; a CV has at most ${MOST_PAGES}.`, {
        hint: "Save only the pages of the CV.",
      });
    }
    const carried = await carriedOf(document);
    const pages: Page[] = [];
    let items = 0;
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      const page = await document.getPage(number).catch((error: unknown) => {
        signal?.throwIfAborted();
        throw unreadable(error, name);
      });
      const view = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      items += content.items.length;
      if (items > MOST_ITEMS || performance.now() > until) {
        throw mustMend("cv_too_large", `${name} takes too much to read: page ${number} ends it.`, {
          hint: "Print the CV to a new PDF and import that.",
        });
      }
      // Fonts have their own names only once the page's drawing was looked at.
      const drawn = await page.getOperatorList().catch(() => null);
      const fonts = new Map<string, string>();
      const fontName = (id: string) => {
        if (!fonts.has(id)) {
          const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as { name?: string }) : null;
          fonts.set(id, font?.name ?? "");
        }
        return fonts.get(id) ?? "";
      };
      const chunks: Chunk[] = [];
      for (const item of content.items) {
        if (!("str" in item) || item.str === "") continue;
        const [x = 0, y = 0] = view.convertToViewportPoint(item.transform[4] as number, item.transform[5] as number);
        const upright = Math.abs(item.transform[1] as number) < Math.abs(item.transform[0] as number) * 0.2;
        const size = Math.hypot(item.transform[2] as number, item.transform[3] as number) || item.height;
        const font = fontName(item.fontName);
        const text = cleanText(item.str.replace(TEX_CODES, (sign) => TEX_SIGNS[sign] ?? "")).replace(TOUCHING, "$1 ");
        if (text === "") continue;
        chunks.push({
          font: item.fontName,
          text: upright ? text : text.trim(),
          x,
          y,
          width: upright ? item.width : size,
          size,
          bold: /bold|black|heavy|semibold|demi|(?:^|[+-])(?:SFBX|CMBX|LMRoman\d+-Bold|ECBX)|\bBd\b|cmbx|sfbx/i.test(
            font,
          ),
          italic: /italic|oblique|(?:SFTI|CMTI|CMSL)|cmti|sfti/i.test(font),
        });
      }
      if (drawn)
        chunks.push(
          ...bulletsOf(
            marksIn(drawn, OPS, (x, y) => view.convertToViewportPoint(x, y)),
            chunks,
          ),
        );
      pages.push({ number, width: view.width, height: view.height, chunks });
      page.cleanup();
    }
    return { pages, carried };
  } finally {
    signal?.removeEventListener("abort", stop);
    await loading.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<Awaited<ReturnType<typeof loadPdfReader>>["getDocument"]>["promise"]>;

async function carriedOf(document: PdfDocument): Promise<string[]> {
  const carried: string[] = [];
  const scripts = await document.getJSActions().catch(() => null);
  const attachments: unknown = await document.getAttachments().catch(() => null);
  if (scripts) carried.push("a script");
  if (attachments) carried.push("an embedded file");
  return carried;
}

function unreadable(error: unknown, name: string) {
  const kind = error instanceof Error ? error.name : "";
  if (kind === "PasswordException") {
    return mustMend("cv_encrypted", `${name} is protected with a password.`, {
      hint: "Open it with its password, print it to a new PDF without one, and import that.",
    });
  }
  return giveUp("cv_not_understood", `${name} is damaged: ${error instanceof Error ? error.message : String(error)}`, {
    hint: "Print or export the CV to PDF again.",
  });
}
