/*
 * GAP (.tsv with a head line, nothing quoted): a pronoun and two names a text, and which of them is meant.
 */
import { sliceOf, type TextSpan } from '../spans.ts'

/** A record of the set of pronouns. */
export interface PronounRecord {
  readonly id: string
  readonly text: string
  readonly gold: {
    readonly pronoun: TextSpan
    readonly a: TextSpan
    readonly b: TextSpan
    readonly isA: boolean
    readonly isB: boolean
  }
}

/** The records of a file; rows whose offsets do not fit their words are left out. */
export function gapRecords(tsv: string): PronounRecord[] {
  const [head = '', ...lines] = tsv.split(/\r?\n/)
  const columns = head.split('\t')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      return recordOf(Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])))
    })
    .filter(({ text, gold }) => {
      const characters = [...text]
      const spans = [gold.pronoun, gold.a, gold.b]
      return spans.every((span) => sliceOf(characters, span.start, span.end) === span.text)
    })
}

function recordOf(row: Readonly<Record<string, string>>): PronounRecord {
  const span = (name: string): TextSpan => {
    const text = row[name] ?? ''
    const start = Number(row[`${name}-offset`])
    return { start, end: start + [...text].length, text }
  }
  return {
    id: row['ID'] ?? '',
    text: row['Text'] ?? '',
    gold: {
      pronoun: span('Pronoun'),
      a: span('A'),
      b: span('B'),
      isA: row['A-coref'] === 'TRUE',
      isB: row['B-coref'] === 'TRUE',
    },
  }
}
