let handed: File | null = null;

/** A file that was dropped on one page and is read on the next. */
export function handOver(file: File): void {
  handed = file;
}

export function takeOver(): File | null {
  const file = handed;
  handed = null;
  return file;
}
