/*
 * From flags and surroundings to what the output depends on: format, tables, width, colours.
 */

import { type FormatName, formatEntry } from '../output/formats.ts'
import type { Io } from '../run/io.ts'
import type { RenderOptions } from '../run/render.ts'
import { explainedParts } from './command-line.ts'
import { correctionsOf } from './corrections.ts'
import { documentTable, dossierTable, type Flags, outputFile } from './flags.ts'
import { readAliases } from './merge/alias-file.ts'

const DEFAULT_WIDTH = 80

/** What the flags ask of the output. */
export function renderOptions(flags: Flags, format: FormatName, io: Io): RenderOptions {
  const toTerminal = outputFile(flags) === null && io.stdout.isTTY === true
  const parts = flags.explain === undefined ? [] : explainedParts(flags.explain)
  const explains = flags.explain !== undefined || format === 'explain'
  const { lexicon, review } = correctionsOf(flags)
  return {
    format,
    view: {
      table: documentTable(flags),
      dossierTable: dossierTable(flags),
      width: flags.width ?? columnsOf(io) ?? DEFAULT_WIDTH,
      color: wantsColor(flags, io, toTerminal),
      full: flags.full === true,
      rawCells: flags.rawCells === true,
      byteOrderMark: flags.bom === true,
      explained: 'wrong' in parts ? [] : parts,
    },
    extract: {
      strip: flags.strip,
      withText: flags.withText === true || formatEntry(format).needsText || flags.table !== undefined,
      explain: explains || formatEntry(format).needsExplanation === true,
      attributions: flags.attributions ?? 'assertion',
      minConfidence: flags.minConfidence ?? 0,
      ...(flags.published ? { published: flags.published } : {}),
      ...(lexicon ? { lexicon } : {}),
    },
    review,
    merge: flags.merge ? { aliases: readAliases(flags) } : null,
    explains: explains && format !== 'explain',
    toTerminal,
  }
}

function columnsOf(io: Io): number | null {
  const written = Number(io.env['COLUMNS'])
  return io.stdout.columns ?? (Number.isInteger(written) && written > 0 ? written : null)
}

function wantsColor(flags: Flags, io: Io, toTerminal: boolean): boolean {
  if (flags.color === false) return false
  if (flags.color !== 'auto') return flags.color === 'always'
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return toTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb'
}
