// extract beside the two that a Node program would take: wink-nlp with its English lite model, the fastest tagger there is
// (tokens, sentences, parts of speech, entities; no dates resolved, no people linked, no remarks), and plain compromise and
// chrono. All read the same texts, once they are warm, each in a process of its own, by turns.
import { spawnSync } from 'node:child_process'
import { extractAll } from '../../dist/pipeline.js'

/** So often each side is run; the middle one counts. */
const RUNS = 3
/** The slow side reads the texts so many times less often: it would take most of the time of the whole bench. */
const FEWER = { compromise: 5 }

const SIDES = {
  extract: (texts) => () => void extractAll(texts, { strip: false }),
  wink: async (texts) => {
    const { default: winkNlp } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNlp(model)
    const { detail, pos } = nlp.its
    return () => {
      for (const { text } of texts) {
        const doc = nlp.readDoc(text)
        doc.entities().out(detail)
        doc.tokens().out(pos)
        doc.sentences().length()
      }
    }
  },
  compromise: async (texts) => {
    const { default: nlp } = await import('compromise')
    const chrono = await import('chrono-node')
    return () => {
      for (const { text } of texts) {
        const doc = nlp(text)
        doc.people().json()
        doc.quotations().json()
        chrono.parse(text, new Date(Date.UTC(2020, 1, 3)))
      }
    }
  },
}

/** Prints the speeds and ratios; `sets` holds texts and rounds by name. */
export function peerRatios(sets, runs = RUNS) {
  console.log(
    `\nextract beside wink-nlp, and beside compromise with chrono, on the same texts (the middle of ${runs} runs of each, by turns)`,
  )
  for (const [set, { texts }] of Object.entries(sets)) {
    const count = texts().length
    if (count === 0) continue
    const speeds = Array.from({ length: runs }, () => Object.keys(SIDES).map((side) => runPeer(side, set)))
    const [ours, wink, compromise] = Object.keys(SIDES).map(
      (_, i) => speeds.map((run) => run[i]).sort((a, b) => a - b)[Math.floor(runs / 2)],
    )
    console.log(
      `  ${`${count} texts of ${set}`.padEnd(19)} ${ours.toFixed(2)} MB/s; wink-nlp ${wink.toFixed(2)}: ${(ours / wink).toFixed(2)} times as fast; compromise + chrono ${compromise.toFixed(3)}: ${(ours / compromise).toFixed(1)} times as fast`,
    )
  }
}

function runPeer(side, set) {
  const { stdout } = spawnSync(process.execPath, [process.argv[1], 'peer', side, set], { encoding: 'utf8' })
  return Number(stdout)
}

/** Prints MB of text a second of processor time for one side on one set. */
export async function peer(side, { texts, rounds }) {
  const read = texts()
  const once = await SIDES[side](read)
  const characters = read.reduce((sum, { text }) => sum + text.length, 0)
  const times = Math.ceil(rounds / (FEWER[side] ?? 1))
  for (let i = 0; i < times; i++) once()
  const began = process.cpuUsage()
  for (let i = 0; i < times; i++) once()
  const { user, system } = process.cpuUsage(began)
  console.log((characters * times) / (user + system))
}
