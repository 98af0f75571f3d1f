import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { EventKind } from "#data/model/work/event.ts";
import { Settings } from "#data/model/work/settings.ts";
import { AT } from "../state/live-samples.ts";
import { de } from "../../../../ui/i18n/de/index.ts";
import { en } from "../../../../ui/i18n/en/index.ts";
import { eventText } from "../../../../ui/i18n/event-text.ts";
import { duration, percent, relativeTime } from "../../../../ui/i18n/format.ts";
import { maybe, t, useLanguage } from "../../../../ui/i18n/translate.ts";

const UI = join(import.meta.dirname, "../../../../ui");
const sources = readdirSync(UI, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.startsWith("dist") && !path.startsWith("i18n"))
  .map((path) => readFileSync(join(UI, path), "utf8"));

afterEach(() => useLanguage("en"));

describe("the German control room", () => {
  it("says everything the English one says, in the same shape", () => {
    const extra = Object.keys(de).filter((key) => !/^(event|setting|warning)\./.test(key));
    expect(extra.toSorted()).toEqual(Object.keys(en).toSorted());
    for (const key of extra) expect(typeof de[key as keyof typeof de], key).toBe(typeof en[key as keyof typeof en]);
  });

  it("leaves nothing in English", () => {
    const same = Object.entries(en).filter(([key, value]) => {
      return typeof value === "string" && value.split(" ").length > 2 && de[key as keyof typeof de] === value;
    });
    expect(same).toEqual([]);
  });

  it("words every kind of event", () => {
    const kinds = EventKind.enum as readonly string[];
    expect(kinds.length).toBeGreaterThan(30);
    expect(kinds.filter((kind) => !(`event.${kind}` in de))).toEqual([]);
  });

  it("words every setting and what it means", () => {
    const groups = Object.entries(Settings.properties);
    const keys = groups.flatMap(([group, { properties }]) => Object.keys(properties).map((name) => `${group}.${name}`));
    expect(keys.length).toBeGreaterThan(15);
    const words = keys.flatMap((key) => [`setting.${key}`, `setting.${key}.why`]);
    expect(
      Object.keys(de)
        .filter((key) => key.startsWith("setting."))
        .toSorted(),
    ).toEqual(words.toSorted());
  });
});

it("no sentence is there for nobody", () => {
  const text = sources.join("\n");
  const stems = [...text.matchAll(/`([a-z_]+\.(?:[a-z_]+\.)*)\$\{/g)].map(([, stem]) => stem ?? "");
  const unused = Object.keys(en).filter(
    (key) =>
      !text.includes(`"${key}"`) &&
      !stems.some((stem) => key.startsWith(stem)) &&
      !/^(column|certainty|health|jobs)\./.test(key),
  );
  expect(unused).toEqual([]);
});

describe("a sentence", () => {
  it("counts as its language counts", async () => {
    expect([0, 1, 2].map((count) => t("boards.button", { count }))).toEqual(["0 boards", "One board", "2 boards"]);
    await useLanguage("de");
    expect([1, 1200].map((count) => t("boards.button", { count }))).toEqual(["Eine Börse", "1.200 Börsen"]);
    expect(maybe("no.such.key")).toBeNull();
  });

  it("about an event is the appliance's own in English and the kind's in German", async () => {
    const event = {
      seq: 1,
      at: AT,
      kind: "run.started",
      subject: { noun: "run", id: "run_aaaaaa" },
      jobId: null,
      text: "Working on Engineer at Brightmill.",
      data: { title: "Engineer at Brightmill" },
    } as const;
    expect(eventText(event)).toBe("Working on Engineer at Brightmill.");
    await useLanguage("de");
    expect(eventText(event)).toBe("Lauf begonnen: Engineer at Brightmill");
  });

  it("tells times and shares in the language of its reader", async () => {
    const now = Date.parse(AT);
    expect(relativeTime("2026-03-02T07:57:00.000Z", now)).toBe("3 min. ago");
    expect(relativeTime("2026-01-02T08:00:00.000Z", now)).toBe("Jan 2, 2026");
    expect([duration(420), duration(3240), duration(150_000)]).toEqual(["420 ms", "3.2 sec", "3 min"]);
    await useLanguage("de");
    expect(relativeTime("2026-03-01T08:00:00.000Z", now)).toBe("gestern");
    expect(percent(0.92)).toBe("92\u00A0%");
  });
});
