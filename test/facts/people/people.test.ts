import { describe, expect, it } from 'vitest'
import { BORDER_RULES } from '../../../src/facts/people/names/borders/border-rules.ts'
import { mendNames } from '../../../src/facts/people/names/mend-names.ts'
import { ROLE_RULES } from '../../../src/facts/people/roles/role-rules.ts'
import type { TaggedName } from '../../../src/facts/people/tagger/name-labels.ts'
import type { Reading } from '../../../src/language/reading.ts'
import { castOf, peopleIn, readingOf } from './people-in.ts'

/** The pieces as the tagger would give them, all persons. */
function tagged(reading: Reading, pieces: readonly string[]): TaggedName[] {
  const { start, end } = reading.tokens
  return pieces.map((piece) => {
    const at = reading.text.indexOf(piece)
    return { type: 'PER', first: start.indexOf(at), end: end.indexOf(at + piece.length) + 1 }
  })
}

/** The names of the text after mending, as written. */
function mended(text: string, pieces: readonly string[]): { rule: string; text: string }[] {
  const reading = readingOf(text)
  const { start, end } = reading.tokens
  return mendNames(reading, tagged(reading, pieces)).map((name) => ({
    rule: name.rule,
    text: text.slice(start[name.first], end[name.end - 1]),
  }))
}

describe('borders of names', () => {
  it.each(BORDER_RULES.map((rule) => [rule.name, ...rule.example] as const))(
    '%s: %s',
    (rule, text, pieces, want) => {
      expect(mended(text, pieces)).toEqual([{ rule, text: want }])
    },
  )

  it.each([
    ['Marco said "Never" and Delgado left.', ['Marco', 'Delgado'], 'a remark between two names'],
    ['Marco (Italy) Delgado (Spain)', ['Marco'], 'a bracket after a name'],
    ['Elizabeth and I know it.', ['Elizabeth'], 'the pronoun I'],
    ['Anna and Peter met.', ['Anna', 'Peter'], 'two persons'],
    ['In Mexico de la Cruz won.', ['de la Cruz'], 'a country before the particle'],
    ['They sold al-Karim Mansour a boat.', ['al-Karim Mansour'], 'no servant before the article'],
    ['They like DC Shoes.', ['Shoes'], 'letters outside of the name'],
    ['A new Lance Moor came.', ['Lance Moor'], 'a first name that is a word of ranks'],
    ['Her class Ana Lima led won.', ['Ana Lima'], 'a class that is no rank'],
    ['Anna\nPeter', ['Anna', 'Peter'], 'two lines'],
    ['Vitamin B Walker sells well.', ['Walker'], 'one letter may be anything'],
    ['Near Valmar St. Oakfield left.', ['Oakfield'], 'no first name before the saint'],
    ['Jill\nSt. Oakfield', ['Jill'], 'a saint on the next line'],
  ])('%s keeps the names as they are: %s', (text, pieces) => {
    expect(mended(text, pieces).map((name) => name.text)).toEqual(pieces)
  })
})

describe('a place of a dateline', () => {
  it.each([
    ['MARSH, Kan. (Nordpress) — Gov. Ida Marsh left.', 'Ida Marsh: Ida Marsh', 'somebody called like it'],
    ['Gov. Ida Marsh left. MARSH said so.', 'Ida Marsh: Ida Marsh, MARSH', 'her name in capitals'],
  ])('%s: %s (%s)', (text, cast) => {
    expect(castOf(text)).toEqual([cast])
  })
})

describe('names', () => {
  it.each([
    ['Mr. Thomas Walker said the plan had failed.', 'Thomas Walker', 'no title'],
    ["John Miller's brother arrived in Paris.", 'John Miller', 'no possessive'],
    ['“It is over,” said Maria Garcia, who lives in Chicago.', 'Maria Garcia', 'no comma or mark'],
    ['Minister for Health Tan Mei Ling said so.', 'Tan Mei Ling', 'the surname behind an office with for'],
    ['Minister of Education Lim Swee Keng said so.', 'Lim Swee Keng', 'the name out of its office'],
    ['Minister for Health Ana Lima said so.', 'Ana Lima', 'two words as they were'],
    ['Lee Ann Walker sang.', 'Lee Ann Walker', 'a first name that is such a surname'],
    ['Park Ji-won beat Ann Lund.', 'Park Ji-won', 'the surname with an r'],
    ["The council's Chan Wai-ming and Ho Siu-fung lost.", 'Chan Wai-ming', 'two syllables with a hyphen'],
  ])('%s has %s: %s', (text, name) => {
    expect(peopleIn(text).people.map((p) => p.name)).toContain(name)
  })

  it.each([
    ['The ship left Ho Chi Minh City in May.', 'a city of a surname and two syllables'],
    ['The talks were held in Washington on Tuesday.', 'a place with the name of a person'],
    ['She studied at Johns Hopkins University in Baltimore.', 'a university'],
    ['The French and German ministers met in Madrid in April.', 'nationalities and months'],
    ['Shares of Toyota and Siemens fell on Monday.', 'companies'],
    ['The Local Co-op and Free Wi-Fi signs are new.', 'two syllables that are no name'],
    ['', 'nothing'],
    ['12 34 56', 'numbers'],
  ])('%s names nobody: %s', (text) => {
    expect(castOf(text)).toEqual([])
  })
})

describe('links', () => {
  it.each([
    [
      'President Walker and first lady Melinda Walker met the guests in Leeds on Monday. Walker said they were welcome.',
      ['Walker: Walker, Walker', 'Melinda Walker: Melinda Walker'],
      'the holder of an office named before his wife is somebody else, and a bare surname is his',
    ],
    [
      'President Walker opened the bridge in Leeds on Monday. Thomas Walker has been ill for a month.',
      ['Thomas Walker: Walker, Thomas Walker'],
      'the holder of an office who is named in full later',
    ],
    [
      'Thomas Walker won the vote in Ohio. President Walker will take office in May.',
      ['Thomas Walker: Thomas Walker, Walker'],
      'the holder of an office who was named in full before',
    ],
    [
      'WALKER WINS VOTE IN OHIO\nThomas Walker won the vote in Ohio on Monday.',
      ['Thomas Walker: WALKER, Thomas Walker'],
      'a headline in capitals',
    ],
    [
      'Thomas Walker won the vote in Ohio. Walker said he was glad. Mr Walker will take office in May.',
      ['Thomas Walker: Thomas Walker, Walker, he, Walker'],
      'surname, title and pronoun',
    ],
    [
      'Anna Walker met Peter Schmidt in Berlin. She thanked him for his help.',
      ['Anna Walker: Anna Walker, She', 'Peter Schmidt: Peter Schmidt, him, his'],
      'pronouns by gender',
    ],
    [
      'Thomas Walker spoke in Ohio on Monday. “Peter Schmidt has lost the vote,” he said.',
      ['Thomas Walker: Thomas Walker, he', 'Peter Schmidt: Peter Schmidt'],
      'who speaks is not spoken of',
    ],
    [
      'Assistant to the President for National Security Walker left. Thomas Walker said he was tired.',
      ['Thomas Walker: Walker, Thomas Walker, he'],
      'the holder of a long office',
    ],
    [
      'Thomas Walker and his wife, Anna Walker, were there. Mrs. Walker spoke first.',
      ['Thomas Walker: Thomas Walker, his', 'Anna Walker: Anna Walker, Walker'],
      'two of one surname by title',
    ],
  ])('%s', (text, cast) => {
    expect(castOf(text)).toEqual(cast)
  })
})

describe('roles', () => {
  it.each(ROLE_RULES.map((rule) => [rule.name, ...rule.example] as const))(
    '%s: %s',
    (name, text, role, of) => {
      const roles = peopleIn(text).people.flatMap((p) => p.roleMentions)
      expect(roles).toContainEqual(expect.objectContaining({ rule: name, text: role, of }))
    },
  )

  it.each([
    ['Transport Minister Dr Thomas Walker left.', ['Transport Minister'], 'a form of address is no role'],
    [
      'Minister for Public Health Thomas Walker left.',
      ['Minister for Public Health'],
      'an office for a field',
    ],
    ['Under Secretary for Trade Thomas Walker left.', ['Under Secretary for Trade'], 'under is part of it'],
    ['A lawyer for Acme Steel Thomas Walker left.', [], 'a lawyer for somebody is somebody else'],
    ['Mr Thomas Walker left.', [], 'nor alone'],
    ['Thomas Walker, the old bridge and the river were shown.', [], 'a list is no apposition'],
  ])('%s: %j (%s)', (text, roles) => {
    expect(peopleIn(text).people.flatMap((p) => p.roles)).toEqual(roles)
  })

  it.each([
    ['Kim Dong-woo left.', 'unknown', 'the first word is the surname'],
    ['Kim Walker left.', 'female', 'the first word is the first name'],
  ])('%s has gender %s: %s', (text, gender) => {
    expect(peopleIn(text).people.map((person) => person.gender ?? 'unknown')).toEqual([gender])
  })

  it('reads age and place', () => {
    const [person] = peopleIn('Thomas Walker, 42, of Chicago, was hurt.').people
    expect(person).toMatchObject({ name: 'Thomas Walker', age: 42, place: 'Chicago' })
  })

  it('links "the minister" to the only minister', () => {
    const [person] = peopleIn(
      'Prime Minister Thomas Walker flew to Paris. Later the minister met reporters.',
    ).people
    expect(person?.mentions.map((m) => [m.text, m.kind])).toContainEqual(['the minister', 'role'])
  })

  it.each([
    ['the foreign minister', 'part of the role as stated'],
    ['the Peruvian minister', 'the nation that the role is of'],
    ['the Peruvian foreign minister', 'both'],
  ])('links "%s" (%s)', (words) => {
    const { people } = peopleIn(
      `Peruvian Foreign Minister Thomas Walker flew to Paris. Later ${words} met reporters.`,
    )
    expect(people[0]?.mentions.map((m) => [m.text, m.kind])).toContainEqual([words, 'role'])
  })

  it.each([
    ['the former minister', 'another state of the office'],
    ['the Chilean minister', 'another nation'],
    ['the health minister', 'another office'],
    ['the minister of health', 'a longer role'],
  ])('leaves "%s" alone (%s)', (words) => {
    const { people } = peopleIn(
      `Peruvian Foreign Minister Thomas Walker flew to Paris. Later ${words} met reporters.`,
    )
    expect(people.flatMap((p) => p.mentions).filter((m) => m.kind === 'role')).toEqual([])
  })

  // biome-ignore format: a row a line
  it.each([
    ['Jon Falk is Norland’s ambassador to Peru. Norland’s ambassador to Peru met reporters.', 'ambassador to Peru', 'whose it is and where'],
    ['Norland’s ambassador to Peru met reporters. Norland’s ambassador to Peru, Jon Falk, was late.', 'ambassador to Peru', 'before the name'],
    ['Ida Berg’s lawyer, Jon Falk, left. Berg’s lawyer was late.', 'lawyer', 'the owner by surname'],
    ['Ida Berg’s lawyer, Jon Falk, left. She is ill, her lawyer said.', 'lawyer', 'the owner by a pronoun'],
    ['Jon Falk, 34, fell. The 34-year-old was late.', 'The 34-year-old', 'by age'],
    ['Sen. Jon Falk left. The senator was late.', 'The senator', 'the title in full'],
    ['Prime Minister Jon Falk left. The premier was late.', 'The premier', 'another word for it'],
  ])('takes up a role: %s', (text, words) => {
    const falk = peopleIn(text).people.find(({ name }) => name === 'Jon Falk')
    expect(falk?.mentions.map((m) => [m.text, m.kind])).toContainEqual([words, 'role'])
  })

  // biome-ignore format: a row a line
  it.each([
    ['Jon Falk is Norland’s ambassador to Peru. Peru’s ambassador to Norland met reporters.', 'the other way round'],
    ['Ida Berg’s lawyer, Jon Falk, left. Berg’s lawyer, Nina Moe, was late.', 'another is named'],
    ['Ida Berg’s lawyer, Jon Falk, left. Holm’s lawyer was late.', 'another owner'],
    ['Jon Falk was Berg’s adviser. It was late, said Uri Arad, Berg’s adviser.', 'whose role it is stands before it'],
    ['Jon Falk, 34, and Ida Berg, 34, fell. The 34-year-old was late.', 'two of one age'],
    ['Jon Falk, 34, fell. The 34-year-old bridge was shut.', 'a thing of that age'],
    ['Foreign Minister Jon Falk left. The premier was late.', 'another minister'],
    ['Rep. Ida Berg left. The congressman was late.', 'a man is meant'],
  ])('takes up no role: %s (%s)', (text) =>
    expect(peopleIn(text).people.flatMap((p) => p.mentions).filter((m) => m.kind === 'role')).toEqual([]))

  it('leaves "the minister" alone where two could be meant', () => {
    const { people } = peopleIn(
      'Foreign Minister Thomas Walker met Prime Minister Peter Schmidt. Later the minister met reporters.',
    )
    expect(people.flatMap((p) => p.mentions).some((m) => m.kind === 'role')).toBe(false)
  })
})

describe('adversarial texts run in linear time', () => {
  it.each([
    ['capitals', 'Ana '.repeat(25_000)],
    ['marks', 'Ana "'.repeat(20_000)],
    ['commas', 'Ana, '.repeat(20_000)],
    ['pronouns', 'he her '.repeat(14_000)],
    ['one word', 'A'.repeat(100_000)],
    ['roles', 'minister of '.repeat(8_000)],
    ['by', 'by '.repeat(33_000)],
  ])('%s', (_, text) => {
    const began = process.cpuUsage()
    expect(Array.isArray(peopleIn(text).people)).toBe(true)
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(8)
  })
})
