import { n, type Count } from "./words.ts";

/** The names and meanings of single settings are the schema's own in English; German has them by key. */
export const settings = {
  "nav.settings": "Settings",
  "settings.file": ({ file }: { file: string }) => `What you save here is written to ${file}.`,
  "settings.group.door": "How it is reached",
  "settings.group.general": "General",
  "settings.group.backup": "Archives and drills",
  "settings.group.retention": "How long things are kept",
  "settings.default": ({ value }: { value: string }) => `Default: ${value}`,
  "settings.empty": "empty",
  "settings.use_default": "Use the default",
  "settings.one_a_line": "one a line",
  "settings.fixed": ({ name }: { name: string }) => `Set by the environment (${name}); it cannot be changed here.`,
  "settings.needs_restart": "Needs a restart",
  "settings.waits": "Waits for a restart",
  "settings.waiting_label": "Waits for a restart",
  "settings.waiting": ({ count }: Count) =>
    n(count, "One saved setting waits for a restart:", "# saved settings wait for a restart:"),
  "settings.save": ({ count }: Count) => n(count, "Save one change", "Save # changes"),
  "settings.forget": "Put back as it was",
  "settings.saved": "Saved.",
  "choice.backup.every.off": "Never",
  "choice.backup.every.day": "Day",
  "choice.backup.every.week": "Week",

  "system.keeping": "Keeping it",
  "system.docs": "Description of its interface (OpenAPI)",
  "restart.why": "Work under way goes on where it stood; nothing is lost.",
  "restart.now": "Restart now",
  "restart.away": "Restarting. This page comes back by itself.",
  "restart.long":
    "It takes longer than usual. If it does not come back, the log of the appliance says why; what you saved is kept.",
  "restart.back": "It has been restarted.",
  "restart.moved": "It is restarting and will be at another address:",
};
