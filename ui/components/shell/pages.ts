import { html, type TemplateResult } from "lit";
import type { Role } from "#data/model/owner/account.ts";
import { t } from "../../i18n/translate.ts";
import type { Route, RouteName } from "../../routes.ts";
import { KEEPER_ROUTES, TITLES } from "./navigation.ts";

/** Each page is fetched when it is first gone to. */
const LOADERS: Record<RouteName, () => Promise<unknown>> = {
  overview: () => import("../../pages/ar-page-overview.ts"),
  jobs: () => import("../../pages/ar-page-jobs.ts"),
  job: () => import("../../pages/ar-page-job.ts"),
  approvals: () => import("../../pages/ar-page-approvals.ts"),
  draft: () => import("../../pages/ar-page-approvals.ts"),
  applications: () => import("../../pages/ar-page-applications.ts"),
  application: () => import("../../pages/ar-page-application.ts"),
  owner: () => import("../../pages/ar-page-owner.ts"),
  system: () => import("../../pages/ar-page-system.ts"),
  settings: () => import("../../pages/appliance/ar-page-settings.ts"),
  backups: () => import("../../pages/appliance/ar-page-backups.ts"),
  kit: () => import("../../pages/appliance/ar-page-kit.ts"),
  // Only an empty appliance can be restored, and that has no shell yet.
  restore: () => import("../../pages/ar-page-not-found.ts"),
  security: () => import("../../pages/account/ar-page-security.ts"),
  vault: () => import("../../pages/account/ar-page-vault.ts"),
  people: () => import("../../pages/account/ar-page-people.ts"),
  join: () => import("../../pages/account/ar-page-join.ts"),
  cv: () => import("../../pages/cv/ar-page-cv.ts"),
  cv_import: () => import("../../pages/cv/ar-page-cv-import.ts"),
  cv_versions: () => import("../../pages/cv/ar-page-cv-versions.ts"),
  studio: () => import("../../pages/studio/ar-page-studio.ts"),
  document: () => import("../../pages/studio/ar-page-document.ts"),
  writing: () => import("../../pages/studio/ar-page-writing.ts"),
  not_found: () => import("../../pages/ar-page-not-found.ts"),
};

export function loadPage(name: RouteName, role: Role | undefined): Promise<unknown> {
  return isKept(name, role) ? import("../../pages/ar-page-keeper-only.ts") : LOADERS[name]();
}

function isKept(name: RouteName, role: Role | undefined): boolean {
  return role !== "owner" && KEEPER_ROUTES.includes(name);
}

export function pageFor(route: Route, role: Role | undefined): TemplateResult {
  if (isKept(route.name, role)) {
    return html`<ar-page-keeper-only heading=${t(TITLES[route.name])}></ar-page-keeper-only>`;
  }
  switch (route.name) {
    case "overview":
      return html`<ar-page-overview></ar-page-overview>`;
    case "jobs":
      return html`<ar-page-jobs></ar-page-jobs>`;
    case "job":
      return html`<ar-page-job .jobId=${route.id}></ar-page-job>`;
    case "approvals":
      return html`<ar-page-approvals .draftId=${null}></ar-page-approvals>`;
    case "draft":
      return html`<ar-page-approvals .draftId=${route.id}></ar-page-approvals>`;
    case "applications":
      return html`<ar-page-applications></ar-page-applications>`;
    case "application":
      return html`<ar-page-application .applicationId=${route.id}></ar-page-application>`;
    case "owner":
      return html`<ar-page-owner></ar-page-owner>`;
    case "system":
      return html`<ar-page-system></ar-page-system>`;
    case "settings":
      return html`<ar-page-settings></ar-page-settings>`;
    case "backups":
      return html`<ar-page-backups></ar-page-backups>`;
    case "kit":
      return html`<ar-page-kit></ar-page-kit>`;
    case "security":
      return html`<ar-page-security></ar-page-security>`;
    case "vault":
      return html`<ar-page-vault></ar-page-vault>`;
    case "people":
      return html`<ar-page-people></ar-page-people>`;
    case "join":
      return html`<ar-page-join></ar-page-join>`;
    case "cv":
      return html`<ar-page-cv></ar-page-cv>`;
    case "cv_import":
      return html`<ar-page-cv-import></ar-page-cv-import>`;
    case "cv_versions":
      return html`<ar-page-cv-versions></ar-page-cv-versions>`;
    case "studio":
      return html`<ar-page-studio></ar-page-studio>`;
    case "document":
      return html`<ar-page-document .documentId=${route.id}></ar-page-document>`;
    case "writing":
      return html`<ar-page-writing></ar-page-writing>`;
    case "restore":
    case "not_found":
      return html`<ar-page-not-found></ar-page-not-found>`;
  }
}
