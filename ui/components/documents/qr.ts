import qrcode from "qrcode-generator";

/** A QR code as an SVG path of unit squares: `size` modules a side, without the quiet zone around it. */
export function qrPath(text: string): { size: number; path: string } {
  const code = qrcode(0, "M");
  // Upper-case text (keys) takes a third less room in the code's own alphabet for it.
  code.addData(text, /^[0-9A-Z $%*+\-./:]+$/.test(text) ? "Alphanumeric" : "Byte");
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (code.isDark(row, column) ? `M${column} ${row}h1v1h-1z` : "")).join(""),
  );
  return { size, path: rows.join("") };
}
