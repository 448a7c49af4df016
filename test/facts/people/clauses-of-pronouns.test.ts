/*
 * What the parse tells a pronoun of a candidate: subjects of its own clause and of those above, and how the clauses lie.
 */
import { expect, test } from 'vitest'
import { linkedPersons, namedTokens, namesOf, referent } from '../../../src/facts/people/find-people.ts'
import { candidateRow, pronounRow } from '../../../src/facts/people/pronouns/candidate-columns.ts'
import { COLUMN, COLUMN_COUNT } from '../../../src/facts/people/pronouns/columns.ts'
import { pronounView } from '../../../src/facts/people/pronouns/pronoun-view.ts'
import { resolvePronouns } from '../../../src/facts/people/pronouns/resolve-pronouns.ts'
import { findRoles } from '../../../src/facts/people/roles/find-roles.ts'
import { roleContext } from '../../../src/facts/people/roles/role-context.ts'
import { RELATIONS } from '../../../src/language/parser/relations.ts'
import { readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'

/** The row of the candidate `name` at the first pronoun of `text`. */
function rowOf(text: string, name: string): Float32Array {
  const reading = readLanguage(readArticle({ id: 'a', text }, { strip: false }))
  const names = namesOf(reading)
  const persons = linkedPersons(reading, names)
  const details = findRoles(roleContext(reading, names), persons)
  const row = new Float32Array(COLUMN_COUNT).fill(Number.NaN)
  resolvePronouns(reading, namedTokens(persons, details), persons.map(referent), (scene) => {
    const candidate = scene.candidates.find(({ antecedent: { first } }) =>
      text.startsWith(name, reading.tokens.start[first]),
    )
    const isFirst = scene.earlier.length === 0
    if (candidate && isFirst) {
      const view = pronounView(reading, scene.pronoun, scene.candidates)
      const shared = new Float32Array(COLUMN_COUNT)
      pronounRow(scene, view, shared)
      candidateRow(scene, view, candidate, shared, row)
    }
    return { index: -1, margin: 0, isSure: false }
  })
  return row
}

test.each([
  [
    'Anna Reed saw her in Leeds.',
    'Anna',
    1,
    'an object pronoun is not the subject of its clause: the trees see whose it is',
  ],
  [
    'Anna Reed thanked Mary Hall for her letter.',
    'Anna',
    1,
    'the subject of the clause that a possessive stands in',
  ],
  ['Anna Reed thanked Mary Hall for her letter.', 'Mary', 0, 'an object is not'],
  ['Anna Reed said that Mary Hall had sold her house.', 'Mary', 1, 'the nearer clause counts'],
  ['Anna Reed said that Mary Hall had sold her house.', 'Anna', 0, 'not the one above it'],
  [
    'Anna Reed came home. Mary Hall sold her house.',
    'Anna',
    -1,
    'in another sentence there is nothing to tell',
  ],
])('%s: %s is the subject of the own clause: %d', (text, name, expected, reason) => {
  expect(rowOf(text, name)[COLUMN.isOwnSubject], reason).toBe(expected)
})

test.each([
  ['Anna Reed thanked Mary Hall for her letter.', 'Mary', 0, 'one clause'],
  ['Anna Reed said that she would leave.', 'Anna', 1, 'the clause above'],
  ['When Anna Reed left, she smiled.', 'Anna', 4, 'a clause below that of the pronoun'],
  ['Anna Reed came home. Mary Hall sold her house.', 'Anna', -1, 'two sentences'],
])('%s: clause of %s against that of the pronoun: %d', (text, name, expected, reason) => {
  expect(rowOf(text, name)[COLUMN.clauseRelation], reason).toBe(expected)
})

test.each([
  ['Anna Reed said she slept.', 'Anna', 1, 'a subject, as the pronoun is'],
  ['Mary Hall met Anna Reed, and she slept.', 'Anna', 0, 'an object'],
  [
    'Anna Reed came home. She slept.',
    'Anna',
    -1,
    'nobody stands in the sentence of the pronoun: it is not parsed',
  ],
])('%s: %s had the part of the pronoun before so often: %d', (text, name, expected, reason) => {
  expect(rowOf(text, name)[COLUMN.inPartBefore], reason).toBe(expected)
})

const SUBJECT = RELATIONS.indexOf('nsubj')

test.each([
  ['Anna Reed came home. She slept.', SUBJECT, 'the sentence before is parsed'],
  ['Anna Reed came home. It rained. She slept.', -1, 'farther ones are not'],
])('%s: relation of Anna Reed %d', (text, expected, reason) => {
  expect(rowOf(text, 'Anna')[COLUMN.lastRelation], reason).toBe(expected)
})

test.each([
  ['Anna Reed said she slept.', SUBJECT, 'a candidate in its sentence: it is parsed'],
  ['Anna Reed came home. She slept.', -1, 'none: it is not'],
])('%s: relation of the pronoun %d', (text, expected, reason) => {
  expect(rowOf(text, 'Anna')[COLUMN.relation], reason).toBe(expected)
})
