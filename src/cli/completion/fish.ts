/*
 * The completions for fish.
 */
import { type Flag, type Job, shellText } from './completed-job.ts'

/** The script. */
export function fishScript(main: Job, others: readonly Job[]): string {
  const names = others.map(({ name }) => name).join(' ')
  const isMain = `-n 'not __fish_seen_subcommand_from ${names}'`
  const lines = [
    ...others.map(
      ({ name, description }) =>
        `complete -c extract -n __fish_is_first_arg -a ${name} -d '${shellText(description)}'`,
    ),
    ...main.flags.map((flag) => line(flag, isMain)),
    ...others.flatMap((job) => {
      const isJob = `-n '__fish_seen_subcommand_from ${job.name}'`
      const words = job.words.length > 0 ? [`complete -c extract ${isJob} -a '${job.words.join(' ')}'`] : []
      const noFiles = job.takesFiles ? [] : [`complete -c extract ${isJob} -f`]
      return [...words, ...noFiles, ...job.flags.map((flag) => line(flag, isJob))]
    }),
    'complete -c extract-facts -w extract',
  ]
  return `${lines.join('\n')}\n`
}

function line({ names, description, choices, takesValue, takesFile }: Flag, when: string): string {
  const parts = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const values =
    choices.length > 0 && takesValue
      ? ` -xa '${choices.join(' ')}'`
      : takesValue
        ? takesFile
          ? ' -rF'
          : ' -x'
        : ''
  return `complete -c extract ${when} ${parts.join(' ')}${values} -d '${shellText(description)}'`
}
