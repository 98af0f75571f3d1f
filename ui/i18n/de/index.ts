import type { Translation } from "../translate.ts";
import { application } from "./application.ts";
import { approval } from "./approval.ts";
import { cvImport } from "./documents/cv-import.ts";
import { cv } from "./documents/cv.ts";
import { studio } from "./documents/studio.ts";
import { writing } from "./documents/writing.ts";
import { events } from "./events.ts";
import { job } from "./job.ts";
import { owner } from "./owner.ts";
import { restore, safety } from "./safety.ts";
import { security } from "./security.ts";
import { settingNames, settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { vault } from "./vault.ts";

export const de = {
  ...shell,
  ...job,
  ...approval,
  ...application,
  ...owner,
  ...cv,
  ...cvImport,
  ...security,
  ...vault,
  ...settings,
  ...safety,
  ...restore,
  ...studio,
  ...writing,
  ...settingNames,
  ...events,
} satisfies Translation;
