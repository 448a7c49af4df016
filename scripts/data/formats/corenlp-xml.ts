/*
 * The XML that CoreNLP 3 writes: of each sentence its tokens with tag, kind of name, head and relation.
 */

/** [start, length, Penn tag, kind of name or '', head (from 1; 0 is the root), relation]. */
export type SilverToken = readonly (number | string)[]

const SENTENCE = /<sentence id="\d+".*?<\/sentence>/gs
const TOKEN =
  /<CharacterOffsetBegin>(\d+)<\/CharacterOffsetBegin>\s*<CharacterOffsetEnd>(\d+)<\/CharacterOffsetEnd>\s*<POS>([^<]*)<\/POS>\s*<NER>([^<]*)<\/NER>/g
const TREE = /<dependencies type="basic-dependencies">(.*?)<\/dependencies>/s
const ARC = /<dep type="([^"]*)"[^<>]*>\s*<governor idx="(\d+)">[^<]*<\/governor>\s*<dependent idx="(\d+)">/g

/** The sentences of a file; its chains of coreference repeat some of them and are left out. */
export function corenlpSentences(xml: string): SilverToken[][] {
  const [annotated = ''] = xml.split('<coreference>', 1)
  return Array.from(annotated.matchAll(SENTENCE), ([sentence]) => tokensOf(sentence))
}

function tokensOf(sentence: string): SilverToken[] {
  const tokens = Array.from(sentence.matchAll(TOKEN), ([, start, end, tag = '', entity = '']) => [
    Number(start),
    Number(end) - Number(start),
    tag,
    entity === 'O' ? '' : entity,
  ])
  const tree = TREE.exec(sentence)?.[1] ?? ''
  for (const [, relation = '', head, dependent] of tree.matchAll(ARC))
    tokens[Number(dependent) - 1]?.push(Number(head), relation)
  return tokens
}
