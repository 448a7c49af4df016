/*
 * Offsets of the output, which count code points, as offsets of a string, which count UTF-16 units.
 */

/** A function that gives the UTF-16 offset of a code-point offset of `text`. */
export function unitOffsets(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  return (point) => units[point] ?? text.length
}
