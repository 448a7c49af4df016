/*
 * Reads the records of a set: NAME.jsonl or NAME.jsonl.gz.
 */
import fs from 'node:fs'
import zlib from 'node:zlib'

/** The records of the set at `path` (without extension). */
export function readRecords<T>(path: string): T[] {
  const plain = `${path}.jsonl`
  const content = fs.existsSync(plain)
    ? fs.readFileSync(plain, 'utf8')
    : zlib.gunzipSync(fs.readFileSync(`${plain}.gz`)).toString('utf8')
  return content
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line): T => JSON.parse(line))
}
