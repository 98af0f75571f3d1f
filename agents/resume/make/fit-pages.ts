import type { DocumentStyle } from "#data/model/application/style.ts";
import type { SetDocument } from "#latex/typesetter.ts";

/** A document of about so many lines, ready to be set. `lines` is what it is estimated to take. */
export type Cut<P> = { passed: P; lines: number; leftOut: number; notes: readonly string[] };
export type Fitted<P> = Cut<P> & { made: SetDocument; style: DocumentStyle };

export type Fitting<P> = {
  pages: number;
  /** Estimated lines that these pages hold. */
  room: number;
  /** Looks to try before anything is left out, the owner's own first. */
  looks: readonly DocumentStyle[];
  cut: (lines: number) => Cut<P>;
  set: (passed: P, style: DocumentStyle) => Promise<SetDocument>;
};

/** Each step tells so many lines more or less. */
const STEP = 6;
const MOST_LONGER = 2;
const MOST_SHORTER = 7;
/** How far over its room a whole document may be estimated for closer lines to be worth a try. */
const HOPE = 1.2;

/**
 * The fullest document that fits its pages by the PDF's own count: all of it where a look allows that, else with the
 * least left out. What does not fit at all is given as short as it gets.
 */
export async function fitPages<P>({ pages, room, looks, cut, set }: Fitting<P>): Promise<Fitted<P>> {
  const [own, ...closer] = looks;
  if (!own) throw new Error("no look to set a document in");
  const attempt = async (each: Cut<P>, style: DocumentStyle): Promise<Fitted<P>> => ({
    ...each,
    style,
    made: await set(each.passed, style),
  });
  const fits = ({ made }: Fitted<P>) => made.pages <= pages;

  const whole = cut(Infinity);
  if (whole.lines <= room * HOPE) {
    const tried = await attempt(whole, own);
    if (fits(tried)) return tried;
    const look = await gentlest(closer, async (style) => fits(await attempt(whole, style)));
    if (look) return attempt(whole, look);
  }
  let best = await attempt(cut(room), own);
  if (fits(best)) {
    for (let more = 1; more <= MOST_LONGER; more++) {
      const longer = cut(room + more * STEP);
      if (longer.leftOut >= best.leftOut) continue;
      const tried = await attempt(longer, own);
      if (!fits(tried)) break;
      best = tried;
    }
    return best;
  }
  for (let less = 1; less <= MOST_SHORTER && !fits(best); less++) {
    const shorter = cut(Math.min(room, best.lines) - STEP);
    // Where nothing more can be left out, setting it again tells nothing new.
    if (shorter.lines >= best.lines) continue;
    best = await attempt(shorter, own);
  }
  const last = closer.at(-1);
  return fits(best) || !last ? best : attempt(best, last);
}

/** The first of some looks, each closer than the one before, that will do; null where not even the last one does. */
async function gentlest(
  looks: readonly DocumentStyle[],
  does: (style: DocumentStyle) => Promise<boolean>,
): Promise<DocumentStyle | null> {
  const last = looks.at(-1);
  if (!last || !(await does(last))) return null;
  let [from, to] = [0, looks.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const style = looks[middle];
    if (style && (await does(style))) to = middle;
    else from = middle + 1;
  }
  return looks[to] ?? last;
}
