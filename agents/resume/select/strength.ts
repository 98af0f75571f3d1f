/** What a thing done came to, in words that lead a result in; matched against the text as it stands. */
const RESULT =
  /\b(?:result(?:ing|ed)? in|led to|leading to|so that|which (?:cut|saved|raised|reduced)|thereby|saving|saved|cutting|cut|reduc\w+|increas\w+|rais(?:ed|ing)|improv\w+|lower(?:ed|ing)|halv\w+|doubl\w+|tripl\w+|won|avoid(?:ed|ing)|prevent(?:ed|ing)|from .{1,40} to|(?:up|down) from|wodurch|sodass|senk\w+|gesenkt|steiger\w+|gesteigert|reduzier\w+|verbesser\w+|verkürz\w+|halbier\w+|verdoppel\w+|um \d|ce qui a|réduit\w*|augment\w+|amélior\w+|diminu\w+|doubl\w+|reduj\w+|redujo|aument\w+|mejor\w+|logr\w+|ahorr\w+)/iu;

/** Figures of a thing done; years and version numbers are none. */
const FIGURE = /(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?!\p{N}))[$€£~<>]?\s?\d[\d.,'’\s]*\s*(?:%|‰|\p{L}|$)/u;

const DUTY =
  /^(?:responsible for|in charge of|duties|tasked with|involved in|zuständig|verantwortlich|mitarbeit|chargée? de|responsable de|encargad[oa] de)/iu;

/** How much of a result a thing done tells, 0 to 2: a duty tells none, a figure or an outcome one each. */
export function strengthOf(text: string): number {
  if (DUTY.test(text.trim())) return 0;
  return (FIGURE.test(text) ? 1 : 0) + (RESULT.test(text) ? 1 : 0);
}
