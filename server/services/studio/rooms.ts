import type { Blobs } from "#data/files/blobs.ts";
import type { Typesetting } from "#server/typesetting/typesetting.ts";
import type { Drafts } from "#server/services/applications/drafts.ts";
import type { Journal } from "#server/services/journal.ts";
import type { MasterCvs } from "#server/services/owner/master-cv/master-cvs.ts";
import { Annotations } from "./annotations.ts";
import { Grounds } from "./grounds.ts";
import { Press } from "./press.ts";
import { Proofs } from "./proofs.ts";
import { Studio } from "./studio.ts";
import { templateCheck } from "./template-check.ts";
import { Texts } from "./texts.ts";
import { Writing } from "./writing.ts";

export type StudioDeps = {
  journal: Journal;
  blobs: Blobs;
  drafts: Drafts;
  cvs: Pick<MasterCvs, "save">;
  typesetting: Pick<Typesetting, "set">;
};

/** The rooms of the studio, wired once. */
export function studioRooms({ journal, blobs, drafts, cvs, typesetting }: StudioDeps) {
  const writing = new Writing(journal);
  const grounds = new Grounds(journal);
  const proofs = new Proofs();
  const texts = new Texts({ journal, grounds, writing, typesetting });
  const studio = new Studio({ journal, grounds, texts, writing, cvs });
  return {
    studio,
    grounds,
    proofs,
    writing,
    annotations: new Annotations(journal),
    press: new Press({ journal, blobs, drafts, studio, grounds, writing, proofs, typesetting }),
    templateCheck: templateCheck(typesetting),
  };
}
