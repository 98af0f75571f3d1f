import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shell } from "./shell.ts";

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "ar-place-"));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe("the data home", () => {
  const homeOf = (kind: string, env: Record<string, string> = {}) =>
    shell(`is_root() { false; }; APP=/srv/app; cd /; find_home ${kind}; printf "%s" "$AUTORESUME_HOME"`, env).stdout;

  it("is var in the clone, and the demo's is another", () => {
    expect(homeOf("own")).toBe("/srv/app/var");
    expect(homeOf("demo")).toBe("/srv/app/var-demo");
  });

  it("is the one the owner names, made absolute", () => {
    expect(homeOf("own", { AUTORESUME_HOME: "/data/mine" })).toBe("/data/mine");
    expect(homeOf("demo", { AUTORESUME_HOME: "/data/mine/" })).toBe("/data/mine-demo");
    expect(homeOf("own", { AUTORESUME_HOME: "~/mine", HOME: "/srv/owner" })).toBe("/srv/owner/mine");
    expect(homeOf("own", { AUTORESUME_HOME: "mine" })).toMatch(/^\/+mine$/);
  });

  it("is made for the owner alone", () => {
    const home = join(scratch, "deep/home");
    const { status } = shell("is_root() { false; }; APP=/srv/app; find_home own; make_home", { AUTORESUME_HOME: home });
    expect(status).toBe(0);
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });

  it("is refused, with what to do, where it cannot be made", () => {
    writeFileSync(join(scratch, "file"), "");
    const { status, stderr } = shell("is_root() { false; }; APP=/srv/app; find_home own; make_home", {
      AUTORESUME_HOME: join(scratch, "file/home"),
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`${scratch}/file/home cannot be made`);
    expect(stderr).toContain("AUTORESUME_HOME=");
  });

  it("never reaches the tests from the caller's settings", () => {
    const lines = 'forget_own_settings; printf "%s" "${AUTORESUME_HOME-gone}"';
    expect(shell(lines, { AUTORESUME_HOME: "/data/mine" }).stdout).toBe("gone");
  });
});

describe("the copy of a clone", () => {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
  };
  const copy = () => shell("CLONE=$IN/clone; COPIES=$IN/copies; APP=$COPIES/app; copy_clone", { IN: scratch });

  it("takes the product along and leaves what is installed or the owner's", () => {
    for (const path of ["server/main.ts", "ui/index.html", ".npmrc"]) put(`clone/${path}`, path);
    for (const path of ["var/autoresume.sqlite", ".git/config", "node_modules/a/b.js", "ui/dist/x.js"])
      put(`clone/${path}`, "");
    expect(copy().status).toBe(0);
    expect(readFileSync(join(scratch, "copies/app/server/main.ts"), "utf8")).toBe("server/main.ts");
    expect(existsSync(join(scratch, "copies/app/.npmrc"))).toBe(true);
    for (const gone of ["var", ".git", "node_modules", "ui/dist"]) {
      expect(existsSync(join(scratch, "copies/app", gone)), gone).toBe(false);
    }
  });

  it("follows the clone, and keeps what was installed in it", () => {
    put("clone/server/old.ts", "old");
    put("clone/server/main.ts", "one");
    copy();
    put("copies/app/node_modules/a/b.js", "kept");
    rmSync(join(scratch, "clone/server/old.ts"));
    put("clone/server/main.ts", "two");
    expect(copy().status).toBe(0);
    expect(existsSync(join(scratch, "copies/app/server/old.ts"))).toBe(false);
    expect(readFileSync(join(scratch, "copies/app/server/main.ts"), "utf8")).toBe("two");
    expect(readFileSync(join(scratch, "copies/app/node_modules/a/b.js"), "utf8")).toBe("kept");
  });
});
