/*
 * Frames of which the taggers read a half: the words before "he said" left out, the cue of an opening participle stretched
 * over its words, a venue taken for what was called something.
 */
import { FINITE } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { CLOSING, OPENING, OUTSIDE, type QuoteView } from '../../view.ts'
import type { FrameRule } from './frame-rule.ts'

const COMMA = wordHash(',')
const TO = wordHash('to')
const ACCORDING = wordHash('according')
const AS = wordHash('as')
const WHO = wordSet(['who', 'whom', 'whose'])
const PLACES = wordSet(['at', 'during', 'in', 'on'])

export const HALF_READ: readonly FrameRule[] = [
  {
    name: 'first-half-left-out',
    example: [
      'Finding water there, {he} |said|, [is no small thing].',
      ['he: Finding water there', 'he: is no small thing'],
    ],
    holds: (view, remark) => firstHalf(view, remark) !== null,
    mend: (view, remark) => ({ ...remark, contents: [firstHalf(view, remark)!, ...remark.contents] }),
  },
  {
    name: 'second-half-alone',
    example: [
      'The talks failed, {Reed} |says|, [and the town felt free to act].',
      ['Reed: The talks failed', 'Reed: and the town felt free to act'],
    ],
    holds: (view, remark) => halfBefore(view, remark) !== null,
    mend: (view, remark) => ({ ...remark, contents: [halfBefore(view, remark)!, ...remark.contents] }),
  },
  {
    name: 'speaker-cut-in-two',
    example: ['He will change, [a source close to] him |said|.', ['a source close to him: He will change']],
    holds: (view, remark) => speakerCut(view, remark) !== null,
    mend: (view, remark) => {
      const source = speakerCut(view, remark)!
      const first = view.sentenceStart[view.sentence[remark.cue.first]!]!
      return { ...remark, source, contents: [{ first, end: source.first - 1 }] }
    },
  },
  {
    name: 'opening-participle',
    example: ['|Vowing to appeal|, [Ina Berg left the hall].', ['Ina Berg: to appeal']],
    holds: (view, remark) => openingParticiple(view, remark) !== null,
    mend: (view, remark) => {
      const { cue } = remark
      return {
        ...remark,
        cue: { ...cue, end: cue.first + 1 },
        source: openingParticiple(view, remark),
        contents: [{ first: cue.first + 1, end: cue.end }],
      }
    },
  },
  {
    name: 'speaker-in-the-words',
    example: [
      '[“We heard a bang,” one resident, who gave no name], |said|.',
      ['one resident: “We heard a bang,”'],
    ],
    holds: (view, remark) => speakerBehindMarks(view, remark) !== null,
    mend: (view, remark) => {
      const source = speakerBehindMarks(view, remark)!
      return { ...remark, source, contents: [{ first: remark.contents[0]!.first, end: source.first }] }
    },
  },
  {
    name: 'firm-in-the-words',
    example: [
      '[The plant will close, the owner, Merrow Energy], |said|.',
      ['the owner, Merrow Energy: The plant will close'],
    ],
    holds: (view, remark) => appositionBehind(view, remark) !== null,
    mend: (view, remark) => {
      const source = appositionBehind(view, remark)!
      return { ...remark, source, contents: [{ first: remark.contents[0]!.first, end: source.first - 1 }] }
    },
  },
  {
    name: 'venue-before-as',
    example: [
      'It is a deal that {Lund} |blasted on| [a conference call as “a joke.”]',
      ['Lund: as “a joke.”'],
    ],
    holds: (view, { cue, contents }) => contents.some((run) => asBehindVenue(view, run, cue) > 0),
    mend: (view, remark) => ({
      ...remark,
      contents: remark.contents.map((run) => {
        const as = asBehindVenue(view, run, remark.cue)
        return as > 0 ? { first: as, end: run.end } : run
      }),
    }),
  },
]

/** The subject before "…, he said, is no small thing" of words that begin with their verb; null elsewhere. */
function firstHalf(view: QuoteView, { cue, source, contents }: Attribution): Run | null {
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || source === null || source.end !== cue.first) return null
  if (run.first !== cue.end + 1 || view.lower[cue.end] !== COMMA || view.quote[run.first] !== OUTSIDE)
    return null
  const first = view.sentenceStart[view.sentence[cue.first]!]!
  const half = { first, end: source.first - 1 }
  if (half.end <= first || view.lower[half.end] !== COMMA || FINITE[view.tags[run.first]!] !== 1) return null
  for (let i = first; i < half.end; i++) if (view.quote[i] !== OUTSIDE || view.lower[i] === COMMA) return null
  return hasFiniteVerb(view, half) ? null : half
}

/** The clause before "…, Reed says, and the town felt free": words that begin with a conjunction go on with it; null elsewhere. */
function halfBefore(view: QuoteView, { cue, source, contents }: Attribution): Run | null {
  const [run, ...others] = contents
  if (others.length > 0 || run === undefined || source === null || !CONJUNCTIONS.has(view.lower[run.first]!))
    return null
  const frame = { first: Math.min(source.first, cue.first), end: Math.max(source.end, cue.end) }
  if (run.first !== frame.end + 1 || view.lower[frame.end] !== COMMA || view.lower[frame.first - 1] !== COMMA)
    return null
  const half = { first: view.sentenceStart[view.sentence[cue.first]!]!, end: frame.first - 1 }
  for (let i = half.first; i < half.end; i++) if (view.quote[i] !== OUTSIDE) return null
  return half.end > half.first && hasFiniteVerb(view, half) ? half : null
}

const CONJUNCTIONS = wordSet(['and', 'but', 'or'])

/** "…, | a source close to | him said": the noun phrase before the verb of which the words took the beginning; null elsewhere. */
function speakerCut(view: QuoteView, { cue, source, contents }: Attribution): Run | null {
  const { lower, tags } = view
  const run = contents.at(-1)
  if (run?.end !== cue.first - 1 || (source !== null && source.first !== run.end)) return null
  if (tags[run.end - 1] !== TAG.IN && tags[run.end - 1] !== TAG.TO) return null
  const start = view.sentenceStart[view.sentence[cue.first]!]!
  const isPhrase = tags[run.first] === TAG.DT && lower[run.first - 1] === COMMA && run.first - 1 > start
  return isPhrase && !hasFiniteVerb(view, run) ? { first: run.first, end: cue.first } : null
}

/** Who stands behind the closing marks of words that run on to the verb, with a clause of theirs between; null elsewhere. */
function speakerBehindMarks(view: QuoteView, { cue, source, contents }: Attribution): Run | null {
  const { quote, lower } = view
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || source !== null) return null
  if (quote[run.first] !== OPENING || run.end > cue.first || run.end < cue.first - 1) return null
  let first = run.first
  while (first < run.end && quote[first] !== CLOSING) first++
  first++
  for (let i = first; i < run.end; i++) if (quote[i] !== OUTSIDE) return null
  const phrase = first < run.end ? nounPhrase(view, first, run.end) : null
  return phrase !== null && lower[phrase.end] === COMMA && WHO.has(lower[phrase.end + 1]!) ? phrase : null
}

/** "The owner, Merrow Energy" at the end of words that are a whole clause without it and run on to the verb; null elsewhere. */
function appositionBehind(view: QuoteView, { cue, source, contents }: Attribution): Run | null {
  const { lower, quote, tags } = view
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || source !== null || run.end !== cue.first - 1) return null
  if (lower[run.end] !== COMMA || tags[run.end - 1] !== TAG.NNP) return null
  const inner = lower.lastIndexOf(COMMA, run.end - 1)
  const outer = inner > run.first ? lower.lastIndexOf(COMMA, inner - 1) : -1
  if (outer <= run.first || quote[outer] !== OUTSIDE || quote[run.first] !== OUTSIDE) return null
  const name = { first: outer + 1, end: run.end }
  const isNoun = nounPhrase(view, name.first, inner)?.end === inner && !hasFiniteVerb(view, name)
  return isNoun && hasFiniteVerb(view, { first: run.first, end: outer }) ? name : null
}

/** Who leaves in "Vowing to appeal, Ina Berg left": the speaker of the words that the cue swallowed; null elsewhere. */
function openingParticiple(view: QuoteView, { cue, contents }: Attribution): Run | null {
  const { tags, lower, sentence, sentenceStart } = view
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || cue.end - cue.first <= 2) return null
  if (sentenceStart[sentence[cue.first]!] !== cue.first || tags[cue.first] !== TAG.VBG) return null
  if (
    lower[cue.first] === ACCORDING ||
    lower[cue.first + 1] !== TO ||
    lower[cue.end] !== COMMA ||
    run.first !== cue.end + 1
  )
    return null
  return view.quote[run.first] === OUTSIDE ? nounPhrase(view, run.first, run.end) : null
}

/** The "as" before an opening mark that follows a bare noun phrase behind a preposition of the cue; 0 where there is none. */
function asBehindVenue({ lower, quote, tags }: QuoteView, { first, end }: Run, cue: Run): number {
  if (first !== cue.end || !PLACES.has(lower[cue.end - 1]!) || quote[first] !== OUTSIDE) return 0
  for (let i = first + 1; i < end - 1; i++) {
    if (FINITE[tags[i]!] === 1) return 0
    if (lower[i] === AS) return quote[i + 1] === OPENING ? i : 0
  }
  return 0
}
