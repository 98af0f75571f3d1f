import type { StudioView } from "#data/model/application/studio.ts";
import type { Tab } from "../../components/base/ar-tabs.ts";
import type { ClaimNotes } from "../../components/studio/session/claim-notes.ts";
import { t } from "../../i18n/translate.ts";

export type Panel = "proof" | "text" | "changes" | "left_out" | "coverage" | "posting" | "looks" | "versions";

/** What can be done with a document; where it is wide, its PDF stands beside them. */
export function tabsOf(
  { document, gaps, ats }: StudioView,
  { changes, elsewhere }: ClaimNotes,
  wide: boolean,
): (Tab & { id: Panel })[] {
  const open = changes.filter(({ accepted }) => !accepted).length;
  const isCovered = ats !== null || gaps.length > 0 || elsewhere.length > 0;
  const panels: [panel: Panel, isThere: boolean, count?: number][] = [
    ["proof", !wide],
    ["text", true],
    ["changes", true, open],
    ["left_out", document.kind === "cv"],
    ["coverage", isCovered],
    ["posting", document.jobId !== null],
    ["looks", true],
    ["versions", true],
  ];
  return panels
    .filter(([, isThere]) => isThere)
    .map(([id, , count = 0]) => ({ id, label: t(`studio.tab.${id}`), ...(count === 0 ? {} : { count }) }));
}
