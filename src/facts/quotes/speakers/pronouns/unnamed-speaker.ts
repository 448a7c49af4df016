/*
 * Somebody without a name between a person and a pronoun: "The deputy mayor said it leaks. “It drips,” she said." The pronoun is
 * hers, and not that of whoever was named before.
 */
import { subjectOf } from '../../../../language/parser/arguments.ts'
import { parseOf } from '../../../../language/parser/parse-of.ts'
import { mainVerb } from '../../../../language/parser/predicates.ts'
import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../../../lexicon/genders.ts'
import { wordSet } from '../../../../text/hash.ts'
import { type Span, type TextSpan, textSpan, upperBound } from '../../../../text/span.ts'

const NOUNS = tagSet(['NN'])
/** What somebody does who is about to speak. */
const BEFORE_WORDS = wordSet(
  'frowned frowns grinned grins hinted hints laughed laughs nodded nods paused pauses remembered remembers recalled recalls revealed reveals shrugged shrugs sighed sighs smiled smiles wept winced'.split(
    ' ',
  ),
)
const MALE = new Set(MALE_WORDS.split(' '))
const FEMALE = new Set(FEMALE_WORDS.split(' '))

/** "He" or "she" of who is called `text`; null where that may be either. */
export function pronounOf(text: string): 'he' | 'she' | null {
  const head = text.toLowerCase().split(' ').at(-1) ?? ''
  if (MALE.has(head)) return 'he'
  return FEMALE.has(head) ? 'she' : null
}

/** Who frowns, nods or hints in the sentence before the one at `at`, in the same paragraph, where that is a common noun. */
export function describedBefore(reading: Reading, at: Span): TextSpan | null {
  const { tokens, sentences, tags, text } = reading
  const token = upperBound(tokens.count, (i) => tokens.start[i]!, at.start) - 1
  const number = (sentences.of[Math.max(0, token)] ?? 0) - 1
  if (number < 0 || isOtherParagraph(reading, number, at.start)) return null
  const parse = parseOf(reading, number)
  const verb = mainVerb(parse)
  const subject = verb < 0 || !BEFORE_WORDS.has(tokens.lower[verb]!) ? -1 : subjectOf(parse, verb)
  if (subject < 0 || NOUNS[tags[subject]!] !== 1) return null
  return textSpan(text, tokens.start[subject]!, tokens.end[subject]!)
}

function isOtherParagraph({ tokens, sentences, blocks }: Reading, number: number, at: number): boolean {
  const block = blocks[upperBound(blocks.length, (i) => blocks[i]!.block.start, at) - 1]
  return block === undefined || tokens.start[sentences.start[number]!]! < block.block.start
}
