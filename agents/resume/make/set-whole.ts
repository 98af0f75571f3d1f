import type { CvDocument, LetterDocument } from "#data/model/application/document.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import { giveUp } from "#data/model/faults.ts";
import type { SetDocument, Typesetter } from "#latex/typesetter.ts";
import type { Passed } from "../gate.ts";

type How = { typesetter: Typesetter; signal: AbortSignal; template?: OwnTemplate | undefined };

/** Sets a document and refuses a PDF that a machine does not read as it was meant: an employer's would not either. */
export async function setWhole(
  { document }: Passed<CvDocument> | Passed<LetterDocument>,
  style: DocumentStyle,
  { typesetter, signal, template }: How,
): Promise<SetDocument> {
  const made = await typesetter.set(document, style, signal, template);
  if (made.textLayer.complete) return made;
  const missing = made.textLayer.missing.slice(0, 20);
  throw giveUp(
    "text_layer_incomplete",
    `The ${document.kind === "cv" ? "CV" : "letter"}'s PDF does not read back as it was written: ${missing.slice(0, 5).join(", ")}.`,
    {
      hint: "Look at these words in the master CV: unusual characters in them may have no readable glyph. Write them otherwise and import again.",
      data: { document: document.kind, missing },
    },
  );
}
