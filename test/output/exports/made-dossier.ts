/*
 * Two documents that tell the same, and their dossier, written by hand: one of each kind of entry.
 */
import type { Dossier } from '../../../src/document/schema.ts'
import { HOSTILE, read } from './whole.ts'

/** A sentence that both documents have. */
export const TEXT = 'Mayor Jane Miller said on 3 May 2021 that the bridge “will open again soon enough”.'
/** Two documents: one of the web with a hostile title, one that says where it stands by a script. */
export const OUTCOMES = [
  read(TEXT, {
    id: 'a.txt',
    url: 'https://paper.example/bridge?a=1&b=2',
    title: HOSTILE,
    date: '2021-05-04',
  }),
  read(TEXT, { id: 'b.txt', url: 'javascript:alert(1)' }),
]
const EVENT = {
  from: '2021-05-03',
  to: '2021-05-03',
  precision: 'day',
  text: TEXT,
  sources: ['b.txt', 'a.txt'].map((document) => ({ document, statement: 's1' })),
  independentSources: 1,
  people: ['P1'],
  disagreements: ['X1'],
  confidence: 0.8,
} as const

/** What they tell together. */
export const DOSSIER: Dossier = {
  people: [
    {
      id: 'P1',
      name: 'Jane Miller',
      aliases: [],
      roles: [{ text: 'Mayor', of: null, documents: ['a.txt'] }],
      gender: 'female',
      members: ['a.txt', 'b.txt'].map((document) => ({
        document,
        person: 'p1',
        name: 'Jane Miller',
        why: 'same full name',
      })),
      candidates: [],
      mentions: 2,
      remarks: 1,
      first: null,
      last: null,
      disagreements: [],
      confidence: 0.9,
    },
  ],
  timeline: [{ id: 'T1', ...EVENT, sources: [...EVENT.sources], people: ['P1'], disagreements: ['X1'] }],
  undated: [],
  quotes: [
    {
      id: 'Q1',
      speaker: 'P1',
      speakerText: 'Jane Miller',
      text: 'that the bridge “will open again soon enough”',
      type: 'indirect',
      cue: 'said',
      stance: 'says',
      negated: false,
      from: null,
      to: null,
      sources: [{ document: 'b.txt', quote: 'q1', text: 'x', why: 'the same words' }],
      independentSources: 1,
      disagreements: [],
      confidence: 0.9,
    },
  ],
  disagreements: [
    {
      id: 'X1',
      kind: 'date',
      about: 'T1',
      subject: 'the bridge',
      readings: ['2021-05-03', '2021-05-04'].map((value) => ({
        value,
        text: value,
        sources: [{ document: 'a.txt', statement: 's1' }],
        independentSources: 1,
      })),
    },
  ],
  reprints: [{ documents: ['a.txt', 'b.txt'], overlap: 1 }],
}
