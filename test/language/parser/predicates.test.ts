import { expect, test } from 'vitest'
import { conjunctsOf } from '../../../src/language/parser/coordination.ts'
import { governingVerb, isNegated, isPassive, mainVerb } from '../../../src/language/parser/predicates.ts'
import { formOf, handParse, tokenOf } from './hand-parse.ts'

const HIRED = 'Ben_NNP_nsubj:pass_3 was_VBD_aux_3 hired_VBN_root_0 on_IN_case_5 Friday_NNP_obl_3'
const HAS_HIRED = 'Ben_NNP_nsubj_3 has_VBZ_aux_3 hired_VBN_root_0 Nora_NNP_obj_3'
const ARRESTED = 'A_DT_det_2 man_NN_nsubj_5 arrested_VBN_acl_2 Monday_NNP_obl_3 died_VBD_root_0'
const NOT_SAY = "He_PRP_nsubj_4 did_VBD_aux_4 n't_RB_advmod_4 say_VB_root_0 so_RB_advmod_4"
const NO_LONGER = 'He_PRP_nsubj_4 no_RB_advmod_3 longer_RB_advmod_4 sings_VBZ_root_0'
const NO_MONEY = 'He_PRP_nsubj_2 has_VBZ_root_0 no_DT_det_4 money_NN_obj_2'
const ENVOY =
  'Ben_NNP_nsubj_2 met_VBD_root_0 an_DT_det_4 envoy_NN_obj_2 from_IN_case_6 Rome_NNP_nmod_4 and_CC_cc_8 Bonn_NNP_conj_6'
const HEADLINE = 'Rain_NN_root_0 in_IN_case_3 Hull_NNP_nmod_1'

test.each([
  ['a form of be and a participle', HIRED, 'hired', true],
  ['have and a participle', HAS_HIRED, 'hired', false],
  ['a participle behind its noun', ARRESTED, 'arrested', true],
  ['a past tense', ARRESTED, 'died', false],
])('passive: %s', (_, rows, verb, expected) => {
  const parse = handParse(rows)
  expect(isPassive(parse, tokenOf(parse, verb))).toBe(expected)
})

test.each([
  ['n’t', NOT_SAY, 'say', true],
  ['no longer', NO_LONGER, 'sings', true],
  ['“no” beside the object', NO_MONEY, 'has', false],
  ['none', HIRED, 'hired', false],
])('negated: %s', (_, rows, verb, expected) => {
  const parse = handParse(rows)
  expect(isNegated(parse, tokenOf(parse, verb))).toBe(expected)
})

test.each([
  ['of a modifier of a noun', ENVOY, 'Rome', 'met'],
  ['of a date', HIRED, 'Friday', 'hired'],
  ['of an auxiliary', HIRED, 'was', ''],
  ['none in a headline without a verb', HEADLINE, 'Hull', ''],
])('governing verb: %s', (_, rows, word, verb) => {
  const parse = handParse(rows)
  expect(formOf(parse, governingVerb(parse, tokenOf(parse, word)))).toBe(verb)
})

test.each([
  ['the root', ENVOY, 'met'],
  ['none in a headline without a verb', HEADLINE, ''],
])('main verb: %s', (_, rows, verb) => {
  const parse = handParse(rows)
  expect(formOf(parse, mainVerb(parse))).toBe(verb)
})

test.each([
  ['two', ENVOY, 'Bonn', ['Rome', 'Bonn']],
  ['alone', ENVOY, 'envoy', ['envoy']],
])('conjuncts: %s', (_, rows, word, expected) => {
  const parse = handParse(rows)
  expect(conjunctsOf(parse, tokenOf(parse, word)).map((t) => formOf(parse, t))).toEqual(expected)
})
