/*
 * Words that tell which way a clause looks in time. Written by hand, no outside source (MIT, as the project).
 */

/** Verbs, modals and adjectives of what is still to come. */
export const FUTURE_WORDS =
  "'ll anticipate anticipated anticipates due expect expected expects expires forecast hope hopes intend intends may might must pending plan planned planning plans prepare prepares preparing projected propose proposed proposes scheduled scheduling seek seeks shall should slated tentatively upcoming will wo would"

/** Irregular past forms; regular ones end in -ed. */
export const PAST_WORDS =
  'ate became been began bought broke brought built came caught chose cost cut did died drew drove fell felt fled flew fought found froze gave got grew had heard held hit hurt kept killed knew laid led left lent lost made meant met paid put quit ran rang rode rose said sang sank sat saw sent set shook shot shut sold sought spent spoke spread stole stood stuck swore swung threw told took tore understood used was went were woke won wore wrote'

/** Present forms that say nothing of a day ahead or behind, so that the search goes on. */
export const NEUTRAL_WORDS = 'are be been has have is'

/** Prepositions before an expression that look ahead, and those that look back. */
export const FORWARD_PREPOSITIONS = 'by until till starting beginning before'
export const BACKWARD_PREPOSITIONS = 'since'
