/*
 * Lines of gzipped files.
 */
import fs from 'node:fs'
import zlib from 'node:zlib'

/** Lines of a gzipped file. */
export function readGzLines(file: string): string[] {
  return zlib.gunzipSync(fs.readFileSync(file)).toString().split('\n')
}
