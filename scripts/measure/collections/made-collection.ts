/*
 * Collections of any size with known people, spellings, events, reprints and planted disagreements: what a dossier should
 * find is known. Different seeds give different collections.
 */
import {
  COLOUR_ENDS,
  COLOUR_STARTS,
  COLOUR_VERBS,
  EVENT_KINDS,
  type EventKind,
  FIRST_HALVES,
  PLACES,
  ROLES,
  SECOND_HALVES,
  type Slots,
  THINGS,
} from './events.ts'
import { fullName, type MadePerson, people, surname } from './names.ts'
import { type Random, randomOf } from './random.ts'

/** A document with what is known of it. */
export interface MadeDocument {
  readonly record: {
    readonly id: string
    readonly text: string
    readonly date: string
    readonly title: string
  }
  /** Persons by the surname that the document uses. */
  readonly persons: ReadonlyMap<string, string>
  /** Events by the sentence that tells them. */
  readonly events: ReadonlyMap<string, string>
  /** Remarks that it has. */
  readonly remarks: ReadonlySet<string>
  /** The document that this one prints again, itself if none. */
  readonly original: string
}

/** A collection. */
export interface MadeCollection {
  readonly documents: readonly MadeDocument[]
  /** What was planted: "number E12", "date E3", "speaker R4", "role W7". */
  readonly disagreements: ReadonlySet<string>
  readonly remarkTexts: readonly { readonly id: string; readonly text: string }[]
}

interface MadeEvent {
  readonly id: string
  readonly kind: EventKind
  readonly day: number
  readonly a: MadePerson
  readonly b: MadePerson
  readonly thing: string
  readonly number: number
  readonly remark: { readonly id: string; readonly text: string; readonly speaker: MadePerson } | null
}

interface Affair {
  readonly place: string
  readonly cast: readonly MadePerson[]
  readonly roles: ReadonlyMap<MadePerson, string>
  readonly events: readonly MadeEvent[]
}

const DOCUMENTS_AN_AFFAIR = 9
const EVENTS_AN_AFFAIR = 8
const PEOPLE_AN_AFFAIR = 5
const REPRINT_SHARE = 0.12
const PLANT_SHARE = 0.12
const FIRST_DAY = Date.UTC(2021, 0, 4)
const DAY = 86_400_000
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

interface State {
  readonly documents: MadeDocument[]
  readonly disagreements: Set<string>
  readonly remarkTexts: { readonly id: string; readonly text: string }[]
  events: number
}

/** The collection of `size` documents that `seed` makes. */
export function madeCollection(size: number, seed: number): MadeCollection {
  const random = randomOf(seed)
  const source = people(random)
  const state: State = { documents: [], disagreements: new Set(), remarkTexts: [], events: 0 }
  while (state.documents.length < size) {
    const affair = madeAffair(random, source, state)
    const count = Math.min(DOCUMENTS_AN_AFFAIR, size - state.documents.length)
    const own: MadeDocument[] = []
    for (let i = 0; i < count; i++) {
      const id = `d${String(state.documents.length + own.length + 1).padStart(6, '0')}`
      const before = own.filter(({ original, record }) => original === record.id)
      own.push(
        before.length > 1 && random.chance(REPRINT_SHARE)
          ? reprint(random, id, random.pick(before))
          : report(random, id, affair, state.disagreements, own),
      )
    }
    state.documents.push(...own)
  }
  return state
}

function madeAffair(random: Random, source: Generator<MadePerson>, state: State): Affair {
  const place = random.pick(PLACES)
  const cast = castOf(source)
  const roles = new Map(cast.map((person, i) => [person, random.shuffled(ROLES)[i]!]))
  const things = random.shuffled(THINGS)
  const kinds = random.shuffled(EVENT_KINDS)
  const start = random.below(300)
  const events = Array.from({ length: EVENTS_AN_AFFAIR }, (_, i): MadeEvent => {
    const [a, b] = random.shuffled(cast) as [MadePerson, MadePerson]
    const speaker = random.pick(cast)
    const halves = [random.pick(FIRST_HALVES), `|and ${random.pick(SECOND_HALVES)}`]
      .map((half) => (half.includes('PLACE') ? half : `${half}, here in PLACE`))
      .join(', ')
    const text = halves.replaceAll('THING', things[i % 4]!).replaceAll('PLACE', place)
    const says = random.chance(0.6)
    const remark = says ? { id: `R${state.remarkTexts.length + 1}`, text, speaker } : null
    if (remark) state.remarkTexts.push({ id: remark.id, text })
    return {
      id: `E${++state.events}`,
      kind: kinds[i]!,
      day: start + i * 3 + random.below(2),
      a,
      b,
      thing: things[i % 4]!,
      number: 3 + random.below(40),
      remark,
    }
  })
  return { place, cast, roles, events }
}

/** People with a surname each of their own. */
function castOf(source: Generator<MadePerson>): MadePerson[] {
  const cast: MadePerson[] = []
  while (cast.length < PEOPLE_AN_AFFAIR) {
    const next: MadePerson = source.next().value
    if (!cast.some(({ lasts }) => lasts[0]!.slice(0, 5) === next.lasts[0]!.slice(0, 5))) cast.push(next)
  }
  return cast
}

/** A report of some events of an affair in the spellings of its paper; now and then it has something otherwise. */
function report(
  random: Random,
  id: string,
  affair: Affair,
  planted: Set<string>,
  others: readonly MadeDocument[],
): MadeDocument {
  const style = random.below(3)
  const chosen = random
    .shuffled(affair.events)
    .slice(0, 4)
    .sort((x, y) => x.day - y.day)
  const day = chosen.at(-1)!.day + random.below(2)
  const told = new Set<MadePerson>()
  const persons = new Map<string, string>()
  const events = new Map<string, string>()
  const remarks = new Set<string>()
  const name = (person: MadePerson): string => {
    persons.set(surname(person, style), person.id)
    if (told.has(person)) return surname(person, style)
    told.add(person)
    const isRoleOther =
      random.chance(PLANT_SHARE / 4) &&
      others.some((other) => [...other.persons.values()].includes(person.id))
    if (isRoleOther) planted.add(`role ${person.id}`)
    const role = `${isRoleOther ? 'deputy ' : ''}${affair.roles.get(person)!}`
    const full = fullName(person, style)
    return random.chance(0.85) ? `${cap(role)} ${full}` : `${full}, the ${role} of ${affair.place},`
  }
  const paragraphs = chosen.map((event) => {
    const isOther =
      random.chance(PLANT_SHARE) && others.some((other) => [...other.events.values()].includes(event.id))
    const changesNumber = isOther && event.kind.counts
    const changesDay = isOther && !changesNumber
    if (isOther) planted.add(`${changesNumber ? 'number' : 'date'} ${event.id}`)
    const number = event.number + (changesNumber ? 2 + random.below(5) : 0)
    const slots: Slots = {
      get a() {
        return name(event.a)
      },
      get b() {
        return name(event.b)
      },
      place: affair.place,
      thing: event.thing,
      number: numberText(random, number),
      when: when(random, event.day + (changesDay ? 1 : 0), day, changesDay),
    }
    const sentence = random.pick(event.kind.told)(slots)
    events.set(sentence, event.id)
    const { remark } = event
    const lead = `${cap(sentence)} ${colour(random)} ${colour(random)} ${colour(random)}`
    if (remark === null || !random.chance(0.7)) return `${lead} ${colour(random)}`
    remarks.add(remark.id)
    const isSpeakerOther = random.chance(PLANT_SHARE) && others.some((other) => other.remarks.has(remark.id))
    if (isSpeakerOther) planted.add(`speaker ${remark.id}`)
    const speaker = isSpeakerOther ? affair.cast.find((person) => person !== remark.speaker)! : remark.speaker
    return `${lead} ${said(random, remark.text, speaker, name)}`
  })
  const title = `${affair.place}: ${random.pick(['what is known', 'the week so far', 'questions remain', 'a town in turmoil'])}`
  const filler = colour(random)
  const text = `${title}\n\n${[...paragraphs, filler].join('\n\n')}\n`
  return {
    record: { id, text, date: isoDay(Math.max(day, chosen.at(-1)!.day + 1)), title },
    persons,
    events,
    remarks,
    original: id,
  }
}

/** A sentence that tells nothing. */
function colour(random: Random): string {
  return `${random.pick(COLOUR_STARTS)} ${random.pick(COLOUR_VERBS)} ${random.pick(COLOUR_ENDS)}.`
}

function said(
  random: Random,
  text: string,
  speaker: MadePerson,
  name: (person: MadePerson) => string,
): string {
  const [first = '', second = ''] = text.split('|')
  const whole = `${first}${second}`.replace(/[,.\s]+$/, '')
  const who = name(speaker)
  return random.pick([
    () => `“${whole},” ${who} said.`,
    () => `${cap(who)} said: “${whole}.”`,
    () => `${cap(who)} told reporters: “${whole}.”`,
    () => `“${cap(second.trim())},” ${who} said.`,
  ])()
}

function numberText(random: Random, number: number): string {
  if (number < WORDS.length && random.chance(0.6)) return WORDS[number]!
  return String(number)
}

function when(random: Random, day: number, today: number, exact: boolean): string {
  const date = new Date(FIRST_DAY + day * DAY)
  const [number, month] = [date.getUTCDate(), MONTHS[date.getUTCMonth()]!]
  if (!exact && today - day > 0 && today - day < 6 && random.chance(0.3))
    return `on ${'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')[date.getUTCDay()]}`
  return random.chance(0.5) ? `on ${number} ${month}` : `on ${month} ${number}`
}

/** The same report in another paper: whole, cut, or with some of its words changed; another headline. */
function reprint(random: Random, id: string, source: MadeDocument): MadeDocument {
  const { record, persons, events, original, remarks } = source
  const paragraphs = record.text.trimEnd().split('\n\n').slice(1)
  const way = random.pick(['whole', 'cut', 'edited'] as const)
  const kept = way === 'cut' ? paragraphs.slice(0, Math.ceil(paragraphs.length / 2)) : paragraphs
  const edit = way === 'edited' ? editor(random) : (text: string) => text
  const title = `${record.title.split(':')[0]}: agency report`
  const body = kept.map(edit).join('\n\n')
  const held = [...events].map(([sentence, event]) => [edit(sentence), event] as const)
  return {
    record: { id, text: `${title}\n\n${body}\n`, date: record.date, title },
    persons: new Map([...persons].filter(([last]) => body.includes(last))),
    events: new Map(held.filter(([sentence]) => body.includes(sentence.slice(1)))),
    remarks,
    original,
  }
}

/** Words that an editor changes. */
const EDITED: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, 'stated'],
  [/\btold reporters\b/g, 'told the press'],
  [/\binjured\b/g, 'hurt'],
  [/\bover\b/g, 'because of'],
  [/\bOutside\b/g, 'In front of'],
  [/\bwas\b/g, 'had been'],
  [/\bfor\b/g, 'about'],
  [/\bwhole\b/g, 'entire'],
  [/\bmost\b/g, 'much'],
  [/\bmet\b/g, 'saw'],
]

/** Some of the changes, the same for the whole text. */
function editor(random: Random): (text: string) => string {
  const changes = EDITED.filter(() => random.chance(0.6))
  return (text) => changes.reduce((edited, [word, other]) => edited.replace(word, other), text)
}

function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)
}

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
