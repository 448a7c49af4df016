import { describe, expect, it } from 'vitest'
import { syllableNames } from '../../../src/facts/people/names/syllable-names.ts'
import { OF_PLACE, OF_WORD } from '../../../src/facts/people/tagger/features/feature-writer.ts'
import {
  FEATURE_GROUPS,
  MOST_FEATURES,
  nameFeatures,
} from '../../../src/facts/people/tagger/features/name-features.ts'
import { ENTITY_TYPES, labelOf, NAME_LABELS, namesIn } from '../../../src/facts/people/tagger/name-labels.ts'
import { nameView } from '../../../src/facts/people/tagger/name-view.ts'
import { chainDecoder, chainSteps, decodeChain } from '../../../src/model/linear/chain-decoder.ts'
import type { LinearModel } from '../../../src/model/linear/linear-model.ts'
import {
  addSecondScores,
  pairedBytes,
  pairedScores,
  parsePairedModel,
} from '../../../src/model/linear/paired-model.ts'
import {
  hashFeatures,
  push,
  type TemplateList,
  templateList,
} from '../../../src/model/linear/template-list.ts'
import { readingOf } from './people-in.ts'

/** Repeatable numbers from -128 to 127. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >> 16) % 128
  }
}

function modelOf(labels: number, seed: number): LinearModel {
  const next = numbersFrom(seed)
  return {
    labels: Array.from({ length: labels }, (_, label) => `${label}`),
    mask: 31,
    weights: Int8Array.from({ length: 32 * labels }, next),
    transitions: Int32Array.from({ length: (labels + 1) * labels }, next),
  }
}

/** Puts `values` on `list`, value k of template 7 k. */
function fill(list: TemplateList, values: readonly number[]): TemplateList {
  list.count = 0
  values.forEach((value, k) => void push(list, 7 * k, value))
  return list
}

/** The sums of `model` over the features on `list`. */
function sumsOf({ labels, mask, weights }: LinearModel, values: readonly number[]): number[] {
  const list = fill(templateList(values.length), values)
  hashFeatures(list)
  return labels.map((_, l) =>
    list.values.reduce((sum, value) => sum + weights[(value & mask) * labels.length + l]!, 0),
  )
}

/** The best labels by trying all. */
function bestByTrying({ labels, transitions }: LinearModel, scores: Int32Array, length: number): number[] {
  const size = labels.length
  let best: number[] = []
  let most = Number.NEGATIVE_INFINITY
  for (let code = 0; code < size ** length; code++) {
    const path = Array.from({ length }, (_, i) => Math.floor(code / size ** i) % size)
    const sum = path.reduce(
      (total, label, i) =>
        total + scores[i * size + label]! + transitions[(i === 0 ? size : path[i - 1]!) * size + label]!,
      0,
    )
    if (sum <= most) continue
    most = sum
    best = path
  }
  return best
}

describe('models of the tagger', () => {
  it.each([3, 4, 5, 11])('two models side by side score as each alone, %i labels', (labels) => {
    const first = modelOf(labels, 1)
    const second = modelOf(labels, 2)
    const values = [1, -7, 40, 40, 900]
    const paired = parsePairedModel(pairedBytes(first, second))
    expect(paired.transitions).toEqual({ first: first.transitions, second: second.transitions })
    const scores = new Int32Array(labels)
    const secondScores = new Int32Array(labels)
    fill(paired.list, values)
    pairedScores(paired, scores, secondScores, 0)
    expect([[...scores], [...secondScores]]).toEqual([sumsOf(first, values), sumsOf(second, values)])
    fill(paired.list, [5])
    addSecondScores(paired, secondScores, 0)
    expect([...secondScores]).toEqual(sumsOf(second, values).map((sum, l) => sum + sumsOf(second, [5])[l]!))
  })

  it('two models of more labels than are summed are refused', () => {
    const many = pairedBytes(modelOf(17, 1), modelOf(17, 2))
    expect(() => parsePairedModel(many)).toThrow(/paired model file/)
  })

  it.each([
    [1, 1, 'one token'],
    [2, 1, 'steps outweigh scores'],
    [4, 1, 'steps outweigh scores'],
    [3, 4, 'both count'],
    [4, 30, 'scores outweigh steps: most labels are not followed'],
  ])('the decoder finds the best of all ways through %i tokens, scores times %i: %s', (length, scale) => {
    for (let seed = 0; seed < 20; seed++) {
      const model = modelOf(4, length + 10 * seed)
      const next = numbersFrom(length + seed)
      const scores = Int32Array.from({ length: 2 + length * 4 }, () => scale * next())
      const out = new Uint8Array(length + 1)
      decodeChain(chainDecoder(chainSteps(model), 4), scores, 2, length, out, 1)
      expect([...out.subarray(1)]).toEqual(bestByTrying(model, scores.subarray(2), length))
    }
  })

  it('of ways that are equally good the decoder takes the one of the first labels', () => {
    const model = { ...modelOf(3, 5), transitions: new Int32Array(12) }
    const out = new Uint8Array(3).fill(9)
    decodeChain(chainDecoder(chainSteps(model), 3), new Int32Array(9), 0, 3, out, 0)
    expect([...out]).toEqual([0, 0, 0])
  })

  it('features of word and place are together those of a token, and the word has the same everywhere', () => {
    const reading = readingOf('Ana Lima of Leeds (42) met Lima.\nLIMA, 7: "Ana" – the Leeds Ana')
    const view = nameView(reading)
    const featuresOf = (token: number, kinds: number): number[] => {
      const list = templateList(MOST_FEATURES)
      nameFeatures(view, token, list, FEATURE_GROUPS, kinds)
      hashFeatures(list)
      return [...list.values.subarray(0, list.count)].sort((a, b) => a - b)
    }
    const byWord = new Map<number, number[]>()
    for (let token = 0; token < reading.tokens.count; token++) {
      const parts = [...featuresOf(token, OF_WORD), ...featuresOf(token, OF_PLACE)].sort((a, b) => a - b)
      expect(parts).toEqual(featuresOf(token, OF_WORD | OF_PLACE))
      const word = view.context.slot[token]!
      if (word >= 0)
        expect(featuresOf(token, OF_WORD)).toEqual(byWord.get(word) ?? featuresOf(token, OF_WORD))
      if (word >= 0) byWord.set(word, featuresOf(token, OF_WORD))
    }
    expect(byWord.size).toBe(3)
  })
})

describe('labels', () => {
  it.each(ENTITY_TYPES.flatMap((type) => [1, 2, 3].map((length) => [type, length] as const)))(
    'a name of kind %s with %i tokens is read back',
    (type, length) => {
      const labels = Uint8Array.from({ length: length + 1 }, (_, i) =>
        i === 0 ? 0 : labelOf(type, i - 1, length),
      )
      expect(namesIn(labels)).toEqual([{ type, first: 1, end: length + 1 }])
    },
  )

  it.each([
    [['U-PER', 'U-PER'], [1, 1], 'two persons in a row'],
    [['B-LOC', 'B-ORG', 'I-ORG'], [1, 2], 'a place and an organisation'],
    [['I-PER', 'L-PER', 'I-PER'], [2, 1], 'a name without a first token'],
  ])('%j are names of %j tokens: %s', (labels, lengths) => {
    const all: readonly string[] = NAME_LABELS
    const numbers = Uint8Array.from(labels, (label) => all.indexOf(label))
    expect(namesIn(numbers).map(({ first, end }) => end - first)).toEqual(lengths)
  })
})

describe('names of syllables', () => {
  it.each([
    [0, 'seen by nobody'],
    [1, 'half of it seen'],
  ])('Chan Wai-ming with %i tokens tagged is found: %s', (tagged) => {
    const names = tagged === 0 ? [] : [{ type: 'PER' as const, first: 1, end: 1 + tagged }]
    expect(syllableNames(readingOf('Later Chan Wai-ming spoke.'), names)).toEqual([
      { type: 'PER', first: 1, end: 3 },
    ])
  })

  it.each([
    ['The Pop-up Wi-Fi shop opened.', 'ordinary words'],
    ['Chan\nWai-ming', 'two lines'],
    ['Then Co-op members met.', 'a word that starts sentences'],
    ['Mary Smith-Jones spoke.', 'a double surname'],
  ])('%s holds none: %s', (text) => {
    expect(syllableNames(readingOf(text), [])).toEqual([])
  })

  it('leaves a place a place', () => {
    const names = [{ type: 'LOC' as const, first: 1, end: 3 }]
    expect(syllableNames(readingOf('In Kao Lan-tao it rained.'), names)).toEqual(names)
  })

  it('takes linear time', () => {
    const reading = readingOf('Chan Wai-ming '.repeat(7000))
    const began = process.cpuUsage().user
    expect(syllableNames(reading, [])).toHaveLength(7000)
    expect(process.cpuUsage().user - began).toBeLessThan(1_000_000)
  })
})
