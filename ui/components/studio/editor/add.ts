import type { Command } from "prosemirror-state";
import type { Claim } from "#data/model/application/document.ts";
import { endOf } from "./commands.ts";
import { fromClaim } from "./from-document.ts";
import { type ClaimAttrs, schema } from "./schema.ts";

/** Adds a point to the entry whose title rests on the fact `of`. */
export function addPoint(of: string, claim: Claim): Command {
  return (state, dispatch) => {
    let at: number | null = null;
    state.doc.descendants((node, pos) => {
      const { factIds = [] } = (node.firstChild?.attrs ?? {}) as Partial<ClaimAttrs>;
      if (at === null && node.type.name === "entry" && factIds.includes(of)) at = endOf(node, pos, claimType());
      return at === null;
    });
    if (at === null) return false;
    dispatch?.(state.tr.insert(at, fromClaim("claim", claim)).scrollIntoView());
    return true;
  };
}

/** Adds to the last list of the section of that part, or a sentence to its text. */
export function addList(part: string, claim: Claim): Command {
  return (state, dispatch) => {
    let at: number | null = null;
    let name = "item";
    state.doc.forEach((section, pos) => {
      if (at !== null || section.attrs["part"] !== part) return;
      if (section.type.name === "text_section") {
        name = "claim";
        at = endOf(section, pos, claimType());
      } else if (section.lastChild?.type.name === "list") at = pos + section.nodeSize - 2;
    });
    if (at === null) return false;
    dispatch?.(state.tr.insert(at, fromClaim(name, claim)).scrollIntoView());
    return true;
  };
}

function claimType() {
  return schema.node("claim").type;
}
