/*
 * JSON of an object with long lists, piece by piece: the same characters as those of JSON.stringify.
 */

/** Entries of a list that are written at a time. */
const ENTRIES = 100

/** The pieces of `value` as JSON. */
export function* jsonPieces(value: object): Iterable<string> {
  let before = '{'
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    if (Array.isArray(item) && item.length > ENTRIES) yield* listPieces(item)
    else yield JSON.stringify(item)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

function* listPieces(list: readonly unknown[]): Iterable<string> {
  for (let at = 0; at < list.length; at += ENTRIES) {
    yield at === 0 ? '[' : ','
    yield JSON.stringify(list.slice(at, at + ENTRIES)).slice(1, -1)
  }
  yield ']'
}
