import { describe, expect, test } from "vitest";
import { type Answered, classify, cutShort, type Observation, saidByJson } from "#agents/action/verdict/classify.ts";
import { freshLines, isConfirmationAddress, saysAlready, saysReceived } from "#agents/action/verdict/phrases.ts";

const FORM = "https://jobs.example/apply/7";
const answered = (change: Partial<Answered> = {}): Answered => ({
  url: FORM,
  document: false,
  status: 200,
  failed: null,
  json: null,
  ...change,
});
const seen = (change: Partial<Observation> = {}): Observation => ({
  submissions: [answered()],
  held: [],
  url: { before: FORM, after: FORM },
  fresh: [],
  formStands: false,
  landed: false,
  errors: [],
  gates: 0,
  passwords: 0,
  waited: 6_000,
  final: false,
  ...change,
});
const THANKS = ["Thank you for applying!"];

describe("what became of the click", () => {
  test.each<[string, Partial<Observation>, string]>([
    [
      "a thank-you after a 302",
      {
        submissions: [
          answered({ document: true, status: 302 }),
          answered({ document: true, url: `${FORM}/confirmation` }),
        ],
        url: { before: FORM, after: `${FORM}/confirmation` },
        fresh: THANKS,
      },
      "verified",
    ],
    [
      "a confirmation address without words",
      { url: { before: FORM, after: "https://jobs.example/7/thanks" } },
      "verified",
    ],
    ["a panel in place", { fresh: ["Your application has been submitted."], formStands: true }, "verified"],
    ["German, French, Spanish thanks", { fresh: ["Vielen Dank für Ihre Bewerbung!"] }, "verified"],
    ["French", { fresh: ["Votre candidature a bien été envoyée"] }, "verified"],
    ["Spanish", { fresh: ["Hemos recibido tu solicitud"] }, "verified"],
    [
      "success:true and the form gone",
      { submissions: [answered({ json: { data: { submit: { success: true } } } })] },
      "verified",
    ],
    [
      "success:true and the form standing",
      { submissions: [answered({ json: { success: true } })], formStands: true },
      "likely",
    ],
    ["taken, the form gone, and no word", {}, "likely"],
    ["taken, and nothing changed", { formStands: true }, "uncertain"],
    [
      "200 with success:false",
      {
        submissions: [answered({ json: { success: false, message: "Missing entry for required field: Phone" } })],
        formStands: true,
      },
      "rejected",
    ],
    [
      "thanks on the page, but success:false",
      { submissions: [answered({ json: { success: false } })], fresh: THANKS },
      "uncertain",
    ],
    [
      "a complaint, then the server's confirmation",
      { submissions: [answered({ json: { errors: { phone: "?" } } })], fresh: THANKS, landed: true },
      "verified",
    ],
    ["thanks on the page, but a 500", { submissions: [answered({ status: 500 })], fresh: THANKS }, "uncertain"],
    [
      "a 500",
      {
        submissions: [answered({ status: 500 })],
        fresh: ["Something went wrong, your application was not submitted."],
        formStands: true,
      },
      "uncertain",
    ],
    [
      "a 422 with a message",
      { submissions: [answered({ status: 422 })], errors: ["Please select a location"], formStands: true },
      "rejected",
    ],
    ["a 409 alone", { submissions: [answered({ status: 409 })] }, "uncertain"],
    [
      "a cut connection",
      { submissions: [answered({ status: null, failed: "net::ERR_EMPTY_RESPONSE" })], formStands: true },
      "uncertain",
    ],
    [
      "a cut connection and an error page",
      {
        submissions: [answered({ status: null, failed: "net::ERR_CONNECTION_RESET" })],
        fresh: ["Please enter a valid address"],
        errors: ["is required"],
      },
      "uncertain",
    ],
    ["no answer at all", { submissions: [answered({ status: null })], final: true }, "uncertain"],
    ["thanks while the request still runs", { submissions: [answered({ status: null })], fresh: THANKS }, "uncertain"],
    [
      "spam, by its words",
      {
        submissions: [answered({ status: 403 })],
        fresh: ["Your application was flagged as possible spam."],
        formStands: true,
      },
      "refused_as_automated",
    ],
    [
      "spam in the answer",
      { submissions: [answered({ json: { status: "spam", message: "flagged as possible spam" } })], formStands: true },
      "refused_as_automated",
    ],
    [
      "applied before",
      {
        submissions: [answered({ status: 409, json: { message: "You have already applied to this job." } })],
        formStands: true,
      },
      "already_applied",
    ],
    ["a code by mail", { fresh: ["Enter the verification code we sent to your e-mail"] }, "needs_code"],
    ["a challenge before anything was sent", { submissions: [], gates: 1, formStands: true }, "challenge"],
    ["a challenge page for an answer", { submissions: [answered({ status: 403 })], gates: 1 }, "challenge"],
    [
      "a challenge, and the connection cut",
      { submissions: [answered({ status: null, failed: "net::ERR_FAILED" })], gates: 1 },
      "uncertain",
    ],
    [
      "a sign-in page",
      {
        submissions: [answered({ document: true, status: 302 })],
        url: { before: FORM, after: "https://jobs.example/login" },
        passwords: 1,
      },
      "needs_login",
    ],
    ["closed meanwhile", { fresh: ["This job is no longer accepting applications."] }, "expired"],
    [
      "a field refused, nothing sent",
      { submissions: [], errors: ["This field is required."], formStands: true },
      "rejected",
    ],
    ["a foreign address", { submissions: [], held: ["collector.example"], formStands: true }, "rejected"],
    ["nothing happened, and it is final", { submissions: [], formStands: true, final: true }, "rejected"],
    ["nothing happened yet", { submissions: [], formStands: true }, "uncertain"],
    [
      "thanks, but not sent",
      { fresh: ["Thank you for your interest. Your application could not be submitted."], formStands: true },
      "uncertain",
    ],
    ["thanks without any request", { submissions: [], fresh: THANKS }, "uncertain"],
  ])("%s: %j", (_, change, kind) => expect(classify(seen(change)).kind).toBe(kind));

  test("a complaint is believed only after a while: late successes have been seen", () => {
    const complaint = classify(seen({ errors: ["is required"], formStands: true }));
    expect(complaint).toMatchObject({ kind: "rejected", hold: 5_000 });
    expect(classify(seen({ fresh: THANKS })).hold).toBeLessThan(1_000);
  });
});

test("what stood there before proves nothing", () => {
  const before = "Apply\nThank you for applying to Northwind. We read everything.\n  Submit ";
  expect(freshLines(before, `${before}\nPhone is required`)).toEqual(["Phone is required"]);
  expect(saysReceived(freshLines(before, before))).toBeNull();
});

test.each([
  ["Once your application has been submitted you cannot change it", false],
  ["Your application has not been submitted", false],
  ["Leider konnte Ihre Bewerbung erfolgreich nicht gesendet werden", false],
  ["Application submitted", true],
  ["¡Gracias por postularte!", true],
])("%s: %s", (line, expected) => expect(saysReceived([line]) !== null).toBe(expected));

test.each([
  ["https://x.example/jobs/1/confirmation", true],
  ["https://x.example/thank-you?job=1", true],
  ["https://x.example/danke.html", true],
  ["https://x.example/apply?next=/thanks", false],
  ["https://x.example/jobs/thanksgiving-manager", false],
  ["https://x.example/success-manager/apply", false],
])("%s is a confirmation: %s", (url, expected) => expect(isConfirmationAddress(url)).toBe(expected));

test.each([
  [{ success: true, errors: [] }, true],
  [{ data: { applicationForm: { submit: { success: false, errors: ["x"] } } } }, false],
  [{ status: "error", message: "no" }, false],
  [{ status: "confirmed" }, null],
  [{ success: true, error: "but no" }, false],
  [[], null],
  ["ok", null],
])("%j says %s", (value, expected) => expect(saidByJson(value).success).toBe(expected));

describe("a watch that was cut short", () => {
  const judged = (kind: "verified" | "rejected" | "likely" | "needs_login") => ({
    kind,
    because: "it was seen",
    signals: [],
    hold: 5_000,
  });

  test("believes no refusal that had not stood its time, once something was sent", () => {
    for (const kind of ["rejected", "likely", "needs_login"] as const)
      expect(cutShort(judged(kind), 4_900, true).kind).toBe("uncertain");
  });

  test("believes what stood its time, what was confirmed, and that nothing was sent", () => {
    expect(cutShort(judged("rejected"), 5_000, true).kind).toBe("rejected");
    expect(cutShort(judged("verified"), 0, true).kind).toBe("verified");
    expect(cutShort(judged("rejected"), 0, false).kind).toBe("rejected");
  });
});

test.each([
  ["You have already applied to this job.", true],
  ["Sie haben sich bereits auf diese Stelle beworben.", true],
  ["Ya te has postulado a esta oferta", true],
  ["If you have already applied, sign in to see your status.", false],
  ["Have you already applied to another role?", false],
  ["Wenn Sie sich bereits beworben haben, melden Sie sich an.", false],
  ["We are already growing and you can apply", false],
])("%s: there already: %s", (line, expected) => expect(saysAlready([line]) !== null).toBe(expected));
