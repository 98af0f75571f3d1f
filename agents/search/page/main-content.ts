import type { CheerioAPI } from "cheerio";
import { htmlToText } from "#agents/reading/html.ts";

const FURNITURE =
  'nav, footer, aside, form, dialog, script, style, noscript, template, iframe, [role="navigation"], [role="banner"], [role="contentinfo"], [role="dialog"], [role="search"], [aria-hidden="true"], [class*="cookie" i], [id*="cookie" i], [class*="consent" i], [id*="consent" i], [class*="breadcrumb" i], [class*="newsletter" i], [class*="related" i], [class*="similar" i], [class*="recommend" i], [class*="share" i], [class*="social" i]';
const CANDIDATES = [
  '[class*="job-description" i], [class*="jobdescription" i], [id*="job-description" i], [class*="job__description" i], [class*="posting" i], [class*="vacancy" i]',
  "article",
  'main, [role="main"]',
  "#content, .content",
  "body",
];
/** Shorter than this is a teaser, not the text of a posting. */
const LEAST_TEXT = 400;

/** The markup of a page's main part, without navigation, forms and notices; changes `$`. */
export function mainContent($: CheerioAPI): string {
  // Notices may wrap the whole page by mistake of their names; what holds most of the text is no furniture.
  const whole = $("body").text().length;
  $(FURNITURE).each((_, element) => {
    if ($(element).is("script, style, noscript, template, iframe") || $(element).text().length < whole / 2)
      $(element).remove();
  });
  $("header")
    .filter((_, element) => $(element).parents("main, article").length === 0 && $(element).find("h1").length === 0)
    .remove();
  for (const selector of CANDIDATES) {
    const longest = $(selector)
      .toArray()
      .map((element) => $(element).html() ?? "")
      .sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined && htmlToText(longest).length >= LEAST_TEXT) return longest;
  }
  return $("body").html() ?? $.html();
}
