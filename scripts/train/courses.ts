/*
 * The courses of training in the order in which they build on each other, and what may be done with what they make. The
 * parser and the tagger of names see tags, pronouns see names, remarks see tags and senses.
 */

/** One script and the weight files that it makes. */
export interface Course {
  readonly name: string
  readonly script: string
  readonly files: readonly string[]
  /** Files of the data folder. */
  readonly inputs: readonly string[]
  /** Terms of the weights: `free` (with the notices of THIRD_PARTY.md) or `research`. */
  readonly use: 'free' | 'research'
  readonly terms: string
}

const RESEARCH_NEWS = 'CoNLL-2003 (annotations over Reuters texts): research only'
const NO_LICENCE = 'PolNeAR states no licence: research only until its authors say otherwise'

export const COURSES: readonly Course[] = [
  {
    name: 'lexicon',
    script: 'lexicon/build-names-lexicon.ts',
    files: ['src/models/names-lexicon.bin'],
    inputs: [
      'names/dist.female.first',
      'names/dist.male.first',
      'names/dist.all.last',
      'geonames/cities15000.json',
      'geonames/countries.json',
      'geonames/us_states.json',
    ],
    use: 'free',
    terms: 'US Census 1990 (public domain), GeoNames (CC BY 4.0), compromise (MIT)',
  },
  {
    name: 'senses',
    script: 'lexicon/word-senses.ts',
    files: ['src/models/word-senses.bin'],
    inputs: ['wordnet/index.verb', 'wordnet/data.verb', 'wordnet/index.noun', 'wordnet/data.noun'],
    use: 'free',
    terms: 'WordNet 3.1 (WordNet licence)',
  },
  {
    name: 'tags',
    script: 'train-tags.ts',
    files: ['src/models/tags.bin', 'src/models/tag-table.bin'],
    inputs: ['syntax-train.conllu.gz', 'news-silver.jsonl.gz'],
    use: 'research',
    terms: `GUM and English Web Treebank (Creative Commons, some documents not for commerce); ${NO_LICENCE}`,
  },
  {
    name: 'parser',
    script: 'train-parser.ts',
    files: ['src/models/parser.bin'],
    inputs: ['syntax-train.conllu.gz', 'news-silver.jsonl.gz'],
    use: 'research',
    terms: `GUM and English Web Treebank (Creative Commons, some documents not for commerce); ${NO_LICENCE}`,
  },
  {
    name: 'names',
    script: 'train-names.ts',
    files: ['src/models/names.bin'],
    inputs: [
      'people-train.jsonl.gz',
      'people-silver.jsonl.gz',
      'pronouns-dev.jsonl.gz',
      'quotes-train.jsonl.gz',
    ],
    use: 'research',
    terms: `${RESEARCH_NEWS}; ${NO_LICENCE}; GAP (Apache 2.0)`,
  },
  {
    name: 'persons',
    script: 'train-persons.ts',
    files: ['src/facts/people/judging/person-weights.ts'],
    inputs: [
      'people-train.jsonl.gz',
      'people-silver.jsonl.gz',
      'pronouns-dev.jsonl.gz',
      'quotes-train.jsonl.gz',
      'pages-html-dev.jsonl.gz',
    ],
    use: 'research',
    terms: `${RESEARCH_NEWS}; ${NO_LICENCE}; GAP (Apache 2.0); article extraction benchmark (MIT)`,
  },
  {
    name: 'pronouns',
    script: 'train-pronouns.ts',
    files: ['src/models/pronouns.bin', 'src/models/pronoun-trees.bin'],
    inputs: ['pronouns-dev.jsonl.gz', 'stories-dev.jsonl.gz', 'quotes-train.jsonl.gz'],
    use: 'research',
    terms: `GAP (Apache 2.0), GUM (Creative Commons, some documents not for commerce); ${NO_LICENCE}`,
  },
  {
    name: 'quotes',
    script: 'train-quotes.ts',
    files: [
      'src/models/cue-words.bin',
      'src/models/quote-spans.bin',
      'src/models/quote-relations.bin',
      'src/models/quote-runs.bin',
      'src/models/quote-verify.bin',
    ],
    inputs: ['quotes-train.jsonl.gz'],
    use: 'research',
    terms: NO_LICENCE,
  },
  {
    name: 'types',
    script: 'train-types.ts',
    files: ['src/models/quote-types.bin', 'src/facts/quotes/types/calibration-weights.ts'],
    inputs: ['attribution-silver.jsonl.gz', 'quotes-train.jsonl.gz', 'pages-html-dev.jsonl.gz'],
    use: 'research',
    terms: `labels written for this project; ${NO_LICENCE}; article extraction benchmark (MIT)`,
  },
  {
    name: 'blocks',
    script: 'train-blocks.ts',
    files: ['src/models/blocks-html.bin', 'src/models/blocks-text.bin'],
    inputs: ['pages-html-dev.jsonl.gz', 'pages-flat-dev.jsonl.gz', 'pages-browser-dev.jsonl.gz'],
    use: 'free',
    terms: 'article extraction benchmark (MIT)',
  },
  {
    name: 'titles',
    script: 'train-titles.ts',
    files: ['src/page/about/title-weights.ts'],
    inputs: ['pages-html-dev.jsonl.gz', 'pages-browser-dev.jsonl.gz', 'pages-flat-dev.jsonl.gz'],
    use: 'free',
    terms: 'article extraction benchmark (MIT)',
  },
]
