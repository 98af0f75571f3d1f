import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeNotices } from "../../scripts/third-party/notices.ts";
import { importedPackages, shippedPackages } from "../../scripts/third-party/shipped.ts";
import { dependenciesAreUsed, lockIsWhole, versionsAreExact, type Lock, type Manifest } from "./lib/packages.ts";
import { repositoryFiles, ROOT } from "./lib/source.ts";

const read = <T>(name: string) => JSON.parse(readFileSync(join(ROOT, name), "utf8")) as T;
const manifest = read<Manifest>("package.json");

describe("packages", () => {
  it("are pinned exactly", () => {
    expect(versionsAreExact(manifest)).toEqual([]);
    expect(versionsAreExact(read<Manifest>("scripts/toolchain/package.json"))).toEqual([]);
  });

  it.each(["package-lock.json", "scripts/toolchain/package-lock.json"])("are locked as a whole in %s", (name) => {
    expect(lockIsWhole(read<Lock>(name))).toEqual([]);
  });

  it("are all used, and all declared", () => expect(dependenciesAreUsed(manifest, repositoryFiles())).toEqual([]));

  it("are all named in the third-party notices (./scripts/notices writes them anew)", () => {
    const written = readFileSync(join(ROOT, "THIRD_PARTY_NOTICES.md"), "utf8");
    expect(written === writeNotices(ROOT), "THIRD_PARTY_NOTICES.md is not current: run ./scripts/notices").toBe(true);
    for (const name of Object.keys(manifest.dependencies ?? {})) expect(written).toContain(`| ${name} |`);
  });
});

describe("the rules of packages", () => {
  it.each(["^1.2.3", "~1.2.3", "1.2", "*", "latest", "git+https://example.com/a.git"])(
    "see the version %s",
    (version) => {
      expect(versionsAreExact({ dependencies: { a: version } })).toHaveLength(1);
      expect(versionsAreExact({ devDependencies: { a: "1.2.3", b: "1.0.0-rc.1" } })).toEqual([]);
    },
  );

  it("see a lock that names a server, lacks a hash or lacks a platform's package", () => {
    const whole = { version: "1.0.0", integrity: "sha512-x" };
    expect(
      lockIsWhole({ packages: { "": {}, "node_modules/a": { ...whole, resolved: "https://r.example" } } }),
    ).toHaveLength(1);
    expect(lockIsWhole({ packages: { "node_modules/a": { version: "1.0.0" } } })).toHaveLength(1);
    const wanting = { ...whole, optionalDependencies: { "@b/linux": "1.0.0" } };
    expect(lockIsWhole({ packages: { "node_modules/a": wanting } })).toHaveLength(1);
    expect(lockIsWhole({ packages: { "node_modules/a": wanting, "node_modules/@b/linux": whole } })).toEqual([]);
    expect(
      lockIsWhole({
        packages: { "node_modules/c/node_modules/a": wanting, "node_modules/c/node_modules/@b/linux": whole },
      }),
    ).toEqual([]);
  });

  it("see packages that are declared in vain, used undeclared, or shipped though only tests use them", () => {
    const files = [
      { path: "server/a.ts", text: 'import a from "a"; import { x } from "@s/x/deep.js"; import "node:fs";' },
      { path: "tests/a.test.ts", text: 'import b from "b";' },
    ];
    expect(
      dependenciesAreUsed({ dependencies: { a: "1.0.0", "@s/x": "1.0.0" }, devDependencies: { b: "1.0.0" } }, files),
    ).toEqual([]);
    expect(dependenciesAreUsed({ dependencies: { a: "1.0.0", "@s/x": "1.0.0", b: "1.0.0" } }, files)).toHaveLength(1);
    expect(dependenciesAreUsed({ dependencies: { a: "1.0.0" }, devDependencies: { b: "1.0.0" } }, files)).toHaveLength(
      1,
    );
    expect(
      dependenciesAreUsed(
        { dependencies: { a: "1.0.0", "@s/x": "1.0.0" }, devDependencies: { b: "1.0.0", c: "1.0.0" } },
        files,
      ),
    ).toHaveLength(1);
  });

  it("follow what is shipped from package to package", () => {
    const lock = {
      packages: {
        "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "^2.0.0" } },
        "node_modules/a/node_modules/b": { version: "2.0.0", license: "ISC" },
        "node_modules/b": { version: "1.0.0", license: "MIT" },
        "node_modules/tool": { version: "1.0.0", license: "GPL-3.0" },
      },
    };
    expect(shippedPackages(lock, ["a"]).map(({ name, version }) => `${name} ${version}`)).toEqual([
      "a 1.0.0",
      "b 2.0.0",
    ]);
    expect(
      importedPackages(
        'import { html } from "lit/html.js"; import "@a/b/c.css"; import("./x.ts"); import type { X } from "#d/x.ts";',
      ),
    ).toEqual(["lit", "@a/b"]);
  });
});
