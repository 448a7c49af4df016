import { describe, expect, it } from 'vitest'
import { PERSON_RULES } from '../../../src/facts/people/names/persons/person-rules.ts'
import type { EntityType, TaggedName } from '../../../src/facts/people/tagger/name-labels.ts'
import { nameView } from '../../../src/facts/people/tagger/name-view.ts'
import { readMarks } from '../../../src/facts/people/token-marks.ts'
import type { Reading } from '../../../src/language/reading.ts'
import { readingOf } from './people-in.ts'

type Piece = readonly [EntityType, string]

/** The pieces as the tagger would give them, in text order. */
function tagged({ text, tokens }: Reading, pieces: readonly Piece[]): TaggedName[] {
  let from = 0
  return pieces.map(([type, piece]) => {
    const at = text.indexOf(piece, from)
    from = at + piece.length
    return { type, first: tokens.start.indexOf(at), end: tokens.end.indexOf(from) + 1 }
  })
}

/** The persons that each rule finds: "rule: person". */
function found(text: string, pieces: readonly Piece[]): string[] {
  const reading = readingOf(text)
  const { start, end } = reading.tokens
  return PERSON_RULES.flatMap((rule) =>
    rule
      .find(reading, tagged(reading, pieces), readMarks(reading.tokens))
      .map((name) => `${rule.name}: ${text.slice(start[name.first], end[name.end - 1])}`),
  )
}

describe('persons that the tagger missed', () => {
  it.each(PERSON_RULES.map((rule) => [rule.name, ...rule.example] as const))(
    '%s: %s',
    (name, text, pieces, person) => {
      expect(found(text, pieces)[0]).toBe(`${name}: ${person}`)
    },
  )

  it.each<[string, Piece[], string, string]>([
    [
      'A man named Valmarin came in.',
      [['ORG', 'Valmarin']],
      'person-context: Valmarin',
      'a person noun and "named"',
    ],
    [
      'The goal came from Eden Valmarin’s header.',
      [['LOC', 'Eden Valmarin']],
      'person-context: Eden Valmarin',
      'what only somebody has',
    ],
    [
      'Valmarin was a Dutch painter.',
      [['LOC', 'Valmarin']],
      'person-context: Valmarin',
      'said to be a person',
    ],
    [
      'Ana Washington left. He saw a portrait of Washington.',
      [
        ['PER', 'Ana Washington'],
        ['LOC', 'Washington'],
      ],
      'person-context: Washington',
      'a place that is the surname of a person named in full',
    ],
    [
      'He met Major General Valmarin.',
      [['ORG', 'Major General Valmarin']],
      'after-rank: Valmarin',
      'two ranks',
    ],
  ])('%s %j: %s (%s)', (text, pieces, person) => {
    expect(found(text, pieces)).toEqual([person])
  })

  it.each<[string, Piece[], string]>([
    [
      'Ana Lima won. An Ana Lima show. An Ana Lima talk.',
      [
        ['PER', 'Ana Lima'],
        ['ORG', 'Ana Lima'],
        ['ORG', 'Ana Lima'],
      ],
      'mostly something else',
    ],
    ['She lives in K Street now.', [['LOC', 'K Street']], 'a letter and a word that is known'],
    ['He flew to N. Korea in May.', [['LOC', 'N. Korea']], 'a letter and a country'],
    ['He went to Santa Maria de Valmarin.', [['LOC', 'Santa Maria de Valmarin']], 'a saint with a particle'],
    ['He works for General Valmarin Corp.', [['ORG', 'General Valmarin Corp.']], 'a single general'],
    ['Oakfield, Mark. Sea Tales', [['LOC', 'Oakfield']], 'one line is no list'],
    ['Augusta, Georgia.\nDayton, Georgia.', [['LOC', 'Augusta']], 'places with their states'],
    ['She left her brother, Leeds and the sea.', [['LOC', 'Leeds']], 'a list'],
    ['The brother, Valmar, was held.', [['LOC', 'Valmar']], 'nobody’s brother'],
    ['His wife, Belgian, was held.', [['MISC', 'Belgian']], 'a nationality'],
    ['The box came from PC World.', [['ORG', 'PC World']], 'letters of a shop'],
    ['They live in Washington DC Oakley.', [['LOC', 'DC Oakley']], 'letters of a city'],
    ['Eden Valmarin’s harbour froze.', [['LOC', 'Eden Valmarin']], 'what a town has'],
    ['Valmarin Rovers’s header went in.', [['ORG', 'Valmarin Rovers']], 'a team has no first name'],
    ['She is the daughter of American settlers.', [['MISC', 'American']], 'a nationality'],
    ['He was the voice of Valmarin radio.', [['ORG', 'Valmarin']], 'somebody else follows'],
    ['A ship named Valmarin sank.', [['ORG', 'Valmarin']], 'a ship is named'],
    ['Valmarin is a large Dutch firm.', [['ORG', 'Valmarin']], 'said to be a firm'],
    ['Valmarin is a painter supply shop.', [['ORG', 'Valmarin']], 'the trade is not the head of what it is'],
    ['He drove a Williams and Ana Lima a bus.', [['PER', 'Ana Lima']], 'rather a surname than a first name'],
    ['He left Jo Walker and Ana Lima there.', [['PER', 'Ana Lima']], 'a surname of its own'],
    ['He saw a portrait of Washington.', [['LOC', 'Washington']], 'a place, and nobody of that surname'],
  ])('%s %j: nobody (%s)', (text, pieces) => {
    expect(found(text, pieces)).toEqual([])
  })
})

describe('pronouns near a word', () => {
  /** Classes of the distance to the next pronoun and to the one before, for the token at `word`. */
  function near(text: string, word: string): readonly [number, number] {
    const reading = readingOf(text)
    const code = nameView(reading).pronouns.near[reading.tokens.start.indexOf(text.indexOf(word))]!
    return [code >> 3, code & 7]
  }

  it.each<[string, string, readonly [number, number], string]>([
    ['Valmarin, who sings, left.', 'Valmarin', [2, 0], 'two words on'],
    ['In her youth Valmarin sang.', 'Valmarin', [0, 2], 'two words back'],
    ['She left. Valmarin stayed.', 'Valmarin', [0, 0], 'in another sentence'],
    ['It made Valmarin rich.', 'Valmarin', [0, 0], 'it is nobody'],
    ['He\nValmarin\nshe', 'Valmarin', [0, 0], 'in other lines'],
  ])('%s: %s %j (%s)', (text, word, want) => {
    expect(near(text, word)).toEqual(want)
  })
})
