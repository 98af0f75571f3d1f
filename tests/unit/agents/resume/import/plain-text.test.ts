import { expect, test } from "vitest";
import { oneLine, plainText } from "#agents/resume/import/plain-text.ts";

test.each([
  ["**Led** the _move_ to `gRPC`", "Led the move to gRPC"],
  ["Cut cost by ~20% to ~30%", "Cut cost by ~20% to ~30%"],
  ["Used `List<String>` and Vec<T>", "Used List<String> and Vec<T>"],
  ["<p>R&amp;D for <b>AT&amp;T</b></p>", "R&D for AT&T"],
  ["R&D, snake_case_name, 5 * 3 * 2 and 2**8", "R&D, snake_case_name, 5 * 3 * 2 and 2**8"],
  ["# of users grew to <50 ms", "# of users grew to <50 ms"],
  ["## Heading", "Heading"],
  ["**never closed", "never closed"],
  ["\\input{/etc/passwd} costs $5 & 100%", "\\input{/etc/passwd} costs $5 & 100%"],
  ["+ 30% revenue", "+ 30% revenue"],
  ["2019. A good year", "2019. A good year"],
  ["Soft\u00ADhyphen and zero\u200Bwidth", "Softhyphen and zerowidth"],
  ["<script>alert(1)</script>Plain", "Plain"],
  ["می‌خواهم", "می‌خواهم"],
])("%s", (source, text) => {
  expect(oneLine(source)).toBe(text);
});

test("lists become items, in Markdown and in HTML", () => {
  expect(plainText("What I did:\n\n- one\n* two\n  goes on\n• three")).toEqual({
    paragraphs: ["What I did:"],
    items: ["one", "two goes on", "three"],
    links: [],
  });
  expect(plainText("<p>Did:</p><ul><li>A &amp; B</li><li>C</li></ul>")).toEqual({
    paragraphs: ["Did:"],
    items: ["A & B", "C"],
    links: [],
  });
  expect(plainText("<ul><li><p>A</p><p>more</p></li><li><p>C</p></li></ul>").items).toEqual(["A more", "C"]);
  expect(plainText("1. first\n2. second").items).toEqual(["first", "second"]);
});

test("a link leaves its words and is listed", () => {
  const { paragraphs, links } = plainText(
    'See [the paper](https://p.example/x) and <a href="https://q.example">q</a>.',
  );
  expect(paragraphs).toEqual(["See the paper and q."]);
  expect(links.map(({ url }) => url).toSorted()).toEqual(["https://p.example/x", "https://q.example"]);
});
