/*
 * Which of the article nodes of a page's JSON-LD are of this page: those with its address or its headline. Other stories
 * stand there too, in lists and beside it; their dates and authors are not the page's.
 */
import { plain } from '../../../text/letters.ts'
import { addresses, isArticleNode, type LinkedNode, type PlacedNode, strings } from './json-ld.ts'

/** What is known of the page besides its JSON-LD. */
export interface PageIdentity {
  /** Addresses that it gives as its own. */
  readonly addresses: readonly string[]
  readonly titles: readonly string[]
}

/** Shorter headlines may begin many titles. */
const LEAST_HEADLINE = 8
/** Headlines that begin with so many same words, and this share of the shorter one, are two wordings of one. */
const LEAST_COMMON = 4
const COMMON_SHARE = 0.6
/** What speaks for and against a node. An address is copied from elsewhere less often than a headline is changed. */
const SAME_ADDRESS = 4
const SAME_HEADLINE = 3
const OTHER_ADDRESS = -2
const OTHER_HEADLINE = -1
const LISTED = -2

/** The article nodes among `nodes` that are of the page. */
export function pageNodes(nodes: readonly PlacedNode[], page: PageIdentity): LinkedNode[] {
  const articles = nodes.filter(({ node }) => isArticleNode(node))
  const own = new Set(page.addresses.map(bareAddress).filter(Boolean))
  const titles = page.titles.map(plain).filter((title) => title.length >= LEAST_HEADLINE)
  const rated = articles.map((placed) => ({ node: placed.node, score: scoreOf(placed, own, titles) }))
  const sure = rated.filter(({ score }) => score > 0)
  if (sure.length > 0) return sure.map(({ node }) => node)
  // nothing to compare with, or a headline in other words: the first that nothing speaks against much
  const best = Math.max(...rated.map(({ score }) => score))
  const likely = rated.find(({ score }) => score === best && score > LISTED)
  return likely ? [likely.node] : []
}

function scoreOf(
  { node, isListed }: PlacedNode,
  own: ReadonlySet<string>,
  titles: readonly string[],
): number {
  let score = isListed ? LISTED : 0
  const stated = addresses([node['url'] ?? [], node['mainEntityOfPage'] ?? [], node['@id'] ?? []]).filter(
    isFull,
  )
  if (stated.some((address) => own.has(bareAddress(address)))) score += SAME_ADDRESS
  else if (stated.length > 0 && own.size > 0) score += OTHER_ADDRESS
  const headlines = strings([node['headline'] ?? [], node['name'] ?? []])
    .map(plain)
    .filter(Boolean)
  if (headlines.some((headline) => titles.some((title) => isSame(headline, title)))) score += SAME_HEADLINE
  else if (headlines.length > 0 && titles.length > 0) score += OTHER_HEADLINE
  return score
}

/** Whether one of two titles is in the other, as with the name of the site, or both begin alike. */
function isSame(headline: string, title: string): boolean {
  if (headline === title) return true
  const [short, long] = headline.length < title.length ? [headline, title] : [title, headline]
  if (short.length >= LEAST_HEADLINE && ` ${long} `.includes(` ${short} `)) return true
  const [one, two] = [headline.split(' '), title.split(' ')]
  const common = one.findIndex((word, at) => word !== two[at])
  return common >= LEAST_COMMON && common >= COMMON_SHARE * Math.min(one.length, two.length)
}

const isFull = (address: string) => /^https?:/i.test(address)

/** An address without what differs between two writings of it. */
function bareAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
}
