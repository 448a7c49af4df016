/*
 * Digests of inputs, by which documents join to a crawl and a changed page is told from an old one.
 */
import { createHash } from 'node:crypto'

/** `sha256:` and the digest of bytes, or of a text in UTF-8. */
export function digestOf(content: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
