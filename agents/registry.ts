import type { Handler } from "#agents/handler.ts";
import type { TaskKind } from "#data/model/work/task.ts";

/** The one place where kinds of task meet what does them. Loaded when first needed: a worker pays only for its lane. */
export const HANDLERS: { readonly [K in TaskKind]: () => Promise<Handler<K>> } = {
  search_board: async () => (await import("./search/search-board.ts")).searchBoard,
  add_posting: async () => (await import("./search/add-posting.ts")).addPosting,
  triage: async () => (await import("./reading/tasks.ts")).triage,
  read: async () => (await import("./reading/tasks.ts")).read,
  fit: async () => (await import("./reading/tasks.ts")).fit,
  form: async () => (await import("./action/mine-form.ts")).mineForm,
  write: async () => (await import("./resume/write.ts")).write,
  draft: async () => (await import("./action/fill-draft.ts")).fillDraft,
  submit: async () => (await import("./action/submit.ts")).submit,
  reconcile: async () => (await import("./action/reconcile.ts")).reconcile,
};
