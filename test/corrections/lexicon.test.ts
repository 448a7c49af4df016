/*
 * What a lexicon changes in the facts of a page, and that it changes nothing else.
 */
import { describe, expect, test } from 'vitest'
import { type Lexicon, NO_LEXICON } from '../../src/corrections/lexicon.ts'
import type { FactDocument } from '../../src/document/schema.ts'
import { type ExtractOptions, extract } from '../../src/pipeline.ts'

function facts(
  text: string,
  lexicon: Partial<Lexicon>,
  options: ExtractOptions = { strip: false },
): FactDocument {
  return extract({ id: 'page', text }, { ...options, lexicon: { ...NO_LEXICON, ...lexicon } })
}
const people = (document: FactDocument): string[] => document.people.map(({ name }) => name)

describe('names', () => {
  const text = 'The council heard Port Vale Ingot on Monday. “It is cold,” Port Vale Ingot said.'
  test('a listed name is a person wherever it stands, and may speak', () => {
    const found = facts(text, { names: ['Port Vale Ingot'] })
    expect(people(found)).toEqual(['Port Vale Ingot'])
    expect(found.people[0]?.mentions.map(({ rule }) => rule)).toEqual(['lexicon', 'lexicon'])
    expect(found.quotes[0]?.speaker).toMatchObject({ person: 'p1', name: 'Port Vale Ingot' })
  })
  test('a part of a word is no name, and other letters are not', () => {
    expect(people(facts('They saw Ingotville and ingot on Monday.', { names: ['Ingot'] }))).toEqual([])
  })
  test('a longer name of a person stays whole', () =>
    expect(people(facts('Mary Jane Miller said so on Monday.', { names: ['Jane Miller'] }))).toEqual([
      'Mary Jane Miller',
    ]))
})

describe('no-names', () => {
  const text = 'Jane Miller spoke on Monday at Alexander Hamilton. It was loud, Miller said.'
  test('what is listed is nobody', () => {
    expect(people(facts(text, {}))).toContain('Alexander Hamilton')
    expect(people(facts(text, { noNames: ['Alexander Hamilton'] }))).toEqual(['Jane Miller'])
  })
  test('others of the same surname stay people', () => {
    const siblings =
      'Farmer Gesa Lindt left on Monday. Her brother Tom Lindt, a baker, stayed. “Too late,” Gesa Lindt said.'
    expect(people(facts(siblings, { noNames: ['Tom Lindt'] }))).toEqual(['Gesa Lindt'])
  })
})

describe('aliases', () => {
  const text =
    'Jane Miller opened the bridge on Monday. “It is safe,” the crowd heard from The Hammer. The Hammer left at noon.'
  test('another name is the same person', () => {
    const found = facts(text, { aliases: { 'Jane Miller': ['The Hammer'] } })
    expect(people(found)).toEqual(['Jane Miller'])
    expect(found.people[0]?.aliases).toContain('The Hammer')
    expect(found.people[0]?.mentions.filter(({ text: form }) => form === 'The Hammer').length).toBe(2)
  })
  test('the name that is meant stands for all forms, also where the text has another one alone', () => {
    const found = facts('The Hammer left at noon on Monday.', { aliases: { 'Jane Miller': ['The Hammer'] } })
    expect(found.people[0]).toMatchObject({ name: 'Jane Miller', aliases: ['The Hammer'] })
    expect(found.people[0]?.mentions[0]?.text).toBe('The Hammer')
  })
})

describe('roles', () => {
  const text = 'Flamekeeping taoiseachor Jane Miller spoke on Monday.'
  test('a listed noun is the head of a role', () => {
    expect(facts(text, {}).people[0]?.roles).not.toContain('Flamekeeping taoiseachor')
    expect(facts(text, { roles: ['taoiseachor'] }).people[0]?.roles.join()).toMatch(/taoiseachor/)
  })
})

describe('boilerplate', () => {
  const story =
    'The council of Amrum voted on Monday to buy back the lighthouse that it had sold in 1994.\n\nThe hotel had closed in the spring, and its owner looked for a buyer for almost a year.\n\n'
  const line = 'Our readers gave forty lamps on 3 May 2021, and Jane Miller thanks them all.'
  test('a listed line yields nothing, whatever its letters and blanks', () => {
    expect(people(facts(story + line, {}, {}))).toEqual(['Jane Miller'])
    const found = facts(story + line.replace('gave ', 'gave  '), { boilerplate: [line.toUpperCase()] }, {})
    expect(people(found)).toEqual([])
    expect(found.body.length).toBe(2)
  })
  test('a line that only holds it stays, and --no-strip takes all', () => {
    expect(people(facts(story + line, { boilerplate: ['Jane Miller'] }, {}))).toEqual(['Jane Miller'])
    expect(people(facts(story + line, { boilerplate: [line] }))).toEqual(['Jane Miller'])
  })
})

test('an empty lexicon changes nothing', () => {
  const text = 'Mayor Jane Miller said on 3 May 2021 that the bridge “will open again soon enough”.'
  expect(facts(text, {})).toEqual(extract({ id: 'page', text }, { strip: false }))
})

test('a long lexicon over a long page takes bounded time', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `Ann Lee ${i}`)
  const text = 'Ann Lee 7 met Ann Lee 19999 on Monday. '.repeat(2_000)
  const began = performance.now()
  expect(facts(text, { names }).people.length).toBeGreaterThan(0)
  expect(performance.now() - began).toBeLessThan(30_000)
})
