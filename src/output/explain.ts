/*
 * What `--explain` prints: for each block why it was kept or dropped, for each fact its rule and what the rule saw.
 */
import { KINDS } from '../document/kinds.ts'
import type { FactDocument } from '../document/schema.ts'
import { explainedJoins } from './dossier/joins-explained.ts'
import type { Format, Outcome, Writer } from './format.ts'
import { fitted, oneLine } from './terminal.ts'

const TEXT_WIDTH = 60

type Read = Extract<Outcome, { readonly document: FactDocument }>

/** The parts of an explanation, in order; `--explain=PART` names one. */
const PARTS: Readonly<Record<string, (read: Read) => string[]>> = {
  // facts of an earlier run come without their blocks
  blocks: ({ explanation }) =>
    explanation === null
      ? []
      : [
          'Blocks',
          ...explanation.blocks.map(
            (block) =>
              `  ${block.kept ? 'kept   ' : 'dropped'} ${block.kind.padEnd(9)} ${at(block)} ${quoted(block.sample)}  ${because(block)}`,
          ),
        ],
  dates: ({ document }) => [
    KINDS.dates.label,
    ...document.dates.map(
      (fact) =>
        `  ${fact.id} ${at(fact)} ${quoted(fact.text)} = ${fact.value} ${interval(fact)}  ${because(fact)}`,
    ),
  ],
  people: ({ document }) => [
    KINDS.people.label,
    ...document.people.flatMap((person) => [
      `  ${person.id} ${oneLine(person.name)}`,
      ...person.mentions.map(
        (mention) =>
          `    ${mention.kind.padEnd(7)} ${at(mention)} ${quoted(mention.text)}  ${because(mention)}`,
      ),
      ...person.roleMentions.map((role) => `    is      ${at(role)} ${quoted(role.text)}  ${because(role)}`),
    ]),
  ],
  quotes: ({ document }) => [
    KINDS.quotes.label,
    ...document.quotes.map((fact) => {
      const speaker = fact.speaker
        ? `${oneLine(fact.speaker.text)} = ${fact.speaker.person ?? 'nobody known'}`
        : 'no speaker'
      return `  ${fact.id} ${fact.type.padEnd(8)} ${at(fact)} ${quoted(fact.text)} ${speaker}  ${because(fact)}`
    }),
  ],
  statements: ({ document }) => [
    KINDS.statements.label,
    ...document.statements.map(
      (fact) => `  ${fact.id} ${at(fact)} ${quoted(fact.text)} ${interval(fact)}  ${because(fact)}`,
    ),
  ],
}

/** The explanation as a format. */
export const explain: Format = {
  open: ({ explained }) => explainer(explained, ''),
  openDossier: ({ explained }, dossier) => explainer(explained, explainedJoins(dossier, explained)),
}

function explainer(parts: readonly string[], atEnd: string): Writer {
  return {
    begin: () => '',
    outcome: (outcome) => explainOutcome(outcome, parts),
    separator: '',
    end: () => atEnd,
  }
}

function explainOutcome(outcome: Outcome, parts: readonly string[]): string {
  if (!('document' in outcome))
    return `${oneLine(outcome.id)}\n  failed: ${outcome.error.code}: ${oneLine(outcome.error.message)}\n\n`
  const wanted = Object.keys(PARTS).filter((name) => parts.length === 0 || parts.includes(name))
  const sections = wanted.flatMap((name) => PARTS[name]?.(outcome) ?? [])
  return `${[oneLine(outcome.document.id), ...about(outcome.document), ...sections].join('\n')}\n\n`
}

function about(document: FactDocument): string[] {
  const { published } = document
  const place = published?.start === undefined ? '' : ` at ${published.start}`
  return [
    `  title: ${document.title === null ? 'none' : oneLine(document.title)}`,
    `  published: ${published ? `${published.date}, from ${published.source}${place}` : 'not known'}`,
    ...document.warnings.map((warning) => `  warning: ${warning.code}: ${oneLine(warning.message)}`),
  ]
}

function at(span: { readonly start: number; readonly end: number }): string {
  return `${span.start}-${span.end}`
}

function quoted(text: string): string {
  return `“${fitted(text, TEXT_WIDTH)}”`
}

function interval(fact: { readonly from: string | null; readonly to: string | null }): string {
  return `[${fact.from ?? '?'}..${fact.to ?? '?'}]`
}

function because(fact: { readonly rule: string; readonly evidence?: string | undefined }): string {
  return `(${fact.rule}${fact.evidence ? `: ${oneLine(fact.evidence)}` : ''})`
}
