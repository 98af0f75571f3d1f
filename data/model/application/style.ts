import { Type, type Static, Id, Instant } from "../schema.ts";

/** The templates that come with the appliance, in the order they are offered. */
export const TEMPLATE_NAMES = ["classic", "modern", "compact", "academic"] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

const Millimetres = Type.Number({ minimum: 5, maximum: 60 });

/**
 * How a document looks. What is absent is as in `DEFAULT_STYLE`; `styleOf` fills it in. `template` is one of
 * `TEMPLATE_NAMES` or the id of one of the owner's own.
 */
export const DocumentStyle = Type.Object({
  template: Type.String({ minLength: 1, maxLength: 60 }),
  /** `#rrggbb`. */
  accent: Type.String({ pattern: "^#[0-9a-fA-F]{6}$" }),
  paper: Type.Enum(["a4", "letter"]),
  /** Narrow 12.7 mm (0.5"), normal 25.4 mm (1"), wide 38.1 mm (1.5"), or `margins`. */
  margin: Type.Enum(["narrow", "normal", "wide", "custom"]),
  margins: Type.Optional(Type.Object({ top: Millimetres, bottom: Millimetres, left: Millimetres, right: Millimetres })),
  font: Type.Optional(Type.Enum(["inter", "noto_sans", "noto_serif", "source_serif"])),
  /** Of the font's own, e.g. 1.15. */
  lineSpacing: Type.Optional(Type.Number({ minimum: 0.85, maximum: 1.6 })),
  /** Space between parts and the size of the text. */
  density: Type.Optional(Type.Enum(["airy", "normal", "dense"])),
  /** Pages the document should have at most; null: as many as it takes. */
  pages: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 10 }), Type.Null()])),
  /** A PDF with headings, lists and links marked for screen readers, where the machine's TeX can make one. */
  tagged: Type.Optional(Type.Boolean()),
});
export type DocumentStyle = Static<typeof DocumentStyle>;

export const DEFAULT_STYLE: Required<DocumentStyle> = {
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

/** The style with every member said. */
export function styleOf(style: Partial<DocumentStyle>): Required<DocumentStyle> {
  return { ...DEFAULT_STYLE, ...style };
}

/** A template of the owner's: LaTeX with named slots. It is a stranger's text to the compiler. */
export const OwnTemplate = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  source: Type.String({ minLength: 1, maxLength: 200_000 }),
  savedAt: Instant,
});
export type OwnTemplate = Static<typeof OwnTemplate>;
