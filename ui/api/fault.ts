import type { FaultRecord } from "#data/model/faults.ts";
import { t } from "../i18n/translate.ts";

/** A refusal of the appliance, or that it could not be reached; always with what to do next. */
export class ApiFault extends Error {
  readonly record: FaultRecord;
  readonly status: number;

  constructor(record: FaultRecord, status: number) {
    super(record.message);
    this.name = "ApiFault";
    this.record = record;
    this.status = status;
  }
}

/** Any thrown value as a record that can be shown. */
export function faultOf(error: unknown): FaultRecord {
  if (error instanceof ApiFault) return error.record;
  const message = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", next: "retry", message, hint: t("fault.unexpected_hint"), data: {} };
}

export function unreachable(): ApiFault {
  const message = t("fault.unreachable");
  return new ApiFault({ code: "unreachable", next: "retry", message, hint: t("fault.unreachable_hint"), data: {} }, 0);
}

/** What an answer that is not the appliance's own JSON means: a proxy between, or a page that is too old. */
export function notUnderstood(status: number): ApiFault {
  const message = t("fault.not_understood", { status });
  const hint = t("fault.not_understood_hint");
  return new ApiFault({ code: "not_understood", next: "retry", message, hint, data: { status } }, status);
}

export function isFaultRecord(value: unknown): value is FaultRecord {
  return typeof value === "object" && value !== null && "message" in value && "code" in value;
}
