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

/** Fewer points on a page are more than a reader should miss for the sake of wider lines. */
const FEW_A_PAGE = 8;

/**
 * The fullest document that fits its pages by the PDF's own count: all of it where a look allows that, else with the
 * least left out; in closer lines where the owner's own would leave little. A last page that holds so little that
 * closer lines do without it is done without. What does not fit at all is given as short as it gets.
 */
export async function fitPages<P>({ pages, room, looks, cut, set }: Fitting<P>): Promise<Fitted<P>> {
  const [own, ...closer] = looks;
  const last = closer.at(-1);
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
    if (fits(tried)) {
      const fewer = tried.made.pages - 1;
      const isSparse = fewer > 0 && whole.lines <= (room / pages) * fewer * HOPE;
      return (isSparse ? await gentlest(closer, whole, fewer) : null) ?? tried;
    }
    const look = await gentlest(closer, whole, pages);
    if (look) return look;
  }
  const bare = cut(0).leftOut;
  const least = last ? FEW_A_PAGE * pages : 0;
  const best = await longest(own, room, least);
  if (!last) return best;
  if (fits(best) && (bare - best.leftOut >= least || best.leftOut === whole.leftOut)) return best;
  const close = await longest(last, Math.max(room * HOPE, best.lines), 0);
  return close.made.pages < best.made.pages || (fits(close) && close.leftOut < best.leftOut) ? close : best;

  /** The longest cut that fits in a look, beginning at so many lines; what is short or poor enough where none does. */
  async function longest(look: DocumentStyle, lines: number, points: number): Promise<Fitted<P>> {
    let found = await attempt(cut(lines), look);
    if (fits(found)) {
      for (let more = 1; more <= MOST_LONGER; more++) {
        const longer = cut(lines + more * STEP);
        if (longer.leftOut >= found.leftOut) continue;
        const tried = await attempt(longer, look);
        if (!fits(tried)) break;
        found = tried;
      }
      return found;
    }
    for (let less = 1; less <= MOST_SHORTER && !fits(found); less++) {
      const shorter = cut(Math.min(lines, found.lines) - STEP);
      // Where nothing more can be left out, setting it again tells nothing new.
      if (shorter.lines >= found.lines || bare - shorter.leftOut < points) break;
      found = await attempt(shorter, look);
    }
    return found;
  }

  /** The whole in the first of some looks, each closer than the one before, that takes so many pages at most. */
  async function gentlest(tighter: readonly DocumentStyle[], each: Cut<P>, most: number): Promise<Fitted<P> | null> {
    const does = ({ made }: Fitted<P>) => made.pages <= most;
    const closest = tighter.at(-1);
    let found = closest ? await attempt(each, closest) : null;
    if (!found || !does(found)) return null;
    let [from, to] = [0, tighter.length - 1];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const tried = await attempt(each, tighter[middle] ?? found.style);
      if (does(tried)) [found, to] = [tried, middle];
      else from = middle + 1;
    }
    return found;
  }
}
