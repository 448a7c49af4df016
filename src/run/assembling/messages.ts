/*
 * What the run and the thread that puts its output together say to each other.
 */
import type { Problem } from '../../document/problems.ts'
import type { Assembly, Data } from '../../output/format.ts'

/** What the thread is told: parts in their order, then to give the next pieces. */
export type ToAssembly = { readonly parts: readonly Data[] } | 'next'

/** What it answers. */
export interface FromAssembly {
  readonly data: readonly Data[]
  /** With the last pieces. */
  readonly said: Said | null
  readonly failure: { readonly kind: 'usage' | 'output' | 'defect'; readonly message: string } | null
}

/** What is to be said of the whole output once it is written. */
export interface Said {
  readonly warnings: readonly Problem[]
  readonly explanation: string
}

/** What an assembly says once it is through. */
export function saidOf(assembly: Assembly): Said {
  return { warnings: assembly.warnings?.() ?? [], explanation: assembly.explanation?.() ?? '' }
}
