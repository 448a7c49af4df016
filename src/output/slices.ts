/*
 * Slices of a text by code points, as the offsets of the output count.
 */

/** A function that slices `text` by code-point offsets. */
export function codePointSlices(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end)
  const characters = [...text]
  return (start, end) => characters.slice(start, end).join('')
}
