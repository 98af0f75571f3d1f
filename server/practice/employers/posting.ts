export type FieldType =
  | "input_text"
  | "textarea"
  | "input_file"
  | "input_hidden"
  | "multi_value_single_select"
  | "multi_value_multi_select";

export type FieldOption = { value: number | string; label: string };

export type Field = { name: string; type: FieldType; values: FieldOption[] };

/** A question of a hosted form in the shape of the public board API; several fields are alternatives of one another. */
export type FormQuestion = { label: string; required: boolean; description: string | null; fields: Field[] };

/**
 * What makes a hosted form awkward. `prefill`: some seconds after the résumé is attached, the page overwrites the
 * name with what it reads from the file's name. `portal`: option lists open at the end of the body.
 * `autosave`: the page sends every changed value to the employer at once. `late`: its script wakes 0.8 s after loading.
 */
export type Trait = "prefill" | "portal" | "autosave" | "late";

/** A job of an employer on the hosted board. Dates are days before the world's start. */
export type HostedPosting = {
  id: string;
  /** Postings of one job in several places share it. */
  internalId: number;
  requisition: string;
  title: string;
  place: string;
  department: string;
  office: string;
  language: "en" | "de";
  /** HTML as the employer wrote it. */
  content: string;
  postedDaysAgo: number;
  updatedDaysAgo: number;
  /** The last day to apply, when it is over; the page is closed then. */
  closedDaysAgo: number | null;
  letterRequired: boolean;
  asks: FormQuestion[];
  selfIdentification: "none" | "eeoc" | "demographic";
  consent: boolean;
  traits: Trait[];
};

export type HostedEmployer = {
  token: string;
  name: string;
  tagline: string;
  postings: HostedPosting[];
  /** Entries of the board's answer that no reader can make a posting of. */
  malformed: unknown[];
};

/** A job on the site of a company that wrote its own careers page. */
export type CompanyPosting = {
  slug: string;
  title: string;
  place: { city: string; region: string; country: string };
  employment: "FULL_TIME" | "PART_TIME";
  remote: boolean;
  salary: { min: number; max: number; currency: string; unit: "YEAR" | "HOUR" } | null;
  content: string;
  postedDaysAgo: number;
  /** Negative: days that are left. */
  closedDaysAgo: number;
  /** Questions of this job beside the ones every form of the company asks. */
  asks: CompanyQuestion[];
};

export type CompanyQuestion = {
  name: string;
  label: string;
  kind: "text" | "long_text" | "select" | "radios" | "checkboxes" | "date" | "number";
  required: boolean;
  options: string[];
  help: string | null;
};

export type CompanyEmployer = { path: string; name: string; tagline: string; postings: CompanyPosting[] };
