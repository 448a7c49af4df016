/*
 * "I" in a remark is its speaker: the first-person pronouns of direct remarks become mentions of the person who speaks,
 * marked so, unless they stand in a quotation inside the remark.
 */

import type { MentionFact, PersonFact, QuoteFact } from '../document/schema.ts'
import type { Reading } from '../language/reading.ts'
import type { Tokens } from '../language/tokens.ts'
import { wordSet } from '../text/hash.ts'
import { type Span, spanIndex, textSpan, upperBound } from '../text/span.ts'

const FIRST_PERSON = wordSet(['i', 'me', 'my', 'mine', 'myself'])

/** The people with the first persons of their own remarks among their mentions. */
export function markFirstPersons(
  reading: Reading,
  people: readonly PersonFact[],
  quotes: readonly QuoteFact[],
): readonly PersonFact[] {
  const spoken = firstPersons(reading, quotes)
  if (spoken.size === 0) return people
  return people.map((person) => {
    const own = spoken.get(person.id)
    return own
      ? { ...person, mentions: [...person.mentions, ...own].sort((a, b) => a.start - b.start) }
      : person
  })
}

function firstPersons(reading: Reading, quotes: readonly QuoteFact[]): ReadonlyMap<string, MentionFact[]> {
  const { text, tokens } = reading
  let nestedAt: ((span: Span) => Span[]) | null = null
  const taken = new Set<number>()
  const byPerson = new Map<string, MentionFact[]>()
  for (const { start, end, type, speaker } of quotes) {
    const person = speaker?.person
    if (type === 'indirect' || !person) continue
    for (let i = firstFrom(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
      if (!FIRST_PERSON.has(tokens.lower[i]!) || taken.has(i)) continue
      const place = textSpan(text, tokens.start[i]!, tokens.end[i]!)
      nestedAt ??= spanIndex(reading.quoted.filter((region) => region.depth > 0))
      if (nestedAt(place).length > 0) continue
      taken.add(i)
      const { start: from, end: to, text: form } = place
      const mention: MentionFact = {
        start: from,
        end: to,
        text: form,
        kind: 'pronoun',
        speaker: true,
        rule: 'first-person-of-remark',
      }
      const others = byPerson.get(person)
      if (others) others.push(mention)
      else byPerson.set(person, [mention])
    }
  }
  return byPerson
}

/** The first token that starts at `offset` or after it. */
function firstFrom({ count, start }: Tokens, offset: number): number {
  return upperBound(count, (i) => start[i]!, offset - 1)
}
