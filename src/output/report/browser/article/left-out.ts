/*
 * What was left out of a page as not of the story: folded, grey, each block with the reason.
 */
import type { ReportBlock, ReportDocument } from '../../data/report-document.ts'
import { el } from '../dom.ts'
import { onceOpened } from '../once-opened.ts'

/** A run of blocks that were left out. */
export function leftOut(document: ReportDocument, blocks: readonly ReportBlock[]): HTMLElement {
  const reasons = [...new Set(blocks.map(({ rule }) => inWords(rule)))]
  const what = blocks.length === 1 ? '1 block left out' : `${blocks.length} blocks left out`
  const details = el('details', { class: 'left-out' }, el('summary', {}, `${what}: ${reasons.join(', ')}`))
  onceOpened(details, () =>
    blocks.map((block) =>
      el(
        'p',
        {},
        document.text.slice(block.start, block.end),
        el(
          'span',
          { class: 'reason' },
          ` ${inWords(block.rule)}${block.evidence === undefined ? '' : `: ${block.evidence}`}`,
        ),
      ),
    ),
  )
  return details
}

/** The name of a rule as words. */
export function inWords(rule: string): string {
  return rule.replaceAll('-', ' ')
}
