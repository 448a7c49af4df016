/*
 * TimeML (.tml), as TempEval-3 has it: the text of a news report with its TIMEX3 elements inline.
 */
import { spansOf } from '../spans.ts'

/** A record of the dates set. */
export interface DatesRecord {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly gold: { readonly dates: readonly object[] }
}

const TAG = /<(\/?)(\w+)([^<>]*?)(\/?)>/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

interface Timex {
  readonly start: number
  readonly end: number
  readonly attributes: Readonly<Record<string, string>>
}

/** The record of a TimeML file: text without markup, the document's date, and type and value of each expression. */
export function timemlRecord(id: string, xml: string): DatesRecord {
  const created = /<DCT>.*?<TIMEX3([^<>]*)>/s.exec(xml)?.[1]
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(xml)?.[1]
  if (created === undefined || body === undefined) throw new Error(`${id}.tml has no DCT or no TEXT`)
  const { text, expressions } = withoutMarkup(body)
  const spanAt = spansOf(text)
  const dates = expressions
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, attributes }) => ({
      ...spanAt(start, end),
      type: attributes['type'] ?? null,
      value: attributes['value'] ?? null,
    }))
  return { id, date: attributesOf(created)['value']?.slice(0, 10) ?? '', text, gold: { dates } }
}

function withoutMarkup(body: string): { text: string; expressions: Timex[] } {
  const expressions: Timex[] = []
  const open: Omit<Timex, 'end'>[] = []
  let text = ''
  let at = 0
  for (const tag of body.matchAll(TAG)) {
    text += unescaped(body.slice(at, tag.index))
    at = tag.index + tag[0].length
    const [, slash, name, attributes = '', isEmpty] = tag
    if (name !== 'TIMEX3') continue
    if (slash === '/') {
      const begun = open.pop()
      if (begun) expressions.push({ ...begun, end: text.length })
    } else if (isEmpty === '') open.push({ start: text.length, attributes: attributesOf(attributes) })
  }
  return { text: text + unescaped(body.slice(at)), expressions }
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(source.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]),
  )
}

function unescaped(source: string): string {
  return source.replace(/&(?:#(\d{1,7})|(\w{1,4}));/g, (whole, number, name) => {
    if (number === undefined) return ENTITIES[name] ?? whole
    return Number(number) <= 0x10ffff ? String.fromCodePoint(Number(number)) : whole
  })
}
