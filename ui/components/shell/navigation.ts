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
  { path: "owner", label: "nav.owner", icon: "owner", routes: ["owner"] },
];

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
  not_found: "nav.not_found",
};
