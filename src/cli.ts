/*
 * The command line: the only file that knows flags, streams and exit codes. (Early form: .jsonl in, jsonl out.)
 */
import fs from 'node:fs'
import { extract } from './pipeline.ts'

/** Runs the command with the process's own arguments and streams. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const strip = !args.includes('--no-strip')
  const withText = args.includes('--with-text')
  const file = args.at(-1) ?? ''
  const content = fs.readFileSync(file, 'utf8')
  const raws = file.endsWith('.jsonl')
    ? content
        .split('\n')
        .filter((l) => l)
        .map((l) => JSON.parse(l))
    : [file.endsWith('.html') ? { id: file, html: content } : { id: file, text: content }]
  const out: string[] = []
  for (const raw of raws)
    out.push(JSON.stringify(extract(raw, { strip, withText, explain: args.includes('--explain') })))
  fs.writeSync(1, '')
  process.stdout.write(`${out.join('\n')}\n`)
}
