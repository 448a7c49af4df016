/*
 * The form of a content: a clause with "that", an infinitive, a question, a bare noun phrase; how it hangs on the cue; and
 * whether quoted words look like a title or a name.
 */

import { headOfRange } from '../../../language/parser/noun-phrases.ts'
import { hasRelation, headOf, relationOf } from '../../../language/parser/parse.ts'
import { relationSet } from '../../../language/parser/relations.ts'
import { FINITE, tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { CAPITAL } from '../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import { OUTSIDE } from '../view.ts'
import type { TypeScene } from './type-scene.ts'

/** Forms in the order of their numbers. */
const FORMS = [
  'that',
  'infinitive',
  'question',
  'preposition',
  'gerund',
  'clause',
  'phrase',
  'sentence',
] as const

const THAT = wordHash('that')
const TO = wordHash('to')
const QUESTIONS = wordSet('whether if who what when where why how which'.split(' '))
const PREPOSITIONS = tagSet(['IN', 'TO'])
const SUBJECT = relationSet('nsubj', 'nsubj:pass', 'expl')

/** The number of the form of the content; whether it is quoted from its first word on counts as another. */
export function contentForm(scene: TypeScene): number {
  const { view, content } = scene
  const quoted = view.quote[content.first] === OUTSIDE ? 0 : FORMS.length
  return FORMS.indexOf(formOf(scene)) + quoted
}

function formOf({ view, content, syntax }: TypeScene): (typeof FORMS)[number] {
  const { lower, tags } = view
  const first = content.first
  const word = lower[first]!
  if (word === THAT && tags[first] !== TAG.DT) return 'that'
  if (word === TO && tags[first + 1] === TAG.VB) return 'infinitive'
  if (QUESTIONS.has(word)) return 'question'
  if (PREPOSITIONS[tags[first]!] === 1) return 'preposition'
  if (tags[first] === TAG.VBG) return 'gerund'
  if (content.first < view.sentenceStart[view.sentence[syntax.head]!]!) return 'sentence'
  for (let i = first; i < content.end; i++)
    if (FINITE[tags[i]!] === 1) return isMainVerb({ view, content, syntax }, i) ? 'clause' : 'phrase'
  return 'phrase'
}

/** Whether a finite verb of the content has its subject there and is in no relative clause. */
function isMainVerb(
  { syntax, content }: Pick<TypeScene, 'view' | 'content' | 'syntax'>,
  verb: number,
): boolean {
  const { parse } = syntax
  if (verb < parse.first || verb >= parse.end) return true
  const predicate = hasRelation(parse, verb, AUXILIARY) ? headOf(parse, verb) : verb
  if (predicate < 0 || hasRelation(parse, predicate, RELATIVE)) return false
  for (let i = content.first; i < Math.min(content.end, parse.end); i++)
    if (i >= parse.first && headOf(parse, i) === predicate && hasRelation(parse, i, SUBJECT)) return true
  return false
}

const AUXILIARY = relationSet('aux', 'cop')
const RELATIVE = relationSet('acl:relcl')

/** How the head of the content hangs on the cue: its relation if directly, and which way round. */
export function contentLink({ content, syntax }: TypeScene): number {
  const { parse, head } = syntax
  const first = Math.max(content.first, parse.first)
  const end = Math.min(content.end, parse.end)
  if (first >= end) return 1
  const top = headOfRange(parse, { first, end })
  if (top < 0) return 2
  const above = headOf(parse, top)
  if (above === head) return 1000 + relationOf(parse, top)
  if (headOf(parse, head) === top) return 2000 + relationOf(parse, head)
  return 3000 + relationOf(parse, top)
}

/** Length of a run in steps. */
export function sizeClass({ first, end }: Run): number {
  const length = end - first
  return length < 4 ? length : length < 6 ? 4 : length < 10 ? 5 : length < 18 ? 6 : 7
}

const ARTICLES = tagSet(['DT', 'PRP$', 'POS'])

/** Of quoted words: whether all of more than two letters are capitalised, and whether an article stands before the mark. */
export function titleForm({ view, content, piece }: TypeScene): number {
  if (piece.type === 'indirect') return 0
  const { tokens } = view
  let words = 0
  let capitals = 0
  for (let i = content.first; i < content.end; i++) {
    if (tokens.end[i]! - tokens.start[i]! <= SHORT) continue
    words++
    if (tokens.flags[i]! & CAPITAL) capitals++
  }
  const isTitle = words > 0 && capitals === words ? 1 : 0
  const isNoun = content.first >= 2 && ARTICLES[view.tags[content.first - 2]!] === 1 ? 1 : 0
  return 1 + ((isTitle * 2 + isNoun) * 8 + sizeClass(content))
}

const SHORT = 3
