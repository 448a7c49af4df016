/*
 * JSON-LD of a page as plain nodes: arrays, @graph and nested entities unfolded, broken scripts skipped.
 */

/** A node of the linked data; values are read with the functions below. */
export type LinkedNode = Readonly<Record<string, unknown>>

/** Nodes read of one page, and how deep they may be nested. */
const MOST_NODES = 2_000
const DEEPEST = 8
const ARTICLE_TYPE = /Article|BlogPosting|Report(?:age)?$|NewsItem|Review$|ScholarlyWork/
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']

/** All nodes of `scripts`, in page order. */
export function linkedNodes(scripts: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = []
  for (const script of scripts) collect(parsed(script), nodes, 0)
  return nodes
}

/** Whether `node` describes an article. */
export function isArticleNode(node: LinkedNode): boolean {
  return strings(node['@type']).some((type) => ARTICLE_TYPE.test(type))
}

/** The strings in `value`: itself, its items, or the names of its entities. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(strings)
  if (isNode(value)) return strings(value['name'] ?? value['@value'] ?? value['@id'])
  return []
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1)
  } else if (isNode(value)) {
    nodes.push(value)
    for (const key of NESTED) collect(value[key], nodes, depth + 1)
  }
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(script: string): unknown {
  // some templates wrap the script in a comment or leave raw line ends in strings
  const from = script.search(/[[{]/)
  if (from < 0) return null
  const source = script.slice(from, Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1)
  try {
    return JSON.parse(source)
  } catch {
    try {
      return JSON.parse(source.replace(/\s+/g, ' '))
    } catch {
      return null
    }
  }
}

/** The nodes in `scripts` that describe an article. */
export function articleNodes(scripts: readonly string[]): LinkedNode[] {
  return linkedNodes(scripts).filter(isArticleNode)
}
