/*
 * The right speaker of a remark: a person of the document by id, name or other name; nobody; or somebody whom the text
 * does not name, whose name then stands beside the words that were taken for the speaker.
 */
import type { FactDocument, PersonFact, QuoteFact, SpeakerFact } from '../../document/schema.ts'

/** The document with the speaker of remark `id`, or why it cannot be. */
export function withSpeaker(document: FactDocument, id: string, value: string): FactDocument | string {
  const quote = document.quotes.find((fact) => fact.id === id)
  if (quote === undefined) return `there is no remark ${id}`
  const speaker = value === '' ? null : speakerFor(quote, document.people, value)
  if (typeof speaker === 'string') return speaker
  return {
    ...document,
    quotes: document.quotes.map((fact) => (fact.id === id ? { ...fact, speaker } : fact)),
    statements: document.statements.map((statement) =>
      statement.quote === id ? { ...statement, speaker: speaker?.person ?? null } : statement,
    ),
  }
}

function speakerFor(quote: QuoteFact, people: readonly PersonFact[], value: string): SpeakerFact | string {
  const found = personsNamed(people, value)
  if (found.length > 1) return `several persons are called “${value}”; give an id, such as ${found[0]?.id}`
  const [person] = found
  const words = wordsFor(quote, person)
  if (words === null) return `no words of the text name “${value}”`
  return {
    ...words,
    person: person?.id ?? null,
    name: person?.name ?? value,
    rule: 'review',
    confidence: 1,
  }
}

/** The person of that id; else those of that name; else those who are called so too. */
function personsNamed(people: readonly PersonFact[], value: string): readonly PersonFact[] {
  const byId = people.filter(({ id }) => id === value)
  if (byId.length > 0) return byId
  const byName = people.filter(({ name }) => name === value)
  return byName.length > 0 ? byName : people.filter(({ aliases }) => aliases.includes(value))
}

/** The words that name the speaker: those that stood for one, else the person's mention that is nearest. */
function wordsFor(
  { speaker, start, end }: QuoteFact,
  person: PersonFact | undefined,
): Pick<SpeakerFact, 'start' | 'end' | 'text' | 'kind'> | null {
  const distance = (at: { readonly start: number; readonly end: number }): number =>
    Math.max(start - at.end, at.start - end, 0)
  const isOfPerson = person?.mentions.some((mention) => mention.start === speaker?.start) ?? false
  if (speaker !== null && (person === undefined || isOfPerson)) {
    const { start: from, end: to, text, kind } = speaker
    return { start: from, end: to, text, kind }
  }
  const [nearest] = [...(person?.mentions ?? [])].sort((a, b) => distance(a) - distance(b))
  return nearest ? { start: nearest.start, end: nearest.end, text: nearest.text, kind: nearest.kind } : null
}
