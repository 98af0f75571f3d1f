const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/**
 * Where in the owner's document something stands, in words: `Experience, Nordhavn Freight, second bullet`. What has no
 * name of its own is not said.
 */
export function placeOf(around: string, within: string | null | { bullet: number } | { sentence: number }): string {
  if (within === null || (typeof within === "string" && within.trim() === "")) return around;
  if (typeof within === "string") return around.trim() === "" ? within : `${around}, ${within}`;
  const [number, what] = "bullet" in within ? [within.bullet, "bullet"] : [within.sentence, "sentence"];
  const ordinal = ORDINALS[number];
  return `${around}, ${ordinal === undefined ? `${what} ${number + 1}` : `${ordinal} ${what}`}`;
}
