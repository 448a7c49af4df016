/*
 * The head of a file in a tar archive: a block of fixed fields with a sum over it.
 */

/** All of tar stands in blocks of this size. */
export const BLOCK = 512

/** The head of an entry. */
export interface TarHead {
  readonly path: string
  readonly size: number
  /** The letter of its type; `x` and `L` hold the name of the entry behind them. */
  readonly type: string
  /** A file of bytes; all else are folders, links, devices or notes. */
  readonly isFile: boolean
}

const SUM_AT = 148
const SUM_END = 156
const SPACE = 32

/** The head in `block`, or null where its sum is wrong. */
export function tarHead(block: Buffer): TarHead | null {
  const said = number(block, SUM_AT, SUM_END)
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= SUM_AT && i < SUM_END ? SPACE : block[i]!
  const size = number(block, 124, 136)
  if (said !== sum || size === null) return null
  const type = String.fromCharCode(block[SUM_END]!)
  const isUstar = block.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isUstar ? text(block, 345, 500) : ''
  const name = text(block, 0, 100)
  const isFile = type === '0' || type === '\0' || type === '7'
  // of links and folders the size says nothing of what follows
  const isSized = isFile || !/[1-6]/.test(type)
  return { path: prefix === '' ? name : `${prefix}/${name}`, size: isSized ? size : 0, type, isFile }
}

function text(block: Buffer, from: number, to: number): string {
  const end = block.indexOf(0, from)
  return block.toString('utf8', from, end >= from && end < to ? end : to)
}

/** A number in octal digits, or in bytes where it is too large for them. */
function number(block: Buffer, from: number, to: number): number | null {
  if ((block[from]! & 0x80) !== 0) {
    const high = block.readUIntBE(from, 6) % 2 ** 47
    const low = block.readUIntBE(to - 6, 6)
    return high === 0 && Number.isSafeInteger(low) ? low : null
  }
  const digits = text(block, from, to).trim()
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : null
}
