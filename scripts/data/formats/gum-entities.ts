/*
 * Persons of GUM's entity annotation, which opens and closes mentions in the last column of their first and last word:
 * `Entity=(4-person-giv:act-n-cf1-1,2-coref-Name` … `4)`.
 */

/** A word of a GUM document with its place in the text, in UTF-16 units. */
export interface GumToken {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly tag: string
  readonly relation: string
  /** What stands behind `Entity=`, or ''. */
  readonly entities: string
}

/** A name or a pronoun of a person. */
export interface PersonMention {
  readonly start: number
  readonly end: number
  readonly kind: 'name' | 'pronoun'
}

interface OpenMention {
  readonly fields: readonly string[]
  readonly first: number
}

const PRONOUNS = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'])
/** Group, kind, status, salience, centering, words of the head, and more. */
const LEAST_FIELDS = 6
const MIN_SPAN = 5

/** The mentions of each person by its group, in the order in which they close. */
export function personClusters(tokens: readonly GumToken[]): PersonMention[][] {
  const clusters = new Map<string, PersonMention[]>()
  const open: OpenMention[] = []
  tokens.forEach(({ entities }, last) => {
    for (const [piece] of entities.matchAll(/\([^()]*|\d+\)|\)/g)) {
      if (piece.startsWith('(')) open.push({ fields: piece.slice(1).split('-'), first: last })
      if (!piece.endsWith(')')) continue
      const group = piece.slice(0, -1)
      const at = open.findLastIndex(({ fields }) => group === '' || fields[0] === group)
      const closed = at < 0 ? undefined : open.splice(at, 1)[0]
      const mention = closed ? mentionOf(closed, last, tokens) : null
      const key = closed?.fields[0] ?? ''
      if (mention) clusters.set(key, [...(clusters.get(key) ?? []), mention])
    }
  })
  return [...clusters.values()]
}

function mentionOf(
  { fields, first }: OpenMention,
  last: number,
  tokens: readonly GumToken[],
): PersonMention | null {
  if (fields.length < LEAST_FIELDS || fields[1] !== 'person') return null
  const head = tokens[first]!
  if (first === last && PRONOUNS.has(head.form.toLowerCase())) return spanOf('pronoun', head, head)
  const numbers = fields[MIN_SPAN] ?? ''
  const core = (/^\d+(?:,\d+)*$/.test(numbers) ? numbers : '1')
    .split(',')
    .map((number) => first + Number(number) - 1)
    .filter((token) => token <= last)
  return nameIn(core, tokens)
}

/** The last run of proper nouns among the words of the head: the first of them, and what is flat to it. */
function nameIn(core: readonly number[], tokens: readonly GumToken[]): PersonMention | null {
  const proper = core.filter(
    (token, n) => tokens[token]!.tag === 'NNP' && (n === 0 || tokens[token]!.relation === 'flat'),
  )
  const last = proper.at(-1)
  if (last === undefined) return null
  let first = last
  for (;;) {
    if (proper.includes(first - 1)) first -= 1
    else if (proper.includes(first - 2) && tokens[first - 1]!.tag === 'HYPH') first -= 2
    else return spanOf('name', tokens[first]!, tokens[last]!)
  }
}

function spanOf(kind: PersonMention['kind'], first: GumToken, last: GumToken): PersonMention | null {
  return last.end > first.start ? { start: first.start, end: last.end, kind } : null
}
