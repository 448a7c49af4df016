import { expect, test } from 'vitest'
import { agentOf, objectOf, subjectOf } from '../../../src/language/parser/arguments.ts'
import { formOf, handParse, tokenOf } from './hand-parse.ts'

const CAME_AND_WENT =
  'Nora/NNP/nsubj/2 came/VBD/root/0 and/CC/cc/4 went/VBD/conj/2 because/IN/mark/7 it/PRP/nsubj/7 rained/VBD/advcl/2'
const WANTS = 'Nora/NNP/nsubj/2 wants/VBZ/root/0 to/TO/mark/4 leave/VB/xcomp/2'
const TOLD = 'Nora/NNP/nsubj/2 told/VBD/root/0 Ben/NNP/obj/2 to/TO/mark/5 leave/VB/xcomp/2'
const PROMISED = 'Nora/NNP/nsubj/2 promised/VBD/root/0 Ben/NNP/obj/2 to/TO/mark/5 leave/VB/xcomp/2'
const WHO =
  'Critics/NNS/nsubj/6 who/WP/nsubj/3 saw/VBD/acl:relcl/1 the/DT/det/5 film/NN/obj/3 laughed/VBD/root/0'
const HIRED =
  'Ben/NNP/nsubj:pass/3 was/VBD/aux/3 hired/VBN/root/0 by/IN/case/6 the/DT/det/6 council/NN/obl/3 by/IN/case/8 Friday/NNP/obl/3'
const MAYOR = 'Nora/NNP/nsubj/4 is/VBZ/cop/4 the/DT/det/4 mayor/NN/root/0'
const PLAN = 'Plans/NNS/nsubj/4 to/TO/mark/3 march/VB/acl/1 failed/VBD/root/0'

test.each([
  ['its own', CAME_AND_WENT, 'came', 'Nora'],
  ['shared by the verb that it is joined to', CAME_AND_WENT, 'went', 'Nora'],
  ['an adverbial clause has its own', CAME_AND_WENT, 'rained', 'it'],
  ['of the verb above an infinitive', WANTS, 'leave', 'Nora'],
  ['who is told to do it does it', TOLD, 'leave', 'Ben'],
  ['who promises does it', PROMISED, 'leave', 'Nora'],
  ['the noun that a relative clause describes', WHO, 'saw', 'Critics'],
  ['of a passive', HIRED, 'hired', 'Ben'],
  ['asked by the copula', MAYOR, 'is', 'Nora'],
  ['not the noun whose infinitive it is', PLAN, 'march', ''],
  ['not of a noun without a verb', MAYOR, 'Nora', ''],
])('subject: %s', (_, rows, verb, subject) => {
  const parse = handParse(rows)
  expect(formOf(parse, subjectOf(parse, tokenOf(parse, verb)))).toBe(subject)
})

test.each([
  ['its own', TOLD, 'told', 'Ben'],
  ['in a relative clause', WHO, 'saw', 'film'],
  ['none of a verb that has none', WANTS, 'leave', ''],
  ['not the agent of a passive', HIRED, 'hired', ''],
])('object: %s', (_, rows, verb, object) => {
  const parse = handParse(rows)
  expect(formOf(parse, objectOf(parse, tokenOf(parse, verb)))).toBe(object)
})

test.each([
  ['behind “by”, not the time', HIRED, 'hired', 'council'],
  ['no agent of an active verb', TOLD, 'told', ''],
])('agent: %s', (_, rows, verb, agent) => {
  const parse = handParse(rows)
  expect(formOf(parse, agentOf(parse, tokenOf(parse, verb)))).toBe(agent)
})
