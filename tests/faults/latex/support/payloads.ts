/** What a stranger may write into a CV to have TeX act upon it; `FILE` stands for a file he would like to read or write. */
export const VALUE_PAYLOADS: readonly string[] = [
  "\\input{FILE}",
  "\\input|cat FILE",
  "\\include{FILE}",
  "\\InputIfFileExists{FILE}{}{}",
  "\\openin5=FILE \\read5 to\\x \\x",
  "\\openin5=$SELFAUTOPARENT/FILE \\read5 to\\x \\x",
  "\\immediate\\openout5=FILE.written \\immediate\\write5{x}",
  "\\immediate\\write18{cat FILE}",
  "\\csname input\\endcsname{FILE}",
  "\\begingroup\\catcode`\\%=12 \\input FILE \\endgroup",
  "^^5cinput{FILE}",
  "^^^^005cinput{FILE}",
  "\\special{pdf:fstream @a (FILE)}",
  "\\special{pdf: put @catalog <</X @a>>}",
  "\\special{psfile=FILE}",
  "\\special{dvipdfmx:config z 0}",
  "\\special{pdf:image (FILE)}",
  '\\XeTeXpdffile "FILE" ',
  '\\XeTeXpicfile "FILE" ',
  '\\font\\x="[FILE]" \\x',
  "\\directlua{print(io.open('FILE'):read('a'))}",
  "\\loop\\iftrue\\repeat",
  "\\def\\x{\\x\\x}\\x",
  "}\\end{document}\\input{FILE}",
  '% $ # & _ ~ { } \\ \\\\ \\par \\"a $$x^2$$',
];

/** Values that are no attack on TeX and still could hold everybody up, with what becomes of a document that has one. */
export const ODD_VALUES: Readonly<
  Record<string, { text: string; is: "printed" | "told" | "document_too_long" | "tex_missing_glyph" }>
> = {
  "a word of a hundred thousand letters": { text: "x".repeat(100_000), is: "printed" },
  "a word of Thai without an end": { text: "\u0e01".repeat(70_000), is: "printed" },
  "a word of Chinese without an end": { text: "\u738b".repeat(20_000), is: "printed" },
  "a letter with fifty thousand accents": { text: `a${"\u0301".repeat(50_000)}`, is: "tex_missing_glyph" },
  "ligatures of eighteen letters": { text: "\ufdfa".repeat(400), is: "told" },
  "directions in directions": { text: `${"\u05d0(".repeat(120)}x 1 ${")a".repeat(120)}`, is: "told" },
  "ten thousand words from right to left": { text: "\u0633\u0644\u0627\u0645 ".repeat(10_000), is: "printed" },
  "halves of characters and controls": { text: "x\ud800y \udc00 \u0000\u0007\u001b[31m\u202e\u2066 z", is: "printed" },
  "more than anybody reads": { text: "word ".repeat(60_000), is: "document_too_long" },
};

/** An attack that reads a file, as the source of a document; `FILE` is the file. */
export const READS: Readonly<Record<string, string>> = {
  input: "\\catcode`\\_=12 \\catcode`\\$=12 \\input{FILE} Text",
  "input without braces": "\\catcode`\\_=12 \\input FILE \\relax Text",
  "primitive input": "\\catcode`\\_=12 \\csname @@input\\endcsname FILE \\relax Text",
  InputIfFileExists: "\\catcode`\\_=12 \\InputIfFileExists{FILE}{}{} Text",
  openin: "\\newread\\r\\openin\\r=FILE \\ifeof\\r\\else\\readline\\r to\\x \\x\\fi Text",
  "openin by a variable":
    "\\newread\\r\\openin\\r=$SELFAUTOPARENT/../FILE \\ifeof\\r\\else\\readline\\r to\\x \\x\\fi Text",
  "openin by a long way":
    "\\newread\\r\\openin\\r=../../../../../../../../FILE \\ifeof\\r\\else\\readline\\r to\\x \\x\\fi Text",
  "a line into the log": "\\newread\\r\\openin\\r=FILE \\ifeof\\r\\else\\readline\\r to\\x \\errmessage{\\x}\\fi Text",
  fstream: "\\special{pdf:fstream @a (FILE)}\\special{pdf:put @catalog <</Stolen @a>>}Text",
  "encoded name": "\\catcode`\\_=12 ^^5cinput{FILE} Text",
  psfile: "\\special{psfile=FILE}Text",
  "a font": '\\font\\x="[FILE]" \\x Text',
  "a picture": '\\XeTeXpicfile "FILE" Text',
  "a page": '\\XeTeXpdffile "FILE" Text',
  "a picture of another kind": "\\special{pdf:epdf (FILE)}Text",
  "a map of fonts": "\\special{pdf:mapfile FILE}Text",
  "a setting of the driver": "\\special{dvipdfmx:config i FILE}Text",
  "a variable of TeX's own":
    "\\newread\\r\\openin\\r=$TEXMFHOME/../FILE \\ifeof\\r\\else\\readline\\r to\\x \\x\\fi Text",
  image: "\\special{pdf:image (FILE)}Text",
};

/** An attack that writes a file or runs a program, with `FILE` as what it would make. */
export const WRITES: Readonly<Record<string, string>> = {
  openout: "\\immediate\\openout5=FILE \\immediate\\write5{written}\\immediate\\closeout5 Text",
  "openout by a variable":
    "\\immediate\\openout5=$SELFAUTOPARENT/../FILE \\immediate\\write5{written}\\immediate\\closeout5 Text",
  "a format for the next document":
    "\\immediate\\openout5=$TEXFORMATS/FILE.fmt \\immediate\\write5{x}\\immediate\\closeout5 Text",
  "a setting for the next document":
    "\\immediate\\openout5=$FONTCONFIG_FILE \\immediate\\write5{FILE}\\immediate\\closeout5 Text",
  "PostScript for a program":
    "\\catcode`\\%=12 \\immediate\\openout5={x' -sOutputFile=FILE '.ps} \\immediate\\write5{%!PS-Adobe-3.0 EPSF-3.0^^J%%BoundingBox: 0 0 9 9}" +
    "\\immediate\\closeout5 \\special{psfile=\"x' -sOutputFile=FILE '.ps\"}Text",
  "a program": "\\immediate\\write18{touch FILE}Text",
  "a pipe": '\\input{|"touch FILE"}Text',
  "a driver's setting": '\\special{dvipdfmx:config D "touch FILE"}\\special{psfile=/usr/share/x.ps}Text',
};

/** What only a limit ends. */
export const ENDLESS: Readonly<Record<string, string>> = {
  "a loop": "\\loop\\iftrue\\repeat",
  pages: "\\loop\\shipout\\hbox{x}\\iftrue\\repeat",
  output: "\\immediate\\openout5=big \\loop\\immediate\\write5{\\meaning\\document}\\iftrue\\repeat",
  macros: "\\def\\x{\\x\\x}\\x",
  memory: "\\def\\x{xxxxxxxxxxxxxxxx}\\loop\\edef\\x{\\x\\x}\\iftrue\\repeat",
  boxes: "\\loop\\setbox0\\vbox{\\unvbox0 \\hbox{x}\\hrule height 16000pt}\\iftrue\\repeat",
  "a question to the terminal": "\\loop\\read16 to\\x\\iftrue\\repeat",
};
