/*
 * What every fact stage may be asked: whether to collect evidence for `--explain`.
 */

/** Options of the fact stages. */
export interface FactOptions {
  /** Fill `evidence` of each fact with what the rule saw. Default false: it costs strings. */
  readonly explain?: boolean
}
