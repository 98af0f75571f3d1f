import type { DocumentStyle, TemplateName } from "#data/model/application/style.ts";

/** Every member said, as the appliance reads what is absent. */
export type FullStyle = Required<DocumentStyle>;

const DEFAULTS: FullStyle = {
  template: "classic",
  accent: "#475569",
  paper: "a4",
  margin: "normal",
  margins: { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 },
  font: "inter",
  lineSpacing: 1,
  density: "normal",
  pages: 2,
  tagged: false,
};

export function fullStyle(style: DocumentStyle): FullStyle {
  return { ...DEFAULTS, ...style };
}

export const TEMPLATES: readonly TemplateName[] = ["classic", "modern", "compact", "academic"];
export const FONTS: readonly FullStyle["font"][] = ["inter", "noto_sans", "noto_serif", "source_serif"];
export const DENSITIES: readonly FullStyle["density"][] = ["airy", "normal", "dense"];
export const MARGINS: readonly FullStyle["margin"][] = ["normal", "narrow", "wide", "custom"];
export const SIDES = ["top", "bottom", "left", "right"] as const;
/** Millimetres, as the appliance takes them. */
export const SIDE_LIMITS = { min: 5, max: 60 };
export const SPACING_LIMITS = { min: 0.85, max: 1.6, step: 0.05 };
export const MOST_PAGES = 10;
