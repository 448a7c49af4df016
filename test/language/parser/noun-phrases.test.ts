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
  'Nora_NNP_nsubj_7 Vale_NNP_flat_1 , mayor_NN_appos_1 of_IN_case_6 Hull_NNP_nmod_4 resigned_VBD_root_0'
const TITLE =
  'The_DT_det_4 former_JJ_amod_3 mayor_NN_compound_4 Nora_NNP_nsubj_6 Vale_NNP_flat_4 resigned_VBD_root_0'
const COMMA =
  'The_DT_det_5 former_JJ_amod_3 mayor_NN_compound_5 , Nora_NNP_nsubj_7 Vale_NNP_flat_5 resigned_VBD_root_0'
const QUOTED =
  'Hull_NNP_compound_4 ” striker_NN_compound_4 Nora_NNP_nsubj_6 Vale_NNP_flat_4 resigned_VBD_root_0'
const BARE = 'Nora_NNP_nsubj_3 Vale_NNP_flat_1 met_VBD_root_0 the_DT_det_5 mayor_NN_obj_3'
const WIFE = "Nora_NNP_nmod:poss_4 Vale_NNP_flat_1 's_POS_case_1 brother_NN_nsubj_5 resigned_VBD_root_0"
const OFFICE =
  'the_DT_det_3 Hull_NNP_compound_3 office_NN_nsubj_6 of_IN_case_5 Vale_NNP_nmod_3 closed_VBD_root_0'
const DOCTOR = 'Nora_NNP_nsubj_4 is_VBZ_cop_4 a_DT_det_4 doctor_NN_root_0'

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
