/*
 * Every rule that chooses a speaker fires on its own example, at the stage where it is asked: the models know many of the
 * examples by now, so what they find is left out.
 */
import { describe, expect, test } from 'vitest'
import type { PersonFact } from '../../../src/document/schema.ts'
import { BESIDE_RULES } from '../../../src/facts/quotes/speakers/beside-quotation.ts'
import { withContinuedSpeakers } from '../../../src/facts/quotes/speakers/pronouns/continuity.ts'
import { PRONOUN_RULES } from '../../../src/facts/quotes/speakers/pronouns/pronoun-rules.ts'
import {
  SOURCE_RULES,
  TAGGED_SOURCE,
  withShownSource,
} from '../../../src/facts/quotes/speakers/sources/shown-source.ts'
import type { SpeakerIndex } from '../../../src/facts/quotes/speakers/speaker-index.ts'
import { SPEAKER_RULES } from '../../../src/facts/quotes/speakers/speaker-rules.ts'
import { resolveSpeaker } from '../../../src/facts/quotes/speakers/speakers.ts'
import { extract } from '../../../src/pipeline.ts'
import { textSpan } from '../../../src/text/span.ts'
import { MARKS, markedRemark, readingOf } from './marked-remark.ts'

/** The rules that chose the speakers of a text. */
function speakerRules(text: string): (string | undefined)[] {
  const page = text.startsWith('<') ? { id: 'test', html: text } : { id: 'test', text }
  return extract(page, { strip: false }).quotes.map(({ speaker }) => speaker?.rule)
}

/** The rule that finds a source for the remark that is marked in the example. */
function sourceRule(example: string): string | null {
  const { view, remark } = markedRemark(example)
  return withShownSource(view, remark).sourceRule
}

/** The rule for a pronoun that was linked to the person named first. */
function personRule(example: string): string | undefined {
  const reading = readingOf(example)
  const names = [...example.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)]
  const ids = [...new Set(names.map(([name]) => name))]
  const people = ids.map((name, i): PersonFact => {
    const own = names.filter((match) => match[0] === name)
    const mentions = own.map(({ index }) => ({
      ...textSpan(example, index, index + name.length),
      kind: 'name' as const,
      rule: 'test',
    }))
    const unknown = { aliases: [], roles: [], roleMentions: [], gender: null, age: null, place: null }
    return { id: `p${i + 1}`, name, ...unknown, mentions, confidence: 1 }
  })
  const mentions = people
    .flatMap((person) => person.mentions.map((mention) => ({ mention, person })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const byId = new Map(people.map((person) => [person.id, person]))
  const index: SpeakerIndex = {
    reading,
    text: example,
    mentions,
    people: byId,
    surnames: new Map(),
    entitiesIn: () => [],
  }
  const region = reading.quoted[0]!
  const he = example.indexOf(' he ', region.end) + 1
  const piece = {
    content: textSpan(example, region.start, region.end),
    type: 'direct' as const,
    cue: null,
    source: textSpan(example, he, he + 2),
    addressee: null,
    venue: null,
    rule: 'test',
  }
  const { speaker, reason } = resolveSpeaker(index, piece)
  const resolved = { speaker: speaker && { ...speaker, person: 'p1', name: ids[0]! }, reason }
  return withContinuedSpeakers(reading, index, [{ piece, resolved }])[0]?.resolved.speaker?.rule
}

const known = (rules: readonly { name: string; example: string }[]): Set<string> =>
  new Set(rules.map(({ name }) => name))
const ofSource = known(SOURCE_RULES.filter(({ name }) => name !== TAGGED_SOURCE))
/** These need a remark before the one with the pronoun. */
const GO_ON = ['goes-on-with-speaker', 'goes-on-with-unnamed']
const ofPerson = known(PRONOUN_RULES.filter(({ name }) => !GO_ON.includes(name)))
// their examples run in beside-quotation.test.ts
const ofQuotation = known(BESIDE_RULES)

const rows = SPEAKER_RULES.map(({ name, example }) => [name, example] as const)

describe('rules that choose a speaker', () => {
  test.each(rows.filter(([name]) => ofSource.has(name)))('%s: %s', (name, example) => {
    expect(sourceRule(example)).toBe(name)
  })

  test.each(rows.filter(([name]) => ofPerson.has(name)))('%s: %s', (name, example) => {
    expect(personRule(example)).toBe(name)
  })

  test.each(rows.filter(([name]) => !ofSource.has(name) && !ofPerson.has(name) && !ofQuotation.has(name)))(
    '%s: %s',
    (name, example) => {
      expect(speakerRules(example.replace(MARKS, ''))).toContain(name)
    },
  )

  test('have a name each', () => {
    const names = SPEAKER_RULES.map(({ name }) => name)
    expect([...new Set(names)]).toEqual(names)
  })

  test.each([
    ['Reporters |were asked| to leave the hall.', 'who stands before a passive of asking is spoken to'],
    ['Repairs |are expected| to begin in May.', 'the subject of what is expected says nothing'],
    ['The ferry was late, |said| to be leaking.', 'no noun phrase behind the cue, no quotation before it'],
  ])('no source: %s (%s)', (example) => expect(sourceRule(example)).toBeNull())

  test.each([
    ['Theresa May, after talks in {Leeds}, |said| [it was late].', true, 'a month that is a name'],
    ['May, after talks in {Leeds}, |said| [it was late].', true, 'the same'],
    ['Last May, after talks in {Leeds}, |said| [it was late].', false, 'a month'],
    ['Monday, after talks in {Leeds}, |said| [it was late].', false, 'a day'],
  ])('a name around a phrase: %s (%s, %s)', (example, isName) =>
    expect(sourceRule(example) === 'name-around-phrase').toBe(isName),
  )

  test('a pronoun that contradicts nothing keeps its person', () => {
    expect(personRule('Karl Weber had left the room. “The dam is old,” he said.')).toBe('test')
  })
})
