import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "#server/accounts/passwords.ts";

describe("passwords", () => {
  it("are kept as argon2id with their cost, and verified", async () => {
    const stored = await hashPassword("pässwörter sind gut");
    expect(stored).toMatch(/^argon2id\$19456\$2\$1\$/);
    expect(await verifyPassword("pässwörter sind gut", stored)).toBe(true);
    // The same letters, composed otherwise, as another keyboard sends them.
    expect(await verifyPassword("pässwörter sind gut".normalize("NFD"), stored)).toBe(true);
    expect(await verifyPassword("pässwörter sind gut!", stored)).toBe(false);
    expect(await hashPassword("pässwörter sind gut")).not.toBe(stored);
  });

  it.each(["none", "", "argon2id$1$1", "bcrypt$x"])("are never right for the stored word %j", async (stored) => {
    expect(await verifyPassword("none", stored)).toBe(false);
  });
});
