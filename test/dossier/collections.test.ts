/*
 * Collections of which everything is known: what a dossier finds of them does not fall. The seeds are others than those
 * that rules were tuned on.
 */
import { describe, expect, test } from 'vitest'
import { madeCollection } from '../../scripts/measure/collections/made-collection.ts'
import { scoreDossier } from '../../scripts/measure/collections/score-dossier.ts'
import { briefOf } from '../../src/dossier/brief/document-brief.ts'
import { extractAll } from '../../src/pipeline.ts'
import { dossierOf } from './made-documents.ts'

const FLOORS = {
  cast: { precision: 99.5, recall: 95 },
  events: { precision: 95, recall: 85 },
  reprints: { precision: 99, recall: 99 },
  disagreements: { precision: 90, recall: 85 },
}

describe('a collection of 270 documents', () => {
  const made = madeCollection(270, 902)
  const documents = extractAll(
    made.documents.map(({ record }) => record),
    { strip: false },
  ).map(({ document }) => document)
  const figures = scoreDossier(made, documents, dossierOf(documents.map(briefOf)), () => {})
  test.each(Object.entries(FLOORS))('%s', (name, { precision, recall }) => {
    expect(figures[name]?.precision).toBeGreaterThanOrEqual(precision)
    expect(figures[name]?.recall).toBeGreaterThanOrEqual(recall)
    expect(figures[name]?.there).toBeGreaterThan(3)
  })
})
