/*
 * The coloured overview for a terminal: title, date and authors, a timeline with who, people with roles, remarks with
 * speakers, each with the paragraph it stands in.
 */
import { Chalk } from 'chalk'
import type { Format, FormatOptions, Outcome } from '../format.ts'
import { fitted, shortenedInMiddle, wrapped } from '../terminal.ts'
import { cast } from './cast.ts'
import { dossierLines } from './dossier.ts'
import type { Page, Surface } from './layout.ts'
import { remarks } from './remarks.ts'
import { timeline } from './timeline.ts'

/** Narrower terminals get lines of this width all the same. */
const LEAST_WIDTH = 40
/** Lines longer than this are hard to read. */
const MOST_WIDTH = 120

/** The overview. */
export const summary: Format = {
  open: (options) => {
    const surface = surfaceOf(options)
    return {
      begin: () => '',
      outcome: (outcome) => summarize(outcome, surface),
      separator: '',
      end: () => '',
    }
  },
  openDossier: (options, dossier) => {
    const surface = surfaceOf(options)
    let documents = 0
    return {
      begin: () => '',
      outcome: () => '',
      line: () => {
        documents++
        return ''
      },
      separator: '',
      end: () => `${dossierLines(dossier, documents, surface).join('\n')}\n`,
    }
  },
}

function surfaceOf({ width, color, full }: FormatOptions): Surface {
  return {
    width: Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)),
    chalk: new Chalk({ level: color ? 1 : 0 }),
    full,
  }
}

function summarize(outcome: Outcome, surface: Surface): string {
  if (!('document' in outcome)) {
    const { chalk, width } = surface
    return `${chalk.red(fitted(`${outcome.id}: ${outcome.error.message}`, width))}\n\n`
  }
  const page = { ...surface, document: outcome.document }
  return `${[...head(page), ...timeline(page), ...cast(page), ...remarks(page), ''].join('\n')}\n`
}

function head({ document, chalk, width }: Page): string[] {
  const published = document.published?.date ?? 'no publication date'
  const about = [published, ...document.authors, ...(document.site === null ? [] : [document.site])].join(
    ' · ',
  )
  const path = shortenedInMiddle(document.id, Math.max(16, width - [...about].length - 3))
  const isShort = [...about].length + 3 + [...path].length <= width
  return [
    ...wrapped(document.title ?? document.id, width, 2).map((line) => chalk.bold(line)),
    ...(isShort
      ? [chalk.dim(`${about} · ${path}`)]
      : [about, path].map((line) => chalk.dim(fitted(line, width)))),
    ...document.warnings.map((warning) => chalk.yellow(fitted(`! ${warning.message}`, width))),
  ]
}
