/*
 * The pattern language of the date rules: words in lower case, CLASSES of words in capitals, `|`, `( )`, `?`, and
 * `name:item` for what the rule wants to read. There is no repetition, so a pattern looks at a bounded number of
 * pieces and the engine is linear in the text.
 */
import { partsOf } from './pattern-parts.ts'

/** A parsed pattern. */
export type PatternNode =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'capture'; readonly name: string; readonly item: PatternNode }

/** Patterns with a name, usable like classes. */
export type Macros = ReadonlyMap<string, PatternNode>

interface Cursor {
  readonly parts: readonly string[]
  at: number
}

/** Parses `source`. */
export function parsePattern(source: string, macros: Macros): PatternNode {
  const cursor = { parts: partsOf(source), at: 0 }
  const node = parseChoice(cursor, macros)
  if (cursor.at < cursor.parts.length) throw new SyntaxError(`unbalanced date pattern: ${source}`)
  return node
}

function parseChoice(cursor: Cursor, macros: Macros): PatternNode {
  const items = [parseSequence(cursor, macros)]
  while (cursor.parts[cursor.at] === '|') {
    cursor.at++
    items.push(parseSequence(cursor, macros))
  }
  return items.length === 1 ? items[0]! : { kind: 'choice', items }
}

function parseSequence(cursor: Cursor, macros: Macros): PatternNode {
  const items: PatternNode[] = []
  for (
    let part = cursor.parts[cursor.at];
    part && part !== '|' && part !== ')';
    part = cursor.parts[cursor.at]
  ) {
    items.push(parseItem(cursor, macros))
  }
  return items.length === 1 ? items[0]! : { kind: 'sequence', items }
}

function parseItem(cursor: Cursor, macros: Macros): PatternNode {
  const part = cursor.parts[cursor.at++]!
  const isCapture = part.length > 1 && part.endsWith(':')
  const node: PatternNode = isCapture
    ? { kind: 'capture', name: part.slice(0, -1), item: parseItem(cursor, macros) }
    : part === '('
      ? parseGroup(cursor, macros)
      : parseLeaf(part, macros)
  if (isCapture || cursor.parts[cursor.at] !== '?') return node
  cursor.at++
  return { kind: 'optional', item: node }
}

function parseGroup(cursor: Cursor, macros: Macros): PatternNode {
  const node = parseChoice(cursor, macros)
  cursor.at++
  return node
}

function parseLeaf(part: string, macros: Macros): PatternNode {
  const macro = macros.get(part)
  if (macro) return macro
  const first = part.charCodeAt(0)
  return first >= 65 && first <= 90 ? { kind: 'class', name: part } : { kind: 'word', word: part }
}

/** Parses named patterns in order; later ones may use earlier ones. */
export function parseMacros(sources: Readonly<Record<string, string>>): Macros {
  const macros = new Map<string, PatternNode>()
  for (const [name, source] of Object.entries(sources)) macros.set(name, parsePattern(source, macros))
  return macros
}

/** The words that `nodes` name; a node that several share, as macros are, is looked at once. */
export function wordsOf(nodes: readonly PatternNode[]): Set<string> {
  const words = new Set<string>()
  const seen = new Set<PatternNode>()
  const visit = (node: PatternNode): void => {
    if (node.kind === 'word') words.add(node.word)
    if (node.kind === 'word' || node.kind === 'class' || seen.has(node)) return
    seen.add(node)
    if ('items' in node) node.items.forEach(visit)
    else visit(node.item)
  }
  nodes.forEach(visit)
  return words
}

/** What compiling needs to know: the signs of a word or a class, as characters. */
export interface SignSource {
  readonly ofWord: (word: string) => string
  readonly ofClass: (name: string) => string
}

/** The node as source of a regular expression over signs; names of captures are added to `names` in order. */
export function toRegExpSource(node: PatternNode, signs: SignSource, names: string[]): string {
  switch (node.kind) {
    case 'word':
      return signs.ofWord(node.word)
    case 'class':
      return `[${signs.ofClass(node.name)}]`
    case 'sequence':
      return node.items.map((item) => toRegExpSource(item, signs, names)).join('')
    case 'choice':
      return `(?:${node.items.map((item) => toRegExpSource(item, signs, names)).join('|')})`
    case 'optional':
      return `(?:${toRegExpSource(node.item, signs, names)})?`
    case 'capture':
      names.push(node.name)
      return `(${toRegExpSource(node.item, signs, names)})`
  }
}
