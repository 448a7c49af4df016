/*
 * The tables of a dossier: a row an event, person, remark, or reading of a disagreement; lists are joined with "; ".
 */
import type { Dossier, TimelineEntry } from '../../document/schema.ts'
import { type Cell, joined, type TableRow } from '../tables/table.ts'
import type { DossierTableName } from '../tables/table-names.ts'

/** A table of a dossier. */
export interface DossierTable {
  readonly headers: readonly string[]
  readonly rows: (dossier: Dossier) => TableRow[]
}

interface Column<Row> {
  readonly header: string
  readonly cell: (row: Row, names: Names) => Cell
}

/** Names of persons and texts of entries by id. */
interface Names {
  readonly person: (id: string) => string
  readonly entry: (id: string) => string | null
}

type Event = TimelineEntry & { readonly kind: string }
type Reading = Dossier['disagreements'][number]['readings'][number] & {
  readonly of: Dossier['disagreements'][number]
}

const documentsOf = (sources: readonly { readonly document: string }[]): Cell =>
  joined([...new Set(sources.map(({ document }) => document))])

/** Every table by its name. */
export const DOSSIER_TABLES: { readonly [Name in DossierTableName]: DossierTable } = {
  timeline: table<Event>(
    ({ timeline, undated }) => [
      ...timeline.map((event) => ({ kind: 'event', ...event })),
      ...undated.map((event) => ({ kind: 'undated', ...event })),
    ],
    [
      { header: 'kind', cell: ({ kind }) => kind },
      { header: 'id', cell: ({ id }) => id },
      { header: 'date_from', cell: ({ from }) => from },
      { header: 'date_to', cell: ({ to }) => to },
      { header: 'precision', cell: ({ precision }) => precision },
      { header: 'text', cell: ({ text }) => text },
      { header: 'people', cell: ({ people }, names) => joined(people.map(names.person)) },
      { header: 'sources', cell: ({ sources }) => sources.length },
      { header: 'independent_sources', cell: ({ independentSources }) => independentSources },
      { header: 'documents', cell: ({ sources }) => documentsOf(sources) },
      { header: 'disagreements', cell: ({ disagreements }) => joined(disagreements) },
      { header: 'confidence', cell: ({ confidence }) => confidence },
    ],
  ),
  cast: table<Dossier['people'][number]>(
    ({ people }) => people,
    [
      { header: 'kind', cell: () => 'person' },
      { header: 'id', cell: ({ id }) => id },
      { header: 'name', cell: ({ name }) => name },
      { header: 'aliases', cell: ({ aliases }) => joined(aliases) },
      { header: 'roles', cell: ({ roles }) => joined(roles.map(({ text }) => text)) },
      { header: 'gender', cell: ({ gender }) => gender },
      { header: 'documents', cell: ({ members }) => documentsOf(members) },
      { header: 'members', cell: ({ members }) => members.length },
      { header: 'mentions', cell: ({ mentions }) => mentions },
      { header: 'remarks', cell: ({ remarks }) => remarks },
      { header: 'first', cell: ({ first }) => first },
      { header: 'last', cell: ({ last }) => last },
      {
        header: 'candidates',
        cell: ({ candidates }, names) => joined(candidates.map((c) => names.person(c.person))),
      },
      { header: 'disagreements', cell: ({ disagreements }) => joined(disagreements) },
      { header: 'confidence', cell: ({ confidence }) => confidence },
    ],
  ),
  remarks: table<Dossier['quotes'][number]>(
    ({ quotes }) => quotes,
    [
      { header: 'kind', cell: () => 'remark' },
      { header: 'id', cell: ({ id }) => id },
      { header: 'speaker', cell: ({ speakerText }) => speakerText },
      { header: 'person', cell: ({ speaker }) => speaker },
      { header: 'text', cell: ({ text }) => text },
      { header: 'type', cell: ({ type }) => type },
      { header: 'cue', cell: ({ cue }) => cue },
      { header: 'stance', cell: ({ stance }) => stance },
      { header: 'negated', cell: ({ negated }) => negated },
      { header: 'date_from', cell: ({ from }) => from },
      { header: 'date_to', cell: ({ to }) => to },
      { header: 'sources', cell: ({ sources }) => sources.length },
      { header: 'independent_sources', cell: ({ independentSources }) => independentSources },
      { header: 'documents', cell: ({ sources }) => documentsOf(sources) },
      {
        header: 'other_wordings',
        cell: ({ text, sources }) =>
          joined([...new Set(sources.map((s) => s.text))].filter((other) => other !== text)),
      },
      { header: 'disagreements', cell: ({ disagreements }) => joined(disagreements) },
      { header: 'confidence', cell: ({ confidence }) => confidence },
    ],
  ),
  disagreements: table<Reading>(
    ({ disagreements }) => disagreements.flatMap((of) => of.readings.map((reading) => ({ ...reading, of }))),
    [
      { header: 'kind', cell: ({ of }) => of.kind },
      { header: 'id', cell: ({ of }) => of.id },
      { header: 'about', cell: ({ of }) => of.about },
      { header: 'about_text', cell: ({ of }, names) => names.entry(of.about) },
      { header: 'subject', cell: ({ of }) => of.subject },
      { header: 'value', cell: ({ value }) => value },
      { header: 'text', cell: ({ text }) => text },
      { header: 'sources', cell: ({ sources }) => sources.length },
      { header: 'independent_sources', cell: ({ independentSources }) => independentSources },
      { header: 'documents', cell: ({ sources }) => documentsOf(sources) },
    ],
  ),
}

function table<Row>(
  rowsOf: (dossier: Dossier) => readonly Row[],
  columns: readonly Column<Row>[],
): DossierTable {
  return {
    headers: columns.map(({ header }) => header),
    rows: (dossier) => {
      const names = namesOf(dossier)
      return rowsOf(dossier).map((row) =>
        Object.fromEntries(columns.map(({ header, cell }) => [header, cell(row, names)])),
      )
    },
  }
}

/** Look-ups of names and texts in `dossier`. */
function namesOf({ people, timeline, undated, quotes }: Dossier): Names {
  const persons = new Map(people.map(({ id, name }) => [id, name]))
  const texts = new Map([...timeline, ...undated, ...quotes].map(({ id, text }) => [id, text]))
  return { person: (id) => persons.get(id) ?? id, entry: (id) => texts.get(id) ?? persons.get(id) ?? null }
}
