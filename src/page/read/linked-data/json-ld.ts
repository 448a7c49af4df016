/*
 * JSON-LD of a page as plain nodes: arrays, @graph and nested entities unfolded, references to other nodes followed.
 */
import { jsonValuesIn } from './json-source.ts'

/** A node of the linked data; values are read with the functions below. */
export type LinkedNode = Readonly<Record<string, unknown>>

/** A node, and whether it stands in a list or as a part of another: then it may be of another page. */
export interface PlacedNode {
  readonly node: LinkedNode
  readonly isListed: boolean
}

/** Nodes read of one page, and how deep they may be nested. */
const MOST_NODES = 2_000
const DEEPEST = 8
const LONGEST_LIST = 50
const ARTICLE_TYPE = /Article|BlogPosting|Report(?:age)?$|NewsItem|Review$|ScholarlyWork/
/** What holds the page's own nodes, and what holds nodes of which some are of other pages. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage']
const LISTED = ['hasPart', 'itemListElement', 'item']
/** What may be given by a reference to another node. */
const REFERRING = ['author', 'creator', 'publisher']

/** All nodes of `scripts`, in page order. */
export function linkedNodes(scripts: readonly string[]): PlacedNode[] {
  const nodes: PlacedNode[] = []
  for (const script of scripts) for (const value of jsonValuesIn(script)) collect(value, nodes, false, 0)
  const byId = new Map(nodes.flatMap(({ node }) => (node['name'] ? [[node['@id'], node] as const] : [])))
  return nodes.map((placed) => ({ ...placed, node: withReferences(placed.node, byId) }))
}

/** Whether `node` describes an article. */
export function isArticleNode(node: LinkedNode): boolean {
  return strings(node['@type']).some((type) => ARTICLE_TYPE.test(type))
}

/** The strings in `value`: itself, its items, or the names of its entities. Figures count as written. */
export function strings(value: unknown): string[] {
  return stringsIn(value, 0)
}

/** The addresses in `value`: itself, or the @id or url of its entities. */
export function addresses(value: unknown): string[] {
  if (Array.isArray(value))
    return value.slice(0, LONGEST_LIST).flatMap((item) => (Array.isArray(item) ? [] : addresses(item)))
  return isNode(value) ? strings([value['@id'] ?? [], value['url'] ?? []]) : strings(value)
}

function stringsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (typeof value === 'number') return [String(value)]
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).flatMap((item) => stringsIn(item, depth + 1))
  if (isNode(value)) return stringsIn(nameOf(value) ?? value['@value'] ?? value['@id'], depth + 1)
  return []
}

function nameOf(node: LinkedNode): unknown {
  const full = ['givenName', 'familyName'].map((part) => stringOf(node[part])).filter(Boolean)
  return node['name'] ?? (full.length > 0 ? full.join(' ') : undefined)
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function collect(value: unknown, nodes: PlacedNode[], isListed: boolean, depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, isListed, depth + 1)
  } else if (isNode(value)) {
    nodes.push({ node: value, isListed })
    for (const key of OWN) collect(value[key], nodes, isListed, depth + 1)
    for (const key of LISTED) collect(value[key], nodes, true, depth + 1)
  }
}

/** `node` with the nodes that it refers to by nothing but their @id. */
function withReferences(node: LinkedNode, byId: ReadonlyMap<unknown, LinkedNode>): LinkedNode {
  const found = REFERRING.flatMap((key) => {
    const values = [node[key]].flat()
    const referred = values.map((value) => (isReference(value) ? (byId.get(value['@id']) ?? value) : value))
    return referred.some((value, at) => value !== values[at]) ? [[key, referred] as const] : []
  })
  return found.length === 0 ? node : { ...node, ...Object.fromEntries(found) }
}

function isReference(value: unknown): value is LinkedNode {
  return isNode(value) && value['@id'] !== undefined && value['name'] === undefined
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
