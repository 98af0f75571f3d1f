import { describe, expect, it } from "vitest";
import { textOfBytes } from "../../../../ui/api/file-text.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

describe("the text of a file", () => {
  it.each([
    [Buffer.from("Straße", "utf8"), "Straße"],
    [Buffer.from("\uFEFFStraße", "utf8"), "Straße"],
    [Buffer.from("\uFEFFStraße", "utf16le"), "Straße"],
    [Buffer.from("\uFEFFStraße", "utf16le").swap16(), "Straße"],
    [latin("Straße"), "Straße"],
    [latin('<meta charset="iso-8859-1"><p>Köchin'), '<meta charset="iso-8859-1"><p>Köchin'],
    [
      Buffer.from([...latin('<meta content="text/html; charset=windows-1251">'), 0xcf, 0xee, 0xe2, 0xe0, 0xf0]),
      '<meta content="text/html; charset=windows-1251">Повар',
    ],
    [Buffer.from('<meta charset="no-such-set">Köchin', "utf8"), '<meta charset="no-such-set">Köchin'],
  ])("is read in its own character set (%#)", (bytes, text) => expect(textOfBytes(bytes)).toBe(text));
});
