/*
 * Idioms and deeds with a verb that elsewhere reports: "it goes without saying", "declared war", "called in to the show".
 * A remark that one of these rules names is left out.
 */
import { FINITE } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import type { FrameRule } from './frame-rule.ts'
import { isReported } from './no-remark-signs.ts'

const IT = wordHash('it')
const LEADS_TO_AUTHOR = wordSet(['worth', 'without', 'bears', 'needless', 'fair', 'safe'])
const NOTING = wordSet(
  'mentioning noting pointing recalling remembering repeating say saying stressing'.split(' '),
)
const TO = wordHash('to')
const LET = wordHash('let')
const SAY = wordHash('say')
const DECLARED = wordSet(['declare', 'declared', 'declares', 'declaring'])
const DECLARABLE = wordSet(['bankruptcy', 'independence', 'war'])
const CALLED = wordSet(['call', 'called', 'calling', 'calls'])
const INTO = wordHash('into')
const IN = wordHash('in')
const ADMITTED = wordHash('admitted')
const BE = wordSet('are be been being is was were'.split(' '))
const THAT = wordHash('that')
const GATHERINGS = wordSet(
  'ballot conference convention election meeting referendum session strike summit vote'.split(' '),
)
/** "A so-called emergency meeting": how far behind the cue its noun may stand. */
const GATHERING_REACH = 5
const ALL = wordSet(['anything', 'everything', 'whatever'])
const ATTACKS = wordSet(['attack', 'attacked', 'attacking', 'attacks'])
const WOUNDS = wordSet(
  'bomb bombed bombs dead gunman gunmen injured injuring killed killing knife machete missiles rockets stabbed stabbing troops wounded wounding'.split(
    ' ',
  ),
)
const DEFENDED = wordSet(['defended', 'defending', 'defends', 'represented', 'represents'])
const COUNSEL = wordSet(['attorney', 'attorneys', 'counsel', 'firm', 'lawyer', 'lawyers'])
const CLIENTS = wordSet([
  'accused',
  'charged',
  'client',
  'clients',
  'convicted',
  'defendant',
  'defendants',
  'suspect',
])
/** "Defended a man who was accused". */
const CLIENT_REACH = 6
const AS = wordHash('as')

export const IDIOMS: readonly FrameRule[] = [
  {
    name: 'goes-without-saying',
    example: ['{It} goes without |saying| [that the rates are high].', []],
    holds: isOfAuthor,
    mend: () => null,
  },
  {
    name: 'let-us-say',
    example: ['Let{’s} |say| [a boat costs 4,000].', []],
    holds: ({ lower }, { cue }) =>
      lower[cue.end - 1] === SAY && (lower[cue.first - 2] === LET || lower[cue.first - 1] === LET),
    mend: () => null,
  },
  {
    name: 'declared-war',
    example: ['[One after another], the firms |declared bankruptcy|.', []],
    holds: isDeclared,
    mend: () => null,
  },
  {
    name: 'called-in',
    example: ['{She} |called in to a radio show about| [the police].', []],
    holds: isCallIn,
    mend: () => null,
  },
  {
    name: 'let-in',
    example: ['{One Greek} |was admitted| as well as [others].', []],
    holds: (view, remark) =>
      view.lower[remark.cue.end - 1] === ADMITTED &&
      BE.has(view.lower[remark.cue.end - 2]!) &&
      view.lower[remark.cue.end] !== THAT &&
      view.lower[remark.cue.end] !== TO,
    mend: () => null,
  },
  {
    name: 'called-a-meeting',
    example: ['{The rules} let the chair |call| a “[special meeting]” in May.', []],
    holds: isGathering,
    mend: () => null,
  },
  {
    name: 'everything-somebody-says',
    example: ['{Everything Lund} |says| [is a lie].', []],
    holds: isAllSaid,
    mend: () => null,
  },
  {
    name: 'attacked-in-arms',
    example: ['{They} |attacked| [the ship], killing ten sailors.', []],
    holds: isAssault,
    mend: () => null,
  },
  {
    name: 'defended-in-court',
    example: ['{A law firm} |defended| [fund managers for years].', []],
    holds: isCounsel,
    mend: () => null,
  },
]

/** "It is worth noting that", "it is fair to say": nobody says it but the author. */
function isOfAuthor({ lower, tags, quote }: QuoteView, { cue, source }: Attribution): boolean {
  const verb = cue.end - 1
  if (!NOTING.has(lower[verb]!) || quote[verb] !== OUTSIDE) return false
  const isInfinitive = lower[verb - 1] === TO
  const lead = isInfinitive ? verb - 2 : verb - 1
  if (!LEADS_TO_AUTHOR.has(lower[lead]!) || (!isInfinitive && tags[verb] !== TAG.VBG)) return false
  return source === null || lower[source.first] === IT
}

/** "Declared war on Norland": a deed. */
function isDeclared(view: QuoteView, remark: Attribution): boolean {
  const { lower } = view
  const { cue } = remark
  for (let i = cue.first; i < cue.end; i++)
    if (DECLARED.has(lower[i]!) && DECLARABLE.has(lower[i + 1]!)) return isReported(view, remark)
  return false
}

/** "Called into the Reed show when she was ill", "called in to a show". */
function isCallIn(view: QuoteView, remark: Attribution): boolean {
  const { lower } = view
  const { cue } = remark
  for (let i = cue.first; i < cue.end; i++) {
    if (!CALLED.has(lower[i]!)) continue
    const isIn = lower[i + 1] === INTO || (lower[i + 1] === IN && lower[i + 2] === TO)
    return isIn && lower[i + 2] !== QUESTION && isReported(view, remark)
  }
  return false
}

/** "Called into question whether …" is said. */
const QUESTION = wordHash('question')

/** "Called a “special meeting”": who comes together is nobody's name for a thing. */
function isGathering(view: QuoteView, { cue, contents }: Attribution): boolean {
  const { lower, tags } = view
  if (!CALLED.has(lower[cue.end - 1]!)) return false
  const run = contents.find(({ first }) => first >= cue.end && first <= cue.end + 2)
  if (run === undefined || tags[cue.end] !== TAG.DT) return false
  for (let i = cue.end + 1; i < cue.end + GATHERING_REACH; i++) {
    if (FINITE[tags[i]!] === 1 || lower[i] === AS) return false
    if (GATHERINGS.has(lower[i]!)) return true
  }
  return false
}

/** "Everything Lund says | is a lie |": what is said of it is not what Lund says. */
function isAllSaid({ lower, tags, quote }: QuoteView, { cue, source, contents }: Attribution): boolean {
  if (source === null || source.end !== cue.first) return false
  const isAll = ALL.has(lower[source.first]!) || ALL.has(lower[source.first - 1]!)
  return (
    isAll &&
    contents.some((run) => run.first === cue.end && FINITE[tags[run.first]!] === 1) &&
    quote[cue.end] === OUTSIDE
  )
}

/** "A law firm defended fund managers", "defended people accused of murder": in court. */
function isCounsel(view: QuoteView, remark: Attribution): boolean {
  const { lower } = view
  const { cue, source } = remark
  if (!DEFENDED.has(lower[cue.end - 1]!) || !isReported(view, remark)) return false
  if (source !== null && COUNSEL.has(lower[source.end - 1]!)) return true
  for (let i = cue.end; i < cue.end + CLIENT_REACH; i++) if (CLIENTS.has(lower[i]!)) return true
  return false
}

/** "Attacked the ship, killing ten": with arms, by what else the sentence tells. */
function isAssault(view: QuoteView, remark: Attribution): boolean {
  const { lower, sentence, sentenceStart } = view
  const { cue, contents } = remark
  if (!ATTACKS.has(lower[cue.end - 1]!) || !isReported(view, remark)) return false
  if (contents.some((run) => hasFiniteVerb(view, run))) return false
  const s = sentence[cue.first]!
  for (let i = sentenceStart[s]!; i < sentenceStart[s + 1]!; i++) if (WOUNDS.has(lower[i]!)) return true
  return false
}
