import {
  BETWEEN_WORDS,
  COLLECTIVE_WORDS,
  CONTRAST_WORDS,
  DIRECTED_WORDS,
  EXCLUDING_WORDS,
  LIMIT_WORDS,
  LINK_WORDS,
  NEGATION_WORDS,
  POSITION_WORDS,
  SCOPE_WORDS,
} from "./marks.ts";

/** Degrees, measures and praise: near words of these are other degrees, measures and praise. */
const EXACT = `
degree bachelor master doctorate diploma certificate certification licence license qualification grade mark honours honor award prize medal title rank
second minute hour day week month quarter year decade season weekend night morning evening half third double triple twice dozen hundred thousand million billion
percent percentage rate ratio share number amount count total sum average mean median minimum maximum record level score
kilometre kilometer metre meter mile inch foot kilogram gram pound ton tonne litre liter gallon euro dollar cent
university college school academy institute faculty hospital clinic ministry government state city town village country region district province county
board committee council court parliament army police church bank agency
success successful failure expert expertise excellent outstanding exceptional perfect good better great top key critical vital essential
budget revenue turnover profit margin income earnings sales loss cost price fee salary wage tax debt
reduce reduced reducing increase increased increasing rise fall drop gain grow double halve
win won lose lost own owned owning found founded patent invent invented pioneer pioneered
pass passed accept accepted reject rejected approve approved deny denied close closed stop stopped end ended cancel cancelled
`;

/** Verbs of so many meanings that what they share with others says nothing. */
const VAGUE = `
be have do make get give take go come put set let see say tell know think mean keep hold bring turn show look run work use find feel seem leave
call try ask need want become move stand play pay meet fall cut break carry pull push draw cover face serve follow raise pick place fix order
point line head hand back side case thing way part piece kind sort form body matter subject area field ground base scale range stage step
time job task position office service business trade party interest
`;

const words = (list: string) => list.split(/\s+/).filter((word) => word !== "");

/** Words for which only the owner's own, or one of the tables beside this, may stand; in lower case. */
export const GUARDED_WORDS: ReadonlySet<string> = new Set(
  [
    BETWEEN_WORDS,
    COLLECTIVE_WORDS,
    CONTRAST_WORDS,
    DIRECTED_WORDS,
    EXCLUDING_WORDS,
    LINK_WORDS,
    NEGATION_WORDS,
    POSITION_WORDS,
    SCOPE_WORDS,
    EXACT,
    VAGUE,
    ...LIMIT_WORDS,
  ].flatMap(words),
);

/** Meanings of the tables that rules ask for by name: way of a change, rank, part, and how often. */
export const GUARDED_MEANINGS: ReadonlySet<string> = new Set(
  words(
    `REDUCE SAVE CUTCOST INCREASE IMPROVE EXCEED LEAD RESPONSIBLE MANAGE SUPERVISE DIRECT HELP RAISE_MONEY MIGRATE REPLACE COLLABORATE PARTNER
     PER_YEAR PER_QUARTER PER_MONTH PER_WEEK PER_DAY PER_HOUR PER_MINUTE PER_SECOND PER_SHIFT ROUGHLY SOLE NEW LARGE OLD WHOLE SEVERAL SENIOR
     BSC BA MSC MA PHD MBA PLAN VOLUNTEER SUCCESS FOUND WIN REVENUE COST BUDGET VALUE SALE NURSE ENGINEER DEVELOPER`,
  ),
);
