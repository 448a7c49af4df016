/*
 * Words that tell which way a clause looks in time. Written by hand, no outside source (MIT, as the project).
 */

/** Verbs, modals and adjectives of what is still to come, whatever stands before them. */
export const FUTURE_WORDS =
  "'ll anticipates expects expires hopes intends may might must pending plan planning plans prepares preparing seeks shall should tentatively upcoming will wo would"

/** Verbs whose present tense tells what is on the calendar: "the exhibition opens on 3 June". */
export const SCHEDULE_VERBS =
  'airs arrive arrives begin begins close closes come comes convene convenes debuts depart departs end ends expire expires face faces finish finishes host hosts kick kicks launch launches leave leaves meet meets open opens play plays premieres reopen reopens resume resumes return returns run runs start starts take takes travel travels visit visits votes'

/** Participles that look ahead, unless a past auxiliary stands before them ("had been due"). */
export const AHEAD_PARTICIPLES = 'anticipated due expected planned projected scheduled slated supposed'

/** Auxiliaries that turn such a participle, or a verb form, into the past. */
export const PAST_AUXILIARIES = 'had was were'

/** Forms of "be" after which a participle says nothing of its own ("will be named"). */
export const BE_FORMS = 'am are be being going is'

/** Prepositions before an expression that look ahead, and those that look back. */
export const FORWARD_PREPOSITIONS = 'by starting beginning'
/** Prepositions that look ahead ("extended until Tuesday") unless a state of the past stands before them. */
export const UNTIL = 'till until'
/** States of the past that last until a date that is over ("kept silent until Tuesday"). */
export const PAST_STATES = 'kept lasted ran remained stayed stood waited'
export const BACKWARD_PREPOSITIONS = 'since'
