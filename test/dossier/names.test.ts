/*
 * Names side by side: every rule by its own example, what must not go together, and one man in many spellings.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FULL_NAME_RULES, nameRule, SHORT_NAME_RULES } from '../../src/dossier/cast/name-rules.ts'
import { readName } from '../../src/dossier/names/read-name.ts'
import { compareNames, type NameComparison } from '../../src/names/compare-names.ts'
import { isFullName } from '../../src/names/name-words.ts'
import { root } from '../golden.ts'

function compare(a: string, b: string): NameComparison {
  return compareNames(readName(a), readName(b))
}

describe.each([...FULL_NAME_RULES])('full names: $name', (rule) => {
  test('its example, both ways, and no rule before it', () => {
    const [a, b] = rule.example
    expect(nameRule(FULL_NAME_RULES, compare(a, b))?.name).toBe(rule.name)
    expect(nameRule(FULL_NAME_RULES, compare(b, a))?.name).toBe(rule.name)
  })
})

describe.each([...SHORT_NAME_RULES])('short names: $name', (rule) => {
  test('its example', () => {
    const [a, b] = rule.example
    expect(nameRule(SHORT_NAME_RULES, compare(a, b))?.name).toBe(rule.name)
  })
})

test.each([
  ['Frost, William', 'william frost', '', 'surname first with a comma'],
  ['Mr. John Smith Jr.', 'john smith', 'jr', 'title and generation'],
  ['J.-C. Dubois', 'j c dubois', '', 'initials with a hyphen'],
  ['JC Dubois', 'j c dubois', '', 'initials without dots'],
  ['Kim Jong-un', 'kim jong un', '', 'a hyphen joins syllables'],
  ['AnnaLind', 'anna lind', '', 'a space left out'],
  ['Angus McDonald', 'angus mcdonald', '', 'no space left out'],
  ['Мария Иванова', 'mariya ivanova', '', 'another alphabet'],
  ['Dean Fox', 'dean fox', '', 'a title that is a name stays'],
  ['al-Hakim', 'hakim', '', 'a surname alone, without its article'],
  ['Omar al-Hakim', 'omar al hakim', '', 'the article inside a name stays'],
])('%s is read as “%s” %s: %s', (name, words, suffix) => {
  expect(readName(name)).toEqual({ words: words.split(' '), suffix })
})

test.each([
  ['Hugo Vale', 'Ana Vale', 'another first name'],
  ['John Smith Jr', 'John Smith Sr', 'another generation'],
  ['George H. W. Marsh', 'George T. Marsh', 'other initials'],
  ['Kim Jong-un', 'Kim Jong-il', 'another given name'],
  ['Salman bin Omar', 'Omar bin Salman', 'the father is not the son'],
  ['A. Lindqvist', 'Berta Lindqvist', 'another initial'],
  ['Ana Lima', 'Ana Lisboa', 'another surname'],
  ['Oleg Petrovsky', 'Oleg Petrenko', 'another ending makes another surname'],
  ['Oleg Petrovich', 'Oleg Petrov', 'another ending makes another surname'],
  ['Ana Bradford', 'Ana Bradfield', 'another ending makes another surname'],
  ['Ana Stanfield', 'Ana Swinfield', 'an ending that many have makes no likeness'],
  ['Omar Mansouri', 'Omar Nansouri', 'another first letter'],
  ['George H. W. Marsh', 'George W. Marsh', 'other initials in the middle'],
  ['George W. H. Marsh', 'George W. Marsh', 'an initial more'],
  ['George H. W. Marsh', 'George Walker Marsh', 'other initials, one written out'],
  ['George Marsh Sr.', 'George W. Marsh', 'a generation, and initials in the middle'],
  ['George H. W. Marsh Sr.', 'George W. Marsh', 'a generation, and other initials'],
  ['Ana Hansen', 'Hanson', 'a surname known in both spellings'],
  ['Ben Harrow', 'Bernard Harrow', 'Ben is short for Benjamin'],
])('%s and %s are two: %s', (a, b) => {
  expect(nameRule([...FULL_NAME_RULES, ...SHORT_NAME_RULES], compare(a, b))).toBeNull()
})

test.each([
  ['Ben Harrow', 'Benjamin Harrow', 'short-form', 'a particle that begins a name is a first name'],
  ['Oleg Petrovsky', 'Oleg Petrovskoi', 'close-spelling', 'one ending in two spellings'],
  ['Ivan Melnychuk', 'Ivan Melnichuk', 'same-sound', 'one ending'],
  ['Oleg Karpmanley', 'Oleg Karpmanleigh', 'close-spelling', 'one ending in two spellings'],
  ['Louis Marvallen', 'Louise Marvallen', 'known-names', 'two first names'],
  ['Peter Hansen', 'Peter Hanson', 'known-names', 'two surnames'],
  ['Anders Meyer', 'Anders Meier', 'known-names', 'two surnames of one sound'],
  ['Peter J. Hansen', 'Peter Hanson', 'known-names', 'two surnames, an initial more'],
  ['Sergei Karpin', 'Sergey Karpin', 'same-sound', 'forms of one first name, though both are known'],
  ['Alexander Karpin', 'Aleksandr Karpin', 'other-language', 'forms of one first name'],
  [
    'George H. Marsh',
    'George Hale Walker Marsh',
    'middle-initial',
    'one of two names written out as initial',
  ],
  ['George W. Marsh', 'George Walker Marsh', 'middle-initial', 'an initial and its name'],
  ['George Marsh Sr.', 'George Marsh', 'same-words', 'a generation alone'],
])('%s and %s are one by %s: %s', (a, b, rule) => {
  expect(nameRule(FULL_NAME_RULES, compare(a, b))?.name).toBe(rule)
})

test.each([
  ['bin Laden', false],
  ['Le Pen', false],
  ['al-Hakim', false],
  ['de Silva', false],
  ['J. Lima', false],
  ['Ben Harrow', true],
  ['Al Green', true],
  ['Abu Bakr', true],
  ['Ana de Silva', true],
  ['Kim Jong-un', true],
])('%s is a full name: %s', (name, isFull) => {
  expect(isFullName(readName(name))).toBe(isFull)
})

describe('one man in 81 spellings', () => {
  const firsts = [
    'Muammar',
    'Moammar',
    "Mu'ammar",
    'Muamar',
    'Moamar',
    'Mouammar',
    'Muammer',
    'Moamer',
    'Mo’ammar',
  ]
  const lasts = [
    'Gaddafi',
    'Qaddafi',
    'Kadafi',
    'Gadhafi',
    'Kadhafi',
    'Khadafy',
    'Qadhafi',
    'Gadafi',
    'al-Gaddafi',
  ]
  const names = firsts.flatMap((first) => lasts.map((last) => readName(`${first} ${last}`)))
  test('every two of them can stand', () => {
    expect(names).toHaveLength(81)
    const least = Math.min(
      ...names.flatMap((a) =>
        names.map((b) => (compareNames(a, b).conflict ? 0 : compareNames(a, b).weakest)),
      ),
    )
    expect(least).toBeGreaterThanOrEqual(0.7)
  })
})

test('long and strange names take no time', () => {
  const began = performance.now()
  for (const name of [
    'a'.repeat(20_000),
    'Al '.repeat(5_000),
    '-.'.repeat(10_000),
    '\u0301'.repeat(9_000),
    '',
  ])
    compareNames(readName(name), readName(`${name} Smith`))
  expect(performance.now() - began).toBeLessThan(5_000)
})

const PAIRS = path.join(
  process.env['EXTRACT_EVAL'] ?? path.join(root, '../shared/eval'),
  'data/name-pairs.csv',
)

test.skipIf(!fs.existsSync(PAIRS))(
  'pairs of names that people labelled: F1 92, recall 88 at precision 95',
  () => {
    const rows = fs.readFileSync(PAIRS, 'utf8').trim().split(/\r?\n/).slice(1).map(cells)
    const scored = rows
      .filter(([group = '', , , , , , , other = '']) => group.startsWith('nk_') && other !== '')
      .map(([, a = '', b = '', match]) => ({ score: compare(a, b).score, isMatch: match === 'true' }))
    const all = scored.filter(({ isMatch }) => isMatch).length
    const points = scored.map(({ score: least }) => {
      const kept = scored.filter(({ score }) => score >= least)
      const right = kept.filter(({ isMatch }) => isMatch).length
      return { precision: right / kept.length, recall: right / all }
    })
    const best = Math.max(...points.map(({ precision: p, recall: r }) => (2 * p * r) / (p + r)))
    expect(best).toBeGreaterThanOrEqual(0.92)
    const sure = points.filter(({ precision }) => precision >= 0.95).map(({ recall }) => recall)
    expect(Math.max(...sure)).toBeGreaterThanOrEqual(0.88)
  },
)

function cells(line: string): string[] {
  const found = line.match(/(?:^|,)(?:"[^"]*"|[^,]*)/g) ?? []
  return found.map((cell) => cell.replace(/^,/, '').replace(/^"|"$/g, ''))
}
