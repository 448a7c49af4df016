/*
 * A whole output as a run writes it: the parts of outcomes, put together; and documents with everything that an export
 * could trip over.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Dossier } from '../../../src/document/schema.ts'
import { joined } from '../../../src/output/assembly.ts'
import type { Outcome } from '../../../src/output/format.ts'
import { type FormatName, formatEntry } from '../../../src/output/formats.ts'
import { type ExtractOptions, extract } from '../../../src/pipeline.ts'
import { VIEW } from '../plain-view.ts'

export const FAILED: Outcome = { id: 'gone.txt', error: { code: 'not-found', message: 'no such file' } }

/** What a page must not get into an output as it is. */
export const HOSTILE = '<script>alert("1")</script> & *bold* [x](javascript:y) _x000D_ 😀 </TEXT>'

/** An outcome of a page of ours. */
export function read(
  text: string,
  about: {
    readonly id?: string
    readonly url?: string
    readonly title?: string
    readonly date?: string
  } = {},
  options: ExtractOptions = {},
): Outcome {
  const document = extract({ id: 'page.txt', text, ...about }, { strip: false, withText: true, ...options })
  return { document, explanation: null }
}

/** A page with two persons, dates of several precisions, and remarks. */
export const BRIDGE = read(
  `😀 Mayor Jane Miller said on 3 May 2021 that the bridge “will open again soon enough”. It had been closed in March 2019. In 1871 a flood took the first one. ${HOSTILE}\n\nFrom 2 to 5 June 2020 Peter Hale, a member of the council, had inspected it. “Nobody listened,” he said on Tuesday.`,
  {
    id: 'news/bridge <1>.txt',
    url: 'https://paper.example/bridge?a=1&b=2',
    title: HOSTILE,
    date: '2021-05-04',
  },
)
/** A page without a date, whose address is none of the web. */
export const UNDATED = read('Ann Lee said on Tuesday that she “will not run”.', {
  id: 'b.txt',
  url: 'javascript:alert(1)',
})

/** The bytes of `outcomes` in a format, with their dossier if there is one. */
export async function whole(
  name: FormatName,
  outcomes: readonly Outcome[],
  dossier: Dossier | null = null,
): Promise<Buffer> {
  const { open, openDossier, assemble } = await formatEntry(name).load()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-export-'))
  const view = VIEW
  const writer = (dossier === null ? null : openDossier?.(view, dossier)) ?? open(view)
  const assembly = assemble?.(view, path.join(folder, 'scratch'), dossier) ?? joined(writer)
  const parts = [...assembly.begin(), ...outcomes.flatMap((outcome) => assembly.add(writer.outcome(outcome)))]
  const bytes = Buffer.concat([...parts, ...assembly.end()].map((data) => Buffer.from(data)))
  assembly.close()
  // fails where something was left behind
  fs.rmdirSync(folder)
  return bytes
}
