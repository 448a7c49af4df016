/*
 * The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a page of annotations, one a fact, each
 * with its place (TextPositionSelector, in code points) and its words (TextQuoteSelector, with what stands around them).
 */
import { createHash } from 'node:crypto'
import { factDigest } from '../../document/fact-digest.ts'
import type { Dossier, FactDocument } from '../../document/schema.ts'
import { joined } from '../assembly.ts'
import { linkingAnnotations } from '../dossier/linking-annotations.ts'
import type { Assembly, Format, Writer } from '../format.ts'
import { codePointSlices } from '../slices.ts'
import { type Meaning, meaningsOf, type Place } from './annotation-bodies.ts'
import { fileIri } from './file-iri.ts'
import { webAddress } from './html.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Code points around the words, by which they are found again where they stand more than once. */
const AROUND = 32

/** Hex digits of the page's name. */
const PAGE_DIGITS = 32

/** Web Annotation, streamed: a page of annotations that ends with the last document, or with what a dossier joins. */
export const webannotation: Format = {
  open: () => writer,
  openDossier: (_, dossier) => dossierWriter(dossier),
  assemble: (_options, _scratch, dossier) => (dossier === null ? named(joined(writer)) : null),
}

const writer: Writer = {
  begin: () => `{"@context":${JSON.stringify(CONTEXT)},"type":"AnnotationPage","items":[`,
  outcome: (outcome) => ('document' in outcome ? listed(annotationsOf(outcome.document)) : ''),
  separator: ',',
  end: () => '\n]}\n',
}

function listed(annotations: readonly object[]): string {
  return annotations.map((annotation) => `\n${JSON.stringify(annotation)}`).join(',')
}

/** Behind the facts of each document what the dossier joins of them. */
function dossierWriter(dossier: Dossier): Writer {
  const hash = createHash('sha256')
  const places = new Map<string, object>()
  let isFirst = true
  return {
    ...writer,
    outcome: (outcome) => {
      if (!('document' in outcome)) return ''
      const { document } = outcome
      const target = targets(document)
      for (const [fact, place] of placesOf(document)) places.set(`${fact} ${document.id}`, target(place))
      const part = writer.outcome(outcome)
      hash.update(part)
      isFirst &&= part === ''
      return part
    },
    end: () => {
      const part = listed(
        linkingAnnotations(dossier, ({ document, fact }) => places.get(`${fact} ${document}`) ?? null),
      )
      return `${isFirst || part === '' ? '' : ','}${part}${endWith(hash.update(part).digest('hex'))}`
    },
  }
}

/** Where each fact of a document stands; a person at the first mention. */
function placesOf({ people, quotes, statements }: FactDocument): (readonly [fact: string, place: Place])[] {
  return [
    ...people.flatMap(({ id, mentions }) => mentions.slice(0, 1).map((place) => [id, place] as const)),
    ...[...quotes, ...statements].map((fact) => [fact.id, fact] as const),
  ]
}

/** The end of a page, with its name. */
function endWith(digest: string): string {
  return `\n],"id":"urn:extract-facts:annotations:${digest.slice(0, PAGE_DIGITS)}"}\n`
}

/** A page has a name of its own: it is made of what stands on it, and comes last. */
function named({ begin, add, close }: Assembly): Assembly {
  const hash = createHash('sha256')
  return {
    begin,
    add: (part) => {
      hash.update(part)
      return add(part)
    },
    end: () => [endWith(hash.digest('hex'))],
    close,
  }
}

function annotationsOf(document: FactDocument): object[] {
  const target = targets(document)
  const used = new Map<string, number>()
  return meaningsOf(document).map((meaning) => ({
    id: iriOf(document, meaning, used),
    type: 'Annotation',
    motivation: meaning.motivation,
    body: meaning.body.map(({ purpose, value }) => ({
      type: 'TextualBody',
      purpose,
      value,
      format: 'text/plain',
    })),
    target: target(meaning),
  }))
}

/** The name of an annotation: the same for the same fact, in every run; numbered where one span has two of a kind. */
function iriOf({ id }: FactDocument, { kind, start, end, text }: Meaning, used: Map<string, number>): string {
  const digest = factDigest(id, { kind, start, end, text })
  const count = (used.get(digest) ?? 0) + 1
  used.set(digest, count)
  return `urn:extract-facts:annotation:${digest}${count > 1 ? `-${count}` : ''}`
}

/** A function that gives the target of a span. Facts of an earlier run may come without the text around them. */
function targets(document: FactDocument): (span: Place) => object {
  const { text } = document
  const slice = codePointSlices(text ?? '')
  const source = webAddress(document.url) ?? fileIri(document.id)
  const around = (start: number, end: number): object =>
    text === undefined
      ? {}
      : { prefix: slice(Math.max(0, start - AROUND), start), suffix: slice(end, end + AROUND) }
  return ({ start, end, text: words }) => ({
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: words, ...around(start, end) },
      { type: 'TextPositionSelector', start, end },
    ],
  })
}
