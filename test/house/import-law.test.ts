/*
 * The import law: arrows only go down the list of folders, and no file imports itself by a circle, types included; the
 * kinds of facts know each other by types alone; each package is imported in one place; the core knows neither process
 * nor clock.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../golden.ts'

/** Folders (and the three files beside them) from top to bottom, each with the reason why it stands there. */
const FLOORS: readonly (readonly [name: string, reason: string])[] = [
  ['cli', 'knows flags, streams and exit codes; nothing needs to know it'],
  ['index.ts', 'the library: what users import'],
  ['verify', 'facts of earlier output against their inputs: reads pages, finds nothing new'],
  ['run', 'a batch over all inputs: calls the pipeline and renders what it gives'],
  ['pipeline.ts', 'the table of contents: knows every stage'],
  ['to-document.ts', 'the way out: facts and article become the document of the schema'],
  ['output', 'formats see documents, never stages'],
  ['dossier', 'documents put together: reads what left the program, knows no stage and no format'],
  ['facts', 'what is found in a reading'],
  ['language', 'an article becomes a reading'],
  ['page', 'a raw document becomes an article'],
  ['input', 'files and streams become raw documents'],
  ['corrections', 'what people set right by hand: lists of words and lines, decisions on facts'],
  ['document', 'the shape of what leaves the program, and of problems'],
  ['names', 'two names side by side, word by word; knows no documents'],
  ['model', 'decoders that run learned weights; knows no news'],
  ['text', 'spans, characters, hashes, days: the ground floor'],
  ['lexicon', 'data: imports nothing'],
]
/** The one place of each package. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  commander: /^cli\/(?:cli|command-line|option-values)\.ts$/,
  picomatch: /^input\/find\/source-filter\.ts$/,
  zod: /^(?:document\/(?:schema\/[a-z-]+|schema|json-schema)|input\/record-schema)\.ts$/,
  chalk: /^output\/summary\//,
  'csv-stringify/sync': /^output\/csv\.ts$/,
  tinyglobby: /^input\/find\/sources\.ts$/,
  'iconv-lite': /^input\/bytes\/decode\.ts$/,
  'node-sqlite3-wasm': /^output\/exports\/sqlite\/database-file\.ts$/,
  fflate: /^output\/exports\/xlsx\//,
  htmlparser2: /^page\/read\//,
  compromise: /^dossier\/disagreements\/number-value\.ts$/,
  'any-ascii': /^dossier\/names\/ascii\.ts$/,
  'chrono-node': /^facts\/dates\/meaning\/timestamp\.ts$/,
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

/** Imports, re-exports, import() and what a function made by `createRequire` loads, whatever its name. */
function importsOf(source: string): Import[] {
  const loader = /const (\w+)[^=\n]*= createRequire\(/.exec(source)?.[1] ?? 'import'
  const statements = source.matchAll(
    new RegExp(
      `^(?:import|export)\\s(type\\s)?[^'"]*?from\\s'([^']+)'|\\b(?:import|${loader})\\('([^']+)'\\)`,
      'gm',
    ),
  )
  return [...statements].map((m) => ({ target: m[2] ?? m[3] ?? '', typeOnly: m[1] !== undefined }))
}

function floorOf(file: string): number {
  return FLOORS.findIndex(([name]) => name === file.split('/')[0])
}

function resolve(file: string, target: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
}

function ownImports(file: string, source: string): Import[] {
  return importsOf(source)
    .filter((i) => i.target.startsWith('.'))
    .map((i) => ({ ...i, target: resolve(file, i.target) }))
}

test('the law reads createRequire', () => {
  const source = "const load = createRequire(import.meta.url)\nconst x = load('iconv-lite')\n"
  expect(importsOf(source).map((i) => i.target)).toContain('iconv-lite')
})

/** The arrows that can be followed from each file and come back to it, types included. */
function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const isOpen = new Set<string>()
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (name: string, way: readonly string[]): void => {
    if (isOpen.has(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' -> '))
    if (isOpen.has(name) || done.has(name)) return
    isOpen.add(name)
    for (const next of arrows.get(name) ?? []) visit(next, [...way, name])
    isOpen.delete(name)
    done.add(name)
  }
  for (const name of arrows.keys()) visit(name, [])
  return circles
}

/** Arrows between the folders that lie side by side in `parent`; the files beside them are not looked at. */
function folderArrows(parent: string): Map<string, string[]> {
  const folderOf = (file: string): string | null =>
    file.startsWith(`${parent}/`) ? (file.slice(parent.length + 1).match(/^([\w-]+)\//)?.[1] ?? null) : null
  const arrows = new Map<string, string[]>()
  for (const { file, source } of files) {
    const from = folderOf(file)
    if (from === null) continue
    const to = ownImports(file, source).map(({ target }) => folderOf(target))
    const others = to.filter((name): name is string => name !== null && name !== from)
    arrows.set(from, [...(arrows.get(from) ?? []), ...others])
  }
  return arrows
}

describe('no circles', () => {
  test('a circle is found', () => {
    const arrows = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['a']],
    ])
    expect(circlesOf(arrows)).toEqual(['a -> b -> d -> a'])
  })
  test('between files, types included', () => {
    const arrows = new Map(
      files.map(({ file, source }) => [file, ownImports(file, source).map((i) => i.target)]),
    )
    expect(circlesOf(arrows)).toEqual([])
  })
  test.each(['page', 'facts/dates', 'facts/people', 'facts/quotes', 'model'])(
    'between the folders side by side in %s',
    (parent) => {
      const arrows = folderArrows(parent)
      expect(arrows.size).toBeGreaterThan(1)
      expect(circlesOf(arrows)).toEqual([])
    },
  )
})

describe.each(files)('$file', ({ file, source }) => {
  const own = ownImports(file, source)
  test('has a floor and imports only its own or lower ones', () => {
    expect(floorOf(file)).toBeGreaterThanOrEqual(0)
    for (const { target } of own)
      expect(floorOf(target), `${file} imports ${target}`).toBeGreaterThanOrEqual(floorOf(file))
  })
  test('the kinds of facts do not import each other except types', () => {
    const kind = /^facts\/(\w+)\//.exec(file)?.[1]
    for (const { target, typeOnly } of own) {
      const other = /^facts\/(\w+)\//.exec(target)?.[1]
      if (kind && other && other !== kind) expect(typeOnly, `${file} imports ${target}`).toBe(true)
    }
  })
  test('packages are imported in their one place', () => {
    for (const { target, typeOnly } of importsOf(source)) {
      if (target.startsWith('.') || target.startsWith('node:') || typeOnly) continue
      expect(PACKAGES[target], `${file} imports ${target}`).toBeDefined()
      expect(file).toMatch(PACKAGES[target]!)
    }
  })
  test('neither console nor process nor clock outside cli.ts', () => {
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    if (file !== 'cli/cli.ts') expect(FREE_OF_PROCESS.exec(code)?.[0] ?? null).toBeNull()
  })
  test('says its purpose in a header', () => {
    expect(source).toMatch(/^\/\*\n \* \S/)
  })
})
