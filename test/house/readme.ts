/*
 * The examples of README.md: blocks of ```console with lines `$ extract …`, perhaps piped into jq or head, and what they
 * print. The test runs them; `npm run readme` writes what they print now.
 */
import * as jq from 'jq-wasm'
import { runCli } from '../cli/run.ts'

/** A block as it stands and as it should stand. */
export interface ReadmeBlock {
  readonly command: string
  readonly written: string
  readonly printed: string
}

const BLOCK = /```console\n\$ ([^\n]+)\n([\s\S]*?)```/g

/** Runs every example of `readme`, one after the other. */
export async function readmeBlocks(readme: string): Promise<ReadmeBlock[]> {
  const blocks: ReadmeBlock[] = []
  for (const match of readme.matchAll(BLOCK)) {
    const [, command = '', written = ''] = match
    blocks.push({ command, written, printed: await output(command) })
  }
  return blocks
}

/** `readme` with what its examples print now. */
export async function refreshed(readme: string): Promise<string> {
  const blocks = await readmeBlocks(readme)
  let index = 0
  return readme.replace(BLOCK, () => {
    const { command, printed } = blocks[index++]!
    return `\`\`\`console\n$ ${command}\n${printed}\`\`\``
  })
}

async function output(command: string): Promise<string> {
  const [first = '', ...rest] = splitPipe(command)
  const input = /^(?:cat (\S+)|extract .*)$/.exec(first)
  if (!input) throw new Error(`README: cannot run ${first}`)
  const args = words(first).slice(1)
  let data = (await runCli(args)).stdout.replaceAll('\r\n', '\n')
  for (const step of rest) {
    const [name, ...stepArgs] = words(step)
    if (name === 'head')
      data = data
        .split('\n')
        .slice(0, Number(stepArgs[0]?.slice(1)))
        .join('\n')
    else if (name === 'jq') data = await runJq(data, stepArgs)
    else throw new Error(`README: cannot run ${step}`)
  }
  return data.endsWith('\n') || data === '' ? data : `${data}\n`
}

async function runJq(data: string, args: readonly string[]): Promise<string> {
  const flags = args.filter((arg) => /^-\w$/.test(arg))
  const program = args.find((arg) => !/^-\w$/.test(arg)) ?? '.'
  const printed = String(await jq.raw(data, program, [...flags]))
  return printed === '' || printed.endsWith('\n') ? printed : `${printed}\n`
}

/** The parts of a command between bars that stand outside of quotes. */
function splitPipe(command: string): string[] {
  return (command.match(/(?:'[^']*'|[^|'])+/g) ?? []).map((part) => part.trim())
}

/** Words as a shell would split them, single quotes only. */
function words(part: string): string[] {
  return (part.match(/'[^']*'|[^\s']+/g) ?? []).map((word) => word.replace(/^'|'$/g, ''))
}
