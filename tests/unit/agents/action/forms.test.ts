import { describe, expect, test } from "vitest";
import { differences, mergeForm } from "#agents/action/merge-form.ts";
import { chooseForm } from "#agents/action/perceive/choose-form.ts";
import { toControl } from "#agents/action/perceive/control.ts";
import type { RawControl } from "#agents/action/perceive/page/raw.ts";
import { readQuestions } from "#agents/action/platforms/greenhouse.ts";
import { formMeaning } from "#data/model/application/draft.ts";
import { button } from "./material.ts";

const raw = (label: string, change: Partial<RawControl> = {}): RawControl => ({
  handle: label,
  widget: "text",
  type: "text",
  names: [],
  autocomplete: "",
  labels: label === "" ? [] : [label],
  help: null,
  section: null,
  requiredBecause: null,
  maxLength: null,
  accept: [],
  placeholder: "",
  options: [],
  lazy: false,
  multiple: false,
  holds: [],
  unseen: null,
  scope: "f",
  ...change,
});
const live = (label: string, change: Partial<RawControl> = {}) => toControl(raw(label, change), 0);
const choices = (...labels: string[]) =>
  labels.map((label, index) => ({ handle: "", value: `p${index}`, label, chosen: false }));

describe("a control", () => {
  test.each<[string, Partial<RawControl>, Record<string, unknown>]>([
    ["Geburtsort", { placeholder: "TT.MM.JJJJ" }, { kind: "date" }],
    ["Telefon", {}, { kind: "phone" }],
    ["E-mail", {}, { kind: "email" }],
    ["", { autocomplete: "section-a given-name" }, { label: "First name" }],
    ["", { names: ["candidate[firstName]"] }, { label: "first Name" }],
    [
      "Upload",
      { widget: "file", labels: ["Datei auswählen", "Lebenslauf *"] },
      { label: "Lebenslauf", kind: "file", required: true },
    ],
    ["Ja?", { widget: "radio_group", options: choices("Ja", "Nein") }, { kind: "yes_no" }],
    ["Wie?", { widget: "select", options: choices("Ja", "Nein", "Vielleicht") }, { kind: "one_of" }],
  ])("%j %j", (label, change, expected) => expect(live(label, change).question).toMatchObject(expected));

  test.each<[string, Partial<RawControl>, boolean]>([
    ["Website", { names: ["website-input"] }, false],
    ["", { names: ["website"] }, true],
    ["Company", { unseen: "it lies outside of the page" }, true],
    ["Bitte leer lassen", {}, true],
    ["Laissez ce champ vide", {}, true],
    ["Autofill from resume", { widget: "file" }, true],
    ["Résumé", { widget: "file" }, false],
  ])("%j %j must stay empty: %s", (label, change, expected) =>
    expect(live(label, change).honeypot !== null).toBe(expected),
  );
});

test("searches, newsletters and sign-ins are no applications", () => {
  const scope = { handle: "s", words: "", aside: false, search: false, passwords: 0 };
  const application = {
    frame: 0,
    scope,
    controls: [live("First name"), live("Email"), live("CV", { widget: "file" })],
    buttons: [button("Submit", { submits: true })],
  };
  const newsletter = {
    frame: 0,
    scope: { ...scope, words: "newsletter" },
    controls: [live("Email"), live("Name")],
    buttons: [button("Subscribe", { submits: true })],
  };
  const search = {
    frame: 0,
    scope: { ...scope, search: true },
    controls: [live("Job title"), live("City")],
    buttons: [button("Search", { submits: true })],
  };
  const signIn = {
    frame: 0,
    scope: { ...scope, passwords: 1 },
    controls: [live("Email")],
    buttons: [button("Sign in", { submits: true })],
  };
  expect(chooseForm([search, newsletter, application, signIn])).toBe(application);
  expect(chooseForm([search, newsletter, signIn])).toBeNull();
});

const SCHEMA = JSON.stringify({
  questions: [
    { label: "First Name", required: true, fields: [{ name: "first_name", type: "input_text", values: [] }] },
    {
      label: "Resume/CV",
      required: true,
      fields: [
        { name: "resume", type: "input_file", values: [] },
        { name: "resume_text", type: "textarea", values: [] },
      ],
    },
    {
      label: "Do you have a boat&#39;s licence?",
      description: "<p>Any <b>boat</b></p>",
      required: false,
      fields: [
        {
          name: "question_1",
          type: "multi_value_single_select",
          values: [
            { label: "No", value: 0 },
            { label: "Yes", value: 1 },
          ],
        },
      ],
    },
    {
      label: "Ports",
      required: false,
      fields: [{ name: "question_2[]", type: "multi_value_multi_select", values: [{ label: "Cork", value: 7 }] }],
    },
  ],
  location_questions: [
    {
      label: "Location",
      required: true,
      fields: [
        { name: "location", type: "input_text", values: [] },
        { name: "latitude", type: "input_hidden", values: [] },
      ],
    },
  ],
  compliance: [
    {
      type: "eeoc",
      questions: [
        {
          label: "Gender",
          required: false,
          fields: [
            {
              name: "gender",
              type: "multi_value_single_select",
              values: [
                { label: "Male", value: 1 },
                { label: "Female", value: 2 },
                { label: "Decline", value: 3 },
              ],
            },
          ],
        },
      ],
    },
  ],
  demographic_questions: {
    header: "Who we are",
    questions: [
      {
        id: 12,
        label: "Age group",
        required: false,
        type: "multi_value_single_select",
        answer_options: [{ id: 1, label: "18–24" }],
      },
    ],
  },
});
const schema = () => readQuestions(SCHEMA, { platform: "greenhouse", applyUrl: "https://x.example/1", url: null });

test("a platform's public questions", () => {
  expect(
    schema().questions.map(({ key, label, kind, required, sensitivity }) => [key, label, kind, required, sensitivity]),
  ).toEqual([
    ["first_name", "First Name", "text", true, null],
    ["resume", "Resume/CV", "file", true, null],
    ["question_1", "Do you have a boat's licence?", "yes_no", false, null],
    ["question_2", "Ports", "many_of", false, null],
    ["location", "Location", "text", true, null],
    ["gender", "Gender", "one_of", false, "self_identification"],
    ["demographic_12", "Age group", "one_of", false, "self_identification"],
  ]);
  expect(() => readQuestions("<html>", { platform: "greenhouse", applyUrl: null, url: null })).toThrow(/no JSON/);
  expect(() => readQuestions(`{"questions":{}}`, { platform: "greenhouse", applyUrl: null, url: null })).toThrow(
    /no list/,
  );
});

describe("schema and page become one form", () => {
  const about = { platform: "greenhouse" as const, url: "https://x.example/1" };
  const page = (seed: number) => [
    live("First Name*", { names: [`a${seed}`] }),
    live("Resume/CV*", { widget: "file" }),
    live("Location (City)*", { widget: "combobox", names: [`candidate-location-${seed}`] }),
    live("Do you have a boat's licence?", { widget: "combobox", options: choices("Yes", "No") }),
    live("Which ports do you know?", {
      widget: "checkbox_group",
      names: ["question_2[]"],
      options: choices("Cork", "Galway"),
    }),
    live("Gender", { widget: "select", options: choices("Male", "Female", "Decline") }),
    live("Do you snore?", { widget: "radio_group", options: choices("Yes", "No"), requiredBecause: "required" }),
    live("Fax", { unseen: "it is transparent" }),
  ];

  test("in the page's order, by name and label; what the page adds is kept, traps are not", () => {
    const { form, pairs, missing } = mergeForm(schema(), page(1), about);
    expect(form.questions.map(({ key, label }) => `${key}: ${label}`)).toEqual([
      "first_name: First Name",
      "resume: Resume/CV",
      "location: Location (City)",
      "question_1: Do you have a boat's licence?",
      "question_2: Which ports do you know?",
      "gender: Gender",
      "do-you-snore: Do you snore?",
    ]);
    expect(form.questions[3]?.options).toEqual([
      { value: "1", label: "Yes" },
      { value: "0", label: "No" },
    ]);
    expect(form.questions[4]?.options.map(({ label }) => label)).toEqual(["Cork", "Galway"]);
    expect(pairs.size).toBe(7);
    expect(missing.map(({ key }) => key)).toEqual(["demographic_12"]);
  });

  test("ids and handles are no meaning, labels, options and duty are", () => {
    const meaning = (controls: ReturnType<typeof page>) => formMeaning(mergeForm(schema(), controls, about).form);
    expect(meaning(page(1))).toEqual(meaning(page(2)));
    const changed = page(1).map((control) =>
      control.question.label === "Gender"
        ? live("Gender", { widget: "select", options: choices("Male", "Female", "Divers") })
        : control,
    );
    expect(meaning(changed)).not.toEqual(meaning(page(1)));
    const before = mergeForm(schema(), page(1), about).form;
    expect(differences(before, mergeForm(schema(), changed, about).form)).toEqual([
      "“Gender” offers other options now.",
    ]);
    expect(differences(before, mergeForm(schema(), page(1).slice(0, -2), about).form)).toEqual([
      "No longer asked: “Do you snore?”.",
    ]);
    expect(differences(before, before)).toEqual([]);
  });

  test("the same question twice stays two questions", () => {
    const twice = [live("Name"), live("Name")];
    expect(mergeForm(null, twice, about).form.questions.map(({ key }) => key)).toEqual(["name", "name-2"]);
  });
});
