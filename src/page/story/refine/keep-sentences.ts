/*
 * Texts without mark-up: sentences of the story that the classifier left before its first paragraph, or between its last and the line
 * that ends it ("More on this story"), and a brief of which it kept nothing, below the line that signs or dates it.
 */
import { lineCueBits } from '../../boilerplate/cue-bits.ts'
import { FOREIGN_BETWEEN } from '../../boilerplate/foreign.ts'
import { matcherOf } from '../../boilerplate/guard.ts'
import { END_MARKERS } from '../../boilerplate/wordings/page-boilerplate.ts'
import { SERVICE_LINES } from '../../boilerplate/wordings/page-service-lines.ts'
import { blockText } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** Prose of a story that has an end to look for, and blocks behind it that are looked at. */
const LEAST_PROSE = 40
const REACH = 16
const LEAST_WORDS = 4
/** Lines that are no sentences between two of the story. */
const MOST_LINES = 5
/** Words of a paragraph that is no teaser of another story. */
const LONG = 25
const LEAST_SHARED = 3
/** Characters of the story that are looked at for it. */
const LOOKED_AT = 20_000
/** Words of an opening sentence: shorter ones may be captions. */
const LEAST_OPENING = 8
/** Words of a crosshead that a sentence follows. */
const MOST_HEADING_WORDS = 8
/** Blocks from the line that signs a brief to its first sentence, sentences and words that it has at least. */
const BRIEF_REACH = 8
const LEAST_SENTENCES = 2
const LEAST_BRIEF = 25
const FOREIGN_LINES =
  FOREIGN_BETWEEN.lines | lineCueBits('comment bio ago tags price url company byline dated')
const OFFERS = lineCueBits('ad company bio')
const SAID = lineCueBits('said')
const SIGNED = lineCueBits('byline dated ago')
/** Rules of lines behind which no paragraph of the story stands. */
const ENDING_RULES = /^(?:contribution|read-more|recommended)$/
/** What is said, or quoted, is of the story. */
const SPEECH = /[“”"]|\b(?:said|says|told|added)\b/
const STARTS = /^[\p{Lu}\d“"‘']/u

const isEnd = matcherOf([END_MARKERS])
const isNoStory = matcherOf([...SERVICE_LINES, END_MARKERS])

/** Keeps sentences between the last paragraph of the story and the line that ends it, with the crossheads above them. */
export function keepLastSentences(story: Story): void {
  const { page, kept, stats } = story
  const prose = stats.reduce((sum, s, at) => sum + (kept[at] ? s.prose : 0), 0)
  if (page.head || prose < LEAST_PROSE) return
  const last = kept.lastIndexOf(true)
  const end = endBehind(story, last)
  let reached = last
  for (let at = last + 1; at < end; at++) {
    if (!isSentence(story, at)) continue
    // across other lines only what is said or quoted leads on, or a long paragraph
    const isLed = at === reached + 1 || isOnStory(story, at, last) || hasSpeech(story, at, end)
    if (at - reached > MOST_LINES || !isLed) break
    reached = at
    decide(story, at, true, 'before-the-end')
    if (at - 1 > last && isHeading(story, at - 1)) decide(story, at - 1, true, 'before-the-end')
  }
}

/** Whether a long paragraph speaks of what the story up to `last` speaks of. */
function isOnStory({ page, stats, first }: Story, at: number, last: number): boolean {
  if (stats[at]!.words < LONG) return false
  const { end } = page.blocks[last]!
  const story = page.text.slice(Math.max(page.blocks[first]!.start, end - LOOKED_AT), end).toLowerCase()
  const words = new Set(
    blockText(page, at)
      .toLowerCase()
      .match(/\p{L}{5,20}/gu) ?? [],
  )
  return [...words].filter((word) => story.includes(word)).length >= LEAST_SHARED
}

/** Whether something is said or quoted in a sentence from `at` to the end of the story. */
function hasSpeech(story: Story, at: number, end: number): boolean {
  for (let i = at; i < end; i++)
    if (isSentence(story, i) && SPEECH.test(blockText(story.page, i))) return true
  return false
}

/** The last line before the story that signs or dates it, and is no caption; -1 if none is near. */
function signedBefore({ stats, rules, first }: Story): number {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--)
    if ((stats[at]!.cues & SIGNED) !== 0 && UNDECIDED.test(rules[at]!)) return at
  return -1
}

const UNDECIDED = /^(?:model|byline)/

/** Keeps sentences in which somebody speaks between the line that signs or dates the story and its first paragraph. */
export function keepFirstSentences(story: Story): void {
  const { page, kept, stats, first } = story
  const prose = stats.reduce((sum, s, at) => sum + (kept[at] ? s.prose : 0), 0)
  if (page.head || prose < LEAST_PROSE || first < 1) return
  const signed = signedBefore(story)
  if (signed < 0) return
  for (let at = signed + 1; at < first; at++)
    if (stats[at]!.words >= LEAST_OPENING && isSentence(story, at) && SPEECH.test(blockText(page, at)))
      for (let i = at; i < first; i++) if (isSentence(story, i)) decide(story, i, true, 'first-sentence')
}

/** The first line behind `last` that ends a story; `last` if none is near. */
function endBehind({ page, rules, stats }: Story, last: number): number {
  for (let at = last + 1; at < Math.min(rules.length, last + 1 + REACH); at++)
    if (ENDING_RULES.test(rules[at]!) || (stats[at]!.words <= 12 && isEnd(blockText(page, at)))) return at
  return last
}

/** Keeps the sentences below a byline or day of a text of which the classifier kept none, to the first line that ends a story. */
export function keepTextBrief(story: Story): void {
  const { page, kept, stats } = story
  if (page.head || stats.some((s, at) => kept[at] && s.prose > 0)) return
  const signed = stats.findIndex((s, at) => (s.cues & SIGNED) !== 0 && firstSentence(story, at) > 0)
  if (signed < 0) return
  const found: number[] = []
  for (let at = firstSentence(story, signed); at < stats.length; at++) {
    if (isSentence(story, at)) found.push(at)
    else if (found.length > 0 && at - found.at(-1)! > 1) break
  }
  const words = found.reduce((sum, at) => sum + stats[at]!.words, 0)
  if (found.length < LEAST_SENTENCES || words < LEAST_BRIEF) return
  for (const at of found) decide(story, at, true, 'brief')
}

/** The first sentence within reach behind the signing line `at`; 0 without one. */
function firstSentence(story: Story, at: number): number {
  for (let i = at + 1; i <= Math.min(story.stats.length - 1, at + BRIEF_REACH); i++)
    if (isSentence(story, i)) return i
  return 0
}

/** Whether block `at` is a sentence that only the classifier left out, and says nothing that only boilerplate says. */
function isSentence({ page, stats, kept, rules }: Story, at: number): boolean {
  const s = stats[at]!
  const block = page.blocks[at]!
  if (kept[at] || !rules[at]!.startsWith('model') || s.words < LEAST_WORDS) return false
  if (!s.endsSentence || s.endsCut || s.linked > 0 || s.lowers === 0) return false
  // "told an affiliate of ours" is no offer
  const foreign = (s.cues & SAID) !== 0 ? FOREIGN_LINES & ~OFFERS : FOREIGN_LINES
  if ((s.cues & foreign) !== 0 || (block.inside & FOREIGN_BETWEEN.parents) !== 0) return false
  const text = blockText(page, at)
  return STARTS.test(text) && !isNoStory(text)
}

function isHeading({ page, stats, kept, rules }: Story, at: number): boolean {
  const s = stats[at]!
  if (kept[at] || !rules[at]!.startsWith('model') || s.words > MOST_HEADING_WORDS || s.words < 2) return false
  return !s.endsSentence && s.lowers > 0 && (s.cues & FOREIGN_LINES) === 0 && STARTS.test(blockText(page, at))
}
