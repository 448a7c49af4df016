/*
 * The judge of persons: each piece of evidence is seen in its example and has a weight; firms, games and counties are no
 * persons, and people with one name stay.
 */
import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/facts/people/find-people.ts'
import { linkNames } from '../../../src/facts/people/identity/link-names.ts'
import { readNameMention } from '../../../src/facts/people/identity/name-mention.ts'
import { EVIDENCE, seenEvidence } from '../../../src/facts/people/judging/evidence.ts'
import { type PersonScene, personScenes } from '../../../src/facts/people/judging/person-scene.ts'
import { PERSON_WEIGHTS } from '../../../src/facts/people/judging/person-weights.ts'
import type { TaggedName } from '../../../src/facts/people/tagger/name-labels.ts'
import { readMarks } from '../../../src/facts/people/token-marks.ts'
import type { Reading } from '../../../src/language/reading.ts'
import { peopleIn, readingOf } from './people-in.ts'

/** The places of `name` in the text, as names of a person. */
function placesOf({ text, tokens }: Reading, name: string): TaggedName[] {
  const names: TaggedName[] = []
  for (let first = 0; first < tokens.count; first++) {
    const end = tokens.end.indexOf(tokens.start[first]! + name.length) + 1
    if (end > first && text.startsWith(name, tokens.start[first])) names.push({ type: 'PER', first, end })
  }
  return names
}

/** The scene of the person whom `name` names in a text. */
function sceneOf(text: string, name: string): PersonScene {
  const reading = readingOf(text)
  const marks = readMarks(reading.tokens)
  const places = placesOf(reading, name)
  const others = namesOf(reading, marks).filter(({ first }) => !places.some((place) => place.first === first))
  const names = [...places, ...others].sort((a, b) => a.first - b.first)
  const mentions = names.flatMap((each) =>
    each.type === 'PER' ? (readNameMention(reading, each) ?? []) : [],
  )
  const persons = linkNames(reading, mentions, marks)
  const own = persons.findIndex((person) =>
    person.mentions.some(({ mention }) => mention.first === places[0]!.first),
  )
  return personScenes(reading, persons, names, marks)[own]!
}

/** The names of what is seen of it. */
function seenIn(text: string, name: string): string[] {
  return seenEvidence(sceneOf(text, name)).map((k) => EVIDENCE[k]!.name)
}

describe('evidence', () => {
  it.each(EVIDENCE.map((evidence) => [evidence.name, ...evidence.example, evidence] as const))(
    '%s: %s',
    (_, text, name, evidence) => {
      expect(evidence.isSeen(sceneOf(text, name))).toBe(true)
    },
  )

  // biome-ignore format: a row a line
  it.each([
    ['He met Tom Walker and left again.', 'Tom Walker', ['always', 'first-name', 'common-surname', 'dictionary-end', 'place-name', 'short-text', 'once']],
    ['He met Cradle Dashlune and left again.', 'Cradle Dashlune', ['always', 'dictionary-start', 'unknown-word', 'no-known-name', 'no-first-name', 'nobody-in-full', 'short-text', 'once']],
    ['He met Walker and left again.', 'Walker', ['always', 'first-name', 'common-surname', 'dictionary-end', 'place-name', 'nobody-in-full', 'short-text', 'once']],
  ])('nothing but the words and the shortness of the text speaks in: %s', (text, name, seen) => {
    expect(seenIn(text, name)).toEqual(seen)
  })

  it('has a weight each, and no weight is without evidence', () => {
    expect(Object.keys(PERSON_WEIGHTS)).toEqual(EVIDENCE.map(({ name }) => name))
  })
})

/** A page on a dull matter, so that no text is short and somebody is named in full. */
const FILLER = `Helen Marsh, the mayor, opened the meeting. ${'The council talked about the road and the bridge, and nobody had much to add. '.repeat(16)}`

describe('who is no person', () => {
  it.each([
    [
      'The games on offer include Rage Wars, Thumper, Iron Saga 2, Destiny 2 and Metro Dash.',
      'Thumper',
      'a game in a list',
    ],
    ['Cases were found in Barry, Cass and Ottawa counties.', 'Cass', 'a county'],
    ['Dashlune raised its price, which users of Dashlune did not like.', 'Dashlune', 'a firm'],
  ])('%s', (text, name) => {
    expect(peopleIn(`${FILLER}\n\n${text}`).people.map((person) => person.name)).not.toContain(name)
  })

  it.each([
    ['Obama said that he would run. He smiled.', 'Obama', 'known by one name'],
    ['President Korvin said that he would run. He smiled.', 'Korvin', 'a title'],
    ['The singer Rosalind told us that she was tired.', 'Rosalind', 'a trade, and she'],
    ['Her husband Tommy, who is a nurse, laughed.', 'Tommy', 'kin'],
  ])('but %s', (text, name) => {
    expect(peopleIn(`${FILLER}\n\n${text}`).people.map((person) => person.name)).toContain(name)
  })
})
