import type { Locator, Page } from "playwright";
import type { FileRef } from "#data/model/schema.ts";
import type { TaskContext } from "../context.ts";

/** Taller pages are cut here: what no graphics surface holds comes out blank. In CSS pixels. */
const TALLEST = 12_000;

/** What stands over covered fields. */
const COVER = "#5b6472";

export type Picture = {
  /** The file's name; `.png` is added. */
  name: string;
  /** What is covered. */
  covers: readonly Locator[];
};

/** A picture of the whole page, kept as a file. */
export async function takeScreenshot(
  page: Page,
  files: TaskContext["files"],
  { name, covers }: Picture,
): Promise<FileRef> {
  const height = await page.evaluate("document.documentElement.scrollHeight").catch(() => 0);
  const width = page.viewportSize()?.width ?? 1280;
  const tall = typeof height === "number" && height > TALLEST;
  const bytes = await page.screenshot({
    type: "png",
    fullPage: true,
    animations: "disabled",
    caret: "hide",
    mask: [...covers],
    maskColor: COVER,
    timeout: 20_000,
    ...(tall ? { clip: { x: 0, y: 0, width, height: TALLEST } } : {}),
  });
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "") || "page";
  return files.put(bytes, plain.endsWith(".png") ? plain : `${plain}.png`, "image/png");
}
