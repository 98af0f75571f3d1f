import { expect, it } from "vitest";
import { DEFAULT_STYLE, styleOf, TEMPLATE_NAMES } from "#data/model/application/style.ts";
import { fullStyle, TEMPLATES } from "../../../../ui/components/studio/looks/looks.ts";

it("a look that says little is shown as the appliance sets it", () => {
  const { template, accent, paper, margin } = { ...DEFAULT_STYLE, margin: "wide" as const };
  const said = { template, accent, paper, margin };
  expect(fullStyle(said)).toEqual(styleOf(said));
  expect(fullStyle(said)).not.toEqual(DEFAULT_STYLE);
  expect(TEMPLATES).toEqual(TEMPLATE_NAMES);
});
