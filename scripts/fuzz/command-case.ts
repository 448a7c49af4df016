/*
 * Command lines for the fuzzer: flags in any order with values that are right, wrong and mutated, over standard input,
 * files that are there and files that are not; and what must hold of exit code, output and messages afterwards.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { EXIT } from '../../src/run/io.ts'
import { type RunResult, runCli } from '../../test/cli/run.ts'
import { below, type Corpus, mutated, pick, piece, type Random } from './mutate.ts'

/** A command line and what stands on its standard input. */
export interface CommandCase {
  readonly argv: readonly string[]
  readonly stdin: string
}

/** Stands for a folder of the case's own, which is made anew for each and taken away after it. */
const FOLDER = 'FOLDER'

/** Flags with values that are worth trying; threads have tests of their own, so no value here starts one. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '--published': ['2020-02-29', '2021-02-29', '20200229', '9999-12-31', '0000-00-00', ''],
  '--input': ['text', 'html', 'jsonl', 'HTML', 'pdf', ''],
  '--format': ['json', 'jsonl', 'csv', 'text', 'summary', 'xml', '__proto__', 'constructor', ''],
  '-o': [`${FOLDER}/out`, `${FOLDER}/no/such/out`, FOLDER, ''],
  '--table': ['statements', 'people', 'quotes', 'dates', 'toString'],
  '--with-text': [],
  '--no-strip': [],
  '--resume': [],
  '--jobs': ['1', '0', '-1', '1e3', '99999', 'x', ''],
  '--timeout': ['0', '-1', 'x', '1e9', ''],
  '--max-size': ['1', '10', '1k', '20MB', '1G', '0', '-1', 'x', '999999999999G', ''],
  '--explain': [],
  '--schema': [],
  '--color': ['auto', 'always', 'never', 'sometimes'],
  '--quiet': [],
  '--version': [],
  '--help': [],
  '--': [],
  '--nosuch': [],
}
const INPUTS = [
  '-',
  `${FOLDER}/page.txt`,
  FOLDER,
  `${FOLDER}/*.txt`,
  `${FOLDER}/[`,
  `${FOLDER}/none.html`,
  '',
  '{a,b}',
]

/** A command line with up to five flags and two inputs. */
export function commandCase(random: Random, corpus: Corpus): CommandCase {
  const argv: string[] = []
  for (let flags = below(random, 6); flags > 0; flags--) {
    const flag = pick(random, Object.keys(FLAGS))
    argv.push(flag)
    const values = FLAGS[flag]!
    if (values.length > 0 && random() < 0.9) argv.push(pick(random, values))
  }
  for (let inputs = below(random, 3); inputs > 0; inputs--) argv.push(pick(random, INPUTS))
  // Never a path: that could be the root of the file system.
  if (random() < 0.1)
    argv.splice(below(random, argv.length + 1), 0, `--${mutated(random, 'format', ['=json'])}`)
  return { argv, stdin: mutated(random, piece(random, pick(random, corpus.texts)), corpus.texts) }
}

/** Runs a command line; what is wrong, or null. */
export async function commandFailure(made: CommandCase): Promise<string | null> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-fuzz-'))
  const before = process.cwd()
  try {
    process.chdir(folder)
    fs.writeFileSync(path.join(folder, 'page.txt'), made.stdin)
    const argv = made.argv.map((word) => word.replaceAll(FOLDER, folder))
    return wrongWith(argv, await runCli(argv, { stdin: made.stdin }))
  } finally {
    process.chdir(before)
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** A control character, or a mark that turns the direction of writing. */
const UNSAFE = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u
const CODES: ReadonlySet<number> = new Set([EXIT.ok, EXIT.failed, EXIT.usage])

function wrongWith(argv: readonly string[], { code, stdout, stderr }: RunResult): string | null {
  if (!CODES.has(code)) return `exit code ${code}`
  if (UNSAFE.test(stderr)) return 'a control character on stderr'
  if (code !== EXIT.ok && stderr === '') return `exit code ${code} without a word`
  if (code === EXIT.usage && stdout !== '') return 'data beside wrong usage'
  if (code === EXIT.usage && !stderr.startsWith('extract: ')) return 'wrong usage without our name'
  const isPlain = !argv.some((word) => /^(?:--(?:explain|version|help|format)|-o)/.test(word))
  if (isPlain && code !== EXIT.usage) JSON.parse(stdout)
  return null
}
