/*
 * Holders of long offices: in "Assistant to the President for Harbour Safety Walker", the tagger may take the end of the
 * office and the name for one organisation; where the last word is a person elsewhere in the text, they come apart.
 */
import { wordSet } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { HONORIFICS, OFFICES } from '../../../lexicon/titles.ts'
import type { TaggedName } from '../tagger/name-labels.ts'

const HEADS = wordSet([...HONORIFICS.split(' '), ...OFFICES.split(' ')])
const LINKS = wordSet(['for', 'of'])
const THE = wordSet(['the'])

/** The names, with organisations cut in two that end in the holder of an office. */
export function withoutHolders(reading: Reading, names: readonly TaggedName[]): readonly TaggedName[] {
  const { lower } = reading.tokens
  const surnames = new Set(names.filter(({ type }) => type === 'PER').map(({ end }) => lower[end - 1]!))
  const isCut = (name: TaggedName): boolean =>
    name.type !== 'PER' &&
    name.end - name.first > 1 &&
    surnames.has(lower[name.end - 1]!) &&
    isFieldOfOffice(reading, name.first)
  if (!names.some(isCut)) return names
  return names.flatMap((name): TaggedName[] =>
    isCut(name)
      ? [
          { ...name, end: name.end - 1 },
          { type: 'PER', first: name.end - 1, end: name.end },
        ]
      : [name],
  )
}

/** Whether "President for" or "director of the" stands before the token. */
function isFieldOfOffice({ tokens }: Reading, first: number): boolean {
  const link = first > 0 && THE.has(tokens.lower[first - 1]!) ? first - 2 : first - 1
  return link > 0 && LINKS.has(tokens.lower[link]!) && HEADS.has(tokens.lower[link - 1]!)
}
