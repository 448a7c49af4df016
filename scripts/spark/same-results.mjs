// Whether a job of Spark gave what one process gives: the same facts after sorting, the same dossier byte for byte, and
// tables of as many rows.
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What is not the same in `output` as in `facts` and `dossier`; empty where all is. */
export function differences(output, { facts, dossier }) {
  const ours = linesOf(fs.readFileSync(facts))
  const [wanted, found] = [ours, factsIn(output)].map((lines) => lines.map(withoutPlaces).sort())
  const all = []
  if (!hasFacts(ours)) all.push('one process found no facts')
  if (wanted.join('\n') !== found.join('\n'))
    all.push(`facts of ${found.length} documents, ${wanted.length} wanted, or other ones`)
  const [one, other] = [dossier, path.join(output, 'dossier.json')].map((file) =>
    withoutPlaces(fs.readFileSync(file, 'utf8')),
  )
  if (one !== other) all.push('another dossier')
  return all
}

/** How many rows the tables of `facts` have. */
export function rowsOf(facts) {
  const documents = linesOf(fs.readFileSync(facts)).map((line) => JSON.parse(line))
  const count = (kind) => documents.reduce((sum, document) => sum + document[kind].length, 0)
  return {
    documents: documents.length,
    statements: count('statements'),
    people: count('people'),
    quotes: count('quotes'),
  }
}

function hasFacts(lines) {
  return (
    lines.some((line) => /"statements":\[\{/.test(line)) && lines.some((line) => /"quotes":\[\{/.test(line))
  )
}

/** The lines of facts that a job wrote. */
function factsIn(output) {
  const folder = path.join(output, 'facts')
  if (!fs.existsSync(folder)) return []
  const parts = fs.readdirSync(folder).filter((name) => name.endsWith('.gz'))
  return parts.flatMap((name) => linesOf(gunzipSync(fs.readFileSync(path.join(folder, name)))))
}

/** Spark has addresses where files have paths; and errors name the line of a record, which is another one in a partition. */
function withoutPlaces(text) {
  return text.replaceAll('file:/', '/').replace(/"message":"[^"]*:\d+: the record/g, '"message":"the record')
}

function linesOf(bytes) {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}
