import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The names of the fonts that the lines with this word are set in, where the word stands. */
export async function fontsOf(bytes: Uint8Array, word: string): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, fontExtraProperties: true });
  const document = await task.promise;
  const fonts = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getOperatorList();
    for (const item of (await page.getTextContent()).items) {
      if (!("str" in item) || !item.str.includes(word)) continue;
      const font: unknown = page.commonObjs.get(item.fontName);
      fonts.add(String(Reflect.get(Object(font), "name")).replace(/^[A-Z]{6}\+/, ""));
    }
  }
  await task.destroy();
  return [...fonts];
}
