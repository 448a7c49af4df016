/*
 * Roles as texts state them: whole, as written, and nothing that is none.
 */
import { describe, expect, it } from 'vitest'
import { peopleIn } from '../people-in.ts'

function rolesOf(text: string, name: string): readonly string[] {
  return peopleIn(text).people.find((person) => person.name === name)?.roles ?? ['absent']
}

describe('roles before a name', () => {
  it.each([
    [
      'Former deputy harbour minister Rosa Linde left.',
      ['Former deputy harbour minister'],
      'former and deputy',
    ],
    ['The then Home Secretary Rosa Linde left.', ['then Home Secretary'], 'then'],
    [
      'Bank of Tarrow governor Rosa Linde left.',
      ['Bank of Tarrow governor'],
      'a name with of before the head',
    ],
    ['Det Con Rosa Linde left.', ['Det Con'], 'a rank of two short words'],
    ['DC Rosa Linde left.', ['DC'], 'a rank in letters'],
    ['Lance Cpl Rosa Linde left.', ['Lance Cpl'], 'a rank that looks like a first name'],
    ['In Washington DC Rosa Linde left.', [], 'letters of a city'],
    ['The con Rosa Linde ran is known.', [], 'a con is no rank'],
    ['The film stars Rosa Linde.', [], 'a verb that looks like a plural'],
    ['They met stars Rosa Linde and Tom Hall.', ['stars'], 'a plural of two'],
    ['Acme Steel’s chief engineer Rosa Linde left.', ['Acme Steel’s chief engineer'], 'the owner'],
    ['On Monday trade secretary Rosa Linde left.', ['trade secretary'], 'no day'],
    ['Last week trade secretary Rosa Linde left.', ['trade secretary'], 'no week'],
    ['The 42-year-old baker Rosa Linde left.', ['baker'], 'no age'],
    ['Marsh Times columnist Rosa Linde left.', ['Marsh Times columnist'], 'the name of a paper'],
    ['Browns defensive end Rosa Linde left.', ['Browns defensive end'], 'a position of two words'],
    ['At the bitter end Rosa Linde left.', [], 'an end that is no position'],
    ['Actor and director Rosa Linde left.', ['Actor and director'], 'two trades'],
    ['They met accused smuggler Rosa Linde.', ['accused smuggler'], 'a participle that describes'],
    ['The “Sea Song” singer Rosa Linde left.', ['“Sea Song” singer'], 'a title in marks'],
    [
      'They met the former envoy to Norland Rosa Linde.',
      ['former envoy to Norland'],
      'an office with somebody',
    ],
    ['The real queen Rosa Linde left.', ['queen'], 'real says nothing'],
    ['Recently named harbour chief Rosa Linde left.', ['harbour chief'], 'since when is no role'],
    [
      'Nordbank’s recently named executive chair Rosa Linde left.',
      ['Nordbank’s recently named executive chair'],
      'since when, behind an owner',
    ],
    ['Marsh associate Rosa Linde left.', ['Marsh associate'], 'a word that looks like an adjective'],
    ['The suit names aide Rosa Linde.', ['aide'], 'a verb that looks like a plural'],
    ['The union sued President Rosa Linde.', ['President'], 'a verb that looks like a participle'],
    ['Sports editor Rosa Linde left.', ['Sports editor'], 'a plural that belongs to it'],
    ['The $5 million figure Rosa Linde cited is wrong.', [], 'a figure that she cited'],
    ['They could see voters defeating President Rosa Linde.', ['President'], 'what voters do'],
    ['He said nothing President Rosa Linde did was right.', ['President'], 'nothing belongs to the sentence'],
    ['The real estate agent Rosa Linde left.', ['real estate agent'], 'real of a trade'],
    ['The opposition figure Rosa Linde left.', ['opposition figure'], 'a figure of something'],
    ['His brother Rosa Linde left.', [], 'kin of a pronoun is no office'],
    ['The strike cost then mayor Rosa Linde votes.', ['then mayor'], 'then begins what she was'],
    ['They met Norland’s then premier Rosa Linde.', ['Norland’s then premier'], 'an owner before then'],
    ['18:10 Prime Minister Rosa Linde left.', ['Prime Minister'], 'no clock'],
    ['6:05 pm Prime Minister Rosa Linde left.', ['Prime Minister'], 'no half of the day'],
    ['Euro 18 driver Rosa Linde left.', ['Euro 18 driver'], 'a number that is no clock'],
    ['Eyewitness Rosa Linde said the bus burned.', ['Eyewitness'], 'who saw it'],
    ['She told Rosa Linde.', [], 'a verb'],
    ['The weather Rosa Linde loved was bad.', [], 'a thing'],
    [
      'He shouted “Enough,” minister Rosa Linde said.',
      ['minister'],
      'no words in marks that end with a comma',
    ],
  ])('%s: %j (%s)', (text, roles) => {
    expect(rolesOf(text, 'Rosa Linde')).toEqual(roles)
  })

  it('gives the plural to each of a row', () => {
    const text = 'Engineers Rosa Linde and Karl Voss left.'
    expect([rolesOf(text, 'Rosa Linde'), rolesOf(text, 'Karl Voss')]).toEqual([['Engineers'], ['Engineers']])
  })

  it('keeps two in a row apart', () => {
    const text = 'Ambassador Rosa Linde and Secretary Karl Voss left.'
    expect([rolesOf(text, 'Rosa Linde'), rolesOf(text, 'Karl Voss')]).toEqual([['Ambassador'], ['Secretary']])
  })
})

describe('roles between marks', () => {
  it.each([
    [
      'Welcoming his highest guest from Leeds, Rosa Linde, seemed tired.',
      [],
      'whom an opening participle has for its object',
    ],
    ['Marsh’s lawyer, Rosa Linde, declined.', ['Marsh’s lawyer'], 'an owner before a comma'],
    [
      'The deputy head of the harbour police, Rosa Linde, left.',
      ['deputy head of the harbour police'],
      'of, whole',
    ],
    ['Rosa Linde, a retired judge, left.', ['retired judge'], 'after a comma, without its article'],
    ['Rosa Linde, 42, a baker, left.', ['baker'], 'behind an age'],
    [
      'Rosa Linde, director of energy and climate at the Harbour Institute in Tarrow, left.',
      ['director of energy and climate at the Harbour Institute in Tarrow'],
      'all that it is of',
    ],
    [
      'Rosa Linde, an officer assigned to the harbour unit, left.',
      ['officer assigned to the harbour unit'],
      'a participle that belongs to it',
    ],
    [
      'Rosa Linde, a psychologist and youth expert from Tarrow, left.',
      ['psychologist and youth expert from Tarrow'],
      'two joined',
    ],
    ['Rosa Linde, the mayor’s sister, left.', ['mayor’s sister'], 'kin of somebody named'],
    ['Rosa Linde (R-Neb.) left.', ['R-Neb.'], 'a party in brackets'],
    [
      'The harbour’s director, Dr. Rosa Linde, left.',
      ['harbour’s director'],
      'a form of address behind the comma',
    ],
    [
      'The head of the clinic, Professor Rosa Linde, left.',
      ['Professor', 'head of the clinic'],
      'a title behind the comma',
    ],
    ['Her teacher, the late Rosa Linde, left.', ['teacher'], 'the late'],
    [
      'They met the mayor, Professor Rosa Linde, and Karl Voss.',
      ['Professor'],
      'a list that begins with a role, and a title',
    ],
    ['After the talks, Dr Rosa Linde, a baker, left.', ['baker'], 'no role before the form of address'],
    [
      'Rosa Linde, Vice President, Investor Relations at Nordway, left.',
      ['Vice President, Investor Relations at Nordway'],
      'the field of an office behind a comma',
    ],
    ['Rosa Linde, Vice President, Nordway, left.', ['Vice President'], 'a firm behind a comma'],
    ['Rosa Linde, lead author of the study, left.', ['lead author of the study'], 'the first of several'],
    ['They lead officers to Rosa Linde, an author.', ['author'], 'lead as a verb'],
    ['Rosa Linde — the club’s former captain — left.', ['club’s former captain'], 'dashes'],
    ['Rosa Linde, the mayor said, was late.', [], 'the subject of what follows'],
    ['Rosa Linde, the old bridge and the river were shown.', [], 'a list'],
    [
      'After talks with the president, Rosa Linde, a teacher, left.',
      ['teacher'],
      'the end of an adverbial is no apposition',
    ],
    ['The mayor, Rosa Linde and Karl Voss left.', [], 'a list that begins with a role'],
    ['His sister, Rosa Linde, left.', [], 'kin of a pronoun'],
    ['The DA, Rosa Linde, left.', ['DA'], 'an office in capitals'],
    ['The BBC, Rosa Linde, left.', [], 'a firm in capitals'],
    [
      'They met aide Karl Voss, the mayor’s sister, Rosa Linde, and others.',
      ['mayor’s sister'],
      'the name before has a role of its own',
    ],
    [
      'They met aide Rosa Linde, the mayor’s sister, Ada Voss, and others.',
      ['aide'],
      'the role of the next name',
    ],
    ['They met Karl Voss, the mayor’s brother, Rosa Linde, and others.', [], 'nobody can tell whose it is'],
    [
      'They met Karl Voss, the treasurer, Rosa Linde, the lawyer, and others.',
      ['lawyer'],
      'each has his own behind him',
    ],
    [
      'They met Rosa Linde, a banker, Karl Voss, and others.',
      ['banker'],
      'an article says that it is of the name before',
    ],
    ['They met Karl Voss and Orr’s deputy, Rosa Linde.', ['Orr’s deputy'], 'behind a name and “and”'],
    ['Two guards, Rosa Linde and Karl Voss, left.', ['guards'], 'the plural of both'],
    ['Guards, Rosa Linde and Karl Voss left.', [], 'a list that begins with others'],
    ['After talks with the guards, Rosa Linde and Karl Voss, too, left.', [], 'an adverbial before both'],
    ['The guards, Linde and Voss, left.', ['absent'], 'surnames that nobody bears in full'],
    ['Rosa Linde, Karl Voss and two lawyers left.', [], 'others'],
  ])('%s: %j (%s)', (text, roles) => {
    expect(rolesOf(text, 'Rosa Linde')).toEqual(roles)
  })
})

describe('roles stated by verbs', () => {
  it.each([
    ['Rosa Linde, who represents the harbour town, left.', ['represents the harbour town'], 'who and a verb'],
    ['Rosa Linde, who was mayor of Tarrow, left.', ['mayor of Tarrow'], 'who was'],
    ['Rosa Linde was named chairwoman of Nordbank.', ['chairwoman of Nordbank'], 'an appointment'],
    ['Rosa Linde served as head of the works council.', ['head of the works council'], 'served as'],
    ['Rosa Linde now works for a bank in Tarrow.', ['works for a bank in Tarrow'], 'works for'],
    ['If Rosa Linde is elected mayor, taxes fall.', [], 'a condition'],
    ['Rosa Linde was the first player to score twice.', [], 'a record'],
    ['Rosa Linde is not the mayor.', [], 'denied'],
    ['Rosa Linde was never a lawyer.', [], 'never'],
    [
      '“It helps,” says Rosa Linde, senior vp partnerships and revenue at Nordway.',
      ['senior vp partnerships and revenue at Nordway'],
      'a field of two',
    ],
    ['Rosa Linde leads the race.', [], 'a verb that is no office'],
    ['Rosa Linde was ousted as ambassador in May.', ['ambassador'], 'a dismissal'],
    [
      'Rosa Linde, who stepped down as head of the port in May, left.',
      ['head of the port'],
      'who stepped down',
    ],
    ['Rosa Linde was sworn in as governor.', ['governor'], 'an oath'],
    ['Rosa Linde has emerged as a leader of the strike.', ['leader of the strike'], 'emerged as'],
    ['Rosa Linde was named chief executive.', ['chief executive'], 'an office of two words'],
    ['The board named Rosa Linde as its new chair.', ['new chair'], 'named as'],
    ['They liked the choice of Rosa Linde as his running mate.', ['running mate'], 'a choice'],
    ['Rosa Linde succeeds Karl Voss as mayor.', ['mayor'], 'whose office she takes'],
    ['Rosa Linde, who will replace Karl Voss as mayor, left.', ['mayor'], 'the same in a clause'],
    [
      'Rosa Linde resigned as head of the bank in the wake of a strike.',
      ['head of the bank'],
      'what it came after is no part',
    ],
    ['They did not name Rosa Linde as a suspect.', [], 'denied'],
    [
      'According to Rosa Linde, an official at the harbour told her it was late.',
      [],
      'somebody else, who tells her',
    ],
    ['They described Rosa Linde as a job killer.', [], 'a judgement'],
    ['Rosa Linde was dressed as a nurse.', [], 'a costume'],
    ['Rosa Linde quit as a favour to him.', [], 'no person'],
    ['Rosa Linde met Karl Voss as mayor.', [], 'of another'],
  ])('%s: %j (%s)', (text, roles) => {
    expect(rolesOf(text, 'Rosa Linde')).toEqual(roles)
  })
})

describe('roles in the second half of a sentence', () => {
  it.each([
    [
      'Rosa Linde was named head of the trust after years of serving as a nurse in Tarrow.',
      ['head of the trust', 'nurse in Tarrow'],
      'behind an appointment',
    ],
    ['Rosa Linde, 42, worked in Leeds before becoming mayor of Tarrow.', ['mayor of Tarrow'], 'becoming'],
    ['Rosa Linde left in May and served as a judge in Tarrow.', ['judge in Tarrow'], 'a second verb'],
    ['A nurse by trade, Rosa Linde left.', [], 'what links not to the name is not read'],
    ['A former nurse, Rosa Linde left.', ['former nurse'], 'an article before the name'],
    ['A nurse, Rosa Linde and Karl Voss left.', [], 'a list that begins with somebody else'],
    ['Rosa Linde said the man left after working as a nurse.', [], 'what she says of another'],
    ['Rosa Linde left Karl Voss after working as a nurse.', [], 'another on the way'],
    ['Rosa Linde met the man who served as a nurse.', [], 'a clause about another'],
    ['Rosa Linde left after working as usual.', [], 'no role'],
  ])('%s: %j (%s)', (text, roles) => {
    expect(rolesOf(text, 'Rosa Linde')).toEqual(roles)
  })
})

describe('roles stated of pronouns', () => {
  it.each([
    ['Rosa Linde left. She is the head of the trust.', ['head of the trust'], 'is'],
    ['Rosa Linde left. She was named chairwoman of Nordbank.', ['chairwoman of Nordbank'], 'an appointment'],
    ['Rosa Linde left. A former nurse, she likes Tarrow.', ['former nurse'], 'an article before the pronoun'],
    ['Rosa Linde left. She is a voter.', [], 'a predicate that is of nothing'],
    ['Rosa Linde left. If she is head of the trust, taxes fall.', [], 'a condition'],
    ['Mrs. Rosa Linde left. He is the head of the trust.', [], 'somebody else'],
    ['Rosa Linde left. They told her head of staff.', [], 'no subject'],
  ])('%s: %j (%s)', (text, roles) => {
    expect(rolesOf(text, 'Rosa Linde')).toEqual(roles)
  })
})

describe('roles that go with an age', () => {
  it.each([
    ['Rosa Linde, 42, left. The 42-year-old ferry pilot was late.', ['ferry pilot'], 'her age'],
    ['Rosa Linde, 42, left. They met the 42-year-old nurse’s lawyer.', ['nurse'], 'whose lawyer it is'],
    ['Rosa Linde, 42, left. The 43-year-old nurse stayed.', [], 'another age'],
    ['Rosa Linde, 42, met Karl Voss, 42. The 42-year-old nurse left.', [], 'two of that age'],
    ['The 42-year-old nurse left. Rosa Linde, 42, stayed.', [], 'not named yet'],
    ['Rosa Linde, 42, left. The 42-year-old bridge is closed.', [], 'a thing of that age'],
    ['Rosa Linde, 42, left. The 42-year-old nurse Karl Voss stayed.', [], 'somebody named behind'],
    ['Rosa Linde, 42, left. A 42-year-old nurse was hurt.', [], 'some other nurse'],
  ])('%s: %j (%s)', (text, roles) => {
    expect(rolesOf(text, 'Rosa Linde')).toEqual(roles)
  })
})
