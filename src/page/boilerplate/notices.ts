/*
 * Finds notices (consent, paywall) among the blocks of a page: a line that only they say, and the lines around it that
 * speak of the same. Reports on such matters name others than "we", or quote somebody.
 */
import { blockText, type RenderedPage } from '../page-block.ts'
import { NOTICES, type Notice, type NoticeWording } from './wordings/page-notices.ts'

/** Lines beside a notice's core that may belong to it, on either side. */
const REACH = 6
/** A longer block is no notice; a longer line that does not speak to readers is no part of one. */
const LONGEST_NOTICE = 900
const LONGEST_BUTTON = 80
const BUTTON = /[“"][^“”"]{0,30}[”"]/g
const SPEAKS_TO_READERS = /\b(?:you|your|we|our|us|my|this (?:site|website|page|article|story|content))\b/i
/** What is said by others stands in quotation marks or has a source. */
const REPORTED = /[“"„«]|\b(?:said|says|told|according to|announced|reported|he|she|they)\b/i
/** What every notice holds; most pages have none of it. */
const HOLDS_NOTICE =
  /cookie|consent|privacy|partners|subscri|member|log ?in|sign in|register|reading|unlock|cancel|article/i

/** Sets the rule of the blocks of notices, given the rules so far. */
export function dropNotices(page: RenderedPage, rules: (string | null)[]): void {
  for (let at = 0; at < rules.length; at++) {
    if (rules[at] !== null) continue
    const line = lineOf(page, at)
    if (line === null || !HOLDS_NOTICE.test(line)) continue
    const notice = NOTICES.find((one) => isCore(one, line))
    if (notice) dropNotice(page, rules, at, notice)
  }
}

function isCore(notice: Notice, line: string): boolean {
  return says(notice.core, line) && !isReported(line)
}

function says(wordings: readonly NoticeWording[], line: string): boolean {
  return wordings.some(({ pattern }) => pattern.test(line))
}

/** Whether others say it: the label of a button in quotation marks is no remark. */
function isReported(line: string): boolean {
  return REPORTED.test(line.replace(BUTTON, ' '))
}

/** Drops block `at` and its neighbours as long as they belong to the same notice. */
function dropNotice(page: RenderedPage, rules: (string | null)[], at: number, notice: Notice): void {
  rules[at] = notice.name
  for (const step of [-1, 1]) {
    for (let i = at + step; Math.abs(i - at) <= REACH && i >= 0 && i < rules.length; i += step) {
      if (rules[i] !== null) continue
      const line = lineOf(page, i)
      if (line === null || !belongs(notice, line)) break
      rules[i] = notice.name
    }
  }
}

function belongs(notice: Notice, line: string): boolean {
  if (isCore(notice, line)) return true
  if (!says(notice.near, line) || isReported(line)) return false
  return line.length <= LONGEST_BUTTON || SPEAKS_TO_READERS.test(line)
}

function lineOf(page: RenderedPage, at: number): string | null {
  const { start, end } = page.blocks[at]!
  return end - start > LONGEST_NOTICE ? null : blockText(page, at)
}
