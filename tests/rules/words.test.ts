import { describe, expect, it } from "vitest";
import { repositoryFiles } from "./lib/source.ts";
import { noMachinePaths, noRegistryHosts, noTestTricks, nothingUnfinished } from "./lib/words.ts";

// The lock file of npm and the licences of others are not our words.
const files = repositoryFiles().filter(({ path }) => !/(package-lock\.json|THIRD_PARTY_NOTICES\.md)$/.test(path));
const at = (text: string) => [{ path: "tests/unit/a.test.ts", text }];
/** Samples are put together here, lest this file hold what it forbids. */
const glued = (...pieces: string[]) => pieces.join("");

describe("the repository's words", () => {
  it("name no registry", () => expect(noRegistryHosts(repositoryFiles())).toEqual([]));
  it("name no path of one machine", () => expect(noMachinePaths(files)).toEqual([]));
  it("announce nothing unfinished", () => expect(nothingUnfinished(files)).toEqual([]));
  it("leave no test out", () => expect(noTestTricks(files)).toEqual([]));
});

describe("the rules of words", () => {
  it("see registries", () => {
    expect(noRegistryHosts(at(glued("https://registry.", "npmjs.org/x\nhttp://deb.", "debian.org")))).toHaveLength(2);
    expect(noRegistryHosts(at("https://registry.example.com https://www.debian.org"))).toEqual([]);
  });

  it("see paths of one machine", () => {
    const bad = [
      glued("/wo", "rk/main/x"),
      glued("/ho", "me/alice/x"),
      glued('"/ro', 'ot/cv.json"'),
      glued("/tmp/br", "ief"),
    ];
    expect(noMachinePaths(at(bad.join("\n")))).toHaveLength(bad.length);
    expect(noMachinePaths(at("https://jobs.example.com/work/main\n/var/lib/autoresume\n./var\n/homepage/x"))).toEqual(
      [],
    );
  });

  it("see what is unfinished", () => {
    expect(nothingUnfinished(at(glued("// TO", "DO: later")))).toHaveLength(1);
    expect(nothingUnfinished(at("// a to-do list of the owner; Todorov"))).toEqual([]);
  });

  it("see tests that prove nothing", () => {
    const bad = [
      glued("it.on", "ly("),
      glued("describe.sk", "ip("),
      glued("test.to", "do("),
      glued("vi.mo", 'ck("x")'),
    ];
    expect(noTestTricks(at(bad.join("\n")))).toHaveLength(bad.length);
    expect(noTestTricks(at('it("only this", …); it.skipIf(noChromium)("…"); it.each([])'))).toEqual([]);
  });
});
