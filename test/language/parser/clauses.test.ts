import { expect, test } from 'vitest'
import { clauseOf, reportedClauseOf } from '../../../src/language/parser/clauses.ts'
import { formOf, handParse, textOf, tokenOf } from './hand-parse.ts'

const SAID_THAT =
  'Nora/NNP/nsubj/2 said/VBD/root/0 on/IN/case/4 Monday/NNP/obl/2 that/IN/mark/7 prices/NNS/nsubj/7 fell/VBD/ccomp/2 .'
const INVERTED = 'Prices/NNS/nsubj/2 fell/VBD/ccomp/5 , Nora/NNP/nsubj/5 said/VBD/root/0 .'
const BESIDE = 'Prices/NNS/nsubj/2 fell/VBD/root/0 , Nora/NNP/nsubj/5 said/VBD/parataxis/2 .'
const TRIED = 'Nora/NNP/nsubj/2 tried/VBD/root/0 to/TO/mark/4 leave/VB/xcomp/2 .'

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
