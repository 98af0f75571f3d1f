import type { Fact, FactKind } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id until the appliance gives the fact its own. */
function freshId(): Id {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => LETTERS[byte & 31]);
  return `new_${letters.join("")}`;
}

/** An empty fact of a kind, written by the owner; `text` is what it says first. */
export function newFact(kind: FactKind, { text = "", of = "" }: { text?: string; of?: Id | undefined } = {}): Fact {
  const common = { id: freshId(), origin: { file: "", path: "" } };
  switch (kind) {
    case "summary":
    case "statement":
      return { ...common, kind, text };
    case "role":
      return { ...common, kind, engagement: "work", title: text, employer: "" };
    case "achievement":
      return { ...common, kind, of, text };
    case "education":
      return { ...common, kind, institution: text };
    case "link":
      return /^https?:/.test(text)
        ? { ...common, kind, network: "", url: text }
        : { ...common, kind, network: text, url: "" };
    case "award":
      return { ...common, kind, title: text };
    default:
      return { ...common, kind, name: text };
  }
}
