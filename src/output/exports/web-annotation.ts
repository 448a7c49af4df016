/*
 * The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a page of annotations, one a fact, each
 * with its place (TextPositionSelector, in code points) and its words (TextQuoteSelector, with what stands around them).
 */
import { createHash } from 'node:crypto'
import { factDigest } from '../../document/fact-digest.ts'
import type { FactDocument } from '../../document/schema.ts'
import { joined } from '../assembly.ts'
import type { Assembly, Format, Writer } from '../format.ts'
import { codePointSlices } from '../slices.ts'
import { type Meaning, meaningsOf } from './annotation-bodies.ts'
import { fileIri } from './file-iri.ts'
import { webAddress } from './html.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Code points around the words, by which they are found again where they stand more than once. */
const AROUND = 32

/** Hex digits of the page's name. */
const PAGE_DIGITS = 32

/** Web Annotation, streamed: a page of annotations that ends with the last document. */
export const webannotation: Format = {
  open: () => writer,
  assemble: () => named(joined(writer)),
}

const writer: Writer = {
  begin: () => `{"@context":${JSON.stringify(CONTEXT)},"type":"AnnotationPage","items":[`,
  outcome: (outcome) =>
    'document' in outcome
      ? annotationsOf(outcome.document)
          .map((annotation) => `\n${JSON.stringify(annotation)}`)
          .join(',')
      : '',
  separator: ',',
  end: () => '\n]}\n',
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
    end: () => [`\n],"id":"urn:extract-facts:annotations:${hash.digest('hex').slice(0, PAGE_DIGITS)}"}\n`],
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

/** A function that gives the target of a span. */
function targets(document: FactDocument): (span: Meaning) => object {
  const { text = '' } = document
  const slice = codePointSlices(text)
  const source = webAddress(document.url) ?? fileIri(document.id)
  return ({ start, end }) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: slice(start, end),
        prefix: slice(Math.max(0, start - AROUND), start),
        suffix: slice(end, end + AROUND),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  })
}
