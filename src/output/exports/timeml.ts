/*
 * TimeML with inline TIMEX3, laid out as the texts of TempEval-3: DOCID, DCT, TITLE, TEXT. A document of TimeML is one
 * text; several are divided by form feeds.
 */
import type { DateFact, FactDocument } from '../../document/schema.ts'
import type { Format } from '../format.ts'
import { codePointSlices } from '../slices.ts'
import { xmlAttributes, xmlText } from './xml.ts'

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
`
/** Id of the day of publication, from which others are counted. */
const PUBLISHED_ID = 't0'

/** TimeML. */
export const timeml: Format = {
  open: () => ({
    begin: () => '',
    outcome: (outcome) => ('document' in outcome ? timemlOf(outcome.document) : ''),
    separator: '\f\n',
    end: () => '',
  }),
}

function timemlOf(document: FactDocument): string {
  const title = document.title === null ? '' : `\n<TITLE>${xmlText(document.title)}</TITLE>\n`
  return `${HEAD}
<DOCID>${xmlText(document.id)}</DOCID>

<DCT>${creationTime(document)}</DCT>
${title}
<TEXT>
${marked(document)}
</TEXT>

</TimeML>
`
}

/** The day of publication; nothing where the document does not say when. */
function creationTime({ published }: FactDocument): string {
  if (published === null) return ''
  const attributes = {
    tid: PUBLISHED_ID,
    type: 'DATE',
    value: published.date,
    temporalFunction: 'false',
    functionInDocument: 'CREATION_TIME',
  }
  return `<TIMEX3${xmlAttributes(attributes)}>${published.date}</TIMEX3>`
}

/** The body with its dates in tags, a blank line between blocks. */
function marked(document: FactDocument): string {
  const slice = codePointSlices(document.text ?? '')
  const dates = apart(document.dates)
  let next = 0
  return document.body
    .map((block) => {
      let at = block.start
      const parts: string[] = []
      while (next < dates.length && dates[next]!.start < block.end) {
        const date = dates[next++]!
        if (date.start < at || date.end > block.end) continue
        parts.push(xmlText(slice(at, date.start)), timex(date, document))
        at = date.end
      }
      return `${parts.join('')}${xmlText(slice(at, block.end))}`
    })
    .join('\n\n')
}

/** The dates in text order, without those that stand inside another: tags do not overlap. */
function apart(dates: readonly DateFact[]): DateFact[] {
  const sorted = [...dates].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((date) => {
    if (date.start < end) return false
    end = date.end
    return true
  })
}

function timex(date: DateFact, document: FactDocument): string {
  const { type, value, mod, quant, freq, text, anchor } = date
  const attributes = {
    tid: tidOf(date),
    type,
    value,
    mod,
    quant: quant ?? null,
    freq: freq ?? null,
    temporalFunction: String(anchor === 'published' || anchor === 'context'),
    functionInDocument: 'NONE',
    anchorTimeID: anchorId(date, document),
  }
  return `<TIMEX3${xmlAttributes(attributes)}>${xmlText(text)}</TIMEX3>`
}

/** The id of what a date is counted from, if that stands in the text or is the day of publication. */
function anchorId({ anchor, anchorSpan }: DateFact, { dates, published }: FactDocument): string | null {
  const other = anchorSpan && dates.find(({ start, end }) => start < anchorSpan.end && anchorSpan.start < end)
  if (other) return tidOf(other)
  return anchor === 'published' && published !== null ? PUBLISHED_ID : null
}

/** `t4` of `d4`. */
function tidOf({ id }: DateFact): string {
  return id.replace('d', 't')
}
