/*
 * The values of written numbers: figures are read here; words ("three hundred and four", "half a million") are what
 * compromise reads well. It is loaded when the first such word comes.
 */
import { createRequire } from 'node:module'

/** The part of compromise that is used. */
type NumberReader = (text: string) => {
  readonly numbers: () => {
    readonly json: () => readonly { readonly number?: { readonly num?: number | null } }[]
  }
}

const load = createRequire(import.meta.url)
let reader: NumberReader | null = null

const known = new Map<string, number | null>()
const MOST_KNOWN = 20_000
const SCALES: Readonly<Record<string, number>> = {
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  k: 1e3,
  million: 1e6,
  billion: 1e9,
  thousand: 1e3,
  hundred: 100,
  trillion: 1e12,
}
const FIGURES = /^(\d[\d,]*(?:\.\d+)?)(?:[ -]?(million|billion|trillion|thousand|hundred|mn|bn|m|k))?$/
const DOZEN = /\bdozen\b/

/** The value of `phrase`, in small letters; null if it is none. */
export function numberValue(phrase: string): number | null {
  const before = known.get(phrase)
  if (before !== undefined) return before
  if (known.size > MOST_KNOWN) known.clear()
  const value = read(phrase)
  known.set(phrase, value)
  return value
}

function read(phrase: string): number | null {
  const figures = FIGURES.exec(phrase)
  if (figures) return Number(figures[1]!.replaceAll(',', '')) * (SCALES[figures[2] ?? ''] ?? 1)
  if (DOZEN.test(phrase)) {
    const count = phrase.replace(DOZEN, '').trim()
    const factor = count === '' || count === 'a' ? 1 : count === 'half a' ? 0.5 : read(count)
    return factor === null ? null : 12 * factor
  }
  reader ??= load('compromise') as NumberReader
  const [first, ...others] = reader(phrase).numbers().json()
  const value = first?.number?.num
  return others.length > 0 || value === undefined || value === null || !Number.isFinite(value) ? null : value
}
