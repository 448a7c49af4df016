/*
 * `npx tsx scripts/measure/collections/write-collection.ts SIZE SEED > FILE.jsonl`: a made collection as records.
 */
import { madeCollection } from './made-collection.ts'

const [size = '500', seed = '1'] = process.argv.slice(2)
for (const { record } of madeCollection(Number(size), Number(seed)).documents)
  process.stdout.write(`${JSON.stringify(record)}\n`)
