/*
 * A brief in Markdown, to paste into notes, mails and issues: a section a document, with its timeline, people and
 * remarks; or one of all documents together. What stands on the page is escaped, so that nothing of it formats, links or runs.
 */
import { OWN_MARK } from '../../document/own-mark.ts'
import type { FactDocument, QuoteFact } from '../../document/schema.ts'
import { briefWriter } from '../dossier/brief.ts'
import type { Format } from '../format.ts'
import { byMentions, personText } from '../summary/cast.ts'
import { type Page, paragraphOf, type Shown } from '../summary/layout.ts'
import { remarkText, shownRemarks, speakerOf } from '../summary/remarks.ts'
import { byInterval, statementText, undatedLabel } from '../summary/timeline.ts'
import { oneLine } from '../terminal.ts'
import { daysInWords } from './days-in-words.ts'
import { linked, plain, section } from './markdown-text.ts'

type Brief = Shown & Pick<Page, 'full'>

/** The brief. */
export const md: Format = {
  open: ({ full }) => ({
    begin: () => `${OWN_MARK}\n\n`,
    outcome: (outcome) => ('document' in outcome ? briefOf({ document: outcome.document, full }) : ''),
    separator: '\n',
    end: () => '',
  }),
  openDossier: (options, dossier) => briefWriter(options, dossier, OWN_MARK),
}

function briefOf(brief: Brief): string {
  const { document } = brief
  const sections = [
    section('Timeline', timelineItems(brief)),
    section('People', peopleItems(brief)),
    section('Remarks', remarkItems(brief)),
  ]
  const title = `## ${plain(document.title ?? document.id)}`
  return `${[title, about(document), ...sections.flat()].join('\n\n')}\n`
}

/** Day, site, authors, and the way to the source. */
function about({ published, site, authors, url, id }: FactDocument): string {
  const day = published?.date ?? null
  const source = linked(id, url)
  return [daysInWords(day, day) || 'no publication date', plain(site ?? ''), ...authors.map(plain), source]
    .filter((part) => part !== '')
    .join(' · ')
}

function timelineItems(brief: Brief): string[] {
  return byInterval(brief.document.statements).map((statement) => {
    const days = daysInWords(statement.from, statement.to) || undatedLabel(statement, brief)
    return `**${plain(days)}** ${plain(statementText(statement, brief))}${place(brief, statement.start)}`
  })
}

function peopleItems(brief: Brief): string[] {
  return byMentions(brief.document.people).map(
    (person) =>
      `**${plain(person.name)}** ${plain(personText(person))}${place(brief, person.mentions[0]?.start ?? 0)}`,
  )
}

function remarkItems(brief: Brief): string[] {
  const { shown, weaker } = shownRemarks(brief)
  const items = shown.map(
    (quote) => `**${plain(speakerOf(quote))}**${saying(quote, brief)}${place(brief, quote.start)}`,
  )
  return weaker > 0 ? [...items, `*and ${weaker} less sure (--full)*`] : items
}

/** The remark behind its speaker: after the cue, or after a colon where the cue cannot be read there. */
function saying(quote: QuoteFact, brief: Brief): string {
  const text = remarkText(quote, brief)
  const cue = oneLine(quote.cue?.text ?? '')
  return cue !== '' && text.startsWith(cue) ? ` ${plain(text)}` : `: ${plain(text)}`
}

function place(brief: Brief, offset: number): string {
  const paragraph = paragraphOf(brief, offset)
  return paragraph === '' ? '' : ` ${paragraph}`
}
