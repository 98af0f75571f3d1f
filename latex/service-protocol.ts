import type { AnyDocument, Gated } from "#data/model/application/document.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import type { FaultRecord } from "#data/model/faults.ts";
import type { SetDocument } from "./typesetter.ts";

/** What the service of typesetting is told at its start; paths. */
export type ServiceSettings = { scratch: string; formats: string; cache: string };

export type ToService =
  | { type: "settings"; settings: ServiceSettings }
  | { type: "set"; job: number; document: Gated<AnyDocument>; style: DocumentStyle; template: OwnTemplate | null }
  | { type: "abort"; job: number }
  | { type: "stop" };

export type FromService =
  | { type: "done"; job: number; made: SetDocument }
  | { type: "failed"; job: number; fault: FaultRecord };
