import { describe, expect, it } from 'vitest'
import { peopleInLists } from '../../../../src/facts/people/names/names-in-lists.ts'
import type { TaggedName } from '../../../../src/facts/people/tagger/name-labels.ts'
import { readMarks } from '../../../../src/facts/people/token-marks.ts'
import { readingOf } from '../people-in.ts'

/** The persons of a text in which the words in `people` are tagged as persons and those in `places` as places. */
function personsOf(text: string, people: readonly string[], places: readonly string[]): string[] {
  const reading = readingOf(text)
  const { tokens } = reading
  const names: TaggedName[] = []
  for (let first = 0; first < tokens.count; first++) {
    const word = text.slice(tokens.start[first], tokens.end[first])
    if (people.includes(word)) names.push({ type: 'PER', first, end: first + 1 })
    if (places.includes(word)) names.push({ type: 'LOC', first, end: first + 1 })
  }
  return peopleInLists(reading, names, readMarks(tokens))
    .filter(({ type }) => type === 'PER')
    .map(({ first, end }) => text.slice(tokens.start[first], tokens.end[end - 1]))
}

describe('names in lists', () => {
  it.each<[string, string[], string[], string[], string]>([
    [
      'Team: Walker, Lima, Leeds, Marlo and Brown.',
      ['Walker', 'Lima', 'Marlo', 'Brown'],
      ['Leeds'],
      ['Walker', 'Lima', 'Leeds', 'Marlo', 'Brown'],
      'most of five items are persons',
    ],
    [
      'He met Ana Walker, Lima, Marlo, Brown and Leeds.',
      ['Lima', 'Marlo', 'Brown'],
      ['Leeds'],
      ['Ana Walker', 'Lima', 'Marlo', 'Brown', 'Leeds'],
      'an item that the tagger did not see, of two words',
    ],
    [
      'Walker, Lima, Leeds, Marlo.',
      ['Walker', 'Lima', 'Marlo'],
      ['Leeds'],
      ['Walker', 'Lima', 'Marlo'],
      'four items are no list',
    ],
    [
      'Walker, Lima, Leeds, York, Hull.',
      ['Walker', 'Lima'],
      ['Leeds', 'York', 'Hull'],
      ['Walker', 'Lima'],
      'most items are places',
    ],
    [
      'Walker, Lima, Marlo\nLeeds, Brown.',
      ['Walker', 'Lima', 'Marlo', 'Brown'],
      ['Leeds'],
      ['Walker', 'Lima', 'Marlo', 'Brown'],
      'a list ends with its line',
    ],
    [
      'Walker, Lima, Marlo, Leeds, brown.',
      ['Walker', 'Lima', 'Marlo'],
      ['Leeds'],
      ['Walker', 'Lima', 'Marlo'],
      'an item in small letters is none',
    ],
  ])('%s', (text, people, places, expected) => {
    expect(personsOf(text, people, places)).toEqual(expected)
  })
})
