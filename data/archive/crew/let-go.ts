/**
 * Gives back the memory of a result that was copied. It lies outside V8's heap, which would come to free it only after
 * tens of megabytes. What is cut from Node's shared pool is left alone.
 */
export function letGo({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize) buffer.transfer(0);
}
