/*
 * NewsWCL50 in columns: ten events, each told by five outlets, with an identity for persons across the reports.
 */
import { spansOf } from '../spans.ts'
import type { CastRecord } from './aida.ts'
import { joinWords, type Word } from './join-words.ts'

interface NewsDocument {
  id: string
  readonly sentences: Word[][]
}

/** Events before this one are for development, the others for the last test. */
const FIRST_TEST_EVENT = 5
const ACTOR = '_ACTOR'
/** Identities are written with the number of the event before the name, and the kind behind it. */
const IDENTITY = /^.{2}(.*)_ACTOR$/s
/** Actors that are no single person. */
const GROUPS =
  /immigrant|migrant|protest|people|dreamer|group|administration|government|democrat|republican|congress|party|house|critics|officials|judge|media|team|activists|investigators|russians|lawmakers|court/i
/** Persons that have two identities. */
const SAME: Readonly<Record<string, string>> = {
  PRK_Jong_Un: 'PRK_Kim',
  KOR_Moon_Jae: 'KOR_Moon',
  CHN_Jinping: 'CHN_Xi',
}
const MOST_WORDS = 5

/** The reports of the first events, with the names of persons in them. */
export function newsRecords(columns: string): CastRecord[] {
  return documentsOf(columns)
    .filter(({ id }) => Number.parseInt(id, 10) < FIRST_TEST_EVENT)
    .map(({ id, sentences }) => {
      const { text, spans } = joinWords(sentences)
      const spanAt = spansOf(text)
      const people = spans
        .filter(({ identity, start, end }) => isPerson(identity, text.slice(start, end)))
        .map(({ identity, start, end }) => ({ ...spanAt(start, end), who: whoOf(identity) }))
      return { id: id.split('/').at(-1) ?? '', text, gold: { people } }
    })
}

function documentsOf(columns: string): NewsDocument[] {
  const documents: NewsDocument[] = []
  let isOpen = false
  for (const line of columns.split('\n')) {
    const document = documents.at(-1)
    if (line.startsWith('#begin')) {
      documents.push({ id: '', sentences: [[]] })
      isOpen = true
    } else if (line.startsWith('#end') || !isOpen || !document) continue
    else if (line.trim() === '') document.sentences.push([])
    else {
      const [id = '', , , form = '', identities = ''] = line.split('\t')
      document.id = id
      document.sentences.at(-1)?.push({ form, identities })
    }
  }
  return documents
}

/** Whether the words are a name, and not "the president" or "a group of people". */
function isPerson(identity: string, words: string): boolean {
  return (
    identity.endsWith(ACTOR) &&
    !GROUPS.test(identity) &&
    /\b[A-Z][a-z]+/.test(words) &&
    !/^(?:the|his|her|a|an|our|my) /i.test(words) &&
    words.split(/\s+/).length <= MOST_WORDS
  )
}

function whoOf(identity: string): string {
  const name = IDENTITY.exec(identity)?.[1] ?? ''
  return SAME[name] ?? name
}
