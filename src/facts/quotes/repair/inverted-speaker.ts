/*
 * Reported words before their verb: "The gate will be shut in May, said | the town’s new chair Ann Reed | in a letter."
 */
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { hasFiniteVerb } from '../finite-verbs.ts'
import type { Run } from '../labels.ts'
import type { Attribution } from '../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'

const COMMA = wordHash(',')
const NAME_WORDS = tagSet(['NN', 'NNP', 'NNPS', 'NNS', 'JJ', 'JJS', 'RB', 'VBN', 'CD', 'POS', 'DT', 'PRP$'])
const NAME_START = tagSet(['DT', 'NNP', 'PRP$', 'NNPS'])
const SAYING = wordSet('added adds explained explains said says stated states told warned warns'.split(' '))
/**
 * Whether the words behind a verb of saying are its subject: the verb stands behind a comma, a whole clause stands before
 * it, and what follows is a noun phrase with a name and no verb but those of relative clauses.
 */
export function isInverted(view: QuoteView, { cue, contents }: Attribution): boolean {
  const { lower, tags, quote } = view
  if (cue.end - cue.first !== 1 || !SAYING.has(lower[cue.first]!) || lower[cue.first - 1] !== COMMA)
    return false
  const run = contents.find(({ first }) => first === cue.end)
  if (run === undefined || quote[run.first] !== OUTSIDE || NAME_START[tags[run.first]!] !== 1) return false
  const end = nameEnd(view, run)
  if (end < 0 || hasFiniteVerb(view, run)) return false
  return hasFiniteVerb(view, { first: view.sentenceStart[view.sentence[cue.first]!]!, end: cue.first - 1 })
}

/** End of the noun phrase at the start of `run` that holds a name of two words; -1 if it holds none. */
function nameEnd({ tags }: QuoteView, run: Run): number {
  let end = run.first
  while (end < run.end && NAME_WORDS[tags[end]!] === 1) end++
  for (let i = run.first + 1; i < end; i++) if (tags[i] === TAG.NNP && tags[i - 1] === TAG.NNP) return end
  return -1
}

/** The remark with the clause before the verb as its words, and the noun phrase behind it as its speaker. */
export function inverted(view: QuoteView, remark: Attribution): Attribution {
  const { cue, contents } = remark
  const first = view.sentenceStart[view.sentence[cue.first]!]!
  const run = contents.find((each) => each.first === cue.end)!
  return {
    ...remark,
    source: { first: cue.end, end: nameEnd(view, run) },
    contents: [{ first, end: cue.first - 1 }],
  }
}
