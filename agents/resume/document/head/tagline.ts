import { countriesIn } from "#data/reference/places/countries.ts";
import { ofKind } from "../../select/order.ts";
import { type CvPlan, type PostingSays, takes } from "../plan.ts";

/** Where a posting says that its people work. */
const WHERE =
  /(?:\b(?:based|located|offices?|headquarter\w*|role is|position is|on[- ]?site|hybrid|work from)\b[^.\n]{0,20}\bin\b|standort\w*|arbeitsort|einsatzort|lieu de travail|ubicaci[oó]n)\s*:?\s*([^.\n;]{2,60})/giu;

/**
 * The tagline of the first rule whose countries the posting names; a rule without countries stands for every country
 * but the owner's own. A purely remote posting must name the country itself.
 */
export function taglineOf(plan: CvPlan): string | null {
  const { posting, rules } = plan;
  if (posting === null || !takes(plan, "tagline") || rules.locations.length === 0) return null;
  const there = countriesOf(posting);
  const own = new Set(ownCountries(plan));
  const abroad = own.size > 0 && there.length > 0 && !there.some((code) => own.has(code));
  const rule = rules.locations.find(({ countries }) =>
    countries.length === 0 ? abroad : countries.some((code) => there.includes(code)),
  );
  return rule?.tagline ?? null;
}

function countriesOf({ title, place, text, reading }: PostingSays): string[] {
  const isRemote = reading.remote?.value === "remote";
  const places = [reading.place?.value, place, ...(isRemote ? [title, reading.remote?.quote] : [])];
  const named = [...new Set(places.flatMap((each) => (each ? countriesIn(each, { cities: !isRemote }) : [])))];
  if (named.length > 0 || isRemote) return named;
  const said = [
    title,
    reading.relocation?.quote,
    reading.visa?.quote,
    ...[...text.matchAll(WHERE)].map(([, it]) => it),
  ];
  return [...new Set(said.flatMap((each) => (each ? countriesIn(each, { cities: true }) : [])))];
}

function ownCountries({ facts, profile }: CvPlan): string[] {
  const [identity] = ofKind(facts, "identity");
  const code = profile.address?.country ?? identity?.address?.country;
  if (code && /^[A-Za-z]{2}$/.test(code)) return [code.toUpperCase()];
  const place = code ?? identity?.place ?? profile.address?.city;
  return place ? countriesIn(place, { cities: true }) : [];
}
