/*
 * Holders of long offices: in "Assistant to the President for Harbour Safety Walker", the tagger may take the end of the
 * office and the name for one organisation; where the last word is a person elsewhere in the text, or two words of a name
 * stand before a verb, they come apart.
 */
import type { Reading } from '../../../language/reading.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { HONORIFICS, OFFICES } from '../../../lexicon/titles.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME, ORDINARY } from '../../../model/tables/names-lexicon-bits.ts'
import { wordSet } from '../../../text/hash.ts'
import { isFiniteVerb } from '../pronouns/mention-role.ts'
import type { TaggedName } from '../tagger/name-labels.ts'

const HEADS = wordSet([...HONORIFICS.split(' '), ...OFFICES.split(' ')])
const LINKS = wordSet(['for', 'of'])
const THE = wordSet(['the'])

/** The names, with organisations cut in two that end in the holder of an office. */
export function withoutHolders(reading: Reading, names: readonly TaggedName[]): readonly TaggedName[] {
  const { lower } = reading.tokens
  let surnames: ReadonlySet<number> | null = null
  const cutOf = (name: TaggedName): number => {
    if (name.type === 'PER' || name.end - name.first < SHORTEST || !isFieldOfOffice(reading, name.first))
      return 0
    surnames ??= new Set(names.filter(({ type }) => type === 'PER').map(({ end }) => lower[end - 1]!))
    if (surnames.has(lower[name.end - 1]!) && isCapitalised(reading.tokens, name.end - 2)) return 1
    return endsInFullName(reading, name) ? 2 : 0
  }
  const cuts = names.map(cutOf)
  if (cuts.every((words) => words === 0)) return names
  return names.flatMap((name, index): TaggedName[] => {
    const first = name.end - cuts[index]!
    return first === name.end
      ? [name]
      : [
          { ...name, end: first },
          { type: 'PER', first, end: name.end },
        ]
  })
}

/** Two words of an office, and the holder's surname: shorter ones are mostly a firm's ("owner of the Walker Tribune"). */
const SHORTEST = 3
const FULL_NAME = 2

/** Whether a first name or unknown word and a surname follow what is no first name, before a verb. */
function endsInFullName({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const own = end - FULL_NAME
  if (own <= first || end >= tokens.count || !isFiniteVerb(tags[end])) return false
  const given = nameClasses(tokens.lower[own]!)
  const last = nameClasses(tokens.lower[own + 1]!)
  const isName = (given === 0 || (given & FIRST_NAME) !== 0) && (last & LAST_NAME) !== 0
  return isName && !((given | last) & ORDINARY) && !(nameClasses(tokens.lower[own - 1]!) & FIRST_NAME)
}

/** Whether "President for" or "director of the" stands before the token. */
function isFieldOfOffice({ tokens }: Reading, first: number): boolean {
  const link = first > 0 && THE.has(tokens.lower[first - 1]!) ? first - 2 : first - 1
  return link > 0 && LINKS.has(tokens.lower[link]!) && HEADS.has(tokens.lower[link - 1]!)
}
