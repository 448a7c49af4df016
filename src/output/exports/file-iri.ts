/*
 * A document as a name of the web: its path as a relative reference, or what it is called.
 */

/** A document id as a reference that resolves beside the output; no sign of it is taken for a scheme or a host. */
export function fileIri(id: string): string {
  const path = id
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
  return path.startsWith('//') ? `/.${path}` : path
}
