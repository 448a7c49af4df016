/*
 * The reading of an article: tokens, sentences and quoted regions of its body, as typed arrays over the text.
 * Token and sentence numbers count over the whole body; nothing here holds strings until somebody asks.
 */
import type { Lexicon } from '../corrections/lexicon.ts'
import type { Article, Block } from '../page/article.ts'
import { wordSet } from '../text/hash.ts'
import { noParses, type Parses } from './parser/parse.ts'
import { findQuotedRegions, type QuotedRegion } from './quotation.ts'
import { type Sentences, splitSentences } from './sentences.ts'
import { tagTokens } from './tags.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** A kept block with the range of its tokens and sentences (ends exclusive). */
export interface ReadBlock {
  readonly block: Block
  readonly firstToken: number
  readonly endToken: number
  readonly firstSentence: number
  readonly endSentence: number
}

/** An article as the fact stages see it. */
export interface Reading {
  readonly article: Article
  readonly text: string
  /** The kept blocks, in reading order. Nothing outside them may become a fact. */
  readonly blocks: readonly ReadBlock[]
  readonly tokens: Tokens
  /** Part-of-speech tag of each token, an index into TAGS (see tags.ts). */
  readonly tags: Uint8Array
  readonly sentences: Sentences
  /** What stands in quotation marks, in text order; nested regions follow the one that holds them. */
  readonly quoted: readonly QuotedRegion[]
  /** The sentences that were parsed so far, by number; ask parser/parse-of.ts for one. */
  readonly parses: Parses
  /** Words that people have listed as nouns of roles, by hash. */
  readonly roleWords: ReadonlySet<number>
}

/** Reads the body of `article`. A page in another language than English has nothing that the fact stages could read. */
export function readLanguage(article: Article, lexicon?: Lexicon): Reading {
  return readLanguageOfAll([article], lexicon)[0]!
}

/** The same for several articles: the tagger goes over all of them last (see extractAll). */
export function readLanguageOfAll(articles: readonly Article[], lexicon?: Lexicon): Reading[] {
  const roleWords = wordSet(lexicon?.roles ?? [])
  const untagged = articles.map(readTokens)
  const tags = untagged.map(({ tokens }) => tagTokens(tokens))
  // written out: a spread with a field behind it gives each object a hidden class of its own, and every look at it is slow
  return untagged.map(({ article, text, blocks, tokens, sentences, quoted }, i) => {
    return {
      article,
      text,
      blocks,
      tokens,
      tags: tags[i]!,
      sentences,
      quoted,
      parses: noParses(),
      roleWords,
    }
  })
}

function readTokens(article: Article): Omit<Reading, 'tags' | 'parses' | 'roleWords'> {
  const isReadable = article.language === null || article.language === 'en'
  const kept = article.blocks.filter((block) => block.kept && isReadable)
  const tokens = tokenize(article.text, kept)
  const sentences = splitSentences(article.text, tokens)
  const blocks = kept.map((block, index) => ({
    block,
    firstToken: tokens.blockStart[index]!,
    endToken: tokens.blockStart[index + 1]!,
    firstSentence: sentences.blockStart[index]!,
    endSentence: sentences.blockStart[index + 1]!,
  }))
  return {
    article,
    text: article.text,
    blocks,
    tokens,
    sentences,
    quoted: findQuotedRegions(article.text, kept),
  }
}
