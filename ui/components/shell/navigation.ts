import type { Role } from "#data/model/owner/account.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import type { Key } from "../../i18n/translate.ts";
import type { RouteName } from "../../routes.ts";
import { uncertainOf, waitingForOwner } from "../../state/select.ts";
import type { IconName } from "../base/icons.ts";

export type Place = {
  /** Relative to the base path. */
  path: string;
  label: Key;
  icon: IconName;
  /** The routes during which this place is the current one. */
  routes: readonly RouteName[];
  /** How much waits there for the owner. */
  waiting?(state: LiveState): number;
  /** Another drawing for a state worth seeing from everywhere. */
  sign?(state: LiveState): IconName;
  /** For the owner alone. */
  keeper?: true;
  /** On phones it stands under "More": five places are as many as a thumb can tell apart. */
  underMore?: true;
};

export const PLACES: readonly Place[] = [
  { path: "./", label: "nav.overview", icon: "overview", routes: ["overview"] },
  { path: "jobs", label: "nav.jobs", icon: "jobs", routes: ["jobs", "job"] },
  {
    path: "approvals",
    label: "nav.approvals",
    icon: "approvals",
    routes: ["approvals", "draft"],
    waiting: (state) => waitingForOwner(state).length,
  },
  {
    path: "applications",
    label: "nav.applications",
    icon: "applications",
    routes: ["applications", "application"],
    waiting: (state) => uncertainOf(state).length,
  },
  { path: "studio", label: "nav.studio", icon: "studio", routes: ["studio", "document", "writing"], underMore: true },
  { path: "owner", label: "nav.owner", icon: "owner", routes: ["owner", "cv", "cv_import", "cv_versions"] },
];

/** What keeps the appliance and the person's things safe: below the places in the rail, under "More" on phones. */
const KEEPING: readonly Place[] = [
  {
    path: "vault",
    label: "nav.vault",
    icon: "lock",
    routes: ["vault"],
    waiting: ({ vault }) => (vault?.state === "locked" ? vault.waiting : 0),
    sign: ({ vault }) => (vault?.state === "unlocked" ? "unlocked" : "lock"),
  },
  { path: "security", label: "nav.security", icon: "shield", routes: ["security", "people"] },
  { path: "backups", label: "nav.backups", icon: "archive", routes: ["backups", "kit"], keeper: true },
  { path: "settings", label: "nav.settings", icon: "sliders", routes: ["settings"], keeper: true },
];

/** What of it a person may go to. */
export function keepingFor(role: Role | undefined): readonly Place[] {
  return KEEPING.filter((place) => place.keeper !== true || role === "owner");
}

/** Pages that show a member nothing. */
export const KEEPER_ROUTES: readonly RouteName[] = ["backups", "kit", "settings", "people"];

export const SYSTEM: Place = { path: "system", label: "nav.system", icon: "system", routes: ["system"] };

export const TITLES: Record<RouteName, Key> = {
  overview: "nav.overview",
  jobs: "nav.jobs",
  job: "nav.job",
  approvals: "nav.approvals",
  draft: "nav.approvals",
  applications: "nav.applications",
  application: "nav.application",
  owner: "nav.owner",
  system: "nav.system",
  settings: "nav.settings",
  backups: "nav.backups",
  kit: "nav.kit",
  restore: "nav.restore",
  security: "nav.security",
  vault: "nav.vault",
  people: "nav.people",
  join: "nav.join",
  cv: "nav.cv",
  cv_import: "nav.cv_import",
  cv_versions: "nav.cv_versions",
  studio: "nav.studio",
  document: "nav.document",
  writing: "nav.writing",
  not_found: "nav.not_found",
};
