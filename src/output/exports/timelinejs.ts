/*
 * JSON for TimelineJS (timeline.knightlab.com): an event a dated statement, with its source; with a dossier an event of
 * all documents. It reads text as HTML, so all is escaped; what has no day is left out, for it shows nothing without a year.
 */
import { factDigest } from '../../document/fact-digest.ts'
import type { FactDocument, StatementFact } from '../../document/schema.ts'
import { type EventText, timelineWriter } from '../dossier/timeline-events.ts'
import type { Format } from '../format.ts'
import { textLink } from '../tables/link.ts'
import { oneLine } from '../terminal.ts'
import { daysInWords } from './days-in-words.ts'
import { htmlText, webAddress } from './html.ts'
import { timelineDates } from './timeline-dates.ts'

/** Characters of a headline; the whole sentence stands below a longer one. */
const MOST_HEADLINE = 90

const BEGIN = '{"scale":"human","events":['
const END = '\n]}\n'

/** TimelineJS, streamed. */
export const timelinejs: Format = {
  open: () => ({
    begin: () => BEGIN,
    outcome: (outcome) =>
      'document' in outcome
        ? eventsOf(outcome.document)
            .map((event) => `\n${JSON.stringify(event)}`)
            .join(',')
        : '',
    separator: ',',
    end: () => END,
  }),
  openDossier: (_, dossier) => timelineWriter(dossier, { begin: BEGIN, end: END, textOf }),
}

function eventsOf(document: FactDocument): object[] {
  return document.statements.flatMap((statement) => {
    const dates = timelineDates(statement.from, statement.to)
    if (dates === null) return []
    const { start, end, text } = statement
    const digest = factDigest(document.id, { kind: 'statement', start, end, text })
    return [{ unique_id: `event-${digest}`, ...dates, text: wording(statement, document), autolink: false }]
  })
}

/** The sentence, then people and source. */
function wording(statement: StatementFact, document: FactDocument): ReturnType<EventText> {
  const people = document.people.filter(({ id }) => statement.people.includes(id))
  return textOf(oneLine(statement.text), [
    ...(people.length === 0 ? [] : [htmlText(people.map(({ name }) => oneLine(name)).join(', '))]),
    sourceOf(statement, document),
  ])
}

/** The sentence, or what a headline holds of it with the whole below; then paragraphs. */
const textOf: EventText = (sentence, paragraphs) => {
  const headline = shortened(sentence)
  const below = headline === sentence ? paragraphs : [htmlText(sentence), ...paragraphs]
  return { headline: htmlText(headline), text: below.map((line) => `<p>${line}</p>`).join('') }
}

/** `sentence` cut at a word. */
function shortened(sentence: string): string {
  const characters = [...sentence]
  if (characters.length <= MOST_HEADLINE) return sentence
  const head = characters.slice(0, MOST_HEADLINE).join('')
  return `${head.replace(/\s+\S*$/, '').replace(/[\s,;:–—-]+$/, '')} …`
}

function sourceOf({ text }: StatementFact, { title, id, site, url, published }: FactDocument): string {
  const name = htmlText(oneLine(title ?? id))
  const link = textLink(webAddress(url), text)
  const about = [
    site === null ? '' : oneLine(site),
    daysInWords(published?.date ?? null, published?.date ?? null),
  ]
  const rest = about
    .filter((part) => part !== '')
    .map((part) => `, ${htmlText(part)}`)
    .join('')
  return `${link === null ? name : `<a href="${htmlText(link)}">${name}</a>`}${rest}`
}
