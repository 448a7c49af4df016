/*
 * The command line as commander reads it, made from the table of options.
 */
import fs from 'node:fs'
import { Argument, Command, Option, type OutputConfiguration } from 'commander'
import { oneLine } from '../output/terminal.ts'
import type { Io } from '../run/io.ts'
import { EXAMPLES, EXITS, KEYS, VERIFY } from './help/help-texts.ts'
import { wholeNumber } from './option-values.ts'
import { type CliOption, EXPLAINED, GROUPS, OPTIONS } from './options.ts'

/** The steps in their order; what they do is in keys/keys-command.ts. */
export const KEYS_STEPS = ['cast', 'items', 'links', 'blocks', 'entries'] as const

/** What the command line asks for: the main job with its inputs, or one of the other jobs. */
export interface Asked {
  readonly job: string
  readonly args: readonly string[]
  readonly options: object
  /** What -o was given, each time. */
  readonly outputs: readonly string[]
}

/** The jobs beside the main one. */
export const JOBS = ['view', 'completion', 'verify', 'merge', 'keys'] as const

/** Reads `argv` and tells `onAsked` what is asked for. Throws CommanderError for help, version and wrong usage. */
export function commandLine(io: Pick<Io, 'stdout' | 'stderr'>, onAsked: (asked: Asked) => void): Command {
  const outputs: string[] = []
  const tell = (job: (typeof JOBS)[number] | 'extract', args: string[], options: object): void =>
    onAsked({ job, args, options, outputs })
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
    .action((args: string[], options: object) => tell('extract', args, options))
    .on('option:output', (file: string) => outputs.push(file))
  for (const option of OPTIONS) program.addOption(optionOf(option))
  const view = program
    .command('view')
    .description('open a report of the inputs in a browser, or print where it is')
    .argument('[INPUT...]', 'files, folders, quoted globs, or - for standard input')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ optionTerm: ({ flags }) => written(flags) })
    .action((args: string[]) => tell('view', args, givenOptions(program, view)))
  for (const option of OPTIONS) if (isForView(option)) view.addOption(optionOf(option))
  program
    .command('completion')
    .description('print completions for a shell')
    .addArgument(new Argument('<SHELL>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .helpOption('-h, --help', 'print this help')
    .action((shell: string) => tell('completion', [shell], {}))
  program
    .command('verify')
    .description('check the facts of earlier output against their inputs as they are now')
    .argument('<FACTS...>', 'files that extract wrote as jsonl or json')
    .option(
      '--against <INPUT>',
      'where documents stand whose id is no path, such as records; may be repeated',
      repeated,
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', VERIFY)
    .action((files: string[], own: object) => tell('verify', files, { ...program.opts(), ...own }))
  program
    .command('merge')
    .description('one dossier from earlier output of extract; takes the options of output and dossier')
    .argument('<FACTS...>', 'files that extract wrote as jsonl or json')
    .option('--cast <FILE>', 'what extract keys cast printed for them')
    .option('--entries <FILE>', 'what extract keys entries printed; may be repeated', repeated)
    .helpOption('-h, --help', 'print this help')
    .action((files: string[], own: object) => tell('merge', files, { ...program.opts(), ...own }))
  program
    .command('keys')
    .description('a merge in steps, for engines: cast, items, links, blocks, entries')
    .addArgument(new Argument('<STEP>', 'which step').choices(KEYS_STEPS))
    .argument('<FILE...>', 'facts, or what the step before printed; - is standard input')
    .option('--cast <FILE>', 'with items: what extract keys cast printed')
    .option(
      '--parts <N>',
      'with items: parts of the keys (default 16); memory holds one at a time',
      wholeNumber,
    )
    .option('--blocks <FILE>', 'with items: what extract keys blocks printed')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', KEYS)
    .action((step: string, files: string[], own: object) =>
      tell('keys', [step, ...files], { ...program.opts(), ...own }),
    )
  return program
}

function repeated(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value]
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
