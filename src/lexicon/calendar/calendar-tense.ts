/*
 * Words that tell which way a clause looks in time. Written by hand, no outside source (MIT, as the project).
 */

/** Verbs, modals and adjectives of what is still to come, whatever stands before them. */
export const FUTURE_WORDS =
  "'ll aim aiming aims anticipates expects expires hopes intends may might must needs pending plan planning plans prepares preparing seeks shall should tentatively upcoming will wo would"

/** Verbs whose present tense tells what is on the calendar: "the exhibition opens on 3 June". */
export const SCHEDULE_VERBS =
  'airs arrive arrives begin begins close closes come comes convene convenes debuts debates decides depart departs end ends entertain entertains expire expires face faces fights finish finishes fly flies go goes heads host hosts kick kicks launch launches leave leaves meet meets open opens performs play plays premieres races releases reopen reopens resume resumes retires return returns run runs sits speaks stages start starts take takes tour tours travel travels turns unveils visit visits votes welcome welcomes'

/** Forms of such verbs that a name or noun before them and a name behind them tell from nouns: "the band play Leeds on Friday". */
export const FIXTURE_VERBS = 'entertain face host meet play tour visit welcome'
/** Occasions of a day that somebody is to see, or win: "Sunday's final will be her last". */
export const FIXTURES =
  'clash concert cup deadline debate derby election final finals fixture game gig hearing marathon match meeting opener parade poll race referendum semi-final semifinal showdown tie trip visit'

/** Participles that look ahead, unless a past auxiliary stands before them ("had been due"). */
export const AHEAD_PARTICIPLES =
  'anticipated bracing due expected gearing payable planned projected scheduled slated supposed'

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

/** Words before or behind "could" that leave no chance of it: "could not", "could have left", "nobody could". */
export const NO_CHANCE =
  "barely hardly have longer neither never no nobody none nor not n't only scarcely still"
/** What somebody could do, or could be, at the time: "could see the coast on Sunday", "could be reached". */
export const ABILITIES =
  'afford believe contacted do feel felt find found get hear heard imagine located reached read remember say see seen smell tell understand watch'
/** Adjectives of what may come, behind "is". */
export const FORECASTS = 'forecast likely possible unlikely'
/** What is so made public, or is down for a day, is still to come: "is published on Thursday". */
export const RELEASE_PARTICIPLES =
  'aired announced auctioned broadcast launched listed premiered published released screened staged unveiled'
/** The same of what begins, ends, comes or goes: "is opening in June". */
export const START_PARTICIPLES =
  'arriving beginning closing coming ending hosting launching leaving opening premiering reopening resuming retiring returning starting stopping visiting'
/** Verbs of beginning and ending behind which a plan is itself what happened. */
export const BEGAN = 'began begun finished resumed started stopped'
/** Verbs whose object is hoped for: "hopes to have it fixed by March". */
export const HOPES =
  'aim aims expect expects hope hopes intend intends like need needs plan plans seek seeks want wants'
/** Verbs by which somebody is given a task. */
export const DIRECTIVES =
  'advised asked directed encouraged forced instructed invited obliged ordered required summoned told urged warned'
/** What one is told to do on a day. */
export const APPOINTMENTS = 'appear attend come gather meet reopen report resume return'
/** Orders of where to be and what to do on a day: "Stay at home Saturday". */
export const ORDERS =
  'attend avoid bring call check come expect go join keep leave meet plan prepare register see stay take tune visit vote wait watch'
/** Verbs of a report that stands behind a comma: "snow is expected on Sunday, forecasters warned". */
export const REPORT_VERBS = 'added announced confirmed cautioned forecast predicted reported said told warned'

/** Verbs behind a day or month that is near at hand: "as Christmas nears". */
export const NEARING_VERBS = 'approaches approaching draws looming looms nearing nears'
/** Verbs behind which the infinitive is still to be done, though they were said in the past: "vowed to stay until July". */
export const PROMISES = 'agreed agrees pledged pledges promised promises threatened threatens vowed vows'
/** Occasions that are on the calendar before they happen: "the November election". */
export const SCHEDULED_NOUNS =
  'ballot caucus caucuses congress conference contest contests convention deadline debate debates derby election elections final finals games holidays match midterm midterms polls primaries primary race races referendum runoff session showdown summit talks tournament trial vote votes voting wedding'
/** Prepositions by which what is done now looks towards an occasion. */
export const PREPOSITIONS_OF_OCCASIONS = 'before for toward towards'
