import { expect, test } from 'vitest'
import {
  appositionsOf,
  nounHeadOf,
  nounPhraseOf,
  possessorOf,
  predicateNounsOf,
  titleBefore,
} from '../../../src/language/parser/noun-phrases.ts'
import { formOf, handParse, textOf, tokenOf } from './hand-parse.ts'

const APPOSITION =
  'Nora/NNP/nsubj/7 Vale/NNP/flat/1 , mayor/NN/appos/1 of/IN/case/6 Hull/NNP/nmod/4 resigned/VBD/root/0'
const TITLE =
  'The/DT/det/4 former/JJ/amod/3 mayor/NN/compound/4 Nora/NNP/nsubj/6 Vale/NNP/flat/4 resigned/VBD/root/0'
const COMMA =
  'The/DT/det/5 former/JJ/amod/3 mayor/NN/compound/5 , Nora/NNP/nsubj/7 Vale/NNP/flat/5 resigned/VBD/root/0'
const QUOTED =
  'Hull/NNP/compound/4 ” striker/NN/compound/4 Nora/NNP/nsubj/6 Vale/NNP/flat/4 resigned/VBD/root/0'
const BARE = 'Nora/NNP/nsubj/3 Vale/NNP/flat/1 met/VBD/root/0 the/DT/det/5 mayor/NN/obj/3'
const WIFE = "Nora/NNP/nmod:poss/4 Vale/NNP/flat/1 's/POS/case/1 brother/NN/nsubj/5 resigned/VBD/root/0"
const OFFICE =
  'the/DT/det/3 Hull/NNP/compound/3 office/NN/nsubj/6 of/IN/case/5 Vale/NNP/nmod/3 closed/VBD/root/0'
const DOCTOR = 'Nora/NNP/nsubj/4 is/VBZ/cop/4 a/DT/det/4 doctor/NN/root/0'

test.each([
  ['behind the name', APPOSITION, 'Nora', ['mayor']],
  ['the name is one of its description', APPOSITION, 'mayor', ['Nora']],
  ['asked by another word of the name', APPOSITION, 'Vale', ['mayor']],
  ['not of the place inside', APPOSITION, 'Hull', []],
  ['an object is none', BARE, 'Nora', []],
])('apposition: %s', (_, rows, noun, expected) => {
  const parse = handParse(rows)
  expect(appositionsOf(parse, tokenOf(parse, noun)).map((t) => formOf(parse, t))).toEqual(expected)
})

test.each([
  ['adjective and noun', TITLE, 'former mayor'],
  ['nothing', BARE, ''],
  ['a comma between them is no part', COMMA, 'former mayor'],
  ['nothing from before a mark', QUOTED, 'striker'],
])('title before “Nora Vale”: %s', (_, rows, title) => {
  const parse = handParse(rows)
  const first = tokenOf(parse, 'Nora')
  expect(textOf(parse, titleBefore(parse, { first, end: first + 2 }))).toBe(title)
})

test.each([
  ['a name', WIFE, 'brother', 'Nora'],
  ['nobody', BARE, 'mayor', ''],
])('possessor: %s', (_, rows, noun, possessor) => {
  const parse = handParse(rows)
  expect(formOf(parse, possessorOf(parse, tokenOf(parse, noun)))).toBe(possessor)
})

test.each([
  ['with article and compound, without “of …”', OFFICE, 'office', 'the Hull office'],
  ['a possessor is inside', WIFE, 'brother', "Nora Vale's brother"],
  ['no apposition', APPOSITION, 'Nora', 'Nora Vale'],
])('noun phrase: %s', (_, rows, head, span) => {
  const parse = handParse(rows)
  expect(textOf(parse, nounPhraseOf(parse, tokenOf(parse, head)))).toBe(span)
})

test.each([
  ['of a compound', OFFICE, 'Hull', 'office'],
  ['of a modifier with a preposition the modifier itself', OFFICE, 'Vale', 'Vale'],
])('head of a noun: %s', (_, rows, noun, head) => {
  const parse = handParse(rows)
  expect(formOf(parse, nounHeadOf(parse, tokenOf(parse, noun)))).toBe(head)
})

test.each([
  ['said with a copula', DOCTOR, 'Nora', ['doctor']],
  ['not what somebody meets', BARE, 'Nora', []],
])('predicate noun: %s', (_, rows, noun, expected) => {
  const parse = handParse(rows)
  expect(predicateNounsOf(parse, tokenOf(parse, noun)).map((t) => formOf(parse, t))).toEqual(expected)
})
