/*
 * The dossier as a brief in Markdown: what the documents disagree on, the timeline, the cast and the remarks of all, each
 * with the numbers of its sources, and the list of those.
 */
import type { Dossier, TimelineEntry } from '../../document/schema.ts'
import { daysInWords } from '../exports/days-in-words.ts'
import { linked, plain, section } from '../exports/markdown-text.ts'
import type { FormatOptions, Writer } from '../format.ts'
import {
  castText,
  collectionText,
  MOST_PEOPLE,
  MOST_REMARKS,
  mostTold,
  othersIn,
  readingsText,
  saidInWords,
  subjectsOf,
} from './dossier-wording.ts'
import { openSources, type Source, type Sources } from './sources.ts'

/** Sources of an entry that are named; the others are counted. */
const MOST_SOURCES = 10

/** The brief of `dossier`; documents are only listed, so it is written when all have passed by. */
export function briefWriter({ full }: FormatOptions, dossier: Dossier, mark: string): Writer {
  const sources = openSources()
  return {
    begin: () => `${mark}\n\n`,
    outcome: (outcome) => {
      sources.add(outcome)
      return ''
    },
    separator: '',
    end: () => `${partsOf(dossier, sources, full).join('\n\n')}\n`,
  }
}

function partsOf(dossier: Dossier, sources: Sources, full: boolean): string[] {
  const several = dossier.quotes.filter(({ independentSources }) => independentSources > 1)
  const chosen = full ? dossier.quotes : several.slice(0, MOST_REMARKS)
  return [
    `## ${collectionText(dossier, sources.all().length)}`,
    ...section('Disagreements', disagreements(dossier)),
    ...section('Timeline', timeline(dossier, sources, full)),
    ...section('People', cast(dossier, full)),
    ...section(
      full ? 'Remarks' : 'Remarks in several documents',
      remarks(chosen, several.length - chosen.length, sources),
    ),
    ...sourceList(sources),
  ]
}

function disagreements(dossier: Dossier): string[] {
  const subject = subjectsOf(dossier)
  return dossier.disagreements.map(
    (each) => `**${each.kind}** ${plain(readingsText(each))} · ${plain(subject(each.about))}`,
  )
}

function timeline({ timeline: events, undated, people }: Dossier, sources: Sources, full: boolean): string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const chosen = full ? events : mostTold(events)
  const item = (event: TimelineEntry): string => {
    const others = othersIn(event, names)
    const who = others.length === 0 ? '' : ` [${others.join(', ')}]`
    const disputed = event.disagreements.length > 0 ? ' ≠' : ''
    const days = daysInWords(event.from, event.to) || 'undated'
    return `**${plain(days)}** ${plain(`${event.text}${who}`)} ${placesOf(event.sources, sources)}${disputed}`
  }
  const left = events.length - chosen.length
  return [
    ...chosen.map(item),
    ...more(left),
    ...(full ? undated.map(item) : undated.length > 0 ? [`*${undated.length} undated (--full)*`] : []),
  ]
}

function cast({ people }: Dossier, full: boolean): string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const shown = full ? people : people.slice(0, MOST_PEOPLE)
  const items = shown.map(
    (person) => `**${plain(person.name)}** ${plain(castText(person, (id) => names.get(id) ?? id))}`,
  )
  return [...items, ...more(people.length - shown.length)]
}

function remarks(quotes: Dossier['quotes'], left: number, sources: Sources): string[] {
  const items = quotes.map((quote) => {
    const words = saidInWords(quote)
    return `**${plain(quote.speakerText ?? '?')}**: ${plain(words)} ${placesOf(quote.sources, sources)}`
  })
  return [...items, ...more(left)]
}

/** "(1, 3)": the numbers of the documents in the list below. */
function placesOf(entries: readonly { readonly document: string }[], sources: Sources): string {
  const numbers = sources
    .of(entries)
    .map(({ number }) => number)
    .sort((a, b) => a - b)
  const rest = numbers.length - MOST_SOURCES
  const shown = numbers.slice(0, MOST_SOURCES).join(', ')
  return rest > 0 ? `(${shown} and ${rest} more)` : `(${shown})`
}

/** A numbered list, which is linked where documents have addresses. */
function sourceList(sources: Sources): string[] {
  const lines = sources.all().map((source) => `${source.number}. ${sourceText(source)}`)
  return lines.length === 0 ? [] : ['### Documents', lines.join('\n')]
}

function sourceText({ id, title, site, url, published }: Source): string {
  const day = published?.date ?? null
  const rest = [site ?? '', daysInWords(day, day), title === null || title === id ? '' : id]
  return [linked(title ?? id, url), ...rest.filter((part) => part !== '').map(plain)].join(' · ')
}

function more(count: number): string[] {
  return count > 0 ? [`*and ${count} more (--full)*`] : []
}
