import { expect, test } from 'vitest'
import { clauseOf, reportedClauseOf } from '../../../src/language/parser/clauses.ts'
import { formOf, handParse, textOf, tokenOf } from './hand-parse.ts'

const SAID_THAT =
  'Nora_NNP_nsubj_2 said_VBD_root_0 on_IN_case_4 Monday_NNP_obl_2 that_IN_mark_7 prices_NNS_nsubj_7 fell_VBD_ccomp_2 .'
const INVERTED = 'Prices_NNS_nsubj_2 fell_VBD_ccomp_5 , Nora_NNP_nsubj_5 said_VBD_root_0 .'
const BESIDE = 'Prices_NNS_nsubj_2 fell_VBD_root_0 , Nora_NNP_nsubj_5 said_VBD_parataxis_2 .'
const TRIED = 'Nora_NNP_nsubj_2 tried_VBD_root_0 to_TO_mark_4 leave_VB_xcomp_2 .'

test.each([
  ['with its conjunction', SAID_THAT, 'fell', 'that prices fell', 'that', true],
  ['without a mark at its end', SAID_THAT, 'said', 'Nora said on Monday that prices fell', '', true],
  ['an infinitive is not finite', TRIED, 'leave', 'to leave', 'to', false],
])('clause: %s', (_, rows, verb, span, complementiser, finite) => {
  const parse = handParse(rows)
  const clause = clauseOf(parse, tokenOf(parse, verb))
  expect([textOf(parse, clause), formOf(parse, clause.complementiser), clause.isFinite]).toEqual([
    span,
    complementiser,
    finite,
  ])
})

test.each([
  ['behind the verb', SAID_THAT, 'said', 'that prices fell'],
  ['before the verb', INVERTED, 'said', 'Prices fell'],
  ['beside the verb', BESIDE, 'said', 'Prices fell'],
  ['an infinitive is none', TRIED, 'tried', ''],
  ['a verb inside the clause reports nothing', SAID_THAT, 'fell', ''],
])('reported clause: %s', (_, rows, verb, span) => {
  const parse = handParse(rows)
  expect(textOf(parse, reportedClauseOf(parse, tokenOf(parse, verb)))).toBe(span)
})
