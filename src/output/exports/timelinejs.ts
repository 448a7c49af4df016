/*
 * JSON for TimelineJS (timeline.knightlab.com): an event a dated statement, with its source. It reads text as HTML, so all
 * is escaped; statements without a day are left out, for it shows nothing that has no year.
 */
import { factDigest } from '../../document/fact-digest.ts'
import type { FactDocument, StatementFact } from '../../document/schema.ts'
import type { Format } from '../format.ts'
import { textLink } from '../tables/link.ts'
import { oneLine } from '../terminal.ts'
import { daysInWords } from './days-in-words.ts'
import { htmlText, webAddress } from './html.ts'
import { timelineDates } from './timeline-dates.ts'

/** Characters of a headline; the whole sentence stands below a longer one. */
const MOST_HEADLINE = 90

/** TimelineJS, streamed. */
export const timelinejs: Format = {
  open: () => ({
    begin: () => '{"scale":"human","events":[',
    outcome: (outcome) =>
      'document' in outcome
        ? eventsOf(outcome.document)
            .map((event) => `\n${JSON.stringify(event)}`)
            .join(',')
        : '',
    separator: ',',
    end: () => '\n]}\n',
  }),
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

/** The sentence, or what a headline holds of it with the whole below; then people and source. */
function wording(
  statement: StatementFact,
  document: FactDocument,
): { readonly headline: string; readonly text: string } {
  const sentence = oneLine(statement.text)
  const headline = shortened(sentence)
  const people = document.people.filter(({ id }) => statement.people.includes(id))
  const paragraphs = [
    ...(headline === sentence ? [] : [htmlText(sentence)]),
    ...(people.length === 0 ? [] : [htmlText(people.map(({ name }) => oneLine(name)).join(', '))]),
    sourceOf(statement, document),
  ]
  return { headline: htmlText(headline), text: paragraphs.map((line) => `<p>${line}</p>`).join('') }
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
