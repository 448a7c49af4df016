/*
 * Sums of weights that are packed for speed: four labels in one 32-bit word, each as an unsigned byte (weight + 128).
 * Sums of up to 257 features, the most a list may hold, fit into 16 bits: one addition serves two labels.
 */

/** What is added to a weight to make it an unsigned byte. */
export const BIAS = 128
const EVEN_BYTES = 0x00ff00ff

/**
 * Writes to `scores` from `to` on the sums of `words` words (four labels each, `labels` in all) that stand at each of the
 * first `count` places. Three words are summed in one walk over the places, which is as many as stay in registers.
 */
export function writeSums(
  packed: Int32Array,
  places: Int32Array,
  count: number,
  words: number,
  labels: number,
  scores: Int32Array,
  to: number,
): void {
  let word = 0
  for (; word + 3 <= words; word += 3)
    writeThree(packed, places, count, word, labels - 4 * word, scores, to + 4 * word)
  for (; word < words; word++) writeOne(packed, places, count, word, labels - 4 * word, scores, to + 4 * word)
}

/** The same for the words [from, to) of each place, all of whose labels are real; the sums of word w stand at 4 w. */
export function writeWords(
  packed: Int32Array,
  places: Int32Array,
  count: number,
  from: number,
  to: number,
  sums: Int32Array,
): void {
  let word = from
  for (; word + 3 <= to; word += 3) writeThree(packed, places, count, word, 12, sums, 4 * word)
  for (; word < to; word++) writeOne(packed, places, count, word, 4, sums, 4 * word)
}

function writeThree(
  packed: Int32Array,
  places: Int32Array,
  count: number,
  shift: number,
  labels: number,
  scores: Int32Array,
  to: number,
): void {
  let first = 0
  let firstOdd = 0
  let second = 0
  let secondOdd = 0
  let third = 0
  let thirdOdd = 0
  for (let k = 0; k < count; k++) {
    const place = places[k]! + shift
    const a = packed[place]!
    const b = packed[place + 1]!
    const c = packed[place + 2]!
    first = (first + a) | 0
    firstOdd = (firstOdd + ((a >>> 8) & EVEN_BYTES)) | 0
    second = (second + b) | 0
    secondOdd = (secondOdd + ((b >>> 8) & EVEN_BYTES)) | 0
    third = (third + c) | 0
    thirdOdd = (thirdOdd + ((c >>> 8) & EVEN_BYTES)) | 0
  }
  const bias = BIAS * count
  unpack(first, firstOdd, bias, scores, to, labels)
  unpack(second, secondOdd, bias, scores, to + 4, labels - 4)
  unpack(third, thirdOdd, bias, scores, to + 8, labels - 8)
}

function writeOne(
  packed: Int32Array,
  places: Int32Array,
  count: number,
  shift: number,
  labels: number,
  scores: Int32Array,
  to: number,
): void {
  let sum = 0
  let odd = 0
  for (let k = 0; k < count; k++) {
    const four = packed[places[k]! + shift]!
    sum = (sum + four) | 0
    odd = (odd + ((four >>> 8) & EVEN_BYTES)) | 0
  }
  unpack(sum, odd, BIAS * count, scores, to, labels)
}

/**
 * Writes the sums of four labels, of which `labels` are real, to `scores` from `to` on. Sums of whole words run over from
 * byte to byte; less the odd bytes, they are those of the even ones.
 */
function unpack(
  sum: number,
  odd: number,
  bias: number,
  scores: Int32Array,
  to: number,
  labels: number,
): void {
  const even = (sum - (odd << 8)) | 0
  scores[to] = (even & 0xffff) - bias
  if (labels > 1) scores[to + 1] = (odd & 0xffff) - bias
  if (labels > 2) scores[to + 2] = (even >>> 16) - bias
  if (labels > 3) scores[to + 3] = (odd >>> 16) - bias
}
