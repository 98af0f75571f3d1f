import { type DocumentStyle, type OwnTemplate, TEMPLATE_NAMES } from "#data/model/application/style.ts";
import { giveUp, mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import type { Id } from "#data/model/schema.ts";
import type { Journal } from "#server/services/journal.ts";

/** More of them than anybody keeps; each may be 200 kB. */
const MOST_TEMPLATES = 30;

/** How an owner wants documents written: rules, looks, and templates of their own. */
export class Writing {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  rules(ownerId: Id): WritingRules {
    return this.#journal.store.writing.get(ownerId);
  }

  /** `Fault` `no_such_template`. */
  save(ownerId: Id, rules: WritingRules): WritingRules {
    this.templateOf(ownerId, rules.style);
    return this.#journal.change(ownerId, (tell) => {
      this.#journal.store.writing.put(ownerId, rules, this.#journal.now());
      tell({ kind: "writing.saved", subject: { noun: "profile", id: ownerId }, text: "Rules for writing saved." });
      return this.rules(ownerId);
    });
  }

  templates(ownerId: Id): OwnTemplate[] {
    return this.#journal.store.ownTemplates.list(ownerId);
  }

  /** The owner's own template that a style names; undefined for one that comes with the appliance. `Fault` `no_such_template`. */
  templateOf(ownerId: Id, { template }: Pick<DocumentStyle, "template">): OwnTemplate | undefined {
    if ((TEMPLATE_NAMES as readonly string[]).includes(template)) return undefined;
    const own = this.#journal.store.ownTemplates.get(ownerId, template);
    if (own !== null) return own;
    throw mustMend("no_such_template", `There is no template “${template}”.`, {
      hint: `Choose ${TEMPLATE_NAMES.join(", ")}, or one of your own.`,
      data: { template },
    });
  }

  /** Keeps a template that was found sound; one of the same name is replaced. `Fault` `too_many_templates`. */
  keep(ownerId: Id, { name, source }: Pick<OwnTemplate, "name" | "source">): OwnTemplate[] {
    const { store, now } = this.#journal;
    const before = store.ownTemplates.list(ownerId);
    if (before.length >= MOST_TEMPLATES && !before.some((one) => one.name === name)) {
      throw mustMend("too_many_templates", `You have ${before.length} templates of your own.`, {
        hint: "Remove one that is not used any more.",
      });
    }
    return this.#journal.change(ownerId, (tell) => {
      const id = before.find((one) => one.name === name)?.id ?? newId("tmpl");
      store.ownTemplates.put(ownerId, { id, name, source, savedAt: now() });
      tell({ kind: "template.saved", subject: { noun: "template", id }, text: `Template “${name}” saved.` });
      return this.templates(ownerId);
    });
  }

  /** Documents that used it say so when they are set next. `Fault`s `no_such_template`, `template_in_use`. */
  remove(ownerId: Id, id: Id): OwnTemplate[] {
    const { store } = this.#journal;
    const own = store.ownTemplates.get(ownerId, id);
    if (own === null) throw giveUp("no_such_template", "There is no such template.");
    if (this.rules(ownerId).style.template === id) {
      throw mustMend("template_in_use", `“${own.name}” is the template of your rules for writing.`, {
        hint: "Choose another one there first.",
      });
    }
    return this.#journal.change(ownerId, (tell) => {
      store.ownTemplates.remove(ownerId, id);
      tell({ kind: "template.removed", subject: { noun: "template", id }, text: `Template “${own.name}” removed.` });
      return this.templates(ownerId);
    });
  }
}
