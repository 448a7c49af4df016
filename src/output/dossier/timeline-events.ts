/*
 * The timeline of a dossier for TimelineJS: an event each, with what is told in other ways and with all of its sources.
 */
import { createHash } from 'node:crypto'
import type { Dossier, TimelineEntry } from '../../document/schema.ts'
import { daysInWords } from '../exports/days-in-words.ts'
import { htmlText, webAddress } from '../exports/html.ts'
import { timelineDates } from '../exports/timeline-dates.ts'
import type { Writer } from '../format.ts'
import { textLink } from '../tables/link.ts'
import { oneLine } from '../terminal.ts'
import { readingsText } from './dossier-wording.ts'
import { openSources, type Source, type Sources } from './sources.ts'

/** Sources of an event that are named; the others are counted. */
const MOST_SOURCES = 10
const ID_DIGITS = 12

/** What a format does with the text of an event: a headline, and paragraphs of HTML below it. */
export type EventText = (
  sentence: string,
  paragraphs: readonly string[],
) => { readonly headline: string; readonly text: string }

/** Events between `begin` and `end`; they are written when all documents have passed by, which they link to. */
export function timelineWriter(
  dossier: Dossier,
  { begin, end, textOf }: { readonly begin: string; readonly end: string; readonly textOf: EventText },
): Writer {
  const sources = openSources()
  return {
    begin: () => begin,
    outcome: (outcome) => {
      sources.add(outcome)
      return ''
    },
    separator: '',
    end: () => `${eventsOf(dossier, sources, textOf).join(',')}${end}`,
  }
}

function eventsOf(
  { timeline, people, disagreements }: Dossier,
  sources: Sources,
  textOf: EventText,
): string[] {
  const names = new Map(people.map(({ id, name }) => [id, oneLine(name)]))
  const disputes = new Map(disagreements.map((each) => [each.id, each]))
  return timeline.flatMap((event) => {
    const dates = timelineDates(event.from, event.to)
    if (dates === null) return []
    const who = event.people.flatMap((id) => names.get(id) ?? [])
    const disputed = event.disagreements.flatMap((id) => disputes.get(id) ?? [])
    const paragraphs = [
      ...(who.length === 0 ? [] : [htmlText(who.join(', '))]),
      ...disputed.map((each) => htmlText(`Told differently: ${readingsText(each)}`)),
      sourcesText(event, sources.of(event.sources)),
    ]
    const text = textOf(oneLine(event.text), paragraphs)
    return [`\n${JSON.stringify({ unique_id: nameOf(event), ...dates, text, autolink: false })}`]
  })
}

/** A name that stays when other documents are added: it is made of what is told, and where. */
function nameOf({ from, to, text, sources }: TimelineEntry): string {
  const whole = JSON.stringify([from, to, text, sources[0]])
  return `event-${createHash('sha256').update(whole).digest('hex').slice(0, ID_DIGITS)}`
}

/** The documents that tell of it; the sentence is of the first, whose link opens the page at its words. */
function sourcesText({ text }: TimelineEntry, sources: readonly Source[]): string {
  const shown = sources
    .slice(0, MOST_SOURCES)
    .map((source, i) => sourceText(source, i === 0 ? text : null))
    .join('; ')
  const rest = sources.length - MOST_SOURCES
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

function sourceText({ id, title, site, url, published }: Source, words: string | null): string {
  const name = htmlText(oneLine(title ?? id))
  const page = webAddress(url)
  const address = words === null ? page : textLink(page, words)
  const day = published?.date ?? null
  const rest = [site === null ? '' : oneLine(site), daysInWords(day, day)].filter((part) => part !== '')
  const link = address === null ? name : `<a href="${htmlText(address)}">${name}</a>`
  return [link, ...rest.map(htmlText)].join(', ')
}
