/*
 * Where the facts of a document stand and how sure they are: spans within the text, as long as their words, and
 * confidences from 0 to 1.
 */
import { asJson, type Json, listOf, said } from './facts-json.ts'

/** Parts of facts that have a place of their own, alone and in lists. */
const PARTS = ['speaker', 'cue', 'addressee', 'venue', 'anchorSpan'] as const
const PART_LISTS = ['mentions', 'roleMentions'] as const
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g

/** Code points of the text of `document`, as far as it tells them: by the text, else by the end of its body. */
export function reachOf(document: Json): number {
  const { text } = document
  if (typeof text === 'string') return codePoints(text)
  let reach = 0
  for (const block of listOf(document, 'body')) reach = Math.max(reach, Number(asJson(block)?.['end'] ?? 0))
  return reach > 0 ? reach : Number.POSITIVE_INFINITY
}

/** What is wrong with the places and the confidences of `fact` and its parts in a text of `reach` code points, or null. */
export function brokenPlace(fact: Json, reach: number): string | null {
  const own = faultOf(fact, reach)
  if (own !== null) return own
  for (const name of PARTS) {
    const part = asJson(fact[name])
    const fault = part === null ? null : faultOf(part, reach)
    if (fault !== null) return `${name}: ${fault}`
  }
  for (const name of PART_LISTS) {
    const parts = listOf(fact, name)
    for (let i = 0; i < parts.length; i++) {
      const fault = faultOf(asJson(parts[i]) ?? {}, reach)
      if (fault !== null) return `${name}[${i}]: ${fault}`
    }
  }
  return null
}

function faultOf({ start, end, text, confidence }: Json, reach: number): string | null {
  if (confidence !== undefined && !(typeof confidence === 'number' && confidence >= 0 && confidence <= 1))
    return `the confidence ${said(confidence)} is none from 0 to 1`
  if (start === undefined && end === undefined && text === undefined) return null
  if (!isOffset(start)) return `the start ${said(start)} is no place in a text`
  if (!isOffset(end)) return `the end ${said(end)} is no place in a text`
  if (start > end) return `the start ${said(start)} is after the end ${said(end)}`
  if (end > reach) return `the end ${said(end)} is beyond the text, which ends at ${reach}`
  if (typeof text !== 'string') return 'has no text'
  const length = codePoints(text)
  return length === end - start ? null : `the text has ${length} characters, and its place ${end - start}`
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function codePoints(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0)
}
