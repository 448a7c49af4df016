/*
 * UTF-16 units, in which strings count, and Unicode code points, in which the output counts.
 */

/** For each UTF-16 offset of `text`, the number of code points before it. */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  for (let unit = 0, points = 0; unit <= text.length; unit++) {
    offsets[unit] = points
    const low = text.charCodeAt(unit + 1)
    const isPair = text.charCodeAt(unit) >> 10 === 0x36 && low >> 10 === 0x37
    if (isPair) offsets[++unit] = points
    points++
  }
  return offsets
}
