/*
 * The words of a sentence by their stems, so that "visited" and "visit", "Belarus" and "Belarusian" meet; words that every
 * sentence has, words of the calendar and figures are left out.
 */
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar/calendar-words.ts'
import { SENTENCE_STARTERS } from '../../lexicon/particles.ts'
import { verbForms } from '../../lexicon/verb-forms.ts'
import { plain } from '../../text/letters.ts'

/** Longer stems are cut: what follows is grammar. */
const LONGEST = 6
const SHORTEST = 3

const IRREGULAR_LEMMAS =
  'say tell write speak think know find see feel hear mean take give get go come hold bring begin keep leave lead lose meet pay sell send stand win become seek buy make'
const PLAIN_PAIRS =
  'fell:fall fallen:fall rose:rise risen:rise grew:grow grown:grow flew:fly flown:fly fought:fight shot:shoot struck:strike drove:drive driven:drive broke:break broken:break died:die dead:die killed:kill built:build caught:catch spent:spend cut:cut stole:steal stolen:steal threw:throw thrown:throw withdrew:withdraw withdrawn:withdraw americans:american'

const stopWords = new Set([
  ...SENTENCE_STARTERS.split(' '),
  ...[...MONTHS, ...WEEKDAYS].flatMap(([, forms]) => forms.replaceAll('.', '').split(' ')),
  ...'been being who whom whose which that said say says told tell also has had one two three four five six seven eight nine ten day days week month year today yesterday tomorrow morning afternoon evening night early late according added reported mr mrs ms'.split(
    ' ',
  ),
])
stopWords.delete('may')

const irregular = new Map([
  ...IRREGULAR_LEMMAS.split(' ').flatMap((lemma) => verbForms(lemma).map((form) => [form, lemma] as const)),
  ...PLAIN_PAIRS.split(' ').map((pair) => pair.split(':') as [string, string]),
])

const known = new Map<string, string>()
const MOST_KNOWN = 100_000

/** The stems of `text` in the order of their words; a stem may stand there twice. */
export function stemsOf(text: string): string[] {
  const joined = text.replace(/\bU\.?S\.?(?:A\.?)?(?![a-z])|\bUnited States\b/g, 'American')
  return plain(joined)
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !/\d/.test(word) && !stopWords.has(word))
    .map(stemOf)
}

/** The stem of a word in small letters. */
export function stemOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size > MOST_KNOWN) known.clear()
  const stem = (irregular.get(word) ?? withoutEnding(word)).slice(0, LONGEST)
  known.set(word, stem)
  return stem
}

function withoutEnding(word: string): string {
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '')
  return bare.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '')
}
