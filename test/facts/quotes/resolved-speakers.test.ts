/*
 * Speakers of quoted remarks as a person wrote them down (resolved-speakers.json): pages of seeds/, fixtures/ and
 * test/quotes/pages/. An entry is how the remark begins and the full name of its speaker, or null for nobody known.
 */
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FactDocument, QuoteFact } from '../../../src/document/schema.ts'
import { extract } from '../../../src/pipeline.ts'

/** How a remark begins, and who says it. */
type Annotation = readonly [start: string, speaker: string | null]

const annotations: Readonly<Record<string, readonly Annotation[]>> = JSON.parse(
  fs.readFileSync(new URL('resolved-speakers.json', import.meta.url), 'utf8'),
)

interface Outcome {
  readonly wanted: string | null
  readonly got: string | null
  readonly what: string
}

/** Issue of the project: 95 % right of those resolved, 90 % resolved of those that can be. */
const LEAST_RIGHT = 0.95
const LEAST_RESOLVED = 0.9

const outcomes = Object.entries(annotations).flatMap(([file, remarks]) => {
  const { quotes } = read(file)
  return remarks.map(([start, wanted]): Outcome => {
    const got =
      quotes.find((quote) => quote.type !== 'indirect' && begins(quote, start))?.speaker?.name ?? null
    return { wanted, got, what: `${file}: “${start}” is by ${wanted}, not ${got}` }
  })
})

function read(file: string): FactDocument {
  const content = fs.readFileSync(file, 'utf8')
  return extract(file.endsWith('.html') ? { id: file, html: content } : { id: file, text: content })
}

function begins({ text }: QuoteFact, start: string): boolean {
  const place = text.indexOf(start)
  // A remark of several sentences may be one entry: then the later sentence stands inside.
  return place === 0 || (place > 0 && /[.!?,”’'"]\s$/.test(text.slice(0, place)))
}

describe('speakers of quoted remarks', () => {
  const resolved = outcomes.filter(({ got }) => got !== null)
  const resolvable = outcomes.filter(({ wanted }) => wanted !== null)

  test('nearly all that are resolved are right', () => {
    const wrong = resolved.filter(({ wanted, got }) => wanted !== got)
    expect(
      1 - wrong.length / resolved.length,
      wrong.map(({ what }) => what).join('\n'),
    ).toBeGreaterThanOrEqual(LEAST_RIGHT)
  })

  test('most that can be resolved are', () => {
    const missed = resolvable.filter(({ got }) => got === null)
    expect(
      1 - missed.length / resolvable.length,
      missed.map(({ what }) => what).join('\n'),
    ).toBeGreaterThanOrEqual(LEAST_RESOLVED)
  })

  test('the annotation is no small one, and some remarks are by nobody known', () => {
    expect(outcomes.length).toBeGreaterThan(100)
    expect(outcomes.length - resolvable.length).toBeGreaterThan(5)
  })
})
