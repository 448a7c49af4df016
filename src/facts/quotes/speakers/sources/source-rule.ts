/*
 * The shape of the rules that find who says a remark of the taggers.
 */
import type { Attribution } from '../../tagging/relate.ts'
import type { QuoteView } from '../../view.ts'

/** One place where the source of a remark stands; gives the remark with it, or null. */
export interface SourceRule {
  readonly name: string
  /** A sentence with the cue between bars and, where the taggers found them, source in braces and content in brackets. */
  readonly example: string
  readonly find: (view: QuoteView, remark: Attribution) => Attribution | null
}
