/*
 * Where an expression stands, as the cases of its direction see it.
 */

/** Where an expression stands: its first and last token, and the first and the end of those looked at around it. */
export interface Place {
  readonly low: number
  readonly first: number
  readonly last: number
  readonly high: number
}
