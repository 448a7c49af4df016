/*
 * Labels of the name tagger. Persons have a first, inner, last and only token (BILOU); the other kinds of names stand
 * beside them to be told apart and need a first and an inner token alone (fewer labels, a third of the time).
 */

/** Kinds of names, in the order of the labels. */
export const ENTITY_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const

export type EntityType = (typeof ENTITY_TYPES)[number]

export const OUTSIDE = 0
/** Position of a token in its name. */
const FIRST = 0
const INNER = 1
const LAST = 2
const ONLY = 3
const NONE = -1

/** Names of the labels; label 0 is no name. */
export const NAME_LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'L-PER',
  'U-PER',
  'B-LOC',
  'I-LOC',
  'B-ORG',
  'I-ORG',
  'B-MISC',
  'I-MISC',
] as const

const LABEL_TYPES = NAME_LABELS.map((label) => ENTITY_TYPES.findIndex((type) => label.endsWith(`-${type}`)))
const LABEL_POSITIONS = NAME_LABELS.map((label) => (label === 'O' ? NONE : 'BILU'.indexOf(label.charAt(0))))

/** A run of tokens that the tagger takes for one name. */
export interface TaggedName {
  readonly type: EntityType
  readonly first: number
  /** One past the last token. */
  readonly end: number
}

/** The label of the token at `offset` in a name of `length` tokens. */
export function labelOf(type: EntityType, offset: number, length: number): number {
  const number = ENTITY_TYPES.indexOf(type)
  const isPerson = number === 0
  const position =
    offset === 0
      ? isPerson && length === 1
        ? ONLY
        : FIRST
      : isPerson && offset === length - 1
        ? LAST
        : INNER
  return NAME_LABELS.findIndex(
    (_, label) => LABEL_TYPES[label] === number && LABEL_POSITIONS[label] === position,
  )
}

/** Number of the type of `label` (0 PER …), or -1 for no name. */
export function typeOf(label: number): number {
  return LABEL_TYPES[label]!
}

/** The names in `labels`, odd sequences repaired: a new type, first or only token starts a new name. */
export function namesIn(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = []
  for (let i = 0; i < labels.length; ) {
    if (labels[i] === OUTSIDE) {
      i++
      continue
    }
    const type = typeOf(labels[i]!)
    let end = i + 1
    while (!endsName(labels[end - 1]!) && end < labels.length && goesOn(labels[end]!, type)) end++
    names.push({ type: ENTITY_TYPES[type]!, first: i, end })
    i = end
  }
  return names
}

function endsName(label: number): boolean {
  return LABEL_POSITIONS[label]! >= LAST
}

function goesOn(label: number, type: number): boolean {
  const position = LABEL_POSITIONS[label]
  return typeOf(label) === type && (position === INNER || position === LAST)
}
