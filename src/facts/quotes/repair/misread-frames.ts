/*
 * Remarks whose frame the taggers misread: who speaks taken for what is said, what is announced taken for who announces it,
 * a dateline or a credit taken for words. Rules in the order applied; each gives the remark mended, or null if it is none.
 */
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../finite-verbs.ts'
import type { Run } from '../labels.ts'
import type { Attribution } from '../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'
import { inverted, isInverted, nameBetweenCommas, nameInCue, withMiddleSpeaker } from './inverted-speaker.ts'

/** A way in which a frame is misread. */
export interface FrameRule {
  readonly name: string
  /** A sentence, and the words that were taken for a remark. */
  readonly example: string
  readonly holds: (view: QuoteView, remark: Attribution) => boolean
  readonly mend: (view: QuoteView, remark: Attribution) => Attribution | null
}

export const FRAME_RULES: readonly FrameRule[] = [
  {
    name: 'credit-line',
    example: 'The plant at night (Credit: |Tele Images|)',
    holds: (view, { cue }) => view.lower[cue.first] === COLON && CREDITS.has(view.lower[cue.first - 1]!),
    mend: () => null,
  },
  {
    name: 'speaker-behind-verb',
    example: 'The gate will be shut in May, said |the town’s new chair Ann Reed in a letter|.',
    holds: isInverted,
    mend: inverted,
  },
  {
    name: 'speaker-in-the-middle',
    example: 'The key to it, says Ann Reed, is |patience|.',
    holds: (view, { cue, source }) => source === null && nameBetweenCommas(view, cue) !== null,
    mend: withMiddleSpeaker,
  },
  {
    name: 'name-in-cue',
    example: '“It works,” | says Early |.',
    holds: (view, { cue, source }) => source === null && nameInCue(view, cue) !== null,
    mend: (view, remark) => {
      const { cue, name } = nameInCue(view, remark.cue)!
      return { ...remark, cue: { ...remark.cue, ...cue }, source: name }
    },
  },
  {
    name: 'object-as-speaker',
    example: 'Her message to |them| was simple: “Pay up.”',
    holds: (view, { source }) =>
      source !== null && source.end - source.first === 1 && OBJECTS.has(view.lower[source.first]!),
    mend: (_, remark) => ({ ...remark, source: null }),
  },
  {
    name: 'announced-thing',
    example: 'Cuts will be announced in |areas that bring no money|.',
    holds: (view, { cue, source }) =>
      source !== null && source.end <= cue.first && isPassiveReport(view, cue) && !hasBy(view, cue),
    mend: (view, remark) =>
      remark.contents.some((run) => view.quote[run.first] !== OUTSIDE) ? { ...remark, source: null } : null,
  },
  {
    name: 'thing-made-by',
    example: '|A concept| proposed by Tevik won the prize.',
    holds: isMadeBy,
    mend: () => null,
  },
  {
    name: 'title-before-noun',
    example: 'The bank’s newly named |chair Ann Reed| resigned.',
    holds: (view, { cue }) => isBeforeNoun(view, cue),
    mend: () => null,
  },
  {
    name: 'clause-before-and',
    example: '|The gate was shut|, and the mayor said |the key was lost|.',
    holds: (view, remark) => remark.contents.some((run) => isOtherClause(view, remark, run)),
    mend: (view, remark) => ({
      ...remark,
      contents: remark.contents.filter((run) => !isOtherClause(view, remark, run)),
    }),
  },
  {
    name: 'clause-in-cue',
    example: 'Reed said in the letter this case shows |that the law holds|.',
    holds: (view, { cue, contents }) => contents[0]?.first === cue.end && clauseIn(view, cue) > 0,
    mend: (view, remark) => {
      const at = clauseIn(view, remark.cue)
      const [first, ...others] = remark.contents
      return {
        ...remark,
        cue: { ...remark.cue, end: at },
        contents: [{ first: at, end: first!.end }, ...others],
      }
    },
  },
]

/** The remarks with their frames mended. */
export function withReadFrames(view: QuoteView, remarks: readonly Attribution[]): Attribution[] {
  const mended: Attribution[] = []
  for (const remark of remarks) {
    let read: Attribution | null = remark
    for (const { holds, mend } of FRAME_RULES) if (read !== null && holds(view, read)) read = mend(view, read)
    if (read !== null) mended.push(read)
  }
  return mended
}

const OBJECTS = wordSet(['him', 'me', 'them', 'us'])
const COLON = wordHash(':')
const COMMA = wordHash(',')
const BY = wordHash('by')
const CREDITS = wordSet(
  'credit credits image images photo photograph photos picture pictures source video'.split(' '),
)
const PLAIN_NOUNS = tagSet([
  'NN',
  'NNS',
  'JJ',
  'JJS',
  'JJR',
  'DT',
  'PRP$',
  'PRP',
  'POS',
  'CD',
  'NNP',
  'NNPS',
  'EX',
])
const FINITE = tagSet(['VBD', 'VBZ', 'VBP', 'MD'])

const BE = wordSet("am are be been being is 's was were".split(' '))
/** What is so done has no speaker before it: "cuts will be announced". */
const REPORTS = wordSet(
  'announced confirmed declared described disclosed explained mentioned proposed published released revealed stated unveiled'.split(
    ' ',
  ),
)

function isPassiveReport({ lower }: QuoteView, cue: Run): boolean {
  let hasBe = false
  for (let i = Math.max(0, cue.first - 1); i < cue.end; i++) {
    if (BE.has(lower[i]!)) hasBe = true
    else if (hasBe && REPORTS.has(lower[i]!)) return true
  }
  return false
}

function hasBy({ lower }: QuoteView, cue: Run): boolean {
  return lower[cue.end] === BY || lower[cue.end - 1] === BY
}

/** A noun with a participle and who made it: no clause reports anything. */
function isMadeBy(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  if (source === null || view.tags[cue.first] !== TAG.VBN || source.first < cue.end) return false
  if (!hasBy(view, cue) || PLAIN_NOUNS[view.tags[cue.first - 1]!] !== 1) return false
  return contents.every(
    (run) => run.end <= cue.first && view.quote[run.first] === OUTSIDE && !hasFiniteVerb(view, run),
  )
}

const NAMING = wordSet(['appointed', 'elected', 'named', 'nominated'])
const BEFORE_PARTICIPLE = tagSet(['RB', 'POS', 'DT', 'PRP$'])

/** A participle inside of a noun phrase: "the bank’s newly named chair". */
function isBeforeNoun({ lower, tags }: QuoteView, { end }: Run): boolean {
  const last = end - 1
  if (tags[last] !== TAG.VBN || !NAMING.has(lower[last]!)) return false
  return BEFORE_PARTICIPLE[tags[last - 1]!] === 1 && PLAIN_NOUNS[tags[end]!] === 1
}

/**
 * Unquoted words before the speaker, while what was said stands behind the cue: a clause of its own before "and", or the
 * subject of a passive ("| the plan | was described by Reed as | a joke |").
 */
function isOtherClause(view: QuoteView, { cue, source, contents }: Attribution, run: Run): boolean {
  const { lower, tags, quote } = view
  if (run.end > cue.first || quote[run.first] !== OUTSIDE || quote[run.end - 1] !== OUTSIDE) return false
  if (!contents.some((other) => other.first >= cue.end)) return false
  if (!hasFiniteVerb(view, run)) return isPassiveReport(view, cue)
  const and = lower[run.end] === COMMA ? run.end + 1 : run.end
  return source !== null && tags[and] === TAG.CC && source.first > and && source.end <= cue.first
}

/** First token of a clause with a subject and verb of its own at the end of a cue; 0 if there is none. */
function clauseIn(view: QuoteView, cue: Run): number {
  const { tags } = view
  let verb = cue.first
  while (verb < cue.end && FINITE[tags[verb]!] !== 1) verb++
  for (let i = cue.end - 1; i > verb + 1; i--) {
    if (FINITE[tags[i]!] !== 1) continue
    let first = i
    while (first > verb + 1 && PLAIN_NOUNS[tags[first - 1]!] === 1) first--
    // "in the letter this case shows": a second determiner begins the subject
    for (let k = i - 1; k > first; k--) if (tags[k] === TAG.DT || tags[k] === TAG.PRP) first = k
    return first < i && startsFinite(view, first, cue.end) ? first : 0
  }
  return 0
}
