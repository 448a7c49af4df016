/*
 * The place of the name in lists, lines and the document.
 */
import { FINITE } from '../../../../language/tag-set.ts'
import { NUMBER } from '../../../../language/tokens.ts'
import { beginsLine, type NamePlace, type PersonScene } from '../person-scene.ts'
import { anywhere, before, behind, isLink, mostly, startsSentenceAt } from './beside-name.ts'
import type { Evidence } from './evidence-type.ts'

/** Tokens of a text that is cut out of another: it may name in full elsewhere. */
const SHORT_TEXT = 200

/** "Ana Vera and Lima", "Lima, Ana Vera": in a list with somebody named in full. */
function isBesideName(scene: PersonScene, place: NamePlace): boolean {
  const { tokens } = scene.reading
  const { starts, ends } = scene.fullNames
  for (const gap of [1, 2]) {
    if (isLink(tokens.lower[place.first - 1]) && ends[place.first - gap] === 1) return true
    if (isLink(tokens.lower[place.end]) && starts[place.end + gap] === 1) return true
  }
  return false
}

function isBesideThing(scene: PersonScene, place: NamePlace): boolean {
  const { tokens } = scene.reading
  const { starts, ends } = scene.things
  return (
    (isLink(tokens.lower[place.first - 1]) && ends[place.first - 1] === 1) ||
    (isLink(tokens.lower[place.end]) && starts[place.end + 1] === 1)
  )
}

function isInList(scene: PersonScene, place: NamePlace): boolean {
  return isLink(before(scene, place)) && isLink(behind(scene, place))
}

function isLineAlone(scene: PersonScene, place: NamePlace): boolean {
  return beginsLine(scene.reading, place.first) && behind(scene, place) === 0
}

/** Tokens of a line of a table. */
const ROW = 16

/** A short line with a number and no verb: a row of scores or figures. */
function isInTable({ reading }: PersonScene, { first, end }: NamePlace): boolean {
  const { tokens, tags } = reading
  let from = first
  while (!beginsLine(reading, from) && end - from <= ROW) from--
  let hasNumber = false
  for (let i = from; i < tokens.count && (i === from || !beginsLine(reading, i)); i++) {
    if (i - from > ROW || FINITE[tags[i]!] === 1) return false
    hasNumber ||= (tokens.flags[i]! & NUMBER) !== 0
  }
  return hasNumber
}

function startsSentence(scene: PersonScene, place: NamePlace): boolean {
  return startsSentenceAt(scene, place.first)
}

/** Evidence of this kind. */
export const PLACE_EVIDENCE: readonly Evidence[] = [
  { name: 'beside-full-name', example: ['Ana Vera and Lima left.', 'Lima'], isSeen: anywhere(isBesideName) },
  { name: 'beside-thing', example: ['The Nile and Lima left.', 'Lima'], isSeen: anywhere(isBesideThing) },
  { name: 'in-list', example: ['Oil, Lima, salt.', 'Lima'], isSeen: mostly(isInList) },
  { name: 'line-alone', example: ['Lima', 'Lima'], isSeen: mostly(isLineAlone) },
  { name: 'in-table', example: ['Lima 3 2 1', 'Lima'], isSeen: anywhere(isInTable) },
  { name: 'starts-sentence', example: ['Lima left.', 'Lima'], isSeen: mostly(startsSentence) },
  { name: 'nobody-in-full', example: ['Lima left.', 'Lima'], isSeen: ({ hasOthers }) => !hasOthers },
  {
    name: 'short-text',
    example: ['Lima left.', 'Lima'],
    isSeen: ({ reading }) => reading.tokens.count < SHORT_TEXT,
  },
  {
    name: 'he-or-she',
    example: ['Lima left. She was tired.', 'Lima'],
    isSeen: ({ votes }) => votes !== undefined && votes.female + votes.male > 0,
  },
  {
    name: 'often',
    example: ['Lima left. Lima came. Lima is back.', 'Lima'],
    isSeen: ({ places }) => places.length > 2,
  },
  {
    name: 'once',
    example: ['Lima left.', 'Lima'],
    isSeen: ({ places }) => places.length === 1,
  },
]
