/*
 * Style and script of the report's page, which the build makes of style/ and browser/ (scripts/setup/report-page.mjs), with
 * the digests by which the page's policy knows them.
 */
import fs from 'node:fs'

/** The parts as the build wrote them. */
export interface PageParts {
  readonly style: string
  readonly script: string
  readonly styleDigest: string
  readonly scriptDigest: string
}

/** Reads the parts, which stand beside this code. */
export function loadPageParts(): PageParts {
  return JSON.parse(fs.readFileSync(new URL('./page.json', import.meta.url), 'utf8'))
}
