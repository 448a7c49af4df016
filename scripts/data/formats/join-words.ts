/*
 * Words of NewsWCL50 put together as text, with the spans of what they are annotated with.
 */

/** A word with its annotations: `(A` opens, `A)` closes and `(A)` is a span of one word; several are joined by bars. */
export interface Word {
  readonly form: string
  readonly identities: string
}

/** A span of the text, in UTF-16 units. */
export interface IdentitySpan {
  readonly identity: string
  readonly start: number
  readonly end: number
}

const NO_SPACE_BEFORE = /^[,.;:!?)\]%”’]|^['’](?:s|t|re|ve|d|ll|m)$|^n['’]t$|^-$/
const NO_SPACE_AFTER = new Set(['(', '[', '“', '‘', '$', '-'])
const LINE_END = '\\n'

/** The text of `sentences` and its spans, in the order in which they close. */
export function joinWords(sentences: readonly (readonly Word[])[]): { text: string; spans: IdentitySpan[] } {
  const spans: IdentitySpan[] = []
  const open = new Map<string, number[]>()
  let text = ''
  let isQuoted = false
  for (const words of sentences.filter(({ length }) => length > 0)) {
    if (text !== '' && !text.endsWith('\n')) text += ' '
    let before = ''
    for (const [i, { form, identities }] of words.entries()) {
      if (form === LINE_END) {
        text = `${text.trimEnd()}\n\n`
        before = '$'
        continue
      }
      const isFirst = i === 0 || text.endsWith('\n')
      const isInMarks = isQuoted && (form === '"' || before === '"')
      if (!isFirst && !isInMarks && !NO_SPACE_BEFORE.test(form) && !NO_SPACE_AFTER.has(before)) text += ' '
      const start = text.length
      text += form
      if (form === '"') isQuoted = !isQuoted
      before = form
      readIdentities(identities, start, text.length, open, spans)
    }
  }
  return { text, spans }
}

function readIdentities(
  identities: string,
  start: number,
  end: number,
  open: Map<string, number[]>,
  spans: IdentitySpan[],
): void {
  for (const part of identities.split('|')) {
    const [, opens, identity = '', closes] = /^(\(?)(.+?)(\)?)$/.exec(part) ?? []
    if (identity === '' || part === '-' || part === '_') continue
    if (opens) open.set(identity, [...(open.get(identity) ?? []), start])
    const begun = closes ? open.get(identity)?.pop() : undefined
    if (begun !== undefined) spans.push({ identity, start: begun, end })
  }
}
