/*
 * The command line: the only file that knows flags, streams and exit codes. `--help`, `--version` and wrong usage
 * load nothing but commander; everything else is imported when there is work to do.
 */

import fs from 'node:fs'
import os from 'node:os'
import v8 from 'node:v8'
import { Command, CommanderError, InvalidArgumentError, Option, type OutputConfiguration } from 'commander'
import { isCalendarDay } from '../input/calendar-day.ts'
import { oneLine } from '../output/terminal.ts'
import { EXIT, type Io } from '../run/io.ts'
import type { Flags } from './command.ts'
import { compilerFlags } from './compiler-flags.ts'

const FORMAT_NAMES = ['json', 'jsonl', 'csv', 'text', 'summary'] as const
const TABLE_NAMES = ['statements', 'people', 'quotes', 'dates'] as const

const EXAMPLES = `Examples:
  $ extract page.html                          an overview of one page
  $ extract news/ | jq '.documents[].people'   everything in a folder, as JSON
  $ extract news/ --format csv -o facts.csv    a table for a spreadsheet
  $ extract archive.jsonl.gz --format jsonl    records in, records out, streamed
  $ pbpaste | extract --published 2020-02-03   a page without a date, from the clipboard
  $ extract page.txt --explain                 why each fact is there
`

const EXITS = `
Exit status: 0 all inputs read; 1 some input failed, the rest is printed; 2 wrong usage or nothing to read; 130 Ctrl-C.
Data goes to stdout, everything else to stderr. Into a pipe the default format is json, on a terminal summary.`

/** Runs the command with `argv` (without node and script); resolves to the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const program = commandLine(io)
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  }
  const { runCommand } = await import('./command.ts')
  return runCommand(program.args, program.opts<Flags>(), io)
}

/** Runs with the process's own arguments and streams, and ends the process with its exit code. */
export async function main(): Promise<void> {
  for (const flag of compilerFlags(process.versions.v8)) v8.setFlagsFromString(flag)
  const interrupt = new AbortController()
  process.on('SIGINT', () => {
    if (interrupt.signal.aborted) process.exit(EXIT.interrupted)
    interrupt.abort()
  })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    process.stderr.write(`extract: output: writing failed (${error.message})\n`)
    process.exit(EXIT.failed)
  })
  // Nobody is left to be told.
  process.stderr.on('error', () => {})
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    interrupt: interrupt.signal,
    cores: os.availableParallelism(),
    now: () => performance.now(),
  })
  // Standard input may still be open; what was written goes out first.
  if (interrupt.signal.aborted) process.stdout.write('', () => process.exit(EXIT.interrupted))
}

/** The flags, in the order of the help. */
function commandLine(io: Io): Command {
  const program = new Command('extract')
    .description(
      'Dated statements, people and quoted remarks from raw news pages, each with its place in the text.',
    )
    .argument('[INPUT...]', 'files, folders, quoted globs, or - for standard input')
    .option(
      '--published <DATE>',
      'publication date of all inputs (YYYY-MM-DD); wins over record and page',
      calendarDay,
    )
    .addOption(
      new Option('--input <KIND>', 'what the input is; default: by name, then by content').choices([
        'text',
        'html',
        'jsonl',
      ]),
    )
    .addOption(new Option('--format <NAME>', 'output format').choices(FORMAT_NAMES))
    .option('-o, --output <FILE>', 'write to FILE instead of stdout; it appears whole or not at all')
    .addOption(new Option('--table <NAME>', 'with --format csv: one kind of facts').choices(TABLE_NAMES))
    .option('--with-text', 'add the text that the offsets index to each document')
    .option('--no-strip', 'take the whole text as body: the input holds no boilerplate')
    .option('--resume', 'with --format jsonl and -o: go on where an earlier run was ended')
    .option(
      '--jobs <N>',
      'number of threads that read (default: the cores, once there is much work); never changes the output',
      wholeNumber,
    )
    .option('--timeout <SECONDS>', 'longest time for a document of up to 1 MB (default 60)', seconds)
    .option('--max-size <SIZE>', 'largest single document that is read, such as 500k or 20MB (default 100MB)')
    .option(
      '--explain',
      'print why: blocks kept and dropped, rules, anchors; with --format, on stderr beside the data',
    )
    .option('--schema', 'print the JSON Schema of the output and exit')
    .addOption(new Option('--color <WHEN>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .option('--quiet', 'no warnings and progress on stderr; errors stay')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXITS)
    .showSuggestionAfterError(true)
    .exitOverride()
  return program.configureOutput(outputTo(io))
}

/** Where commander writes: help to stdout, wrong usage to stderr under our name, without colours and of one width. */
function outputTo(io: Io): OutputConfiguration {
  return {
    writeOut: (text) => void io.stdout.write(text),
    writeErr: (text) =>
      void io.stderr.write(
        text
          .replace(/^error: /, 'extract: ')
          .split('\n')
          .map(oneLine)
          .join('\n'),
      ),
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  }
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  const content: { version: string } = JSON.parse(fs.readFileSync(file, 'utf8'))
  return content.version
}

function calendarDay(value: string): string {
  if (!isCalendarDay(value)) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.')
  return value
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 9999.')
  return Number(value)
}

function seconds(value: string): number {
  const isTime = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) && Number(value) > 0
  if (!isTime) throw new InvalidArgumentError('Give seconds, such as 60 or 0.5.')
  return Number(value)
}
