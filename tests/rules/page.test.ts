import { expect, it } from "vitest";
import { nothingInline } from "./lib/page.ts";
import { repositoryFiles } from "./lib/source.ts";

const page = (text: string) => ({ path: "ui/index.html", text });

it("the control room's page holds nothing inline", () => {
  const pages = repositoryFiles().filter(({ path }) => /^ui\/[^/]+\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.flatMap(nothingInline)).toEqual([]);
});

it.each([
  "<script>start()</script>",
  '<script type="module">import "./a.ts"</script>',
  '<body onload="start()">',
  '<p style="color: red">',
  "<style>p { color: red }</style>",
  '<a href="javascript:start()">',
  '<script src="https://cdn.example.com/a.js"></script>',
  '<link rel="stylesheet" href="//cdn.example.com/a.css">',
])("sees %s", (text) => expect(nothingInline(page(text))).toHaveLength(1));

it("lets modules, style sheets and icons of the appliance pass", () => {
  const text = '<link rel="icon" href="/icon.svg"><script type="module" src="/main.ts"></script><a href="#top">top</a>';
  expect(nothingInline(page(text))).toEqual([]);
});
