// Real pages and texts for the bench, where the evaluation sets are present: EXTRACT_EVAL names their folder (default
// ../shared/eval). Where they are missing the bench says so and measures on our own pages alone.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { root } from '../setup/setup.mjs'

/** The first `most` documents of evaluation set `name`; none where it is missing. */
export function evaluationSet(name, most) {
  const folder = path.resolve(root, process.env.EXTRACT_EVAL ?? '../shared/eval')
  const file = path.join(folder, 'data', `${name}.jsonl.gz`)
  if (!fs.existsSync(file)) {
    console.log(`  ${name}: SKIPPED, no such set at ${folder} (set EXTRACT_EVAL)`)
    return []
  }
  return zlib
    .gunzipSync(fs.readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, most)
    .map((line) => JSON.parse(line))
}
