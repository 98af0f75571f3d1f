import { existsSync, readdirSync, writeFileSync } from "node:fs";

/** Debian's libfaketime, whatever the machine's kind. */
function library(): string | null {
  const folders = readdirSync("/usr/lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = folders.map(({ name }) => `/usr/lib/${name}/faketime/libfaketime.so.1`);
  return paths.find((path) => existsSync(path)) ?? null;
}

/** A wall clock for processes started with `env`, moved by the test; the monotonic clock goes on as it does. */
export class MovedClock {
  readonly #file: string;
  readonly env: Record<string, string>;

  /** `file` holds how far the clock is off, e.g. `+30d`. */
  constructor(file: string) {
    const found = library();
    if (found === null) throw new Error("libfaketime is missing: apt-get install libfaketime");
    this.#file = file;
    this.env = {
      LD_PRELOAD: found,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: "1",
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
    };
    this.move("+0");
  }

  /** `+30d`, `-1h`, `+0`: off from the machine's own clock. */
  move(offset: string): void {
    writeFileSync(this.#file, offset);
  }
}
