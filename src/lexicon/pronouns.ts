/*
 * Personal pronouns of the third person singular that stand for people, with gender and form. Source: grammar.
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
