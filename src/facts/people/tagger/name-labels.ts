/*
 * Labels of the name tagger: four kinds of names, each with its first, inner, last and only token (BILOU).
 */

/** Kinds of names, in the order of the labels. */
export const ENTITY_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const

export type EntityType = (typeof ENTITY_TYPES)[number]

export const OUTSIDE = 0
const FIRST = 0
const INNER = 1
const LAST = 2
const ONLY = 3
const POSITIONS = ['B', 'I', 'L', 'U']

/** Names of the labels; label 0 is no name, 1 + 4 * type + position the others. */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...ENTITY_TYPES.flatMap((type) => POSITIONS.map((position) => `${position}-${type}`)),
]

/** A run of tokens that the tagger takes for one name. */
export interface TaggedName {
  readonly type: EntityType
  readonly first: number
  /** One past the last token. */
  readonly end: number
}

/** The label of the token at `offset` in a name of `length` tokens. */
export function labelOf(type: EntityType, offset: number, length: number): number {
  const position = length === 1 ? ONLY : offset === 0 ? FIRST : offset === length - 1 ? LAST : INNER
  return 1 + 4 * ENTITY_TYPES.indexOf(type) + position
}

/** Number of the type of `label` (0 PER …), or -1 for no name. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

/** The names in `labels`, odd sequences repaired: a new type, first or only token starts a new name. */
export function namesIn(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = []
  for (let i = 0; i < labels.length; ) {
    const type = typeOf(labels[i]!)
    if (type < 0) {
      i++
      continue
    }
    let end = i + 1
    while (!endsName(labels[end - 1]!) && end < labels.length && goesOn(labels[end]!, type)) end++
    names.push({ type: ENTITY_TYPES[type]!, first: i, end })
    i = end
  }
  return names
}

function endsName(label: number): boolean {
  return ((label - 1) & 3) >= LAST
}

function goesOn(label: number, type: number): boolean {
  const position = (label - 1) & 3
  return typeOf(label) === type && (position === INNER || position === LAST)
}
