/*
 * Verbs of speaking, praising and blaming. Source: written for this project.
 */

/** In the third person; their subject in news is nearly always a person, which tells names of persons from others. */
export const SPEAKING_VERBS =
  'added adds agreed admitted argued asked believes called confirmed denied described explained insisted joked laughed recalled replied said says smiled suggested thinks thought told tells tweeted warned wrote writes'

/** Of whom somebody blames for something, in the past. */
export const BLAMING_VERBS =
  'attacked berated blamed blasted chided condemned criticised criticized denounced grilled lambasted mocked rebuked ridiculed scolded slammed'
/** Of whom somebody praises for something, in the past. */
export const PRAISING_VERBS = 'applauded commended congratulated hailed lauded praised thanked'
