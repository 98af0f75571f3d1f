import { GENDER_MARK } from "#data/reference/posting-phrases.ts";
import { skillMentions } from "#data/reference/skills.ts";

/** Legal forms as they are written; the short ones only in their own case, so that `as` and `se` stay words. */
const LEGAL_FORM =
  "(?:g?GmbH(?:\\s*&\\s*Co\\.?\\s*(?:KGaA|KG|OHG))?|GMBH|mbH|AG(?:\\s*&\\s*Co\\.?\\s*(?:KGaA|KG))?|SE(?:\\s*&\\s*Co\\.?\\s*(?:KGaA|KG))?|KGaA|KG|OHG|GbR|UG(?:\\s*\\(haftungsbeschränkt\\))?|e\\.\\s?V\\.|eG|S(?:à|a)rl|SARL|S\\.?à\\.?r\\.?l\\.?|SASU|SAS|S\\.A\\.S\\.?|SA|S\\.A\\.(?:U\\.)?|S\\.?L\\.?U\\.?|S\\.\\s?L\\.?|SL|S\\.r\\.l\\.?|SRL|Srl|S\\.p\\.A\\.?|SpA|Inc\\.?|INC\\.?|Incorporated|LLC|L\\.L\\.C\\.|LLP|Ltd\\.?|LTD\\.?|Limited|PLC|plc|Corp\\.?|Corporation|Pty\\.?(?:\\s+Ltd\\.?)?|B\\.V\\.?|BV|N\\.V\\.?|NV|Oyj?|AB|ASA|AS|A\\/S|ApS|Sp\\.\\s?z\\s?o\\.\\s?o\\.|s\\.r\\.o\\.|a\\.s\\.|d\\.o\\.o\\.|Kft\\.?|Zrt\\.?|Lda\\.?|Ltda\\.?|S\\.?A\\.? de C\\.?V\\.?|Α\\.?Ε\\.?|Ε\\.?Π\\.?Ε\\.?|Ι\\.?Κ\\.?Ε\\.?)";
const LEGAL_NAME = new RegExp(
  `^([\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&.+'’ -]{0,60}?,?\\s${LEGAL_FORM})(?![\\p{L}\\p{N}])\\s*(.*)$`,
  "u",
);
const EAST_ASIAN =
  /^((?:株式会社|合同会社|\(주\)|주식회사)\s?[\p{L}\p{N}ー・]{1,30}|[\p{L}\p{N}ー・（）]{1,30}(?:有限公司|股份公司|集团|株式会社))\s*(.*)$/u;

const MODE =
  /^(?:fully |100 ?% )?(?:remote|hybrid|hybride|híbrido|on-?site|vor ort|home ?office|télétravail|remoto)\b/iu;
const TOWN = /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,60}(?:\s*\([^)]*\))?$/u;

/** Words that names of companies are made of, and names of places are not. */
const COMPANY_WORD =
  /(?:^|\s)(?:labs?|software|systems?|systeme|technolog(?:y|ies|ie)|tech|group|gruppe|groupe|grupo|holding|solutions?|consulting|services?|energie|energy|energía|énergie|bank|banque|banco|versicherung(?:en)?|insurance|studios?|media|digital|logisti[ck]s?|logistik|pharma|industr(?:y|ies|ie)|werke?|partners?|networks?|robotics|analytics|clinic|klinik(?:um)?|hospital|university|universität|foundation|stiftung|verlag|agency|agentur|bakery|bäckerei|foods?|motors?|airlines?|cooperative|ventures|capital|games|health|mobility|traders?|instruments?)(?:\s|$)/iu;
const INNER_CAPITAL = /\p{Ll}\p{Lu}|&|\d|\.(?:io|ai|com|dev)$/u;

export type CompanyLine = { company: string; place: string | null };

/** Whether nothing but skills, or a mark that the title is for everybody, is left of a text. */
export function isNoName(text: string): boolean {
  if (GENDER_MARK.test(text) && text.replace(GENDER_MARK, "").replace(/[^\p{L}]/gu, "") === "") return true;
  const mentions = skillMentions(text);
  let rest = text;
  for (const { start, end } of mentions.toReversed())
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  const left = rest.replace(/(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|with|mit|avec|con|stack)(?!\p{L})/giu, "");
  return mentions.length > 0 && !/[\p{L}\p{N}]/u.test(left);
}

function placeOf(rest: string): string | null {
  const place = rest
    .replace(/^(?:[,;|·•–—-]\s*|(?:in|à|en|a)\s+(?=\p{Lu}))+/u, "")
    .replace(/^\((.*)\)$/u, "$1")
    .split(/\s*[|·•]\s*|\s+[–—-]\s+/u)[0]
    ?.trim();
  return place !== undefined && place !== "" && (MODE.test(place) || TOWN.test(place)) ? place : null;
}

/** A part of a line that is a name with its legal form, with the place behind it: `Nordwind AG, Kiel (hybrid)`. */
export function legalName(part: string): CompanyLine | null {
  const match = LEGAL_NAME.exec(part) ?? EAST_ASIAN.exec(part);
  const [, company, rest] = match ?? [];
  if (company === undefined || rest === undefined || rest.length > 80) return null;
  const behind = /^(?:$|[,;(|·•–—-]|(?:in|à|en|a)\s+\p{Lu})/u;
  const name = company.replace(new RegExp(`,?\\s${LEGAL_FORM}$`, "u"), "");
  // `Python, SAS` is a list of skills.
  if (!behind.test(rest) || (/,\s*SAS$/u.test(company) && isNoName(name))) return null;
  return { company, place: placeOf(rest) };
}

/** `Company, Place` in one line, where the first half can only be a company's name. */
export function companyWithPlace(line: string, isSpokenOf: (name: string) => boolean): CompanyLine | null {
  const match =
    /^(\p{Lu}[^,()|]{1,50}),\s*(\p{Lu}[\p{L}\p{M} .'’/-]{1,40}(?:,\s*\p{Lu}[\p{L} ]+)?(?:\s*\([^)]*\))?)$/u.exec(line);
  const [, company, place] = match ?? [];
  if (company === undefined || place === undefined || isNoName(company) || isNoName(place)) return null;
  const telling = COMPANY_WORD.test(company) || INNER_CAPITAL.test(company) || isSpokenOf(company);
  return telling ? { company: company.trim(), place } : null;
}
