/*
 * The text of docs/extract.1: the man page, made from the table of options.
 */
import { commandLine, jobTerm, written } from '../../src/cli/command-line.ts'
import { type CliOption, GROUPS, OPTIONS } from '../../src/cli/options.ts'
import { FORMAT_NAMES, formatEntry, isFormatName } from '../../src/output/formats.ts'

const FORMATS = FORMAT_NAMES.filter(isFormatName).map(
  (name) => `.TP\n.B ${name}\n${roff(formatEntry(name).description)}`,
)

/** The options of the main job, which are listed once. */
const OF_MAIN = new Set(OPTIONS.map(({ flags }) => flags))
const SILENT = { write: () => true, once: () => {} }
const COMMANDS = commandLine({ stdout: SILENT, stderr: SILENT }, () => {}).commands.map(
  (job) =>
    `.TP\n.B extract ${roff(jobTerm(job))}\n${roff(job.description())}.${job.options.map(ownOption).join('')}`,
)

/** The page in the man macros. */
export function manPage(): string {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => [
    `.SS ${title.replace(/:$/, '')}`,
    ...OPTIONS.filter((option) => option.group === group).map(entry),
  ])
  return `${[
    '.TH EXTRACT 1',
    '.SH NAME',
    'extract \\- dated statements, people and quoted remarks from raw news pages',
    '.SH SYNOPSIS',
    '.B extract',
    '[\\fIOPTION\\fR]... [\\fIINPUT\\fR]...',
    '.SH DESCRIPTION',
    'Reads news pages as text, HTML or records and writes the facts in them, each with its place in the text.',
    'INPUT is a file, a folder, a quoted pattern, or \\- for standard input.',
    '.SH OPTIONS',
    ...groups,
    '.SH COMMANDS',
    ...COMMANDS,
    '.SH FORMATS',
    ...FORMATS,
    '.SH ENVIRONMENT',
    '.TP\n.B EXTRACT_OPTIONS\nOptions that are read before those of the command line.',
    '.TP\n.B NO_COLOR, FORCE_COLOR, COLUMNS\nColours, and the width of the overview.',
    '.SH EXIT STATUS',
    '0 all inputs read; 1 some input failed, the rest is printed; 2 wrong usage or nothing to read; 130 Ctrl\\-C.',
  ].join('\n')}\n`
}

function entry({ flags, description, choices }: CliOption): string {
  const values = choices && !description.includes(choices[0] ?? '') ? ` One of ${choices.join(', ')}.` : ''
  return `.TP\n.B ${roff(written(flags))}\n${roff(description)}.${roff(values)}`
}

/** An option that only this job has. */
function ownOption({ flags, description }: { readonly flags: string; readonly description: string }): string {
  return OF_MAIN.has(flags) ? '' : `\n.RS\n.TP\n.B ${roff(flags)}\n${roff(description)}.\n.RE`
}

/** Dashes and backslashes as roff wants them. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-')
}
