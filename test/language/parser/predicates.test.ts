import { expect, test } from 'vitest'
import { conjunctsOf } from '../../../src/language/parser/coordination.ts'
import { governingVerb, isNegated, isPassive, mainVerb } from '../../../src/language/parser/predicates.ts'
import { formOf, handParse, tokenOf } from './hand-parse.ts'

const HIRED = 'Ben/NNP/nsubj:pass/3 was/VBD/aux/3 hired/VBN/root/0 on/IN/case/5 Friday/NNP/obl/3'
const HAS_HIRED = 'Ben/NNP/nsubj/3 has/VBZ/aux/3 hired/VBN/root/0 Nora/NNP/obj/3'
const ARRESTED = 'A/DT/det/2 man/NN/nsubj/5 arrested/VBN/acl/2 Monday/NNP/obl/3 died/VBD/root/0'
const NOT_SAY = "He/PRP/nsubj/4 did/VBD/aux/4 n't/RB/advmod/4 say/VB/root/0 so/RB/advmod/4"
const NO_LONGER = 'He/PRP/nsubj/4 no/RB/advmod/3 longer/RB/advmod/4 sings/VBZ/root/0'
const NO_MONEY = 'He/PRP/nsubj/2 has/VBZ/root/0 no/DT/det/4 money/NN/obj/2'
const ENVOY =
  'Ben/NNP/nsubj/2 met/VBD/root/0 an/DT/det/4 envoy/NN/obj/2 from/IN/case/6 Rome/NNP/nmod/4 and/CC/cc/8 Bonn/NNP/conj/6'
const HEADLINE = 'Rain/NN/root/0 in/IN/case/3 Hull/NNP/nmod/1'

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
