/*
 * What roles say of a person: the words of office that two documents share, and the walk of life that sets two persons of
 * one name apart.
 */
import { ROLE_DOMAINS } from '../../lexicon/dossier/role-domains.ts'
import { plain } from '../../text/letters.ts'
import type { PersonBrief } from '../brief/document-brief.ts'

/** Words that many roles have and that say nothing of who it is. */
const COMMON = new Set(
  'former then newly late onetime longtime senior chief head vice deputy acting with from that'.split(' '),
)
const SHORTEST = 3

const domains = new Map(
  ROLE_DOMAINS.split('\n').flatMap((line) => {
    const [domain = '', ...words] = line.split(' ')
    return words.map((word) => [word, domain] as const)
  }),
)

/** The words of a person's roles and of what they are of. */
export function roleWords({ roles }: PersonBrief): string[] {
  return roles
    .flatMap(({ text, of }) => plain(`${text} ${of ?? ''}`).split(' '))
    .filter((word) => word.length >= SHORTEST && !COMMON.has(word))
}

/** The walks of life that a person's roles tell. */
export function roleDomains({ roles }: PersonBrief): string[] {
  const found = roles.flatMap(({ text }) =>
    plain(text)
      .split(' ')
      .flatMap((word) => domains.get(word) ?? []),
  )
  return [...new Set(found)]
}
