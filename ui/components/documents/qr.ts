import qrcode from "qrcode-generator";

/** A QR code as an SVG path of unit squares: `size` modules a side, without the quiet zone around it. */
export function qrPath(text: string): { size: number; path: string } {
  const code = qrcode(0, "M");
  // Upper-case text (keys) takes a third less room in the code's own alphabet for it.
  code.addData(text, /^[0-9A-Z $%*+\-./:]+$/.test(text) ? "Alphanumeric" : "Byte");
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size }, (_, place) => place);
  const dark = places.flatMap((row) =>
    places.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`),
  );
  return { size, path: dark.join("") };
}
