/*
 * Idioms and deeds with a verb that elsewhere reports: "it goes without saying", "declared war", "called in to the show".
 * A remark that one of these rules names is left out.
 */
import { FINITE } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'
import type { FrameRule } from '../frame-rule.ts'
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
/** "Was admitted by the bank", "were admitted to have failed": said. */
const ADMITS = wordSet(['by', 'that', 'to'])
const A = wordSet(['a', 'an'])
const GATHERINGS = wordSet(
  'ballot conference convention election meeting referendum session strike summit vote'.split(' '),
)
/** "A so-called emergency meeting": how far behind the cue its noun may stand. */
const GATHERING_REACH = 5
const ALL = wordSet(['anything', 'everything', 'whatever'])
const ATTACKS = wordSet(['attack', 'attacked', 'attacking', 'attacks'])
/** Who attacks in arms, and with what. */
const ARMED = wordSet(
  'attackers bombers extremists fighters gunman gunmen insurgents jihadists militants militia rebels terrorists'.split(
    ' ',
  ),
)
const ARMS = wordSet('axe bomb bombs drones gun guns hammer knife machete missiles rockets'.split(' '))
const WOUNDING = wordSet(['injuring', 'killing', 'wounding'])
const WITH = wordHash('with')
const COMMA = wordHash(',')
const DEFENDED = wordSet(['defended', 'defending', 'defends', 'represented', 'represents'])
const LAW = wordHash('law')
const FIRM = wordHash('firm')
const CLIENTS = wordSet(['client', 'clients', 'defendant', 'defendants'])
/** "Defended some of his richest clients". */
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
      !ADMITS.has(view.lower[remark.cue.end]!),
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
  // "called the vote a sham": a name for it
  if (run === undefined || !A.has(lower[cue.end]!)) return false
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

/** "A law firm defended fund managers", "defended clients": in court; "the firm defended the layoffs" is said. */
function isCounsel(view: QuoteView, remark: Attribution): boolean {
  const { lower } = view
  const { cue, source } = remark
  if (!DEFENDED.has(lower[cue.end - 1]!) || !isReported(view, remark)) return false
  if (source !== null && lower[source.end - 1] === FIRM && lower[source.end - 2] === LAW) return true
  for (let i = cue.end; i < cue.end + CLIENT_REACH; i++) if (CLIENTS.has(lower[i]!)) return true
  return false
}

/** "Gunmen attacked the hotel", "attacked the ship, killing ten", "attacked her with a knife"; "over the killing of two" is said. */
function isAssault(view: QuoteView, remark: Attribution): boolean {
  const { lower, sentence, sentenceStart } = view
  const { cue, source } = remark
  if (!ATTACKS.has(lower[cue.end - 1]!) || !isReported(view, remark)) return false
  if (source !== null && ARMED.has(lower[source.end - 1]!)) return true
  const end = sentenceStart[sentence[cue.first]! + 1]!
  for (let i = cue.end; i < end - 1; i++) {
    const isAfter = lower[i] === COMMA && WOUNDING.has(lower[i + 1]!)
    const isArmed = lower[i] === WITH && (ARMS.has(lower[i + 1]!) || ARMS.has(lower[i + 2]!))
    if (isAfter || isArmed) return true
  }
  return false
}
