/*
 * The gender of a person by all of its mentions: what titles and nouns beside them tell, else the first name.
 */
import type { Reading } from '../../../language/reading.ts'
import {
  type Gender,
  genderAfter,
  genderBefore,
  genderOfFirstName,
  genderOfSingleName,
  genderOfTwoNames,
} from './gender.ts'
import type { Person } from './person-index.ts'
import { isSyllableName } from './syllable-shape.ts'

/** A person, or somebody who may be one. */
type Named = Pick<Person, 'words' | 'mentions'>

/** The gender most of the evidence speaks for: words beside the mentions, else the first name, else offices that both have. */
export function genderOf(reading: Reading, person: Named): Gender | null {
  return (
    genderByWords(reading, person) ?? genderByName(reading, person) ?? genderByWords(reading, person, true)
  )
}

/** What titles and nouns beside the mentions tell; "chairman" only where `ofBoth` asks for it. */
export function genderByWords(reading: Reading, person: Named, ofBoth = false): Gender | null {
  let female = 0
  let male = 0
  for (const { mention } of person.mentions) {
    const title = genderBefore(reading, mention, ofBoth)
    const noun = genderAfter(reading, mention, ofBoth)
    female += Number(title === 'female') + Number(noun === 'female')
    male += Number(title === 'male') + Number(noun === 'male')
  }
  if (female === male) return null
  return female > male ? 'female' : 'male'
}

function genderByName(reading: Reading, person: Named): Gender | null {
  const [first = '', ...others] = person.words
  if (
    first.length < 2 ||
    person.mentions.some(({ mention }) => isSyllableName(reading, mention.first, mention.end))
  )
    return null
  if (others.length > 1 && isHyphenated(reading, person)) return genderOfTwoNames(first, others[0]!)
  return others.length > 0 ? genderOfFirstName(first) : genderOfSingleName(first)
}

/** Whether the fullest name begins with two names and a hyphen ("Jean-Pierre"). */
function isHyphenated({ text, tokens }: Reading, { words, mentions }: Named): boolean {
  const start = `${words[0]!}-${words[1]!}`
  return mentions.some(
    ({ mention: { first } }) => text.slice(tokens.start[first], tokens.end[first]).toLowerCase() === start,
  )
}
