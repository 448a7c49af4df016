/*
 * The article: one text for each document, and blocks that select the story in it. Reading selects, it never cuts:
 * what is left out of the body is a dropped block with its reason, and every offset stays valid.
 */
import type { Lexicon } from '../corrections/lexicon.ts'
import type { Problem } from '../document/problems.ts'
import type { BodyBlock, Published } from '../document/schema.ts'
import type { Span } from '../text/span.ts'

/** A stretch of the page: of the story (`kept`), or boilerplate around it. */
export interface Block extends Span {
  readonly kind: BodyBlock['kind']
  readonly kept: boolean
  /** Of a quotation that is set off: the name of whose words it is, as the page says, or null. */
  readonly cite?: Span | null
  /** Name of the rule or model that decided, and what it saw, in words for `--explain`. */
  readonly rule: string
  readonly evidence?: string
}

/** A document read as a page. `blocks` are in reading order and do not overlap. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly authors: readonly string[]
  readonly site: string | null
  readonly url: string | null
  readonly published: Published | null
  readonly updated: Published | null
  /** ISO 639-1 code, or null where it cannot be told. */
  readonly language: string | null
  readonly warnings: readonly Problem[]
}

/** What reading a page depends on besides the page. */
export interface PageOptions {
  /** Publication date given by the user, `YYYY-MM-DD`; wins over everything. */
  readonly published?: string
  /** False: the whole text is body (`--no-strip`). Default true. */
  readonly strip?: boolean
  /** Collect evidence for `--explain`. Default false. */
  readonly explain?: boolean
  /** Names, roles and lines that people know better (`--lexicon`). */
  readonly lexicon?: Lexicon
}
