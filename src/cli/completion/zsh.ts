/*
 * The completions for zsh.
 */
import { type Flag, type Job, shellText } from './completed-job.ts'

/** The script. */
export function zshScript(main: Job, others: readonly Job[]): string {
  const jobs = others.map(({ name, description }) => `    '${name}:${zshText(description)}'`)
  return `#compdef extract extract-facts
_extract() {
  local -a jobs
  jobs=(
${jobs.join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command jobs
    _files
    return
  fi
  case $words[2] in
${others.map(branch).join('\n')}
    *) ${argumentsOf(main)} ;;
  esac
}
# autoloaded from a folder of functions, or sourced
if [[ $funcstack[1] == _extract ]]; then _extract "$@"; else compdef _extract extract extract-facts; fi
`
}

/** A job is completed as a command of its own, whose first word is the job. */
function branch(job: Job): string {
  return `    ${job.name}) shift words; (( CURRENT-- )); ${argumentsOf(job)} ;;`
}

function argumentsOf({ flags, words, takesFiles }: Job): string {
  const rest = [
    ...(words.length > 0 ? [`'1:word:(${words.join(' ')})'`] : []),
    ...(takesFiles ? [`'*:input:_files'`] : []),
  ]
  return ['_arguments -s', ...flags.flatMap(specsOf), ...rest].join(' \\\n      ')
}

function specsOf({ names, description, choices, takesValue, takesFile }: Flag): string[] {
  const values = choices.length > 0 ? `(${choices.join(' ')})` : takesFile ? '_files' : ''
  return names.map((name) => `'${name}[${zshText(description)}]${takesValue ? `:value:${values}` : ''}'`)
}

function zshText(text: string): string {
  return shellText(text.replace(/[[\]:]/g, '\\$&'))
}
