/*
 * Forms in which somebody plainly says something, whatever the model of types makes of them: "confirmed on Monday that …",
 * "denied taking money", "called for a vote". Rules in no order: one is enough.
 */
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { TIME_NOUNS } from '../../../lexicon/calendar/day-names.ts'
import { once } from '../../../model/memory/once.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { hasFiniteVerb } from '../finite-verbs.ts'
import { OUTSIDE } from '../view.ts'
import { classBits, cueClasses } from './cue-class.ts'
import { isPersonOrBody } from './subject-kind.ts'
import type { TypeScene } from './type-scene.ts'

/** One form of plain saying. */
interface SayingForm {
  readonly name: string
  /** A sentence of which the words in brackets are listed. */
  readonly example: string
  readonly holds: (scene: TypeScene) => boolean
}

const THAT = wordHash('that')
const TO = wordHash('to')
const AS = wordHash('as')
const SAYING = wordHash('saying')
const AGAINST = wordHash('against')
const WARNING = wordSet('caution cautioned cautioning cautions warned warning warns'.split(' '))
const LINKS = wordSet(['for', 'on'])
const CALLING = wordSet(['call', 'called', 'calling', 'calls'])
const DENYING = wordSet('admits admitted admitting denied denies deny denying'.split(' '))
const DENIED = wordSet(
  'accusation accusations allegation allegations charge charges claim claims report reports wrongdoing'.split(
    ' ',
  ),
)
const PROMISING = wordSet(
  'pledged pledges pledging promised promises promising threatened threatens vowed vows vowing'.split(' '),
)
/** Verbs that say what they have a clause for, beside those of the classes. */
const HINTING = wordSet('alleging charging hinted hinting hints ruled rules signaled signalled'.split(' '))
const SAYING_VERBS = tagSet(['VBD', 'VBZ', 'VBP', 'VBG', 'VBN'])
const MODALS = wordSet('could may might must should would'.split(' '))
const FINDING = wordSet(
  'conclude concluded concludes concluding estimate estimated estimates estimating forecast forecasts project projected projects read reads reveal revealed reveals revealing'.split(
    ' ',
  ),
)
/** "Confirmed on Monday that": how far behind its cue a clause may begin. */
const CLAUSE_REACH = 5

const saying = once(() => classBits('say', 'claim', 'admit', 'warn', 'promise', 'manner'))

export const SAYING_FORMS: readonly SayingForm[] = [
  {
    name: 'clause-with-that',
    example: 'The firm, which makes ropes, confirmed on Monday [that it had lost a boat].',
    holds: ({ view, content, cue, syntax }) =>
      view.lower[content.first] === THAT &&
      view.tags[content.first] !== TAG.DT &&
      content.first >= cue.end &&
      content.first <= cue.end + CLAUSE_REACH &&
      isSayingVerb(view.lower[syntax.head]!) &&
      hasFiniteVerb(view, { first: content.first + 1, end: content.end }),
  },
  {
    name: 'call-for',
    example: 'The council called for [an inquiry into the sale].',
    holds: (scene) => isCallFor(scene) && isPersonOrBody(scene),
  },
  {
    name: 'called-something',
    example: 'Ina Berg called [the sale of the mill a sham].',
    holds: (scene) => isName(scene) && isPersonOrBody(scene),
  },
  {
    name: 'quoted-as-saying',
    example: 'The paper quoted Ina Berg as saying [the dam would hold].',
    holds: ({ view, content }) =>
      view.lower[content.first - 1] === SAYING &&
      view.lower[content.first - 2] === AS &&
      hasFiniteVerb(view, content),
  },
  {
    name: 'warned-against',
    example: 'Ina Berg warned against [a sale of the ship].',
    holds: ({ view: { lower }, content: { first }, syntax }) =>
      WARNING.has(lower[syntax.head]!) && (lower[first] === AGAINST || lower[first - 1] === AGAINST),
  },
  {
    name: 'denied-deed',
    example: 'Ina Berg denied [taking the key].',
    holds: ({ view, content, cue, syntax }) =>
      DENYING.has(view.lower[syntax.head]!) &&
      content.first === cue.end &&
      (view.tags[content.first] === TAG.VBG || DENIED.has(view.lower[content.end - 1]!)),
  },
  {
    name: 'promise',
    example: 'Ina Berg left the hall vowing [to appeal].',
    holds: (scene) => isPromise(scene) && isPersonOrBody(scene),
  },
]

/** Verbs of the classes, but for those of counting and finding out. */
function isSayingVerb(word: number): boolean {
  return HINTING.has(word) || ((cueClasses()(word) & saying()) !== 0 && !FINDING.has(word))
}

/** Whether somebody plainly says the unquoted content of the scene: not "would say", "did not say", "was denied", "to say". */
export function isPlainlySaid(scene: TypeScene): boolean {
  const { view, syntax, source, content } = scene
  const isPassive = syntax.passive && syntax.auxiliary >= 0
  if (source === null || isPassive || syntax.negated || view.quote[content.first] !== OUTSIDE) return false
  if (SAYING_VERBS[view.tags[syntax.head]!] !== 1) return false
  if (syntax.auxiliary >= 0 && MODALS.has(view.lower[syntax.auxiliary]!)) return false
  return SAYING_FORMS.some(({ holds }) => holds(scene))
}

function isCallFor({ view, content, cue, syntax }: TypeScene): boolean {
  return (
    CALLING.has(view.lower[syntax.head]!) && LINKS.has(view.lower[cue.end - 1]!) && content.first === cue.end
  )
}

/** "Called the sale a sham", "calls him a liar": behind what is called so stands an article with the word for it. */
function isName({ view, content, cue, syntax }: TypeScene): boolean {
  const { lower, tags } = view
  if (!CALLING.has(lower[syntax.head]!) || content.first !== cue.end || hasFiniteVerb(view, content))
    return false
  for (let i = content.first + 1; i < content.end - 1; i++)
    if (ARTICLES.has(lower[i]!) && NAMED[tags[i - 1]!] === 1) return !SENT_FOR.has(lower[i + 1]!)
  return false
}

const ARTICLES = wordSet(['a', 'an'])
/** "Called him a taxi", "called the police a day too late". */
export const SENT_FOR = wordSet(`ambulance cab couple doctor few lawyer taxi ${TIME_NOUNS}`.split(' '))
const NAMED = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'PRP'])

function isPromise({ view, content, cue, syntax }: TypeScene): boolean {
  const { lower, tags } = view
  if (!PROMISING.has(lower[syntax.head]!) || content.first !== cue.end) return false
  return lower[content.first] === TO && tags[content.first + 1] === TAG.VB
}
