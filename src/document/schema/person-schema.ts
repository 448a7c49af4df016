/*
 * A person of a document: spellings, roles as written, and every mention by name, pronoun or role.
 */
import { z } from 'zod'
import { confidence, idOf, reason, textSpan } from './span-schema.ts'

const mentionSchema = z
  .strictObject({
    ...textSpan,
    kind: z.enum(['name', 'pronoun', 'role']).meta({
      description: 'A name is the personal name alone, without title, role or possessive.',
    }),
    speaker: z
      .literal(true)
      .optional()
      .meta({ description: 'A first-person pronoun of a remark: the person who speaks.' }),
    ...reason,
  })
  .meta({ id: 'Mention', description: 'Words that refer to a person.' })

const roleSchema = z
  .strictObject({
    ...textSpan,
    of: z.string().nullable().meta({ description: 'Organisation or place that the role is of, as written.' }),
    rule: reason.rule,
  })
  .meta({ id: 'Role', description: 'Words that say what somebody is.' })

export const personSchema = z
  .strictObject({
    id: idOf('p'),
    name: z
      .string()
      .meta({ description: 'The fullest name of the text, or the one that --lexicon gives for it.' }),
    aliases: z.array(z.string()).meta({ description: 'The other names of the text, each once.' }),
    roles: z.array(z.string()).meta({ description: 'Roles as written, each once.' }),
    roleMentions: z.array(roleSchema).meta({ description: 'Where each role stands, and what it is of.' }),
    gender: z
      .enum(['female', 'male'])
      .nullable()
      .meta({ description: 'As the text or the first name says; null when neither does.' }),
    age: z.int().nullable().meta({ description: 'Age in years as stated.' }),
    place: z.string().nullable().meta({ description: 'Place that the person is of, where it is stated.' }),
    mentions: z.array(mentionSchema).meta({ description: 'In text order.' }),
    confidence,
  })
  .meta({ id: 'Person', description: 'A person that the body names.' })

export type MentionFact = Readonly<z.infer<typeof mentionSchema>>
export type RoleFact = Readonly<z.infer<typeof roleSchema>>
export type PersonFact = Readonly<z.infer<typeof personSchema>>
