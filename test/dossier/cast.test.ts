/*
 * Who is who across documents: what is joined, what stays apart, and why it is said so.
 */
import { describe, expect, test } from 'vitest'
import { castOf, dossierOf, madeDocument } from './made-documents.ts'

const FERRY = 'Ferry runs aground at Port Calder, harbour inquiry promised'
const OPERA = 'Soprano opens the season of the Verona opera with Tosca'

interface Row {
  readonly why: string
  readonly documents: readonly (readonly [id: string, title: string, people: readonly string[]])[]
  readonly cast: readonly string[]
}

const ROWS: readonly Row[] = [
  {
    why: 'a surname goes to the one who bears it in reports on the same affair',
    documents: [
      ['a', FERRY, ['Michael Harrow', 'Rosa Delgado']],
      ['b', FERRY, ['Harrow', 'Rosa Delgado']],
    ],
    cast: ['a:Michael Harrow b:Harrow', 'a:Rosa Delgado b:Rosa Delgado'],
  },
  {
    why: 'a surname with its article goes to the one who bears it',
    documents: [
      ['a', FERRY, ['Omar al-Hakim', 'Rosa Delgado']],
      ['b', FERRY, ['al-Hakim', 'Rosa Delgado']],
    ],
    cast: ['a:Omar al-Hakim b:al-Hakim', 'a:Rosa Delgado b:Rosa Delgado'],
  },
  {
    why: 'a surname with its particle is no full name: in reports on other things it is two people',
    documents: [
      ['a', FERRY, ['de Silva', 'Rosa Delgado']],
      ['b', OPERA, ['de Silva', 'Lea Monti']],
    ],
    cast: ['a:Rosa Delgado', 'a:de Silva', 'b:Lea Monti', 'b:de Silva'],
  },
  {
    why: 'a surname in a report on something else stays alone',
    documents: [
      ['a', FERRY, ['Michael Harrow', 'Rosa Delgado']],
      ['b', OPERA, ['Harrow', 'Lea Monti']],
    ],
    cast: ['a:Michael Harrow', 'a:Rosa Delgado', 'b:Harrow', 'b:Lea Monti'],
  },
  {
    why: 'a surname that two bear goes to neither',
    documents: [
      ['a', FERRY, ['Michael Harrow', 'Joan Harrow', 'Rosa Delgado']],
      ['b', FERRY, ['Harrow', 'Rosa Delgado']],
    ],
    cast: ['a:Joan Harrow', 'a:Michael Harrow', 'a:Rosa Delgado b:Rosa Delgado', 'b:Harrow'],
  },
  {
    why: 'initials, a short form and another spelling, on one affair',
    documents: [
      ['a', FERRY, ['Michael Harrow', 'Dmytro Kovalenko', 'Rosa Delgado']],
      ['b', FERRY, ['Mike Harrow', 'Dmitri Kovalenko', 'R. Delgado']],
    ],
    cast: [
      'a:Dmytro Kovalenko b:Dmitri Kovalenko',
      'a:Michael Harrow b:Mike Harrow',
      'a:Rosa Delgado b:R. Delgado',
    ],
  },
  {
    why: 'one name in two worlds is two people',
    documents: [
      ['a', FERRY, ['David Marsh, striker', 'Rosa Delgado']],
      ['b', OPERA, ['David Marsh, surgeon', 'Lea Monti']],
    ],
    cast: ['a:David Marsh', 'a:Rosa Delgado', 'b:David Marsh', 'b:Lea Monti'],
  },
  {
    why: 'one name with roles of one world is one person',
    documents: [
      ['a', FERRY, ['David Marsh, mayor', 'Rosa Delgado']],
      ['b', OPERA, ['David Marsh, minister', 'Lea Monti']],
    ],
    cast: ['a:David Marsh b:David Marsh', 'a:Rosa Delgado', 'b:Lea Monti'],
  },
  {
    why: 'no chain runs through a name that two could bear',
    documents: [
      ['a', FERRY, ['George H. Marsh', 'Rosa Delgado']],
      ['b', FERRY, ['George Marsh', 'Rosa Delgado']],
      ['c', FERRY, ['George T. Marsh', 'Rosa Delgado']],
    ],
    cast: [
      'a:George H. Marsh',
      'a:Rosa Delgado b:Rosa Delgado c:Rosa Delgado',
      'b:George Marsh',
      'c:George T. Marsh',
    ],
  },
  {
    why: 'names known in both spellings are two, and so are other initials',
    documents: [
      ['a', FERRY, ['Louis Martin', 'Peter Hansen', 'George H. W. Marsh', 'Rosa Delgado']],
      ['b', FERRY, ['Louise Martin', 'Peter Hanson', 'George W. Marsh', 'Rosa Delgado']],
    ],
    cast: [
      'a:George H. W. Marsh',
      'a:Louis Martin',
      'a:Peter Hansen',
      'a:Rosa Delgado b:Rosa Delgado',
      'b:George W. Marsh',
      'b:Louise Martin',
      'b:Peter Hanson',
    ],
  },
  {
    why: 'a surname known in another spelling is somebody else, though all speaks for it',
    documents: [
      ['a', FERRY, ['Peter Hansen', 'Rosa Delgado']],
      ['b', FERRY, ['Hanson', 'Rosa Delgado']],
    ],
    cast: ['a:Peter Hansen', 'a:Rosa Delgado b:Rosa Delgado', 'b:Hanson'],
  },
  {
    why: 'father and son are two',
    documents: [
      ['a', FERRY, ['John Marsh Sr', 'Rosa Delgado']],
      ['b', FERRY, ['John Marsh Jr', 'Rosa Delgado']],
    ],
    cast: ['a:John Marsh Sr', 'a:Rosa Delgado b:Rosa Delgado', 'b:John Marsh Jr'],
  },
]

test.each(ROWS)('$why', ({ documents, cast }) => {
  const made = documents.map(([id, title, people]) => madeDocument(id, title, people))
  expect(castOf(dossierOf(made))).toEqual([...cast].sort())
  expect(castOf(dossierOf(made.toReversed()))).toEqual([...cast].sort())
})

describe('what is said of a join', () => {
  const made = [
    madeDocument('a', FERRY, ['Michael Harrow, harbour master', 'Rosa Delgado']),
    madeDocument('b', FERRY, ['Harrow, harbour master', 'Rosa Delgado']),
    madeDocument('c', OPERA, ['Harrow', 'Lea Monti']),
  ]
  const { people } = dossierOf(made)
  test('why each member is one', () => {
    const harrow = people.find(({ name }) => name === 'Michael Harrow')
    expect(harrow?.members.map(({ why }) => why)).toEqual([
      'same full name',
      'surname; both with the role “harbour”; named with Rosa Delgado in both documents',
    ])
  })
  test('who could be one is a candidate on both sides, and in no cast', () => {
    const alone = people.find(({ members }) => members[0]?.document === 'c' && members[0].name === 'Harrow')
    const known = people.find(({ name }) => name === 'Michael Harrow')
    expect(alone?.candidates.map(({ person }) => person)).toEqual([known?.id])
    expect(known?.candidates.map(({ person }) => person)).toEqual([alone?.id])
  })
  test('names known in both spellings are candidates', () => {
    const two = [madeDocument('a', FERRY, ['Peter Hansen']), madeDocument('b', FERRY, ['Peter Hanson'])]
    expect(dossierOf(two).people.map(({ candidates }) => candidates.map(({ why }) => why))).toEqual([
      ['nearly the same spelling, and both are known names'],
      ['nearly the same spelling, and both are known names'],
    ])
  })
  test('every person of every document is a member of exactly one', () => {
    const members = people.flatMap((person) => person.members.map((m) => `${m.document} ${m.person}`)).sort()
    expect(members).toEqual(['a p1', 'a p2', 'b p1', 'b p2', 'c p1', 'c p2'])
  })
})

describe('by hand', () => {
  const made = [
    madeDocument('a', FERRY, ['Abu Sami', 'Rosa Delgado']),
    madeDocument('b', FERRY, ['Yasin Hadad', 'Rosa Delgado']),
  ]
  test('names are joined', () => {
    const rules = [{ relation: 'same', names: ['Abu Sami', 'Yasin Hadad'], place: '' }] as const
    expect(castOf(dossierOf(made, rules))).toEqual([
      'a:Abu Sami b:Yasin Hadad',
      'a:Rosa Delgado b:Rosa Delgado',
    ])
  })
  test('and told apart, by document where the name is one', () => {
    const rules = [
      { relation: 'different', names: ['Rosa Delgado @ a', 'Rosa Delgado @ b'], place: '' },
    ] as const
    expect(castOf(dossierOf(made, rules))).toEqual([
      'a:Abu Sami',
      'a:Rosa Delgado',
      'b:Rosa Delgado',
      'b:Yasin Hadad',
    ])
  })
})

test('thousands of persons of one surname take no long time', { timeout: 60_000 }, () => {
  const firsts = 'Ana Ben Cara Dora Emil Fay Gus Hal Ida Jon Kai Lea Max Nora Otto Pia Ron Sue Tom Uma'.split(
    ' ',
  )
  const made = Array.from({ length: 400 }, (_, i) =>
    madeDocument(`d${i}`, FERRY, [`${firsts[i % 20]} ${firsts[(i * 7) % 19]} Smith`, 'Smith', `J. Smith`]),
  )
  const began = performance.now()
  expect(dossierOf(made).people.length).toBeGreaterThan(20)
  expect(performance.now() - began).toBeLessThan(20_000)
})
