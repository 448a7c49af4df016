/*
 * The one block model of text and HTML: a line or a block element, with what its place says of it.
 * Every block is a span of the page's one text; text pages have no tree, so their blocks hang on node 0.
 */
import type { Span } from '../text/span.ts'
import type { LinkedNode } from './read/linked-data/json-ld.ts'

/** What a block is by its tag (text lines by their form). */
export const BLOCK_TAG = {
  line: 0,
  paragraph: 1,
  heading: 2,
  item: 3,
  cell: 4,
  quote: 5,
  caption: 6,
  other: 7,
} as const

/**
 * No page has so many lines: behind them, lines are put together into blocks of about this length, so that memory is
 * bounded by the text and not by its lines.
 */
export const MOST_BLOCKS = 200_000
export const LUMP_LENGTH = 2_000

/** Bits for the elements that a block stands in. */
export const INSIDE = {
  article: 1,
  main: 2,
  aside: 4,
  nav: 8,
  footer: 16,
  header: 32,
  figure: 64,
  list: 128,
  table: 256,
  quote: 512,
  form: 1024,
  bodyProperty: 2048,
  link: 4096,
  picture: 8192,
  /** A post of another site, shown in the page. */
  embed: 16384,
} as const

/** A line or block element of a page. */
export interface PageBlock extends Span {
  readonly tag: number
  /** Level of a heading, 1 to 6; 0 for all else. */
  readonly level: number
  /** Sum of INSIDE bits of all ancestors. */
  readonly inside: number
  /** Class cues (see lexicon/page-class-cues.ts) of the element and its nearest ancestors. */
  readonly near: number
  /** Class cues of all ancestors. */
  readonly far: number
  /** Letters that are in links. */
  readonly linked: number
  /** Pictures since the block before. */
  readonly pictures: number
  /** Number of the container in the page's tree. */
  readonly node: number
  /** Empty lines before it (text), and how far it is indented. */
  readonly gap: number
  readonly indent: number
  readonly bullet: boolean
}

/** A `<time>` element, or one that is marked up as the date. */
export interface TimeElement {
  readonly value: string
  readonly property: string
  readonly block: number
}

/** What an HTML page says of itself. */
export interface PageHead {
  readonly language: string | null
  readonly title: string
  readonly canonical: string | null
  /** Contents of meta elements by lower-case name or property, in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** What the page's JSON-LD says of articles. */
  readonly articles: readonly LinkedNode[]
  readonly times: readonly TimeElement[]
  /** Texts of elements marked up as author (rel, itemprop or class). */
  readonly authors: readonly string[]
}

/** A page as blocks over one text. */
export interface RenderedPage {
  readonly text: string
  readonly blocks: readonly PageBlock[]
  /** Parent of each container; a parent comes before its children; the root is its own. */
  readonly parents: readonly number[]
  /** Class cues of each container, and the INSIDE bit of its tag. */
  readonly cues: readonly number[]
  readonly marks: readonly number[]
  /** For each container a hash of its tag and class names. */
  readonly templates: readonly number[]
  /** Null for text pages. */
  readonly head: PageHead | null
}

/** Text of block `at` of `page`. */
export function blockText({ text, blocks }: RenderedPage, at: number): string {
  const { start, end } = blocks[at]!
  return text.slice(start, end)
}
