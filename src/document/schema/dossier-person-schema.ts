/*
 * A person of the dossier: the persons of several documents who are one, and why.
 */
import { z } from 'zod'
import { disagreementIds } from './dossier-parts.ts'
import { confidence, day, idOf } from './span-schema.ts'

const memberSchema = z
  .strictObject({
    document: z.string().meta({ description: 'Id of the document.' }),
    person: z.string().meta({ description: 'Id of the person in that document.' }),
    name: z.string().meta({ description: 'Name of the person in that document.' }),
    why: z.string().meta({ description: 'What makes this person a member.' }),
  })
  .meta({ id: 'Member', description: 'A person of a document; each is a member of exactly one person.' })

const candidateSchema = z
  .strictObject({
    person: z.string().meta({ description: 'Id of the other person of the dossier.' }),
    why: z.string().meta({ description: 'What speaks for one person, and what is missing.' }),
  })
  .meta({ id: 'Candidate', description: 'A near miss, not joined.' })

const dossierRoleSchema = z
  .strictObject({
    text: z.string().meta({ description: 'The role as most documents write it.' }),
    of: z.string().nullable().meta({ description: 'Organisation or place that the role is of, as written.' }),
    documents: z.array(z.string()).meta({ description: 'Ids of the documents that say so.' }),
  })
  .meta({ id: 'DossierRole', description: 'What somebody is, and which documents say so.' })

export const dossierPersonSchema = z
  .strictObject({
    id: idOf('P'),
    name: z.string().meta({ description: 'The name that most documents use, as full as possible.' }),
    aliases: z.array(z.string()).meta({ description: 'The other names, each once.' }),
    roles: z.array(dossierRoleSchema).meta({ description: 'Those that most documents give first.' }),
    gender: z.enum(['female', 'male']).nullable().meta({ description: 'Null when no document says it.' }),
    members: z.array(memberSchema),
    candidates: z
      .array(candidateSchema)
      .meta({ description: 'Persons who may be the same and are kept apart.' }),
    mentions: z.int().meta({ description: 'Number of mentions in all documents.' }),
    remarks: z.int().meta({ description: 'Number of remarks of the dossier whose speaker this is.' }),
    first: day.nullable().meta({ description: 'Day of the first document that names the person.' }),
    last: day.nullable().meta({ description: 'Day of the last document that names the person.' }),
    disagreements: disagreementIds,
    confidence,
  })
  .meta({ id: 'DossierPerson', description: 'A person across documents.' })

export type DossierMember = Readonly<z.infer<typeof memberSchema>>
export type DossierCandidate = Readonly<z.infer<typeof candidateSchema>>
export type DossierRole = Readonly<z.infer<typeof dossierRoleSchema>>
export type DossierPerson = Readonly<z.infer<typeof dossierPersonSchema>>
