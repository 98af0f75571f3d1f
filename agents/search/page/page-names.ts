import type { CheerioAPI } from "cheerio";
import { GENDER_MARK, TITLE_WORDS } from "#data/reference/posting-phrases.ts";
import { plain } from "#data/reference/words.ts";
import { nameOfKey } from "../company-name.ts";
import { textOf } from "../values.ts";

export const isTitle = (text: string | null): boolean =>
  text !== null && text.length <= 140 && (TITLE_WORDS.test(plain(text)) || GENDER_MARK.test(text));

const meta = ($: CheerioAPI, name: string) =>
  textOf($(`meta[property="${name}"], meta[name="${name}"]`).first().attr("content"));

/** `Job Application for TITLE at COMPANY`, `TITLE | COMPANY`, `TITLE - COMPANY - Careers` in their parts. */
function partsOfTitle(text: string): { title: string; company: string | null } {
  const bare = text.replace(
    /^(?:job application for|job:|apply for|jobs? at|karriere:|stellenangebot:?|offre d'emploi:?)\s*/i,
    "",
  );
  const at = /^(.{3,100}?)\s+(?:at|@|bei|chez)\s+(\p{Lu}[^|–—]{1,60}?)(?:\s*[|–—-]\s*.*)?$/u.exec(bare);
  if (at?.[1] !== undefined && at[2] !== undefined) return { title: at[1], company: at[2].trim() };
  const parts = bare.split(/\s+[|–—·•:-]\s+/).map((part) => part.trim());
  const title = parts.find((part) => isTitle(part)) ?? parts[0] ?? bare;
  const company = parts.find(
    (part) =>
      part !== title &&
      part.length <= 60 &&
      !/^(?:careers?|jobs?|karriere|stellen\w*|home|apply|linkedin|indeed|emplois?|empleos?)\b/i.test(part),
  );
  return { title, company: company ?? null };
}

/** Title and company as the page names them, outside of structured data; null where nothing tells. */
export function pageNames(
  $: CheerioAPI,
  url: string | null,
  text: string,
): { title: string | null; company: string | null } {
  const heading =
    $("h1")
      .toArray()
      .map((element) => textOf($(element).text()))
      .find((each) => isTitle(each)) ?? textOf($("h1").first().text());
  const named = meta($, "og:title") ?? meta($, "twitter:title") ?? textOf($("title").first().text());
  const parts = named === null ? null : partsOfTitle(named);
  const title = heading !== null && heading.length <= 140 ? heading : (parts?.title ?? null);
  const site = meta($, "og:site_name") ?? meta($, "application-name");
  // The name in the address, where the text writes it out, tells the company better than a page's title.
  const label =
    url === null
      ? null
      : (new URL(url).hostname
          .split(".")
          .slice(0, -1)
          .filter((part) => !/^(?:www|jobs?|careers?|karriere|co|com|org|apply)$/i.test(part))
          .at(-1) ?? null);
  const written = label === null || /^\d+$/.test(label) ? null : nameOfKey(label, text);
  const fromLabel = written === label ? null : written;
  const fromTitle =
    parts?.company !== null && parts?.company !== undefined && !isTitle(parts.company) && text.includes(parts.company)
      ? parts.company
      : null;
  return { title, company: site ?? fromLabel ?? fromTitle };
}

const APPLY =
  /\b(?:apply|bewerben|bewerbung|postuler|postulez|candidater|solicitar|inscribirme|inscribete|aplicar|solliciteer|candidati)\b/u;

/** Where the page leads to apply: itself when the form is on it, else its own link; null when it names none. */
export function applyAddress($: CheerioAPI, url: string | null): string | null {
  const forms = $("form").filter((_, form) => {
    const asks = $(form).find('input[type="text"], input[type="tel"], input:not([type]), textarea').length;
    // A mere address for a newsletter is no application form.
    return (
      $(form).find('input[type="file"]').length > 0 ||
      ($(form).find('input[type="email"], input[name*="email" i]').length > 0 && asks >= 2)
    );
  });
  if (forms.length > 0) return url;
  for (const link of $("a[href]").toArray()) {
    const text = plain(`${$(link).text()} ${$(link).attr("aria-label") ?? ""}`);
    if (text.length > 60 || !APPLY.test(text)) continue;
    const address = URL.parse($(link).attr("href") ?? "", url ?? undefined);
    if (address !== null && /^https?:$/.test(address.protocol)) return address.href;
  }
  return url;
}
