import { application } from "./application.ts";
import { approval } from "./approval.ts";
import { cvImport } from "./documents/cv-import.ts";
import { cv } from "./documents/cv.ts";
import { studio } from "./documents/studio.ts";
import { writing } from "./documents/writing.ts";
import { job } from "./job.ts";
import { owner } from "./owner.ts";
import { restore, safety } from "./safety.ts";
import { security } from "./security.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { vault } from "./vault.ts";

/** Every sentence of the control room in English; the keys are the contract for the other languages. */
export const en = {
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
};
