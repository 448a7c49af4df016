/*
 * What is taken of each corpus: which files of its repository, and how they become records.
 */
import { aidaRecords, type CastRecord } from '../formats/aida.ts'
import { type Attribution, bratAttributions } from '../formats/brat.ts'
import { conllRecords, type PeopleRecord } from '../formats/conll-2003.ts'
import { conlluBlocks, syntaxLines } from '../formats/conllu.ts'
import { corenlpSentences } from '../formats/corenlp-xml.ts'
import { type StoryRecord, storyRecord } from '../formats/gum-story.ts'
import { type DatesRecord, timemlRecord } from '../formats/timeml.ts'
import { listFiles, readText, stemOf } from './copies.ts'
import { isForDevelopment } from './pages.ts'

const TEMP_EVAL = 'jspotter+TempEval-3'
const CONLL = 'autoih+conll2003'
const POLNEAR = 'networkdynamics+PolNeAR'
const GUM = 'amir-zeldes+gum'
const EWT = 'UniversalDependencies+UD_English-EWT'
const ELEVANT = 'ad-freiburg+elevant'
/** Genres of GUM that are scored; the others are for training. */
const STORY_GENRES = new Set(['news', 'bio', 'interview'])

/** A record of the sets of quotations. */
export interface QuotesRecord {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly gold: { readonly attributions: readonly Attribution[] }
}

/** TimeBank and AQUAINT. */
export function newsDates(folder: string): DatesRecord[] {
  return listFiles(folder, TEMP_EVAL, 'data/TBAQ-cleaned', '.tml').map((file) =>
    timemlRecord(stemOf(file), readText(folder, TEMP_EVAL, file)),
  )
}

/** The documents of a file of CoNLL-2003. */
export function newswire(folder: string, file: 'eng.testa' | 'eng.train'): PeopleRecord[] {
  return conllRecords(file, readText(folder, CONLL, `CoNLL-2003/${file}`))
}

/** The names of testa with an identity each. */
export function newswireCast(folder: string): CastRecord[] {
  const benchmark = readText(folder, ELEVANT, 'benchmarks/aida-conll-dev.benchmark.jsonl')
  return aidaRecords(newswire(folder, 'eng.testa'), benchmark)
}

/** The texts of a part of PolNeAR with their attributions, whose files have four more signs in their names. */
export function politicalNews(folder: string, part: 'dev' | 'train'): QuotesRecord[] {
  const annotations = new Map(
    listFiles(folder, POLNEAR, `data/${part}/attributions`, '.ann').map((file) => [
      stemOf(file).replace(/_[0-9a-f]{4}$/, ''),
      file,
    ]),
  )
  return listFiles(folder, POLNEAR, `data/${part}/text`, '.txt').map((file) => {
    const id = stemOf(file)
    const annotation = annotations.get(id)
    const attributions = annotation ? bratAttributions(readText(folder, POLNEAR, annotation)) : []
    const date = /_(\d{4}-\d\d-\d\d)_/.exec(id)?.[1] ?? ''
    return { id, date, text: readText(folder, POLNEAR, file), gold: { attributions } }
  })
}

/** The automatic layers that PolNeAR has of its texts for training, a text a line. */
export function newsLayers(folder: string): string {
  const files = listFiles(folder, POLNEAR, 'data/train/corenlp', '.xml')
  return files
    .map((file) => {
      const sentences = corenlpSentences(readText(folder, POLNEAR, file))
      return `${JSON.stringify({ id: stemOf(file).replace(/\.txt$/, ''), sentences })}\n`
    })
    .join('')
}

/** Half of the news, biographies and interviews of GUM. */
export function stories(folder: string): StoryRecord[] {
  return listFiles(folder, GUM, 'dep', '.conllu')
    .map(stemOf)
    .filter((id) => STORY_GENRES.has(genreOf(id)) && isForDevelopment(id))
    .map((id) =>
      storyRecord(id, readText(folder, GUM, `dep/${id}.conllu`), readText(folder, GUM, `xml/${id}.xml`)),
    )
}

/** The sentences of GUM's other genres and of two parts of the English Web Treebank, with their trees. */
export function trees(folder: string): string {
  const gum = listFiles(folder, GUM, 'dep', '.conllu').filter(
    (file) => stemOf(file).startsWith('GUM_') && !STORY_GENRES.has(genreOf(stemOf(file))),
  )
  const web = ['en_ewt-ud-dev.conllu', 'en_ewt-ud-test.conllu']
  const contents = [
    ...gum.map((file) => readText(folder, GUM, file)),
    ...web.map((file) => readText(folder, EWT, file)),
  ]
  return contents.map((content) => syntaxLines(conlluBlocks(content))).join('')
}

/** "bio" of "GUM_bio_hopper". */
function genreOf(id: string): string {
  return id.split('_')[1] ?? ''
}
