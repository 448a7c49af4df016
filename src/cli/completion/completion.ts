/*
 * Completions for shells, made from the command line itself: every job with its words and the options that it takes.
 */
import type { Command, Option } from 'commander'
import { commandLine } from '../command-line.ts'
import { bashScript } from './bash.ts'
import type { Flag, Job } from './completed-job.ts'
import { fishScript } from './fish.ts'
import { zshScript } from './zsh.ts'

const SILENT = { write: () => true, once: () => {} }
/** Options of the main job that have an effect on another one, beside that one's own. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  merge: [
    ...[
      '--format',
      '--output',
      '--table',
      '--raw-cells',
      '--bom',
      '--full',
      '--width',
      '--color',
      '--no-color',
    ],
    ...['--alias', '--explain', '--max-size', '--quiet'],
  ],
  verify: ['--input', '--text-column', '--date-column', '--id-column', '--id', '--max-size', '--quiet'],
  keys: ['--alias', '--max-size', '--quiet'],
}

/** The script that `extract completion SHELL` prints. */
export function completionScript(shell: string): string {
  const { main, others } = completedJobs()
  if (shell === 'fish') return fishScript(main, others)
  return shell === 'zsh' ? zshScript(main, others) : bashScript(main, others)
}

/** The main job and the others, as they are completed. */
export function completedJobs(): { readonly main: Job; readonly others: readonly Job[] } {
  const program = commandLine({ stdout: SILENT, stderr: SILENT }, () => {})
  const main = jobOf(program, flagsOf(program))
  const others = program.commands.map((job) => {
    const shared = SHARED[job.name()] ?? []
    const isShared = ({ names }: Flag): boolean => names.some((name) => shared.includes(name))
    return jobOf(job, [...flagsOf(job), ...main.flags.filter(isShared)])
  })
  return { main, others }
}

function jobOf(command: Command, flags: readonly Flag[]): Job {
  const [first] = command.registeredArguments
  return {
    name: command.name(),
    description: command.description(),
    words: first?.argChoices ?? [],
    takesFiles: command.registeredArguments.some(({ variadic }) => variadic),
    flags,
  }
}

function flagsOf(command: Command): Flag[] {
  return command.createHelp().visibleOptions(command).map(flagOf)
}

function flagOf({ flags, description, argChoices, required }: Option): Flag {
  return {
    names: flags.split(/, /).map((name) => name.replace(/ .*/, '')),
    description,
    choices: argChoices ?? [],
    takesValue: required,
    takesFile: /<(?:FILE|INPUT)>/.test(flags),
  }
}
