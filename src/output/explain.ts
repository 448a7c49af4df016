/*
 * What `--explain` prints: for each block why it was kept or dropped, for each fact its rule and what the rule saw.
 */
import { KINDS } from '../document/kinds.ts'
import type { FactDocument } from '../document/schema.ts'
import type { Outcome } from './format.ts'
import { fitted, oneLine } from './terminal.ts'

const TEXT_WIDTH = 60

/** The explanation of one outcome, lines of text. */
export function explainOutcome(outcome: Outcome): string {
  if (!('document' in outcome))
    return `${outcome.id}\n  failed: ${outcome.error.code}: ${outcome.error.message}\n\n`
  const { document, explanation } = outcome
  const blocks = (explanation?.blocks ?? []).map(
    (block) =>
      `  ${block.kept ? 'kept   ' : 'dropped'} ${block.kind.padEnd(9)} ${at(block)} ${quoted(block.sample)}  ${because(block)}`,
  )
  return `${[document.id, ...about(document), 'Blocks', ...blocks, ...facts(document)].join('\n')}\n\n`
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

function facts(document: FactDocument): string[] {
  return [
    KINDS.dates.label,
    ...document.dates.map(
      (fact) => `  ${at(fact)} ${quoted(fact.text)} = ${fact.value} ${interval(fact)}  ${because(fact)}`,
    ),
    KINDS.people.label,
    ...document.people.flatMap((person) => [
      `  ${person.id} ${oneLine(person.name)}`,
      ...person.mentions.map(
        (mention) =>
          `    ${mention.kind.padEnd(7)} ${at(mention)} ${quoted(mention.text)}  ${because(mention)}`,
      ),
      ...person.roleMentions.map((role) => `    is      ${at(role)} ${quoted(role.text)}  ${because(role)}`),
    ]),
    KINDS.quotes.label,
    ...document.quotes.map((fact) => {
      const speaker = fact.speaker
        ? `${oneLine(fact.speaker.text)} = ${fact.speaker.person ?? 'nobody known'}`
        : 'no speaker'
      return `  ${fact.type.padEnd(8)} ${at(fact)} ${quoted(fact.text)} ${speaker}  ${because(fact)}`
    }),
    KINDS.statements.label,
    ...document.statements.map(
      (fact) => `  ${at(fact)} ${quoted(fact.text)} ${interval(fact)}  ${because(fact)}`,
    ),
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
