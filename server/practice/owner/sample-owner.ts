import { fileURLToPath } from "node:url";

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * A person who does not exist, complete enough for the whole job: a master CV as JSON Resume and a profile file.
 * The profile leaves out notice period, earliest start and salary on purpose: a form that asks for them must come
 * back to its owner.
 */
export const SAMPLE_OWNER = {
  name: "Livia Brandt",
  email: "livia.brandt@mailbox.example",
  /** Path of the JSON Resume. */
  masterCv: beside("master-cv.json"),
  /** Path of the file that `import-profile` reads. */
  profile: beside("profile.json"),
} as const;
