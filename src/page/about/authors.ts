/*
 * Who wrote the page: its metadata first, then the byline between headline and story, then a signature behind it.
 */

import type { PageHead } from '../page-block.ts'
import { strings } from '../read/linked-data/json-ld.ts'
import { agencyName, isKnownPersonName, isPaperName, isPersonName, isPlaceName } from './author-names.ts'
import { authorsIn, BYLINE_LABELS } from './byline.ts'
import { findPageDates } from './page-date.ts'

const AUTHOR_META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'twitter:creator',
]
const ADDRESS = /^https?:|^www\.|@|\.(?:com|org|net)\b/i
const BY = new RegExp(String.raw`(?:^|\s)by:?\s|^(?:${BYLINE_LABELS}):\s`, 'i')
/** What may stand before "by" where it names the author; elsewhere it may name anybody. */
const BYLINE_LEAD =
  /^(?:(?:written|posted|published|reported|submitted|story|words|text|interview|news|opinion|analysis)\s?)?$/i
/** A handle at the end of a line that is no address. */
const HANDLE = /[\p{L}\s]@\w{2,30}$/u
/** What stands between names and a date. */
const ON_DAY = /\s(?:on|at)\s*$/i
const FROM = /^from\s(?=\p{Lu})/iu
const CREDIT = /^(?:photo|image|picture|video|illustration|graphic)s?\b/i
/** "lo/th (AFP, dpa)" or "(Reuters)": what stands behind the last paragraph. */
const SIGNATURE = /^(?:[a-z]{1,4}(?:[/,][a-z]{1,4}){0,3}\s{0,3})?\(([^()]{2,60})\)\.?$/
/** A name before a date is not so long. */
const LONGEST_BEFORE_DATE = 60
const SECTION_TAIL =
  /\s(?:analysis|business|culture|economy|features?|news|opinion|politics|society|sports?|technology|world)\s*$/i

/** Authors by metadata. */
export function metadataAuthors(head: PageHead): string[] {
  const sources = [
    head.articles.flatMap((node) => strings(node['author'])),
    ...AUTHOR_META.map((name) => head.meta.get(name) ?? []),
    head.authors,
  ]
  for (const source of sources) {
    const names = source.filter((text) => !ADDRESS.test(text)).flatMap((text) => authorsIn(text))
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}

/** Authors that a line between headline and story names. */
export function bylineAuthors(line: string): string[] {
  if (CREDIT.test(line)) return []
  const by = BY.exec(line)
  if (by) return behindBy(line, by.index, by.index + by[0].length)
  if (FROM.test(line)) return authorsIn(line).filter((name) => name.includes(' ') && !isPlaceName(name))
  return beforeDate(line)
}

/** The authors behind "by", which stands at `start` and ends at `end`. */
function behindBy(line: string, start: number, end: number): string[] {
  const behind = line.slice(end)
  const cut = findPageDates(behind)[0]
  const before = line.slice(0, start).trim()
  const strict = !BYLINE_LEAD.test(before)
  const names = authorsIn(cut ? behind.slice(0, cut.start).replace(ON_DAY, '') : behind, {
    allowOneWord: true,
    strict,
  })
  const isFull = names.length > 1 || (names[0] ?? '').includes(' ') || names.some(agencyName)
  return isFull || before === '' ? names : []
}

/** The author of "Jane Doe Analysis 3 February 2020". */
function beforeDate(line: string): string[] {
  const date = findPageDates(line)[0]
  if (!date || date.start === 0 || date.start >= LONGEST_BEFORE_DATE) return []
  const before = line.slice(0, date.start).replace(STAMP_TAIL, '')
  const [first = ''] = before.split(/\s*[|•/]\s*/)
  // "Jane Doe | TNN | Updated: 3 February 2020"
  if (first !== before && isKnownPersonName(first.trim())) return [first.trim()]
  const name = before.replace(SECTION_TAIL, '')
  return agencyName(name) || isPersonName(name) ? [agencyName(name) ?? name] : []
}

/** What stands between the names and the date. */
const STAMP_TAIL =
  /[\s|•·–—,-]*(?:(?:first |last |originally )?(?:updated|published|posted)(?: on| at)?\s?:?\s?)?$/i

/** Authors that a line of names alone gives, as it stands behind a story: "Jane Doe," or "(AFP, AP)". */
export function signatureAuthors(line: string): string[] {
  const m = SIGNATURE.exec(line.trim())
  if (m) {
    const agencies = m[1]!.split(/[,/]\s*/).map(agencyName)
    return agencies.every((name) => name !== null) ? agencies.filter((name) => name !== null) : []
  }
  const name = line.replace(/[,.\s]+$/, '').replace(/^[—–-]\s*/, '')
  return line.length < 60 && isKnownPersonName(name) ? [name] : []
}

/** Authors of a line that a handle ends: "Jane Doe @jane". */
function withHandle(line: string): string[] {
  return HANDLE.test(line) ? authorsIn(line, { strict: true }).filter((name) => name.includes(' ')) : []
}

/** Authors of a line that is a name or an agency alone, as some pages print them below the headline. */
export function bareAuthors(line: string): string[] {
  const [name = '', agency] = line.trim().split(/,\s*|\s+(?:for|in)\s+/, 2)
  const sign = agencyName(name)
  if (sign) return [sign]
  if (!isKnownPersonName(name)) return withHandle(line)
  const second = agency ? agencyName(agency) : null
  return second ? [name, second] : [name]
}

/** The authors of a line that has the form of names, for callers that know more of its place: "Nia Holm, Valley Post". */
export function nameLine(line: string): string[] {
  const name = line.trim()
  if (isPersonName(name) && !isPaperName(name) && !isPlaceName(name)) return [name]
  const names = authorsIn(name, { strict: true })
  const house = name.split(/,\s*/).at(-1)!
  const isSigned = house !== name && (agencyName(house) !== null || isPaperName(house))
  return isSigned || (names.length > 1 && names.every(isKnownPersonName)) ? names : []
}

/** The author of a line that is a known person's name and nothing else. */
export function knownNameLine(line: string): string[] {
  const name = line.trim()
  return isKnownPersonName(name) ? [name] : []
}
