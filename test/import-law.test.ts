/*
 * The import law: arrows only go down the list of layers; the kinds of facts know each other by types alone; formats
 * see schema and kinds only; each package is imported in one place; the core knows neither process nor clock.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './golden.ts'

/** Layers from top to bottom; a file imports from its own layer or from below. */
const LAYERS = [
  ['cli'],
  ['command'],
  ['batch', 'output-file', 'json-schema', 'progress'],
  ['resume'],
  ['workers'],
  ['render'],
  ['index'],
  ['pipeline'],
  ['to-document'],
  ['output'],
  ['kinds', 'explanation', 'io'],
  ['facts'],
  ['language'],
  ['page'],
  ['input'],
  ['schema'],
  ['model'],
  ['language/hash'],
  ['language/characters'],
  ['problems', 'span', 'concat-map', 'compiler-flags'],
  ['lexicon'],
]
/** The one place of each package. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  commander: /^cli\.ts$/,
  zod: /^(?:schema|json-schema|input\/record-schema)\.ts$/,
  chalk: /^output\/summary\.ts$/,
  'csv-stringify/sync': /^output\/csv\.ts$/,
  tinyglobby: /^input\/sources\.ts$/,
  'iconv-lite': /^input\/decode\.ts$/,
  htmlparser2: /^page\//,
  'chrono-node': /^facts\/dates\//,
  compromise: /^language\//,
}
const FREE_OF_PROCESS = /\b(?:console\.|process\.|Date\.now\(|new Date\(\))/

interface Import {
  readonly target: string
  readonly typeOnly: boolean
}

const files = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    source: fs.readFileSync(path.join(root, 'src', file), 'utf8'),
  }))

function importsOf(source: string): Import[] {
  const statements = source.matchAll(
    /^(?:import|export)\s(type\s)?[^'"]*?from\s'([^']+)'|import\('([^']+)'\)/gm,
  )
  return [...statements].map((m) => ({ target: m[2] ?? m[3] ?? '', typeOnly: m[1] !== undefined }))
}

/** The layer of a file: its own where it has one, else its folder's. */
function layerOf(file: string): number {
  const own = LAYERS.findIndex((layer) => layer.includes(file.replace(/\.ts$/, '')))
  return own >= 0 ? own : LAYERS.findIndex((layer) => layer.includes(file.split('/')[0]!))
}

function resolve(file: string, target: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
}

describe.each(files)('$file', ({ file, source }) => {
  const imports = importsOf(source)
  const own = imports
    .filter((i) => i.target.startsWith('.'))
    .map((i) => ({ ...i, target: resolve(file, i.target) }))
  test('has a layer and imports only its own or lower ones', () => {
    expect(layerOf(file)).toBeGreaterThanOrEqual(0)
    for (const { target, typeOnly } of own) {
      if (typeOnly) continue
      expect(layerOf(target), `${file} imports ${target}`).toBeGreaterThanOrEqual(layerOf(file))
    }
  })
  test('the kinds of facts do not import each other except types', () => {
    const kind = /^facts\/(\w+)\//.exec(file)?.[1]
    for (const { target, typeOnly } of own) {
      const other = /^facts\/(\w+)\//.exec(target)?.[1]
      if (kind && other && other !== kind) expect(typeOnly, `${file} imports ${target}`).toBe(true)
    }
  })
  test('packages are imported in their one place', () => {
    for (const { target, typeOnly } of imports) {
      if (target.startsWith('.') || target.startsWith('node:') || typeOnly) continue
      expect(PACKAGES[target], `${file} imports ${target}`).toBeDefined()
      expect(file).toMatch(PACKAGES[target]!)
    }
  })
  test('neither console nor process nor clock outside cli.ts', () => {
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    if (file !== 'cli.ts') expect(FREE_OF_PROCESS.exec(code)?.[0] ?? null).toBeNull()
  })
  test('says its purpose in a header', () => {
    expect(source).toMatch(/^\/\*\n \* \S/)
  })
})
