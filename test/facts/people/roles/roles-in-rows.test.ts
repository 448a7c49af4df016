/*
 * Roles behind an age and a place, of names in a row with where they are from, and those that stand between commas.
 */
import { describe, expect, it } from 'vitest'
import { peopleIn } from '../people-in.ts'

function rolesOf(text: string, name: string): string {
  return (
    peopleIn(text)
      .people.find((person) => person.name === name)
      ?.roles.join(' / ') ?? 'absent'
  )
}

describe('roles of names in a row', () => {
  // biome-ignore format: a row a line
  it.each([
    ['They met Sens. Karl Voss of Ohio and Rosa Linde of Texas.', 'Sens.', 'of a state'],
    ['They met Sens. Karl Voss (R-Ill.) and Rosa Linde (R-Wis.).', 'Sens. / R-Wis.', 'a party in brackets'],
    ['They met Republicans Karl Voss in Colorado, Jan Moss in Iowa and Rosa Linde in Ohio.', 'Republicans', 'in a state'],
    ['They met Sen. Karl Voss of Ohio and Rep. Rosa Linde.', 'Rep.', 'a title each'],
    ['When Gov. Karl Voss wins Florida and Gov. Rosa Linde wins Ohio, it is over.', 'Gov.', 'a title behind a place'],
    ['They met singer Karl Voss in Colorado. Rosa Linde was there.', '', 'one singer'],
    ['Team: Karl Voss, Rosa Linde (captain), Jan Moss.', 'captain', 'a role in brackets inside a row'],
  ])('%s: %s (%s)', (text, expected) => expect(rolesOf(text, 'Rosa Linde')).toBe(expected))
})

describe('roles behind age and place', () => {
  // biome-ignore format: a row a line
  it.each([
    ['“No,” says Rosa Linde, 32, of Chicago, an account executive for a bank.', 'account executive for a bank', 'age and place'],
    ['“No,” says Rosa Linde, 32, of Leeds, Ohio, a nurse.', 'nurse', 'a place with its state'],
    ['Rosa Linde, from Chicago, an engineer, left.', 'engineer', 'a place'],
    ['Rosa Linde, 32, of Chicago, said a nurse had called.', '', 'no role behind them'],
    ['Rosa Linde, an independent who votes with the left, stayed.', 'independent', 'an adjective that is a noun'],
    ['Rosa Linde, independent of the others, stayed.', '', 'the adjective'],
  ])('%s: %s (%s)', (text, expected) => expect(rolesOf(text, 'Rosa Linde')).toBe(expected))
})

describe('roles in clauses', () => {
  // biome-ignore format: a row a line
  it.each([
    ['After the Republican mayor of Tarrow, Rosa Linde, was elected, a fair was held.', 'Republican mayor of Tarrow', 'the subject of the clause'],
    ['After talks with the mayor of Tarrow, Rosa Linde left.', '', 'somebody else'],
    ['Rosa Linde, as head of the harbour board, signed it.', 'head of the harbour board', 'as, between commas'],
    ['Rosa Linde MP, who chairs the harbour board, signed it.', 'chairs the harbour board / MP', 'a seat behind the name'],
    ['Rosa Linde signed it as PM.', '', 'other letters'],
    ['Rosa Linde, as usual, signed it.', '', 'as, of no office'],
    ['Rosa Linde is the town’s first female mayor.', 'town’s first female mayor', 'a milestone'],
    ['Rosa Linde is the first mayor to resign.', '', 'a record'],
  ])('%s: %s (%s)', (text, expected) => expect(rolesOf(text, 'Rosa Linde')).toBe(expected))
})
