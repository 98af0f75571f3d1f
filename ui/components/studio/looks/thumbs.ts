import { svg, type SVGTemplateResult } from "lit";
import type { TemplateName } from "#data/model/application/style.ts";

const line = (x: number, y: number, width: number, height = 1.6) =>
  svg`<rect x=${x} y=${y} width=${width} height=${height} rx="0.6" fill="#94a1b2"/>`;
const strong = (x: number, y: number, width: number, height = 2.4, colour = "#36435a") =>
  svg`<rect x=${x} y=${y} width=${width} height=${height} rx="0.8" fill=${colour}/>`;
const rule = (y: number, colour: string, x = 8, width = 54) =>
  svg`<rect x=${x} y=${y} width=${width} height="0.7" fill=${colour}/>`;
const lines = (x: number, y: number, width: number, count: number, step = 4) =>
  Array.from({ length: count }, (_, index) => line(x, y + index * step, index % 3 === 2 ? width * 0.7 : width));

/** What each template looks like, drawn on a page of 70 by 99. */
export const THUMBS: Record<TemplateName | "own", (accent: string) => SVGTemplateResult> = {
  classic: (accent) =>
    svg`${strong(20, 9, 30, 4)}${line(14, 16, 42)}${strong(8, 24, 20, 2.4, accent)}${rule(28, accent)}${lines(10, 32, 50, 5)}${strong(8, 56, 16, 2.4, accent)}${rule(60, accent)}${lines(10, 64, 50, 6)}`,
  modern: (accent) =>
    svg`<rect x="0" y="0" width="70" height="20" fill=${accent}/><rect x="8" y="6" width="28" height="4" rx="1" fill="#fff"/><rect x="8" y="13" width="40" height="1.6" rx="0.6" fill="#fff" opacity="0.8"/>${strong(8, 27, 18, 2.8, accent)}${lines(8, 33, 54, 5)}${strong(8, 57, 22, 2.8, accent)}${lines(8, 63, 54, 6)}`,
  compact: (accent) =>
    svg`${strong(8, 7, 26, 3.4)}${line(40, 8, 22)}${rule(13, accent)}${strong(8, 16, 12, 1.8, accent)}${lines(24, 16, 38, 8, 3)}${strong(8, 43, 12, 1.8, accent)}${lines(24, 43, 38, 8, 3)}${strong(8, 70, 12, 1.8, accent)}${lines(24, 70, 38, 7, 3)}`,
  academic: (accent) =>
    svg`${strong(22, 9, 26, 3)}${line(18, 15, 34)}${strong(26, 24, 18, 2, accent)}${lines(8, 30, 10, 1)}${lines(22, 30, 40, 4)}${lines(8, 48, 10, 1)}${lines(22, 48, 40, 3)}${strong(26, 63, 18, 2, accent)}${lines(8, 69, 10, 1)}${lines(22, 69, 40, 5)}`,
  own: (accent) =>
    svg`<path d="m26 36-10 12 10 12M44 36l10 12-10 12M38 32l-6 32" fill="none" stroke=${accent} stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
};
