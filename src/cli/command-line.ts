/*
 * The command line as commander reads it, made from the table of options.
 */
import fs from 'node:fs'
import { Argument, Command, Option, type OutputConfiguration } from 'commander'
import { oneLine } from '../output/terminal.ts'
import type { Io } from '../run/io.ts'
import { type CliOption, EXPLAINED, GROUPS, OPTIONS } from './options.ts'

const EXAMPLES = `Examples:
  $ extract page.html                          an overview of one page
  $ extract news/ | jq '.documents[].people'   everything in a folder, as JSON
  $ extract news/ -o quotes.csv -t quotes      a table for a spreadsheet
  $ extract archive.jsonl.gz -o facts.jsonl    records in, a document a line out, streamed
  $ pbpaste | extract --published 2020-02-03   a page without a date, from the clipboard
  $ curl -sL URL | extract - --url URL         a live page
  $ extract page.txt --explain=quotes          why each remark is there
  $ extract view news/                         a report in the browser: every fact marked in its text
  $ extract news/ --merge                      one cast and timeline of all pages, and where they disagree
  $ extract merge facts.jsonl -o dossier.json  the same from earlier output
`

const EXITS = `
Exit status: 0 all inputs read; 1 some input failed, the rest is printed; 2 wrong usage or nothing to read; 130 Ctrl-C.
Data goes to stdout, everything else to stderr. Into a pipe the default format is json, on a terminal summary.
EXTRACT_OPTIONS holds options that are read before those of the command line.`

const VERIFY = `
A line for each fact that is not exact: its status, document, fact, place and words, with tabs between them.
  moved      the words stand at one other place        ambiguous  … at several other places
  changed    the words are not in the text any more    missing    the input is not there
Options that say how inputs are read (--input, --max-size) must be the same as before; others, such as --no-strip, change
no place. Exit status: 0 all facts are exact; 1 some are not, or could not be read.`

/** What the command line asks for: the main job with its inputs, or one of the other jobs. */
export interface Asked {
  readonly job: string
  readonly args: readonly string[]
  readonly options: object
}

/** Reads `argv` and tells `onAsked` what is asked for. Throws CommanderError for help, version and wrong usage. */
export function commandLine(io: Pick<Io, 'stdout' | 'stderr'>, onAsked: (asked: Asked) => void): Command {
  const program = new Command('extract')
    .description(
      'Dated statements, people and quoted remarks from raw news pages, each with its place in the text.',
    )
    .argument('[INPUT...]', 'files, folders, quoted globs, or - for standard input')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXITS)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput(outputTo(io))
    .configureHelp({ optionTerm: ({ flags }) => written(flags), subcommandTerm: jobTerm })
    .action((args: string[], options: object) => onAsked({ job: 'extract', args, options }))
  for (const option of OPTIONS) program.addOption(optionOf(option))
  const view = program
    .command('view')
    .description('open a report of the inputs in a browser, or print where it is')
    .argument('[INPUT...]', 'files, folders, quoted globs, or - for standard input')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ optionTerm: ({ flags }) => written(flags) })
    .action((args: string[]) => onAsked({ job: 'view', args, options: givenOptions(program, view) }))
  for (const option of OPTIONS) if (isForView(option)) view.addOption(optionOf(option))
  program
    .command('completion')
    .description('print completions for a shell')
    .addArgument(new Argument('<SHELL>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .helpOption('-h, --help', 'print this help')
    .action((shell: string) => onAsked({ job: 'completion', args: [shell], options: {} }))
  program
    .command('verify')
    .description('check the facts of earlier output against their inputs as they are now')
    .argument('<FACTS...>', 'files that extract wrote as jsonl or json')
    .option(
      '--against <INPUT>',
      'where documents stand whose id is no path, such as records; may be repeated',
      (value: string, previous: string[] | undefined) => [...(previous ?? []), value],
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', VERIFY)
    .action((files: string[], own: object) =>
      onAsked({ job: 'verify', args: files, options: { ...program.opts(), ...own } }),
    )
  program
    .command('merge')
    .description('one dossier from earlier output of extract; takes the options of output and dossier')
    .argument('<FACTS...>', 'files that extract wrote as jsonl or json')
    .helpOption('-h, --help', 'print this help')
    .action((files: string[]) => onAsked({ job: 'merge', args: files, options: program.opts() }))
  return program
}

/** What is read and found may be chosen for a report as well; how it is written may not. */
function isForView({ group, flags }: CliOption): boolean {
  return (
    group === 'input' ||
    group === 'dossier' ||
    (group === 'facts' && !flags.includes('explain')) ||
    /^(?:-j|-q|--t|--s)/.test(flags)
  )
}

/** Options of a command, with those that were given before its name, as EXTRACT_OPTIONS are. */
function givenOptions(program: Command, command: Command): object {
  const before = Object.entries(program.opts()).filter(
    ([name]) => program.getOptionValueSource(name) === 'cli' && command.getOptionValueSource(name) !== 'cli',
  )
  return { ...command.opts(), ...Object.fromEntries(before) }
}

/** One of the other jobs with its arguments, as narrow as the options. */
export function jobTerm(job: Command): string {
  return [job.name(), ...job.registeredArguments.map(argumentTerm)].join(' ')
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

/** An option as it is typed: a value that may be left out is joined by `=` (see withWholeExplain). */
export function written(flags: string): string {
  return flags.replace(/ \[(\w+)\]$/, '[=$1]')
}

function optionOf({ flags, description, choices, parse, default: value, group }: CliOption): Option {
  const option = new Option(flags, description).helpGroup(GROUPS[group])
  if (choices && flags.includes('<')) option.choices(choices)
  if (parse) option.argParser(parse)
  if (value !== undefined) option.default(value)
  return option
}

/**
 * Arguments as commander reads them rightly: an option with an optional value would take the next word for it, so that
 * `--explain page.txt` lost its page; only `--explain=PART` has one.
 */
export function withWholeExplain(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((word, i) => (word === '--explain' && (end < 0 || i < end) ? '--explain=all' : word))
}

/** The parts that `--explain=PARTS` asks for, none for all; or what is wrong with it. */
export function explainedParts(value: string): readonly string[] | { readonly wrong: string } {
  if (value === 'all') return []
  const parts = value.split(',')
  const known: readonly string[] = EXPLAINED
  const wrong = parts.find((part) => !known.includes(part))
  return wrong === undefined ? parts : { wrong }
}

/** Where commander writes: help to stdout, wrong usage to stderr under our name, without colours and of one width. */
function outputTo(io: Pick<Io, 'stdout' | 'stderr'>): OutputConfiguration {
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
