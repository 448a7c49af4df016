/*
 * All sets from small copies of the repositories: what is in them, and that training reads it.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSets } from '../../../scripts/data/make-sets.ts'
import { SETS, UNMADE } from '../../../scripts/data/sets.ts'
import { writeFiles } from '../../../scripts/data/write-files.ts'
import { COURSES } from '../../../scripts/train/courses.ts'
import { snippets, stories } from '../../../scripts/train/pronouns/pronoun-texts.ts'
import { quoteTexts } from '../../../scripts/train/quotes/quote-texts.ts'
import { conlluSentences } from '../../../scripts/train/texts/conllu.ts'
import { silverDocuments } from '../../../scripts/train/texts/tagged-texts.ts'
import { root } from '../../golden.ts'
import { CHROMIUM } from '../../report/chromium.ts'
import { writeCopies } from './small-copies.ts'

const EXPECTED: Readonly<Record<string, readonly string[]>> = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, 'expected-sets.json'), 'utf8'),
)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-data-'))
const copies = path.join(folder, 'copies')
const out = path.join(folder, 'sets')

beforeAll(async () => {
  writeCopies(copies)
  for (const set of SETS)
    if (set.name !== 'pages-browser-dev' || CHROMIUM !== null) writeFiles(out, await set.make(copies))
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('a set', () => {
  const packed = SETS.flatMap(({ name }) =>
    Object.keys(EXPECTED).filter((file) => file.startsWith(`${name}.`)),
  )

  test('has its expected lines, all but the files of packages', () => {
    expect(packed.toSorted()).toEqual(Object.keys(EXPECTED).toSorted())
  })

  test.each(packed)('%s is as expected', (file) => {
    if (file.startsWith('pages-browser') && CHROMIUM === null) return
    const lines = zlib
      .gunzipSync(fs.readFileSync(path.join(out, file)))
      .toString()
      .split('\n')
    expect(lines.slice(0, -1)).toEqual(EXPECTED[file])
  })

  test('of a package is its file as it is', () => {
    expect(fs.readFileSync(path.join(out, 'wordnet/data.noun'), 'utf8')).toBe('1 ferry')
    expect(fs.readFileSync(path.join(out, 'names/dist.all.last'), 'utf8')).toBe('LUND 1.0 1.0 1')
  })

  test('stands in docs/models.md with what it is made from', () => {
    const page = fs.readFileSync(path.join(root, 'docs/models.md'), 'utf8')
    for (const { name, from } of SETS)
      for (const word of [`\`${name}\``, ...from.map((source) => source.replace('+', '/'))])
        expect(page).toContain(word)
    for (const name of Object.keys(UNMADE)) expect(page).toContain(`\`${name}\``)
  })

  test('that training reads is made here, or it is said why not', () => {
    const made = new Set(SETS.map(({ name }) => name))
    const inputs = new Set(
      COURSES.flatMap((course) => course.inputs.map((file) => file.split(/[./]/)[0] ?? '')),
    )
    expect([...inputs].filter((name) => !made.has(name) && !UNMADE[name])).toEqual([])
  })
})

describe('training reads', () => {
  test('attributions', () => {
    const [text] = quoteTexts(out, 'quotes-dev')
    expect([...text!.labels].filter((label) => label > 0)).not.toHaveLength(0)
  })
  test('layers of the news and their texts', () => {
    const [text] = silverDocuments(
      path.join(out, 'news-silver.jsonl.gz'),
      path.join(out, 'quotes-train.jsonl.gz'),
    )
    expect(text?.text.slice(text.tokens.start[1], text.tokens.end[1])).toBe('says')
    expect(text?.labels[1]).not.toBe(255)
  })
  test('trees', () => {
    const sentences = conlluSentences(path.join(out, 'syntax-train.conllu.gz'))
    expect(sentences.map(({ words }) => words.length)).toEqual([4, 2, 1])
  })
  test('stories and pronouns', () => {
    expect(stories(out)[0]?.gold).toHaveLength(1)
    expect(snippets(out)[0]?.pair?.map(({ is }) => is)).toEqual([true, false])
  })
})

describe('npm run data', () => {
  /** Exit code and lines of a run in this process. */
  const run = async (...args: string[]): Promise<{ code: number; said: string; complained: string }> => {
    const said: string[] = []
    const complained: string[] = []
    const voice = {
      say: (line: string) => said.push(line),
      complain: (line: string) => complained.push(line),
    }
    const code = await makeSets(args, undefined, voice)
    return { code, said: said.join('\n'), complained: complained.join('\n') }
  }

  test('says what is made, what is not as the models saw it, and what nobody can make', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'scripts/data/data.ts',
        copies,
        'people-train',
        '--out',
        path.join(folder, 'other'),
      ],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(stdout).toContain('people-train.jsonl.gz is made, not as in the manifest')
    expect(stdout).toContain('facts-dev: not made here: annotated by hand')
  })
  test('names a copy that is missing and the way out, and makes the others', async () => {
    const half = path.join(folder, 'half')
    writeCopies(half)
    fs.rmSync(path.join(half, 'autoih+conll2003'), { recursive: true })
    const { code, said, complained } = await run(half, 'people-dev', 'quotes-dev')
    expect(code).toBe(1)
    expect(complained).toContain('people-dev: ')
    expect(complained).toContain(
      'autoih+conll2003 is not there: check out the repository autoih/conll2003 there',
    )
    expect(said).toContain('quotes-dev.jsonl.gz is made')
  })
  test('knows no other set', async () => {
    const { code, complained } = await run(copies, 'facts-dev')
    expect(code).toBe(2)
    expect(complained).toContain('there is no set facts-dev: annotated by hand')
  })
})
