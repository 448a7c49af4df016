/*
 * Teaser cards beside the story: boxes of the same look that each begin with a link and say a sentence or two. Beside a
 * very short story they are most of the page's prose. HTML tells them by its boxes, a text by the label above them.
 */
import { matcherOf } from '../../boilerplate/guard.ts'
import { type Boxes, boxesOf } from '../../boilerplate/titled-boxes.ts'
import { END_MARKERS, RELATED_LABELS } from '../../boilerplate/wordings/page-boilerplate.ts'
import { columnOf, containerTotals, subtree } from '../../classify/features/regions.ts'
import { blockText, type RenderedPage } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** So many cards side by side are cards; each has so few words, and begins with a link. */
const LEAST_CARDS = 2
const MOST_WORDS = 70
const LINKED = 0.9
const LONGEST_LABEL = 6

const isCardLabel = matcherOf([END_MARKERS, RELATED_LABELS])

/** Drops teaser cards. */
export function dropCards(story: Story): void {
  if (story.page.head) dropCardBoxes(story)
  else dropCardLines(story)
}

/** HTML: drops cards outside the box that holds the headline with its story. */
function dropCardBoxes(story: Story): void {
  const { page, kept } = story
  const own = storyBox(story)
  if (own < 0) return
  const within = subtree(page, own)
  const groups = new Map<string, number[]>()
  const boxes = boxesOf(page)
  for (const node of cardNodes(story, boxes)) {
    if (within[node] && !isHeadedByLabel(story, boxes, node)) continue
    const key = `${page.parents[node]} ${page.templates[node]}`
    groups.set(key, [...(groups.get(key) ?? []), node])
  }
  for (const nodes of groups.values()) {
    if (nodes.length < LEAST_CARDS) continue
    for (const node of nodes)
      for (let at = boxes.first[node]!; at <= boxes.last[node]!; at++)
        if (kept[at]) decide(story, at, false, 'teaser-card')
  }
}

/** The innermost box around the headline that holds prose; -1 without a headline, and where it is the whole page. */
function storyBox({ page, stats }: Story): number {
  const headline = page.blocks.findIndex((block) => block.level === 1)
  if (headline < 0) return -1
  const prose = containerTotals(
    page,
    columnOf(stats, (s) => s.prose),
  )
  let node = page.blocks[headline]!.node
  while (node !== 0 && prose[node] === 0) node = page.parents[node]!
  return node === 0 ? -1 : node
}

/** The boxes that begin with a link and hold few words. */
function cardNodes({ page, stats }: Story, { first, last }: Boxes): number[] {
  const words = containerTotals(
    page,
    columnOf(stats, (s) => s.words),
  )
  const nodes: number[] = []
  for (let node = 1; node < page.parents.length; node++) {
    const at = first[node]!
    if (last[node]! <= at || words[node]! > MOST_WORDS) continue
    const isHeaded = stats[at]!.linked >= LINKED && !stats[at]!.endsSentence
    const says = stats.slice(at + 1, last[node]! + 1).some((s) => s.endsSentence)
    if (isHeaded && says) nodes.push(node)
  }
  return nodes
}

/** Whether the first box that looks like `node` beside it stands right behind a label such as "More stories". */
function isHeadedByLabel({ page, stats }: Story, { first }: Boxes, node: number): boolean {
  const { parents, templates } = page
  let leader = parents[node]! + 1
  while (parents[leader] !== parents[node] || templates[leader] !== templates[node]) leader++
  const label = first[leader]! - 1
  return label >= 0 && stats[label]!.words <= LONGEST_LABEL && isCardLabel(blockText(page, label))
}

/** Text: drops what a label heads, if it is nothing but headlines with a paragraph each. */
function dropCardLines(story: Story): void {
  const { page, stats, kept } = story
  for (let at = story.first + 1; at < stats.length; at++) {
    if (stats[at]!.words > LONGEST_LABEL || !isCardLabel(blockText(page, at)) || !areCards(story, at + 1))
      continue
    for (let i = at; i < stats.length; i++) if (kept[i]) decide(story, i, false, 'teaser-card')
    return
  }
}

/** Whether each paragraph from `start` to the end has a headline of its own right above it, and there are several. */
function areCards({ page, stats, kept }: Story, start: number): boolean {
  let cards = 0
  for (let at = start; at < stats.length; at++) {
    if (!kept[at] || stats[at]!.prose === 0) continue
    if (at === start || !isHeadline(page, stats, at - 1)) return false
    cards++
  }
  return cards >= LEAST_CARDS
}

function isHeadline(page: RenderedPage, stats: Story['stats'], at: number): boolean {
  const s = stats[at]!
  return s.prose === 0 && !s.endsSentence && s.words > 1 && page.blocks[at]!.bullet === false
}

/** HTML: where nothing was found, keeps the sentences below the headline in its box: a story may have no more. */
export function keepBrief(story: Story): void {
  const { page, stats, kept, rules } = story
  const own = page.head && !stats.some((s, at) => kept[at] && s.prose > 0) ? storyBox(story) : -1
  if (own < 0) return
  const within = subtree(page, own)
  const headline = page.blocks.findIndex((block) => block.level === 1)
  for (let at = headline + 1; at < stats.length && within[page.blocks[at]!.node]; at++) {
    const isSentence = stats[at]!.endsSentence && stats[at]!.linked < LINKED && stats[at]!.lowers > 0
    if (isSentence && rules[at]!.startsWith('model')) decide(story, at, true, 'brief')
  }
}
