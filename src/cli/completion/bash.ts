/*
 * The completions for bash, also for version 3.2, which macOS has.
 */
import type { Flag, Job } from './completed-job.ts'

/** The script. */
export function bashScript(main: Job, others: readonly Job[]): string {
  const names = others.map(({ name }) => name)
  return `_extract() {
  local IFS=$'\\n' word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} job='' options words first=1
  if [[ $COMP_CWORD -gt 1 ]]; then
    case "\${COMP_WORDS[1]}" in ${names.join('|')}) job=\${COMP_WORDS[1]} first=2 ;; esac
  fi
  case "$before" in
${[...choicesOf([main, ...others])].map(([flag, choices]) => `    ${flag}) ${reply(`-W '${choices}'`)}; return ;;`).join('\n')}
  esac
  case "$job" in
${others.map((job) => `    ${job.name}) options='${optionsOf(job)}' words='${job.words.join(' ')}' ;;`).join('\n')}
    *) options='${optionsOf(main)}' words='${names.join(' ')}' ;;
  esac
  if [[ $word == -* ]]; then
    ${reply('-W "$options"')}
    return
  fi
  ${reply('-f')}
  # a word of the command's own can only stand first
  if [[ $COMP_CWORD == $first ]]; then
    COMPREPLY+=($(IFS=' '; compgen -W "$words" -- "$word"))
  fi
}
complete -o filenames -F _extract extract extract-facts
`
}

/** One suggestion a line: names of files may hold blanks. */
function reply(what: string): string {
  return `COMPREPLY=($(IFS=' '; compgen ${what} -- "$word"))`
}

function optionsOf({ flags }: Job): string {
  return flags.flatMap(({ names }) => names).join(' ')
}

/** The values that options of any job take, by their names. */
function choicesOf(jobs: readonly Job[]): ReadonlyMap<string, string> {
  const flags: readonly Flag[] = jobs.flatMap((job) => job.flags)
  return new Map(
    flags
      .filter(({ takesValue, choices }) => takesValue && choices.length > 0)
      .map(({ names, choices }) => [names.join('|'), choices.join(' ')] as const),
  )
}
