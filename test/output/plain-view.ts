/*
 * What the command asks of a format where no flag says otherwise, without colours.
 */
import type { FormatOptions } from '../../src/output/format.ts'

export const VIEW: FormatOptions = {
  table: null,
  dossierTable: null,
  width: 80,
  color: false,
  full: false,
  rawCells: false,
  byteOrderMark: false,
  explained: [],
}
