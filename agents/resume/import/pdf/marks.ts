import type { Chunk } from "./read-pages.ts";

type Matrix = readonly [number, number, number, number, number, number];
type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };
type Codes = Record<
  "save" | "restore" | "transform" | "constructPath" | "paintFormXObjectBegin" | "paintFormXObjectEnd",
  number
>;

/** A small filled shape, in the points of the page from its top. */
export type Mark = { x: number; y: number; width: number };

/** Shapes of about a bullet's size: browsers draw the points of a list instead of writing them. */
export function marksIn(operators: Operators, codes: Codes, toView: (x: number, y: number) => number[]): Mark[] {
  const marks: Mark[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  operators.fnArray.forEach((code, at) => {
    const values = operators.argsArray[at];
    if (code === codes.save) stack.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (code === codes.transform) matrix = times(matrix, values as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      const own = (values as [Matrix | null])[0];
      if (own) matrix = times(matrix, own);
    } else if (code === codes.constructPath) {
      const box = (values as [number, unknown, ArrayLike<number> | null])[2];
      const mark = box && box.length >= 4 ? markOf(Array.from(box), matrix, toView) : null;
      if (mark) marks.push(mark);
    }
  });
  return marks;
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function markOf(box: readonly number[], matrix: Matrix, toView: (x: number, y: number) => number[]): Mark | null {
  const corner = (x: number, y: number) =>
    toView(matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);
  const [left = 0, top = 0] = corner(box[0]!, box[1]!);
  const [right = 0, bottom = 0] = corner(box[2]!, box[3]!);
  const width = Math.abs(right - left);
  const height = Math.abs(bottom - top);
  if (width < 1.2 || width > 6 || height < 1.2 || height > 6 || Math.abs(width - height) > 1.2) return null;
  return { x: Math.min(left, right), y: (top + bottom) / 2, width };
}

/** A bullet as text for each mark that stands right before a line. */
export function bulletsOf(marks: readonly Mark[], chunks: readonly Chunk[]): Chunk[] {
  return marks.flatMap((mark) => {
    const after = chunks.filter((chunk) => {
      const middle = chunk.y - chunk.size * 0.32;
      return Math.abs(middle - mark.y) < chunk.size * 0.35 && chunk.x > mark.x && mark.width < chunk.size * 0.5;
    });
    const before = chunks.some(
      (chunk) =>
        chunk.text.trim() !== "" &&
        Math.abs(chunk.y - chunk.size * 0.32 - mark.y) < chunk.size * 0.35 &&
        chunk.x < mark.x &&
        chunk.x + chunk.width > mark.x - chunk.size * 2,
    );
    const [first] = after.toSorted((a, b) => a.x - b.x);
    if (!first || before || first.x - mark.x > first.size * 2.6) return [];
    return [{ ...first, text: "•", x: mark.x, width: mark.width }];
  });
}
