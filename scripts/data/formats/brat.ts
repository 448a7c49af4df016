/*
 * Attributions of PolNeAR in brat's standoff format: lines `T1<tab>Source 3 8;10 12<tab>words` are spans, lines
 * `E1<tab>Cue:T2 Source:T1 Content:T3` tie them together. Offsets count code points.
 */

/** Spans of an attribution, each [start, end]. */
export interface Attribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

type Pair = readonly [start: number, end: number]

/** The attributions of a file that have a content. */
export function bratAttributions(annotations: string): Attribution[] {
  const rows = annotations.split('\n').map((line) => line.trimEnd().split('\t'))
  const spans = new Map(
    rows.filter(([id = '']) => /^T\d+$/.test(id)).map(([id = '', where = '']) => [id, pairsOf(where)]),
  )
  return rows
    .filter(([id = '']) => /^E\d+$/.test(id))
    .map(([, ties = '']) => ties.split(' ').map((tie) => tie.split(':')))
    .map((ties) => ({
      source: spansOfRole('source', ties, spans),
      cue: spansOfRole('cue', ties, spans),
      content: spansOfRole('content', ties, spans),
    }))
    .filter(({ content }) => content.length > 0)
}

/** The pairs of numbers in "Source 3 8;10 12". */
function pairsOf(where: string): Pair[] {
  const numbers = where.slice(where.indexOf(' ') + 1)
  return numbers.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number)
    return [start, end]
  })
}

/** All spans of a role, which may be numbered ("Source2"). */
function spansOfRole(
  role: string,
  ties: readonly (readonly string[])[],
  spans: ReadonlyMap<string, readonly Pair[]>,
): Pair[] {
  return ties
    .filter(([name = '']) => name.replace(/\d+$/, '').toLowerCase() === role)
    .flatMap(([, id = '']) => spans.get(id) ?? [])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
