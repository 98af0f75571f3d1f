import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importedPackages, shippedPackages, type Lock, type Manifest, type Shipped } from "./shipped.ts";

const HEAD = `# Third-party notices

AutoResume is made with the packages below: installed with it, or bundled into its control room. Each stays under its own
licence, whose text follows. This file is written by \`./scripts/notices\`.

Node.js, Chromium, TeX, bubblewrap and the fonts are installed from their own packages, which bring their licences along. Source Serif
lies in \`latex/fonts/source-serif\` with its licence, the SIL Open Font License 1.1.
`;

const LICENCE_FILE = /^(licen[cs]e|copying|notice|third-?party)/i;

/** The whole of THIRD_PARTY_NOTICES.md for the checkout at `root`, whose packages must be installed. */
export function writeNotices(root: string): string {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(root, name), "utf8")) as T;
  const { dependencies = {} } = read<Manifest>("package.json");
  const lock = read<Lock>("package-lock.json");
  const bundled = sources(join(root, "ui")).flatMap((path) => importedPackages(readFileSync(path, "utf8")));
  const shipped = shippedPackages(lock, [...new Set([...Object.keys(dependencies), ...bundled])]);
  const rows = shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  return [
    HEAD,
    "| package | version | licence |\n| --- | --- | --- |",
    ...rows,
    "",
    ...texts(root, shipped).map(([text, names]) => `## ${names.join(", ")}\n\n${fenced(text)}\n`),
  ].join("\n");
}

function sources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(dist|\.building)\//.test(path));
}

/** Each different text once, with the packages it stands for, in the order of the first. */
function texts(root: string, shipped: readonly Shipped[]): [text: string, names: string[]][] {
  const found = new Map<string, string[]>();
  for (const { path, name, version, forOnePlatform } of shipped) {
    // What is made for one platform is not installed on another; its text is that of the package that wants it.
    if (forOnePlatform) continue;
    for (const file of readdirSync(join(root, path))
      .filter((entry) => LICENCE_FILE.test(entry))
      .sort()) {
      const text = readFileSync(join(root, path, file), "utf8")
        .replaceAll("\r\n", "\n")
        .trim();
      found.set(text, [...(found.get(text) ?? []), `${name} ${version}`]);
    }
  }
  return [...found];
}

/** As a block that the text itself cannot end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
