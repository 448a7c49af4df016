/*
 * Golden folders: fixtures/NAME/ holds input.txt or input.html, why.md (the one reason why it exists), perhaps
 * options.json, and expected.json: what a person would check in the output, in a form whose diff reads well.
 */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FactDocument } from '../src/document/schema.ts'
import type { RawDocument } from '../src/input/raw-document.ts'
import { type ExtractOptions, extract } from '../src/pipeline.ts'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** A golden folder with its files. */
export interface GoldenFolder {
  readonly name: string
  readonly input: string
  readonly expected: string
  readonly why: string
}

/** All golden folders, by name. */
export function goldenFolders(): GoldenFolder[] {
  const fixtures = path.join(root, 'fixtures')
  return fs
    .readdirSync(fixtures)
    .filter((name) => fs.statSync(path.join(fixtures, name)).isDirectory())
    .sort()
    .map((name) => {
      const folder = path.join(fixtures, name)
      const input = fs.readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.txt'
      return {
        name,
        input: path.join(folder, input),
        expected: path.join(folder, 'expected.json'),
        why: path.join(folder, 'why.md'),
      }
    })
}

/** The raw document of a page file, as the command would read it. */
export function rawDocument(file: string, id: string): RawDocument {
  const content = fs.readFileSync(file, 'utf8')
  return file.endsWith('.html') ? { id, html: content } : { id, text: content }
}

/** Options that the folder asks for in options.json, such as a publication date. */
export function goldenOptions(folder: GoldenFolder): ExtractOptions {
  const file = path.join(path.dirname(folder.input), 'options.json')
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
}

/** What expected.json should hold. */
export async function goldenOutput(folder: GoldenFolder): Promise<string> {
  const document = extract(rawDocument(folder.input, folder.name), {
    ...goldenOptions(folder),
    withText: true,
  })
  return `${JSON.stringify(readable(document), null, 2)}\n`
}

/** The facts of a document in words: spans as their text, people by name. */
export function readable(document: FactDocument): object {
  const characters = [...(document.text ?? '')]
  const slice = (span: { start: number; end: number }): string =>
    characters.slice(span.start, span.end).join('')
  const nameOf = (id: string | null | undefined): string | null =>
    document.people.find((p) => p.id === id)?.name ?? null
  return {
    title: document.title,
    authors: document.authors,
    site: document.site,
    url: document.url,
    language: document.language,
    published: document.published && `${document.published.date} (${document.published.source})`,
    updated: document.updated && `${document.updated.date} (${document.updated.source})`,
    body: document.body.map((block) => `${block.kind}: ${slice(block)}`),
    dates: document.dates.map(
      (d) => `${d.text} = ${d.value} [${d.from ?? '?'}..${d.to ?? '?'}]${d.mod ? ` ${d.mod}` : ''}`,
    ),
    people: document.people.map((p) => ({
      name: p.name,
      aliases: p.aliases,
      roles: p.roles,
      mentions: p.mentions.map((m) => `${m.kind}: ${m.text}`).join(', '),
    })),
    quotes: document.quotes.map(
      (q) =>
        `${q.type} | ${q.speaker?.text ?? '-'} = ${nameOf(q.speaker?.person) ?? '-'} | ${q.cue?.text ?? '-'} | ${q.text}`,
    ),
    statements: document.statements.map(
      (s) =>
        `${s.from ?? '?'}..${s.to ?? '?'} ${s.people.map(nameOf).join(', ') || '-'}: ${s.text.slice(0, 80)}`,
    ),
    warnings: document.warnings.map((warning) => warning.code),
  }
}
