/*
 * Sizes as people write them: `--max-size 20MB`.
 */

/** The largest single document that is read unless the user says otherwise. */
export const DEFAULT_MAX_SIZE = 100_000_000

/** No string is longer than 2^29 - 24 units in V8; what is decoded may grow, and a margin is left for it. */
export const MOST_SIZE = 500_000_000

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 }

/** Bytes in "500k", "20MB", "1.5 G"; null for anything else or for zero. */
export function parseSize(written: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s?([kmg]?)(?:i?b)?$/i.exec(written.trim())
  if (!match) return null
  const bytes = Math.floor(Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1))
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null
}

/** A size in words: "20 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1e3) return `${bytes} bytes`
  return bytes < 1e6 ? `${Number((bytes / 1e3).toFixed(1))} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`
}
