/*
 * The options as commander gives them, and which of them do not go together.
 */
import { UsageError } from '../document/problems.ts'
import { statOf } from '../input/find/files.ts'
import type { TableColumns } from '../input/read-content.ts'
import type { AskedKind } from '../input/read-inputs.ts'
import { FORMAT_NAMES, type FormatName, formatEntry, formatOfName, isFormatName } from '../output/formats.ts'
import {
  DOSSIER_TABLE_NAMES,
  type DossierTableName,
  TABLE_NAMES,
  type TableName,
} from '../output/tables/table-names.ts'
import type { Io } from '../run/io.ts'
import { explainedParts } from './command-line.ts'

/** The options of the main job. */
export interface Flags {
  readonly published?: string
  readonly input?: AskedKind
  readonly id?: string
  readonly url?: string
  readonly textColumn?: string
  readonly dateColumn?: string
  readonly idColumn?: string
  readonly filesFrom?: string
  readonly files0From?: string
  readonly ext?: readonly string[]
  readonly exclude?: readonly string[]
  readonly follow?: boolean
  readonly strip: boolean
  readonly maxSize?: number
  readonly format?: FormatName
  readonly output?: string
  readonly table?: TableName | DossierTableName
  readonly merge?: boolean
  readonly alias?: string
  /** Of merges in steps: see keys/keys-command.ts. */
  readonly cast?: string
  readonly entries?: readonly string[]
  readonly blocks?: string
  readonly parts?: number
  readonly withText?: boolean
  readonly rawCells?: boolean
  readonly bom?: boolean
  readonly full?: boolean
  readonly width?: number
  /** False is --no-color. */
  readonly color: 'auto' | 'always' | 'never' | false
  readonly attributions?: 'assertion' | 'all'
  readonly minConfidence?: number
  /** A file of names, roles and lines that people know better. */
  readonly lexicon?: string
  /** A file of decisions on facts. */
  readonly review?: string
  /** `all`, or parts joined by commas. */
  readonly explain?: string
  readonly jobs?: number
  readonly resume?: boolean
  readonly retry: boolean
  readonly timeout?: number
  readonly strict?: boolean
  readonly quiet?: boolean
  readonly schema?: boolean
}

/** The columns of tables that are named. */
export function tableColumns({ textColumn, dateColumn, idColumn }: Flags): TableColumns {
  return {
    ...(textColumn === undefined ? {} : { text: textColumn }),
    ...(dateColumn === undefined ? {} : { date: dateColumn }),
    ...(idColumn === undefined ? {} : { id: idColumn }),
  }
}

/** The file that is written, or null for standard output. */
export function outputFile({ output }: Flags): string | null {
  return output === undefined || output === '-' ? null : output
}

/** The format: as asked for, as the name of the output says, or what suits the place. */
export function formatOf(flags: Flags, toTerminal: boolean): FormatName {
  const file = outputFile(flags)
  const ofName = file === null ? null : formatOfName(file)
  const asked = flags.format ?? ofName
  if (asked !== null) return asked
  if (flags.explain !== undefined) return 'explain'
  return toTerminal ? 'summary' : 'json'
}

/** Throws UsageError where options do not go together or hold nothing that can be used. */
export function checkFlags(inputs: readonly string[], flags: Flags, format: FormatName, io: Io): void {
  const names = flags.filesFrom ?? flags.files0From
  if (inputs.length === 0 && names === undefined && io.stdin.isTTY) {
    throw new UsageError(
      'nothing to read: name a file, a folder or a pattern, or pipe a page in (see extract --help)',
    )
  }
  const address = inputs.find((input) => /^https?:\/\//i.test(input))
  if (address !== undefined)
    throw new UsageError(
      `${address}: extract reads no network; fetch the page first: curl -sL '${address}' | extract - --url '${address}'`,
    )
  if (flags.output === '') throw new UsageError('-o: name a file')
  checkEnding(flags)
  if (flags.output?.endsWith('/') || statOf(flags.output ?? '')?.isDirectory())
    throw new UsageError(`-o ${flags.output}: name a file, not a folder`)
  if (formatEntry(format).isBinary && outputFile(flags) === null && io.stdout.isTTY)
    throw new UsageError(`--format ${format} is no text for a terminal; write it to a file with -o FILE`)
  checkTable(flags, format)
  checkMerge(flags, format)
  if (flags.resume && (outputFile(flags) === null || format !== 'jsonl'))
    throw new UsageError('--resume goes with -o FILE.jsonl')
  const parts = flags.explain === undefined ? [] : explainedParts(flags.explain)
  if ('wrong' in parts)
    throw new UsageError(
      `--explain=${parts.wrong}: give blocks, dates, people, quotes or statements, or nothing for all`,
    )
}

/** Without --format the ending of -o must be one that a format has; a name without an ending is JSON. */
function checkEnding(flags: Flags): void {
  const file = outputFile(flags)
  if (file === null || flags.format !== undefined || formatOfName(file) !== null) return
  const ending = /[^/.]\.(\w{1,8})$/.exec(file)?.[1]
  if (ending === undefined || statOf(file)?.isFile() === false) return
  const known = FORMAT_NAMES.filter(isFormatName).flatMap((name) => formatEntry(name).endings)
  const way = /^gz$/i.test(ending) ? 'write it plain, or pipe it through gzip' : 'give --format'
  throw new UsageError(`-o ${file}: no format ends in .${ending} (${known.join(' ')}); ${way}`)
}

/** The table of documents that is asked for, or null. */
export function documentTable({ table }: Pick<Flags, 'table'>): TableName | null {
  return TABLE_NAMES.find((name) => name === table) ?? null
}

/** The table of the dossier that is asked for, or null. */
export function dossierTable({ table }: Pick<Flags, 'table'>): DossierTableName | null {
  return DOSSIER_TABLE_NAMES.find((name) => name === table) ?? null
}

/** Throws UsageError where what is asked for has no place for a dossier, or needs one. */
export function checkMerge(
  flags: Pick<Flags, 'table' | 'merge' | 'alias' | 'resume'>,
  format: FormatName,
): void {
  const tables = DOSSIER_TABLE_NAMES.join(', ')
  if (!flags.merge) {
    if (dossierTable(flags)) throw new UsageError(`--table ${flags.table} goes with --merge`)
    if (flags.alias !== undefined) throw new UsageError('--alias goes with --merge')
    return
  }
  const { dossier } = formatEntry(format)
  const known = FORMAT_NAMES.filter(isFormatName).filter((name) => formatEntry(name).dossier !== undefined)
  if (dossier === undefined)
    throw new UsageError(`--merge does not go with --format ${format}; give one of ${known.join(', ')}`)
  if (dossier === 'tables' && dossierTable(flags) === null)
    throw new UsageError(`--merge with --format ${format} needs --table: ${tables}`)
  if (flags.resume)
    throw new UsageError('--resume does not go with --merge; resume first, then extract merge FILE')
}

function checkTable(flags: Flags, format: FormatName): void {
  const { hasTables } = formatEntry(format)
  if (flags.table && !hasTables) throw new UsageError('--table goes with --format csv, tsv or jsonl')
  if (flags.table && flags.resume) throw new UsageError('--resume needs whole documents: leave out --table')
  const isTable = format === 'csv' || format === 'tsv'
  if ((flags.rawCells || flags.bom) && !isTable)
    throw new UsageError(`${flags.bom ? '--bom' : '--raw-cells'} goes with --format csv or tsv`)
}
