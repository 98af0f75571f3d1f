import type { FormQuestion } from "#server/practice/employers/posting.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";

type ApiForm = {
  questions: FormQuestion[];
  location_questions: FormQuestion[];
  data_compliance: unknown[];
};

export const PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n";

const SENT: Record<string, string> = {
  first_name: "Livia",
  last_name: "Brandt",
  email: SAMPLE_OWNER.email,
  phone: "+49 30 23125042",
  location: "Berlin, Germany",
  latitude: "52.52",
  longitude: "13.4",
};

/** An application that answers everything a hosted form requires, made from what the board's API tells of it. */
export async function answersFor(origin: string, token: string, id: string): Promise<FormData> {
  const response = await fetch(`${origin}/v1/boards/${token}/jobs/${id}?questions=true`);
  const form = (await response.json()) as ApiForm;
  const body = new FormData();
  for (const { required, fields } of [...form.questions, ...form.location_questions]) {
    const [field] = fields;
    if (field === undefined) continue;
    if (field.type === "input_file") {
      body.append(field.name, new Blob([PDF], { type: "application/pdf" }), `${field.name}.pdf`);
    } else if (field.name in SENT) {
      body.append(field.name, SENT[field.name] ?? "");
    } else if (required) {
      body.append(field.name, String(field.values[0]?.value ?? "Three months to the end of a quarter"));
    }
  }
  if (form.data_compliance.length > 0) body.append("gdpr_processing_consent_given_1", "1");
  return body;
}

export async function apply(origin: string, token: string, id: string, change?: (body: FormData) => void) {
  const body = await answersFor(origin, token, id);
  change?.(body);
  const response = await fetch(`${origin}/${token}/jobs/${id}`, { method: "POST", body });
  const text = await response.text();
  return { status: response.status, text, json: text.startsWith("{") ? JSON.parse(text) : null, response };
}
