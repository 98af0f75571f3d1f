import { expect, it } from "vitest";
import { addressOf, cleanHtml, cleanText } from "../../../../ui/components/studio/editor/paste.ts";

it("pasted HTML keeps its styles to be read, and brings nothing that runs", () => {
  const pasted = `<p style="color:red" onclick='run()' class=x>a > b</p><img src=x onerror=run()>`;
  expect(cleanHtml(pasted)).toBe(`<p data-style="color:red" class=x>a > b</p><img src=x>`);
  const own = `<p data-node="claim" data-attrs="{&quot;was&quot;:&quot; style = on x = 1&quot;}">x</p>`;
  expect(cleanHtml(own)).toBe(own);
});

it("pasted text is a sentence a line, without the signs of a list", () => {
  expect(cleanText("• One\n\t- Two\tmore\n5 - 3 = 2")).toBe("One\nTwo more\n5 - 3 = 2");
});

it.each([
  ["https://ada.example/talks", "https://ada.example/talks"],
  [" ada.example/talks ", "https://ada.example/talks"],
  ["ada@mail.example", "mailto:ada@mail.example"],
  ["javascript:alert(1)", ""],
  ["data:text/html,x", ""],
  ["no address", ""],
  ["", ""],
])("%s is completed to %s", (typed, address) => {
  expect(addressOf(typed)).toBe(address);
});
