/*
 * Attributions of attribution-silver.jsonl.gz, each labelled by reading, laid over the pieces that the remark stages find in
 * the same texts: rows of features with the type of attribution.
 */
import path from 'node:path'
import { attributions } from '../../../src/facts/quotes/attribute.ts'
import { type Piece, piecesOf } from '../../../src/facts/quotes/pieces.ts'
import { quoteModels } from '../../../src/facts/quotes/tagging/models.ts'
import { TYPE_LABELS } from '../../../src/facts/quotes/types/attribution-type.ts'
import { TYPE_FEATURES, typeFeatures } from '../../../src/facts/quotes/types/type-features.ts'
import { typeScene } from '../../../src/facts/quotes/types/type-scene.ts'
import { viewOf } from '../../../src/facts/quotes/view.ts'
import { readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import type { Span } from '../../../src/text/span.ts'
import type { LabelledRow } from '../learn/softmax.ts'
import { readGzLines } from '../texts/gz-lines.ts'
import { unitOffsets } from '../texts/tagged-texts.ts'

/** A row with the document that it is from, and whether the words are the right ones. */
export interface SilverRow extends LabelledRow {
  readonly document: string
  readonly isWhole: boolean
  readonly piece: Piece
}

interface SilverLabel extends Span {
  readonly doc: string
  readonly type: Piece['type']
  readonly kind: (typeof TYPE_LABELS)[number]
  readonly extent?: 'wrong'
}

/** A piece is the labelled one from this intersection over union on. */
const SAME = 0.5
/** Of pieces that share as much the one of the same type is meant. */
const SAME_TYPE = 0.1

/** The rows of all labels whose words are still found, from the sets in the folder `data`. */
export function silverRows(data: string): SilverRow[] {
  const labels = records<SilverLabel>(data, 'attribution-silver')
  const texts = silverTexts(data, new Set(labels.map(({ doc }) => doc)))
  return [...texts].flatMap(([id, text]) =>
    rowsOf(
      id,
      text,
      labels.filter(({ doc }) => doc === id),
    ),
  )
}

function records<T>(data: string, name: string): T[] {
  return readGzLines(path.join(data, `${name}.jsonl.gz`))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** The labelled texts by their ids: news of quotes-train, and bodies of pages by the first letters of their ids. */
function silverTexts(data: string, ids: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { id, text } of records<{ id: string; text: string }>(data, 'quotes-train'))
    if (ids.has(id)) texts.set(id, text)
  for (const page of records<{ id: string; gold: { body: string } }>(data, 'pages-html-dev')) {
    const id = `page-${page.id.slice(0, PAGE_ID)}`
    if (ids.has(id)) texts.set(id, page.gold.body)
  }
  return texts
}

const PAGE_ID = 8

function rowsOf(document: string, text: string, labels: readonly SilverLabel[]): SilverRow[] {
  const models = quoteModels()
  const reading = readLanguage(readArticle({ id: document, text }, { strip: false }))
  const view = viewOf(reading, models.traits)
  const pieces = attributions([view], models)[0]!.flatMap((remark) => piecesOf(reading, view, remark))
  const units = unitOffsets(text)
  return labels.flatMap(({ start, end, type, kind, extent }) => {
    const piece = closest(pieces, { start: units[start]!, end: units[end]! }, type)
    const scene = piece && typeScene(reading, view, piece)
    if (!piece || !scene) return []
    const values = new Int32Array(TYPE_FEATURES)
    typeFeatures(scene, values)
    return [
      { values, label: TYPE_LABELS.indexOf(kind), weight: 1, document, isWhole: extent !== 'wrong', piece },
    ]
  })
}

function closest(pieces: readonly Piece[], span: Span, type: Piece['type']): Piece | null {
  let best: Piece | null = null
  let most = SAME
  for (const piece of pieces) {
    const overlap = shared(piece.content, span)
    const rank = overlap + (piece.type === type ? SAME_TYPE : 0)
    if (overlap < SAME || rank <= most) continue
    most = rank
    best = piece
  }
  return best
}

/** Intersection over union. */
function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
