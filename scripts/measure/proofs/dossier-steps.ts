/*
 * The dossier in steps, as docs/many-machines.md has them: each step by several processes, two at a time, and `sort` between
 * them. Files are kept in one folder.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Spent, timedCommand } from './timed-command.ts'

interface Steps {
  readonly folder: string
  /** Is told what each step took. */
  readonly tell: (step: string, spent: readonly Spent[]) => void
}

/** Processes of each step, and at once. */
const PROCESSES = 4
const AT_ONCE = 2
const PARTS = '8'

/** Merges `facts` to steps.json in `folder`; what all processes took. */
export async function dossierBySteps(facts: string, { folder, tell }: Steps): Promise<Spent[]> {
  const at = (name: string): string => path.join(folder, name)
  const all: Spent[] = []
  const step = async (name: string, commands: readonly (readonly string[])[], output?: string) => {
    const spent = await inTurn(commands, output)
    tell(name, spent)
    all.push(...spent)
  }
  const each = (files: readonly string[], ...args: string[]): string[][] =>
    files.map((file) => ['keys', args[0]!, file, ...args.slice(1)])

  const parts = await dividedLines(facts, at('part'), () => true)
  const cast = ['--cast', at('cast')]
  await step('keys cast', [['keys', 'cast', ...parts]], at('cast'))
  await step('keys items', each(parts, 'items', ...cast, '--parts', PARTS), at('items'))
  const byPart = await dividedLines(sorted(at('items')), at('items'), isNewName)
  await step('keys links', each(byPart, 'links'), at('links'))
  await step('keys blocks', [['keys', 'blocks', at('links')]], at('blocks'))
  await step('keys items --blocks', each(parts, 'items', ...cast, '--blocks', at('blocks')), at('rows'))
  const byBlock = await dividedLines(sorted(at('rows')), at('rows'), isNewName)
  await step('keys entries', each(byBlock, 'entries'), at('entries'))
  const found = [...cast, '--entries', at('entries')]
  await step('merge of entries', [['merge', ...parts, ...found, '--quiet', '-o', at('steps.json')]])
  return all
}

/** Runs `commands`, two at a time, which all print to `output`. */
async function inTurn(commands: readonly (readonly string[])[], output?: string): Promise<Spent[]> {
  if (output !== undefined) fs.rmSync(output, { force: true })
  const spent: Spent[] = []
  for (let i = 0; i < commands.length; i += AT_ONCE) {
    const now = commands.slice(i, i + AT_ONCE)
    const files = now.map((_, k) => (output === undefined ? undefined : `${output}.${k}`))
    spent.push(...(await Promise.all(now.map((args, k) => timedCommand(args, files[k])))))
    for (const file of files) if (file !== undefined && output !== undefined) append(file, output)
  }
  return spent
}

/** Moves what is in `file` to the end of `output`. */
function append(file: string, output: string): void {
  spawnSync('/bin/sh', ['-c', 'cat "$1" >> "$2" && rm "$1"', 'sh', file, output])
}

/** `rows` with those of one name together, as `sort` leaves them. */
function sorted(rows: string): string {
  const args = ['-s', '-t', '\t', '-k', '1,1', '-o', rows, rows]
  const { status } = spawnSync('sort', args, { env: { ...process.env, LC_ALL: 'C' } })
  if (status !== 0) throw new Error(`sort of ${rows} ended with ${status}`)
  return rows
}

function isNewName(line: string, before: string): boolean {
  return line.slice(0, line.indexOf('\t')) !== before.slice(0, before.indexOf('\t'))
}

/** The lines of `file` in several files, which end only where `mayEnd` allows it. */
async function dividedLines(
  file: string,
  name: string,
  mayEnd: (line: string, before: string) => boolean,
): Promise<string[]> {
  const most = fs.statSync(file).size / PROCESSES
  const files: string[] = []
  let size = Number.POSITIVE_INFINITY
  let before = ''
  let out: number | null = null
  for await (const line of createInterface({ input: fs.createReadStream(file) })) {
    if (size >= most && mayEnd(line, before)) {
      if (out !== null) fs.closeSync(out)
      files.push(`${name}-${files.length}`)
      out = fs.openSync(files.at(-1)!, 'w')
      size = 0
    }
    if (out !== null) fs.writeSync(out, `${line}\n`)
    size += Buffer.byteLength(line) + 1
    before = line
  }
  if (out !== null) fs.closeSync(out)
  return files
}
