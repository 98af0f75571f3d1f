import type { TaskContext } from "#agents/context.ts";
import type { Form } from "#data/model/application/form.ts";
import { giveUp } from "#data/model/faults.ts";
import type { TaskInput } from "#data/model/work/task.ts";
import { mergeForm } from "./merge-form.ts";
import { missingForm, openForm } from "./open-form.ts";
import { schemaIfAny } from "./platforms/schema.ts";

/**
 * Every question the form asks, before anything is written: from the platform's public schema, else from the page.
 * Faults: those of `openForm` and `obstacleOn`, `form_empty` (give_up).
 */
export async function mineForm({ posting }: TaskInput<"form">, context: TaskContext): Promise<Form> {
  context.progress(null, "Reading the form's questions");
  const schema = await schemaIfAny(posting, context);
  if (schema !== null && schema.questions.length > 0) return schema;
  const open = await openForm(posting, context);
  try {
    const fault = missingForm(open);
    if (fault !== null) throw fault;
    const { form } = mergeForm(null, open.page.controls, { platform: posting.platform, url: open.session.page.url() });
    if (form.questions.length === 0) {
      throw giveUp("form_empty", "The form asks nothing that can be read.", {
        hint: "Open the posting in your own browser and apply there.",
        data: { url: form.url },
      });
    }
    return form;
  } finally {
    await open.session.close();
  }
}
