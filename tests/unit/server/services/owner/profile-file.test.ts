import { describe, expect, it } from "vitest";
import { readProfileFile } from "#server/services/owner/profile-file.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

describe("a profile file", () => {
  it("keeps what it knows, and what it does not know under more", () => {
    const read = readProfileFile(
      JSON.stringify({
        profile: {
          firstName: "Ada",
          salary: { amount: 70000, currency: "EUR", period: "year" },
          shoeSize: 38,
          lastName: null,
        },
        answers: [
          { question: " Do you own a bicycle? ", answer: true },
          { question: "Years with forklifts?", answer: 4 },
        ],
      }),
    );
    expect(read.profile).toEqual({
      firstName: "Ada",
      salary: { amount: 70000, currency: "EUR", period: "year" },
      more: { shoeSize: 38 },
    });
    expect(read.kept).toEqual(["shoeSize"]);
    expect(read.answers).toEqual([
      { question: "Do you own a bicycle?", answer: "Yes" },
      { question: "Years with forklifts?", answer: "4" },
    ]);
  });

  it("tells the line of a broken file", async () => {
    const fault = await faultOf(() =>
      readProfileFile('{\n  "profile": {\n    "firstName": "Ada"\n    "lastName": "Example"\n  }\n}'),
    );
    expect(fault.code).toBe("profile_not_json");
    expect(fault.message).toContain("line 4");
    // What stands around it may be what only the vault is to keep.
    const personal = await faultOf(() => readProfileFile('{ "profile": { "selfIdentification": { "race": "Elf" x'));
    expect(personal).toMatchObject({ code: "profile_not_json" });
    expect(`${personal.message} ${JSON.stringify(personal.data)}`).not.toContain("Elf");
    const early = await faultOf(() => readProfileFile('{"race": Elf-canary }'));
    expect(early.message).not.toContain("Elf-canary");
  });

  it("names every fault at once", async () => {
    const fault = await faultOf(() =>
      readProfileFile('{"profile": {"firstName": 5, "salary": {"amount": "much"}}, "answers": [{"question": ""}, 7]}'),
    );
    expect(fault.code).toBe("profile_wrong");
    for (const place of ["profile.firstName", "profile.salary", "answers[0]", "answers[1]"])
      expect(fault.message).toContain(place);
  });

  it.each(["[]", "7", "null", '{"basics": {}}'])("refuses %s as no profile file", async (text) => {
    expect((await faultOf(() => readProfileFile(text))).code).toBe("profile_wrong");
  });
});
