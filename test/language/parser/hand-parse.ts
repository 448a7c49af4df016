/*
 * Parses written by hand: each word as form_TAG_relation_head, where the head is the number of a word (from 1), 0 the root;
 * marks stand alone. What hangs on these must not change with the weights.
 */
import type { Parse, TokenRange } from '../../../src/language/parser/parse.ts'
import { NO_RELATION, RELATIONS, ROOT } from '../../../src/language/parser/relations.ts'
import { TAGS } from '../../../src/language/tags.ts'
import { tokenize } from '../../../src/language/tokens.ts'

const CLITIC = /^(?:'\w|n't$)/

/** The parse that `rows` write, for example `She_PRP_nsubj_2 left_VBD_root_0 .`. */
export function handParse(rows: string): Parse {
  const words = rows.split(' ').map((row) => row.split('_'))
  const text = words
    .map(([form = '']) => (CLITIC.test(form) ? form : ` ${form}`))
    .join('')
    .trimStart()
  const tokens = tokenize(text, [{ start: 0, end: text.length }])
  if (tokens.count !== words.length)
    throw new Error(`${tokens.count} tokens for ${words.length} words: ${text}`)
  const tagOf = (name: string): number => (TAGS as readonly string[]).indexOf(name)
  const numberOf = (name: string): number => (RELATIONS as readonly string[]).indexOf(name)
  return {
    text,
    tokens,
    tags: Uint8Array.from(words, ([, tag = 'PUNCT']) => tagOf(tag)),
    first: 0,
    end: words.length,
    heads: Int32Array.from(words, ([, , , head = '0']) => Number(head) - 1),
    relations: Uint8Array.from(words, ([, , name]) =>
      name === undefined ? NO_RELATION : name === 'root' ? ROOT : numberOf(name),
    ),
  }
}

/** The form of a token, '' for NONE. */
export function formOf(parse: Parse, token: number): string {
  return token < 0 ? '' : parse.text.slice(parse.tokens.start[token], parse.tokens.end[token])
}

/** The text of a range of tokens, '' for null. */
export function textOf(parse: Parse, range: TokenRange | null): string {
  return range === null
    ? ''
    : parse.text.slice(parse.tokens.start[range.first], parse.tokens.end[range.end - 1])
}

/** The number of the token with this form. */
export function tokenOf(parse: Parse, form: string): number {
  for (let token = parse.first; token < parse.end; token++) if (formOf(parse, token) === form) return token
  throw new Error(`no ${form} in ${parse.text}`)
}
