/*
 * What `--explain` prints of a dossier: for each person why its members are one and who is a near miss, for each event and
 * remark which facts it is made of, and what is a reprint of what.
 */
import type { Dossier } from '../../document/schema.ts'
import { fitted, oneLine } from '../terminal.ts'

const TEXT_WIDTH = 60

/** The parts, in order; the keys are those of `--explain=PART`. */
const PARTS: readonly (readonly [part: string, linesOf: (dossier: Dossier) => string[]])[] = [
  ['people', castLines],
  ['quotes', remarkLines],
  ['statements', eventLines],
  ['', disagreementLines],
  ['', reprintLines],
]

/** The lines of the parts that are wanted; none wanted is all of them. */
export function explainedJoins(dossier: Dossier, wanted: readonly string[]): string {
  const shown = PARTS.filter(([part]) => wanted.length === 0 || wanted.includes(part))
  const lines = shown.flatMap(([, linesOf]) => linesOf(dossier))
  return lines.length === 0 ? '' : `${['Dossier', ...lines].join('\n')}\n`
}

function castLines({ people }: Dossier): string[] {
  const names = new Map(people.map(({ id, name }) => [id, oneLine(name)]))
  return [
    'Cast',
    ...people.flatMap(({ id, name, members, candidates, confidence }) => [
      `  ${id} ${oneLine(name)}  ${confidence}`,
      ...members.map(
        (member) =>
          `    ${oneLine(member.document)} ${member.person} ${quoted(member.name)}  (${oneLine(member.why)})`,
      ),
      ...candidates.map(
        ({ person, why }) => `    perhaps ${person} ${names.get(person) ?? ''}  (${oneLine(why)})`,
      ),
    ]),
  ]
}

function remarkLines({ quotes }: Dossier): string[] {
  return [
    'Remarks',
    ...quotes.flatMap(({ id, speakerText, text, cue, sources }) => [
      `  ${id} ${oneLine(speakerText ?? 'no speaker')} (${oneLine(cue ?? 'no cue')}): ${quoted(text)}`,
      ...sources.map(
        ({ document, quote, why, ...source }) =>
          `    ${oneLine(document)} ${quote} ${quoted(source.text)}  (${oneLine(why)})`,
      ),
    ]),
  ]
}

function eventLines({ timeline, undated }: Dossier): string[] {
  return [
    'Events',
    ...[...timeline, ...undated].flatMap(({ id, from, to, text, sources, independentSources }) => [
      `  ${id} [${from ?? '?'}..${to ?? '?'}] ${quoted(text)}${sources.length > 1 ? `  ${independentSources} of ${sources.length} sources independent` : ''}`,
      ...sources.map(({ document, statement }) => `    ${oneLine(document)} ${statement}`),
    ]),
  ]
}

function disagreementLines({ disagreements }: Dossier): string[] {
  return [
    'Disagreements',
    ...disagreements.flatMap(({ id, kind, about, subject, readings }) => [
      `  ${id} ${kind} of ${about}: ${oneLine(subject)}`,
      ...readings.map(({ value, text, sources }) => {
        const facts = sources.map(
          ({ document, statement, quote, person }) =>
            `${oneLine(document)} ${statement ?? quote ?? person ?? ''}`,
        )
        return `    ${quoted(text)} = ${oneLine(value)}  (${facts.join(', ')})`
      }),
    ]),
  ]
}

function reprintLines({ reprints }: Dossier): string[] {
  return [
    'Reprints',
    ...reprints.map(({ documents, overlap }) => `  ${documents.map(oneLine).join(' = ')}  ${overlap}`),
  ]
}

function quoted(text: string): string {
  return `“${fitted(text, TEXT_WIDTH)}”`
}
