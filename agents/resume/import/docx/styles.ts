import { Parser } from "htmlparser2";

/** What a paragraph style gives its paragraphs. `size` in half points. */
export type Style = {
  basedOn?: string;
  size?: number;
  bold?: boolean;
  heading: boolean;
  list: boolean;
  before?: number;
  after?: number;
  left?: number;
};

/** Reads `word/styles.xml`; the style named `""` holds the document's defaults. */
export function readStyles(xml: string | undefined): Map<string, Style> {
  const styles = new Map<string, Style>();
  if (xml === undefined) return styles;
  let current: Style | null = null;
  let inRun = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const value = attributes["w:val"];
        if (tag === "w:style") {
          current = { heading: false, list: false };
          styles.set(attributes["w:styleId"] ?? "", current);
        } else if (tag === "w:docDefaults") {
          current = { heading: false, list: false };
          styles.set("", current);
        } else if (!current) return;
        else if (tag === "w:name" && value) {
          // The name stays English whatever the word processor's language; ids do not.
          current.heading = /^heading [1-4]$/i.test(value);
          current.list = /^list/i.test(value);
        } else if (tag === "w:basedOn" && value) current.basedOn = value;
        else if (tag === "w:rPr") inRun = true;
        else if (tag === "w:sz" && inRun) current.size = Number(value);
        else if (tag === "w:b" && inRun) current.bold = isOn(value);
        else if (tag === "w:numPr") current.list = true;
        else if (tag === "w:spacing" && !inRun) {
          if (attributes["w:before"]) current.before = Number(attributes["w:before"]);
          if (attributes["w:after"]) current.after = Number(attributes["w:after"]);
        } else if (tag === "w:ind") current.left = Number(attributes["w:left"] ?? attributes["w:start"] ?? 0);
      },
      onclosetag(tag) {
        if (tag === "w:rPr") inRun = false;
        if (tag === "w:style" || tag === "w:docDefaults") current = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return styles;
}

export const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|none|off)$/i.test(value);

/** A style with everything it is based on. */
export function styleOf(styles: ReadonlyMap<string, Style>, id: string | undefined): Style {
  const chain: Style[] = [];
  for (let at = id; at !== undefined && chain.length < 12; at = styles.get(at)?.basedOn) {
    const style = styles.get(at);
    if (!style) break;
    chain.push(style);
  }
  const all = [styles.get("") ?? { heading: false, list: false }, ...chain.toReversed()];
  return Object.assign({}, ...all, {
    heading: chain.some((style) => style.heading),
    list: chain.some((style) => style.list),
  }) as Style;
}
