/*
 * Who speaks beside a participle: whom a film shows, who is brought in by "with", who is blamed or praised for saying something.
 */
import { FINITE } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { BLAMING_VERBS, PRAISING_VERBS } from '../../../../../lexicon/speaking-verbs.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { Run } from '../../../labels.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../../../view.ts'
import { phraseBefore, subjectOfSentence } from '../other-subject.ts'
import type { SourceRule } from '../source-rule.ts'

const OF = wordHash('of')
const TO = wordHash('to')
const THAT = wordHash('that')
const FILMS = wordSet(
  'audio clip clips footage image images recording recordings tape video videos'.split(' '),
)
const BLAMING = wordSet(BLAMING_VERBS.split(' '))
/** "Gave her two points for", "thanked her for": what she did. */
const GIVING = wordSet(`${PRAISING_VERBS} fined gave gives`.split(' '))
const WITH = wordHash('with')
const SAYING = wordSet(['asking', 'calling', 'saying', 'telling'])
const FOR = wordHash('for')

export const BESIDE_PARTICIPLE: readonly SourceRule[] = [
  {
    name: 'name-behind-with',
    example: '{Voters} were quick, with Karl Reed |tweeting| [that the pier was a disgrace].',
    find: withNameBehindWith,
  },
  {
    name: 'person-in-film',
    example: '{The ad} |uses footage of Ida Lund asking|, “[Why am I not far ahead?]”',
    find: withPersonInFilm,
  },
  {
    name: 'name-before-saying',
    example: '{Berg} |reminds| me of Abe Lund saying that “[nobody is a fool every day].”',
    find: withNameBeforeSaying,
  },
  {
    name: 'who-did-it',
    example: 'Lund canceled {a rally with Reed}, |citing| [the attack].',
    find: withDoer,
  },
  {
    name: 'who-advises',
    example:
      'Katie Holm spoke often, advising {Leeds College} graduates |to| “[become members of the club].”',
    find: withAdviser,
  },
  {
    name: 'who-is-blamed',
    example: '{The paper} gave Karlsen two points for |dismissing| [the idea that he knew them].',
    find: withBlamed,
  },
  {
    name: 'who-blames',
    example: 'Senator Ann Brandt grilled {John Stamp} on Tuesday |for| [his part in a fraud].',
    find: withBlamer,
  },
]

/** "With | Donald Reed | tweeting that …": not the subject of the sentence. */
function withNameBehindWith(view: QuoteView, remark: Attribution): Attribution | null {
  const { tags, lower } = view
  const { cue } = remark
  if (tags[cue.first] !== TAG.VBG) return null
  const name = namesBefore(view, cue.first)
  return name !== null && lower[name.first - 1] === WITH ? { ...remark, source: name } : null
}

/** "Reminds me of | Abe Lund | saying that “…”": the name beside "saying" right before the mark. */
function withNameBeforeSaying(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, quote, tags } = view
  const { cue, contents } = remark
  const run = contents[0]!
  const mark = quote[run.first - 1] === OPENING ? run.first - 1 : run.first
  if (quote[mark] !== OPENING || mark < cue.first) return null
  let verb = mark - 1
  while (verb > cue.first && (tags[verb] === TAG.PUNCT || lower[verb] === THAT)) verb--
  if (!SAYING.has(lower[verb]!)) return null
  const name = namesBefore(view, verb)
  if (name === null || lower[name.first - 1] === TO) return null
  if (name.first < cue.end && verb > cue.first && lower[name.first - 1] !== OF) return null
  return { ...remark, cue: { ...cue, first: verb, end: verb + 1 }, source: name }
}

/** "Gave | Karlsen | two points for |dismissing| the idea": who is blamed or praised has said it, if anybody named has. */
function withBlamed(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags, sentence, sentenceStart } = view
  const { cue, source } = remark
  if (source === null || tags[cue.first] !== TAG.VBG || lower[cue.first - 1] !== FOR) return null
  const start = sentenceStart[sentence[cue.first]!]!
  for (let i = cue.first - 2; i >= start; i--) {
    if (FINITE[tags[i]!] !== 1) continue
    if (!BLAMING.has(lower[i]!) && !GIVING.has(lower[i]!)) return null
    let end = i + 1
    while (tags[end] === TAG.NNP) end++
    return { ...remark, source: end > i + 1 ? { first: i + 1, end } : null }
  }
  return null
}

/** "Lund canceled | a rally with Reed |, |citing| …": what is done to something is no speaker, who does it is. */
function withDoer(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags } = view
  const { cue, source } = remark
  if (source === null || tags[cue.first] !== TAG.VBG || lower[cue.first - 1] !== COMMA) return null
  // "Lund | voiced scorn for the plan |, |saying|": the verb is no part of who speaks
  const hasVerb = FINITE[tags[source.first]!] === 1
  const isObject = THINGS.has(lower[source.first]!) && FINITE[tags[source.first - 1] ?? TAG.PUNCT] === 1
  const doer = hasVerb || isObject ? subjectOfSentence(view, source.first + 1) : null
  return doer !== null && doer.end <= source.first ? { ...remark, source: doer } : null
}

const COMMA = wordHash(',')
/** "A rally", not "Mary told Reed, saying": an object with an article. */
const THINGS = wordSet(['a', 'an'])

/** "Katie Holm spoke, advising | Leeds College | graduates |to| “…”": who advises speaks, not those whom she advises. */
function withAdviser(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower } = view
  const { cue, source } = remark
  if (source === null || source.end > cue.first || lower[cue.first] !== TO) return null
  const verb = source.first - 1
  if (!ADVISING.has(lower[verb] ?? 0)) return null
  return { ...remark, cue: { ...cue, first: verb, end: verb + 1 }, source: subjectOfSentence(view, verb) }
}

const ADVISING = wordSet(
  'advising encouraging exhorting instructing ordering reminding telling urging warning'.split(' '),
)

/** The names that end right before `end`. */
function namesBefore({ tags, quote }: QuoteView, end: number): Run | null {
  let first = end
  while (first > 0 && tags[first - 1] === TAG.NNP && quote[first - 1] === OUTSIDE) first--
  return first < end ? { first, end } : null
}

/** "Uses footage of | Ida Lund | asking, “…”": who is seen in it asks. */
function withPersonInFilm(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags } = view
  const { cue } = remark
  let verb = cue.end - 1
  while (verb > cue.first && tags[verb] === TAG.PUNCT) verb--
  if (tags[verb] !== TAG.VBG && !SAYING.has(lower[verb]!)) return null
  let first = verb
  while (first > 2 && tags[first - 1] === TAG.NNP) first--
  if (first === verb || lower[first - 1] !== OF || !FILMS.has(lower[first - 2]!)) return null
  return { ...remark, cue: { ...cue, first: verb, end: verb + 1 }, source: { first, end: verb } }
}

/** "| Ann Brandt | grilled John Stamp on Tuesday for his part": not Stamp. */
function withBlamer(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower } = view
  const { cue, source } = remark
  if (source === null || lower[cue.first] !== FOR || cue.end - cue.first > 1) return null
  const verb = source.first - 1
  if (source.end > cue.first || !BLAMING.has(lower[verb]!)) return null
  const subject = phraseBefore(view, verb)
  return { ...remark, cue: { ...cue, first: verb, end: verb + 1 }, source: subject }
}
