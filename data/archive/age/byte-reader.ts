/** What bytes come from: a file, a request's body, another stream. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Takes bytes off a stream by number, by line, or the rest as it comes. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(source: Bytes) {
    this.#source = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** That many bytes; null when the stream ends before. */
  async exactly(length: number): Promise<Buffer | null> {
    while (this.#held.length < length) if (!(await this.#more())) return null;
    return this.#take(length);
  }

  /** Up to and with the next line end; null when none comes within `most` bytes. */
  async line(most: number): Promise<Buffer | null> {
    for (let looked = 0; ;) {
      const at = this.#held.indexOf(10, looked);
      if (at >= 0) return at < most ? this.#take(at + 1) : null;
      looked = this.#held.length;
      if (looked >= most || !(await this.#more())) return null;
    }
  }

  /** What is left, in the pieces it comes in; null at the end. */
  async next(): Promise<Uint8Array | null> {
    if (this.#held.length === 0 && !(await this.#more())) return null;
    return this.#take(this.#held.length);
  }

  /** Copies what comes into the room, and returns how many bytes: fewer than there is room for only at the end. */
  async readInto(room: Uint8Array): Promise<number> {
    let filled = 0;
    while (filled < room.length && !(await this.ended())) {
      const taken = this.#take(Math.min(this.#held.length, room.length - filled));
      room.set(taken, filled);
      filled += taken.length;
    }
    return filled;
  }

  async ended(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more());
  }

  /** Tells the source that nothing more is wanted. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#source.return?.();
  }

  async #more(): Promise<boolean> {
    while (!this.#ended) {
      const { value, done } = await this.#source.next();
      if (done === true) this.#ended = true;
      else if (value.length > 0) {
        const piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        this.#held = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
        return true;
      }
    }
    return false;
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }
}
