/** The files of a LinkedIn export that are about the owner's career; some exports put them into folders. */
export const LINKEDIN_FILE =
  /(?:^|\/)(?:Profile(?: Summary)?|Positions|Education|Skills|Certifications|Languages|Projects|Honors|Publications|Patents|Volunteering|Organizations|Courses|Test ?Scores|Email Addresses|PhoneNumbers|Whatsapp Phone Numbers|Recommendations_Received)\.csv$/i;

/** What a file of the export holds, by its name or, for a single file of any name, by its first line. */
export type LinkedInKind =
  | "profile"
  | "positions"
  | "education"
  | "skills"
  | "certifications"
  | "languages"
  | "projects"
  | "honors"
  | "publications"
  | "patents"
  | "volunteering"
  | "organizations"
  | "emails"
  | "phones"
  | "recommendations"
  | "other";

const BY_NAME: readonly (readonly [LinkedInKind, RegExp])[] = [
  ["profile", /^profile\.csv$/],
  ["positions", /^positions\.csv$/],
  ["education", /^education\.csv$/],
  ["skills", /^skills\.csv$/],
  ["certifications", /^certifications\.csv$/],
  ["languages", /^languages\.csv$/],
  ["projects", /^projects\.csv$/],
  ["honors", /^honors\.csv$/],
  ["publications", /^publications\.csv$/],
  ["patents", /^patents\.csv$/],
  ["volunteering", /^volunteering\.csv$/],
  ["organizations", /^organizations\.csv$/],
  ["emails", /^email addresses\.csv$/],
  ["phones", /^phonenumbers\.csv$/],
  ["recommendations", /^recommendations_received\.csv$/],
];

/** Columns that only one kind of file has. */
const BY_COLUMNS: readonly (readonly [LinkedInKind, readonly string[]])[] = [
  ["recommendations", ["First Name", "Text", "Job Title"]],
  ["profile", ["First Name", "Last Name", "Headline"]],
  ["positions", ["Company Name", "Title", "Started On"]],
  ["education", ["School Name"]],
  ["certifications", ["Name", "Authority"]],
  ["languages", ["Name", "Proficiency"]],
  ["publications", ["Name", "Published On"]],
  ["patents", ["Title", "Patent Number"]],
  ["honors", ["Title", "Issued On"]],
  ["projects", ["Title", "Started On", "Finished On"]],
  ["volunteering", ["Company Name", "Role"]],
  ["organizations", ["Name", "Position", "Started On"]],
  ["emails", ["Email Address", "Confirmed"]],
  ["phones", ["Extension", "Number"]],
];

export function kindOf(name: string, columns: readonly string[]): LinkedInKind {
  const file = (name.split("/").at(-1) ?? "").toLowerCase();
  const named = BY_NAME.find(([, pattern]) => pattern.test(file));
  if (named) return named[0];
  const shaped = BY_COLUMNS.find(([, needed]) => needed.every((column) => columns.includes(column)));
  if (shaped) return shaped[0];
  return columns.length === 1 && columns[0] === "Name" ? "skills" : "other";
}
