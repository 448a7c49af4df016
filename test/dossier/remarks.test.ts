/*
 * Which remarks are one, and what is shown of their wordings and speakers.
 */
import { describe, expect, test } from 'vitest'
import type { QuoteBrief } from '../../src/dossier/brief/document-brief.ts'
import { leadingTerms } from '../../src/dossier/brief/leading-terms.ts'
import { topicsOf } from '../../src/dossier/brief/topic-vectors.ts'
import { REMARK_RULES, remarkOverlap } from '../../src/dossier/remarks/same-remark.ts'
import { type Occurrence, occurrencesOf, remarkStems } from '../../src/dossier/remarks/told-remark.ts'
import { countWords, type GrowingCounts } from '../../src/dossier/text/weighted-words.ts'
import { dossierOfTexts, madeDocument } from './made-documents.ts'

interface Pair {
  readonly a: Occurrence
  readonly b: Occurrence
}

/** Two remarks in documents on one affair; the persons are those of the first two letters. */
function pairOf(a: string, b: string, speakers: readonly [string, string]): Pair {
  const documents = [a, b].map((text, i) => ({
    ...madeDocument(`d${i}`, 'The mill and the harvest', ['Ana Lima', 'Hugo Vale']),
    quotes: [quoteOf(text, speakers[i]!)],
  }))
  const topics = topicsOf(documents)
  const counts: GrowingCounts = { sentences: 0, counts: new Map() }
  for (const document of documents) for (const stems of remarkStems(document)) countWords(counts, stems)
  const [first, second] = documents.flatMap((document, place) => {
    const people = new Map([speakers[place]!].map((id) => [id, { id, name: id }]))
    const planned = { id: document.id, place, original: place, people, terms: leadingTerms(topics, place) }
    return occurrencesOf(document, planned, counts)
  })
  return { a: first!, b: second! }
}

function quoteOf(text: string, person: string): QuoteBrief {
  return {
    id: 'q1',
    text,
    type: 'direct',
    cue: 'said',
    stance: 'says',
    negated: false,
    person,
    speakerText: null,
    from: null,
    to: null,
    confidence: 1,
  }
}

function ruleOf({ a, b }: Pair): string | null {
  return REMARK_RULES.find(({ holds }) => holds(remarkOverlap(a, b)))?.name ?? null
}

test.each(REMARK_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, { example: [a, b] }) => {
  expect(ruleOf(pairOf(a, b, ['p1', 'p1']))).toBe(name)
})

test.each([
  ['We will not close the mill.', 'We will not sell the harbour.', 'p1', 'p1', 'another matter'],
  ['No comment.', 'No comment.', 'p1', 'p2', 'a phrase that anybody says'],
  [
    'The mill stays open until the harvest is in.',
    'The harvest was poor and the mill is old.',
    'p1',
    'p1',
    'some words',
  ],
  [
    'Our thoughts today are with the old families of Porto.',
    'Our thoughts today are with the old families of Braga.',
    'p1',
    'p2',
    'two people, each of a town of their own',
  ],
])('%s and %s are two (%s, %s): %s', (a, b, first, second) => {
  expect(ruleOf(pairOf(a, b, [first, second]))).toBeNull()
})

test('nearly the same words of two people are one remark where no weighty word differs', () => {
  const [a, b] = [
    'We will not ever close this good old mill of Porto.',
    'We will not close this good old mill of Porto.',
  ]
  expect(ruleOf(pairOf(a, b, ['p1', 'p2']))).not.toBeNull()
})

test('what somebody says and the same denied are two', () => {
  const { a, b } = pairOf('The mill will close in May.', 'that the mill will close in May', ['p1', 'p1'])
  const denied = { ...b, quote: { ...b.quote, cue: 'denied', stance: 'denies' } }
  expect(ruleOf({ a, b })).not.toBeNull()
  expect(ruleOf({ a, b: denied })).toBeNull()
})

describe('in documents', () => {
  const { quotes, disagreements } = dossierOfTexts([
    'The mill of Porto may close. “We will not close the mill before the harvest is in,” Ana Lima said. Hugo Vale listened.',
    'The mill of Porto may close. Ana Lima said: “We will not close the mill before the harvest.” Hugo Vale listened.',
    'The mill of Porto may close. “We will not close the mill before the harvest is in,” Hugo Vale said. Ana Lima listened.',
  ])
  test('with the cue, so that a denial is none', () => {
    const [denial] = dossierOfTexts(['Ana Lima denied that the mill of Porto would close.']).quotes
    expect(denial).toMatchObject({ cue: 'denied', stance: 'denies', negated: false })
  })
  const [remark] = quotes.filter(({ sources }) => sources.length === 3)
  test('one entry with its occurrences and their wordings', () => {
    expect(remark?.sources.map(({ document }) => document).sort()).toEqual(['t1', 't2', 't3'])
    expect(new Set(remark?.sources.map(({ text }) => text)).size).toBe(2)
  })
  test('two speakers are a disagreement, the one with most sources first', () => {
    const found = disagreements.find(({ kind }) => kind === 'speaker')
    expect(found?.about).toBe(remark?.id)
    expect(
      found?.readings.map(({ text, independentSources }) => `${text} ${independentSources}`),
    ).toHaveLength(2)
    expect(remark?.disagreements).toEqual([found?.id])
  })
})
