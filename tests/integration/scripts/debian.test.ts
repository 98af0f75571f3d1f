import { describe, expect, it } from "vitest";
import { shell } from "./shell.ts";

/** A machine of the test's own: which packages are installed, which Debian offers, and a recorder for apt. */
const machine = (installed: string, offered: string) => `
  is_installed() { case " ${installed} " in *" $1 "*) ;; *) return 1 ;; esac; }
  has_candidate() { case " ${offered} " in *" $1 "*) ;; *) return 1 ;; esac; }
  run_apt() { printf 'apt %s\\n' "$*" | tee -a "$SCRATCH/apt"; }
  listed_packages() { printf '%s\\n' 'one' 'shell|full' 'two'; }
  touch "$SCRATCH/apt"
`;

describe("Debian packages", () => {
  it("are listed by who needs them", () => {
    const { stdout } = shell("listed_packages run; echo; listed_packages run test");
    const [run = "", both = ""] = stdout.split("\n\n");
    expect(run).toContain("bubblewrap");
    expect(run).toContain("chromium-headless-shell|chromium");
    expect(run).not.toContain("poppler-utils");
    expect(both).toContain("poppler-utils");
    expect(stdout).not.toContain("#");
  });

  it("are left alone when they are there, an alternative included", () => {
    const { stdout } = shell(`${machine("one full two", "")} debian_packages run; cat "$SCRATCH/apt"`);
    expect(stdout).toMatch(/✓ Debian packages +there/);
    expect(stdout).not.toContain("apt install");
  });

  it("are installed when they are missing, the first alternative that Debian has", () => {
    const { stdout } = shell(
      `${machine("one", "full two")} find_apt() { APT=(); }; debian_packages run; cat "$SCRATCH/apt"`,
    );
    expect(stdout).toContain("apt install --no-install-recommends full two");
  });

  it("are done without when Debian has none, and it is said", () => {
    const { status, stdout } = shell(
      `${machine("one", "two")} find_apt() { APT=(); }; debian_packages run; cat "$SCRATCH/apt"`,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("Debian has no package shell or full here");
    expect(stdout).toContain("apt install --no-install-recommends two");
  });

  it("are named with the command to type when nobody here may install them", () => {
    const { status, stdout } = shell(
      `${machine("one", "shell two")} find_apt() { return 1; }; debian_packages run; cat "$SCRATCH/apt"; echo went on`,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("By hand, as root");
    expect(stdout).toMatch(/--no-install-recommends shell two$/m);
    expect(stdout).toContain("went on");
  });

  it("are known by what apt says of them", () => {
    const known = (policy: string) =>
      shell(`apt-cache() { printf '%s\\n' "$POLICY"; seq 100000; }; has_candidate x && echo yes || echo no`, {
        POLICY: policy,
      }).stdout.trim();
    expect(known("x:\n  Installed: (none)\n  Candidate: 1.2-3\n  Version table:")).toBe("yes");
    expect(known("x:\n  Installed: (none)\n  Candidate: (none)\n  Version table:")).toBe("no");
    expect(known("")).toBe("no");
  });

  it("are installed as root, else by sudo without a question, else not at all", () => {
    const found = (rights: string) =>
      shell(`${rights} if find_apt; then printf 'with:'; echo "\${APT[*]}"; else echo nobody; fi`).stdout.trim();
    expect(found("is_root() { true; }; apt-get() { :; };")).toBe("with:");
    expect(found("is_root() { false; }; apt-get() { :; }; sudo() { :; };")).toBe("with:sudo -n");
    expect(found("is_root() { false; }; apt-get() { :; }; sudo() { return 1; };")).toBe("nobody");
  });

  it("end the run when apt fails", () => {
    const { status, stdout } = shell(
      `${machine("one", "full two")} find_apt() { APT=(); }
       run_apt() { echo "E: Temporary failure resolving 'mirror.example'"; return 100; }
       debian_packages run; echo went on`,
    );
    expect(status).toBe(1);
    expect(stdout).toContain("cannot be reached");
    expect(stdout).not.toContain("went on");
  });
});
