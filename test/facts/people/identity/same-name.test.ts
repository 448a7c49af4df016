import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../src/facts/people/identity/name-mention.ts'
import {
  isSameFirst,
  SAME_NAME_RULES,
  sameNameRule,
} from '../../../../src/facts/people/identity/same-name.ts'

const read = (name: string): { words: string[]; suffix: string } => {
  const words = name.split(' ').flatMap(wordsOf)
  return words.at(-1) === 'jr' || words.at(-1) === 'iii'
    ? { words: words.slice(0, -1), suffix: words.at(-1)! }
    : { words, suffix: '' }
}

describe('rules for two names of one person', () => {
  it.each(SAME_NAME_RULES.map((rule) => [rule.name, ...rule.example] as const))(
    '%s: %s, %s',
    (name, a, b) => {
      expect(sameNameRule(read(a), read(b))).toBe(name)
    },
  )
})

describe('two full names', () => {
  it.each([
    ['Robert Hale', 'Bob Hale', true, 'nickname'],
    ['J. Hale', 'Janet Hale', true, 'initial'],
    ['Dvořák Antonín', 'Antonin Dvorak', true, 'accents and order'],
    ['Kim Jong-un', 'Kim Jong Un', true, 'hyphen'],
    ['Janet Hale', 'Robert Hale', false, 'two first names'],
    ['John Hale Jr.', 'John Hale III', false, 'two suffixes'],
    ['George H. W. Marsh', 'George H. Marsh', false, 'an initial more'],
    ['George W. Marsh', 'George Walker Marsh', true, 'an initial and its name'],
    ['George H. W. Marsh', 'George W. Marsh', false, 'other initials in the middle'],
    ['George Marsh Jr.', 'George W. Marsh', false, 'a generation, and initials'],
    ['Ana Lima', 'Ana Costa', false, 'two surnames'],
    ['Kristin Wilkins', 'Kristen Wilkins', false, 'a letter makes another first name'],
    ['Maria Costa Silva', 'Silva Costa', false, 'other order inside'],
  ])('%s, %s: %s (%s)', (a, b, same) => {
    expect(sameNameRule(read(a), read(b)) !== null).toBe(same)
  })
})

describe('first names', () => {
  it.each([
    ['william', 'bill', true],
    ['w', 'william', true],
    ['william', 'robert', false],
    ['w', 'robert', false],
  ])('%s and %s as first names: %s', (a, b, same) => {
    expect(isSameFirst(a, b)).toBe(same)
  })
})
