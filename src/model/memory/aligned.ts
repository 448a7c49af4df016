/*
 * Bytes of files as numbers without a copy.
 */

/** `bytes`, copied only where they begin across the words of the memory, as a small file in a shared buffer may. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
}
