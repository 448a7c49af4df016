/*
 * Completions for shells, made from the table of options.
 */
import { OPTIONS } from '../options.ts'

interface Flag {
  readonly names: readonly string[]
  readonly description: string
  readonly choices: readonly string[]
  /** Whether a value follows. */
  readonly takesValue: boolean
  /** Whether that value is a file. */
  readonly takesFile: boolean
}

const COMMON: readonly Flag[] = [
  { names: ['-h', '--help'], description: 'print help', choices: [], takesValue: false, takesFile: false },
  {
    names: ['-V', '--version'],
    description: 'print the version',
    choices: [],
    takesValue: false,
    takesFile: false,
  },
]

/** The script that `extract completion SHELL` prints. */
export function completionScript(shell: string): string {
  const flags = [...OPTIONS.map(flagOf), ...COMMON]
  if (shell === 'fish') return fish(flags)
  return shell === 'zsh' ? zsh(flags) : bash(flags)
}

function flagOf({ flags, description, choices = [] }: (typeof OPTIONS)[number]): Flag {
  return {
    names: flags.split(/, /).map((name) => name.replace(/ .*/, '')),
    description,
    choices,
    takesValue: flags.includes('<'),
    takesFile: /<FILE>/.test(flags),
  }
}

function bash(flags: readonly Flag[]): string {
  const cases = flags
    .filter(({ choices, takesValue }) => takesValue && choices.length > 0)
    .map(
      ({ names, choices }) =>
        `    ${names.join('|')}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return ;;`,
    )
  return `_extract() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case "$before" in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${flags.flatMap(({ names }) => names).join(' ')}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _extract extract extract-facts
`
}

function zsh(flags: readonly Flag[]): string {
  const specs = flags.flatMap(({ names, description, choices, takesValue, takesFile }) =>
    names.map((name) => {
      const values = choices.length > 0 ? `(${choices.join(' ')})` : takesFile ? '_files' : ''
      return `  '${name}[${zshText(description)}]${takesValue ? `:value:${values}` : ''}' \\`
    }),
  )
  return `#compdef extract extract-facts
_arguments -s \\
${specs.join('\n')}
  '*:input:_files'
`
}

function zshText(text: string): string {
  return text.replace(/[[\]:]/g, '\\$&').replaceAll("'", '’')
}

function fish(flags: readonly Flag[]): string {
  const lines = flags.map(({ names, description, choices, takesValue, takesFile }) => {
    const parts = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    const values =
      choices.length > 0 ? ` -xa '${choices.join(' ')}'` : takesValue ? (takesFile ? ' -r' : ' -x') : ''
    return `complete -c extract ${parts.join(' ')}${values} -d '${description.replaceAll("'", '’')}'`
  })
  return `${lines.join('\n')}\n`
}
