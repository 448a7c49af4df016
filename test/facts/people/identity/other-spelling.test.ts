/*
 * One person whose name a text writes in two ways of another alphabet, and two who are told apart by it.
 */
import { expect, test } from 'vitest'
import {
  isOtherSpelling,
  isOtherSpellingOfWord,
  isSlip,
} from '../../../../src/facts/people/identity/other-spelling.ts'
import { castOf, peopleIn } from '../people-in.ts'

test.each([
  ['aleksandr lukashenko', 'alyaksandr lukashenka', true, 'both words in another spelling'],
  ['volodymyr zelensky', 'vladimir zelenskyy', true, 'the first name in another language'],
  ['sergei lavrov', 'sergey lavrov', true, 'one letter of another alphabet'],
  ['yevgeny karpin', 'evgenii karpin', true, 'the first letter comes and goes'],
  ['andrei karpin', 'anton karpin', false, 'two first names: brothers'],
  ['oleg karpin', 'oleg karpov', false, 'two surnames'],
  ['aleksandr karpin', 'aleksandra karpina', false, 'husband and wife'],
  ['kim jong nam', 'kim yong nam', false, 'in short words a letter makes another name'],
  ['ana lima', 'anna lima', false, 'in short words a letter makes another name'],
  ['a karpin', 'andrei karpin', false, 'initials are another rule'],
  ['mikhail karpin', 'misha karpin', false, 'short forms are another rule'],
  ['oleg petrovsky', 'oleg petrenko', false, 'two endings'],
  ['mikhail karpenko', 'michael karpenka', true, 'a first name that few are given where the lists are from'],
  ['maria lindover', 'mary lindover', false, 'two first names that many are given'],
  ['nils karpenton', 'nils karpemton', false, 'any letter is no transliteration'],
])('%s and %s: %s (%s)', (a, b, isOne) => {
  const [first, second] = [a, b].map((name) => ({ words: name.split(' '), suffix: '' }))
  expect(isOtherSpelling(first!, second!)).toBe(isOne)
  expect(isOtherSpelling(second!, first!)).toBe(isOne)
})

test.each([
  ['karpenko', 'karpenka', true, 'an ending in two languages'],
  ['orlovsky', 'orlovskii', true, 'an ending in two systems'],
  ['orlovskoy', 'orlovski', true, 'an ending in two systems'],
  ['khodorkin', 'hodorkin', true, 'kh and h'],
  ['bialkavin', 'byalkavin', true, 'ia and ya'],
  ['wolfarin', 'volfarin', true, 'w and v'],
  ['karpoff', 'karpov', true, 'an ending as the French write it'],
  ['galitsin', 'galitzin', true, 'ts and tz'],
  ['massoudian', 'masudian', true, 'doubled letters, and ou'],
  ['haranniya', 'haraniyah', true, 'a silent h'],
  ['davis', 'davies', false, 'two known surnames'],
  ['hansen', 'hanson', false, 'two known surnames'],
  ['johnson', 'johnston', false, 'two known surnames'],
  ['brown', 'browne', false, 'two known surnames'],
  ['meyer', 'meier', false, 'one sound, two known surnames'],
  ['louis', 'louise', false, 'his and hers'],
  ['kelfenton', 'kelwenton', false, 'f and w are two letters in every alphabet'],
  ['kelfanton', 'kelfinton', false, 'not any vowel'],
  ['karpin', 'karpina', false, 'his and hers'],
  ['jong', 'yong', false, 'short words'],
])('%s and %s are one word: %s (%s)', (a, b, isOne) => {
  expect(isOtherSpellingOfWord(a, b)).toBe(isOne)
  expect(isOtherSpellingOfWord(b, a)).toBe(isOne)
})

test.each([
  ['kelfenton', 'kelwenton', true, 'a letter'],
  ['kelfenton', 'kelfentn', true, 'a letter left out'],
  ['davis', 'davies', false, 'two known surnames'],
  ['hansen', 'hanson', false, 'two known surnames'],
  ['kelfenton', 'kelwanton', false, 'two letters'],
  ['kelfenton', 'melfenton', false, 'another first letter'],
  ['karp', 'kerp', false, 'short words'],
])('%s is a slip for %s: %s (%s)', (a, b, isOne) => {
  expect(isSlip(a, b)).toBe(isOne)
  expect(isSlip(b, a)).toBe(isOne)
})

test.each<[string, string, readonly string[]]>([
  [
    'a bare surname with a slip',
    'Nils Kelfenton runs the mill. “It stays open,” Kelfentn said.',
    ['Nils Kelfenton: Nils Kelfenton, Kelfentn'],
  ],
  [
    'a full name of its own',
    'Nils Kelfenton runs the mill. “It stays open,” Nils Kelwenton said.',
    ['Nils Kelfenton: Nils Kelfenton', 'Nils Kelwenton: Nils Kelwenton'],
  ],
  [
    'a known surname',
    'Nils Hansen runs the mill. “It stays open,” Hanson said.',
    ['Nils Hansen: Nils Hansen', 'Hanson: Hanson'],
  ],
  [
    'both in one sentence',
    'Mr. Nils Kelfenton met Mr. Kelwenton at the mill.',
    ['Nils Kelfenton: Nils Kelfenton', 'Kelwenton: Kelwenton'],
  ],
])('%s', (_why, text, cast) => expect(castOf(text)).toEqual(cast))

test.each([
  ['Maria Lindover', 'Mario Lindover'],
  ['Michael Davis', 'Michael Davies'],
  ['Robert Allen', 'Roberta Allen'],
  ['Louis Martin', 'Louise Martin'],
  ['Anna Ivanov', 'Anna Ivanova'],
  ['Peter Hansen', 'Peter Hanson'],
])('%s and %s are two people, each with a remark', (a, b) => {
  const text = `${a} runs the mill.\n\n“It stays open,” said ${a}.\n\n“It closes in May,” said ${b}.`
  expect(castOf(text)).toEqual([`${a}: ${a}, ${a}`, `${b}: ${b}`])
})

test('father and son are two in two spellings as well', () => {
  const [a, b] = ['aleksandr karpin', 'alyaksandr karpin'].map((name) => name.split(' '))
  expect(isOtherSpelling({ words: a!, suffix: '' }, { words: b!, suffix: 'jr' })).toBe(false)
})

test.each<[string, string, readonly string[]]>([
  [
    'two spellings in two sentences, and each surname alone',
    'Aleksandr Karpenko visited the mill on Monday. Alyaksandr Karpenka met the workers there. “It stays open,” Karpenka said. Later Karpenko left.',
    ['Aleksandr Karpenko'],
  ],
  [
    'two spellings side by side are two men',
    'Dmitri Orlovsky and Dmitry Orlovskiy won medals in Porto. Both were cheered.',
    ['Dmitri Orlovsky', 'Dmitry Orlovskiy'],
  ],
  [
    'two spellings side by side at the end alone are two men',
    'Dmitri Orlovsky won in Porto. Dmitry Orlovskiy was second. At night Dmitry Orlovskiy hugged Dmitri Orlovsky.',
    ['Dmitri Orlovsky', 'Dmitry Orlovskiy'],
  ],
  [
    'a word that tells another gender',
    'Mr. Sasho Orlovsky runs the mill on Monday. The mayor is his sister. Later Mrs. Sasho Orlovskiy left.',
    ['Sasho Orlovsky', 'Sasho Orlovskiy'],
  ],
  [
    'brothers',
    'Andrei Karpenko visited the mill on Monday. His brother Anton Karpenko met the workers.',
    ['Andrei Karpenko', 'Anton Karpenko'],
  ],
  [
    'husband and wife',
    'Aleksandr Karpin visited the mill on Monday. His wife Aleksandra Karpina met the workers.',
    ['Aleksandr Karpin', 'Aleksandra Karpina'],
  ],
  [
    'two men of one surname',
    'Viktor Karpenko runs the mill. The mayor, Mykola Karpenka, wants it closed.',
    ['Viktor Karpenko', 'Mykola Karpenka'],
  ],
])('%s', (_why, text, names) => {
  expect(peopleIn(text).people.map(({ name }) => name)).toEqual(names)
})

test('both surnames alone go to the one person', () => {
  expect(
    castOf(
      'Aleksandr Karpenko visited the mill on Monday. Alyaksandr Karpenka met workers there. “It stays open,” Karpenka said. Later Karpenko left.',
    ),
  ).toEqual(['Aleksandr Karpenko: Aleksandr Karpenko, Alyaksandr Karpenka, Karpenka, Karpenko'])
})
