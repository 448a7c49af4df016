/*
 * CoNLL-2003 in columns (word first, label of the name last): documents put together as text, a sentence a line, with
 * spaces where English has them.
 */
import { spansOf, type TextSpan } from '../spans.ts'

/** A record of the sets of people. */
export interface PeopleRecord {
  readonly id: string
  readonly text: string
  readonly gold: { readonly people: readonly TextSpan[]; readonly others: readonly TextSpan[] }
}

const NO_SPACE_BEFORE = new Set(". , ; : ? ! ) ] } % 's 't 're 've 'd 'll 'm n't '".split(' '))
const NO_SPACE_AFTER = new Set('( [ { $ #'.split(' '))

interface Row {
  readonly token: string
  readonly label: string
}

interface Name {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** The documents of a file; `name` begins their ids. */
export function conllRecords(name: string, content: string): PeopleRecord[] {
  return content
    .split('-DOCSTART-')
    .slice(1)
    .map((block, index) => {
      const { text, names } = textOf(block.split('\n\n').slice(1).map(rowsOf))
      const spanAt = spansOf(text)
      const people = names.filter(({ type }) => type === 'PER').map((n) => spanAt(n.start, n.end))
      const others = names
        .filter(({ type }) => type !== 'PER')
        .map((n) => ({ ...spanAt(n.start, n.end), type: n.type }))
      return { id: `${name}-${String(index + 1).padStart(4, '0')}`, text, gold: { people, others } }
    })
}

function rowsOf(sentence: string): Row[] {
  return sentence
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const columns = line.trim().split(/\s+/)
      return { token: columns[0] ?? '', label: columns.at(-1) ?? 'O' }
    })
}

function textOf(sentences: readonly Row[][]): { text: string; names: Name[] } {
  const names: Name[] = []
  let text = ''
  for (const rows of sentences) {
    if (rows.length === 0) continue
    let before = { label: 'O', isTight: true }
    let isQuoted = false
    let open: Name | null = null
    for (const { token, label } of rows) {
      const isMark = token === '"'
      const isGlued = isMark ? isQuoted : NO_SPACE_BEFORE.has(token)
      if (!before.isTight && !isGlued) text += ' '
      const isBegin = label.startsWith('B') || typeOf(label) !== typeOf(before.label)
      if (open !== null && (isBegin || label === 'O')) names.push(open)
      const end = text.length + token.length
      open = label === 'O' ? null : nameTo(isBegin ? null : open, typeOf(label), text.length, end)
      text += token
      before = { label, isTight: isMark ? !isQuoted : NO_SPACE_AFTER.has(token) }
      if (isMark) isQuoted = !isQuoted
    }
    if (open) names.push(open)
    text += '\n'
  }
  return { text, names }
}

function typeOf(label: string): string {
  return label.slice(2)
}

/** `name` up to `end`, or a new one from `start`. */
function nameTo(name: Name | null, type: string, start: number, end: number): Name {
  return name === null ? { type, start, end } : { ...name, end }
}
