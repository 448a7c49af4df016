/*
 * Samples for the judge of persons: gold persons and other names of people-train and people-silver, what the tagger itself
 * finds there, and the labelled persons of web pages. Single and full names are told apart.
 */
import path from 'node:path'
import { linkedPersons, namesOf } from '../../../src/facts/people/find-people.ts'
import { linkNames } from '../../../src/facts/people/identity/link-names.ts'
import { readNameMention } from '../../../src/facts/people/identity/name-mention.ts'
import type { Person } from '../../../src/facts/people/identity/person-index.ts'
import { seenEvidence } from '../../../src/facts/people/judging/evidence.ts'
import { type PersonScene, personScenes } from '../../../src/facts/people/judging/person-scene.ts'
import type { EntityType, TaggedName } from '../../../src/facts/people/tagger/name-labels.ts'
import { readMarks, type TokenMarks } from '../../../src/facts/people/token-marks.ts'
import type { RawDocument } from '../../../src/input/raw-document.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { upperBound } from '../../../src/text/span.ts'
import type { EvidenceSample } from '../learn/logistic.ts'
import { readRecords } from '../texts/records.ts'
import { unitOffsets } from '../texts/tagged-texts.ts'
import type { GoldRecord, GoldSpan } from './name-texts.ts'
import { FULL_NO_PERSONS, SINGLE_PERSONS } from './page-persons.ts'

/** A sample with its name, where it is from, and whether it is a single name. */
export interface PersonSample extends EvidenceSample {
  readonly text: string
  readonly document: string
  readonly isSingle: boolean
  readonly isFromPage: boolean
}

/** A name of no person is mostly one that the tagger would never take for one. */
const OTHER_WEIGHT = 0.25
/** Snippets have no wrong names. */
const SNIPPET_WEIGHT = 0.5
/** Web pages are few. */
const PAGE_WEIGHT = 4

/** A text laid out. */
interface LaidOut {
  readonly id: string
  readonly reading: Reading
  readonly marks: TokenMarks
}

/** The samples of the annotated texts in the folder `data`. */
export function textSamples(data: string): PersonSample[] {
  const texts = new Map(
    readRecords<{ id: string; text: string }>(path.join(data, 'quotes-train')).map((r) => [r.id, r.text]),
  )
  return ['people-train', 'people-silver'].flatMap((set) =>
    readRecords<GoldRecord>(path.join(data, set)).flatMap((record) =>
      samplesOfRecord(record, record.text ?? texts.get(record.id) ?? ''),
    ),
  )
}

interface SnippetRecord {
  readonly id: string
  readonly text: string
  readonly gold: { readonly a: GoldSpan; readonly b: GoldSpan }
}

/** The two persons of each snippet of pronouns-dev; the others are not labelled. */
export function snippetSamples(data: string): PersonSample[] {
  return readRecords<SnippetRecord>(path.join(data, 'pronouns-dev')).flatMap(({ id, text, gold }) => {
    const laidOut = layOut({ id, text }, false)
    const nameOf = goldNames(laidOut.reading)
    const named = [...nameOf(gold.a, 'PER'), ...nameOf(gold.b, 'PER')]
    return ownSamples(laidOut, SNIPPET_WEIGHT, false, ({ mentions }) =>
      mentions.some(({ mention }) => named.some(({ first }) => first === mention.first)) ? true : null,
    )
  })
}

/** The samples of the labelled pages. */
export function pageSamples(data: string): PersonSample[] {
  return readRecords<RawDocument>(path.join(data, 'pages-html-dev')).flatMap((page) => {
    const laidOut = layOut(page, true)
    const singles = SINGLE_PERSONS[page.id.slice(0, 8)] ?? []
    return ownSamples(laidOut, PAGE_WEIGHT, true, (_, { isSingle }, text) =>
      isSingle ? singles.includes(text) : !FULL_NO_PERSONS.has(text),
    )
  })
}

function samplesOfRecord(record: GoldRecord, text: string): PersonSample[] {
  const laidOut = layOut({ id: record.id, text }, false)
  const nameOf = goldNames(laidOut.reading)
  const people = record.gold.people.flatMap((span) => nameOf(span, 'PER'))
  const others = record.gold.others.flatMap((span) => nameOf(span, span.type ?? 'MISC'))
  const unsure = (record.gold.unsure ?? []).flatMap((span) => nameOf(span, 'MISC'))
  const names = [...people, ...others].sort((a, b) => a.first - b.first)
  const { reading, marks } = laidOut
  const mentions = people.flatMap((name) => readNameMention(reading, name) ?? [])
  const gold = linkNames(reading, mentions, marks)
  const wrong = personsOfOthers(reading, others)
  const label = (person: Person): boolean | null => {
    const hits = (list: readonly TaggedName[]): number =>
      person.mentions.filter(({ mention }) =>
        list.some((name) => name.first < mention.end && mention.first < name.end),
      ).length
    return hits(unsure) > 0 ? null : 2 * hits(people) >= person.mentions.length
  }
  return [
    ...samples(laidOut, personScenes(reading, gold, names, marks), 1, false, () => true),
    ...samples(laidOut, personScenes(reading, wrong, names, marks), OTHER_WEIGHT, false, () => false),
    ...ownSamples(laidOut, 1, false, label),
  ]
}

function layOut(raw: RawDocument, strip: boolean): LaidOut {
  const reading = readLanguage(readArticle(raw, { strip }))
  return { id: raw.id, reading, marks: readMarks(reading.tokens) }
}

type Label = (person: Person, scene: PersonScene, text: string) => boolean | null

/** Samples of the persons that the tagger finds. */
function ownSamples(laidOut: LaidOut, weight: number, isFromPage: boolean, label: Label): PersonSample[] {
  const { reading, marks } = laidOut
  const names = namesOf(reading, marks)
  const persons = linkedPersons(reading, names, marks)
  const scenes = personScenes(reading, persons, names, marks)
  return samples(laidOut, scenes, weight, isFromPage, (scene, text, k) => label(persons[k]!, scene, text))
}

function samples(
  { id, reading }: LaidOut,
  scenes: readonly PersonScene[],
  weight: number,
  isFromPage: boolean,
  label: (scene: PersonScene, text: string, index: number) => boolean | null,
): PersonSample[] {
  return scenes.flatMap((scene, k) => {
    const { first, end } = scene.fullest
    const text = reading.text.slice(reading.tokens.start[first], reading.tokens.end[end - 1])
    const isRight = label(scene, text, k)
    if (isRight === null) return []
    const { isSingle } = scene
    return [{ seen: seenEvidence(scene), isRight, weight, text, document: id, isSingle, isFromPage }]
  })
}

function goldNames(reading: Reading): (span: GoldSpan, type: EntityType) => TaggedName[] {
  const { tokens, text } = reading
  const offsets = unitOffsets(text)
  const tokenAt = (point: number): number =>
    upperBound(tokens.count, (i) => tokens.start[i]!, offsets[point]! - 1)
  return ({ start, end }, type) => {
    const name = { type, first: tokenAt(start), end: tokenAt(end) }
    return name.end > name.first ? [name] : []
  }
}

/** Names of no persons as if they were some: the same words are the same. */
function personsOfOthers(reading: Reading, names: readonly TaggedName[]): Person[] {
  const byWords = new Map<string, Person>()
  for (const name of names) {
    const mention = readNameMention(reading, name)
    if (mention === null) continue
    const words = mention.words.join(' ')
    const person = byWords.get(words) ?? {
      words: mention.words,
      suffix: '',
      gender: null,
      firstAt: mention.first,
      namedAt: mention.first,
      mentions: [],
    }
    person.mentions.push({ mention, link: 'same-words' })
    byWords.set(words, person)
  }
  return [...byWords.values()]
}
