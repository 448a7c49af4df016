import { expect, test } from 'vitest'
import { agentOf, objectOf, subjectOf } from '../../../src/language/parser/arguments.ts'
import { formOf, handParse, tokenOf } from './hand-parse.ts'

const CAME_AND_WENT =
  'Nora_NNP_nsubj_2 came_VBD_root_0 and_CC_cc_4 went_VBD_conj_2 because_IN_mark_7 it_PRP_nsubj_7 rained_VBD_advcl_2'
const WANTS = 'Nora_NNP_nsubj_2 wants_VBZ_root_0 to_TO_mark_4 leave_VB_xcomp_2'
const TOLD = 'Nora_NNP_nsubj_2 told_VBD_root_0 Ben_NNP_obj_2 to_TO_mark_5 leave_VB_xcomp_2'
const PROMISED = 'Nora_NNP_nsubj_2 promised_VBD_root_0 Ben_NNP_obj_2 to_TO_mark_5 leave_VB_xcomp_2'
const WHO =
  'Critics_NNS_nsubj_6 who_WP_nsubj_3 saw_VBD_acl:relcl_1 the_DT_det_5 film_NN_obj_3 laughed_VBD_root_0'
const HIRED =
  'Ben_NNP_nsubj:pass_3 was_VBD_aux_3 hired_VBN_root_0 by_IN_case_6 the_DT_det_6 council_NN_obl_3 by_IN_case_8 Friday_NNP_obl_3'
const MAYOR = 'Nora_NNP_nsubj_4 is_VBZ_cop_4 the_DT_det_4 mayor_NN_root_0'
const PLAN = 'Plans_NNS_nsubj_4 to_TO_mark_3 march_VB_acl_1 failed_VBD_root_0'

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
