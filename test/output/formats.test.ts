/*
 * Every format of the registry, as users ask for it: by name, by the ending of a file, and what it makes of a document and
 * of a failed input. Adding an entry is enough for it to be tested here.
 */
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/output/format.ts'
import { FORMAT_NAMES, formatEntry, formatOfName, isFormatName } from '../../src/output/formats.ts'
import { extract } from '../../src/pipeline.ts'
import { runCli } from '../cli/run.ts'
import { VIEW } from './plain-view.ts'

const document = extract(
  { id: 'page', text: 'Mayor Jane Miller said on 3 May 2021 that the bridge “will open again soon enough”.' },
  { strip: false, withText: true },
)
const READ: Outcome = { document, explanation: null }
const FAILED: Outcome = { id: 'gone', error: { code: 'not-found', message: 'no such file' } }

describe.each(FORMAT_NAMES.filter(isFormatName))('%s', (name) => {
  const open = async () => (await formatEntry(name).load()).open(VIEW)
  test('a document leaves a trace, a failed input no torn output', async () => {
    const writer = await open()
    expect(`${writer.begin()}${writer.outcome(READ)}${writer.end()}`).toMatch(/Miller/)
    expect(writer.outcome(FAILED)).not.toContain('undefined')
  })
  test('is named in the help, and asked for by its endings', async () => {
    const { stdout } = await runCli(['--help'])
    expect(stdout).toContain(`"${name}"`)
    for (const ending of formatEntry(name).endings)
      expect(formatOfName(`facts${ending.toUpperCase()}`)).toBe(name)
  })
})

test.each(['facts', 'facts.pdf', 'csv'])('%s asks for no format', (file) =>
  expect(formatOfName(file)).toBeNull(),
)
