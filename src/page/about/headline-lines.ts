/*
 * Lines of a text page that are no headline: labels, breadcrumbs, share panels, trails that end with the headline, lists that go on,
 * remarks, credits, bylines and dates.
 */
import { matcherOf } from '../boilerplate/guard.ts'
import { type Guarded, listed } from '../boilerplate/wordings/page-guards.ts'
import type { BlockStats } from '../classify/block-stats.ts'
import type { RenderedPage } from '../page-block.ts'
import { bareAuthors, bylineAuthors, nameLine } from './authors.ts'
import { isDateLine } from './page-date.ts'

/** More of a line is not looked at. */
export const LONGEST_TITLE = 400
/** Lines that label something else than the page: "Reading time: 3 minutes", "Interview: Jane Doe". */
export const LABEL: Guarded = {
  opens: listed(
    '0,estimated,average,reading time,time to read,interview,text,words,report,photo,picture,illustration,source,topic,tag,filed under,location,duration,published,posted,updated',
  ),
  pattern:
    /^(?:(?:estimated |average )?reading time|time to read|\d{1,3} ?min(?:ute)?s?\b|interview|text|words|report(?:ing|ed)?|photos?|pictures?|illustration|source|topics?|tags?|filed under|location|duration|published|posted|updated)\b[^.?!]{0,3}(?::|\bby\b|\bread\b)/i,
}
/** Breadcrumbs, share bars, notes on links and bylines of a house: of several words, and no headlines. */
const NAVIGATION =
  /^(?:you are here\b|home\s?[>›»/|]|(?:print|share|e-?mail) (?:this|it)\b|share (?:on|with|via)\b|these are external links\b|skip to\b|[^.?!]{0,40}\beditorial (?:staff|team|board)$)/i
/** "HomeNewsBusiness", "Home Music Music News". */
const GLUED_HOME = /^Home(?:[A-Z]| (\w+) \1\b)/
/** A list that goes on, a sentence in quotation marks, a byline of another language, the credit of a picture. */
const NO_HEADLINE =
  /,$|^This article is more than \d|(?:^|\s)Image (?:copyright|caption|source) [A-Z]|^[“"„][^“”"„]{10,300}[.!?][”"“]$|^(?:Von|Par|Por|Door|Av) [A-Z]\S{1,20} [A-Z]\S{1,20}\b.{0,40}\b\d{4}$/
/** The beginning of a trail, and how far from it the headline is looked for. */
const TRAIL = /^(?:\d{1,2}\. |.{1,80}[|»›>] ?)/
const LEAST_TRAILED = 8
const TRAIL_REACH = 8
/** Names with their house are not longer than this. */
const LONGEST_NAMES = 60
const isLabel = matcherOf([LABEL])
/** At least three letters or digits; nearly all lines have three of ASCII, and need no pattern of Unicode. */
const SOME_ASCII = /[a-z\d][^a-z\d]*[a-z\d][^a-z\d]*[a-z\d]/i
const SOME_LETTERS = /[\p{L}\p{N}](?:[^\p{L}\p{N}]*[\p{L}\p{N}]){2}/u
/** A line of a share panel. */
export const SHARING =
  /^\s{0,4}(?:share(?: (?:this|on|with|via|it)\b[^.?!]{0,40})?|copy (?:this )?link|close share panel|these are external links\b.{0,60}|read more about sharing\.?|https?:\/\/\S{1,300}|facebook|twitter|messenger|e-?mail|whatsapp|linkedin|pinterest|reddit|print|telegram)\s{0,4}$/i

/** Whether a line is a trail that ends with the headline, which stands alone near it: "3. Ferry sold", "News » Ferry sold". */
function isTrail({ text, blocks }: RenderedPage, at: number, line: string): boolean {
  const trail = TRAIL.exec(line)
  if (!trail || line.length - trail[0].length < LEAST_TRAILED) return false
  const own = line.slice(trail[0].length)
  for (let i = Math.max(0, at - TRAIL_REACH); i <= Math.min(at + TRAIL_REACH, blocks.length - 1); i++)
    if (
      i !== at &&
      blocks[i]!.end - blocks[i]!.start === own.length &&
      text.startsWith(own, blocks[i]!.start)
    )
      return true
  return false
}

/** Whether a line is neither a label nor a byline nor a date. */
export function mayBeTitle(page: RenderedPage, stats: readonly BlockStats[], at: number): boolean {
  const { start, end } = page.blocks[at]!
  const line = page.text.slice(start, Math.min(end, start + LONGEST_TITLE))
  const { words } = stats[at]!
  if (words < 1 || words > 40 || !(SOME_ASCII.test(line) || SOME_LETTERS.test(line))) return false
  return (
    !isLabel(line) &&
    !isTrail(page, at, line) &&
    !NO_HEADLINE.test(line) &&
    !NAVIGATION.test(line) &&
    !SHARING.test(line) &&
    !GLUED_HOME.test(line) &&
    bylineAuthors(line).length === 0 &&
    !(line.length <= LONGEST_NAMES && line.includes(',') && nameLine(line).length > 0) &&
    !isDateLine(line) &&
    !isAboveDay(page, at, line)
  )
}

/** "Ida Berg in Halm" above the day: who wrote it. */
function isAboveDay({ text, blocks }: RenderedPage, at: number, line: string): boolean {
  const next = blocks[at + 1]
  if (next === undefined || line.length > LONGEST_NAMES || bareAuthors(line).length === 0) return false
  return next.end - next.start <= LONGEST_NAMES && isDateLine(text.slice(next.start, next.end))
}
