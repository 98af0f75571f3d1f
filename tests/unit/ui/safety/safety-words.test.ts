import { describe, expect, it } from "vitest";
import type { Safety } from "#data/model/work/backup.ts";
import { inGroups, placeText, standingOf, typedIdentity } from "../../../../ui/components/safety/safety-words.ts";
import { PLACE_KINDS, TARGET_FIELDS, targetRequest } from "../../../../ui/components/safety/target-form.ts";
import { typedSecret } from "../../../../ui/components/restore/restore-words.ts";
import { answerOf } from "../../../../ui/api/restore.ts";
import { qrPath } from "../../../../ui/components/documents/qr.ts";
import { bytes } from "../../../../ui/i18n/format.ts";

const AT = "2026-03-02T08:00:00.000Z";
const safety = (set: Partial<Safety> = {}): Safety => ({
  newestGood: { id: "bak_aaaaaa", at: AT },
  newestDrill: { id: "drill_aaaaaa", at: AT, state: "good" },
  running: null,
  nextBackupAt: null,
  nextDrillAt: null,
  drillWaits: null,
  kitUnproven: false,
  warnings: [],
  ...set,
});
const warning = (kind: Safety["warnings"][number]["kind"]) => ({ warnings: [{ kind, text: "" }] });

describe("how safe everything is", () => {
  it.each([
    ["a proven archive", safety(), "ok", "safety.proven"],
    ["an archive nobody has proven", safety({ newestDrill: null }), "warn", "safety.unproven"],
    ["a late one", safety(warning("backup_late")), "warn", "safety.proven"],
    ["an unproven kit, told elsewhere", safety(warning("kit_unproven")), "ok", "safety.proven"],
    ["none at all", safety({ newestGood: null, newestDrill: null }), "bad", "safety.unproven"],
    [
      "a failed drill",
      safety({ newestDrill: { id: "drill_aaaaaa", at: AT, state: "failed" } }),
      "bad",
      "safety.disproven",
    ],
    ["a failed backup", safety(warning("backup_failed")), "bad", "safety.proven"],
  ])("by %s", (_, given, tone, proof) => expect(standingOf(given)).toMatchObject({ tone, proof }));
});

describe("a place for copies", () => {
  const filled: Record<string, string> = {
    name: "Attic",
    path: "/mnt/attic",
    endpoint: "https://s3.example.com/",
    region: "eu-central-1",
    bucket: "box",
    prefix: "archives",
    accessKeyId: "AKIAEXAMPLE",
    url: "https://cloud.example.com/dav/",
    user: "ada",
    secret: "s3cret",
  };
  const asked = (kind: (typeof PLACE_KINDS)[number]) => {
    const names = ["name", ...TARGET_FIELDS[kind].map(({ name }) => name)];
    return targetRequest(kind, (name) => (names.includes(name) ? (filled[name] ?? "") : ""));
  };

  it("is asked for by its kind; its secret goes beside it", () => {
    expect(asked("folder")).toEqual({ name: "Attic", place: { kind: "folder", path: "/mnt/attic" } });
    expect(asked("webdav")).toEqual({
      name: "Attic",
      place: { kind: "webdav", url: "https://cloud.example.com/dav/", user: "ada" },
      secret: "s3cret",
    });
    expect(asked("s3")).toMatchObject({ place: { kind: "s3", bucket: "box" }, secret: "s3cret" });
    expect(JSON.stringify(PLACE_KINDS.map((kind) => asked(kind).place))).not.toContain("s3cret");
  });

  it("is told as one line", () => {
    expect(PLACE_KINDS.map((kind) => placeText(asked(kind).place))).toEqual([
      "/mnt/attic",
      "https://s3.example.com/box/archives",
      "https://cloud.example.com/dav/",
    ]);
  });
});

describe("the key on paper", () => {
  const key = `AGE-SECRET-KEY-1${"QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".repeat(2).slice(0, 58)}`;

  it("is read back however it was typed", () => {
    expect(inGroups(key).join("")).toBe(key);
    expect(typedIdentity(`${inGroups(key).join(" ").toLowerCase()}\n`)).toBe(key);
  });

  it("is told from a passphrase, which stays as it is", () => {
    expect(typedSecret(inGroups(key).join(" "))).toBe(key);
    expect(typedSecret(" correct horse battery ")).toBe(" correct horse battery ");
  });

  it("fits into a code of few modules", () => {
    const { size, path } = qrPath(key);
    expect(size).toBeLessThanOrEqual(33);
    expect(path.startsWith("M0 0h1v1h-1z")).toBe(true);
    expect(qrPath(key.toLowerCase()).size).toBeGreaterThan(size);
  });
});

describe("the answer to a sent archive", () => {
  const told = (status: number, text: string) => {
    try {
      return answerOf(status, text);
    } catch (error) {
      return error;
    }
  };

  it("is how far it is", () => {
    const reading = { state: "reading", fraction: null, what: "" };
    expect(told(200, JSON.stringify(reading))).toEqual(reading);
  });

  it.each([
    [401, { error: { code: "set_up_code_wrong", next: "mend", message: "", hint: "", data: {} } }, "set_up_code_wrong"],
    [413, "<h1>Too large</h1>", "not_understood"],
    [500, { message: "no" }, "not_understood"],
    [200, null, "not_understood"],
  ])("with %i or a refusal says why", (status, body, code) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    expect(told(status, text)).toMatchObject({ record: { code }, status });
  });
});

it("sizes are told in steps of a thousand", () => {
  expect([0, 740, 12_400, 3_400_000, 1.2e9].map(bytes)).toEqual(["0 byte", "740 byte", "12.4 kB", "3.4 MB", "1.2 GB"]);
});
