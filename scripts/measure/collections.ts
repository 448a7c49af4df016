/*
 * `npx tsx scripts/measure/collections.ts [SIZE] [SEED…]`: makes collections, merges them and prints what was found; --errors
 * prints what was not.
 */
import type { FactDocument } from '../../src/document/schema.ts'
import { briefOf } from '../../src/dossier/brief/document-brief.ts'
import { buildDossier } from '../../src/dossier/build-dossier.ts'
import { extractAll } from '../../src/pipeline.ts'
import { type MadeCollection, madeCollection } from './collections/made-collection.ts'
import { scoreDossier } from './collections/score-dossier.ts'

const GROUP = 32

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word))
const [size = 180, ...seeds] = numbers.map(Number)
const showsErrors = process.argv.includes('--errors')

for (const seed of seeds.length > 0 ? seeds : [1]) {
  const made = madeCollection(size, seed)
  const documents = factsOf(made)
  const briefs = documents.map(briefOf)
  const began = performance.now()
  const dossier = buildDossier(briefs, { aliases: [] })
  const seconds = (performance.now() - began) / 1000
  const figures = scoreDossier(made, documents, dossier, (message) => {
    if (showsErrors) process.stdout.write(`    ${message}\n`)
  })
  const parts = Object.entries(figures).map(
    ([name, { precision, recall, found, there }]) => `${name} P ${precision} R ${recall} (${found}/${there})`,
  )
  process.stdout.write(`${size} documents, seed ${seed}: ${parts.join('  ')}  ${seconds.toFixed(1)} s\n`)
}

function factsOf({ documents }: MadeCollection): FactDocument[] {
  const all: FactDocument[] = []
  for (let i = 0; i < documents.length; i += GROUP) {
    const group = documents.slice(i, i + GROUP).map(({ record }) => record)
    all.push(...extractAll(group, { strip: false }).map(({ document }) => document))
  }
  return all
}
