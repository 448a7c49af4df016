/*
 * Personal pronouns of the third person singular that stand for people, with gender and form; lists of other pronouns. Source:
 * grammar.
 */

/** Forms: subject, object, possessive; `her` is told apart by its tag. */
export const PRONOUNS = [
  { word: 'he', gender: 'male', form: 'subject' },
  { word: 'him', gender: 'male', form: 'object' },
  { word: 'his', gender: 'male', form: 'possessive' },
  { word: 'himself', gender: 'male', form: 'reflexive' },
  { word: 'she', gender: 'female', form: 'subject' },
  { word: 'her', gender: 'female', form: 'object' },
  { word: 'hers', gender: 'female', form: 'possessive' },
  { word: 'herself', gender: 'female', form: 'reflexive' },
] as const

/** Personal pronouns that are subjects only, and "it". */
export const SUBJECT_PRONOUNS = 'he i it she they we'

/** Words that begin a relative clause. */
export const RELATIVE_PRONOUNS = 'that which who whom whose'
