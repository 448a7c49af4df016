/*
 * A page's title without what browsers and sites add to it: a counter of messages, the site's name, sections, entities
 * that were escaped twice.
 */
import { plain } from '../../text/letters.ts'
import type { PageHead } from '../page-block.ts'
import { readHtmlEvents } from '../read/html-events.ts'
import { strings } from '../read/linked-data/json-ld.ts'

const COUNTER = /^\(\d{1,4}\+?\)\s+/
const ENTITY = /&(?:#x?[\da-f]{1,6}|[a-z]{2,8}\d?);/i
/** Signs that only templates put between parts of a title, and dashes, which stand in headlines as well. */
const BARS = /\s+(?:[|»›·•]|::|\/\/)\s+|\s*\|\s*/
const DASH_PARTS = /(\s+[-–—]\s+)/
const LABEL = /^([^:]{2,40}):\s+(?=\S)/
const LABEL_BEHIND = /:\s+([^:]{2,40})$/
/** A headline has at least so many words; the tail behind a dash that is cut off without more evidence is so short. */
const LEAST_WORDS = 3
const LONGEST_TAIL = 40
/** Shorter labels of an address are of no site alone. */
const LEAST_LABEL = 4

/** The names that a page's site goes by: those that it states, and the labels of its address. */
export function siteNames(head: PageHead | null, url: string | null): string[] {
  const stated = head
    ? [...(head.meta.get('og:site_name') ?? []), ...(head.meta.get('application-name') ?? [])]
    : []
  const publishers = head?.articles.flatMap((node) => strings(node['publisher'])) ?? []
  const address = url ?? head?.canonical ?? head?.meta.get('og:url')?.[0] ?? ''
  const labels = /^[a-z]+:\/\/([^/:]+)/i.exec(address)?.[1]?.split('.') ?? []
  return [...stated, ...publishers, ...labels.filter((label) => label.length >= LEAST_LABEL)]
}

/** The headline in `title`, given the names of the site. */
export function ownTitle(title: string, sites: readonly string[]): string {
  const clean = unescaped(title).replace(/\s+/g, ' ').trim().replace(COUNTER, '')
  const isSite = siteTest(sites)
  const bars = clean.split(BARS).filter(Boolean)
  const inBars = bars.length > 1 ? headlineOf(bars, isSite) : clean
  const label = LABEL.exec(inBars)
  const behind = LABEL_BEHIND.exec(inBars)
  const inLabel =
    label && isSite(label[1]!)
      ? inBars.slice(label[0].length)
      : behind && isSite(behind[1]!)
        ? inBars.slice(0, behind.index)
        : inBars
  const isCut = bars.length > 1 || inLabel !== inBars
  return withoutDashedSite(inLabel, isSite, isCut)
}

/** Of the parts between bars the longest that is not the site. */
function headlineOf(parts: readonly string[], isSite: (part: string) => boolean): string {
  const own = parts.filter((part) => !isSite(part))
  const sized = (own.length > 0 ? own : parts).map((part) => ({ part, words: part.split(' ').length }))
  const most = Math.max(...sized.map(({ words }) => words))
  return most < LEAST_WORDS && own.length === parts.length
    ? parts.join(' | ')
    : sized.find(({ words }) => words === most)!.part
}

/** `title` without the site before the first or behind the last dash; a short tail goes where nothing else did. */
function withoutDashedSite(title: string, isSite: (part: string) => boolean, isCut: boolean): string {
  const pieces = title.split(DASH_PARTS)
  if (pieces.length < 3) return title
  if (isSite(pieces[0]!) || isPaper(pieces)) return pieces.slice(2).join('')
  const rest = pieces.slice(0, -2).join('')
  const tail = pieces.at(-1)!
  if (isSite(tail)) return rest
  const mayBeSite = !isCut && tail.length <= LONGEST_TAIL && rest.split(' ').length >= LEAST_WORDS
  return mayBeSite ? rest : title
}

/** "The Fjord Times - Bridge shut after a barge hits it": words of a paper's name before the dash, more words behind it. */
function isPaper([first = '', , ...rest]: readonly string[]): boolean {
  const words = first.split(' ')
  return (
    words.length <= LONGEST_PAPER &&
    PAPER.test(words.at(-1)!) &&
    rest.join('').split(' ').length > words.length + 1
  )
}

const LONGEST_PAPER = 4
const PAPER =
  /^(?:Chronicle|Courier|Echo|Express|Gazette|Guardian|Herald|Independent|Journal|Mail|News|Observer|Online|Post|Press|Radio|Record|Review|Standard|Star|Telegraph|Times|Tribune|Weekly)$/

function siteTest(sites: readonly string[]): (part: string) => boolean {
  const spaced = sites.map(plain).filter(Boolean)
  const names = new Set([...spaced, ...spaced.map((name) => name.replaceAll(' ', ''))])
  return (part) => {
    const own = plain(part)
    return names.has(own) || names.has(own.replaceAll(' ', ''))
  }
}

/** `text` with its entities decoded, where it holds any. */
function unescaped(text: string): string {
  if (!ENTITY.test(text)) return text
  const pieces: string[] = []
  readHtmlEvents(text, { open() {}, close() {}, text: (piece) => pieces.push(piece) })
  return pieces.join('')
}
