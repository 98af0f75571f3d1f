import type { WorkAuthorisation } from "#data/model/owner/profile.ts";
import type { Static } from "#data/model/schema.ts";
import { phrases } from "../../rules/words.ts";
import { sensitivitiesOf } from "../../rules/sensitivity.ts";
import { fitYesNo } from "../fit.ts";
import { countriesIn, countryName, countryOfPlace, EU_MEMBERS } from "../options/countries.ts";
import type { Tier } from "../owner.ts";

type Permission = Static<typeof WorkAuthorisation>;

/** Permission questions that a yes or no about working does not answer. */
const NOT_ABOUT_WORKING = phrases(`
  citizen* | citizenship | nationality | permanent resident | green card | us person | u s person | itar |
  export control* | which | what | type of | kind of | when | expir* | describe | explain | status |
  staatsangehörigkeit* | staatsbürger* | nationalität | welche* | nationalité | citoyen* | quel* |
  nacionalidad | ciudadan* | cual* | qué tipo
`);
const WITHOUT = phrases("without", "ohne", "sans", "sin");
const NEGATED = phrases(`
  not authori*ed | not eligible | not permitted | unable to | not legally | nicht berechtigt |
  keine arbeitserlaubnis | pas autorisé* | no autorizad* | not require | not need | nicht benötig* |
  keine* visum* | keine* sponsor*
`);
const TWO_QUESTIONS = phrases(`and do you | and will you | or do you | or will you | and are you | or are you`);

function permissionFor(country: string, list: readonly Permission[]): Permission | null {
  const own = list.find((entry) => entry.country.toUpperCase() === country);
  if (own !== undefined) return own;
  // Leave for the Union holds in its members; leave for one member says nothing of the Union.
  return EU_MEMBERS.includes(country) ? (list.find((entry) => entry.country.toUpperCase() === "EU") ?? null) : null;
}

/** Whether the owner may work, or needs a sponsor, in the question's country, else in the posting's; from the profile only. */
export const fromAuthorisation: Tier = (question, { profile, posting }) => {
  const list = profile.workAuthorisation ?? [];
  if (list.length === 0) return null;
  if (NOT_ABOUT_WORKING.in(question.label) || NEGATED.in(question.label) || TWO_QUESTIONS.in(question.label))
    return null;
  const named = countriesIn(question.label);
  const place = countryOfPlace(posting.place);
  const countries = named.length > 0 ? named : place === null ? [] : [place];
  if (countries.length === 0) return { ask: "Neither the question nor the posting says which country is meant." };
  const permissions = countries.map((country) => permissionFor(country, list));
  if (permissions.some((permission) => permission === null)) {
    const names = countries
      .map((country) => (country === "EU" ? "the European Union" : countryName(country)))
      .join(", ");
    return { ask: `Your profile does not say whether you may work in ${names}.` };
  }
  const known = permissions.flatMap((permission) => (permission === null ? [] : [permission]));
  const about = sensitivitiesOf(question.label, question.kind);
  const sponsorship = about.includes("sponsorship");
  const authorisation = about.includes("work_authorisation");
  if (sponsorship && authorisation && !WITHOUT.in(question.label)) {
    return sponsorshipOnly(question.label) ? answer(known.map((one) => one.needsSponsorship)) : null;
  }
  if (sponsorship && !authorisation && WITHOUT.in(question.label)) return null;
  if (sponsorship && !authorisation) return answer(known.map((one) => one.needsSponsorship));
  return answer(known.map((one) => one.authorised && (!sponsorship || !one.needsSponsorship)));

  function answer(all: readonly boolean[]) {
    const [first] = all;
    if (first === undefined || all.some((one) => one !== first)) {
      return { ask: "The answer differs between the countries the question names." };
    }
    const fitted = fitYesNo(question, first);
    if (fitted === null) return { ask: "The options are no plain yes and no." };
    const key = `workAuthorisation.${countries.map((country) => known.find((one) => one.country.toUpperCase() === country)?.country ?? known[0]?.country ?? country).join("+")}`;
    return { value: fitted.value, source: { tier: "profile" as const, key }, confidence: 0.97 * fitted.confidence };
  }
};

/** "Will you require sponsorship for a work permit?" speaks of a permit and asks for the sponsorship. */
function sponsorshipOnly(label: string): boolean {
  return (
    REQUIRING.in(label) &&
    !phrases("are you authori*ed", "are you legally", "are you eligible", "do you have").in(label)
  );
}
const REQUIRING = phrases(`
  require | need | requires | needs | benötig* | brauch* | besoin | nécessit* | necesit* | requier* |
  sponsorship for | sponsor you | sponsoring
`);
