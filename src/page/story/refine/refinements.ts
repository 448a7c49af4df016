/*
 * The steps that correct the classifier where the page itself is clear, in the order in which they are applied. Each
 * has a page as example: which of its blocks the classifier keeps (+) and leaves out (-), and what the step makes of it.
 */

import type { Story } from '../story.ts'
import { continueLists } from './continue-lists.ts'
import { continueMeasures } from './continue-measures.ts'
import { dropCards, keepBrief } from './drop-cards.ts'
import { dropCopies } from './drop-copies.ts'
import { dropBylines, dropLinkLines, dropRepeats, dropService, dropTail } from './drop-steps.ts'
import { dropEmptyBoxes } from './empty-boxes.ts'
import { fillContainer } from './fill-container.ts'
import { keepFirstSentences, keepLastSentences, keepTextBrief } from './keep-sentences.ts'
import { keepShortLines } from './keep-short-lines.ts'
import { keepSetOffQuotes } from './set-off-quotes.ts'

/** A step of refinement. */
export interface Refinement {
  readonly name: string
  readonly example: {
    /** Lines of a text page, or elements of an HTML page. */
    readonly page: readonly string[]
    readonly model: string
    readonly refined: string
  }
  readonly apply: (story: Story) => void
}

const VOTE = 'The council of Amrum voted on Monday to buy back the lighthouse that it had sold in 1994.'
const HOTEL = 'The hotel had closed in the spring, and its owner looked for a buyer for almost a year.'
const FISHERMEN =
  'Fishermen had asked the council to act, because the lamp had been dark for most of the winter.'

export const REFINEMENTS: readonly Refinement[] = [
  {
    name: 'container',
    example: {
      page: [`<main><p>${VOTE}</p>`, '<ul><li>a new lamp</li></ul>', `<p>${HOTEL}</p></main>`],
      model: '+-+',
      refined: '+++',
    },
    apply: fillContainer,
  },
  {
    name: 'link lines',
    example: {
      page: [`<p>${VOTE}</p>`, '<p><a href="/f">Ferry sold to the mainland</a></p>', `<p>${HOTEL}</p>`],
      model: '+++',
      refined: '+-+',
    },
    apply: dropLinkLines,
  },
  {
    name: 'lists',
    example: {
      page: [
        VOTE,
        'Open in summer',
        '3 May – Amrum',
        '9 May – Föhr',
        '17 May – Sylt',
        '2 June – Husum',
        '8 June – Kiel',
      ],
      model: '+------',
      refined: '+++++++',
    },
    apply: continueLists,
  },
  {
    name: 'measures',
    example: {
      page: [
        VOTE,
        'Soup of the lamp keepers',
        '2 cups barley',
        '500 g leeks',
        'For the broth',
        '1 tsp. salt',
        '3 slices of ham',
        '½ cup cream',
        'Menu',
      ],
      model: '+--------',
      refined: '++++++++-',
    },
    apply: continueMeasures,
  },
  {
    name: 'cards',
    example: {
      page: [
        `<main><article><h1>Lighthouse bought back</h1><p>${VOTE}</p></article>`,
        `<div class="c"><h3><a href="/f">Ferry sold</a></h3><p>${HOTEL}</p></div>`,
        `<div class="c"><h3><a href="/i">Inn closed</a></h3><p>${FISHERMEN}</p></div></main>`,
      ],
      model: '++++++',
      refined: '++----',
    },
    apply: dropCards,
  },
  {
    name: 'briefs',
    example: {
      page: [`<main><div><h1>Lighthouse bought back</h1><p>${VOTE}</p></div>`, '<p>Ferry sold</p></main>'],
      model: '---',
      refined: '-+-',
    },
    apply: keepBrief,
  },
  {
    name: 'short lines',
    example: {
      page: ['It was close.', VOTE, HOTEL, FISHERMEN, 'The vote is final.', 'Share this'],
      model: '-+++--',
      refined: '+++++-',
    },
    apply: keepShortLines,
  },
  {
    name: 'first sentences',
    example: {
      page: [
        'By Nia Holm',
        'The lamp burns again, Nia Holm told the council on Monday.',
        VOTE,
        HOTEL,
        FISHERMEN,
      ],
      model: '--+++',
      refined: '-++++',
    },
    apply: keepFirstSentences,
  },
  {
    name: 'last sentences',
    example: {
      page: [
        VOTE,
        HOTEL,
        FISHERMEN,
        'A keeper',
        'Nia Holm said “the lamp must burn.”',
        'Most read',
        'Ferry sold',
      ],
      model: '+++----',
      refined: '+++++--',
    },
    apply: keepLastSentences,
  },
  {
    name: 'text briefs',
    example: {
      page: ['Lighthouse bought back', 'By Nia Holm', VOTE, HOTEL, 'Ferry sold to the mainland'],
      model: '-----',
      refined: '--++-',
    },
    apply: keepTextBrief,
  },
  {
    name: 'tails',
    example: {
      page: [VOTE, HOTEL, FISHERMEN, 'Related stories', 'Ferry sold to the mainland'],
      model: '+++-+',
      refined: '+++--',
    },
    apply: dropTail,
  },
  {
    name: 'service lines',
    example: {
      page: [
        VOTE,
        HOTEL,
        'Northlight is a leading global supplier of lamps.',
        'Follow the Courier on Twitter.',
      ],
      model: '++++',
      refined: '++--',
    },
    apply: dropService,
  },
  {
    name: 'box titles',
    example: {
      page: [`<p>${VOTE}</p>`, '<div><h4>In this series</h4>', '<div>Ferry sold to the mainland</div></div>'],
      model: '++-',
      refined: '+--',
    },
    apply: dropEmptyBoxes,
  },
  {
    name: 'bylines',
    example: { page: ['By Nia Holm | 3 February 2020', VOTE, HOTEL], model: '+++', refined: '-++' },
    apply: dropBylines,
  },
  {
    name: 'set-off quotes',
    example: {
      page: [
        `<p>${VOTE}</p>`,
        '<blockquote><p>“The lamp must burn again.”</p>',
        '<cite>Nia Holm</cite></blockquote>',
        `<p>${HOTEL}</p>`,
      ],
      model: '+--+',
      refined: '++++',
    },
    apply: keepSetOffQuotes,
  },
  {
    name: 'copies',
    example: {
      page: [VOTE, HOTEL, FISHERMEN, VOTE, HOTEL, FISHERMEN],
      model: '++++++',
      refined: '+++---',
    },
    apply: dropCopies,
  },
  {
    name: 'repeats',
    example: { page: [VOTE, HOTEL, VOTE], model: '+++', refined: '++-' },
    apply: dropRepeats,
  },
]
