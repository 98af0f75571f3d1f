import { html, type TemplateResult } from "lit";
import type { Route, RouteName } from "../../routes.ts";

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
  not_found: () => import("../../pages/ar-page-not-found.ts"),
};

export function loadPage(name: RouteName): Promise<unknown> {
  return LOADERS[name]();
}

export function pageFor(route: Route): TemplateResult {
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
    case "not_found":
      return html`<ar-page-not-found></ar-page-not-found>`;
  }
}
