import { Type } from "#data/model/schema.ts";

const wordings = Type.Array(Type.Object({ id: Type.String(), text: Type.String({ minLength: 1, maxLength: 600 }) }), {
  maxItems: 80,
});

/** What a model answers where it puts given texts anew, each by its id. */
export const WORDINGS = {
  bullets: Type.Object({ bullets: wordings }),
  sentences: Type.Object({ sentences: wordings }),
};
