import type { SourceFile } from "./source.ts";

/** Written in pieces, so that this file does not break its own rule. */
const joined = (...pieces: string[]) => pieces.join("").replaceAll(".", String.raw`\.`);

const REGISTRIES = new RegExp(
  [
    joined("registry.", "npmjs"),
    joined("registry.", "yarnpkg"),
    joined("npm", "mirror.com"),
    joined("deb.", "debian"),
    joined("snapshot.", "debian"),
    joined("security.", "debian"),
    joined("proxy.", "golang"),
  ].join("|"),
);

const MACHINE_PATHS = new RegExp(
  [
    joined("(?<![\\w.-])/wo", "rk/(main|shared)"),
    joined("(?<![\\w.-])/fa", "rm/"),
    joined("/tmp/br", "ief"),
    joined("(?<![\\w.-])/ho", "me/[a-z]+/"),
    joined("(?<![\\w.-])/ro", "ot/"),
    joined("(?<![\\w.-])/Us", "ers/"),
  ].join("|"),
);

const UNFINISHED = new RegExp(
  `\\b(${[joined("TO", "DO"), joined("FIX", "ME"), joined("HA", "CK"), joined("not imple", "mented")].join("|")})\\b`,
);

const TRICKS = [joined("on", "ly"), joined("sk", "ip"), joined("to", "do"), joined("fa", "ils")].join("|");
const TEST_TRICKS = new RegExp(`\\b(it|test|describe)\\.(${TRICKS})\\b|\\bvi\\.(do)?${joined("mo", "ck")}\\(`);

function linesMatching(files: readonly SourceFile[], pattern: RegExp, what: string): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${what}: ${line.trim().slice(0, 100)}`] : [],
      ),
  );
}

/** Where packages come from is the business of the machine that installs them. */
export const noRegistryHosts = (files: readonly SourceFile[]) => linesMatching(files, REGISTRIES, "a registry's host");

export const noMachinePaths = (files: readonly SourceFile[]) =>
  linesMatching(files, MACHINE_PATHS, "a path of one machine");

export const nothingUnfinished = (files: readonly SourceFile[]) => linesMatching(files, UNFINISHED, "unfinished");

/** A test that is left out, expected to fail, or runs against a replaced module proves nothing. */
export const noTestTricks = (files: readonly SourceFile[]) =>
  linesMatching(
    files.filter(({ path }) => path.startsWith("tests/")),
    TEST_TRICKS,
    "not the real thing",
  );
